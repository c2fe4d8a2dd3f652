"""`compliance waive` and `compliance baseline`, from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.resources import rules_dir

Cli = Callable[..., tuple[int, str, str]]
FAULTY = Path(__file__).resolve().parents[1] / "plans" / "faulty" / "xa-na-luong-2024.txt"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kh.txt").write_bytes(FAULTY.read_bytes())
    return Path("kh.txt")


def fingerprints(cli: Cli) -> dict[str, str]:
    lines = cli("waive", "kh.txt", "--engine", "direct")[1].splitlines()
    return {line.split("[")[1].split("]")[0]: line.split()[0] for line in lines}


def counts(cli: Cli, *options: str) -> dict[str, int]:
    out = cli("check", "kh.txt", "--format", "json", "--engine", "direct", *options)[1]
    found: dict[str, int] = json.loads(out)["reviews"][0]["counts"]
    return found


def test_a_finding_is_waived_and_marked_from_then_on(plan: Path, cli: Cli) -> None:
    name = fingerprints(cli)["the-thuc/so-ky-hieu"]
    code, out, err = cli("waive", "kh.txt", name[:8], "--reason", "đã họp", "--by", "Lan", "--engine", "direct")
    assert (code, err) == (0, "") and "the-thuc/so-ky-hieu" in out
    assert counts(cli)["waived"] == 1
    assert counts(cli, "--no-waivers")["waived"] == 0
    plan.write_text(plan.read_text("utf-8").replace("17/QĐ-UBND", "18/QĐ-UBND"), encoding="utf-8")
    code, out, _ = cli("check", "kh.txt", "--engine", "direct")
    assert "không còn giá trị" in out and "được miễn" not in out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--reason", "x"), "--by"),
        (("--by", "x"), "--reason"),
        (("--by", "x", "--reason", " "), "--reason"),
        (("--by", "x", "--reason", "y", "--expires", "1/1/2020"), "đã qua"),
        (("--by", "x", "--reason", "y", "--expires", "mai"), "--expires"),
        (("--by", "x", "--reason", "y"), "không ứng với phát hiện nào"),
    ],
)
def test_a_waiver_without_what_it_needs_is_refused_and_nothing_is_written(
    plan: Path, cli: Cli, options: tuple[str, ...], said: str
) -> None:
    code, _, err = cli("waive", "kh.txt", "ffffffffff", *options, "--engine", "direct")
    assert code == 2 and said in err
    assert not Path("waivers.yaml").exists()


def test_a_hard_rule_cannot_be_waived(plan: Path, cli: Cli, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(rules_dir(), tmp_path / "rules")
    (tmp_path / "rules" / "hard-rules.yaml").write_text("the-thuc/so-ky-hieu: không ai miễn được\n", encoding="utf-8")
    name = fingerprints(cli)["the-thuc/so-ky-hieu"]
    code, _, err = cli("waive", "kh.txt", name, "--reason", "x", "--by", "y", "--rules", "rules", "--engine", "direct")
    assert code == 2 and "waive.hard_rule" in err and "không ai miễn được" in err
    (tmp_path / "rules" / "hard-rules.yaml").write_text("nhom/khong-co: vì\n", encoding="utf-8")
    assert cli("waive", "kh.txt", "--rules", "rules", "--engine", "direct")[0] == 2


def test_the_rules_that_admit_no_waiver_are_rules_there_are() -> None:
    from compliance.law.hard_rules import hard_rules
    from tests.plans.snapshot import checker

    assert hard_rules(None, [rule.id for rule in checker().ruleset.rules])


def test_a_baseline_quiets_what_it_knows_and_nothing_new(plan: Path, cli: Cli) -> None:
    import shutil

    shutil.copytree(rules_dir(), "rules")
    Path("rules/hard-rules.yaml").unlink()
    common = ("kh.txt", "--engine", "direct", "--rules", "rules")
    quiet = (*common, "--fail-on", "advice", "--allow-inconclusive", "--baseline", "baseline.json")
    code, out, _ = cli("baseline", "create", *common)
    assert code == 0 and "phát hiện của 1 kế hoạch" in out
    known = counts(cli, "--rules", "rules", "--baseline", "baseline.json")
    assert known["known"] == sum(known["findings"].values())  # type: ignore[attr-defined]
    assert cli("check", *quiet)[0] == 0
    plan.write_text(plan.read_text("utf-8").replace("17/QĐ-UBND", "18/QĐ-UBND"), encoding="utf-8")
    assert cli("check", *quiet)[0] == 1
    assert cli("baseline", "create", *common)[0] == 2
    assert "thêm 0, bỏ 1" in cli("baseline", "prune", *common)[1]
    assert cli("check", *quiet)[0] == 1
    assert "thêm 1, bỏ 0" in cli("baseline", "update", *common)[1]
    assert cli("check", *quiet)[0] == 0
    assert "kh.txt (" in cli("baseline", "show")[1]


def test_a_baseline_leaves_out_what_admits_no_waiver(plan: Path, cli: Cli) -> None:
    _, out, _ = cli("baseline", "create", "kh.txt", "--engine", "direct")
    assert "1 phát hiện của luật không được miễn" in out
    assert cli("check", "kh.txt", "--engine", "direct", "--baseline", "baseline.json", "--allow-inconclusive")[0] == 1


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema": "compliance.baseline/2", "plans": {}}'])
def test_a_damaged_baseline_is_refused(plan: Path, cli: Cli, text: str) -> None:
    Path("b.json").write_text(text, encoding="utf-8")
    code, out, err = cli("check", "kh.txt", "--baseline", "b.json", "--engine", "direct")
    assert (code, out) == (2, "") and "baseline.faulty" in err
