"""The findings of many plans as one table: its columns, and how a cell is kept from being taken for a formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compliance.report.display import law_words, one_line
from compliance.report.labels import Labels
from compliance.report.rows import Row, rows
from compliance.review import Review

Cell = str | int | None

COLUMNS = (
    "plan", "unit", "number", "year", "verdict", "rule", "title", "family", "outcome", "severity", "kind", "message",
    "fix", "law", "line", "column", "end_line", "end_column", "page", "section", "evidence", "fingerprint",
    "waived", "waived_by", "waived_until", "waived_because", "known",
)  # fmt: skip
# Spreadsheets take these for the start of a formula, the full-width forms in East Asian settings too.
_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def table_rows(reviews: Iterable[Review], labels: Labels) -> Iterator[tuple[Cell, ...]]:
    """Return the cells of every finding and of every rule without one, in the order of `COLUMNS`."""
    return (_cells(row, labels) for review in reviews for row in rows(review))


def is_formula(text: str) -> bool:
    """Tell whether a spreadsheet might take a text for a formula."""
    return text.lstrip(" \u00a0\ufeff'\"").startswith(_STARTS) or text.startswith(_STARTS)


def _cells(row: Row, labels: Labels) -> tuple[Cell, ...]:
    plan, finding, span = row.review.plan, row.finding, row.span
    waiver = finding.waiver if finding else None
    return (
        plan.path,
        plan.unit,
        plan.number,
        plan.year,
        row.review.verdict,
        row.outcome.rule_id,
        row.outcome.title,
        row.outcome.family,
        row.outcome.outcome,
        finding.severity if finding else None,
        finding.kind if finding else None,
        row.message if finding or row.outcome.reason else None,
        one_line(finding.fix) if finding and finding.fix else None,
        "; ".join(law_words(item, labels) for item in (finding.law if finding else row.outcome.law)),
        span.line if span else None,
        span.column if span and row.places else None,
        span.end_line if span else None,
        span.end_column if span and row.places else None,
        span.page if span else None,
        row.section or None,
        " | ".join(one_line(item.text) for item in row.places) or None,
        finding.fingerprint if finding else None,
        1 if waiver else 0,
        waiver.by if waiver else None,
        waiver.expires.isoformat() if waiver and waiver.expires else None,
        one_line(waiver.reason) if waiver else None,
        1 if finding and finding.is_known and not waiver else 0,
    )
