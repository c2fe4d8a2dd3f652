"""Both evaluators against the cases of this folder."""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import get_args

import pytest
from conformance_cases import all_cases, the_law

from compliance.engine import decide, evaluate
from compliance.engine.direct import match
from compliance.engine.evaluate import compile_ruleset
from compliance.engine.references import parts
from compliance.engine.scene import Scene
from compliance.language.ruleset import (
    Aggregate,
    Applicability,
    Arithmetic,
    Compare,
    Comparison,
    Condition,
    Exemption,
    FieldRef,
    Form,
    Owner,
    Pattern,
    Requirement,
    SameField,
    SamePlace,
    SetTest,
    Term,
)

CASES = list(all_cases())
# What a rule may leave out.
OPTIONS = {"within", "tolerance", "tolerance_percent", "at_least", "at_most", "when"}
OPTIONS |= {"levels", "programmes", "documents", "year_from", "year_to", "signed_from", "signed_to"}
TRUTHS = {"sure": 2, "possible": 1}


def lines(places):
    return [place.span.line for place in places]


def listed(found):
    return [[int(number) for number in item] for item in found]


def test_every_case_has_a_name_of_its_own_and_there_are_enough_of_them():
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) >= 60


def said_of(node):
    """Return what of the language a part of a rule uses, in words."""
    yield type(node).__name__
    for name in ("form", "function", "operator", "scope", "test", "different", "pair", "effect", "owner"):
        if hasattr(node, name):
            yield f"{type(node).__name__}.{name}={getattr(node, name)}"
    for name in sorted(OPTIONS):
        if getattr(node, name, None) not in (None, ()):
            yield f"{type(node).__name__}.{name}"


def test_every_form_condition_and_option_of_the_language_has_a_case():
    used = {word for case in CASES for node in parts(case.rule) for word in said_of(node)}
    wanted = {kind.__name__ for kind in (*get_args(Condition), *get_args(Term))}
    for kind, name, choices in (
        (Requirement, "form", get_args(Form)),
        (Requirement, "pair", (True, False)),
        (Compare, "operator", get_args(Comparison)),
        (Arithmetic, "operator", "+-*/"),
        (Aggregate, "function", ("sum", "count", "share", "max", "min")),
        (SetTest, "test", ("includes", "only", "meets")),
        (SamePlace, "scope", ("sentence", "block", "section")),
        (SameField, "different", (True, False)),
        (Exemption, "effect", ("skip", "lower")),
        (FieldRef, "owner", get_args(Owner)),
    ):
        wanted |= {f"{kind.__name__}.{name}={choice}" for choice in choices}
    for kind in (Requirement, Pattern, Compare, Applicability):
        wanted |= {f"{kind.__name__}.{item.name}" for item in fields(kind) if item.name in OPTIONS}
    assert wanted - used == set()


def test_every_form_has_a_case_of_every_outcome_with_its_trace():
    seen = {(item.form, case.outcome) for case in CASES for item in case.rule.requirements}
    traced = {item.form for case in CASES if TRUTHS.keys() & case.expected for item in case.rule.requirements}
    always = {(form, outcome) for form in get_args(Form) for outcome in ("satisfied", "violated", "undetermined")}
    assert always - seen == set()
    assert traced == set(get_args(Form))


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
