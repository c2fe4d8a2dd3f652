"""Every format of one run tells the same story: counted back from what it wrote, on all plans of our own."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from xml.etree import ElementTree

import docx
import openpyxl
import pytest
from lxml import html as lxml_html

from compliance.report import FORMATS, render, render_files
from compliance.report.form_template import FormTemplate, load_form_template
from compliance.review import OUTCOMES, SEVERITIES, Review
from tests.plans.snapshot import checker, plan_files

# What can be counted in a format: `quiet` ones do not list rules that are satisfied or do not apply.
Counts = dict[str, int]
STATES = (*SEVERITIES, "undetermined", "satisfied", "not_applicable")
WORDS = {"vi phạm": "violation", "thiếu": "missing", "lưu ý": "advice", "chưa rõ": "undetermined"}


@cache
def reviews() -> tuple[Review, ...]:
    return tuple(checker().check(plan, name=plan.name) for plan in plan_files())


def expected(review: Review, *states: str) -> Counts:
    counts = review.counts
    every = {**counts.findings, **counts.outcomes, "waived": counts.waived, "known": counts.known}
    return {state: every[state] for state in (*states, "waived", "known")}  # type: ignore[index]


def added(counts: Sequence[Counts]) -> Counts:
    return {key: sum(item[key] for item in counts) for key in counts[0]}


def tally(items: Any) -> Counter[str]:
    return Counter(items)


def of_json(text: str) -> Counts:
    return added([_of_review(item) for item in json.loads(text)["reviews"]])


def of_jsonl(text: str) -> Counts:
    return added([_of_review(json.loads(line)) for line in text.splitlines()])


def _of_review(content: dict[str, Any]) -> Counts:
    findings = [finding for outcome in content["outcomes"] for finding in outcome["findings"]]
    found = tally(item["severity"] for item in findings) + tally(item["outcome"] for item in content["outcomes"])
    assert {**content["counts"], **content["counts"]["findings"]}.items() >= {
        state: found[state] for state in (*STATES, "violated")
    }.items()
    return {
        **{state: found[state] for state in STATES},
        "waived": sum(item["waiver"] is not None for item in findings),
        "known": sum(item["known"] and item["waiver"] is None for item in findings),
    }


def of_sarif(text: str) -> Counts:
    results = [result for run in json.loads(text)["runs"] for result in run["results"]]
    kinds = tally(item["kind"] for item in results)
    fails = [item for item in results if item["kind"] == "fail"]
    severities = tally(item["properties"]["severity"] for item in fails)
    assert {item["properties"]["severity"]: item["level"] for item in fails}.items() <= {
        "violation": "error",
        "missing": "warning",
        "advice": "note",
    }.items()
    return {
        **{severity: severities[severity] for severity in SEVERITIES},
        "undetermined": kinds["review"] + kinds["open"],
        "satisfied": kinds["pass"],
        "not_applicable": kinds["notApplicable"],
        "waived": sum(bool(item.get("suppressions")) for item in fails),
        "known": sum(item.get("baselineState") == "unchanged" and not item.get("suppressions") for item in fails),
    }


def of_junit(text: str) -> Counts:
    found: Counter[str] = Counter()
    root = ElementTree.fromstring(text.encode())
    for case in root.iter("testcase"):
        said = case[0].get("message", "") if len(case) else "đạt: "
        found[_state(said.partition(":")[0])] += 1
        found["waived"] += "(được miễn)" in said.partition(":")[0]
        found["known"] += "(đã biết)" in said.partition(":")[0]
    assert int(root.get("tests", "")) == sum(found[state] for state in STATES)
    assert int(root.get("failures", "")) == len(root.findall(".//failure"))
    assert int(root.get("errors", "")) == len(root.findall(".//error"))
    assert int(root.get("skipped", "")) == len(root.findall(".//skipped"))
    return {state: found[state] for state in (*STATES, "waived", "known")}


def _state(words: str) -> str:
    plain = words.partition(" (")[0]
    return {**WORDS, "đạt": "satisfied", "không áp dụng": "not_applicable"}[plain]


def _of_titles(titles: Sequence[str]) -> Counts:
    found = tally(_state(title) for title in titles)
    return {
        **{state: found[state] for state in WORDS.values()},
        "waived": sum("(được miễn)" in title for title in titles),
        "known": sum("(đã biết)" in title for title in titles),
    }


def of_github(text: str) -> Counts:
    titles = [match[1].replace("%3A", ":").partition(":")[0] for match in re.finditer(r"title=([^:]*)::", text)]
    return _of_titles([title for title in titles if title != "Kết luận"])


def of_gitlab(text: str) -> Counts:
    entries = json.loads(text)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    return _of_titles([entry["description"].partition(":")[0] for entry in entries])


def of_rdjson(text: str) -> Counts:
    return _of_titles([entry["message"].partition(":")[0] for entry in json.loads(text)["diagnostics"]])


def of_csv(text: str) -> Counts:
    return _of_table([{key: value or "" for key, value in row.items()} for row in csv.DictReader(io.StringIO(text))])


def _of_table(rows: Sequence[dict[str, str]]) -> Counts:
    found = tally(row["severity"] or row["outcome"] for row in rows)
    return {
        **{state: found[state] for state in STATES},
        "waived": sum(row["waived"] == "1" for row in rows),
        "known": sum(row["known"] == "1" for row in rows),
    }


def of_xlsx(content: bytes) -> Counts:
    from compliance.report.labels import load_labels
    from compliance.report.table import COLUMNS

    book = openpyxl.load_workbook(io.BytesIO(content))
    summary, findings = book.worksheets
    assert [cell.value for cell in findings[1]] == [load_labels("vi")(f"column.{name}") for name in COLUMNS]
    listed = [
        {name: str("" if cell is None else cell) for name, cell in zip(COLUMNS, row, strict=True)}
        for row in findings.iter_rows(min_row=2, values_only=True)
    ]
    counted = _of_table(listed)
    heads = [str(cell.value) for cell in summary[1]]
    for words, state in {**WORDS, "đạt": "satisfied", "không áp dụng": "not_applicable"}.items():
        column = heads.index(words)
        assert sum(row[column] for row in summary.iter_rows(min_row=2, values_only=True)) == counted[state]
    return counted


def of_markdown(text: str) -> Counts:
    groups = tally({})
    for match in re.finditer(r"^### (.+) \((\d+)\)$", text, re.MULTILINE):
        groups[match[1].casefold()] += int(match[2])
    items = tally(mark for mark in re.findall(r"^- (❌|➖|💡|❔) .*`[a-z0-9/-]+`$", text, re.MULTILINE))
    assert sum(items.values()) == sum(groups.values())
    marks = {"❌": "violation", "➖": "missing", "💡": "advice", "❔": "undetermined"}
    return {
        **{state: items[mark] for mark, state in marks.items()},
        "waived": groups["được miễn"],
        "known": groups["đã biết"],
    }


def of_text(text: str) -> Counts:
    found = {state: len(re.findall(rf"^{words}(?: \([^)]*\))?\[", text, re.M)) for words, state in WORDS.items()}
    found.pop("undetermined")
    quiet = {key: len(re.findall(rf"^[^\[\n]* \({words}\)\[", text, re.M)) for key, words in QUIET.items()}
    return {**found, **quiet}


QUIET = {"waived": "được miễn", "known": "đã biết"}


def of_html(text: str) -> Counts:
    tree = lxml_html.document_fromstring(text)
    states = tally(card.get("data-state") for card in tree.xpath("//article[contains(@class,'card')]"))
    marks = tally(tree.xpath("//article[contains(@class,'card')]//*[contains(@class,'mark')]/@data-mark"))
    return {**{state: states[state] for state in STATES}, "waived": marks["waived"], "known": marks["known"]}


def of_docx(content: bytes) -> Counts:
    rows = {"phát hiện": [], "kiểm": []}  # type: dict[str, list[list[str]]]
    for table in docx.Document(io.BytesIO(content)).tables:
        head = table.rows[0].cells[1].text if len(table.columns) == 5 else ""
        if head.startswith("Nội dung "):
            rows[head.removeprefix("Nội dung ")] += [[cell.text for cell in row.cells] for row in table.rows[1:]]
    findings = [row[1].split("\n") for row in rows["phát hiện"]]
    severities = tally(WORDS[lines[0].casefold()] for lines in findings)
    return {
        **{severity: severities[severity] for severity in SEVERITIES},
        "undetermined": len(rows["kiểm"]),
        "waived": sum(lines[-1].startswith("(Được miễn: ") for lines in findings),
        "known": sum(lines[-1] == "(đã biết)" for lines in findings),
    }


COUNTED: dict[str, Callable[[Any], Counts]] = {
    "text": of_text,
    "json": of_json,
    "jsonl": of_jsonl,
    "html": of_html,
    "markdown": of_markdown,
    "sarif": of_sarif,
    "junit": of_junit,
    "github": of_github,
    "gitlab": of_gitlab,
    "rdjson": of_rdjson,
    "csv": of_csv,
    "xlsx": of_xlsx,
    "docx": of_docx,
}


def test_every_format_is_counted() -> None:
    # A PDF is the print of the same Word file (test_form.py).
    assert {*COUNTED, "pdf"} == set(FORMATS)


_forms: dict[int, tuple[Review, Counts]] = {}


def _of_form(review: Review) -> Counts:
    # A form takes a third of a second: each is made and counted once.
    if id(review) not in _forms:
        _forms[id(review)] = review, of_docx(render_files([review], "docx", form=built_in())[0])
    return _forms[id(review)][1]


@cache
def built_in() -> FormTemplate:
    return load_form_template()


def counted(several: Sequence[Review], name: str) -> Counts:
    if name == "docx":
        return added([_of_form(review) for review in several])
    if name == "xlsx":
        return COUNTED[name](render_files(several, "xlsx")[0])
    if name == "markdown":
        from compliance.report.markdown import render_markdown

        return of_markdown(render_markdown(several, most=10_000_000))
    return COUNTED[name](render(several, name))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", COUNTED)
def test_counts_are_equal_in_every_format_on_every_plan_of_our_own(name: str) -> None:
    several = reviews()
    assert len(several) > 10
    assert sum(review.counts.outcomes[kind] for review in several for kind in OUTCOMES) > 500
    for review in several:
        found = counted([review], name)
        states = [state for state in STATES if state in found]
        assert set(found) - {"waived", "known"} >= set(SEVERITIES)
        assert found == expected(review, *states), (name, review.plan.path)
    whole = counted(several, name)
    assert whole == added([expected(review, *[s for s in STATES if s in whole]) for review in several])
