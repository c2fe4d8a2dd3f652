"""Word files: every word a person sees on the printed page, in reading order, and a note on what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.reading import failures, limits
from compliance.reading.document import BlockKind
from compliance.reading.docx_parts import Parts
from compliance.reading.docx_styles import Styles, is_on
from compliance.reading.draft import Draft, Piece, assemble
from compliance.reading.legacy_fonts import by_font
from compliance.reading.numbering import VAL, Numbering, W
from compliance.reading.package import inspect, read_markup
from compliance.reading.plain import starts_item

if TYPE_CHECKING:
    from lxml.etree import _Element

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Wrappers whose content counts as if it stood there itself.
_WRAPPERS = {
    W + n for n in ("ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo", "sdtContent")
}
_REMOVED = {W + "del", W + "moveFrom"}
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–—\s]*\d{0,4}(?:\s*/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)


def read_docx(data: bytes) -> Draft:
    """Return the draft of a Word file: body, text boxes, headers, footers and notes.

    Errors: UnreadableError when the package is unsafe, broken, or is no Word document.
    """
    package = inspect(data)
    parts = Parts(read_markup(package))
    reader = _Reader(parts)
    pieces = reader.read()
    if reader.is_only_pictures(pieces):
        raise failures.image()
    notes = reader.notes()
    if package.embedded:
        notes.append(f"Tệp có {package.embedded} đối tượng nhúng (bảng tính, tệp đính kèm) không được đọc.")
    return assemble(pieces, notes)


def read_pieces(parts: Parts, root: _Element) -> list[Piece]:
    """Return the pieces of a Word file whose main part is parsed already, so that their runs can be marked there."""
    return _Reader(parts, root).read()


class _Reader:
    """One walk over a Word document."""

    def __init__(self, parts: Parts, root: _Element | None = None) -> None:
        self._parts = parts
        self._root = parts.parse(parts.main) if root is None else root
        self._styles = Styles(parts.related("styles"))
        self._numbering = Numbering(parts.related("numbering"))
        self._pieces: list[Piece] = []
        self._boxes: list[_Element] = []
        self._kind: BlockKind = "paragraph"
        self._place: tuple[int | None, int | None, int | None] = (None, None, None)
        self._carried = ""
        # What the paragraph under way is made of, that of one carried into it too.
        self._runs: list[tuple[_Element, str]] = []
        self._field: list[str] = []
        self._paragraphs = 0
        self._table_count = 0
        self._conversions: set[str] = set()
        self._deleted: list[str] = []
        self._hidden: list[str] = []
        self._struck: list[str] = []
        self._inserted = self._images = self._foreign = 0

    # ── the document as a whole ──

    def read(self) -> list[Piece]:
        """Return the pieces of headers, body, notes and footers."""
        body = self._root.find(W + "body")
        if body is None:
            raise failures.damaged("Word (.docx)", "không có thân văn bản")
        headers, footers = self._margins(body)
        self._blocks(body)
        for name in ("footnotes", "endnotes"):
            self._footnotes(self._parts.related(name))
        return [*headers, *self._pieces, *footers]

    def is_only_pictures(self, pieces: list[Piece]) -> bool:
        """Tell whether the file holds pictures (scanned pages, pasted in) and no word."""
        return self._images > 0 and not any(any(map(str.isalnum, piece.text)) for piece in pieces)

    def notes(self) -> list[str]:
        """Return what was left out or could not be read, in words."""
        notes = sorted(self._conversions)
        if self._deleted:
            notes.append(f"Bỏ qua {len(self._deleted)} đoạn chữ đã xóa (theo dõi thay đổi): {_sample(self._deleted)}.")
        if self._inserted:
            notes.append(f"Giữ {self._inserted} đoạn chữ chèn thêm (theo dõi thay đổi chưa được chấp nhận).")
        if self._hidden:
            notes.append(f"Bỏ qua {len(self._hidden)} đoạn chữ ẩn: {_sample(self._hidden)}.")
        if self._struck:
            notes.append(f"Bỏ qua {len(self._struck)} đoạn chữ bị gạch ngang: {_sample(self._struck)}.")
        comments = self._parts.related("comments")
        if comments is not None and len(comments):
            notes.append(f"Tệp có {len(comments)} lời bình bên lề, không thuộc nội dung văn bản.")
        if self._images:
            notes.append(f"Tệp có {self._images} hình ảnh; chữ trong hình không được đọc.")
        if self._foreign + self._parts.count("chart", "diagramData"):
            notes.append("Tệp có biểu đồ, sơ đồ hoặc phần chèn từ tệp khác không được đọc.")
        return notes

    def _margins(self, body: _Element) -> tuple[list[Piece], list[Piece]]:
        """Return the headers and footers that some page shows, each text once, page numbers left out."""
        settings = self._parts.related("settings")
        even = settings is not None and is_on(settings.find(W + "evenAndOddHeaders"))
        found: dict[str, list[Piece]] = {"header": [], "footer": []}
        seen: set[str] = set()
        for section in body.iter(W + "sectPr"):
            first = is_on(section.find(W + "titlePg"))
            for node in section:
                kind = "header" if node.tag == W + "headerReference" else "footer"
                if node.tag not in (W + "headerReference", W + "footerReference"):
                    continue
                when = node.get(W + "type", "default")
                relation = node.get(R + "id", "")
                if relation in seen or (when == "first" and not first) or (when == "even" and not even):
                    continue
                seen.add(relation)
                for piece in self._aside(self._parts.by_id(relation), "header" if kind == "header" else "footer"):
                    if piece.text.strip() not in seen and not _PAGE_NUMBER.fullmatch(piece.text.strip()):
                        seen.add(piece.text.strip())
                        found[kind].append(piece)
        return found["header"], found["footer"]

    def _aside(self, root: _Element | None, kind: BlockKind) -> list[Piece]:
        """Return the pieces of a part outside the body, all of one kind."""
        if root is None:
            return []
        kept, self._pieces, self._kind = self._pieces, [], kind
        self._blocks(root)
        pieces, self._pieces, self._kind = self._pieces, kept, "paragraph"
        return pieces

    def _footnotes(self, root: _Element | None) -> None:
        if root is None:
            return
        for note in root:
            # Types «separator» and «continuationSeparator» are lines, not notes.
            if note.get(W + "type") in (None, "normal"):
                self._pieces += self._aside(note, "footnote")

    # ── blocks ──

    def _blocks(self, parent: _Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == W + "p":
                self._paragraph(child)
            elif tag == W + "tbl":
                self._table(child)
            elif tag == W + "sdt":
                for content in child.iterchildren(W + "sdtContent"):
                    self._blocks(content)
            elif tag in _WRAPPERS:
                self._blocks(child)
            elif tag in _REMOVED:
                self._drop(child, self._deleted)
            elif tag == MC + "AlternateContent":
                self._blocks(_chosen(child))
            elif tag == W + "altChunk":
                self._foreign += 1
        if parent.tag == W + "body" and self._carried:
            self._emit(self._take_carried(), self._kind)

    def _take_carried(self) -> str:
        carried, self._carried = self._carried, ""
        return carried

    def _paragraph(self, node: _Element) -> None:
        self._paragraphs += 1
        if self._paragraphs > limits.PARAGRAPHS:
            raise failures.too_large("quá nhiều đoạn", "too many paragraphs")
        properties = node.find(W + "pPr")
        style = self._styles.paragraph(properties)
        words: list[str] = [self._take_carried()]
        self._inline(node, words, style)
        text = "".join(words)
        boxes, self._boxes = self._boxes, []
        if self._mark_is_deleted(properties):
            # With its end mark deleted the paragraph flows into the next one.
            self._carried = text
        else:
            self._finish(text, properties, style)
        for box in boxes:
            self._blocks(box)

    def _finish(self, text: str, properties: _Element | None, style: str) -> None:
        mark = self._list_mark(properties, style)
        if not text.strip():
            self._runs = []
            return
        kind = self._kind
        if kind == "paragraph" and self._styles.is_heading(style, properties):
            kind = "heading"
        elif kind == "paragraph" and (mark or starts_item(text)):
            kind = "list_item"
        self._emit(mark + text.lstrip(), kind)

    def _emit(self, text: str, kind: BlockKind) -> None:
        self._pieces.append(Piece(text, kind, *self._place, runs=tuple(self._runs)))
        self._runs = []

    def _mark_is_deleted(self, properties: _Element | None) -> bool:
        run = properties.find(W + "rPr") if properties is not None else None
        return run is not None and any(run.find(tag) is not None for tag in _REMOVED)

    def _list_mark(self, properties: _Element | None, style: str) -> str:
        direct = properties.find(W + "numPr") if properties is not None else None
        num_id = _value(direct, "numId")
        level = _value(direct, "ilvl")
        if num_id is None:
            num_id, bound = self._styles.numbering(style)
            if num_id is None:
                return ""
            if level is None:
                level = bound if bound is not None else str(self._numbering.level_of_style(num_id, style))
        if num_id == "0":
            return ""
        return self._numbering.next_mark(num_id, int(level) if level and level.isdecimal() else 0)

    # ── tables ──

    def _table(self, node: _Element) -> None:
        table = self._table_count
        self._table_count += 1
        rows = list(_children(node, W + "tr"))
        cells = [list(_children(row, W + "tc")) for row in rows]
        # A letterhead or a signature block: two columns without lines. It is laid out, not tabulated.
        is_layout = len(rows) <= 3 and max(map(len, cells), default=0) <= 2 and not self._styles.has_borders(node)
        outer = self._place, self._kind
        for number, (row, row_cells) in enumerate(zip(rows, cells, strict=True)):
            changes = row.find(W + "trPr")
            if changes is not None and changes.find(W + "del") is not None:
                self._drop(row, self._deleted)
                continue
            if self._kind in ("paragraph", "cell"):
                self._kind = "paragraph" if is_layout else "cell"
            self._row(table, number, row, row_cells, is_layout)
            self._place, self._kind = outer

    def _row(self, table: int, number: int, row: _Element, cells: list[_Element], is_layout: bool) -> None:
        column = _skipped(row)
        gathered: list[list[Piece]] = []
        for cell in cells:
            properties = cell.find(W + "tcPr")
            if properties is not None and properties.find(W + "cellDel") is not None:
                self._drop(cell, self._deleted)
                continue
            kept, self._pieces = self._pieces, []
            self._place = (table, number, column)
            self._blocks(cell)
            if self._carried:
                self._emit(self._take_carried(), self._kind)
            gathered.append(self._pieces)
            self._pieces = kept
            column += _width(properties)
        self._pieces += _joined(gathered, is_layout)

    # ── text inside a paragraph ──

    def _inline(self, node: _Element, words: list[str], style: str) -> None:
        for child in node:
            tag = child.tag
            if tag == W + "r":
                self._run(child, words, style)
            elif tag in _WRAPPERS:
                if tag == W + "ins":
                    self._inserted += 1
                self._inline(child, words, style)
            elif tag == W + "sdt":
                for content in child.iterchildren(W + "sdtContent"):
                    self._inline(content, words, style)
            elif tag in _REMOVED:
                self._drop(child, self._deleted)
            elif tag == MC + "AlternateContent":
                self._inline(_chosen(child), words, style)
            elif tag in _MATHS:
                words.append(_text(child, _MATH + "t"))

    def _run(self, run: _Element, words: list[str], style: str) -> None:
        properties = run.find(W + "rPr")
        if properties is not None and any(properties.find(tag) is not None for tag in _REMOVED):
            self._drop(run, self._deleted)
            return
        if self._styles.is_hidden(properties, style):
            self._drop(run, self._hidden)
            return
        if self._styles.is_struck(properties, style):
            self._drop(run, self._struck)
            return
        spoken: list[str] = []
        self._run_content(run, spoken)
        if spoken:
            text, note = by_font("".join(spoken), self._styles.font(properties, style))
            self._conversions |= {note} if note else set()
            words.append(self._styles.as_shown(text, properties, style))
            self._runs.append((run, words[-1]))

    def _run_content(self, run: _Element, words: list[str]) -> None:
        for child in run:
            tag = child.tag
            if tag == W + "t":
                if "code" not in self._field:
                    words.append(child.text or "")
            elif tag in _CHARACTERS:
                words.append(_CHARACTERS[tag])
            elif tag == W + "fldChar":
                self._field_step(child.get(W + "fldCharType", ""))
            elif tag == W + "sym":
                words.append("•")
            elif tag in (W + "drawing", W + "pict", W + "object"):
                self._drawing(child)
            elif tag == MC + "AlternateContent":
                self._run_content(_chosen(child), words)
            elif tag == W + "ruby":
                for base in child.iterchildren(W + "rubyBase"):
                    self._inline(base, words, "")

    def _field_step(self, step: str) -> None:
        if step == "begin" and len(self._field) < 50:
            self._field.append("code")
        elif step == "separate" and self._field:
            self._field[-1] = "result"
        elif step == "end" and self._field:
            self._field.pop()

    def _drawing(self, node: _Element) -> None:
        for child in node:
            tag = child.tag
            if tag == W + "txbxContent":
                self._boxes.append(child)
            elif tag == MC + "AlternateContent":
                self._drawing(_chosen(child))
            elif isinstance(tag, str):
                if tag.endswith(("}blip", "}imagedata")):
                    self._images += 1
                self._drawing(child)

    def _drop(self, node: _Element, pile: list[str]) -> None:
        text = _text(node, W + "t", W + "delText").strip()
        if text:
            pile.append(text)


_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MATHS = {_MATH + "oMath", _MATH + "oMathPara"}


def _chosen(alternate: _Element) -> _Element:
    """Return the one branch of an `mc:AlternateContent` to read: text boxes stand in both, once is enough."""
    branches = [child for child in alternate if child.tag in (MC + "Choice", MC + "Fallback")]
    for branch in branches:
        if next(branch.iter(W + "t"), None) is not None:
            return branch
    return branches[0] if branches else alternate


def _text(node: _Element, *tags: str) -> str:
    return "".join(element.text or "" for element in node.iter(*tags))


def _children(node: _Element, wanted: str) -> Iterator[_Element]:
    """Yield the rows of a table or the cells of a row, content controls and wrappers looked through."""
    for child in node:
        if child.tag == wanted:
            yield child
        elif child.tag == W + "sdt" or child.tag in _WRAPPERS:
            yield from _children(child, wanted)


def _joined(cells: list[list[Piece]], is_layout: bool) -> list[Piece]:
    """Return a row's pieces: on one line, parted by tabs, when every cell holds one line; else one below the other."""
    flat = [piece for cell in cells for piece in cell]
    single = all(len(cell) <= 1 for cell in cells) and not any("\n" in piece.text.strip() for piece in flat)
    if is_layout or not single or len(flat) < 2:
        return flat
    first, *others = flat
    return [first, *(replace(piece, glue="\t") for piece in others)]


def _value(node: _Element | None, name: str) -> str | None:
    child = node.find(W + name) if node is not None else None
    return child.get(VAL) if child is not None else None


def _width(properties: _Element | None) -> int:
    span = _value(properties, "gridSpan")
    return int(span) if span and span.isdecimal() and len(span) < 4 else 1


def _skipped(row: _Element) -> int:
    before = _value(row.find(W + "trPr"), "gridBefore")
    return int(before) if before and before.isdecimal() and len(before) < 4 else 0


def _sample(texts: list[str]) -> str:
    """Return the first few of `texts`, short enough for one line."""
    shown = [text if len(text) <= 60 else text[:57] + "…" for text in texts[:3]]
    return ", ".join(f"«{text}»" for text in shown) + (" …" if len(texts) > 3 else "")
