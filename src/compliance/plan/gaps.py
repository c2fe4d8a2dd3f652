"""Stretches nobody could read, as possible facts: what may have stood there is not known to be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from compliance.plan.clauses import body_start, counts, in_targets
from compliance.plan.context import Context
from compliance.plan.facts import Fact, Value
from compliance.plan.frame import is_upper
from compliance.plan.marks import Style

#: Fewer letters than these state nothing a rule could ask for.
_FEWEST_LETTERS = 20
#: A heading of a chapter has no more letters than this.
_LONGEST_HEADING = 60
#: A line on which one of these was surely recognised was read after all.
_TELLING_LISTS = ("groups", "concepts", "section_kinds", "projects", "funding_kinds", "indicators", "body_kinds")
_ANYWHERE = ("mention", "citation")
#: Which kinds of fact an unreadable stretch may hide, by the kind of the section it lies in.
HIDDEN: dict[str, tuple[str, ...]] = {
    "muc_tieu": ("target", "reduction", "baseline"),
    "muc_tieu_chung": ("target", "reduction", "baseline"),
    "muc_tieu_cu_the": ("target", "reduction", "baseline"),
    "chi_tieu": ("target", "reduction", "baseline"),
    "thuc_trang": ("reduction", "stated_total", "baseline"),
    "noi_dung": ("project", "amount"),
    "nhiem_vu_giai_phap": ("project", "amount"),
    "du_an": ("project", "amount", "responsibility"),
    "kinh_phi": ("amount", "funding_source", "calculation"),
    "to_chuc_thuc_hien": ("responsibility", "report"),
    "don_vi": ("responsibility", "report"),
    "bao_cao": ("report",),
    "kiem_tra_giam_sat": ("report",),
}
#: «- 100 te cán bộ …»: a full share at the head of a bullet, its sign read as one or two letters or specks.
_LOST_SIGN = re.compile(r"(?m)^[ \t]*[-–—+•*~]+[ \t]*(100[ \t]+[^\s%]{1,2})(?=[ \t])")
_LIKE_A_NUMBER = re.compile(r"(?<![\w/])\d{1,4}/(?:20\d\d/)?[^\s\d/,;.]{1,8}-[^\s\d/,;.]{1,14}")
#: A plan of so many letters has sections; that none was recognised says that it numbers them in a way not known.
_LONG_BODY = 1_500
_NO_SECTIONS_NOTE = "không nhận ra mục nào trong kế hoạch: cách đánh số mục không quen thuộc"
_POOR_NOTE = "văn bản đọc được quá kém, mất chữ ở nhiều chỗ"
_LOST_SIGN_NOTE = "con số đọc được nhưng dấu «%» thì không"


def extract(context: Context) -> list[Fact]:
    """Return a gap for every kind of fact that an unreadable stretch may hide."""
    facts = [fact for start, end in _unreadable(context) for fact in _hidden(context, start, end)]
    for start, end in _lost_headings(context):
        facts.append(context.fact("section", {}, start, end, certainty="gap"))
        facts += _under_lost_heading(context, start, end)
    facts += [*_without_sign(context), *_unread_numbers(context)]
    return [*facts, *_without_sections(context), *_in_a_poor_text(context)]


def _without_sections(context: Context) -> Iterator[Fact]:
    """Yield a gap for whatever the sections of a long plan may hold when none of them was recognised."""
    start, end = body_start(context), context.closing_start
    known = {kind for section in context.outline for kind in section.kinds}
    if not context.fragment and not known & HIDDEN.keys() and end - start >= _LONG_BODY:
        yield from _anything(context, start, _NO_SECTIONS_NOTE)


def _in_a_poor_text(context: Context) -> Iterator[Fact]:
    """Yield a gap for whatever may have stood in a text that fell apart when it was read."""
    if context.document.quality == "poor" and not context.fragment:
        yield from _anything(context, body_start(context), _POOR_NOTE)
        for kind in ("form_part", "recipient", "appendix", "appendix_mention"):
            yield context.fact(kind, {}, 0, 1, certainty="gap", note=_POOR_NOTE)


def _anything(context: Context, start: int, note: str) -> Iterator[Fact]:
    """Yield a gap for each kind of fact in each kind of section."""
    line = context.document.line_at(start)
    place = (start, max(line.end, start + 1))
    for kind in ("section", *_ANYWHERE):
        yield context.fact(kind, {}, *place, certainty="gap", note=note)
    yield context.fact("citation", {"in_preamble": True}, *place, certainty="gap", note=note)
    for kind, hidden in HIDDEN.items():
        for name in (*hidden, "mention"):
            gap = context.fact(name, {}, *place, certainty="gap", note=note)
            yield replace(gap, section_kinds=frozenset({kind}))


def _under_lost_heading(context: Context, start: int, end: int) -> Iterator[Fact]:
    """Yield what may stand under a heading that was lost: a chapter of a kind that the plan seems to lack."""
    present = {kind for section in context.outline for kind in section.kinds}
    for lacking in sorted(HIDDEN.keys() - present):
        for kind in (*HIDDEN[lacking], "mention"):
            # Sums are read wherever they stand: a lost chapter hides where a total belongs, no part of it.
            values: dict[str, Value | None] = {"leaf": False} if kind == "amount" else {}
            gap = context.fact(kind, values, start, end, certainty="gap")
            yield replace(gap, section_kinds=frozenset({lacking}))


def _lost_headings(context: Context) -> Iterator[tuple[int, int]]:
    """Yield the lines that look like the heading of a chapter and were read so badly that its kind is not known."""
    frame = context.frame
    assert frame is not None
    known = {section.start for section in context.outline if section.kind != "khac"}
    # The heading of «Phần thứ nhất» stands on a line of its own.
    known |= {section.heading_end - 1 for section in context.outline if section.style is Style.PART}
    for line in context.document.lines:
        words = context.line_text(line).strip()
        if (
            context.damaged_at(line.start)
            and max(frame.head_end, frame.title[1] if frame.title else 0) <= line.start < context.closing_start
            and _FEWEST_LETTERS // 2 <= sum(character.isalpha() for character in words) <= _LONGEST_HEADING
            and is_upper(words)
            and not any(line.start <= start < line.end for start in known)
        ):
            yield line.start, line.end


def _unread_numbers(context: Context) -> Iterator[Fact]:
    """Yield a gap for a document whose number was misread so that it is none («07/2021/NA-CP»)."""
    known = [(number.start, number.end) for number in context.document_numbers]
    for match in _LIKE_A_NUMBER.finditer(context.text, 0, context.closing_start):
        start, end = match.span()
        if context.damaged_at(start) and not any(first < end and start < last for first, last in known):
            in_preamble = start < context.preamble_end
            yield context.fact("citation", {"in_preamble": True} if in_preamble else {}, start, end, certainty="gap")


def _without_sign(context: Context) -> Iterator[Fact]:
    """Yield a gap for a target whose figure lost its sign, so that nobody can say what it measures."""
    for match in _LOST_SIGN.finditer(context.text, 0, context.closing_start):
        start, end = match.span(1)
        if in_targets(context, start) and not counts(context, start, end):
            line = context.document.line_at(start)
            values = {"in_targets": True, "in_review": False}
            yield context.fact("target", values, start, line.end, certainty="gap", note=_LOST_SIGN_NOTE)


def _unreadable(context: Context) -> Iterator[tuple[int, int]]:
    """Yield the stretches of neighbouring unreadable lines in the plan's body."""
    frame = context.frame
    assert frame is not None
    start = end = -1
    for line in context.document.lines:
        if (
            line.quality == "unreadable"
            and frame.head_end <= line.start < context.closing_start
            and _could_say_something(context.line_text(line))
            and not _was_used(context, line.start, line.end)
        ):
            start = line.start if start < 0 else start
            end = line.end
        elif start >= 0 and context.line_text(line).strip():
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _could_say_something(words: str) -> bool:
    """Tell whether a line is long enough to hide a fact: an empty one or the last word of a paragraph is not."""
    return sum(character.isalpha() for character in words) >= _FEWEST_LETTERS


def _was_used(context: Context, start: int, end: int) -> bool:
    """Tell whether something certain was recognised on a line of few lawful syllables after all."""
    return any(
        hit.certainty == "certain" and hit.end - hit.start > 8
        for name in _TELLING_LISTS
        for hit in context.hits(name, start, end)
    )


def _hidden(context: Context, start: int, end: int) -> Iterator[Fact]:
    section = context.section_at(start)
    kinds = set(_ANYWHERE)
    if section is None:
        # Before the first section: the grounds, and a heading that was lost.
        kinds |= {"section"}
    else:
        for kind in section.kinds:
            kinds.update(HIDDEN.get(kind, ()))
    for kind in sorted(kinds):
        yield context.fact(
            kind, {"in_preamble": True} if kind == "citation" and section is None else {}, start, end, certainty="gap"
        )
