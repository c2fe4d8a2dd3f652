"""A PDF with highlights and notes at the evidence, added behind what the file holds already."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from compliance.reading.document import Document
from compliance.report.remarks import Remark

_COLOURS = {
    "violation": (229, 142, 135),
    "missing": (214, 170, 230),
    "advice": (243, 201, 107),
    "undetermined": (169, 195, 216),
    "summary": (190, 210, 240),
}
_AUTHOR = "Kiểm tra tuân thủ"
_NOTE = 18.0  # points: the side of the sign of a note

Box = tuple[float, float, float, float]


def annotated_pdf(data: bytes, document: Document, said: Sequence[Remark]) -> tuple[bytes, tuple[Remark, ...]]:
    """Return the file with the remarks as highlights, and those whose words have no known place on their page.

    Shape: those are notes in the corner of the page, or of the first one; pages read by OCR have no letters to mark.
    """
    file = pypdfium2.PdfDocument(data)
    pages = {number: _PageLetters(file[number - 1]) for number in _numbers(said, len(file))}
    lost = []
    gathered: dict[tuple[int, tuple[Box, ...]], list[Remark]] = {}
    for remark in said:
        number = min(max(remark.span.page or 1, 1), len(file))
        boxes = tuple(_boxes(pages[number], document, remark, number))
        lost += [] if boxes else [remark]
        # Highlights one above the other grow dark: what is said of the same words is said in one.
        gathered.setdefault((number, boxes), []).append(remark)
    for (number, boxes), together in gathered.items():
        _annotate(pages[number].page, together, boxes)
    out = BytesIO()
    # Added behind the file's own bytes, so that a digital signature keeps vouching for what it signed.
    file.save(out, flags=pdfium.FPDF_INCREMENTAL)
    return out.getvalue(), tuple(lost)


def _numbers(said: Sequence[Remark], count: int) -> set[int]:
    return {min(max(remark.span.page or 1, 1), count) for remark in said}


class _PageLetters:
    """The letters of a page in one form without spaces, each with its box, to look for words in."""

    def __init__(self, page: Any) -> None:
        self.page = page
        text = page.get_textpage()
        self._raw = text.raw
        letters: list[str] = []
        self._index: list[int] = []
        for index in range(pdfium.FPDFText_CountChars(self._raw)):
            code = pdfium.FPDFText_GetUnicode(self._raw, index)
            for letter in _letters(chr(code) if 0 < code < 0xD800 else "-" if code == 0xFFFE else ""):
                letters.append(letter)
                self._index.append(index)
        self.text = "".join(letters)
        self._kept = text

    def boxes(self, start: int, end: int) -> list[Box]:
        """Return one box for each line that the letters from `start` to `end` stand on."""
        lines: list[Box] = []
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        for index in dict.fromkeys(self._index[start:end]):
            if not pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top):
                continue
            box = (left.value, bottom.value, right.value, top.value)
            if lines and _on_one_line(lines[-1], box):
                last = lines[-1]
                lines[-1] = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
            else:
                lines.append(box)
        return lines


def _on_one_line(one: Box, other: Box) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > 0.3 * min(one[3] - one[1], other[3] - other[1]) or (
        abs(one[1] - other[1]) < 3 and other[0] >= one[0]
    )


def _letters(text: str) -> Iterator[str]:
    for letter in unicodedata.normalize("NFD", text.casefold()):
        if not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Cc"):
            yield letter


def _boxes(page: _PageLetters, document: Document, remark: Remark, number: int) -> Iterator[Box]:
    """Yield the boxes of the remark's words that stand on its page, line by line and column by column."""
    span = remark.span
    for line in document.lines[span.line - 1 : span.end_line]:
        if document.page_at(line.start) not in (number, None):
            continue
        start = max(span.start, line.start)
        for words in document.text[start : min(span.end, line.end)].split("\t"):
            wanted = "".join(_letters(words))
            at = _find(page.text, wanted, _earlier(document, number, start, wanted)) if wanted else -1
            if at >= 0:
                yield from page.boxes(at, at + len(wanted))
            start += len(words) + 1


def _earlier(document: Document, number: int, start: int, wanted: str) -> int:
    """Return how often the words stand on the page before this place, so that the right one of several is marked."""
    first = document.page_starts[number - 1] if document.page_starts else 0
    before = "".join(_letters(document.text[first:start]))
    return before.count(wanted)


def _find(text: str, wanted: str, skip: int) -> int:
    places = []
    at = text.find(wanted)
    while at >= 0:
        places.append(at)
        at = text.find(wanted, at + 1)
    return places[min(skip, len(places) - 1)] if places else -1


def _annotate(page: Any, said: Sequence[Remark], boxes: Sequence[Box]) -> None:
    kind = pdfium.FPDF_ANNOT_HIGHLIGHT if boxes else pdfium.FPDF_ANNOT_TEXT
    annotation = pdfium.FPDFPage_CreateAnnot(page.raw, kind)
    try:
        pdfium.FPDFAnnot_SetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, *_colour(said), 255)
        for left, bottom, right, top in boxes:
            quad = pdfium.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
            pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, quad)
        pdfium.FPDFAnnot_SetRect(annotation, _rectangle(page, boxes))
        _say(annotation, b"Contents", "\n\n".join("\n".join(remark.lines) for remark in said))
        _say(annotation, b"T", _AUTHOR)
        pdfium.FPDFAnnot_SetFlags(annotation, pdfium.FPDF_ANNOT_FLAG_PRINT)
    finally:
        pdfium.FPDFPage_CloseAnnot(annotation)


def _colour(said: Sequence[Remark]) -> tuple[int, int, int]:
    return next(_COLOURS[state] for state in _COLOURS if any(remark.state == state for remark in said))


def _rectangle(page: Any, boxes: Sequence[Box]) -> Any:
    if boxes:
        left, bottom, right, top = (list(side) for side in zip(*boxes, strict=True))
        return pdfium.FS_RECTF(min(left), max(top), max(right), min(bottom))
    _left, _bottom, right_edge, top_edge = page.get_cropbox()
    top = top_edge - _NOTE / 2
    return pdfium.FS_RECTF(right_edge - 1.5 * _NOTE, top, right_edge - 0.5 * _NOTE, top - _NOTE)


def _say(annotation: Any, key: bytes, words: str) -> None:
    coded = words.encode("utf-16-le", "replace") + b"\0\0"
    buffer = (ctypes.c_ushort * (len(coded) // 2)).from_buffer_copy(coded)
    pdfium.FPDFAnnot_SetStringValue(annotation, key, buffer)
