"""The cases of this folder as rules, plans and expectations."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compliance.language.load import read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import Rule, RuleSet
from compliance.language.source import read_source
from compliance.law import Law, load_law
from compliance.law.schema import SCHEMA
from compliance.plan.facts import DateRange, Fact, Plan, Value
from compliance.reading.document import Document, Line

FOLDER = Path(__file__).parent
USUAL = {"level": "xa", "year": "2024", "date": "2024-03-19", "document_kind": "ke_hoach", "issuer_kind": "ubnd",
         "programme": "giam-ngheo", "scope": "annual"}  # fmt: skip
_SAYING = ' VI PHẠM "sai"'
_SEVERITIES = ("VI PHẠM ", "THIẾU ", "LƯU Ý ")
# Asked of rules that people write, not of these.
_OF_GOOD_RULES = {"E001", "E002", "B001", "B003", "B004"}
_RULE = """QUY TẮC thu/ca-thu "Ca thử"
  CĂN CỨ SỐ HỌC
  {applies}
  VÌ "để thử"
{requirements}
HẾT
"""


@dataclass(frozen=True)
class Case:
    name: str
    rule: Rule
    plan: Plan
    outcome: str
    expected: dict[str, Any] = field(default_factory=dict)

    @property
    def ruleset(self) -> RuleSet:
        return RuleSet((self.rule,), self.name)


@cache
def the_law() -> Law:
    return load_law()


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(the_law())


def all_cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)["cases"]:
            yield _case(f"{path.stem}: {case.pop('name')}", case)


def _case(name: str, case: dict[str, Any]) -> Case:
    asks = case.pop("asks")
    rule = _rule(name, [asks] if isinstance(asks, str) else asks, case.pop("applies", ""))
    plan = _plan(case.pop("plan", {}), case.pop("facts", []))
    unknown = set(case) - {"outcome", "requirements", "sure", "possible", "evidence", "severities", "kinds", "look_at",
                           "reason", "message"}  # fmt: skip
    assert not unknown, f"{name}: {unknown}"
    return Case(name, rule, plan, case.pop("outcome"), case)


def _rule(name: str, asks: list[str], applies: str) -> Rule:
    requirements = "\n".join(
        f"YÊU CẦU {item}" if _has_severity(item) else f'YÊU CẦU {item} VI PHẠM "sai"' for item in asks
    )
    text = _RULE.format(applies=f"ÁP DỤNG {applies}" if applies else "", requirements=requirements)
    source = read_source("rules/thu/ca-thu.luat", text.encode())
    built = read_rules(source, _vocabulary())
    faults = [fault for fault in source.faults if fault.code not in _OF_GOOD_RULES]
    assert not faults, f"{name}: {faults}"
    (rule,) = [item.rule for item in built if item.rule]
    return rule


def _has_severity(asks: str) -> bool:
    return any(word in asks for word in _SEVERITIES)


# --- facts -------------------------------------------------------------------------------------------------------


def _plan(differs: dict[str, Any], facts: list[dict[str, Any]]) -> Plan:
    count = len(facts) + 1
    lines = [f"Dòng {number} của kế hoạch xã Suối Mơ" for number in range(1, count + 1)]
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(count)]
    document = Document(
        "\n".join(lines),
        tuple(Line(n + 1, starts[n], starts[n] + len(lines[n]), "clean", 1.0) for n in range(count)),
        (), "text", "ca-thu.txt", "0" * 64, "clean", 1.0,
    )  # fmt: skip
    spans = [document.span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    unread = frozenset(differs.pop("unknown", ()))
    said = {key: value for key, value in {**USUAL, **differs}.items() if value != "" and key not in unread}
    # The plan itself stands on a last line of its own.
    identity = Fact("plan", _values("plan", said), spans[-1], unknown=unread)
    return Plan(document, identity, tuple(_fact(item, spans[n]) for n, item in enumerate(facts)))


def _fact(item: dict[str, Any], span: Any) -> Fact:
    about = dict(item)
    kind = next(iter(about))
    values = _values(kind, about.pop(kind) or {})
    certainty, section = about.pop("certainty", "certain"), about.pop("section", "")
    sets = {name: frozenset(about.pop(name, ())) for name in ("unknown", "section_kinds")}
    numbers = {name: int(about.pop(name, -1)) for name in ("sentence", "block")}
    assert not about, about
    return Fact(kind, values, span, certainty, section=section, **sets, **numbers)


def _values(kind: str, said: dict[str, Any]) -> dict[str, Value]:
    return {name: _value(said[name], SCHEMA[kind].fields[name].type) for name in said}


def _value(written: Any, type_: str) -> Value:
    if type_ == "set":
        return frozenset(written)
    if type_ == "bool":
        return {"true": True, "false": False}[written]
    if type_ == "date":
        return _date(written)
    if type_ == "integer":
        return int(written)
    return Decimal(written) if type_ in ("number", "percent", "money") else str(written)


def _date(written: str) -> DateRange:
    year, month, day = (*map(int, written.split("-")), 0, 0)[:3]
    if not month:
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    last = calendar.monthrange(year, month)[1]
    return DateRange(date(year, month, day or 1), date(year, month, day or last))
