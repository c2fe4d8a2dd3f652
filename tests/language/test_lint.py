"""What the checks of meaning find, and what they leave alone."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.cli.main import run
from compliance.language.faults import render_fault
from compliance.language.lint import lint_file, lint_rules, lint_together, lint_vocabulary
from compliance.language.logic import Kinds, Logic
from compliance.language.ruleset import And, Compare, Condition, FieldRef, IsPresent, IsValue, Not, Number, Or, SetTest
from compliance.law import Law, ValueList, load_law
from compliance.resources import rules_dir
from tests.language.conftest import ReadFile, around

KINDS: Kinds = {"self": "target", "plan": "plan"}
RATE, YEAR = FieldRef("self", "rate"), FieldRef("self", "year")
INDICATOR, GROUPS = FieldRef("self", "indicator"), FieldRef("self", "groups")


def meaning(read_file: ReadFile, law: Law, *texts: str) -> list[str]:
    files = [read_file(text, f"rules/muc-tieu/thu{number}.luat") for number, text in enumerate(texts)]
    for source, built in files:
        source.faults.clear()
        lint_file(source, built, law)
    lint_together(files, law)
    return [fault.code for source, _ in files for fault in source.faults]


def test_the_rules_and_the_vocabulary_have_no_fault_of_meaning() -> None:
    assert lint_rules(load_law()) == []


@pytest.mark.parametrize(
    "requirement",
    [
        "MỖI chỉ tiêu MÀ chỉ số LÀ việc làm PHẢI tỷ lệ TỪ 70% TRỞ LÊN HOẶC KHÔNG kế hoạch.ở địa bàn nghèo",
        "MỖI chỉ tiêu MÀ nhóm GIAO VỚI hộ nghèo VÀ KHÔNG nhóm CHỈ GỒM hộ nghèo PHẢI tỷ lệ >= 90%",
        "MỖI chỉ tiêu MÀ tỷ lệ TRÊN 50% PHẢI tỷ lệ TRÊN 51%",
        "MỖI chỉ tiêu MÀ năm >= 2024 VÀ năm <= 2024 PHẢI tỷ lệ ĐƯỢC GHI",
        "MỖI kế hoạch MÀ năm ĐƯỢC GHI PHẢI năm ký <= năm",
        "MỖI chỉ tiêu MÀ KHÔNG tỷ lệ >= 90% VÀ KHÔNG tỷ lệ < 90% PHẢI giá trị ĐƯỢC GHI",  # an absent share
        "CÓ chỉ tiêu MÀ CÓ dự án VÀ KHÔNG CÓ dự án MÀ là tiểu dự án",
    ],
)
def test_what_can_hold_is_left_alone(read_file: ReadFile, law: Law, requirement: str) -> None:
    assert meaning(read_file, law, around(requirement)) == []


def test_a_plan_is_the_same_plan_under_either_name(read_file: ReadFile, law: Law) -> None:
    text = around("MỖI kế hoạch MÀ năm >= 2030 PHẢI năm ký ĐƯỢC GHI")
    assert meaning(read_file, law, text) == ["M003"]


def test_one_test_and_its_negation_never_hold_together(read_file: ReadFile, law: Law) -> None:
    text = around("MỖI chỉ tiêu MÀ (CÓ dự án MÀ là tiểu dự án) VÀ KHÔNG (CÓ dự án MÀ là tiểu dự án) PHẢI tỷ lệ >= 9%")
    assert meaning(read_file, law, text) == ["M003"]


def test_two_rules_that_contradict_each_other_for_the_same_plans(read_file: ReadFile, law: Law) -> None:
    wants = around("CÓ chỉ tiêu MÀ tỷ lệ TRÊN 95%", applies="NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2023")
    refuses = around("KHÔNG CÓ chỉ tiêu MÀ tỷ lệ TRÊN 90%", applies="NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025")
    other_years = refuses.replace("TỪ 2022 ĐẾN 2025", "TỪ 2024 ĐẾN 2025")
    elsewhere = refuses.replace("chỉ tiêu MÀ", "chỉ tiêu TRONG MỤC kinh phí MÀ")
    other_facts = refuses.replace("TRÊN 90%", "TRÊN 97%")
    assert meaning(read_file, law, wants, refuses) == ["L049"]
    assert meaning(read_file, law, refuses, wants) == ["L049"]
    for harmless in (other_years, elsewhere, other_facts):
        assert meaning(read_file, law, wants, harmless) == []


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("KHÔNG CÓ chỉ tiêu MÀ tỷ lệ TRÊN 90%", "KHÔNG CÓ chỉ tiêu TRONG MỤC mục tiêu MÀ tỷ lệ TRÊN 95%"),
        ("CÓ chỉ tiêu MÀ chỉ số LÀ việc làm VÀ tỷ lệ >= 9%", "CÓ chỉ tiêu MÀ chỉ số LÀ việc làm, nước sạch"),
        ("MỖI chỉ tiêu PHẢI tỷ lệ >= 90%", "MỖI chỉ tiêu MÀ năm = 2024 PHẢI tỷ lệ >= 80% HOẶC giá trị ĐƯỢC GHI"),
    ],
)
def test_a_requirement_that_another_one_holds_already(read_file: ReadFile, law: Law, wide: str, narrow: str) -> None:
    assert meaning(read_file, law, around(wide), around(narrow)) == ["M010"]
    assert meaning(read_file, law, around(narrow), around(wide)) == ["M010"]
    graver = around(wide).replace("VI PHẠM    ", "LƯU Ý      ")
    assert meaning(read_file, law, graver, around(narrow)) == []
    other_years = around(wide, applies="NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2023")
    assert meaning(read_file, law, other_years, around(narrow)) == []
    excepted = around(wide).replace('"không đúng"\n', '"không đúng"\n    NGOẠI LỆ "a" KHI kế hoạch.năm = 2023\n')
    assert meaning(read_file, law, excepted, around(narrow)) == []


def test_an_exception_of_the_rule_and_one_of_the_requirement_overlap(read_file: ReadFile, law: Law) -> None:
    text = around("MỖI chỉ tiêu PHẢI tỷ lệ >= 90%").replace(
        '"không đúng"\n',
        '"không đúng"\n    NGOẠI LỆ   "a" KHI năm = 2023\n  NGOẠI LỆ   CHUNG "b" KHI năm >= 2023 VÀ năm <= 2024\n',
    )
    assert meaning(read_file, law, text) == ["M011"]
    assert meaning(read_file, law, text.replace("năm = 2023", "năm = 2022")) == []
    assert meaning(read_file, law, text.replace("KHI năm = 2023", "KHI CÓ dự án")) == []  # nobody can tell


def test_periods_that_meet_are_no_fault(read_file: ReadFile, law: Law) -> None:
    first = "MỖI chỉ tiêu PHẢI tỷ lệ >= 90%\n    KHI        kế hoạch.năm <= 2023"
    second = '  YÊU CẦU    MỖI chỉ tiêu PHẢI tỷ lệ >= 95%\n    KHI        kế hoạch.năm >= 2024\n    VI PHẠM    "x"\n'
    text = around(first).replace("  VÍ DỤ ĐẠT", f"{second}  VÍ DỤ ĐẠT", 1)
    assert meaning(read_file, law, text) == []
    assert meaning(read_file, law, text.replace(">= 2024", "> 2024")) == ["M008"]
    assert meaning(read_file, law, text.replace(">= 2024", ">= 2023")) == ["M009"]


def _list(**more: object) -> ValueList:
    values = (
        {"id": "a", "vi": "hỗ trợ", "phrases": ("hỗ trợ",)},
        {"id": "b", "vi": "hồ tro", "phrases": ("hỏ trợ", "chữ khác")},
    )
    return ValueList.model_validate({"list": "groups", "vi": "nhóm", "values": values, **more})


def test_words_that_become_equal_without_marks_are_told() -> None:
    faults = lint_vocabulary(Law({}, {"groups": _list()}))
    assert [render_fault(fault) for fault in faults] == [
        f"lỗi[V001]: «{mine}» và «{other}» bỏ dấu đi thì giống nhau\n"
        "   ┌─ rules/vocabulary/groups.yaml:1:1\n"
        "   = đổi một trong hai chữ, hoặc khai «same_when_folded: [[a, b]]»"
        for mine, other in (("hỗ trợ", "hồ tro"), ("hỗ trợ", "hỏ trợ"))
    ]


@pytest.mark.parametrize("more", [{"same_when_folded": (("a", "b"),)}, {"overlapping": True}])
def test_words_that_are_known_to_become_equal_are_left_alone(more: dict[str, object]) -> None:
    assert lint_vocabulary(Law({}, {"groups": _list(**more)})) == []


_NUMBERS = st.integers(0, 3).map(lambda n: Number(Decimal(n)))
_ATOMS = st.one_of(
    st.builds(Compare, st.sampled_from([RATE, YEAR]), st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), _NUMBERS),
    st.builds(Compare, _NUMBERS, st.sampled_from(["<", ">="]), st.just(RATE)),
    st.builds(IsPresent, st.sampled_from([RATE, INDICATOR])),
    st.builds(IsValue, st.just(INDICATOR), st.sampled_from([("viec_lam",), ("bhyt", "nuoc"), ("nuoc",)])),
    st.builds(
        SetTest,
        st.just(GROUPS),
        st.sampled_from(["includes", "only", "meets"]),
        st.sampled_from([("ho_ngheo",), ("ho_ngheo", "ho_can_ngheo")]),
    ),
)
_CONDITIONS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
_HALVES = [None, *(Decimal(n) / 2 for n in range(-2, 9))]
_WHOLE = [None, *(Decimal(n) for n in range(-1, 5))]
_SETS = [None, *(frozenset(s) for s in (["ho_ngheo"], ["ho_can_ngheo"], ["ho_ngheo", "ho_can_ngheo"], ["khac"]))]
_SETS += [frozenset({"ho_ngheo", "khac"}), frozenset({"ho_can_ngheo", "khac"})]
_SETS += [frozenset({"ho_ngheo", "ho_can_ngheo", "khac"})]


def _true(condition: Condition, fact: dict[FieldRef, object]) -> bool:
    """Return what a condition says of a fact, written anew and as plainly as can be."""
    if isinstance(condition, Not):
        return not _true(condition.item, fact)
    if isinstance(condition, And | Or):
        return (all if isinstance(condition, And) else any)(_true(item, fact) for item in condition.items)
    if isinstance(condition, Compare):
        left, right = (fact[s] if isinstance(s, FieldRef) else s.value for s in (condition.left, condition.right))  # type: ignore[union-attr]
        if left is None or right is None:
            return False
        sign = "==" if condition.operator == "=" else condition.operator
        return bool(eval(f"left {sign} right", {"left": left, "right": right}))
    assert isinstance(condition, IsPresent | IsValue | SetTest)
    value = fact[condition.ref]
    if value is None or isinstance(condition, IsPresent):
        return value is not None
    if isinstance(condition, IsValue):
        return value in condition.values
    assert isinstance(value, frozenset) and isinstance(condition.values, tuple)
    named = set(condition.values)
    return {"includes": named <= value, "only": value <= named, "meets": bool(named & value)}[condition.test]


@settings(max_examples=150, deadline=None)
@given(conditions=st.lists(_CONDITIONS, min_size=1, max_size=2))
def test_can_hold_agrees_with_trying_every_fact(law: Law, conditions: list[Condition]) -> None:
    facts = (
        {RATE: rate, YEAR: year, INDICATOR: indicator, GROUPS: groups}
        for rate in _HALVES
        for year in _WHOLE
        for indicator in (None, "viec_lam", "bhyt", "nuoc")
        for groups in _SETS
    )
    tried = any(all(_true(condition, fact) for condition in conditions) for fact in facts)
    assert Logic(law).can_hold(conditions, KINDS) == tried


def test_lint_tells_faults_of_meaning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "rules"
    shutil.copytree(rules_dir(), folder)
    path = folder / "nhat-quan" / "giam-ty-le.luat"
    text = path.read_text(encoding="utf-8").replace("ÁP DỤNG    VĂN BẢN", "ÁP DỤNG    NĂM KẾ HOẠCH ĐẾN 2020 ; VĂN BẢN")
    path.write_text(
        text.replace("VĂN BẢN kế hoạch\n", "VĂN BẢN kế hoạch ; KHI kế hoạch.năm >= 2022\n"), encoding="utf-8"
    )
    assert run(["rules", "lint", "--rules", str(folder)]) == 2
    assert "lỗi[M001]" in capsys.readouterr().err
