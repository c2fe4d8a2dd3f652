"""A review as rows, one a finding and one for every rule without findings: what the machine formats are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from compliance.engine.outcome import Evidence
from compliance.report.display import law_words, mark_words, one_line, waiver_words
from compliance.report.labels import Labels
from compliance.review import Review, ReviewFinding, RuleOutcome
from compliance.span import Span

State = Literal["violation", "missing", "advice", "undetermined", "satisfied", "not_applicable"]


@dataclass(frozen=True, slots=True)
class Row:
    """One finding of a plan, or one rule that has none, with its first place in the plan."""

    review: Review
    outcome: RuleOutcome
    finding: ReviewFinding | None = None

    @property
    def state(self) -> State:
        """Return the severity of the finding, or the outcome of the rule."""
        if self.finding:
            return self.finding.severity
        # INVARIANT: a violated rule has findings, so it never stands here without one.
        return "violation" if self.outcome.outcome == "violated" else self.outcome.outcome

    @property
    def is_quiet(self) -> bool:
        """Tell whether the finding is waived or known, so that nobody need act on it now."""
        return self.finding is not None and (self.finding.waiver is not None or self.finding.is_known)

    @property
    def message(self) -> str:
        """Return what is to be said, on one line."""
        return one_line(self.finding.message if self.finding else self.outcome.reason or self.outcome.title)

    @property
    def places(self) -> tuple[Evidence, ...]:
        """Return the stretches of the plan it is about, the main one first."""
        return self.finding.evidence if self.finding else self.outcome.to_look_at

    @property
    def span(self) -> Span | None:
        """Return the main place, or where something missing was looked for."""
        if self.places:
            return self.places[0].span
        looked_in = self.finding.looked_in if self.finding else None
        return looked_in.span if looked_in else None

    @property
    def section(self) -> str:
        """Return the path of the section of the main place."""
        return self.places[0].section if self.places else ""


def rows(review: Review) -> Iterator[Row]:
    """Return every finding and every rule without one, in the order of the rules."""
    for outcome in review.outcomes:
        if outcome.findings:
            for finding in outcome.findings:
                yield Row(review, outcome, finding)
        else:
            yield Row(review, outcome)


def remarkable(review: Review) -> Iterator[Row]:
    """Return the rows that somebody should look at: findings and rules that could not be decided."""
    return (row for row in rows(review) if row.finding or row.state == "undetermined")


def state_words(row: Row, labels: Labels) -> str:
    """Return how a row is called: «vi phạm», «chưa rõ», and whether it is waived or known."""
    words = labels(f"severity.{row.state}" if row.finding else f"outcome.{row.state}")
    mark = mark_words(row.finding, labels) if row.finding else ""
    return f"{words} ({mark})" if mark else words


def details(row: Row, labels: Labels) -> list[str]:
    """Return fix, law and waiver of a row, one labelled line each."""
    lines = []
    finding = row.finding
    if finding and finding.fix:
        lines.append(f"{labels('head.fix')}: {one_line(finding.fix)}")
    law = finding.law if finding else row.outcome.law
    lines += [f"{labels('head.law')}: {one_line(law_words(reference, labels))}" for reference in law]
    if finding and finding.waiver:
        lines.append(waiver_words(finding.waiver, labels))
    return lines
