"""What every reader returns: the plan's text with its lines, blocks and pages, and how well each line was read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from compliance.span import Span

LineQuality = Literal["clean", "doubtful", "unreadable"]
DocumentQuality = Literal["clean", "doubtful", "poor"]
BlockKind = Literal["paragraph", "heading", "cell", "header", "footer", "footnote", "list_item"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text and how well it was read.

    Units: offsets in code points; `end` excludes the line break; `score` is the share of legal syllables, 0.0-1.0.
    """

    number: int
    start: int
    end: int
    quality: LineQuality
    score: float


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or table cell as the file's own format marks it.

    Shape: plain text is split at blank lines, bullets and numbers.
    """

    kind: BlockKind
    start: int
    end: int
    table: int | None = None
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A plan as read: NFC text and everything known about how it was read.

    Shape: `lines` cover `text` in order; `blocks` are ordered by start; `page_starts` holds the offset at which each
    page begins (empty when the format has no pages); `recognised_pages`, from 1, were read by OCR; `recognised` tells
    that the words came from pictures of pages, read here or, as far as can be seen, elsewhere; `score` is the share of
    legal syllables of the whole text.
    """

    text: str
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]
    format: str
    path: str
    sha256: str
    quality: DocumentQuality
    score: float
    notes: tuple[str, ...] = ()
    page_starts: tuple[int, ...] = ()
    recognised_pages: tuple[int, ...] = ()
    recognised: bool = False
    _line_starts: tuple[int, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_line_starts", tuple(line.start for line in self.lines))

    def line_at(self, offset: int) -> Line:
        """Return the line that holds `offset` (the last line for an offset at the very end)."""
        return self.lines[max(0, bisect_right(self._line_starts, offset) - 1)]

    def page_at(self, offset: int) -> int | None:
        """Return the page number, from 1, that holds `offset`, or nothing for a format without pages."""
        return bisect_right(self.page_starts, offset) or None

    def span(self, start: int, end: int) -> Span:
        """Return the span of `text[start:end]`."""
        first, last = self.line_at(start), self.line_at(max(start, end - 1))
        return Span(
            start, end, first.number, start - first.start + 1, last.number, end - last.start + 1, self.page_at(start)
        )

    def quote(self, span: Span) -> str:
        """Return the words of the text at `span`, exactly as they stand there."""
        return self.text[span.start : span.end]
