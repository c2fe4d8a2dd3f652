"""What units are to do, who leads each project, and what the funding section names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.plan.content import facts

_PROSE = """5. Tổ chức thực hiện
Công chức Văn hóa - Xã hội chủ trì tham mưu, tổng hợp báo cáo UBND huyện. Công chức Tài chính - Kế toán bố trí kinh phí
từ ngân sách xã. Đề nghị Mặt trận Tổ quốc giám sát việc thực hiện.
"""
_PROJECTS = """III. NỘI DUNG
1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
a) Đơn vị thực hiện: Công chức Văn hóa - Xã hội.
V. TỔ CHỨC THỰC HIỆN
1. Công chức Địa chính - Xây dựng
{task}
"""
_FUNDS = "IV. KINH PHÍ THỰC HIỆN\n"


def test_each_sentence_of_prose_that_opens_with_a_unit_gives_it_its_task() -> None:
    found = facts(_PROSE, "responsibility")
    assert [fact.values.get("unit_kind") for fact in found] == ["van-hoa-xa-hoi", "tai-chinh", "mttq"]
    assert [fact.values["reports_above"] for fact in found] == [True, False, False]
    assert found[1].values["sources"] == {"ngan_sach_dia_phuong"}
    assert [fact.values.get("asked") for fact in found] == [False, False, True]


def test_units_named_one_after_another_are_all_given_the_task() -> None:
    (found,) = facts(
        "V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế, Sở Nội vụ và Sở Xây dựng chủ trì các dự án.\n", "responsibility"
    )
    assert found.values["unit_kinds"] == {"y-te", "noi-vu", "xay-dung"}


@pytest.mark.parametrize(
    ("task", "leads"),
    [
        ("Chủ trì thực hiện Dự án 2.", 1),
        ("Chủ trì, phối hợp với các thôn thực hiện Dự án 2.", 1),
        ("Phối hợp thực hiện Dự án 2.", 0),
        ("Chủ trì tuyên truyền; phối hợp với đoàn thể thực hiện Dự án 2.", 0),
    ],
)
def test_a_project_is_led_by_whom_its_sentence_says(task: str, leads: int) -> None:
    found = {
        fact.values["project"]: fact.values["leads"] for fact in facts(_PROJECTS.format(task=task), "listed_project")
    }
    # The one unit named beside a project leads it.
    assert found == {"DA2": leads, "DA7": 1}


def test_a_funding_item_holds_the_sources_of_its_bullet() -> None:
    text = _FUNDS + "- Ngân sách trung ương, vốn vay Ngân hàng Chính sách xã hội;\n- Nguồn thu từ đấu giá.\n"
    first, second = facts(text, "funding_item")
    assert first.values["sources"] == {"ngan_sach_trung_uong", "tin_dung_chinh_sach"}
    assert "sources" not in second.values
    assert second.values["names_source"] is True


def test_a_bullet_cut_by_an_empty_line_is_one_item() -> None:
    (found,) = facts(
        _FUNDS + "- Ngân sách trung ương thông qua Chương trình xây\n\ndựng nông thôn mới.\n", "funding_item"
    )
    assert str(found.values["text"]).endswith("nông thôn mới")


def test_households_and_their_share_imply_how_many_there_are() -> None:
    (found,) = facts("Tỷ lệ hộ nghèo giảm 4,0%, tương ứng giảm 40 hộ nghèo.", "household_share")
    assert (found.values["households"], found.values["rate"], found.values["total"]) == (40, Decimal("4.0"), 1000)
    assert found.values["least_total"] == Decimal("987.7")
    assert found.values["most_total"] == Decimal("1012.7")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("từ ngày 01/9 đến ngày 14/12/2024", 901, 1214),
        ("từ 15 tháng 10 đến 30 tháng 11", 1015, 1130),
        ("trong tháng 10", 1001, 1001),
        ("từ 01/9 đến 14/12, báo cáo trước ngày 20/12", 901, 1214),
    ],
)
def test_the_days_after_a_mention_bound_it(words: str, first: int, last: int) -> None:
    found = [fact for fact in facts(f"Rà soát hộ nghèo {words}.", "mention") if fact.values["concept"] == "ra_soat"]
    assert (found[0].values["first_day"], found[0].values["last_day"]) == (first, last)


def test_reports_of_one_chapter_share_its_cadence() -> None:
    text = "VI. CHẾ ĐỘ BÁO CÁO\nĐịnh kỳ 6 tháng báo cáo kết quả. Các thôn gửi báo cáo về UBND xã.\n"
    assert all("chapter_cadence" in fact.values for fact in facts(text, "report"))
