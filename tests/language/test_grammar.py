"""The grammar and the keyword table themselves."""

from __future__ import annotations

import json
import sys
import unicodedata

import lark
import pytest

from compliance.language.keywords import LOWER_LETTERS, UPPER_LETTERS, bare, grammar_text, keywords
from compliance.language.mistakes import common_mistakes, wrapped
from compliance.language.source import read_source
from compliance.language.syntax import parse, parser
from compliance.language.tables import FILE, build_parser, grammar_hash
from compliance.resources import grammar_dir
from tests.language.conftest import around

SAMPLE = around(
    "MỖI chỉ tiêu TRONG MỤC mục tiêu MÀ chỉ số LÀ việc làm VÀ KHÔNG nhóm CHỈ GỒM hộ nghèo PHẢI CÓ ÍT NHẤT 1 phân công "
    "MÀ nội dung GIAO VỚI công khai VÀ CÙNG MỤC VỚI mỗi HOẶC SỐ LƯỢNG dự án MÀ là tiểu dự án >= 2",
    applies="CẤP xã ; NGÀY KÝ TỪ 05/03/2020 ; KHI TỔNG số tiền CỦA khoản tiền = 3 triệu đồng SAI SỐ 0,5 PHẦN TRĂM",
)


def in_other_words(text: str, language: str) -> str:
    """Return the text with its keywords in English or without diacritics."""
    for keyword in sorted(keywords().by_terminal.values(), key=lambda item: -len(item.vi)):
        form = keyword.en if language == "en" else bare(keyword.vi)
        text = "\n".join(_replaced(line, keyword.vi, f"\x00{form.lower()}\x00") for line in text.split("\n"))
    return "".join(part.upper() if i % 2 else part for i, part in enumerate(text.split("\x00")))


def _replaced(line: str, old: str, new: str) -> str:
    head, quote, rest = line.partition('"')
    return head.replace(old, new) + quote + rest


def test_the_grammar_has_no_conflicts_and_no_colliding_terminals() -> None:
    assert lark.Lark(grammar_text(), parser="lalr", lexer="contextual", strict=True)


def test_interegular_is_not_needed_to_read_rules() -> None:
    names = [name for name, module in sys.modules.items() if name.startswith("compliance.language") and module]
    assert not any("interegular" in vars(sys.modules[name]) for name in names)


def test_the_tables_fit_the_grammar() -> None:
    _, made_from, *_ = json.loads((grammar_dir() / FILE).read_text(encoding="utf-8"))
    assert made_from == grammar_hash(grammar_text()), "run compliance.language.tables.write_tables()"


def test_the_tables_read_like_the_grammar() -> None:
    assert build_parser(grammar_text()).parse(SAMPLE) == parser().parse(SAMPLE)


def test_no_form_belongs_to_two_keywords() -> None:
    forms = [form for keyword in keywords().by_terminal.values() for form in keyword.forms]
    assert len(forms) == len(set(forms))
    assert all(unicodedata.is_normalized("NFC", form) and form == form.upper() for form in forms)


def test_letter_classes_hold_every_letter_once_and_no_letter_of_the_other_case() -> None:
    assert len(LOWER_LETTERS) == len(set(LOWER_LETTERS)) == 67
    assert LOWER_LETTERS.lower() == LOWER_LETTERS
    assert UPPER_LETTERS.upper() == UPPER_LETTERS
    assert "đ" in LOWER_LETTERS and "ỹ" in LOWER_LETTERS and "Ặ" in UPPER_LETTERS


@pytest.mark.parametrize("language", ["en", "bare"])
def test_keywords_in_english_or_without_diacritics_read_the_same(language: str) -> None:
    other = in_other_words(SAMPLE, language)
    assert "YÊU CẦU" not in other
    assert _shape(other) == _shape(SAMPLE)


def test_the_three_forms_mix_in_one_file() -> None:
    mixed = SAMPLE.replace("YÊU CẦU", "REQUIRE").replace("HẾT", "HET").replace("CĂN CỨ", "CAN CỨ")
    assert _shape(mixed) == _shape(SAMPLE)


def _shape(text: str) -> list[str]:
    source = read_source("rules/muc-tieu/thu.luat", text.encode())
    trees, whole = parse(source)
    assert whole and source.faults == []
    return [_outline(tree) for tree in trees]


def _outline(node: object) -> str:
    if isinstance(node, lark.Tree):
        return f"{node.data}({' '.join(_outline(child) for child in node.children)})"
    assert isinstance(node, lark.Token)
    return node.type if node.type in keywords().by_terminal else f"{node.type}:{node}"


@pytest.mark.parametrize(
    ("code", "example"),
    [(mistake.code, example) for mistake in common_mistakes()[1] for example in mistake.examples],
)
def test_a_common_mistake_is_told_by_its_own_code(code: str, example: str) -> None:
    source = read_source("rules/nhom/ten.luat", wrapped(example).encode())
    parse(source)
    assert [fault.code for fault in source.faults] == [code]
    assert source.faults[0].place.line == 2


@pytest.mark.parametrize("word", common_mistakes()[0])
def test_a_word_often_written_for_a_keyword_is_told(word: str) -> None:
    source = read_source("rules/nhom/ten.luat", wrapped(f"YÊU CẦU CÓ chỉ tiêu {word} năm = 2024").encode())
    parse(source)
    assert [(fault.code, fault.place.column) for fault in source.faults] == [("L011", 21)]
    assert common_mistakes()[0][word] in source.faults[0].hint
