"""`compliance check`: files in, reports out, one bad file never ends a run."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from compliance.review import OUTCOMES, SEVERITIES, Counts
from tests.report.sample_review import sample

Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    for name, text in (
        ("b.txt", "kế hoạch"),
        ("a.TXT", "kế hoạch"),
        ("sub/c.md", "kế hoạch"),
        (".hidden.txt", "kế hoạch"),
        (".git/d.txt", "kế hoạch"),
        ("e.xlsx", "x"),
        ("f.py", "x"),
        ("~$b.docx", "x"),
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_folder_is_walked_in_order_for_readable_formats(plans: Path, checker: Any, cli: Cli) -> None:
    code, _, err = cli("check", str(plans))
    assert [Path(name).name for name in checker.names] == ["a.TXT", "b.txt", "c.md"]
    assert code == 1
    assert "bỏ qua 1 tệp" in err and "e.xlsx" in err


def test_a_file_named_twice_is_checked_once(plans: Path, checker: Any, cli: Cli) -> None:
    cli("check", str(plans / "b.txt"), str(plans), str(plans / "sub" / ".." / "b.txt"))
    assert [Path(name).name for name in checker.names] == ["b.txt", "a.TXT", "c.md"]


@pytest.mark.parametrize(("bad", "code", "said"), [("HỎNG", 3, "unreadable.damaged"), ("LỖI", 4, "internal")])
def test_one_bad_file_never_ends_a_run(plans: Path, checker: Any, cli: Cli, bad: str, code: int, said: str) -> None:
    (plans / "a.TXT").write_text(bad, encoding="utf-8")
    got, out, err = cli("check", str(plans), "--format", "json")
    assert got == code
    assert [Path(item["plan"]["path"]).name for item in json.loads(out)["reviews"]] == ["b.txt", "c.md"]
    assert f"lỗi[{said}]" in err and "a.TXT" in err and " — hãy " in err
    assert "Traceback" not in err and "secret detail" not in err


def test_a_document_no_rule_speaks_about_is_said_and_never_passes(
    plans: Path, checker: Any, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = Counts(dict.fromkeys(OUTCOMES, 0), dict.fromkeys(SEVERITIES, 0))
    monkeypatch.setattr(checker, "check", lambda *_, **__: replace(sample(), verdict=None, counts=nothing))
    code, _, err = cli("check", str(plans / "b.txt"), "--allow-inconclusive", "--fail-on", "never")
    assert code == 3
    assert "lỗi[review.no_rule_applied]" in err and "b.txt" in err


def test_a_fault_of_the_program_shows_its_traceback_only_when_asked(
    plans: Path, checker: Any, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plans / "b.txt").write_text("LỖI", encoding="utf-8")
    monkeypatch.setenv("COMPLIANCE_DEBUG", "1")
    code, _, err = cli("check", str(plans / "b.txt"))
    assert code == 4
    assert "ZeroDivisionError: secret detail" in err


def test_a_folder_without_a_readable_file_is_an_error(tmp_path: Path, checker: Any, cli: Cli) -> None:
    (tmp_path / "x.py").write_text("x")
    code, _, err = cli("check", str(tmp_path))
    assert code == 2
    assert "lỗi[usage.no_file_matched]" in err


def test_every_output_of_one_run_is_written_whole(plans: Path, checker: Any, cli: Cli) -> None:
    page, data = plans / "out" / "bao cao.html", plans / "out" / "r.json"
    code, out, _ = cli("check", str(plans / "b.txt"), "-o", f"html={page}", "-o", f"json={data}")
    assert code == 1
    assert out.startswith("Kết quả kiểm tra kế hoạch")
    assert page.read_text(encoding="utf-8").endswith("</html>\n")
    assert json.loads(data.read_text(encoding="utf-8"))["schema"] == "compliance.review/1"
    assert sorted(path.name for path in (plans / "out").iterdir()) == ["bao cao.html", "r.json"]
    assert page.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def test_an_output_that_cannot_be_written_is_said_and_leaves_nothing_behind(
    plans: Path, checker: Any, cli: Cli
) -> None:
    (plans / "taken").mkdir()
    code, out, err = cli("check", str(plans / "b.txt"), "-o", f"json={plans / 'taken'}")
    assert code == 2
    assert "lỗi[usage.output_unwritable]" in err
    assert "cần sửa" in out
    assert not list(plans.glob(".*.tmp"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check",), "thiếu"),
        (("check", "--no-such-thing", "x"), "--no-such-thing"),
        (("check", "x", "--format", "xyz"), "usage.format"),
        (("check", "x", "-o", "json"), "usage.output"),
        (("check", "x", "-o", "xyz=a"), "usage.output"),
        (("check", "x", "-o", "json=a", "-o", "html=a"), "usage.output_twice"),
        (("check", "x", "--fail-on", "everything"), "violation"),
        (("check", "x", "--year", "hai nghìn"), "--year"),
        (("check", "x", "--engine", "gpt"), "--engine"),
        (("no-such-command",), "no-such-command"),
        (("rules", "no-such-command"), "no-such-command"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(cli: Cli, checker: Any, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = cli(*arguments)
    assert code == 2
    assert said in err and err.startswith("lỗi[") and err.count("\n") == 1
    assert out == ""


@pytest.mark.parametrize("day", ["31/02/2024", "2024", "hôm qua", "1/2", "2024-13-01"])
def test_a_signing_day_that_is_no_day_is_refused(cli: Cli, monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    from compliance.cli.options import parse_day
    from compliance.errors import UsageError

    with pytest.raises(UsageError) as caught:
        parse_day(day)
    assert caught.value.code == "usage.date"


@pytest.mark.parametrize("text", ["19/03/2024", "19-3-2024", "2024-03-19", " 19/3/2024 "])
def test_a_signing_day_may_be_written_in_either_order(text: str) -> None:
    from compliance.cli.options import parse_day

    assert parse_day(text).isoformat() == "2024-03-19"


def test_errors_are_english_with_lang_en(cli: Cli, checker: Any, plans: Path) -> None:
    (plans / "b.txt").write_text("HỎNG", encoding="utf-8")
    _, _, err = cli("check", str(plans / "b.txt"), "--lang", "en")
    assert err.startswith("error[unreadable.damaged]: ") and "broken file" in err


@pytest.mark.parametrize("name", ["-v.txt", "a b\n c.txt", "\x1b[31mđỏ.txt", "«luật».txt", "%s{0}.txt"])
def test_hostile_file_names_are_read_and_shown_harmlessly(tmp_path: Path, checker: Any, cli: Cli, name: str) -> None:
    (tmp_path / name).write_text("kế hoạch", encoding="utf-8")
    code, out, err = cli("check", str(tmp_path), "-o", f"json={tmp_path / 'r.json'}")
    assert code == 1
    assert "\x1b" not in out + err
    stored = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["reviews"][0]["plan"]["path"]
    assert stored == str(tmp_path / name)


def test_a_file_name_that_is_no_text_is_shown_as_escapes(tmp_path: Path, checker: Any, cli: Cli) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))).write_text("kế hoạch", encoding="utf-8")
    _, out, _ = cli("check", str(tmp_path), "--format", "json")
    assert json.loads(out)["reviews"][0]["plan"]["path"].endswith("\\xff.txt")


def test_help_shows_examples_and_exit_codes(cli: Cli) -> None:
    code, out, _ = cli("check", "--help")
    assert code == 0
    assert "Ví dụ:" in out and "Mã thoát:" in out and "--allow-inconclusive" in out


def test_version_names_the_program(cli: Cli) -> None:
    code, out, _ = cli("--version")
    assert code == 0 and out.startswith("compliance ")
