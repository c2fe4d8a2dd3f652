"""Why, and why not: each way of breaking a requirement, with the facts it met and the tests they passed or failed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from compliance.engine.atoms import Atom
from compliance.engine.clauses import ClausalRequirement, Clause, reduce_rule
from compliance.engine.scene import Scene, stands_within
from compliance.engine.steps import Step
from compliance.engine.truth import FALSE, TRUE, UNKNOWN
from compliance.engine.wording import condition_words, field_words
from compliance.law.schema import SCHEMA
from compliance.report.display import shorten
from compliance.report.labels import Labels, Language, load_labels

if TYPE_CHECKING:
    from compliance.language.ruleset import Rule
    from compliance.law import Law
    from compliance.plan.facts import Fact, Plan

_SIGNS = {TRUE: "✓", UNKNOWN: "?", FALSE: "✗"}
_MOST_FACTS = 4
_MOST_CLAUSES = 6


def render_trace(rule: Rule, plan: Plan, law: Law, *, language: Language = "vi", width: int = 100) -> str:
    """Return, for each requirement, its ways of being broken and what the plan's facts say to every test of them.

    Shape: «✓» a test that holds, «✗» one that does not, «?» one that what was read does not decide. A clause breaks
    the requirement when all its patterns are met and none of its missing ones is.
    """
    return _Trace(plan, law, load_labels(language), width).rule(rule)


class _Trace:
    """Writes the trace of one rule on one plan."""

    def __init__(self, plan: Plan, law: Law, labels: Labels, width: int) -> None:
        self._scene, self._law, self._labels, self._width = Scene(plan), law, labels, width
        self._lines: list[str] = []

    def rule(self, rule: Rule) -> str:
        clausal = reduce_rule(rule, self._law)
        if clausal.applies.atoms:
            self._line(self._labels("text.trace_applies"))
            self._plan_tests(clausal.applies.atoms)
        for requirement in clausal.requirements:
            self._requirement(requirement)
        return "\n".join(self._lines) + "\n"

    def _requirement(self, requirement: ClausalRequirement) -> None:
        self._line()
        self._line(f"{self._labels('head.requirement')} {requirement.number}")
        if requirement.gate.atoms:
            self._plan_tests(requirement.gate.atoms)
        clauses = requirement.clauses[:_MOST_CLAUSES]
        for number, clause in enumerate(clauses, 1):
            self._clause(clause, number if len(requirement.clauses) > 1 else None)
        if len(requirement.clauses) > len(clauses):
            self._line("  " + self._labels("text.more_found", count=len(requirement.clauses) - len(clauses)))

    def _plan_tests(self, atoms: Iterable[Atom]) -> None:
        identity = self._scene.identity
        lines = [
            f"{_SIGNS[atom.test(identity, identity, self._scene)]} {self._words(atom)}"
            f"{self._values(atom, identity, 'plan')}"
            for atom in atoms
        ]
        for line in dict.fromkeys(lines):  # both ends of a period read the same
            self._wrapped(line, "  ")

    def _clause(self, clause: Clause, number: int | None) -> None:
        name = self._labels(f"severity.{clause.severity}")
        self._line(f"  {name}{f' ({number})' if number else ''}: {self._labels('text.trace_broken')}")
        for step in clause.positives:
            self._step(step, self._labels("text.trace_some"))
        for step in clause.absents:
            value = f" «{clause.value.vi}»" if clause.value else ""
            self._step(step, self._labels("text.trace_none") + value)

    def _step(self, step: Step, lead: str) -> None:
        tests = "; ".join(self._words(atom) for atom in step.atoms)
        self._wrapped(f"{lead} {SCHEMA[step.kind].vi}{f': {tests}' if tests else ''}", "    ")
        met = sorted(self._met(step), key=lambda item: (-item[0], item[1].span))
        for _, fact, marks in met[:_MOST_FACTS]:
            quote = shorten(self._scene.plan.document.quote(fact.span), 70)
            doubt = "" if fact.certainty == "certain" else f" ({self._labels('certainty.possible')})"
            line = f"{self._labels('head.line')} {fact.span.line}{doubt} «{quote}»"
            self._wrapped(f"{line} {' '.join(marks)}".rstrip(), "      · ")
        if len(met) > _MOST_FACTS:
            self._line("      · " + self._labels("text.more_found", count=len(met) - _MOST_FACTS))
        if not met:
            self._line("      · " + self._labels("text.trace_nothing"))

    def _met(self, step: Step) -> Iterator[tuple[int, Fact, list[str]]]:
        """Return the facts of the step's kind that pass at least one of its own tests, with the mark of each test."""
        identity = self._scene.identity
        for _, fact in self._scene.of_kind(step.kind):
            if not stands_within(fact, step.within):
                continue
            answers = [(atom, atom.test(fact, identity, self._scene)) for atom in step.local]
            if fact.certainty == "gap" or (answers and not any(truth for _, truth in answers)):
                continue
            marks = [
                f"{_SIGNS[truth]} {self._label(atom)}{self._values(atom, fact, 'self')}" for atom, truth in answers
            ]
            yield sum(truth for _, truth in answers), fact, marks

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

    def _values(self, atom: Atom, fact: Fact, owner: str) -> str:
        fields = SCHEMA[fact.kind].fields
        read = dict.fromkeys(ref.field for ref in atom.refs if ref.owner in (owner, "self") and ref.field in fields)
        values = [field_words(fact, field, self._law) for field in read]
        return f" ({', '.join(values)})" if values else ""

    def _line(self, text: str = "") -> None:
        self._lines.append(text)

    def _wrapped(self, text: str, indent: str) -> None:
        self._lines += textwrap.wrap(
            text, self._width, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2), break_on_hyphens=False
        )
