"""Sums of money in tables whose unit stands in the heading: «Đơn vị tính: triệu đồng»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from compliance.plan.context import Context
from compliance.reading.document import Block
from compliance.vietnamese.unicode_forms import fold

_FIGURE = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,2})?")
_UNITS = (
    ("trieu dong", Decimal(1)),
    ("ty dong", Decimal(1000)),
    ("nghin dong", Decimal("0.001")),
    ("1.000 dong", Decimal("0.001")),
    ("ngan dong", Decimal("0.001")),
    ("trd", Decimal(1)),
)
#: «Trieu deng»: enough of the word is left.
_MISREAD_UNITS = ((" tri", Decimal(1)), (" ty ", Decimal(1000)), ("ngh", Decimal("0.001")))
#: The unit's line stands at most this far above its table.
_ABOVE = 220


@dataclass(frozen=True, slots=True)
class CellSum:
    """A figure in a cell, with where its row's and its column's words stand.

    Units: offsets; `value` in million đồng.
    """

    start: int
    end: int
    value: Decimal
    row_label: tuple[int, int]
    column_label: tuple[int, int]


def table_sums(context: Context) -> Iterator[CellSum]:
    """Yield the money in cells that hold a bare figure, in tables that state their unit."""
    tables: dict[int, list[Block]] = {}
    for block in context.document.blocks:
        if block.table is not None and block.row is not None and block.column is not None:
            tables.setdefault(block.table, []).append(block)
    for cells in tables.values():
        yield from _of_table(context, cells)


def _of_table(context: Context, cells: Sequence[Block]) -> Iterator[CellSum]:
    text = context.text
    shared = _unit_above(fold(text[max(0, cells[0].start - _ABOVE) : cells[0].start]))
    grid = {(cell.row, cell.column): cell for cell in cells}
    heads = _head_rows(context, cells)
    for cell in cells:
        words = text[cell.start : cell.end].strip()
        if not _FIGURE.fullmatch(words):
            continue
        column = [grid[row, cell.column] for row in heads if (row, cell.column) in grid and row != cell.row]
        unit = next((found for head in column if (found := _unit(fold(text[head.start : head.end])))), None) or shared
        label = _row_label(context, cells, cell)
        if unit is None or label is None or cell.row in heads or _is_counting_column(context, column):
            continue
        start = cell.start + text[cell.start : cell.end].index(words)
        head = column[-1] if column else label
        value = _figure(words) * unit
        yield CellSum(start, start + len(words), value, (label.start, label.end), (head.start, head.end))


def _unit(words: str) -> Decimal | None:
    return next((factor for name, factor in _UNITS if name in words), None)


_SAYS_UNIT = re.compile(r"(?:d[^\s\w]?[o0]n v[^\s]{1,2}|dvt)[^\n]*")


def _unit_above(words: str) -> Decimal | None:
    """Return the unit that the lines above a table state; a sum of money in them («128,45 tỷ đồng») states none."""
    stated = _SAYS_UNIT.findall(words)
    if stated:
        return _unit(stated[-1]) or next((factor for sign, factor in _MISREAD_UNITS if sign in stated[-1]), None)
    return _unit(re.sub(r"\d[\d.,]*\s*(?:trieu|ty|nghin|ngan)?\s*(?:dong)?", " ", words))


def _head_rows(context: Context, cells: Sequence[Block]) -> list[int]:
    """Return the rows at the top that hold no figures."""
    rows = sorted({cell.row for cell in cells if cell.row is not None})
    heads: list[int] = []
    for row in rows:
        words = [context.text[cell.start : cell.end].strip() for cell in cells if cell.row == row]
        figures = [word for word in words if _FIGURE.fullmatch(word)]
        if figures and (len(figures) > 1 or not heads):
            break
        if figures:
            break
        heads.append(row)
    return heads


def _row_label(context: Context, cells: Sequence[Block], cell: Block) -> Block | None:
    for other in cells:
        words = context.text[other.start : other.end].strip()
        if other.row == cell.row and (other.column or 0) < (cell.column or 0) and sum(map(str.isalpha, words)) >= 4:
            return other
    return None


def _is_counting_column(context: Context, column: Sequence[Block]) -> bool:
    """Tell whether a column counts rows or things, not money («TT», «Số hộ»)."""
    words = fold(" ".join(context.text[head.start : head.end] for head in column)).split()
    return bool(words) and (words[0] in ("tt", "stt") or words[:2] in (["so", "ho"], ["so", "luong"], ["so", "nguoi"]))


def _figure(words: str) -> Decimal:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", words):
        return Decimal(words.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", words):
        return Decimal(words.replace(",", ""))
    return Decimal(words.replace(",", "."))
