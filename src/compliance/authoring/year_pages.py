"""The law of each plan year as data: which rules speak, which law governs, what changed, what nobody has confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from compliance.engine.binding import bind_then
from compliance.language.logic import Kinds, Logic
from compliance.language.ruleset import Compare, Condition, DateLiteral, FieldRef, Number, Requirement, Rule
from compliance.law import time
from compliance.plan.facts import DateRange
from compliance.report.labels import load_labels

if TYPE_CHECKING:
    from compliance.authoring.rule_book import RulePage
    from compliance.law import Instrument, Law
    from compliance.law.models import VocabularyValue

#: The list of the vocabulary that says which years have a page, and what is known of each.
YEARS = "plan_years"
_PLAN: Kinds = {"plan": "plan", "self": "plan"}


@dataclass(frozen=True, slots=True)
class Topic:
    """What governs one matter in a year, in words."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class YearInstrument:
    """An instrument in a year: its number and title, and what happens to it in that year («hiệu lực từ …»)."""

    number: str
    title: str
    events: tuple[str, ...]
    has_entry: bool


@dataclass(frozen=True, slots=True)
class YearAsk:
    """A requirement of a rule in a year; `severity` is how the year's law weighs it."""

    page: RulePage
    message: str
    severity: str


@dataclass(frozen=True, slots=True)
class YearPage:
    """Everything the book says about the plans of one year.

    Shape: `partial` says what is missing or unconfirmed, empty for a year that is complete; `begins` and `ends` are
    against the year before, for rules and for single requirements of rules that speak in both years; `softened` are
    requirements that advise only, because no law binds the plans of that year (or part of it, see `severity`).
    """

    year: int
    partial: str
    topics: tuple[Topic, ...]
    rules: tuple[RulePage, ...]
    begins: tuple[RulePage, ...]
    ends: tuple[RulePage, ...]
    asks_begin: tuple[YearAsk, ...]
    asks_end: tuple[YearAsk, ...]
    softened: tuple[YearAsk, ...]
    law: tuple[YearInstrument, ...]
    law_begins: tuple[YearInstrument, ...]
    law_ends: tuple[YearInstrument, ...]
    unverified: tuple[tuple[RulePage, tuple[str, ...]], ...]


def make_year_pages(rules: Sequence[Rule], pages: Sequence[RulePage], law: Law) -> tuple[YearPage, ...]:
    """Return the pages of the years that the vocabulary lists; none where it lists none."""
    listed = law.lists.get(YEARS)
    if listed is None:
        return ()
    maker = _YearMaker(dict(zip((rule.id for rule in rules), pages, strict=True)), rules, law)
    return tuple(maker.page(value) for value in listed.values)


class _YearMaker:
    """Makes the page of a year, comparing it with the year before."""

    def __init__(self, pages: dict[str, RulePage], rules: Sequence[Rule], law: Law) -> None:
        self._pages, self._rules, self._law = pages, rules, law
        self._logic, self._labels = Logic(law), load_labels("vi")
        self._resting = {
            basis.instrument
            for rule in rules
            for bases in (rule.basis, *(item.basis for item in rule.requirements))
            for basis in bases
        }

    def page(self, value: VocabularyValue) -> YearPage:
        year = int(value.id)
        now, before = self._speaking(year), self._speaking(year - 1)
        asks, earlier = self._asks(now, year), self._asks(now & before, year - 1)
        both = {key for key in asks if key[0] in before}
        governing, governed = self._governing(year), self._governing(year - 1)
        return YearPage(
            year=year,
            partial=str(value.attributes.get("partial", "")),
            topics=tuple(
                Topic(self._labels.name("plan_year", key), str(words))
                for key, words in value.attributes.items()
                if key != "partial"
            ),
            rules=self._listed(now),
            begins=self._listed(now - before),
            ends=self._listed(before - now),
            asks_begin=tuple(asks[key] for key in sorted(both - earlier.keys())),
            asks_end=tuple(earlier[key] for key in sorted(earlier.keys() - asks.keys())),
            softened=tuple(self._softened(now, year)),
            law=self._instruments(governing, year),
            law_begins=self._instruments(governing - governed, year),
            law_ends=self._instruments(governed - governing, year),
            unverified=tuple((page, page.unverified) for page in self._listed(now) if page.unverified),
        )

    # ---- rules --------------------------------------------------------------------------------------------------

    def _speaking(self, year: int) -> set[str]:
        return {rule.id for rule in self._rules if self._logic.can_hold(self._limits(rule, year), _PLAN)}

    def _limits(self, rule: Rule, year: int) -> list[Condition]:
        """Return what holds of a plan of that year the rule speaks about: it is signed in it or in the year before."""
        signed = FieldRef("plan", "date")
        return [
            *self._logic.limits(rule.applies),
            Compare(FieldRef("plan", "year"), "=", Number(Decimal(year))),
            Compare(signed, ">=", DateLiteral(date(year - 1, 1, 1))),
            Compare(signed, "<=", DateLiteral(date(year, 12, 31))),
        ]

    def _listed(self, ids: Iterable[str]) -> tuple[RulePage, ...]:
        return tuple(self._pages[rule_id] for rule_id in sorted(ids))

    def _asks(self, speaking: set[str], year: int) -> dict[tuple[str, int], YearAsk]:
        """Return the requirements that can speak about a plan of that year, by rule and number."""
        found = {}
        for rule in self._rules:
            if rule.id not in speaking:
                continue
            for number, item in enumerate(rule.requirements, 1):
                when = [item.when] if item.when is not None else []
                if self._logic.can_hold([*self._limits(rule, year), *when], _PLAN):
                    found[rule.id, number] = self._ask(rule, item, self._labels(f"severity.{item.severity}"))
        return found

    def _ask(self, rule: Rule, item: Requirement, severity: str) -> YearAsk:
        return YearAsk(self._pages[rule.id], item.message, severity)

    def _softened(self, speaking: set[str], year: int) -> Iterable[YearAsk]:
        """Yield the binding requirements that only advise plans signed in some part of that year."""
        for rule in self._rules:
            if rule.id not in speaking:
                continue
            for item in rule.requirements:
                if item.severity == "advice":
                    continue
                days = [day for day in self._days(year) if self._speaks_on(rule, item, day, year)]
                free = [day for day in days if not self._binds(rule, item, day, year)]
                if free:
                    yield self._ask(rule, item, "cả năm" if free == days else f"ký {_span(free, days)}")

    def _speaks_on(self, rule: Rule, item: Requirement, day: date, year: int) -> bool:
        when = [item.when] if item.when is not None else []
        signed = Compare(FieldRef("plan", "date"), "=", DateLiteral(day))
        return self._logic.can_hold([*self._limits(rule, year), *when, signed], _PLAN)

    def _binds(self, rule: Rule, item: Requirement, day: date, year: int) -> bool:
        return bind_then(item.basis or rule.basis, self._law, DateRange(day, day), year)

    def _days(self, year: int) -> list[date]:
        """Return the days of a year on which something may change: its ends, and where an instrument begins or ends."""
        days = {date(year, 1, 1), date(year, 12, 31)}
        for item in self._law.instruments.values():
            ends = (item.in_force.to, item.transition.until if item.transition else None)
            days |= {day for day in (item.issued, item.in_force.from_) if day and day.year == year}
            days |= {date.fromordinal(day.toordinal() + 1) for day in ends if day and day.year == year}
        return sorted(day for day in days if day.year == year)

    # ---- law ----------------------------------------------------------------------------------------------------

    def _governing(self, year: int) -> set[str]:
        """Return the numbers of the instruments that govern plans of a year (or were in force, where none says so)."""
        whole = DateRange(date(year, 1, 1), date(year, 12, 31))
        found = set()
        for number, item in self._law.instruments.items():
            governs = time.governs_year(item, year)
            if governs or (governs is None and time.in_force_on(item, whole) is not False):
                found.add(number)
        return found

    def _instruments(self, numbers: Iterable[str], year: int) -> tuple[YearInstrument, ...]:
        items = (self._law.instruments[number] for number in numbers)
        ordered = sorted(items, key=lambda item: (item.issued or date.min, item.number))
        return tuple(
            YearInstrument(item.number, item.title, tuple(_events(item, year)), item.number in self._resting)
            for item in ordered
        )


def _events(item: Instrument, year: int) -> Iterable[str]:
    """Yield what happens to an instrument in a year, or in the months before the plans of that year are signed."""
    if item.issued and item.issued.year == year:
        yield f"ban hành {_day(item.issued)}"
    if item.in_force.from_ and item.in_force.from_.year == year:
        yield f"hiệu lực từ {_day(item.in_force.from_)}"
    if item.in_force.to and item.in_force.to.year <= year:
        how = {"suy-luan": ", suy luận", "het-giai-doan": ", hết giai đoạn"}.get(item.in_force.to_basis or "", "")
        yield f"hết hiệu lực sau {_day(item.in_force.to)}{how}"
    if item.transition and item.in_force.to and item.in_force.to < item.transition.until:
        yield f"còn áp dụng đến {_day(item.transition.until)}: {item.transition.when}"
    if item.replaced_by and item.in_force.to and item.in_force.to.year <= year:
        yield f"thay bằng {', '.join(item.replaced_by)}"
    if not item.verified:
        yield "chưa đối chiếu bản gốc"


def _span(free: Sequence[date], days: Sequence[date]) -> str:
    """Return which part of a year some of its days stand for: «trước …» or «từ …»."""
    if free[0] == days[0]:
        following = days[days.index(free[-1]) + 1]
        return f"trước {_day(following)}"
    return f"từ {_day(free[0])}"


def _day(value: date) -> str:
    return f"{value:%d/%m/%Y}"
