"""Where something missing was looked for, what stands there instead, and the closest to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compliance.engine.atoms import Atom
from compliance.engine.conditions import look_up
from compliance.engine.evidence import evidence_at
from compliance.engine.messages import Met
from compliance.engine.outcome import Evidence, LookedIn
from compliance.engine.scene import NamedValue, Scene, Searched, Vocabulary, stands_within
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, TRUE
from compliance.engine.wording import lines_words, quote, section_names
from compliance.language.ruleset import Compare, IsPresent, IsValue
from compliance.law.schema import SCHEMA
from compliance.plan.facts import Fact
from compliance.span import Span

_MOST_FOUND = 8
_MOST_INSTEAD = 5


def looked_in(met: Met) -> LookedIn | None:
    """Return where a missing thing was looked for, what stands there instead, and the closest to it."""
    step = _sought(met)
    if step is None:
        return None
    where = _search(step, met).where
    closest = _closest(step, met.scene, met)
    there = evidence_at(met.scene, closest, closest.span) if closest else None
    return LookedIn(where.description, where.span, where.found, there)


def _search(step: Step, met: Met) -> Searched:
    """Return what is known of the search for a pattern: found out once a plan for all that are sought in one place."""
    known = met.scene.searched.get(step)
    if known is None:
        region = _region(step, met.vocabulary)
        key = (step.kind, step.within, region)
        known = met.scene.searched.get(key) or _searched(step, region, met)
        met.scene.searched[key] = met.scene.searched[step] = known
    return known


def _searched(step: Step, region: str, met: Met) -> Searched:
    scene = met.scene
    others = _others(step, region, met)
    span = _around(others, scene) if region and others else _extent(step.within, scene)
    words = _description(step.within, span, met.vocabulary, region)
    return Searched(region, others, LookedIn(words, span, _quotes(others, scene)))


def _quotes(facts: list[Fact], scene: Scene) -> tuple[str, ...]:
    """Return the words of the first few facts, each once."""
    words: dict[str, None] = {}
    for fact in facts:
        words[quote(scene, fact.span)] = None
        if len(words) == _MOST_FOUND:
            break
    return tuple(words)


def instead(met: Met) -> Iterator[Evidence]:
    """Return what stands where the missing thing belongs: the place to mend.

    Shape: the other parts of its region of the document; or the facts of its kind that lack only a field; or those
    nearest to it; or the headings of the sections where such a thing belongs.
    """
    step = _sought(met)
    if step is None:
        return
    region, others, _ = _search(step, met)
    if region or (step.atoms and all(_asks_presence(atom) for atom in step.atoms)):
        near = others
    else:
        near = _akin(step, others, met.vocabulary) or _at_home(step, met.scene)
    # One place may hold two readings of the same words.
    places = {fact.span: fact for fact in reversed(near)}
    for fact in [fact for fact in near if places[fact.span] is fact][:_MOST_INSTEAD]:
        yield evidence_at(met.scene, fact, fact.span)


def falling_short(met: Met) -> Iterator[Fact]:
    """Return the facts that are what was sought in all but a bound they do not reach: «90%» where 100% is asked."""
    scene = met.scene
    for step in met.clause.absents[: met.clause.sought]:
        bounds = [atom for atom in step.atoms if _is_bound(atom)]
        others = [atom for atom in step.atoms if not _is_bound(atom)]
        outer = scene.identity if step.outer == PLAN else met.facts[step.outer]
        for _, fact, _ in scene.of_kind(step.kind) if bounds else ():
            if fact.certainty != "certain" or not stands_within(fact, step.within):
                continue
            if _states(bounds, fact) and all(atom.test(fact, outer, scene) == TRUE for atom in others):
                yield fact


def _is_bound(atom: Atom) -> bool:
    """Tell whether a test asks for more or less of a number, rather than for what a fact is about."""
    return isinstance(atom.condition, Compare) and atom.condition.operator in ("<", "<=", ">", ">=")


def _states(bounds: list[Atom], fact: Fact) -> bool:
    fields = [ref.field for atom in bounds for ref in atom.refs if ref.owner == "self"]
    return bool(fields) and all(look_up(fact, field) is not None for field in fields)


def _akin(step: Step, others: list[Fact], vocabulary: Vocabulary) -> list[Fact]:
    """Return the facts that hold the value that was sought, or one that shares a field with it (the same dimension)."""
    for atom in step.atoms:
        if not isinstance(atom.condition, IsValue) or atom.negated or atom.condition.ref.owner != "self":
            continue
        field, values = atom.condition.ref.field, atom.condition.values
        sure = [fact for fact in others if fact.certainty == "certain"]
        same = [fact for fact in sure if fact.values.get(field) in values]
        if same:
            return same
        shared = _shared(step.kind, field, values[0], vocabulary)
        return [fact for fact in sure if fact.values.get(shared[0]) == shared[1]] if shared else []
    return []


def _shared(kind: str, field: str, value_id: str, vocabulary: Vocabulary) -> tuple[str, object] | None:
    """Return another field of the kind that the vocabulary fixes for a value, with what it fixes."""
    fields = SCHEMA[kind].fields
    value = _value(fields[field].values, value_id, vocabulary)
    fixed = value.attributes if value else {}
    return next(((name, fixed[name]) for name in fixed if name in fields and isinstance(fixed[name], str)), None)


def _at_home(step: Step, scene: Scene) -> list[Fact]:
    """Return what marks the place where facts of a kind belong: their neighbours there, or the sections' headings."""
    spec = SCHEMA[step.kind]
    if spec.home_field:
        return [fact for _, fact, _ in scene.of_kind(step.kind) if fact.values.get(spec.home_field) is True]
    headings = [fact for _, fact, _ in scene.of_kind("section") if fact.certainty == "certain"]
    for home in step.within or spec.home:
        there = [fact for fact in headings if fact.values.get("kind") == home]
        if there:
            return there
    return []


def _others(step: Step, region: str, met: Met) -> list[Fact]:
    """Return the facts of the kind that was sought, within its sections and its region of the document."""
    return [
        fact
        for _, fact, _ in met.scene.of_kind(step.kind)
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
    value = _value(list_id, value_id, vocabulary)
    return str(value.attributes.get("region", "")) if value else ""


def _value(list_id: str | None, value_id: str, vocabulary: Vocabulary) -> NamedValue | None:
    listed = vocabulary.lists.get(list_id) if list_id else None
    return next((value for value in listed.values if value.id == value_id), None) if listed else None


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
        passed.update([number for number, fact, _ in alone.accusers(scene) if fact.certainty == "certain"])
    for atom in step.joint:
        for number, fact, _ in scene.of_kind(step.kind):
            if fact.certainty == "certain" and atom.test(fact, outer, scene) > FALSE:
                passed[number] += 1
    if not passed:
        return None
    most = max(passed.values())
    return scene.facts[min([number for number, count in passed.items() if count == most])]
