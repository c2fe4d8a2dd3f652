from __future__ import annotations

import pytest

from compliance.plan.marks import Style, read_mark, roman
from tests.plan.structure import DAMAGED, HEAD, WHOLE, paths, plan, stated


def test_sections_know_number_parent_and_kind() -> None:
    assert paths(plan(WHOLE)) == [
        ("I", None, "muc_dich_yeu_cau"),
        ("1", "I", "muc_dich_yeu_cau"),
        ("2", "I", "muc_dich_yeu_cau"),
        ("II", None, "muc_tieu"),
        ("1", "II", "muc_tieu_chung"),
        ("2", "II", "muc_tieu_cu_the"),
        ("a", "II.2", "muc_tieu_cu_the"),
        ("b", "II.2", "muc_tieu_cu_the"),
        ("III", None, "noi_dung"),
        ("1", "III", "du_an"),
        ("a", "III.1", "noi_dung"),
        ("b", "III.1", "kinh_phi"),
        ("c", "III.1", "don_vi"),
        ("2", "III", "du_an"),
        (None, "III.2", "du_an"),
        ("a", "III.2", "noi_dung"),
        ("IV", None, "to_chuc_thuc_hien"),
        ("1", "IV", "don_vi"),
        ("2", "IV", "don_vi"),
    ]


def test_misread_chapter_marks_are_repaired_and_the_printed_ones_kept() -> None:
    chapters = [f for f in stated(plan(DAMAGED), "section") if f.values["depth"] == 1]
    assert [(f.values["printed"], f.values.get("number")) for f in chapters] == [
        ("1", "I"),
        ("Il", "II"),
        ("111", "III"),
        ("V", "V"),
    ]
    assert [f.values["kind"] for f in chapters] == [
        "muc_dich_yeu_cau",
        "muc_tieu",
        "noi_dung",
        "to_chuc_thuc_hien",
    ]


def test_a_skipped_chapter_is_seen_through_damage() -> None:
    last = [f for f in stated(plan(DAMAGED), "section") if f.values["depth"] == 1][-1]
    assert last.values["follows"] is False


def test_a_skipped_small_mark_on_damaged_text_is_left_open() -> None:
    points = [f for f in stated(plan(DAMAGED), "section") if f.values.get("parent") == "II"]
    assert [f.values.get("number") for f in points] == ["a", None]
    assert {"number", "follows"} <= points[1].unknown


def test_headings_end_at_a_colon_and_go_on_over_wrapped_lines() -> None:
    text = (
        HEAD
        + "I. MỤC TIÊU\n1. Mục tiêu chung: giảm nghèo.\n"
        + "2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các\ntổ chức thành viên phối hợp\n"
    )
    headings = [str(f.values["heading"]) for f in stated(plan(text), "section")]
    assert headings[1] == "Mục tiêu chung"
    assert headings[2].endswith("các tổ chức thành viên phối hợp")


def test_a_wrapped_figure_at_a_line_start_opens_no_section() -> None:
    text = (
        HEAD
        + "I. MỤC TIÊU\n\n1. Mục tiêu chung\n\nTổng kinh phí là\n2. 150 triệu đồng và còn\n12. triệu khác.\n\n"
        + "2. Mục tiêu cụ thể\n"
    )
    assert [f.values["number"] for f in stated(plan(text), "section")] == ["I", "1", "2"]


def test_dotted_numbers_nest_in_the_point_they_name() -> None:
    text = HEAD + "II. MỤC TIÊU\n3. Chỉ tiêu\n3.1. Việc làm\na) Đào tạo nghề\n3.2. Y tế\n"
    assert [f.section for f in stated(plan(text), "section")] == ["II", "II.3", "II.3.1", "II.3.1.a", "II.3.2"]


def test_the_laws_alphabet_decides_whether_points_follow() -> None:
    text = HEAD + "I. NHIỆM VỤ\n1. Chính sách\nc) Nhà ở\nd) Y tế\nđ) Giáo dục\ne) Pháp lý\nf) Khác\n"
    follows = {f.values["number"]: f.values["follows"] for f in stated(plan(text), "section")}
    assert follows["đ"] is True
    assert follows["e"] is True
    assert follows["f"] is False


def test_a_repeated_chapter_number_on_a_clean_text_is_a_fault_not_a_repair() -> None:
    text = HEAD + "I. MỤC TIÊU\nA.\n\nII. NỘI DUNG\nB.\n\nII. KINH PHÍ THỰC HIỆN\nC.\n"
    last = stated(plan(text), "section")[-1]
    assert last.values["number"] == "II"
    assert last.values["follows"] is False


def test_marks_misread_by_good_ocr_are_repaired_by_their_sequence() -> None:
    text = HEAD + "I. MỤC ĐÍCH, YÊU CẦU\nA.\n\nH. MỤC TIỂU\nB.\n\nII. NỘI DUNG\nC.\n\n1V. KINH PHÍ THỰC HIỆN\nD.\n"
    chapters = stated(plan(text), "section")
    assert [f.values["kind"] for f in chapters] == ["muc_dich_yeu_cau", "muc_tieu", "noi_dung", "kinh_phi"]
    assert chapters[1].values["number"] == "II"
    assert "number" in chapters[2].unknown, "a lost stroke is a guess"
    assert chapters[3].values["number"] == "IV"


def test_a_chapter_heading_without_any_mark_is_found() -> None:
    text = HEAD + "MỤC TIÊU CHUNG\n\nGiảm nghèo bền vững.\n\nTỔ CHỨC THỰC HIỆN\n\nUBND xã chủ trì.\n"
    chapters = stated(plan(text), "section")
    assert [f.values["kind"] for f in chapters] == ["muc_tieu_chung", "to_chuc_thuc_hien"]
    assert not any({"number", "follows"} & (set(f.values) | f.unknown) for f in chapters), (
        "it has no number to be wrong"
    )


@pytest.mark.parametrize(
    ("printed", "style", "value"),
    [
        ("III. NỘI DUNG", Style.ROMAN, 3),
        ("V.TỔ CHỨC", Style.ROMAN, 5),
        ("2. Yêu cầu", Style.ARABIC, 2),
        ("3.1. Các chỉ tiêu", Style.ARABIC_2, 1),
        ("đ) Nhà ở", Style.LETTER, 5),
        ("B. NỘI DUNG", Style.CAPITAL, 2),
        ("PHẦN THỨ HAI. MỤC TIÊU", Style.PART, 2),
    ],
)
def test_typed_marks(printed: str, style: Style, value: int) -> None:
    _, marks, _ = read_mark(printed, damaged=False)
    assert (marks[0].style, marks[0].value, marks[0].exact) == (style, value, True)


@pytest.mark.parametrize(
    "line", ["1.469 triệu đồng", "100% hộ nghèo", "V/v giảm nghèo", "- Hỗ trợ", "Dự kiến", "2024."]
)
def test_what_is_no_mark(line: str) -> None:
    assert not any(mark.exact for mark in read_mark(line, damaged=False)[1])


@pytest.mark.parametrize("value", range(1, 21))
def test_roman_numerals_are_read_back(value: int) -> None:
    assert read_mark(f"{roman(value)}. MỤC", damaged=False)[1][0].value == value
