"""Guesses at badly read lines, made when somebody asks: to be shown beside the original, never used for more."""

from __future__ import annotations

from collections.abc import Iterable

from compliance.reading.document import Document
from compliance.vietnamese.syllables import marked_share

#: Below this share of marked words the text has lost its marks, and none that are there can be trusted.
_LOST_MARKS = 0.3
#: So many lines around a line tell what it may say.
_AROUND = 2


class Restoration:
    """The guesses at the lines of one document, each made once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, str | None] = {}
        self._trust_marks = marked_share(document.text) >= _LOST_MARKS

    def line(self, number: int) -> str | None:
        """Return a guess at a line, from 1, or nothing where it was read well or there is no better guess."""
        if number not in self._known:
            self._learn([number])
        return self._known[number]

    def lines(self, numbers: Iterable[int]) -> str | None:
        """Return the guesses at some lines as one text, well-read lines as they stand; nothing where all are."""
        numbers = list(numbers)
        guesses = [self.line(number) for number in numbers]
        if not any(guesses):
            return None
        return "\n".join(guess or self._text(number) for number, guess in zip(numbers, guesses, strict=True))

    def all(self) -> dict[int, str]:
        """Return the guesses at all badly read lines, by number."""
        self._learn([line.number for line in self._document.lines])
        return {number: guess for number, guess in self._known.items() if guess}

    def _text(self, number: int) -> str:
        line = self._document.lines[number - 1]
        return self._document.text[line.start : line.end]

    def _learn(self, numbers: list[int]) -> None:
        from compliance.vietnamese.restore import restored

        self._known.update(dict.fromkeys(numbers))
        wanted = {number for number in numbers if self._is_bad(number)}
        if not wanted:
            return
        first = max(1, min(wanted) - _AROUND)
        last = min(len(self._document.lines), max(wanted) + _AROUND)
        stretch = range(first, last + 1)
        guesses = restored([self._text(number) for number in stretch], self._trust_marks)
        for number, guess in zip(stretch, guesses, strict=True):
            if number in wanted and guess != self._text(number):
                self._known[number] = guess

    def _is_bad(self, number: int) -> bool:
        line = self._document.lines[number - 1]
        return line.quality != "clean" and bool(self._text(number).strip())
