"""How well each page and the lines of a document were read, for reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from compliance.reading.document import Document, DocumentQuality, Line
from compliance.reading.quality import CLEAN_FROM, DOUBTFUL_ABOVE, POOR_ABOVE


@dataclass(frozen=True, slots=True)
class PageReading:
    """One page, from 1: read from its text layer or by OCR, how well, and its mean line score (0.0-1.0)."""

    page: int
    source: Literal["text", "ocr"]
    quality: DocumentQuality
    score: float


def line_counts(document: Document) -> dict[str, int]:
    """Return how many lines with text there are of each quality."""
    counts = {"clean": 0, "doubtful": 0, "unreadable": 0}
    for line in _written(document, document.lines):
        counts[line.quality] += 1
    return counts


def page_readings(document: Document) -> list[PageReading]:
    """Return how well each page was read, nothing for a format without pages."""
    pages: dict[int, list[Line]] = {number: [] for number in range(1, len(document.page_starts) + 1)}
    for line in _written(document, document.lines):
        page = document.page_at(line.start)
        if page is not None:
            pages[page].append(line)
    return [_reading(number, lines, number in document.recognised_pages) for number, lines in pages.items()]


def _written(document: Document, lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if document.text[line.start : line.end].strip()]


def _reading(number: int, lines: Sequence[Line], by_ocr: bool) -> PageReading:
    letters = sum(line.end - line.start for line in lines)
    score = sum(line.score * (line.end - line.start) for line in lines) / letters if letters else 1.0
    unreadable = sum(line.quality == "unreadable" for line in lines)
    strange = sum(line.quality != "clean" for line in lines)
    quality: DocumentQuality = "clean"
    if unreadable > POOR_ABOVE * len(lines):
        quality = "poor"
    elif score < CLEAN_FROM or strange > DOUBTFUL_ABOVE * len(lines):
        quality = "doubtful"
    return PageReading(number, "ocr" if by_ocr else "text", quality, round(score, 4))
