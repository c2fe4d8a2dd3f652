"""Phrases found in damaged text: each token is weighed against each syllable, and the phrases walk the tokens.

One syllable may have been glued to the next one or split in two, once in a phrase; a missing or an extra syllable is
never forgiven, so «hộ nghèo» and «hộ cận nghèo» cannot be taken for each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

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


_Track = tuple[Any, Any]  # indices of the last tokens, costs
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
        import numpy as np

        if not any(text.damaged):
            return []
        walk = _Walk(self, text)
        for child in self._root.children.values():
            walk.down(child, {}, {})
        cheapest: dict[tuple[int, int, int], float] = {}
        for number, first, last, cost in walk.found:
            key = (number, first, last)
            cheapest[key] = min(cost, cheapest.get(key, cost))
        hurt = np.concatenate([[0], np.cumsum(np.array(text.damaged, dtype=np.int64))])
        return [
            Match(number, first, last, cost)
            for (number, first, last), cost in cheapest.items()
            if hurt[last + 1] > hurt[first]
        ]


class _Walk:
    """One text laid out for the phrases: what each token costs as each syllable, alone, split or glued."""

    def __init__(self, lattice: Lattice, text: Printed) -> None:
        import numpy as np

        self.lattice = lattice
        self.found: list[tuple[int, int, int, float]] = []
        self.size = len(text.words)
        self._entries: dict[str, Any] = {}
        self._gap_kinds: dict[tuple[int, str], int] = {}
        self._gaps = np.array([self._gap_kind(gap) for gap in zip(text.gaps, text.marks, strict=True)], dtype=np.int64)
        bare = [fold(word) for word in text.words]
        self._lay_single(text, bare)
        legal = [is_legal_bare(word) for word in bare]
        self._lay_glued(text, bare, legal)
        self._lay_split(text, bare)
        # Where marks can be trusted, a well-spelt word is not another word misread.
        self.trusted = [text.level < 0.5 and is_legal(word) for word in text.normals]

    def _enter(self, mark: str) -> Any:
        """Return what it costs to enter each word from the one before; beyond the end is one nothing can enter."""
        import numpy as np

        if mark not in self._entries:
            costs = np.array([crossing_cost(mark, *gap) for gap in self._gap_kinds], dtype=np.float32)
            self._entries[mark] = np.append(costs[self._gaps], np.float32(np.inf))
        return self._entries[mark]

    def _gap_kind(self, gap: tuple[int, str]) -> int:
        return self._gap_kinds.setdefault(gap, len(self._gap_kinds))

    def _lay_single(self, text: Printed, bare: Sequence[str]) -> None:
        import numpy as np

        costs, has_marks = self.lattice.single, text.level < 1.0
        kinds: dict[tuple[str, str], int] = {}
        self.kind = np.zeros(self.size + 1, dtype=np.int64)
        for i in range(self.size):
            hurt = text.damaged[i]
            key = (bare[i] if hurt else "", text.normals[i] if has_marks or not hurt else "")
            self.kind[i] = kinds.setdefault(key, len(kinds) + 1)
        costs.learn((key[0] for key in kinds if key[0]), None, 0.0, _SYLLABLE_CAP, _SYLLABLE_FLOOR)
        self.single = np.full((len(kinds) + 1, len(self.lattice.index)), np.inf, dtype=np.float32)
        for (token, spelt), row in kinds.items():
            if token:
                columns, values = costs.known[token]
                self.single[row, columns] = values + mark_costs(spelt, token, columns, costs, text.level)
            elif (column := self.lattice.index.get(spelt)) is not None:
                self.single[row, column] = 0.0

    def _lay_glued(self, text: Printed, bare: Sequence[str], legal: Sequence[bool]) -> None:
        import numpy as np

        costs = self.lattice.glued
        tokens = {
            word
            for word, hurt, whole in zip(bare, text.damaged, legal, strict=True)
            if hurt and not whole and 4 <= len(word) <= channel.LONGEST_TOKEN
        }
        costs.learn(tokens, 1, _JOINT, _GLUED_CAP, 0.0)
        self.glued_kind, self.glued = self._table(costs, tokens, bare)
        self.has_glued = np.isfinite(self.glued).any(axis=0)

    def _lay_split(self, text: Printed, bare: Sequence[str]) -> None:
        import numpy as np

        costs = self.lattice.split
        pairs = [""] * self.size
        whole = list(map(is_legal, text.normals))
        for i in range(self.size - 1):
            near = text.gaps[i + 1] != CUT and text.damaged[i] and text.damaged[i + 1]
            if near and not (whole[i] and whole[i + 1]) and 3 <= len(bare[i]) + len(bare[i + 1]) <= _LONGEST_SPLIT:
                pairs[i] = bare[i] + bare[i + 1]
        tokens = set(pairs) - {""}
        costs.learn(tokens, 1, _JOINT, _SPLIT_CAP, 0.0)
        self.split_kind, self.split = self._table(costs, tokens, pairs)
        self.has_split = np.isfinite(self.split).any(axis=0)

    def _table(self, costs: Costs, tokens: set[str], words: Sequence[str]) -> tuple[Any, Any]:
        import numpy as np

        useful = [token for token in sorted(tokens) if len(costs.known[token][0])] if costs.targets else []
        rows = {token: row for row, token in enumerate(useful, start=1)}
        table = np.full((len(useful) + 1, len(costs.targets)), np.inf, dtype=np.float32)
        for token, row in rows.items():
            columns, values = costs.known[token]
            table[row, columns] = values
        kinds = np.zeros(self.size + 1, dtype=np.int64)
        kinds[: self.size] = [rows.get(word, 0) for word in words]
        return kinds, table

    def down(self, node: _Node, before: _Tracks, two_before: _Tracks) -> None:
        """Follow the tree one syllable down; `before` holds the tracks that end at the syllable before this one's."""
        tracks: _Tracks = {}
        column = self.single[:, node.syllable]
        if node.depth == 1:
            self._add(tracks, "plain", self._start(node, self.kind, column))
        for name, track in before.items():
            self._add(tracks, name, self._step(node, track, self.kind, column))
        if self.has_split[node.syllable]:
            split = self.split[:, node.syllable]
            if node.depth == 1:
                self._add(tracks, "split", self._start(node, self.split_kind, split, 1))
            elif "plain" in before:
                self._add(tracks, "split", self._step(node, before["plain"], self.split_kind, split, 1))
        if node.joined >= 0 and self.has_glued[node.joined]:
            glued = self.glued[:, node.joined]
            if node.depth == 2:
                self._add(tracks, "glued", self._start(node, self.glued_kind, glued))
            elif "plain" in two_before:
                self._add(tracks, "glued", self._step(node, two_before["plain"], self.glued_kind, glued))
        for number in node.phrases:
            self._report(number, node.depth, tracks)
        for child in node.children.values():
            glues = child.joined >= 0 and self.has_glued[child.joined] and (node.depth == 1 or before)
            if tracks or glues:
                self.down(child, tracks, before)

    def _start(self, node: _Node, kinds: Any, column: Any, more: int = 0) -> _Track:
        import numpy as np

        costs = column[kinds[:-1]]
        at = np.nonzero(costs <= node.budget + _EPSILON)[0]
        return at + more, costs[at]

    def _step(self, node: _Node, track: _Track, kinds: Any, column: Any, more: int = 0) -> _Track:
        at = track[0] + 1
        costs = track[1] + column[kinds[at]] + self._enter(node.mark)[at]
        kept = costs <= node.budget + _EPSILON
        return at[kept] + more, costs[kept]

    def _add(self, tracks: _Tracks, name: str, track: _Track) -> None:
        import numpy as np

        if not len(track[0]):
            return
        if name in tracks:
            old = tracks[name]
            track = (np.concatenate([old[0], track[0]]), np.concatenate([old[1], track[1]]))
        tracks[name] = track

    def _report(self, number: int, depth: int, tracks: _Tracks) -> None:
        letters = self.lattice.letters[number]
        most = self.lattice.limit(number) * letters + _EPSILON
        for name, (at, costs) in tracks.items():
            if depth == 1 and name == "split":
                continue  # a phrase of one syllable has no neighbour to vouch for the split
            back = depth + _WIDTH[name] - 1
            for last, cost in zip(at.tolist(), costs.tolist(), strict=True):
                if cost <= most and not (depth == 1 and cost > 0 and self.trusted[last]):
                    self.found.append((number, last - back, last, cost / letters))
