"""Three-valued truth and the intervals behind it: what is known of a number or date read in part or not at all.

Source: S. C. Kleene, Introduction to Metamathematics (1952), §64, for «and», «or», «not» over true, unknown and false.
"""

from __future__ import annotations

import decimal
import math
import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, cast

from compliance.language.ruleset import Comparison

# Plain integers, so that «and» is `min`, «or» is `max` and «not» is `2 - t`, and a matcher can carry them as numbers.
Truth = int
FALSE: Truth = 0
UNKNOWN: Truth = 1
TRUE: Truth = 2

# INVARIANT: a float is only ever an infinity; every finite bound is exact.
Bound = int | Decimal | Fraction | float

# Sums must never round: two amounts that differ by one đồng differ. What does not fit raises `decimal.Inexact`.
_EXACT = decimal.Context(
    prec=200, traps=[decimal.Inexact, decimal.Overflow, decimal.InvalidOperation, decimal.DivisionByZero]
)

# They raise `decimal.Inexact` rather than round.
ADD: Callable[[Any, Any], Decimal] = _EXACT.add
_SUBTRACT: Callable[[Any, Any], Decimal] = _EXACT.subtract
_MULTIPLY: Callable[[Any, Any], Decimal] = _EXACT.multiply

ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
INVERSE: dict[Comparison, Comparison] = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


class Interval(NamedTuple):
    """What is known of a number: it lies between `lo` and `hi`, both included.

    Shape: `presence` is TRUE when there is a number at all, UNKNOWN when there may be one, FALSE when there is none
    (a field that is not stated, the maximum of nothing); dates are day ordinals.
    """

    lo: Bound
    hi: Bound
    presence: Truth = TRUE

    @property
    def is_exact(self) -> bool:
        """Tell whether the number is known to the last digit."""
        return self.presence == TRUE and self.lo == self.hi


OPEN = Interval(-math.inf, math.inf)
ABSENT = Interval(0, 0, FALSE)
NO_SLACK = Interval(0, 0)


def exactly(value: Bound) -> Interval:
    """Return the interval that holds one number only."""
    return Interval(value, value)


def plus(a: Bound, b: Bound) -> Bound:
    """Return the exact sum of two bounds; an infinite one swallows the other."""
    if isinstance(a, float):
        return a
    if isinstance(b, float):
        return b
    # Not `isinstance`: it takes a detour through the abstract classes of numbers.
    if type(a) is Fraction or type(b) is Fraction:
        return Fraction(a) + Fraction(b)
    if type(a) is Decimal or type(b) is Decimal:
        return ADD(a, b)
    return cast(int, a) + cast(int, b)


def difference(a: Bound, b: Bound) -> Bound:
    """Return the exact difference of two finite bounds."""
    return _SUBTRACT(a, b) if type(a) is Decimal and type(b) is Decimal else plus(a, minus(b))


def minus(a: Bound) -> Bound:
    """Return the bound with the other sign, without rounding."""
    return a.copy_negate() if type(a) is Decimal else -a


def size(a: Bound) -> Bound:
    """Return the bound without its sign, without rounding."""
    return minus(a) if a < 0 else a


def times(a: Bound, b: Bound) -> Bound:
    """Return the exact product of two finite bounds."""
    if type(a) is Fraction or type(b) is Fraction:
        return Fraction(a) * Fraction(b)
    if type(a) is Decimal or type(b) is Decimal:
        try:
            return _MULTIPLY(a, b)
        except decimal.Inexact:  # more digits than a decimal holds here
            return Fraction(cast(Decimal, a)) * Fraction(cast(Decimal, b))
    return cast(int, a) * cast(int, b)


def _is_bounded(item: Interval) -> bool:
    return not (isinstance(item.lo, float) or isinstance(item.hi, float))


def add(left: Interval, right: Interval) -> Interval:
    """Return what is known of the sum."""
    low, high, presence = left
    other_low, other_high, other_presence = right
    lowest = plus(low, other_low)
    both_exact = low is high and other_low is other_high
    highest = lowest if both_exact else plus(high, other_high)
    return Interval(lowest, highest, presence if presence < other_presence else other_presence)


def subtract(left: Interval, right: Interval) -> Interval:
    """Return what is known of the difference."""
    low, high, presence = right
    least = minus(high)
    return add(left, Interval(least, least if low is high else minus(low), presence))


def multiply(left: Interval, right: Interval) -> Interval:
    """Return what is known of the product; nothing when one side is unbounded."""
    presence = min(left.presence, right.presence)
    if not (_is_bounded(left) and _is_bounded(right)):
        return OPEN._replace(presence=presence)
    if left.lo == left.hi and right.lo == right.hi:
        product = times(left.lo, right.lo)
        return Interval(product, product, presence)
    corners = [times(a, b) for a in (left.lo, left.hi) for b in (right.lo, right.hi)]
    return Interval(min(corners), max(corners), presence)


def divide(left: Interval, right: Interval) -> Interval:
    """Return what is known of the quotient; nothing when the divisor may be zero, so that no accusation rests on it."""
    presence = min(left.presence, right.presence)
    if not (_is_bounded(left) and _is_bounded(right)) or right.lo <= 0 <= right.hi:
        return OPEN._replace(presence=presence)
    corners = [Fraction(a) / Fraction(b) for a in (left.lo, left.hi) for b in (right.lo, right.hi)]
    return Interval(min(corners), max(corners), presence)


ARITHMETIC: dict[str, Callable[[Interval, Interval], Interval]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
}


def _gap_between(left: Interval, right: Interval) -> Interval:
    """Return what is known of the distance between the two numbers."""
    difference = subtract(left, right)
    furthest = max(difference.hi, minus(difference.lo))
    nearest = max(difference.lo, minus(difference.hi), 0)
    return Interval(nearest, furthest)


def _equal(left: Interval, right: Interval, slack: Interval) -> Truth:
    distance = _gap_between(left, right)
    if distance.hi <= slack.lo:
        return TRUE
    return FALSE if distance.lo > slack.hi else UNKNOWN


def _less(left: Interval, right: Interval, strict: bool) -> Truth:
    before = operator.lt if strict else operator.le
    if before(left.hi, right.lo):
        return TRUE
    return UNKNOWN if before(left.lo, right.hi) else FALSE


def _ordered(left: Interval, order: Comparison, right: Interval, slack: Interval) -> Truth:
    if order == "=":
        return _equal(left, right, slack)
    if order == "!=":
        return TRUE - _equal(left, right, slack)
    if order in ("<", "<="):
        return _less(left, add(right, slack), order == "<")
    return _less(subtract(right, slack), left, order == ">")


def compare(left: Interval, order: Comparison, right: Interval, slack: Interval = NO_SLACK) -> Truth:
    """Return whether `left order right` holds, within a slack that is itself known only so far.

    Shape: a comparison with something that is not there is false, whichever way it points.
    """
    low, high, presence = left
    other_low, other_high, other_presence = right
    if other_presence < presence:
        presence = other_presence
    if presence == FALSE:
        return FALSE
    if slack is NO_SLACK and low == high and other_low == other_high:
        return presence if ORDERS[order](low, other_low) else FALSE
    return min(presence, _ordered(left, order, right, slack))
