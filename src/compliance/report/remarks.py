"""A review as remarks on the plan's own words: what an annotated copy says, and where it says it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.report.display import coverage_words, findings_words, mark_words, one_line, open_words, verdict_words
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, details, remarkable, state_words
from compliance.review import SEVERITIES, Review
from compliance.span import Span

# A sum may stand on dozens of places; the remark itself names the first ones.
_MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said at one stretch of the plan.

    Shape: `lines` are paragraphs, the first one the message; `state` is a severity, «undetermined» or «summary».
    """

    span: Span
    lines: tuple[str, ...]
    state: str


def remarks(review: Review, language: Language = "vi") -> tuple[Remark, ...]:
    """Return the summary at the title, then each finding and each open rule at its evidence.

    Shape: what has no words of its own (something absent) stands at the heading it was looked for under, or at the
    title; further places of a finding point back to its number.
    """
    labels = load_labels(language)
    title = _title(review)
    order = (*SEVERITIES, "undetermined")
    listed = sorted(remarkable(review), key=lambda row: (order.index(row.state), row.span.start if row.span else -1))
    made = [Remark(title, _summary(review, labels), "summary")]
    for number, row in enumerate(listed, 1):
        places = [item.span for item in row.places] or [_heading(review, row) or title]
        said = (f"{number}. {_state(row, labels)}: {row.message}", *details(row, labels))
        if len(row.places) > _MOST_PLACES:
            said += (labels("text.more_places", count=len(row.places) - _MOST_PLACES),)
        made.append(Remark(places[0], (*said, f"({row.outcome.rule_id})"), row.state))
        see = f"{_state(row, labels)}: {labels('text.see_remark', number=number)}"
        made += [Remark(place, (see, row.message), row.state) for place in places[1:_MOST_PLACES]]
    return tuple(made)


def _state(row: Row, labels: Labels) -> str:
    words = state_words(row, labels) if not row.finding or mark_words(row.finding, labels) else None
    words = words or labels(f"severity.{row.state}")
    return words[:1].upper() + words[1:]


def _summary(review: Review, labels: Labels) -> tuple[str, ...]:
    lines = (
        f"{labels('head.verdict')}: {verdict_words(review, labels)}",
        findings_words(review, labels),
        coverage_words(review, labels),
        *open_words(review, labels),
        labels("text.limits"),
    )
    return tuple(one_line(line) for line in lines)


def _title(review: Review) -> Span:
    document = review.document
    # The title is known on one line and may stand on several.
    words = r"\s+".join(map(re.escape, (review.plan.title or "").split()))
    found = re.search(words, document.text) if words else None
    if found:
        return document.span(found.start(), found.end())
    line = document.line_at(len(document.text) - len(document.text.lstrip()))
    return document.span(line.start, line.end)


def _heading(review: Review, row: Row) -> Span | None:
    """Return the first written line of where something absent was looked for."""
    if row.span is None:
        return None
    document = review.document
    for line in document.lines[row.span.line - 1 : row.span.end_line]:
        if document.text[line.start : line.end].strip():
            return document.span(line.start, line.end)
    return None
