"""What must hold of every rule set and every plan, tried on thousands of generated ones."""

from __future__ import annotations

import os
import sys
from collections import Counter
from dataclasses import replace
from itertools import product
from random import Random

import pytest
from by_hand import LAW, fact, plan, ruleset
from generated import Maker
from hypothesis import event, given, settings
from hypothesis import strategies as st

from compliance.engine import decide, rete
from compliance.engine.conditions import Scope, measure
from compliance.engine.direct import match
from compliance.engine.evaluate import compile_ruleset, evaluate
from compliance.engine.scene import Scene
from compliance.engine.truth import plus

# How many cases the evaluators are compared on; the properties get a fifth of it each. `ENGINE_EXAMPLES=100000` is a
# long run.
USUAL = 5000
EXAMPLES = int(os.environ.get("ENGINE_EXAMPLES", USUAL))
# The comparison comes in parts, so that they can run side by side; each part draws cases of its own.
PARTS = 4
# The usual run tries the same cases every time, so that a change is never blamed for a case that is new.
thorough = settings(max_examples=EXAMPLES // 5, deadline=None, derandomize=EXAMPLES == USUAL)
SEEDS = st.integers(0, 2**64 - 1)
MAKERS = SEEDS.map(lambda seed: Maker(Random(seed)))
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
@pytest.mark.parametrize("part", range(PARTS))
@settings(thorough, max_examples=-(-EXAMPLES // PARTS))
@given(seed=SEEDS)
def test_both_evaluators_give_the_same_matches(part, seed):
    assert rete.is_available()
    rules, facts, identity = case(Maker(Random(f"{part}/{seed}")))
    evaluation = evaluate(ruleset(*rules), plan(*facts, **identity), LAW, "both")
    assert evaluation.disagreements == ()
    assert evaluation.failures == ()
    for outcome in evaluation.outcomes:
        event(outcome.outcome)


def test_the_cases_reach_every_form_with_every_outcome():
    seen = Counter()
    for seed in range(600):
        rules, facts, identity = case(Maker(Random(seed)))
        for rule, outcome in zip(rules, outcomes(rules, facts, identity), strict=True):
            seen.update(
                (item.form, found.outcome) for item, found in zip(rule.requirements, outcome.requirements, strict=True)
            )
    kinds = ("satisfied", "violated", "undetermined", "not_applicable")
    forms = ("exists", "forbid", "every_must", "every_has", "cover", "equals")
    assert {pair: seen[pair] for pair in product(forms, kinds) if seen[pair] < 5} == {}


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


@thorough
@given(MAKERS)
def test_every_fact_told_twice_counts_twice(make):
    asked = make.aggregate(None)
    if asked.function == "share":
        asked = replace(asked, part=make.atom(asked.pattern.kind, None, 0))
    facts = make.facts()
    once, twice = (
        measure(asked, Scope("plan"))(scene.identity, scene.identity, scene)
        for scene in (Scene(plan(*facts)), Scene(plan(*facts, *facts)))
    )
    if asked.function in ("sum", "count"):
        assert (twice.lo, twice.hi) == (plus(once.lo, once.lo), plus(once.hi, once.hi))
    else:
        assert twice == once


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
