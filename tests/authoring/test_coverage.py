"""Coverage: which cases decide a requirement, which small faults of a rule its cases notice, and the rules' own bar."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from compliance.authoring.coverage import Case, CaseName, RuleCoverage, cover, example_cases, percent
from compliance.authoring.coverage_report import render_coverage
from compliance.authoring.mutants import Mutant, mutants
from compliance.cli.main import run
from compliance.errors import UsageError
from compliance.language import load_rules
from compliance.language.ruleset import (
    And,
    Applicability,
    Basis,
    Compare,
    Condition,
    Example,
    Exemption,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Pattern,
    Place,
    Requirement,
    Rule,
    RuleSet,
    SameField,
    SetTest,
)
from compliance.law import Law, load_law
from compliance.specs.scenarios import read_cases
from compliance.vietnamese.syllables import marked_share

ROOT = Path(__file__).resolve().parents[2]
PLACE = Place("rules/muc-tieu/thu.luat", 1, 1, 1, 9)
RATE, GROUPS, INDICATOR = FieldRef("self", "rate"), FieldRef("self", "groups"), FieldRef("self", "indicator")
FULL = Compare(RATE, ">=", Number(Decimal(100), "%"))
POOR = SetTest(GROUPS, "meets", ("ho_ngheo", "ho_can_ngheo"))
INSURED = And((IsValue(INDICATOR, ("bhyt",)), POOR, IsPresent(RATE)))
#: The share of small faults, in percent, that the rules' own examples and features must notice.
LEAST_NOTICED = 95


def rule(
    where: Condition = INSURED,
    must: Condition = FULL,
    applies: Applicability | None = None,
    exemptions: tuple[Exemption, ...] = (),
    within: tuple[str, ...] = (),
    examples: tuple[Example, ...] = (),
) -> Rule:
    pattern = Pattern("target", where, within)
    asked = Requirement("every_must", "violation", "x", PLACE, pattern=pattern, must=must, exemptions=exemptions)
    return Rule(
        "muc-tieu/thu", "Thử", PLACE, (Basis("arithmetic"),), applies or Applicability(), (asked,), examples=examples
    )


@cache
def law() -> Law:
    return load_law()


@cache
def ruleset() -> RuleSet:
    return load_rules(law())


def made(item: Rule, operator: str) -> list[Mutant]:
    return [mutant for mutant in mutants(item, law()) if mutant.operator == operator]


def musts(item: Rule, operator: str) -> list[Condition | None]:
    return [
        mutant.rule.requirements[0].must
        for mutant in made(item, operator)
        if mutant.rule.requirements[0].must != item.requirements[0].must
    ]


def wheres(item: Rule, operator: str) -> list[Condition | None]:
    first = item.requirements[0].pattern
    changed = [mutant.rule.requirements[0].pattern for mutant in made(item, operator)]
    return [pattern.where for pattern in changed if pattern is not None and pattern != first]


# ---- mutants --------------------------------------------------------------------------------------------------------


def test_a_bound_moves_one_unit_to_each_side() -> None:
    assert musts(rule(), "shift") == [
        replace(FULL, right=Number(Decimal(99), "%")),
        replace(FULL, right=Number(Decimal(101), "%")),
    ]


def test_a_unit_is_that_of_the_last_digit_written() -> None:
    bound = Compare(RATE, ">=", Number(Decimal("99.50"), "%"), tolerance=Decimal("0.05"))
    values = {
        str(item.right.value) if item.right != bound.right and isinstance(item.right, Number) else str(item.tolerance)
        for item in musts(rule(must=bound), "shift")
        if isinstance(item, Compare)
    }
    assert values == {"99.49", "99.51", "0.04", "0.06"}


def test_a_tolerance_of_one_unit_is_dropped_not_moved_to_nothing() -> None:
    bound = Compare(RATE, "=", Number(Decimal(100), "%"), tolerance=Decimal(1))
    assert [item.tolerance for item in musts(rule(must=bound), "drop") if isinstance(item, Compare)] == [None]
    moved = [item.tolerance for item in musts(rule(must=bound), "shift") if isinstance(item, Compare)]
    assert Decimal(0) not in moved and Decimal(2) in moved


def test_every_part_of_a_condition_is_negated_and_dropped() -> None:
    negated, dropped = wheres(rule(), "negate"), wheres(rule(), "drop")
    assert And((Not(INSURED.items[0]), *INSURED.items[1:])) in negated
    assert And(INSURED.items[1:]) in dropped
    assert len(negated) == len(dropped) == 3


def test_negating_a_negation_takes_it_away() -> None:
    assert wheres(rule(where=Not(POOR)), "negate") == [POOR]


def test_the_only_condition_of_a_pattern_can_be_dropped_but_not_what_is_asked() -> None:
    assert wheres(rule(where=POOR), "drop") == [None]
    assert musts(rule(), "drop") == []


def test_values_are_swapped_for_neighbours_and_left_out_of_sets() -> None:
    ids = [value.id for value in law().lists["groups"].values]
    after = ids[ids.index("ho_can_ngheo") + 1]
    assert replace(POOR, values=("ho_ngheo", after)) in wheres(rule(where=POOR), "swap")
    assert wheres(rule(where=POOR), "drop_value") == [
        replace(POOR, values=("ho_can_ngheo",)),
        replace(POOR, values=("ho_ngheo",)),
    ]


def test_a_guard_that_another_test_already_holds_is_not_dropped() -> None:
    # A test on a field that is not stated is false: beside it, «được ghi» says nothing, and nothing could notice.
    guarded = And((IsPresent(RATE), Compare(RATE, ">=", Number(Decimal(70), "%"))))
    assert And(guarded.items[1:]) not in wheres(rule(where=guarded), "drop")
    assert guarded.items[1] not in wheres(rule(where=guarded), "drop")
    assert guarded.items[0] in wheres(rule(where=guarded), "drop")
    negative = And((IsPresent(RATE), Not(FULL)))
    assert negative.items[1] in wheres(rule(where=negative), "drop")


def test_sections_severity_and_exceptions_are_changed() -> None:
    exemption = Exemption("chuyên đề", IsValue(FieldRef("plan", "scope"), ("thematic",)), "skip")
    item = rule(within=("muc_tieu",), exemptions=(exemption,))
    (open_pattern,) = made(item, "drop_sections")
    assert open_pattern.rule.requirements[0].pattern == Pattern("target", INSURED)
    (milder,) = made(item, "severity")
    assert (milder.before, milder.after) == ("violation", "missing")
    assert any(not mutant.rule.requirements[0].exemptions for mutant in made(item, "drop"))


def test_limits_of_the_rule_move_by_a_year_and_a_day() -> None:
    item = rule(applies=Applicability(year_to=2025, signed_from=date(2022, 1, 18), documents=("ke_hoach", "bao_cao")))
    limits = {
        (mutant.rule.applies.year_to, mutant.rule.applies.signed_from)
        for mutant in made(item, "shift")
        if mutant.requirement == 0
    }
    day = date(2022, 1, 18)
    assert limits == {(2024, day), (2026, day), (2025, date(2022, 1, 17)), (2025, date(2022, 1, 19))}
    kinds = [mutant.rule.applies.documents for mutant in made(item, "drop_value") if mutant.requirement == 0]
    assert kinds == [("bao_cao",), ("ke_hoach",)]


def test_same_and_different_are_exchanged() -> None:
    pair = rule(where=And((SameField("indicator"), POOR)))
    assert And((SameField("indicator", different=True), POOR)) in wheres(pair, "swap")


def test_no_mutant_is_the_rule_itself() -> None:
    for item in ruleset().rules:
        assert all(mutant.rule != item for mutant in mutants(item, law())), item.id


def test_conditions_are_named_in_vietnamese_words() -> None:
    (mutant, _) = [item for item in made(rule(), "shift") if item.requirement == 1]
    assert (mutant.condition, mutant.before, mutant.after) == ("tỷ lệ từ 100% trở lên", "100%", "99%")


# ---- cases ----------------------------------------------------------------------------------------------------------

GOOD = Example("satisfied", "- 100% người thuộc hộ nghèo tham gia bảo hiểm y tế;", PLACE)
NEAR = Example("violated", "- 99% người thuộc hộ nghèo tham gia bảo hiểm y tế;", PLACE, severity="violation")
FAR = Example("violated", "- 90% người thuộc hộ nghèo tham gia bảo hiểm y tế;", PLACE, severity="violation")
WRONG = Example("satisfied", "- 80% người thuộc hộ nghèo tham gia bảo hiểm y tế;", PLACE)


def covered(*examples: Example) -> RuleCoverage:
    item = rule(examples=examples)
    return cover(item, example_cases(item, law()), law())


def unnoticed_shifts(coverage: RuleCoverage) -> list[str]:
    return [mutant.after for mutant in coverage.unnoticed if mutant.operator == "shift"]


def test_examples_on_both_sides_of_a_bound_notice_its_shift() -> None:
    assert unnoticed_shifts(covered(GOOD, NEAR)) == []
    assert unnoticed_shifts(covered(GOOD, FAR)) == ["99%"]
    assert unnoticed_shifts(covered(FAR)) == ["99%", "101%"]


def test_cases_that_decide_a_requirement_are_named() -> None:
    (asked,) = covered(GOOD, FAR).requirements
    assert asked.met == (CaseName("example", "1"),)
    assert asked.broken == (CaseName("example", "2"),)
    assert asked.decided
    assert not covered(GOOD).requirements[0].decided


def test_a_failing_case_proves_nothing() -> None:
    coverage = covered(GOOD, WRONG)
    assert coverage.failing == (CaseName("example", "2"),)
    assert coverage.noticed == covered(GOOD).noticed


def test_nothing_to_change_is_full_coverage() -> None:
    assert percent([]) == 100


def test_the_report_says_what_nobody_noticed() -> None:
    coverage = covered(GOOD, FAR)
    text = render_coverage([coverage])
    assert "muc-tieu/thu" in text and "không nhận ra: yêu cầu 1, «tỷ lệ từ 100% trở lên»: đổi 100% thành 99%" in text
    assert "đạt: ví dụ 1" in text and "không đạt: ví dụ 2" in text
    data = json.loads(render_coverage([coverage], format="json"))
    assert data["schema"] == "compliance.coverage/1"
    assert data["mutants"] - data["noticed"] == len(data["rules"][0]["not_noticed"])
    assert {
        "requirement": 1,
        "change": "shift",
        "condition": "tỷ lệ từ 100% trở lên",
        "before": "100%",
        "after": "99%",
    } in (data["rules"][0]["not_noticed"])


def test_scenarios_are_read_without_a_test_run() -> None:
    found = read_cases(ROOT / "features", "nhat-quan/giam-ty-le", law())
    assert {case.name.source for case in found} == {"scenario"}
    assert CaseName("scenario", "Ba con số", 2) in [case.name for case in found]
    item = ruleset().rule("nhat-quan/giam-ty-le")
    assert item is not None
    assert cover(item, found, law()).failing == ()


def test_a_rule_without_a_feature_has_no_scenarios() -> None:
    assert read_cases(ROOT / "features", "muc-tieu/khong-co", law()) == []


def test_an_unknown_step_is_said(tmp_path: Path) -> None:
    (tmp_path / "muc-tieu").mkdir()
    (tmp_path / "muc-tieu" / "thu.feature").write_text(
        "# language: vi\nTính năng: muc-tieu/thu\n\n  Kịch bản: Thử\n    Biết kế hoạch màu xanh\n", "utf-8"
    )
    with pytest.raises(UsageError, match=r"thu.feature:4: .*kế hoạch màu xanh"):
        read_cases(tmp_path, "muc-tieu/thu", law())


# ---- the command ----------------------------------------------------------------------------------------------------


def test_the_command_fails_under_a_bar(capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["rules", "coverage", "nhat-quan/giam-ty-le", "--fail-under"]
    assert run([*asked, "95"]) == 0
    assert "yêu cầu 1" in capfd.readouterr().out
    assert run([*asked, "95", "--summary"]) == 0
    (total,) = capfd.readouterr().out.splitlines()
    assert "thay đổi được nhận ra (100,0%), 1 luật" in total
    assert run(["rules", "coverage", "nhat-quan/nam-ke-hoach", "--fail-under", "100"]) == 1
    assert "dưới mức 100%" in capfd.readouterr().err


def test_the_command_says_when_only_examples_count(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "coverage", "nhat-quan/giam-ty-le", "--features", str(tmp_path), "--format", "json"]) == 0
    (found,) = json.loads(capfd.readouterr().out)["rules"]
    assert found["scenarios"] == 0 and found["examples"] >= 4
    assert run(["rules", "coverage", "--features", str(tmp_path / "khong-co")]) == 2


# ---- the rules that come with the program ---------------------------------------------------------------------------


def rule_cases() -> Iterator[tuple[Rule, list[Case]]]:
    for item in ruleset().rules:
        yield item, [*example_cases(item, law()), *read_cases(ROOT / "features", item.id, law())]


def test_every_rule_has_a_feature_and_examples_of_both_outcomes() -> None:
    for item in ruleset().rules:
        assert (ROOT / "features" / f"{item.id}.feature").is_file(), item.id
        outcomes = {example.outcome for example in item.examples}
        assert {"satisfied", "violated"} <= outcomes, item.id


def test_every_rule_is_tried_on_text_without_its_marks() -> None:
    for item in ruleset().rules:
        assert any(marked_share(example.text) < 0.1 for example in item.examples), item.id


def test_the_cases_of_the_rules_notice_small_faults() -> None:
    measured = [cover(item, cases, law()) for item, cases in rule_cases()]
    assert [(item.rule_id, item.failing) for item in measured if item.failing] == []
    assert percent(measured) >= LEAST_NOTICED, render_coverage(measured)
