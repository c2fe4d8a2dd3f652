"""From the law to what proves it and back: law → rule → requirement → scenarios → examples, and what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.authoring.coverage import Case, CaseName, decide
from compliance.language.ruleset import Basis, Rule, Severity
from compliance.report.labels import Labels, load_labels
from compliance.review import LawReference, law_references

if TYPE_CHECKING:
    from compliance.law import Law


@dataclass(frozen=True, slots=True)
class TracedRequirement:
    """One requirement: what it rests on, and the scenarios and examples that decide it.

    Shape: a requirement without a basis of its own rests on its rule's.
    """

    number: int
    severity: Severity
    words: str
    law: tuple[LawReference, ...]
    cases: tuple[CaseName, ...]

    def named(self, source: str) -> tuple[CaseName, ...]:
        """Return the scenarios or the examples alone."""
        return tuple(case for case in self.cases if case.source == source)


@dataclass(frozen=True, slots=True)
class TracedRule:
    """One rule with its requirements; `cases` are all its scenarios and examples, deciding ones or not."""

    id: str
    title: str
    requirements: tuple[TracedRequirement, ...]
    cases: tuple[CaseName, ...]

    @property
    def law(self) -> tuple[LawReference, ...]:
        """Return every provision that some requirement rests on, each once."""
        return tuple(dict.fromkeys(place for requirement in self.requirements for place in requirement.law))

    def decided_by(self, case: CaseName) -> tuple[int, ...]:
        """Return the requirements that a case decides; none where it shows only where the rule speaks."""
        return tuple(requirement.number for requirement in self.requirements if case in requirement.cases)


def trace_rule(rule: Rule, cases: Sequence[Case], law: Law) -> TracedRule:
    """Return a rule's trace; `cases` are its examples and the scenarios of its feature."""
    decided = decide(rule, cases, law)
    order = {case.name: position for position, case in enumerate(cases)}
    requirements = tuple(
        TracedRequirement(
            item.number,
            item.severity,
            item.words,
            law_references(_bases(rule, item.number), law),
            tuple(sorted({*item.met, *item.broken, *item.open}, key=lambda name: order[name])),
        )
        for item in decided
    )
    return TracedRule(rule.id, rule.title, requirements, tuple(case.name for case in cases))


def _bases(rule: Rule, number: int) -> tuple[Basis, ...]:
    return rule.requirements[number - 1].basis or rule.basis


def broken_links(traced: Sequence[TracedRule]) -> list[str]:
    """Return in Vietnamese every rule or requirement from which no way leads to the law, a scenario or an example."""
    labels = load_labels("vi")
    return [f"{rule.id}: {words}" for rule in traced for words in _broken(rule, labels)]


def _broken(rule: TracedRule, labels: Labels) -> Iterator[str]:
    if not rule.requirements:
        yield labels("trace.no_requirement")
    for source in ("scenario", "example"):
        if not any(case.source == source for case in rule.cases):
            yield labels(f"trace.no_{source}")
    for requirement in rule.requirements:
        if not requirement.law:
            yield labels("trace.no_law", number=requirement.number)
        if not requirement.cases:
            yield labels("trace.no_case", number=requirement.number)


def by_law(traced: Sequence[TracedRule]) -> list[tuple[LawReference, list[tuple[TracedRule, TracedRequirement]]]]:
    """Return every provision with the requirements that rest on it: instruments first, then arithmetic and practice."""
    found: dict[LawReference, list[tuple[TracedRule, TracedRequirement]]] = {}
    for rule in traced:
        for requirement in rule.requirements:
            for place in requirement.law:
                found.setdefault(place, []).append((rule, requirement))
    return sorted(found.items(), key=lambda item: _place_key(item[0]))


def _place_key(place: LawReference) -> tuple[bool, list[tuple[int, str]], list[tuple[int, str]]]:
    return (place.kind != "instrument", _natural(place.number or place.kind), _natural(place.locator))


def _natural(text: str) -> list[tuple[int, str]]:
    """Return a key that puts Điều 3 before Điều 11."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", text)]
