"""A whole review as text that a person can read and diff."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from compliance.checker import Checker, load
from compliance.review import Review

HERE = Path(__file__).resolve().parent


@cache
def checker() -> Checker:
    """Return the installed rules, loaded once."""
    return load()


def plan_files() -> list[Path]:
    """Return every plan that has, or must have, an expected review beside it."""
    return sorted(path for path in HERE.glob("*/*.txt") if not path.name.endswith(".review.txt"))


def expected_file(plan: Path) -> Path:
    """Return where the expected review of a plan stands."""
    return plan.with_suffix(".review.txt")


def snapshot(plan: Path) -> str:
    """Return the review of a plan: verdict, then each rule with its outcome, findings, evidence and reasons."""
    review: Review = checker().check(plan)
    lines = [f"kết luận: {review.verdict}"]
    for outcome in sorted(review.outcomes, key=lambda outcome: outcome.rule_id):
        reason = f" ({outcome.reason})" if outcome.reason else ""
        lines.append(f"{outcome.rule_id}: {outcome.outcome}{reason}")
        for finding in outcome.findings:
            lines.append(f"  {finding.severity} {finding.kind}: {finding.message}")
            lines.extend(f"    {e.span.line}:{e.span.column} «{e.text}»" for e in finding.evidence)
            if finding.looked_in is not None:
                lines.append(f"    tìm ở: {finding.looked_in.description}")
    return "\n".join(lines) + "\n"
