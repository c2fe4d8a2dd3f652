"""Facts of one kind narrowed down test by test: what several patterns ask in the same words is answered once a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from compliance.engine.scene import SURENESS, Candidate, Candidates, Index, Scene, stands_within
from compliance.engine.truth import FALSE, TRUE, Truth
from compliance.language.ruleset import Condition, IsValue, SetTest
from compliance.plan.facts import Fact, Value

Test = Callable[[Fact, Fact, Scene], Truth]


class Pick(NamedTuple):
    """A field and the values of which it must hold one, so that facts can be looked up by it.

    Shape: `decides` when every fact found by it passes the test it stands for.
    """

    field: str
    values: frozenset[Value]
    decides: bool


class Narrowing(NamedTuple):
    """A test on a fact alone, with the look-up that comes before it where there is one."""

    test: Test
    pick: Pick | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """The facts of `kind` in sections of the kinds `within` that pass tests on themselves.

    Shape: `parent` is the selection without the last test, or nothing where there is no test.
    """

    kind: str
    within: tuple[str, ...]
    parent: Selection | None = None
    narrowing: Narrowing | None = None

    def candidates(self, scene: Scene) -> Candidates:
        """Return the facts that pass or may pass, gaps included, each with its number and how surely it does."""
        known = scene.candidates.get(self)
        if known is None:
            known = scene.candidates[self] = self._find(scene)
        return known

    def accusers(self, scene: Scene) -> Candidates:
        """Return the candidates without the gaps, which never accuse."""
        if self.kind not in scene.gapped:
            return self.candidates(scene)
        known = scene.accusers.get(self)
        if known is None:
            known = scene.accusers[self] = [item for item in self.candidates(scene) if item[1].certainty != "gap"]
        return known

    def surest(self, scene: Scene, accusing: bool = True) -> Truth:
        """Return the truth of the surest accuser, or with gaps of the surest candidate."""
        best: Truth = FALSE
        for _, _, truth in self.accusers(scene) if accusing else self.candidates(scene):
            if truth > best:
                best = truth
                if best == TRUE:
                    break
        return best

    def _find(self, scene: Scene) -> Candidates:
        if self.parent is None or self.narrowing is None:
            pairs = scene.of_kind(self.kind)
            inside = (item for item in pairs if stands_within(item[1], self.within)) if self.within else pairs
            return [(number, fact, SURENESS[fact.certainty]) for number, fact in inside]
        test, pick = self.narrowing
        if pick is None or self.parent.parent is not None:
            return list(_passing(test, self.parent.candidates(scene), scene))
        found, is_decided = _look_up(pick, _index(self.parent, pick.field, scene))
        return found if is_decided else list(_passing(test, found, scene))


def _passing(test: Test, candidates: Candidates, scene: Scene) -> Iterator[Candidate]:
    identity = scene.identity
    for item in candidates:
        truth = test(item[1], identity, scene)
        if truth >= item[2]:
            yield item
        elif truth:
            yield item[0], item[1], truth


@lru_cache(maxsize=1 << 16)
def select(kind: str, within: tuple[str, ...], narrowings: tuple[Narrowing, ...]) -> Selection:
    """Return the selection that makes these tests in this order, the same object for the same tests."""
    if not narrowings:
        return Selection(kind, within)
    return Selection(kind, within, select(kind, within, narrowings[:-1]), narrowings[-1])


def pick_of(condition: Condition, accepted: frozenset[Value] = frozenset()) -> Pick | None:
    """Return how facts that may meet a condition can be looked up; `accepted` are the values an `IsValue` accepts."""
    if isinstance(condition, IsValue) and condition.ref.owner == "self":
        return Pick(condition.ref.field, accepted, True)
    if isinstance(condition, SetTest) and condition.ref.owner == "self" and isinstance(condition.values, tuple):
        if condition.test == "meets" and condition.values:
            return Pick(condition.ref.field, frozenset(condition.values), True)
        if condition.test == "includes" and condition.values:
            return Pick(condition.ref.field, frozenset(condition.values[:1]), len(condition.values) == 1)
    return None


def _index(root: Selection, field: str, scene: Scene) -> Index:
    """Return the facts of a selection by what they say in a field; under nothing those where that is unread."""
    known = scene.indexes.get((root, field))
    if known is not None:
        return known
    index: Index = defaultdict(list)
    scene.indexes[root, field] = index
    for item in root.candidates(scene):
        fact = item[1]
        value = fact.values.get(field)
        if value is None or field in fact.unknown:
            if fact.certainty == "gap" or field in fact.unknown:
                index[None].append(item)
        elif type(value) is frozenset:
            for element in value:
                index[element].append(item)
        else:
            index[value].append(item)
    return index


def _look_up(pick: Pick, index: Index) -> tuple[Candidates, bool]:
    """Return the facts that may pass, and whether it is decided that all do."""
    lists = [index[value] for value in pick.values if value in index]
    unread = index.get(None)
    if unread is None and len(lists) < 2:
        return (lists[0] if lists else []), pick.decides
    found = {item[0]: item for items in (*lists, unread or ()) for item in items}
    return sorted(found.values(), key=itemgetter(0)), pick.decides and unread is None
