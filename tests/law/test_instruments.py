"""The register of legal documents: dates in order, successors known, and the answers the rules rely on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import pytest

from compliance.law import Law
from compliance.law.time import issued_by, within
from compliance.resources import rules_dir


@dataclass(frozen=True)
class Days:
    first: date
    last: date


def day(text: str) -> Days:
    return Days(date.fromisoformat(text), date.fromisoformat(text))


def month(year: int, number: int, last: int) -> Days:
    return Days(date(year, number, 1), date(year, number, last))


def test_each_instrument_stands_in_a_file_named_for_its_number(law: Law) -> None:
    stems = {path.stem for path in (rules_dir() / "instruments").glob("*.yaml")}
    assert len(stems) == len(law.instruments)
    for number in law.instruments:
        figures = re.match(r"[\d/]+", number)
        assert figures
        assert any(stem.startswith(figures.group().strip("/").replace("/", "-") + "-") for stem in stems), number


def test_dates_are_in_order(law: Law) -> None:
    for instrument in law.instruments.values():
        days = instrument.in_force
        assert not (instrument.issued and days.from_ and days.from_ < instrument.issued), instrument.number
        assert not (days.from_ and days.to and days.to < days.from_), instrument.number
        years = instrument.governs
        assert years is None or years.from_ is None or years.to is None or years.from_ <= years.to, instrument.number


def test_a_successor_is_registered_and_issued_about_when_what_it_replaces_ends(law: Law) -> None:
    for instrument in law.instruments.values():
        for number in instrument.replaced_by:
            successor = law.instruments[number]
            assert successor.issued and instrument.in_force.to
            gap = (successor.issued - instrument.in_force.to).days
            # A new standard is issued up to a year before the old one ends.
            assert -366 <= gap <= 366, (instrument.number, number)


def test_amendments_are_told_from_both_sides(law: Law) -> None:
    for instrument in law.instruments.values():
        for number in instrument.amends:
            amended = law.instrument(number)
            assert amended is not None
            assert instrument.number in amended.amended_by, (instrument.number, number)


def test_only_ends_seen_in_a_source_are_marked_so(law: Law) -> None:
    seen = {n for n, i in law.instruments.items() if i.in_force.to_basis == "thay-trong-nguon"}
    assert seen == {"55/2023/TT-BTC", "175/2024/TT-BTC", "112/2025/TT-BTC", "81/2021/NĐ-CP", "97/2023/NĐ-CP"}


def test_unverified_instruments_say_why(law: Law) -> None:
    assert all(i.note for i in law.instruments.values() if not i.verified)


@pytest.mark.parametrize("locator", ["ĐIỀU 8 KHOẢN 2 ĐIỂM a", "PHỤ LỤC I PHẦN I MỤC II KHOẢN 6 ĐIỂM b", "ĐIỀU 8"])
def test_the_decree_on_form_knows_the_places_rules_cite(law: Law, locator: str) -> None:
    decree = law.instruments["30/2020/NĐ-CP"]
    assert decree.knows(locator)


def test_a_place_that_is_not_quoted_is_not_known(law: Law) -> None:
    decree = law.instruments["30/2020/NĐ-CP"]
    assert not decree.knows("ĐIỀU 80")
    assert decree.quote("ĐIỀU 80") is None
    assert decree.quote("ĐIỀU 8 KHOẢN 2 ĐIỂM a") == "Quốc hiệu và Tiêu ngữ"
    assert decree.quote("ĐIỀU 13 KHOẢN 9") == decree.articles["ĐIỀU 13"]


@pytest.mark.parametrize(
    ("number", "on", "expected"),
    [
        ("55/2023/TT-BTC", day("2024-03-01"), True),
        ("55/2023/TT-BTC", day("2026-05-30"), True),
        ("55/2023/TT-BTC", day("2026-05-31"), False),
        ("55/2023/TT-BTC", month(2026, 5, 31), None),
        ("55/2023/TT-BTC", day("2023-08-14"), False),
        ("146/2018/NĐ-CP", month(2025, 8, 31), None),
        ("188/2025/NĐ-CP", day("2025-08-15"), True),
        ("30/2020/NĐ-CP", day("2030-01-01"), True),
        ("24/2021/QĐ-TTg", day("2025-10-01"), True),
        ("24/2021/QĐ-TTg", day("2026-10-01"), None),
        ("81/2021/NĐ-CP", day("2021-09-01"), None),
        ("81/2021/NĐ-CP", day("2023-02-01"), True),
        ("81/2021/NĐ-CP", day("2021-08-26"), False),
        ("81/2021/NĐ-CP", day("2025-09-03"), False),
        ("78/2002/NĐ-CP", day("2020-01-01"), None),
        ("1/1900/QĐ-TTg", day("2024-01-01"), None),
    ],
)
def test_in_force_is_answered_only_where_the_dates_decide(
    law: Law, number: str, on: Days, expected: bool | None
) -> None:
    assert law.instrument_in_force(number, on) is expected


@pytest.mark.parametrize(
    ("number", "year", "expected"),
    [
        ("07/2021/NĐ-CP", 2022, True),
        ("07/2021/NĐ-CP", 2026, True),
        ("07/2021/NĐ-CP", 2027, False),
        ("351/2025/NĐ-CP", 2025, False),
        ("351/2025/NĐ-CP", 2026, True),
        ("90/QĐ-TTg", 2025, True),
        ("90/QĐ-TTg", 2026, False),
        ("417/QĐ-BNNMT", 2026, True),
        ("188/2025/NĐ-CP", 2030, True),
        ("1/1900/QĐ-TTg", 2024, None),
    ],
)
def test_plan_years_are_not_the_days_in_force(law: Law, number: str, year: int, expected: bool | None) -> None:
    assert law.governs(number, year) is expected


def test_the_chain_of_successors_is_followed_to_its_end(law: Law) -> None:
    assert [i.number for i in law.successors("46/2022/TT-BTC")] == ["55/2023/TT-BTC", "60/2026/TT-BTC"]
    assert [i.number for i in law.successors("59/2015/QĐ-TTg")] == ["07/2021/NĐ-CP", "351/2025/NĐ-CP"]
    assert law.successors("60/2026/TT-BTC") == ()


def test_a_number_is_found_whatever_its_spacing(law: Law) -> None:
    assert law.instrument("07/2021/NĐ- CP") is law.instruments["07/2021/NĐ-CP"]
    assert law.instruments["07/2021/NĐ-CP"].symbol == "NĐ-CP"
    assert law.instruments["07/2021/NĐ-CP"].figures == "07/2021"


def test_a_plan_can_name_only_what_was_issued_when_it_was_signed(law: Law) -> None:
    decree = law.instruments["351/2025/NĐ-CP"]
    assert issued_by(decree, day("2025-12-29")) is False
    assert issued_by(decree, month(2025, 12, 31)) is None
    assert issued_by(decree, day("2026-01-05")) is True


def test_bodies_end_on_their_last_day(law: Law) -> None:
    assert law.body_exists("phong-ldtbxh", day("2025-02-28")) is True
    assert law.body_exists("phong-ldtbxh", day("2025-03-01")) is False
    assert law.body_exists("ubnd-huyen", month(2025, 7, 31)) is False
    assert law.body_exists("ubnd-huyen", Days(date(2025, 6, 15), date(2025, 7, 15))) is None
    assert law.body_exists("so-nnmt", day("2025-02-01")) is False
    assert law.body_exists("so-tc", day("2030-01-01")) is True


def test_bodies_name_who_took_over_or_that_it_depends_on_the_place(law: Law) -> None:
    assert "Sở Nông nghiệp và Môi trường" in (law.successor_of_body("so-ldtbxh") or "")
    assert "tùy địa phương" in (law.successor_of_body("phong-ldtbxh") or "")
    assert law.successor_of_body("so-tc") is None
    ended = [v.id for v in law.lists["bodies"].values if v.to and not law.successor_of_body(v.id)]
    assert ended == []


def test_open_ends_are_never_a_limit() -> None:
    assert within(None, None, day("2024-01-01")) is True
    assert within(None, date(2024, 1, 1), day("2024-01-01")) is True
    assert within(date(2024, 1, 2), None, day("2024-01-01")) is False
