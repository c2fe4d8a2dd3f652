"""The exit code of a run, decided in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

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
    says that an open verdict is no failure. Waived findings and those of the baseline make no run fail; a plan that
    needs changes only because of findings in the baseline is as good as compliant here, not in its report; so is a
    template of which only the filling is open.
    """
    classes = {error.exit_code for error in errors}
    if PROGRAM_FAULT in classes or any(review.receipt.faults for review in reviews):
        return PROGRAM_FAULT
    if classes:
        return max(classes)
    if not reviews or any(not review.counts.applied for review in reviews):
        return NOT_READ
    if fail_on_undetermined and any(_is_undecided(review) for review in reviews):
        return NOT_READ
    found = {name for review in reviews for name, count in review.counts.standing(known=False).items() if count}
    if found & set(fail_on.severities):
        return FINDINGS
    if allow_inconclusive or all(_is_settled(review) for review in reviews):
        return CLEAN
    return FINDINGS


def _is_undecided(review: Review) -> bool:
    """Tell whether some rule could not be decided, and not only because a template is still to be filled in."""
    to_fill = len(review.template.to_fill) if review.template else 0
    return review.counts.outcomes["undetermined"] > to_fill


def _is_settled(review: Review) -> bool:
    """Tell whether a plan is compliant, or would be without the findings of the baseline, or a template once filled."""
    if review.awaits_filling:
        return True
    if review.verdict == "needs_changes" and review.has_baseline:
        from compliance.review import verdict_of

        return verdict_of(review.counts, review.open_questions, known=False) == "compliant"
    return review.verdict == "compliant"


@dataclass(frozen=True, slots=True)
class Failing:
    """The options that say when a run fails."""

    fail_on: Annotated[FailOn, typer.Option("--fail-on", help="Mức phát hiện nhẹ nhất làm lệnh thất bại (mã 1).")] = (
        FailOn.missing
    )
    fail_on_undetermined: Annotated[bool, typer.Option("--fail-on-undetermined", help="Có luật chưa rõ thì mã 3.")] = (
        False
    )
    allow_inconclusive: Annotated[
        bool, typer.Option("--allow-inconclusive", help="Chưa kết luận được vẫn là mã 0 nếu không có phát hiện.")
    ] = False

    def code(self, reviews: Sequence[Review], errors: Sequence[ComplianceError]) -> int:
        """Return the exit code of a run."""
        return exit_code(
            reviews,
            errors,
            fail_on=self.fail_on,
            fail_on_undetermined=self.fail_on_undetermined,
            allow_inconclusive=self.allow_inconclusive,
        )
