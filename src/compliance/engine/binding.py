"""Which of the bases of a requirement bind a plan: a decree of August obliges nobody in June."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from compliance.language.ruleset import Basis
from compliance.law import time
from compliance.plan.facts import DateRange, Fact

if TYPE_CHECKING:
    from compliance.engine.scene import Vocabulary
    from compliance.law.models import Instrument


def known_bases(bases: Sequence[Basis], law: Vocabulary, signed: object) -> tuple[Basis, ...]:
    """Return the bases that may be shown with a plan: not those that were surely issued after it was signed.

    Shape: all of them where none would be left, so that a finding is never without a basis.
    """
    kept = tuple(basis for basis in bases if not _is_later(law.instrument(basis.instrument or ""), signed))
    return kept or tuple(bases)


def binds(bases: Sequence[Basis], law: Vocabulary, identity: Fact) -> bool:
    """Tell whether one of the bases may oblige this plan (`bind_then`)."""
    year = None if "year" in identity.unknown else identity.values.get("year")
    return bind_then(bases, law, identity.values.get("date"), year)


def bind_then(bases: Sequence[Basis], law: Vocabulary, signed: object, year: object) -> bool:
    """Tell whether one of the bases may oblige a plan of a year, signed then; where none does, a finding is advice.

    Shape: arithmetic binds always, practice never; an instrument does unless nobody has seen it, it was surely issued
    after the plan was signed, had ended by then as far as anybody knows, or is about the plans of other years. What is
    not known of the plan counts as binding.
    """
    return not bases or any(_basis_binds(basis, law, signed, year) for basis in bases)


def _basis_binds(basis: Basis, law: Vocabulary, signed: object, year: object) -> bool:
    if basis.kind != "instrument":
        return basis.kind == "arithmetic"
    instrument = law.instrument(basis.instrument or "")
    if instrument is None:
        return True
    if not instrument.verified:
        return False
    if _is_later(instrument, signed) or _has_ended(instrument, signed):
        return False
    return not isinstance(year, int) or time.governs_year(instrument, year) is not False


def _is_later(instrument: Instrument | None, signed: object) -> bool:
    return instrument is not None and isinstance(signed, DateRange) and time.issued_by(instrument, signed) is False


def _has_ended(instrument: Instrument, signed: object) -> bool:
    """Tell whether an instrument no longer surely governed anything when the plan was signed, transition included."""
    last = instrument.in_force.to or instrument.in_force.unsure_after
    if last is None or not isinstance(signed, DateRange):
        return False
    if instrument.transition is not None:
        last = max(last, instrument.transition.until)
    return time.within(None, last, signed) is False
