"""Columns held apart by blanks: a table where figures stand in line, text everywhere else."""

from __future__ import annotations

import time

import pytest

from compliance.checker import read_plan
from compliance.law import load_law
from compliance.reading import read_document

BUDGET = """\
Biểu kinh phí                                          Đơn vị tính: triệu đồng

STT   Nội dung                        Trung ương    Tỉnh     Tổng
----------------------------------------------------------------
1     Hỗ trợ nhà ở cho hộ nghèo            1.200      300    1.500
      và hộ cận nghèo
2     Đào tạo nghề                           450       50      500

3     Truyền thông                            20        -       20
      Tổng cộng                            1.670      350    2.020
Số tiền trên được bố trí trong dự toán năm 2024.
"""


def cells(text: str) -> list[tuple[int, int, str]]:
    document = read_document(data=text.encode())
    return [
        (block.row or 0, block.column or 0, document.text[block.start : block.end])
        for block in document.blocks
        if block.kind == "cell"
    ]


def test_a_budget_table_has_rows_columns_and_cells_that_go_on() -> None:
    assert cells(BUDGET) == [
        *[(0, 0, "STT"), (0, 1, "Nội dung"), (0, 2, "Trung ương"), (0, 3, "Tỉnh"), (0, 4, "Tổng")],
        *[(1, 0, "1"), (1, 1, "Hỗ trợ nhà ở cho hộ nghèo"), (1, 2, "1.200"), (1, 3, "300"), (1, 4, "1.500")],
        (1, 1, "và hộ cận nghèo"),
        *[(2, 0, "2"), (2, 1, "Đào tạo nghề"), (2, 2, "450"), (2, 3, "50"), (2, 4, "500")],
        *[(3, 0, "3"), (3, 1, "Truyền thông"), (3, 2, "20"), (3, 3, "-"), (3, 4, "20")],
        *[(4, 1, "Tổng cộng"), (4, 2, "1.670"), (4, 3, "350"), (4, 4, "2.020")],
    ]
    document = read_document(data=BUDGET.encode())
    assert document.text == BUDGET.rstrip("\n") or document.text == BUDGET, "lines of the file must stay"
    last = document.blocks[-1]
    assert document.text[last.start : last.end].startswith("Số tiền trên") and last.kind == "paragraph"


def test_its_figures_become_amounts_with_the_words_of_their_row() -> None:
    plan = read_plan(f"KẾ HOẠCH\nIV. KINH PHÍ\n{BUDGET}".encode(), load_law(), name="x")
    amounts = [fact.values.get("amount_million_vnd") for fact in plan.facts if fact.kind == "amount"]
    assert {1200, 300, 1500, 450, 50, 500, 1670, 350, 2020} <= {int(a) for a in amounts if isinstance(a, int) or a}


def test_two_columns_are_a_table_only_below_a_unit_of_money() -> None:
    rows = "Nguồn vốn trung ương:      120\nNguồn vốn tỉnh:             30\nNguồn khác:                  5\n"
    assert cells(rows) == []
    assert [words for _row, column, words in cells("Đơn vị tính: triệu đồng\n" + rows) if column == 1] == [
        "120",
        "30",
        "5",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # a letterhead and a signature block
        "ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "XÃ AN BÌNH                       Độc lập - Tự do - Hạnh phúc\n"
        "Số: 12/KH-UBND                An Bình, ngày 5 tháng 3 năm 2024\n",
        "Nơi nhận:                     TM. ỦY BAN NHÂN DÂN\n- Như trên;                     CHỦ TỊCH\n- Lưu: VT.    \n",
        # justified prose, with and without figures
        "Kế  hoạch  này  được  xây  dựng  trên  cơ  sở  năm  2024\n"
        "thực  hiện  mục  tiêu  giảm  nghèo  của  12  xã  và  3\n"
        "phường  trên  địa  bàn  huyện  trong  năm  2024  với  120\n",
        "Giảm tỷ lệ hộ  nghèo của xã còn  3,5 % vào cuối\nnăm 2024, trong  đó hộ dân  tộc giảm 4,0 %\n"
        "mỗi năm theo  chuẩn nghèo  mới giai đoạn 2022\n",
        # targets, each a sentence of its own
        "1. Tỷ lệ hộ nghèo:         3,5%\n2. Tỷ lệ hộ cận nghèo:      4%\n3. Bảo hiểm y tế:         100%\n",
        # one stray row
        "Tổng      120      30      150\nKế hoạch này có hiệu lực từ ngày ký.\n",
    ],
)
def test_anything_else_stays_text(text: str) -> None:
    assert cells(f"Đoạn mở đầu.\n\n{text}\nĐoạn kết.") == []


def test_a_letterhead_above_figures_is_no_part_of_their_table() -> None:
    text = (
        "XÃ AN BÌNH                       Độc lập - Tự do\nSố: 12/KH-UBND                   An Bình, năm 2024\n\n"
        "Đơn vị tính: triệu đồng\nNguồn trung ương:                120\nNguồn tỉnh:                       30\n"
        "Nguồn khác:                       25\n"
    )
    assert all("KH-UBND" not in words for _row, _column, words in cells(text))


def test_very_many_lines_with_gaps_take_bounded_time() -> None:
    text = "".join(f"một   hai {n % 7}   ba\n  bốn {'x' * (n % 13)}   năm\n" for n in range(8000))
    began = time.process_time()
    assert read_document(data=text.encode()).lines
    assert time.process_time() - began < 20
