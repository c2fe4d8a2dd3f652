"""The pages of the plan years: law that governs, what changed, what is partial, and nothing that is not registered."""

from __future__ import annotations

import re

import pytest

from compliance.authoring.rule_book import RuleBook, make_rule_book
from compliance.authoring.rule_pages import render_rule_book
from compliance.authoring.year_pages import YearPage
from compliance.checker import Checker, load

_NUMBER = re.compile(r"\d+/(?:\d{4}/)?(?:QH\d+|[A-ZĐ]+-[A-ZĐa-z]+)")


@pytest.fixture(scope="module")
def checker() -> Checker:
    return load(None, "direct")


@pytest.fixture(scope="module")
def book(checker: Checker) -> RuleBook:
    return make_rule_book(checker.ruleset, checker.law)


@pytest.fixture(scope="module")
def years(book: RuleBook) -> dict[int, YearPage]:
    return {page.year: page for page in book.year_pages}


def test_every_year_looked_after_has_a_page_and_the_first_and_last_say_what_is_missing(
    years: dict[int, YearPage], book: RuleBook
) -> None:
    assert sorted(years) == list(range(2021, 2028))
    assert years[2021].partial and years[2027].partial
    assert not any(years[year].partial for year in range(2022, 2026))
    files = render_rule_book(book, "md")
    assert all((f"nam/{year}.md" in files) and (f"](nam/{year}.md)" in files["nam.md"]) for year in years)


def test_every_instrument_named_for_a_year_is_registered_and_was_there(
    years: dict[int, YearPage], checker: Checker
) -> None:
    named = 0
    for year, page in years.items():
        for topic in page.topics:
            for number in _NUMBER.findall(topic.words):
                instrument = checker.law.instrument(number)
                assert instrument is not None, (year, number)
                assert instrument.issued is None or instrument.issued.year <= year, (year, number)
                named += 1
    assert named > 60


def test_a_year_tells_what_changed_from_the_year_before(years: dict[int, YearPage]) -> None:
    begun = {page.id for page in years[2026].begins}
    ended = {page.id for page in years[2026].ends}
    assert "du-an/cau-truc-2026" in begun and "du-an/so-va-ten-dung" in ended
    assert "351/2025/NĐ-CP" in {item.number for item in years[2026].law_begins}
    assert "90/QĐ-TTg" in {item.number for item in years[2026].law_ends}
    assert any("rác thải" in ask.message for ask in years[2027].asks_begin)
    assert not any("rác thải" in ask.message for ask in years[2026].asks_begin)


def test_a_year_tells_which_requirements_only_advise_then(years: dict[int, YearPage]) -> None:
    early = {ask.page.id: ask.severity for ask in years[2023].softened}
    assert early["to-chuc/moi-du-an-mot-chu-tri"] == "ký trước 15/08/2023"
    assert "to-chuc/moi-du-an-mot-chu-tri" not in {ask.page.id for ask in years[2024].softened}
    assert {ask.severity for ask in years[2026].softened if ask.page.id == "bao-cao/co-che-do-bao-cao"} == {"cả năm"}
