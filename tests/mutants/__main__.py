"""Print how many planted faults were found, and what harmless edits moved: `python -m tests.mutants`."""

from __future__ import annotations

import sys
from collections import Counter

from tests.mutants.by_fact import fact_mutants, judge
from tests.mutants.measure import SEED, measure, sound_plans
from tests.plans.snapshot import checker


def main() -> None:
    """Print one line a rule, then the sums; with `-v` everything that went wrong."""
    tally, failures = measure()
    print(f"{'rule':44} planted  found  in place  moved by {tally.twins} harmless edits")
    for rule in sorted(tally.planted | tally.changed):
        planted = tally.planted[rule]
        shares = [f"{count[rule] / planted:.0%}" if planted else "–" for count in (tally.found, tally.in_place)]
        print(f"{rule:44} {planted:7}  {shares[0]:>5}  {shares[1]:>8}  {tally.changed[rule]:5}")
    total = tally.planted.total()
    print(
        f"{'all':44} {total:7}  {tally.found.total() / total:5.1%}  {tally.in_place.total() / total:8.1%}  "
        f"{tally.changed.total():5}"
    )
    failures += _changed_facts()
    if "-v" in sys.argv:
        print(*failures, sep="\n")


def _changed_facts() -> list[str]:
    """Print what became of the facts changed at their place; return a line for everything that went wrong."""
    total: Counter[str] = Counter()
    failures = []
    for path in sound_plans():
        plan = checker().plan(path)
        tally, wrong = judge(plan, fact_mutants(plan, SEED, 1000), checker().ruleset.rules)
        total += tally
        failures += [f"{path.stem}: {line}" for line in wrong]
    print(
        f"facts changed at their place: {total['made']} made, {total['found']} of {total['expected']} that must break "
        f"found on their line, {total['moved']} outcomes of rules that do not read them moved"
    )
    return failures


if __name__ == "__main__":
    main()
