"""Why, and why not, as data: each way of breaking a requirement, the facts it met, and the first test each failed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compliance.engine.atoms import Atom
from compliance.engine.clauses import ClausalRequirement, Clause, reduce_rule
from compliance.engine.conditions import measure
from compliance.engine.messages import unit_of
from compliance.engine.scene import Scene, stands_within
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.engine.wording import condition_words, field_words, interval_words, term_words
from compliance.language.ruleset import Aggregate, Arithmetic, Compare, Severity
from compliance.law.schema import SCHEMA
from compliance.report.display import shorten

if TYPE_CHECKING:
    from compliance.language.ruleset import Rule, Term
    from compliance.law import Law
    from compliance.plan.facts import Fact, Plan
    from compliance.span import Span

Answer = Literal["yes", "no", "unknown"]

_ANSWERS: dict[Truth, Answer] = {TRUE: "yes", UNKNOWN: "unknown", FALSE: "no"}
_MOST_FACTS = 4
_MOST_CLAUSES = 6
_MOST_OUTERS = 40


@dataclass(frozen=True, slots=True)
class TestAnswer:
    """One test and what it gave: `label` is short, `words` the whole test, `values` what it found there."""

    words: str
    label: str
    answer: Answer
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """A fact of the plan beside a pattern, and what each test of the pattern says of it.

    Shape: `beside` is the place of the fact outside with which it was compared, where the pattern compares two.
    """

    span: Span
    quote: str
    possible: bool
    tests: tuple[TestAnswer, ...]
    beside: Span | None = None

    @property
    def first_failed(self) -> TestAnswer | None:
        """Return the first test that does not hold, or nothing when none fails."""
        return next((test for test in self.tests if test.answer == "no"), None)


@dataclass(frozen=True, slots=True)
class PatternTrace:
    """A pattern of a clause: `wanted` tells whether it must match for the clause to hold, or must match nothing.

    Shape: `value` is the vocabulary value looked for (`MỖI GIÁ TRỊ`); `facts` are the ones that come nearest, `more`
    how many others came near.
    """

    wanted: bool
    kind: str
    noun: str
    value: str | None
    tests: tuple[str, ...]
    facts: tuple[FactAnswer, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ClauseTrace:
    """One way of breaking the requirement: tests on the plan, then patterns."""

    severity: Severity
    plan: tuple[TestAnswer, ...]
    patterns: tuple[PatternTrace, ...]


@dataclass(frozen=True, slots=True)
class RequirementTrace:
    """One requirement: the tests of KHI and exceptions on the plan, and its clauses (`more`: left out)."""

    number: int
    gate: tuple[TestAnswer, ...]
    clauses: tuple[ClauseTrace, ...]
    more: int


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """One rule on one plan: the tests of ÁP DỤNG, and the requirements."""

    applies: tuple[TestAnswer, ...]
    requirements: tuple[RequirementTrace, ...]


def trace_rule(rule: Rule, plan: Plan, law: Law) -> RuleTrace:
    """Return what the plan's facts say to every test of every way of breaking each requirement of a rule."""
    return _Tracer(plan, law).rule(rule)


class _Tracer:
    """Tries the clauses of one rule on one plan."""

    def __init__(self, plan: Plan, law: Law) -> None:
        self._scene, self._law = Scene(plan), law

    def rule(self, rule: Rule) -> RuleTrace:
        clausal = reduce_rule(rule, self._law)
        above = frozenset(clausal.applies.atoms)
        return RuleTrace(
            self._on_plan(clausal.applies.atoms),
            tuple(self._requirement(item, above) for item in clausal.requirements),
        )

    def _requirement(self, requirement: ClausalRequirement, above: frozenset[Atom]) -> RequirementTrace:
        told = above | frozenset(requirement.gate.atoms)
        clauses = tuple(self._clause(clause, told) for clause in requirement.clauses[:_MOST_CLAUSES])
        own = [atom for atom in requirement.gate.atoms if atom not in above]
        return RequirementTrace(
            requirement.number, self._on_plan(own), clauses, len(requirement.clauses) - len(clauses)
        )

    def _clause(self, clause: Clause, told: frozenset[Atom]) -> ClauseTrace:
        value = clause.value.vi if clause.value else None
        own = [atom for atom in clause.plan if atom not in told]
        wanted = [self._pattern(step, clause, True, None) for step in clause.positives]
        refused = [self._pattern(step, clause, False, value) for step in clause.absents]
        return ClauseTrace(clause.severity, self._on_plan(own), (*wanted, *refused))

    # ---- patterns and the facts near them -------------------------------------------------------------------------

    def _pattern(self, step: Step, clause: Clause, wanted: bool, value: str | None) -> PatternTrace:
        met = sorted(self._met(step, clause), key=lambda item: (-item[0], item[1].span))
        facts = tuple(answer for _, answer in met[:_MOST_FACTS])
        tests = tuple(self._words(atom) for atom in step.atoms)
        return PatternTrace(wanted, step.kind, SCHEMA[step.kind].vi, value, tests, facts, len(met) - len(facts))

    def _met(self, step: Step, clause: Clause) -> Iterator[tuple[int, FactAnswer]]:
        """Return the facts of the step's kind that pass at least one of its own tests, with how many they pass."""
        outers = self._outers(step, clause)
        for fact in self._facts(step):
            local = [(atom, atom.test(fact, self._scene.identity, self._scene)) for atom in step.local]
            if local and not any(truth for _, truth in local):
                continue
            outer, joint = self._joined(step, fact, outers)
            answers = sorted((*local, *joint), key=lambda item: step.atoms.index(item[0]))
            tests = tuple(self._answer(atom, truth, fact, outer, "self") for atom, truth in answers)
            quote = shorten(self._scene.plan.document.quote(fact.span), 70)
            beside = outer.span if joint and outer is not self._scene.identity else None
            yield (
                sum(truth for _, truth in answers),
                FactAnswer(fact.span, quote, fact.certainty != "certain", tests, beside),
            )

    def _facts(self, step: Step) -> Iterator[Fact]:
        for _, fact, _ in self._scene.of_kind(step.kind):
            if stands_within(fact, step.within) and fact.certainty != "gap":
                yield fact

    def _outers(self, step: Step, clause: Clause) -> list[Fact]:
        """Return the facts outside a step with which its own are compared: those that pass their own tests."""
        if step.outer == PLAN or not step.joint:
            return [self._scene.identity]
        outside, scene = clause.positives[step.outer], self._scene
        passing = [
            fact
            for fact in self._facts(outside)
            if all(atom.test(fact, scene.identity, scene) for atom in outside.local)
        ]
        return passing[:_MOST_OUTERS]

    def _joined(self, step: Step, fact: Fact, outers: list[Fact]) -> tuple[Fact, list[tuple[Atom, Truth]]]:
        """Return the fact outside that suits a fact best, and what the tests on both say."""
        best: tuple[Fact, list[tuple[Atom, Truth]]] = (self._scene.identity, [])
        most = -1
        for outer in outers if step.joint else ():
            if step.beside and outer is fact:
                continue
            answers = [(atom, atom.test(fact, outer, self._scene)) for atom in step.joint]
            passed = sum(truth for _, truth in answers)
            if passed > most:
                best, most = (outer, answers), passed
        return best

    # ---- single tests ---------------------------------------------------------------------------------------------

    def _on_plan(self, atoms: Iterable[Atom]) -> tuple[TestAnswer, ...]:
        identity = self._scene.identity
        answers = [
            self._answer(atom, atom.test(identity, identity, self._scene), identity, identity, "plan") for atom in atoms
        ]
        return tuple(dict.fromkeys(answers))  # both ends of a period read the same

    def _answer(self, atom: Atom, truth: Truth, fact: Fact, outer: Fact, owner: str) -> TestAnswer:
        values = (*self._values(atom, fact, owner), *self._sides(atom, fact, outer))
        return TestAnswer(self._words(atom), self._label(atom), _ANSWERS[truth], values)

    def _words(self, atom: Atom) -> str:
        if atom.condition is None:
            field = SCHEMA["plan"].fields.get(atom.about)
            return field.vi if field else atom.about
        words = condition_words(atom.condition, atom.scope, self._law)
        return f"KHÔNG {words}" if atom.negated else words

    def _label(self, atom: Atom) -> str:
        """Return the name of the field a test reads, for the short marks behind a fact."""
        own = [ref for ref in atom.refs if ref.owner == "self"]
        fields = SCHEMA[atom.scope.kind].fields if own else {}
        return fields[own[0].field].vi if own and own[0].field in fields else self._words(atom)

    def _values(self, atom: Atom, fact: Fact, owner: str) -> tuple[str, ...]:
        fields = SCHEMA[fact.kind].fields
        read = dict.fromkeys(ref.field for ref in atom.refs if ref.owner in (owner, "self") and ref.field in fields)
        return tuple(field_words(fact, field, self._law).strip("()") for field in read)

    def _sides(self, atom: Atom, fact: Fact, outer: Fact) -> tuple[str, ...]:
        """Return each reckoned side of a comparison with its number: `tổng số tiền … = 7.645`."""
        if not isinstance(atom.condition, Compare):
            return ()
        sides = (atom.condition.left, atom.condition.right)
        return tuple(
            self._reckoned(side, atom, fact, outer) for side in sides if isinstance(side, Aggregate | Arithmetic)
        )

    def _reckoned(self, term: Term, atom: Atom, fact: Fact, outer: Fact) -> str:
        known = measure(term, atom.scope)(fact, outer, self._scene)
        return f"{term_words(term, atom.scope, self._law)} = {interval_words(known, unit_of(term, atom.scope))}"
