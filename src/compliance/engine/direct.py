"""The reference evaluator: plain matching of clauses over facts indexed by kind.

Both worlds come from one pass: a match carries the truth of its weakest part. TRUE is a match in the world where only
sure facts accuse and anything may fulfil; UNKNOWN a match where possible facts accuse too and only sure ones fulfil.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compliance.engine.clauses import PLAN, Atom, Clause, Step
from compliance.engine.scene import SURENESS, Scene, stands_within
from compliance.engine.truth import FALSE, TRUE, Truth
from compliance.plan.facts import Fact

# The numbers of the facts that the positive patterns matched, with how surely the clause matches there.
Matches = Mapping[tuple[int, ...], Truth]
Candidates = list[tuple[int, Fact, Truth]]

_NONE: Matches = {}


def match(clause: Clause, scene: Scene) -> Matches:
    """Return every match of a clause: the facts its patterns met, and how surely it holds for them."""
    truth = all_of(clause.plan, scene.identity, scene.identity, scene)
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


def accusers(step: Step, scene: Scene) -> Candidates:
    """Return the facts that pass a positive pattern's own tests; a gap never accuses."""
    return [item for item in _candidates(step, scene) if item[1].certainty != "gap"]


def fulfillers(step: Step, scene: Scene) -> Candidates:
    """Return the facts that pass an absent pattern's own tests, gaps that may hide one included."""
    return _candidates(step, scene)


def _candidates(step: Step, scene: Scene) -> Candidates:
    kept, identity, atoms, within = [], scene.identity, step.local, step.within
    for number, fact in scene.of_kind(step.kind):
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
            kept.append((number, fact, truth))
    return kept


def _tuples(
    steps: tuple[Step, ...], options: list[Candidates], scene: Scene, truth: Truth
) -> Iterator[tuple[tuple[int, ...], tuple[Fact, ...], Truth]]:
    """Return every way to give each positive pattern a fact, with how surely all of them match."""
    if not steps:
        yield (), (), truth
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
