from __future__ import annotations

import pytest

from tests.plan.content import facts, fragment, only


@pytest.mark.parametrize(
    ("text", "canonical", "match", "consistent"),
    [
        ("1. Dự án 6: Truyền thông và giảm nghèo về thông tin", "DA6", "dung", True),
        ("1. Dy 4n 6: Truyén théng va giam nghéo vé théng tin", "DA6", "dung", True),
        ("- Dự án 3 - Truyền thông và giảm nghèo về thông tin.", "DA6", "du_an_khac", False),
        ("- Dự án 4: Phát triển giáo dục nghề nghiệp", "DA4", "thieu_cum", True),
        ("- Dự án 3 “Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng”;", "DA3", "dung", True),
    ],
)
def test_a_name_tells_the_project_whatever_its_number(text: str, canonical: str, match: str, consistent: bool) -> None:
    project = only(text, "project")
    assert project.values["canonical"] == canonical
    assert project.values["name_match"] == match
    assert project.values["consistent"] is consistent


def test_an_unknown_name_is_said_to_be_unknown() -> None:
    project = only("2. Dự án 4: Trồng rừng phòng hộ ven suối", "project")
    assert project.values["name_match"] == "khong_nhan_ra"
    assert "canonical" not in project.values


def test_a_number_without_a_name_claims_nothing_about_the_name() -> None:
    project = only("Phòng Kinh tế theo dõi Tiểu dự án 1 thuộc Dự án 3 của Kế hoạch.", "project")
    assert project.values["canonical"] == "DA3.TDA1"
    assert "name_match" not in project.values


_LIST = """III. NỘI DUNG THỰC HIỆN
- Dự án 1: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
- Dự án 2: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng
+ Tiểu dự án 2: Cải thiện dinh dưỡng
- Dự án 3: Truyền thông và giảm nghèo về thông tin
V. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế: Chủ trì Tiểu dự án 2 thuộc Dự án 3: Cải thiện dinh dưỡng.
"""


def test_a_sub_project_belongs_to_the_project_it_is_listed_under() -> None:
    listed = next(fact for fact in facts(_LIST, "project") if fact.values["is_sub"])
    assert (listed.values["number"], listed.values["sub_number"]) == (2, 2)
    assert listed.values["parent_stated"] is True
    assert listed.values["parent_official"] is False
    assert "parent_agrees" not in listed.values


def test_a_second_place_that_names_another_mother_is_shown_beside_the_list() -> None:
    mentioned = [fact for fact in facts(_LIST, "project") if fact.values["is_sub"]][1]
    assert mentioned.values["printed"] == "Tiểu dự án 2 thuộc Dự án 3"
    assert mentioned.values["parent_agrees"] is False
    assert mentioned.values["listed_parent"] == "Dự án 2"
    assert [span.line for span in mentioned.others] == [4]


def test_a_list_that_counts_from_one_has_numbers_of_its_own() -> None:
    assert fragment(_LIST).identity.values["own_project_numbers"] is True


def test_one_wrong_number_is_no_numbering_of_its_own() -> None:
    text = (
        "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo\n"
        "2. Dự án 5: Truyền thông và giảm nghèo về thông tin"
    )
    assert fragment(text).identity.values["own_project_numbers"] is False


def test_money_after_the_number_is_no_name() -> None:
    project = only("- Dự án 2: 820 triệu đồng.", "project")
    assert "name" not in project.values
    assert project.values["canonical"] == "DA2"


def test_short_forms_are_read() -> None:
    project = only("Kinh phí DA2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo.", "project")
    assert (project.values["number"], project.values["canonical"]) == (2, "DA2")


def test_a_letter_read_for_a_digit_leaves_the_number_unknown() -> None:
    project = only("- Du an l: Pa dang hoa sinh ké, phat trién mo hinh giam nghéo", "project")
    assert "number" in project.unknown
    assert project.values["canonical"] == "DA2"
