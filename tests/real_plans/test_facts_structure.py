"""The structure read from the real plans, against what was annotated by hand."""

from __future__ import annotations

import pytest

from tests.real_plans import scoring

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(not scoring.is_present(), reason="the annotated plans do not stand beside the project"),
]

#: Precision and recall asked for: on the clean plan, on the damaged ones.
TWIN_BAR = 0.95
BARS = {"002": 0.97, "000": 0.95, "003": 0.95}


@pytest.mark.parametrize("plan", scoring.PLANS)
@pytest.mark.parametrize(
    "measure", ["sections", "headings", "citations", "citation issuers", "form parts", "recipients", "identity"]
)
def test_structure_reaches_its_bar(plan: str, measure: str) -> None:
    score = scoring.MEASURES[measure](plan)
    assert score.precision >= BARS[plan], score
    assert score.recall >= BARS[plan], score


def test_chapters_of_damaged_twins_reach_their_bar() -> None:
    total = sum((scoring.twin_chapters(path) for path in scoring.twins()), scoring.Score(0))
    assert total.precision >= TWIN_BAR, total
    assert total.recall >= TWIN_BAR, total
