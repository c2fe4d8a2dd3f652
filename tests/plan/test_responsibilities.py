from __future__ import annotations

import pytest

from tests.plan.content import facts

_CLEAN = """V. TỔ CHỨC THỰC HIỆN
1. Công chức Văn hóa - Xã hội
- Là bộ phận thường trực, chủ trì, phối hợp với các ngành tổng hợp kết quả.
- Chủ trì Dự án 6: Truyền thông và giảm nghèo về thông tin.
2. Công chức Tài chính - Kế toán
Tham mưu UBND xã bố trí kinh phí thực hiện Kế hoạch.
3. Trạm Y tế
Cấp thẻ bảo hiểm y tế kịp thời cho hộ nghèo.
4. Đề nghị Ủy ban Mặt trận Tổ quốc xã
Phối hợp thực hiện việc giám sát, phản biện xã hội.
"""
_DAMAGED = """V. TO CHUC THUC HIEN
1. Cong chirc Tai chinh - Ké toan
Tham muu UBND xa bd tri kinh phi thyc hién Ké hoach.
2. Tram Y té
Chu tri, phdi hop trién khai chinh sach hd tro vé y té.
"""


def _units(text: str) -> list[tuple[object, object]]:
    return [(fact.values.get("unit_kind"), fact.values["roles"]) for fact in facts(text, "responsibility")]


def test_each_headed_block_gives_its_unit_the_roles_it_writes() -> None:
    kinds = _units(_CLEAN)
    assert kinds[0][1] == {"thuong_truc", "chu_tri", "phoi_hop"}
    assert kinds[1:] == [
        ("tai-chinh", {"tham_muu"}),
        ("y-te", {"thuc_hien"}),
        ("mttq", {"phoi_hop", "thuc_hien"}),
    ]


def test_a_request_is_no_part_of_the_units_name() -> None:
    units = [fact.values["unit"] for fact in facts(_CLEAN, "responsibility")]
    assert units[-1] == "Ủy ban Mặt trận Tổ quốc xã"


def test_a_unit_knows_its_projects_and_its_concepts() -> None:
    first, second, *_ = facts(_CLEAN, "responsibility")
    assert first.values["projects"] == {"DA6"}
    concepts = second.values["concepts"]
    assert isinstance(concepts, frozenset)
    assert "can_doi_von" in concepts


def test_damaged_blocks_are_read_like_clean_ones() -> None:
    assert _units(_DAMAGED) == [("tai-chinh", {"tham_muu"}), ("y-te", {"chu_tri", "phoi_hop"})]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "c) Đơn vị thực hiện: Trạm Y tế và UBND các xã, phường.",
            [("y-te", "thuc_hien"), ("ubnd-cap-duoi", "thuc_hien")],
        ),
        ("c) Đơn vị chủ trì: Phòng Lao động - Thương binh và Xã hội.", [("lao-dong-tbxh", "chu_tri")]),
        ("¢) Pon vi thuc hién: Trung tAm Van héa - Truyén thanh - Truyén hinh.", [("dai-truyen-thanh", "thuc_hien")]),
    ],
)
def test_a_labelled_line_gives_each_unit_the_labels_role(line: str, expected: list[tuple[str, str]]) -> None:
    text = f"III. NỘI DUNG\n1. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình\n{line}\n"
    found = facts(text, "responsibility")
    assert [(fact.values["unit_kind"], *_set(fact.values["roles"])) for fact in found] == expected
    assert all(fact.values["projects"] == {"DA7"} for fact in found)


def _set(value: object) -> list[str]:
    assert isinstance(value, frozenset)
    return sorted(value)


def test_units_named_in_bullets_without_headings_are_found() -> None:
    text = """V. TỔ CHỨC THỰC HIỆN
- Giao Trạm Y tế chủ trì rà soát thẻ bảo hiểm y tế.
- Các thôn: họp dân, lập danh sách hộ đăng ký thoát nghèo.
"""
    assert _units(text) == [("y-te", {"chu_tri"}), ("thon-khu-pho", {"thuc_hien"})]
