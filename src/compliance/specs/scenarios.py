"""The scenarios of the features as cases: read once, asked again of any rule, without a test run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.authoring.coverage import Case, CaseName
from compliance.errors import UsageError
from compliance.language.ruleset import RuleSet
from compliance.specs.faults import SpecError, StepError
from compliance.specs.feature_files import SUFFIX, Scenario, read_feature
from compliance.specs.library import Call, call_of
from compliance.specs.scene import Rules, Scene

if TYPE_CHECKING:
    from compliance.law import Law


def read_cases(features: Path, rule_id: str, law: Law) -> list[Case]:
    """Return the scenarios about a rule, each row of an outline apart, as cases with their plans built.

    Errors: `UsageError` for a file or a step that is written wrongly.
    """
    path = features / f"{rule_id}{SUFFIX}"
    if not path.is_file():
        return []
    rules, feature = Rules(law, RuleSet((), "")), read_feature(path)
    for fault in feature.faults:
        raise _faulty(path, fault.line, fault.message, fault.next_step)
    cases = []
    for scenario in feature.scenarios:
        try:
            case = _case(scenario, rule_id, Scene(rules, path.parent))
        except SpecError as error:
            raise _faulty(path, scenario.line, error.message, error.next_step) from None
        if case is not None:
            cases.append(case)
    return cases


def _faulty(path: Path, line: int, message: str, next_step: str) -> UsageError:
    return UsageError("spec.faulty", f"{path}:{line}: {message}", next_step)


def asked_rules(scenario: Scenario) -> tuple[str, ...]:
    """Return the rules that a scenario asks one by one, in order. Errors: `SpecError` for an unknown step."""
    calls = [call_of(step) for step in scenario.steps if step.kind == "when"]
    return tuple(str(call.arguments["rule"]) for call in calls if "rule" in call.arguments)


def _case(scenario: Scenario, rule_id: str, scene: Scene) -> Case | None:
    """Return the scenario as a case of the rule, or nothing where it asks another rule, or more than one."""
    calls = [(step.kind, call_of(step)) for step in scenario.steps]
    if asked_rules(scenario) != (rule_id,):
        return None
    for kind, call in calls:
        if kind == "given":
            call.run(scene)
    checks = [call for kind, call in calls if kind == "then"]
    return Case(
        CaseName("scenario", scenario.name, scenario.row),
        scene.plan(),
        lambda outcome: _holds(checks, replace(scene, asked=rule_id, outcomes={rule_id: outcome})),
    )


def _holds(checks: Sequence[Call], scene: Scene) -> bool:
    try:
        for check in checks:
            check.run(scene)
    except (StepError, SpecError):  # a rule with fewer requirements may lack the one that a step names
        return False
    return True
