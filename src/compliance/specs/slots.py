"""What may stand in the places of a step that change from scenario to scenario: levels, years, days, outcomes …"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from compliance.plan.facts import DateRange
from compliance.specs.faults import SpecError

OUTCOMES = {
    "đạt": "satisfied",
    "không đạt": "violated",
    "chưa rõ": "undetermined",
    "không áp dụng": "not_applicable",
}
SEVERITIES = {"vi phạm": "violation", "thiếu": "missing", "lưu ý": "advice", "không có": ""}
LEVELS = {"xã": "xa", "huyện": "huyen", "tỉnh": "tinh"}
KINDS = {"thiếu nội dung": "absent", "sai": "wrong", "mâu thuẫn": "inconsistent"}
#: What a scenario may say it does not know, and the field of `Assumptions` that is then left to the text.
UNKNOWNS = {
    "cấp ban hành": "level",
    "năm kế hoạch": "year",
    "ngày ký": "signed",
    "chương trình": "programme",
    "phạm vi": "scope",
    "loại văn bản": "document_kind",
    "cơ quan ban hành": "issuer_kind",
}


def words_of(names: Mapping[str, str], value: str | None) -> str:
    """Return the Vietnamese name of a value of one of these lists."""
    return next((name for name, known in names.items() if known == (value or "")), value or "không có")


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of place: its Vietnamese name, how it is written, what may stand there in words, and its value."""

    name: str
    pattern: str
    says: str
    read: Callable[[str], object] = str


def _one_of(name: str, values: Mapping[str, str]) -> Slot:
    written = "|".join(re.escape(value) for value in sorted(values, key=len, reverse=True))
    return Slot(name, written, ", ".join(values), lambda text: values[text])


def _day(text: str) -> date:
    day, month, year = (int(part) for part in text.split("/"))
    try:
        return date(year, month, day)
    except ValueError:
        raise SpecError(f"không có ngày {text}", "viết ngày/tháng/năm có thật, ví dụ 12/02/2024") from None


def _month(text: str) -> DateRange:
    month, year = (int(part) for part in text.split("/"))
    first = _day(f"01/{month}/{year}")
    after = date(year + month // 12, month % 12 + 1, 1)
    return DateRange(first, date.fromordinal(after.toordinal() - 1))


#: The slots by the name that phrases and step functions use.
SLOTS: dict[str, Slot] = {
    "level": _one_of("cấp", LEVELS),
    "year": Slot("năm", r"\d{4}", "năm bốn chữ số, ví dụ 2024", int),
    "day": Slot("ngày", r"\d{1,2}/\d{1,2}/\d{4}", "ngày/tháng/năm, ví dụ 12/02/2024", _day),
    "month": Slot("tháng", r"\d{1,2}/\d{4}", "tháng/năm, ví dụ 02/2024", _month),
    "count": Slot("số", r"\d+", "số nguyên, ví dụ 2", int),
    "unknown": _one_of("điều chưa biết", UNKNOWNS),
    "document_kind": Slot("loại văn bản", r"(?:(?! của )[^:\"])+", "tên loại văn bản, ví dụ báo cáo, quyết định"),
    "issuer": Slot("cơ quan", r"[^:\"]+", "tên loại cơ quan ban hành, ví dụ ubnd"),
    "programme": Slot("chương trình", r"chương trình .+", "chương trình giảm nghèo hoặc chương trình khác"),
    "outcome": _one_of("kết quả", OUTCOMES),
    "severity": _one_of("mức", SEVERITIES),
    "finding_kind": _one_of("loại", KINDS),
    "rule": Slot("mã quy tắc", r"[^\"]*", "mã quy tắc, ví dụ muc-tieu/bhyt-100"),
    "family": Slot("nhóm", r"[^\"]*", "phần trước dấu / của mã quy tắc, ví dụ muc-tieu"),
    "file": Slot("tệp", r"[^\"]+", "đường dẫn tính từ thư mục của tệp kịch bản"),
    "words": Slot("chữ", r".*", "chữ bất kỳ trong hai dấu nháy"),
    "other": Slot("chữ khác", r".*?", "chữ bất kỳ trong hai dấu nháy"),
}
