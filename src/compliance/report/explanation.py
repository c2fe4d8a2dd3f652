"""One rule in words, and what became of each of its requirements on a plan."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from compliance.engine.outcome import Evidence, RequirementResult
from compliance.language.describe import Describer
from compliance.language.ruleset import Applicability, Rule, RuleSet
from compliance.report.display import law_words, outcome_key, shorten, visible
from compliance.report.labels import Labels, Language, load_labels
from compliance.review import Review, RuleOutcome, law_references

if TYPE_CHECKING:
    from compliance.law import Law


def render_rule_list(ruleset: RuleSet, law: Law, *, format: str = "text", language: Language = "vi") -> str:
    """Return the ids and titles of all rules by family, or the same as JSON."""
    labels = load_labels(language)
    if format == "json":
        content = [
            {
                "rule": rule.id,
                "title": rule.title,
                "family": rule.family,
                "severities": sorted({item.severity for item in rule.requirements}),
                "law": [law_words(reference, labels) for reference in law_references(rule.basis, law)],
                "verified": not rule.unverified,
            }
            for rule in ruleset.rules
        ]
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    lines = []
    room = max(len(rule.id) for rule in ruleset.rules)
    for family, rules in groupby(ruleset.rules, key=lambda rule: rule.family):
        lines.append(labels.name("family", family))
        lines += [f"  {rule.id.ljust(room)}  {rule.title}" for rule in rules]
    return "\n".join(lines) + "\n"


def render_rule(rule: Rule, law: Law, *, language: Language = "vi", width: int = 100) -> str:
    """Return what a rule asks, of which plans, on what basis and why, with its examples."""
    page = _Page(load_labels(language), width)
    labels = page.labels
    page.line(f"{rule.id} — {rule.title}")
    page.field("source", f"{rule.place.path}:{rule.place.line}")
    for reference in law_references(rule.basis, law):
        page.field("law", law_words(reference, labels))
    page.field("applies", applies_words(rule.applies, law, labels))
    for key, texts in (
        ("because", (rule.because,) if rule.because else ()),
        ("unverified", rule.unverified),
        ("not_checkable", rule.not_checkable),
    ):
        for text in texts:
            page.field(key, text)
    for number, requirement in enumerate(rule.requirements, 1):
        page.line()
        page.line(f"{labels('head.requirement')} {number} ({labels(f'severity.{requirement.severity}')})")
        if requirement.text:
            page.wrapped(requirement.text, "  ")
        page.field("message", requirement.message)
        if requirement.fix:
            page.field("fix", requirement.fix)
        for reference in law_references(requirement.basis, law):
            page.field("law", law_words(reference, labels))
        for exemption in (*requirement.exemptions, *rule.exemptions):
            page.field("exemption", f"{exemption.label}{f' — {exemption.because}' if exemption.because else ''}")
    if rule.examples:
        page.line()
    for example in rule.examples:
        words = labels(f"severity.{example.severity}" if example.severity else f"outcome.{example.outcome}")
        page.field("example", f"{words}: «{shorten(example.text, 300)}»")
    return page.text()


def render_outcome(review: Review, rule: Rule, *, language: Language = "vi", width: int = 100) -> str:
    """Return what a rule says of one plan, requirement by requirement, with the places it looked at."""
    page = _Page(load_labels(language), width)
    outcome = next(item for item in review.outcomes if item.rule_id == rule.id)
    page.line(f"{visible(review.plan.path)}: {page.labels(f'outcome.{outcome_key(outcome)}')}")
    if outcome.reason:
        page.field("reason", outcome.reason)
    for result in outcome.requirements:
        _requirement(page, rule, outcome, result)
    if not outcome.requirements:
        _findings(page, outcome, None)
        _places(page, "look_at", outcome.to_look_at)
    return page.text()


def _requirement(page: _Page, rule: Rule, outcome: RuleOutcome, result: RequirementResult) -> None:
    labels = page.labels
    page.line()
    page.line(f"{labels('head.requirement')} {result.requirement}: {labels(f'outcome.{result.outcome}')}")
    if 0 < result.requirement <= len(rule.requirements) and rule.requirements[result.requirement - 1].text:
        page.wrapped(rule.requirements[result.requirement - 1].text, "  ")
    if result.reason:
        page.field("reason", result.reason)
    _findings(page, outcome, result.requirement)
    _places(page, "look_at", result.to_look_at)


def _findings(page: _Page, outcome: RuleOutcome, requirement: int | None) -> None:
    for finding in outcome.findings:
        if requirement is not None and finding.requirement != requirement:
            continue
        page.field("message", f"{page.labels(f'severity.{finding.severity}')}: {finding.message}")
        _places(page, "evidence", finding.evidence)
        if finding.looked_in:
            page.field("looked_in", finding.looked_in.description)
            for found in finding.looked_in.found[:6]:
                page.field("found_there", f"«{shorten(found, 90)}»")
            if finding.looked_in.closest:
                _places(page, "closest", (finding.looked_in.closest,))


def _places(page: _Page, key: str, places: Sequence[Evidence]) -> None:
    for item in places[:6]:
        doubt = "" if item.certainty == "certain" else f" ({page.labels('certainty.possible')})"
        page.field(key, f"{page.labels('head.line')} {item.span.line} «{shorten(item.text, 120)}»{doubt}")
    if len(places) > 6:
        page.field(key, page.labels("text.more_found", count=len(places) - 6))


def applies_words(applies: Applicability, law: Law, labels: Labels) -> str:
    """Return of which plans a rule speaks, in one line."""
    parts = [", ".join(labels.name("level", level) for level in applies.levels)] if applies.levels else []
    if applies.year_from or applies.year_to:
        parts.append(
            labels(
                "text.years",
                first=applies.year_from or labels("text.open_start"),
                last=applies.year_to or labels("text.open_end"),
            )
        )
    if applies.signed_from or applies.signed_to:
        first, last = (day and day.strftime("%d/%m/%Y") for day in (applies.signed_from, applies.signed_to))
        parts.append(
            labels("text.signed", first=first or labels("text.open_start"), last=last or labels("text.open_end"))
        )
    parts += [labels.name("programme", programme) for programme in applies.programmes]
    describer = Describer(law)
    if applies.documents:
        parts.append(labels("text.documents", kinds=describer.documents(applies.documents)))
    if applies.when is not None:
        parts.append(labels("text.applies_when", condition=describer.condition(applies.when)))
    if applies.follows is not None:
        parts.append(labels("text.follows", name=applies.follows))
    return " · ".join(parts) or labels("text.applies_all")


class _Page:
    """Collects lines of labelled text."""

    def __init__(self, labels: Labels, width: int) -> None:
        self.labels, self._width = labels, width
        self._lines: list[str] = []

    def line(self, text: str = "") -> None:
        self._lines.append(text)

    def wrapped(self, text: str, indent: str) -> None:
        for line in text.splitlines():
            self._lines += textwrap.wrap(
                visible(line), self._width, initial_indent=indent, subsequent_indent=indent + "  "
            )

    def field(self, key: str, text: str) -> None:
        self._lines += textwrap.wrap(
            visible(" ".join(text.split())),
            self._width,
            initial_indent=f"  {self.labels(f'head.{key}')}: ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )

    def text(self) -> str:
        return "\n".join(self._lines) + "\n"
