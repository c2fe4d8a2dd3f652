"""Reviews as GitHub workflow commands, which the runner shows as annotations on the plan's lines."""

from __future__ import annotations

from collections.abc import Iterable

from compliance.report.display import coverage_words, findings_words, note_words, one_line, verdict_words
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, details, remarkable, state_words
from compliance.review import Review

_COMMANDS = {"violation": "error", "missing": "warning", "advice": "notice", "undetermined": "notice"}


def render_github(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return one command a finding and a rule not decided, and for each plan a notice with verdict and counts."""
    labels = load_labels(language)
    lines = []
    for review in reviews:
        lines += [_annotation(row, labels) for row in remarkable(review)]
        lines += [_command("warning", note_words(note, labels), file=review.plan.path) for note in review.waiver_notes]
        lines.append(_verdict(review, labels))
    return "".join(f"{line}\n" for line in lines)


def _annotation(row: Row, labels: Labels) -> str:
    span = row.span
    place: dict[str, object] = {"file": row.review.plan.path, "line": span.line if span else 1}
    if span:
        place["endLine"] = span.end_line
    # The columns of a stretch over several lines would be refused.
    if span and row.places and span.line == span.end_line:
        place |= {"col": span.column, "endColumn": span.end_column}
    text = "\n".join([row.message, *details(row, labels)])
    title = f"{state_words(row, labels)}: {row.outcome.rule_id}"
    return _command("notice" if row.is_quiet else _COMMANDS[row.state], text, **place, title=title)


def _verdict(review: Review, labels: Labels) -> str:
    counts = f"{findings_words(review, labels)}\n{coverage_words(review, labels)}"
    title = f"{labels('head.verdict')}: {one_line(verdict_words(review, labels))}"
    return _command("notice", counts, file=review.plan.path, title=title)


def _command(name: str, text: str, **properties: object) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {given}::{_data(text)}"


def _data(text: str) -> str:
    # Source: github.com/actions/toolkit, packages/core: what the runner turns back, and nothing else.
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
