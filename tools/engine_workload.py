"""Rules in the rule language and plans of facts, made up by number, for measuring the engine on any size of either.

The rules have the six forms in the proportions of the real set, over the real vocabulary; most hold on most plans. A
fifth of them do not apply to the plan. A plan of n facts has the kinds in the proportions of a real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING

from compliance.plan.facts import DateRange, Fact, Plan
from compliance.reading.document import Document, Line

if TYPE_CHECKING:
    from compliance.law import Law

_APPLIES = (
    "VĂN BẢN kế hoạch ; CHƯƠNG TRÌNH giảm nghèo",
    "VĂN BẢN kế hoạch ; CHƯƠNG TRÌNH giảm nghèo ; NĂM KẾ HOẠCH TỪ 2022",
    "CẤP xã ; VĂN BẢN kế hoạch",
    "VĂN BẢN kế hoạch ; NGÀY KÝ TỪ 05/03/2020",
    "CẤP tỉnh ; NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025",
)
_FORMS = (
    "MỖI chỉ tiêu MÀ chỉ số LÀ {indicator} VÀ nhóm GIAO VỚI {group} VÀ tỷ lệ ĐƯỢC GHI PHẢI tỷ lệ TỪ {low}% TRỞ LÊN",
    "CÓ mục MÀ loại mục LÀ {section}",
    "MỖI khoản tiền MÀ là tổng khối PHẢI số tiền = cộng các nguồn SAI SỐ {low} triệu đồng",
    "KHÔNG CÓ viện dẫn MÀ còn hiệu lực LÀ sai VÀ loại LÀ {citation}",
    "MỖI mức giảm MÀ nhóm LÀ {group} PHẢI tỷ lệ đầu - mức giảm = tỷ lệ cuối SAI SỐ 0,05%",
    "CÓ chỉ tiêu MÀ chỉ số LÀ {indicator} VÀ nhóm GIAO VỚI {group} VÀ năm = 2024",
    "KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG nhóm, năm VÀ KHÁC tỷ lệ VÀ chỉ số LÀ {indicator}",
    "MỖI dự án MÀ khớp tên LÀ {match} PHẢI CÓ phân công MÀ nội dung GIAO VỚI {concept}",
    "TỔNG số tiền CỦA khoản tiền MÀ cấp thấp nhất = TỔNG số tiền CỦA khoản tiền MÀ loại phạm vi LÀ {scope}"
    " SAI SỐ {low}% ",
    "MỖI viện dẫn MÀ loại LÀ {citation} VÀ ngày ĐƯỢC GHI PHẢI ngày <= kế hoạch.ngày ký",
    "MỖI chỉ tiêu MÀ chỉ số LÀ {indicator} VÀ ở phần mục tiêu PHẢI (tỷ lệ ĐƯỢC GHI HOẶC giá trị ĐƯỢC GHI)",
    "CÓ ÍT NHẤT 2 báo cáo MÀ kỳ LÀ {period}",
)
_RULE = """QUY TẮC do/{name} "Quy tắc số {number} để đo"
  CĂN CỨ     THÔNG LỆ
  ÁP DỤNG    {applies}
  VÌ         "Để đo."
  YÊU CẦU    {form}
    LƯU Ý      "chỗ {{dòng}}: chưa đúng"
  VÍ DỤ ĐẠT : "Một đoạn."
  VÍ DỤ LƯU Ý : "Một đoạn khác."
HẾT
"""
LINE = "Dòng {:04d} của một kế hoạch dùng để đo, dài như một gạch đầu dòng thường gặp;"

_LENGTH = len(LINE.format(0))
_STEP = _LENGTH + 1


class Workload:
    """Rules and plans over one law."""

    def __init__(self, law: Law, seed: int = 1) -> None:
        self._law, self._seed = law, seed
        self._names = {name: [value.vi for value in law.lists[name].values] for name in law.lists}
        self._ids = {name: [value.id for value in law.lists[name].values] for name in law.lists}

    def rule_texts(self, count: int) -> Iterator[tuple[str, str]]:
        """Return so many rules, each as the name and the content of its file."""
        random = Random(self._seed)
        lists = {
            "indicator": "indicators", "group": "groups", "section": "section_kinds", "citation": "citation_kinds",
            "match": "name_matches", "concept": "concepts", "scope": "amount_scopes", "period": "report_periods",
        }  # fmt: skip
        for number in range(count):
            drawn = {key: random.choice(self._names[name]) for key, name in lists.items()}
            form = _FORMS[number % len(_FORMS)].format(low=random.randint(1, 99), **drawn)
            applies = _APPLIES[number // len(_FORMS) % len(_APPLIES)]
            name = f"so-{number:04d}"
            yield f"do/{name}.luat", _RULE.format(name=name, number=number, applies=applies, form=form)

    def plan(self, count: int) -> Plan:
        """Return a plan of so many facts, nine in ten surely read."""
        random = Random(self._seed + count)
        text = "\n".join(LINE.format(number) for number in range(count + 1))
        lines = tuple(Line(n + 1, n * _STEP, n * _STEP + _LENGTH, "clean", 1.0) for n in range(count + 1))
        document = Document(text, lines, (), "text", "do.txt", "0" * 64, "clean", 1.0)
        said = {"level": "xa", "year": 2024, "document_kind": "ke_hoach", "issuer_kind": "ubnd", "scope": "annual"}
        identity = {**said, "programme": self._ids["programmes"][0], "date": _day(date(2024, 3, 19))}
        facts = tuple(self._fact(random, document, n) for n in range(1, count + 1))
        return Plan(document, Fact("plan", identity, document.span(0, _LENGTH)), facts)

    def _fact(self, random: Random, document: Document, number: int) -> Fact:
        kind = random.choices(tuple(_KINDS), tuple(_KINDS.values()))[0]
        start = number * _STEP
        certainty = random.choices(("certain", "possible", "gap"), (92, 6, 2))[0]
        values = {} if certainty == "gap" else getattr(self, f"_{kind}")(random)
        section = random.choice(self._ids["section_kinds"])
        span = document.span(start, start + _LENGTH)
        return Fact(kind, values, span, certainty, section=f"{number % 9}", section_kinds=frozenset({section}),
                    sentence=number // 2, block=number // 4)  # fmt: skip

    def _value(self, random: Random, name: str) -> str:
        return random.choice(self._ids[name])

    def _target(self, random: Random) -> dict[str, object]:
        values = {"indicator": self._value(random, "indicators"), "groups": frozenset({self._value(random, "groups")})}
        return {**values, "rate": Decimal(100), "year": 2024, "in_targets": True, "value": Decimal(100), "unit": "%"}

    def _section(self, random: Random) -> dict[str, object]:
        return {"kind": self._value(random, "section_kinds"), "depth": 1, "heading": "MỤC"}

    def _citation(self, random: Random) -> dict[str, object]:
        day = date(2024, 1, 1) - timedelta(days=random.randint(0, 900))
        values = {
            "kind": self._value(random, "citation_kinds"),
            "date": _day(day),
            "number": f"{random.randint(1, 99)}",
        }
        return {**values, "in_force": random.random() < 0.97, "in_preamble": True}

    def _amount(self, random: Random) -> dict[str, object]:
        money = Decimal(random.randint(10, 900))
        values = {"amount_million_vnd": money, "scope_kind": self._value(random, "amount_scopes"), "leaf": True}
        return {**values, "block_total": random.random() < 0.3, "parts_sum": money, "scope": "tong"}

    def _reduction(self, random: Random) -> dict[str, object]:
        first, by = Decimal(random.randint(50, 99)) / 10, Decimal(random.randint(1, 40)) / 10
        return {"group": self._value(random, "groups"), "from_pct": first, "by_pct": by, "to_pct": first - by}

    def _project(self, random: Random) -> dict[str, object]:
        return {"name": "Dự án", "number": random.randint(1, 7), "name_match": self._value(random, "name_matches")}

    def _responsibility(self, random: Random) -> dict[str, object]:
        concepts = frozenset(random.sample(self._ids["concepts"], 2))
        return {"unit": "Ban", "task": "Chủ trì", "concepts": concepts}

    def _report(self, random: Random) -> dict[str, object]:
        return {"has_regime": True, "period": self._value(random, "report_periods"), "deadline": "15/12"}


_KINDS = {"target": 30, "section": 20, "citation": 15, "amount": 20, "reduction": 4, "project": 6, "responsibility": 12,
          "report": 3}  # fmt: skip


def _day(day: date) -> DateRange:
    return DateRange(day, day)
