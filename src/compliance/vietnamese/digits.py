"""Digits as they are printed and misread: what a run of digits and look-alike letters may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

#: A digit or a letter that poor OCR puts for one.
DIGIT = r"[0-9OolI|]"
_AS_DIGIT = str.maketrans("OolI|!", "001111")
#: What else is put for a digit, seldom enough that it is one only with digits beside it: «4SO», «0S», «l.2?0».
_SELDOM_AS_DIGIT = str.maketrans("SsBZzGgq?§$&Øø", "55822699055500")
_SELDOM = "".join(map(re.escape, "SsBZzGgq?§$&Øø"))
#: A number one of whose digits was read as such a sign; what it says is lost.
UNREAD_NUMBER = (
    rf"(?<![\w.,/\-§$&?])(?<!\d )(?=[\w|.,§$&?]*\d)(?=[\d|.,OolI]*[{_SELDOM}])"
    rf"(?P<v>[0-9OolI|{_SELDOM}]{{1,4}}(?:[.,]?[0-9OolI|{_SELDOM}]{{1,3}}){{0,5}})"
)
_ONLY_DIGITS = re.compile(r"[0-9.,]+")


class Dates(NamedTuple):
    """The days a printed date may mean, both inclusive; the same day twice when it is exact."""

    first: date
    last: date


class Years(NamedTuple):
    """A period of years, both inclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NumberHit:
    """A number in the text.

    Units: offsets count code points of the searched text. Shape: `value` is what is printed, as the pattern reads it;
    `certain` tells that only digits, separators and unit were needed to read it and that no other reading is lawful;
    `alternatives` are the other lawful readings; `unit` is the unit in its proper spelling («%», «triệu đồng», «hộ»).
    """

    start: int
    end: int
    value: Decimal | int | Dates | Years
    certain: bool
    text: str
    unit: str = ""
    alternatives: tuple[Decimal | int | Dates | Years, ...] = ()


def as_digits(printed: str) -> str:
    """Return `printed` with look-alike letters turned into the digits they stand for."""
    return printed.translate(_AS_DIGIT)


def likely_number(printed: str) -> Decimal:
    """Return what an `UNREAD_NUMBER` is taken for: one guess among many, so never to be relied on."""
    values = read_number(printed.translate(_SELDOM_AS_DIGIT))
    return values[0] if values else Decimal(0)


def only_digits(printed: str) -> bool:
    """Tell whether nothing but digits and separators is printed."""
    return _ONLY_DIGITS.fullmatch(printed) is not None


def read_number(printed: str) -> tuple[Decimal, ...]:
    """Return what a printed number may mean, the likelier reading first; nothing when it is no number.

    A comma is the decimal sign and a dot groups thousands; where the grouping shows that it is the other way round
    («4.2», «1,250,000») that is read, and where both are possible («1,469») both are given.
    """
    digits = as_digits(printed).replace(" ", "").replace("\u00a0", "")
    if digits.isdigit():
        return (Decimal(digits),)
    match = re.fullmatch(r"(\d+)((?:[.,]\d+)+)", digits)
    if not match:
        return ()
    signs = re.findall(r"[.,]", digits)
    groups = re.split(r"[.,]", digits)
    whole = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0][0] != "0"
    joined = "".join(groups)
    if len(signs) == 1:
        decimal = Decimal(f"{groups[0]}.{groups[1]}")
        if not whole:
            return (decimal,)
        # «7.645» is seven thousand to a Vietnamese reader; «1,469» may be either.
        return (Decimal(joined),) if signs[0] == "." else (decimal, Decimal(joined))
    if len(set(signs)) == 1:
        return (Decimal(joined),) if whole else ()
    grouped = all(len(group) == 3 for group in groups[1:-1]) and 1 <= len(groups[0]) <= 3
    if grouped and len(set(signs[:-1])) == 1 and signs[-1] != signs[0]:
        mixed = Decimal("".join(groups[:-1]) + "." + groups[-1])
        # «50.000,000» is rather a dot misread than money to a thousandth.
        return (Decimal(joined), mixed) if len(groups[-1]) == 3 else (mixed,)
    return ()
