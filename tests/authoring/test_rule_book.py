"""The rule book: complete, fresh, every link leads somewhere, and nothing in it can break a page."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from compliance.authoring.rule_book import RuleBook, anchor, make_rule_book
from compliance.authoring.rule_pages import BookFormat, render_rule_book
from compliance.checker import Checker, load
from compliance.cli.main import run
from compliance.language.ruleset import RuleSet

DOCS = Path(__file__).parents[2] / "docs" / "rules"
_LINK = re.compile(r"\]\(([^)]+)\)|(?:href)=\"([^\"]+)\"")


@pytest.fixture(scope="module")
def checker() -> Checker:
    return load(None, "direct")


@pytest.fixture(scope="module")
def book(checker: Checker) -> RuleBook:
    return make_rule_book(checker.ruleset, checker.law)


def test_the_pages_in_docs_are_fresh(book: RuleBook) -> None:
    wanted = render_rule_book(book, "md")
    found = {path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md")}
    assert found == wanted, "run compliance rules docs"


def test_every_rule_has_a_page_with_all_it_says(book: RuleBook, checker: Checker) -> None:
    files = render_rule_book(book, "md")
    for rule in checker.ruleset.rules:
        page = files[f"{rule.id}.md"]
        for requirement in rule.requirements:
            assert requirement.text in page
        for example in rule.examples:
            assert example.text.rstrip() in page
        for basis in rule.basis:
            assert basis.instrument is None or basis.instrument in page
        assert all(head in page for head in ("## Luật này hỏi gì", "## Luật nói gì", "## Kế hoạch đạt"))
        assert all(head in page for head in ("## Kế hoạch không đạt", "## Không kiểm được", "## Chưa xác minh"))


def test_a_page_gives_the_law_with_its_dates_and_doubts(book: RuleBook) -> None:
    page = next(page for page in book.pages if page.id == "the-thuc/noi-nhan")
    assert page.law[0].says == "nơi nhận"
    assert page.law[0].facts[:2] == ("Chính phủ ban hành 05/03/2020", "hiệu lực từ 05/03/2020")
    unsure = [item for item in book.instruments if item.doubts]
    assert unsure, "some instrument is not verified, and the book must say so"
    for entry in unsure:
        assert all(set(entry.doubts) <= set(page.unverified) for page in entry.pages)


def test_the_years_follow_the_limits_of_the_rule(book: RuleBook) -> None:
    pages = {page.id: page for page in book.pages}
    assert pages["du-an/so-va-ten-dung"].years == frozenset(range(2022, 2026))
    assert pages["bo-cuc/du-muc"].years == frozenset(book.years)


@pytest.mark.parametrize("format", ["md", "html"])
def test_every_link_leads_to_a_file_and_an_entry_of_the_book(book: RuleBook, format: BookFormat) -> None:
    files = render_rule_book(book, format)
    for name, text in files.items():
        for found in _LINK.finditer(text):
            target, _, entry = (found[1] or found[2]).partition("#")
            parts: list[str] = []
            for part in (Path(name).parent / target).as_posix().split("/"):
                parts = parts[:-1] if part == ".." else [*parts, part]
            assert "/".join(parts) in files, (name, target)
            assert not entry or f'id="{entry}"' in files["/".join(parts)], (name, entry)


def test_html_pages_need_nothing_but_their_folder(book: RuleBook) -> None:
    files = render_rule_book(book, "html")
    for name, text in files.items():
        if name.endswith(".html"):
            assert html.document_fromstring(text).get("lang") == "vi"
            assert "http://" not in text and "https://" not in text and "<script" not in text
    assert "url(" not in files["book.css"]


def test_what_a_rule_says_stays_text(checker: Checker) -> None:
    rule = checker.ruleset.rules[0]
    hostile = "<script>alert(1)</script> | `x` [a](b)\n```\n# x"
    example = replace(rule.examples[0], text=hostile, underlined=None)
    changed = replace(rule, title=hostile, because=hostile, examples=(example, *rule.examples[1:]))
    book = make_rule_book(RuleSet((changed,), ""), checker.law)
    assert "<script" not in render_rule_book(book, "html")[f"{rule.id}.html"]
    page = render_rule_book(book, "md")[f"{rule.id}.md"]
    assert "# \\<script\\>" in page and "````text\n<script>" in page


def test_an_old_page_goes_and_other_files_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "docs", "--out", str(tmp_path), "--format", "html"]) == 0
    old = tmp_path / "muc-tieu" / "cu.html"
    old.write_text((tmp_path / "index.html").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "rieng.html").write_text("của người khác", encoding="utf-8")
    assert run(["rules", "docs", "--out", str(tmp_path), "--format", "html"]) == 0
    assert not old.exists() and (tmp_path / "rieng.html").exists()
    assert (tmp_path / "book.css").exists() and "luật" in capsys.readouterr().out


def test_an_anchor_is_made_of_plain_letters() -> None:
    assert anchor("30/2020/NĐ-CP") == "30-2020-nd-cp"
