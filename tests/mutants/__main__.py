"""Print how many planted faults were found, and what harmless edits moved: `python -m tests.mutants`."""

from __future__ import annotations

import sys

from tests.mutants.measure import measure


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
    if "-v" in sys.argv:
        print(*failures, sep="\n")


if __name__ == "__main__":
    main()
