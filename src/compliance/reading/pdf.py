"""PDF files with a text layer: visual lines in reading order, page by page; nothing is rendered here."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from compliance.reading import failures, limits
from compliance.reading.document import Block
from compliance.reading.draft import Draft
from compliance.reading.normalise import normalise
from compliance.reading.pdf_columns import in_order
from compliance.reading.pdf_layout import Fragment, Page, Paragraph, Row, paragraphs_of, rows_of, take_margins
from compliance.reading.pdf_tables import MOST_RULES, Rules, tabulate

_PASSWORD = 4
_TAIL = 4096
# A page that is one picture and hardly any letters is a scan, stamped or not («Scanned with …», a digital signature).
_PICTURE_SHARE = 0.5
_STAMP_LETTERS = 200
_FEW_LETTERS = 10
#: A page of letters and lines has a few thousand objects; a map has millions.
_MOST_OBJECTS = 50_000
_PAGE_LETTERS = 100_000
# A rectangle is five pieces at most: move, three lines, and the closing one.
_BOX_PIECES = 5

_HYPHENS = (2, 0xFFFE)
_MARKS = (0, 10, 13, 0xFFFF, *_HYPHENS)


def read_pdf(data: bytes, recognised: Mapping[int, Page | None] | None = None) -> Draft:
    """Return the draft of a PDF.

    Shape: `recognised` holds what OCR made of some pages, by number, nothing for those on which it found no words.
    Errors: UnreadableError when it is cut short, protected, too long, or empty.
    """
    if b"startxref" not in data[-_TAIL:]:
        raise failures.damaged("PDF")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise failures.encrypted("PDF") from error
        raise failures.damaged("PDF") from error
    count = len(document)
    if count > limits.PDF_PAGES:
        raise failures.too_large(
            f"{count} trang, giới hạn {limits.PDF_PAGES}", f"{count} pages, limit {limits.PDF_PAGES}"
        )
    known = recognised or {}
    pages = [
        _read_page(document, index) if index + 1 not in known else recognised_page(index + 1, known[index + 1])
        for index in range(count)
    ]
    draft = draft_of(pages)
    draft.covered = [page.number for page, why in pages if not why and page.is_covered]
    return draft


def recognised_page(number: int, page: Page | None) -> tuple[Page, str]:
    """Return a page as recognised, and why nothing could be read on it («không chữ», or nothing)."""
    return (page, "") if page is not None else (Page(number, 1.0, 1.0), "không chữ")


def draft_of(pages: list[tuple[Page, str]]) -> Draft:
    """Return the draft of pages, each with why nothing could be read on it («ảnh», «hỏng», «không chữ», or nothing).

    Errors: UnreadableError when no page could be read, and none is a picture that could be recognised.
    """
    lost = [page.number for page, why in pages if why]
    broken = [page.number for page, why in pages if why and why != "ảnh"]
    if len(lost) == len(pages) and not any(why == "ảnh" for _page, why in pages):
        raise failures.nothing_recognised() if any(why == "không chữ" for _page, why in pages) else failures.empty()
    headers, footers = take_margins([page for page, _why in pages])
    writer = _Writer()
    writer.draft.scans = [page.number for page, why in pages if why == "ảnh"]
    writer.draft.recognised = [page.number for page, _why in pages if page.is_recognised]
    if broken:
        numbers = ", ".join(map(str, broken))
        writer.draft.notes.append(f"Trang {numbers} bị hỏng hoặc không nhận dạng được chữ nên chưa đọc được.")
    for text in headers:
        writer.line(text, Block("header", 0, 0))
    rows: list[Row] = []
    for page, why in pages:
        # A lost page stays in the flow as one line that is marked unreadable: something may stand there.
        rows += [Row([Fragment(_GAP.format(page.number), 0, 0, 0, 0)], page.number)] if why else page.rows
        writer.expect(page.number)
    for paragraph in paragraphs_of(rows):
        writer.paragraph(paragraph)
    for text in footers:
        writer.line(text, Block("footer", 0, 0))
    return writer.finish()


_GAP = "[Trang {} chưa đọc được]"


class _Writer:
    """Writes rows into a draft and keeps book of where pages begin."""

    def __init__(self) -> None:
        self.draft = Draft()
        self._parts: list[str] = []
        self._length = 0
        self._pages: list[int] = []
        self._starts: dict[int, int] = {}

    def expect(self, page: int) -> None:
        """Announce a page, so that empty ones have a start too."""
        self._pages.append(page)

    def line(self, text: str, block: Block) -> None:
        """Write one line that is a block of its own, outside the pages' flow."""
        start = self._open_line()
        self._write(text)
        self.draft.blocks.append(Block(block.kind, start, self._length))

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write the rows of a paragraph, one line each."""
        first: int | None = None
        for row in paragraph.rows:
            start = self._open_line()
            first = start if first is None else first
            self._starts.setdefault(row.page, start)
            if row.text == _GAP.format(row.page):
                self.draft.gaps.append(start)
            elif row.confidence < 1.0:
                self.draft.confidences.append((start, row.confidence))
            self._row(row, paragraph)
        if first is None or self._length == first:
            return
        if paragraph.kind != "cell":
            self.draft.blocks.append(Block(paragraph.kind, first, self._length))
        elif len(paragraph.columns) == 1:
            place = paragraph.table, paragraph.row, paragraph.columns[0]
            self.draft.blocks.append(Block("cell", first, self._length, *place))

    def finish(self) -> Draft:
        """Return the draft."""
        draft = self.draft
        draft.text = "".join(self._parts)
        following = len(draft.text)
        starts: list[int] = []
        for page in reversed(self._pages):
            following = self._starts.get(page, following)
            starts.append(following)
        draft.page_starts = starts[::-1]
        if draft.page_starts:
            draft.page_starts[0] = 0
        return draft

    def _row(self, row: Row, paragraph: Paragraph) -> None:
        for index, segment in enumerate(row.segments):
            if index:
                self._write("\t", raw=True)
            start = self._length
            self._write(segment.text)
            if paragraph.kind == "cell" and len(paragraph.columns) > 1:
                column = paragraph.columns[index]
                self.draft.blocks.append(Block("cell", start, self._length, paragraph.table, paragraph.row, column))

    def _open_line(self) -> int:
        if self._parts:
            self._write("\n", raw=True)
        return self._length

    def _write(self, text: str, *, raw: bool = False) -> None:
        clean = text if raw else normalise(text).replace("\n", " ").replace("\f", " ").strip()
        self._parts.append(clean)
        self._length += len(clean)


# ── one page ──


def _read_page(document: Any, index: int) -> tuple[Page, str]:
    """Return a page's rows, and why nothing could be read there («ảnh», «hỏng», or nothing)."""
    try:
        page = document[index]
        width, height = page.get_size()
        result = Page(index + 1, width, height)
        text_page = page.get_textpage()
        pictures, paths = _drawn(page)
        rules = _rules(page, paths)
        fragments = list(_fragments(text_page.raw, page, rules))
        letters = sum(len(fragment.text.replace(" ", "")) for fragment in fragments)
        result.is_covered = _picture_share(pictures, width * height) > _PICTURE_SHARE
        if letters < _STAMP_LETTERS and result.is_covered:
            return result, "ảnh"
        if letters < _FEW_LETTERS:
            return result, "ảnh" if _has_drawing(page) else ""
        result.rows = in_order(tabulate(rows_of(fragments, index + 1, rules.part), rules))
        return result, ""
    except pypdfium2.PdfiumError:
        return Page(index + 1, 1.0, 1.0), "hỏng"


def _drawn(page: Any) -> tuple[list[Any], list[Any]]:
    """Return the pictures and the drawn paths of a page, among its first many objects."""
    pictures: list[Any] = []
    paths: list[Any] = []
    for item in islice(page.get_objects(max_depth=3), _MOST_OBJECTS):
        if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures.append(item)
        elif item.type == pdfium.FPDF_PAGEOBJ_PATH and len(paths) <= MOST_RULES:
            paths.append(item)
    return pictures, paths


def _picture_share(pictures: list[Any], area: float) -> float:
    """Return the share of the page that its largest picture covers."""
    largest = 0.0
    for item in pictures:
        left, bottom, right, top = item.get_bounds()
        largest = max(largest, (right - left) * (top - bottom))
    return largest / max(area, 1.0)


def _has_drawing(page: Any) -> bool:
    return next(iter(page.get_objects(max_depth=3)), None) is not None


def _rules(page: Any, paths: list[Any]) -> Rules:
    """Return the straight lines drawn on a page, none when there are so many that they make a drawing."""
    place = _turned(page)
    rules = Rules()
    for item in paths:
        for shape in _shapes(item):
            rules.add(*place(*shape))
    return rules if len(rules.across) + len(rules.upright) <= MOST_RULES else Rules()


def _shapes(path: Any) -> Iterator[tuple[float, float, float, float]]:
    """Yield the extent of a drawn path, or of each of its straight pieces when a whole grid is one path."""
    count = pdfium.FPDFPath_CountSegments(path)
    if not _BOX_PIECES < count <= MOST_RULES:
        yield path.get_bounds()
        return
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    last = (0.0, 0.0)
    for index in range(count):
        piece = pdfium.FPDFPath_GetPathSegment(path, index)
        if not pdfium.FPDFPathSegment_GetPoint(piece, ctypes.byref(x), ctypes.byref(y)):
            continue
        here = matrix.on_point(x.value, y.value)
        if pdfium.FPDFPathSegment_GetType(piece) == pdfium.FPDF_SEGMENT_LINETO:
            yield min(last[0], here[0]), min(last[1], here[1]), max(last[0], here[0]), max(last[1], here[1])
        last = here


def _fragments(text_page: Any, page: Any, rules: Rules) -> Iterator[Fragment]:
    """Yield runs of letters in the order of the file, cut where the pen jumps."""
    box = pdfium.FS_RECTF()
    place = _turned(page)
    run: Fragment | None = None
    for index in range(min(pdfium.FPDFText_CountChars(text_page), _PAGE_LETTERS)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if code in _MARKS:
            # Line ends are pdfium's guess: places decide. Two codes are its marks for a hyphen at a line's end.
            if code in _HYPHENS and run is not None:
                run.text += "-"
            continue
        letter = _letter(code)
        if letter == " ":
            if run is not None and not run.text.endswith(" "):
                run.text += " "
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box)):
            continue
        left, bottom, right, top = place(box.left, box.bottom, box.right, box.top)
        size = max(top - bottom, 1.0)
        if run is not None and _continues(run, left, bottom, size, rules):
            run.text += letter
            run.right = max(run.right, right)
            continue
        if run is not None:
            yield run
        run = Fragment(letter, left, right, bottom, size)
    if run is not None:
        yield run


def _letter(code: int) -> str:
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return " " if code in (9, 32, 0xA0) else chr(code)


def _continues(run: Fragment, left: float, bottom: float, size: float, rules: Rules) -> bool:
    if abs(bottom - run.bottom) > 0.3 * max(size, run.size):
        return False
    gap = left - run.right
    # A gap a space was seen in may be wider: justified lines stretch their spaces.
    if not -0.5 * size < gap < (1.2 if run.text.endswith(" ") else 0.35) * size:
        return False
    return gap < 0.1 * size or not rules.part(run.right, left, bottom + size / 2)


def _turned(page: Any) -> Any:
    """Return the function from places in the file to places on the page as it is shown."""
    rotation = page.get_rotation()
    left, bottom, right, top = page.get_cropbox()

    def upright(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        return x0 - left, y0 - bottom, x1 - left, y1 - bottom

    def quarter(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        return y0 - bottom, right - x1, y1 - bottom, right - x0

    def half(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        return right - x1, top - y1, right - x0, top - y0

    def three_quarters(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        return top - y1, x0 - left, top - y0, x1 - left

    return {0: upright, 90: quarter, 180: half, 270: three_quarters}.get(rotation, upright)
