"""What is wrong inside a requirement: one fault for each slip, at the words that are wrong, with what to write."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.language.ruleset import Compare, FieldRef, IsValue, Not, Number, Rule, SetTest
from tests.language.conftest import ReadFile, around

_SAID = [
    # (requirement, code, the words underlined, what the hint says)
    ("CÓ chỉ tiêu MÀ chỉ số LÀ việc làm TRONG MỤC mục tiêu HOẶC tỷ lệ < 5%", "L036", "TRONG MỤC mục tiêu", ""),
    ("CÓ chỉ tiêu MÀ chỉ số LÀ việc làm và tỷ lệ >= 3%", "L010", "và", "«VÀ»"),
    ("CÓ chỉ tiêu mà tỷ lệ >= 3%", "L010", "mà", "«MÀ»"),
    ("MỖI chỉ tiêu MÀ chỉ số LÀ việc làm hoặc nhóm GỒM hộ nghèo PHẢI tỷ lệ > 1%", "L010", "hoặc", "«HOẶC»"),
    ("CÓ chỉ tiêu MÀ nhóm GỒM hộ nghèo VÀ hộ cận nghèo", "L038", "hộ cận nghèo", "«, hộ cận nghèo»"),
    ("CÓ chỉ tiêu MÀ chỉ số LÀ việc làm VÀ KHÔNG tỷ lệ", "T001", "tỷ lệ", "phép so sánh"),
    ("MỖI chỉ tiêu PHẢI (tỷ lệ + 3%)", "T001", "tỷ lệ + 3%", "phép so sánh"),
    ('MỖI chỉ tiêu PHẢI ("chữ")', "T001", '"chữ"', "phép so sánh"),
    ("MỖI chỉ tiêu PHẢI KHÔNG (05/03/2020)", "T001", "05/03/2020", "phép so sánh"),
    ("MỖI chỉ tiêu MÀ chiều LÀ GIÁ TRỊ ĐÓ PHẢI tỷ lệ >= 3%", "L037", "chiều LÀ GIÁ TRỊ ĐÓ", ""),
    ("MỖI GIÁ TRỊ chiều thiếu hụt PHẢI CÓ chỉ tiêu MÀ tỷ lệ > 1%", "L037", "chỉ tiêu MÀ tỷ lệ > 1%", ""),
    ("MỖI GIÁ TRỊ chiều thiếu hụt PHẢI CÓ chỉ tiêu MÀ chỉ số LÀ GIÁ TRỊ ĐÓ", "T014", "chỉ số", ""),
    ("MỖI GIÁ TRỊ lạ PHẢI CÓ chỉ tiêu MÀ chiều LÀ GIÁ TRỊ ĐÓ", "N004", "lạ", ""),
    ("MỖI chỉ tiêu PHẢI CÓ dự ann MÀ là tiểu dự án", "N001", "dự ann", "«dự án»"),
    ("MỖI chỉ tiêu PHẢI CÓ ÍT NHẤT 1,5 dự án", "T010", "1,5", ""),
    ("CÓ chỉ tiêu MÀ CÓ ÍT NHẤT 1,5 dự án MÀ là tiểu dự án", "T010", "1,5", ""),
    ("MỖI chỉ tiêu PHẢI năm = 2.5", "T010", "2.5", "«2,5»"),
    ("MỖI khoản tiền PHẢI số tiền >= 31/02/2020", "T009", "31/02/2020", ""),
    # values and fields beside each other
    ("MỖI chỉ tiêu PHẢI chỉ số = viec lam x", "N003", "viec lam x", "«việc làm»"),
    ("MỖI chỉ tiêu PHẢI chỉ số LÀ viec lamx, nước sạch", "N003", "viec lamx", "«việc làm»"),
    ("MỖI chỉ tiêu PHẢI chỉ số LÀ 5", "T007", "5", ""),
    ("MỖI chỉ tiêu PHẢI chỉ số LÀ 07/2021/NĐ-CP", "T007", "07/2021/NĐ-CP", ""),
    ("MỖI viện dẫn PHẢI lần đầu LÀ có lẽ", "T007", "có lẽ", ""),
    ("MỖI viện dẫn PHẢI số ký hiệu LÀ lạ", "T007", "lạ", 'viết "lạ"'),
    ('MỖI viện dẫn PHẢI số ký hiệu < "07"', "T004", 'số ký hiệu < "07"', ""),
    ("MỖI viện dẫn PHẢI số ký hiệu < kế hoạch.số ký hiệu", "T004", "số ký hiệu < kế hoạch.số ký hiệu", ""),
    ("MỖI chỉ tiêu PHẢI chỉ số < mỗi.chỉ số", "T004", "chỉ số < mỗi.chỉ số", ""),
    ("MỖI chỉ tiêu PHẢI chỉ số = mỗi.chiều", "T003", "chỉ số = mỗi.chiều", ""),
    ("MỖI chỉ tiêu PHẢI chỉ số LÀ mỗi.năm", "T003", "mỗi.năm", ""),
    ("MỖI chỉ tiêu PHẢI năm LÀ 2024 đồng", "T003", "2024 đồng", ""),
    ("MỖI dự án PHẢI CÓ phân công MÀ vai trò GỒM mỗi.mã theo tên", "T003", "vai trò GỒM mỗi.mã theo tên", ""),
    ("MỖI chỉ tiêu PHẢI nhóm LÀ hộ nghèo", "T006", "nhóm LÀ hộ nghèo", "GỒM"),
    ("MỖI chỉ tiêu PHẢI chỉ số GỒM việc làm", "T006", "chỉ số GỒM việc làm", "dùng LÀ"),
    ("CÓ chỉ tiêu TRONG MỤC lạ", "N003", "lạ", ""),
    ("CÓ chỉ tiêu MÀ kế hoạch LÀ lạ", "N002", "kế hoạch", ""),
    # bounds and tolerances
    ("MỖI chỉ tiêu PHẢI tỷ lệ TỪ 5 TRỞ LÊN", "T002", "5", "«%»"),
    ("MỖI chỉ tiêu PHẢI tỷ lệ TỪ 5% ĐẾN 9", "T002", "9", "«%»"),
    ("MỖI chỉ tiêu PHẢI tỷ lệ TỪ lạ ĐẾN 9%", "N002", "lạ", ""),
    ("MỖI khoản tiền PHẢI số tiền = cộng các nguồn SAI SỐ 1.2", "T010", "1.2", "«1,2»"),
    ("MỖI viện dẫn PHẢI ngày = kế hoạch.ngày ký SAI SỐ 1", "T005", "SAI SỐ 1", ""),
    ("MỖI khoản tiền PHẢI số tiền = cộng các nguồn SAI SỐ 5 hộ", "T005", "SAI SỐ 5 hộ", ""),
    # what stands around a condition
    ("MỖI chỉ tiêu PHẢI CÙNG chỉ số", "N006", "CÙNG chỉ số", ""),
    ("MỖI chỉ tiêu PHẢI CÙNG CÂU VỚI mỗi", "N006", "CÙNG CÂU VỚI mỗi", ""),
    ("MỖI dự án PHẢI CÓ phân công MÀ CÙNG vai trò", "N006", "vai trò", ""),
    ("KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG lạ", "N002", "lạ", ""),
    ("MỖI dự án PHẢI CÓ phân công MÀ CÙNG CÂU VỚI chỉ tiêu", "N005", "chỉ tiêu", "«VỚI mỗi»"),
    ("MỖI chỉ tiêu PHẢI lạ.năm = 2024", "N005", "lạ", ""),
    ('MỖI chỉ tiêu PHẢI dự án.tên chuẩn = "x"', "N005", "dự án", "«kế hoạch.…»"),
    ("MỖI chỉ tiêu PHẢI CÓ dự án MÀ CÓ nhắc MÀ mỗi.năm = 2024", "N005", "mỗi", ""),
    ("MỖI dự án PHẢI CÓ chỉ tiêu MÀ năm LÀ mỗi.lạ", "N002", "lạ", ""),
    ("MỖI dự án PHẢI CÓ phân công MÀ vai trò GỒM mỗi.lạ", "N002", "lạ", ""),
    ("MỖI chỉ tiêu PHẢI lạ ĐƯỢC GHI", "N002", "lạ", ""),
    # sums and aggregates
    ("MỖI chỉ tiêu PHẢI tỷ lệ >= TỔNG chỉ số CỦA chỉ tiêu", "T008", "chỉ số", ""),
    ("MỖI chỉ tiêu PHẢI tỷ lệ >= TỔNG lạ CỦA chỉ tiêu", "N002", "lạ", ""),
    ("MỖI chỉ tiêu PHẢI tỷ lệ >= LỚN NHẤT tỷ lệ CỦA chỉ tieu lạ", "N001", "chỉ tieu lạ", "«chỉ tiêu»"),
    ("MỖI chỉ tiêu PHẢI tỷ lệ >= (chỉ số LÀ việc làm)", "T008", "chỉ số LÀ việc làm", ""),
    ("MỖI khoản tiền PHẢI số tiền >= số tiền × số tiền", "T011", "số tiền × số tiền", ""),
    ("MỖI chỉ tiêu PHẢI tỷ lệ >= 5% ÷ 1 tỷ đồng", "T011", "5% ÷ 1 tỷ đồng", ""),
    (
        "MỖI viện dẫn PHẢI ngày >= kế hoạch.ngày ký + kế hoạch.ngày ký",
        "T011",
        "kế hoạch.ngày ký + kế hoạch.ngày ký",
        "",
    ),
    ("TỶ LỆ chỉ tiêu MÀ lạ ĐƯỢC GHI TRÊN chỉ tiêu >= 50%", "N002", "lạ", ""),
    ('TỔNG số tiền CỦA khoản tiền = "x"', "T003", 'TỔNG số tiền CỦA khoản tiền = "x"', ""),
    ("SỐ LƯỢNG lạ = 3", "N001", "lạ", ""),
]


@pytest.mark.parametrize(("requirement", "code", "underlined", "hint"), _SAID, ids=[row[0] for row in _SAID])
def test_one_slip_is_one_fault_at_its_words(
    read_file: ReadFile, requirement: str, code: str, underlined: str, hint: str
) -> None:
    source, built = read_file(around(requirement))
    [fault] = source.faults
    place = fault.place
    assert (fault.code, fault.line_text[place.column - 1 : place.end_column - 1]) == (code, underlined)
    assert hint in fault.hint
    assert built[0].rule is None or not built[0].rule.requirements


def test_the_two_sides_of_a_comparison_of_words_may_be_exchanged(rule_of: Callable[..., Rule]) -> None:
    def must(text: str) -> object:
        return rule_of(f"MỖI {text}").requirements[0].must

    number = FieldRef("self", "number")
    assert must('viện dẫn PHẢI "07" = số ký hiệu') == IsValue(number, ("07",))
    assert must('viện dẫn PHẢI "07" != số ký hiệu') == Not(IsValue(number, ("07",)))
    assert must("viện dẫn PHẢI số ký hiệu = kế hoạch.số ký hiệu") == Compare(number, "=", FieldRef("plan", "number"))
    assert must("chỉ tiêu PHẢI chỉ số != nước sạch") == Not(IsValue(FieldRef("self", "indicator"), ("nuoc",)))
    same = FieldRef("self", "indicator")
    assert must("chỉ tiêu PHẢI chỉ số LÀ mỗi.chỉ số") == Compare(same, "=", same)


def test_a_set_may_be_compared_with_the_set_of_another_fact(rule_of: Callable[..., Rule]) -> None:
    found = rule_of("MỖI chỉ tiêu PHẢI CÓ chỉ tiêu MÀ nhóm GỒM mỗi.nhóm").requirements[0].has
    assert found is not None
    assert found.where == SetTest(FieldRef("self", "groups"), "includes", FieldRef("outer", "groups"))


@pytest.mark.parametrize(
    "text",
    [
        "MỖI khoản tiền PHẢI số tiền ÷ số tiền >= 0,5",
        "MỖI khoản tiền PHẢI số tiền >= 5 triệu đồng ÷ 2 + 1 triệu đồng × (1 ÷ 3)",
        "MỖI chỉ tiêu PHẢI năm ÷ năm × 50% >= 5% VÀ 3 ÷ (năm ÷ năm) × 2 >= 5",
        "MỖI chỉ tiêu PHẢI tỷ lệ ÷ tỷ lệ = 50% SAI SỐ 1%",
    ],
)
def test_quotients_carry_their_units(rule_of: Callable[..., Rule], text: str) -> None:
    assert rule_of(text).requirements[0].must is not None


def test_a_count_within_a_condition_has_bounds(rule_of: Callable[..., Rule]) -> None:
    for words, sign in (("ÍT NHẤT", ">="), ("NHIỀU NHẤT", "<="), ("ĐÚNG", "=")):
        found = rule_of(f"CÓ chỉ tiêu MÀ CÓ {words} 2 dự án").requirements[0].pattern
        assert found is not None and isinstance(found.where, Compare)
        assert (found.where.operator, found.where.right) == (sign, Number(found.where.right.value))  # type: ignore[union-attr]
