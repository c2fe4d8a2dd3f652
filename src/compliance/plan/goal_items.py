"""The items of the specific goals, the lowest level only, each with whether it says how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compliance.plan.context import Context, Stretch
from compliance.plan.facts import Fact
from compliance.plan.outline import Section

_SPECIFIC = frozenset({"muc_tieu_cu_the", "chi_tieu"})
_GENERAL = "muc_tieu"
#: An item this short only names what follows.
_FEWEST_WORDS = 4
#: Counts of these say how many things are listed, not how much is to be reached («06 dịch vụ»).
_LISTED = frozenset({"dịch vụ", "chỉ tiêu"})
#: Digits on a badly read line that may be a measure whose sign was lost; years and periods aside.
_DIGITS = re.compile(r"(?<!\w)\d")
_MARK = re.compile(r"[\s*_]*(?:[-–—+•*~▪‣]|\d{1,2}(?:\.\d{1,2})*(?:[.)]|/[-–])|[a-zđ](?:[.)]|/[-–]))?[\s*_]*")


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `goal_item`."""
    return [_fact(context, item) for item in _items(context)]


def _items(context: Context) -> Iterator[_Item]:
    kinds = {section.kind for section in context.outline}
    wanted = _SPECIFIC if kinds & _SPECIFIC else frozenset({_GENERAL})
    for block in context.blocks:
        # Marks of emphasis before a heading («**3. …**») stand outside its section.
        text = context.text[block.start : block.end]
        section = context.section_at(block.start + len(text) - len(text.lstrip(" \t*#_")))
        if section is None or section.kind not in wanted or block.start >= context.closing_start:
            continue
        item = _own_words(context, block, section)
        if item is not None:
            yield item


def _own_words(context: Context, block: Stretch, section: Section) -> _Item | None:
    """Return what a block says itself; nothing for a heading, and for words that only introduce the items below."""
    start = block.start
    if block.start <= section.start < block.end and _rest(context, section.heading_end, section.end):
        # What follows the heading on its own line is an item, the heading alone is none.
        if not _rest(context, section.heading_end, block.end):
            return None
        start = section.heading_end
    words = context.text[start : block.end]
    own = words.strip()
    mark = _MARK.match(own)
    if own.endswith(":") or len(own[mark.end() if mark else 0 :].split()) < _FEWEST_WORDS:
        return None
    return _Item(start + len(words) - len(words.lstrip(" .:\n")), block.end)


def _rest(context: Context, start: int, end: int) -> str:
    return context.text[start:end].strip(" \n\t.:;*_")


def _fact(context: Context, item: _Item) -> Fact:
    measured = _is_measured(context, item)
    unsure = not measured and context.damaged_at(item.start) and _may_be_measured(context, item)
    return context.fact(
        "goal_item",
        {"text": " ".join(context.text[item.start : item.end].split())} | ({} if unsure else {"measured": measured}),
        item.start,
        item.end,
        unknown={"measured"} if unsure else (),
    )


def _is_measured(context: Context, item: _Item) -> bool:
    """Tell whether a share or a count stands there; figures inside a title measure nothing."""
    figures = (*context.percents, *context.money, *(hit for hit in context.counts if hit.unit not in _LISTED))
    return any(item.start <= hit.start < item.end and not context.in_title(hit.start, hit.end) for hit in figures)


def _may_be_measured(context: Context, item: _Item) -> bool:
    dated = [(hit.start, hit.end) for hit in (*context.years, *context.periods, *context.dates)]
    dated += [(hit.start, hit.end) for hit in context.document_numbers]
    mark = _MARK.match(context.text, item.start)
    for match in _DIGITS.finditer(context.text, mark.end() if mark else item.start, item.end):
        if not any(start <= match.start() < end for start, end in dated):
            return True
    return False
