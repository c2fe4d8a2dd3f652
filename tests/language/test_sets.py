"""Sets of rules: limits that stand in one place and are inherited, never widened."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compliance.language import RuleFaults, load_rules
from compliance.language.describe import Describer
from compliance.language.lint import lint_rules
from compliance.language.ruleset import And, Applicability, IsValue
from compliance.law import Law
from tests.language.conftest import around

SET = """BỘ QUY TẮC kế hoạch xã
  ÁP DỤNG    CẤP xã, huyện ; NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ; VĂN BẢN kế hoạch ; PHẠM VI hằng năm
  VÌ         "chỉ xã và huyện lập kế hoạch này"
HẾT
"""


def folder_with(tmp_path: Path, applies: str, rule_set: str = SET) -> Path:
    folder = tmp_path / "rules"
    (folder / "bo").mkdir(parents=True, exist_ok=True)
    (folder / "muc-tieu").mkdir(exist_ok=True)
    (folder / "bo" / "ke-hoach-xa.luat").write_text(rule_set, encoding="utf-8")
    (folder / "muc-tieu" / "thu.luat").write_text(around("CÓ chỉ tiêu", applies), encoding="utf-8")
    return folder


def applies_of(tmp_path: Path, law: Law, applies: str, rule_set: str = SET) -> Applicability:
    (rule,) = load_rules(law, folder_with(tmp_path, applies, rule_set)).rules
    return rule.applies


def test_a_rule_that_adds_nothing_has_the_limits_of_its_set(tmp_path: Path, law: Law) -> None:
    applies = applies_of(tmp_path, law, "THEO BỘ kế hoạch xã")
    assert (applies.levels, applies.year_from, applies.year_to) == (("xa", "huyen"), 2022, 2025)
    assert applies.documents == ("ke_hoach",) and isinstance(applies.when, IsValue)
    assert applies.follows == "kế hoạch xã"
    assert Describer(law).applicability(applies).endswith("(theo bộ «kế hoạch xã»)")


def test_a_rule_narrows_its_set(tmp_path: Path, law: Law) -> None:
    text = (
        "THEO BỘ kế hoạch xã ; CẤP xã ; NĂM KẾ HOẠCH TỪ 2024 ; NGÀY KÝ TỪ 01/02/2023 ĐẾN 31/12/2025 ; "
        "VĂN BẢN kế hoạch của ủy ban nhân dân ; CHƯƠNG TRÌNH giảm nghèo ; KHI kế hoạch.năm > 2000"
    )
    applies = applies_of(tmp_path, law, text)
    assert (applies.levels, applies.year_from, applies.year_to) == (("xa",), 2024, 2025)
    assert (applies.signed_from, applies.signed_to) == (date(2023, 2, 1), date(2025, 12, 31))
    assert (applies.documents, applies.programmes) == (("ke_hoach/ubnd",), ("giam-ngheo",))
    assert isinstance(applies.when, And) and len(applies.when.items) == 2


@pytest.mark.parametrize(
    "beyond",
    [
        "CẤP tỉnh",
        "NĂM KẾ HOẠCH TỪ 2021",
        "NĂM KẾ HOẠCH ĐẾN 2026",
        "NĂM KẾ HOẠCH TỪ 2026",
        "VĂN BẢN báo cáo",
        "VĂN BẢN ủy ban nhân dân",
    ],
)
def test_a_rule_never_widens_its_set(tmp_path: Path, law: Law, beyond: str) -> None:
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder_with(tmp_path, f"THEO BỘ kế hoạch xã ; {beyond}"))
    assert "L051" in {fault.code for fault in raised.value.faults}


def test_signing_days_and_programmes_are_not_widened_either(tmp_path: Path, law: Law) -> None:
    limits = "BỘ QUY TẮC kế hoạch xã\n  ÁP DỤNG NGÀY KÝ TỪ 01/01/2023 ; CHƯƠNG TRÌNH giảm nghèo\nHẾT\n"
    years = "NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ; THEO BỘ kế hoạch xã"
    for beyond in ("NGÀY KÝ TỪ 31/12/2022", "CHƯƠNG TRÌNH chương trình khác"):
        with pytest.raises(RuleFaults) as raised:
            load_rules(law, folder_with(tmp_path, f"{years} ; {beyond}", limits))
        assert [fault.code for fault in raised.value.faults] == ["L051"]
    assert applies_of(tmp_path, law, years, limits).signed_from == date(2023, 1, 1)


def test_a_rule_follows_one_set(tmp_path: Path, law: Law) -> None:
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder_with(tmp_path, "THEO BỘ kế hoạch xã ; THEO BỘ kế hoạch xã"))
    assert [fault.code for fault in raised.value.faults] == ["L041"]


def test_a_set_that_changes_changes_its_rules_and_the_hash(tmp_path: Path, law: Law) -> None:
    folder = folder_with(tmp_path, "THEO BỘ kế hoạch xã")
    before = load_rules(law, folder)
    folder_with(tmp_path, "THEO BỘ kế hoạch xã", SET.replace("CẤP xã, huyện", "CẤP xã"))
    after = load_rules(law, folder)
    assert (before.rules[0].applies.levels, after.rules[0].applies.levels) == (("xa", "huyen"), ("xa",))
    assert before.sha256 != after.sha256


def test_the_years_of_the_set_are_the_years_its_basis_must_govern(tmp_path: Path, law: Law) -> None:
    # 10/2021/NĐ-CP governs 2022 to 2025.
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder_with(tmp_path, "THEO BỘ kế hoạch xã", SET.replace("ĐẾN 2025", "ĐẾN 2027")))
    assert [fault.code for fault in raised.value.faults] == ["B003"]


def test_faults_of_a_set_are_told_once_and_at_its_place(tmp_path: Path, law: Law) -> None:
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder_with(tmp_path, "THEO BỘ kế hoạch xã", SET.replace("CẤP xã", "CẤP sã")))
    assert [(fault.code, fault.place.path) for fault in raised.value.faults] == [("N003", "rules/bo/ke-hoach-xa.luat")]


def test_a_set_that_nobody_follows_is_told(tmp_path: Path, law: Law) -> None:
    folder = folder_with(tmp_path, "NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025")
    assert "M012" in {fault.code for fault in lint_rules(law, folder)}
    folder = folder_with(tmp_path, "THEO BỘ kế hoạch xã")
    assert "M012" not in {fault.code for fault in lint_rules(law, folder)}
