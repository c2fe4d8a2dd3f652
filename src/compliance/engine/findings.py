"""From matches to findings: what is wrong, where it stands, and for what is missing where it was looked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from compliance.engine.atoms import Atom
from compliance.engine.messages import Met, fill
from compliance.engine.outcome import Evidence, Finding, LookedIn
from compliance.engine.references import parts
from compliance.engine.scene import Scene, Vocabulary, stands_within
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE
from compliance.engine.wording import lines_words, quote, section_names
from compliance.language.ruleset import Aggregate, Compare, Exists, FieldRef, IsPresent, IsValue, Number, Rule
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact
from compliance.span import Span

FindingKind = Literal["absent", "wrong", "inconsistent"]
_MOST_EVIDENCE = 40
_MOST_FOUND = 8
_MOST_INSTEAD = 5


def finding(rule: Rule, met: Met) -> Finding:
    """Return the finding of one match of a clause."""
    requirement = met.requirement.requirement
    kind = finding_kind(met)
    searched = looked_in(met) if kind == "absent" else None
    return Finding(
        requirement=met.requirement.number,
        kind=kind,
        severity=met.clause.severity,
        message=fill(requirement.message, met),
        fix=fill(requirement.fix, met) if requirement.fix is not None else None,
        basis=requirement.basis or rule.basis,
        evidence=tuple(evidence_of(met)) or (tuple(_instead(met)) if kind == "absent" else ()),
        looked_in=searched,
    )


def finding_kind(met: Met) -> FindingKind:
    """Tell whether something is missing, wrong in itself, or at odds with something else."""
    requirement = met.requirement.requirement
    if requirement.form == "exists":
        return "wrong" if not met.clause.absents and requirement.at_most is not None and not _too_few(met) else "absent"
    if requirement.form in ("every_has", "cover"):
        return "absent"
    if requirement.form == "equals" or requirement.pair:
        return "inconsistent"
    return _failed_kind(met) if requirement.form == "every_must" else "wrong"


def _too_few(met: Met) -> bool:
    least = met.requirement.requirement.at_least
    bag = met.requirement.bags[0]
    return least is not None and bag.reckon(met.scene.identity, met.scene.identity, met.scene).hi < least


def _failed_kind(met: Met) -> FindingKind:
    """Return the kind of finding for a `PHẢI` that does not hold, by what it asks for."""
    must = met.requirement.requirement.must
    if isinstance(must, (IsPresent, Exists)) or _counts(must):
        return "absent"
    compared = (item for item in parts(must) if isinstance(item, Compare))
    return "inconsistent" if any(_compares_places(item) for item in compared) else "wrong"


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


def evidence_at(scene: Scene, fact: Fact, span: Span) -> Evidence:
    """Return a span of a fact as evidence."""
    key = (id(fact), span.start, span.end)
    known = scene.evidence.get(key)
    if known is None:
        section = scene.plan.section_at(span.start) or fact.section
        known = scene.evidence[key] = Evidence(span, scene.plan.document.quote(span), section, fact.certainty)
    return known


def evidence_of(met: Met) -> Iterator[Evidence]:
    """Return where the facts of a match stand, and those of its sums and counts, in the order of the text."""
    places: dict[tuple[int, int], Evidence] = {}
    for fact in (*_shown(met), *_contributing(met)):
        for span in (fact.span, *fact.others):
            place = (span.start, span.end)
            if place not in places:
                places[place] = evidence_at(met.scene, fact, span)
    yield from (places[place] for place in sorted(places)[:_MOST_EVIDENCE])


def _shown(met: Met) -> Iterable[Fact]:
    identity = met.scene.identity
    requirement = met.requirement.requirement
    if requirement.form in ("exists", "cover", "equals"):
        # Facts matched here only made KHI true: they are not what is wrong.
        return [identity] if requirement.form == "equals" and not met.requirement.bags else []
    return met.facts


def _contributing(met: Met) -> Iterator[Fact]:
    for bag in met.requirement.bags:
        yield from (fact for fact, _ in bag.members(met.fact, met.scene) if fact.certainty != "gap")


# --- where something missing was looked for --------------------------------------------------------------------


def looked_in(met: Met) -> LookedIn | None:
    """Return where a missing thing was looked for, what stands there instead, and the closest to it."""
    step = _sought(met)
    if step is None:
        return None
    _, searched = _search(step, met)
    closest = _closest(step, met.scene, met)
    there = evidence_at(met.scene, closest, closest.span) if closest else None
    return LookedIn(searched.description, searched.span, searched.found, there)


def _search(step: Step, met: Met) -> tuple[list[Fact], LookedIn]:
    """Return the facts of the kind that was sought, where they were looked for, and how to say so; once a plan."""
    scene, region = met.scene, _region(step, met.vocabulary)
    key = (step.kind, step.within, region)
    known = scene.searched.get(key)
    if known is None:
        others = _others(step, region, met)
        span = _around(others, scene) if region and others else _extent(step.within, scene)
        words = _description(step.within, span, met.vocabulary, region)
        known = scene.searched[key] = others, LookedIn(words, span, _quotes(others, scene))
    return known


def _quotes(facts: list[Fact], scene: Scene) -> tuple[str, ...]:
    """Return the words of the first few facts, each once."""
    words: dict[str, None] = {}
    for fact in facts:
        words[quote(scene, fact.span)] = None
        if len(words) == _MOST_FOUND:
            break
    return tuple(words)


def _instead(met: Met) -> Iterator[Evidence]:
    """Return what stands where the missing thing was looked for, when that is the place to mend.

    Shape: the other parts of the region where it belongs; or the facts of its kind that lack only a field.
    """
    step = _sought(met)
    if step is None:
        return
    if _region(step, met.vocabulary) or (step.atoms and all(_asks_presence(atom) for atom in step.atoms)):
        for fact in _search(step, met)[0][:_MOST_INSTEAD]:
            yield evidence_at(met.scene, fact, fact.span)


def _others(step: Step, region: str, met: Met) -> list[Fact]:
    """Return the facts of the kind that was sought, within its sections and its region of the document."""
    return [
        fact
        for _, fact in met.scene.of_kind(step.kind)
        if fact.certainty != "gap"
        and stands_within(fact, step.within)
        and (not region or _region_of(fact, met.vocabulary) == region)
    ]


def _region(step: Step, vocabulary: Vocabulary) -> str:
    """Return the part of a document in which the values that were sought belong, as the vocabulary says, or nothing."""
    for atom in step.atoms:
        if isinstance(atom.condition, IsValue) and not atom.negated:
            spec = SCHEMA[step.kind].fields[atom.condition.ref.field]
            return _value_region(spec.values, atom.condition.values[0], vocabulary)
    return ""


def _region_of(fact: Fact, vocabulary: Vocabulary) -> str:
    for field, spec in SCHEMA[fact.kind].fields.items():
        value = fact.values.get(field)
        region = _value_region(spec.values, value, vocabulary) if isinstance(value, str) else ""
        if region:
            return region
    return ""


def _value_region(list_id: str | None, value_id: str, vocabulary: Vocabulary) -> str:
    listed = vocabulary.lists.get(list_id) if list_id else None
    value = next((value for value in listed.values if value.id == value_id), None) if listed else None
    return str(value.attributes.get("region", "")) if value else ""


def _asks_presence(atom: Atom) -> bool:
    return isinstance(atom.condition, IsPresent)


def _around(facts: list[Fact], scene: Scene) -> Span:
    return scene.plan.document.span(min(f.span.start for f in facts), max(f.span.end for f in facts))


def _sought(met: Met) -> Step | None:
    """Return the pattern that met nothing, or that of the count that was too low."""
    if met.clause.absents:
        return met.clause.absents[0]
    counted = next((bag.aggregate.pattern for bag in met.requirement.bags), None)
    return Step(counted.kind, counted.within, PLAN) if counted else None


def _description(within: tuple[str, ...], span: Span | None, vocabulary: Vocabulary, region: str) -> str:
    if region:
        return f"{region} ({lines_words(span)})" if span else region
    if not within:
        return f"toàn văn ({lines_words(span)})" if span else "toàn văn"
    names = section_names(within, vocabulary)
    return f"mục {names} ({lines_words(span)})" if span else f"không có mục {names}"


def _extent(within: tuple[str, ...], scene: Scene) -> Span | None:
    """Return the stretch that was searched: the whole text, or from the first to the last thing in such a section."""
    document = scene.plan.document
    if not within:
        return document.span(0, len(document.text)) if document.text else None
    inside = [fact.span for fact in scene.facts[1:] if stands_within(fact, within)]
    if not inside:
        return None
    return document.span(min(span.start for span in inside), max(span.end for span in inside))


def _closest(step: Step, scene: Scene, met: Met) -> Fact | None:
    """Return the fact that passes most of what was asked, if it passes anything at all."""
    outer = met.fact if step.outer >= 0 else scene.identity
    passed: Counter[int] = Counter()
    for alone in step.alone:
        sure = (number for number, fact, _ in alone.accusers(scene) if fact.certainty == "certain")
        passed.update(sure)
    for atom in step.joint:
        for number, fact in scene.of_kind(step.kind):
            if fact.certainty == "certain" and atom.test(fact, outer, scene) > FALSE:
                passed[number] += 1
    return scene.facts[min(passed, key=lambda number: (-passed[number], number))] if passed else None
