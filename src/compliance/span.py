"""A stretch of text: where it starts and ends, as offsets and as line and column."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Return the place of a stretch of a document.

    Units: `start` and `end` count code points of the NFC text, from 0, `end` exclusive; lines and columns count from 1.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    page: int | None = None

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this stretch."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two stretches share at least one character."""
        return self.start < other.end and other.start < self.end
