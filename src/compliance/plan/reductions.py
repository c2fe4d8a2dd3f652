"""How much poorer groups are to shrink: «giảm 4,2% (từ 9,2% xuống còn 5,0%), tương ứng 65 hộ»."""

from __future__ import annotations

from decimal import Decimal

from compliance.plan.context import Context
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.movements import Movement, Slot, movements

_SLOTS: tuple[Slot, ...] = ("from", "by", "to")


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `reduction`."""
    return [_fact(context, movement) for movement in movements(context)]


def _fact(context: Context, movement: Movement) -> Fact:
    values: dict[str, Value | None] = {"group": movement.group, "year": movement.year}
    # Several groups counted together: which share each has is not said.
    unknown: set[str] = set() if movement.group else {"group"}
    for slot in _SLOTS:
        for in_percent, suffix in ((True, "pct"), (False, "hh")):
            step = movement.step(slot, in_percent)
            if step is None:
                continue
            name = f"{slot}_{suffix}"
            if step.measure.value is None:
                unknown.add(name)
            else:
                values[name] = _number(step.measure.value, in_percent)
            if slot == "to" and step.op != "=":
                values.setdefault("to_op", step.op)
    certainty: Certainty = "certain" if movement.certain else "possible"
    return context.fact("reduction", values, movement.start, movement.end, certainty=certainty, unknown=unknown)


def _number(value: Decimal, in_percent: bool) -> Value:
    return value if in_percent else int(value)
