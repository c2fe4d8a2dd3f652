"""Reviews as text for a terminal: what to change first, each with the plan's own words, the law and the fix."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from compliance.engine.outcome import Evidence, LookedIn
from compliance.report.display import (
    coverage_words,
    findings_words,
    identity_rows,
    law_words,
    mark_words,
    note_words,
    one_line,
    open_words,
    receipt_rows,
    shorten,
    verdict_words,
    visible,
    waiver_words,
)
from compliance.report.excerpt import excerpt, same_line_groups
from compliance.report.labels import Labels, Language, load_labels
from compliance.review import SEVERITIES, Review, ReviewFinding, RuleOutcome

#: Codes of ECMA-48 for bold and the colour of a severity or verdict.
_BOLD = "1"
_STYLES = {
    "violation": "1;31",
    "missing": "1;35",
    "advice": "1;33",
    "needs_changes": "1;31",
    "inconclusive": "1;33",
    "compliant": "1;32",
    "none": _BOLD,
}


def render_terminal(
    reviews: Iterable[Review],
    *,
    language: Language = "vi",
    verbose: bool = False,
    width: int = 100,
    colour: bool = False,
) -> str:
    """Return the reviews as text, one after the other, and a summary when there are several.

    Units: `width` in columns. Colours are written only when asked for, so that a file or a pipe stays plain.
    """
    page = _Page(load_labels(language), max(width, 60), verbose, colour)
    shown = list(reviews)
    for index, review in enumerate(shown):
        if index:
            page.line()
        page.review(review)
    if len(shown) > 1:
        page.summary(shown)
    return page.text()


def _groups(findings: Iterable[ReviewFinding]) -> Iterable[list[list[ReviewFinding]]]:
    """Return findings by rule and place: places at which the same requirements failed belong together."""
    places: dict[object, list[ReviewFinding]] = {}
    for finding in findings:
        spans = tuple(item.span for item in finding.evidence) or (finding.requirement, finding.message)
        places.setdefault((finding.rule_id, spans), []).append(finding)
    groups: dict[object, list[list[ReviewFinding]]] = {}
    for place in places.values():
        place.sort(key=lambda finding: finding.requirement)
        groups.setdefault((place[0].rule_id, *(finding.requirement for finding in place)), []).append(place)
    return groups.values()


class _Page:
    """Writes one report; every method writes one part."""

    def __init__(self, labels: Labels, width: int, verbose: bool, colour: bool) -> None:
        self._labels, self._width, self._verbose, self._colour = labels, width, verbose, colour
        self._lines: list[str] = []

    def text(self) -> str:
        """Return what was written."""
        return "".join(f"{line}\n" for line in self._lines)

    def line(self, text: str = "", style: str = "") -> None:
        self._lines.append(f"\x1b[{style}m{text}\x1b[0m" if self._colour and style and text else text)

    def wrapped(self, text: str, first: str = "", rest: str = "", style: str = "") -> None:
        lines = textwrap.wrap(
            one_line(text),
            self._width,
            initial_indent=first,
            subsequent_indent=rest or " " * len(first),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in lines or [first]:
            self.line(line, style)

    def heading(self, text: str) -> None:
        self.line()
        self.line(f"── {text} " + "─" * max(0, self._width - len(text) - 4), _BOLD)

    def review(self, review: Review) -> None:
        self.line(f"{self._labels('head.report')}: {visible(review.plan.path)}", _BOLD)
        rows = identity_rows(review, self._labels)
        self._table(rows)
        for severity in SEVERITIES:
            self._severity(review, [item for item in review.findings if item.severity == severity])
        self._missing(review)
        self._undetermined(review)
        self._placeholders(review)
        self._others(review)
        self._verdict(review)

    def _table(self, rows: Sequence[tuple[str, str]]) -> None:
        room = max(len(name) for name, _ in rows)
        for name, value in rows:
            self.wrapped(value, f"  {name.ljust(room)}  ", " " * (room + 4))

    def _severity(self, review: Review, findings: Sequence[ReviewFinding]) -> None:
        if not findings:
            return
        name = self._labels(f"severity.{findings[0].severity}")
        self.heading(f"{name[0].upper()}{name[1:]} ({len(findings)})")
        for places in _groups(findings):
            self._group(review, places)

    def _group(self, review: Review, places: Sequence[Sequence[ReviewFinding]]) -> None:
        """Show what some requirements of a rule found at several places; their law, and shared fixes, are said once."""
        group = [finding for place in places for finding in place]
        gutter = max(self._gutter(review, finding.evidence) for finding in group)
        fixes: dict[int, dict[str | None, None]] = {}
        for finding in group:
            fixes.setdefault(finding.requirement, {})[finding.fix] = None
        shared = {requirement: next(iter(said)) for requirement, said in fixes.items() if len(said) == 1}
        for place in places:
            self.line()
            self._place(review, place, gutter)
            for finding in place:
                if finding.fix and finding.requirement not in shared:
                    self._note(gutter, self._labels("head.fix"), finding.fix)
        for fix in dict.fromkeys(shared[requirement] for requirement in sorted(shared)):
            if fix:
                self._note(gutter, self._labels("head.fix"), fix)
        for reference in dict.fromkeys(reference for finding in group for reference in finding.law):
            self._note(gutter, self._labels("head.law"), law_words(reference, self._labels))

    def _place(self, review: Review, place: Sequence[ReviewFinding], gutter: int) -> None:
        """Show what was found at one place, and then once the words that stand there."""
        style, evidence = _STYLES[place[0].severity], place[0].evidence
        for finding in place:
            self.wrapped(finding.message, f"{self._name(finding)}[{finding.rule_id}] ", "    ", style)
        for spans in same_line_groups([item.span for item in evidence]):
            items = [item for item in evidence if item.span in spans]
            self._evidence(review, items, gutter, style)
        for searched in dict.fromkeys(finding.looked_in for finding in place if finding.looked_in):
            self._looked_in(searched, gutter, shown=bool(evidence))
        for finding in place:
            if finding.waiver:
                self.wrapped(waiver_words(finding.waiver, self._labels), f" {' ' * gutter} = ", " " * (gutter + 4))
            if self._verbose:
                self._note(gutter, self._labels("column.fingerprint"), finding.fingerprint)

    def _name(self, finding: ReviewFinding) -> str:
        name, mark = self._labels(f"severity.{finding.severity}"), mark_words(finding, self._labels)
        return f"{name} ({mark})" if mark else name

    def _gutter(self, review: Review, evidence: Sequence[Evidence]) -> int:
        return max((len(str(item.span.end_line)) for item in evidence), default=1)

    def _note(self, gutter: int, name: str, text: str) -> None:
        first = f" {' ' * gutter} = {name}: "
        self.wrapped(text, first, " " * (gutter + 4))

    def _evidence(self, review: Review, items: Sequence[Evidence], gutter: int, style: str) -> None:
        item = min(items, key=lambda one: one.span)
        place = f"{self._labels('head.line')} {item.span.line}:{item.span.column}"
        if item.section:
            place += f" · {self._labels('head.section')} {item.section}"
        if item.span.page:
            place += f" · {self._labels('head.page')} {item.span.page}"
        if any(one.certainty != "certain" for one in items):
            place += f" · {self._labels('certainty.possible')}"
        self.line(f" {' ' * gutter} ┌─ {visible(place)}")
        rows, left_out = excerpt(review.document, [one.span for one in items], self._width - gutter - 4)
        for row in rows:
            self.line(f" {str(row.number or '').rjust(gutter)} │ {row.text}")
            self.line(f" {' ' * gutter} │ {row.carets}", style)
        if left_out:
            self.line(f" {' ' * gutter} │ {self._labels('text.more_lines', count=left_out)}")

    def _looked_in(self, place: LookedIn, gutter: int, *, shown: bool) -> None:
        self._note(gutter, self._labels("head.looked_in"), place.description)
        if shown:
            return  # what stands there is the evidence above
        if place.found:
            listed = "; ".join(f"«{shorten(found, 60)}»" for found in place.found[:6])
            if len(place.found) > 6:
                listed += " " + self._labels("text.more_found", count=len(place.found) - 6)
            self._note(gutter, self._labels("head.found_there"), listed)
        if place.closest:
            self._note(gutter, self._labels("head.closest"), self._quote(place.closest))

    def _quote(self, item: Evidence) -> str:
        return f"{self._labels('head.line')} {item.span.line} «{shorten(item.text, 90)}»"

    def _missing(self, review: Review) -> None:
        self.heading(self._labels("head.missing"))
        groups: dict[tuple[str, int, str], list[ReviewFinding]] = {}
        for finding in review.missing:
            mark = mark_words(finding, self._labels)
            groups.setdefault((finding.rule_id, finding.requirement, mark), []).append(finding)
        for (rule_id, _, mark), (first, *others) in groups.items():
            # What one requirement misses at several places is shown in full above.
            more = f" ({self._labels('text.more_places', count=len(others))})" if others else ""
            self.wrapped(f"{first.message}{more} [{rule_id}]" + (f" ({mark})" if mark else ""), "  - ")
        if not review.missing:
            self.wrapped(self._labels("text.nothing_missing"), "  ")

    def _undetermined(self, review: Review) -> None:
        outcomes = review.with_outcome("undetermined")
        self.heading(f"{self._labels('head.undetermined')} ({len(outcomes)})")
        if not outcomes:
            self.wrapped(self._labels("text.none_decided"), "  ")
        for outcome in outcomes:
            self.wrapped(f"{outcome.title} [{outcome.rule_id}]", "  ? ")
            if outcome.reason:
                self.wrapped(f"{self._labels('head.reason')}: {outcome.reason}", "    ")
            for item in outcome.to_look_at[:3]:
                self.wrapped(f"{self._labels('head.look_at')}: {self._quote(item)}", "    ")

    def _placeholders(self, review: Review) -> None:
        if review.template is None:
            return
        items = review.template.placeholders
        self.heading(f"{self._labels('head.placeholders')} ({len(items)})")
        self.wrapped(self._labels("text.placeholders" if items else "text.no_placeholder"), "  ")
        for item in items:
            expects = f": {item.expects}" if item.expects else ""
            self.wrapped(
                f"{self._labels('head.line')} {item.span.line}:{item.span.column} «{shorten(item.text, 60)}»{expects}",
                "  - ",
            )

    def _others(self, review: Review) -> None:
        skipped, satisfied = review.with_outcome("not_applicable"), review.with_outcome("satisfied")
        if self._verbose:
            self._reasons(self._labels("head.satisfied"), satisfied)
            self._reasons(self._labels("head.not_applicable"), skipped)
            self.heading(self._labels("head.receipt"))
            self._table(receipt_rows(review, self._labels))
        elif skipped:
            self.line()
            self.wrapped(self._labels("text.not_applicable_hint", count=len(skipped)), "  ")

    def _reasons(self, name: str, outcomes: Sequence[RuleOutcome]) -> None:
        self.heading(f"{name} ({len(outcomes)})")
        for outcome in outcomes:
            self.wrapped(f"{outcome.title} [{outcome.rule_id}]", "  · ")
            if outcome.reason:
                self.wrapped(outcome.reason, "    ")

    def _verdict(self, review: Review) -> None:
        self.heading(self._labels("head.summary"))
        words = verdict_words(review, self._labels)
        self.line(f"  {self._labels('head.verdict')}: {words}", _STYLES[review.verdict or "none"])
        self.wrapped(f"{self._labels('head.findings')}: {findings_words(review, self._labels)}", "  ")
        self.wrapped(f"{self._labels('head.coverage')}: {coverage_words(review, self._labels)}", "  ")
        if review.verdict in ("inconclusive", "needs_changes"):
            for sentence in open_words(review, self._labels):
                self.wrapped(sentence, "  ")
        for note in review.waiver_notes:
            self.wrapped(note_words(note, self._labels), "  ! ")
        for trouble in review.receipt.troubles:
            self.wrapped(f"{self._labels('head.failures')}: {trouble}", "  ")

    def summary(self, reviews: Sequence[Review]) -> None:
        self.heading(f"{self._labels('head.summary')}: {self._labels('text.plans', count=len(reviews))}")
        for review in reviews:
            self.line(f"  {visible(review.plan.path)}")
            style = _STYLES[review.verdict or "none"]
            self.line(f"    {verdict_words(review, self._labels)} — {findings_words(review, self._labels)}", style)
