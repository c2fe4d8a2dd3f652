"""Phrases found in damaged text: every token is weighed against every syllable of the phrases, the phrases walk the tokens.

One syllable may have been glued to the next one or split in two, once in a phrase; a missing or an extra syllable is
never forgiven, so «hộ nghèo» and «hộ cận nghèo» cannot be taken for each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from compliance.vietnamese import channel
from compliance.vietnamese.syllables import is_legal_bare
from compliance.vietnamese.unicode_forms import fold

#: Costs a letter up to which a phrase is accepted, and up to which it may be.
ACCEPTED = 0.12
POSSIBLE = 0.20
#: Most a lone syllable may cost: a letter, and at least.
_SYLLABLE_CAP = 0.36
_SYLLABLE_FLOOR = 0.7
_WRONG_ONSET = 0.3
_OTHER_SYLLABLE = 0.2
_JOINT = 0.3
#: For each wrong mark, in text that was read with its marks.
_WRONG_MARK = 0.25
_ONE_WORD_CAP = 0.5
_MEMO = 200_000

_CONFUSED = str.maketrans(
    {"0": "o", "1": "l", "6": "o", "¢": "c", "&": "o", "$": "o", "§": "y", "¥": "y", "€": "e", "@": "o", "©": "o"}
    | {"8": "e", "|": "l", "!": "l"}
)


def _skeleton(token: str) -> str:
    return "".join(char for char in fold(token).translate(_CONFUSED) if char.isalnum())


@dataclass(slots=True)
class _Node:
    syllable: int = -1
    joined: int = -1  # the pair (syllable before, this one) written as one
    depth: int = 0
    budget: float = 0.0
    phrases: list[int] = field(default_factory=list)
    children: dict[int, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """One phrase on the tokens `first` to `last` (inclusive), at `cost` a letter."""

    phrase: int
    first: int
    last: int
    cost: float


class _Costs:
    """Costs of tokens against a fixed list of targets, kept from document to document."""

    def __init__(self, targets: Sequence[str]) -> None:
        self.targets = list(targets)
        self.skeletons = [_skeleton(target) for target in self.targets]
        self.bare = [fold(target) for target in self.targets]
        self.known: dict[str, tuple[Any, Any]] = {}

    def learn(self, tokens: Iterable[str], slack: int, surcharge: float, per_letter: float, floor: float) -> None:
        """Weigh every token not seen before against the targets; keep those within the cap."""
        import numpy as np
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import cdist

        new = sorted({token for token in tokens if token not in self.known})
        if not new or not self.targets:
            return
        if len(self.known) > _MEMO:
            self.known.clear()
        lengths = np.array([len(skeleton) for skeleton in self.skeletons])
        cap = np.maximum(floor, per_letter * np.array([len(target) for target in self.targets])).astype(np.float32)
        for begin in range(0, len(new), 512):
            chunk = new[begin : begin + 512]
            near = cdist(
                [_skeleton(token) for token in chunk], self.skeletons, scorer=Levenshtein.distance, dtype=np.uint8
            )
            limit = np.maximum(2, (lengths * 0.75).astype(int)) if slack < 0 else np.maximum(2, lengths // 2)
            wanted = near <= limit
            if slack >= 0:
                size = np.array([len(token) for token in chunk])
                target_size = np.array([len(target) for target in self.targets])
                wanted &= np.abs(size[:, None] - target_size[None, :]) <= slack
            rows, columns = np.nonzero(wanted)
            cost = channel.pair_costs(self.targets, chunk, columns, rows, cap[columns]) + surcharge
            kept = cost <= cap[columns]
            rows, columns, cost = rows[kept], columns[kept], cost[kept]
            edges = np.searchsorted(rows, np.arange(len(chunk) + 1))
            for row, token in enumerate(chunk):
                these = slice(edges[row], edges[row + 1])
                self.known[token] = self._settle(token, columns[these], cost[these], cap)

    def _settle(self, token: str, columns: Any, cost: Any, cap: Any) -> tuple[Any, Any]:
        import numpy as np

        legal = is_legal_bare(token)
        settled = cost.copy()
        for k, column in enumerate(columns):
            if cost[k] <= 0:
                continue
            if token[0].isalpha() and token[0] != self.bare[column][:1]:
                if not channel.onset_is_explained(self.targets[column], token[0]):
                    settled[k] += _WRONG_ONSET
            if legal and token != self.bare[column]:
                settled[k] += _OTHER_SYLLABLE
        kept = np.nonzero(settled <= cap[columns])[0]
        return columns[kept], settled[kept]


_Track = tuple[Any, Any]  # indices of the last tokens, costs


class Lattice:
    """The phrases as a tree of syllables, ready to be walked over damaged text.

    Shape: `phrases` are sequences of normal syllables; a phrase is named by its place in that list.
    """

    def __init__(self, phrases: Sequence[Sequence[str]]) -> None:
        self._lengths = [sum(map(len, phrase)) for phrase in phrases]
        self._sizes = [len(phrase) for phrase in phrases]
        syllables = sorted({syllable for phrase in phrases for syllable in phrase})
        self._index = {syllable: number for number, syllable in enumerate(syllables)}
        pairs = sorted({(a, b) for phrase in phrases for a, b in zip(phrase, phrase[1:], strict=False)})
        self._pair_index = {pair: number for number, pair in enumerate(pairs)}
        self._single = _Costs(syllables)
        self._split = _Costs(syllables)
        self._glued = _Costs([a + b for a, b in pairs])
        self._root = _Node()
        for number, phrase in enumerate(phrases):
            if phrase:
                self._plant(number, phrase)

    def _plant(self, number: int, phrase: Sequence[str]) -> None:
        budget = self._limit(number) * self._lengths[number]
        node, before = self._root, ""
        for depth, syllable in enumerate(phrase, start=1):
            key = self._index[syllable]
            child = node.children.get(key)
            if child is None:
                joined = self._pair_index[before, syllable] if before else -1
                child = node.children[key] = _Node(key, joined, depth)
            child.budget = max(child.budget, budget)
            node, before = child, syllable
        node.phrases.append(number)

    def _limit(self, number: int) -> float:
        if self._sizes[number] > 1:
            return POSSIBLE
        return min(ACCEPTED, _ONE_WORD_CAP / self._lengths[number])

    def find(
        self,
        words: Sequence[str],
        normals: Sequence[str],
        damaged: Sequence[bool],
        joined: Sequence[bool],
        level: float,
    ) -> list[Match]:
        """Return every phrase on the words, damaged ones at the cost of their damage, clean ones only when equal.

        Shape: `normals` are the words as `normal_syllable` spells them; `joined[i]` tells whether a phrase may go on
        from word i-1 to word i; `level` is 1.0 for text without any Vietnamese mark and 0.0 for text with all of them.
        """
        import numpy as np

        if not any(damaged):
            return []
        walk = _Walk(self, words, normals, damaged, joined, level)
        found: list[Match] = []
        for child in self._root.children.values():
            walk.down(child, None, None, found)
        by_place: dict[tuple[int, int, int], float] = {}
        for match in found:
            key = (match.phrase, match.first, match.last)
            by_place[key] = min(match.cost, by_place.get(key, 9.0))
        some_damage = np.concatenate([[0], np.cumsum(np.array(damaged, dtype=np.int64))])
        return [
            Match(phrase, first, last, cost)
            for (phrase, first, last), cost in by_place.items()
            if some_damage[last + 1] > some_damage[first]
        ]


class _Walk:
    """One text laid out for the phrases: what each token costs as each syllable, alone, split or glued."""

    def __init__(
        self,
        lattice: Lattice,
        words: Sequence[str],
        normals: Sequence[str],
        damaged: Sequence[bool],
        joined: Sequence[bool],
        level: float,
    ) -> None:
        import numpy as np

        self.lattice = lattice
        self.size = len(words)
        # One entry beyond the end, to which nothing joins.
        self.open = np.array([*joined, False], dtype=bool)
        penalty = _WRONG_MARK * (1.0 - level)
        bare = [fold(word) for word in words]
        kinds: dict[tuple[str, str], int] = {}
        self.kind = np.zeros(self.size + 1, dtype=np.int64)
        for i in range(self.size):
            key = ("", normals[i]) if not damaged[i] else (bare[i], normals[i] if penalty > 0 else "")
            self.kind[i] = kinds.setdefault(key, len(kinds) + 1)
        self.kind[self.size] = 0
        lattice._single.learn((key[0] for key in kinds if key[0]), -1, 0.0, _SYLLABLE_CAP, _SYLLABLE_FLOOR)
        self.single = np.full((len(kinds) + 1, len(lattice._index)), np.inf, dtype=np.float32)
        for (token, spelt), row in kinds.items():
            if not token:
                column = lattice._index.get(spelt)
                if column is not None:
                    self.single[row, column] = 0.0
                continue
            columns, costs = lattice._single.known.get(token, (None, None))
            if columns is None or not len(columns):
                continue
            if penalty > 0:
                costs = costs + np.array(
                    [penalty * _differences(spelt, lattice._single.targets[column]) for column in columns],
                    dtype=np.float32,
                )
            self.single[row, columns] = costs
        legal = [is_legal_bare(word) for word in bare]
        self._lay_glued(bare, damaged, legal)
        self._lay_split(bare, damaged, legal, joined)
        self.everywhere = np.arange(self.size)

    def _lay_glued(self, bare: Sequence[str], damaged: Sequence[bool], legal: Sequence[bool]) -> None:
        import numpy as np

        costs = self.lattice._glued
        tokens = {
            word
            for word, hurt, whole in zip(bare, damaged, legal, strict=True)
            if hurt and not whole and 4 <= len(word) <= channel.LONGEST_TOKEN
        }
        costs.learn(tokens, 1, _JOINT, 0.22, 0.0)
        self.glued_kind, self.glued = self._table(costs, tokens, bare)
        self.has_glued = np.isfinite(self.glued).any(axis=0) if len(self.glued) else np.zeros(0, dtype=bool)

    def _lay_split(
        self, bare: Sequence[str], damaged: Sequence[bool], legal: Sequence[bool], joined: Sequence[bool]
    ) -> None:
        import numpy as np

        costs = self.lattice._split
        pairs = [""] * self.size
        for i in range(self.size - 1):
            if joined[i + 1] and damaged[i] and damaged[i + 1] and not (legal[i] and legal[i + 1]):
                both = bare[i] + bare[i + 1]
                if 3 <= len(both) <= 9:
                    pairs[i] = both
        tokens = set(pairs) - {""}
        costs.learn(tokens, 1, _JOINT, 0.25, 0.0)
        self.split_kind, self.split = self._table(costs, tokens, pairs)
        self.has_split = np.isfinite(self.split).any(axis=0)

    def _table(self, costs: _Costs, tokens: set[str], words: Sequence[str]) -> tuple[Any, Any]:
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

    def _step(self, track: _Track | None, kinds: Any, column: Any, budget: float, width: int = 1) -> _Track | None:
        """Move a track on by one event of `width` tokens; without a track, start anywhere."""
        import numpy as np

        if track is None:
            costs = column[kinds[:-1]]
            at = np.nonzero(costs <= budget)[0]
            costs = costs[at]
        else:
            at = track[0] + 1
            costs = track[1] + column[kinds[at]]
            kept = (costs <= budget) & self.open[at]
            at, costs = at[kept], costs[kept]
        if not len(at):
            return None
        return at + (width - 1), costs

    def down(
        self, node: _Node, before: dict[str, _Track] | None, two_before: dict[str, _Track] | None, found: list[Match]
    ) -> None:
        """Follow the tree one syllable down, from the tracks that end before it."""
        column = self.single[:, node.syllable]
        budget = node.budget + 1e-6
        tracks: dict[str, _Track] = {}

        def add(name: str, track: _Track | None) -> None:
            if track is None:
                return
            if name in tracks:
                import numpy as np

                old = tracks[name]
                track = (np.concatenate([old[0], track[0]]), np.concatenate([old[1], track[1]]))
            tracks[name] = track

        if node.depth == 1:
            add("plain", self._step(None, self.kind, column, budget))
        elif before is not None:
            for name, track in before.items():
                add(name, self._step(track, self.kind, column, budget))
        if self.has_split[node.syllable] and node.budget:
            split = self.split[:, node.syllable]
            if node.depth == 1:
                add("split", self._step(None, self.split_kind, split, budget, 2))
            elif before is not None and "plain" in before:
                add("split", self._step(before["plain"], self.split_kind, split, budget, 2))
        if node.joined >= 0 and self.has_glued[node.joined]:
            glued = self.glued[:, node.joined]
            if node.depth == 2:
                add("glued", self._step(None, self.glued_kind, glued, budget))
            elif two_before is not None and "plain" in two_before:
                add("glued", self._step(two_before["plain"], self.glued_kind, glued, budget))
        for number in node.phrases:
            self._report(number, node.depth, tracks, found)
        if tracks or before:
            for child in node.children.values():
                if tracks or (child.joined >= 0 and self.has_glued[child.joined]):
                    self.down(child, tracks, before if node.depth > 1 else {}, found)
        elif node.depth == 1:
            for child in node.children.values():
                if child.joined >= 0 and self.has_glued[child.joined]:
                    self.down(child, {}, {}, found)

    def _report(self, number: int, depth: int, tracks: dict[str, _Track], found: list[Match]) -> None:
        letters = self.lattice._lengths[number]
        limit = self.lattice._limit(number) + 1e-6
        for name, (at, costs) in tracks.items():
            width = depth + {"plain": 0, "split": 1, "glued": -1}[name]
            if depth == 1 and name == "split":
                continue  # a phrase of one syllable has no neighbour to vouch for the split
            for last, cost in zip(at.tolist(), costs.tolist(), strict=True):
                if cost <= limit * letters:
                    found.append(Match(number, last - width + 1, last, cost / letters))


def _differences(shown: str, true: str) -> int:
    return sum(a != b for a, b in zip(shown, true, strict=False))
