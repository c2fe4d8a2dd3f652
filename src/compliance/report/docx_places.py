"""From a stretch of a document's text back to the runs of the Word file it was read from."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from compliance.reading.document import Block
from compliance.reading.draft import Piece
from compliance.reading.numbering import W

_PARAGRAPH, _BOX, _TEXT = W + "p", W + "txbxContent", W + "t"
_PROPERTIES = (W + "rPr", W + "pPr")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two nodes inside paragraphs of the main part: a mark goes before `first` and behind `last`."""

    first: Any
    last: Any


class DocxPlaces:
    """The runs behind each block of a document; runs are cut in two where a stretch begins or ends inside them."""

    def __init__(self, root: Any, pieces: Sequence[Piece], blocks: Sequence[Block], text: str) -> None:
        self._root, self._text = root, text
        kept = [piece for piece in pieces if piece.clean]
        # INVARIANT: the reader makes one block of each piece that has words.
        self._blocks = [(block, list(piece.runs)) for block, piece in zip(blocks, kept, strict=True)]

    def stretch(self, start: int, end: int) -> Stretch | None:
        """Return the nodes around `text[start:end]`, nothing where no comment can stand (headers, footers, notes)."""
        over = [item for item in self._blocks if item[0].start < max(end, start + 1) and start < item[0].end]
        ends = [found for block, runs in over if (found := self._in_block(block, runs, start, end))]
        if not ends:
            return None
        first = ends[0]
        # A range across cells or out of a table is understood differently by every program.
        alike = [item for item in ends if _story(item.first) is _story(first.first)]
        return Stretch(first.first, alike[-1].last)

    def _in_block(self, block: Block, runs: list[tuple[Any, str]], start: int, end: int) -> Stretch | None:
        runs[:] = [item for item in runs if item[1]]
        if not runs or runs[0][0].getroottree().getroot() is not self._root:
            return None
        host = _host(runs[0][0])
        if host is None:
            return None
        if any(_host(run) is not host or _in_box(run) for run, _words in runs):
            return _whole(host)
        cuts = self._aligned(block, runs, max(start, block.start), min(end, block.end))
        if cuts is None:
            return Stretch(_child(runs[0][0]), _child(runs[-1][0]))
        (first, first_at), (last, last_at) = cuts
        # The end is cut before the beginning: indices before it stay as they are.
        _cut(runs, last, last_at)
        added = _cut(runs, first, first_at)
        return Stretch(_child(runs[first + added][0]), _child(runs[last + added][0]))

    def _aligned(
        self, block: Block, runs: Sequence[tuple[Any, str]], start: int, end: int
    ) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """Return run and offset of both ends, nothing where the words of the runs are not those of the block."""
        shown = list(_letters(self._text[block.start : block.end]))
        raw = [(letter, (number, at)) for number, (_run, words) in enumerate(runs) for letter, at in _letters(words)]
        before = len(shown) - len(raw)  # the mark of an automatic list is in no run
        if before < 0 or [letter for letter, _at in shown[before:]] != [letter for letter, _place in raw]:
            return None
        inside = [i - before for i, (_c, at) in enumerate(shown) if start <= block.start + at < end]
        wanted = [raw[i][1] for i in inside if i >= 0] or [raw[0][1]]
        (first, at), (last, last_at) = wanted[0], wanted[-1]
        return (first, at), (last, last_at + 1)


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Yield each letter without white space and invisible characters, in one form, with its offset."""
    for at, character in enumerate(text):
        for letter in unicodedata.normalize("NFD", character.casefold()):
            if not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Cc"):
                yield letter, at


def _cut(runs: list[tuple[Any, str]], number: int, at: int) -> int:
    """Cut a run in two before its letter `at`, where that is possible; return how many runs were added before it."""
    run, words = runs[number]
    content = [child for child in run if child.tag not in _PROPERTIES]
    simple = len(content) == 1 and content[0].tag == _TEXT and len(content[0].text or "") == len(words)
    # A combining mark belongs to the letter before it.
    while at < len(words) and unicodedata.combining(words[at]):
        at += 1
    if not simple or not 0 < at < len(words) or run.getparent().tag != _PARAGRAPH:
        return 0
    rest = copy.deepcopy(run)
    text, other = content[0], next(child for child in rest if child.tag == _TEXT)
    whole = text.text
    text.text, other.text = whole[:at], whole[at:]
    for node in (text, other):
        node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(rest)
    runs[number : number + 1] = [(run, words[:at]), (rest, words[at:])]
    return 1


def _in_box(node: Any) -> bool:
    return any(parent.tag == _BOX for parent in node.iterancestors())


def _host(node: Any) -> Any:
    """Return the paragraph of the page's own flow that holds a node: that of the text box it stands in."""
    found = None
    for parent in node.iterancestors(_PARAGRAPH):
        found = parent
    return found


def _child(node: Any) -> Any:
    """Return the child of the paragraph that is a run or holds it."""
    while node.getparent().tag != _PARAGRAPH:
        node = node.getparent()
    return node


def _whole(paragraph: Any) -> Stretch | None:
    content = [child for child in paragraph if child.tag not in _PROPERTIES]
    return Stretch(content[0], content[-1]) if content else None


def _story(node: Any) -> Any:
    return node.getparent().getparent()
