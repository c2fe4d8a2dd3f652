"""Facts as rows of integers for durable_rules: which columns a pattern needs, how they are tested and filled.

Units: numbers and dates compared with constants travel in half millionths of their unit, an odd figure standing for
anything between two millionths; what is compared between facts travels as a rank among the values of the plan.
"""

from __future__ import annotations

import decimal
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from compliance.engine.atoms import Atom
from compliance.engine.conditions import NUMERIC, Scope, Unread, as_interval, look_up
from compliance.engine.scene import SURENESS, Scene, stands_within
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, INVERSE, TRUE, Bound, Truth
from compliance.language.ruleset import (
    Compare,
    Comparison,
    DateLiteral,
    FieldRef,
    IsValue,
    Number,
    SameField,
    SamePlace,
)
from compliance.plan.facts import Fact

# GUARD: the engine's integers are exact below 2^52 only. ABSENT lies beyond everything a field can be, OPEN beyond
# everything it can surely be, so that «not stated» fails every test and «unread» passes every possible one.
ABSENT = 2**51
OPEN = ABSENT - 1
_LARGEST = OPEN - 1
_PER_UNIT = 1_000_000
_WIDE = decimal.Context(prec=1000)

Side = Literal["lo", "hi"]
Fill = Callable[["Encoded", int, Fact], int]
Operator = Literal["==", "!=", "<", "<=", ">", ">="]
_OPERATORS: dict[str, str] = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
_FORWARD: dict[Comparison, bool] = {"<": True, "<=": True, ">": False, ">=": False}


@dataclass(frozen=True, slots=True)
class Test:
    """One test of the engine: a column against a constant, or against column `other` of the fact bound as `holder`."""

    column: str
    operator: Operator
    constant: int = 0
    holder: str = ""
    other: str = "n"

    def json(self) -> dict[str, Any]:
        """Return the test in the engine's own notation."""
        right: object = {self.holder: self.other} if self.holder else self.constant
        return {self.column: right} if self.operator == "==" else {_OPERATORS[self.operator]: {self.column: right}}


class Columns:
    """All columns a rule set needs, by name, each with the function that fills it for a fact."""

    def __init__(self) -> None:
        self.fills: dict[str, Fill] = {
            "n": lambda encoded, number, fact: number,
            "c": lambda encoded, number, fact: FALSE if fact.certainty == "gap" else SURENESS[fact.certainty],
        }
        self.words: dict[Hashable, int] = {}
        self.joined: set[str] = set()
        self._truths: dict[Atom, str] = {}
        self._places: dict[tuple[str, ...], str] = {}

    def encode(self, scene: Scene) -> Encoded:
        """Return the facts of a plan, ready to be written as rows."""
        return Encoded(self, scene)

    def word(self, value: Hashable) -> int:
        """Return the figure that stands for a text constant."""
        return self.words.setdefault(value, len(self.words))

    def truth(self, atom: Atom) -> str:
        """Return the column that holds the truth of a test on the fact alone."""
        name = self._truths.setdefault(atom, f"a{len(self._truths)}")
        # The test is kept, not the atom's key: the column is asked once a fact.
        self.fills.setdefault(
            name, lambda encoded, number, fact: atom.test(fact, encoded.scene.identity, encoded.scene)
        )
        return name

    def within(self, kinds: tuple[str, ...]) -> str:
        """Return the column that says whether a fact stands in a section of these kinds."""
        name = self._places.setdefault(kinds, f"w{len(self._places)}")
        self.fills.setdefault(name, lambda encoded, number, fact: int(stands_within(fact, kinds)))
        return name

    def bound(self, field: str, side: Side, absent: int, is_number: bool) -> str:
        """Return the column of the least or most a field can be, to be compared with constants."""
        name = f"{field}_{side}_{'u' if absent > 0 else 'd'}{'' if is_number else 'w'}"
        self.fills.setdefault(name, lambda encoded, number, fact: encoded.bound(fact, field, side, absent, is_number))
        return name

    def rank(self, field: str, side: Side, absent: int, is_number: bool) -> str:
        """Return the column of the least or most a field can be, to be compared between facts."""
        if not is_number:
            return self.bound(field, side, absent, False)
        self.joined.add(field)
        name = f"{field}_{side}_{'u' if absent > 0 else 'd'}r"
        self.fills.setdefault(name, lambda encoded, number, fact: encoded.rank(fact, field, side, absent))
        return name

    def section(self) -> str:
        """Return the column of a fact's section."""
        self.fills.setdefault("sec", lambda encoded, number, fact: encoded.word(("section", fact.section)))
        return "sec"


class Encoded:
    """The facts of one plan as columns of integers, each filled when it is first needed."""

    def __init__(self, columns: Columns, scene: Scene) -> None:
        self.scene = scene
        self._columns = columns
        self._words = dict(columns.words)
        self._filled: dict[tuple[str, str], list[int]] = {}
        self._ranks: dict[Bound, int] | None = None

    def rows(self, alias: str, names: Iterable[str]) -> list[str]:
        """Return the facts of a kind as the inside of JSON objects with these columns."""
        kind = alias.rpartition(".")[0]
        wanted = ["n", *(name for name in names if name != "n")]
        values = [self._column(kind, name) for name in wanted]
        form = f'"kind":"{alias}",' + ",".join(f'"{name}":%d' for name in wanted)
        return [form % row for row in zip(*values, strict=True)]

    def _column(self, kind: str, name: str) -> list[int]:
        key = (kind, name)
        known = self._filled.get(key)
        if known is None:
            fill = self._columns.fills[name]
            known = self._filled[key] = [fill(self, number, fact) for number, fact, _ in self.scene.of_kind(kind)]
        return known

    def word(self, value: Hashable) -> int:
        """Return the figure that stands for a text in this plan."""
        return self._words.setdefault(value, len(self._words))

    def bound(self, fact: Fact, field: str, side: Side, absent: int, is_number: bool) -> int:
        """Return the least or most a field can be, as the engine compares it with constants."""
        value = look_up(fact, field)
        if value is None:
            return absent
        if isinstance(value, Unread):
            return -OPEN if side == "lo" else OPEN
        if is_number:
            known = as_interval(value)
            return scaled(known.lo if side == "lo" else known.hi)
        return self.word(("true" if value else "false") if isinstance(value, bool) else value)

    def rank(self, fact: Fact, field: str, side: Side, absent: int) -> int:
        """Return the least or most a field can be, as the engine compares it between facts."""
        value = look_up(fact, field)
        if value is None:
            return absent
        if isinstance(value, Unread):
            return -OPEN if side == "lo" else OPEN
        known = as_interval(value)
        return self._rank_of(known.lo if side == "lo" else known.hi)

    def _rank_of(self, value: Bound) -> int:
        if self._ranks is None:
            known = {bound for fact in self.scene.facts for bound in self._joined_bounds(fact)}
            self._ranks = {bound: position for position, bound in enumerate(sorted(known))}
        return self._ranks[value]

    def _joined_bounds(self, fact: Fact) -> Iterable[Bound]:
        for name, value in fact.values.items():
            if name in self._columns.joined and not isinstance(value, (str, bool, frozenset)):
                known = as_interval(value)
                yield from (known.lo, known.hi)


def scaled(value: Bound) -> int:
    """Return a number as the engine carries it: exact against every constant that `constant` lets through."""
    if isinstance(value, float):
        return OPEN if value > 0 else -OPEN
    limit = _LARGEST // (2 * _PER_UNIT)
    if not -limit < value < limit:
        return _LARGEST if value > 0 else -_LARGEST
    if isinstance(value, Decimal):
        whole = _WIDE.scaleb(value, 6)
        floor = int(whole.to_integral_value(decimal.ROUND_FLOOR, _WIDE))
        return 2 * floor + (whole != floor)
    floor = int(value * _PER_UNIT // 1)
    return 2 * floor + (value * _PER_UNIT != floor)


def constant(value: Decimal | int) -> int | None:
    """Return a constant of a rule as the engine carries it, or nothing where it cannot be carried exactly."""
    figure = scaled(value)
    return None if figure % 2 or abs(figure) >= _LARGEST - 2 else figure


# --- patterns to tests -----------------------------------------------------------------------------------------


def local_tests(step: Step, least: Truth, absent: bool, columns: Columns) -> list[Test]:
    """Return the tests of a pattern on the fact alone, passed when every atom is at least `least` true."""
    tests: list[Test] = []
    if not absent:
        tests.append(Test("c", ">=", least))
    elif least == TRUE:
        tests.append(Test("c", "==", TRUE))
    if step.within:
        tests.append(Test(columns.within(step.within), "==", 1))
    atoms = step.atoms if step.outer == PLAN else step.local
    for atom in atoms:
        tests += _native(atom, least, columns) or [Test(columns.truth(atom), ">=", least)]
    return tests


def _native(atom: Atom, least: Truth, columns: Columns) -> list[Test]:
    """Return the tests for an atom that the engine can express itself, or none."""
    condition = atom.condition
    if isinstance(condition, IsValue) and condition.ref.owner == "self" and not atom.negated:
        if len(condition.values) != 1:
            return []
        return _equal(condition.ref.field, columns.word(condition.values[0]), least, False, columns)
    if not isinstance(condition, Compare) or condition.tolerance is not None or condition.tolerance_percent is not None:
        return []
    left, right = condition.left, condition.right
    if not isinstance(left, FieldRef) or left.owner != "self" or not isinstance(right, (Number, DateLiteral)):
        return []
    figure = constant(right.value if isinstance(right, Number) else right.value.toordinal())
    if figure is None:
        return []
    if condition.operator == "=" and not atom.negated:
        return _equal(left.field, figure, least, True, columns)
    if condition.operator in _FORWARD:
        return [_ordered(left.field, condition.operator, atom.negated, figure, least, columns)]
    return []


def _equal(field: str, figure: int, least: Truth, is_number: bool, columns: Columns) -> list[Test]:
    lo, hi = (columns.bound(field, side, ABSENT, is_number) for side in _SIDES)
    if least == TRUE:
        return [Test(lo, "==", figure), Test(hi, "==", figure)]
    return [Test(lo, "<=", figure), Test(hi, ">=", figure)]


_SIDES: tuple[Side, Side] = ("lo", "hi")


def _ordered(field: str, order: Comparison, negated: bool, figure: int, least: Truth, columns: Columns) -> Test:
    """Return `field order constant`; a negated comparison points the other way and holds where nothing is stated."""
    order = INVERSE[order] if negated else order
    forward = _FORWARD[order]
    # «Less» fails on a huge figure, «more» on a tiny one: there stands what is not stated, unless negated.
    absent = ABSENT if forward != negated else -ABSENT
    return Test(columns.bound(field, _side(forward, least), absent, True), _operator(order), figure)


def _side(forward: bool, least: Truth) -> Side:
    return "hi" if forward == (least == TRUE) else "lo"


def _operator(order: Comparison) -> Operator:
    return "==" if order == "=" else order


def join_tests(step: Step, outer_kind: str, holder: str, least: Truth, columns: Columns) -> list[Test] | None:
    """Return the tests that join a pattern to the fact bound as `holder`, or nothing where one cannot be expressed."""
    tests: list[Test] = []
    for atom in step.joint:
        native = _native_join(atom, Scope(step.kind, outer_kind), holder, least, columns)
        if native is None:
            return None
        tests += native
    if step.beside:
        tests.append(Test("n", ">" if step.beside == "after" else "!=", holder=holder, other="n"))
    return tests


def _native_join(atom: Atom, scope: Scope, holder: str, least: Truth, columns: Columns) -> list[Test] | None:
    condition = atom.condition
    if isinstance(condition, SamePlace) and condition.scope == "section" and not atom.negated:
        return [Test(columns.section(), "==", holder=holder, other=columns.section())]
    if isinstance(condition, SameField):
        left, order, right = FieldRef("self", condition.field), _sameness(condition), FieldRef("outer", condition.field)
    elif isinstance(condition, Compare) and _is_plain_join(condition):
        assert isinstance(condition.left, FieldRef) and isinstance(condition.right, FieldRef)
        left, order, right = condition.left, condition.operator, condition.right
    else:
        return None
    numeric = [scope.spec_of(ref).type in NUMERIC for ref in (left, right)]
    if order == "=" and not atom.negated:
        return _equal_join(left.field, right.field, holder, least, numeric[0], columns)
    if order in _FORWARD and all(numeric):
        return [_ordered_join(left.field, order, right.field, atom.negated, holder, least, columns)]
    return None


def _sameness(condition: SameField) -> Comparison:
    return "!=" if condition.different else "="


def _is_plain_join(compare: Compare) -> bool:
    return (
        compare.tolerance is None
        and compare.tolerance_percent is None
        and isinstance(compare.left, FieldRef)
        and isinstance(compare.right, FieldRef)
        and compare.left.owner == "self"
        and compare.right.owner in ("outer", "pair")
    )


def _equal_join(field: str, other: str, holder: str, least: Truth, is_number: bool, columns: Columns) -> list[Test]:
    # The two sides keep «not stated» at opposite ends, so that nothing equals nothing.
    lo, hi = (columns.rank(field, side, ABSENT, is_number) for side in _SIDES)
    other_lo, other_hi = (columns.rank(other, side, -ABSENT, is_number) for side in _SIDES)
    if least == TRUE:
        return [Test(lo, "==", holder=holder, other=other_hi), Test(hi, "==", holder=holder, other=other_lo)]
    return [Test(lo, "<=", holder=holder, other=other_hi), Test(hi, ">=", holder=holder, other=other_lo)]


def _ordered_join(
    field: str, order: Comparison, other: str, negated: bool, holder: str, least: Truth, columns: Columns
) -> Test:
    order = INVERSE[order] if negated else order
    forward = _FORWARD[order]
    absent = ABSENT if forward != negated else -ABSENT
    side = _side(forward, least)
    mine = columns.rank(field, side, absent, True)
    theirs = columns.rank(other, "lo" if side == "hi" else "hi", -absent, True)
    return Test(mine, _operator(order), holder=holder, other=theirs)
