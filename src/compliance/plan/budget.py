"""The money of a plan by block and source, as it is written there: what the picture of the budget is drawn from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from compliance.plan.facts import Fact, Plan


@dataclass(frozen=True, slots=True)
class BudgetPart:
    """One sum with its source. Units: `amount` in million VND; `line` from 1."""

    source: str
    amount: float
    line: int


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One block of the plan's money: the whole plan, a project, an activity.

    Shape: `total` is the sum the plan writes for the block, nothing where it writes none that was read surely;
    `is_sure` is false when some sum of the block could not be read surely and so is not among the parts.
    Units: million VND; lines from 1.
    """

    scope: str
    total: float | None
    line: int
    parts: tuple[BudgetPart, ...]
    is_sure: bool = True

    @property
    def sum(self) -> float:
        """Return the sum of the parts."""
        return sum(part.amount for part in self.parts)


def budget_rows(plan: Plan, source_name: Callable[[str], str]) -> tuple[BudgetRow, ...]:
    """Return the blocks in the order of the text; a sum without a source opens one, sums by source fill it."""
    blocks: list[list[Fact]] = []
    for fact in plan.of_kind("amount"):
        if fact.certainty == "gap":
            continue
        scope = fact.values.get("scope")
        is_new = not blocks or blocks[-1][0].values.get("scope") != scope or "source" not in fact.values
        if is_new:
            blocks.append([fact])
        else:
            blocks[-1].append(fact)
    return tuple(_row(block, source_name) for block in blocks)


def _row(block: list[Fact], source_name: Callable[[str], str]) -> BudgetRow:
    head = block[0]
    sourced = [fact for fact in block if "source" in fact.values]
    sums = [(fact, amount) for fact in sourced if (amount := _amount(fact)) is not None]
    has_total = "source" not in head.values
    return BudgetRow(
        scope=str(head.values.get("scope", "")),
        total=_amount(head) if has_total else None,
        line=head.span.line,
        parts=tuple(
            BudgetPart(source_name(str(fact.values["source"])), amount, fact.span.line) for fact, amount in sums
        ),
        is_sure=len(sums) == len(sourced) and not (has_total and _amount(head) is None),
    )


def _amount(fact: Fact) -> float | None:
    value = fact.values.get("amount_million_vnd")
    if fact.certainty != "certain" or "amount_million_vnd" in fact.unknown or not isinstance(value, Decimal):
        return None
    return float(value)
