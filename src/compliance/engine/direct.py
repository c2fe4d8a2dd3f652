"""The reference evaluator: plain matching of clauses over facts indexed by kind.

Both worlds come from one pass: a match carries the truth of its weakest part. TRUE is a match in the world where only
sure facts accuse and anything may fulfil; UNKNOWN a match where possible facts accuse too and only sure ones fulfil.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from compliance.engine.atoms import Atom
from compliance.engine.clauses import Clause
from compliance.engine.conditions import Unread, look_up
from compliance.engine.scene import Candidates, Index, Scene
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, TRUE, Truth
from compliance.plan.facts import DateRange, Fact

# The numbers of the facts that the positive patterns matched, with how surely the clause matches there.
Matches = Mapping[tuple[int, ...], Truth]
# With fewer candidates looking them up by value costs more than it saves.
_WORTH_AN_INDEX = 4

_NONE: Matches = {}


def match(clause: Clause, scene: Scene) -> Matches:
    """Return every match of a clause: the facts its patterns met, and how surely it holds for them."""
    truth = clause.gate.truth(scene)
    if truth == FALSE:
        return _NONE
    if clause.alone is not None:
        accusers = clause.alone.accusers(scene)
        return {(number,): own if own < truth else truth for number, _, own in accusers} if accusers else _NONE
    found = {}
    for numbers, bound, sure in _tuples(clause.positives, scene, truth):
        sure = _unfulfilled(clause.absents, bound, sure, scene)
        if sure:
            found[numbers] = sure
    return found


def strongest(clause: Clause, scene: Scene) -> Truth:
    """Return how surely a clause matches at all: the truth of its surest match."""
    truth = clause.gate.truth(scene)
    if truth == FALSE:
        return FALSE
    if clause.alone is not None:
        surest = clause.alone.surest(scene)
        return surest if surest < truth else truth
    if not clause.positives:
        return _unfulfilled(clause.absents, (), truth, scene)
    best = FALSE
    for _, bound, sure in _tuples(clause.positives, scene, truth):
        if sure > best:
            best = max(best, _unfulfilled(clause.absents, bound, sure, scene))
            if best == truth:
                break
    return best


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


def _tuples(
    steps: tuple[Step, ...], scene: Scene, truth: Truth
) -> Iterator[tuple[tuple[int, ...], tuple[Fact, ...], Truth]]:
    """Return every way to give each positive pattern a fact, with how surely all of them match."""
    if not steps:
        yield (), (), truth
        return
    step = steps[-1]
    if not step.selection.accusers(scene):
        return
    joint, beside = step.joint, step.beside
    for numbers, bound, sure in _tuples(steps[:-1], scene, truth):
        outer = scene.identity if step.outer == PLAN else bound[step.outer]
        for number, fact, own in near(step, step.selection.accusers(scene), outer, scene):
            if beside and not _stands_beside(step, number, numbers[step.outer]):
                continue
            together = own if own < sure else sure
            if joint:
                together = min(together, all_of(joint, fact, outer, scene))
            if together:
                yield (*numbers, number), (*bound, fact), together


def _stands_beside(step: Step, number: int, first: int) -> bool:
    return number > first if step.beside == "after" else number != first


def _unfulfilled(absents: tuple[Step, ...], bound: tuple[Fact, ...], sure: Truth, scene: Scene) -> Truth:
    """Return how surely the absent patterns meet nothing, at most `sure`."""
    for step in absents:
        left = TRUE - _best(step, bound, scene)
        if left < sure:
            sure = left
            if sure == FALSE:
                break
    return sure


def _best(step: Step, bound: tuple[Fact, ...], scene: Scene) -> Truth:
    """Return how surely some candidate fulfils an absent pattern; a gap may hide one."""
    outer = scene.identity if step.outer == PLAN else bound[step.outer]
    joint, best = step.joint, FALSE
    for _, fact, own in near(step, step.selection.candidates(scene), outer, scene):
        if own > best:
            best = max(best, min(own, all_of(joint, fact, outer, scene)) if joint else own)
            if best == TRUE:
                break
    return best


def near(step: Step, candidates: Candidates, outer: Fact, scene: Scene) -> Candidates:
    """Return the candidates of a join that may pass its tests: those with the value of the fact outside, or unread."""
    if step.link is None or len(candidates) < _WORTH_AN_INDEX:
        return candidates
    field, other = step.link
    value = look_up(outer, other)
    if value is None:
        return []
    if isinstance(value, Unread) or (isinstance(value, DateRange) and not value.is_exact):
        return candidates
    index = scene.linked.get((step.selection, field))
    if index is None:
        index = scene.linked[step.selection, field] = _by_value(step.selection.candidates(scene), field)
    found, unread = index.get(value, []), index.get(None)
    close = sorted((*found, *unread), key=itemgetter(0)) if unread else found
    return close if candidates is step.selection.candidates(scene) else [i for i in close if i[1].certainty != "gap"]


def _by_value(candidates: Candidates, field: str) -> Index:
    index: Index = {}
    for item in candidates:
        value = look_up(item[1], field)
        if isinstance(value, Unread) or (isinstance(value, DateRange) and not value.is_exact):
            index.setdefault(None, []).append(item)
        elif value is not None:
            index.setdefault(value, []).append(item)
    return index
