"""The cache of read rules and law: only ever a quicker way to the same answer."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance import cache
from compliance.language import RuleFaults, load_rules
from compliance.language.ruleset import RuleSet
from compliance.language.stored import from_json, to_json
from compliance.law import load_law
from compliance.resources import rules_dir

sys.path.insert(0, str(Path(__file__).parent / "engine"))
from generated import Maker

SOURCE = Path(__file__).parent.parent / "src"
PROGRAM = """import sys; from pathlib import Path
from compliance.law import load_law
from compliance.language import load_rules
folder = Path(sys.argv[1])
print(len(load_rules(load_law(folder), folder).rules), "lark" in sys.modules, "yaml" in sys.modules)"""


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("COMPLIANCE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("COMPLIANCE_NO_CACHE", raising=False)
    return tmp_path / "cache"


@pytest.fixture(scope="module", autouse=True)
def rules(tmp_path_factory):
    """A copy of the program's own rules, so that nobody writes them (or the program) meanwhile."""
    folder = tmp_path_factory.mktemp("own") / "rules"
    shutil.copytree(rules_dir(), folder)
    grammar = tmp_path_factory.mktemp("grammar")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("compliance.law.load.packaged_rules_dir", lambda: folder)
        patch.setattr("compliance.language.load.packaged_rules_dir", lambda: folder)
        patch.setattr("compliance.language.load.grammar_dir", lambda: grammar)
        patch.setattr(cache, "code_files", lambda *packages: [])
        yield folder


@pytest.fixture(scope="module")
def expected(rules):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMPLIANCE_NO_CACHE", "1")
        return loaded()


def loaded():
    law = load_law()
    return law, load_rules(law)


def kept(place, kind):
    (path,) = place.glob(f"{kind}-*.json")
    return path


def test_what_is_read_from_the_cache_is_what_was_read_from_the_files(place, expected):
    assert loaded() == expected
    assert {path.name.split("-")[0] for path in place.iterdir()} == {"law", "rules"}
    law, ruleset = loaded()
    assert (law, ruleset) == expected
    assert ruleset.sha256 == expected[1].sha256
    assert law.instruments.keys() == expected[0].instruments.keys()


def test_a_warm_load_reads_no_rule_text(place, expected, monkeypatch):
    loaded()
    monkeypatch.setattr("compliance.language.load.read_rules", None)
    monkeypatch.setattr("compliance.law.load._files", None)
    assert loaded() == expected


def test_a_warm_run_does_without_the_parsers(place, rules):
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    asked = [sys.executable, "-c", PROGRAM, str(rules)]
    answers = [subprocess.run(asked, env=environment, capture_output=True, check=True).stdout for _ in range(2)]
    assert [answer.split()[1:] for answer in answers] == [[b"True", b"True"], [b"False", b"False"]]


DAMAGE = {
    "empty": lambda data: b"",
    "cut": lambda data: data[: len(data) // 2],
    "one byte": lambda data: data[:-200] + b"X" + data[-199:],
    "no header": lambda data: data.partition(b"\n")[2],
    "not JSON": lambda data: b"\x00\xff" * 100,
    "another letter": lambda data: data[:300] + data[300:].replace(b"nh", b"nk", 1),
    "another key": lambda data: data.replace(b'"key": "', b'"key": "0', 1),
    "another format": lambda data: data.replace(b"compliance-cache-1", b"compliance-cache-0", 1),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@pytest.mark.parametrize("kind", ["law", "rules"])
def test_a_damaged_file_is_made_anew(place, expected, kind, damage):
    loaded()
    path = kept(place, kind)
    sound = path.read_bytes()
    path.write_bytes(damage(sound))
    assert loaded() == expected
    assert path.read_bytes() == sound


@pytest.mark.parametrize("kind", ["law", "rules"])
def test_well_made_nonsense_is_not_believed(place, expected, kind):
    loaded()
    path = kept(place, kind)
    key = json.loads(path.read_bytes().partition(b"\n")[0])["key"]
    for nonsense in ({}, [], None, 3, {"rules": [], "sha256": 1}, {"rules": [{"Rule": []}], "sha256": ""}, [["a", {}]]):
        cache.keep(kind, key, nonsense)
        assert loaded() == expected


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no such rights on this system")
def test_a_file_that_others_may_write_is_not_read(place, expected, monkeypatch):
    loaded()
    path = kept(place, "rules")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o666)
    assert cache.recall("rules", json.loads(path.read_bytes().partition(b"\n")[0])["key"], from_json) is None
    path.chmod(0o600)
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert cache.recall("rules", json.loads(path.read_bytes().partition(b"\n")[0])["key"], from_json) is None


@pytest.mark.parametrize("off", ["1", "yes"])
def test_the_cache_can_be_turned_off(place, monkeypatch, off):
    monkeypatch.setenv("COMPLIANCE_NO_CACHE", off)
    loaded()
    assert not place.exists()


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path, monkeypatch, expected):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COMPLIANCE_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert loaded() == expected


def test_a_changed_rule_word_or_program_is_read_anew(place, rules, tmp_path, monkeypatch):
    folder = tmp_path / "rules"
    shutil.copytree(rules, folder)
    before = load_rules(load_law(folder), folder)
    rule = sorted(folder.rglob("*.luat"))[0]
    rule.write_text(rule.read_text("utf-8").replace('VÌ         "', 'VÌ         "Vì '), "utf-8")
    after = load_rules(load_law(folder), folder)
    assert after != before
    assert after.sha256 != before.sha256
    words = folder / "vocabulary" / "groups.yaml"
    words.write_text(words.read_text("utf-8").replace("also: [người nghèo]", "also: [người nghèo khó]"), "utf-8")
    assert load_law(folder).resolve_value("groups", "người nghèo khó") is not None
    count = len(list(place.iterdir()))
    monkeypatch.setattr(cache, "code_files", lambda *packages: [words])
    load_rules(load_law(folder), folder)
    assert len(list(place.iterdir())) == count + 2


def test_a_change_that_keeps_the_length_is_a_change(place, rules, tmp_path):
    folder = tmp_path / "rules"
    shutil.copytree(rules, folder)
    before = load_law(folder)
    words = folder / "vocabulary" / "groups.yaml"
    words.write_text(words.read_text("utf-8").replace("người nghèo", "người nghéo"), "utf-8")
    after = load_law(folder)
    assert after.resolve_value("groups", "người nghéo") is not None
    rule = sorted(folder.rglob("*.luat"))[0]
    first = load_rules(after, folder)
    rule.write_text(rule.read_text("utf-8").replace("THIẾU", "LƯU Ý"), "utf-8")
    assert load_rules(after, folder) != first
    assert before.resolve_value("groups", "người nghéo") is None


def test_faults_are_found_every_time(place, rules, tmp_path):
    folder = tmp_path / "rules"
    shutil.copytree(rules, folder)
    rule = sorted(folder.rglob("*.luat"))[0]
    rule.write_text(rule.read_text("utf-8").replace("YÊU CẦU", "YÊU CẦN"), "utf-8")
    law = load_law(folder)
    for _ in range(2):
        with pytest.raises(RuleFaults):
            load_rules(law, folder)
    assert not list(place.glob("rules-*"))


def test_a_law_that_was_not_read_from_files_is_not_cached(place, expected):
    law = replace(load_law(), json_keys={})
    assert law.made_from == ""
    assert load_rules(law).rules == expected[1].rules
    assert not list(place.glob("rules-*"))


def test_only_the_newest_few_are_kept(place):
    for number in range(20):
        cache.keep("thing", f"{number:032}" * 2, number)
    assert len(list(place.iterdir())) == 8


def test_many_runs_at_once_never_see_half_a_file(place, expected, rules):
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    runs = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, str(rules)], env=environment, stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    assert {int(run.communicate()[0].split()[0]) for run in runs} == {len(expected[1].rules)}
    assert len(list(place.iterdir())) == 2


def test_where_the_cache_lies(monkeypatch):
    monkeypatch.delenv("COMPLIANCE_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert cache.folder() == Path("/somewhere/compliance")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache.folder() == Path.home() / ".cache" / "compliance"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert cache.folder() == Path.home() / "Library" / "Caches" / "compliance"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert cache.folder() == Path("/local/compliance")


# --- rules as data -----------------------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=True).map(Maker))
def test_every_rule_comes_back_as_it_was(make):
    rules = RuleSet(tuple(make.rules()), "0" * 64)
    assert from_json(json.loads(json.dumps(to_json(rules)))) == rules


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6))
def test_other_data_is_refused_or_makes_a_rule_set(seed):
    random = Random(seed)
    data = to_json(RuleSet(tuple(Maker(random).rules()), ""))
    spoil(data["rules"], random)
    try:
        made = from_json(data)
    except (TypeError, ValueError, KeyError, AttributeError, ArithmeticError):
        return
    assert to_json(made) == data


def spoil(node, random):
    """Replace one thing somewhere inside by something else."""
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = random.choice(keys)
        if isinstance(node[key], (list, dict)) and node[key] and random.random() < 0.8:
            node = node[key]
            continue
        node[key] = random.choice([None, True, 1, 1.5, "", "self", [], {}, {"Rule": []}, ["x"], {"FieldRef": ["self"]}])
        return


def test_nobody_s_home_is_no_place_for_a_cache(monkeypatch):
    def homeless():
        raise RuntimeError("no home")

    monkeypatch.delenv("COMPLIANCE_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", homeless)
    assert cache.folder() is None
    assert cache.recall("thing", "0" * 64, list) is None
    cache.keep("thing", "0" * 64, [])


def test_a_program_of_other_source_makes_other_keys():
    with_language = cache.hash_of(files=sorted((SOURCE / "compliance" / "language").glob("*.py")))
    assert with_language != cache.hash_of(files=sorted((SOURCE / "compliance" / "law").glob("*.py")))
    assert cache.hash_of("ab", "c") != cache.hash_of("a", "bc")
