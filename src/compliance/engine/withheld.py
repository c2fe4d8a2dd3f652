"""Accusations withheld: a text that fell apart when it was read bears no finding out, it only says where to look."""

from __future__ import annotations

from dataclasses import replace

from compliance.engine.outcome import Evidence, Outcome, RequirementResult

_REASON = "văn bản đọc được quá kém để kết luận là sai; hãy xem bản gốc ở những chỗ được chỉ"


def withhold(outcome: Outcome) -> Outcome:
    """Return an outcome that accuses nobody: what was violated is undecided, its evidence is what to look at."""
    if outcome.outcome != "violated":
        return outcome
    places = tuple(dict.fromkeys(evidence for finding in outcome.findings for evidence in finding.evidence))
    results = tuple(_withheld(result, outcome) for result in outcome.requirements)
    return replace(
        outcome,
        outcome="undetermined",
        reason=_REASON,
        findings=(),
        requirements=results,
        to_look_at=(*places, *outcome.to_look_at),
    )


def _withheld(result: RequirementResult, outcome: Outcome) -> RequirementResult:
    if result.outcome != "violated":
        return result
    findings = [finding for finding in outcome.findings if finding.requirement == result.requirement]
    places: tuple[Evidence, ...] = tuple(evidence for finding in findings for evidence in finding.evidence)
    return replace(result, outcome="undetermined", reason=_REASON, to_look_at=places)
