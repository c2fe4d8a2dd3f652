"""Every fault has a rule file that makes it, and the exact message that its author reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.language.faults import RuleFaults, render_fault
from compliance.language.lint import lint_examples, lint_file, lint_sets, lint_together
from compliance.language.mistakes import common_mistakes
from compliance.language.resolve import Vocabulary
from compliance.law import Law
from tests.language.conftest import PATH, ReadFile, around

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "src" / "compliance" / "language"
FIXTURES = sorted((HERE / "faults").glob("*.luat"))
# Two rules of one id stand in two files, two words of the vocabulary in none (see test_lint).
_SET = "rules/bo/ke-hoach-xa.luat"
# Sets of rules stand in a folder of their own.
_SETS = {"L052": "rules/bo/thu.luat", "M012": _SET, "L043-set": _SET, "L044-set": _SET}
_TESTED_ELSEWHERE = {"L045", "V001"}


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_faulty_file_gets_exactly_its_message(
    fixture: Path, read_file: ReadFile, law: Law, vocabulary: Vocabulary
) -> None:
    source, built = read_file(fixture.read_bytes(), _SETS.get(fixture.stem, PATH))
    lint_file(source, built, law)
    lint_together([(source, built)], law)
    if fixture.stem == "E005":  # the other fixtures do not try damaged text either
        lint_examples(source, built)
    if fixture.stem == "M012":
        lint_sets([(source, built)], vocabulary)
    shown = "\n\n".join(render_fault(fault) for fault in RuleFaults(source.faults).faults)
    assert shown + "\n" == fixture.with_suffix(".txt").read_text(encoding="utf-8")
    assert {fault.code for fault in source.faults} == {fixture.stem[:4]}


def test_every_code_has_a_faulty_file() -> None:
    used = {
        code
        for path in SOURCES.glob("*.py")
        for code in re.findall(r'report\(\s*"([A-Z]\d{3})"', path.read_text(encoding="utf-8"))
    }
    used |= {
        code for path in SOURCES.glob("*.py") for code in re.findall(r'"([LNTBEMV]\d{3})"', path.read_text("utf-8"))
    }
    used |= {mistake.code for mistake in common_mistakes()[1]}
    assert used - _TESTED_ELSEWHERE == {path.stem[:4] for path in FIXTURES}


def test_all_faults_of_a_file_are_told_at_once(read_file: ReadFile) -> None:
    text = around("MỖI chỉ tieu PHẢI tỷ lệ >= 90%").replace("10/2021/NĐ-CP", "99/1999/NĐ-CP")
    text = text.replace("không đúng", "{nam}").replace('"hai"', '"hai" GẠCH CHÂN "ba"')
    source, _ = read_file(text)
    assert {fault.code for fault in source.faults} == {"N001", "B002", "E003"}


def test_a_broken_clause_does_not_hide_the_next_one(read_file: ReadFile) -> None:
    text = around("MỖI chỉ tiêu CÓ phân công").replace("ÁP DỤNG    NĂM", "ÁP DỤNG    CẤP xã VÀ NĂM")
    text = text.replace('VÍ DỤ ĐẠT : "một"', 'VÍ DỤ ĐẠT : "một')
    source, _ = read_file(text)
    assert [(fault.code, fault.place.line) for fault in source.faults] == [("L023", 3), ("L021", 4), ("L003", 6)]


def test_what_stands_under_a_broken_requirement_is_not_blamed(read_file: ReadFile) -> None:
    text = around("MỖI chỉ tiêu CÓ phân công").replace("không đúng", "chỉ tiêu {chỉ số} không có đơn vị")
    source, _ = read_file(text.replace("    VI PHẠM", "    KHI        mỗi.tỷ lệ ĐƯỢC GHI\n    VI PHẠM"))
    assert [fault.code for fault in source.faults] == ["L021"]


def test_missing_end_points_at_the_start_of_the_rule(read_file: ReadFile) -> None:
    source, _ = read_file(around("CÓ chỉ tiêu").replace("HẾT\n", ""))
    [fault] = source.faults
    assert (fault.code, fault.place.line, fault.place.column) == ("L043", 1, 1)


def test_columns_count_letters_of_the_composed_line(read_file: ReadFile) -> None:
    text = around("MỖI chỉ tiêu PHẢI tỷ lẹ >= 90%")
    decomposed, _ = read_file(text.replace("MỖI chỉ tiêu", "MÔ\u0303I chỉ tiêu"))
    composed, _ = read_file(text)
    assert [fault.place for fault in decomposed.faults if fault.code == "N002"] == [composed.faults[0].place]
    assert composed.faults[0].place.path == PATH


def test_keywords_inside_strings_do_not_open_clauses(read_file: ReadFile) -> None:
    text = around("MỖI chỉ tiêu PHẢI tỷ lẹ >= 90%").replace('"một"', '"""CĂN CỨ Luật\nQUY TẮC\nHẾT"""')
    source, _ = read_file(text)
    assert [fault.code for fault in source.faults] == ["N002"]
    assert source.faults[0].basis == "10/2021/NĐ-CP"
