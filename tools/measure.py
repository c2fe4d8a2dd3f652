"""Accuracy on the real plans that stand beside the project: facts against hand annotation, outcomes against readers."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rich.console import Console  # noqa: E402
from rich.table import Table  # noqa: E402

from tests.real_plans.outcomes import PLANS, Cell, cells, is_present  # noqa: E402
from tests.real_plans.scoring import score_all  # noqa: E402

CONSOLE = Console(width=120)


def _facts() -> None:
    table = Table("kind", *(f"{plan} {what}" for plan in PLANS for what in ("P", "R", "n")), title="Facts: precision, recall")
    scores = score_all()
    kinds = sorted({kind for _, kind in scores})
    for kind in kinds:
        row = [kind]
        for plan in PLANS:
            score = scores.get((plan, kind))
            row += [f"{score.precision:.2f}", f"{score.recall:.2f}", str(score.expected)] if score else ["–", "–", "–"]
        table.add_row(*row)
    CONSOLE.print(table)


def _outcomes(found: list[Cell]) -> None:
    table = Table("rule", *PLANS, "differences (expected → got)", title="Outcomes: agreement with the catalogue")
    for rule in dict.fromkeys(cell.rule for cell in found):
        own = {cell.plan: cell for cell in found if cell.rule == rule}
        notes = "; ".join(
            f"{plan}: {cell.expected}/{cell.expected_severity or '–'} {list(cell.expected_lines)[:3]}"
            f" → {cell.got}/{cell.got_severity or '–'} {list(cell.got_lines)[:3]}"
            for plan, cell in own.items()
            if not cell.agrees or (cell.expected == "violated" and not cell.agrees_fully)
        )
        marks = ["✓" if own[plan].agrees else "✗" for plan in PLANS]
        table.add_row(rule, *marks, notes)
    CONSOLE.print(table)


def _totals(found: list[Cell]) -> None:
    for plan in (*PLANS, "all"):
        own = [cell for cell in found if plan in ("all", cell.plan)]
        violated = [cell for cell in own if cell.expected == "violated"]
        agree = sum(cell.agrees for cell in own)
        full = sum(cell.agrees_fully for cell in violated)
        silent = [cell.rule for cell in violated if cell.got == "satisfied"]
        false = [cell.rule for cell in own if cell.got == "violated" and cell.expected != "violated"]
        CONSOLE.print(
            f"{plan}: outcomes {agree}/{len(own)} = {agree / len(own):.1%}; "
            f"violated with severity and place {full}/{len(violated)}; "
            f"satisfied where violated: {silent or 'none'}; violated where not: {false or 'none'}"
        )
    CONSOLE.print(f"outcomes given: {dict(Counter(cell.got for cell in found))}")


def main() -> int:
    """Print the tables; say so and stop where the real plans are absent."""
    if not is_present():
        print("the real plans are not beside the project (../shared/plans): nothing measured")
        return 0
    _facts()
    found = cells()
    _outcomes(found)
    _totals(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
