"""What must hold of every rule set and every plan, tried on thousands of generated ones."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

import pytest
from by_hand import LAW, fact, plan, ruleset
from generated import Maker
from hypothesis import event, given, settings
from hypothesis import strategies as st

from compliance.engine import decide, rete
from compliance.engine.direct import match
from compliance.engine.evaluate import compile_ruleset, evaluate
from compliance.engine.scene import Scene

# `ENGINE_EXAMPLES=20000` tries more than the fast profile of CI.
EXAMPLES = int(os.environ.get("ENGINE_EXAMPLES", "600"))
thorough = settings(max_examples=EXAMPLES, deadline=None, derandomize=EXAMPLES <= 1000)
MAKERS = st.randoms(use_true_random=True).map(Maker)
FLIPS = {
    ("satisfied", "violated"),
    ("violated", "satisfied"),
    ("violated", "not_applicable"),
    ("not_applicable", "violated"),
}


def outcomes(rules, facts, identity, engine="direct"):
    evaluation = evaluate(ruleset(*rules), plan(*facts, **identity), LAW, engine)
    assert evaluation.disagreements == ()
    return evaluation.outcomes


def case(make):
    return make.rules(), make.facts(), make.identity()


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="durable_rules does not import on Python 3.13")
@settings(thorough, max_examples=3 * EXAMPLES)
@given(MAKERS)
def test_both_evaluators_give_the_same_matches(make):
    assert rete.is_available()
    rules, facts, identity = case(make)
    evaluation = evaluate(ruleset(*rules), plan(*facts, **identity), LAW, "both")
    assert evaluation.disagreements == ()
    assert evaluation.failures == ()
    for outcome in evaluation.outcomes:
        event(outcome.outcome)


@thorough
@given(MAKERS)
def test_the_order_of_facts_and_rules_never_matters(make):
    rules, facts, identity = case(make)
    first = {item.rule_id: summary(item) for item in outcomes(rules, facts, identity)}
    make.random.shuffle(facts)
    make.random.shuffle(rules)
    assert {item.rule_id: summary(item) for item in outcomes(rules, facts, identity)} == first


def summary(outcome):
    found = sorted((f.requirement, f.severity, f.kind, tuple(e.span for e in f.evidence)) for f in outcome.findings)
    return outcome.outcome, found, [(item.requirement, item.outcome) for item in outcome.requirements]


@thorough
@given(MAKERS)
def test_a_fact_no_rule_speaks_of_changes_nothing(make):
    rules, facts, identity = case(make)
    other = fact("year_mention", 70, year=2024, role="dich")
    assert outcomes(rules, facts, identity) == outcomes(rules, [*facts, other], identity)


@thorough
@given(MAKERS)
def test_doubting_facts_and_fields_never_flips_an_outcome(make):
    rules, facts, identity = case(make)
    doubted = [doubt(item, make) for item in facts]
    before, after = outcomes(rules, facts, identity), outcomes(rules, doubted, identity)
    for old, new in zip(before, after, strict=True):
        for was, is_now in zip(old.requirements, new.requirements, strict=True):
            assert (was.outcome, is_now.outcome) not in FLIPS


def doubt(item, make):
    if item.certainty != "certain":
        return item
    choice = make.one("keep", "possible", "field")
    if choice == "possible":
        return replace(item, certainty="possible")
    if choice == "field" and item.values:
        name = make.one(*sorted(item.values))
        values = {key: value for key, value in item.values.items() if key != name}
        return replace(item, values=values, unknown=item.unknown | {name})
    return item


@thorough
@given(MAKERS)
def test_a_violation_has_findings_and_an_open_question_a_reason(make):
    for outcome in outcomes(*case(make)):
        assert bool(outcome.findings) == (outcome.outcome == "violated")
        assert bool(outcome.reason) == (outcome.outcome in ("undetermined", "not_applicable"))
        for found in outcome.findings:
            assert "{" not in found.message
            assert found.evidence or found.looked_in is not None or found.kind != "wrong"


@thorough
@given(MAKERS)
def test_every_sure_match_needs_only_sure_facts(make):
    rules, facts, identity = case(make)
    compiled, scene = compile_ruleset(ruleset(*rules), LAW), Scene(plan(*facts, **identity))
    for _, clausal in compiled.rules:
        for clause in clausal.clauses:
            for numbers, truth in match(clause, scene).items():
                assert truth in (1, 2)
                assert all(scene.facts[n].certainty != "gap" for n in numbers)
                assert truth == 1 or all(scene.facts[n].certainty == "certain" for n in numbers)


@thorough
@given(MAKERS)
def test_outcomes_alone_are_the_same_outcomes(make):
    rules, facts, identity = case(make)
    alone = decide(ruleset(*rules), plan(*facts, **identity), LAW)
    assert list(alone.items()) == [(item.rule_id, item.outcome) for item in outcomes(rules, facts, identity)]
