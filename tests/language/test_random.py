"""Whatever is written, its author gets faults with places, never a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.language.faults import RuleFaults, render_fault
from compliance.language.keywords import keywords
from compliance.language.source import Source
from tests.language.conftest import ReadFile, around
from tests.language.test_forms import WHOLE

SOUND = (
    WHOLE,
    around("KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG chỉ số, nhóm VÀ KHÁC giá trị VÀ kia.giá trị ĐƯỢC GHI"),
    around("MỖI GIÁ TRỊ chiều thiếu hụt PHẢI CÓ chỉ tiêu MÀ chiều LÀ GIÁ TRỊ ĐÓ VÀ tỷ lệ ĐƯỢC GHI"),
    around("MỖI dự án MÀ CÓ nhắc MÀ ý LÀ giám sát PHẢI CÓ ĐÚNG 1 phân công MÀ vai trò GỒM chủ trì VÀ CÙNG MỤC VỚI mỗi"),
    around(
        "TỔNG số tiền CỦA khoản tiền MÀ cấp thấp nhất VÀ (nguồn LÀ tín dụng) = 1.469 triệu đồng SAI SỐ 0,5 PHẦN TRĂM"
    ),
    around("TỶ LỆ chỉ tiêu MÀ tỷ lệ ĐƯỢC GHI TRÊN chỉ tiêu MÀ chỉ số LÀ việc làm >= (50% - 3%) × 2"),
)
PLAIN_WORDS = (
    [keyword.vi for keyword in keywords().by_terminal.values()]
    + [
        "chỉ tiêu",
        "dự án",
        "tỷ lệ",
        "năm",
        "số tiền",
        "mỗi",
        "kế hoạch",
        "kia",
        "hộ nghèo",
        "việc làm",
        "là tiểu dự án",
    ]
    + ["90%", "3", "2,5", "1.5", "05/03/2020", "31/02/2020", "10/2021/NĐ-CP", "triệu đồng", "muc-tieu/thu", "I", "a"]
    + ['"chữ"', '"', '"""', ";", ",", ".", ":", "(", ")", "=", ">=", "+", "÷", "{", "#", "\n", "\\", "“", "\u0303"]
)
WORDS = st.sampled_from(PLAIN_WORDS)
LIMITS = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(source: Source) -> None:
    """Assert that every fault lies inside the file, and that it can be shown."""
    lines = source.text.split("\n")
    for fault in RuleFaults(source.faults).faults:
        place = fault.place
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)
        assert fault.line_text == lines[place.line - 1]
        assert fault.code and fault.sentence and "\n" not in fault.sentence
        assert render_fault(fault).startswith(f"lỗi[{fault.code}]: ")


@LIMITS
@given(words=st.lists(WORDS, max_size=40))
def test_random_words(read_file: ReadFile, words: list[str]) -> None:
    source, built = read_file(" ".join(words))
    check(source)
    assert source.faults or all(rule.rule for rule in built)


@LIMITS
@given(words=st.lists(WORDS, min_size=1, max_size=12))
def test_random_requirements(read_file: ReadFile, words: list[str]) -> None:
    source, built = read_file(around(" ".join(words)))
    check(source)
    assert source.faults or all(rule.rule for rule in built)


@LIMITS
@given(data=st.data(), text=st.sampled_from(SOUND))
def test_random_edits_of_sound_rules(read_file: ReadFile, data: st.DataObject, text: str) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + data.draw(st.one_of(st.just(""), WORDS, st.text(max_size=3))) + text[end:]
    source, built = read_file(text)
    check(source)
    assert source.faults or all(rule.rule for rule in built)


@LIMITS
@given(raw=st.binary(max_size=60))
def test_random_bytes(read_file: ReadFile, raw: bytes) -> None:
    source, _ = read_file(raw)
    check(source)


def test_the_rules_that_are_edited_are_sound(read_file: ReadFile) -> None:
    for text in SOUND:
        source, built = read_file(text)
        assert source.faults == [] and built[0].rule is not None
