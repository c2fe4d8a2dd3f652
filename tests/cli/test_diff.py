"""Two versions of a plan compared by the command: findings, text, formats and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

Cli = Callable[..., tuple[int, str, str]]
ROOT = Path(__file__).parents[2]
SOUND = ROOT / "examples" / "xa-suoi-nga-2024.txt"
DOCX = ROOT / "examples" / "xa-ban-may-2024.docx"
ITS_TEXT = ROOT / "tests" / "plans" / "faulty" / "xa-ban-may-2024.txt"
YIELDED = "Giao rõ việc, rõ người, rõ thời hạn cho từng công chức và từng thôn; lấy ý kiến người dân trước khi hỗ trợ."


@pytest.fixture
def version(tmp_path: Path) -> Callable[..., str]:
    """Write a version of the sound plan with some words replaced; returns its path."""

    def make(name: str, *changes: tuple[str, str]) -> str:
        text = SOUND.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return make


LOW = ("100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ", "80% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ")


def compared(cli: Cli, *arguments: str) -> tuple[int, dict[str, object]]:
    code, out, err = cli("diff", "--format", "json", *arguments)
    assert code in (0, 1), err
    content = json.loads(out)
    assert isinstance(content, dict)
    return code, content


def states(content: dict[str, object]) -> list[tuple[str, str]]:
    findings = content["findings"]
    assert isinstance(findings, list)
    return [(item["state"], item["rule"]) for item in findings]


def test_new_fixed_unchanged_and_reopened_findings(cli: Cli, version: Callable[..., str]) -> None:
    good, bad, again = version("1.txt"), version("2.txt", LOW), version("3.txt", LOW)
    code, content = compared(cli, good, bad)
    assert (code, states(content)) == (1, [("new", "muc-tieu/bhyt-100")])
    assert content["rules"] == [{"rule": "muc-tieu/bhyt-100", "before": "satisfied", "after": "violated"}]
    code, content = compared(cli, bad, good)
    assert (code, states(content)) == (0, [("fixed", "muc-tieu/bhyt-100")])
    code, content = compared(cli, bad, again)
    assert (code, states(content)) == (0, [("unchanged", "muc-tieu/bhyt-100")])
    code, content = compared(cli, good, again, "--before", bad)
    assert (code, states(content)) == (1, [("reopened", "muc-tieu/bhyt-100")])


def test_a_finding_of_the_baseline_that_comes_back_is_reopened(
    cli: Cli, version: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    good = version("cu.txt")
    bad = version("moi.txt", LOW)
    baseline = tmp_path / "baseline.json"
    monkeypatch.setattr("compliance.law.hard_rules.hard_rules", lambda *_: {})
    assert cli("baseline", "create", bad, "--file", str(baseline))[0] == 0
    code, content = compared(cli, good, bad, "--baseline", str(baseline))
    assert (code, states(content)) == (1, [("reopened", "muc-tieu/bhyt-100")])


@pytest.mark.parametrize(("fail_on", "code"), [("violation", 1), ("missing", 1), ("advice", 1), ("never", 0)])
def test_fail_on_decides_which_new_findings_fail(
    fail_on: str, code: int, cli: Cli, version: Callable[..., str]
) -> None:
    assert compared(cli, version("1.txt"), version("2.txt", LOW), "--fail-on", fail_on)[0] == code


def test_text_is_compared_by_section_and_a_moved_paragraph_is_no_change(cli: Cli, version: Callable[..., str]) -> None:
    head = "2. Công chức Tài chính - Kế toán\n\n"
    new = version(
        "2.txt",
        (YIELDED + "\n\n", ""),
        (head, head + YIELDED + "\n\n"),
        ("nuôi bò sinh sản cho nhóm hộ nghèo", "nuôi dê sinh sản cho nhóm hộ nghèo"),
        ("8. Các thôn\n\nHọp dân", "8. Các thôn\n\nHằng quý rà loa truyền thanh.\n\nHọp dân"),
    )
    _, content = compared(cli, version("1.txt"), new)
    sections = content["sections"]
    assert isinstance(sections, list)
    changed = {
        item["after"]["path"]: (
            item["state"],
            [(c["change"], (c["after"] or c["before"])["text"]) for c in item["changes"]],
        )
        for item in sections
        if item["changes"] or item["state"] != "unchanged"
    }
    assert set(changed) == {"III.1.a", "V.2", "V.8"}
    assert changed["III.1.a"] == ("changed", [("changed", ": Hỗ trợ 02 mô hình nuôi dê sinh sản cho nhóm hộ nghèo.")])
    assert changed["V.2"] == ("unchanged", [("moved", YIELDED)])
    assert changed["V.8"] == ("changed", [("added", "Hằng quý rà loa truyền thanh.")])


def test_a_section_taken_out_and_one_put_in(cli: Cli, version: Callable[..., str]) -> None:
    text = SOUND.read_text(encoding="utf-8")
    whole = text[text.index("VI. CHẾ ĐỘ BÁO CÁO") : text.index("Trên đây là")]
    short, full = version("1.txt", (whole, "")), version("2.txt")
    for first, last, state in ((full, short, "removed"), (short, full, "added")):
        _, content = compared(cli, first, last)
        sections = content["sections"]
        assert isinstance(sections, list)
        named = [(item["state"], (item["after"] or item["before"])["heading"]) for item in sections]
        assert (state, "VI. CHẾ ĐỘ BÁO CÁO") in named
        assert sum(item[0] in ("added", "removed") for item in named) == 1


def test_a_word_file_and_its_text_are_the_same_plan(cli: Cli) -> None:
    code, content = compared(cli, str(DOCX), str(ITS_TEXT))
    counts = content["counts"]
    assert isinstance(counts, dict) and counts["unchanged"] > 20
    assert (code, counts["new"], counts["fixed"]) == (0, 0, 0)
    sections = content["sections"]
    assert isinstance(sections, list)
    assert [item["state"] for item in sections if item["state"] != "unchanged"] == []


def test_the_same_file_twice_has_no_change(cli: Cli) -> None:
    code, out, _ = cli("diff", str(SOUND), str(SOUND))
    assert code == 0 and "không có mục nào thay đổi" in out


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_every_format_says_the_same_and_markup_of_the_plan_stays_words(cli: Cli, version: Callable[..., str]) -> None:
    new = version("<b>2.txt", LOW, ("nuôi bò sinh sản", "nuôi <script>alert(1)</script> *bò* sinh sản"))
    old = version("1.txt")
    _, text, _ = cli("diff", old, new)
    _, markdown, _ = cli("diff", old, new, "--format", "markdown")
    _, page, _ = cli("diff", old, new, "--format", "html")
    for shown in (text, markdown, page):
        assert "mới: 1 · trở lại: 0 · đã sửa: 0 · còn nguyên: 0" in shown
        assert "muc-tieu/bhyt-100" in shown
    assert "<script>" not in page and "<script>" not in markdown and "\\*bò\\*" in markdown
    parsed = _Page()
    parsed.feed(page)
    assert parsed.open == [] and "80%" in "".join(parsed.words)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("khong-co.txt", str(SOUND)), 2, "khong-co.txt"),
        ((str(SOUND), str(ROOT / "examples")), 2, "đây là thư mục"),
        (("-", "-"), 2, "chỉ một bản đọc được từ đầu vào chuẩn"),
        ((str(SOUND),), 2, "thiếu MỚI"),
        ((str(SOUND), str(SOUND), "--format", "pdf"), 2, "--format"),
        ((str(SOUND), str(SOUND), "--baseline", "khong-co.json"), 2, "khong-co.json"),
    ],
)
def test_what_cannot_be_compared_is_said(arguments: tuple[str, ...], code: int, said: str, cli: Cli) -> None:
    ended, out, err = cli("diff", *arguments)
    assert ended == code and said in err and out == "" and "Traceback" not in err
