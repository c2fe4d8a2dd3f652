"""From matches to findings: what is wrong and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from compliance.engine.absences import falling_short, instead, looked_in
from compliance.engine.clauses import Bag
from compliance.engine.conditions import as_interval, look_up
from compliance.engine.evidence import places_of
from compliance.engine.messages import Met, fill
from compliance.engine.outcome import Evidence, Finding
from compliance.engine.references import parts
from compliance.engine.scene import Places, Scene
from compliance.language.ruleset import (
    Aggregate,
    And,
    Compare,
    Condition,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Rule,
)
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact

FindingKind = Literal["absent", "wrong", "inconsistent"]
_MOST_EVIDENCE = 40


def finding(rule: Rule, met: Met) -> Finding:
    """Return the finding of one match of a clause."""
    requirement = met.requirement.requirement
    kind = finding_kind(met)
    searched = looked_in(met) if kind == "absent" else None
    evidence = evidence_of(met)
    return Finding(
        requirement=met.requirement.number,
        kind=kind,
        severity=met.clause.severity,
        message=fill(requirement.message, met),
        fix=fill(requirement.fix, met) if requirement.fix is not None else None,
        basis=requirement.basis or rule.basis,
        evidence=evidence or (tuple(instead(met)) if kind == "absent" else ()),
        looked_in=searched,
        is_instead=not evidence,
    )


def finding_kind(met: Met) -> FindingKind:
    """Tell whether something is missing, wrong in itself, or at odds with something else."""
    requirement = met.requirement.requirement
    if requirement.form == "exists":
        return _sought_kind(met) if met.clause.absents or requirement.at_most is None or _too_few(met) else "wrong"
    if requirement.form in ("every_has", "cover"):
        return _sought_kind(met)
    if requirement.form == "equals" or requirement.pair:
        return "inconsistent"
    return _failed_kind(met) if requirement.form == "every_must" else "wrong"


def _sought_kind(met: Met) -> FindingKind:
    """Return the kind of finding where nothing fulfils: what is there and misses a bound is wrong, not absent."""
    return "wrong" if next(falling_short(met), None) is not None else "absent"


def _too_few(met: Met) -> bool:
    least = met.requirement.requirement.at_least
    bag = met.requirement.bags[0]
    return least is not None and bag.reckon(met.scene.identity, met.scene.identity, met.scene).hi < least


def _failed_kind(met: Met) -> FindingKind:
    """Return the kind of finding for a `PHẢI` that does not hold, by what it asks for."""
    must = met.requirement.requirement.must
    if must is not None and _asks_for_more(must, met.fact.kind):
        return "absent"
    compared = (item for item in parts(must) if isinstance(item, Compare))
    return "inconsistent" if any(_compares_places(item) for item in compared) else "wrong"


def _asks_for_more(must: Condition, kind: str) -> bool:
    """Tell whether a condition asks only for things to be there: a field, a part, another fact, a number of facts."""
    if isinstance(must, (And, Or)):
        return all(_asks_for_more(item, kind) for item in must.items)
    if isinstance(must, Not):
        return _tells(must.item, "missing", kind)
    return isinstance(must, (IsPresent, Exists)) or _counts(must) or _tells(must, "there", kind)


def _tells(condition: Condition, what: str, kind: str) -> bool:
    """Tell whether a condition reads a field that says whether a part of the fact is there, or how many there are."""
    if isinstance(condition, IsValue) and condition.values == ("true",):
        return condition.ref.owner == "self" and SCHEMA[kind].fields[condition.ref.field].tells == what
    if isinstance(condition, Compare) and condition.operator in (">", ">=") and isinstance(condition.right, Number):
        return isinstance(condition.left, FieldRef) and _tells(IsValue(condition.left, ("true",)), what, kind)
    return False


def _counts(must: object) -> bool:
    """Tell whether a condition asks for a number of facts, `CÓ ÍT NHẤT 2 g`."""
    if not isinstance(must, Compare) or must.operator not in ("=", ">", ">="):
        return False
    return isinstance(must.left, Aggregate) and must.left.function == "count" and isinstance(must.right, Number)


def _compares_places(compare: Compare) -> bool:
    """Tell whether both sides of a comparison come from the plan."""
    return all(
        any(isinstance(item, (FieldRef, Aggregate)) for item in parts(side)) for side in (compare.left, compare.right)
    )


# --- evidence ------------------------------------------------------------------------------------------------------


def evidence_of(met: Met) -> tuple[Evidence, ...]:
    """Return where the facts of a match stand, and those of its sums and counts, in the order of the text."""
    places = _all_places((*_shown(met), *falling_short(met)), met.scene)
    for bag in met.requirement.bags:
        places = {**_contributing(bag, met), **places}
    return tuple([places[place] for place in sorted(places)[:_MOST_EVIDENCE]])


def _all_places(facts: Iterable[Fact], scene: Scene) -> Places:
    places: Places = {}
    for fact in facts:
        for place, evidence in places_of(scene, fact):
            places.setdefault(place, evidence)
    return places


def _shown(met: Met) -> Iterable[Fact]:
    identity = met.scene.identity
    requirement = met.requirement.requirement
    if requirement.form in ("exists", "cover", "equals"):
        # Facts matched here only made KHI true: they are not what is wrong.
        return [identity] if requirement.form == "equals" and not met.requirement.bags else []
    return met.facts


def _contributing(bag: Bag, met: Met) -> Places:
    """Return the places of an aggregate's facts: gathered once a plan where they are the same for every fact."""
    aggregate, scene = bag.aggregate, met.scene
    if aggregate.function == "share" and not bag.joins and not _is_of_the_plan(met):
        # A share of the whole plan says how things stand there, not what is wrong with the fact at hand.
        return {}
    known = None if bag.joins else scene.bags.get(bag.reckon)
    if known is None:
        members = [fact for fact, _ in bag.members(met.fact, scene) if fact.certainty != "gap"]
        if aggregate.function in ("max", "min"):
            members = _extremes(members, bag, met)
        known = _all_places(members, scene)
        if not bag.joins:
            scene.bags[bag.reckon] = known
    return known


def _is_of_the_plan(met: Met) -> bool:
    return met.fact is met.scene.identity or met.requirement.requirement.form in ("exists", "cover", "equals")


def _extremes(facts: list[Fact], bag: Bag, met: Met) -> list[Fact]:
    """Return the facts that reach a maximum or minimum; the others of its bag have no part in it."""
    reached = bag.reckon(met.fact, met.scene.identity, met.scene)
    values = [as_interval(look_up(fact, bag.aggregate.field or "")) for fact in facts]
    return [
        fact
        for fact, value in zip(facts, values, strict=True)
        if value.presence and value.hi >= reached.lo and value.lo <= reached.hi
    ]
