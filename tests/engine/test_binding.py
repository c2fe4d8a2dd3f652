"""No plan is accused on a law that did not bind it: the severity falls to advice, and the report shows no such law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.engine.by_hand import LAW, plan
from tests.plans.snapshot import checker, plan_files

from compliance.engine.binding import binds, known_bases
from compliance.language import load_rules
from compliance.language.ruleset import Basis
from compliance.law import Law, load_law
from compliance.law.models import Instrument
from compliance.plan.facts import DateRange, Fact

_DECREE = Instrument.model_validate(
    {
        "number": "9/2023/TT-X",
        "kind": "thong_tu",
        "title": "về một việc",
        "issuer": "Bộ X",
        "issued": date(2023, 8, 15),
        "in_force": {"from": date(2023, 8, 15), "to": date(2026, 5, 30), "to_basis": "thay-trong-nguon"},
        "governs": {"from": 2023, "to": 2026},
        "verified": True,
    }
)
_ON_IT = (Basis("instrument", "9/2023/TT-X"), Basis("practice"))
_SMALL = replace(LAW, instruments={"9/2023/TT-X": _DECREE})


def _plan(first: date, last: date | None = None, year: int = 2024) -> Fact:
    return plan(date=DateRange(first, last or first), year=year).identity


@pytest.mark.parametrize(
    ("first", "last", "bound"),
    [
        (date(2023, 8, 14), None, False),
        (date(2023, 8, 15), None, True),
        (date(2023, 8, 1), date(2023, 8, 31), True),  # the day is blank: it may have been issued
        (date(2026, 5, 30), None, True),
        (date(2026, 5, 31), None, False),
    ],
)
def test_an_instrument_binds_from_its_issue_to_its_end(first: date, last: date | None, bound: bool) -> None:
    assert binds(_ON_IT, _SMALL, _plan(first, last)) is bound


def test_a_transition_counts_and_plans_of_other_years_are_not_bound() -> None:
    longer = Instrument.model_validate(
        {**_DECREE.model_dump(by_alias=True), "transition": {"until": date(2026, 12, 31), "when": "vốn kéo dài"}}
    )
    law = replace(LAW, instruments={"9/2023/TT-X": longer})
    assert binds(_ON_IT, law, _plan(date(2026, 12, 31), year=2026))
    assert not binds(_ON_IT, law, _plan(date(2027, 1, 1), year=2026))
    assert not binds(_ON_IT, _SMALL, _plan(date(2026, 1, 5), year=2027))


def test_an_instrument_nobody_has_seen_or_that_may_have_ended_does_not_bind() -> None:
    shape = _DECREE.model_dump(by_alias=True)
    unseen = Instrument.model_validate({**shape, "verified": False})
    unsure = Instrument.model_validate(
        {**shape, "in_force": {"from": date(2023, 8, 15), "unsure_after": date(2024, 12, 31)}}
    )
    assert not binds(_ON_IT, replace(LAW, instruments={"9/2023/TT-X": unseen}), _plan(date(2024, 3, 1)))
    law = replace(LAW, instruments={"9/2023/TT-X": unsure})
    assert binds(_ON_IT, law, _plan(date(2024, 12, 31))) and not binds(_ON_IT, law, _plan(date(2025, 1, 1), year=2025))


@pytest.mark.parametrize(("basis", "bound"), [("arithmetic", True), ("practice", False)])
def test_arithmetic_always_binds_and_practice_never(basis: str, bound: bool) -> None:
    assert binds((Basis(basis),), LAW, _plan(date(2024, 1, 1))) is bound  # type: ignore[arg-type]


def test_law_that_came_later_is_not_shown_unless_nothing_else_is_there() -> None:
    early = DateRange(date(2023, 6, 1), date(2023, 6, 30))
    assert known_bases(_ON_IT, _SMALL, early) == (Basis("practice"),)
    assert known_bases(_ON_IT[:1], _SMALL, early) == _ON_IT[:1]


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law()


_DAYS = [date(year, month, 20) for year in range(2021, 2028) for month in (1, 6, 9, 12)]


def test_no_plan_of_ours_is_shown_a_binding_severity_beside_practice_alone(law: Law) -> None:
    """Whatever the day of signing: every binding finding names an instrument of that day, or arithmetic."""
    from compliance.plan import Assumptions

    checked = 0
    for path in plan_files():
        for day in _DAYS[:: 4 if path.parent.name != "faulty" else 2]:
            assume = Assumptions(signed=DateRange(day, day))
            review = checker().check(path.read_bytes(), name=path.name, assume=assume)
            for finding in review.findings:
                if finding.severity == "advice":
                    continue
                checked += 1
                assert any(reference.kind != "practice" for reference in finding.law), (path.name, day, finding)
                for reference in finding.law:
                    issued = reference.number and law.instrument(reference.number)
                    assert not issued or not issued.issued or issued.issued <= day, (path.name, day, finding.rule_id)
    assert checked > 100


def test_every_rule_of_ours_falls_to_advice_where_no_law_binds(law: Law) -> None:
    softened = {
        (rule.id, day.year)
        for rule in load_rules(law).rules
        for requirement in rule.requirements
        if requirement.severity != "advice"
        for day in _DAYS
        if not binds(requirement.basis or rule.basis, law, _plan(day, year=day.year))
    }
    assert ("to-chuc/moi-du-an-mot-chu-tri", 2022) in softened
    assert ("to-chuc/moi-du-an-mot-chu-tri", 2024) not in softened
