"""Precision and recall of the content facts against the hand-annotated facts of the real plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compliance.law import Law, load_law
from compliance.plan import Fact, Plan, build_plan
from compliance.reading import read_document

SHARED = Path(__file__).resolve().parents[3] / "shared" / "plans"
PLANS = ("000", "002", "003")
#: A fact is at the right place within this many lines of the annotated one.
NEAR = 2

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Score:
    """How the facts of one kind compare: found rightly, found wrongly, missed."""

    kind: str
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """Share of the found facts that are annotated so."""
        return self.right / (self.right + len(self.wrong)) if self.right or self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the annotated facts that were found."""
        return self.right / (self.right + len(self.missed)) if self.right or self.missed else 1.0

    def __str__(self) -> str:
        return f"{self.kind:15} P={self.precision:.3f} R={self.recall:.3f} wrong={self.wrong} missed={self.missed}"


@cache
def the_law() -> Law:
    return load_law()


@cache
def read_plan(path: Path) -> Plan:
    return build_plan(read_document(path), the_law())


@cache
def gold(plan: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((SHARED / "gold" / f"{plan}.facts.yaml").read_text(encoding="utf-8"))
    return loaded


def scores(plan: Plan, annotated: dict[str, Any], by_line: bool = True) -> dict[str, Score]:
    """Compare kind by kind; `by_line` also asks for the right place."""
    kinds: dict[str, tuple[list[tuple[int, Key]], list[tuple[int, Key]]]] = {
        "percents": (_found(plan, "target", _percent), _annotated(annotated["targets"], _gold_percent)),
        "targets": (_found(plan, "target", _target), _annotated(annotated["targets"], _gold_target)),
        "reductions": (_found(plan, "reduction", _reduction), _annotated(annotated["reductions"], _gold_reduction)),
        "funding_sources": (
            _found(plan, "funding_source", lambda fact: (fact.values["kind"],)),
            _annotated(annotated["funding_sources"], lambda item: (item["kind"],)),
        ),
        "amounts": (_found(plan, "amount", _amount), _annotated(annotated["amounts"], _gold_amount)),
        "projects": (_found(plan, "project", _project), _annotated(annotated["projects"], _gold_project)),
        "bodies": (_found(plan, "responsibility", _body), _annotated(annotated["responsibilities"], _gold_body)),
        "roles": (_found(plan, "responsibility", _roles), _annotated(annotated["responsibilities"], _gold_roles)),
    }
    return {kind: _score(kind, found, wanted, by_line) for kind, (found, wanted) in kinds.items()}


def _score(kind: str, found: list[tuple[int, Key]], wanted: list[tuple[int, Key]], by_line: bool) -> Score:
    left = list(wanted)
    wrong: list[str] = []
    right = 0
    for line, key in found:
        near = [item for item in left if item[1] == key and (not by_line or abs(item[0] - line) <= NEAR)]
        if near:
            left.remove(min(near, key=lambda item: abs(item[0] - line)))
            right += 1
        else:
            wrong.append(f"{line}:{key}")
    return Score(kind, right, tuple(wrong), tuple(f"{line}:{key}" for line, key in left))


def _found(plan: Plan, kind: str, key: Callable[[Fact], Key | None]) -> list[tuple[int, Key]]:
    keys = ((fact.span.line, key(fact)) for fact in plan.of_kind(kind) if fact.certainty != "gap")
    return [(line, value) for line, value in keys if value is not None]


def _annotated(items: Iterable[dict[str, Any]], key: Callable[[dict[str, Any]], Key | None]) -> list[tuple[int, Key]]:
    keys = ((item["line"], key(item)) for item in items)
    return [(line, value) for line, value in keys if value is not None]


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


# -- targets: the annotated ones all have a figure -------------------------------------------------------------------


def _percent(fact: Fact) -> Key | None:
    rate = fact.values.get("rate")
    return None if rate is None else (_number(rate),)


def _gold_percent(item: dict[str, Any]) -> Key | None:
    return (_number(item["value"]),) if str(item["unit"]).startswith("%") else None


def _target(fact: Fact) -> Key | None:
    if "value" not in fact.values and "value" not in fact.unknown:
        return None
    groups = fact.values.get("groups")
    return (
        fact.values.get("indicator"),
        groups if isinstance(groups, frozenset) else frozenset(),
        _number(fact.values.get("value")),
        fact.values.get("op"),
    )


def _gold_target(item: dict[str, Any]) -> Key:
    return item["indicator"], frozenset(item["groups"]), _number(item["value"]), item["op"]


_REDUCTION = ("from_pct", "to_pct", "by_pct", "from_hh", "to_hh", "by_hh")


def _reduction(fact: Fact) -> Key:
    return fact.values.get("group"), *(_number(fact.values.get(name)) for name in _REDUCTION)


def _gold_reduction(item: dict[str, Any]) -> Key:
    return item["group"], *(_number(item.get(name)) for name in _REDUCTION)


# -- money and projects ------------------------------------------------------------------------------------------------


def _amount(fact: Fact) -> Key:
    values = fact.values
    return values.get("scope"), values.get("source"), _number(values.get("amount_million_vnd"))


def _gold_amount(item: dict[str, Any]) -> Key:
    return item["scope"], item["source"], _number(item["amount_million_vnd"])


def _project(fact: Fact) -> Key:
    return fact.values.get("canonical"), fact.values.get("consistent")


def _gold_project(item: dict[str, Any]) -> Key:
    return item["canonical"], item["consistent_with_QD90"]


# -- bodies and roles ------------------------------------------------------------------------------------------------


def _body(fact: Fact) -> Key:
    return (fact.values.get("unit_kind"),)


def _gold_body(item: dict[str, Any]) -> Key:
    return (item["unit_kind"],)


def _roles(fact: Fact) -> Key:
    return fact.values.get("unit_kind"), fact.values.get("roles")


def _gold_roles(item: dict[str, Any]) -> Key:
    return item["unit_kind"], frozenset(item["roles"])
