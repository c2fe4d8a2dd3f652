"""The words that open a bullet and say which dimension all below it is about: «- Chiều thiếu hụt về y tế: …»."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from compliance.plan.clauses import in_targets, values_of
from compliance.plan.context import Context
from compliance.vietnamese.unicode_forms import fold

_BULLET = re.compile(r"[\s*_]*([-–—+•~▪‣]|[a-zđ0-9]{1,2}(?:[.)]|/[-–]))?")
#: A lead stands this near the beginning of its bullet.
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Lead:
    """A dimension named at the head of a bullet; it holds from `start` to `until`, its own words end at `end`."""

    start: int
    end: int
    until: int
    dimension: str


def lead_at(context: Context, offset: int) -> Lead | None:
    """Return the lead under which `offset` stands."""
    leads = context.once("leads", _read)
    index = bisect_right([lead.start for lead in leads], offset) - 1
    if index < 0 or offset >= leads[index].until:
        return None
    return leads[index]


def _read(context: Context) -> tuple[Lead, ...]:
    found: list[Lead] = []
    open_: tuple[int, int, str, str, str] | None = None
    for block in context.blocks:
        mark = _mark(context, block.start)
        section = context.section_at(block.start)
        path = section.path if section else ""
        lead = _opening(context, block.start, block.end)
        if open_ is not None and (lead is not None or path != open_[4] or (mark and _rank(mark) <= _rank(open_[3]))):
            # The next bullet of the same or a higher kind closes a lead, a deeper one does not.
            found.append(Lead(open_[0], open_[1], block.start, open_[2]))
            open_ = None
        if lead is not None:
            open_ = (block.start, lead[0], lead[1], mark, path)
    if open_ is not None:
        found.append(Lead(open_[0], open_[1], context.closing_start, open_[2]))
    return tuple(found)


def _rank(mark: str) -> int:
    """Return how deep a mark usually stands: points, dashes, pluses; a paragraph without a mark holds all of them."""
    if not mark:
        return -1
    if mark[0] in ".)":
        return 0
    return 2 if mark in "+*▪‣" else 1


def _mark(context: Context, start: int) -> str:
    match = _BULLET.match(context.text, start)
    mark = match.group(1) if match else None
    if not mark:
        return ""
    if mark in "–—~":
        return "-"
    return mark if len(mark) == 1 else (")" if mark[-2] == "/" else mark[-1])


def _opening(context: Context, start: int, end: int) -> tuple[int, str] | None:
    if not in_targets(context, start):
        return None
    bare = _bare_name(context, start, end)
    if bare is not None:
        return bare
    for hit in context.longest_hits("dimensions", start, min(end, start + 120)):
        if hit.start - start > _NEAR:
            return None
        rest = context.text[hit.end : min(end, hit.end + 40)]
        colon = re.match(r"[^:\n;.]{0,30}:", rest)
        if colon:
            return hit.end + colon.end(), hit.value_id
        if not rest.strip():
            return hit.end, hit.value_id
    return None


def _bare_name(context: Context, start: int, end: int) -> tuple[int, str] | None:
    """Return where the words end that are a dimension's name and a colon («- Nhà ở: …», «- GIÁO DỤC, ĐÀO TẠO: …»)."""
    mark = _BULLET.match(context.text, start)
    begin = mark.end() if mark else start
    begin += len(context.text[begin:end]) - len(context.text[begin:end].lstrip(" \t*_"))
    for value in values_of(context, "dimensions").values():
        name = fold(value.vi)
        if context.folded.startswith(name, begin) and begin + len(name) < end:
            colon = re.compile(r"(?:,[^:\n;.]{0,20})?[ \t*_]*:").match(context.text, begin + len(name), end)
            if colon is not None:
                return colon.end(), value.id
    return None
