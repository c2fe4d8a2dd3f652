"""Every way a run can end, and its exit code."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.cli.exit_code import FailOn, exit_code
from compliance.errors import ComplianceError, InternalError, UnreadableError, UsageError
from compliance.review import Counts, Review
from tests.report.sample_review import sample


def judged(verdict: str | None, *, applied: int = 5, undetermined: int = 0, **findings: int) -> Review:
    counts = Counts(
        {"satisfied": applied - undetermined, "violated": 0, "undetermined": undetermined, "not_applicable": 1},
        {"violation": 0, "missing": 0, "advice": 0} | findings,  # type: ignore[arg-type]
    )
    return replace(sample(), verdict=verdict, counts=counts)  # type: ignore[arg-type]


GOOD = judged("compliant")
HINT = judged("compliant", advice=1)
MISSING = judged("needs_changes", missing=1)
WRONG = judged("needs_changes", violation=1)
OPEN = judged("inconclusive", undetermined=1)
OTHER = judged(None)
NOTHING = judged(None, applied=0)
SPLIT = replace(OPEN, receipt=replace(OPEN.receipt, faults=("evaluators disagree on a/b",)))


@pytest.mark.parametrize(
    ("reviews", "options", "code"),
    [
        ([GOOD], {}, 0),
        ([GOOD, GOOD], {}, 0),
        ([HINT], {}, 0),
        ([HINT], {"fail_on": FailOn.advice}, 1),
        ([MISSING], {}, 1),
        ([WRONG], {}, 1),
        ([GOOD, WRONG], {}, 1),
        ([MISSING], {"fail_on": FailOn.violation}, 1),
        ([MISSING], {"fail_on": FailOn.violation, "allow_inconclusive": True}, 0),
        ([WRONG], {"fail_on": FailOn.violation, "allow_inconclusive": True}, 1),
        ([WRONG], {"fail_on": FailOn.never, "allow_inconclusive": True}, 0),
        ([OPEN], {}, 1),
        ([OPEN], {"fail_on": FailOn.never}, 1),
        ([OPEN], {"allow_inconclusive": True}, 0),
        ([OPEN], {"fail_on_undetermined": True}, 3),
        ([OPEN], {"fail_on_undetermined": True, "allow_inconclusive": True}, 3),
        ([GOOD], {"fail_on_undetermined": True}, 0),
        ([OTHER], {}, 1),
        ([OTHER], {"allow_inconclusive": True}, 0),
        ([NOTHING], {"allow_inconclusive": True, "fail_on": FailOn.never}, 3),
        ([], {}, 3),
        ([SPLIT], {"allow_inconclusive": True}, 4),
    ],
)
def test_exit_code_of_reviews(reviews: list[Review], options: dict[str, Any], code: int) -> None:
    assert exit_code(reviews, [], **options) == code


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ([UsageError("a", "b")], 2),
        ([UnreadableError("a", "b")], 3),
        ([UsageError("a", "b"), UnreadableError("a", "b")], 3),
        ([UnreadableError("a", "b"), InternalError("a", "b")], 4),
    ],
)
@pytest.mark.parametrize("review", [GOOD, WRONG])
def test_a_failure_outweighs_what_was_found(errors: list[ComplianceError], code: int, review: Review) -> None:
    assert exit_code([review], errors, fail_on=FailOn.never, allow_inconclusive=True) == code
