"""Phrases found in damaged text: each token is weighed against each syllable, and the phrases walk the tokens.

One syllable may have been glued to the next one or split in two, once in a phrase; a missing or an extra syllable is
never forgiven, so «hộ nghèo» and «hộ cận nghèo» cannot be taken for each other.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from math import inf
from typing import Any, NamedTuple, TypeVar

from compliance.vietnamese import channel
from compliance.vietnamese.costs import Costs, mark_costs
from compliance.vietnamese.syllables import is_legal, is_legal_bare
from compliance.vietnamese.tokens import CUT, crossing_cost
from compliance.vietnamese.unicode_forms import fold

#: Costs a letter up to which a phrase is accepted, and up to which it may be.
ACCEPTED = 0.12
POSSIBLE = 0.20
#: Most a lone syllable may cost: a letter, and at least.
_SYLLABLE_CAP = 0.36
_SYLLABLE_FLOOR = 0.7
_JOINT = 0.3
_ONE_WORD_CAP = 0.5
_GLUED_CAP = 0.22
_SPLIT_CAP = 0.25
_LONGEST_SPLIT = 9
_EPSILON = 1e-6
_NOWHERE: dict[int, float] = {}


@dataclass(slots=True)
class _Node:
    syllable: int = -1
    mark: str = ""  # the punctuation the phrase itself has before this syllable
    joined: int = -1  # the pair (syllable before, this one) written as one
    depth: int = 0
    budget: float = 0.0
    phrases: list[int] = field(default_factory=list)
    children: dict[tuple[int, str], _Node] = field(default_factory=dict)


class Match(NamedTuple):
    """One phrase on the tokens `first` to `last` (inclusive), at `cost` a letter; `exact` when nothing is misread."""

    phrase: int
    first: int
    last: int
    cost: float
    exact: bool = False


_Track = dict[int, float]  # the place of the last token so far → what it cost to come there
_Tracks = dict[str, _Track]

#: The three ways a phrase can have come so far: one token a syllable, one syllable split, two syllables glued.
_WIDTH = {"plain": 0, "split": 1, "glued": -1}


@dataclass(frozen=True, slots=True)
class Wording:
    """A phrase as the lattice needs it.

    Shape: `syllables` are spelt as `normal_syllable` spells them; `marks[i]` is the punctuation the phrase itself has
    before syllable i.
    """

    syllables: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A text as the lattice needs it; all entries run side by side, one a word.

    Shape: `words` as printed, `normals` as `normal_syllable` spells them, `damaged` whether the line was read badly;
    `gaps` and `marks` describe the gap before the word, as `Tokens` does; `level` is 1.0 for text without any
    Vietnamese mark and 0.0 for text with all of them.
    """

    words: Sequence[str]
    normals: Sequence[str]
    damaged: Sequence[bool]
    gaps: Sequence[int]
    marks: Sequence[str]
    level: float


class Lattice:
    """The phrases as a tree of syllables, ready to be walked over damaged text; a phrase is named by its place."""

    def __init__(self, phrases: Sequence[Wording]) -> None:
        self.letters = [sum(map(len, phrase.syllables)) for phrase in phrases]
        self._sizes = [len(phrase.syllables) for phrase in phrases]
        syllables = sorted({syllable for phrase in phrases for syllable in phrase.syllables})
        self.index = {syllable: number for number, syllable in enumerate(syllables)}
        pairs = sorted({pair for phrase in phrases for pair in pairwise(phrase.syllables)})
        self._pair_index = {pair: number for number, pair in enumerate(pairs)}
        self.single = Costs(syllables)
        self.split = Costs(syllables)
        self.glued = Costs([a + b for a, b in pairs])
        self._root = _Node()
        for number, phrase in enumerate(phrases):
            if phrase.syllables:
                self._plant(number, phrase)

    def _plant(self, number: int, phrase: Wording) -> None:
        budget = self.limit(number) * self.letters[number]
        node, before = self._root, ""
        for depth, (syllable, mark) in enumerate(zip(phrase.syllables, phrase.marks, strict=True), start=1):
            key = (self.index[syllable], mark)
            child = node.children.get(key)
            if child is None:
                joined = self._pair_index[before, syllable] if before else -1
                child = node.children[key] = _Node(self.index[syllable], mark, joined, depth)
            child.budget = max(child.budget, budget)
            node, before = child, syllable
        node.phrases.append(number)

    def limit(self, number: int) -> float:
        """Return the most a letter of a phrase may cost."""
        if self._sizes[number] > 1:
            return POSSIBLE
        return min(ACCEPTED, _ONE_WORD_CAP / self.letters[number])

    def find(self, text: Printed) -> list[Match]:
        """Return every phrase on damaged words, or on damaged and clean ones; clean words must be equal."""
        if not any(text.damaged):
            return []
        walk = _Walk(self, text)
        for child in self._root.children.values():
            walk.down(child, {}, {})
        cheapest: dict[tuple[int, int, int], float] = {}
        for number, first, last, cost in walk.found:
            key = (number, first, last)
            cheapest[key] = min(cost, cheapest.get(key, cost))
        hurt = list(accumulate(text.damaged, initial=0))
        return [
            Match(number, first, last, cost)
            for (number, first, last), cost in cheapest.items()
            if hurt[last + 1] > hurt[first]
        ]


class _Walk:
    """One text laid out for the phrases: what each token costs as each syllable, alone, split or glued."""

    def __init__(self, lattice: Lattice, text: Printed) -> None:
        self.lattice = lattice
        self.found: list[tuple[int, int, int, float]] = []
        self.size = len(text.words)
        self._entries: dict[str, list[float]] = {}
        self._gap_kinds: dict[tuple[int, str], int] = {}
        self._gaps = [self._gap_kind(gap) for gap in zip(text.gaps, text.marks, strict=True)]
        bare = [fold(word) for word in text.words]
        self._lay_single(text, bare)
        legal = [is_legal_bare(word) for word in bare]
        self._lay_glued(text, bare, legal)
        self._lay_split(text, bare)
        # Where marks can be trusted, a well-spelt word is not another word misread.
        self.trusted = [text.level < 0.5 and is_legal(word) for word in text.normals]

    def _enter(self, mark: str) -> list[float]:
        """Return what it costs to enter each word from the one before; beyond the end is one nothing can enter."""
        if mark not in self._entries:
            costs = [crossing_cost(mark, *gap) for gap in self._gap_kinds]
            self._entries[mark] = [*(costs[kind] for kind in self._gaps), inf]
        return self._entries[mark]

    def _gap_kind(self, gap: tuple[int, str]) -> int:
        return self._gap_kinds.setdefault(gap, len(self._gap_kinds))

    def _lay_single(self, text: Printed, bare: Sequence[str]) -> None:
        costs, has_marks = self.lattice.single, text.level < 1.0
        kinds = [
            (bare[i] if text.damaged[i] else "", text.normals[i] if has_marks or not text.damaged[i] else "")
            for i in range(self.size)
        ]
        costs.learn({token for token, _ in kinds if token}, None, 0.0, _SYLLABLE_CAP, _SYLLABLE_FLOOR)
        self.single = _Places()
        for (token, spelt), places in _places_by(kinds).items():
            if token:
                columns, values = costs.known[token]
                self.single.add(columns, values + mark_costs(spelt, token, columns, costs, text.level), places)
            elif (column := self.lattice.index.get(spelt)) is not None:
                self.single.add_one(column, 0.0, places)

    def _lay_glued(self, text: Printed, bare: Sequence[str], legal: Sequence[bool]) -> None:
        costs = self.lattice.glued
        tokens = {
            word
            for word, hurt, whole in zip(bare, text.damaged, legal, strict=True)
            if hurt and not whole and 4 <= len(word) <= channel.LONGEST_TOKEN
        }
        costs.learn(tokens, 1, _JOINT, _GLUED_CAP, 0.0)
        self.glued = self._laid(costs, tokens, bare)

    def _lay_split(self, text: Printed, bare: Sequence[str]) -> None:
        costs = self.lattice.split
        pairs = [""] * self.size
        whole = list(map(is_legal, text.normals))
        for i in range(self.size - 1):
            near = text.gaps[i + 1] != CUT and text.damaged[i] and text.damaged[i + 1]
            if near and not (whole[i] and whole[i + 1]) and 3 <= len(bare[i]) + len(bare[i + 1]) <= _LONGEST_SPLIT:
                pairs[i] = bare[i] + bare[i + 1]
        tokens = set(pairs) - {""}
        costs.learn(tokens, 1, _JOINT, _SPLIT_CAP, 0.0)
        self.split = self._laid(costs, tokens, pairs)

    def _laid(self, costs: Costs, tokens: set[str], words: Sequence[str]) -> _Places:
        found = _Places()
        if costs.targets:
            for word, places in _places_by(words).items():
                if word in tokens:
                    found.add(*costs.known[word], places)
        return found

    def down(self, node: _Node, before: _Tracks, two_before: _Tracks) -> None:
        """Follow the tree one syllable down; `before` holds the tracks that end at the syllable before this one's."""
        tracks: _Tracks = {}
        single = self.single.of(node.syllable)
        if node.depth == 1:
            _add(tracks, "plain", self._start(node, single))
        for name, track in before.items():
            _add(tracks, name, self._step(node, track, single))
        split = self.split.of(node.syllable)
        if split:
            if node.depth == 1:
                _add(tracks, "split", self._start(node, split, 1))
            elif "plain" in before:
                _add(tracks, "split", self._step(node, before["plain"], split, 1))
        glued = self.glued.of(node.joined)
        if glued:
            if node.depth == 2:
                _add(tracks, "glued", self._start(node, glued))
            elif "plain" in two_before:
                _add(tracks, "glued", self._step(node, two_before["plain"], glued))
        for number in node.phrases:
            self._report(number, node.depth, tracks)
        for child in node.children.values():
            if tracks or ((node.depth == 1 or before) and self.glued.of(child.joined)):
                self.down(child, tracks, before)

    def _start(self, node: _Node, places: _Track, more: int = 0) -> _Track:
        most = node.budget + _EPSILON
        return {at + more: cost for at, cost in places.items() if cost <= most}

    def _step(self, node: _Node, track: _Track, places: _Track, more: int = 0) -> _Track:
        # Most tracks end at once: whichever side has fewer places is gone through.
        if len(track) <= len(places):
            pairs = [(at + 1, cost, places[at + 1]) for at, cost in track.items() if at + 1 in places]
        else:
            pairs = [(at, track[at - 1], cost) for at, cost in places.items() if at - 1 in track]
        if not pairs:
            return {}
        enter, most = self._enter(node.mark), node.budget + _EPSILON
        sums = [(at + more, so_far + cost + enter[at]) for at, so_far, cost in pairs]
        return {at: cost for at, cost in sums if cost <= most}

    def _report(self, number: int, depth: int, tracks: _Tracks) -> None:
        letters = self.lattice.letters[number]
        most = self.lattice.limit(number) * letters + _EPSILON
        for name, track in tracks.items():
            if depth == 1 and name == "split":
                continue  # a phrase of one syllable has no neighbour to vouch for the split
            back = depth + _WIDTH[name] - 1
            for last, cost in track.items():
                if cost <= most and not (depth == 1 and cost > 0 and self.trusted[last]):
                    self.found.append((number, last - back, last, cost / letters))


def _add(tracks: _Tracks, name: str, track: _Track) -> None:
    if not track:
        return
    old = tracks.setdefault(name, track)
    if old is not track:
        tracks[name] = {at: min(old.get(at, inf), track.get(at, inf)) for at in old.keys() | track.keys()}


_Key = TypeVar("_Key", bound=Hashable)


def _places_by(words: Sequence[_Key]) -> dict[_Key, list[int]]:
    """Return where each word stands."""
    found: dict[_Key, list[int]] = {}
    for place, word in enumerate(words):
        found.setdefault(word, []).append(place)
    return found


class _Places:
    """Where in the text each target may stand, and at what cost."""

    def __init__(self) -> None:
        self._known: dict[int, _Track] = {}

    def add(self, targets: Any, costs: Any, places: Sequence[int]) -> None:
        """Let each target stand at these places at its cost."""
        for target, cost in zip(targets.tolist(), costs.tolist(), strict=True):
            self.add_one(target, cost, places)

    def add_one(self, target: int, cost: float, places: Sequence[int]) -> None:
        """Let one target stand at these places."""
        known = self._known.setdefault(target, {})
        for place in places:
            known[place] = cost

    def of(self, target: int) -> _Track:
        """Return where a target may stand."""
        return self._known.get(target, _NOWHERE)
