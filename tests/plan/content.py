"""Facts of small fragments, for the tests of the content extractors."""

from __future__ import annotations

from functools import cache

from compliance.law import Law, load_law
from compliance.plan import Fact, Plan, build_plan
from compliance.plan.build import Assumptions
from compliance.reading import read_document


@cache
def the_law() -> Law:
    return load_law()


def fragment(text: str, year: int | None = 2024) -> Plan:
    """Return the plan read from an excerpt, as one of a commune's plan for `year`."""
    document = read_document(None, data=text.encode(), name="fragment.txt")
    return build_plan(document, the_law(), Assumptions(level="xa", year=year, programme="giam-ngheo"), fragment=True)


def facts(text: str, kind: str, year: int | None = 2024) -> list[Fact]:
    """Return the facts of one kind, gaps left out."""
    return [fact for fact in fragment(text, year).of_kind(kind) if fact.certainty != "gap"]


def only(text: str, kind: str, year: int | None = 2024) -> Fact:
    """Return the one fact of a kind."""
    found = facts(text, kind, year)
    assert len(found) == 1, [dict(fact.values) for fact in found]
    return found[0]


def number(fact: Fact, field: str) -> float | None:
    value = fact.values.get(field)
    return None if value is None else float(str(value))
