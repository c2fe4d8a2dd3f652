"""Where poor households start from, the items of the goals, what each project has, how sections are marked."""

from __future__ import annotations

import pytest

from tests.plan.content import facts, fragment, number, only

_GOALS = "II. MỤC TIÊU CỤ THỂ\n"
_PROJECT = "III. NỘI DUNG\n1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo\n"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Tỷ lệ hộ nghèo giảm 3,1% (từ 11,4% cuối năm 2023 xuống còn 8,3%).", "rate", 11.4),
        ("Cuối năm 2023 toàn xã có 146 hộ nghèo.", "households", 146),
        ("Hiện có 146 hộ nghèo.", "households", 146),
        ("Ty 1é h6 ngheo giam 3,1% (tir 11,4% cudi nam 2023 xuéng con 8,3%).", "rate", 11.4),
    ],
)
def test_a_start_is_read_from_the_year_before(text: str, field: str, value: float) -> None:
    start = only(text, "baseline")
    assert (start.values["group"], number(start, field), start.certainty) == ("ho_ngheo", value, "certain")


@pytest.mark.parametrize("text", ["Năm 2024 tỷ lệ hộ nghèo còn 8,3%.", "Đến cuối năm 2024 còn 106 hộ nghèo."])
def test_what_is_to_be_reached_is_no_start(text: str) -> None:
    assert facts(text, "baseline") == []


def test_a_lone_start_on_a_badly_read_line_is_only_possible() -> None:
    assert only(_GOALS + "- Phan dau giim tu 15 den 20 h6 ngheo trong nim 2024.", "baseline").certainty == "possible"


def test_items_are_the_lowest_level_and_know_whether_they_are_measured() -> None:
    items = facts(
        _GOALS
        + "- Chiều thiếu hụt về nhà ở của hộ nghèo:\n+ Hỗ trợ nhà ở cho 05 hộ nghèo;\n"
        + "- Cải thiện 06 dịch vụ xã hội cơ bản giai đoạn 2021-2025;\n- Đẩy mạnh huy động nguồn lực.",
        "goal_item",
    )
    assert [item.values["measured"] for item in items] == [True, False, False]


def test_a_figure_that_cannot_be_read_leaves_the_measure_open() -> None:
    item = only("II. MUC TIEU CU THE\n- H6 tro nha o cho 0S hd nghéo kho khan trén dia ban.", "goal_item")
    assert item.unknown == {"measured"}


def test_a_project_has_what_stands_in_its_block_or_elsewhere() -> None:
    here = only(
        _PROJECT
        + "a) Nội dung: Hỗ trợ 02 mô hình nuôi bò cho hộ nghèo.\nb) Kinh phí: 400 triệu đồng.\n"
        + "c) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.",
        "project_block",
    )
    elsewhere = only(
        _PROJECT
        + "Hỗ trợ 02 mô hình nuôi bò sinh sản cho nhóm hộ nghèo.\nIV. KINH PHÍ\n1. Dự án 2: 400 triệu đồng.\n"
        + "V. TỔ CHỨC THỰC HIỆN\n1. Công chức Văn hóa - Xã hội: chủ trì Dự án 2.",
        "project_block",
    )
    for fact in (here, elsewhere):
        assert [fact.values[name] for name in ("has_content", "has_money", "has_body")] == [True, True, True]


@pytest.mark.parametrize(
    ("kept", "lacking"),
    [
        ("b) Kinh phí: 400 triệu đồng.\nc) Đơn vị thực hiện: Các thôn.", "has_content"),
        ("a) Nội dung: Hỗ trợ 02 mô hình nuôi bò cho hộ nghèo.\nc) Đơn vị thực hiện: Các thôn.", "has_money"),
        ("a) Nội dung: Hỗ trợ 02 mô hình nuôi bò cho hộ nghèo.\nb) Kinh phí: 400 triệu đồng.", "has_body"),
    ],
)
def test_what_a_project_lacks_is_told(kept: str, lacking: str) -> None:
    fact = only(_PROJECT + kept, "project_block")
    assert {name for name in ("has_content", "has_money", "has_body") if not fact.values[name]} == {lacking}


def test_a_reference_is_no_content() -> None:
    fact = only(_PROJECT + "Thực hiện theo Kế hoạch số 13/KH-UBND.\nb) Kinh phí: 400 triệu đồng.", "project_block")
    assert (fact.values["has_content"], fact.values["refers"]) == (False, True)


def test_a_letter_before_a_dot_is_told_from_one_before_a_bracket() -> None:
    sections = fragment("I. GIẢI PHÁP\na) Hỗ trợ sản xuất\nCấp giống.\nb. Hỗ trợ nhà ở\nSửa nhà.").of_kind("section")
    letters = [fact.values["sign"] for fact in sections if fact.values["style"] == "chu_cai"]
    assert letters == [")", "."]


def test_numbers_that_open_no_heading_are_not_missed() -> None:
    sections = fragment("I. MỤC TIÊU\n1. 100% hộ nghèo có nhà.\n2. Trong năm hỗ trợ 05 hộ nghèo.").of_kind("section")
    assert all(fact.values["follows"] for fact in sections)


def test_results_of_earlier_years_are_no_targets() -> None:
    past, goal = facts(
        "I. ĐÁNH GIÁ TÌNH HÌNH\n- 85% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh.\n"
        "II. MỤC TIÊU\n- 92% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh.",
        "target",
    )
    assert (past.values["in_review"], goal.values["in_review"]) == (True, False)


def test_a_budget_table_elsewhere_gives_its_projects_their_money() -> None:
    text = """II. NỘI DUNG THỰC HIỆN
1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
Hỗ trợ 02 mô hình nuôi bò sinh sản cho nhóm hộ nghèo ở hai thôn.
III. KINH PHÍ THỰC HIỆN
Đơn vị tính: Triệu đồng
1\tDự án 2\t400\t350\t50
2\tDự án 7\t60\t60\t0
"""
    blocks = {fact.values["project"]: fact for fact in facts(text, "project_block")}
    assert blocks["DA2"].values["has_money"] is True
