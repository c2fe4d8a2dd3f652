"""Numbers, money and dates as rules write them, and which kinds of quantities may stand beside each other."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Literal

from compliance.language.resolve import name_key
from compliance.language.ruleset import Number

Quantity = Literal["percent", "money", "number", "date", "ratio", "text", "bool", "value", "set"]

_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")

#: What a word after a number makes of it, in million đồng.
MONEY_UNITS = {
    name_key(word): factor
    for words, factor in (
        (("tỷ đồng", "tỉ đồng", "tỷ", "tỉ"), Decimal(1000)),
        (("triệu đồng", "triệu"), Decimal(1)),
        (("nghìn đồng", "ngàn đồng", "nghìn", "ngàn"), Decimal("0.001")),
        (("đồng",), Decimal("0.000001")),
    )
    for word in words
}

_SHOWN = {
    "percent": "phần trăm",
    "money": "tiền",
    "number": "số",
    "date": "ngày",
    "ratio": "tỷ số",
    "text": "chữ",
    "bool": "có hoặc không",
    "value": "tên trong danh mục",
    "set": "tập hợp",
}


def read_number(printed: str) -> Decimal | None:
    """Return the exact value of a number with decimal comma and thousands dots; nothing when it is not written so."""
    if not _NUMBER.fullmatch(printed):
        return None
    return Decimal(printed.replace(".", "").replace(",", "."))


def read_date(printed: str) -> date | None:
    """Return the date of `05/03/2020`; nothing when the calendar has no such day."""
    day, month, year = (int(part) for part in printed.split("/"))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def with_unit(value: Decimal, unit: str | None) -> tuple[Number, Quantity]:
    """Return a number with its unit, money in million đồng, and what kind of quantity it is."""
    if unit is None:
        return Number(value), "number"
    if unit == "%":
        return Number(value, "%"), "percent"
    factor = MONEY_UNITS.get(name_key(unit))
    if factor is not None:
        return Number(value * factor, "triệu đồng"), "money"
    return Number(value, unit), "number"


def quantity_of(field_type: str) -> Quantity:
    """Return the kind of quantity that a field of this type holds."""
    return "number" if field_type == "integer" else field_type  # type: ignore[return-value]


def shown_quantity(quantity: Quantity) -> str:
    """Return a kind of quantity in Vietnamese."""
    return _SHOWN[quantity]


def comparable(left: Quantity, right: Quantity) -> bool:
    """Tell whether two quantities may be compared or added; a quotient may stand for a number or a percentage."""
    if "ratio" in (left, right):
        return {left, right} <= {"ratio", "number", "percent"}
    return left == right and left in ("percent", "money", "number", "date", "text", "value", "bool")


def added(left: Quantity, right: Quantity) -> Quantity | None:
    """Return what a sum or difference of two quantities is; nothing when they cannot be added."""
    if not comparable(left, right) or left in ("date", "text", "value", "bool"):
        return None
    return right if left == "ratio" else left


def multiplied(left: Quantity, right: Quantity) -> Quantity | None:
    """Return what a product of two quantities is; nothing when it means nothing (money times money)."""
    plain = ("number", "ratio")
    if left in plain and right in plain:
        return "number" if left == right == "number" else "ratio"
    if left in plain and right in ("percent", "money"):
        return right
    if right in plain and left in ("percent", "money"):
        return left
    return None


def divided(left: Quantity, right: Quantity) -> Quantity | None:
    """Return what a quotient of two quantities is; nothing when it means nothing."""
    if left == right and left in ("number", "percent", "money", "ratio"):
        return "ratio"
    if right in ("number", "ratio") and left in ("percent", "money"):
        return left
    return "ratio" if {left, right} == {"number", "ratio"} else None
