"""Roman numerals of headings, whole and as poor OCR prints them: «I1.», «Il.», «111.»."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_HIGHEST = 39
_STROKES = str.maketrans(
    {"l": "I", "1": "I", "|": "I", "!": "I", "i": "I", "T": "I", "H": "II", "v": "V", "x": "X", "Y": "V"}
)
_CLEAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")


@dataclass(frozen=True, slots=True)
class Roman:
    """A heading's Roman number: as printed, as read, and the other numbers it might be."""

    printed: str
    value: int
    certain: bool
    alternatives: tuple[int, ...] = ()


def to_roman(number: int) -> str:
    """Return 1-39 in Roman numerals."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def from_roman(numeral: str) -> int | None:
    """Return the value of a well-formed Roman numeral up to XXXIX, or nothing."""
    if not _CLEAN.fullmatch(numeral):
        return None
    values = [_VALUES[char] for char in numeral]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def parse_roman(printed: str, expected: int | None = None) -> Roman | None:
    """Return the number that a printed mark stands for, or nothing when it is no Roman numeral.

    Shape: `printed` without the dot after it. `expected` is the number that would come next: a damaged mark that can
    be read as that number is; the printed mark is kept, so that a real fault in the numbering is not hidden.
    """
    mark = printed.strip(" \t.,:)")
    exact = from_roman(mark)
    if exact is not None:
        return Roman(printed, exact, True)
    # «1», «2», «11» are Arabic numbers unless a Roman numeral is due and the strokes fit.
    strokes = mark.translate(_STROKES)
    value = from_roman(strokes)
    if mark.isdigit() and (expected is None or set(mark) != {"1"} or expected != value):
        return None
    candidates = [value] if value is not None else []
    candidates += [number for number in range(1, _HIGHEST + 1) if number not in candidates and _may_be(number, strokes)]
    if not candidates:
        return None
    if expected in candidates:
        chosen = expected
    elif value is not None:
        chosen = value
    else:
        return None
    others = tuple(number for number in candidates if number != chosen)
    assert chosen is not None
    return Roman(printed, chosen, False, others)


def _may_be(number: int, strokes: str) -> bool:
    """Tell whether one stroke lost or added, or a V read as two strokes, leads from the number to what is printed."""
    numeral = to_roman(number)
    if not re.fullmatch("[IVX]+", strokes) or abs(len(numeral) - len(strokes)) > 1:
        return False
    return numeral.replace("V", "II") == strokes or any(
        numeral[:i] + numeral[i + 1 :] == strokes for i in range(len(numeral)) if numeral[i] == "I" and len(numeral) > 2
    )
