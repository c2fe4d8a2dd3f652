"""Whole reviews of the plans written for this project, compared with what a person accepted (`make accept`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plans.snapshot import checker, expected_file, plan_files, snapshot


@pytest.mark.parametrize("plan", plan_files(), ids=lambda plan: f"{plan.parent.name}/{plan.stem}")
def test_review_is_the_accepted_one(plan: Path) -> None:
    expected = expected_file(plan)
    assert expected.is_file(), f"no accepted review beside {plan.name}: read it and run make accept"
    assert snapshot(plan) == expected.read_text("utf-8")


@pytest.mark.parametrize(
    "plan", [plan for plan in plan_files() if plan.parent.name == "sound"], ids=lambda plan: plan.stem
)
def test_no_rule_fires_on_a_sound_plan(plan: Path) -> None:
    outcomes = checker().check(plan).outcomes
    fired = {o.rule_id: [f.message for f in o.findings] for o in outcomes if o.outcome == "violated"}
    assert fired == {}
    assert {o.rule_id: o.reason for o in outcomes if o.outcome == "undetermined"} == {}


def test_sound_plans_stand_for_every_level_and_for_both_periods() -> None:
    plans = [checker().check(plan).plan for plan in plan_files() if plan.parent.name == "sound"]
    assert {(plan.level, plan.year) for plan in plans} >= {("xa", 2024), ("huyen", 2023), ("tinh", 2025), ("xa", 2026)}


def test_every_rule_holds_on_some_sound_plan_or_needs_what_a_sound_plan_lacks() -> None:
    held = {
        outcome.rule_id
        for plan in plan_files()
        if plan.parent.name == "sound"
        for outcome in checker().check(plan).outcomes
        if outcome.outcome == "satisfied"
    }
    # Projects of the former period and of poor places, and a rate that sound plans need not name.
    without = {
        "du-an/cau-truc-2026",
        "du-an/pham-vi-dia-ban",
        "muc-tieu/bhyt-can-ngheo-muc",
    }
    assert {rule.id for rule in checker().ruleset.rules} - held <= without


def test_every_rule_fires_on_some_faulty_plan() -> None:
    fired = {
        outcome.rule_id
        for plan in plan_files()
        if plan.parent.name == "faulty"
        for outcome in checker().check(plan).outcomes
        if outcome.outcome == "violated"
    }
    silent = {rule.id for rule in checker().ruleset.rules} - fired
    assert silent == set()
