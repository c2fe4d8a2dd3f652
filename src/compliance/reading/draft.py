"""What a format's reader hands over: text, blocks and notes, before lines are measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from compliance.reading.document import Block, BlockKind
from compliance.reading.normalise import normalise


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or cell on its way into the text; `glue` stands between it and the piece before it.

    Shape: `runs` are the stretches of the file it is made of, each with its words, where the reader knows them.
    """

    text: str
    kind: BlockKind = "paragraph"
    table: int | None = None
    row: int | None = None
    column: int | None = None
    glue: str = "\n"
    runs: tuple[tuple[Any, str], ...] = ()

    @property
    def clean(self) -> str:
        """Return the words as they go into the text."""
        return normalise(self.text).replace("\f", " ").strip(" \t\n")


@dataclass(slots=True)
class Draft:
    """Text under construction.

    Shape: `gaps` are offsets of lines that stand for content nobody could read (a scanned page inside a PDF);
    `confidences` holds offset and confidence (0.0-1.0) of each recognised line; pages count from 1: `scans` are
    pictures without letters, `covered` have letters over a picture of the page, `recognised` were read by OCR.
    """

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    confidences: list[tuple[int, float]] = field(default_factory=list)
    scans: list[int] = field(default_factory=list)
    covered: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)

    def converted(self, convert: Callable[[str], str], note: str) -> Draft:
        """Return the draft with every stretch of text put through `convert`, offsets and notes to match."""
        cuts = {0, len(self.text), *self.page_starts, *self.gaps, *(at for at, _sure in self.confidences)}
        cuts.update(at for block in self.blocks for at in (block.start, block.end))
        places: dict[int, int] = {}
        parts: list[str] = []
        length = 0
        for start, end in pairwise([*sorted(cuts), len(self.text)]):
            places[start] = length
            parts.append(convert(self.text[start:end]))
            length += len(parts[-1])
        places[len(self.text)] = length
        blocks = [replace(block, start=places[block.start], end=places[block.end]) for block in self.blocks]
        pages, gaps = ([places[at] for at in offsets] for offsets in (self.page_starts, self.gaps))
        sure = [(places[at], share) for at, share in self.confidences]
        return replace(
            self,
            text="".join(parts),
            blocks=blocks,
            page_starts=pages,
            notes=[note, *self.notes],
            gaps=gaps,
            confidences=sure,
        )

    def to_data(self) -> dict[str, Any]:
        """Return the draft as plain lists and numbers, to be sent from one process to another."""
        return {
            "text": self.text,
            "blocks": [(b.kind, b.start, b.end, b.table, b.row, b.column) for b in self.blocks],
            "page_starts": self.page_starts,
            "notes": self.notes,
            "gaps": self.gaps,
            "confidences": self.confidences,
            "scans": self.scans,
            "covered": self.covered,
            "recognised": self.recognised,
        }

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Draft:
        """Return the draft that `to_data` described."""
        blocks = [Block(*block) for block in data["blocks"]]
        sure = [(at, share) for at, share in data["confidences"]]
        return cls(**{**data, "blocks": blocks, "confidences": sure})


def assemble(pieces: Iterable[Piece], notes: Iterable[str] = ()) -> Draft:
    """Return the draft whose text is `pieces`, each normalised and with a block of its own."""
    parts: list[str] = []
    draft = Draft(notes=list(notes))
    length = 0
    for piece in pieces:
        text = piece.clean
        if not text:
            continue
        glue = piece.glue if parts else ""
        start = length + len(glue)
        length = start + len(text)
        parts += (glue, text)
        draft.blocks.append(Block(piece.kind, start, length, piece.table, piece.row, piece.column))
    draft.text = "".join(parts)
    return draft
