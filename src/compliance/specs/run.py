"""Scenarios run against the rules: what held, what failed and where, what could not be run at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from compliance.errors import ComplianceError
from compliance.specs.faults import SpecError, StepError
from compliance.specs.feature_files import Feature, Scenario, read_feature
from compliance.specs.library import Step, call_of
from compliance.specs.scene import Rules, Scene

Status = Literal["passed", "failed", "faulty"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What kept a scenario from passing.

    Shape: `step` and `line` say where (no step: the whole scenario or file); a failed step has `expected` and `got`, a
    faulty one `message` and `next_step`; all Vietnamese.
    """

    line: int
    step: Step | None = None
    expected: str = ""
    got: str = ""
    message: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """What became of one scenario.

    Shape: `failed` when a «Thì» step does not hold (the first one is given), `faulty` when it could not be run.
    Units: `seconds` of wall clock.
    """

    scenario: Scenario
    status: Status
    trouble: Trouble | None
    seconds: float


@dataclass(frozen=True, slots=True)
class FeatureResult:
    """What became of one file: the results of its scenarios, and the faults of the file itself."""

    feature: Feature
    scenarios: tuple[ScenarioResult, ...]

    def count(self, status: Status) -> int:
        """Return how many scenarios ended so."""
        return sum(result.status == status for result in self.scenarios)


@dataclass(frozen=True, slots=True)
class SpecRun:
    """A whole run."""

    features: tuple[FeatureResult, ...]

    def count(self, status: Status) -> int:
        """Return how many scenarios ended so."""
        return sum(feature.count(status) for feature in self.features)

    @property
    def scenarios(self) -> int:
        """Return how many scenarios there were."""
        return sum(len(feature.scenarios) for feature in self.features)

    @property
    def file_faults(self) -> int:
        """Return how many faults of writing the files have."""
        return sum(len(feature.feature.faults) for feature in self.features)


def run_specs(
    paths: Iterable[Path], rules: Rules, progress: Callable[[Path], None] | None = None
) -> Iterator[FeatureResult]:
    """Yield the result of each file; `progress` is told which file comes next."""
    for path in paths:
        if progress is not None:
            progress(path)
        yield run_feature(read_feature(path), rules)


def run_feature(feature: Feature, rules: Rules) -> FeatureResult:
    """Return the results of a feature's scenarios."""
    folder = feature.path.parent
    return FeatureResult(feature, tuple(run_scenario(scenario, rules, folder) for scenario in feature.scenarios))


def run_scenario(scenario: Scenario, rules: Rules, folder: Path) -> ScenarioResult:
    """Return what becomes of a scenario; every step is looked up before the first one runs."""
    start = time.perf_counter()
    trouble = _unfit(scenario) or _run(scenario, Scene(rules, folder))
    status: Status = "passed" if trouble is None else "failed" if trouble.expected else "faulty"
    return ScenarioResult(scenario, status, trouble, time.perf_counter() - start)


def _unfit(scenario: Scenario) -> Trouble | None:
    """Return why a scenario proves nothing whatever the rules say: an unknown step, nothing asked, nothing expected."""
    for step in scenario.steps:
        try:
            call_of(step)
        except SpecError as fault:
            return _faulty(step, fault)
    kinds = {step.kind for step in scenario.steps}
    for kind, words in (("when", 'Khi kiểm quy tắc "…"'), ("then", "Thì kết quả là …")):
        if kind not in kinds:
            keyword = words.split(" ", 1)[0]
            return Trouble(scenario.line, message=f"kịch bản không có bước «{keyword}»", next_step=f"thêm «{words}»")
    return None


def _run(scenario: Scenario, scene: Scene) -> Trouble | None:
    for step in scenario.steps:
        try:
            call_of(step).run(scene)
        except StepError as failure:
            return Trouble(step.line, step, failure.expected, failure.got)
        except SpecError as fault:
            return _faulty(step, fault)
        except ComplianceError as error:  # a file that cannot be read
            return Trouble(step.line, step, message=error.message, next_step=error.next_step)
    return None


def _faulty(step: Step, fault: SpecError) -> Trouble:
    return Trouble(step.line, step, message=fault.message, next_step=fault.next_step)
