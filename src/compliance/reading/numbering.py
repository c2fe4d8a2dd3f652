"""The numbers Word writes in front of paragraphs: they stand in numbering.xml, not in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = W + "val"

_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_DIGITS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_PLAIN_BULLETS = {"-", "–", "—", "+", "*", "•"}


def as_roman(number: int) -> str:
    """Return `number` in Roman capitals (plain digits outside 1-3999)."""
    if not 0 < number < 4000:
        return str(number)
    letters = []
    for value, mark in _ROMAN:
        count, number = divmod(number, value)
        letters.append(mark * count)
    return "".join(letters)


def as_letters(number: int) -> str:
    """Return the small letter Word numbers with: a…z, then aa, bb …; no đ, as Word knows none."""
    if number < 1:
        return str(number)
    turn, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * (min(turn, 20) + 1)


def _as_format(number: int, style: str) -> str:
    if style == "upperRoman":
        return as_roman(number)
    if style == "lowerRoman":
        return as_roman(number).lower()
    if style == "upperLetter":
        return as_letters(number).upper()
    if style == "lowerLetter":
        return as_letters(number)
    if style == "decimalZero":
        return f"{number:02d}"
    if style in ("vietnameseCounting", "cardinalText", "ordinalText"):
        return as_words(number)
    if style == "numberInDash":
        return f"- {number} -"
    if style == "decimalEnclosedParen":
        return f"({number})"
    return "" if style == "none" else str(number)


def as_words(number: int) -> str:
    """Return a number below 100 in Vietnamese words, as Word counts in that language (digits beyond)."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    last = {0: "", 1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, _DIGITS[ones])
    return f"{'mười' if tens == 1 else _DIGITS[tens] + ' mươi'} {last}".strip()


@dataclass(slots=True)
class Level:
    """One level of a list: how its number looks and where it begins."""

    start: int = 1
    style: str = "decimal"
    pattern: str = ""
    suffix: str = "tab"
    restart: int | None = None
    legal: bool = False
    paragraph_style: str = ""


@dataclass(slots=True)
class _List:
    """A `w:num`: its counters are shared with every other list of the same abstract definition."""

    abstract: str
    levels: dict[int, Level]
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document and how far each has counted."""

    def __init__(self, root: _Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()
        if root is not None:
            self._load(root)

    def level_of_style(self, num_id: str, style: str) -> int:
        """Return the level of list `num_id` that paragraph style `style` is bound to (0 when none is)."""
        lists = self._lists.get(num_id)
        if lists:
            for index, level in lists.levels.items():
                if level.paragraph_style == style:
                    return index
        return 0

    def next_mark(self, num_id: str, index: int) -> str:
        """Count one paragraph and return the mark Word prints before it, its separator included."""
        numbered = self._lists.get(num_id)
        if numbered is None or index not in numbered.levels:
            return ""
        level = numbered.levels[index]
        counters = self._counters.setdefault(numbered.abstract, {})
        if num_id not in self._started:
            self._started.add(num_id)
            for at, start in numbered.restarts.items():
                counters[at] = start - 1
        self._count(counters, numbered, index)
        if level.style == "bullet":
            mark = _bullet(level.pattern)
        else:
            mark = _PLACEHOLDER.sub(lambda m: self._shown(counters, numbered, level, int(m[1]) - 1), level.pattern)
        return mark + ("" if level.suffix == "nothing" or not mark else " ")

    def _count(self, counters: dict[int, int], numbered: _List, index: int) -> None:
        counters[index] = counters.get(index, numbered.levels[index].start - 1) + 1
        for deeper in [at for at in counters if at > index]:
            level = numbered.levels.get(deeper)
            # lvlRestart 0 never restarts; n restarts only after a level above n.
            if level is None or level.restart is None or (level.restart and index < level.restart):
                del counters[deeper]

    def _shown(self, counters: dict[int, int], numbered: _List, level: Level, at: int) -> str:
        shown = numbered.levels.get(at)
        if shown is None or shown.style == "bullet":
            return ""
        number = counters.get(at, shown.start)
        return _as_format(number, "decimal" if level.legal else shown.style)

    def _load(self, root: _Element) -> None:
        abstracts = {node.get(W + "abstractNumId", ""): node for node in root.iterchildren(W + "abstractNum")}
        linked = {
            link.get(VAL): node for node in abstracts.values() if (link := node.find(W + "styleLink")) is not None
        }
        for num in root.iterchildren(W + "num"):
            reference = num.find(W + "abstractNumId")
            abstract = abstracts.get(reference.get(VAL, "")) if reference is not None else None
            if abstract is None:
                continue
            link = abstract.find(W + "numStyleLink")
            if link is not None:
                abstract = linked.get(link.get(VAL), abstract)
            self._lists[num.get(W + "numId", "")] = _list(num, abstract)


def _list(num: _Element, abstract: _Element) -> _List:
    levels = {_number(node, "ilvl"): _level(node) for node in abstract.iterchildren(W + "lvl")}
    result = _List(abstract.get(W + "abstractNumId", ""), levels)
    for override in num.iterchildren(W + "lvlOverride"):
        index = _number(override, "ilvl")
        replaced = override.find(W + "lvl")
        if replaced is not None:
            levels[index] = _level(replaced)
        start = override.find(W + "startOverride")
        if start is not None:
            result.restarts[index] = _number(start, "val")
    return result


def _level(node: _Element) -> Level:
    level = Level()
    for child in node:
        value = child.get(VAL, "")
        if child.tag == W + "start":
            level.start = _number(child, "val")
        elif child.tag == W + "numFmt":
            level.style = value
        elif child.tag == W + "lvlText":
            level.pattern = value[:64]
        elif child.tag == W + "suff":
            level.suffix = value
        elif child.tag == W + "lvlRestart":
            level.restart = _number(child, "val")
        elif child.tag == W + "isLgl":
            level.legal = value not in ("0", "false", "off")
        elif child.tag == W + "pStyle":
            level.paragraph_style = value
    return level


def _number(node: _Element, name: str) -> int:
    value = node.get(W + name, "")
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 8 else 0


def _bullet(pattern: str) -> str:
    # Bullets come from symbol fonts: their codes say nothing («o», U+F0B7, U+00A7).
    mark = pattern.strip()
    return mark if mark in _PLAIN_BULLETS else "•"
