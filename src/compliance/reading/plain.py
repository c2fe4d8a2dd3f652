"""Plain text and Markdown: the text as it stands, blocks at blank lines, bullets and numbers."""

from __future__ import annotations

import re

from compliance.reading.aligned import Cell, aligned_tables
from compliance.reading.document import Block, BlockKind
from compliance.reading.draft import Draft
from compliance.reading.normalise import normalise

# A form feed beside a line break is dropped, inside a line it becomes a space: the file's line numbers stay.
_PAGE_BREAK = re.compile(r"\n?\f\n?")

_CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
_ITEM_START = re.compile(
    rf"""[ \t]*(?:
        [-–—+*•·▪■●○◦►✓➢]+[ \t]*(?=\S)          # bullets
      | \(?\d{{1,2}}(?:\.\d{{1,2}})*(?:[.)]|/[-–])(?=\s|[^\W\d])      # 1.  2.1.  (3)  4)  5/-
      | \d{{1,2}}(?:\.\d{{1,2}}){{1,3}}[ ]+(?=[{_CAPITALS}])    # 2.1 Title, without a final dot
      | [A-Za-zĐđ](?:[.)]|/[-–])(?=\s)              # a)  A.  a/-
      | [IVX]{{1,6}}(?:[.)]|/[-–])(?=\s)              # II.  II/-
      | (?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)[ ]+[\dIVX]+(?=[.:]|[ ]*$)
    )""",
    re.VERBOSE,
)
_FEWEST_ROWS, _FEWEST_CELLS = 2, 3
_FULL_LINE, _LINE_STOPS = 60, ".;:!?/"
_MARKDOWN_HEADING = re.compile(r"#{1,6}[ \t]+\S")


def starts_item(line: str) -> bool:
    """Tell whether `line` begins a list item, a numbered heading or an article."""
    return _ITEM_START.match(line) is not None


def read_plain(text: str) -> Draft:
    """Return the draft of plain text; its line numbers are those of the file."""
    text, page_starts = _take_page_breaks(normalise(text))
    return Draft(text, _blocks(text), page_starts)


def _take_page_breaks(text: str) -> tuple[str, list[int]]:
    if "\f" not in text:
        return text, []
    parts: list[str] = []
    starts = [0]
    length = copied = 0
    for match in _PAGE_BREAK.finditer(text):
        kept = match.group().replace("\f", "")
        if not kept and match.start() > 0 and match.end() < len(text):
            kept = " "
        parts += (text[copied : match.start()], kept)
        length += match.start() - copied + len(kept)
        copied = match.end()
        starts.append(length)
    parts.append(text[copied:])
    whole = "".join(parts)
    # A break at the very end opens no page; two breaks in one place open one.
    return whole, sorted({start for start in starts if start < len(whole)})


def _blocks(text: str) -> list[Block]:
    blocks: list[Block] = []
    start = end = position = 0
    kind: BlockKind | None = None
    lines = text.split("\n")
    tables = _tables(lines)
    aligned = _aligned(lines, tables)
    for number, line in enumerate(lines):
        opens = _opens(line)
        if not line.strip() and kind is not None and _goes_on(lines, number):
            # A page read from a picture: the blank line stands between two lines of one sentence.
            position += len(line) + 1
            continue
        if kind is not None and (opens or number in tables or number in aligned or not line.strip()):
            blocks.append(Block(kind, start, end))
            kind = None
        if number in tables:
            blocks += _cells(line, position, *tables[number])
        elif number in aligned:
            table, cells = aligned[number]
            blocks += [Block("cell", position + c.start, position + c.end, table, c.row, c.column) for c in cells]
        elif line.strip():
            if kind is None:
                kind = opens or "paragraph"
                start = position + len(line) - len(line.lstrip())
            end = position + len(line.rstrip())
            if kind == "heading":
                blocks.append(Block(kind, start, end))
                kind = None
        position += len(line) + 1
    if kind is not None:
        blocks.append(Block(kind, start, end))
    return blocks


def _goes_on(lines: list[str], blank: int) -> bool:
    """Tell whether a sentence goes on after a blank line: a full line without a stop, then a word in lower case."""
    before = lines[blank - 1].rstrip() if blank else ""
    after = lines[blank + 1] if blank + 1 < len(lines) else ""
    return len(before) >= _FULL_LINE and before[-1] not in _LINE_STOPS and after[:1].islower() and not _opens(after)


def _tables(lines: list[str]) -> dict[int, tuple[int, int]]:
    """Return, for each line that is a row of a table, the number of its table and of its row.

    Shape: a table is two rows or more that follow each other, cells apart by tabs or by upright strokes.
    """
    rows: dict[int, tuple[int, int]] = {}
    table = 0
    run: list[int] = []
    for number in range(len(lines) + 1):
        if number < len(lines) and _is_row(lines[number]):
            run.append(number)
            continue
        if len(run) >= _FEWEST_ROWS:
            rows.update((line, (table, row)) for row, line in enumerate(run))
            table += 1
        run = []
    return rows


def _aligned(lines: list[str], tables: dict[int, tuple[int, int]]) -> dict[int, tuple[int, list[Cell]]]:
    """Return the cells of each line that is a row of a table held together by blanks, with the table's number."""
    first = 1 + max((table for table, _row in tables.values()), default=-1)
    others = ["" if number in tables else line for number, line in enumerate(lines)]
    found = enumerate(aligned_tables(others), first)
    return {number: (table, cells) for table, rows in found for number, cells in rows.items()}


def _is_row(line: str) -> bool:
    words = line.strip()
    return words.count("|") >= _FEWEST_CELLS if words.startswith("|") else words.count("\t") >= _FEWEST_CELLS - 1


def _cells(line: str, position: int, table: int, row: int) -> list[Block]:
    sign = "|" if line.strip().startswith("|") else "\t"
    inner = line.strip().strip("|") if sign == "|" else line.rstrip()
    start = position + line.index(inner) if inner else position
    cells = []
    for column, words in enumerate(inner.split(sign)):
        if words.strip(" \t:-"):
            first = start + len(words) - len(words.lstrip())
            cells.append(Block("cell", first, start + len(words.rstrip()), table, row, column))
        start += len(words) + 1
    return cells


def _opens(line: str) -> BlockKind | None:
    if _MARKDOWN_HEADING.match(line):
        return "heading"
    return "list_item" if _ITEM_START.match(line) else None
