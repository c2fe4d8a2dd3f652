"""What the register of instruments says about a citation: is it known, in force, and cited as it should be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compliance.law import Instrument, Law
from compliance.law.time import issued_by
from compliance.plan.facts import DateRange, Value
from compliance.vietnamese.phrases import similar

#: A cited title at least this like the registered one is that title.
_SAME_TITLE = 0.72
_SAME_ISSUER = 0.8


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation says, as far as it is compared with the register."""

    kind: str
    number: str | None
    number_is_certain: bool
    date: DateRange | None
    issuer: str | None
    title: str | None
    damaged: bool


def look_up(law: Law, cited: Cited, signed: DateRange | None) -> tuple[dict[str, Value], set[str]]:
    """Return the register fields of a citation, and which of them cannot be decided."""
    values: dict[str, Value] = {}
    unknown: set[str] = set()
    instrument = law.instrument(cited.number) if cited.number else None
    if cited.number and not cited.number_is_certain:
        unknown |= {"registered", "in_force"}
    elif cited.number:
        values["registered"] = instrument is not None
    if instrument is not None:
        _add_force(law, instrument, signed, values, unknown)
    match, correct = _compare(law, cited, instrument)
    if match is not None and correct is not None:
        values["register_match"] = match
        values["correct_form"] = correct_form(law, correct)
        if cited.damaged and match not in ("khop", "gan_khop"):
            unknown.add("register_match")
            del values["register_match"]
    return values, unknown - (set(values) - {"in_force"})


def _add_force(
    law: Law, instrument: Instrument, signed: DateRange | None, values: dict[str, Value], unknown: set[str]
) -> None:
    answer = law.instrument_in_force(instrument.number, signed) if signed is not None else None
    if answer is None or "in_force" in unknown:
        unknown.add("in_force")
    else:
        values["in_force"] = answer
    days = instrument.in_force
    if days.to is not None:
        values["expiry"] = DateRange(days.to, days.to)
    if days.to_basis is not None:
        values["expiry_basis"] = days.to_basis
    followers = law.successors(instrument.number)
    if signed is not None:
        # A plan can only be told to cite what had been issued when it was signed.
        followers = tuple(one for one in followers if issued_by(one, signed) is not False) or followers
    if followers:
        values["successor"] = ", ".join(follower.number for follower in followers)
    elif instrument.replaced_by:
        values["successor"] = ", ".join(instrument.replaced_by)


def correct_form(law: Law, instrument: Instrument) -> str:
    """Return how an instrument is cited in full."""
    kind = law.label("citation_kinds", instrument.kind)
    day = f" ngày {instrument.issued:%d/%m/%Y}" if instrument.issued else ""
    return f"{kind} số {instrument.number}{day} của {instrument.issuer}"


def _compare(law: Law, cited: Cited, same_number: Instrument | None) -> tuple[str | None, Instrument | None]:
    """Return how a citation agrees with the one instrument that it agrees with in two ways, and that instrument.

    Source: an equal number alone proves nothing (07/2021/NĐ-CP and 07/2021/TT-BLĐTBXH are two documents).
    """
    if same_number is not None:
        if _same_act(cited, same_number) or _same_title(cited, same_number):
            return _difference(cited, same_number), same_number
        return None, None
    if not cited.number or cited.title is None:
        return None, None
    rivals = [one for one in _of_kind(law.instruments.values(), cited.kind) if _same_act(cited, one)]
    rivals = [one for one in rivals if _same_title(cited, one)]
    if len(rivals) != 1:
        return None, None
    return _number_difference(cited.number, rivals[0], cited.damaged), rivals[0]


def _of_kind(instruments: Iterable[Instrument], kind: str) -> list[Instrument]:
    return [instrument for instrument in instruments if instrument.kind == kind]


def _same_act(cited: Cited, instrument: Instrument) -> bool:
    """Tell whether kind, issuer and date agree, all three stated."""
    return (
        cited.kind == instrument.kind
        and _same_date(cited, instrument) is True
        and _same_issuer(cited, instrument) is not False
    )


def _same_date(cited: Cited, instrument: Instrument) -> bool | None:
    if cited.date is None or instrument.issued is None or not cited.date.is_exact:
        return None
    return cited.date.first == instrument.issued


def _same_issuer(cited: Cited, instrument: Instrument) -> bool | None:
    if not cited.issuer:
        return None
    mine, theirs = _plain(cited.issuer), _plain(instrument.issuer)
    return theirs in mine or mine in theirs or similar(cited.issuer, instrument.issuer) >= _SAME_ISSUER


def _same_title(cited: Cited, instrument: Instrument) -> bool:
    if not cited.title:
        return False
    mine, theirs = _plain(cited.title), _plain(instrument.title)
    if theirs in mine:
        return True
    shorter = " ".join(mine.split()[: len(theirs.split()) + 2])
    return max(similar(shorter, theirs), similar(mine, theirs)) >= _SAME_TITLE or _shared_words(mine, theirs) >= 0.7


def _plain(words: str) -> str:
    """Return words as they are compared: in small letters, one kind of dash, single blanks."""
    return " ".join(re.sub(r"\s*[-–—‐]\s*", " - ", words.casefold()).split())


def _shared_words(one: str, other: str) -> float:
    """Return the share of the registered title's words that the cited title has too."""
    words = set(other.casefold().split())
    return len(words & set(one.casefold().split())) / len(words) if words else 0.0


def _difference(cited: Cited, instrument: Instrument) -> str:
    if _same_date(cited, instrument) is False:
        assert cited.date is not None
        assert instrument.issued is not None
        digits = sum(a != b for a, b in zip(f"{cited.date.first:%d%m%Y}", f"{instrument.issued:%d%m%Y}", strict=True))
        return "gan_khop" if cited.damaged and digits <= 1 else "sai_ngay"
    if _same_issuer(cited, instrument) is False:
        return "sai_co_quan"
    return "khop"


def _number_difference(number: str, instrument: Instrument, damaged: bool) -> str:
    if number.rsplit("/", 1)[0] == instrument.figures:
        return "sai_ky_hieu"
    same_length = len(number) == len(instrument.number)
    off = sum(a != b for a, b in zip(number, instrument.number, strict=False))
    return "gan_khop" if damaged and same_length and off <= 1 else "sai_so"
