"""A rule set on a plan: both evaluators run, must agree, and their matches become outcomes."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from compliance.engine import rete
from compliance.engine.binding import binds
from compliance.engine.clauses import ClausalRequirement, ClausalRule, Clause, reduce_rule
from compliance.engine.cores import EngineError
from compliance.engine.direct import Matches, match, strongest
from compliance.engine.findings import finding
from compliance.engine.messages import Met
from compliance.engine.outcome import Evaluation, Evidence, Finding, Outcome, OutcomeKind, RequirementResult
from compliance.engine.reasons import nothing_to_judge, outside_scope, undetermined
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.truth import FALSE, TRUE, UNKNOWN
from compliance.language.ruleset import Rule, RuleSet, Severity
from compliance.plan.facts import Plan

EngineChoice = Literal["both", "direct", "durable"]
DIRECT, DURABLE = "direct", "durable_rules"

_STRENGTH: dict[OutcomeKind, int] = {"violated": 3, "undetermined": 2, "satisfied": 1, "not_applicable": 0}
_FAULT = "lỗi của chương trình, quy tắc này chưa được kiểm"
_DISAGREEMENT = "hai bộ máy kiểm tra cho kết quả khác nhau"
_MOST_COMPILED = 8


class Disagreement:
    """The mark of a rule for which the evaluators gave different matches."""


# One entry a rule of the set: its matches clause by clause, or what kept it from having an answer.
RuleMatches = list[Matches] | Exception | Disagreement


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A rule set reduced to clauses, with the durable_rules book made from them when there is one.

    Shape: `rules` keeps, beside every rule, its clauses or the error that reducing it raised.
    """

    ruleset: RuleSet
    vocabulary: Vocabulary
    rules: tuple[tuple[Rule, ClausalRule | Exception], ...]
    book: rete.Book


_compiled: list[Compiled] = []
_lock = threading.Lock()


def compile_ruleset(ruleset: RuleSet, vocabulary: Vocabulary) -> Compiled:
    """Return a rule set ready to run; the same object for the same rule set and law."""
    with _lock:
        for known in _compiled:
            if known.ruleset is ruleset and known.vocabulary is vocabulary:
                return known
        rules = tuple((rule, _reduced(rule, vocabulary)) for rule in ruleset.rules)
        reduced = [item for _, item in rules if isinstance(item, ClausalRule)]
        made = Compiled(ruleset, vocabulary, rules, rete.Book([list(item.clauses) for item in reduced]))
        _compiled.append(made)
        for old in _compiled[:-_MOST_COMPILED]:
            old.book.release()
        del _compiled[:-_MOST_COMPILED]
        return made


def _reduced(rule: Rule, vocabulary: Vocabulary) -> ClausalRule | Exception:
    try:
        return reduce_rule(rule, vocabulary)
    except Exception as error:  # one faulty rule must not silence the others
        return error


def evaluate(
    ruleset: RuleSet, plan: Plan, law: Vocabulary, engine: EngineChoice = "both", isolate: bool = False
) -> Evaluation:
    """Return one outcome a rule, with findings and reasons.

    Shape: with `both` the direct evaluator's answer stands and durable_rules must agree, match by match; where it does
    not, the rule is undetermined and `disagreements` says so. Where durable_rules is absent or fails, or a rule
    cannot be evaluated, `failures` says so. With `isolate` durable_rules runs in a process of its own: where it dies or
    hangs, that is a failure like any other.
    """
    return _Run(compile_ruleset(ruleset, law), Scene(plan), engine, isolate).evaluation()


class _Run:
    """One evaluation of a compiled rule set on one plan."""

    def __init__(self, compiled: Compiled, scene: Scene, engine: EngineChoice, isolate: bool) -> None:
        self.compiled, self.scene, self.engine, self.isolate = compiled, scene, engine, isolate
        self.failures: list[str] = []
        self.disagreements: list[str] = []
        self.engines: list[str] = []

    def evaluation(self) -> Evaluation:
        answers = self._answers()
        outcomes = [self._outcome(rule, clausal, found) for (rule, clausal), found in answers]
        return Evaluation(tuple(outcomes), tuple(self.engines), tuple(self.disagreements), tuple(self.failures))

    def _answers(self) -> list[tuple[tuple[Rule, ClausalRule | Exception], RuleMatches]]:
        durable = self._durable() if self.engine != "direct" else None
        if durable is not None:
            self.engines.append(DURABLE)
        if self.engine == "durable" and durable is not None:
            reduced = iter(durable)
            found: list[RuleMatches] = [
                next(reduced) if isinstance(item, ClausalRule) else item for _, item in self.compiled.rules
            ]
            return list(zip(self.compiled.rules, found, strict=True))
        found = [self._direct(item) for _, item in self.compiled.rules]
        self.engines.append(DIRECT)
        if durable is not None:
            self._compare(found, durable)
        return list(zip(self.compiled.rules, found, strict=True))

    def _direct(self, clausal: ClausalRule | Exception) -> RuleMatches:
        if isinstance(clausal, Exception):
            return clausal
        try:
            return [match(clause, self.scene) for clause in clausal.clauses]
        except Exception as error:  # one rule's fault must not silence the others
            return error

    def _durable(self) -> list[list[Matches]] | None:
        try:
            return self.compiled.book.match(self.scene, self.isolate)
        except EngineError as error:
            self.failures.append(f"{DURABLE}: {error}")
            return None

    def _compare(self, found: list[RuleMatches], durable: list[list[Matches]]) -> None:
        """Mark every rule on which the evaluators differ."""
        theirs = iter(durable)
        for position, (rule, clausal) in enumerate(self.compiled.rules):
            if isinstance(clausal, Exception):
                continue
            answer, ours = next(theirs), found[position]
            if not isinstance(ours, list) or [dict(item) for item in answer] == [dict(item) for item in ours]:
                continue
            self.disagreements.append(rule.id)
            found[position] = Disagreement()

    # --- from matches to an outcome ------------------------------------------------------------------------------

    def _outcome(self, rule: Rule, clausal: ClausalRule | Exception, found: RuleMatches) -> Outcome:
        if isinstance(found, Disagreement):
            return _undecided(rule, _DISAGREEMENT)
        if isinstance(found, Exception) or isinstance(clausal, Exception):
            return self._failed(rule, found if isinstance(found, Exception) else clausal)
        try:
            return self._judge(clausal, found)
        except Exception as error:  # the same guard for judging and wording
            return self._failed(rule, error)

    def _failed(self, rule: Rule, error: object) -> Outcome:
        self.failures.append(f"{rule.id}: {type(error).__name__}: {error}")
        return _undecided(rule, _FAULT)

    def _judge(self, clausal: ClausalRule, found: list[Matches]) -> Outcome:
        outside = outside_scope(clausal, self.scene, self.compiled.vocabulary)
        results, findings, start = [], [], 0
        for requirement in clausal.requirements:
            end = start + len(requirement.clauses)
            answers = zip(requirement.clauses, found[start:end], strict=True)
            matches = [answer for answer in answers if answer[1]]
            start = end
            result, made = self._requirement(clausal.rule, requirement, matches, outside)
            results.append(result)
            findings.extend(made)
        return _joined(clausal.rule, results, findings)

    def _requirement(
        self,
        rule: Rule,
        requirement: ClausalRequirement,
        matches: Sequence[tuple[Clause, Matches]],
        outside: str | None,
    ) -> tuple[RequirementResult, list[Finding]]:
        severity = self._severity(rule, requirement)
        sure = self._mets(requirement, matches, TRUE) if matches else []
        maybe = self._mets(requirement, matches, UNKNOWN) if matches and not sure else []
        if sure:
            findings = [_at_most(severity, finding(rule, met)) for met in sure]
            return _result(requirement.number, "violated", severity, None), findings
        if maybe:
            reason, places = undetermined(maybe)
            if all(met.clause.severity == "advice" for met in maybe):
                severity = "advice"
            return RequirementResult(requirement.number, "undetermined", severity, reason, places), []
        if outside is not None:
            return _result(requirement.number, "not_applicable", severity, outside), []
        if not self._has_judged(requirement):
            reason = nothing_to_judge(requirement, self.scene, self.compiled.vocabulary)
            return _result(requirement.number, "not_applicable", severity, reason), []
        return _result(requirement.number, "satisfied", severity, None), []

    def _severity(self, rule: Rule, requirement: ClausalRequirement) -> Severity:
        """Return how grave it is not to meet a requirement: advice where no law bound the plan when it was signed."""
        asked = requirement.requirement
        if asked.severity == "advice":
            return asked.severity
        bound = binds(asked.basis or rule.basis, self.compiled.vocabulary, self.scene.identity)
        return asked.severity if bound else "advice"

    def _has_judged(self, requirement: ClausalRequirement) -> bool:
        return has_judged(requirement, self.scene)

    def _mets(
        self, requirement: ClausalRequirement, matches: Sequence[tuple[Clause, Matches]], truth: int
    ) -> list[Met]:
        """Return the matches of one truth, one for each thing that is wrong, in the order of the text."""
        kept: dict[object, tuple[tuple[int, ...], Met]] = {}
        for clause, found in matches:
            for numbers, sure in sorted(found.items()):
                if sure == truth:
                    met = self._met(requirement, clause, numbers)
                    kept.setdefault(_thing(requirement, clause, numbers), (numbers, met))
        return [met for _, met in sorted(kept.values(), key=lambda item: item[0][:2])]

    def _met(self, requirement: ClausalRequirement, clause: Clause, numbers: tuple[int, ...]) -> Met:
        facts = [self.scene.facts[number] for number in numbers]
        if requirement.requirement.pair and clause.positives[1].beside == "other":
            # The join is asked of the second pattern, so it is the one that bare names mean.
            facts[:2] = facts[1], facts[0]
        return Met(requirement, clause, tuple(facts), self.scene, self.compiled.vocabulary)


def _at_most(severity: Severity, found: Finding) -> Finding:
    """Return a finding that is no graver than advice where its requirement is advice for this plan."""
    return found if severity != "advice" or found.severity == "advice" else replace(found, severity=severity)


@lru_cache(maxsize=4096)
def _result(number: int, outcome: OutcomeKind, severity: Severity, reason: str | None) -> RequirementResult:
    return RequirementResult(number, outcome, severity, reason)


@lru_cache(maxsize=4096)
def _plain(rule_id: str, outcome: OutcomeKind, reason: str | None, number: int, severity: Severity) -> Outcome:
    """Return the outcome of a rule of one requirement where nothing is to be shown, the same object every time."""
    return Outcome(rule_id, outcome, reason, (), (_result(number, outcome, severity, reason),))


def has_judged(requirement: ClausalRequirement, scene: Scene) -> bool:
    """Tell whether a requirement speaks and had something to judge."""
    if requirement.gate.truth(scene) == FALSE:
        return False
    if requirement.judged is None:
        return True
    for clause in requirement.judged:  # noqa: SIM110 - asked of every requirement that holds: a generator costs more
        if strongest(clause, scene):
            return True
    return False


def _thing(requirement: ClausalRequirement, clause: Clause, numbers: tuple[int, ...]) -> object:
    """Return what tells one finding of a requirement from another, whatever else its clause matched."""
    asked = requirement.requirement
    if asked.form in ("exists", "equals", "cover"):
        return clause.value.id if clause.value else None
    return frozenset(numbers[:2]) if asked.pair else numbers[0]


def _undecided(rule: Rule, reason: str) -> Outcome:
    results = tuple(
        RequirementResult(number, "undetermined", item.severity, reason)
        for number, item in enumerate(rule.requirements, 1)
    )
    return Outcome(rule.id, "undetermined", reason, (), results)


def _joined(rule: Rule, results: list[RequirementResult], findings: list[Finding]) -> Outcome:
    """Return a rule's outcome: the strongest of its requirements', with the reasons of those that decided it."""
    if len(results) == 1:
        only = results[0]
        if not (findings or only.to_look_at):
            return _plain(rule.id, only.outcome, only.reason, only.requirement, only.severity)
        return Outcome(rule.id, only.outcome, only.reason, tuple(findings), tuple(results), only.to_look_at)
    outcomes: list[OutcomeKind] = [result.outcome for result in results]
    strongest: OutcomeKind = max(outcomes, key=_STRENGTH.__getitem__, default="not_applicable")
    reason = None
    if strongest in ("undetermined", "not_applicable"):
        reason = "; ".join(dict.fromkeys(r.reason for r in results if r.outcome == strongest and r.reason))
    to_look_at = _unique(place for result in results for place in result.to_look_at)
    return Outcome(rule.id, strongest, reason, tuple(findings), tuple(results), to_look_at)


def _unique(places: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple({place.span: place for place in places}.values())
