"""The reference evaluator: plain matching of clauses over facts indexed by kind.

Both worlds come from one pass: a match carries the truth of its weakest part. TRUE is a match in the world where only
sure facts accuse and anything may fulfil; UNKNOWN a match where possible facts accuse too and only sure ones fulfil.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compliance.engine.atoms import Atom
from compliance.engine.clauses import Clause
from compliance.engine.scene import SURENESS, Scene, stands_within
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, TRUE, Truth
from compliance.plan.facts import Fact

# The numbers of the facts that the positive patterns matched, with how surely the clause matches there.
Matches = Mapping[tuple[int, ...], Truth]
Candidates = list[tuple[int, Fact, Truth]]

_NONE: Matches = {}


def match(clause: Clause, scene: Scene) -> Matches:
    """Return every match of a clause: the facts its patterns met, and how surely it holds for them."""
    truth = on_plan(clause.plan, scene)
    if truth == FALSE:
        return _NONE
    options = []
    for step in clause.positives:
        candidates = accusers(step, scene)
        if not candidates:
            return _NONE
        options.append(candidates)
    fulfilling = [(step, fulfillers(step, scene)) for step in clause.absents]
    found = {}
    for numbers, bound, sure in _tuples(clause.positives, options, scene, truth):
        for step, candidates in fulfilling:
            sure = min(sure, TRUE - _best(step, candidates, bound, scene))
        if sure:
            found[numbers] = sure
    return found


def all_of(atoms: Iterable[Atom], fact: Fact, outer: Fact, scene: Scene) -> Truth:
    """Return the truth of the weakest of some tests."""
    truth = TRUE
    for atom in atoms:
        answer = atom.test(fact, outer, scene)
        if answer < truth:
            if answer == FALSE:
                return FALSE
            truth = answer
    return truth


def on_plan(atoms: Iterable[Atom], scene: Scene) -> Truth:
    """Return the truth of the weakest of some tests on the plan, each made once a plan."""
    truth, known, identity = TRUE, scene.gates, scene.identity
    for atom in atoms:
        answer = known.get(atom)
        if answer is None:
            answer = known[atom] = atom.test(identity, identity, scene)
        if answer < truth:
            if answer == FALSE:
                return FALSE
            truth = answer
    return truth


def accusers(step: Step, scene: Scene) -> Candidates:
    """Return the facts that pass a positive pattern's own tests; a gap never accuses."""
    return [item for item in _candidates(step, scene) if item[1].certainty != "gap"]


def fulfillers(step: Step, scene: Scene) -> Candidates:
    """Return the facts that pass an absent pattern's own tests, gaps that may hide one included."""
    return _candidates(step, scene)


def _candidates(step: Step, scene: Scene) -> Candidates:
    key = (step.kind, step.within, step.local)
    known = scene.candidates.get(key)
    if known is None:
        known = scene.candidates[key] = list(_passing(step, scene))
    return known


def _passing(step: Step, scene: Scene) -> Iterator[tuple[int, Fact, Truth]]:
    identity, atoms, within = scene.identity, step.local, step.within
    for number, fact in scene.holding(step.kind, *step.picks) if step.picks else scene.of_kind(step.kind):
        if within and not stands_within(fact, within):
            continue
        truth = SURENESS[fact.certainty]
        for atom in atoms:
            answer = atom.test(fact, identity, scene)
            if answer < truth:
                truth = answer
                if truth == FALSE:
                    break
        if truth:
            yield number, fact, truth


def _tuples(
    steps: tuple[Step, ...], options: list[Candidates], scene: Scene, truth: Truth
) -> Iterator[tuple[tuple[int, ...], tuple[Fact, ...], Truth]]:
    """Return every way to give each positive pattern a fact, with how surely all of them match."""
    if not steps:
        yield (), (), truth
        return
    if len(steps) == 1 and not steps[0].joint:
        yield from (((number,), (fact,), min(truth, own)) for number, fact, own in options[0])
        return
    for numbers, bound, sure in _tuples(steps[:-1], options[:-1], scene, truth):
        step = steps[-1]
        joint, outer = step.joint, scene.identity if step.outer == PLAN else bound[step.outer]
        for number, fact, own in options[-1]:
            if step.beside and not _stands_beside(step, number, numbers[step.outer]):
                continue
            together = min(sure, own, all_of(joint, fact, outer, scene)) if joint else min(sure, own)
            if together:
                yield (*numbers, number), (*bound, fact), together


def _stands_beside(step: Step, number: int, first: int) -> bool:
    return number > first if step.beside == "after" else number != first


def _best(step: Step, candidates: Candidates, bound: tuple[Fact, ...], scene: Scene) -> Truth:
    """Return how surely some candidate fulfils an absent pattern."""
    outer, joint, best = scene.identity if step.outer == PLAN else bound[step.outer], step.joint, FALSE
    for _, fact, own in candidates:
        truth = min(own, all_of(joint, fact, outer, scene)) if joint else own
        if truth > best:
            best = truth
            if best == TRUE:
                break
    return best
