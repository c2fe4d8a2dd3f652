"""What each construct of the language becomes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Basis,
    Compare,
    Condition,
    DateLiteral,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    Requirement,
    Rule,
    SameField,
    SamePlace,
    SetTest,
)
from tests.language.conftest import ReadFile, around

RuleOf = Callable[..., Rule]
RATE, VALUE = FieldRef("self", "rate"), FieldRef("self", "value")
PLAN_YEAR = FieldRef("plan", "year")
WORK = IsValue(FieldRef("self", "indicator"), ("viec_lam",))
POOR = SetTest(FieldRef("self", "groups"), "includes", ("ho_ngheo",))


def percent(value: str) -> Number:
    return Number(Decimal(value), "%")


def plain(value: int | str) -> Number:
    return Number(Decimal(value))


def requirement_of(rule_of: RuleOf, text: str) -> Requirement:
    return rule_of(text).requirements[0]


def must(rule_of: RuleOf, kind: str, condition: str) -> Condition | None:
    return requirement_of(rule_of, f"MỖI {kind} PHẢI {condition}").must


# ---- the six forms ----------------------------------------------------------------------------------------------


def test_exists(rule_of: RuleOf) -> None:
    found = requirement_of(rule_of, "CÓ ÍT NHẤT 2 chỉ tiêu MÀ chỉ số LÀ việc làm VÀ nhóm GỒM người nghèo")
    assert (found.form, found.at_least, found.at_most) == ("exists", 2, None)
    assert found.pattern == Pattern("target", And((WORK, POOR)))
    assert found.text == "CÓ ÍT NHẤT 2 chỉ tiêu MÀ chỉ số LÀ việc làm VÀ nhóm GỒM người nghèo"


def test_exactly_sets_both_bounds(rule_of: RuleOf) -> None:
    found = requirement_of(rule_of, "CÓ ĐÚNG 1 báo cáo")
    assert (found.at_least, found.at_most) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "CÓ chỉ tiêu MÀ tỷ lệ < 5% TRONG MỤC mục tiêu, kinh phí",
        "CÓ chỉ tiêu TRONG MỤC mục tiêu, kinh phí MÀ tỷ lệ < 5%",
    ],
)
def test_within_may_stand_before_or_after_the_condition(rule_of: RuleOf, text: str) -> None:
    expected = Pattern("target", Compare(RATE, "<", percent("5")), ("muc_tieu", "kinh_phi"))
    assert requirement_of(rule_of, text).pattern == expected


def test_forbid(rule_of: RuleOf) -> None:
    found = requirement_of(rule_of, "KHÔNG CÓ chỉ tiêu MÀ tỷ lệ TRÊN 100%")
    assert (found.form, found.pair) == ("forbid", False)
    assert found.pattern == Pattern("target", Compare(RATE, ">", percent("100")))


def test_a_pair_joins_by_same_and_different_fields(rule_of: RuleOf) -> None:
    found = requirement_of(
        rule_of, "KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG chỉ số, nhóm VÀ KHÁC giá trị VÀ kia.giá trị ĐƯỢC GHI VÀ CÙNG ĐOẠN"
    )
    assert found.pair and found.pattern is not None
    assert found.pattern.where == And(
        (
            SameField("indicator"),
            SameField("groups"),
            SameField("value", different=True),
            IsPresent(FieldRef("pair", "value")),
            SamePlace("block"),
        )
    )


def test_every_must_with_words_for_bounds(rule_of: RuleOf) -> None:
    assert must(rule_of, "chỉ tiêu", "tỷ lệ TỪ 90% TRỞ LÊN") == Compare(RATE, ">=", percent("90"))
    assert must(rule_of, "chỉ tiêu", "tỷ lệ TỪ 90% TRỞ XUỐNG") == Compare(RATE, "<=", percent("90"))
    assert must(rule_of, "chỉ tiêu", "tỷ lệ DƯỚI 90,5%") == Compare(RATE, "<", percent("90.5"))
    between = And((Compare(RATE, ">=", percent("90")), Compare(RATE, "<=", percent("100"))))
    assert must(rule_of, "chỉ tiêu", "tỷ lệ TỪ 90% ĐẾN 100%") == between
    assert requirement_of(rule_of, "MỖI chỉ tiêu PHẢI ĐẠT tỷ lệ >= 90%").must == Compare(RATE, ">=", percent("90"))


def test_every_has_looks_at_the_outer_fact_and_the_plan(rule_of: RuleOf) -> None:
    text = (
        "MỖI dự án MÀ là tiểu dự án PHẢI CÓ phân công MÀ dự án GỒM mỗi.mã theo tên VÀ vai trò GỒM chủ trì "
        "VÀ kế hoạch.năm >= 2022 VÀ CÙNG CÂU VỚI mỗi"
    )
    with pytest.raises(AssertionError):  # a set of projects holds no single field of a project
        rule_of(text.replace("mỗi.mã theo tên", "mỗi.tên"))
    found = requirement_of(rule_of, text)
    assert found.form == "every_has"
    assert found.pattern == Pattern("project", IsValue(FieldRef("self", "is_sub"), ("true",)))
    assert found.has is not None and isinstance(found.has.where, And)
    assert found.has.where.items == (
        SetTest(FieldRef("self", "projects"), "includes", FieldRef("outer", "canonical")),
        SetTest(FieldRef("self", "roles"), "includes", ("chu_tri",)),
        Compare(PLAN_YEAR, ">=", plain(2022)),
        SamePlace("sentence"),
    )


def test_an_outer_fact_may_be_named_by_its_noun(rule_of: RuleOf) -> None:
    found = requirement_of(rule_of, "MỖI chỉ tiêu PHẢI CÓ mức giảm MÀ năm = chỉ tiêu.năm")
    assert found.has == Pattern("reduction", Compare(FieldRef("self", "year"), "=", FieldRef("outer", "year")))


def test_a_counted_must_have_is_a_condition_on_the_number(rule_of: RuleOf) -> None:
    found = requirement_of(rule_of, "MỖI chỉ tiêu PHẢI CÓ ĐÚNG 1 phân công MÀ vai trò GỒM chủ trì")
    assert found.form == "every_must"
    counted = Aggregate(
        "count", Pattern("responsibility", SetTest(FieldRef("self", "roles"), "includes", ("chu_tri",)))
    )
    assert found.must == Compare(counted, "=", plain(1))


def test_cover(rule_of: RuleOf) -> None:
    found = requirement_of(
        rule_of, "MỖI GIÁ TRỊ chiều thiếu hụt PHẢI CÓ chỉ tiêu MÀ tỷ lệ ĐƯỢC GHI VÀ chiều LÀ GIÁ TRỊ ĐÓ"
    )
    assert (found.form, found.value_list, found.value_field) == ("cover", "dimensions", "dimension")
    assert found.has == Pattern("target", IsPresent(RATE))
    alone = requirement_of(rule_of, "MỖI GIÁ TRỊ nhóm đối tượng PHẢI CÓ chỉ tiêu MÀ nhóm GỒM GIÁ TRỊ ĐÓ")
    assert (alone.value_field, alone.has) == ("groups", Pattern("target"))


def test_equals_over_aggregates_with_a_relative_tolerance(rule_of: RuleOf) -> None:
    found = requirement_of(
        rule_of,
        "TỔNG số tiền CỦA khoản tiền MÀ loại phạm vi LÀ tổng = TỔNG số tiền CỦA khoản tiền MÀ cấp thấp nhất "
        "SAI SỐ 0,5 PHẦN TRĂM",
    )
    total = Pattern("amount", IsValue(FieldRef("self", "scope_kind"), ("tong",)))
    leaves = Pattern("amount", IsValue(FieldRef("self", "leaf"), ("true",)))
    assert found.form == "equals"
    assert found.compare == Compare(
        Aggregate("sum", total, "amount_million_vnd"),
        "=",
        Aggregate("sum", leaves, "amount_million_vnd"),
        tolerance_percent=Decimal("0.5"),
    )


# ---- conditions -------------------------------------------------------------------------------------------------


def test_and_binds_closer_than_or_and_brackets_win(rule_of: RuleOf) -> None:
    low, high = Compare(RATE, "<", percent("1")), Compare(RATE, ">", percent("2"))
    assert must(rule_of, "chỉ tiêu", "chỉ số LÀ việc làm HOẶC tỷ lệ < 1% VÀ tỷ lệ > 2%") == Or((WORK, And((low, high))))
    assert must(rule_of, "chỉ tiêu", "(chỉ số LÀ việc làm HOẶC tỷ lệ < 1%) VÀ tỷ lệ > 2%") == And(
        (Or((WORK, low)), high)
    )


def test_a_set_is_tested_three_ways_and_negated(rule_of: RuleOf) -> None:
    groups = FieldRef("self", "groups")
    both = ("ho_ngheo", "ho_can_ngheo")
    assert must(rule_of, "chỉ tiêu", "nhóm CHỈ GỒM hộ nghèo, hộ cận nghèo") == SetTest(groups, "only", both)
    assert must(rule_of, "chỉ tiêu", "KHÔNG nhóm GIAO VỚI hộ nghèo, hộ cận nghèo") == Not(
        SetTest(groups, "meets", both)
    )


def test_values_of_every_type(rule_of: RuleOf) -> None:
    number = FieldRef("self", "number")
    assert must(rule_of, "viện dẫn", "số ký hiệu LÀ 07/2021/NĐ-CP") == IsValue(number, ("07/2021/NĐ-CP",))
    assert must(rule_of, "viện dẫn", 'số ký hiệu KHÔNG LÀ "7"') == Not(IsValue(number, ("7",)))
    assert must(rule_of, "viện dẫn", "ngày <= 05/03/2020") == Compare(
        FieldRef("self", "date"), "<=", DateLiteral(date(2020, 3, 5))
    )
    assert must(rule_of, "viện dẫn", "lần đầu LÀ sai") == IsValue(FieldRef("self", "first"), ("false",))
    assert must(rule_of, "chỉ tiêu", "chỉ số LÀ việc làm, nước sạch") == IsValue(
        FieldRef("self", "indicator"), ("viec_lam", "nuoc")
    )
    assert must(rule_of, "chỉ tiêu", "chỉ số = việc làm") == WORK
    assert must(rule_of, "chỉ tiêu", "năm LÀ 2024, 2025") == Or(
        tuple(Compare(FieldRef("self", "year"), "=", plain(year)) for year in (2024, 2025))
    )
    assert must(rule_of, "chỉ tiêu", "tỷ lệ KHÔNG ĐƯỢC GHI") == Not(IsPresent(RATE))


@pytest.mark.parametrize(
    ("printed", "million"),
    [
        ("1.469 triệu đồng", "1469"),
        ("2,5 tỷ đồng", "2500"),
        ("500.000 đồng", "0.5"),
        ("300 nghìn đồng", "0.3"),
        ("1.234.567,5 triệu", "1234567.5"),
    ],
)
def test_money_is_in_million_dong(rule_of: RuleOf, printed: str, million: str) -> None:
    found = must(rule_of, "khoản tiền", f"số tiền >= {printed}")
    assert isinstance(found, Compare) and isinstance(found.right, Number)
    assert (found.right.value, found.right.unit) == (Decimal(million), "triệu đồng")


def test_tolerances_are_absolute_in_the_unit_or_relative(rule_of: RuleOf) -> None:
    def slack(text: str) -> tuple[Decimal | None, Decimal | None]:
        found = must(rule_of, "mức giảm", text)
        assert isinstance(found, Compare)
        return found.tolerance, found.tolerance_percent

    assert slack("tỷ lệ đầu - tỷ lệ cuối = mức giảm SAI SỐ 0,05%") == (Decimal("0.05"), None)
    assert slack("tỷ lệ đầu - tỷ lệ cuối = mức giảm SAI SỐ 0,5 PHẦN TRĂM") == (None, Decimal("0.5"))
    money = must(rule_of, "khoản tiền", "số tiền = cộng các nguồn SAI SỐ 1 tỷ đồng")
    assert isinstance(money, Compare) and money.tolerance == 1000
    relative = must(rule_of, "khoản tiền", "số tiền = cộng các nguồn SAI SỐ 1%")
    assert isinstance(relative, Compare) and relative.tolerance_percent == 1


def test_arithmetic_follows_the_usual_order(rule_of: RuleOf) -> None:
    found = must(rule_of, "phép tính", "thành tiền <= số lượng × đơn giá + định mức tối đa ÷ (số lượng + 1)")
    quantity, price = FieldRef("self", "quantity"), FieldRef("self", "unit_price")
    more = Arithmetic("/", FieldRef("self", "ceiling"), Arithmetic("+", quantity, plain(1)))
    assert found == Compare(FieldRef("self", "total"), "<=", Arithmetic("+", Arithmetic("*", quantity, price), more))


def test_aggregates_stand_wherever_a_number_may(rule_of: RuleOf) -> None:
    targets = Pattern("target", WORK)
    spread = requirement_of(
        rule_of,
        "LỚN NHẤT tỷ lệ CỦA chỉ tiêu MÀ chỉ số LÀ việc làm - NHỎ NHẤT tỷ lệ CỦA chỉ tiêu MÀ chỉ số LÀ việc làm <= 3%",
    ).compare
    assert spread == Compare(
        Arithmetic("-", Aggregate("max", targets, "rate"), Aggregate("min", targets, "rate")), "<=", percent("3")
    )
    share = requirement_of(
        rule_of, "TỶ LỆ chỉ tiêu MÀ tỷ lệ ĐƯỢC GHI TRÊN chỉ tiêu MÀ chỉ số LÀ việc làm >= 50%"
    ).compare
    assert share == Compare(Aggregate("share", targets, None, IsPresent(RATE)), ">=", percent("50"))


def test_an_aggregate_inside_every_reads_the_outer_fact(rule_of: RuleOf) -> None:
    found = must(
        rule_of, "khoản tiền", "SỐ LƯỢNG khoản tiền MÀ cấp thấp nhất VÀ (nguồn = mỗi.nguồn) >= 1 VÀ là tổng khối"
    )
    where = And(
        (
            IsValue(FieldRef("self", "leaf"), ("true",)),
            Compare(FieldRef("self", "source"), "=", FieldRef("outer", "source")),
        )
    )
    assert found == And(
        (
            Compare(Aggregate("count", Pattern("amount", where)), ">=", plain(1)),
            IsValue(FieldRef("self", "block_total"), ("true",)),
        )
    )


def test_exists_in_a_condition_ends_before_the_next_exists(rule_of: RuleOf) -> None:
    found = rule_of(
        "CÓ chỉ tiêu",
        applies="NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ; KHI CÓ dự án MÀ là tiểu dự án VÀ tên ĐƯỢC GHI "
        "VÀ KHÔNG CÓ nhắc MÀ ý LÀ giám sát VÀ KHÔNG bị phủ định",
    ).applies.when
    project = And((IsValue(FieldRef("self", "is_sub"), ("true",)), IsPresent(FieldRef("self", "name"))))
    mention = And(
        (IsValue(FieldRef("self", "concept"), ("giam_sat",)), Not(IsValue(FieldRef("self", "negated"), ("true",))))
    )
    assert found == And((Exists(Pattern("project", project)), Not(Exists(Pattern("mention", mention)))))


# ---- clauses ----------------------------------------------------------------------------------------------------


WHOLE = """QUY TẮC muc-tieu/thu "Tên có \\"ngoặc\\" và # dấu thăng"  # ghi chú # vẫn là ghi chú
  CĂN CỨ     10/2021/NĐ-CP ĐIỀU 3 KHOẢN 1 ; 83/2015/QH13 PHỤ LỤC I PHẦN II MỤC 3 ; SỐ HỌC ; THÔNG LỆ
  ÁP DỤNG    CẤP xã, phường, huyện ; NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ; NGÀY KÝ TỪ 05/03/2020 ;
             CHƯƠNG TRÌNH giảm nghèo ; VĂN BẢN kế hoạch của ủy ban nhân dân, báo cáo ; PHẠM VI hằng năm
  VÌ         "Lý do."
  YÊU CẦU    MỖI chỉ tiêu PHẢI tỷ lệ >= 90%
    KHI        kế hoạch.năm >= 2023 VÀ mỗi.chỉ số LÀ việc làm
    TRỪ KHI    kế hoạch LÀ chuyên đề
    VI PHẠM    "{tỷ lệ} của {mỗi.chỉ số} năm {kế hoạch.năm}: {tỷ lệ - giá trị}, {chênh lệch}, dòng {dòng}"
    CÁCH SỬA   "Ghi lại."
    CĂN CỨ     83/2015/QH13
    NGOẠI LỆ   "nơi nghèo" KHI kế hoạch.cấp LÀ xã THÌ HẠ THÀNH LƯU Ý VÌ "Nơi nghèo."
  YÊU CẦU    CÓ chỉ tiêu
    THIẾU      "không có"
  NGOẠI LỆ   "cả quy tắc" KHI kế hoạch.là bản trình
  KHÔNG KIỂM ĐƯỢC "Điều này."
  VÍ DỤ ĐẠT NĂM 2024 CẤP xã KÝ 19/03/2024 CHƯƠNG TRÌNH giảm nghèo PHẠM VI hằng năm : "một\\nhai"
  VÍ DỤ VI PHẠM "- 5% việc làm" GẠCH CHÂN "5%"
  VÍ DỤ THIẾU : \"""
nhiều
dòng\"""
  VÍ DỤ CHƯA RÕ : "?"
  VÍ DỤ KHÔNG ÁP DỤNG NĂM 2030 : "x"
HẾT
"""


def test_the_clauses_of_a_whole_rule(rule_of: RuleOf) -> None:
    rule = rule_of(WHOLE)
    assert rule.title == 'Tên có "ngoặc" và # dấu thăng'
    assert rule.basis == (
        Basis("instrument", "10/2021/NĐ-CP", "ĐIỀU 3 KHOẢN 1"),
        Basis("instrument", "83/2015/QH13", "PHỤ LỤC I PHẦN II MỤC 3"),
        Basis("arithmetic"),
        Basis("practice"),
    )
    applies = rule.applies
    assert applies.levels == ("xa", "huyen")
    assert (applies.year_from, applies.year_to, applies.signed_from) == (2022, 2025, date(2020, 3, 5))
    assert applies.documents == ("ke_hoach/ubnd", "bao_cao")
    assert applies.when == IsValue(FieldRef("plan", "scope"), ("annual",))
    first, second = rule.requirements
    assert (first.severity, second.severity) == ("violation", "missing")
    assert first.when == And(
        (Compare(PLAN_YEAR, ">=", plain(2023)), WORK, Not(IsValue(FieldRef("plan", "scope"), ("thematic",))))
    )
    assert (first.fix, first.basis) == ("Ghi lại.", (Basis("instrument", "83/2015/QH13", ""),))
    [lowering] = first.exemptions
    assert (lowering.label, lowering.effect, lowering.because) == ("nơi nghèo", "lower", "Nơi nghèo.")
    assert second.exemptions == ()
    [general] = rule.exemptions
    assert (general.label, general.effect) == ("cả quy tắc", "skip")
    assert (rule.because, rule.not_checkable) == ("Lý do.", ("Điều này.",))


def test_examples_carry_outcome_text_and_overrides(rule_of: RuleOf) -> None:
    good, wrong, missing, unclear, outside = rule_of(WHOLE).examples
    assert (good.outcome, good.text, good.level, good.year) == ("satisfied", "một\nhai", "xa", 2024)
    assert (good.signed, good.programme, good.scope) == (date(2024, 3, 19), "giam-ngheo", "annual")
    assert (wrong.outcome, wrong.severity, wrong.underlined) == ("violated", "violation", "5%")
    assert (missing.severity, missing.text) == ("missing", "nhiều\ndòng")
    assert (unclear.outcome, outside.outcome) == ("undetermined", "not_applicable")


def test_a_comment_and_a_byte_order_mark_and_windows_line_ends_change_nothing(read_file: ReadFile) -> None:
    text = around("CÓ chỉ tiêu  # ghi chú\n    # cả dòng")
    plain_source, plain_rules = read_file(text)
    source, rules = read_file("\ufeff".encode() + text.replace("\n", "\r\n").encode())
    assert source.faults == plain_source.faults == []
    assert rules[0].rule == plain_rules[0].rule


def test_an_exception_deeper_than_its_requirement_belongs_to_it(rule_of: RuleOf) -> None:
    text = around("CÓ chỉ tiêu").replace("  VÍ DỤ ĐẠT", '    NGOẠI LỆ "a" KHI kế hoạch.năm = 2024\n  VÍ DỤ ĐẠT')
    own = rule_of(text)
    assert (len(own.exemptions), len(own.requirements[0].exemptions)) == (0, 1)
    general = rule_of(text.replace('NGOẠI LỆ "a"', 'NGOẠI LỆ CHUNG "a"'))
    assert (len(general.exemptions), len(general.requirements[0].exemptions)) == (1, 0)


def test_places_are_lines_and_columns_of_the_file(rule_of: RuleOf) -> None:
    rule = rule_of(around("CÓ chỉ tiêu"))
    place = rule.requirements[0].place
    assert (place.path, place.line, place.column, place.end_line, place.end_column) == (
        "rules/muc-tieu/thu.luat", 4, 3, 4, 25,
    )  # fmt: skip
    assert rule.examples[1].place.line == 7
