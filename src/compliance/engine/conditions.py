"""Conditions and terms of a rule made into functions over facts, answering true, unknown or false."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, Inexact
from functools import lru_cache
from typing import Final, cast

from compliance.engine.bags import Counted, Weighed, count_of, max_of, min_of, share_of, sum_of
from compliance.engine.references import looks_back, looks_outside
from compliance.engine.scene import SURENESS, Scene, stands_within
from compliance.engine.selection import Narrowing, Pick, Selection, Test, pick_of, select
from compliance.engine.truth import (
    ABSENT,
    ADD,
    ARITHMETIC,
    FALSE,
    OPEN,
    ORDERS,
    TRUE,
    UNKNOWN,
    Bound,
    Interval,
    Truth,
    add,
    compare,
    difference,
    exactly,
    minus,
    multiply,
    plus,
    size,
    times,
)
from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Compare,
    Comparison,
    Condition,
    DateLiteral,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    SameField,
    SamePlace,
    SetTest,
    Term,
)
from compliance.law.schema import SCHEMA, FieldSpec
from compliance.plan.facts import DateRange, Fact, Value

Measure = Callable[[Fact, Fact, Scene], Interval]
Point = Callable[[Fact, Fact, Scene], Bound | None]
Getter = Callable[[Fact, Fact, Scene], "Value | Unread | None"]


class Unread:
    """The mark of a field that is stated but could not be read."""

    __slots__ = ()


UNREAD: Final = Unread()
NUMERIC = frozenset({"number", "integer", "percent", "money", "date"})


@dataclass(frozen=True, slots=True)
class Scope:
    """Which kinds of facts stand behind `self` and `outer` (and `pair`) in a condition."""

    kind: str
    outer: str = "plan"

    def inner(self, kind: str) -> Scope:
        """Return the scope of a pattern of `kind` inside this one."""
        return Scope(kind, self.kind)

    def kind_of(self, ref: FieldRef) -> str:
        """Return the kind of the fact a reference reads."""
        return self.kind if ref.owner == "self" else "plan" if ref.owner == "plan" else self.outer

    def spec_of(self, ref: FieldRef) -> FieldSpec:
        """Return the declaration of the field a reference reads.

        Errors: LookupError when the schema has no such field; the static checks let no such rule through.
        """
        kind = self.kind_of(ref)
        spec = SCHEMA[kind].fields.get(ref.field)
        if spec is None:
            raise LookupError(f"no field {ref.field!r} in facts of kind {kind!r}")
        return spec


def look_up(fact: Fact, field: str) -> Value | Unread | None:
    """Return what a fact says in one field: its value, UNREAD, or nothing when the field is not stated.

    A gap may hide any statement, so what it does not state is unread.
    """
    if field in fact.unknown:
        return UNREAD
    value = fact.values.get(field)
    return UNREAD if value is None and fact.certainty == "gap" else value


def _getter(ref: FieldRef) -> Getter:
    field = ref.field
    if ref.owner == "self":
        return lambda fact, outer, scene: look_up(fact, field)
    if ref.owner == "plan":
        return lambda fact, outer, scene: look_up(scene.identity, field)
    return lambda fact, outer, scene: look_up(outer, field)


# --- terms: numbers and dates as intervals -------------------------------------------------------------------


def as_interval(value: Value | Unread | None) -> Interval:
    """Return what is known of a number or date: all of it, a range, nothing, or that there is none."""
    if value is None:
        return ABSENT
    if isinstance(value, Unread):
        return OPEN
    if isinstance(value, DateRange):
        return Interval(value.first.toordinal(), value.last.toordinal())
    if isinstance(value, date):
        return exactly(value.toordinal())
    if isinstance(value, (int, Decimal)):
        return exactly(value)
    raise TypeError(f"not a number or date: {type(value).__name__}")


def measure(term: Term, scope: Scope) -> Measure:
    """Return the function that gives what is known of a term's number."""
    if isinstance(term, FieldRef):
        get = _getter(term)
        if scope.spec_of(term).type not in NUMERIC:
            raise TypeError(f"field {term.field!r} holds no number")
        return lambda fact, outer, scene: as_interval(get(fact, outer, scene))
    if isinstance(term, (Number, DateLiteral)):
        constant = exactly(term.value if isinstance(term, Number) else term.value.toordinal())
        return lambda fact, outer, scene: constant
    if isinstance(term, Arithmetic):
        left, right, combine = measure(term.left, scope), measure(term.right, scope), ARITHMETIC[term.operator]
        return lambda fact, outer, scene: combine(left(fact, outer, scene), right(fact, outer, scene))
    return _aggregate(term, scope)


def point(term: Term, scope: Scope) -> Point:
    """Return the function that gives a term's number where it is known exactly, nothing where it takes an interval."""
    if isinstance(term, FieldRef):
        return _field_point(term)
    if isinstance(term, (Number, DateLiteral)):
        constant = term.value if isinstance(term, Number) else term.value.toordinal()
        return lambda fact, outer, scene: constant
    if isinstance(term, Arithmetic) and term.operator != "/":
        return _arithmetic_point(term, scope)
    known = measure(term, scope)

    def exact(fact: Fact, outer: Fact, scene: Scene) -> Bound | None:
        low, high, presence = known(fact, outer, scene)
        return low if presence == TRUE and low == high else None

    return exact


def _field_point(ref: FieldRef) -> Point:
    field, get = ref.field, _getter(ref)

    def elsewhere(fact: Fact, outer: Fact, scene: Scene) -> Bound | None:
        value = get(fact, outer, scene)
        if type(value) is int or type(value) is Decimal:
            return value
        return value.first.toordinal() if type(value) is DateRange and value.is_exact else None

    def own(fact: Fact, outer: Fact, scene: Scene) -> Bound | None:
        value = fact.values.get(field)
        if fact.unknown and field in fact.unknown:
            return None
        if type(value) is int or type(value) is Decimal:
            return value
        return value.first.toordinal() if type(value) is DateRange and value.is_exact else None

    return own if ref.owner == "self" else elsewhere


def _arithmetic_point(term: Arithmetic, scope: Scope) -> Point:
    left, right = point(term.left, scope), point(term.right, scope)
    combine: Callable[[Bound, Bound], Bound] = {"+": plus, "-": difference, "*": times}[term.operator]

    def exact(fact: Fact, outer: Fact, scene: Scene) -> Bound | None:
        here, there = left(fact, outer, scene), right(fact, outer, scene)
        return None if here is None or there is None else combine(here, there)

    return exact


def counted(aggregate: Aggregate, scope: Scope) -> Callable[[Fact, Scene], Counted]:
    """Return the function that lists the facts of an aggregate's bag, gaps included, and how surely each is in it."""
    pattern = aggregate.pattern
    selection = selection_of(pattern, scope)
    if selection is not None:
        return lambda fact, scene: [(item, truth) for _, item, truth in selection.candidates(scene)]
    belongs = pattern_test(pattern, scope)

    def members(fact: Fact, scene: Scene) -> Counted:
        candidates = ((item, belongs(item, fact, scene)) for _, item, _ in scene.of_kind(pattern.kind))
        return [(item, truth) for item, truth in candidates if truth]

    return members


def selection_of(pattern: Pattern, scope: Scope, accusing: bool = False) -> Selection | None:
    """Return a pattern as a selection of facts, or nothing where it compares them with the fact outside."""
    where = pattern.where
    if where is not None and looks_outside(where):
        return None
    inner = scope.inner(pattern.kind)
    items = where.items if isinstance(where, And) else (where,) if where is not None else ()
    found = [Narrowing(compile_test(item, inner, accusing), pick(item, inner)) for item in items]
    return select(pattern.kind, pattern.within, in_good_order(found))


def pick(condition: Condition, scope: Scope) -> Pick | None:
    """Return how facts that may meet a condition can be looked up, where they can."""
    return pick_of(condition, accepted(condition, scope) if isinstance(condition, IsValue) else frozenset())


def in_good_order(narrowings: Iterable[Narrowing]) -> tuple[Narrowing, ...]:
    """Return tests with those first by which facts can be looked up."""
    return tuple(sorted(narrowings, key=lambda item: item.pick is None))


def pattern_test(pattern: Pattern, scope: Scope, accusing: bool = False) -> Test:
    """Return the function that tells how surely a fact matches a pattern, its own certainty included.

    With `accusing` a gap never matches; without, it matches whatever it may hide.
    """
    within = pattern.within
    where = compile_test(pattern.where, scope.inner(pattern.kind), accusing) if pattern.where else None

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if not stands_within(fact, within) or (accusing and fact.certainty == "gap"):
            return FALSE
        sure = SURENESS[fact.certainty]
        return min(sure, where(fact, outer, scene)) if where else sure

    return test


@lru_cache(maxsize=4096)
def _aggregate(aggregate: Aggregate, scope: Scope) -> Measure:
    # The same function for the same aggregate, so that it is reckoned once a plan.
    members = counted(aggregate, scope)
    reckon = _reckoning(aggregate, scope)
    if looks_back(aggregate):
        return lambda fact, outer, scene: reckon(members(fact, scene), fact, scene)

    def once(fact: Fact, outer: Fact, scene: Scene) -> Interval:
        known = scene.aggregates.get(once)
        if known is None:
            known = scene.aggregates[once] = reckon(members(fact, scene), fact, scene)
        return known

    return once


def _reckoning(aggregate: Aggregate, scope: Scope) -> Callable[[Counted, Fact, Scene], Interval]:
    if aggregate.function == "count":
        return lambda bag, fact, scene: count_of(bag)
    if aggregate.function == "share":
        part = aggregate.part
        test = compile_test(part, scope.inner(aggregate.pattern.kind)) if part else _always
        return lambda bag, fact, scene: share_of([(item, truth, test(item, fact, scene)) for item, truth in bag])
    name = aggregate.field or ""
    get = measure(FieldRef("self", name), scope.inner(aggregate.pattern.kind))
    if aggregate.function == "sum":
        return lambda bag, fact, scene: _sum(name, bag, get, fact, scene)
    combine = {"max": max_of, "min": min_of}[aggregate.function]
    return lambda bag, fact, scene: combine(
        [(OPEN if item.certainty == "gap" else get(item, fact, scene), truth) for item, truth in bag]
    )


def _sum(field: str, bag: Counted, get: Measure, outer: Fact, scene: Scene) -> Interval:
    """Return the sum of a field over the bag; what is surely there and exact needs no interval."""
    exact: Bound = 0
    rest: Weighed = []
    for item, truth in bag:
        value = item.values.get(field)
        if truth == TRUE and type(value) is Decimal and field not in item.unknown:
            exact = ADD(exact, value)
        elif truth == TRUE and type(value) is int and field not in item.unknown:
            exact = plus(exact, value)
        else:
            rest.append((OPEN if item.certainty == "gap" else get(item, outer, scene), truth))
    return add(exactly(exact), sum_of(rest)) if rest else exactly(exact)


def _always(fact: Fact, outer: Fact, scene: Scene) -> Truth:
    return TRUE


# --- conditions ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def compile_test(condition: Condition, scope: Scope, accusing: bool = False) -> Test:
    """Return the function that decides a condition on a fact and the fact outside it; the same for the same condition.

    `accusing` says whether the condition being true speaks for a violation; there a gap never stands for a fact.
    """
    if isinstance(condition, Not):
        inner = compile_test(condition.item, scope, not accusing)
        return lambda fact, outer, scene: TRUE - inner(fact, outer, scene)
    if isinstance(condition, And):
        return _all([compile_test(item, scope, accusing) for item in condition.items])
    if isinstance(condition, Or):
        return _any([compile_test(item, scope, accusing) for item in condition.items])
    if isinstance(condition, Exists):
        return _exists(condition, scope, accusing)
    return _atomic(condition, scope)


def _all(tests: list[Test]) -> Test:
    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        truth = TRUE
        for item in tests:
            truth = min(truth, item(fact, outer, scene))
            if truth == FALSE:
                break
        return truth

    return test


def _any(tests: list[Test]) -> Test:
    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        truth = FALSE
        for item in tests:
            truth = max(truth, item(fact, outer, scene))
            if truth == TRUE:
                break
        return truth

    return test


def _exists(condition: Exists, scope: Scope, accusing: bool) -> Test:
    kind = condition.pattern.kind
    selection = selection_of(condition.pattern, scope, accusing)
    if selection is not None:
        return lambda fact, outer, scene: selection.surest(scene, accusing)
    matches = pattern_test(condition.pattern, scope, accusing)

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        best = FALSE
        for _, item, _ in scene.of_kind(kind):
            best = max(best, matches(item, fact, scene))
            if best == TRUE:
                break
        return best

    return test


Atomic = Compare | IsValue | SetTest | IsPresent | SameField | SamePlace


@lru_cache(maxsize=1 << 14)
def _atomic(condition: Atomic, scope: Scope) -> Test:
    if isinstance(condition, Compare):
        return _compare(condition, scope)
    if isinstance(condition, IsValue):
        return _is_value(condition, scope)
    if isinstance(condition, SetTest):
        return _set_test(condition, scope)
    if isinstance(condition, IsPresent):
        scope.spec_of(condition.ref)
        return _is_present(condition)
    if isinstance(condition, SameField):
        left, right = FieldRef("self", condition.field), FieldRef("outer", condition.field)
        return _same_value(left, right, condition.different, scope)
    return _same_place(condition)


def _compare(condition: Compare, scope: Scope) -> Test:
    refs = [term for term in (condition.left, condition.right) if isinstance(term, FieldRef)]
    if len(refs) == 2 and condition.operator in ("=", "!=") and scope.spec_of(refs[0]).type not in NUMERIC:
        return _same_value(refs[0], refs[1], condition.operator == "!=", scope)
    loose = condition.tolerance is not None or condition.tolerance_percent is not None
    if not loose and isinstance(condition.left, FieldRef) and isinstance(condition.right, (Number, DateLiteral)):
        return _compare_constant(condition.left, condition.operator, condition.right, scope)
    between = _compare_loosely(condition, scope) if loose else _compare_intervals(condition, scope)
    left, right, holds = point(condition.left, scope), point(condition.right, scope), _holds(condition)

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        here = left(fact, outer, scene)
        there = right(fact, outer, scene) if here is not None else None
        if here is None or there is None:
            return between(fact, outer, scene)
        try:
            return TRUE if holds(here, there) else FALSE
        except Inexact:  # too many digits for this way, not for fractions
            return between(fact, outer, scene)

    return test


def _holds(condition: Compare) -> Callable[[Bound, Bound], bool]:
    """Return the comparison of two numbers that are known exactly, within the tolerance."""
    percent, slack = condition.tolerance_percent, condition.tolerance
    order = ORDERS[condition.operator]
    if percent is not None:
        return lambda a, b: _within(times(100, a), condition.operator, times(100, b), size(times(percent, b)))
    if slack is not None and condition.operator == "=":
        least, most = minus(slack), slack
        return lambda a, b: least <= difference(a, b) <= most
    if slack is not None:
        return lambda a, b: _within(a, condition.operator, b, slack)
    return order


def _within(a: Bound, order: Comparison, b: Bound, slack: Bound) -> bool:
    """Tell whether `a order b` holds within a slack, as `truth.compare` does for intervals."""
    if order in ("=", "!="):
        return (size(difference(a, b)) <= slack) == (order == "=")
    return ORDERS[order](a, plus(b, slack) if order in ("<", "<=") else plus(b, minus(slack)))


def _compare_intervals(condition: Compare, scope: Scope) -> Test:
    left, right, order = measure(condition.left, scope), measure(condition.right, scope), condition.operator
    return lambda fact, outer, scene: compare(left(fact, outer, scene), order, right(fact, outer, scene))


def _compare_loosely(condition: Compare, scope: Scope) -> Test:
    left, right, order = measure(condition.left, scope), measure(condition.right, scope), condition.operator
    fixed = exactly(condition.tolerance or Decimal(0))
    share = exactly(condition.tolerance_percent.scaleb(-2)) if condition.tolerance_percent is not None else None

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        bound = right(fact, outer, scene)
        slack = multiply(_size(bound), share) if share else fixed
        return compare(left(fact, outer, scene), order, bound, slack)

    return test


def _size(item: Interval) -> Interval:
    corners = (size(item.lo), size(item.hi))
    nearest: Bound = 0 if item.lo <= 0 <= item.hi else min(corners)
    return Interval(nearest, max(corners))


def _compare_constant(ref: FieldRef, order: Comparison, literal: Number | DateLiteral, scope: Scope) -> Test:
    """Return the common comparison, field against constant, without intervals where the field is a plain number."""
    if scope.spec_of(ref).type not in NUMERIC:
        raise TypeError(f"field {ref.field!r} holds no number")
    number = literal.value if isinstance(literal, Number) else literal.value.toordinal()
    constant, holds, get = exactly(number), ORDERS[order], _getter(ref)

    field = ref.field

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        value = get(fact, outer, scene)
        if type(value) is int or type(value) is Decimal:
            return TRUE if holds(value, number) else FALSE
        return compare(as_interval(value), order, constant)

    def own(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        value = fact.values.get(field)
        if (type(value) is int or type(value) is Decimal) and field not in fact.unknown:
            return TRUE if holds(value, number) else FALSE
        return compare(as_interval(look_up(fact, field)), order, constant)

    return own if ref.owner == "self" else test


def _is_value(condition: IsValue, scope: Scope) -> Test:
    values, field, get = accepted(condition, scope), condition.ref.field, _getter(condition.ref)

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        value = get(fact, outer, scene)
        if value is None:
            return FALSE
        if isinstance(value, Unread):
            return UNKNOWN
        return TRUE if value in values else FALSE

    def own(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        # The commonest test of all, so it looks into the fact without a call.
        if field in fact.unknown:
            return UNKNOWN
        value = fact.values.get(field)
        if value is None:
            return UNKNOWN if fact.certainty == "gap" else FALSE
        return TRUE if value in values else FALSE

    return own if condition.ref.owner == "self" else test


def accepted(condition: IsValue, scope: Scope) -> frozenset[Value]:
    """Return the values a field may hold, as facts carry them.

    Errors: TypeError when the field holds a number or a set.
    """
    spec = scope.spec_of(condition.ref)
    if spec.type in NUMERIC or spec.type == "set":
        raise TypeError(f"field {condition.ref.field!r} holds no single value")
    if spec.type == "bool":
        return frozenset({"true": True, "false": False}[value] for value in condition.values if value in _BOOLS)
    return frozenset(condition.values)


_BOOLS = ("true", "false")


def _set_test(condition: SetTest, scope: Scope) -> Test:
    get = _getter(condition.ref)
    wanted: Getter
    constant = frozenset(condition.values) if isinstance(condition.values, tuple) else frozenset()
    if isinstance(condition.values, FieldRef):
        scope.spec_of(condition.values)
        wanted = _getter(condition.values)
    else:
        wanted = lambda fact, outer, scene: constant  # noqa: E731
    if scope.spec_of(condition.ref).type != "set":
        raise TypeError(f"field {condition.ref.field!r} holds no set")
    holds = _SET_TESTS[condition.test]
    field = condition.ref.field

    def own(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if field in fact.unknown:
            return UNKNOWN
        have = fact.values.get(field)
        if have is None:
            return UNKNOWN if fact.certainty == "gap" else FALSE
        return TRUE if holds(as_set(have), constant) else FALSE

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        have, want = get(fact, outer, scene), wanted(fact, outer, scene)
        if have is None or want is None:
            return FALSE
        if isinstance(have, Unread) or isinstance(want, Unread):
            return UNKNOWN
        return TRUE if holds(as_set(have), as_set(want)) else FALSE

    return own if condition.ref.owner == "self" and isinstance(condition.values, tuple) else test


_SET_TESTS: dict[str, Callable[[frozenset[str], frozenset[str]], bool]] = {
    "includes": lambda have, want: have >= want,
    "only": lambda have, want: have <= want,
    "meets": lambda have, want: not have.isdisjoint(want),
}


def as_set(value: Value) -> frozenset[str]:
    """Return a set field's value; a single value is the set that holds it."""
    return value if isinstance(value, frozenset) else frozenset({cast(str, value)})


def _is_present(condition: IsPresent) -> Test:
    field, owner = condition.ref.field, condition.ref.owner

    def own(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if field in fact.values or field in fact.unknown:
            return TRUE
        return UNKNOWN if fact.certainty == "gap" else FALSE

    def stated(fact: Fact) -> Truth:
        if field in fact.values or field in fact.unknown:
            return TRUE
        return UNKNOWN if fact.certainty == "gap" else FALSE

    if owner == "self":
        return own
    if owner == "plan":
        return lambda fact, outer, scene: stated(scene.identity)
    return lambda fact, outer, scene: stated(outer)


def _same_value(left: FieldRef, right: FieldRef, different: bool, scope: Scope) -> Test:
    numeric = scope.spec_of(left).type in NUMERIC
    if numeric != (scope.spec_of(right).type in NUMERIC):
        raise TypeError(f"fields {left.field!r} and {right.field!r} hold different things")
    get, other = _getter(left), _getter(right)

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        here, there = get(fact, outer, scene), other(fact, outer, scene)
        if here is None or there is None:
            return FALSE
        if isinstance(here, Unread) or isinstance(there, Unread):
            return UNKNOWN
        if numeric:
            return compare(as_interval(here), "!=" if different else "=", as_interval(there))
        return TRUE if (here == there) != different else FALSE

    return test


def _same_place(condition: SamePlace) -> Test:
    scope = condition.scope
    if scope == "section":
        return lambda fact, outer, scene: TRUE if fact.section == outer.section else FALSE

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if "gap" in (fact.certainty, outer.certainty):
            # Sentences are cut where text is lost: only the section of a gap is known.
            return UNKNOWN if fact.section == outer.section else FALSE
        here, there = (fact.sentence, outer.sentence) if scope == "sentence" else (fact.block, outer.block)
        return TRUE if here == there and here >= 0 else FALSE

    return test
