"""What the feature of a rule leaves out: an outcome, a severity, the words underlined, a side of a number or a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compliance.authoring.coverage import Case, judge, notices
from compliance.authoring.mutants import mutants
from compliance.engine.outcome import Outcome
from compliance.specs.feature_files import Feature
from compliance.specs.library import Call, call_of
from compliance.specs.slots import OUTCOMES, SEVERITIES, words_of

if TYPE_CHECKING:
    from compliance.language.ruleset import Rule
    from compliance.law import Law

_UNDERLINED = ("chữ bị gạch chân", "có các phát hiện")


def feature_gaps(rule: Rule, feature: Feature, cases: Sequence[Case], law: Law) -> list[str]:
    """Return in Vietnamese what the scenarios of a rule do not show; `cases` are the feature's own.

    Shape: a rule that limits where it applies needs a scenario outside; the underlined words are asked for where some
    finding underlines any; a number or date is shown on both sides when some scenario fails with it one unit off.
    """
    outcomes = judge(rule, cases, law)
    checks = [call_of(step) for scenario in feature.scenarios for step in scenario.steps if step.kind == "then"]
    return [
        *_outcomes(rule, outcomes),
        *_severities(rule, checks),
        *_underlined(outcomes, checks),
        *_bounds(rule, cases, law),
    ]


def _outcomes(rule: Rule, outcomes: Sequence[Outcome]) -> Iterator[str]:
    seen = {outcome.outcome for outcome in outcomes}
    for name, kind in OUTCOMES.items():
        if kind not in seen and (kind != "not_applicable" or _has_condition(rule)):
            yield f"không có kịch bản «{name}»"


def _has_condition(rule: Rule) -> bool:
    limits = rule.applies
    return bool(
        limits.levels
        or limits.programmes
        or limits.documents
        or limits.when
        or limits.year_from
        or limits.year_to
        or limits.signed_from
        or limits.signed_to
    )


def _severities(rule: Rule, checks: Sequence[Call]) -> Iterator[str]:
    asserted = {check.arguments.get("severity") for check in checks}
    for severity in sorted({requirement.severity for requirement in rule.requirements}):
        if severity not in asserted:
            yield f"không kịch bản nào khẳng định mức «{words_of(SEVERITIES, severity)}»"


def _underlined(outcomes: Sequence[Outcome], checks: Sequence[Call]) -> Iterator[str]:
    underlines = any(finding.evidence for outcome in outcomes for finding in outcome.findings)
    if underlines and not any(check.definition.phrase.startswith(_UNDERLINED) for check in checks):
        yield "không kịch bản nào khẳng định chữ bị gạch chân"


def _bounds(rule: Rule, cases: Sequence[Case], law: Law) -> Iterator[str]:
    kept = list(cases)
    for mutant in mutants(rule, law):
        if mutant.operator == "shift" and notices(mutant.rule, kept, law) is False:
            place = f"yêu cầu {mutant.requirement}" if mutant.requirement else "phạm vi áp dụng"
            yield f"{place}, «{mutant.condition}»: {mutant.before} hay {mutant.after} cũng như nhau"
