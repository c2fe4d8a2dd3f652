"""The scenarios of the features as cases: read once, asked again of any rule, without a test run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_bdd.parser import FeatureParser, Scenario, Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from compliance.authoring.coverage import Case, CaseName
from compliance.engine.outcome import Outcome
from compliance.specs import steps
from compliance.specs.steps import Scene

if TYPE_CHECKING:
    from compliance.law import Law

_DEFINITIONS: tuple[StepFunctionContext, ...] = tuple(
    definition
    for definition in step_function_context_registry.values()
    if definition.step_func.__module__ == steps.__name__
)


@dataclass(frozen=True, slots=True)
class _Call:
    """A step's function with what its words say."""

    definition: StepFunctionContext
    arguments: dict[str, object]

    def run(self, scene: Scene, law: Law) -> None:
        known: dict[str, object] = {**self.arguments, "scene": scene, "law": law}
        function = self.definition.step_func
        wanted = function.__code__.co_varnames[: function.__code__.co_argcount]
        function(**{name: known[name] for name in wanted})


def read_cases(features: Path, rule_id: str, law: Law) -> list[Case]:
    """Return the scenarios about a rule, each row of an outline apart, as cases with their plans built.

    Errors: `LookupError` for a step that the library does not know.
    """
    path = features / f"{rule_id}.feature"
    if not path.is_file():
        return []
    return [case for scenario, row in _scenarios(path) if (case := _case(scenario, row, rule_id, law)) is not None]


def _scenarios(path: Path) -> Iterator[tuple[Scenario, int]]:
    feature = FeatureParser(str(path.parent), path.name).parse()
    for template in feature.scenarios.values():
        rows = [context for examples in template.examples for context in examples.as_contexts()]
        for number, row in enumerate(rows or [{}], 1):
            yield template.render(row), number if rows else 0


def _case(scenario: Scenario, row: int, rule_id: str, law: Law) -> Case | None:
    scene, asked, checks = Scene(), "", []
    for step in scenario.steps:
        call = _call(step)
        if call.definition.type == "given":
            call.run(scene, law)
        elif call.definition.type == "when":
            asked = str(call.arguments["rule_id"])
        else:
            checks.append(call)
    if asked != rule_id:
        return None
    plan = scene.plan(law)

    def holds(outcome: Outcome) -> bool:
        answered = replace(scene, outcome=outcome)
        try:
            for check in checks:
                check.run(answered, law)
        except AssertionError:
            return False
        return True

    return Case(CaseName("scenario", scenario.name, row), plan, holds)


def _call(step: Step) -> _Call:
    for definition in _DEFINITIONS:
        if definition.type == step.type and definition.parser.is_matching(step.name):
            arguments: dict[str, object] = dict(definition.parser.parse_arguments(step.name) or {})
            return _Call(definition, {**arguments, "docstring": step.docstring, "datatable": step.datatable})
    raise LookupError(f"no step for «{step.name}» (line {step.line_number})")
