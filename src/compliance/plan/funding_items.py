"""The items of the plan's funding section: bullet by bullet, the sources each one names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.clauses import cues
from compliance.plan.context import Context
from compliance.plan.facts import Fact
from compliance.plan.money import funding_sections, sources_in

_ITEM_END = re.compile(r";|\n[ \t~*]*(?=[-–—+•*~▪‣][ \t]?\S|\d{1,2}(?:\.\d+)*[.)][ \t]|[a-zđ][.)][ \t])")
_OPENING = re.compile(r"[\s*_\-–—+•~.|]*(?:(?:\d{1,2}(?:\.\d+)*|[a-zđ])[.)][ \t]*)?")
#: A source is named in the first words of an item («Nguồn …», «Kinh phí từ …»).
_NEAR = 4
#: Fewer letters than these are no item.
_FEWEST_LETTERS = 8


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `funding_item`."""
    return [fact for start, end in _items(context) if (fact := _fact(context, start, end)) is not None]


def _items(context: Context) -> Iterator[tuple[int, int]]:
    for section in funding_sections(context):
        for block in context.blocks:
            start, limit = max(block.start, section.body_start), min(block.end, section.end)
            if start >= limit:
                continue
            for match in _ITEM_END.finditer(context.text, start, limit):
                yield start, match.start()
                start = match.end()
            yield start, limit


def _fact(context: Context, start: int, end: int) -> Fact | None:
    if sum(character.isalpha() for character in context.text[start:end]) < _FEWEST_LETTERS:
        return None
    opening = _OPENING.match(context.text, start, end)
    begin = opening.end() if opening else start
    hits = sources_in(context, begin, end)
    sources = frozenset(hit.value_id for hit in hits)
    words = cues(context, begin, end, "nguon_tien")
    names = bool(words) and words[0].start - begin <= _NEAR
    sure = bool(sources) or not (context.is_damaged or context.damaged_at(begin))
    return context.fact(
        "funding_item",
        {
            "text": " ".join(context.text[begin:end].split()),
            "sources": sources or None,
            "capital": frozenset(hit.value_id for hit in context.hits("capital_kinds", begin, end)) or None,
            "names_source": names,
        },
        begin,
        end,
        certainty="certain" if sure else "possible",
    )
