"""Reviews as JSON: the contract other programs build on. Keys, codes and enumerations are English and stable."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from compliance.engine.outcome import Evidence, LookedIn
from compliance.reading.pages import line_counts, page_readings
from compliance.reading.restoration import Restoration
from compliance.report.labels import Labels, Language, load_labels
from compliance.review import LawReference, Review, ReviewFinding, RuleOutcome
from compliance.waiver import Waiver

SCHEMA = "compliance.review/1"


def render_json(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return the reviews as one JSON text that `reports/schema/compliance.review-1.schema.json` describes."""
    labels = load_labels(language)
    # One after the other, so that only one review need be held at a time; no text in JSON holds a line break.
    written = ",\n".join(
        "    " + json.dumps(review_content(review, labels), ensure_ascii=False, indent=2).replace("\n", "\n    ")
        for review in reviews
    )
    listed = f"[\n{written}\n  ]" if written else "[]"
    return f'{{\n  "schema": "{SCHEMA}",\n  "reviews": {listed}\n}}\n'


def review_content(review: Review, labels: Labels) -> dict[str, Any]:
    """Return one review as plain JSON values."""
    plan, reading, receipt = review.plan, review.reading, review.receipt
    guesses = Restoration(review.document)
    return {
        "plan": {
            "path": plan.path,
            "sha256": plan.sha256,
            "level": plan.level,
            "unit": plan.unit,
            "year": plan.year,
            "number": plan.number,
            # A day that is blank in the plan makes no ISO date: nothing is better than a guess.
            "issued": plan.issued.first.isoformat() if plan.issued and plan.issued.is_exact else None,
            "programme": plan.programme.replace("_", "-") if plan.programme else None,
            "scope": plan.scope,
        },
        "reading": {
            "format": reading.format,
            "quality": reading.quality,
            "score": round(reading.score, 4),
            "notes": list(reading.notes),
            "lines": line_counts(review.document),
            "pages": [asdict(page) for page in page_readings(review.document)],
        },
        "verdict": review.verdict,
        "counts": {
            **review.counts.outcomes,
            "findings": dict(review.counts.findings),
            "waived": review.counts.waived,
            "known": review.counts.known,
        },
        "outcomes": [outcome_content(outcome, labels, guesses) for outcome in review.outcomes],
        "waiver_notes": [
            {
                "state": note.state,
                **_waiver(note.waiver),
                "fingerprint": note.waiver.fingerprint,
                "rule": note.waiver.rule,
            }
            for note in review.waiver_notes
        ],
        "template": {
            "placeholders": [
                {
                    "line": item.span.line,
                    "column": item.span.column,
                    "end_line": item.span.end_line,
                    "end_column": item.span.end_column,
                    "text": item.text,
                    "expects": item.expects or None,
                }
                for item in review.template.placeholders
            ],
            "to_fill": list(review.template.to_fill),
        }
        if review.template
        else None,
        "receipt": {
            "program": receipt.program,
            "rules_sha256": receipt.rules_sha256,
            "engines": list(receipt.engines),
            "failures": list(receipt.troubles),
            "checked_at": receipt.checked_at,
        },
    }


def outcome_content(outcome: RuleOutcome, labels: Labels, guesses: Restoration) -> dict[str, Any]:
    """Return what a rule says of a plan as plain JSON values."""
    return {
        "rule": outcome.rule_id,
        "title": outcome.title,
        "family": outcome.family,
        "outcome": outcome.outcome,
        "reason": outcome.reason,
        "findings": [_finding(finding, labels, guesses) for finding in outcome.findings],
    }


def _finding(finding: ReviewFinding, labels: Labels, guesses: Restoration) -> dict[str, Any]:
    return {
        "requirement": finding.requirement,
        "kind": finding.kind,
        "severity": finding.severity,
        "message": finding.message,
        "fix": finding.fix,
        "law": [_law(reference, labels) for reference in finding.law],
        "evidence": [evidence_content(item, guesses) for item in finding.evidence],
        "looked_in": _looked_in(finding.looked_in, guesses),
        "fingerprint": finding.fingerprint,
        "waiver": _waiver(finding.waiver) if finding.waiver else None,
        "known": finding.is_known,
    }


def _waiver(waiver: Waiver) -> dict[str, Any]:
    return {
        "reason": waiver.reason,
        "by": waiver.by,
        "date": waiver.on.isoformat(),
        "expires": waiver.expires.isoformat() if waiver.expires else None,
    }


def _law(reference: LawReference, labels: Labels) -> dict[str, Any]:
    named = reference.title.casefold().startswith(reference.kind_name.casefold())
    title = reference.title if named else f"{reference.kind_name} {reference.title}"
    if reference.kind != "instrument":
        title = labels(f"basis.{reference.kind}")
    return {"number": reference.number, "locator": reference.locator, "title": title}


def evidence_content(item: Evidence, guesses: Restoration) -> dict[str, Any]:
    """Return a stretch of the plan as plain JSON values, lines and columns from 1, with a guess at badly read lines."""
    span = item.span
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "page": span.page,
        "section": item.section,
        "text": item.text,
        "certainty": "certain" if item.certainty == "certain" else "possible",
        "restored": guesses.lines(range(span.line, span.end_line + 1)),
    }


def _looked_in(place: LookedIn | None, guesses: Restoration) -> dict[str, Any] | None:
    if place is None:
        return None
    span = place.span
    return {
        "description": place.description,
        "line": span.line if span else None,
        "end_line": span.end_line if span else None,
        "found": list(place.found),
        "closest": evidence_content(place.closest, guesses) if place.closest else None,
    }
