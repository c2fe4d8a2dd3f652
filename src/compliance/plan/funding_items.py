"""The items of the plan's funding section: bullet by bullet, the sources each one names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compliance.plan.clauses import cues
from compliance.plan.context import Context
from compliance.plan.facts import Fact
from compliance.plan.money import funding_sections, sources_in

_ITEM_END = re.compile(
    r";|\n[ \t~*]*(?=[-–—+•*~▪‣][ \t]?\S|\d{1,2}(?:\.\d+)*(?:[.)]|/[-–])[ \t]|[a-zđ](?:[.)]|/[-–])[ \t])"
)
_OPENING = re.compile(r"[\s*_\-–—+•~.|]*(?:(?:\d{1,2}(?:\.\d+)*|[a-zđ])(?:[.)]|/[-–])[ \t]*)?")
#: A source is named in the first words of an item («Nguồn …», «Kinh phí từ …»).
_NEAR = 4
#: More letters before the first known source of an item may name another one.
_LONGEST_LEAD = 20
_STOPS = (".", ";", ":")
#: Fewer letters than these are no item.
_FEWEST_LETTERS = 8


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `funding_item`, and a gap for a source that may stand where an item was misread."""
    facts: list[Fact] = []
    for start, end in _whole(context, _pieces(context)):
        if sum(character.isalpha() for character in context.text[start:end]) >= _FEWEST_LETTERS:
            facts.extend(_facts(context, start, end))
    return facts


def _whole(context: Context, pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the items, those put together again that a blank line cuts in two: going on in lower case."""
    items: list[tuple[int, int]] = []
    for start, end in pieces:
        words = context.text[start:end].lstrip()
        if items and words[:1].islower() and not context.text[slice(*items[-1])].rstrip().endswith(_STOPS):
            items[-1] = (items[-1][0], end)
        else:
            items.append((start, end))
    return items


def _pieces(context: Context) -> Iterator[tuple[int, int]]:
    for section in funding_sections(context):
        for block in context.blocks:
            start, limit = max(block.start, section.body_start), min(block.end, section.end)
            if start >= limit:
                continue
            for match in _ITEM_END.finditer(context.text, start, limit):
                yield start, match.end() if match.group() == ";" else match.start()
                start = match.end()
            yield start, limit


def _facts(context: Context, start: int, end: int) -> Iterator[Fact]:
    opening = _OPENING.match(context.text, start, end)
    begin = opening.end() if opening else start
    hits = sources_in(context, begin, end)
    misread = _is_misread(context, begin, hits[0].start if hits else end)
    unsure = bool(hits) and (misread or any(hit.certainty != "certain" for hit in hits))
    sources = frozenset(hit.value_id for hit in hits)
    words = cues(context, begin, end, "nguon_tien")
    yield context.fact(
        "funding_item",
        {
            "text": " ".join(context.text[begin:end].split()).rstrip(" .;"),
            "sources": None if misread else sources or None,
            "capital": frozenset(hit.value_id for hit in context.hits("capital_kinds", begin, end)) or None,
            "names_source": bool(words) and words[0].start - begin <= _NEAR,
        },
        begin,
        end,
        unknown={"sources"} if unsure else (),
        certainty="possible" if misread and not hits else "certain",
    )
    if misread:
        yield context.fact("funding_source", {}, begin, end, certainty="gap")


def _is_misread(context: Context, begin: int, first: int) -> bool:
    """Tell whether a badly read item opens with words long enough to name a source that was not recognised."""
    if not (context.is_damaged or context.damaged_at(begin)) or cues(context, begin, first, "tong"):
        return False
    return sum(character.isalpha() for character in context.text[begin:first]) > _LONGEST_LEAD
