"""What the plan says does not change with how its lines are broken, its letters composed or its quotes printed."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Callable

import pytest

from tests.plan.content import fragment

_KINDS = ("target", "reduction", "amount", "funding_source", "project", "responsibility", "report", "calculation")

_PLAN = """I. MỤC TIÊU

1. Mục tiêu cụ thể

Năm 2024, tỷ lệ hộ nghèo giảm 3,3%, tương ứng giảm 42 hộ nghèo (từ 10,2% cuối năm 2023, xuống còn 6,9% cuối năm 2024).

- Chiều thiếu hụt về y tế: 100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế; \
tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân còn 8,5%.

- Chiều thiếu hụt về nước sinh hoạt và vệ sinh: ít nhất 92% hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh.

II. NỘI DUNG THỰC HIỆN

1. Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng

a) Nội dung: hỗ trợ 05 hộ, đơn giá 12 triệu đồng/hộ, thành tiền 60 triệu đồng.

b) Kinh phí thực hiện: 1.250 triệu đồng, trong đó:

- Ngân sách trung ương: 1.200 triệu đồng (vốn sự nghiệp);

- Ngân sách địa phương: 50 triệu đồng.

c) Đơn vị thực hiện: Trạm Y tế.

III. KINH PHÍ THỰC HIỆN

Nguồn ngân sách trung ương, vốn tín dụng chính sách xã hội và Quỹ "Vì người nghèo".

IV. TỔ CHỨC THỰC HIỆN

1. Công chức Tài chính - Kế toán

Tham mưu bố trí kinh phí; báo cáo kết quả năm về UBND xã trước ngày 15/11/2024.

2. Trạm Y tế

Chủ trì, phối hợp với các thôn cấp thẻ bảo hiểm y tế cho hộ nghèo.
"""


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 68) if len(line) > 68 else line for line in text.split("\n"))


def _without_blank_lines(text: str) -> str:
    return text.replace("\n\n", "\n")


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _other_quotes(text: str) -> str:
    return text.replace(' "', " “").replace('".', "”.").replace(" - ", " – ")


def _said(text: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    plan = fragment(text)
    said = []
    for fact in plan.facts:
        if fact.kind in _KINDS and fact.certainty != "gap":
            fields = {name: value for name, value in fact.values.items() if name not in ("text", "task", "unit")}
            shown = sorted((name, _plain(value)) for name, value in fields.items())
            said.append((fact.kind, tuple(shown)))
    return said


def _plain(value: object) -> str:
    return ",".join(sorted(value)) if isinstance(value, frozenset) else " ".join(str(value).split())


@pytest.mark.parametrize("change", [_wrapped, _without_blank_lines, _decomposed, _other_quotes])
def test_facts_stay_the_same(change: Callable[[str], str]) -> None:
    assert _said(change(_PLAN)) == _said(_PLAN)


def test_the_text_is_worth_the_comparison() -> None:
    assert {kind for kind, _ in _said(_PLAN)} == set(_KINDS)
