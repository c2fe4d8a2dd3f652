from __future__ import annotations

import pytest

from tests.plan.content import facts, number, only


@pytest.mark.parametrize(
    "text",
    [
        "- Hỗ trợ bồn chứa nước cho 12 hộ, đơn giá 3 triệu đồng/hộ, thành tiền 40 triệu đồng.",
        "- H6 trg bén chira nuéc cho 12 hd, don gia 3 triéu dong/hd, thanh tién 40 triéu dong.",
    ],
    ids=["clean", "damaged"],
)
def test_quantity_price_and_product_stand_beside_what_the_plan_says(text: str) -> None:
    made = only(text, "calculation")
    assert made.values["kind"] == "don_gia"
    assert [number(made, name) for name in ("quantity", "unit_price", "product", "total")] == [12, 3, 36, 40]


def test_at_most_so_much_is_a_ceiling() -> None:
    made = only("- Sửa nhà cho 04 hộ, không quá 40 triệu đồng/hộ, kinh phí 150 triệu đồng.", "calculation")
    assert made.values["kind"] == "dinh_muc"
    assert [number(made, name) for name in ("ceiling", "product", "total")] == [40, 160, 150]


def test_so_much_for_each_is_a_price() -> None:
    made = only("- Hỗ trợ con giống cho 10 hộ, mỗi hộ 6 triệu đồng, tổng kinh phí 55 triệu đồng.", "calculation")
    assert [number(made, name) for name in ("quantity", "unit_price", "product", "total")] == [10, 6, 60, 55]


_LIST = """Số hộ đăng ký thoát nghèo: 15 hộ, cụ thể:
- Thôn Bản Chang: 06 hộ;
- Thôn Nà Lầu: 05 hộ;
- Thôn Khuổi Pết: 04 hộ.
Các thôn tiếp tục vận động thêm 02 hộ."""


def test_a_total_is_set_beside_the_sum_of_its_list() -> None:
    total = only(_LIST, "stated_total")
    assert [number(total, name) for name in ("total", "parts_sum", "parts")] == [15, 15, 3]
    assert total.values["unit"] == "hộ"


def test_a_list_in_one_line_counts_too() -> None:
    total = only("Xây mới nhà ở cho 03 hộ, trong đó: thôn Bản Chang 01 hộ, thôn Nà Lầu 01 hộ.", "stated_total")
    assert [number(total, name) for name in ("total", "parts_sum")] == [3, 2]


def test_two_counts_in_a_sentence_are_no_list() -> None:
    assert facts("Giảm 12 hộ nghèo, cuối năm còn 40 hộ, trong đó có 03 hộ già yếu.", "stated_total") == []


@pytest.mark.parametrize(
    ("total", "part", "unknown"),
    [("12 hộ", "0S ho", {"parts_sum"}), ("12 hộ", "l5 hộ", {"parts_sum"}), ("1S hộ", "05 hộ", {"total"})],
)
def test_a_total_stands_though_one_of_its_figures_cannot_be_read(total: str, part: str, unknown: set[str]) -> None:
    fact = only(
        f"Toàn xã hỗ trợ {total} sửa nhà, trong đó:\n- Thôn Nà Mạ: {part};\n- Thôn Khau Vai: 04 hộ;\n"
        "- Thôn Pắc Ngàm: 03 hộ.\n",
        "stated_total",
    )
    assert fact.values["parts"] == 3
    assert set(fact.unknown) == unknown


def test_a_hamlet_whose_name_ends_in_a_letter_is_no_count() -> None:
    assert not facts("Thôn 2B hộ nghèo giảm.", "stated_total")
