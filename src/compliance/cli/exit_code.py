"""The exit code of a run, decided in one place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compliance.errors import ComplianceError
    from compliance.review import Review

CLEAN = 0
FINDINGS = 1
WRONG_USAGE = 2
NOT_READ = 3
PROGRAM_FAULT = 4


class FailOn(StrEnum):
    """The lightest finding that makes a run fail."""

    violation = "violation"
    missing = "missing"
    advice = "advice"
    never = "never"

    @property
    def severities(self) -> tuple[str, ...]:
        """Return the severities at or above this one."""
        order = ("violation", "missing", "advice")
        return () if self is FailOn.never else order[: order.index(self.value) + 1]


def exit_code(
    reviews: Sequence[Review],
    errors: Sequence[ComplianceError],
    *,
    fail_on: FailOn = FailOn.missing,
    fail_on_undetermined: bool = False,
    allow_inconclusive: bool = False,
) -> int:
    """Return the exit code: a fault of the program outweighs an unread input, that outweighs wrong usage and findings.

    Shape: 0 only when every verdict is `compliant`, or when nothing is at or above `fail_on` and `allow_inconclusive`
    says that an open verdict is no failure.
    """
    classes = {error.exit_code for error in errors}
    if PROGRAM_FAULT in classes or any(review.receipt.faults for review in reviews):
        return PROGRAM_FAULT
    if classes:
        return max(classes)
    if not reviews or any(not review.counts.applied for review in reviews):
        return NOT_READ
    if fail_on_undetermined and any(review.counts.outcomes["undetermined"] for review in reviews):
        return NOT_READ
    found = {name for review in reviews for name, count in review.counts.findings.items() if count}
    if found & set(fail_on.severities):
        return FINDINGS
    if allow_inconclusive or all(review.verdict == "compliant" for review in reviews):
        return CLEAN
    return FINDINGS
