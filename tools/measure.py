"""Accuracy on the real plans that stand beside the project: facts against hand annotation, outcomes against readers."""

from __future__ import annotations

import sys
from collections import Counter
from operator import attrgetter
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.real_plans import bars, content_scoring, restored, scoring  # noqa: E402
from tests.real_plans.outcomes import PLANS, Cell, cells, is_present  # noqa: E402
from tests.twins import calibration  # noqa: E402
from tests.twins import kept as twins  # noqa: E402

CONSOLE = Console(width=120)


def _facts() -> None:
    columns = [f"{plan} {what}" for plan in PLANS for what in ("P", "R")]
    table = Table("kind", *columns, title="Facts: precision and recall")
    measured = {plan: _scores(plan) for plan in PLANS}
    for kind in measured[PLANS[0]]:
        row = [kind]
        for plan in PLANS:
            precision, recall, judged = measured[plan][kind]
            row += [f"{precision:.2f}", f"{recall:.2f}"] if judged else ["–", "–"]
        table.add_row(*row)
    CONSOLE.print(table)


def _scores(plan: str) -> dict[str, tuple[float, float, bool]]:
    """Return precision and recall of every kind of fact, and whether there was anything to judge."""
    found = {}
    for name, measure in scoring.MEASURES.items():
        score = measure(plan)
        found[name] = (score.precision, score.recall, True)
    read = content_scoring.read_plan(scoring.SHARED / "real" / f"{plan}.txt")
    for kind, score in content_scoring.scores(read, content_scoring.gold(plan)).items():
        found[kind] = (score.precision, score.recall, bool(score.right or score.wrong or score.missed))
    return found


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


def _twins() -> None:
    """Print how outcomes on printed, scanned and recognised twins of plans agree with those on the plans."""
    table = Table("read by", "equal", "flips", "most frequent change", title="Outcomes on damaged twins of own plans")
    names = {"vie": "vie, ≥ 150 dpi", "eng": "eng, ≥ 150 dpi", "fax": "vie, 100 dpi two-level"}
    for group, found in twins.stability().items():
        _add_stability(table, names[group], found)
    table.add_section()
    for variant, found in sorted(twins.stability(by=attrgetter("variant")).items()):
        _add_stability(table, variant, found)
    CONSOLE.print(table)


def _real_twins() -> None:
    """Print the same for the twins of the clean plan beside the project."""
    table = Table("twin", "equal", "flips", "most frequent change", title="Outcomes on damaged twins of 002")
    for path in scoring.twins():
        found = twins.Stability()
        read = twins.outcomes_of(path.read_bytes())
        twins.compare(found, scoring.SHARED / "real" / "002.txt", read, path.stem)
        _add_stability(table, path.stem, found)
    CONSOLE.print(table)


def _add_stability(table: Table, name: str, found: twins.Stability) -> None:
    often = "; ".join(f"{count} × {change}" for change, count in found.moved.most_common(3))
    table.add_row(name, f"{found.equal}/{found.total} = {found.share:.1%}", str(len(found.flips)), often)


def _calibration() -> None:
    """Print the share of right ones among what was read as certain and as possible on twins of own plans."""
    title = f"Right among what is read on damaged twins (wanted of certain facts: {calibration.WANTED:.1%})"
    table = Table("read by", "what", "certain", "possible", "most frequent wrong kinds of certain ones", title=title)
    for what, measure in (("facts", calibration.facts), ("phrases", calibration.phrases)):
        for group, bands in measure().items():
            shares = [f"{bands[name].right}/{bands[name].total} = {bands[name].share:.2%}" for name in _BANDS]
            often = calibration.wrong_kinds(bands, "certain").most_common(5)
            table.add_row(group, what, *shares, ", ".join(f"{kind} {count}" for kind, count in often))
    CONSOLE.print(table)


_BANDS = ("certain", "possible")


def _bars() -> None:
    """Print precision and recall of what is read, by how the text was read."""
    table = Table("precision / recall", *bars.COLUMNS, title="Reading: the real plans and the twins of 002")
    for name, rates in bars.table().items():
        table.add_row(name, *(str(rates.get(column, bars.Rates())) for column in bars.COLUMNS))
    CONSOLE.print(table)


def _restored() -> None:
    """Print the share of syllables that the guesses at damaged lines get right, against the text restored by hand."""
    for plan, (right, total) in restored.shares().items():
        CONSOLE.print(f"{plan}: {right}/{total} = {right / total:.1%} of syllables guessed rightly in restored lines")


def main() -> int:
    """Print the tables of own plans, then those of the real ones; say so and stop where the real plans are absent."""
    _twins()
    _calibration()
    if not is_present():
        print("the real plans are not beside the project (../shared/plans): nothing more to measure")
        return 0
    _real_twins()
    _bars()
    _facts()
    found = cells()
    _outcomes(found)
    _totals(found)
    _restored()
    return 0


if __name__ == "__main__":
    sys.exit(main())
