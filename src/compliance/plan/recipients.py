"""Who receives the plan: the items under «Nơi nhận», each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.context import Context
from compliance.plan.facts import Fact
from compliance.plan.form import signer_name
from compliance.plan.frame import is_upper

_ITEM = re.compile(r"[ \t*_]*[-–—+•*~]+[ \t]*(?P<text>\S[^\n]*)")
_MOST_LINES = 40
_KEEP, _CARRIES_OUT = "luu", "thuc_hien"


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `recipient`."""
    frame = context.frame
    assert frame is not None
    heading = [
        hit for hit in context.hits("form_parts", frame.closing_start, frame.closing_end) if hit.value_id == "noi_nhan"
    ]
    if not heading:
        return []
    return [_fact(context, start, end) for start, end in _items(context, heading[-1].end, frame.closing_end)]


def _items(context: Context, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch of each item; what the signature column adds at a line's end is cut off."""
    name = signer_name(context, start, end)
    lines = [line for line in context.document.lines if start <= line.end and line.start < end][:_MOST_LINES]
    for line in lines:
        begin = max(start, line.start)
        match = _ITEM.match(context.text, begin, line.end)
        if match is None:
            continue
        first, last = match.start("text"), match.end("text")
        for cut in _signature_starts(context, first, last):
            last = min(last, cut)
        if name is not None and first < name[0] < last:
            last = name[0]
        words = context.text[first:last].rstrip(" \t;.,*_|")
        if any(c.isalpha() for c in words):
            yield first, first + len(words)
        if any(hit.value_id == _KEEP for hit in context.hits("recipient_roles", first, last)):
            return


def _signature_starts(context: Context, start: int, end: int) -> Iterator[int]:
    for hit in context.hits("form_parts", start, end):
        if hit.value_id in ("tm", "kt", "tl", "tuq", "q", "chuc_vu") and is_upper(hit.text) and hit.start > start:
            yield hit.start


def _fact(context: Context, start: int, end: int) -> Fact:
    line_end = context.document.line_at(start).end
    hits = context.longest_hits("recipient_roles", start, min(end + 1, line_end))
    keeps = [hit for hit in hits if hit.value_id == _KEEP and hit.start - start <= 2]
    tagged = [hit for hit in hits if hit.text.startswith("(")]
    chosen = (keeps or tagged or sorted(hits, key=lambda hit: hit.start))[:1]
    kinds = context.longest_hits("body_kinds", start, end)
    certainty = "possible" if chosen and chosen[0].certainty != "certain" else "certain"
    return context.fact(
        "recipient",
        {
            "text": " ".join(context.text[start:end].split()),
            # A unit that is sent the plan for no other stated reason is to carry it out.
            "role": chosen[0].value_id if chosen else (_CARRIES_OUT if kinds else None),
            "body_kind": kinds[0].value_id if kinds else None,
        },
        start,
        end,
        certainty="possible" if certainty == "possible" else "certain",
        unknown=() if chosen or not context.damaged_at(start) else ("role",),
    )
