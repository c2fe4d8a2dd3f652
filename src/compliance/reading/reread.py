"""Decide which pages OCR has to read, and put what it read in their place: scans, and damaged text over a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from compliance.errors import UnreadableError
from compliance.reading import failures, limits
from compliance.reading.draft import Draft
from compliance.reading.quality import CLEAN_FROM, DAMAGE_BELOW, readability
from compliance.vietnamese.syllables import legal_share, marked_share

#: Told how many of how many page pictures are recognised.
OnPage = Callable[[int, int], None]

#: So few letters on a page prove nothing about its text layer.
_TELLING_LETTERS = 80


def with_recognised(kind: str, content: bytes, sha256: str, draft: Draft, on_page: OnPage | None = None) -> Draft:
    """Return the draft with its scanned pages recognised, and those damaged pages on which OCR reads better.

    Errors: UnreadableError when nothing but pictures is there and OCR cannot be had, or finds no word.
    """
    damaged = _damaged_pages(draft)
    wanted = sorted({*draft.scans, *damaged})
    if not wanted:
        return draft
    if len(wanted) > limits.OCR_PAGES:
        raise failures.too_large(
            f"{len(wanted)} trang ảnh quét, giới hạn {limits.OCR_PAGES}",
            f"{len(wanted)} scanned pages, limit {limits.OCR_PAGES}",
        )
    # Only now, and only for such files, the heavy modules are loaded.
    from compliance.reading import recognition, scans
    from compliance.reading.sandbox import parse_apart

    try:
        pages = recognition.recognise(kind, content, sha256, wanted, on_page)
    except UnreadableError as error:
        if len(draft.scans) == len(draft.page_starts):
            raise
        return _without(draft, damaged, error)
    better = {n: page for n, page in pages.items() if n not in damaged or _is_better(page, _text_of(draft, n))}
    if not better:
        return draft
    payload = scans.payload_of(better, content if kind == "pdf" else b"")
    result = parse_apart("recognised", scans.read_recognised, payload)
    result.notes += _told(better, damaged)
    return result


def _damaged_pages(draft: Draft) -> list[int]:
    """Return the pages whose letters lie over a picture and read badly, even when taken for letters of an old font."""
    if not any(_is_damaged(_text_of(draft, number)) for number in draft.covered):
        return []
    from compliance.reading.legacy_fonts import in_unicode

    shown = in_unicode(draft) if not draft.scans else draft
    return [number for number in draft.covered if _is_damaged(_text_of(shown, number))]


def _text_of(draft: Draft, number: int) -> str:
    starts = [*draft.page_starts, len(draft.text)]
    return draft.text[starts[number - 1] : starts[number]]


def _is_damaged(text: str) -> bool:
    if len(text) < _TELLING_LETTERS:
        return False
    return legal_share(text) < CLEAN_FROM or marked_share(text) < DAMAGE_BELOW


def _is_better(page: Mapping[str, Any] | None, layer: str) -> bool:
    from compliance.reading.scans import words_of

    return page is not None and readability(words_of(page)) > readability(layer)


def _without(draft: Draft, damaged: Sequence[int], error: UnreadableError) -> Draft:
    """Return the draft as it is, with notes of what OCR would have read and what to install for it."""
    step = f"{error.next_step[0].upper()}{error.next_step[1:]}."
    if draft.scans:
        draft.notes.append(f"Trang {_numbers(draft.scans)} là ảnh quét, chưa nhận dạng chữ (OCR) được. {step}")
    if damaged:
        draft.notes.append(
            f"Lớp chữ của trang {_numbers(damaged)} bị hỏng; có thể đọc lại từ ảnh của trang nếu có OCR. {step}"
        )
    return draft


def _told(pages: Mapping[int, Any], damaged: Sequence[int]) -> list[str]:
    """Return notes of what was read by OCR and why."""
    again = [number for number in pages if number in damaged]
    scanned = [number for number, page in pages.items() if number not in damaged and page is not None]
    notes = []
    if scanned:
        notes.append(f"Trang {_numbers(scanned)} là ảnh, đọc bằng nhận dạng chữ (OCR, Tesseract tiếng Việt).")
    if again:
        notes.append(f"Lớp chữ của trang {_numbers(again)} bị hỏng nên đã đọc lại từ ảnh của trang bằng OCR.")
    return notes


def _numbers(pages: Sequence[int]) -> str:
    """Return page numbers, stretches of them joined: «1–4, 7»."""
    stretches: list[list[int]] = []
    for page in sorted(pages):
        if stretches and page == stretches[-1][1] + 1:
            stretches[-1][1] = page
        else:
            stretches.append([page, page])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in stretches)
