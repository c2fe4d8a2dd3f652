"""Judging mutants and harmless twins of the sound plans, and counting what was found."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from compliance.review import Review
from tests.mutants.faults import mutants
from tests.mutants.harmless import CHANGING_MARKS, EDITS, MARKS_MATTER_TO
from tests.mutants.text import Mutant, Text
from tests.plans.snapshot import checker, plan_files

SEED = 20240212


@dataclass(slots=True)
class Tally:
    """What was counted: per rule the faults put in and found, found on their line, and false alarms."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    in_place: Counter[str] = field(default_factory=Counter)
    twins: int = 0
    changed: Counter[str] = field(default_factory=Counter)


def sound_plans() -> list[Path]:
    """Return the sound plans, and those of every layout that say rightly what they say but lack some contents.

    Shape: without those whose head, preamble or close is of a form the operators do not know.
    """
    plans = [path for path in plan_files() if path.parent.name in ("sound", "varied")]
    return [path for path in plans if text_of(path).has_usual_form]


@cache
def text_of(path: Path) -> Text:
    """Return the text of a plan, read once."""
    return Text(path.read_text("utf-8"))


def review_of(text: str) -> Review:
    """Return the review of a text."""
    return checker().check(text.encode("utf-8"), name="mutant.txt")


def faults_of(path: Path) -> list[tuple[str, Mutant]]:
    """Return the mutants of a plan, always the same ones."""
    return list(mutants(text_of(path)))


def verdict_on(mutant: Mutant, review: Review) -> tuple[bool, bool]:
    """Return whether a fault was found by a rule that had to, and whether on its line."""
    found = in_place = False
    for outcome in review.outcomes:
        if outcome.rule_id not in mutant.rules or outcome.outcome != "violated":
            continue
        found = True
        lines = {
            line
            for finding in outcome.findings
            for evidence in finding.evidence
            for line in range(evidence.span.line, evidence.span.end_line + 1)
        }
        in_place |= not mutant.lines or bool(lines & mutant.lines)
    return found, in_place


def outcomes(review: Review) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return each rule's outcome with the severities of its findings."""
    return {
        outcome.rule_id: (outcome.outcome, tuple(sorted({finding.severity for finding in outcome.findings})))
        for outcome in review.outcomes
    }


def twins_of(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the harmless twins of a plan that differ from it."""
    plan = text_of(path)
    for name, edit in EDITS.items():
        twin = edit(plan, random.Random(f"{SEED}/{path.stem}/{name}"))
        if twin != plan.text:
            yield name, twin


def matters(edit: str, rule_id: str) -> bool:
    """Tell whether an edit says something to a rule."""
    return edit in CHANGING_MARKS and rule_id in MARKS_MATTER_TO


def measure() -> tuple[Tally, list[str]]:
    """Return the counts over all sound plans, and a line for everything that went wrong."""
    tally, failures = Tally(), []
    for path in sound_plans():
        base = outcomes(review_of(text_of(path).text))
        for name, mutant in faults_of(path):
            rule = mutant.rules[0]
            found, in_place = verdict_on(mutant, review_of(mutant.text))
            tally.planted[rule] += 1
            tally.found[rule] += found
            tally.in_place[rule] += in_place
            if not in_place:
                failures.append(f"{path.stem}: {name} → {rule}: {'on another line' if found else 'not found'}")
        for name, twin in twins_of(path):
            tally.twins += 1
            other = outcomes(review_of(twin))
            for rule_id, outcome in other.items():
                if outcome != base[rule_id] and not matters(name, rule_id):
                    tally.changed[rule_id] += 1
                    failures.append(f"{path.stem}: {name} moves {rule_id} from {base[rule_id]} to {outcome}")
    return tally, failures
