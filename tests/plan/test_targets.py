from __future__ import annotations

import pytest

from tests.plan.content import facts, number, only

#: Written for these tests, then damaged by hand the way an English OCR model damages Vietnamese.
_CASES = [
    (
        "- 98% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh;",
        "nuoc-sinh-hoat-hop-ve-sinh",
        {"ho_ngheo", "ho_can_ngheo"},
        "=",
        98,
    ),
    (
        "- 98% hd nghéo, hd can ngheo sir dung nudc sinh hoat hop vé sinh;",
        "nuoc-sinh-hoat-hop-ve-sinh",
        {"ho_ngheo", "ho_can_ngheo"},
        "=",
        98,
    ),
    ("- Phấn đấu tối thiểu 85% hộ nghèo sử dụng nhà tiêu hợp vệ sinh.", "nha-tieu-hop-ve-sinh", {"ho_ngheo"}, ">=", 85),
    ("- Tỷ lệ hộ gia đình sử dụng nhà tiêu hợp vệ sinh đạt 91,5%.", "nha-tieu-hop-ve-sinh", {"ho_gia_dinh"}, "=", 91.5),
    ("- Tỷ lệ huy động trẻ 5 tuổi ra lớp là 99%.", "huy-dong-tre-5-tuoi-ra-lop", {"tre_5_tuoi"}, "=", 99),
    (
        "- Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi xuống dưới 14%.",
        "suy-dinh-duong-thap-coi",
        {"tre_duoi_5_tuoi"},
        "<",
        14,
    ),
    (
        "- Giam ty 1é tré em duéi 5 tudi suy dinh dudng thé thap coi xudng dudi 14%.",
        "suy-dinh-duong-thap-coi",
        {"tre_duoi_5_tuoi"},
        "<",
        14,
    ),
    (
        "- 100% cán bộ làm công tác giảm nghèo ở thôn, xã được tập huấn.",
        "tap-huan-can-bo",
        {"can_bo_giam_ngheo"},
        "=",
        100,
    ),
    (
        "- Hỗ trợ miễn giảm học phí cho 100% học sinh nghèo, cận nghèo.",
        "mien-giam-hoc-phi",
        {"hoc_sinh", "ho_ngheo", "ho_can_ngheo"},
        "=",
        100,
    ),
    ("- 95% trở lên hộ nghèo có thẻ bảo hiểm y tế.", "bhyt", {"ho_ngheo"}, ">=", 95),
]


@pytest.mark.parametrize(("text", "indicator", "groups", "op", "value"), _CASES)
def test_a_target_states_indicator_groups_and_figure(
    text: str, indicator: str, groups: set[str], op: str, value: float
) -> None:
    target = only(text, "target")
    assert target.values["indicator"] == indicator
    assert target.values["groups"] == groups
    assert target.values["op"] == op
    assert number(target, "value") == number(target, "rate") == value
    assert target.certainty == "certain"


def test_two_targets_in_one_sentence_keep_their_own_words() -> None:
    text = (
        "- Vệ sinh: 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh và ít nhất 70% hộ cận nghèo sử dụng "
        "nhà tiêu hợp vệ sinh."
    )
    first, second = facts(text, "target")
    assert (first.values["indicator"], first.values["groups"]) == ("nuoc-sinh-hoat-hop-ve-sinh", {"ho_ngheo"})
    assert (second.values["indicator"], second.values["groups"]) == ("nha-tieu-hop-ve-sinh", {"ho_can_ngheo"})
    assert (first.values["op"], second.values["op"]) == ("=", ">=")


def test_figures_after_their_words_are_paired_with_what_stands_before() -> None:
    text = "+ Tỷ lệ huy động trẻ 5 tuổi ra lớp đạt 99,2%, tỷ lệ học sinh 6-10 tuổi học tiểu học đạt 99,6%."
    found = [(fact.values["indicator"], number(fact, "value")) for fact in facts(text, "target")]
    assert found == [("huy-dong-tre-5-tuoi-ra-lop", 99.2), ("hoc-tieu-hoc-dung-tuoi", 99.6)]


def test_a_share_of_the_fee_is_not_a_share_of_people() -> None:
    text = (
        "- 100% người thuộc hộ nghèo tham gia bảo hiểm y tế; người thuộc hộ cận nghèo được hỗ trợ 80% mức đóng "
        "bảo hiểm y tế."
    )
    people, fee = facts(text, "target")
    assert people.values["indicator"] == "bhyt"
    assert fee.values["indicator"] == "muc-ho-tro-bhyt-ho-can-ngheo"
    assert fee.values["unit"] == "% mức phí"


def test_a_second_share_of_the_fee_need_not_name_the_insurance() -> None:
    text = (
        "- Hỗ trợ 100% mức đóng bảo hiểm y tế cho người thuộc hộ nghèo và hỗ trợ tối thiểu 70% mức đóng cho người "
        "thuộc hộ cận nghèo."
    )
    whole, part = facts(text, "target")
    assert (whole.values["indicator"], number(whole, "rate")) == ("bhyt", 100)
    assert (part.values["indicator"], number(part, "rate")) == ("muc-ho-tro-bhyt-ho-can-ngheo", 70)


def test_a_doubtful_figure_leaves_the_target_and_hides_the_value() -> None:
    target = only("- 1O0% nguoi thude hd ngheo tham gia bao hiém y té;", "target")
    assert {"value", "rate"} <= target.unknown
    assert "value" not in target.values
    assert target.values["indicator"] == "bhyt"


def test_a_condition_is_kept_in_words_and_as_a_value() -> None:
    target = only("- 100% người thuộc hộ cận nghèo đủ điều kiện được trợ giúp pháp lý;", "target")
    assert target.values["conditions"] == {"du_dieu_kien"}
    assert target.values["condition"] == "đủ điều kiện"


def test_a_sentence_torn_by_a_page_break_is_one_target() -> None:
    text = "- 90% hộ nghèo, hộ cận nghèo trên địa bàn sử dụng\n\nnhà tiêu hợp vệ sinh."
    assert only(text, "target").values["indicator"] == "nha-tieu-hop-ve-sinh"


_SECTION = """II. MỤC TIÊU
1. Mục tiêu cụ thể
- Chiều thiếu hụt về việc làm:
+ 100% người lao động thuộc hộ nghèo được đào tạo kỹ năng nghề.
- Chiều thiếu hụt về nhà ở: Hỗ trợ sửa chữa nhà ở cho hộ nghèo theo kế hoạch của tỉnh.
III. NỘI DUNG THỰC HIỆN
1. Tuyên truyền sâu rộng trong nhân dân.
"""


def test_a_lead_gives_its_dimension_to_the_bullets_below() -> None:
    trained, housing = facts(_SECTION, "target")
    assert trained.values["dimension"] == "viec_lam"
    assert trained.values["in_targets"] is True
    assert housing.values["dimension"] == "nha_o"


def test_a_target_without_a_figure_is_still_a_target_of_its_dimension() -> None:
    housing = facts(_SECTION, "target")[1]
    assert "value" not in housing.values
    assert housing.values["indicator"] == "ho-tro-nha-o"


def test_a_list_of_dimensions_is_no_target() -> None:
    text = """I. MỤC TIÊU
1. Mục tiêu chung
Giúp người nghèo tiếp cận các dịch vụ xã hội cơ bản: việc làm, y tế, giáo dục,
nhà ở, nước sinh hoạt và vệ sinh, thông tin.
2. Mục tiêu cụ thể
Năm 2024 tỷ lệ hộ nghèo giảm còn 6%.
"""
    assert [fact.values["indicator"] for fact in facts(text, "target")] == ["ty-le-ho-ngheo"]


def test_comparison_with_last_year_is_no_target() -> None:
    text = "- 100% hộ nghèo có thẻ bảo hiểm y tế, tăng 3% so với năm 2023."
    assert [number(fact, "value") for fact in facts(text, "target")] == [100]
