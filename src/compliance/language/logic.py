"""Whether a condition can hold at all: exact for fields compared with constants, lenient for everything else.

A condition is taken apart into the ways in which it can hold; in each way, every field must have a value (or be absent)
that passes all tests on it. Only finitely many values can tell the tests apart: those named, and one between each two.
Tests on several facts or fields at once count as free, except that one and its negation never hold together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain, combinations, islice, pairwise
from typing import TYPE_CHECKING

from compliance.language.ruleset import (
    And,
    Applicability,
    Compare,
    Comparison,
    Condition,
    DateLiteral,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Owner,
    SetTest,
)
from compliance.law.schema import SCHEMA, FieldSpec

if TYPE_CHECKING:
    from compliance.law import Law

# Beyond so many ways, or so many values named for one set, a condition counts as one that can hold.
_MOST_WAYS = 3000
_MOST_IN_SET = 7
_OTHER = "\0"
_MIRRORED: dict[Comparison, Comparison] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}

Value = str | Decimal | frozenset[str] | None
Literal = tuple[Condition, bool]
Kinds = Mapping[Owner, str]


@dataclass(frozen=True, slots=True)
class Logic:
    """Answers questions about conditions under one law."""

    law: Law

    def can_hold(self, conditions: Iterable[Condition], kinds: Kinds) -> bool:
        """Tell whether some facts make all conditions true; `kinds` are the kinds of the facts around them."""
        ways = _ways([(condition, True) for condition in conditions], ())
        seen = 0
        for way in islice(ways, _MOST_WAYS):
            seen += 1
            if self._possible(way, kinds):
                return True
        return seen == _MOST_WAYS

    def implies(self, given: Sequence[Condition], then: Sequence[Condition], kinds: Kinds) -> bool:
        """Tell whether the second conditions surely hold wherever the first ones do."""
        return all(not self.can_hold([*given, Not(condition)], kinds) for condition in then)

    def limits(self, applies: Applicability) -> list[Condition]:
        """Return what ÁP DỤNG asks of a plan, as conditions on the plan's fields."""
        found: list[Condition] = []
        if applies.levels:
            found.append(IsValue(FieldRef("plan", "level"), applies.levels))
        if applies.programmes:
            found.append(IsValue(FieldRef("plan", "programme"), applies.programmes))
        if applies.documents:
            found.append(Or(tuple(self._document(value) for value in applies.documents)))
        found += _between("year", applies.year_from, applies.year_to)
        found += _between("date", applies.signed_from, applies.signed_to)
        return found + ([applies.when] if applies.when is not None else [])

    def _document(self, value: str) -> Condition:
        first, _, issuer = value.partition("/")
        kinds = self.law.lists.get("document_kinds")
        field = "document_kind" if kinds is None or first in kinds.by_id else "issuer_kind"
        tests: list[Condition] = [IsValue(FieldRef("plan", field), (first,))]
        if issuer:
            tests.append(IsValue(FieldRef("plan", "issuer_kind"), (issuer,)))
        return And(tuple(tests))

    def _possible(self, way: Sequence[Literal], kinds: Kinds) -> bool:
        by_field: dict[FieldRef, list[Literal]] = {}
        for condition, positive in way:
            ref = tested_field(condition)
            if ref is not None:
                by_field.setdefault(_plain(ref, kinds), []).append((condition, positive))
        return all(self._some_value(ref, tests, kinds) for ref, tests in by_field.items())

    def _some_value(self, ref: FieldRef, tests: Sequence[Literal], kinds: Kinds) -> bool:
        spec = SCHEMA[kinds.get(ref.owner, "plan")].fields.get(ref.field)
        if spec is None:
            return True
        values = self._telling(spec, [condition for condition, _ in tests])
        return values is None or any(all(_holds(test, value) == wanted for test, wanted in tests) for value in values)

    def _telling(self, spec: FieldSpec, tests: Sequence[Condition]) -> list[Value] | None:
        """Return values that tell the tests apart, «absent» among them; nothing when there are too many."""
        named = sorted({value for test in tests for value in _named(test)})
        if spec.type == "bool":
            return [None, "true", "false"]
        listed = self.law.lists.get(spec.values or "")
        if spec.type == "value" and listed is not None:
            return [None, *(value.id for value in listed.values)]
        if spec.type in ("value", "text"):
            return [None, *named, _OTHER]
        if spec.type == "set":
            if len(named) > _MOST_IN_SET:
                return None
            members = [*named, _OTHER]
            subsets = chain.from_iterable(combinations(members, size) for size in range(1, len(members) + 1))
            return [None, *(frozenset(subset) for subset in subsets)]
        bounds = sorted({bound for test in tests if isinstance(test, Compare) for bound in _bounds(test)}) or [
            Decimal(0)
        ]
        step = Decimal(1)
        between = [] if spec.type in ("integer", "date") else [(low + high) / 2 for low, high in pairwise(bounds)]
        return [None, *between, *(point for bound in bounds for point in (bound - step, bound, bound + step))]


def _ways(todo: Sequence[Literal], done: tuple[Literal, ...]) -> Iterator[tuple[Literal, ...]]:
    """Return the ways in which all of `todo` can hold, each as tests that hold or do not."""
    if not todo:
        yield done
        return
    (condition, positive), rest = todo[0], todo[1:]
    if isinstance(condition, Not):
        yield from _ways([(condition.item, not positive), *rest], done)
    elif isinstance(condition, And | Or):
        parts = [(item, positive) for item in condition.items]
        if isinstance(condition, And) == positive:
            yield from _ways([*parts, *rest], done)
        else:
            for part in parts:
                yield from _ways([part, *rest], done)
    elif (condition, not positive) not in done:
        yield from _ways(rest, (*done, (condition, positive)))


def tested_field(condition: Condition) -> FieldRef | None:
    """Return the one field that a test compares with constants; nothing for other tests."""
    if isinstance(condition, IsValue | IsPresent):
        return condition.ref
    if isinstance(condition, SetTest):
        return condition.ref if isinstance(condition.values, tuple) else None
    if isinstance(condition, Compare) and condition.tolerance is None and condition.tolerance_percent is None:
        sides = (condition.left, condition.right)
        fields = [side for side in sides if isinstance(side, FieldRef)]
        constants = [side for side in sides if isinstance(side, Number | DateLiteral)]
        return fields[0] if len(fields) == len(constants) == 1 else None
    return None


def _plain(ref: FieldRef, kinds: Kinds) -> FieldRef:
    # `MỖI kế hoạch` speaks of the same fields as `kế hoạch.…`.
    return FieldRef("plan", ref.field) if kinds.get(ref.owner) == "plan" else ref


def _named(test: Condition) -> tuple[str, ...]:
    if isinstance(test, IsValue):
        return test.values
    return test.values if isinstance(test, SetTest) and isinstance(test.values, tuple) else ()


def _bounds(test: Compare) -> list[Decimal]:
    return [_number(side) for side in (test.left, test.right) if isinstance(side, Number | DateLiteral)]


def _number(side: Number | DateLiteral) -> Decimal:
    return side.value if isinstance(side, Number) else Decimal(side.value.toordinal())


def _holds(test: Condition, value: Value) -> bool:
    if value is None:
        return False
    if isinstance(test, IsPresent):
        return True
    if isinstance(test, IsValue):
        return value in test.values
    if isinstance(test, SetTest) and isinstance(value, frozenset):
        return _set_holds(test, value)
    if isinstance(test, Compare) and isinstance(value, Decimal):
        return _compare_holds(test, value)
    return True


def _set_holds(test: SetTest, value: frozenset[str]) -> bool:
    named = set(_named(test))
    if test.test == "includes":
        return named <= value
    return value <= named if test.test == "only" else bool(named & value)


def _compare_holds(test: Compare, value: Decimal) -> bool:
    (bound,) = _bounds(test)
    operator = test.operator if isinstance(test.left, FieldRef) else _MIRRORED[test.operator]
    return {
        "=": value == bound,
        "!=": value != bound,
        "<": value < bound,
        "<=": value <= bound,
        ">": value > bound,
        ">=": value >= bound,
    }[operator]


def _between(field: str, first: int | date | None, last: int | date | None) -> list[Condition]:
    ref = FieldRef("plan", field)
    found: list[Condition] = []
    if first is not None:
        found.append(Compare(ref, ">=", _constant(first)))
    if last is not None:
        found.append(Compare(ref, "<=", _constant(last)))
    return found


def _constant(value: int | date) -> Number | DateLiteral:
    return Number(Decimal(value)) if isinstance(value, int) else DateLiteral(value)
