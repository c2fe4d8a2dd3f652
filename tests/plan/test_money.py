from __future__ import annotations

import io

import pytest

from compliance.plan import Fact
from compliance.plan.build import Assumptions, build_plan
from compliance.reading import read_document
from tests.plan.content import facts, number, the_law

_PLAN = """III. NỘI DUNG THỰC HIỆN
1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
a) Nội dung: Hỗ trợ mô hình nuôi dê sinh sản.
b) Kinh phí thực hiện: 820 triệu đồng, trong đó:
- Ngân sách trung ương: 780 triệu đồng (vốn sự nghiệp);
- Ngân sách địa phương: 40 triệu đồng.
2. Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững
2.1. Tiểu dự án 3: Hỗ trợ việc làm bền vững
b) Kinh phí thực hiện: 0,18 tỷ đồng (Ngân sách trung ương: 180 triệu đồng (vốn sự nghiệp)).
IV. KINH PHÍ THỰC HIỆN
Kinh phí từ ngân sách trung ương, vốn tín dụng chính sách, Quỹ "Vì người nghèo" và các nguồn hợp pháp khác.
Tổng kinh phí: 1.000.000.000 đồng, trong đó:
- Ngân sách trung ương: 960 triệu đồng;
- Ngân sách địa phương: 40 triệu đồng.
"""
_DAMAGED = """III. NOI DUNG THUC HIEN
1. Dy 4n 2: Pa dang hoa sinh ké, phat trién mo hinh giam nghéo
b) Kinh phi thuc hién: 820 triéu déng, trong do:
- Ngén sach trung wong: 780 triéu dong (vén su nghiép);
- Ngan sach dia phuong: 40 tri¢u dong.
"""


def _rows(found: list[Fact]) -> list[tuple[object, object, float | None]]:
    return [(f.values["scope"], f.values.get("source"), number(f, "amount_million_vnd")) for f in found]


def test_every_sum_has_its_project_its_source_and_millions() -> None:
    assert _rows(facts(_PLAN, "amount")) == [
        ("DA2", None, 820),
        ("DA2", "ngan_sach_trung_uong", 780),
        ("DA2", "ngan_sach_dia_phuong", 40),
        ("DA4.TDA3", None, 180),
        ("DA4.TDA3", "ngan_sach_trung_uong", 180),
        ("tong", None, 1000),
        ("tong", "ngan_sach_trung_uong", 960),
        ("tong", "ngan_sach_dia_phuong", 40),
    ]


def test_damaged_sums_read_like_clean_ones() -> None:
    assert _rows(facts(_DAMAGED, "amount")) == [
        ("DA2", None, 820),
        ("DA2", "ngan_sach_trung_uong", 780),
        ("DA2", "ngan_sach_dia_phuong", 40),
    ]


def test_a_block_adds_up_its_sources_and_the_total_its_blocks() -> None:
    found = facts(_PLAN, "amount")
    assert [number(fact, "parts_sum") for fact in found if fact.values.get("has_parts")] == [820, 180, 1000]
    assert [number(fact, "blocks_sum") for fact in found if "blocks_sum" in fact.values] == [960, 40]
    assert [fact.values["scope"] for fact in found if fact.values["leaf"]] == ["DA2", "DA4.TDA3"]


def test_a_sum_takes_its_kind_of_capital_from_its_own_words() -> None:
    kinds = {(f.values["scope"], f.values.get("source")): f.values.get("capital") for f in facts(_PLAN, "amount")}
    assert kinds["DA2", "ngan_sach_trung_uong"] == "su_nghiep"
    assert kinds["DA2", "ngan_sach_dia_phuong"] is None


def test_the_sources_are_those_of_the_plans_own_funding_section() -> None:
    kinds = [fact.values["kind"] for fact in facts(_PLAN, "funding_source")]
    assert kinds == [
        "ngan_sach_trung_uong", "tin_dung_chinh_sach", "quy_vi_nguoi_ngheo", "khac",
        "ngan_sach_trung_uong", "ngan_sach_dia_phuong",
    ]  # fmt: skip


def test_a_split_by_capital_under_a_source_is_not_added_again() -> None:
    text = """IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 500 triệu đồng, gồm:
- Ngân sách trung ương: 450 triệu đồng, trong đó: vốn đầu tư 150 triệu đồng, vốn sự nghiệp 300 triệu đồng;
- Ngân sách địa phương: 50 triệu đồng.
"""
    total = facts(text, "amount")[0]
    assert number(total, "parts_sum") == 500


def test_a_source_nobody_knows_is_still_a_part() -> None:
    text = """IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 350 triệu đồng, trong đó:
- Ngân sách trung ương: 300 triệu đồng;
- Nguồn thu hợp lệ của hợp tác xã: 50 triệu đồng.
"""
    found = facts(text, "amount")
    assert number(found[0], "parts_sum") == 350
    assert found[2].values["source"] == "khac"


def test_a_source_may_follow_its_sum() -> None:
    text = """IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 350 triệu đồng, gồm: 300 triệu đồng từ ngân sách trung ương, 50 triệu đồng từ ngân sách xã.
"""
    assert _rows(facts(text, "amount")) == [
        ("tong", None, 350),
        ("tong", "ngan_sach_trung_uong", 300),
        ("tong", "ngan_sach_dia_phuong", 50),
    ]


def test_a_sum_whose_figure_is_doubtful_leaves_the_sums_over_it_unknown() -> None:
    total = facts(_DAMAGED.replace("780", "78O"), "amount")[0]
    assert "parts_sum" in total.unknown


@pytest.mark.parametrize("price", ["5 triệu đồng/hộ", "500.000 đồng/người/tháng"])
def test_a_price_for_one_is_no_sum_of_the_plan(price: str) -> None:
    assert facts(f"- Hỗ trợ hộ nghèo với mức {price}.", "amount") == []


def test_activities_under_a_total_are_its_lowest_sums() -> None:
    text = """IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 120 triệu đồng, trong đó:
- Sửa chữa nhà ở cho hộ nghèo: 90 triệu đồng;
- Tập huấn cho cán bộ thôn: 30 triệu đồng.
"""
    found = facts(text, "amount")
    assert [number(fact, "amount_million_vnd") for fact in found if fact.values["leaf"]] == [90, 30]


def test_cells_of_a_table_take_their_unit_and_source_from_its_headings() -> None:
    docx = pytest.importorskip("tests.reading.word_files")
    _ = docx
    rows = [
        ("TT", "Nội dung (đơn vị tính: triệu đồng)", "Ngân sách trung ương", "Ngân sách địa phương"),
        ("1", "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo", "1.250", "50"),
        ("2", "Dự án 6: Truyền thông và giảm nghèo về thông tin", "90", "10"),
    ]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    page = (
        f"<html><body><p>IV. KINH PHÍ THỰC HIỆN</p><p>Đơn vị tính: triệu đồng</p><table>{cells}</table></body></html>"
    )
    document = read_document(None, data=io.BytesIO(page.encode()).getvalue(), name="plan.html")
    plan = build_plan(document, the_law(), Assumptions(level="xa", year=2024), fragment=True)
    assert _rows(list(plan.of_kind("amount"))) == [
        ("DA2", "ngan_sach_trung_uong", 1250),
        ("DA2", "ngan_sach_dia_phuong", 50),
        ("DA6", "ngan_sach_trung_uong", 90),
        ("DA6", "ngan_sach_dia_phuong", 10),
    ]


@pytest.mark.parametrize(
    "figure", ["4SO triéu dong", "4S0 triệu đồng", "l.200 triệu", "1.2S0 triệu đồng", "B00 triệu đồng"]
)
def test_an_amount_that_cannot_be_read_stands_with_an_unknown_value(figure: str) -> None:
    whole, central, local = facts(
        "IV. KINH PHÍ THỰC HIỆN\nTổng kinh phí: 700 triệu đồng, trong đó:\n"
        f"- Ngân sách trung ương: {figure};\n- Ngân sách địa phương: 200 triệu đồng.\n",
        "amount",
    )
    assert central.values["source"] == "ngan_sach_trung_uong"
    assert "amount_million_vnd" in central.unknown
    assert "parts_sum" in whole.unknown
    assert number(local, "amount_million_vnd") == 200


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("700 triệu đồng, trong đó: vốn đầu tư 300 triệu đồng, vốn sự nghiệp 400 triệu đồng.", ["dau_tu", "su_nghiep"]),
        ("700 triệu đồng (vốn đầu tư: 300 triệu đồng, vốn sự nghiệp: 400 triệu đồng).", ["dau_tu", "su_nghiep"]),
        ("700 triệu đồng, gồm 300 triệu đồng vốn đầu tư, 400 triệu đồng vốn sự nghiệp.", ["dau_tu", "su_nghiep"]),
    ],
)
def test_a_kind_of_capital_goes_to_its_own_figure(text: str, capitals: list[str]) -> None:
    found = facts(f"IV. KINH PHÍ THỰC HIỆN\nTổng kinh phí: {text}\n", "amount")
    assert [fact.values.get("capital") for fact in found] == [None, *capitals]


def test_a_source_misread_behind_a_remark_is_a_part_all_the_same() -> None:
    whole, central, local = facts(
        "III. NOI DUNG\n- Kinh phi thuc hien: 640 trieu dong, trong do ngan sech trung uong 582 trieu dong "
        "(von su nghiep), ngan sdch aia phudng 58 trieu ddng (von su nghiep).\n",
        "amount",
    )
    assert [number(fact, "amount_million_vnd") for fact in (central, local)] == [582, 58]
    assert number(whole, "parts_sum") == 640


def test_millions_without_a_legible_dong_are_an_amount_with_an_unknown_value() -> None:
    (fact,) = facts("IV. KINH PHI\nKinh phi thuc hien: 58 trieu xqzt.\n", "amount")
    assert "amount_million_vnd" in fact.unknown


def test_what_a_multiplication_gives_is_no_source_of_the_total() -> None:
    found = facts(
        "II. KINH PHÍ\nTổng kinh phí: 1 tỷ 250 triệu đồng, trong đó:\n- Ngân sách trung ương: 1 tỷ đồng;\n"
        "- Ngân sách huyện: 200 triệu đồng;\n- Huy động khác: năm mươi triệu đồng.\n"
        "Hỗ trợ nhà ở: 60 triệu đồng/nhà x 20 nhà = 1.200 triệu đồng.\n",
        "amount",
    )
    assert [number(fact, "amount_million_vnd") for fact in found] == [1250, 1000, 200, 50, 1200]
    assert number(found[0], "parts_sum") == 1250
