"""Plans and rules of every form drawn at random over a few kinds of facts, with every way a fact can be unsure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from by_hand import fact, number, own, pattern, requirement, rule

from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Arithmetic,
    Compare,
    Condition,
    DateLiteral,
    Exemption,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Or,
    Pattern,
    Requirement,
    Rule,
    SameField,
    SamePlace,
    SetTest,
    Term,
)
from compliance.plan.facts import DateRange, Fact

ORDERS = ("=", "!=", "<", "<=", ">", ">=")
SECTIONS = ("muc_tieu", "kinh_phi")
WORDS = ("y_te", "giao_duc", "nha_o")
# A few fields of each kind; few values, so that facts meet.
FIELDS = {
    "target": {"dimension": "word", "groups": "set", "rate": "number", "year": "number", "in_targets": "bool"},
    "amount": {"scope": "word", "amount_million_vnd": "number", "parts_sum": "number", "leaf": "bool"},
    "citation": {"number": "word", "date": "date", "expiry": "date", "subject_year": "number", "concepts": "set"},
}
NUMBERS = (0, 1, 2, 3, 100, Decimal("0.5"), Decimal("99.99"), Decimal("1E+1"), Decimal(-2))
ODD_NUMBERS = (10**30, Decimal("1E-9"), Decimal("1E+40"), -(2**53), Decimal("0.00000051"), Decimal("1.0000001"))
ODD_WORDS = ("true", "x" * 9000, "a\x00b", "é", "")
DATES = (
    DateRange(date(2024, 3, 19), date(2024, 3, 19)),
    DateRange(date(2024, 3, 1), date(2024, 3, 31)),
    DateRange(date(2024, 4, 1), date(2024, 4, 1)),
)


class Maker:
    """Draws facts, conditions and rules."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def one(self, *choices):
        return self.random.choice(choices)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    # --- facts

    def value(self, type_: str):
        if type_ == "number":
            return self.one(*NUMBERS) if self.chance(0.9) else self.one(*ODD_NUMBERS)
        if type_ == "word":
            return self.one(*WORDS) if self.chance(0.9) else self.one(*ODD_WORDS)
        if type_ == "set":
            return frozenset(self.random.sample(WORDS, self.random.randint(0, 2)))
        return self.one(True, False) if type_ == "bool" else self.one(*DATES)

    def fact(self, kind: str) -> Fact:
        values, unknown = {}, set()
        for name, type_ in FIELDS[kind].items():
            if self.chance(0.75):
                values[name] = self.value(type_)
            elif self.chance(0.4):
                unknown.add(name)
        certainty = self.one("certain", "certain", "certain", "certain", "certain", "possible", "gap")
        if certainty == "gap":
            values = dict(list(values.items())[:1])
        place = {"section": self.one("I", "II"), "sentence": self.random.randint(-1, 2)}
        place["section_kinds"] = self.random.sample(SECTIONS, self.random.randint(0, 1))
        return fact(kind, self.random.randint(1, 60), certainty, unknown=unknown, **place, **values)

    def facts(self) -> list[Fact]:
        return [self.fact(self.one(*FIELDS)) for _ in range(self.random.randint(0, 14))]

    def identity(self) -> dict[str, object]:
        return self.one({}, {}, {}, {"scope": "chuyen_de"}, {"scope": None}, {"unknown": {"year"}, "year": None})

    # --- terms and conditions

    def field(self, kind: str, *types: str) -> str:
        return self.one(*(name for name, type_ in FIELDS[kind].items() if type_ in types))

    def term(self, kind: str, outer: str | None, depth: int) -> Term:
        draw = self.random.random()
        if depth and draw < 0.25:
            return Arithmetic(self.one(*"+-*/"), self.term(kind, outer, 0), self.term(kind, outer, 0))
        if depth and draw < 0.4:
            return self.aggregate(kind)
        if outer and draw < 0.6:
            return FieldRef("outer", self.field(outer, "number"))
        return own(self.field(kind, "number")) if draw < 0.85 else number(self.one(*NUMBERS))

    def aggregate(self, outer: str | None, plain: bool = False) -> Aggregate:
        kind, function = self.one(*FIELDS), self.one("sum", "count", "share", "max", "min")
        if plain and function in ("share",):
            function = "sum"
        where = self.pattern(kind, outer, 0)
        name = self.field(kind, "number") if function in ("sum", "max", "min") else None
        return Aggregate(function, where, name, self.atom(kind, outer, 0) if function == "share" else None)

    def atom(self, kind: str, outer: str | None, depth: int) -> Condition:
        makers = [self._constant, self._constant, self._terms, self._tolerance, self._present, self._word, self._word]
        if "set" in FIELDS[kind].values():
            makers.append(self._set)
        if "date" in FIELDS[kind].values():
            makers.append(self._date)
        if outer:
            makers += [self._join, self._join, self._join, self._place]
        return self.one(*makers)(kind, outer, depth)

    def _constant(self, kind, outer, depth):
        return Compare(own(self.field(kind, "number")), self.one(*ORDERS), number(self.one(*NUMBERS)))

    def _terms(self, kind, outer, depth):
        return Compare(self.term(kind, outer, depth), self.one(*ORDERS), self.term(kind, outer, depth))

    def _tolerance(self, kind, outer, depth):
        tolerance = {self.one("tolerance", "tolerance_percent"): Decimal(self.one("1", "0.5", "50"))}
        return Compare(self.term(kind, outer, 0), self.one(*ORDERS), self.term(kind, outer, 0), **tolerance)

    def _present(self, kind, outer, depth):
        return IsPresent(own(self.one(*FIELDS[kind])))

    def _word(self, kind, outer, depth):
        values = (self.one(*WORDS, "true"),) if self.chance(0.7) else self.one(("true",), ("false", "nha_o"), WORDS[:2])
        return IsValue(own(self.field(kind, "word", "bool")), values)

    def _set(self, kind, outer, depth):
        return SetTest(
            own(self.field(kind, "set")), self.one("includes", "only", "meets"), self.one((), WORDS[:1], WORDS[:2])
        )

    def _date(self, kind, outer, depth):
        right = self.one(DateLiteral(date(2024, 3, 19)), own(self.field(kind, "date")), FieldRef("plan", "date"))
        return Compare(own(self.field(kind, "date")), self.one(*ORDERS), right)

    def _join(self, kind, outer, depth):
        if kind == outer and self.chance(0.5):
            return SameField(self.one(*FIELDS[kind]), self.chance(0.4))
        shared = sorted(set(FIELDS[kind].values()) & set(FIELDS[outer].values()))
        type_ = self.one(*shared)
        order = self.one(*ORDERS) if type_ in ("number", "date") else self.one("=", "!=")
        return Compare(own(self.field(kind, type_)), order, FieldRef("outer", self.field(outer, type_)))

    def _place(self, kind, outer, depth):
        return SamePlace(self.one("sentence", "section"))

    def condition(self, kind: str, outer: str | None, depth: int) -> Condition:
        draw = self.random.random()
        if not depth or draw < 0.4:
            return self.atom(kind, outer, min(depth, 1))
        if draw < 0.55:
            return Not(self.condition(kind, outer, depth - 1))
        if draw < 0.7:
            return Exists(self.pattern(self.one(*FIELDS), kind, depth - 1))
        join = And if draw < 0.85 else Or
        return join((self.condition(kind, outer, depth - 1), self.condition(kind, outer, depth - 1)))

    def pattern(self, kind: str, outer: str | None, depth: int) -> Pattern:
        where = self.condition(kind, outer, depth) if self.chance(0.6) else None
        return pattern(kind, where, *self.one((), (), (), (), ("muc_tieu",), SECTIONS))

    # --- rules

    def on_plan(self) -> Condition:
        draw = self.random.random()
        if draw < 0.3:
            return Compare(FieldRef("plan", "year"), self.one(*ORDERS), number(self.one(2023, 2024)))
        if draw < 0.5:
            return IsValue(FieldRef("plan", "scope"), ("hang_nam",))
        exists = Exists(self.pattern(self.one(*FIELDS), None, 1))
        return exists if draw < 0.75 else Not(exists)

    def requirement(self) -> Requirement:
        form = self.one("exists", "forbid", "pair", "every_must", "every_has", "cover", "equals")
        more = getattr(self, f"_{form}")(self.one(*FIELDS))
        if self.chance(0.25):
            more["when"] = self.on_plan()
        if self.chance(0.25):
            more["exemptions"] = (Exemption("ngoại lệ", self.on_plan(), self.one("skip", "lower")),)
        message = "{năm} {số lượng} {vế trái} {kia.năm} {tỷ lệ - năm}"
        return requirement("forbid" if form == "pair" else form, message, self.one("violation", "advice"), **more)

    def _exists(self, kind):
        least, most = self.one((None, None), (None, None), (2, None), (None, 1), (1, 2))
        return {"pattern": self.pattern(kind, None, 2), "at_least": least, "at_most": most}

    def _forbid(self, kind):
        return {"pattern": self.pattern(kind, None, 2)}

    def _pair(self, kind):
        items = [SameField(self.one(*FIELDS[kind]), self.chance(0.4)) for _ in range(self.random.randint(1, 2))]
        items += [self.atom(kind, kind if self.chance(0.3) else None, 0) for _ in range(self.random.randint(0, 1))]
        return {"pattern": pattern(kind, And(tuple(items))), "pair": True}

    def _every_must(self, kind):
        return {"pattern": self.pattern(kind, None, 1), "must": self.condition(kind, None, 2)}

    def _every_has(self, kind):
        has = pattern(self.one(*FIELDS, kind))
        return {"pattern": self.pattern(kind, None, 1), "has": replace(has, where=self.condition(has.kind, kind, 2))}

    def _cover(self, kind):
        return {"value_list": "dimensions", "value_field": "dimension", "has": self.pattern("target", None, 1)}

    def _equals(self, kind):
        left, right = self.aggregate(None, plain=True), self.aggregate(None, plain=True)
        return {"compare": Compare(left, self.one(*ORDERS), right, self.one(None, Decimal(1)))}

    def rule(self, name: str) -> Rule:
        limits = (
            Applicability(),
            Applicability(),
            Applicability(levels=("xa",), year_to=2025),
            Applicability(year_from=2025),
        )
        asked = [self.requirement() for _ in range(self.random.randint(1, 2))]
        return rule(*asked, applies=self.one(*limits), name=name)

    def rules(self) -> list[Rule]:
        return [self.rule(f"thu/{position}") for position in range(self.random.randint(1, 4))]
