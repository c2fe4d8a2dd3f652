"""The steps of the library as a pytest-bdd plugin, for those who run features beside other tests.

`pytest -p compliance.specs.steps` makes every step known to `pytest_bdd.scenarios(FOLDER)`; both evaluators judge.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_bdd import parser, parsers, step

from compliance.language import load_rules
from compliance.language.ruleset import RuleSet
from compliance.law import Law, load_law
from compliance.specs.library import Definition, Needs, Step, call_of, library
from compliance.specs.scene import Rules, Scene


class _Phrase(parsers.StepParser):
    """Finds a definition of the library by the words of a step."""

    def __init__(self, definition: Definition) -> None:
        super().__init__(definition.shown)
        self.definition = definition

    def is_matching(self, name: str) -> bool:
        """Tell whether the words are this step."""
        return self.definition.match(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object]:
        """Return the words: what stands in them is read when the step runs."""
        return {"words": name}


def _register(definition: Definition) -> None:
    kind, needs = definition.kind, definition.needs

    def run(scene: Scene, words: str) -> None:
        call_of(Step(kind, words)).run(scene)

    def run_with_text(scene: Scene, words: str, docstring: str) -> None:
        call_of(Step(kind, words, text=docstring)).run(scene)

    def run_with_table(scene: Scene, words: str, datatable: list[list[str]]) -> None:
        call_of(Step(kind, words, table=tuple(map(tuple, datatable)))).run(scene)

    # Both names are pytest-bdd's: the text and the table below a step.
    functions: dict[Needs, Callable[..., None]] = {"": run, "text": run_with_text, "table": run_with_table}
    step(_Phrase(definition), kind, stacklevel=2)(functions[needs])


for _definition in library():
    _register(_definition)


@pytest.fixture(scope="session")
def law() -> Law:
    """Return the installed instruments and vocabulary."""
    return load_law()


@pytest.fixture(scope="session")
def ruleset(law: Law) -> RuleSet:
    """Return the installed rules."""
    return load_rules(law)


@pytest.fixture(scope="session")
def rules(law: Law, ruleset: RuleSet) -> Rules:
    """Return the law and the rules that scenarios are run against."""
    return Rules(law, ruleset, "both")


@pytest.fixture
def scene(rules: Rules) -> Scene:
    """Return an empty scene for one scenario."""
    return Scene(rules)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: parser.Feature) -> None:
    """Tell the scene where its feature stands, for steps that name a file beside it."""
    request.getfixturevalue("scene").folder = Path(feature.filename).parent
