"""Columns that no line marks: tables told by figures that stand in line, and text set in two columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from statistics import median

from compliance.reading.pdf_layout import Fragment, Row, by_column, unfold

_FIGURE = re.compile(r"(?:\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,3})?)\s?%?|[-–—]")
_FEWEST_ROWS, _FEWEST_COLUMNS, _FEWEST_FIGURES = 3, 3, 2
_FIGURE_SHARE = 0.7
#: Points: the raster blanks are looked for on, and how wide a blank between columns is at least.
_STEP, _NARROWEST = 2.0, 6.0
#: Few rows may reach over a blank: a heading in one piece, «Trong đó:».
_CROSSING = 0.2
#: A cell goes on for so many lines at most before another row comes.
_LONGEST_CELL = 4
_CLOSE = 2.4
#: Tables told by lines count from 0 on each page; these count from here.
_FIRST_NUMBER = 1000

_FEWEST_PROSE_ROWS = 8
_PROSE_LETTERS = 18
_PROSE_SHARE = 0.6


def in_order(rows: list[Row]) -> list[Row]:
    """Return a page's rows as they are read: letterheads and pages of two columns unfolded, tables marked."""
    rows = unfold(rows)
    band = _prose_band(rows)
    if band:
        first, last, gutter = band
        rows = [*rows[:first], *by_column(rows[first:last], gutter), *rows[last:]]
    return _mark_tables(rows)


# ── tables ──


def _mark_tables(rows: list[Row]) -> list[Row]:
    """Return a page's rows with table, row and column set where columns of figures stand in line."""
    result: list[Row] = []
    at = 0
    number = _FIRST_NUMBER
    while at < len(rows):
        behind = _reach(rows, at)
        marked = _as_table(rows[at:behind], number) if behind - at >= _FEWEST_ROWS else None
        if marked is None:
            result.append(rows[at])
            at += 1
            continue
        result += marked
        at += len(marked)
        number += 1
    return result


def _reach(rows: list[Row], first: int) -> int:
    """Return the row behind the last that may belong to a table which begins at `first`."""
    last = first
    if not _is_wide(rows[first]):
        return first
    for index in range(first + 1, len(rows)):
        row = rows[index]
        if row.table is not None or rows[index - 1].bottom - row.bottom > _CLOSE * 2 * row.size:
            break
        if _is_wide(row):
            last = index
        elif index - last > _LONGEST_CELL:
            break
    # A last cell may go on below the last row.
    behind = last + 1
    while behind < len(rows) and behind - last <= _LONGEST_CELL and _goes_below(rows, first, behind):
        behind += 1
    return behind


def _goes_below(rows: list[Row], first: int, index: int) -> bool:
    row, above = rows[index], rows[index - 1]
    is_close = 0 < above.bottom - row.bottom < 1.6 * row.size
    return row.table is None and is_close and row.left > rows[first].left + 2 * row.size


def _is_wide(row: Row) -> bool:
    return row.table is None and len(row.segments) > 1


def _as_table(rows: list[Row], number: int) -> list[Row] | None:
    edges = _column_edges(rows)
    if len(edges) < _FEWEST_COLUMNS:
        return None
    placed = [_placed(row, edges) for row in rows]
    figures = {column for column in range(1, len(edges)) if _holds_figures(placed, column)}
    while placed and not _figures_in(placed[-1], figures) and 0 in placed[-1]:
        placed.pop()
    if not figures or sum(len(cells) > 1 for cells in placed) < _FEWEST_ROWS:
        return None
    return list(_numbered(rows[: len(placed)], placed, figures, number))


def _column_edges(rows: list[Row]) -> list[float]:
    """Return where each column begins: behind a blank that runs through nearly all rows."""
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    bins = [0] * (int((right - left) / _STEP) + 2)
    for row in rows:
        for segment in row.segments:
            for place in range(int((segment.left - left) / _STEP), int((segment.right - left) / _STEP) + 1):
                bins[place] += 1
    most = _CROSSING * len(rows)
    edges = [left]
    blank = 0
    for place, count in enumerate(bins):
        if count <= most:
            blank += 1
            continue
        if blank * _STEP >= _NARROWEST and place > blank:
            edges.append(left + place * _STEP)
        blank = 0
    return edges


def _placed(row: Row, edges: list[float]) -> dict[int, Fragment]:
    """Return what stands in each column; pieces of one column are joined."""
    cells: dict[int, Fragment] = {}
    for segment in row.segments:
        column = max(index for index, edge in enumerate(edges) if edge <= segment.left + _STEP or not index)
        known = cells.get(column)
        cells[column] = (
            replace(segment)
            if known is None
            else replace(known, text=f"{known.text} {segment.text}", right=segment.right)
        )
    return cells


def _holds_figures(placed: list[dict[int, Fragment]], column: int) -> bool:
    words = [cells[column].text.strip() for cells in placed if column in cells]
    hits = [index for index, word in enumerate(words) if _FIGURE.fullmatch(word)]
    numerals = sum(any(map(str.isdigit, words[index])) for index in hits)
    return numerals >= _FEWEST_FIGURES and len(hits) >= _FIGURE_SHARE * len(words[hits[0] :])


def _figures_in(cells: dict[int, Fragment], figures: set[int]) -> set[int]:
    return {column for column in figures & cells.keys() if _FIGURE.fullmatch(cells[column].text.strip())}


def _numbered(rows: list[Row], placed: list[dict[int, Fragment]], figures: set[int], number: int) -> Iterator[Row]:
    """Yield the rows of a table: below the first figures a line without any goes on the row above it."""
    current = -1
    has_figures = False
    for printed, cells in zip(rows, placed, strict=True):
        own = _figures_in(cells, figures)
        if not (has_figures and not own and 0 not in cells):
            current += 1
        has_figures = has_figures or bool(own)
        columns = tuple(sorted(cells))
        yield Row([cells[column] for column in columns], printed.page, number, current, columns)


# ── text in two columns ──


def _prose_band(rows: list[Row]) -> tuple[int, int, float] | None:
    """Return first row, row behind the last, and gutter of text set in two columns, if a page has such."""
    first = 0
    while first < len(rows):
        last = first
        while last < len(rows) and rows[last].table is None and len(rows[last].segments) == 2:
            last += 1
        gutter = _prose_gutter(rows[first:last]) if last - first >= _FEWEST_PROSE_ROWS else None
        if gutter is not None:
            return first, last, gutter
        first = last + 1
    return None


def _prose_gutter(rows: list[Row]) -> float | None:
    lefts, rights = [row.segments[0] for row in rows], [row.segments[1] for row in rows]
    edge, begin = max(left.right for left in lefts), min(right.left for right in rights)
    if edge >= begin or not (_is_prose(lefts) and _is_prose(rights)):
        return None
    pitches = [upper.bottom - lower.bottom for upper, lower in pairwise(rows)]
    # A table of words has more room between its rows than inside them.
    if max(pitches) > 1.35 * median(pitches):
        return None
    return (edge + begin) / 2


def _is_prose(column: list[Fragment]) -> bool:
    """Tell whether pieces one below the other read on: long ones, most of which begin in the middle of a sentence."""
    letters = sum(len(piece.text) for piece in column) / len(column)
    going_on = sum(piece.text[:1].islower() for piece in column)
    return letters >= _PROSE_LETTERS and going_on >= _PROSE_SHARE * len(column)
