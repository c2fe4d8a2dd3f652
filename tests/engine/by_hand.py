"""Plans, rules and vocabulary made by hand, so that the engine is tested without reader or parser."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from compliance.engine.evaluate import EngineChoice, evaluate
from compliance.engine.outcome import Evaluation, Outcome
from compliance.language.ruleset import (
    Applicability,
    Basis,
    Compare,
    Comparison,
    Condition,
    FieldRef,
    IsPresent,
    IsValue,
    Number,
    Pattern,
    Place,
    Requirement,
    Rule,
    RuleSet,
    SetTest,
    Severity,
)
from compliance.law.models import Instrument
from compliance.plan.facts import Certainty, DateRange, Fact, Plan, Value
from compliance.reading.document import Document, Line

PLACE = Place("rules/thu/thu.luat", 1, 1, 1, 1)
BASIS = (Basis("arithmetic"),)


@dataclass(frozen=True)
class Word:
    id: str
    vi: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    values: tuple[Word, ...]


@dataclass(frozen=True)
class SmallLaw:
    lists: dict[str, Words] = field(default_factory=dict)
    instruments: dict[str, Instrument] = field(default_factory=dict)

    def instrument(self, number: str) -> Instrument | None:
        return self.instruments.get(number)


LAW = SmallLaw(
    {
        "levels": Words((Word("xa", "xã"), Word("huyen", "huyện"), Word("tinh", "tỉnh"))),
        "groups": Words((Word("ho_ngheo", "hộ nghèo"), Word("ho_can_ngheo", "hộ cận nghèo"), Word("tre_em", "trẻ em"))),
        "indicators": Words((Word("bhyt", "bảo hiểm y tế"), Word("viec_lam", "việc làm"))),
        "dimensions": Words((Word("y_te", "y tế"), Word("giao_duc", "giáo dục"), Word("nha_o", "nhà ở"))),
        "section_kinds": Words((Word("kinh_phi", "kinh phí"), Word("muc_tieu", "mục tiêu"))),
        "document_kinds": Words((Word("ke_hoach", "kế hoạch"), Word("bao_cao", "báo cáo"))),
        "issuer_kinds": Words((Word("ubnd", "ủy ban nhân dân"), Word("mttq", "mặt trận"))),
        "programmes": Words((Word("giam_ngheo", "giảm nghèo"), Word("khac", "khác"))),
    }
)

_LINES = tuple(f"Dòng {number:03d} của kế hoạch xã Suối Mơ" for number in range(1, 301))
LINE_LENGTH = len(_LINES[0])
TEXT = "\n".join(_LINES)
DOCUMENT = Document(
    text=TEXT,
    lines=tuple(
        Line(number + 1, number * (LINE_LENGTH + 1), number * (LINE_LENGTH + 1) + LINE_LENGTH, "clean", 1.0)
        for number in range(len(_LINES))
    ),
    blocks=(),
    format="text",
    path="ke-hoach.txt",
    sha256="0" * 64,
    quality="clean",
    score=1.0,
)


def fact(kind: str, /, line: int = 1, certainty: Certainty = "certain", **values: object) -> Fact:
    """Return a fact that stands on a line; `unknown`, `section`, `section_kinds`, `sentence`, `block` as in `Fact`."""
    start = (line - 1) * (LINE_LENGTH + 1)
    special = {name: values.pop(name) for name in ("unknown", "section_kinds") if name in values}
    plain = {name: values.pop(name) for name in ("section", "sentence", "block", "others") if name in values}
    return Fact(
        kind,
        {name: _value(value) for name, value in values.items()},
        DOCUMENT.span(start, start + LINE_LENGTH),
        certainty,
        **{name: frozenset(value) for name, value in special.items()},  # type: ignore[call-overload]
        **plain,
    )


def _value(value: object) -> Value:
    if isinstance(value, (set, frozenset)):
        return frozenset(value)
    if isinstance(value, float):
        return Decimal(str(value))
    if isinstance(value, date):
        return DateRange(value, value)
    assert isinstance(value, (str, int, bool, Decimal, DateRange))
    return value


def plan(*facts: Fact, unknown: Iterable[str] = (), **identity: object) -> Plan:
    """Return a plan of a commune for 2024 that holds these facts."""
    said: dict[str, object] = {"level": "xa", "year": 2024, "date": date(2024, 3, 19), "document_kind": "ke_hoach"}
    said |= {"issuer_kind": "ubnd", "programme": "giam_ngheo", "scope": "hang_nam"} | identity
    kept = {name: value for name, value in said.items() if value is not None}
    return Plan(DOCUMENT, fact("plan", 1, unknown=set(unknown), **kept), facts)


def own(name: str) -> FieldRef:
    return FieldRef("self", name)


def outer(name: str) -> FieldRef:
    return FieldRef("outer", name)


def of_plan(name: str) -> FieldRef:
    return FieldRef("plan", name)


def number(value: object) -> Number:
    return Number(Decimal(str(value)))


def compare(left: FieldRef | str, operator: Comparison, right: object) -> Compare:
    from compliance.language.ruleset import Aggregate, Arithmetic, DateLiteral

    terms = (FieldRef, Number, Aggregate, Arithmetic, DateLiteral)
    return Compare(
        own(left) if isinstance(left, str) else left,
        operator,
        right if isinstance(right, terms) else DateLiteral(right) if isinstance(right, date) else number(right),
    )


def is_(name: FieldRef | str, *values: str) -> IsValue:
    return IsValue(own(name) if isinstance(name, str) else name, values)


def holds(name: str, *values: str) -> SetTest:
    return SetTest(own(name), "includes", values)


def stated(name: str) -> IsPresent:
    return IsPresent(own(name))


def pattern(kind: str, where: Condition | None = None, *within: str) -> Pattern:
    return Pattern(kind, where, within)


def requirement(form: str, message: str = "sai", severity: Severity = "violation", **more: object) -> Requirement:
    return Requirement(form, severity, message, PLACE, **more)  # type: ignore[arg-type]


def rule(
    *requirements: Requirement, applies: Applicability | None = None, name: str = "thu/quy-tac", **more: object
) -> Rule:
    return Rule(name, "Quy tắc thử", PLACE, BASIS, applies or Applicability(), requirements, **more)  # type: ignore[arg-type]


def ruleset(*rules: Rule) -> RuleSet:
    return RuleSet(rules, "0" * 64)


def run(plan_: Plan, *rules: Rule, engine: EngineChoice = "direct") -> Evaluation:
    return evaluate(ruleset(*rules), plan_, LAW, engine)


#: durable_rules does not import there: the direct answer stands alone and every evaluation says so.
HAS_NO_SECOND_ENGINE = sys.version_info >= (3, 13)
_ABSENT = "durable_rules: not available in this Python"


def unforeseen(evaluation: Evaluation) -> tuple[str, ...]:
    """Return what failed, apart from the second engine's absence where it cannot be present."""
    return tuple(note for note in evaluation.failures if not (HAS_NO_SECOND_ENGINE and note == _ABSENT))


def judge(plan_: Plan, *requirements: Requirement, engine: EngineChoice = "direct", **more: object) -> Outcome:
    """Return the outcome of one rule with these requirements, having made sure that nothing went wrong on the way."""
    evaluation = run(plan_, rule(*requirements, **more), engine=engine)  # type: ignore[arg-type]
    assert unforeseen(evaluation) == () and evaluation.disagreements == ()
    return evaluation.outcomes[0]
