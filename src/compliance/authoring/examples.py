"""Runs the examples written inside rules, and says what was expected and what came out where they differ."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.engine import evaluate
from compliance.engine.outcome import Outcome, OutcomeKind
from compliance.language.ruleset import Example, Rule, RuleSet, Severity
from compliance.plan import Assumptions, build_plan
from compliance.plan.facts import DateRange, Plan
from compliance.reading import read_document
from compliance.report.display import shorten
from compliance.report.labels import Labels, Language, load_labels
from compliance.review import gravest

if TYPE_CHECKING:
    from compliance.law import Law

# What a fragment of a plan is taken to stand in, where neither it nor the rule's own limits say otherwise.
_USUAL = Assumptions(
    level="xa", year=2024, programme="giam-ngheo", scope="annual", document_kind="ke_hoach", issuer_kind="ubnd"
)


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One example tried: `number` counts from 1 within the rule; `differs` says in Vietnamese what is not right."""

    rule_id: str
    number: int
    example: Example
    got: OutcomeKind
    severity: Severity | None
    underlined: tuple[str, ...]
    reason: str | None
    differs: str | None

    @property
    def passed(self) -> bool:
        """Tell whether the rule gave what the example says."""
        return self.differs is None


def run_examples(ruleset: RuleSet, law: Law) -> list[ExampleResult]:
    """Return the result of every example of every rule, in order."""
    return [
        run_example(rule, number, example, ruleset, law)
        for rule in ruleset.rules
        for number, example in enumerate(rule.examples, 1)
    ]


def run_example(rule: Rule, number: int, example: Example, ruleset: RuleSet, law: Law) -> ExampleResult:
    """Return what the rule says of the fragment, judged as an excerpt of an otherwise ordinary plan."""
    evaluation = evaluate(RuleSet((rule,), ruleset.sha256), example_plan(rule, example, law), law, "direct")
    outcome = evaluation.outcomes[0]
    return ExampleResult(
        rule.id,
        number,
        example,
        outcome.outcome,
        _severity(outcome),
        _underlined(outcome),
        outcome.reason,
        difference(example, outcome),
    )


def example_plan(rule: Rule, example: Example, law: Law) -> Plan:
    """Return the fragment as a plan; what it does not say is stated by the example, else by the rule's own limits."""
    document = read_document(None, example.text.encode(), f"{rule.id}.txt")
    stated = Assumptions(
        level=example.level,
        year=example.year,
        signed=_day(example.signed),
        programme=example.programme,
        scope=example.scope,
    )
    plan = build_plan(document, law, stated, fragment=True)
    unsaid = {
        field: value
        for field, fact_field, value in _usual(rule, example)
        if getattr(stated, field) is None and fact_field not in plan.identity.values
    }
    return build_plan(document, law, replace(stated, **unsaid), fragment=True) if unsaid else plan


def _usual(rule: Rule, example: Example) -> list[tuple[str, str, Any]]:
    applies = rule.applies
    levels = applies.levels
    year = example.year or _within(_USUAL.year or 0, applies.year_from, applies.year_to)
    day = date(year, 3, 19)
    if applies.signed_from and day < applies.signed_from:
        day = applies.signed_from
    if applies.signed_to and day > applies.signed_to:
        day = applies.signed_to
    return [
        ("level", "level", _USUAL.level if not levels or _USUAL.level in levels else levels[0]),
        ("year", "year", year),
        ("signed", "date", _day(day)),
        ("programme", "programme", _USUAL.programme),
        ("scope", "scope", _USUAL.scope),
        ("document_kind", "document_kind", _USUAL.document_kind),
        ("issuer_kind", "issuer_kind", _USUAL.issuer_kind),
    ]


def _within(year: int, first: int | None, last: int | None) -> int:
    return min(max(year, first or year), last or max(year, first or year))


def _day(value: date | None) -> DateRange | None:
    return DateRange(value, value) if value else None


def difference(example: Example, outcome: Outcome) -> str | None:
    """Return in Vietnamese what an outcome has other than the example says, or nothing."""
    labels, severity, underlined = load_labels("vi"), _severity(outcome), _underlined(outcome)
    if outcome.outcome != example.outcome:
        return f"chờ {_expected(example, labels)}, nhận {_shown(outcome.outcome, severity, labels)}"
    if example.severity and severity != example.severity:
        return f"chờ {_expected(example, labels)}, nhận {_shown(outcome.outcome, severity, labels)}"
    if example.underlined and not any(_one_space(example.underlined) in _one_space(text) for text in underlined):
        got = ", ".join(f"«{shorten(text, 60)}»" for text in underlined) or "không có chữ nào"
        return f"chờ gạch chân «{example.underlined}», nhận {got}"
    return None


def _severity(outcome: Outcome) -> Severity | None:
    return gravest(finding.severity for finding in outcome.findings)


def _underlined(outcome: Outcome) -> tuple[str, ...]:
    return tuple(item.text for finding in outcome.findings for item in finding.evidence)


def _expected(example: Example, labels: Labels) -> str:
    return _shown(example.outcome, example.severity, labels)


def _shown(outcome: OutcomeKind, severity: Severity | None, labels: Labels) -> str:
    if outcome == "violated" and severity:
        return labels(f"severity.{severity}")
    return labels(f"outcome.{outcome}")


def _one_space(text: str) -> str:
    return " ".join(text.split()).casefold()


def render_results(results: Sequence[ExampleResult], *, rules: int, language: Language = "vi") -> str:
    """Return the failing examples with expected and got, and a line of totals."""
    labels = load_labels(language)
    failed = [result for result in results if not result.passed]
    lines = []
    for result in failed:
        place = result.example.place
        lines.append(
            labels("text.example_failed", rule=result.rule_id, number=result.number, differs=result.differs or "")
        )
        lines.append(f"   ┌─ {place.path}:{place.line}:{place.column}")
        lines += textwrap.wrap(shorten(result.example.text, 400), 96, initial_indent="   │ ", subsequent_indent="   │ ")
        if result.reason:
            lines.append(f"   = {labels('head.reason')}: {result.reason}")
        lines.append("")
    lines.append(labels("text.examples", passed=len(results) - len(failed), all=len(results), rules=rules))
    return "\n".join(lines) + "\n"
