"""Facts of one kind narrowed down test by test: what several patterns ask in the same words is answered once a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from compliance.engine.scene import Candidates, Index, Scene, stands_within
from compliance.engine.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.language.ruleset import Condition, IsValue, SetTest
from compliance.plan.facts import Fact, Value

Test = Callable[[Fact, Fact, Scene], Truth]


class Pick(NamedTuple):
    """A field and the values of which it must hold one, so that facts can be looked up by it.

    Shape: `decides` when every fact found by it passes the test it stands for; `among` when the field holds sets.
    """

    field: str
    values: frozenset[Value]
    decides: bool = True
    among: bool = False


class Narrowing(NamedTuple):
    """A test on a fact alone, with the look-up that comes before it where there is one."""

    test: Test
    pick: Pick | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """The facts of `kind` in sections of the kinds `within` that pass tests on themselves.

    Shape: `parent` is the selection without the last test, or nothing where there is no test; `pick` only stands where
    the test is the first one.
    """

    kind: str
    within: tuple[str, ...]
    parent: Selection | None = None
    test: Test | None = None
    pick: Pick | None = None

    def candidates(self, scene: Scene) -> Candidates:
        """Return the facts that pass or may pass, gaps included, each with its number and how surely it does."""
        known = scene.candidates.get(self)
        if known is not None:
            return known
        parent, test, pick = self.parent, self.test, self.pick
        if parent is None or test is None:
            found = self._all(scene)
        elif pick is not None:
            found = _look_up(pick, test, scene.indexes.get((parent, pick.field)) or _index(parent, pick, scene), scene)
        else:
            before = parent.candidates(scene)
            found = _passing(test, before, scene) if before else before
        scene.candidates[self] = found
        return found

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
        for _, fact, truth in self.candidates(scene):
            if truth > best and not (accusing and fact.certainty == "gap"):
                best = truth
                if best == TRUE:
                    break
        return best

    def _all(self, scene: Scene) -> Candidates:
        there = scene.of_kind(self.kind)
        return [item for item in there if stands_within(item[1], self.within)] if self.within else there


def _passing(test: Test, candidates: Candidates, scene: Scene) -> Candidates:
    identity, passing = scene.identity, []
    for item in candidates:
        number, fact, own = item
        truth = test(fact, identity, scene)
        if truth >= own:
            passing.append(item)
        elif truth:
            passing.append((number, fact, truth))
    return passing


@lru_cache(maxsize=1 << 16)
def select(kind: str, within: tuple[str, ...], narrowings: tuple[Narrowing, ...]) -> Selection:
    """Return the selection that makes these tests in this order, the same object for the same tests."""
    if not narrowings:
        return Selection(kind, within)
    test, pick = narrowings[-1]
    parent = select(kind, within, narrowings[:-1])
    return Selection(kind, within, parent, test, pick if parent.parent is None else None)


def pick_of(condition: Condition, accepted: frozenset[Value] = frozenset()) -> Pick | None:
    """Return how facts that may meet a condition can be looked up; `accepted` are the values an `IsValue` accepts."""
    if isinstance(condition, IsValue) and condition.ref.owner == "self":
        return Pick(condition.ref.field, accepted)
    if isinstance(condition, SetTest) and condition.ref.owner == "self" and isinstance(condition.values, tuple):
        if condition.test == "meets" and condition.values:
            return Pick(condition.ref.field, frozenset(condition.values), among=True)
        if condition.test == "includes" and condition.values:
            return Pick(condition.ref.field, frozenset(condition.values[:1]), len(condition.values) == 1, True)
    return None


def _index(root: Selection, pick: Pick, scene: Scene) -> Index:
    """Return the facts of a selection by what they say in a field; under nothing those where that is unread, as such:
    every test on the field is unknown of them."""
    field, among = pick.field, pick.among
    index: Index = defaultdict(list)
    scene.indexes[root, field] = index
    for item in root.candidates(scene):
        fact = item[1]
        if fact.unknown and field in fact.unknown:
            index[None].append((item[0], fact, UNKNOWN))
            continue
        value = fact.values.get(field)
        if value is None:
            if fact.certainty == "gap":
                index[None].append(item)
        elif among and type(value) is frozenset:
            for element in value:
                index[element].append(item)
        else:
            index[value].append(item)
    return index


def _look_up(pick: Pick, test: Test, index: Index, scene: Scene) -> Candidates:
    """Return the facts that pass a test or may, of those found by its pick and those where the field is unread."""
    found: Candidates
    if len(pick.values) == 1:
        (value,) = pick.values
        found = index.get(value, [])
    else:
        found = sorted({item[0]: item for value in pick.values if value in index for item in index[value]}.values())
    if not pick.decides:
        found = _passing(test, found, scene)
    unread = index.get(None)
    # Numbers differ, so that facts are never compared.
    return sorted(found + unread) if found and unread else found or unread or []
