"""Rules as sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.language.describe import Describer
from compliance.language.ruleset import Rule
from compliance.law import Law


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "CÓ ÍT NHẤT 2 chỉ tiêu TRONG MỤC mục tiêu MÀ chỉ số LÀ việc làm, nước sạch VÀ nhóm GỒM hộ nghèo",
            "Phải có ít nhất 2 chỉ tiêu trong mục mục tiêu mà chỉ số là việc làm, nước sạch và nhóm gồm hộ nghèo.",
        ),
        ("KHÔNG CÓ chỉ tiêu MÀ tỷ lệ TRÊN 100%", "Không được có chỉ tiêu mà tỷ lệ trên 100%."),
        (
            "KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG chỉ số VÀ KHÁC giá trị",
            "Không được có hai chỉ tiêu mà cùng chỉ số và khác giá trị.",
        ),
        (
            "MỖI chỉ tiêu PHẢI tỷ lệ TỪ 90,5% TRỞ LÊN HOẶC KHÔNG ở phần mục tiêu",
            "Mỗi chỉ tiêu phải: tỷ lệ từ 90,5% trở lên hoặc không ở phần mục tiêu.",
        ),
        (
            "MỖI dự án PHẢI CÓ phân công MÀ dự án GỒM mỗi.mã theo tên",
            "Mỗi dự án phải có phân công mà dự án gồm mã theo tên của dự án ấy.",
        ),
        (
            "MỖI GIÁ TRỊ chiều thiếu hụt PHẢI CÓ chỉ tiêu MÀ chiều LÀ GIÁ TRỊ ĐÓ",
            "Mỗi giá trị của «chiều thiếu hụt» phải có chỉ tiêu với chiều đó.",
        ),
        (
            "MỖI khoản tiền PHẢI số tiền <= 1.469 triệu đồng VÀ KHÔNG (là tổng khối HOẶC nguồn KHÔNG ĐƯỢC GHI)",
            "Mỗi khoản tiền phải: số tiền không quá 1.469 triệu đồng và "
            "không phải (là tổng khối hoặc nguồn không được ghi).",
        ),
        (
            "TỔNG số tiền CỦA khoản tiền = SỐ LƯỢNG chỉ tiêu × 2,5 tỷ đồng SAI SỐ 0,5 PHẦN TRĂM",
            "Tổng số tiền của các khoản tiền bằng số lượng chỉ tiêu × 2.500 triệu đồng (sai số 0,5 phần trăm).",
        ),
        ("MỖI viện dẫn PHẢI ngày <= kế hoạch.ngày ký", "Mỗi viện dẫn phải: ngày không quá ngày ký của kế hoạch."),
        ("MỖI chỉ tiêu PHẢI năm >= 2024", "Mỗi chỉ tiêu phải: năm từ 2024 trở lên."),
    ],
)
def test_a_requirement_reads_as_a_sentence(rule_of: Callable[..., Rule], law: Law, written: str, said: str) -> None:
    assert Describer(law).requirement(rule_of(written).requirements[0]) == said


def test_applicability_reads_as_a_list_of_limits(rule_of: Callable[..., Rule], law: Law) -> None:
    applies = rule_of(
        "CÓ chỉ tiêu",
        applies="CẤP xã, huyện ; NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ; NGÀY KÝ TỪ 05/03/2020 ; "
        "VĂN BẢN kế hoạch của ủy ban nhân dân ; KHI CÓ dự án",
    ).applies
    assert Describer(law).applicability(applies) == (
        "cấp xã, huyện; năm kế hoạch từ 2022 đến 2025; ký từ 05/03/2020; "
        "văn bản kế hoạch của ủy ban nhân dân; khi có dự án"
    )
