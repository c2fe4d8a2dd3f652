"""Both evaluators against the cases of this folder."""

from __future__ import annotations

import sys

import pytest
from conformance_cases import all_cases, the_law

from compliance.engine import decide, evaluate
from compliance.engine.direct import match
from compliance.engine.evaluate import compile_ruleset
from compliance.engine.scene import Scene

CASES = list(all_cases())
TRUTHS = {"sure": 2, "possible": 1}


def lines(places):
    return [place.span.line for place in places]


def listed(found):
    return [[int(number) for number in item] for item in found]


def test_every_case_has_a_name_of_its_own_and_there_are_enough_of_them():
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) >= 60


@pytest.mark.parametrize("engine", ["direct", "durable", "both"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_outcome_and_evidence(case, engine):
    if engine != "direct" and sys.version_info >= (3, 13):
        pytest.skip("durable_rules does not import on Python 3.13")
    evaluation = evaluate(case.ruleset, case.plan, the_law(), engine)
    assert (evaluation.failures, evaluation.disagreements) == ((), ())
    (outcome,) = evaluation.outcomes
    assert outcome.outcome == case.outcome, outcome.reason
    expected = case.expected
    if "requirements" in expected:
        assert [item.outcome for item in outcome.requirements] == expected["requirements"]
    if "evidence" in expected:
        assert [lines(item.evidence) for item in outcome.findings] == listed(expected["evidence"])
    if "look_at" in expected:
        assert lines(outcome.to_look_at) == [int(line) for line in expected["look_at"]]
    if "reason" in expected:
        assert expected["reason"] in (outcome.reason or "")
    for name, said in (("severities", "severity"), ("kinds", "kind"), ("message", "message")):
        if name in expected:
            assert [getattr(item, said) for item in outcome.findings] == expected[name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_outcome_alone(case):
    assert decide(case.ruleset, case.plan, the_law()) == {case.rule.id: case.outcome}


@pytest.mark.parametrize("engine", ["direct", "durable"])
@pytest.mark.parametrize("case", [case for case in CASES if TRUTHS.keys() & case.expected], ids=lambda case: case.name)
def test_trace(case, engine):
    if engine == "durable" and sys.version_info >= (3, 13):
        pytest.skip("durable_rules does not import on Python 3.13")
    compiled, scene = compile_ruleset(case.ruleset, the_law()), Scene(case.plan)
    (clausal,) = [item for _, item in compiled.rules]
    found = (
        [match(clause, scene) for clause in clausal.clauses] if engine == "direct" else compiled.book.match(scene)[0]
    )
    for name, truth in TRUTHS.items():
        if name in case.expected:
            met = sorted({numbers for matches in found for numbers, sure in matches.items() if sure == truth})
            assert [list(numbers) for numbers in met] == listed(case.expected[name])
