"""Messages of findings: `{placeholders}` filled with what the plan says. A message can never break a verdict."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple
from unicodedata import normalize

from compliance.engine.clauses import ClausalRequirement, Clause
from compliance.engine.conditions import Scope, measure
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.truth import ARITHMETIC, Interval, subtract
from compliance.engine.wording import (
    field_names,
    field_words,
    interval_words,
    lines_words,
    quote,
)
from compliance.language.ruleset import Aggregate, Arithmetic, Compare, FieldRef, Term
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact

UNKNOWN_NAME = "(không rõ)"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_OPERATOR = re.compile(r"\s+([-−+×*÷/])\s+")
_SIGNS = {"−": "-", "×": "*", "÷": "/"}
_PLAN, _EACH, _OTHER = ("kế hoạch", "plan"), ("mỗi", "each", "outer"), ("kia", "pair", "other")
_UNITS = {"percent": "%", "money": " triệu đồng"}


class Met(NamedTuple):
    """What a clause met in a plan: the facts of its match, and the requirement and plan they belong to."""

    requirement: ClausalRequirement
    clause: Clause
    facts: tuple[Fact, ...]
    scene: Scene
    vocabulary: Vocabulary

    @property
    def fact(self) -> Fact:
        """Return the fact the clause starts from, or the plan."""
        return self.facts[0] if self.facts else self.scene.identity


def fill(message: str, met: Met) -> str:
    """Return the message with every `{name}` replaced by what the plan says there.

    Errors: none; an unknown name becomes «(không rõ)», an unreadable value «(không đọc được)».
    """

    def replaced(found: re.Match[str]) -> str:
        try:
            return _words(normalize("NFC", found[1]).strip().casefold(), met)
        except Exception:  # whatever goes wrong with a word must not cost the finding
            return UNKNOWN_NAME

    return _PLACEHOLDER.sub(replaced, message)


def _words(name: str, met: Met) -> str:
    owner, _, rest = name.partition(".")
    if rest and owner in _PLAN:
        return _field(rest, met.scene.identity, met)
    if rest and owner in _EACH:
        return _field(rest, met.fact, met)
    if rest and owner in _OTHER:
        return _field(rest, met.facts[1], met)
    if met.clause.value is not None and name in ("giá trị", "giá trị đó", "value"):
        return met.clause.value.vi
    if name in field_names(met.fact.kind):
        return _field(name, met.fact, met)
    return _special(name, met)


def _field(name: str, fact: Fact, met: Met) -> str:
    known = field_names(fact.kind).get(name)
    if known is not None:
        return field_words(fact, known, met.vocabulary)
    place = _PLACES.get(name)
    return place(fact, met) if place else UNKNOWN_NAME


_PLACES: dict[str, Callable[[Fact, Met], str]] = {
    "dòng": lambda fact, met: lines_words(fact.span).removeprefix("dòng "),
    "line": lambda fact, met: lines_words(fact.span).removeprefix("dòng "),
    "mục": lambda fact, met: fact.section,
    "section": lambda fact, met: fact.section,
    "lời": lambda fact, met: quote(met.scene, fact.span),
    "trích": lambda fact, met: quote(met.scene, fact.span),
    "quote": lambda fact, met: quote(met.scene, fact.span),
}


def _special(name: str, met: Met) -> str:
    if name in _PLACES:
        return _PLACES[name](met.fact, met)
    sides = _sides(met)
    if name in ("vế trái", "left") and sides:
        return interval_words(sides[0], sides[2])
    if name in ("vế phải", "right") and sides:
        return interval_words(sides[1], sides[2])
    if name in ("chênh lệch", "lệch", "difference") and sides:
        return interval_words(_size(subtract(sides[0], sides[1])), sides[2])
    reckoned = _aggregates(met).get(name)
    if reckoned is not None:
        return reckoned
    return _computed(name, met)


def _size(item: Interval) -> Interval:
    return item if item.lo >= 0 else Interval(-item.hi, -item.lo, item.presence)


def _sides(met: Met) -> tuple[Interval, Interval, str] | None:
    """Return both sides of the comparison the requirement rests on, and their unit."""
    requirement = met.requirement.requirement
    node = requirement.compare or requirement.must
    if not isinstance(node, Compare):
        node = next((item for item in getattr(node, "items", ()) if isinstance(item, Compare)), None)
    if node is None:
        return None
    scope = Scope(met.fact.kind)
    left, right = (measure(term, scope)(met.fact, met.scene.identity, met.scene) for term in (node.left, node.right))
    return left, right, unit_of(node.left, scope) or unit_of(node.right, scope)


def unit_of(term: Term, scope: Scope) -> str:
    """Return the unit that a term's number is shown with, or nothing."""
    if isinstance(term, FieldRef):
        return _UNITS.get(scope.spec_of(term).type, "")
    if isinstance(term, Aggregate):
        if term.function == "share":
            return "%"
        return _UNITS.get(SCHEMA[term.pattern.kind].fields[term.field].type, "") if term.field else ""
    return unit_of(term.left, scope) or unit_of(term.right, scope) if isinstance(term, Arithmetic) else ""


_FUNCTIONS = {"sum": "tổng", "count": "số lượng", "share": "tỷ lệ", "max": "lớn nhất", "min": "nhỏ nhất"}


def _aggregates(met: Met) -> dict[str, str]:
    """Return the requirement's aggregates by the names a message may use: `tổng số tiền`, `số lượng dự án`."""
    names: dict[str, str] = {}
    for bag in met.requirement.bags:
        item = bag.aggregate
        known = bag.reckon(met.fact, met.scene.identity, met.scene)
        words, noun = interval_words(known, unit_of(item, Scope(met.fact.kind))), SCHEMA[item.pattern.kind].vi
        function = _FUNCTIONS[item.function]
        field_name = SCHEMA[item.pattern.kind].fields[item.field].vi if item.field else ""
        variants = (function, f"{function} {noun}", f"{function} {field_name}", f"{function} {field_name} của {noun}")
        for name in (*variants, item.function):
            names.setdefault(name.strip().casefold(), words)
    return names


def _computed(name: str, met: Met) -> str:
    """Return the result of a sum or difference of fields, `{tỷ lệ đầu - tỷ lệ cuối}`."""
    first, *rest = _OPERATOR.split(name)
    if not rest:
        known = field_names("plan").get(name)
        return field_words(met.scene.identity, known, met.vocabulary) if known else UNKNOWN_NAME
    result, unit = _operand(first, met)
    for sign, operand in zip(rest[::2], rest[1::2], strict=True):
        value, _ = _operand(operand, met)
        result = ARITHMETIC[_SIGNS.get(sign, sign)](result, value)
    return interval_words(result, unit)


def _operand(name: str, met: Met) -> tuple[Interval, str]:
    owner, _, rest = name.partition(".")
    fact = met.scene.identity if rest and owner in _PLAN else met.fact
    ref, scope = FieldRef("self", field_names(fact.kind)[rest or name]), Scope(fact.kind)
    return measure(ref, scope)(fact, fact, met.scene), unit_of(ref, scope)
