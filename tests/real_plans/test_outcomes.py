"""Outcomes on the real plans, on damaged twins of one of them, and on documents that are not such plans."""

from __future__ import annotations

import pytest

from compliance.checker import Checker, load
from tests.real_plans.outcomes import SHARED, Cell, cells, is_present

pytestmark = pytest.mark.skipif(not is_present(), reason="the real plans are not beside the project (../shared/plans)")

# Families that speak of the poverty programme only: on any other document they must say why they do not apply.
FORM_FAMILIES = ("the-thuc", "can-cu")
GENERAL_RULES = {
    "nhat-quan/nam-ke-hoach",
    "nhat-quan/dia-danh-ban-hanh",
    "nhat-quan/giam-ty-le",
    "kinh-phi/tong-bang-tong-du-an",
}


@pytest.fixture(scope="module")
def checker() -> Checker:
    return load()


@pytest.fixture(scope="module")
def measured() -> list[Cell]:
    return cells()


def test_outcomes_agree_with_the_readers(measured: list[Cell]) -> None:
    agreeing = [cell for cell in measured if cell.agrees]
    assert len(agreeing) / len(measured) >= 0.90, [cell for cell in measured if not cell.agrees]


def test_violated_cells_have_the_readers_severity_and_place(measured: list[Cell]) -> None:
    violated = [cell for cell in measured if cell.expected == "violated"]
    assert sum(cell.agrees_fully for cell in violated) / len(violated) >= 0.85


def test_nothing_violated_is_called_satisfied(measured: list[Cell]) -> None:
    assert [cell for cell in measured if cell.expected == "violated" and cell.got == "satisfied"] == []


def test_nothing_is_accused_that_the_readers_found_sound(measured: list[Cell]) -> None:
    assert [cell for cell in measured if cell.expected != "violated" and cell.got == "violated"] == []


def _twins() -> list[str]:
    return sorted(path.name for path in (SHARED / "plans" / "damaged").glob("*.txt"))


@pytest.mark.parametrize("twin", _twins())
def test_damage_never_turns_sound_into_faulty_or_back(checker: Checker, twin: str) -> None:
    clean = {o.rule_id: o.outcome for o in checker.check(SHARED / "plans" / "real" / "002.txt").outcomes}
    damaged = {o.rule_id: o.outcome for o in checker.check(SHARED / "plans" / "damaged" / twin).outcomes}
    flips = {
        rule: (clean[rule], outcome)
        for rule, outcome in damaged.items()
        if outcome != clean[rule] and "violated" in (outcome, clean[rule]) and outcome != "undetermined"
        if clean[rule] != "undetermined"
    }
    assert flips == {}


def _others() -> list[str]:
    return sorted(path.name for path in (SHARED / "plans" / "other").glob("*.txt"))


@pytest.mark.parametrize("name", _others())
def test_poverty_rules_are_silent_on_other_documents(checker: Checker, name: str) -> None:
    from compliance.errors import UnreadableError

    try:
        review = checker.check(SHARED / "plans" / "other" / name)
    except UnreadableError as refusal:
        # «No rule applies» is an error with its reason, never a pass.
        assert refusal.message
        return
    assert review.verdict is None
    for outcome in review.outcomes:
        if outcome.family in FORM_FAMILIES or outcome.rule_id in GENERAL_RULES:
            continue
        assert outcome.outcome == "not_applicable", outcome
        assert outcome.reason
