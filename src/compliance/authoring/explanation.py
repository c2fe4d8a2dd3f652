"""One rule, and what became of it on a plan test by test: as text, as JSON, or as one HTML page."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from compliance.authoring.rule_book import RulePage, page_of
from compliance.authoring.trace import (
    Answer,
    ClauseTrace,
    FactAnswer,
    PatternTrace,
    RequirementTrace,
    RuleTrace,
    TestAnswer,
    trace_rule,
)
from compliance.reading.restoration import Restoration
from compliance.report.explanation import render_outcome, render_rule
from compliance.report.json import outcome_content
from compliance.report.labels import Labels, Language, load_labels

if TYPE_CHECKING:
    from compliance.language.ruleset import Rule
    from compliance.law import Law
    from compliance.plan.facts import Plan
    from compliance.review import Review, RuleOutcome

ExplanationFormat = Literal["text", "json", "html"]

SCHEMA = "compliance.explanation/1"
_SIGNS: dict[Answer, str] = {"yes": "✓", "unknown": "?", "no": "✗"}


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule, and for a plan its review and trace (both or neither)."""

    rule: Rule
    law: Law
    review: Review | None = None
    trace: RuleTrace | None = None

    @property
    def outcome(self) -> RuleOutcome | None:
        """Return what the rule says of the plan."""
        if self.review is None:
            return None
        return next(item for item in self.review.outcomes if item.rule_id == self.rule.id)


def explain_rule(rule: Rule, law: Law, plan: Plan | None = None, review: Review | None = None) -> Explained:
    """Return a rule explained, on a plan where one is given with its review."""
    if plan is None or review is None:
        return Explained(rule, law)
    return Explained(rule, law, review, trace_rule(rule, plan, law))


def render_explanation(
    item: Explained, format: ExplanationFormat, *, language: Language = "vi", width: int = 100
) -> str:
    """Return an explanation in one of the three formats."""
    if format == "json":
        return json.dumps(explanation_content(item, language), ensure_ascii=False, indent=2) + "\n"
    return _html(item, language) if format == "html" else _text(item, language, width)


# ---- JSON ---------------------------------------------------------------------------------------------------------


def explanation_content(item: Explained, language: Language = "vi") -> dict[str, Any]:
    """Return an explanation as plain JSON values; `plan` is nothing without a plan."""
    return {
        "schema": SCHEMA,
        "rule": _rule_content(page_of(item.rule, item.law)),
        "plan": _plan_content(item, language),
    }


def _rule_content(page: RulePage) -> dict[str, Any]:
    return {
        "id": page.id,
        "title": page.title,
        "family": page.family,
        "source": page.source,
        "applies": page.applies,
        "because": page.because,
        "law": [{"place": place.words, "says": place.says, "doubts": list(place.doubts)} for place in page.law],
        "requirements": [
            {
                "number": ask.number,
                "asks": ask.sentence,
                "written": ask.written,
                "severity": ask.severity,
                "message": ask.message,
                "fix": ask.fix,
                "exceptions": list(ask.exemptions),
            }
            for ask in page.asks
        ],
        "exceptions": list(page.exemptions),
        "not_checkable": list(page.not_checked),
        "unverified": list(page.unverified),
        "examples": [
            {"expected": sample.state, "text": sample.text} for sample in (*page.passing, *page.failing, *page.other)
        ],
    }


def _plan_content(item: Explained, language: Language) -> dict[str, Any] | None:
    outcome, trace, review = item.outcome, item.trace, item.review
    if outcome is None or trace is None or review is None:
        return None
    results = {result.requirement: result for result in outcome.requirements}
    said = outcome_content(outcome, load_labels(language), Restoration(review.document))
    return {
        "path": review.plan.path,
        "outcome": outcome.outcome,
        "reason": outcome.reason,
        "findings": said["findings"],
        "applies": [_test_content(test) for test in trace.applies],
        "requirements": [
            {
                "number": requirement.number,
                "outcome": results[requirement.number].outcome if requirement.number in results else None,
                "reason": results[requirement.number].reason if requirement.number in results else None,
                "when": [_test_content(test) for test in requirement.gate],
                "broken_by": [_clause_content(clause) for clause in requirement.clauses],
                "more": requirement.more,
            }
            for requirement in trace.requirements
        ],
    }


def _clause_content(clause: ClauseTrace) -> dict[str, Any]:
    return {
        "severity": clause.severity,
        "plan": [_test_content(test) for test in clause.plan],
        "patterns": [_pattern_content(pattern) for pattern in clause.patterns],
    }


def _pattern_content(pattern: PatternTrace) -> dict[str, Any]:
    return {
        "wanted": pattern.wanted,
        "kind": pattern.kind,
        "name": pattern.noun,
        "value": pattern.value,
        "tests": list(pattern.tests),
        "facts": [_fact_content(fact) for fact in pattern.facts],
        "more": pattern.more,
    }


def _fact_content(fact: FactAnswer) -> dict[str, Any]:
    failed = fact.first_failed
    return {
        "line": fact.span.line,
        "text": fact.quote,
        "certainty": "possible" if fact.possible else "certain",
        "beside_line": fact.beside.line if fact.beside else None,
        "tests": [_test_content(test) for test in fact.tests],
        "first_failed": failed.words if failed else None,
    }


def _test_content(test: TestAnswer) -> dict[str, Any]:
    return {"test": test.words, "holds": test.answer, "values": list(test.values)}


# ---- text ---------------------------------------------------------------------------------------------------------


def _text(item: Explained, language: Language, width: int) -> str:
    parts = [render_rule(item.rule, item.law, language=language, width=width)]
    if item.review is not None and item.trace is not None:
        parts.append(render_outcome(item.review, item.rule, language=language, width=width))
        parts.append(render_trace(item.trace, language=language, width=width))
    return "\n".join(parts)


def render_trace(trace: RuleTrace, *, language: Language = "vi", width: int = 100) -> str:
    """Return a trace as text: «✓» a test that holds, «✗» one that does not, «?» one that what was read leaves open."""
    page = _TracePage(load_labels(language), width)
    if trace.applies:
        page.line(page.labels("text.trace_applies"))
        page.tests(trace.applies, "  ")
    for requirement in trace.requirements:
        page.requirement(requirement)
    return page.text()


class _TracePage:
    """Collects the lines of a trace."""

    def __init__(self, labels: Labels, width: int) -> None:
        self.labels, self._width = labels, width
        self._lines: list[str] = []

    def line(self, text: str = "") -> None:
        self._lines.append(text)

    def tests(self, tests: tuple[TestAnswer, ...], indent: str) -> None:
        for line in dict.fromkeys(f"{_SIGNS[test.answer]} {test.words}{_values(test)}" for test in tests):
            self._wrapped(line, indent)

    def requirement(self, item: RequirementTrace) -> None:
        self.line()
        self.line(f"{self.labels('head.requirement')} {item.number}")
        self.tests(item.gate, "  ")
        several = len(item.clauses) + item.more > 1
        for number, clause in enumerate(item.clauses, 1):
            name = self.labels(f"severity.{clause.severity}")
            self.line(f"  {name}{f' ({number})' if several else ''}: {self.labels('text.trace_broken')}")
            self.tests(clause.plan, "    ")
            for pattern in clause.patterns:
                self._pattern(pattern)
        if item.more:
            self.line("  " + self.labels("text.more_found", count=item.more))

    def _pattern(self, item: PatternTrace) -> None:
        lead = self.labels("text.trace_some" if item.wanted else "text.trace_none")
        value = f" «{item.value}»" if item.value else ""
        tests = "; ".join(item.tests)
        self._wrapped(f"{lead}{value} {item.noun}{f': {tests}' if tests else ''}", "    ")
        for fact in item.facts:
            self._fact(fact)
        if item.more:
            self.line("      · " + self.labels("text.more_found", count=item.more))
        if not item.facts:
            self.line("      · " + self.labels("text.trace_nothing"))

    def _fact(self, item: FactAnswer) -> None:
        labels, notes = self.labels, []
        if item.possible:
            notes.append(labels("certainty.possible"))
        if item.beside is not None:
            notes.append(labels("text.trace_beside", line=item.beside.line))
        marks = " ".join(f"{_SIGNS[test.answer]} {test.label}{_values(test)}" for test in item.tests)
        noted = f" ({', '.join(notes)})" if notes else ""
        self._wrapped(f"{labels('head.line')} {item.span.line}{noted} «{item.quote}» {marks}".rstrip(), "      · ")
        if item.first_failed is not None:
            self._wrapped(labels("text.trace_stops", test=item.first_failed.words), "          ")

    def _wrapped(self, text: str, indent: str) -> None:
        self._lines += textwrap.wrap(
            text, self._width, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2), break_on_hyphens=False
        )

    def text(self) -> str:
        return "\n".join(self._lines) + "\n"


def _values(test: TestAnswer) -> str:
    return f" ({', '.join(test.values)})" if test.values else ""


# ---- HTML ---------------------------------------------------------------------------------------------------------


def _html(item: Explained, language: Language) -> str:
    from compliance.authoring.rule_pages import templates
    from compliance.resources import reports_dir

    outcome = item.outcome
    template = templates().get_template("explanation.html.j2")
    return template.render(
        page=page_of(item.rule, item.law),
        outcome=outcome,
        results={result.requirement: result for result in outcome.requirements} if outcome else {},
        path=item.review.plan.path if item.review else None,
        trace=item.trace,
        labels=load_labels(language),
        signs=_SIGNS,
        style=(reports_dir() / "rule_book" / "book.css").read_text(encoding="utf-8"),
    )
