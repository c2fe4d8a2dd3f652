"""Reviews as JUnit XML: a suite a plan, a test case a finding and a rule without findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from xml.etree import ElementTree

from compliance.report.display import note_words, verdict_words, visible
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, details, rows, state_words
from compliance.review import Review

# What XML 1.0 admits in no form, beside the control characters that `visible` replaces.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def render_junit(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return the suites: `violation` and `missing` fail, a binding rule not decided is an error, the rest is skipped.

    Shape: advice, waived and known findings and rules that do not apply are skipped with what there is to say.
    """
    labels = load_labels(language)
    root = ElementTree.Element("testsuites", name="compliance")
    suites = [_suite(root, review, labels) for review in reviews]
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(suite[name] for suite in suites)))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _suite(root: ElementTree.Element, review: Review, labels: Labels) -> dict[str, int]:
    suite = ElementTree.SubElement(root, "testsuite", name=_plain(review.plan.path))
    suite.set("timestamp", review.receipt.checked_at.removesuffix("Z"))
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in _facts(review, labels):
        ElementTree.SubElement(properties, "property", name=name, value=_plain(value))
    listed = list(rows(review))
    kinds = Counter(_case(suite, row, labels, number) for row, number in zip(listed, _numbers(listed), strict=True))
    counts = {
        "tests": len(listed),
        "failures": kinds["failure"],
        "errors": kinds["error"],
        "skipped": kinds["skipped"],
    }
    for name, count in counts.items():
        suite.set(name, str(count))
    if review.waiver_notes:
        said = "\n".join(note_words(note, labels) for note in review.waiver_notes)
        ElementTree.SubElement(suite, "system-err").text = _plain(said)
    return counts


def _facts(review: Review, labels: Labels) -> list[tuple[str, str]]:
    counts = review.counts
    return [
        ("verdict", review.verdict or "none"),
        ("verdict_words", verdict_words(review, labels)),
        *((name, str(count)) for name, count in (*counts.outcomes.items(), *counts.findings.items())),
        ("waived", str(counts.waived)),
        ("known", str(counts.known)),
    ]


def _numbers(listed: Sequence[Row]) -> list[int]:
    """Return the place of each row among those of its rule, from 1."""
    seen: Counter[str] = Counter()
    numbers = []
    for row in listed:
        seen[row.outcome.rule_id] += 1
        numbers.append(seen[row.outcome.rule_id])
    return numbers


def _case(suite: ElementTree.Element, row: Row, labels: Labels, number: int) -> str:
    name = f"{row.outcome.rule_id} #{number}" if row.finding else row.outcome.rule_id
    case = ElementTree.SubElement(suite, "testcase", classname=row.outcome.family, name=name, time="0")
    kind = _kind(row)
    if kind == "passed":
        return kind
    message = f"{state_words(row, labels)}: {row.message}"
    said = ElementTree.SubElement(case, kind, message=_plain(message))
    if kind != "skipped":
        said.set("type", row.state)
    said.text = _plain("\n".join([message, *_quotes(row, labels), *details(row, labels)]))
    return kind


def _kind(row: Row) -> str:
    if row.state == "satisfied":
        return "passed"
    if row.finding:
        return "skipped" if row.is_quiet or row.state == "advice" else "failure"
    return "error" if row.outcome.undecided else "skipped"


def _quotes(row: Row, labels: Labels) -> list[str]:
    return [
        f"{row.review.plan.path}:{item.span.line}:{item.span.column} «{' '.join(item.text.split())}»"
        for item in row.places
    ]


def _plain(text: str) -> str:
    return _NOT_XML.sub("�", visible(text, keep="\n"))
