"""Counts, sums, shares and extremes over bags of facts that are there surely, possibly, or may be hidden by a gap."""

from __future__ import annotations

from fractions import Fraction

from compliance.engine.truth import ABSENT, FALSE, OPEN, TRUE, UNKNOWN, Bound, Interval, Truth, plus
from compliance.plan.facts import Fact

# Facts with how surely each belongs to the bag, and their numbers likewise.
Counted = list[tuple[Fact, Truth]]
Weighed = list[tuple[Interval, Truth]]


def count_of(bag: Counted) -> Interval:
    """Return the number of facts in the bag; a possible fact may be missing from it, a gap may hide any number."""
    sure = sum(truth == TRUE for _, truth in bag)
    if any(item.certainty == "gap" for item, _ in bag):
        return Interval(sure, OPEN.hi)
    return Interval(sure, len(bag))


def share_of(bag: list[tuple[Fact, Truth, Truth]]) -> Interval:
    """Return the percentage of the bag that also belongs to the part; a possible fact may count on either side."""
    sure = [part for _, truth, part in bag if truth == TRUE]
    maybe = [part for _, truth, part in bag if truth == UNKNOWN]
    if not bag:
        return ABSENT
    if any(item.certainty == "gap" for item, _, _ in bag):
        return Interval(0, 100, TRUE if sure else UNKNOWN)
    against = sum(part < TRUE for part in maybe)
    towards = sum(part > FALSE for part in maybe)
    low = _percent(sum(part == TRUE for part in sure), len(sure) + against, 100)
    high = _percent(sum(part > FALSE for part in sure) + towards, len(sure) + towards, 0)
    return Interval(low, high, TRUE if sure else UNKNOWN)


def _percent(part: int, whole: int, of_nothing: int) -> Fraction:
    return Fraction(100 * part, whole) if whole else Fraction(of_nothing)


def sum_of(bag: Weighed) -> Interval:
    """Return the sum over the bag; a possible amount may be missing from it, an amount not stated adds nothing."""
    low: Bound = 0
    high: Bound = 0
    for (lo, hi, presence), truth in bag:
        if presence == FALSE:
            continue
        sure = truth == TRUE and presence == TRUE
        low = plus(low, lo if sure else min(lo, 0))
        high = plus(high, hi if sure else max(hi, 0))
    return Interval(low, high)


def max_of(bag: Weighed) -> Interval:
    """Return the largest number of the bag, if there is one."""
    there = [(item, truth) for item, truth in bag if item.presence]
    sure = [item for item, truth in there if truth == TRUE and item.presence == TRUE]
    if not there:
        return ABSENT
    high = max(item.hi for item, _ in there)
    if sure:
        return Interval(max(item.lo for item in sure), high)
    return Interval(min(item.lo for item, _ in there), high, UNKNOWN)


def min_of(bag: Weighed) -> Interval:
    """Return the smallest number of the bag, if there is one."""
    there = [(item, truth) for item, truth in bag if item.presence]
    sure = [item for item, truth in there if truth == TRUE and item.presence == TRUE]
    if not there:
        return ABSENT
    low = min(item.lo for item, _ in there)
    if sure:
        return Interval(low, min(item.hi for item in sure))
    return Interval(low, max(item.hi for item, _ in there), UNKNOWN)
