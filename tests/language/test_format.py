"""Formatting: one layout for all rule files, nothing lost, and keywords in either language."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.language.faults import RuleFaults
from compliance.language.format import format_rules, tokens_of
from compliance.language.keywords import bare, keywords
from compliance.language.ruleset import Rule
from compliance.language.source import read_source
from compliance.resources import rules_dir
from tests.language.conftest import ReadFile, around
from tests.language.test_forms import WHOLE
from tests.language.test_random import SOUND

FILES = sorted(rules_dir().rglob("*.luat"))
LIMITS = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])

UNTIDY = """# đầu tệp

QUY   TẮC muc-tieu/thu   "Quy tắc thử"
CĂN CỨ 10/2021/NĐ-CP ĐIỀU 3   KHOẢN 1;83/2015/QH13   # hai văn bản
 ÁP DỤNG NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ;
    CẤP xã,huyện
# yêu cầu đầu


YÊU CẦU MỖI   chỉ tiêu MÀ ( chỉ số LÀ việc làm ) PHẢI tỷ lệ>=90 %
  VI PHẠM "dòng   này giữ nguyên # không phải ghi chú"
    NGOẠI LỆ "riêng" KHI kế hoạch . năm = 2022   VÌ "lý do"
NGOẠI LỆ CHUNG "chung" KHI kế hoạch.năm = 2023 THÌ BỎ QUA
 VÌ "lý do khác"
KHÔNG   KIỂM ĐƯỢC "gì đó"
VÍ DỤ ĐẠT NĂM 2024:"một" HẾT
# cuối tệp
"""
TIDY = """# đầu tệp

QUY TẮC muc-tieu/thu "Quy tắc thử"
  CĂN CỨ     10/2021/NĐ-CP ĐIỀU 3 KHOẢN 1 ; 83/2015/QH13   # hai văn bản
  ÁP DỤNG    NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025 ;
             CẤP xã, huyện
  # yêu cầu đầu


  YÊU CẦU    MỖI chỉ tiêu MÀ (chỉ số LÀ việc làm) PHẢI tỷ lệ >= 90%
    VI PHẠM    "dòng   này giữ nguyên # không phải ghi chú"
    NGOẠI LỆ   "riêng" KHI kế hoạch.năm = 2022 VÌ "lý do"
  NGOẠI LỆ   CHUNG "chung" KHI kế hoạch.năm = 2023 THÌ BỎ QUA
    VÌ         "lý do khác"
  KHÔNG KIỂM ĐƯỢC "gì đó"
  VÍ DỤ ĐẠT NĂM 2024 : "một"
HẾT
# cuối tệp
"""


def formatted(text: str, language: str | None = None) -> str:
    return format_rules(read_source("rules/muc-tieu/thu.luat", text.encode()), language)  # type: ignore[arg-type]


def test_an_untidy_rule_becomes_tidy() -> None:
    assert formatted(UNTIDY) == TIDY


def test_a_tidy_rule_stays_as_it_is() -> None:
    assert formatted(TIDY) == TIDY


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_rule_files_are_formatted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert formatted(text) == text, "run compliance rules format"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_file_comes_back_from_english(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    english = formatted(text, "en")
    assert "RULE " in english and "YÊU CẦU" not in english and "END\n" in english
    assert formatted(english, "vi") == text


@pytest.mark.parametrize("text", SOUND)
def test_an_english_rule_means_the_same(read_file: ReadFile, text: str) -> None:
    _, [vietnamese] = read_file(text)
    _, [english] = read_file(formatted(text, "en"))
    assert vietnamese.rule is not None and english.rule is not None
    assert _meaning(vietnamese.rule) == _meaning(english.rule)


def _meaning(rule: Rule) -> list[object]:
    requirements = [(r.form, r.pattern, r.must, r.has, r.compare, r.when, r.exemptions) for r in rule.requirements]
    return [rule.id, rule.basis, rule.applies, rule.exemptions, requirements, [e.outcome for e in rule.examples]]


@LIMITS
@given(data=st.data(), text=st.sampled_from(SOUND))
def test_whatever_the_layout_formatting_is_the_same_and_loses_nothing(
    read_file: ReadFile, data: st.DataObject, text: str
) -> None:
    untidy = _scattered(text, data)
    once = formatted(untidy)
    assert formatted(once) == once
    assert [(t.type, _plain(str(t))) for t in tokens_of(once)] == [(t.type, _plain(str(t))) for t in tokens_of(text)]
    assert once.count("# lời") == untidy.count("# lời")
    _, [before] = read_file(untidy)
    _, [after] = read_file(once)
    assert before.rule is not None and after.rule is not None
    assert _meaning(before.rule) == _meaning(after.rule)
    vietnamese = formatted(once, "vi")
    assert formatted(formatted(vietnamese, "en"), "vi") == vietnamese


def _scattered(text: str, data: st.DataObject) -> str:
    """Return the same tokens with other spaces, line ends, comments and forms of keywords between them."""
    gaps = st.sampled_from([" ", " ", " ", "  ", "\n", "\n   ", " # lời ghi\n", "\n\n  # lời\n\n", "\n# lời\n     "])
    parts = []
    for token in tokens_of(text):
        keyword = keywords().by_terminal.get(token.type)
        parts.append(data.draw(st.sampled_from(keyword.forms)) if keyword is not None else str(token))
        parts.append(data.draw(gaps))
    return "".join(parts).rstrip(" ")


def _plain(text: str) -> str:
    keyword = keywords().by_form.get(text)
    return bare(keyword.vi) if keyword is not None else text


def test_a_file_that_cannot_be_read_is_not_touched() -> None:
    with pytest.raises(RuleFaults) as raised:
        formatted(around("MỖI chỉ tiêu CÓ phân công"))
    assert [fault.code for fault in raised.value.faults] == ["L021"]


def test_unknown_names_do_not_matter() -> None:
    text = around("MỖI chỉ tieu PHẢI tỷ lệ >= 90%")
    assert "chỉ tieu PHẢI" in formatted(text)


def test_decomposed_letters_and_foreign_line_ends_are_mended() -> None:
    assert formatted(WHOLE.replace("\n", "\r\n").replace("Ỗ", "O\u0302\u0303")) == formatted(WHOLE)


@pytest.mark.parametrize("text", ["", "\n\n", "# chỉ có ghi chú\n"])
def test_a_file_without_rules_keeps_its_comments(text: str) -> None:
    assert formatted(text) == text.strip("\n") + ("\n" if text.strip() else "")
