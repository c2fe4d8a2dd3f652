"""The verdict, the counts, the order and the fingerprints of a review."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.engine.outcome import Evaluation, Finding, Outcome, RequirementResult
from compliance.errors import ComplianceError, UnreadableError, UsageError
from compliance.language.ruleset import RuleSet
from compliance.review import Review, review
from tests.report.sample_review import CHECKED_AT, PLAN, document, evaluation, law, plan, rule, ruleset, sample


def judged(outcomes: tuple[Outcome, ...], **identity: Any) -> Review:
    doc = document()
    rules = ruleset()
    used = RuleSet(tuple(rules.rule(outcome.rule_id) for outcome in outcomes), rules.sha256)  # type: ignore[misc]
    return review(plan(doc, **identity), Evaluation(outcomes, ("direct",)), used, law(), checked_at=CHECKED_AT)


def outcome(kind: str, rule_id: str = "muc-tieu/di-hoc", severity: str = "violation") -> Outcome:
    finding = Finding(1, "wrong", severity, "sai", None, (), ())  # type: ignore[arg-type]
    result = RequirementResult(1, kind, severity, None)  # type: ignore[arg-type]
    return Outcome(rule_id, kind, None, (finding,) if kind == "violated" else (), (result,))  # type: ignore[arg-type]


def test_outcomes_stand_in_order_of_family_and_id() -> None:
    ids = [item.rule_id for item in sample().outcomes]
    assert ids == sorted(ids)


def test_counts_are_those_of_the_outcomes_and_findings() -> None:
    counts = sample().counts
    assert counts.outcomes == {"satisfied": 1, "violated": 4, "undetermined": 1, "not_applicable": 1}
    assert counts.findings == {"violation": 2, "missing": 1, "advice": 1}
    assert (counts.rules, counts.applied, counts.decided) == (7, 6, 5)


@pytest.mark.parametrize(
    ("outcomes", "identity", "verdict"),
    [
        ((outcome("satisfied"),), {}, "compliant"),
        ((outcome("violated"),), {}, "needs_changes"),
        ((outcome("violated", severity="missing"),), {}, "needs_changes"),
        ((outcome("violated", severity="advice"),), {}, "compliant"),
        ((outcome("undetermined"),), {}, "inconclusive"),
        ((outcome("undetermined", severity="missing"),), {}, "inconclusive"),
        ((outcome("undetermined", "to-chuc/thuong-truc", "advice"),), {}, "compliant"),
        ((outcome("violated"), outcome("undetermined", "muc-tieu/nuoc")), {}, "needs_changes"),
        ((outcome("satisfied"),), {"level": None}, "inconclusive"),
        ((outcome("satisfied"),), {"year": None}, "inconclusive"),
        ((outcome("satisfied"),), {"scope": None}, "inconclusive"),
        ((outcome("satisfied"),), {"programme": None}, "inconclusive"),
        ((outcome("satisfied"),), {"programme": "khac"}, None),
        ((outcome("violated"),), {"programme": "khac"}, None),
        ((outcome("satisfied"),), {"document_kind": "nghi_quyet"}, None),
    ],
)
def test_verdict(outcomes: tuple[Outcome, ...], identity: dict[str, Any], verdict: str | None) -> None:
    assert judged(outcomes, **identity).verdict == verdict


def test_a_binding_requirement_left_open_beside_a_finding_of_the_same_rule_is_named() -> None:
    mixed = Outcome(
        "muc-tieu/bao-hiem",
        "violated",
        None,
        (Finding(2, "wrong", "advice", "thấp", None, (), ()),),
        (RequirementResult(1, "undetermined", "missing", "mờ"), RequirementResult(2, "violated", "advice", None)),
    )
    found = judged((mixed,))
    assert found.verdict == "inconclusive"
    assert found.open_questions == ("muc-tieu/bao-hiem",)


def test_a_disagreement_without_requirement_results_leaves_the_verdict_open() -> None:
    open_rule = Outcome("muc-tieu/di-hoc", "undetermined", "hai bộ suy luận cho kết quả khác nhau", (), ())
    assert judged((open_rule,)).verdict == "inconclusive"


def test_no_rule_applied_is_an_error_never_a_pass() -> None:
    with pytest.raises(UnreadableError) as caught:
        judged((outcome("not_applicable"),))
    assert caught.value.code == "review.no_rule_applied"


def test_a_document_of_another_kind_may_have_no_rule_and_then_has_no_verdict() -> None:
    assert judged((outcome("not_applicable"),), programme="khac").verdict is None


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_an_empty_text_is_an_error(text: str) -> None:
    doc = document(text, doubtful=())
    with pytest.raises(ComplianceError) as caught:
        review(replace(plan(), document=doc), evaluation(document()), ruleset(), law())
    assert (caught.value.code, caught.value.exit_code) == ("unreadable.empty", 3)


def test_an_empty_rule_set_is_an_error() -> None:
    with pytest.raises(UsageError):
        review(plan(), Evaluation((), ("direct",)), RuleSet((), "0" * 64), law())


def test_fingerprints_stay_when_lines_move_and_differ_within_a_review() -> None:
    moved = document("(trang bìa)\n\n" + PLAN, doubtful=(13,))
    before, after = sample(), sample(moved)
    assert [item.fingerprint for item in before.findings] == [item.fingerprint for item in after.findings]
    assert len({item.fingerprint for item in before.findings}) == 4


def test_two_equal_findings_have_two_fingerprints() -> None:
    twice = replace(outcome("violated"), findings=(outcome("violated").findings[0],) * 2)
    first, second = judged((twice,)).findings
    assert first.fingerprint != second.fingerprint


def test_a_finding_without_its_own_basis_rests_on_that_of_its_rule() -> None:
    absent = sample().missing[0]
    assert [(item.number, item.locator, item.title) for item in absent.law] == [
        ("99/2099/NĐ-CP", "Điều 12 khoản 3 điểm h", "quy định mẫu về giảm nghèo")
    ]


def test_a_blank_day_is_no_exact_date() -> None:
    issued = sample().plan.issued
    assert issued is not None and not issued.is_exact


def test_a_rule_that_broke_is_a_fault_and_an_absent_evaluator_only_a_failure() -> None:
    found = Evaluation(
        (outcome("satisfied"),),
        ("direct",),
        disagreements=("muc-tieu/di-hoc",),
        failures=("durable_rules: not installed", "muc-tieu/di-hoc: KeyError: 'x'"),
    )
    rules = RuleSet((rule("muc-tieu/di-hoc", "…", "violation"),), "0" * 64)
    receipt = review(plan(), found, rules, law()).receipt
    assert receipt.failures == ("durable_rules: not installed",)
    assert receipt.faults == ("evaluators disagree on muc-tieu/di-hoc", "muc-tieu/di-hoc: KeyError: 'x'")
