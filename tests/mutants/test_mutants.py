"""Every planted fault is found by its rule on its line, and no harmless edit moves an outcome."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.mutants.known import FAULTS as FAULTS_KNOWN
from tests.mutants.known import MOVED
from tests.mutants.measure import faults_of, matters, outcomes, review_of, sound_plans, text_of, twins_of, verdict_on

T = TypeVar("T", bound=tuple[Any, ...])
ALL = "COMPLIANCE_ALL_MUTANTS" in os.environ
MADE = [(path, name, mutant) for path in sound_plans() for name, mutant in faults_of(path)]
TWINS_MADE = [(path, name, twin) for path in sound_plans() for name, twin in twins_of(path)]


def _some(made: list[T]) -> list[T]:
    """Return what the suite tries: all of the sound plans, every third of the odd layouts unless all are asked for."""
    return [item for number, item in enumerate(made) if ALL or item[0].parent.name == "sound" or number % 3 == 0]


FAULTS = _some(MADE)
TWINS = _some(TWINS_MADE)
_REVIEWS: dict[Path, dict[str, tuple[str, tuple[str, ...]]]] = {}


def _base(path: Path) -> dict[str, tuple[str, tuple[str, ...]]]:
    if path not in _REVIEWS:
        _REVIEWS[path] = outcomes(review_of(text_of(path).text))
    return _REVIEWS[path]


@pytest.mark.parametrize(("path", "name", "mutant"), FAULTS, ids=[f"{p.stem}-{n}" for p, n, _ in FAULTS])
def test_planted_fault_is_found_on_its_line(path: Path, name: str, mutant: object) -> None:
    from tests.mutants.text import Mutant

    assert isinstance(mutant, Mutant)
    if (path.stem, name) in FAULTS_KNOWN:
        # An operator may make several mutants of a plan, of which some are found.
        pytest.xfail(FAULTS_KNOWN[path.stem, name])
    review = review_of(mutant.text)
    assert verdict_on(mutant, review) == (True, True), (mutant.rules, sorted(mutant.lines))


@pytest.mark.parametrize(("path", "name", "twin"), TWINS, ids=[f"{p.stem}-{n}" for p, n, _ in TWINS])
def test_harmless_edit_moves_no_outcome(path: Path, name: str, twin: str) -> None:
    base, other = _base(path), outcomes(review_of(twin))
    moved = {rule: other[rule] for rule in other if other[rule] != base[rule] and not matters(name, rule)}
    assert set(moved) == MOVED.get((path.stem, name), set()), moved


@pytest.mark.parametrize(
    "path", [path for path in sound_plans() if path.parent.name == "sound"], ids=lambda path: path.stem
)
def test_no_rule_with_planted_faults_fires_on_the_plan_itself(path: Path) -> None:
    planted = {rule for _, _, mutant in FAULTS for rule in mutant.rules}
    assert {rule: said for rule, said in _base(path).items() if rule in planted and said[0] == "violated"} == {}


def test_what_is_known_to_fail_still_does() -> None:
    failing = {
        (path.stem, name)
        for path, name, mutant in MADE
        if (path.stem, name) in FAULTS_KNOWN and verdict_on(mutant, review_of(mutant.text)) != (True, True)
    }
    assert failing == set(FAULTS_KNOWN), "mended: take it off tests/mutants/known.py"
