"""Requirements reduced to clauses: lists of patterns that must match facts and patterns that must match none.

A clause describes a violation. Both evaluators match the same clauses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice
from typing import Literal

from compliance.engine.atoms import Atom, Gate, applicability_atoms, comparable_atom, gate_of, make_atom
from compliance.engine.bags import Counted
from compliance.engine.conditions import Measure, Scope, counted, measure
from compliance.engine.references import aggregates_at_hand, looks_back, looks_outside, refs_of
from compliance.engine.scene import NamedValue, Scene, Vocabulary
from compliance.engine.selection import Selection
from compliance.engine.steps import LONGEST_NORMAL_FORM, PLAN, Draft, Step, Task, absent_steps, expand, unexpanded
from compliance.engine.truth import UNKNOWN
from compliance.language.ruleset import (
    Aggregate,
    And,
    Compare,
    Comparison,
    Condition,
    Exemption,
    Exists,
    FieldRef,
    IsValue,
    Number,
    Pattern,
    Requirement,
    Rule,
    SameField,
    SamePlace,
    SetTest,
    Severity,
)
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """One way of breaking a requirement: tests on the plan, patterns that match, patterns that match nothing.

    Shape: `severity` is what a match is worth; `value` the vocabulary value whose absence a `cover` clause describes;
    `sought` is how many of `absents`, the first ones, are what the requirement asks for; `gate` makes the tests of
    `plan`; `alone` is what a clause selects that is one pattern and nothing else.
    """

    severity: Severity
    plan: tuple[Atom, ...] = ()
    positives: tuple[Step, ...] = ()
    absents: tuple[Step, ...] = ()
    value: NamedValue | None = None
    sought: int = 0
    gate: Gate = field(init=False)
    alone: Selection | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "gate", gate_of(self.plan))
        lone = len(self.positives) == 1 and not self.absents and not self.positives[0].joint
        object.__setattr__(self, "alone", self.positives[0].selection if lone else None)


@dataclass(frozen=True, slots=True, eq=False)
class Bag:
    """An aggregate of a requirement, with what lists its facts and what reckons it for a fact (or the plan).

    Shape: `joins` tells whether its facts are chosen by the fact it is reckoned for.
    """

    aggregate: Aggregate
    members: Callable[[Fact, Scene], Counted]
    reckon: Measure
    joins: bool


@dataclass(frozen=True, slots=True, eq=False)
class ClausalRequirement:
    """A requirement with its clauses, and what tells whether there was anything to judge.

    Shape: `gate` decides on the plan alone whether the requirement speaks (KHI, exemptions); `judged` are clauses that
    match whatever a `MỖI` form or an `equals` has to judge, nothing for forms that always judge; `bags` are the
    aggregates whose facts bear a finding out; `words` keeps what has been put in words once.
    """

    requirement: Requirement
    number: int
    clauses: tuple[Clause, ...]
    gate: Gate
    judged: tuple[Clause, ...] | None = None
    bags: tuple[Bag, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class ClausalRule:
    """A rule with its requirements as clauses (`clauses`: those of all of them); `applies` are the tests of ÁP DỤNG."""

    rule: Rule
    applies: Gate
    requirements: tuple[ClausalRequirement, ...]
    clauses: tuple[Clause, ...] = field(init=False)

    def __post_init__(self) -> None:
        clauses = tuple(clause for requirement in self.requirements for clause in requirement.clauses)
        object.__setattr__(self, "clauses", clauses)


def reduce_rule(rule: Rule, vocabulary: Vocabulary) -> ClausalRule:
    """Return a rule as clauses.

    Errors: LookupError or TypeError where the rule names a field that does not exist or does not fit; the static checks
    of the language let no such rule through.
    """
    applies = applicability_atoms(rule.applies, vocabulary)
    requirements = tuple(
        _Reduction(rule, requirement, applies, vocabulary).run(number)
        for number, requirement in enumerate(rule.requirements, 1)
    )
    return ClausalRule(rule, gate_of(applies), requirements)


# --- requirements to clauses -----------------------------------------------------------------------------------


def positive_kind(requirement: Requirement) -> str | None:
    """Return the kind of fact the clauses of this requirement start from, or nothing where they start from the plan."""
    starts = requirement.form in ("every_must", "every_has") or (
        requirement.form == "forbid" and requirement.pattern is not None
    )
    return requirement.pattern.kind if starts and requirement.pattern else None


def is_about(kind: str | None, condition: Condition) -> bool:
    """Tell whether a KHI or an exemption speaks of each fact of `kind`, not of the plan as a whole."""
    bare = [ref.field for ref in refs_of(condition) if ref.owner == "self"]
    if kind is None or not (bare or looks_back(condition)):
        return False
    return all(name in SCHEMA[kind].fields for name in bare)


@dataclass(frozen=True, slots=True)
class _Reduction:
    """The reduction of one requirement."""

    rule: Rule
    requirement: Requirement
    applies: tuple[Atom, ...]
    vocabulary: Vocabulary
    gate: list[Atom] = field(default_factory=list)

    def run(self, number: int) -> ClausalRequirement:
        requirement = self.requirement
        clauses = tuple(clause for severity, extra in self._severities() for clause in self._clauses(severity, extra))
        return ClausalRequirement(
            requirement, number, clauses, self._gate(), self._judged(), self._bags(), self._exemptions("skip")
        )

    def _bags(self) -> tuple[Bag, ...]:
        requirement = self.requirement
        scope = Scope(positive_kind(requirement) or "plan")
        found = list(aggregates_at_hand((requirement.must, requirement.compare)))
        if requirement.form == "exists" and (requirement.at_most is not None or (requirement.at_least or 1) > 1):
            found.append(Aggregate("count", self._pattern()))
        return tuple(Bag(item, counted(item, scope), measure(item, scope), looks_back(item)) for item in found)

    def _position(self, condition: Condition) -> int:
        return 0 if is_about(positive_kind(self.requirement), condition) else PLAN

    def _speaks(self) -> list[Task]:
        """Return KHI and the exemptions that skip, as conditions of every clause."""
        requirement = self.requirement
        tasks = [Task(requirement.when, False, self._position(requirement.when))] if requirement.when else []
        tasks += [Task(item.when, True, self._position(item.when)) for item in self._exemptions("skip")]
        return tasks

    def _exemptions(self, effect: Literal["skip", "lower"]) -> tuple[Exemption, ...]:
        both = (*self.rule.exemptions, *self.requirement.exemptions)
        return tuple(item for item in both if item.effect == effect)

    def _severities(self) -> Iterator[tuple[Severity, list[Task]]]:
        """Return the severities a finding may have, each with the conditions under which it has it."""
        lowering = [Task(item.when, False, self._position(item.when)) for item in self._exemptions("lower")]
        if self.requirement.severity == "advice" or not lowering:
            yield self.requirement.severity, []
            return
        yield self.requirement.severity, [replace(task, negated=True) for task in lowering]
        for task in lowering:
            yield "advice", [task]

    def _gate(self) -> Gate:
        on_plan = [task for task in self._speaks() if task.position == PLAN]
        return gate_of(tuple(make_atom(task.condition, task.negated, Scope("plan")) for task in on_plan))

    def _clauses(self, severity: Severity, extra: list[Task]) -> Iterator[Clause]:
        build: dict[str, Callable[[], Iterable[tuple[Draft, NamedValue | None]]]] = {
            "exists": self._exists,
            "forbid": self._forbid,
            "every_must": self._every_must,
            "every_has": self._every_has,
            "cover": self._cover,
            "equals": self._equals,
        }
        conditions = tuple(self._speaks() + extra)
        for start, value in build[self.requirement.form]():
            yield from self._close(start, conditions, severity, value, self._sought(start))

    def _sought(self, start: Draft) -> int:
        """Return how many of the patterns that match nothing are what the requirement asks for: they come first."""
        if self.requirement.form in ("exists", "cover"):
            return len(start.absents)
        if self.requirement.form != "every_has" or not start.absents:
            return 0
        return len(list(absent_steps(self._has(), start.scope(0), 0)))

    def _close(
        self,
        start: Draft,
        tasks: tuple[Task, ...],
        severity: Severity,
        value: NamedValue | None = None,
        sought: int = 0,
    ) -> Iterator[Clause]:
        drafts = list(islice(expand(start, tasks), LONGEST_NORMAL_FORM + 1))
        if len(drafts) > LONGEST_NORMAL_FORM:
            drafts = [unexpanded(start, tasks)]
        for draft in drafts:
            yield Clause(severity, (*self.applies, *draft.plan), draft.positives, draft.absents, value, sought)

    def _start(self, *tasks: Task) -> list[Draft]:
        """Return the drafts that begin with the requirement's own f; what `tasks` seek comes before what it is said to
        stand without."""
        pattern = self._pattern()
        first = Draft().with_step(Step(pattern.kind, pattern.within, PLAN))
        where = (Task(pattern.where, False, 0),) if pattern.where else ()
        drafts = list(islice(expand(first, (*tasks, *where)), LONGEST_NORMAL_FORM + 1))
        return drafts if len(drafts) <= LONGEST_NORMAL_FORM else [unexpanded(first, (*tasks, *where))]

    def _pattern(self) -> Pattern:
        if self.requirement.pattern is None:
            raise LookupError(f"form {self.requirement.form!r} without a pattern")
        return self.requirement.pattern

    def _exists(self) -> Iterator[tuple[Draft, None]]:
        least, most, pattern = self.requirement.at_least, self.requirement.at_most, self._pattern()
        if most is None and least in (None, 1):
            yield Draft(absents=tuple(absent_steps(pattern, Scope("plan"), PLAN))), None
            return
        count = Aggregate("count", pattern)
        wanted: list[tuple[Comparison, int | None]] = [(">=", least), ("<=", most)]
        for order, limit in wanted:
            if limit is not None:
                compare = Compare(count, order, Number(Decimal(limit)))
                yield Draft().with_atom(make_atom(compare, True, Scope("plan")), PLAN), None

    def _forbid(self) -> Iterator[tuple[Draft, None]]:
        if self.requirement.pair:
            yield from ((draft, None) for draft in self._pair())
        else:
            yield from ((draft, None) for draft in self._start())

    def _pair(self) -> Iterator[Draft]:
        """Return drafts of two facts: what is said of each holds for both, what joins them is asked of the second."""
        pattern = self._pattern()
        items = pattern.where.items if isinstance(pattern.where, And) else (pattern.where,) if pattern.where else ()
        each = tuple(item for item in items if not looks_outside(item))
        joins = tuple(item for item in items if looks_outside(item))
        symmetric = all(isinstance(part, (SameField, SamePlace)) for part in joins)
        first = Step(pattern.kind, pattern.within, PLAN)
        second = Step(pattern.kind, pattern.within, 0, beside="after" if symmetric else "other")
        tasks = [Task(item, False, position) for position in (0, 1) for item in each]
        yield from expand(Draft(positives=(first, second)), (*tasks, *(Task(item, False, 1) for item in joins)))

    def _every_must(self) -> Iterator[tuple[Draft, None]]:
        if self.requirement.must is None:
            raise LookupError("form 'every_must' without a condition")
        yield from ((draft, None) for draft in self._start(Task(self.requirement.must, True, 0)))

    def _every_has(self) -> Iterator[tuple[Draft, None]]:
        yield from ((draft, None) for draft in self._start(Task(Exists(self._has()), True, 0)))

    def _has(self) -> Pattern:
        if self.requirement.has is None:
            raise LookupError(f"form {self.requirement.form!r} without a pattern to fulfil it")
        return self.requirement.has

    def _cover(self) -> Iterator[tuple[Draft, NamedValue | None]]:
        wanted = self.vocabulary.lists.get(self.requirement.value_list or "")
        if wanted is None:
            unknown = Atom(lambda fact, outer, scene: UNKNOWN, Scope("plan"), about=self.requirement.value_list or "")
            yield Draft().with_atom(unknown, PLAN), None
            return
        for value in wanted.values:
            yield Draft(absents=tuple(absent_steps(self._holding(value.id), Scope("plan"), PLAN))), value

    def _holding(self, value: str) -> Pattern:
        has, ref = self._has(), FieldRef("self", self.requirement.value_field or "")
        is_set = SCHEMA[has.kind].fields[ref.field].type == "set"
        test: Condition = SetTest(ref, "includes", (value,)) if is_set else IsValue(ref, (value,))
        return replace(has, where=And((test, has.where)) if has.where else test)

    def _equals(self) -> Iterator[tuple[Draft, None]]:
        compare = self._compare()
        yield (
            Draft().with_atom(comparable_atom(compare), PLAN).with_atom(make_atom(compare, True, Scope("plan")), PLAN),
            None,
        )

    def _compare(self) -> Compare:
        if self.requirement.compare is None:
            raise LookupError("form 'equals' without a comparison")
        return self.requirement.compare

    def _judged(self) -> tuple[Clause, ...] | None:
        """Return the clauses that match what there is to judge; nothing for forms that always judge."""
        form = self.requirement.form
        if form == "equals":
            starts = [Draft().with_atom(comparable_atom(self._compare()), PLAN)]
        elif form in ("every_must", "every_has"):
            starts = self._start()
        else:
            return None
        conditions = tuple(self._speaks())
        return tuple(clause for start in starts for clause in self._close(start, conditions, self.requirement.severity))
