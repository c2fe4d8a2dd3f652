"""The two axes of time: whether an instrument is in force on a day, and which plan years its content governs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from compliance.law.models import InForce, Instrument, VocabularyValue


class Period(Protocol):
    """A stretch of days, both ends inclusive: a day that is known, or the bounds of one that is not."""

    @property
    def first(self) -> date:
        """The earliest day it can be."""

    @property
    def last(self) -> date:
        """The latest day it can be."""


def within(first: date | None, last: date | None, on: Period) -> bool | None:
    """Tell whether a day lies between two dates, both inclusive, either may be open; nothing when undecided."""
    if (last and on.first > last) or (first and on.last < first):
        return False
    surely_after_start = first is None or on.first >= first
    surely_before_end = last is None or on.last <= last
    return True if surely_after_start and surely_before_end else None


def in_force_on(instrument: Instrument, on: Period) -> bool | None:
    """Tell whether an instrument is in force on a day.

    Shape: nothing where the day, the start or the end is not known well enough. An instrument whose start was not seen
    counts as not in force before its date of issue and as in force after the end of that year.
    """
    days = instrument.in_force
    answer = within(days.from_, days.to, on)
    if answer and days.from_ is None:
        answer = _start_not_seen(instrument, on)
    if answer and _is_unsure(days, on):
        return None
    return answer


def _start_not_seen(instrument: Instrument, on: Period) -> bool | None:
    issued = instrument.issued
    if issued is None:
        return True if instrument.in_force.to else None
    if on.last < issued:
        return False
    return True if on.first > date(issued.year, 12, 31) else None


def _is_unsure(days: InForce, on: Period) -> bool:
    return days.unsure_after is not None and on.last > days.unsure_after


def issued_by(instrument: Instrument, on: Period) -> bool | None:
    """Tell whether an instrument had been issued on a day, so that a plan signed then could name it."""
    first = instrument.issued or instrument.in_force.from_
    return within(first, None, on) if first else None


def governs_year(instrument: Instrument, plan_year: int) -> bool | None:
    """Tell whether an instrument's content governs plans of a year; nothing when its years are not known."""
    years = instrument.governs
    if years is None:
        return None
    return (years.from_ is None or years.from_ <= plan_year) and (years.to is None or plan_year <= years.to)


def successors(instruments: Mapping[str, Instrument], number: str) -> tuple[Instrument, ...]:
    """Return the instruments that replaced one, nearest first, each once; unregistered numbers are passed over."""
    chain: list[Instrument] = []
    queue = [number]
    seen = {number}
    while queue:
        instrument = instruments.get(queue.pop(0))
        for following in instrument.replaced_by if instrument else ():
            if following not in seen:
                seen.add(following)
                queue.append(following)
                if following in instruments:
                    chain.append(instruments[following])
    return tuple(chain)


def exists_on(value: VocabularyValue, on: Period) -> bool | None:
    """Tell whether a body (or any dated value) exists on a day; nothing when the bounds of the day do not decide."""
    return within(value.from_, value.to, on)
