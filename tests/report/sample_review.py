"""A plan of a commune that does not exist, with outcomes made by hand: what the report tests look at."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from compliance.engine.outcome import Evaluation, Evidence, Finding, LookedIn, Outcome, RequirementResult
from compliance.language.ruleset import Applicability, Basis, Place, Requirement, Rule, RuleSet, Severity
from compliance.plan.facts import DateRange, Fact, Plan
from compliance.reading.document import Document, Line
from compliance.review import Review, review

PLAN = """ỦY BAN NHÂN DÂN
XÃ SUỐI TRĂNG
Số: 27/KH-UBND
KẾ HOẠCH
Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024
I. MỤC TIÊU
- Tỷ lệ hộ nghèo giảm 4,2% (từ 9,2% xuống còn 5,5%);
- 95% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế <script>alert("nghèo")</script>, \
trong đó ưu tiên người cao tuổi,
phụ nữ mang thai và trẻ em dưới sáu tuổi ở các thôn xa trung tâm xã;
- 100% trẻ em thuộc hộ nghèo đi học đúng độ tuổi;
- 9O% h.. ngh?o dung nuoc s?ch
II. TỔ CHỨC THỰC HIỆN
1. Công chức Văn hóa - Xã hội chủ trì thực hiện [bold]kế hoạch[/bold] này.
"""
CHECKED_AT = datetime(2024, 4, 2, 3, 4, 5, tzinfo=UTC)

# An instrument whose dates are not known: nothing is said against it.
_DECREE = SimpleNamespace(
    title="quy định mẫu về giảm nghèo", kind="nghi_dinh", issued=None, in_force=SimpleNamespace(from_=None, to=None)
)


def document(text: str = PLAN, path: str = "suoi-trang.txt", doubtful: tuple[int, ...] = (11,)) -> Document:
    lines, start = [], 0
    for number, words in enumerate(text.splitlines(), 1):
        quality = "doubtful" if number in doubtful else "clean"
        lines.append(Line(number, start, start + len(words), quality, 0.6 if quality == "doubtful" else 1.0))
        start += len(words) + 1
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(text, tuple(lines), (), "text", path, sha256, "doubtful", 0.9731, ("dòng 11 đọc chưa chắc",))


def evidence(doc: Document, words: str, section: str = "I", certainty: str = "certain") -> Evidence:
    start = doc.text.index(words)
    span = doc.span(start, start + len(words))
    return Evidence(span, doc.quote(span), section, certainty)  # type: ignore[arg-type]


def target(doc: Document, words: str, dimension: str, indicator: str, value: str | None) -> Fact:
    start = doc.text.index(words)
    values: dict[str, Any] = {"dimension": dimension, "indicator": indicator, "op": "=", "unit": "%"}
    if value:
        values["value"] = Decimal(value)
    unknown = frozenset() if value else frozenset({"value"})
    return Fact("target", values, doc.span(start, start + len(words)), unknown=unknown, section="I")


def identity(doc: Document, **changes: Any) -> Fact:
    values: dict[str, Any] = {
        "level": "xa",
        "unit_name": "xã Suối Trăng",
        "document_kind": "ke_hoach",
        "number": "27/KH-UBND",
        "date": DateRange(date(2024, 3, 1), date(2024, 3, 31)),
        "title": "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024",
        "year": 2024,
        "programme": "giam_ngheo",
        "scope": "annual",
    } | changes
    stated = {name: value for name, value in values.items() if value is not None}
    return Fact("plan", stated, doc.span(0, len(doc.text)))


def plan(doc: Document | None = None, **changes: Any) -> Plan:
    doc = doc or document()
    facts = (
        target(doc, "Tỷ lệ hộ nghèo giảm 4,2%", "thu_nhap_ngheo", "muc-giam", "4.2"),
        target(doc, "95% người thuộc hộ nghèo, hộ cận nghèo", "y_te", "bhyt", "95"),
        target(doc, "100% trẻ em thuộc hộ nghèo đi học đúng độ tuổi", "giao_duc", "di-hoc", "100"),
        target(doc, "9O% h.. ngh?o dung nuoc s?ch", "nuoc_ve_sinh", "nuoc", None),
    )
    return Plan(doc, identity(doc, **changes), facts)


@dataclass
class FakeLaw:
    """Only what a review asks of the law: titles of instruments and names of listed values."""

    instruments: dict[str, Any]
    lists: dict[str, Any]

    def instrument(self, number: str) -> Any:
        return self.instruments.get(number)


def law() -> Any:
    def listed(**names: str) -> Any:
        return SimpleNamespace(
            values=tuple(
                SimpleNamespace(id=key, vi=name, label=name.capitalize(), attributes={"basic": key != "thu_nhap_ngheo"})
                for key, name in names.items()
            )
        )

    return FakeLaw(
        {"99/2099/NĐ-CP": _DECREE},
        {
            "dimensions": listed(
                viec_lam="việc làm", y_te="y tế", giao_duc="giáo dục", nha_o="nhà ở",
                nuoc_ve_sinh="nước sinh hoạt và vệ sinh", thong_tin="thông tin", thu_nhap_ngheo="thu nhập",
            ),
            "citation_kinds": listed(nghi_dinh="nghị định"),
            "indicators": listed(bhyt="bảo hiểm y tế", nuoc="nước sinh hoạt hợp vệ sinh"),
        },
    )  # fmt: skip


DECREE = Basis("instrument", "99/2099/NĐ-CP", "ĐIỀU 12 KHOẢN 3 ĐIỂM h")
PLACE = Place("x.luat", 1, 1, 1, 1)


def rule(rule_id: str, title: str, *severities: Severity, basis: Basis = DECREE) -> Rule:
    requirements = tuple(Requirement("exists", severity, "…", PLACE) for severity in severities)
    return Rule(rule_id, title, PLACE, (basis,), Applicability(), requirements)


def ruleset() -> RuleSet:
    return RuleSet(
        (
            rule("bao-cao/che-do", "Có chế độ báo cáo", "missing"),
            rule("du-an/so-va-ten", "Số và tên dự án đúng", "violation"),
            rule("muc-tieu/bao-hiem", "Mọi người thuộc hộ nghèo được hỗ trợ bảo hiểm y tế", "missing", "violation"),
            rule("muc-tieu/di-hoc", "Trẻ em đi học đúng độ tuổi", "violation"),
            rule("muc-tieu/nuoc", "Nước sinh hoạt hợp vệ sinh", "violation"),
            rule("nhat-quan/giam-ty-le", "Mức giảm bằng hiệu hai tỷ lệ", "violation", basis=Basis("arithmetic")),
            rule("to-chuc/thuong-truc", "Nêu đơn vị thường trực", "advice", basis=Basis("practice")),
        ),
        "ab" * 32,
    )


def evaluation(doc: Document) -> Evaluation:
    insured = evidence(doc, doc.text[doc.text.index("95% người") : doc.text.index(";\n- 100%")], "I")
    reduced, ends = evidence(doc, "giảm 4,2%"), evidence(doc, "từ 9,2% xuống còn 5,5%")
    unread = evidence(doc, "9O% h.. ngh?o dung nuoc s?ch", "I", "possible")
    clerk = evidence(doc, "Công chức Văn hóa - Xã hội chủ trì", "II.1")
    report = LookedIn(
        "cả văn bản (dòng 1–13), không có mục báo cáo", None, ("I. MỤC TIÊU", "II. TỔ CHỨC THỰC HIỆN"), clerk
    )
    return Evaluation(
        (
            Outcome("to-chuc/thuong-truc", "violated", None, (
                Finding(1, "wrong", "advice", "không nêu «thường trực» cho đơn vị nào", "Nêu đơn vị thường trực.",
                        (), (clerk,)),
            ), ()),
            Outcome("nhat-quan/giam-ty-le", "violated", None, (
                Finding(1, "inconsistent", "violation", "9,2% - 5,5% là 3,7%, kế hoạch ghi giảm 4,2%",
                        "Tính lại mức giảm.", (), (reduced, ends)),
            ), (RequirementResult(1, "violated", "violation", None),)),
            Outcome("muc-tieu/nuoc", "undetermined", "không đọc chắc tỷ lệ ở dòng 11", (), (
                RequirementResult(1, "undetermined", "violation", "không đọc chắc tỷ lệ ở dòng 11", (unread,)),
            ), (unread,)),
            Outcome("muc-tieu/bao-hiem", "violated", None, (
                Finding(2, "wrong", "violation", "chỉ tiêu bảo hiểm y tế cho hộ nghèo là 95%, phải là 100%",
                        "Ghi 100% người thuộc hộ nghèo.", (), (insured,)),
            ), (RequirementResult(1, "satisfied", "missing", None),
                RequirementResult(2, "violated", "violation", None))),
            Outcome("muc-tieu/di-hoc", "satisfied", None, (), (RequirementResult(1, "satisfied", "violation", None),)),
            Outcome("du-an/so-va-ten", "not_applicable", "kế hoạch không nêu dự án nào có số", (), ()),
            Outcome("bao-cao/che-do", "violated", None, (
                Finding(1, "absent", "missing", "không tìm thấy chế độ báo cáo (dòng 1–13)",
                        "Thêm mục chế độ báo cáo.", (), (), report),
            ), (RequirementResult(1, "violated", "missing", None),)),
        ),
        ("durable_rules", "direct"),
    )  # fmt: skip


def sample(doc: Document | None = None, **changes: Any) -> Review:
    doc = doc or document()
    return review(plan(doc, **changes), evaluation(doc), ruleset(), law(), checked_at=CHECKED_AT)
