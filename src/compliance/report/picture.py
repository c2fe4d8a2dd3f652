"""The pictures of a review as plain geometry for the template: outcomes by family, targets by dimension, the budget."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.plan.budget import BudgetRow
from compliance.report.display import outcome_key
from compliance.report.labels import Labels
from compliance.review import DimensionRow, Review, TargetCell

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


# ── targets by dimension ──

_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
# A point and its words: one nearer to another than this moves down.
_POINT, _WORDS = 15.0, 90.0


@dataclass(frozen=True, slots=True)
class TargetPoint:
    """A target on the scale from 0 to 100%. Units: `x` 0 to `WIDTH`, `y` from the top of the dimension's row."""

    cell: TargetCell
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DimensionPicture:
    """One dimension: its targets in percent as points, and how many others it has. `height` is that of its row."""

    row: DimensionRow
    points: tuple[TargetPoint, ...]
    others: int
    y: float
    height: float


def dimension_pictures(review: Review) -> tuple[DimensionPicture, ...]:
    """Return a row for each dimension every plan is asked about, and for others the plan sets targets for."""
    pictures: list[DimensionPicture] = []
    top = 0.0
    for row in review.dimensions:
        if row.basic or row.targets:
            points = _points(row)
            height = max((point.y for point in points), default=_POINT) + _POINT
            pictures.append(DimensionPicture(row, points, len(row.targets) - len(points), top, height))
            top += height
    return tuple(pictures)


def _points(row: DimensionRow) -> tuple[TargetPoint, ...]:
    points: list[TargetPoint] = []
    for cell in row.targets:
        found = _PERCENT.search(cell.value)
        share = float(found[1].replace(",", ".")) if found else None
        if share is not None and share <= 100:
            x = round(share / 100 * WIDTH, 1)
            level = sum(abs(point.x - x) < _WORDS for point in points)
            points.append(TargetPoint(cell, x, (level + 1) * _POINT))
    return tuple(points)


# ── the budget by source ──


@dataclass(frozen=True, slots=True)
class BudgetStretch:
    """One source's share of a bar. Shape: `colour` counts the sources, in the order of the legend."""

    source: str
    amount: float
    line: int
    x: float
    width: float
    colour: int


@dataclass(frozen=True, slots=True)
class BudgetBar:
    """One block's money as a bar; `total_x` is where the total that the plan writes would end."""

    row: BudgetRow
    parts: tuple[BudgetStretch, ...]
    total_x: float | None


def budget_sources(review: Review) -> tuple[str, ...]:
    """Return the sources of the budget in the order in which the plan names them."""
    return tuple(dict.fromkeys(part.source for row in review.budget for part in row.parts))


def budget_bars(review: Review) -> tuple[BudgetBar, ...]:
    """Return a bar for each block, all in one scale."""
    sources = budget_sources(review)
    most = max((max(row.total or 0.0, row.sum) for row in review.budget), default=0.0)
    unit = WIDTH / most if most else 0.0
    return tuple(_bar(row, unit, sources) for row in review.budget)


def _bar(row: BudgetRow, unit: float, sources: tuple[str, ...]) -> BudgetBar:
    parts, x = [], 0.0
    for part in row.parts:
        width = part.amount * unit
        colour = sources.index(part.source)
        parts.append(BudgetStretch(part.source, part.amount, part.line, round(x, 1), round(width, 1), colour))
        x += width
    return BudgetBar(row, tuple(parts), None if row.total is None else round(row.total * unit, 1))
