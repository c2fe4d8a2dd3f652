"""A rule and its feature to begin with: laid out as both will stand, with «…» where the author must write."""

from __future__ import annotations

import re
from typing import Literal

from compliance.language.keywords import bare

Form = Literal["exists", "forbid", "every_must", "every_has", "cover", "equals"]

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")

#: The six forms of YÊU CẦU, as their authors fill them in.
FORMS: dict[Form, str] = {
    "exists": "CÓ … MÀ …",
    "forbid": "KHÔNG CÓ … MÀ …",
    "every_must": "MỖI … MÀ … PHẢI …",
    "every_has": "MỖI … MÀ … PHẢI CÓ … MÀ …",
    "cover": "MỖI GIÁ TRỊ … PHẢI CÓ … MÀ … LÀ GIÁ TRỊ ĐÓ",
    "equals": "TỔNG … CỦA … MÀ … = TỔNG … CỦA … MÀ … SAI SỐ …",
}

_RULE = """QUY TẮC {id} "…"
  CĂN CỨ     …
  ÁP DỤNG    VĂN BẢN kế hoạch ; CHƯƠNG TRÌNH giảm nghèo
  VÌ         "…"

  YÊU CẦU    {form}
    {severity}"…"
    CÁCH SỬA   "…"

  VÍ DỤ ĐẠT : "…"
  VÍ DỤ ĐẠT : "…"   # cùng câu, OCR hỏng
  VÍ DỤ {expected} : "…"
HẾT
"""

_FEATURE = """# language: vi
Tính năng: {id}
  …

  Kịch bản: Kế hoạch đạt
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      \"\"\"
      …
      \"\"\"
    Khi kiểm quy tắc "{id}"
    Thì kết quả là đạt

  Kịch bản: Kế hoạch không đạt
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      \"\"\"
      …
      \"\"\"
    Khi kiểm quy tắc "{id}"
    Thì kết quả là không đạt
    Và mức là {level}
"""


def rule_template(rule_id: str, form: Form) -> str:
    """Return the text of a rule that cannot be read until every «…» is filled in."""
    severity = "THIẾU" if form in ("exists", "every_has", "cover") else "VI PHẠM"
    return _RULE.format(id=rule_id, form=FORMS[form], severity=severity.ljust(11), expected=severity)


def feature_template(rule_id: str, form: Form) -> str:
    """Return the two scenarios of a new rule."""
    level = "thiếu" if form in ("exists", "every_has", "cover") else "vi phạm"
    return _FEATURE.format(id=rule_id, level=level)


def nearest_id(text: str) -> str | None:
    """Return the id that a text was probably meant to be: `Mục tiêu/BHYT_100` becomes `muc-tieu/bhyt-100`."""
    parts = ["-".join(re.findall(r"[a-z0-9]+", bare(part).lower())) for part in text.split("/")]
    shown = "/".join(parts)
    return shown if len(parts) == 2 and ID.fullmatch(shown) else None
