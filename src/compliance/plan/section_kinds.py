"""What a section is about, told from its heading, whole or misread, and from the section it lies in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from compliance.plan.context import Context, PhraseHit
from compliance.vietnamese.phrases import similar
from compliance.vietnamese.unicode_forms import fold

#: Likeness at which a heading is a known one misread.
_LIKELY = 0.8
_COMMON_LETTERS = 0.6
#: «Tiểu dự án 1: …», «Dự án 2. …» on folded text, the letters of «dự án» perhaps misread; the figure and colon decide.
PROJECT_LINE = re.compile(r"(?:t\S{2,5} )?d\S{0,3} (?:\S{1,2}\s?)?\S{0,2}n [0-9il|]{1,2}\s*[:.]\s*\S")


def is_project_line(context: Context, start: int, end: int) -> bool:
    """Tell whether a line reads «Tiểu dự án 1: …» or «Dự án 3: …» with no mark of its own."""
    return bool(PROJECT_LINE.match(context.folded[start : min(end, start + 40)]))


_TARGET_KINDS = frozenset({"muc_tieu", "muc_tieu_chung", "muc_tieu_cu_the", "chi_tieu"})
#: Inside a section of the first kind, a heading may open one of these; anything else stays what its parent is.
_INNER_KINDS: dict[str, frozenset[str]] = {
    "muc_tieu": _TARGET_KINDS,
    "muc_tieu_chung": frozenset({"chi_tieu", "muc_tieu_cu_the"}),
    "muc_tieu_cu_the": frozenset({"chi_tieu", "muc_tieu_chung"}),
    "chi_tieu": frozenset({"chi_tieu"}),
    "du_an": frozenset({"noi_dung", "kinh_phi", "don_vi", "du_an"}),
    "don_vi": frozenset({"don_vi"}),
    "kinh_phi": frozenset({"kinh_phi"}),
    "muc_dich_yeu_cau": frozenset({"muc_dich_yeu_cau", *_TARGET_KINDS}),
    "thoi_gian_pham_vi_doi_tuong": frozenset({"thoi_gian_pham_vi_doi_tuong"}),
    "bao_cao": frozenset({"bao_cao"}),
    # «Mục tiêu» under last year's results tells what had been aimed at then.
    "thuc_trang": frozenset({"thuc_trang"}),
}
#: Share of a heading's words that its phrase must cover to change the kind inside a section of another kind.
_COVERING = 0.5
#: Only headings this short are compared with known ones word by word.
_SHORT_HEADING = 6
#: These kinds are recognised by how the heading begins, however long it goes on.
_BY_BEGINNING = frozenset({"du_an", *_TARGET_KINDS})


def kind_of_section(context: Context, start: int, end: int, heading: str, parent: str | None) -> str:
    """Return what the section with the heading at `text[start:end]` is about, inside one of kind `parent`."""
    hits = context.longest_hits("section_kinds", start, end)
    if parent is None:
        return hits[0].value_id if hits else (likely_kind(context, heading) or ("khac", 0))[0]
    opening = _opening_kind(context, hits, start, heading)
    if parent == "to_chuc_thuc_hien":
        return "bao_cao" if opening and opening[0] == "bao_cao" and _covers(opening[1], heading) else "don_vi"
    if parent not in ("don_vi", "kinh_phi", "bao_cao") and is_project_line(context, start, end):
        return "du_an"
    if opening is None:
        return parent
    kind, words = opening
    allowed = _INNER_KINDS.get(parent)
    if allowed is not None and kind not in allowed:
        return parent
    if kind in _BY_BEGINNING and not (parent == "du_an" and kind != "du_an"):
        return kind
    return kind if _covers(words, heading) else parent


def _opening_kind(context: Context, hits: Sequence[PhraseHit], start: int, heading: str) -> tuple[str, int] | None:
    """Return the kind that the heading's first words name, and how many words name it («Các mục tiêu cụ thể»)."""
    hit = _opening_hit(hits, start)
    if hit is not None:
        return hit.value_id, len(hit.text.split())
    misread = context.has_misread_marks or context.damaged_at(start)
    return likely_kind(context, heading) if misread and len(heading.split()) <= _SHORT_HEADING else None


def likely_kind(context: Context, heading: str) -> tuple[str, int] | None:
    """Return the kind of the known heading that this one is most like, misread, and how many words that takes."""
    words = heading.replace(".", " ").split()
    letters = {count: Counter(_letters(" ".join(words[:count]))) for count in range(2, len(words) + 1)}
    best: tuple[float, str, int] | None = None
    for known in _known_headings(tuple(context.law.lists["section_kinds"].phrase_pairs())):
        if known.count not in letters or not _shares_letters(letters[known.count], known.letters):
            continue
        likeness = similar(" ".join(words[: known.count]), known.phrase)
        if likeness >= _LIKELY and (best is None or (likeness, known.count) > (best[0], best[2])):
            best = (likeness, known.kind, known.count)
    return (best[1], best[2]) if best else None


@dataclass(frozen=True, slots=True)
class _Known:
    """A known heading: its kind, its wording, and the letters it takes."""

    kind: str
    phrase: str
    count: int
    letters: Counter[str]


@lru_cache(maxsize=4)
def _known_headings(pairs: tuple[tuple[str, str], ...]) -> tuple[_Known, ...]:
    return tuple(_Known(kind, text, len(text.split()), Counter(_letters(text))) for kind, text in pairs)


def _letters(words: str) -> str:
    return "".join(character for character in fold(words) if character.isalnum())


def _shares_letters(one: Counter[str], other: Counter[str]) -> bool:
    """Tell whether two wordings have most letters in common: a quick look before they are compared in earnest."""
    return (one & other).total() >= _COMMON_LETTERS * max(one.total(), other.total())


def _opening_hit(hits: Sequence[PhraseHit], start: int) -> PhraseHit | None:
    """Return the hit within the heading's first words («Các mục tiêu cụ thể»)."""
    return next((hit for hit in hits if hit.start - start <= 6), None)


def _covers(words: int, heading: str) -> bool:
    return words >= _COVERING * len(heading.split())
