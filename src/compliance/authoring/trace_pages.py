"""The trace from law to scenarios and back as a Markdown page, JSON, and a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal

from compliance.authoring.coverage import CaseName
from compliance.authoring.traceability import TracedRequirement, TracedRule, by_law
from compliance.report.display import law_words
from compliance.report.labels import Labels, load_labels
from compliance.resources import report_templates
from compliance.review import LawReference

if TYPE_CHECKING:
    from jinja2 import Template

TraceFormat = Literal["markdown", "json", "csv"]
FORMATS: tuple[TraceFormat, ...] = ("markdown", "json", "csv")
SCHEMA = "compliance.trace/1"
_COLUMNS = ("căn cứ", "luật", "yêu cầu", "mức", "nội dung", "kịch bản", "ví dụ")
#: A cell that a spreadsheet would take for a formula is made text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_trace_table(traced: Sequence[TracedRule], format: TraceFormat) -> str:
    """Return the trace in one format; CSV has a row for each provision and requirement."""
    if format == "json":
        return json.dumps(_json(traced), ensure_ascii=False, indent=1) + "\n"
    labels = load_labels("vi")
    if format == "csv":
        return _csv(traced, labels)
    words: Callable[[LawReference], str] = lambda place: law_words(place, labels)  # noqa: E731
    return _page().render(rules=traced, places=by_law(traced), law=words, severity=_severity, cases=case_words)


def case_words(cases: Sequence[CaseName], source: str = "") -> str:
    """Return cases in one line: the numbers of examples, the names of scenarios with how many of their rows count."""
    shown = [case for case in cases if not source or case.source == source]
    rows: dict[str, int] = {}
    for case in shown:
        if case.source == "scenario":
            rows[case.name] = rows.get(case.name, 0) + bool(case.row)
    numbers = [case.name for case in shown if case.source == "example"]
    parts = [f"ví dụ {', '.join(numbers)}"] if numbers and not source else [", ".join(numbers)] if numbers else []
    parts += [f"«{name}» ({count} dòng)" if count else f"«{name}»" for name, count in rows.items()]
    return "; ".join(parts)


def _severity(requirement: TracedRequirement) -> str:
    return load_labels("vi")(f"severity.{requirement.severity}")


# ---- JSON and CSV ---------------------------------------------------------------------------------------------------


def _json(traced: Sequence[TracedRule]) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "law": [
            {
                **_place(place),
                "requirements": [{"rule": rule.id, "requirement": item.number} for rule, item in resting],
            }
            for place, resting in by_law(traced)
        ],
        "rules": [
            {
                "rule": rule.id,
                "title": rule.title,
                "requirements": [
                    {
                        "requirement": item.number,
                        "severity": item.severity,
                        "text": item.words,
                        "law": [_place(place) for place in item.law],
                        "scenarios": [_case(case) for case in item.named("scenario")],
                        "examples": [int(case.name) for case in item.named("example")],
                    }
                    for item in rule.requirements
                ],
                "cases": [{**_case(case), "decides": list(rule.decided_by(case))} for case in rule.cases],
            }
            for rule in traced
        ],
    }


def _place(place: LawReference) -> dict[str, object]:
    return {"kind": place.kind, "number": place.number, "locator": place.locator or None, "title": place.title or None}


def _case(case: CaseName) -> dict[str, object]:
    if case.source == "example":
        return {"example": int(case.name)}
    return {"scenario": case.name, "row": case.row or None}


def _csv(traced: Sequence[TracedRule], labels: Labels) -> str:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows([_plain(cell) for cell in row] for row in _rows(traced, labels))
    # Spreadsheets take a file without this mark for one in a legacy encoding.
    return "\ufeff" + table.getvalue()


def _rows(traced: Sequence[TracedRule], labels: Labels) -> Iterator[tuple[str, ...]]:
    for place, resting in by_law(traced):
        for rule, item in resting:
            scenarios, examples = case_words(item.cases, "scenario"), case_words(item.cases, "example")
            yield law_words(place, labels), rule.id, str(item.number), _severity(item), item.words, scenarios, examples


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


# ---- the page -------------------------------------------------------------------------------------------------------


@cache
def _page() -> Template:
    environment = report_templates("specs")
    environment.filters["cell"] = _cell
    environment.globals["decided"] = _by_decided
    return environment.get_template("trace.md.j2")


def _by_decided(rule: TracedRule) -> list[tuple[tuple[int, ...], list[CaseName]]]:
    """Return a rule's cases, those that decide the same requirements together."""
    found: dict[tuple[int, ...], list[CaseName]] = {}
    for case in rule.cases:
        found.setdefault(rule.decided_by(case), []).append(case)
    return sorted(found.items(), key=lambda item: (not item[0], item[0]))


def _cell(text: str) -> str:
    """Return text that cannot break out of a cell of a Markdown table, nor be read as markup."""
    return " ".join("".join(f"\\{c}" if c in "\\`*_[]<>|" else c for c in text).split())
