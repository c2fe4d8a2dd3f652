"""Plans in two parts: the year before is told first; what was spent and reached then is not what the plan sets out."""

from __future__ import annotations

import pytest

from compliance.plan import build_plan
from compliance.plan.facts import Plan
from compliance.reading import read_document

PLAN = """UBND HUYỆN TÂN LÂM
UỶ BAN NHÂN DÂN
XÃ KHE LÀNG
Số: 12/KH-UBND
Khe Làng, ngày 03 tháng 3 năm 2023
KẾ HOẠCH
Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2023

Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
Uỷ ban nhân dân xã Khe Làng xây dựng kế hoạch như sau:

Phần thứ nhất
KẾT QUẢ GIẢM NGHÈO NĂM 2022

I. KẾT QUẢ
Giảm 20 hộ nghèo, tương ứng giảm 8,0%. Tổng kinh phí được giao 900 triệu đồng.

Phần thứ hai
KẾ HOẠCH NĂM 2023

{chapter}. NỘI DUNG
1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
Hỗ trợ 02 mô hình nuôi ong cho nhóm hộ nghèo ở hai thôn; kinh phí 300 triệu đồng; {doer}.
"""


def _plan(law, chapter: str = "I", doer: str = "Trạm Y tế xã chủ trì") -> Plan:
    text = PLAN.format(chapter=chapter, doer=doer)
    return build_plan(read_document(None, text.encode(), "ke-hoach.txt"), law)


def test_the_issuer_is_the_body_under_the_one_above_it(law):
    plan = _plan(law)
    assert (plan.identity.values["level"], plan.identity.values["unit_name"]) == ("xa", "xã Khe Làng")


def test_the_heading_of_a_part_may_stand_on_the_next_line(law):
    sections = [fact for fact in _plan(law).of_kind("section") if fact.values["depth"] == 1]
    assert [(fact.values["number"], fact.values["heading"]) for fact in sections] == [
        ("Phần thứ nhất", "KẾT QUẢ GIẢM NGHÈO NĂM 2022"),
        ("Phần thứ hai", "KẾ HOẠCH NĂM 2023"),
    ]
    assert sections[0].values["kind"] == "thuc_trang"


def test_chapters_may_restart_or_go_on_in_the_next_part_but_not_jump(law):
    follows = {}
    for chapter in ("I", "II", "III"):
        sections = [fact for fact in _plan(law, chapter).of_kind("section") if fact.values["heading"] == "NỘI DUNG"]
        follows[chapter] = sections[0].values["follows"]
    assert follows == {"I": True, "II": True, "III": False}


def test_money_and_reductions_of_the_year_before_are_not_the_plans(law):
    plan = _plan(law)
    assert [int(fact.values["amount_million_vnd"]) for fact in plan.of_kind("amount")] == [300]
    assert not plan.of_kind("household_share")


@pytest.mark.parametrize(
    ("doer", "roles", "leads"),
    [
        ("Trạm Y tế xã chủ trì", {"chu_tri"}, 1),
        ("do UBND xã phối hợp với Hội Nông dân xã thực hiện", {"thuc_hien"}, 1),
        ("phối hợp với Hội Nông dân xã", None, 0),
    ],
)
def test_a_unit_named_in_passing_does_or_leads_the_project(law, doer, roles, leads):
    plan = _plan(law, doer=doer)
    found = [fact.values["roles"] for fact in plan.of_kind("responsibility")]
    assert found == ([roles] if roles else [])
    assert [fact.values["leads"] for fact in plan.of_kind("listed_project")] == [leads]
    assert [fact.values["has_content"] for fact in plan.of_kind("project_block")] == [True]
