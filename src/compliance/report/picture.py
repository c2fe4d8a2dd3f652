"""The summary picture: for each family of rules a bar of its outcomes, as plain geometry for the template."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.report.display import outcome_key
from compliance.report.labels import Labels
from compliance.review import Review

# The order in which a bar is filled, and so the order of its legend.
OUTCOME_ORDER = ("violated", "advice", "undetermined", "satisfied", "not_applicable")
WIDTH = 420


@dataclass(frozen=True, slots=True)
class BarPart:
    """A stretch of a bar. Units: `x` and `width` in the picture's own units, 0 to `WIDTH`."""

    state: str
    count: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class FamilyBar:
    """One family's rules by outcome."""

    family: str
    rules: int
    parts: tuple[BarPart, ...]


def family_bars(review: Review) -> tuple[FamilyBar, ...]:
    """Return a bar for each family, all in one scale, so that a longer bar is a family with more rules."""
    families = list(dict.fromkeys(outcome.family for outcome in review.outcomes))
    keys = {family: [outcome_key(item) for item in review.outcomes if item.family == family] for family in families}
    most = max((len(found) for found in keys.values()), default=1)
    return tuple(FamilyBar(family, len(found), _parts(found, WIDTH / most)) for family, found in keys.items())


def _parts(found: list[str], unit: float) -> tuple[BarPart, ...]:
    parts, x = [], 0.0
    for state in OUTCOME_ORDER:
        count = found.count(state)
        if count:
            parts.append(BarPart(state, count, round(x, 1), round(count * unit, 1)))
            x += count * unit
    return tuple(parts)


def legend(labels: Labels) -> list[tuple[str, str]]:
    """Return each outcome with its words, in the order the bars are filled."""
    return [(state, labels(f"outcome.{state}")) for state in OUTCOME_ORDER]
