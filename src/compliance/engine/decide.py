"""The outcomes alone, without evidence, reasons or a second evaluator: for many plans, or many variants of a rule."""

from __future__ import annotations

from compliance.engine.clauses import ClausalRule
from compliance.engine.direct import strongest
from compliance.engine.evaluate import compile_ruleset, has_judged
from compliance.engine.outcome import OutcomeKind
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.truth import FALSE, TRUE, Truth
from compliance.language.ruleset import RuleSet
from compliance.plan.facts import Plan


def decide(ruleset: RuleSet, plan: Plan, law: Vocabulary) -> dict[str, OutcomeKind]:
    """Return the outcome of every rule by its id, the same as `evaluate` with the direct evaluator gives.

    Shape: matching stops at the first sure violation; a rule that cannot be evaluated is undetermined.
    """
    scene = Scene(plan)
    outcomes: dict[str, OutcomeKind] = {}
    for rule, clausal in compile_ruleset(ruleset, law).rules:
        try:
            outcomes[rule.id] = _outcome(clausal, scene) if isinstance(clausal, ClausalRule) else "undetermined"
        except Exception:  # one rule's fault must not silence the others
            outcomes[rule.id] = "undetermined"
    return outcomes


def _outcome(rule: ClausalRule, scene: Scene) -> OutcomeKind:
    if rule.applies.truth(scene) == FALSE:
        return "not_applicable"
    violated: Truth = FALSE
    for clause in rule.clauses:
        truth = strongest(clause, scene)
        if truth > violated:
            violated = truth
            if truth == TRUE:
                return "violated"
    if violated:
        return "undetermined"
    for requirement in rule.requirements:
        if has_judged(requirement, scene):
            return "satisfied"
    return "not_applicable"
