"""A stretch of the plan as evidence, with its own words and its own section."""

from __future__ import annotations

from compliance.engine.outcome import Evidence
from compliance.engine.scene import Place, Scene
from compliance.plan.facts import Fact
from compliance.span import Span


def evidence_at(scene: Scene, fact: Fact, span: Span) -> Evidence:
    """Return a span of a fact as evidence."""
    key = (id(fact), span.start, span.end)
    known = scene.evidence.get(key)
    if known is None:
        section = scene.plan.section_at(span.start) or fact.section
        known = scene.evidence[key] = Evidence(span, scene.plan.document.quote(span), section, fact.certainty)
    return known


def places_of(scene: Scene, fact: Fact) -> list[tuple[Place, Evidence]]:
    """Return all places of a fact as evidence, its own first."""
    known = scene.places.get(id(fact))
    if known is None:
        spans = (fact.span, *fact.others)
        known = [((span.start, span.end), evidence_at(scene, fact, span)) for span in spans]
        scene.places[id(fact)] = known
    return known
