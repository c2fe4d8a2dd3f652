"""Numbers written out in words: «một trăm phần trăm», «năm triệu đồng», «hai mươi hộ»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from compliance.vietnamese.digits import NumberHit
from compliance.vietnamese.unicode_forms import fold, normal_syllable

_ONES = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_SCALES = {"nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000}
_FILLERS = frozenset({"linh", "lẻ"})
_COMMA = "phẩy"
_KNOWN = frozenset({*_ONES, *_SCALES, *_FILLERS, _COMMA, "mười", "mươi", "trăm"})
#: The same words as they come out without their marks; «đồng», «phần» too.
_BARE = {fold(word): word for word in (*sorted(_KNOWN), "đồng", "phần", "mươi")}
#: Before «năm» these make it the word for a year («mỗi năm», «trong năm»), never a five.
_BEFORE_A_YEAR = frozenset({"mỗi", "hằng", "hàng", "trong", "cả", "đầu", "cuối", "giữa", "một", "từng", "các", "những"})
_WORD = re.compile(r"[^\W\d_]+")
_ANY_KNOWN = "|".join(sorted({*_KNOWN, *map(fold, _KNOWN)}, key=len, reverse=True))
#: Such words in a row («một trăm ba tỷ, bốn trăm triệu»), with another word behind them.
_RUN = re.compile(rf"(?<!\w)(?:{_ANY_KNOWN})(?:,?\s(?:{_ANY_KNOWN}))*(?=\s[^\W\d_])(?!\w)", re.I)
#: The same number again, in words behind the figure: «20 (hai mươi) hộ».
IN_WORDS = rf"(?:\s\((?:{_ANY_KNOWN})(?:\s(?:{_ANY_KNOWN}))*\))?"
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_MOST_WORDS = 24
#: A unit has no more letters than this.
_UNIT_REACH = 24
_MILLION = Decimal(1_000_000)


def find_written_numbers(text: str, units: Sequence[str]) -> list[NumberHit]:
    """Return the percentages, sums and counts whose figure is written in words, ordered by start.

    Units: as `find_percents`, `find_money` and `find_counts` give them. Shape: `certain` tells that every word has its
    marks. A number in words beside the same one in figures («20 (hai mươi) hộ») is none of its own.
    """
    by_size = sorted(units, key=lambda unit: -len(unit.split()))
    found = (_number_before_unit(text, run.start(), run.end(), by_size) for run in _RUN.finditer(text))
    return [hit for hit in found if hit is not None]


def _as_known(word: str, normal: str) -> str:
    """Return the word a token stands for: itself, or the one whose marks it has lost."""
    return normal if normal in _KNOWN or not word.isascii() else _BARE.get(word.lower(), normal)


_Words = Sequence[tuple[int, int, str]]


def _joined(text: str, words: _Words, index: int) -> bool:
    return index < len(words) and text[words[index - 1][1] : words[index][0]].isspace()


def _number_before_unit(text: str, run_start: int, run_end: int, units: Sequence[str]) -> NumberHit | None:
    """Return the longest number that ends a run of such words and stands before a unit."""
    before = _LAST_WORD.search(text, max(0, run_start - 12), run_start)
    words = [(*m.span(), m.group()) for m in _WORD.finditer(text, run_start, min(len(text), run_end + _UNIT_REACH))]
    normals = [normal_syllable(word) for _, _, word in words]
    read = [_as_known(word, normal) for (_, _, word), normal in zip(words, normals, strict=True)]
    # «muoi» is «mươi» behind a figure, else «mười».
    read = [
        "mười" if word == "mươi" != normals[i] and (not i or read[i - 1] not in _ONES) else word
        for i, word in enumerate(read)
    ]
    last = sum(start < run_end for start, _, _ in words)
    unit, after = _unit_at(text, words, normals, read, last, units)
    if not unit:
        return None
    for start in range(max(0, last - _MOST_WORDS), last):
        value = _value(read[start:last])
        previous = normals[start - 1] if start else normal_syllable(before[1]) if before else ""
        is_year = read[start] == "năm" and previous in _BEFORE_A_YEAR
        if value is None or is_year or not _tells(unit, read[start:last]):
            continue
        begin, end = words[start][0], words[after - 1][1]
        if _says_again(text, begin, end):
            return None
        sure = all(read[i] == normals[i] for i in range(start, last))
        return NumberHit(begin, end, _in_unit(value, unit), sure, text[begin:end], unit)
    return None


def _in_unit(value: Decimal, unit: str) -> Decimal | int:
    if unit == "đồng":
        return (value / _MILLION).normalize() + 0
    return value if unit == "%" or value != value.to_integral_value() else int(value)


def _unit_at(
    text: str, words: _Words, normals: Sequence[str], read: Sequence[str], index: int, units: Sequence[str]
) -> tuple[str, int]:
    """Return the unit that begins at a word and the word behind it; of a sum «đồng», of a share «%»."""
    if not _joined(text, words, index):
        return "", index
    names = [_BARE.get(words[i][2].lower(), normals[i]) for i in range(index, min(index + 2, len(words)))]
    if names[:2] == ["phần", "trăm"] and _joined(text, words, index + 1):
        return "%", index + 2
    if names[:1] == ["đồng"] and read[index - 1] in _SCALES and normals[index + 1 : index + 2] != ["bào"]:
        return "đồng", index + 1
    for unit in units:
        parts = unit.split()
        if list(normals[index : index + len(parts)]) == parts:
            return unit, index + len(parts)
    return "", index


def _tells(unit: str, number: Sequence[str]) -> bool:
    """Tell whether the words are surely a number: «một hộ», «năm xã» may be anything, «hai mươi hộ» may not."""
    if unit in ("%", "đồng"):
        return True
    return len(number) > 1 and not _SCALES.get(number[-1], 0) >= 1_000_000


#: «50 triệu đồng (năm mươi triệu đồng)», «Bằng chữ: …», «chín mươi phần trăm (90%)».
_FIGURE_BEFORE = re.compile(
    r"(?:\d[^\s()]*(?:\s+[^\s()\d]+){0,2}\s*\(\s*|(?:bằng|bang)\s+ch\S{1,2}\s*:?[^)\n]*)$", re.I
)
_FIGURE_BEHIND = re.compile(r"\s*\(\s*\d")


def _says_again(text: str, begin: int, end: int) -> bool:
    before = _FIGURE_BEFORE.search(text, max(0, begin - 90), begin)
    return before is not None or _FIGURE_BEHIND.match(text, end) is not None


def _value(words: Sequence[str]) -> Decimal | None:
    """Return what the words say, or nothing when they are no one number."""
    if _COMMA in words:
        place = words.index(_COMMA)
        whole, rest = _value(words[:place]), words[place + 1 :]
        decimals = _whole_below_thousand(rest)
        if whole is None or decimals is None or not rest:
            return None
        return Decimal(f"{whole}.{decimals}")
    total = 0
    group: list[str] = []
    scale: int | None = None
    for word in words:
        if word not in _SCALES:
            group.append(word)
            continue
        value = _whole_below_thousand(group)
        if value is None or not value or (scale is not None and _SCALES[word] >= scale):
            return None
        total, group, scale = total + value * _SCALES[word], [], _SCALES[word]
    last = _whole_below_thousand(group) if group else 0
    if last is None or (not group and scale is None):
        return None
    return Decimal(total + last)


def _whole_below_thousand(words: Sequence[str]) -> int | None:
    """Return the value of «hai trăm linh năm», «ba mươi mốt», «mười lăm», or nothing."""
    left = list(words)
    total = 0
    if len(left) >= 2 and left[0] in _ONES and left[1] == "trăm":
        total, left = _ONES[left[0]] * 100, left[2:]
        if left and left[0] in _FILLERS:
            return total + _ONES[left[1]] if len(left) == 2 and left[1] in _ONES else None
    if len(left) >= 2 and left[0] in _ONES and left[1] == "mươi" and _ONES[left[0]] > 1:
        total, left = total + _ONES[left[0]] * 10, left[2:]
    elif left and left[0] == "mười":
        total, left = total + 10, left[1:]
    elif total and left:
        # «một trăm hai» is as often a hundred and twenty.
        return None
    if not left:
        return total if words else None
    return total + _ONES[left[0]] if len(left) == 1 and left[0] in _ONES else None
