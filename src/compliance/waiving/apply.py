"""A review and the waivers for its plan → the review with each finding marked, counted and the verdict taken anew."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from compliance.fingerprint import plain_words
from compliance.review import SEVERITIES, Review, ReviewFinding, counts_of, verdict_of
from compliance.waiver import Waiver, WaiverNote

# Fingerprint → severity of a finding when it was put into the baseline.
Known = Mapping[str, str]


def with_waivers(
    review: Review, waivers: Sequence[Waiver], *, hard: Collection[str] = (), known: Known | None = None
) -> Review:
    """Return the review with waived and known findings marked; `waivers` and `known` are those of its plan.

    Shape: waived findings no longer count for the verdict, known ones do. A waiver that does not hold becomes a note.
    The day that ends a waiver is compared with the day of the receipt. Rules in `hard` admit neither.
    """
    holding, notes = _sorted_out(review, waivers, hard)
    outcomes = tuple(
        replace(
            outcome,
            findings=tuple(
                replace(
                    finding,
                    waiver=holding.get(finding.fingerprint),
                    is_known=outcome.rule_id not in hard and _is_known(finding, known or {}),
                )
                for finding in outcome.findings
            ),
        )
        if outcome.findings
        else outcome
        for outcome in review.outcomes
    )
    counts = counts_of(outcomes)
    return replace(
        review,
        outcomes=outcomes,
        counts=counts,
        verdict=None if review.verdict is None else verdict_of(counts, review.open_questions),
        waiver_notes=tuple(notes),
        has_baseline=known is not None,
    )


def waiver_for(finding: ReviewFinding, *, plan: str, reason: str, by: str, on: date, expires: date | None) -> Waiver:
    """Return the waiver of a finding as it is now."""
    return Waiver(
        finding.fingerprint,
        finding.rule_id,
        plan,
        finding.severity,
        finding.section,
        finding.words,
        reason,
        by,
        on,
        expires,
    )


def _sorted_out(
    review: Review, waivers: Sequence[Waiver], hard: Collection[str]
) -> tuple[dict[str, Waiver], list[WaiverNote]]:
    findings = {finding.fingerprint: finding for finding in review.findings}
    today = date.fromisoformat(review.receipt.checked_at[:10])
    holding: dict[str, Waiver] = {}
    left: list[Waiver] = []
    notes: list[WaiverNote] = []
    for waiver in waivers:
        finding = findings.get(waiver.fingerprint)
        if waiver.rule in hard or (finding and finding.rule_id in hard):
            notes.append(WaiverNote("hard", waiver))
        elif finding is None or finding.rule_id != waiver.rule:
            left.append(waiver)
        elif waiver.expires and waiver.expires < today:
            notes.append(WaiverNote("expired", waiver))
        elif not _is_bound(waiver, finding):
            notes.append(WaiverNote("void", waiver, f"{finding.severity}: {finding.words}"))
        else:
            holding[waiver.fingerprint] = waiver
    notes += [_of_no_finding(waiver, review.findings, holding) for waiver in left]
    return holding, notes


def _is_bound(waiver: Waiver, finding: ReviewFinding) -> bool:
    """Tell whether the words are those that were waived, and the finding no graver than it was."""
    same = plain_words(waiver.words) == plain_words(finding.words)
    return same and SEVERITIES.index(finding.severity) >= _rank(waiver.severity)


def _rank(severity: str) -> int:
    return next((index for index, name in enumerate(SEVERITIES) if name == severity), len(SEVERITIES))


def _of_no_finding(waiver: Waiver, findings: Sequence[ReviewFinding], holding: Collection[str]) -> WaiverNote:
    """Return `void` with the finding the waiver was perhaps meant for, or `unused` where the rule has no other."""
    others = {
        finding.words: finding
        for finding in findings
        if finding.rule_id == waiver.rule and finding.fingerprint not in holding
    }
    if not others:
        return WaiverNote("unused", waiver)
    near = difflib.get_close_matches(waiver.words, list(others), 1, 0.0)
    return WaiverNote("void", waiver, near[0] if near else next(iter(others)))


def _is_known(finding: ReviewFinding, known: Known) -> bool:
    severity = known.get(finding.fingerprint)
    return severity is not None and SEVERITIES.index(finding.severity) >= _rank(severity)
