"""From a document to its plan: reads the outline and the identity, then runs every extractor over the same context."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from compliance.law import Law
from compliance.plan import (
    appendices,
    baselines,
    bodies,
    calculations,
    citations,
    form,
    funding_items,
    gaps,
    goal_items,
    household_shares,
    identity,
    listed_projects,
    mentions,
    mentions_time_place,
    money,
    outline,
    placeholders,
    project_blocks,
    projects,
    recipients,
    reductions,
    reporting,
    responsibilities,
    targets,
)
from compliance.plan.context import Context
from compliance.plan.facts import DateRange, Fact, Plan
from compliance.plan.frame import enacting_start, read_frame
from compliance.reading.document import Document

Extractor = Callable[[Context], list[Fact]]

#: The extractors, in the order they run: citations first, because the others ask what stands inside a cited title.
EXTRACTORS: tuple[Extractor, ...] = (
    citations.extract,
    outline.extract,
    form.extract,
    recipients.extract,
    mentions_time_place.extract,
    bodies.extract,
    appendices.extract,
    gaps.extract,
    targets.extract,
    reductions.extract,
    baselines.extract,
    goal_items.extract,
    money.extract,
    funding_items.extract,
    household_shares.extract,
    calculations.extract,
    projects.extract,
    responsibilities.extract,
    listed_projects.extract,
    project_blocks.extract,
    reporting.extract,
    mentions.extract,
)


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the caller knows about the plan better than its text says; a field left out is read from the text.

    Shape: a `template` is a plan with places left to fill, which are taken as not known yet.
    """

    level: str | None = None
    year: int | None = None
    signed: DateRange | None = None
    programme: str | None = None
    scope: str | None = None
    document_kind: str | None = None
    issuer_kind: str | None = None
    template: bool = False


NOTHING_ASSUMED = Assumptions()


def build_plan(document: Document, law: Law, assume: Assumptions = NOTHING_ASSUMED, fragment: bool = False) -> Plan:
    """Return the plan as typed facts.

    Shape: `fragment` says that the text is an excerpt (an example of a rule): then nothing is missing because the
    head or the signature is not there.
    """
    blanks = placeholders.find_blanks(document.text) if assume.template else []
    read = placeholders.filled(document, blanks) if blanks else document
    context = Context(read, law, fragment=fragment)
    context.frame = read_frame(context)
    context.closing_start = context.frame.closing_start
    context.outline = outline.read_outline(context)
    if context.outline:
        context.preamble_end = context.outline[0].start
        context.grounds_end = enacting_start(context, context.preamble_end)
    context.identity = _with_numbering(context, identity.identify(context, assume))
    facts: list[Fact] = []
    for extract in EXTRACTORS:
        facts.extend(extract(context))
    if blanks:
        facts = [*placeholders.opened(document, facts, blanks), *placeholders.gaps(context, blanks)]
    facts.sort(key=lambda fact: (fact.span.start, fact.span.end, fact.kind))
    # The closing block and what follows it belong to no section.
    starts = tuple(
        sorted([*((section.start, section.path) for section in context.outline), (context.closing_start, "")])
    )
    return Plan(
        document,
        placeholders.unnamed(context.identity) if blanks else context.identity,
        tuple(facts),
        section_starts=starts,
        is_template=assume.template,
        placeholders=placeholders.listed(document, blanks),
    )


def _with_numbering(context: Context, plan: Fact) -> Fact:
    """Return the fact about the plan with whether its projects are numbered in an order of its own."""
    if not any(mention.listed for mention in projects.mentions(context)):
        return plan
    return replace(plan, values={**plan.values, "own_project_numbers": projects.own_project_numbers(context)})
