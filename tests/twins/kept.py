"""The damaged twins kept beside this file, and how the outcomes on them agree with those on the plan they came from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from tests.plans.snapshot import checker

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@dataclass(frozen=True, slots=True)
class Twin:
    """One plan as printed, scanned in some way and read by OCR with some model (`vie` or `eng`)."""

    path: Path
    plan: Path
    plan_sha256: str
    variant: str
    model: str
    dpi: int

    @property
    def group(self) -> str:
        """Return the name under which its outcomes are counted: the model, or «fax» below 150 dpi."""
        return self.model if self.dpi >= 150 else "fax"


@dataclass(slots=True)
class Stability:
    """How many outcomes are the plan's own, and every flip between accusing and not accusing."""

    equal: int = 0
    total: int = 0
    flips: list[str] = field(default_factory=list)
    moved: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """Return the share of equal outcomes."""
        return self.equal / self.total if self.total else 1.0


def twins() -> list[Twin]:
    """Return every kept twin."""
    listed: list[dict[str, Any]] = json.loads((HERE / "manifest.json").read_text("utf-8"))
    return [
        Twin(HERE / one["twin"], ROOT / one["plan"], one["sha256"], one["variant"], one["model"], one["dpi"])
        for one in listed
    ]


@cache
def outcomes_of(data: bytes, name: str = "") -> dict[str, str]:
    """Return the outcome of each rule on a file's bytes."""
    return {outcome.rule_id: outcome.outcome for outcome in checker().check(data, name=name).outcomes}


def is_flip(one: str, other: str) -> bool:
    """Tell whether one outcome accuses and the other does not, both of them sure."""
    return "undetermined" not in (one, other) and (one == "violated") is not (other == "violated")


def compare(stability: Stability, plan: Path, read: dict[str, str], name: str) -> None:
    """Count the outcomes on a twin against those on its plan."""
    for rule, outcome in outcomes_of(plan.read_bytes()).items():
        got = read[rule]
        stability.total += 1
        stability.equal += got == outcome
        if got != outcome:
            stability.moved[f"{rule}: {outcome} → {got}"] += 1
        if is_flip(outcome, got):
            stability.flips.append(f"{name}: {rule}: {outcome} → {got}")


def stability(by: Callable[[Twin], str] = attrgetter("group")) -> dict[str, Stability]:
    """Return the stability over all kept twins, by group, or by what `by` says of a twin."""
    found: dict[str, Stability] = {}
    for twin in twins():
        read = outcomes_of(twin.path.read_bytes())
        compare(found.setdefault(by(twin), Stability()), twin.plan, read, twin.path.name)
    return found
