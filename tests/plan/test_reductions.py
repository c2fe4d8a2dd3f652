from __future__ import annotations

import pytest

from tests.plan.content import facts, number, only

_CLEAN = (
    "Năm 2024, tỷ lệ hộ nghèo giảm 2,4%, tương ứng giảm 31 hộ nghèo (từ 8,1% cuối năm 2023, xuống còn 5,7% cuối năm "
    "2024, số hộ nghèo dự kiến còn 74 hộ); tỷ lệ hộ cận nghèo giảm 1,5% (từ 6,0% xuống còn 4,5%)."
)
_DAMAGED = (
    "Nam 2024, ty 1é hd nghéo giam 2,4%, tuong tng giam 31 hd nghéo (tir 8,1% cudi nam 2023, xuéng con 5,7% cudi nam "
    "2024, s6 hd nghéo du kién con 74 hd); ty 1é hd can nghéo giam 1,5% (tir 6,0% xudng con 4,5%)."
)


@pytest.mark.parametrize("text", [_CLEAN, _DAMAGED], ids=["clean", "damaged"])
def test_a_reduction_holds_where_it_starts_by_how_much_and_where_it_ends(text: str) -> None:
    poor, near = facts(text, "reduction")
    assert poor.values["group"] == "ho_ngheo"
    assert [number(poor, name) for name in ("from_pct", "by_pct", "to_pct", "by_hh", "to_hh")] == [
        8.1,
        2.4,
        5.7,
        31,
        74,
    ]
    assert near.values["group"] == "ho_can_ngheo"
    assert [number(near, name) for name in ("from_pct", "by_pct", "to_pct")] == [6.0, 1.5, 4.5]
    assert poor.values["year"] == 2024


def test_the_same_figures_are_targets_of_their_own() -> None:
    indicators = {fact.values["indicator"]: number(fact, "value") for fact in facts(_CLEAN, "target")}
    assert indicators == {
        "muc-giam-ty-le-ho-ngheo": 2.4,
        "so-ho-ngheo-giam": 31,
        "ty-le-ho-ngheo": 5.7,
        "so-ho-ngheo-con-lai": 74,
        "muc-giam-ty-le-ho-can-ngheo": 1.5,
        "ty-le-ho-can-ngheo": 4.5,
    }


def test_a_ceiling_keeps_its_sign() -> None:
    reduction = only("Phấn đấu tỷ lệ hộ nghèo toàn xã giảm xuống còn dưới 1,2%.", "reduction")
    assert number(reduction, "to_pct") == 1.2
    assert reduction.values["to_op"] == "<"


def test_a_fall_of_so_much_or_more_is_no_starting_point() -> None:
    reduction = only("Phấn đấu tỷ lệ hộ nghèo giảm từ 3% trở lên.", "reduction")
    assert number(reduction, "by_pct") == 3
    assert "from_pct" not in reduction.values


def test_where_the_year_starts_is_read_without_a_verb() -> None:
    reduction = only("Đầu năm 2024, toàn xã có 105 hộ nghèo, tỷ lệ 8,1%.", "reduction")
    assert number(reduction, "from_hh") == 105
    assert number(reduction, "from_pct") == 8.1


def test_children_who_weigh_too_little_are_no_poor_households() -> None:
    text = "Hỗ trợ hộ nghèo; giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân xuống còn 9%."
    assert facts(text, "reduction") == []


def test_groups_counted_together_leave_the_group_unknown() -> None:
    reduction = only("Tỷ lệ hộ nghèo và hộ cận nghèo giảm từ 15% xuống còn 10%.", "reduction")
    assert "group" in reduction.unknown
    assert [number(reduction, name) for name in ("from_pct", "to_pct")] == [15, 10]


def test_one_verb_serves_two_groups() -> None:
    found = facts("Phấn đấu giảm 50 hộ nghèo, 30 hộ cận nghèo.", "reduction")
    assert [(fact.values["group"], number(fact, "by_hh")) for fact in found] == [("ho_ngheo", 50), ("ho_can_ngheo", 30)]


def test_a_clause_goes_on_about_the_group_before_it() -> None:
    text = "Số hộ nghèo đầu năm là 120 hộ, chiếm 9,5%; phấn đấu cuối năm giảm 40 hộ, còn 80 hộ, chiếm 6,3%."
    start, end = facts(text, "reduction")
    assert [number(start, name) for name in ("from_hh", "from_pct")] == [120, 9.5]
    assert [number(end, name) for name in ("by_hh", "to_hh", "to_pct")] == [40, 80, 6.3]


def test_of_a_range_the_lower_end_must_be_reached() -> None:
    (target,) = facts("Phấn đấu giảm tỷ lệ hộ nghèo 1-1,5%/năm.", "target")
    assert (number(target, "value"), target.values["op"]) == (1, ">=")


def test_a_start_whose_word_was_misread_is_a_start() -> None:
    fact = only("1. Giam ty le ho ngheo tti 1,8% dau nam 2024 xuong con 1,1% cuoi nam 2024, giam 0,9%.", "reduction")
    assert [number(fact, name) for name in ("from_pct", "by_pct", "to_pct")] == [1.8, 0.9, 1.1]
