"""The content facts of the real plans against their annotations: targets, money, projects, bodies and roles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.real_plans.content_scoring import PLANS, SHARED, gold, read_plan, scores

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="các kế hoạch thật không nằm cạnh dự án"),
]

#: The least precision and recall for each kind; the scanned plans were read with a foreign language model.
_BARS = {
    "002": {"targets": 0.90, "percents": 0.95, "reductions": 0.95, "bodies": 0.90, "roles": 0.90, "funding_sources": 0.8},
    "000": {"targets": 0.85, "percents": 0.95, "reductions": 0.95, "projects": 0.95, "bodies": 0.85, "roles": 0.85},
    "003": {"targets": 0.85, "percents": 0.95, "amounts": 0.95, "projects": 0.95, "bodies": 0.85, "roles": 0.85},
}


@pytest.mark.parametrize("plan", PLANS)
def test_content_of_a_real_plan_is_read_as_the_annotators_read_it(plan: str) -> None:
    measured = scores(read_plan(SHARED / "real" / f"{plan}.txt"), gold(plan))
    below = [
        str(measured[kind])
        for kind, bar in _BARS[plan].items()
        if measured[kind].precision < bar or measured[kind].recall < bar
    ]
    assert not below, "\n".join(below)


@pytest.mark.parametrize("plan", PLANS)
def test_every_annotated_report_is_found(plan: str) -> None:
    annotated = gold(plan)["reporting"]
    lines = {fact.span.line for fact in read_plan(SHARED / "real" / f"{plan}.txt").of_kind("report") if fact.certainty != "gap"}
    wanted = [annotated["line"], *annotated.get("also_lines", ())]
    missed = [line for line in wanted if not any(abs(line - other) <= 1 for other in lines)]
    assert not missed


def _damaged() -> list[Path]:
    return sorted((SHARED / "damaged").glob("002_*_tess-*.txt")) if SHARED.is_dir() else []


@pytest.mark.parametrize("path", _damaged(), ids=lambda path: path.stem)
def test_damage_hardly_changes_what_is_read(path: Path) -> None:
    measured = scores(read_plan(path), gold("002"), by_line=False)
    least = 0.9 if "vie" in path.name else 0.8
    for kind in ("targets", "bodies"):
        assert measured[kind].precision >= least, measured[kind]
        assert measured[kind].recall >= least - 0.1, measured[kind]
