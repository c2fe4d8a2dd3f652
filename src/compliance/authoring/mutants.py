"""Small faults put into a rule's conditions: each mutant is the rule with one condition changed.

A rule whose examples cannot tell it from its mutant leaves that condition unproven.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from compliance.language.describe import Describer
from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Arithmetic,
    Compare,
    Condition,
    DateLiteral,
    Exemption,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    Requirement,
    Rule,
    SameField,
    SetTest,
    Severity,
    Term,
)
from compliance.law.schema import SCHEMA

if TYPE_CHECKING:
    from compliance.law import Law

Operator = Literal["negate", "drop", "shift", "swap", "drop_value", "drop_sections", "severity"]
_NEXT_SEVERITY: dict[Severity, Severity] = {"violation": "missing", "missing": "advice", "advice": "violation"}
_T = TypeVar("_T")
_Part = TypeVar("_Part", Requirement, Applicability, Compare)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one condition changed.

    Shape: `requirement` is its position from 1, 0 for ÁP DỤNG and the exceptions of the whole rule; `condition` is the
    condition in Vietnamese words as the rule has it, `before` and `after` what was changed in it, where there are two.
    """

    rule: Rule
    requirement: int
    operator: Operator
    condition: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a condition: what stands there instead (nothing: it was dropped), and how to say it."""

    new: Condition | None
    operator: Operator
    condition: str
    before: str = ""
    after: str = ""


def mutants(rule: Rule, law: Law) -> Iterator[Mutant]:
    """Yield every mutant of a rule, in the order of its file."""
    return _Mutation(law).rule(rule)


class _Mutation:
    """Makes mutants, with the words of the vocabulary to name them and to find a value's neighbours."""

    def __init__(self, law: Law) -> None:
        self.law, self.say = law, Describer(law)

    # ---- the rule and its requirements --------------------------------------------------------------------------

    def rule(self, rule: Rule) -> Iterator[Mutant]:
        for applies, change in self._applicability(rule.applies):
            yield _mutant(replace(rule, applies=applies), 0, change)
        for exemptions, change in self._exemptions(rule.exemptions, _kind_of(rule.requirements[:1])):
            yield _mutant(replace(rule, exemptions=exemptions), 0, change)
        for position, requirement in enumerate(rule.requirements):
            for made, change in self._requirement(requirement):
                requirements = _put(rule.requirements, position, made)
                yield _mutant(replace(rule, requirements=requirements), position + 1, change)

    def _requirement(self, item: Requirement) -> Iterator[tuple[Requirement, Change]]:
        kind = _kind_of((item,))
        severity = _NEXT_SEVERITY[item.severity]
        yield (
            replace(item, severity=severity),
            Change(None, "severity", self.say.requirement(item).rstrip("."), item.severity, severity),
        )
        yield from self._bounds(item)
        if item.when is not None:
            own = (kind,) if kind and item.form != "exists" else ()
            for change in self.condition(item.when, own):
                yield replace(item, when=change.new), change
        if item.pattern is not None:
            for pattern, change in self.pattern(item.pattern, ()):
                yield replace(item, pattern=pattern), change
        if item.must is not None:
            for change in self.condition(item.must, (kind,) if kind else ()):
                if change.new is not None:  # a requirement that asks nothing is no requirement
                    yield replace(item, must=change.new), change
        if item.has is not None:
            for pattern, change in self.pattern(item.has, (kind,) if kind else ()):
                yield replace(item, has=pattern), change
        if item.compare is not None:
            for change in self._compare(item.compare, ()):
                if isinstance(change.new, Compare):
                    yield replace(item, compare=change.new), change
        for exemptions, change in self._exemptions(item.exemptions, kind):
            yield replace(item, exemptions=exemptions), change

    def _bounds(self, item: Requirement) -> Iterator[tuple[Requirement, Change]]:
        words = self.say.requirement(item).rstrip(".")
        for field in ("at_least", "at_most"):
            bound: int | None = getattr(item, field)
            for step in (-1, 1) if bound is not None else ():
                moved = (bound or 0) + step
                # «at least none» asks nothing.
                if moved >= (1 if field == "at_least" else 0):
                    yield _with(item, field, moved), Change(None, "shift", words, str(bound), str(moved))

    def _exemptions(
        self, items: tuple[Exemption, ...], kind: str | None
    ) -> Iterator[tuple[tuple[Exemption, ...], Change]]:
        for position, item in enumerate(items):
            kinds = (kind,) if kind else ()
            for change in self.condition(item.when, kinds):
                if change.new is not None:
                    yield _put(items, position, replace(item, when=change.new)), change
            yield _without(items, position), Change(None, "drop", self.say.exemption(item, kind))

    # ---- ÁP DỤNG ----------------------------------------------------------------------------------------------------

    def _applicability(self, applies: Applicability) -> Iterator[tuple[Applicability, Change]]:
        for field, list_id in (("levels", "levels"), ("programmes", "programmes"), ("documents", "document_kinds")):
            values: tuple[str, ...] = getattr(applies, field)
            for left, change in self._limits(values, list_id, field):
                yield _with(applies, field, left), change
        for field in ("year_from", "year_to"):
            year: int | None = getattr(applies, field)
            if year is not None:
                for other, change in self._limit(field, year, (year - 1, year + 1)):
                    yield _with(applies, field, other), change
        for field in ("signed_from", "signed_to"):
            day: date | None = getattr(applies, field)
            if day is not None:
                near = (day - timedelta(days=1), day + timedelta(days=1))
                for moved, change in self._limit(field, day, near):
                    yield _with(applies, field, moved), change
        if applies.when is not None:
            for change in self.condition(applies.when, ()):
                yield replace(applies, when=change.new), change

    def _limits(self, values: tuple[str, ...], list_id: str, field: str) -> Iterator[tuple[tuple[str, ...], Change]]:
        words = self._only(field, values)
        for position, value in enumerate(values if len(values) > 1 else ()):
            yield _without(values, position), Change(None, "drop_value", words, self._limit_words(field, value))
        for position, value in enumerate(values):
            near = self._neighbour(list_id, value, values)
            if near is not None:
                change = Change(None, "swap", words, self._limit_words(field, value), self._limit_words(field, near))
                yield _put(values, position, near), change
        if values:
            yield (), Change(None, "drop", words)

    def _limit(self, field: str, value: _T, near: Iterable[_T]) -> Iterator[tuple[_T | None, Change]]:
        words = self._only(field, value)
        for other in near:
            yield other, Change(None, "shift", words, _shown(value), _shown(other))
        yield None, Change(None, "drop", words)

    def _only(self, field: str, value: object) -> str:
        return self.say.applicability(_with(Applicability(), field, value))

    def _limit_words(self, field: str, value: str) -> str:
        words = self._only(field, (value,))
        return words.split(" ", 2)[2] if field != "levels" else words.split(" ", 1)[1]

    # ---- patterns and conditions ----------------------------------------------------------------------------------

    def pattern(self, item: Pattern, outer: tuple[str, ...]) -> Iterator[tuple[Pattern, Change]]:
        """Yield a pattern's changes: those of its condition, and the sections it must stand in left out."""
        if item.within:
            yield replace(item, within=()), Change(None, "drop_sections", self.say.pattern(replace(item, where=None)))
        if item.where is not None:
            for change in self.condition(item.where, (item.kind, *outer)):
                yield replace(item, where=change.new), change

    def condition(self, item: Condition, kinds: tuple[str, ...]) -> Iterator[Change]:
        """Yield every change of a condition, the deepest parts included."""
        if isinstance(item, And | Or):
            for position, part in enumerate(item.items):
                for change in self.condition(part, kinds):
                    if change.new is not None or not _implied(part, item, position):
                        yield replace(change, new=_joined(item, position, change.new))
            return
        if isinstance(item, Not):
            words = self.say.condition(item, kinds)
            for change in self.condition(item.item, kinds):
                whole = change.operator in ("negate", "drop")
                yield replace(change, new=_negated(change.new), condition=words if whole else change.condition)
            return
        words = self.say.condition(item, kinds)
        yield Change(Not(item), "negate", words)
        yield Change(None, "drop", words)
        if isinstance(item, Compare):
            yield from self._compare(item, kinds)
        elif isinstance(item, IsValue):
            for values, change in self._values(item.ref, item.values, kinds, words):
                yield replace(change, new=replace(item, values=values))
        elif isinstance(item, SetTest):
            if isinstance(item.values, tuple):
                for values, change in self._values(item.ref, item.values, kinds, words):
                    yield replace(change, new=replace(item, values=values))
        elif isinstance(item, SameField):
            yield Change(replace(item, different=not item.different), "swap", words)
        elif isinstance(item, Exists):
            for pattern, change in self.pattern(item.pattern, kinds):
                yield replace(change, new=Exists(pattern))

    def _values(
        self, ref: FieldRef, values: tuple[str, ...], kinds: tuple[str, ...], words: str
    ) -> Iterator[tuple[tuple[str, ...], Change]]:
        list_id = self._list_of(ref, kinds)
        for position, value in enumerate(values):
            name = self._name(list_id, value)
            if len(values) > 1:
                yield _without(values, position), Change(None, "drop_value", words, name)
            near = self._neighbour(list_id, value, values) if list_id else None
            if near is not None:
                yield _put(values, position, near), Change(None, "swap", words, name, self._name(list_id, near))

    def _list_of(self, ref: FieldRef, kinds: tuple[str, ...]) -> str | None:
        outer = ref.owner == "outer" and len(kinds) > 1
        kind = "plan" if ref.owner == "plan" or not kinds else kinds[1] if outer else kinds[0]
        spec = SCHEMA[kind].fields.get(ref.field)
        return spec.values if spec else None

    def _name(self, list_id: str | None, value: str) -> str:
        listed = self.law.lists.get(list_id or "")
        known = listed.by_id.get(value) if listed else None
        return known.vi if known else f"«{value}»"

    def _neighbour(self, list_id: str, value: str, taken: Sequence[str]) -> str | None:
        """Return the value that follows in its list (or stands before it), if the rule does not name that one too."""
        listed = self.law.lists.get(list_id)
        ids = [item.id for item in listed.values] if listed else []
        if value not in ids:
            return None
        place = ids.index(value)
        return next((near for near in (*ids[place + 1 : place + 2], *ids[:place][-1:]) if near not in taken), None)

    def _compare(self, item: Compare, kinds: tuple[str, ...]) -> Iterator[Change]:
        words = self.say.condition(item, kinds)
        for left, change in self._term(item.left, kinds, words):
            yield replace(change, new=replace(item, left=left))
        for right, change in self._term(item.right, kinds, words):
            yield replace(change, new=replace(item, right=right))
        for field in ("tolerance", "tolerance_percent"):
            slack: Decimal | None = getattr(item, field)
            if slack is None:
                continue
            for moved in (slack - _unit(slack), slack + _unit(slack)):
                if moved > 0:
                    new = _with(item, field, moved)
                    yield Change(new, "shift", words, _shown(slack), _shown(moved))
            yield Change(_with(item, field, None), "drop", words, f"sai số {_shown(slack)}")

    def _term(self, item: Term, kinds: tuple[str, ...], words: str) -> Iterator[tuple[Term, Change]]:
        if isinstance(item, Number):
            for step in (-_unit(item.value), _unit(item.value)):
                moved = replace(item, value=item.value + step)
                yield moved, Change(None, "shift", words, self.say.term(item, kinds), self.say.term(moved, kinds))
        elif isinstance(item, DateLiteral):
            for days in (-1, 1):
                day = DateLiteral(item.value + timedelta(days=days))
                yield day, Change(None, "shift", words, self.say.term(item, kinds), self.say.term(day, kinds))
        elif isinstance(item, Arithmetic):
            for left, change in self._term(item.left, kinds, words):
                yield replace(item, left=left), change
            for right, change in self._term(item.right, kinds, words):
                yield replace(item, right=right), change
        elif isinstance(item, Aggregate):
            for pattern, change in self.pattern(item.pattern, kinds):
                yield replace(item, pattern=pattern), change
            for change in self.condition(item.part, (item.pattern.kind, *kinds)) if item.part is not None else ():
                if change.new is not None:
                    yield replace(item, part=change.new), change


def _implied(part: Condition, whole: And | Or, position: int) -> bool:
    """Tell whether a part says no more than another does: a test on a field that is not stated is false by itself."""
    return (
        isinstance(part, IsPresent)
        and isinstance(whole, And)
        and any(part.ref in _tested(other) for other in _without(whole.items, position))
    )


def _tested(item: Condition) -> tuple[Term, ...]:
    if isinstance(item, Compare):
        return (item.left, item.right)
    return (item.ref,) if isinstance(item, IsValue | SetTest) else ()


def _mutant(rule: Rule, requirement: int, change: Change) -> Mutant:
    return Mutant(rule, requirement, change.operator, change.condition, change.before, change.after)


def _kind_of(requirements: Sequence[Requirement]) -> str | None:
    return requirements[0].pattern.kind if requirements and requirements[0].pattern else None


def _joined(whole: And | Or, position: int, part: Condition | None) -> Condition:
    """Return the conditions of `whole` with the one at `position` changed or left out."""
    items = _without(whole.items, position) if part is None else _put(whole.items, position, part)
    return items[0] if len(items) == 1 else replace(whole, items=items)


def _negated(item: Condition | None) -> Condition | None:
    if item is None:
        return None
    return item.item if isinstance(item, Not) else Not(item)


def _with(item: _Part, field: str, value: object) -> _Part:
    """Return a dataclass with one field of that name changed."""
    made: dict[str, Any] = {field: value}
    return replace(item, **made)


def _put(items: tuple[_T, ...], position: int, item: _T) -> tuple[_T, ...]:
    return (*items[:position], item, *items[position + 1 :])


def _without(items: tuple[_T, ...], position: int) -> tuple[_T, ...]:
    return (*items[:position], *items[position + 1 :])


def _unit(value: Decimal) -> Decimal:
    """Return one unit of the last digit a number was written with: 1 for 100, 0,01 for 0,05."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0)


def _shown(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return str(value).replace(".", ",") if isinstance(value, Decimal) else str(value)
