"""The plan's own words at a place, with carets under them, cut to the width at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from compliance.reading.document import Document, Line
from compliance.report.display import visible
from compliance.span import Span

_BEFORE = 24


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an excerpt: the line number (nothing on a continued line), the text, and the columns to mark in it."""

    number: int | None
    text: str
    marks: tuple[tuple[int, int], ...]

    @property
    def carets(self) -> str:
        """Return the row of carets to stand under the text."""
        under = [" "] * max((end for _, end in self.marks), default=0)
        for start, end in self.marks:
            under[start:end] = "^" * (end - start)
        return "".join(under)


def same_line_groups(spans: Sequence[Span]) -> list[list[Span]]:
    """Return the spans in order, those that stand on one and the same line together."""
    groups: list[list[Span]] = []
    for span in sorted(spans):
        last = groups[-1][0] if groups else None
        if last and last.line == last.end_line == span.line == span.end_line:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def excerpt(document: Document, spans: Sequence[Span], width: int, most_rows: int = 6) -> tuple[list[Row], int]:
    """Return the rows that show `spans` with a little of what stands before, and how many lines are left out."""
    rows: list[Row] = []
    span = replace(
        min(spans),
        end=max(item.end for item in spans),
        end_line=max(item.end_line for item in spans),
    )
    lines = document.lines[span.line - 1 : span.end_line]
    for index, line in enumerate(lines):
        if line.end <= line.start:
            continue
        for row in _line_rows(document, line, span, spans, width):
            if len(rows) == most_rows:
                return rows, len(lines) - index
            rows.append(row)
    return rows, 0


def _line_rows(document: Document, line: Line, whole: Span, spans: Sequence[Span], width: int) -> Iterator[Row]:
    text = visible(document.text[line.start : line.end])
    start, end = max(0, whole.start - line.start), min(len(text), whole.end - line.start)
    at, prefix = _window_start(text, start, width), ""
    number: int | None = line.number
    if at:
        prefix = "…"
    while start < end:
        stop = _window_end(text, at, width - len(prefix))
        shown = text[at:stop].rstrip()
        row_marks = tuple(
            (len(prefix) + max(0, first - at), len(prefix) + min(last, at + len(shown)) - at)
            for first, last in ((item.start - line.start, item.end - line.start) for item in spans)
            if first < at + len(shown) and last > at
        )
        yield Row(number, prefix + shown + ("…" if end <= stop < len(text) else ""), row_marks)
        if stop >= end:
            return
        at, prefix, number = stop, "", None


def _window_start(text: str, start: int, width: int) -> int:
    if start <= max(_BEFORE, width // 3):
        return 0
    space = text.find(" ", start - _BEFORE)
    return space + 1 if 0 <= space < start else start


def _window_end(text: str, at: int, room: int) -> int:
    stop = min(len(text), at + room - 1)
    if stop < len(text):
        space = text.rfind(" ", at + room // 2, stop)
        stop = space + 1 if space > 0 else stop
    return stop
