"""From words with places on a page to lines in reading order: columns, tables, running headers, paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from compliance.reading.document import BlockKind
from compliance.reading.plain import starts_item
from compliance.vietnamese.unicode_forms import fold

#: A gap wider than this many letter heights parts columns; Word's justified text stays well below.
_COLUMN_GAP = 2.0
_WORD_GAP = 0.18
_SAME_LINE = 0.5
_MARGIN = 0.13

_PAGE_NUMBER = re.compile(
    r"(?:(?:trang|page)\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:/|of|trên)\s*\d{1,4}\s*)?[-–—]?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Fragment:
    """A run of letters on one baseline.

    Units: points from the lower left corner of the page as it is shown; `size` is the letter height; `confidence` is
    how sure the recognition of a scan is of it, 0.0-1.0.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    confidence: float = 1.0


@dataclass(slots=True)
class Row:
    """What stands at one height of a page: one segment, or several with wide gaps between them.

    Shape: inside a drawn table `table` counts the page's tables, `row` its rows, `columns` has one entry a segment.
    """

    segments: list[Fragment]
    page: int
    table: int | None = None
    row: int = 0
    columns: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """Return the row's text, its segments parted by tabs."""
        return "\t".join(segment.text for segment in self.segments)

    @property
    def left(self) -> float:
        """Return where the row begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Return where the row ends."""
        return self.segments[-1].right

    @property
    def confidence(self) -> float:
        """Return how surely the row was recognised: as its worst segment."""
        return min(segment.confidence for segment in self.segments)

    @property
    def bottom(self) -> float:
        """Return the baseline of the row."""
        return max(self.segments, key=lambda segment: segment.size).bottom

    @property
    def size(self) -> float:
        """Return the height of the row's largest letters."""
        return max(segment.size for segment in self.segments)


@dataclass(slots=True)
class Page:
    """One page's rows from top to bottom.

    Shape: `is_covered` tells that a picture lies over the whole page, `is_recognised` that OCR read it.
    """

    number: int
    width: float
    height: float
    rows: list[Row] = field(default_factory=list)
    is_covered: bool = False
    is_recognised: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows that belong together; for a table row each segment has its column."""

    rows: list[Row]
    kind: BlockKind
    table: int | None = None
    row: int | None = None
    columns: tuple[int, ...] = ()


def _never(_left: float, _right: float, _height: float) -> bool:
    return False


def rows_of(
    fragments: Iterable[Fragment], page: int, are_parted: Callable[[float, float, float], bool] = _never
) -> list[Row]:
    """Return fragments of (nearly) one baseline as rows, from the top of the page to its foot.

    Shape: `are_parted` tells whether a drawn line stands between two places at some height.
    """
    groups: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: -f.bottom):
        if groups and _on_one_line(max(groups[-1], key=lambda f: f.size), fragment):
            groups[-1].append(fragment)
        else:
            groups.append([fragment])
    rows = (Row(_segments(group, are_parted), page) for group in groups)
    return [row for row in rows if row.segments]


def _on_one_line(one: Fragment, other: Fragment) -> bool:
    """Tell whether the smaller of two fragments stands at least half beside the other: a raised «2» in m² does."""
    shared = min(one.bottom + one.size, other.bottom + other.size) - max(one.bottom, other.bottom)
    return shared > _SAME_LINE * min(one.size, other.size)


def _segments(fragments: list[Fragment], are_parted: Callable[[float, float, float], bool]) -> list[Fragment]:
    """Join the fragments of a row, from left to right, where the gap between them is that of words."""
    segments: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda f: f.left):
        if not fragment.text.strip():
            continue
        last = segments[-1] if segments else None
        gap = fragment.left - last.right if last else 0.0
        if last is None or gap > _COLUMN_GAP * max(last.size, fragment.size) or _apart(last, fragment, are_parted):
            segments.append(replace(fragment, text=fragment.text.strip()))
            continue
        last.confidence = min(last.confidence, fragment.confidence)
        space = " " if gap > _WORD_GAP * fragment.size and not last.text.endswith(" ") else ""
        last.text = f"{last.text}{space}{fragment.text}".rstrip()
        last.right = max(last.right, fragment.right)
        last.size = max(last.size, fragment.size)
    return segments


def _apart(last: Fragment, fragment: Fragment, are_parted: Callable[[float, float, float], bool]) -> bool:
    return are_parted(last.right, fragment.left, fragment.bottom + fragment.size / 2)


# ── two columns side by side ──


def unfold(rows: list[Row]) -> list[Row]:
    """Put the left column of a letterhead or a signature block before the right one."""
    band = _letterhead(rows)
    if band:
        first, last, gutter = band
        rows = [*rows[:first], *by_column(rows[first:last], gutter), *rows[last:]]
    band = _signature(rows)
    if band:
        first, last, gutter = band
        rows = [*rows[:first], *by_column(rows[first:last], gutter), *rows[last:]]
    return rows


def _letterhead(rows: list[Row]) -> tuple[int, int, float] | None:
    """Return first row, row behind the last, and gutter of the national motto beside the body's name."""
    for index, row in enumerate(rows[:8]):
        if len(row.segments) == 2 and "cong hoa" in fold(row.segments[1].text):
            gutter = (row.segments[0].right + row.segments[1].left) / 2
            return _grow(rows, index, gutter)
    return None


def _signature(rows: list[Row]) -> tuple[int, int, float] | None:
    """Return the band of «Nơi nhận» on the left and the signer on the right."""
    for index in range(len(rows) - 1, -1, -1):
        start = rows[index].segments[0]
        if not fold(start.text).startswith("noi nhan"):
            continue
        below = [segment for row in rows[index:] for segment in row.segments]
        near = start.left + 8 * start.size
        edge = max(s.right for s in below if s.left < near)
        beyond = [s.left for s in below if s.left >= near]
        if not beyond or min(beyond) <= edge:
            return None
        return _grow(rows, index, (edge + min(beyond)) / 2)
    return None


def _grow(rows: list[Row], seed: int, gutter: float) -> tuple[int, int, float] | None:
    """Widen the band around `seed` as far as no segment crosses the gutter and rows follow closely."""
    first, last = seed, seed + 1
    while first > 0 and not _crosses(rows[first - 1], gutter) and _is_close(rows[first - 1], rows[first]):
        first -= 1
    while last < len(rows) and not _crosses(rows[last], gutter) and rows[last - 1].bottom - rows[last].bottom < 120:
        last += 1
    return (first, last, gutter) if last - first > 1 else None


def _crosses(row: Row, gutter: float) -> bool:
    return row.table is not None or any(segment.left < gutter < segment.right for segment in row.segments)


def _is_close(upper: Row, lower: Row) -> bool:
    return upper.bottom - lower.bottom < 2 * max(upper.size, lower.size) and len(upper.segments) <= 2


def by_column(rows: list[Row], gutter: float) -> list[Row]:
    """Return what stands left of the gutter, row by row, then what stands right of it."""
    left: list[Row] = []
    right: list[Row] = []
    for row in rows:
        for side, segments in (
            (left, [s for s in row.segments if s.right <= gutter]),
            (right, [s for s in row.segments if s.right > gutter]),
        ):
            if segments:
                side.append(Row(segments, row.page))
    return [*left, *right]


# ── what repeats on every page ──


def take_margins(pages: list[Page]) -> tuple[list[str], list[str]]:
    """Remove page numbers and running lines from `pages`; return each running header and footer once."""
    for page in pages:
        _drop_page_number(page)
    headers = _take_running(pages, top=True)
    footers = _take_running(pages, top=False)
    return headers, footers


def _drop_page_number(page: Page) -> None:
    for row in (page.rows[:1] + page.rows[-1:]) if page.rows else []:
        if len(row.segments) == 1 and _in_margin(row, page) and _PAGE_NUMBER.fullmatch(row.text.strip()):
            page.rows.remove(row)


def _in_margin(row: Row, page: Page) -> bool:
    return row.bottom > (1 - _MARGIN) * page.height or row.bottom < _MARGIN * page.height


def _take_running(pages: list[Page], *, top: bool) -> list[str]:
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_masked(row) for row in _edge(page, top=top)})
    needed = max(3, (len(pages) + 1) // 2)
    running = {text for text, count in counts.items() if count >= needed}
    found: dict[str, str] = {}
    for page in pages:
        for row in _edge(page, top=top):
            if _masked(row) in running:
                found.setdefault(_masked(row), row.text)
                page.rows.remove(row)
    return list(found.values())


def _edge(page: Page, *, top: bool) -> list[Row]:
    rows = page.rows[:2] if top else page.rows[-2:]
    return [row for row in rows if _in_margin(row, page)]


def _masked(row: Row) -> str:
    return _DIGITS.sub("0", row.text.strip())


# ── paragraphs and tables ──


def paragraphs_of(rows: list[Row]) -> Iterator[Paragraph]:
    """Yield the rows of all pages, gathered into paragraphs and table rows."""
    pending: list[Row] = []
    tables = 0
    for run, kind in _runs(rows):
        if kind != "text":
            yield from _finished(pending)
            pending = []
            yield from _drawn_rows(run, tables) if kind == "drawn" else _table_rows(run, tables)
            tables += 1
            continue
        edge = max((row.right for row in run), default=0.0)
        for row in run:
            if pending and _begins(row, pending[-1], edge):
                yield from _finished(pending)
                pending = []
            pending.append(row)
    yield from _finished(pending)


def _finished(rows: list[Row]) -> Iterator[Paragraph]:
    if rows:
        yield Paragraph(rows, "list_item" if starts_item(rows[0].text) else "paragraph")


def _runs(rows: list[Row]) -> Iterator[tuple[list[Row], str]]:
    """Yield stretches of drawn tables, of tables known by their gaps (two rows or more), and of text."""
    plain: list[Row] = []
    for (_page, table, is_wide), group in groupby(rows, key=_stretch):
        run = list(group)
        if table is None and not (is_wide and len(run) > 1):
            plain += run
            continue
        if plain:
            yield plain, "text"
            plain = []
        yield run, "gaps" if table is None else "drawn"
    if plain:
        yield plain, "text"


def _stretch(row: Row) -> tuple[int, int | None, bool]:
    return (0, None, len(row.segments) > 1) if row.table is None else (row.page, row.table, True)


def _drawn_rows(rows: list[Row], table: int) -> Iterator[Paragraph]:
    for (number, columns), group in groupby(rows, key=lambda row: (row.row, row.columns)):
        yield Paragraph(list(group), "cell", table, number, columns)


def _begins(row: Row, previous: Row, edge: float) -> bool:
    """Tell whether `row` opens a paragraph: an item, an indent, a gap, or a short line before it."""
    # The line that stands for a lost page has no size: it never joins what stands around it.
    if starts_item(row.text) or not row.size or not previous.size:
        return True
    is_short = previous.right < edge - 6 * previous.size
    if row.page != previous.page:
        return is_short
    pitch = previous.bottom - row.bottom
    return is_short or pitch > 2.2 * row.size or pitch < 0 or row.left > previous.left + 1.2 * row.size


def _table_rows(rows: list[Row], table: int) -> Iterator[Paragraph]:
    columns = _columns(rows)
    for number, row in enumerate(rows):
        places = tuple(_column_of(segment, columns) for segment in row.segments)
        yield Paragraph([row], "cell", table, number, places)


def _columns(rows: list[Row]) -> list[float]:
    """Return the left edge of each column: segments that overlap from row to row stand in one column."""
    edges: list[tuple[float, float]] = []
    for segment in sorted((s for row in rows for s in row.segments), key=lambda s: s.left):
        if edges and segment.left < edges[-1][1]:
            edges[-1] = (edges[-1][0], max(edges[-1][1], segment.right))
        else:
            edges.append((segment.left, segment.right))
    return [left for left, _right in edges]


def _column_of(segment: Fragment, columns: list[float]) -> int:
    return max(index for index, left in enumerate(columns) if left <= segment.left)
