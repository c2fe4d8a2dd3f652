"""A document of the editor and the same text as the rule language reads it, with positions carried both ways."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from lsprotocol import types

from compliance.language.ruleset import Place
from compliance.vietnamese.unicode_forms import to_nfc

_LINE_END = re.compile(r"\r\n|\r|\n")
_UNIT_BYTES = {types.PositionEncodingKind.Utf8: ("utf-8", 1), types.PositionEncodingKind.Utf16: ("utf-16-le", 2)}


class EditorText:
    """The text of one version of a document.

    Units: `text` is in NFC with `\\n` line ends, offsets count its code points from 0. Positions are the editor's:
    lines from 0, characters in code units of `encoding` (UTF-16 unless the client asked for another), of the line as
    the editor has it.
    """

    def __init__(self, source: str, encoding: str = types.PositionEncodingKind.Utf16) -> None:
        self._raw = _LINE_END.split(source)
        self._encoding = encoding
        self._lines = [to_nfc(line) for line in self._raw]
        self.text = "\n".join(line for line, _ in self._lines).replace("\u00a0", " ")

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line, _ in self._lines:
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position; one past the end of its line is the line's end."""
        if position.line >= len(self._raw):
            return len(self.text)
        raw = self._raw[position.line]
        index = self._index(raw, position.character)
        column = bisect_left(self._lines[position.line][1], index)
        return self._starts[position.line] + min(column, len(self._lines[position.line][0]))

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset."""
        line = min(max(0, bisect_right(self._starts, offset) - 1), len(self._raw) - 1)
        return self._position(line, offset - self._starts[line])

    def range(self, start: int, end: int) -> types.Range:
        """Return the range between two offsets."""
        return types.Range(self.position(start), self.position(end))

    def place_range(self, place: Place) -> types.Range:
        """Return the range of a place of the rule language; an empty place covers the character behind it."""
        start = self._position(place.line - 1, place.column - 1)
        end = self._position(place.end_line - 1, place.end_column - 1)
        return types.Range(start, end if (end.line, end.character) > (start.line, start.character) else start)

    @property
    def whole(self) -> types.Range:
        """Return the range of all of the document."""
        return types.Range(types.Position(0, 0), self._position(len(self._raw) - 1, len(self._lines[-1][0])))

    def _position(self, line: int, column: int) -> types.Position:
        line = min(max(0, line), len(self._raw) - 1)
        offsets = self._lines[line][1]
        return types.Position(line, self._units(self._raw[line][: offsets[min(max(0, column), len(offsets) - 1)]]))

    def _units(self, text: str) -> int:
        encoding = _UNIT_BYTES.get(types.PositionEncodingKind(self._encoding))
        return len(text) if encoding is None else len(text.encode(encoding[0], "surrogatepass")) // encoding[1]

    def _index(self, raw: str, units: int) -> int:
        """Return the code point of a line at which a number of code units ends."""
        if self._units(raw) == len(raw):
            return min(units, len(raw))
        seen = 0
        for index, character in enumerate(raw):
            if seen >= units:
                return index
            seen += self._units(character)
        return len(raw)
