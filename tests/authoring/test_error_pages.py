"""Every fault code has its page, and the samples of each page do what the page says."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from compliance.authoring.error_pages import (
    PARTS,
    ErrorPage,
    completed,
    faults_of,
    faults_of_page,
    index_page,
    message_of,
    read_page,
    with_message,
)
from compliance.language.mistakes import common_mistakes
from compliance.law import Law, load_law

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs" / "errors").glob("[A-Z][0-9][0-9][0-9].md"))
FIXTURES = ROOT / "tests" / "language" / "faults"
_CODE = re.compile(r'"([LNTBEMV]\d{3})"')
# The same id in two files is also an id that does not fit its file.
_WITH_OTHERS = {"L045"}


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law()


def page_of(path: Path) -> ErrorPage:
    return read_page(path.read_text(encoding="utf-8"))


def all_codes() -> set[str]:
    package = ROOT / "src" / "compliance"
    sources = [*(package / "language").glob("*.py"), package / "authoring" / "coverage.py"]
    return {code for path in sources for code in _CODE.findall(path.read_text(encoding="utf-8"))} | {
        mistake.code for mistake in common_mistakes()[1]
    }


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert {path.stem for path in PAGES} == all_codes()


def test_every_code_has_a_fixture_with_its_message() -> None:
    # L045 needs two rule files and V001 none, E006 the engine: see tests/language/test_load.py, test_lint.py, and here.
    fixtures = {path.stem[:4] for path in FIXTURES.glob("*.luat") if path.with_suffix(".txt").exists()}
    assert all_codes() - {"L045", "V001", "E006"} == fixtures


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_wrong_sample_gives_the_code_and_the_right_one_none(path: Path, law: Law) -> None:
    page = page_of(path)
    codes = {fault.code for fault in faults_of_page(page, page.wrong, law)}
    assert page.code in codes if page.code in _WITH_OTHERS else codes == {page.code}
    assert [fault.code for fault in faults_of_page(page, page.right, law)] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_has_its_four_parts_and_the_message_of_today(path: Path, law: Law) -> None:
    page = page_of(path)
    assert page.code == path.stem
    assert page.headings == PARTS
    assert page.message == message_of(page, law), "run tools/error_pages.py"
    text = path.read_text(encoding="utf-8")
    for part in PARTS[2:]:
        words = text.split(f"## {part}\n")[1].split("```")[0].split("\n## ")[0].split()
        assert len(words) >= 5, f"«{part}» of {page.code} says nothing"


def test_the_page_about_decomposed_letters_shows_some() -> None:
    page = page_of(ROOT / "docs" / "errors" / "L002.md")
    assert not unicodedata.is_normalized("NFC", page.wrong) and unicodedata.is_normalized("NFC", page.right)


def test_the_index_is_fresh() -> None:
    index = (ROOT / "docs" / "errors" / "README.md").read_text(encoding="utf-8")
    assert index == index_page([page_of(path) for path in PAGES]), "run tools/error_pages.py"


def test_a_part_of_a_rule_is_completed_to_a_sound_one(law: Law) -> None:
    for snippet in ("", 'VÌ "lý do"\n', 'CÁCH SỬA "sửa"\n', 'VÍ DỤ ĐẠT : "một"\n', "YÊU CẦU CÓ dự án\n"):
        assert faults_of(completed(snippet), "luat", law) == ()


def test_a_page_without_its_samples_is_no_page() -> None:
    with pytest.raises(ValueError, match="three blocks"):
        read_page("# L001: x\n\nchữ\n")
    assert with_message("# L001: x\n```luat\na\n```\n```text\nb\n```\n```luat\nc\n```\n", "m\n").count("m\n") == 1


def test_a_requirement_that_no_example_decides_is_told_exactly(law: Law) -> None:
    page = page_of(ROOT / "docs" / "errors" / "E006.md")
    assert "rules/vi-du/trang.luat:5:3" in page.message and page.message.count("lỗi[") == 1
    (fault,) = faults_of_page(page, page.wrong, law)
    assert fault.line_text.strip().endswith("PHẢI tỷ lệ TỪ 3% TRỞ XUỐNG")
