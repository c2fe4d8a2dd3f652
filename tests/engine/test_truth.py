"""Three-valued truth, intervals, and the atomic conditions built on them."""

from __future__ import annotations

import decimal
import math
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from by_hand import compare as compare_fields
from by_hand import fact, holds, is_, number, of_plan, outer, own, pattern, plan, stated
from hypothesis import given
from hypothesis import strategies as st

from compliance.engine.conditions import Scope, compile_test, measure
from compliance.engine.scene import Scene
from compliance.engine.truth import ABSENT, ARITHMETIC, FALSE, OPEN, TRUE, UNKNOWN, Interval, compare, exactly
from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Compare,
    Exists,
    Not,
    Or,
    SameField,
    SamePlace,
    SetTest,
)
from compliance.plan.facts import DateRange

SIGNS = {TRUE: "đúng", UNKNOWN: "chưa rõ", FALSE: "sai"}
MARCH = DateRange(date(2024, 3, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    ("left", "order", "right", "truth"),
    [
        ((1, 1), "=", (1, 1), TRUE),
        ((1, 1), "=", (2, 2), FALSE),
        ((1, 2), "=", (2, 2), UNKNOWN),
        ((1, 2), "!=", (3, 4), TRUE),
        ((1, 3), "!=", (3, 4), UNKNOWN),
        ((1, 2), "<", (3, 4), TRUE),
        ((1, 3), "<", (3, 4), UNKNOWN),
        ((1, 3), "<=", (3, 4), TRUE),
        ((3, 4), "<", (1, 3), FALSE),
        ((3, 4), "<=", (1, 3), UNKNOWN),
        ((3, 4), ">=", (1, 3), TRUE),
        ((3, 4), ">", (1, 3), UNKNOWN),
        ((3, 4), ">", (1, 2), TRUE),
    ],
)
def test_intervals_compare_where_their_ends_decide(left, order, right, truth):
    assert compare(Interval(*left), order, Interval(*right)) == truth


@pytest.mark.parametrize("order", ["=", "!=", "<", "<=", ">", ">="])
def test_nothing_compares_with_what_is_not_there(order):
    assert compare(ABSENT, order, exactly(0)) == FALSE
    assert compare(exactly(0), order, ABSENT) == FALSE
    assert compare(OPEN, order, exactly(0)) == UNKNOWN
    assert compare(Interval(0, 0, UNKNOWN), order, exactly(0)) in (FALSE, UNKNOWN)


def test_tenths_add_up_exactly():
    total = exactly(0)
    for _ in range(10):
        total = ARITHMETIC["+"](total, exactly(Decimal("0.1")))
    assert total == exactly(1)


def test_a_quotient_is_exact_and_compares_with_decimals():
    third = ARITHMETIC["/"](exactly(1), exactly(3))
    assert third.lo == Fraction(1, 3)
    assert compare(third, ">", exactly(Decimal("0.3333333333333333333333333333333333"))) == TRUE


def test_a_divisor_that_may_be_zero_decides_nothing():
    assert ARITHMETIC["/"](exactly(1), exactly(0)) == OPEN
    assert ARITHMETIC["/"](exactly(1), Interval(-1, 1)) == OPEN


def test_a_sum_that_would_round_is_refused():
    with pytest.raises(decimal.Inexact):
        ARITHMETIC["+"](exactly(Decimal("1E+500")), exactly(1))


BOUNDS = st.one_of(st.integers(-5, 5), st.decimals(-5, 5, places=2), st.sampled_from([-math.inf, math.inf]))
INTERVALS = (
    st.tuples(BOUNDS, BOUNDS).map(sorted).filter(lambda ends: ends != [math.inf] * 2 and ends != [-math.inf] * 2)
)


@given(INTERVALS, INTERVALS, st.sampled_from("+-*/"), st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), st.data())
def test_what_is_said_of_intervals_holds_for_every_number_in_them(left, right, sign, order, data):
    a, b = inside(left, data), inside(right, data)
    known = ARITHMETIC[sign](Interval(*left), Interval(*right))
    if not (sign == "/" and b == 0):
        exact = ARITHMETIC[sign](exactly(Fraction(a)), exactly(Fraction(b))).lo
        assert known.lo <= exact <= known.hi
    truth = compare(Interval(*left), order, Interval(*right))
    if truth != UNKNOWN:
        assert compare(exactly(a), order, exactly(b)) == truth


def inside(ends, data):
    low, high = (max(-9, min(9, end)) for end in ends)
    return data.draw(st.sampled_from([low, high, (Fraction(low) + Fraction(high)) / 2]).map(Fraction))


# --- conditions on facts -----------------------------------------------------------------------------------------


def truth_of(condition, item, other=None, plan_=None, scope=None):
    scene = Scene(plan_ or plan(item))
    scope = scope or Scope(item.kind, other.kind if other else "plan")
    return compile_test(condition, scope)(item, other or scene.identity, scene)


TARGET = {
    "stated": fact("target", indicator="bhyt", rate=90, groups={"ho_ngheo"}, in_targets=True),
    "absent": fact("target"),
    "unread": fact("target", unknown={"indicator", "rate", "groups", "in_targets"}),
    "gap": fact("target", certainty="gap"),
}


@pytest.mark.parametrize(
    ("condition", "stated_", "absent", "unread", "gap"),
    [
        (is_("indicator", "bhyt"), TRUE, FALSE, UNKNOWN, UNKNOWN),
        (is_("indicator", "viec_lam"), FALSE, FALSE, UNKNOWN, UNKNOWN),
        (Not(is_("indicator", "bhyt")), FALSE, TRUE, UNKNOWN, UNKNOWN),
        (is_("in_targets", "true"), TRUE, FALSE, UNKNOWN, UNKNOWN),
        (is_("in_targets", "false"), FALSE, FALSE, UNKNOWN, UNKNOWN),
        (compare_fields("rate", "<", 100), TRUE, FALSE, UNKNOWN, UNKNOWN),
        (Not(compare_fields("rate", ">=", 100)), TRUE, TRUE, UNKNOWN, UNKNOWN),
        (compare_fields("rate", "!=", 90), FALSE, FALSE, UNKNOWN, UNKNOWN),
        (holds("groups", "ho_ngheo"), TRUE, FALSE, UNKNOWN, UNKNOWN),
        (SetTest(own("groups"), "only", ("ho_ngheo", "tre_em")), TRUE, FALSE, UNKNOWN, UNKNOWN),
        (SetTest(own("groups"), "meets", ("tre_em",)), FALSE, FALSE, UNKNOWN, UNKNOWN),
        (stated("rate"), TRUE, FALSE, TRUE, UNKNOWN),
        (And((is_("indicator", "bhyt"), compare_fields("rate", ">=", 100))), FALSE, FALSE, UNKNOWN, UNKNOWN),
        (Or((is_("indicator", "bhyt"), compare_fields("rate", ">=", 100))), TRUE, FALSE, UNKNOWN, UNKNOWN),
    ],
)
def test_atomic_conditions(condition, stated_, absent, unread, gap):
    answers = [truth_of(condition, TARGET[name]) for name in ("stated", "absent", "unread", "gap")]
    assert [SIGNS[answer] for answer in answers] == [SIGNS[item] for item in (stated_, absent, unread, gap)]


@pytest.mark.parametrize(
    ("order", "day", "truth"),
    [
        ("<=", date(2024, 3, 31), TRUE),
        ("<=", date(2024, 3, 15), UNKNOWN),
        ("<", date(2024, 3, 1), FALSE),
        (">=", date(2024, 3, 1), TRUE),
        ("=", date(2024, 3, 15), UNKNOWN),
        ("=", date(2024, 4, 1), FALSE),
        ("!=", date(2024, 4, 1), TRUE),
    ],
)
def test_a_date_without_its_day_is_a_month(order, day, truth):
    assert truth_of(compare_fields("date", order, day), fact("citation", date=MARCH)) == truth


def test_dates_of_citation_and_plan_compare():
    later = compare_fields("date", "<=", of_plan("date"))
    assert truth_of(later, fact("citation", date=date(2024, 3, 20)), plan_=plan(date=date(2024, 3, 19))) == FALSE
    assert truth_of(later, fact("citation", date=date(2024, 3, 20)), plan_=plan(date=MARCH)) == UNKNOWN
    assert truth_of(later, fact("citation", date=date(2024, 3, 20)), plan_=plan(date=None)) == FALSE


def test_half_a_percent_of_the_right_side():
    loosely = Compare(own("amount_million_vnd"), "=", own("parts_sum"), tolerance_percent=Decimal("0.5"))
    assert truth_of(loosely, fact("amount", amount_million_vnd=1000, parts_sum=1005)) == TRUE
    assert truth_of(loosely, fact("amount", amount_million_vnd=1000, parts_sum=1006)) == FALSE
    assert truth_of(loosely, fact("amount", amount_million_vnd=1000, unknown={"parts_sum"})) == UNKNOWN


def test_a_tolerance_in_its_own_unit():
    loosely = Compare(Arithmetic("-", own("from_pct"), own("by_pct")), "=", own("to_pct"), tolerance=Decimal("0.05"))
    assert truth_of(loosely, fact("reduction", from_pct=9.2, by_pct=4.15, to_pct=5)) == TRUE
    assert truth_of(loosely, fact("reduction", from_pct=9.2, by_pct=4.14, to_pct=5)) == FALSE


@pytest.mark.parametrize(
    ("condition", "here", "there", "truth"),
    [
        (SameField("year"), {"year": 2024}, {"year": 2024}, TRUE),
        (SameField("year"), {"year": 2024}, {"year": 2023}, FALSE),
        (SameField("year"), {"year": 2024}, {}, FALSE),
        (SameField("year", True), {"year": 2024}, {}, FALSE),
        (SameField("year", True), {"year": 2024}, {"unknown": {"year"}}, UNKNOWN),
        (SameField("groups"), {"groups": {"a", "b"}}, {"groups": {"b", "a"}}, TRUE),
        (compare_fields("unit", "=", outer("unit")), {"unit": "hộ"}, {"unit": "hộ"}, TRUE),
        (compare_fields("unit", "!=", outer("unit")), {"unit": "hộ"}, {"unit": "người"}, TRUE),
        (SamePlace("sentence"), {"sentence": 3}, {"sentence": 3}, TRUE),
        (SamePlace("sentence"), {"sentence": 3}, {"sentence": 4}, FALSE),
        (SamePlace("sentence"), {}, {}, FALSE),
        (SamePlace("block"), {"block": 3}, {"block": 3}, TRUE),
        (SamePlace("section"), {"section": "II.1"}, {"section": "II.1"}, TRUE),
        (SamePlace("sentence"), {"section": "I", "certainty": "gap"}, {"section": "I", "sentence": 2}, UNKNOWN),
        (SamePlace("sentence"), {"section": "I", "certainty": "gap"}, {"section": "II", "sentence": 2}, FALSE),
    ],
)
def test_joins(condition, here, there, truth):
    assert truth_of(condition, fact("target", **here), fact("target", 2, **there)) == truth


# --- aggregates --------------------------------------------------------------------------------------------------


def amount(value=None, certainty="certain", **more):
    values = {"amount_million_vnd": value} if value is not None else {}
    return fact("amount", certainty=certainty, **values, **more)


@pytest.mark.parametrize(
    ("function", "facts", "known"),
    [
        ("sum", [], exactly(0)),
        ("sum", [amount(3), amount(3)], exactly(6)),
        ("sum", [amount(3), amount(4, "possible")], Interval(3, 7)),
        ("sum", [amount(3), amount(-4, "possible")], Interval(-1, 3)),
        ("sum", [amount(3), amount()], exactly(3)),
        ("sum", [amount(3), amount(unknown={"amount_million_vnd"})], OPEN),
        ("sum", [amount(3), fact("amount", certainty="gap")], OPEN),
        ("count", [amount(3), amount(3), amount(4, "possible")], Interval(2, 3)),
        ("count", [amount(3), fact("amount", certainty="gap")], Interval(1, math.inf)),
        ("max", [], ABSENT),
        ("max", [amount(3), amount(5)], exactly(5)),
        ("max", [amount(3), amount(5, "possible")], Interval(3, 5)),
        ("max", [amount(5, "possible")], Interval(5, 5, UNKNOWN)),
        ("min", [amount(3), amount(5), amount(1, "possible")], Interval(1, 3)),
    ],
)
def test_aggregates(function, facts, known):
    term = Aggregate(function, pattern("amount"), None if function == "count" else "amount_million_vnd")
    scene = Scene(plan(*facts))
    assert measure(term, Scope("plan"))(scene.identity, scene.identity, scene) == known


@pytest.mark.parametrize(
    ("facts", "known"),
    [
        ([amount(1, leaf=True), amount(1), amount(1), amount(1)], exactly(25)),
        ([amount(1, leaf=True), amount(1, "possible")], Interval(50, 100)),
        ([amount(1, unknown={"leaf"}), amount(1, leaf=True)], Interval(50, 100)),
        ([amount(1, "possible", leaf=True)], Interval(100, 100, UNKNOWN)),
        ([], ABSENT),
    ],
)
def test_shares(facts, known):
    term = Aggregate("share", pattern("amount"), None, is_("leaf", "true"))
    scene = Scene(plan(*facts))
    assert measure(term, Scope("plan"))(scene.identity, scene.identity, scene) == known


def test_an_aggregate_may_look_at_the_fact_it_is_for():
    parts = Aggregate("sum", pattern("amount", compare_fields("scope", "=", outer("scope"))), "amount_million_vnd")
    scene = Scene(plan(amount(1, scope="DA1"), amount(2, scope="DA1"), amount(4, scope="DA2")))
    get = measure(parts, Scope("amount"))
    assert [get(item, scene.identity, scene).lo for item in scene.facts[1:]] == [3, 3, 4]


def test_a_gap_fulfils_but_never_accuses():
    there = Exists(pattern("target", compare_fields("rate", "<", 100)))
    scene = Scene(plan(fact("target", certainty="gap")))
    tests = [compile_test(there, Scope("plan"), accusing) for accusing in (True, False)]
    assert [test(scene.identity, scene.identity, scene) for test in tests] == [FALSE, UNKNOWN]
    assert compile_test(Not(there), Scope("plan"), True)(scene.identity, scene.identity, scene) == UNKNOWN


@pytest.mark.parametrize(
    "condition", [is_("rate", "90"), compare_fields("unit", "<", 3), SetTest(own("unit"), "only", ())]
)
def test_a_condition_that_does_not_fit_its_field_is_refused(condition):
    with pytest.raises(TypeError):
        compile_test(condition, Scope("target"))


def test_an_unknown_field_is_refused():
    with pytest.raises(LookupError, match="no field 'tỷ lệ'"):
        compile_test(Compare(own("tỷ lệ"), "=", number(1)), Scope("target"))
