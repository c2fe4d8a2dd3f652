"""The marks that number sections: I, 1, 1.1, a) – as typed, and as bad OCR prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from compliance.vietnamese.unicode_forms import fold

#: The letters that number points, in the law's order; f, j, w and z are not among them.
ALPHABET = "abcdđeghiklmnopqrstuvxy"


class Style(IntEnum):
    """The styles of marks, ordered from the widest section to the narrowest."""

    ROOT = 0
    PART = 1
    CAPITAL = 2
    ROMAN = 3
    ARABIC = 4
    ARABIC_2 = 5
    ARABIC_3 = 6
    PROJECT = 7
    LETTER = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """One way to read a mark: `value` counts from 1 within its style, `major` is the 3 of «3.1».

    Shape: `exact` says that the printed characters are that mark, `cost` how many would be misread otherwise;
    `guessed` that a stroke must have been lost or added for it.
    """

    style: Style
    value: int
    exact: bool
    cost: float = 0.0
    major: int = 0
    text: str = ""
    guessed: bool = False

    @property
    def number(self) -> str:
        """The mark as it should read."""
        if self.text:
            return self.text
        if self.style is Style.ROMAN:
            return roman(self.value)
        if self.style is Style.LETTER:
            return ALPHABET[self.value - 1] if 0 < self.value <= len(ALPHABET) else ""
        return str(self.value) if self.style is not Style.PROJECT else ""


_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_HIGHEST_CHAPTER = 20


def roman(value: int) -> str:
    """Return a number from 1 to 20 in Roman numerals."""
    out = ""
    for size, letters in _ROMAN:
        while value >= size:
            out += letters
            value -= size
    return out


_ROMAN_VALUES = {roman(value): value for value in range(1, _HIGHEST_CHAPTER + 1)}
#: What a Roman numeral's strokes are read as.
_ROMAN_STROKES = {
    "1": "I",
    "l": "I",
    "i": "I",
    "|": "I",
    "!": "I",
    "¡": "I",
    "ï": "I",
    "í": "I",
    "ì": "I",
    "L": "I",
    "T": "I",
    "H": "II",
    "U": "II",
    "N": "IV",
    "M": "III",
    "Y": "V",
    "v": "V",
    "x": "X",
    "W": "VI",
    "J": "I",
    "]": "I",
    "[": "I",
}
#: «I.», «I/», and «I/-» as the south writes it.
_ROMAN_TYPED = re.compile(
    r"(?!V/[Vv])(?:[IVX]{1,5})"
    r"(?=[ \t]*[.:/)\-–][\-–]?[ \t]*[^\W\d]|[.:/)\-–][\-–]?[ \t]|[ \t]*[.:/)\-–][\-–]?[ \t]*[“\"*])"
)
_ROMAN_DAMAGED = re.compile(r"(?!V/[Vv])[IVXilL1|!¡ïíìTHUNMYvxWJ\[\]]{1,5}(?=[.,:;)/\-–][ \t]*\S|[ \t]+[A-ZĐ])")
_PART = re.compile(
    r"(?:PHẦN|Phần|PH[AĂÂÀẢÄ]N|Ph[aăâàảä]n|CHƯƠNG|Chương|CH[UƯ][OƠ]NG|Ch[uư][oơ]ng)[ \t]+"
    r"(?:THỨ[ \t]+\S+|thứ[ \t]+\S+|[IVX]+|\d{1,2})[ \t.:–-]*"
)
_CAPITAL = re.compile(r"([A-EĐG])(?:[.)]|/[\-–])(?=[ \t]*[A-ZĐÀ-Ỹ])")
_ARABIC_3 = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{1,2})\.?\)?(?=[ \t]*[^\W\d]|[ \t]+[“\"*])")
_ARABIC_2 = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.|\)|(?=[ \t]))(?=[ \t]*(?:[^\W\d]|[“\"*]))")
_ARABIC = re.compile(r"(\d{1,2})[.)/](?:[\-–](?!\d))?(?=[ \t]*(?:[^\W\d]|[“\"*(]))")
_ARABIC_DAMAGED = re.compile(r"(\d{1,2}|[Il|!¡])[ \t]?[.,;:)](?=[ \t]*[^\W\d])")
_LETTER = re.compile(r"([a-zđ])(?:\)(?=[ \t]*\w)|/[\-–](?=[ \t]+\w)|[.)/][\-–]?(?=[ \t]*(?:[^\W\d]|[“\"*(])))")
_LETTER_DAMAGED = re.compile(r"([^\s\w]|[a-zđà-ỹ0-9])\)(?=[ \t]*\S)|([¢£€©é])[.,](?=[ \t]*[^\W\d])")
_ARABIC_2_DAMAGED = re.compile(r"(\d{1,2})[.,][ \t]?(\d{1,2})[.,)]{0,2}(?=[ \t]*[A-ZĐÀ-Ỹ])")
#: What the letters of points are read as; a candidate letter costs one misreading.
_LETTER_STROKES = {
    "¢": "ceđ",
    "2": "ga",
    "6": "đb",
    "4": "đa",
    "9": "g",
    "0": "o",
    "1": "il",
    "8": "g",
    "€": "ce",
    "£": "ec",
    "©": "ce",
    "(": "c",
    "q": "g",
    "ô": "o",
    "ð": "đ",
    "d": "đ",
    "đ": "d",
    "c": "e",
    "e": "c",
    "é": "e",
    "è": "e",
    "ê": "e",
    "á": "a",
    "à": "a",
    "â": "a",
    "ä": "a",
    "h": "b",
    "i": "l",
    "l": "i",
    "p": "g",
}


def read_mark(words: str, damaged: bool) -> tuple[str, tuple[Mark, ...], int]:
    """Return the printed mark at the start of `words`, all its readings, best first, and its length with the blanks."""
    for reader in (_typed_part, _typed_decimal, _typed_single):
        found = reader(words)
        if found is not None:
            printed, marks, length = found
            extra = _misread(words, damaged)
            known = {(mark.style, mark.value) for mark in marks}
            marks += tuple(mark for mark in extra[1] if (mark.style, mark.value) not in known)
            return printed, marks, _skip(words, length)
    part = _misread_part(words) if damaged else None
    if part is not None:
        return part
    printed, marks, length = _misread(words, damaged)
    return printed, marks, _skip(words, length)


def _skip(words: str, length: int) -> int:
    rest = words[length:]
    return length + len(rest) - len(rest.lstrip(" \t.)*_:-–" if length else ""))


_Found = tuple[str, tuple[Mark, ...], int]


def _typed_part(words: str) -> _Found | None:
    match = _PART.match(words)
    if match is None:
        return None
    text = " ".join(match.group().split()).strip(" .:–-")
    return text, (Mark(Style.PART, _part_value(text), True, text=text),), match.end()


#: «Phan thtr hai», alone on its line; on folded text.
_PART_DAMAGED = re.compile(
    r"ph\S{2,3}[ \t]+th\S{1,3}[ \t]+(?P<ordinal>nh\S{1,3}|h\S{1,2}|b\S|t[^\sh]|n\S{1,2}m)[ \t.:–-]*$"
)
_MISREAD_ORDINALS = (("nh", 1), ("h", 2), ("b", 3), ("t", 4), ("n", 5))


def _misread_part(words: str) -> _Found | None:
    match = _PART_DAMAGED.match(fold(words))
    if match is None:
        return None
    value = next(value for opening, value in _MISREAD_ORDINALS if match["ordinal"].startswith(opening))
    text = f"Phần thứ {_ORDINALS[value - 1]}"
    return " ".join(words.split()).strip(" .:–-"), (Mark(Style.PART, value, False, 0.3, text=text),), len(words)


_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám")


def _part_value(text: str) -> int:
    last = text.split()[-1]
    if last.isdigit():
        return int(last)
    return _ROMAN_VALUES.get(last) or (_ORDINALS.index(last.lower()) + 1 if last.lower() in _ORDINALS else 1)


def _typed_decimal(words: str) -> _Found | None:
    match = _ARABIC_3.match(words)
    if match is not None:
        text = ".".join(match.groups())
        return text, (Mark(Style.ARABIC_3, int(match[3]), True, major=int(match[2]), text=text),), match.end()
    match = _ARABIC_2.match(words)
    if match is None:
        return None
    text = ".".join(match.groups())
    return text, (Mark(Style.ARABIC_2, int(match[2]), True, major=int(match[1]), text=text),), match.end()


def _typed_single(words: str) -> _Found | None:
    match = _ROMAN_TYPED.match(words)
    if match is not None and match.group() in _ROMAN_VALUES:
        marks = [Mark(Style.ROMAN, _ROMAN_VALUES[match.group()], True)]
        return match.group(), tuple(marks), match.end()
    match = _CAPITAL.match(words)
    if match is not None:
        return match[1], (Mark(Style.CAPITAL, "ABCDĐEG".index(match[1]) + 1, True, text=match[1]),), match.end()
    match = _ARABIC.match(words)
    if match is not None:
        return match[1], (Mark(Style.ARABIC, int(match[1]), True),), match.end()
    match = _LETTER.match(words)
    if match is not None:
        letter = match[1]
        value = _letter_value(letter)
        return letter, (Mark(Style.LETTER, value, True, text=letter),), match.end()
    return None


def _letter_value(letter: str) -> int:
    """Return a letter's place; one outside the law's order (f, j) shares that of the letter before it."""
    if letter in ALPHABET:
        return ALPHABET.index(letter) + 1
    return max((ALPHABET.index(known) + 1 for known in ALPHABET if known < letter), default=1)


def _misread(words: str, damaged: bool) -> _Found:
    """Return the readings of a mark that some character was misread in."""
    printed, length, marks = "", 0, []
    match = _ROMAN_DAMAGED.match(words)
    if match is not None:
        printed, length = match.group(), match.end()
        marks += _roman_readings(printed, damaged)
    if damaged:
        match = _ARABIC_DAMAGED.match(words)
        if match is not None:
            value = int(match[1]) if match[1].isdigit() else 1
            marks.append(Mark(Style.ARABIC, value, match[1].isdigit(), 0.3))
            printed, length = match[1], match.end()
        match = _LETTER_DAMAGED.match(words)
        if match is not None:
            letters = _LETTER_STROKES.get(match[1] or match[2], "")
            marks += [Mark(Style.LETTER, ALPHABET.index(letter) + 1, False, 0.3) for letter in letters]
            printed, length = match[1] or match[2], match.end()
        match = None if marks else _ARABIC_2_DAMAGED.match(words)
        if match is not None:
            printed, length = f"{match[1]}.{match[2]}", match.end()
            marks.append(Mark(Style.ARABIC_2, int(match[2]), True, major=int(match[1]), text=printed))
    return printed, tuple(marks), length


def _roman_readings(printed: str, damaged: bool) -> list[Mark]:
    letters = "".join(_ROMAN_STROKES.get(character, character) for character in printed)
    changed = sum(character in _ROMAN_STROKES for character in printed)
    readings = {letters: 0.3 * changed}
    # An I more or less is the commonest fault of all («I» for II, «111» for III).
    for other, price in ((letters + "I", 0.8), (letters[:-1] if letters.endswith("I") else "", 0.8)):
        if changed or damaged:
            readings.setdefault(other, 0.3 * changed + price)
    marks = [
        Mark(Style.ROMAN, _ROMAN_VALUES[text], False, cost, guessed=text != letters)
        for text, cost in readings.items()
        if text in _ROMAN_VALUES
    ]
    return sorted(marks, key=lambda mark: mark.cost)
