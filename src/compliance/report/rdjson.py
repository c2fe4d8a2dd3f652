"""Reviews in the Reviewdog Diagnostic Format, for reviewdog to comment on any code host."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, details, remarkable, state_words
from compliance.review import Review
from compliance.span import Span

_SEVERITIES = {"violation": "ERROR", "missing": "WARNING", "advice": "INFO", "undetermined": "INFO"}


def render_rdjson(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return one diagnostic a finding and a rule not decided."""
    labels = load_labels(language)
    content = {
        "source": {"name": "compliance"},
        "diagnostics": [_diagnostic(row, labels) for review in reviews for row in remarkable(review)],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(row: Row, labels: Labels) -> dict[str, Any]:
    location: dict[str, Any] = {"path": row.review.plan.path}
    if row.span:
        location["range"] = _range(row.review, row.span)
    return {
        "message": "\n".join([f"{state_words(row, labels)}: {row.message}", *details(row, labels)]),
        "location": location,
        "severity": "INFO" if row.is_quiet else _SEVERITIES[row.state],
        "code": {"value": row.outcome.rule_id},
    }


def _range(review: Review, span: Span) -> dict[str, Any]:
    return {
        "start": {"line": span.line, "column": _byte_column(review, span.line, span.column)},
        "end": {"line": span.end_line, "column": _byte_column(review, span.end_line, span.end_column)},
    }


def _byte_column(review: Review, line: int, column: int) -> int:
    # Columns of this format count the bytes of UTF-8, ours code points.
    start = review.document.lines[line - 1].start
    before = review.document.text[start : start + column - 1]
    return len(before.encode("utf-8", "surrogatepass")) + 1
