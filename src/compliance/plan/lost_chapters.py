"""A chapter whose heading was misread: what it says is not known to be missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from compliance.plan.clauses import body_start
from compliance.plan.context import Context
from compliance.plan.facts import Fact
from compliance.plan.gaps import HIDDEN

#: The chapters that rules look into; without one of them its facts are not read at all.
_CHAPTERS = ("kinh_phi", "to_chuc_thuc_hien")
_WHY = "bản đọc kém, không nhận ra mục này"


def extract(context: Context) -> list[Fact]:
    """Return a gap for every kind of fact that stands in a chapter no heading of which was recognised."""
    if context.fragment or not (context.is_damaged or context.has_misread_marks):
        return []
    found = {kind for section in context.outline for kind in section.kinds}
    return [fact for kind in _CHAPTERS if kind not in found for fact in _hidden(context, kind)]


def _hidden(context: Context, chapter: str) -> Iterator[Fact]:
    start, end = body_start(context), context.closing_start
    for kind in sorted({*HIDDEN.get(chapter, ()), "mention", "section"}):
        fact = context.fact(kind, {}, start, end, certainty="gap", note=_WHY)
        yield replace(fact, section_kinds=frozenset({chapter}))
