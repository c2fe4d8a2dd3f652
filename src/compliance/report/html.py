"""Reviews as one self-contained page: findings beside the plan's own text, linked both ways; nothing is fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from compliance.engine.outcome import Evidence
from compliance.reading.restoration import Restoration
from compliance.report import display
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.picture import (
    BudgetBar,
    DimensionPicture,
    FamilyBar,
    budget_bars,
    budget_sources,
    dimension_pictures,
    family_bars,
    legend,
)
from compliance.resources import report_templates, reports_dir
from compliance.review import SEVERITIES, Review, ReviewFinding, RuleOutcome

if TYPE_CHECKING:
    from jinja2 import Template

# What a filter can hide, in the order of weight: findings by severity, then rules without findings by outcome.
STATES = ("violation", "missing", "advice", "undetermined", "satisfied", "not_applicable")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of evidence: where it stands and the card it belongs to. `label` is the number shown in the text."""

    id: str
    card: str
    label: str
    state: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, or one rule without a finding, as the page shows it."""

    id: str
    label: str
    state: str
    outcome: RuleOutcome
    finding: ReviewFinding | None
    anchors: tuple[Anchor, ...]
    closest: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of one line under the same marks; `starts` are the marks that begin here."""

    text: str
    state: str
    card: str
    starts: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of the plan; `page` is set on the first line of a page, `guess` where evidence was read badly."""

    number: int
    quality: str
    page: int | None
    pieces: tuple[Piece, ...]
    guess: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the template needs to show one review."""

    prefix: str
    review: Review
    cards: tuple[Card, ...]
    lines: tuple[PageLine, ...]
    bars: tuple[FamilyBar, ...]
    counts: dict[str, int]
    families: tuple[str, ...]
    dimensions: tuple[DimensionPicture, ...]
    budget: tuple[BudgetBar, ...]
    sources: tuple[str, ...]

    def in_state(self, state: str) -> tuple[Card, ...]:
        """Return the cards of one state, in order."""
        return tuple(card for card in self.cards if card.state == state)


def render_html(reviews: Sequence[Review], *, language: Language = "vi") -> str:
    """Return the reviews as one HTML page.

    Shape: scripts and styles are inline and allowed by their hashes alone, so nothing a plan says can run or load.
    """
    labels = load_labels(language)
    sheets = [_sheet(f"p{number}", review) for number, review in enumerate(reviews, 1)]
    style, script = _asset("review.css"), _asset("review.js")
    return _template().render(
        labels=labels,
        language=language,
        sheets=sheets,
        states=STATES,
        state_name=lambda state: _state_name(state, labels),
        legend=legend(labels),
        style=style,
        script=script,
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        display=display,
    )


@cache
def _template() -> Template:
    environment = report_templates()
    environment.filters["visible"] = display.visible
    environment.filters["one_line"] = display.one_line
    environment.filters["shorten"] = display.shorten
    return environment.get_template("review.html.j2")


@cache
def _asset(name: str) -> str:
    return "\n" + (reports_dir() / name).read_text(encoding="utf-8")


def _csp_hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _state_name(state: str, labels: Labels) -> str:
    return labels(f"severity.{state}" if state in SEVERITIES else f"outcome.{state}")


def _sheet(prefix: str, review: Review) -> Sheet:
    cards = (*_finding_cards(prefix, review), *_rule_cards(prefix, review))
    anchors = [anchor for card in cards for anchor in (*card.anchors, card.closest) if anchor is not None]
    counts = {state: sum(card.state == state for card in cards) for state in STATES}
    families = tuple(dict.fromkeys(outcome.family for outcome in review.outcomes))
    return Sheet(
        prefix,
        review,
        cards,
        _lines(review, anchors),
        family_bars(review),
        counts,
        families,
        dimension_pictures(review),
        budget_bars(review),
        budget_sources(review),
    )


def _finding_cards(prefix: str, review: Review) -> list[Card]:
    by_rule = {outcome.rule_id: outcome for outcome in review.outcomes}
    cards = []
    for number, finding in enumerate(review.findings, 1):
        card, label = f"{prefix}-f{number}", str(number)
        anchors = tuple(
            Anchor(f"{card}-{order}", card, label, finding.severity, item)
            for order, item in enumerate(finding.evidence, 1)
        )
        near = finding.looked_in.closest if finding.looked_in else None
        closest = Anchor(f"{card}-near", card, label, "near", near) if near else None
        cards.append(Card(card, label, finding.severity, by_rule[finding.rule_id], finding, anchors, closest))
    return cards


def _rule_cards(prefix: str, review: Review) -> list[Card]:
    cards = []
    for state in ("undetermined", "satisfied", "not_applicable"):
        for number, outcome in enumerate((o for o in review.outcomes if o.outcome == state), 1):
            card, label = f"{prefix}-{state[0]}{number}", f"?{number}"
            looked = outcome.to_look_at if state == "undetermined" else ()
            anchors = tuple(Anchor(f"{card}-{order}", card, label, state, item) for order, item in enumerate(looked, 1))
            cards.append(Card(card, label, state, outcome, None, anchors))
    return cards


def _lines(review: Review, anchors: Sequence[Anchor]) -> tuple[PageLine, ...]:
    document = review.document
    lines, page = [], None
    guesses = Restoration(document)
    by_line: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        for number in range(anchor.evidence.span.line, anchor.evidence.span.end_line + 1):
            by_line.setdefault(number, []).append(anchor)
    for line in document.lines:
        now = document.page_at(line.start)
        pieces = _pieces(document.text, line.start, line.end, by_line.get(line.number, ()))
        quality = line.quality if document.text[line.start : line.end].strip() else "clean"
        # Guesses are made only where the reviewer is led to.
        guess = guesses.line(line.number) if quality != "clean" and line.number in by_line else None
        lines.append(PageLine(line.number, quality, now if now != page else None, pieces, guess))
        page = now
    return tuple(lines)


def _pieces(text: str, start: int, end: int, anchors: Sequence[Anchor]) -> tuple[Piece, ...]:
    """Return the line cut wherever a mark begins or ends; where marks overlap the gravest gives the colour."""
    spans = [(max(start, a.evidence.span.start), min(end, a.evidence.span.end), a) for a in anchors]
    cuts = sorted({start, end, *(at for first, last, _ in spans for at in (first, last) if start <= at <= end)})
    pieces = []
    for first, last in pairwise(cuts):
        over = [anchor for begin, stop, anchor in spans if begin <= first and last <= stop]
        leading = min(over, key=lambda anchor: _WEIGHT.index(anchor.state), default=None)
        starts = tuple(anchor for anchor in over if anchor.evidence.span.start == first)
        words = display.visible(text[first:last])
        pieces.append(Piece(words, leading.state if leading else "", leading.card if leading else "", starts))
    return tuple(pieces)


_WEIGHT = (*STATES, "near")
