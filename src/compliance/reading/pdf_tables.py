"""Tables with drawn lines: which cell of which row a word stands in, as the lines on the page say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from compliance.reading.pdf_layout import Fragment, Row

_TOUCH = 2.0
#: A page with more lines than this holds a drawing, not a table.
MOST_RULES = 4000


@dataclass(slots=True)
class Rules:
    """The straight lines of a page: (height, left, right) and (place, bottom, top), in points."""

    across: list[tuple[float, float, float]] = field(default_factory=list)
    upright: list[tuple[float, float, float]] = field(default_factory=list)

    def add(self, left: float, bottom: float, right: float, top: float) -> None:
        """Take a drawn shape: a thin one is a line, a box is its four sides."""
        width, height = right - left, top - bottom
        if height < 3 and width > 8:
            self.across.append(((top + bottom) / 2, left, right))
        elif width < 3 and height > 4:
            self.upright.append(((left + right) / 2, bottom, top))
        elif width > 8 and height > 8:
            self.across += [(top, left, right), (bottom, left, right)]
            self.upright += [(left, bottom, top), (right, bottom, top)]

    def part(self, left: float, right: float, height: float) -> bool:
        """Tell whether an upright line stands between two places at this height."""
        return any(left - 1 <= x <= right + 1 and bottom <= height <= top for x, bottom, top in self.upright)

    def cell_around(self, fragment: Fragment) -> _Box | None:
        """Return the cell that `fragment` stands in: the nearest lines on its four sides."""
        x, y = (fragment.left + fragment.right) / 2, fragment.bottom + fragment.size / 2
        heights = [h for h, left, right in self.across if left - _TOUCH <= x <= right + _TOUCH]
        places = [p for p, bottom, top in self.upright if bottom - _TOUCH <= y <= top + _TOUCH]
        above, below = [h for h in heights if h > y], [h for h in heights if h <= y]
        after, before = [p for p in places if p > x], [p for p in places if p <= x]
        if not (above and below and after and before):
            return None
        return _Box(round(max(before)), round(max(below)), round(min(after)), round(min(above)))


@dataclass(frozen=True, slots=True, order=True)
class _Box:
    left: int
    bottom: int
    right: int
    top: int


def tabulate(rows: list[Row], rules: Rules) -> list[Row]:
    """Return `rows` with those inside drawn tables put cell by cell.

    Shape: where every cell of a table row holds one line the row stays one `Row` of several segments; else each line
    of each cell becomes a `Row` of its own.
    """
    if len(rules.across) < 3 or len(rules.upright) < 3:
        return rows
    result: list[Row] = []
    boxed: list[tuple[Row, list[_Box]]] = []
    tables = 0
    for row in rows:
        free: list[Fragment] = []
        inside: list[tuple[Fragment, _Box]] = []
        for segment in row.segments:
            box = rules.cell_around(segment)
            if box is None:
                free.append(segment)
            else:
                inside.append((segment, box))
        if inside:
            boxed.append((Row([segment for segment, _box in inside], row.page), [box for _segment, box in inside]))
        if free:
            result += _table(boxed, tables)
            tables += bool(boxed)
            boxed = []
            result.append(Row(free, row.page))
    return [*result, *_table(boxed, tables)]


def _table(boxed: list[tuple[Row, list[_Box]]], table: int) -> Iterator[Row]:
    """Yield the rows of one table, or the rows as they were when a single box is but a frame around text."""
    cells: dict[_Box, list[Fragment]] = defaultdict(list)
    for printed, boxes in boxed:
        for segment, box in zip(printed.segments, boxes, strict=True):
            cells[box].append(segment)
    columns = sorted({box.left for box in cells})
    if len(columns) < 2:
        yield from (printed for printed, _boxes in boxed)
        return
    page = boxed[0][0].page
    tops = _merged({box.top for box in cells})
    for number, top in enumerate(sorted(set(tops.values()), reverse=True)):
        row = sorted(box for box in cells if tops[box.top] == top)
        lines = [(columns.index(box.left), _joined(cells[box])) for box in row]
        if all(len(segments) == 1 for _column, segments in lines):
            places = tuple(column for column, _segments in lines)
            yield Row([segments[0] for _column, segments in lines], page, table, number, places)
            continue
        for column, segments in lines:
            yield from (Row([segment], page, table, number, (column,)) for segment in segments)


def _merged(heights: set[int]) -> dict[int, int]:
    """Return for each height the one it is taken for: borders of neighbouring cells may differ by a point or two."""
    merged: dict[int, int] = {}
    last: int | None = None
    for height in sorted(heights, reverse=True):
        last = last if last is not None and last - height <= 2 * _TOUCH else height
        merged[height] = last
    return merged


def _joined(segments: list[Fragment]) -> list[Fragment]:
    """Return a cell's lines: segments of one height, parted by a wide gap, are one line."""
    lines: list[Fragment] = []
    for segment in segments:
        if lines and abs(lines[-1].bottom - segment.bottom) < 0.5 * segment.size:
            lines[-1] = replace(lines[-1], text=f"{lines[-1].text} {segment.text}", right=segment.right)
        else:
            lines.append(segment)
    return lines
