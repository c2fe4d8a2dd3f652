"""Each feature shows every outcome, every severity, the words underlined, and both sides of every number and date."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compliance.authoring.coverage import judge
from compliance.checker import Checker, load
from compliance.language.ruleset import Rule
from compliance.specs.completeness import feature_gaps
from compliance.specs.feature_files import read_feature
from compliance.specs.scenarios import read_cases

FEATURES = Path(__file__).resolve().parents[2] / "features"

#: Bounds that no scenario can show, with the reason. An entry that a scenario shows after all fails the test.
CANNOT_BE_SHOWN = {
    ("bao-cao/ra-soat-cuoi-nam", "yêu cầu 3, «ngày đầu từ 901 trở lên»: 901 hay 900"): "không có ngày 00/9",
}
_FIRST_YEAR = 2026
_YEAR_BOUND = f"«năm của kế hoạch từ {_FIRST_YEAR} trở lên»: {_FIRST_YEAR} hay {_FIRST_YEAR + 1}"


@cache
def checker() -> Checker:
    return load(None, "direct")


def gaps(rule: Rule, folder: Path = FEATURES) -> list[str]:
    feature = read_feature(folder / f"{rule.id}.feature")
    return feature_gaps(rule, feature, read_cases(folder, rule.id, checker().law), checker().law)


def rule_named(rule_id: str) -> Rule:
    rule = checker().ruleset.rule(rule_id)
    assert rule is not None
    return rule


def lowered_anyway(rule: Rule, gap: str) -> bool:
    """Tell whether a bound only lowers what the engine lowers by itself, no law binding plans of those years.

    Then no scenario can tell one year from the next (docs/decisions, «a requirement weighs what the law weighed»).
    """
    if _YEAR_BOUND not in gap:
        return False
    number = int(gap.removeprefix("yêu cầu ").split(",")[0])
    asked = rule.requirements[number - 1]
    if not any(exemption.effect == "lower" for exemption in asked.exemptions):
        return False
    plain = [replace(item, exemptions=()) if item is asked else item for item in rule.requirements]
    cases = read_cases(FEATURES, rule.id, checker().law)
    outcomes = judge(replace(rule, requirements=tuple(plain)), cases, checker().law)
    weights = [
        finding.severity
        for case, outcome in zip(cases, outcomes, strict=True)
        if case.plan.identity.values.get("year") == _FIRST_YEAR
        for finding in outcome.findings
        if finding.requirement == number
    ]
    return bool(weights) and set(weights) == {"advice"}


@pytest.mark.parametrize("family", sorted({rule.family for rule in checker().ruleset.rules}))
def test_features_leave_nothing_out(family: str) -> None:
    rules = [rule for rule in checker().ruleset.rules if rule.family == family]
    found = {(rule.id, gap) for rule in rules for gap in gaps(rule) if not lowered_anyway(rule, gap)}
    known = {
        (rule, gap) for rule, gap in found for name, head in CANNOT_BE_SHOWN if rule == name and gap.startswith(head)
    }
    assert sorted(found - known) == []
    assert len(known) == sum(rule_id.startswith(f"{family}/") for rule_id, _ in CANNOT_BE_SHOWN)


SHORT = """# language: vi
Tính năng: muc-tieu/bhyt-100

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch có đoạn "- <tỷ lệ> người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | tỷ lệ | kết quả   |
      | 100%  | đạt       |
      | 90%   | không đạt |
"""


def short(tmp_path: Path, text: str = SHORT) -> list[str]:
    (tmp_path / "muc-tieu").mkdir(exist_ok=True)
    (tmp_path / "muc-tieu" / "bhyt-100.feature").write_text(text, encoding="utf-8")
    return gaps(rule_named("muc-tieu/bhyt-100"), tmp_path)


def test_what_a_feature_leaves_out_is_named(tmp_path: Path) -> None:
    found = short(tmp_path)
    for said in ("«chưa rõ»", "«không áp dụng»", "mức «vi phạm»", "mức «thiếu»", "chữ bị gạch chân"):
        assert any(said in gap for gap in found), (said, found)
    assert "không có kịch bản «đạt»" not in found
    assert "yêu cầu 2, «tỷ lệ từ 100% trở lên»: 100% hay 99% cũng như nhau" in found
    assert any(gap.startswith("phạm vi áp dụng") and "2022 hay 2021" in gap for gap in found)


def test_a_number_shown_on_both_sides_is_no_gap(tmp_path: Path) -> None:
    found = short(tmp_path, SHORT.replace("90% ", "99% "))
    assert not any(gap.startswith("yêu cầu 2, «tỷ lệ") for gap in found), found


def test_a_rule_without_limits_needs_no_scenario_outside_them(tmp_path: Path) -> None:
    rule = rule_named("muc-tieu/bhyt-100")
    short(tmp_path)
    feature = read_feature(tmp_path / "muc-tieu" / "bhyt-100.feature")
    cases = read_cases(tmp_path, rule.id, checker().law)
    everywhere = replace(rule, applies=type(rule.applies)())
    assert "không có kịch bản «không áp dụng»" not in feature_gaps(everywhere, feature, cases, checker().law)
