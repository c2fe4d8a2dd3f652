"""One plan, signed on different days: which rules it meets is decided by the day, as far as the day can be read."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from compliance.checker import load
from compliance.review import RuleOutcome

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "xa-suoi-nga-2024.txt"

BEFORE, AFTER = "ngày 20 tháng 12 năm 2025", "ngày 10 tháng 02 năm 2026"
NO_DAY, NO_MONTH = "ngày … tháng 02 năm 2026", "ngày … tháng … năm 2026"


@cache
def outcomes(signed: str, year: int = 2026) -> dict[str, RuleOutcome]:
    """Return what the rules say of the example plan, made for a year and signed on a day."""
    text = EXAMPLE.read_text(encoding="utf-8").replace("2024", str(year))
    text = re.sub(r"ngày \d+ tháng \d+ năm \d+", signed, text, count=1)
    checker = load(engine="direct")
    review = checker.judge(checker.plan(text.encode(), name="ke-hoach.txt"))
    return {outcome.rule_id: outcome for outcome in review.outcomes}


def test_a_rule_of_new_law_speaks_only_from_its_day_and_says_why_not() -> None:
    before, after = (outcomes(day)["du-an/cau-truc-2026"] for day in (BEFORE, AFTER))
    assert before.outcome == "not_applicable"
    assert before.reason is not None and "ký ngày 20/12/2025" in before.reason and "từ 1/2/2026" in before.reason
    assert after.outcome == "violated"


def test_a_rule_of_old_law_is_silent_after_its_last_day_and_says_why() -> None:
    before, after = (outcomes(day)["bao-cao/thoi-han-cu-the"] for day in (BEFORE, AFTER))
    assert before.outcome == "satisfied"
    assert after.outcome == "not_applicable"
    assert after.reason is not None and "ký ngày 10/2/2026" in after.reason and "đến 31/12/2025" in after.reason


def test_a_citation_that_was_in_force_when_signed_is_out_of_force_later() -> None:
    rule = "can-cu/van-ban-het-hieu-luc"
    assert (outcomes(BEFORE)[rule].outcome, outcomes(AFTER)[rule].outcome) == ("satisfied", "violated")


@pytest.mark.parametrize("rule", ["du-an/cau-truc-2026", "bao-cao/thoi-han-cu-the", "can-cu/ngay-sau-ngay-ky"])
def test_a_blank_day_leaves_decided_what_the_month_decides(rule: str) -> None:
    assert outcomes(NO_DAY)[rule].outcome == outcomes(AFTER)[rule].outcome


def test_what_only_the_year_decides_needs_no_month() -> None:
    assert outcomes(NO_MONTH)["bao-cao/thoi-han-cu-the"].outcome == "not_applicable"


def test_what_the_day_would_decide_is_open_without_it_and_says_so() -> None:
    # Law of 1 February 2026: a plan signed some time in that year may have been signed before.
    open_ = outcomes(NO_MONTH)["du-an/cau-truc-2026"]
    assert open_.outcome == "undetermined"
    assert open_.reason is not None and "năm 2026" in open_.reason


def test_the_plan_year_decides_apart_from_the_day() -> None:
    early, late = outcomes(BEFORE, 2025), outcomes(BEFORE, 2026)
    told = {
        rule for rule in early if early[rule].outcome != "not_applicable" and late[rule].outcome == "not_applicable"
    }
    assert told, "some rule speaks of plans of 2025 and not of 2026, whatever the day"
    assert all(late[rule].reason for rule in told)
