"""Facts changed at their place: what they stand in breaks, and rules that do not read them stay as they were."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.mutants.by_fact import fact_mutants, judge
from tests.mutants.measure import SEED, sound_plans
from tests.plans.snapshot import checker

#: So many a plan in the test suite; `python -m tests.mutants` makes all of them.
SAMPLE = 25


@pytest.mark.parametrize("path", sound_plans(), ids=lambda path: path.stem)
def test_changed_facts_are_found_and_nothing_else_moves(path: Path) -> None:
    plan = checker().plan(path)
    _, wrong = judge(plan, fact_mutants(plan, SEED, SAMPLE), checker().ruleset.rules)
    assert wrong == []


def test_there_are_more_than_a_thousand_and_hundreds_must_break() -> None:
    made: Counter[str] = Counter()
    for path in sound_plans():
        for mutant in fact_mutants(checker().plan(path), SEED, 1000):
            made["all"] += 1
            made["breaking"] += bool(mutant.breaks)
    assert made["all"] >= 1000 and made["breaking"] >= 500
