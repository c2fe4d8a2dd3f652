"""What is called certain on damaged twins is right, as often as was measured and no less."""

from __future__ import annotations

import pytest

from tests.twins.calibration import Bands, facts, side_by_side

#: The least share of certain facts that are the plan's own; 99.5 % is wanted.
FLOORS = {"vie": 0.995, "eng": 0.981}


@pytest.fixture(scope="module")
def measured() -> dict[str, Bands]:
    return facts()


@pytest.mark.parametrize("group", sorted(FLOORS))
def test_certain_facts_are_the_plans_own(measured: dict[str, Bands], group: str) -> None:
    certain = measured[group]["certain"]
    assert certain.total > 3000
    assert certain.share >= FLOORS[group], "\n".join(certain.wrong)


def test_what_is_certain_is_right_more_often_than_what_is_possible(measured: dict[str, Bands]) -> None:
    assert measured["eng"]["certain"].share > measured["eng"]["possible"].share


def test_partners_are_found_in_order_and_nearby_only() -> None:
    assert side_by_side(list("abcd"), list("acbd")) == [True] * 4
    assert side_by_side(list("axb"), list("ab")) == [True, False, True]
    far = [str(number) for number in range(30)]
    assert side_by_side([*far, "x"], ["x", *far]) == [True] * 30 + [False]
