"""Fingerprints stay when lines move, and no finding hides behind another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.engine.outcome import Evidence, Finding
from compliance.fingerprint import fingerprints, plain_words
from compliance.span import Span
from tests.plans.snapshot import checker, plan_files

WORDS = st.text("ăâđêôơư abc1290,%-", min_size=1, max_size=20).filter(str.strip)
SECTIONS = st.sampled_from(["", "I", "I.2", "II.2.b"])


def finding(words: str, section: str = "I", line: int = 1, requirement: int = 1, message: str = "sai") -> Finding:
    span = Span(line * 100, line * 100 + len(words), line, 1, line, 1 + len(words))
    return Finding(requirement, "wrong", "violation", message, None, (), (Evidence(span, words, section, "certain"),))


def absent(message: str) -> Finding:
    return Finding(1, "absent", "missing", message, None, (), ())


FINDINGS = st.builds(finding, WORDS, SECTIONS, st.integers(1, 99), st.integers(1, 3), st.sampled_from(["a", "b"]))


@given(st.lists(FINDINGS, max_size=12))
def test_no_two_findings_share_a_fingerprint(findings: list[Finding]) -> None:
    named = fingerprints("nhom/luat", findings)
    assert len(set(named)) == len(findings)


@given(st.lists(FINDINGS, max_size=8), st.integers(0, 500))
def test_moving_lines_keeps_every_fingerprint(findings: list[Finding], down: int) -> None:
    moved = [
        finding(item.evidence[0].text, item.evidence[0].section, item.evidence[0].span.line + down, item.requirement,
                item.message)
        for item in findings
    ]  # fmt: skip
    assert fingerprints("a/b", moved) == fingerprints("a/b", findings)


@given(st.lists(FINDINGS, min_size=1, max_size=8), FINDINGS, st.integers(0, 8))
def test_a_finding_more_is_always_a_fingerprint_more(findings: list[Finding], new: Finding, at: int) -> None:
    before = Counter(fingerprints("a/b", findings))
    after = Counter(fingerprints("a/b", [*findings[:at], new, *findings[at:]]))
    assert sum((after - before).values()) >= 1


@given(st.lists(st.sampled_from(["một", "hai", "ba", "70%"]), min_size=2, max_size=8), st.data())
def test_reflowing_the_evidence_keeps_the_fingerprint(words: list[str], data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from([" ", "\n", "  ", "\n\t"]), min_size=len(words), max_size=len(words)))
    flowed = "".join(word + gap for word, gap in zip(words, gaps, strict=True)).strip()
    assert fingerprints("a/b", [finding(flowed)]) == fingerprints("a/b", [finding(" ".join(words))])


def test_rule_requirement_words_and_section_all_count() -> None:
    one = finding("70%", "I", requirement=1)
    others = [finding("71%"), finding("70%", "II"), finding("70%", requirement=2)]
    names = {fingerprints("a/b", [item])[0] for item in (one, *others)} | {fingerprints("a/c", [one])[0]}
    assert len(names) == 5


def test_a_finding_does_not_take_the_name_of_an_equal_one_that_was_put_right() -> None:
    first, second = finding("70%", message="thấp"), finding("70%", message="thiếu đơn vị", line=2)
    named = dict(zip(("thấp", "thiếu"), fingerprints("a/b", [first, second]), strict=True))
    assert fingerprints("a/b", [second, finding("70%", message="khác", line=3)])[0] == named["thiếu"]
    assert named["thấp"] not in fingerprints("a/b", [second, finding("70%", message="khác", line=3)])


def test_line_numbers_in_a_message_are_no_part_of_what_is_missing() -> None:
    texts = ["không thấy (dòng 9–22)", "không thấy (dòng 10–23)", "không thấy (các dòng 3, 5 và 8)"]
    assert len({fingerprints("a/b", [absent(text)])[0] for text in texts}) == 1
    assert fingerprints("a/b", [absent("không thấy nguồn vốn")]) != fingerprints("a/b", [absent(texts[0])])


def test_a_sign_before_a_number_is_no_bullet() -> None:
    assert plain_words("-5%") != plain_words("5%")
    assert plain_words("- giảm 5%;") == plain_words("giảm 5%")


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: "\n\n" + text,
        lambda text: text.replace("\n\n", "\n\n\n\n"),
        lambda text: text.replace("\n", "  \n"),
        lambda text: text.replace("TỔ CHỨC THỰC HIỆN", "TỔ CHỨC THỰC HIỆN KẾ HOẠCH"),
    ],
    ids=["at the top", "between paragraphs", "at line ends", "another heading"],
)
def test_on_our_own_plans_what_moves_lines_keeps_every_name(edit: Callable[[str], str]) -> None:
    plans = [item for item in plan_files() if item.parent.name == "faulty"]
    for path in plans:
        text = path.read_text(encoding="utf-8")
        assert names(edit(text)) == names(text), path


def names(text: str) -> set[str]:
    return {item.fingerprint for item in checker().check(text.encode(), name="a.txt").findings}


def test_on_a_plan_of_our_own_what_stands_around_an_absence_is_no_part_of_its_name() -> None:
    path = next(item for item in plan_files() if item.name == "xa-na-luong-2024.txt")
    text = path.read_text(encoding="utf-8")
    head = next(
        item for item in checker().check(text.encode()).findings if item.rule_id == "the-thuc/quoc-hieu-tieu-ngu"
    )
    assert head.evidence and head.words in head.message
    assert head.fingerprint in names(text.replace("ngày 20 tháng 3", "ngày 21 tháng 3"))
