"""Requirements reduced to clauses: lists of patterns that must match facts and patterns that must match none.

A clause describes a violation. Both evaluators match the same clauses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import Literal

from compliance.engine.conditions import (
    Counted,
    Measure,
    Scope,
    Test,
    accepted,
    compile_test,
    counted,
    looks_back,
    looks_outside,
    measure,
    parts,
    refs_of,
)
from compliance.engine.scene import NamedValue, Scene, Vocabulary
from compliance.engine.truth import TRUE, UNKNOWN, Truth
from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Compare,
    Comparison,
    Condition,
    DateLiteral,
    Exemption,
    Exists,
    FieldRef,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    Requirement,
    Rule,
    SameField,
    SamePlace,
    SetTest,
    Severity,
)
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact, Value

PLAN = -1
# A requirement whose normal form is longer is matched with its conditions whole: the same answer, fewer native tests.
_LONGEST_NORMAL_FORM = 64


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """One test of a clause on a fact (and the fact outside it), with what it came from.

    Shape: `test` answers for the literal as it stands in the clause, negation included; `condition` is the condition
    without the negation, or nothing for the limits of ÁP DỤNG, whose field `about` names.
    """

    test: Test
    scope: Scope
    condition: Condition | None = None
    negated: bool = False
    joins: bool = False
    about: str = ""

    @property
    def refs(self) -> list[FieldRef]:
        """Return the fields this test reads."""
        return refs_of(self.condition) if self.condition is not None else [FieldRef("plan", self.about)]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A pattern of a clause: facts of `kind` that pass `atoms`, seen from the step numbered `outer` (PLAN: the plan).

    Shape: `local` are the tests that look at the fact alone, `joint` those that compare it with the one outside;
    `picks` is a field and the values one of them must hold, so that facts can be looked up by it;
    `beside` keeps a pair from matching one fact twice: `after` takes each pair once, `other` both ways round.
    """

    kind: str
    within: tuple[str, ...]
    outer: int
    atoms: tuple[Atom, ...] = ()
    beside: Literal["", "after", "other"] = ""
    local: tuple[Atom, ...] = field(init=False)
    joint: tuple[Atom, ...] = field(init=False)
    picks: tuple[str, frozenset[Value]] | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "local", tuple(atom for atom in self.atoms if not atom.joins))
        object.__setattr__(self, "joint", tuple(atom for atom in self.atoms if atom.joins))
        object.__setattr__(self, "picks", next(filter(None, map(_pick, self.local)), None))


def _pick(atom: Atom) -> tuple[str, frozenset[Value]] | None:
    condition = atom.condition
    if not isinstance(condition, IsValue) or condition.ref.owner != "self" or atom.negated:
        return None
    return condition.ref.field, accepted(condition, atom.scope)


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """One way of breaking a requirement: tests on the plan, patterns that match, patterns that match nothing.

    Shape: `severity` is what a match is worth; `value` the vocabulary value whose absence a `cover` clause describes.
    """

    severity: Severity
    plan: tuple[Atom, ...] = ()
    positives: tuple[Step, ...] = ()
    absents: tuple[Step, ...] = ()
    value: NamedValue | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Bag:
    """An aggregate of a requirement, with what lists its facts and what reckons it for a fact (or the plan)."""

    aggregate: Aggregate
    members: Callable[[Fact, Scene], Counted]
    reckon: Measure


@dataclass(frozen=True, slots=True, eq=False)
class ClausalRequirement:
    """A requirement with its clauses, and what tells whether there was anything to judge.

    Shape: `gate` decides on the plan alone whether the requirement speaks (KHI, exemptions); `judged` are clauses that
    match whatever a `MỖI` form or an `equals` has to judge, nothing for forms that always judge; `bags` are the
    aggregates whose facts bear a finding out.
    """

    requirement: Requirement
    number: int
    clauses: tuple[Clause, ...]
    gate: tuple[Atom, ...]
    judged: tuple[Clause, ...] | None = None
    bags: tuple[Bag, ...] = ()
    exemptions: tuple[Exemption, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ClausalRule:
    """A rule with its requirements as clauses; `applies` are the tests of ÁP DỤNG."""

    rule: Rule
    applies: tuple[Atom, ...]
    requirements: tuple[ClausalRequirement, ...]

    @property
    def clauses(self) -> Iterator[Clause]:
        """Return the clauses of all requirements in order."""
        return (clause for requirement in self.requirements for clause in requirement.clauses)


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
    return ClausalRule(rule, applies, requirements)


# --- ÁP DỤNG ---------------------------------------------------------------------------------------------------


def applicability_atoms(applies: Applicability, vocabulary: Vocabulary) -> tuple[Atom, ...]:
    """Return the tests of ÁP DỤNG on the plan; what the plan does not say is unknown there, never false."""
    atoms = []
    if applies.levels:
        atoms.append(_plan_atom(_one_of("level", applies.levels), "level"))
    if applies.programmes:
        atoms.append(_plan_atom(_one_of("programme", applies.programmes), "programme"))
    atoms.extend(_limits("year", applies.year_from, applies.year_to))
    atoms.extend(_limits("date", applies.signed_from, applies.signed_to))
    if applies.documents:
        atoms.append(_documents_atom(applies.documents, vocabulary))
    if applies.when is not None:
        atoms.append(make_atom(applies.when, False, Scope("plan")))
    return tuple(atoms)


def _one_of(field_name: str, values: tuple[str, ...]) -> Condition:
    return IsValue(FieldRef("plan", field_name), values)


def _limits(field_name: str, first: int | date | None, last: int | date | None) -> Iterator[Atom]:
    bounds: tuple[tuple[Comparison, int | date | None], ...] = ((">=", first), ("<=", last))
    for order, bound in bounds:
        if bound is not None:
            literal = DateLiteral(bound) if isinstance(bound, date) else Number(Decimal(bound))
            yield _plan_atom(Compare(FieldRef("plan", field_name), order, literal), field_name)


@lru_cache(maxsize=4096)
def _plan_atom(condition: Condition, about: str) -> Atom:
    """Return a limit of ÁP DỤNG on one field of the plan, unknown where the plan does not say."""
    test = compile_test(condition, Scope("plan"))

    def limited(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        return test(fact, outer, scene) if about in scene.identity.values else UNKNOWN

    return Atom(limited, Scope("plan"), None, about=about)


def _documents_atom(documents: tuple[str, ...], vocabulary: Vocabulary) -> Atom:
    """Return the test on what kind of document, of what kind of issuer, the plan is; `kind/issuer` asks for both."""
    issuers = (
        {value.id for value in vocabulary.lists["issuer_kinds"].values} if "issuer_kinds" in vocabulary.lists else set()
    )
    kinds_wanted = tuple(item for item in documents if "/" not in item and item not in issuers)
    issuers_wanted = tuple(item for item in documents if item in issuers)
    choices: list[Condition] = []
    plain = [_one_of("document_kind", kinds_wanted)] if kinds_wanted else []
    plain += [_one_of("issuer_kind", issuers_wanted)] if issuers_wanted else []
    if plain:
        choices.append(And(tuple(plain)))
    for item in documents:
        if "/" in item:
            kind, issuer = item.split("/", 1)
            choices.append(And((_one_of("document_kind", (kind,)), _one_of("issuer_kind", (issuer,)))))
    return Atom(_with_unknown(Or(tuple(choices))), Scope("plan"), None, about="document_kind")


def _with_unknown(condition: Condition) -> Test:
    """Return a condition on the plan in which every field that is not stated is unknown."""
    if isinstance(condition, (And, Or)):
        tests = [_with_unknown(item) for item in condition.items]
        join = min if isinstance(condition, And) else max
        return lambda fact, outer, scene: join(test(fact, outer, scene) for test in tests)
    assert isinstance(condition, IsValue)
    return _plan_atom(condition, condition.ref.field).test


# --- conditions to atoms ---------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def make_atom(condition: Condition, negated: bool, scope: Scope, accusing: bool = True) -> Atom:
    """Return one literal of a clause, the same object for the same test.

    Shape: `accusing` says whether its being true speaks for a violation; what fulfils a requirement may lie in a gap.
    """
    inner = compile_test(condition, scope, accusing != negated)
    test: Test = (lambda fact, outer, scene: TRUE - inner(fact, outer, scene)) if negated else inner
    return Atom(test, scope, condition, negated, looks_outside(condition))


@dataclass(frozen=True, slots=True)
class _Draft:
    """A clause in the making: tests on the plan, and steps with their positions."""

    plan: tuple[Atom, ...] = ()
    positives: tuple[Step, ...] = ()
    absents: tuple[Step, ...] = ()

    def with_atom(self, atom: Atom, position: int) -> _Draft:
        if position == PLAN:
            return replace(self, plan=(*self.plan, atom))
        step = self.positives[position]
        changed = replace(step, atoms=(*step.atoms, atom))
        return replace(self, positives=(*self.positives[:position], changed, *self.positives[position + 1 :]))

    def with_step(self, step: Step) -> _Draft:
        return replace(self, positives=(*self.positives, step))

    def scope(self, position: int) -> Scope:
        if position == PLAN:
            return Scope("plan")
        step = self.positives[position]
        return Scope(step.kind, "plan" if step.outer == PLAN else self.positives[step.outer].kind)


@dataclass(frozen=True, slots=True)
class Task:
    """A condition still to be placed: on the step at `position`, as it stands or negated."""

    condition: Condition
    negated: bool = False
    position: int = PLAN


def expand(draft: _Draft, tasks: tuple[Task, ...]) -> Iterator[_Draft]:
    """Return the drafts of the disjunctive normal form: every way in which all the tasks' conditions can hold."""
    if not tasks:
        yield draft
        return
    task, rest = tasks[0], tasks[1:]
    condition, negated, at = task.condition, task.negated, task.position
    if isinstance(condition, Not):
        yield from expand(draft, (Task(condition.item, not negated, at), *rest))
    elif isinstance(condition, (And, Or)):
        inner = tuple(Task(item, negated, at) for item in condition.items)
        if isinstance(condition, And) != negated:
            yield from expand(draft, (*inner, *rest))
        else:
            for choice in inner:
                yield from expand(draft, (choice, *rest))
    elif isinstance(condition, Exists):
        yield from _expand_exists(draft, task, rest)
    else:
        yield from expand(draft.with_atom(make_atom(condition, negated, draft.scope(at)), at), rest)


def _expand_exists(draft: _Draft, task: Task, rest: tuple[Task, ...]) -> Iterator[_Draft]:
    assert isinstance(task.condition, Exists)
    pattern, at = task.condition.pattern, task.position
    if task.negated:
        steps = tuple(absent_steps(pattern, draft.scope(at), at))
        yield from expand(replace(draft, absents=(*draft.absents, *steps)), rest)
        return
    added = draft.with_step(Step(pattern.kind, pattern.within, at))
    inner = (Task(pattern.where, False, len(draft.positives)),) if pattern.where else ()
    yield from expand(added, (*inner, *rest))


def absent_steps(pattern: Pattern, scope: Scope, outer: int) -> Iterator[Step]:
    """Return the patterns that must all match nothing for «there is no such fact» to hold, one a disjunct."""
    inner = scope.inner(pattern.kind)
    for literals in normal_form(pattern.where):
        atoms = tuple(make_atom(item, negated, inner, accusing=False) for item, negated in literals)
        yield Step(pattern.kind, pattern.within, outer, atoms)


Literals = tuple[tuple[Condition, bool], ...]


def normal_form(condition: Condition | None) -> list[Literals]:
    """Return the disjunctive normal form, nested patterns kept whole; the condition itself where it grows too long."""
    if condition is None:
        return [()]
    found = list(islice(_disjuncts(condition, False), _LONGEST_NORMAL_FORM + 1))
    return found if len(found) <= _LONGEST_NORMAL_FORM else [((condition, False),)]


def _disjuncts(condition: Condition, negated: bool) -> Iterator[Literals]:
    if isinstance(condition, Not):
        yield from _disjuncts(condition.item, not negated)
    elif isinstance(condition, (And, Or)) and isinstance(condition, And) == negated:
        for item in condition.items:
            yield from _disjuncts(item, negated)
    elif isinstance(condition, (And, Or)):
        yield from _product(condition.items, negated)
    else:
        yield ((condition, negated),)


def _product(items: tuple[Condition, ...], negated: bool) -> Iterator[Literals]:
    if not items:
        yield ()
        return
    for head in _disjuncts(items[0], negated):
        for tail in _product(items[1:], negated):
            yield (*head, *tail)


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
        found = [part for part in parts((requirement.must, requirement.compare)) if isinstance(part, Aggregate)]
        if requirement.form == "exists" and (requirement.at_most is not None or (requirement.at_least or 1) > 1):
            found.append(Aggregate("count", self._pattern()))
        return tuple(Bag(item, counted(item, scope), measure(item, scope)) for item in found)

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

    def _gate(self) -> tuple[Atom, ...]:
        on_plan = [task for task in self._speaks() if task.position == PLAN]
        return tuple(make_atom(task.condition, task.negated, Scope("plan")) for task in on_plan)

    def _clauses(self, severity: Severity, extra: list[Task]) -> Iterator[Clause]:
        build: dict[str, Callable[[], Iterable[tuple[_Draft, NamedValue | None]]]] = {
            "exists": self._exists,
            "forbid": self._forbid,
            "every_must": self._every_must,
            "every_has": self._every_has,
            "cover": self._cover,
            "equals": self._equals,
        }
        conditions = tuple(self._speaks() + extra)
        for start, value in build[self.requirement.form]():
            yield from self._close(start, conditions, severity, value)

    def _close(
        self, start: _Draft, tasks: tuple[Task, ...], severity: Severity, value: NamedValue | None
    ) -> Iterator[Clause]:
        drafts = list(islice(expand(start, tasks), _LONGEST_NORMAL_FORM + 1))
        if len(drafts) > _LONGEST_NORMAL_FORM:
            drafts = [_unexpanded(start, tasks)]
        for draft in drafts:
            yield Clause(severity, (*self.applies, *draft.plan), draft.positives, draft.absents, value)

    def _start(self, *tasks: Task) -> list[_Draft]:
        """Return the drafts that begin with the requirement's own f."""
        pattern = self._pattern()
        first = _Draft().with_step(Step(pattern.kind, pattern.within, PLAN))
        where = (Task(pattern.where, False, 0),) if pattern.where else ()
        drafts = list(islice(expand(first, (*where, *tasks)), _LONGEST_NORMAL_FORM + 1))
        return drafts if len(drafts) <= _LONGEST_NORMAL_FORM else [_unexpanded(first, (*where, *tasks))]

    def _pattern(self) -> Pattern:
        if self.requirement.pattern is None:
            raise LookupError(f"form {self.requirement.form!r} without a pattern")
        return self.requirement.pattern

    def _exists(self) -> Iterator[tuple[_Draft, None]]:
        least, most, pattern = self.requirement.at_least, self.requirement.at_most, self._pattern()
        if most is None and least in (None, 1):
            yield _Draft(absents=tuple(absent_steps(pattern, Scope("plan"), PLAN))), None
            return
        count = Aggregate("count", pattern)
        wanted: list[tuple[Comparison, int | None]] = [(">=", least), ("<=", most)]
        for order, limit in wanted:
            if limit is not None:
                compare = Compare(count, order, Number(Decimal(limit)))
                yield _Draft().with_atom(make_atom(compare, True, Scope("plan")), PLAN), None

    def _forbid(self) -> Iterator[tuple[_Draft, None]]:
        if self.requirement.pair:
            yield from ((draft, None) for draft in self._pair())
        else:
            yield from ((draft, None) for draft in self._start())

    def _pair(self) -> Iterator[_Draft]:
        """Return drafts of two facts: what is said of each holds for both, what joins them is asked of the second."""
        pattern = self._pattern()
        items = pattern.where.items if isinstance(pattern.where, And) else (pattern.where,) if pattern.where else ()
        each = tuple(item for item in items if not looks_outside(item))
        joins = tuple(item for item in items if looks_outside(item))
        symmetric = all(isinstance(part, (SameField, SamePlace)) for part in joins)
        first = Step(pattern.kind, pattern.within, PLAN)
        second = Step(pattern.kind, pattern.within, 0, beside="after" if symmetric else "other")
        tasks = [Task(item, False, position) for position in (0, 1) for item in each]
        yield from expand(_Draft(positives=(first, second)), (*tasks, *(Task(item, False, 1) for item in joins)))

    def _every_must(self) -> Iterator[tuple[_Draft, None]]:
        if self.requirement.must is None:
            raise LookupError("form 'every_must' without a condition")
        yield from ((draft, None) for draft in self._start(Task(self.requirement.must, True, 0)))

    def _every_has(self) -> Iterator[tuple[_Draft, None]]:
        yield from ((draft, None) for draft in self._start(Task(Exists(self._has()), True, 0)))

    def _has(self) -> Pattern:
        if self.requirement.has is None:
            raise LookupError(f"form {self.requirement.form!r} without a pattern to fulfil it")
        return self.requirement.has

    def _cover(self) -> Iterator[tuple[_Draft, NamedValue | None]]:
        wanted = self.vocabulary.lists.get(self.requirement.value_list or "")
        if wanted is None:
            unknown = Atom(lambda fact, outer, scene: UNKNOWN, Scope("plan"), about=self.requirement.value_list or "")
            yield _Draft().with_atom(unknown, PLAN), None
            return
        for value in wanted.values:
            yield _Draft(absents=tuple(absent_steps(self._holding(value.id), Scope("plan"), PLAN))), value

    def _holding(self, value: str) -> Pattern:
        has, ref = self._has(), FieldRef("self", self.requirement.value_field or "")
        is_set = SCHEMA[has.kind].fields[ref.field].type == "set"
        test: Condition = SetTest(ref, "includes", (value,)) if is_set else IsValue(ref, (value,))
        return replace(has, where=And((test, has.where)) if has.where else test)

    def _equals(self) -> Iterator[tuple[_Draft, None]]:
        compare = self._compare()
        yield (
            _Draft().with_atom(comparable_atom(compare), PLAN).with_atom(make_atom(compare, True, Scope("plan")), PLAN),
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
            starts = [_Draft().with_atom(comparable_atom(self._compare()), PLAN)]
        elif form in ("every_must", "every_has"):
            starts = self._start()
        else:
            return None
        conditions = tuple(self._speaks())
        return tuple(
            clause for start in starts for clause in self._close(start, conditions, self.requirement.severity, None)
        )


def _unexpanded(draft: _Draft, tasks: tuple[Task, ...]) -> _Draft:
    for task in tasks:
        draft = draft.with_atom(make_atom(task.condition, task.negated, draft.scope(task.position)), task.position)
    return draft


def comparable_atom(compare: Compare) -> Atom:
    """Return the test that an `equals` has something to compare: no bag of a sum, share, maximum or minimum is empty,
    and every field of the plan it reads is stated."""
    aggregates = [part for part in parts((compare.left, compare.right)) if isinstance(part, Aggregate)]
    tests = [
        compile_test(Exists(item.pattern), Scope("plan"), accusing=True)
        for item in aggregates
        if item.function != "count"
    ]
    names = [ref.field for ref in refs_of(compare)]

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if any(name not in scene.identity.values and name not in scene.identity.unknown for name in names):
            return 0
        return min((item(fact, outer, scene) for item in tests), default=TRUE)

    return Atom(test, Scope("plan"), compare)
