"""Plans in other words: one figure for two indicators, projects declined, another body's letterhead."""

from __future__ import annotations

import pytest

from compliance.plan import build_plan
from compliance.plan.facts import Plan
from compliance.reading import read_document


def _plan(law, text: str, fragment: bool = True) -> Plan:
    return build_plan(read_document(None, text.encode(), "ke-hoach.txt"), law, fragment=fragment)


def test_one_figure_may_be_said_of_two_indicators(law):
    plan = _plan(law, "I. MỤC TIÊU\n- 95% hộ nghèo, hộ cận nghèo sử dụng nước sạch, nhà tiêu hợp vệ sinh.")
    assert [(fact.values["indicator"], int(fact.values["rate"])) for fact in plan.of_kind("target")] == [
        ("nuoc-sinh-hoat-hop-ve-sinh", 95),
        ("nha-tieu-hop-ve-sinh", 95),
    ]


def test_two_figures_are_not_shared(law):
    plan = _plan(law, "I. MỤC TIÊU\n- 95% hộ nghèo sử dụng nước sạch, 60% hộ nghèo sử dụng nhà tiêu hợp vệ sinh.")
    assert [(fact.values["indicator"], int(fact.values["rate"])) for fact in plan.of_kind("target")] == [
        ("nuoc-sinh-hoat-hop-ve-sinh", 95),
        ("nha-tieu-hop-ve-sinh", 60),
    ]


@pytest.mark.parametrize(
    ("below", "listed"),
    [
        ("Huyện không thuộc đối tượng.", []),
        ("Năm 2024 chưa được phân bổ vốn.", []),
        ("Hỗ trợ 02 mô hình nuôi ong.", ["DA1"]),
    ],
)
def test_a_project_named_only_to_be_declined_asks_for_nothing(law, below, listed):
    name = "Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo"
    plan = _plan(law, f"II. NỘI DUNG\n1. Dự án 1: {name}\n{below}\n2. Công tác tuyên truyền\nTuyên truyền.")
    assert [fact.values["project"] for fact in plan.of_kind("listed_project")] == listed


HEAD = """UBND HUYỆN TÂN LÂM{below}
Số: 12/{symbol}
Tân Lâm, ngày 03 tháng 3 năm 2024
KẾ HOẠCH
Thực hiện Chương trình giảm nghèo năm 2024
I. MỤC TIÊU
Giảm nghèo bền vững.
"""


@pytest.mark.parametrize(
    ("below", "symbol", "kind"),
    [
        ("", "KH-UBND", "ubnd"),
        ("\nBAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG", "KH-BCĐ", "ban_chi_dao"),
        ("\nPHÒNG LAO ĐỘNG - TB VÀ XH", "KH-LĐTBXH", "co_quan_chuyen_mon"),
        ("\nHỘI LIÊN HIỆP PHỤ NỮ", "KH-HPN", "khac"),
        ("\nUBND XÃ KHE LÀNG", "KH-UBND", "ubnd"),
    ],
)
def test_the_issuer_is_the_lowest_body_of_the_letterhead(law, below, symbol, kind):
    assert _plan(law, HEAD.format(below=below, symbol=symbol), fragment=False).identity.values["issuer_kind"] == kind


def test_the_last_ground_ends_before_the_sentence_that_enacts(law):
    text = """KẾ HOẠCH
Thực hiện Chương trình giảm nghèo năm 2024
Căn cứ Quyết định số 87/QĐ-UBND ngày 25/12/2023 của UBND huyện phê duyệt kết quả rà soát hộ nghèo năm 2023,
UBND xã Khe Làng ban hành Kế hoạch giảm nghèo năm 2024 như sau:
I. MỤC TIÊU
Giảm nghèo.
"""
    (citation,) = _plan(law, text).of_kind("citation")
    assert citation.values["title"] == "phê duyệt kết quả rà soát hộ nghèo năm 2023"
    assert (citation.values["subject_year"], citation.values["end_mark"]) == (2023, "phay")


SOUTHERN = """KẾ HOẠCH
Giảm nghèo năm 2024
I/- MỤC TIÊU:
1/- Chỉ tiêu:
a/- 100% hộ nghèo và 100% hộ cận nghèo được cấp BHYT.
b/- Vận động cất 05 căn nhà.
II/- TỔ CHỨC THỰC HIỆN:
1/- Công chức LĐTBXH: tham mưu, hàng quý báo cáo về Phòng LĐTBXH huyện trước ngày 20 tháng cuối quý.
"""


def test_marks_with_a_stroke_and_a_dash_are_marks(law):
    plan = _plan(law, SOUTHERN, fragment=False)
    numbers = [(fact.values["number"], fact.values["kind"]) for fact in plan.of_kind("section")]
    assert numbers[:3] == [("I", "muc_tieu"), ("1", "chi_tieu"), ("a", "chi_tieu")]
    assert ("II", "to_chuc_thuc_hien") in numbers
    assert [fact.values["unit"] for fact in plan.of_kind("responsibility")] == ["Công chức LĐTBXH"]


def test_the_indicator_of_the_second_figure_is_that_of_the_first(law):
    targets = [fact.values for fact in _plan(law, SOUTHERN).of_kind("target") if fact.values.get("indicator") == "bhyt"]
    assert [values["groups"] for values in targets] == [frozenset({"ho_ngheo"}), frozenset({"ho_can_ngheo"})]


def test_a_day_of_the_last_month_of_each_quarter_is_a_deadline(law):
    (report,) = [fact for fact in _plan(law, SOUTHERN).of_kind("report") if "deadline" in fact.values]
    assert report.values["deadline_day"] == 20


def test_after_a_letter_outside_the_alphabet_numbering_goes_on(law):
    lines = "\n".join(f"{letter}) Việc thứ mấy." for letter in "abcdđefgh")
    sections = _plan(law, f"I. NỘI DUNG\n1. Việc\n{lines}").of_kind("section")
    assert [fact.values["number"] for fact in sections if fact.values.get("follows") is False] == ["f"]


def test_a_plan_whose_sections_nobody_recognises_lacks_nothing_surely(law):
    text = "KẾ HOẠCH\nGiảm nghèo năm 2024\n" + "\n".join(
        f"~{number}~ MỤC\nNội dung của mục này được viết dài ra cho đủ một đoạn văn của kế hoạch." * 2
        for number in range(1, 14)
    )
    hidden = {"section", "target", "responsibility", "funding_source", "report"}
    assert hidden <= {fact.kind for fact in _plan(law, text, fragment=False).facts if "mục nào" in fact.note}
    assert not any("mục nào" in fact.note for fact in _plan(law, text[:400], fragment=False).facts)
