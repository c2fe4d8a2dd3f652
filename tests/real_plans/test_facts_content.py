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
    "002": {"targets": 0.90, "percents": 0.95, "reductions": 0.95, "bodies": 0.90, "roles": 0.90},
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
    reports = read_plan(SHARED / "real" / f"{plan}.txt").of_kind("report")
    lines = {fact.span.line for fact in reports if fact.certainty != "gap"}
    wanted = [annotated["line"], *annotated.get("also_lines", ())]
    missed = [line for line in wanted if not any(abs(line - other) <= 1 for other in lines)]
    assert not missed


def _damaged() -> list[Path]:
    return sorted((SHARED / "damaged").glob("002_*_tess-*.txt")) if SHARED.is_dir() else []


@pytest.mark.parametrize("path", _damaged(), ids=lambda path: path.stem)
def test_what_is_surely_read_in_a_damaged_copy_is_right(path: Path) -> None:
    wanted = [(item["indicator"], float(item["value"])) for item in gold("002")["targets"]]
    sure = [
        (fact.values["indicator"], float(str(fact.values["value"])))
        for fact in read_plan(path).of_kind("target")
        if fact.certainty == "certain" and {"indicator", "value"} <= set(fact.values) and not fact.unknown
    ]
    wrong = [pair for pair in sure if pair not in wanted]
    assert len(sure) >= 10
    assert not wrong


@pytest.mark.parametrize("path", _damaged(), ids=lambda path: path.stem)
def test_most_of_a_damaged_copy_is_still_read(path: Path) -> None:
    measured = scores(read_plan(path), gold("002"), by_line=False)
    least = 0.6 if "bad" in path.name else 0.75
    assert measured["targets"].recall >= least, measured["targets"]
    assert measured["targets"].precision >= least, measured["targets"]
