"""From recognised words to a document: the same reading order, tables and margins as for a PDF with a text layer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from statistics import median
from typing import Any

from compliance.reading import failures, limits
from compliance.reading.draft import Draft
from compliance.reading.pdf import draft_of, read_pdf, recognised_page
from compliance.reading.pdf_layout import Fragment, Page, rows_of, unfold
from compliance.reading.pdf_tables import Rules, tabulate
from compliance.reading.tesseract import Word

#: A gap wider than this many letter heights parts columns, as in a text layer.
_COLUMN_GAP = 2.0
#: Printed bullets and dashes come with 0.91 and more, specks with less.
_SIGN_CONFIDENCE = 0.87
_POINTS = 72.0
#: A page with less ink than this is blank; its back side may shine through.
_BLANK_INK = 0.0015


def read_image(data: bytes) -> Draft:
    """Return a draft that knows only how many pages a picture file has: all of them are to be recognised."""
    from compliance.reading.page_images import count_pages

    count = count_pages(data)
    if count > limits.OCR_PAGES:
        raise failures.too_large(f"hơn {limits.OCR_PAGES} trang", f"more than {limits.OCR_PAGES} pages")
    return draft_of([(Page(number, 1.0, 1.0), "ảnh") for number in range(1, count + 1)])


def read_recognised(payload: bytes) -> Draft:
    """Return the draft of recognised pages, among those of a PDF that need no recognition where there is one.

    Shape: a line of JSON with the pages by number, as `page_data` made them, and behind it the PDF (or nothing).
    """
    head, _, data = payload.partition(b"\n")
    pages = {int(number): _page(int(number), content) for number, content in json.loads(head).items()}
    if data:
        return read_pdf(data, pages)
    return draft_of([recognised_page(number, page) for number, page in sorted(pages.items())])


def payload_of(pages: Mapping[int, Mapping[str, Any] | None], pdf: bytes = b"") -> bytes:
    """Return what `read_recognised` reads."""
    return json.dumps(pages, ensure_ascii=False).encode() + b"\n" + pdf


def page_data(words: Iterable[Word], image: Mapping[str, Any]) -> dict[str, Any]:
    """Return a recognised page as plain JSON values, in points from the lower left corner.

    Shape: `image` is the head that `page_images` wrote; each fragment is text, left, right, bottom, size, confidence.
    """
    words = [word for word in words if not _is_speck(word)]
    scale, height = _POINTS / image["dpi"], image["height"]
    fragments = []
    for _line, group in groupby(words, key=lambda word: word.line):
        line = list(group)
        # Each word has its own extent, and a speck may widen it: the middle one tells where the line stands.
        top, bottom = median(word.top for word in line), median(word.bottom for word in line)
        for run in _runs(line, bottom - top):
            letters = sum(len(word.text) for word in run)
            sure = sum(word.confidence * len(word.text) for word in run) / letters
            text = " ".join(word.text for word in run)
            left, right = run[0].left * scale, max(word.right for word in run) * scale
            numbers = (left, right, (height - bottom) * scale, max((bottom - top) * scale, 1.0))
            fragments.append([text, *(round(number, 2) for number in numbers), round(sure, 4)])
    return {
        "width": round(image["width"] * scale, 2),
        "height": round(height * scale, 2),
        "ink": image["ink"],
        "fragments": fragments,
        "across": image["across"],
        "upright": image["upright"],
    }


def _is_speck(word: Word) -> bool:
    """Tell whether a sign by itself is dirt: bullets and dashes that were printed are read far more surely."""
    return word.confidence < _SIGN_CONFIDENCE and not any(letter.isalnum() for letter in word.text)


def words_of(page: Mapping[str, Any]) -> str:
    """Return all that was recognised on a page, for judging it."""
    return "\n".join(fragment[0] for fragment in page["fragments"])


def _runs(line: list[Word], height: float) -> list[list[Word]]:
    """Cut a line where a wide gap parts columns."""
    runs: list[list[Word]] = []
    for word in line:
        if runs and word.left - runs[-1][-1].right <= _COLUMN_GAP * height:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _page(number: int, content: Mapping[str, Any] | None) -> Page | None:
    """Return the rows of a recognised page, none of them when it is blank, nothing when its ink could not be read."""
    if content is None:
        return None
    if not content["fragments"] and content["ink"] > _BLANK_INK:
        return None
    rules = Rules([tuple(rule) for rule in content["across"]], [tuple(rule) for rule in content["upright"]])
    fragments = [
        Fragment(text, left, right, bottom, size, sure)
        for text, left, right, bottom, size, sure in content["fragments"]
    ]
    rows = rows_of(fragments, number, rules.part)
    return Page(number, content["width"], content["height"], unfold(tabulate(rows, rules)), is_recognised=True)
