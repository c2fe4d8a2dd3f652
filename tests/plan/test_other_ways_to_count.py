"""Money, goals, starting figures and recipients written in ways seen less often."""

from __future__ import annotations

from compliance.plan import build_plan
from compliance.plan.build import Assumptions
from compliance.plan.facts import Plan
from compliance.reading import read_document


def _plan(law, text: str, year: int = 2024, fragment: bool = True) -> Plan:
    document = read_document(None, text.encode(), "ke-hoach.txt")
    return build_plan(document, law, Assumptions(year=year), fragment=fragment)


BUDGET = """IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí là 950 triệu đồng, gồm:
1. Ngân sách trung ương: 600 triệu đồng (vốn sự nghiệp 400 triệu đồng, vốn đầu tư 200 triệu đồng).
2. Ngân sách xã: 300 triệu đồng.
3. Huy động khác: 50 triệu đồng.
"""


def test_a_source_nobody_knows_is_still_a_part_of_a_numbered_list(law):
    (whole,) = [fact for fact in _plan(law, BUDGET).of_kind("amount") if fact.values.get("has_parts")]
    assert int(whole.values["parts_sum"]) == 950


def test_what_splits_a_sum_says_its_capital(law):
    amounts = _plan(law, BUDGET).of_kind("amount")
    capital = {fact.values.get("source"): fact.values.get("capital") for fact in amounts if "source" in fact.values}
    assert capital["ngan_sach_trung_uong"] == "nhieu_loai"
    assert capital["ngan_sach_dia_phuong"] is None


def test_words_before_a_colon_name_the_matter_not_the_measure(law):
    text = "II. MỤC TIÊU\n- Nước sinh hoạt, vệ sinh: 90% hộ nghèo sử dụng nước sạch và 60% hộ nghèo sử dụng nhà tiêu."
    assert [(fact.values["indicator"], int(fact.values["rate"])) for fact in _plan(law, text).of_kind("target")] == [
        ("nuoc-sinh-hoat-hop-ve-sinh", 90),
        ("nha-tieu-hop-ve-sinh", 60),
    ]


def test_the_results_of_the_last_review_are_where_the_plan_starts(law):
    text = "I. KẾT QUẢ RÀ SOÁT CUỐI NĂM 2023\nToàn xã còn 124 hộ nghèo, chiếm tỷ lệ 9,1%.\nII. MỤC TIÊU\nGiảm nghèo."
    found = [fact.values for fact in _plan(law, text).of_kind("baseline") if fact.values["group"] == "ho_ngheo"]
    assert {int(values["households"]) for values in found if "households" in values} == {124}
    assert {float(values["rate"]) for values in found if "rate" in values} == {9.1}


def test_a_request_needs_no_subject_and_an_unknown_symbol_is_read_as_printed(law):
    text = """Căn cứ Kế hoạch số 9/KH-UBND ngày 02/01/2024 của UBND tỉnh về giảm nghèo năm 2024;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 15/TTr-VHXH ngày 05/01/2024.
I. MỤC TIÊU
Giảm nghèo."""
    request = _plan(law, text).of_kind("citation")[-1]
    assert request.values["number"] == "15/TTr-VHXH"
    assert request.values["missing_parts"] == frozenset()


def test_units_sent_the_plan_for_no_stated_reason_carry_it_out(law):
    text = """KẾ HOẠCH
Giảm nghèo năm 2024
I. MỤC TIÊU
Giảm nghèo.
Nơi nhận:
- UBND tỉnh (b/c);
- UBND các huyện, TX, TP;
- Như phần V;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình"""
    roles = [fact.values.get("role") for fact in _plan(law, text, fragment=False).of_kind("recipient")]
    assert roles == ["bao_cao", "thuc_hien", "thuc_hien", "luu"]
