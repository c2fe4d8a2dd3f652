"""How well a rule's cases hold it down: which decide each requirement, and which small faults none of them notices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from compliance.authoring.examples import difference, example_plan
from compliance.authoring.mutants import Mutant, mutants
from compliance.engine import evaluate
from compliance.engine.outcome import Outcome, OutcomeKind
from compliance.language.describe import Describer
from compliance.language.faults import Fault
from compliance.language.ruleset import Example, Rule, RuleSet, Severity
from compliance.plan.facts import Plan

if TYPE_CHECKING:
    from compliance.law import Law


@dataclass(frozen=True, slots=True)
class CaseName:
    """What tells a case from the others of its rule: an example's number, or a scenario's name and its row, from 1."""

    source: Literal["example", "scenario"]
    name: str
    row: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """A plan and what the rule must say of it; the plan is built once and judged by every mutant."""

    name: CaseName
    plan: Plan
    holds: Callable[[Outcome], bool]


@dataclass(frozen=True, slots=True)
class RequirementCoverage:
    """One requirement in words, and the names of the cases that decide it.

    Shape: a case decides a requirement when it would fail if the requirement answered otherwise: `met` and `broken`
    hold those where it does and does not hold, `open` those where it is undetermined.
    """

    number: int
    severity: Severity
    words: str
    met: tuple[CaseName, ...]
    broken: tuple[CaseName, ...]
    open: tuple[CaseName, ...]

    @property
    def decided(self) -> bool:
        """Tell whether some case shows it kept and some shows it broken."""
        return bool(self.met and self.broken)


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """One rule's figures.

    Shape: `failing` are cases the rule itself does not pass: they prove nothing and are left out.
    """

    rule_id: str
    examples: int
    scenarios: int
    failing: tuple[CaseName, ...]
    requirements: tuple[RequirementCoverage, ...]
    tried: int
    unnoticed: tuple[Mutant, ...]

    @property
    def noticed(self) -> int:
        """Return how many mutants some case tells from the rule."""
        return self.tried - len(self.unnoticed)


def example_cases(rule: Rule, law: Law) -> list[Case]:
    """Return the rule's own examples as cases."""
    return [
        Case(CaseName("example", str(number)), example_plan(rule, example, law), _holds(example))
        for number, example in enumerate(rule.examples, 1)
    ]


def _holds(example: Example) -> Callable[[Outcome], bool]:
    return lambda outcome: difference(example, outcome) is None


def percent(coverages: Iterable[RuleCoverage]) -> float:
    """Return the share of mutants noticed, in percent; 100 where there was nothing to change."""
    counted = [(coverage.noticed, coverage.tried) for coverage in coverages]
    tried = sum(count for _, count in counted)
    return 100 * sum(count for count, _ in counted) / tried if tried else 100.0


def cover(rule: Rule, cases: Sequence[Case], law: Law) -> RuleCoverage:
    """Return what the cases show of the rule and of each of its mutants."""
    judged = list(zip(cases, judge(rule, cases, law), strict=True))
    sound = [(case, outcome) for case, outcome in judged if case.holds(outcome)]
    failing = tuple(case.name for case, outcome in judged if not case.holds(outcome))
    kept = [case for case, _ in sound]
    answers = [(mutant, notices(mutant.rule, kept, law)) for mutant in mutants(rule, law)]
    return RuleCoverage(
        rule.id,
        sum(case.name.source == "example" for case in cases),
        sum(case.name.source == "scenario" for case in cases),
        failing,
        _decided(rule, sound, law),
        sum(noticed is not None for _, noticed in answers),
        tuple(mutant for mutant, noticed in answers if noticed is False),
    )


def decide(rule: Rule, cases: Sequence[Case], law: Law) -> tuple[RequirementCoverage, ...]:
    """Return which cases decide each requirement, without trying any mutant; cases the rule fails are left out."""
    judged = zip(cases, judge(rule, cases, law), strict=True)
    return _decided(rule, [(case, outcome) for case, outcome in judged if case.holds(outcome)], law)


def _decided(rule: Rule, sound: Sequence[tuple[Case, Outcome]], law: Law) -> tuple[RequirementCoverage, ...]:
    return tuple(_requirement(rule, number, sound, law) for number in range(1, len(rule.requirements) + 1))


def undecided(ruleset: RuleSet, law: Law) -> list[Fault]:
    """Return a fault for every requirement that no example of its rule decides.

    Shape: were it turned into its opposite, all examples would give what they give now.
    """
    return [fault for rule in ruleset.rules for fault in _undecided(rule, law)]


def _undecided(rule: Rule, law: Law) -> Iterator[Fault]:
    for requirement, found in zip(rule.requirements, decide(rule, example_cases(rule, law), law), strict=True):
        if not (found.met or found.broken or found.open):
            yield Fault(
                "E006",
                "không ví dụ nào quyết định yêu cầu này",
                requirement.place,
                f"  YÊU CẦU    {requirement.text}",
                "thêm ví dụ mà yêu cầu này làm cho đạt hoặc không đạt",
            )


def judge(rule: Rule, cases: Sequence[Case], law: Law) -> list[Outcome]:
    """Return the rule's outcome on every case."""
    ruleset = RuleSet((rule,), "")
    return [evaluate(ruleset, case.plan, law, "direct").outcomes[0] for case in cases]


def notices(rule: Rule, cases: list[Case], law: Law) -> bool | None:
    """Tell whether some case fails with this rule; nothing when the rule is none that can be evaluated.

    Shape: the case that fails is moved to the front of `cases`.
    """
    ruleset = RuleSet((rule,), "")
    for position, case in enumerate(cases):
        evaluation = evaluate(ruleset, case.plan, law, "direct")
        if evaluation.failures:
            return None
        if not case.holds(evaluation.outcomes[0]):
            # What noticed one change of a condition is likely to notice the next: it is asked first.
            cases.insert(0, cases.pop(position))
            return True
    return False


def _requirement(rule: Rule, number: int, sound: Sequence[tuple[Case, Outcome]], law: Law) -> RequirementCoverage:
    requirement = rule.requirements[number - 1]
    others = (*rule.requirements[: number - 1], *rule.requirements[number:])
    without = replace(rule, requirements=others)
    names: dict[OutcomeKind, list[CaseName]] = {
        "satisfied": [],
        "violated": [],
        "undetermined": [],
        "not_applicable": [],
    }
    for case, outcome in sound:
        said = outcome.requirements[number - 1].outcome
        # Were it broken, the rule would be: so every case that passes with it kept decides it.
        decides = outcome.outcome != "violated" if said == "satisfied" else bool(notices(without, [case], law))
        if decides:
            names[said].append(case.name)
    return RequirementCoverage(
        number,
        requirement.severity,
        Describer(law).requirement(requirement),
        tuple(names["satisfied"]),
        tuple(names["violated"]),
        tuple(names["undetermined"]),
    )
