"""What each machine format must get right beside its counts: escaping, columns, cells, bytes."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

from compliance.report import render, render_files
from compliance.report.markdown import escaped, render_markdown
from compliance.report.table import COLUMNS
from compliance.review import Review
from tests.report.sample_review import PLAN, document, sample

HOSTILE = (
    '=cmd|"/c calc"!A1.txt',
    "+1.txt",
    "-2.txt",
    "@sum.txt",
    "\tx.txt",
    "＝A1.txt",
    "a b'\"c.txt",
    "../../x.txt",
    "ke\u0302\u0301.txt",
    "a\u202eb.txt",
    "a,b:c%d\r\n::error::e.txt",
    "\ufffe.txt",
)


def saying(message: str) -> Review:
    """Return the sample whose findings all say the same."""
    review = sample()
    outcomes = tuple(
        replace(item, findings=tuple(replace(finding, message=message) for finding in item.findings))
        for item in review.outcomes
    )
    return replace(review, outcomes=outcomes)


def decoded(text: str) -> str:
    return text.replace("%2C", ",").replace("%3A", ":").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


@pytest.mark.parametrize("path", HOSTILE)
def test_a_name_never_breaks_out_of_a_workflow_command(path: str) -> None:
    lines = render([sample(document(path=path))], "github").splitlines()
    assert len(lines) == 6
    for line in lines:
        command, properties, text = line.split("::", 2)[0], line.split("::", 2)[1], line.split("::", 2)[2]
        assert command == "" and text
        name, _, given = properties.partition(" ")
        assert name in ("error", "warning", "notice")
        assert decoded(dict(item.split("=", 1) for item in given.split(","))["file"]) == path


def test_a_percent_sign_of_a_message_is_shown_as_one() -> None:
    line = render([sample()], "github").splitlines()[1]
    assert "95%25" in line and "95%," not in line


@pytest.mark.parametrize("path", HOSTILE)
def test_no_cell_of_the_table_can_be_taken_for_a_formula(path: str) -> None:
    review = saying('=HYPERLINK("http://a.b")')
    review = replace(review, plan=replace(review.plan, path=path))
    text = render([review], "csv")
    assert text.startswith("\ufeff")
    for row in csv.reader(io.StringIO(text)):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")), cell
    book = openpyxl.load_workbook(io.BytesIO(render_files([review], "xlsx")[0]))
    for sheet in book.worksheets:
        for cells in sheet.iter_rows():
            for found in cells:
                assert found.data_type in ("s", "n"), found.value
                if isinstance(found.value, str) and found.value.startswith(("=", "+", "-", "@")):
                    assert found.quotePrefix, found.value


def test_a_cell_of_the_table_is_the_plans_text_where_it_is_harmless() -> None:
    rows = list(csv.DictReader(io.StringIO(render([sample()], "csv").removeprefix("\ufeff"))))
    assert tuple(rows[0]) == COLUMNS
    reduced = next(row for row in rows if row["rule"] == "nhat-quan/giam-ty-le")
    assert reduced["evidence"] == "giảm 4,2% | từ 9,2% xuống còn 5,5%"
    assert (reduced["line"], reduced["column"], reduced["fix"]) == ("7", "18", "Tính lại mức giảm.")


def test_a_workbook_is_the_same_bytes_for_the_same_reviews() -> None:
    assert render_files([sample()], "xlsx") == render_files([sample()], "xlsx")


def test_a_workbook_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from compliance.errors import UsageError

    monkeypatch.setitem(__import__("sys").modules, "xlsxwriter", None)
    with pytest.raises(UsageError) as caught:
        render_files([sample()], "xlsx")
    assert "compliance[xlsx]" in caught.value.next_step


def test_reviewdog_columns_count_bytes() -> None:
    review = sample()
    found = json.loads(render([review], "rdjson"))["diagnostics"]
    lines = [line.encode() for line in PLAN.split("\n")]
    for item, words in (("nhat-quan/giam-ty-le", "giảm 4,2%"), ("to-chuc/thuong-truc", "Công chức Văn hóa")):
        place = next(entry for entry in found if entry["code"]["value"] == item)["location"]["range"]
        start, end = place["start"], place["end"]
        assert lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1].decode().startswith(words)


def test_gitlab_entries_of_two_plans_that_lack_the_same_are_told_apart() -> None:
    entries = json.loads(render([sample(), sample(document(path="khac.txt"))], "gitlab"))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 10
    assert {tuple(sorted(entry)) for entry in entries} == {
        ("check_name", "description", "fingerprint", "location", "severity")
    }


@pytest.mark.parametrize("path", HOSTILE)
def test_junit_stays_xml_whatever_stands_in_a_plan(path: str) -> None:
    review = saying("a\x00\x0b\x1b]]>&<b>\ufffe\udc80")
    root = ElementTree.fromstring(render([replace(review, plan=replace(review.plan, path=path))], "junit").encode())
    assert len(root.findall(".//failure")) == 3
    assert "\x1b" not in "".join(root.itertext())


def test_advice_alone_is_no_failure_in_junit() -> None:
    root = ElementTree.fromstring(render([sample()], "junit").encode())
    advice = root.find(".//testcase[@name='to-chuc/thuong-truc #1']")
    assert advice is not None and advice[0].tag == "skipped" and "lưu ý" in advice[0].get("message", "")


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("<img src=x>", "<img"),
        ("![x](http://a.b/c.png)", "!["),
        ("@somebody", "@somebody"),
        ("#12", "#12"),
        ("www.a.b", "www.a"),
        ("https://a.b", "://a"),
        ("`x`", " `x"),
        ("- [ ] việc", "- [ ]"),
        ("1. mục", "1. m"),
        ("a\n\n# b", "\n"),
    ],
)
def test_nothing_of_a_plan_becomes_markup_or_a_mention(text: str, never: str) -> None:
    assert never not in escaped(text)


def test_plain_words_stay_as_they_are_in_markdown() -> None:
    assert escaped("Số: 27/KH-UBND, giảm 4,2% (từ 9,2%)") == "Số: 27/KH-UBND, giảm 4,2% (từ 9,2%)"


def test_a_comment_is_never_longer_than_a_code_host_takes_and_says_what_it_leaves_out() -> None:
    several: list[Any] = [sample(document(path=f"{number}.txt")) for number in range(40)]
    text = render_markdown(several, most=20_000)
    assert len(text) < 22_000
    assert "điểm nữa" in text
    assert text.count("2 vi phạm · 1 thiếu · 1 lưu ý") == 40


def test_json_lines_are_the_reviews_of_the_json_format() -> None:
    several = [sample(), sample(document(path="khac.txt"))]
    lines = [json.loads(line) for line in render(several, "jsonl").splitlines()]
    assert [{key: line[key] for key in line if key != "schema"} for line in lines] == json.loads(
        render(several, "json")
    )["reviews"]
