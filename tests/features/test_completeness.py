"""Each feature shows every outcome, every severity, the words underlined, and both sides of every number and date."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compliance.checker import Checker, load
from compliance.language.ruleset import Rule
from compliance.specs.completeness import feature_gaps
from compliance.specs.feature_files import read_feature
from compliance.specs.scenarios import read_cases

FEATURES = Path(__file__).resolve().parents[2] / "features"

_LOWERED = "mức đã được hạ vì không căn cứ nào còn ràng buộc kế hoạch từ năm 2026 (docs/decisions/0006)"
#: Bounds that no scenario can show, with the reason. An entry that a scenario shows after all fails the test.
CANNOT_BE_SHOWN = {
    ("bao-cao/co-che-do-bao-cao", "yêu cầu 1, «năm của kế hoạch từ 2026 trở lên»: 2026 hay 2027"): _LOWERED,
    ("bao-cao/co-che-do-bao-cao", "yêu cầu 2, «năm của kế hoạch từ 2026 trở lên»: 2026 hay 2027"): _LOWERED,
    ("to-chuc/co-don-vi-thuong-truc", "yêu cầu 1, «năm của kế hoạch từ 2026 trở lên»: 2026 hay 2027"): _LOWERED,
    ("bao-cao/ra-soat-cuoi-nam", "yêu cầu 3, «ngày đầu từ 901 trở lên»: 901 hay 900"): "không có ngày 00/9",
}


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


@pytest.mark.parametrize("family", sorted({rule.family for rule in checker().ruleset.rules}))
def test_features_leave_nothing_out(family: str) -> None:
    found = {(rule.id, gap) for rule in checker().ruleset.rules if rule.family == family for gap in gaps(rule)}
    known = {
        (rule_id, gap)
        for rule_id, gap in found
        for known_id, head in CANNOT_BE_SHOWN
        if rule_id == known_id and gap.startswith(head)
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
