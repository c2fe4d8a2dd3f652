"""Numbers of households beside the share they make: each pair implies how many households there are in all."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from compliance.plan.clauses import in_review
from compliance.plan.context import Context
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.movements import Movement, Slot, Step, movements

_SLOTS: tuple[Slot, ...] = ("from", "by", "to")
#: A share is printed with one decimal: it may be this much more or less, in percent.
_ROUNDING = Decimal("0.05")
_HUNDRED = Decimal(100)
#: A share and its households stand this near each other («124 hộ, chiếm tỷ lệ 9,1%»).
_NEAR = 45


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `household_share`."""
    return [fact for movement in movements(context) for slot in _SLOTS for fact in _pair(context, movement, slot)]


def _is_past(context: Context, share: Step, slot: Slot) -> bool:
    """Tell whether a pair says by how much poverty fell the year before: of that year's households, not of these."""
    return slot == "by" and in_review(context, share.measure.start)


def _pair(context: Context, movement: Movement, slot: Slot) -> list[Fact]:
    share, households = movement.step(slot, in_percent=True), movement.step(slot, in_percent=False)
    if share is None or households is None or share.op != "=" or households.op != "=":
        return []
    if _is_past(context, share, slot):
        return []
    values: dict[str, Value | None] = {"group": movement.group}
    unknown = set() if movement.group else {"group"}
    unknown |= _state(values, share, households)
    start, end = _both(share, households)
    far = end - start > _NEAR and context.damaged_within(start, end)
    # On a badly read line the verb that parts two figures may have been lost.
    certainty: Certainty = "certain" if movement.certain and not far else "possible"
    return [context.fact("household_share", values, start, end, unknown=unknown, certainty=certainty)]


def _state(values: dict[str, Value | None], share: Step, households: Step) -> set[str]:
    """Write the figures and what they imply into `values`; return the fields that were not surely read."""
    rate, count = share.measure.value, households.measure.value
    values["rate"], values["households"] = rate, None if count is None else int(count)
    unknown = {name for name in ("rate", "households") if values[name] is None}
    if rate is None or count is None or rate <= _ROUNDING:
        return unknown | {"total", "least_total", "most_total"}
    values["total"] = int((count * _HUNDRED / rate).to_integral_value(ROUND_HALF_EVEN))
    values["least_total"] = _tenth(count * _HUNDRED / (rate + _ROUNDING))
    values["most_total"] = _tenth(count * _HUNDRED / (rate - _ROUNDING))
    return unknown


def _tenth(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"))


def _both(share: Step, households: Step) -> tuple[int, int]:
    measures = (share.measure, households.measure)
    return min(measure.start for measure in measures), max(measure.end for measure in measures)
