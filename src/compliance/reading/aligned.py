"""Tables in plain text whose columns are held apart by spaces alone: read where figures stand in line, never guessed.

Prose has wide gaps too (justified lines, letterheads, signature blocks). A stretch is a table only when the same
columns of blanks run through three rows or more and a column of figures stands in line; anything else stays text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.vietnamese.unicode_forms import fold

#: A line's number, and the extent of its words in each column.
_Row = tuple[int, dict[int, tuple[int, int]]]

_UNIT = re.compile(r"\b(?:trieu|ty|nghin|ngan|1\.000) dong|\bdvt\b|don vi(?: tinh)?:")
#: Words stand one space apart, rarely two.
_GAP = re.compile(r" {2,}")
_SEGMENT = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[-=_+─━|\s]{5,}")
_FIGURE = re.compile(r"(?:\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,3})?)\s?%?|[-–—]|0")
_NUMERAL = re.compile(r"\d")
_FEWEST_ROWS = 3
_FEWEST_FIGURES = 2
_FIGURE_SHARE = 0.7
_LONGEST, _LONG = 400, 30
#: A line between two rows that says what the rows below share («Trong đó:») is short and no sentence.
_SPANNING = 100
_SENTENCE_END = (".", ";", "!", "?")


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a line that stands in a column.

    Units: `start` and `end` in code points from the beginning of the line.
    """

    start: int
    end: int
    row: int
    column: int


def aligned_tables(lines: Sequence[str]) -> list[dict[int, list[Cell]]]:
    """Return the tables among `lines`, each as the cells of every line it takes.

    Shape: rows count from 0 in each table; a cell that goes on in the next line has its row's number there too.
    """
    tables: list[dict[int, list[Cell]]] = []
    at = 0
    while at < len(lines):
        end, gutters = _stretch(lines, at) if _is_gapped(lines[at]) else (at, [])
        table = _table(lines, at, end, gutters) if gutters else None
        if table is None:
            # A table may begin inside a short stretch; a long one without figures holds none.
            at = end if end - at > _LONG else at + 1
            continue
        tables.append(table)
        at = max(table) + 1
    return tables


def _is_gapped(line: str) -> bool:
    return "\t" not in line and _GAP.search(line.strip()) is not None


def _segments(line: str) -> list[tuple[int, int]]:
    return [match.span() for match in _SEGMENT.finditer(line)]


# ── how far the same blanks run ──


def _stretch(lines: Sequence[str], first: int) -> tuple[int, list[tuple[int, int]]]:
    """Return the line behind the last that shares the blank columns of the first ones, and those columns."""
    gutters = _blanks(lines[first])
    last = first
    blank = 0
    for number in range(first + 1, min(len(lines), first + _LONGEST)):
        line = lines[number]
        if not line.strip() or _RULE.fullmatch(line):
            blank += not line.strip()
            if blank > 1:
                break
            continue
        shared = _shared(gutters, line)
        if len(shared) < len(gutters) and not _may_narrow(gutters, shared, line, last == first):
            if _is_spanning(line) and number + 1 < len(lines) and _fits(gutters, lines[number + 1]):
                continue
            break
        if last > first and len(_blanks(line)) > len(shared):
            break
        gutters = shared
        last = number
        blank = 0
    return last + 1, gutters


def _blanks(line: str) -> list[tuple[int, int]]:
    """Return the wide gaps inside a line."""
    begin, end = len(line) - len(line.lstrip()), len(line.rstrip())
    return [match.span() for match in _GAP.finditer(line, begin, end)]


def _shared(gutters: list[tuple[int, int]], line: str) -> list[tuple[int, int]]:
    """Return what is left of the blank columns when a line is laid over them."""
    left: list[tuple[int, int]] = []
    taken = _segments(line)
    for start, end in gutters:
        for begin, stop in taken:
            # A word that reaches into the blank narrows it from its side.
            if begin <= start < stop:
                start = stop
            elif start < begin < end:
                end = begin if stop >= end or begin - start >= 2 else end
        if end - start >= 2:
            left.append((start, end))
    return left


def _may_narrow(gutters: list[tuple[int, int]], shared: list[tuple[int, int]], line: str, is_second: bool) -> bool:
    """Tell whether a line may cost the table a column: the second line may, below a heading of several words."""
    return is_second and bool(shared) and _is_gapped(line) and len(gutters) - len(shared) <= 2


def _fits(gutters: list[tuple[int, int]], line: str) -> bool:
    return _is_gapped(line) and len(_shared(gutters, line)) == len(gutters)


def _is_spanning(line: str) -> bool:
    words = line.strip()
    return len(words) <= _SPANNING and not words.endswith(_SENTENCE_END) and not _GAP.search(words)


# ── rows and columns ──


def _table(
    lines: Sequence[str], first: int, behind: int, gutters: list[tuple[int, int]]
) -> dict[int, list[Cell]] | None:
    columns = [0, *(end for _start, end in gutters)]
    rows: list[_Row] = []
    for number in range(first, behind):
        line = lines[number]
        if line.strip() and not _RULE.fullmatch(line):
            rows.append((number, _placed(line, columns)))
    figures = _figure_columns(lines, rows, len(columns))
    while rows and not any(_is_figure(lines, *rows[-1], column) for column in figures):
        rows.pop()
    if len(columns) == 2:
        rows = _without_head_apart(lines, rows)
    if not figures or len([row for _number, row in rows if len(row) > 1]) < _FEWEST_ROWS:
        return None
    if len(columns) == 2 and not (_is_list_of_figures(lines, rows) and _states_unit(lines, rows)):
        return None
    return _numbered(lines, rows, figures)


def _is_figure(lines: Sequence[str], number: int, row: dict[int, tuple[int, int]], column: int) -> bool:
    return column in row and _FIGURE.fullmatch(lines[number][slice(*row[column])]) is not None


def _placed(line: str, columns: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return the extent of the words in each column of a line."""
    placed: dict[int, tuple[int, int]] = {}
    for start, end in _segments(line):
        # Figures are often set to the right: where a piece ends tells its column as well as where it begins.
        column = max(index for index, edge in enumerate(columns) if edge <= start or index == 0)
        known = placed.get(column)
        placed[column] = (known[0], end) if known else (start, end)
    return placed


def _figure_columns(lines: Sequence[str], rows: list[_Row], count: int) -> set[int]:
    """Return the columns behind the first in which figures stand, below a heading or not."""
    found: set[int] = set()
    for column in range(1, count):
        words = [lines[number][slice(*row[column])] for number, row in rows if column in row]
        hits = [index for index, word in enumerate(words) if _FIGURE.fullmatch(word)]
        numerals = sum(_NUMERAL.search(words[index]) is not None for index in hits)
        if not hits or numerals < _FEWEST_FIGURES:
            continue
        below = words[hits[0] :]
        if hits[0] <= 4 and len(hits) >= _FIGURE_SHARE * len(below):
            found.add(column)
    return found


def _without_head_apart(lines: Sequence[str], rows: list[_Row]) -> list[_Row]:
    """Return the rows without those above the first figure that a blank line parts from it: a letterhead, a title."""
    first = next((index for index, (number, row) in enumerate(rows) if _is_figure(lines, number, row, 1)), 0)
    while first > 0 and rows[first - 1][0] == rows[first][0] - 1:
        first -= 1
    return rows[first:]


def _states_unit(lines: Sequence[str], rows: list[_Row]) -> bool:
    """Tell whether money is announced in the heading or just above («Đơn vị tính: triệu đồng»)."""
    return any(_UNIT.search(fold(line)) for line in lines[max(0, rows[0][0] - 3) : rows[0][0] + 2])


def _is_list_of_figures(lines: Sequence[str], rows: list[_Row]) -> bool:
    """Tell whether every row of two columns is words and a figure (but one heading)."""
    plain = [row for number, row in rows if 0 in row and _is_figure(lines, number, row, 1)]
    return len(plain) >= _FEWEST_ROWS and len(plain) >= len(rows) - 1


def _numbered(lines: Sequence[str], rows: list[_Row], figures: set[int]) -> dict[int, list[Cell]]:
    """Return the cells with their rows: below the first figures a line without any goes on the row above it."""
    table: dict[int, list[Cell]] = {}
    current = -1
    has_figures = False
    previous: set[int] = set()
    for number, row in rows:
        own = {column for column in figures if _is_figure(lines, number, row, column)}
        goes_on = has_figures and not own and 0 not in row and row.keys() <= previous
        if not goes_on:
            current += 1
            previous = set(row)
        has_figures = has_figures or bool(own)
        table[number] = [Cell(start, end, current, column) for column, (start, end) in sorted(row.items())]
    return table
