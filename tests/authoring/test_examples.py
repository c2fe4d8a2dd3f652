"""Inline examples are judged as fragments of otherwise ordinary plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from compliance.authoring.examples import ExampleResult, example_plan, render_results, run_examples
from compliance.language.ruleset import (
    And,
    Applicability,
    Basis,
    Compare,
    Example,
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
)
from compliance.law import Law, load_law

PLACE = Place("rules/muc-tieu/thu.luat", 12, 3, 12, 40)
INSURED = And(
    (
        IsValue(FieldRef("self", "indicator"), ("bhyt",)),
        SetTest(FieldRef("self", "groups"), "meets", ("ho_ngheo",)),
        IsPresent(FieldRef("self", "rate")),
    )
)
RULE = Rule(
    "muc-tieu/thu",
    "Bảo hiểm y tế cho hộ nghèo là 100%",
    PLACE,
    (Basis("arithmetic"),),
    Applicability(levels=("huyen",), year_from=2022, year_to=2025, programmes=("giam-ngheo",)),
    (
        Requirement(
            "every_must",
            "violation",
            "là {tỷ lệ}",
            PLACE,
            pattern=Pattern("target", INSURED),
            must=Compare(FieldRef("self", "rate"), ">=", Number(Decimal(100), "%")),
        ),
    ),
)
GOOD = Example("satisfied", "- 100% người thuộc hộ nghèo được hỗ trợ tham gia bảo hiểm y tế;", PLACE)
BAD = Example(
    "violated", "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;", PLACE, severity="violation", underlined="95%"
)


@cache
def law() -> Law:
    return load_law()


def tried(*examples: Example) -> list[ExampleResult]:
    return run_examples(RuleSet((replace(RULE, examples=examples),), "0" * 64), law())


def test_examples_that_give_what_they_say_pass() -> None:
    results = tried(GOOD, BAD)
    assert [result.differs for result in results] == [None, None]
    assert "2/2 ví dụ đúng" in render_results(results, rules=1)


@pytest.mark.parametrize(
    ("example", "differs"),
    [
        (replace(GOOD, outcome="violated", severity="violation"), "chờ vi phạm, nhận đạt"),
        (replace(BAD, outcome="satisfied", severity=None), "chờ đạt, nhận vi phạm"),
        (replace(BAD, severity="missing"), "chờ thiếu, nhận vi phạm"),
        (replace(BAD, underlined="thôn"), "chờ gạch chân «thôn», nhận «"),
        (replace(GOOD, year=2030), "chờ đạt, nhận không áp dụng"),
    ],
)
def test_an_example_that_gives_something_else_shows_both(example: Example, differs: str) -> None:
    result = tried(example)[0]
    assert result.differs is not None and result.differs.startswith(differs)
    shown = render_results([result], rules=1)
    assert "rules/muc-tieu/thu.luat:12:3" in shown and "0/1 ví dụ đúng" in shown


def test_a_fragment_is_taken_to_stand_in_a_plan_the_rule_speaks_about() -> None:
    values = example_plan(RULE, GOOD, law()).identity.values
    assert (values["level"], values["year"], values["programme"]) == ("huyen", 2024, "giam-ngheo")


def test_the_example_has_the_last_word_on_what_it_states() -> None:
    stated = replace(GOOD, level="xa", year=2023, signed=date(2023, 1, 2), scope="thematic")
    values = example_plan(RULE, stated, law()).identity.values
    assert (values["level"], values["year"], values["scope"]) == ("xa", 2023, "thematic")
