"""Which of the phrases that claim the same words of a damaged text stand, and how surely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from compliance.vietnamese.entries import Entry
from compliance.vietnamese.lattice import ACCEPTED, Match
from compliance.vietnamese.syllables import is_legal_bare

Certainty = Literal["certain", "possible"]

_COST = attrgetter("cost")
#: A rival this close, in cost a letter, makes a hit uncertain.
NARROW = 0.05


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a damaged text, side by side: as spelt, whether their marks say nothing, whether they are sound."""

    normals: Sequence[str]
    unsure: Sequence[bool]
    sound: Sequence[bool]


class Contest:
    """Phrases that claim the same words compete; of each phrase the cheapest place among overlapping ones stays.

    Shape: entries from `everyday` on are common words that nobody asked for: they only compete.
    """

    def __init__(self, entries: Sequence[Entry], everyday: int, matches: list[Match], page: Page) -> None:
        self._entries = entries
        self._everyday = everyday
        self._unsure = page.unsure
        self._page = page
        self._matches = self._cheapest(matches)
        self._nested_memo: dict[tuple[int, int], bool] = {}

    def _cheapest(self, matches: list[Match]) -> list[Match]:
        kept: list[Match] = []
        by_phrase: dict[int, list[Match]] = defaultdict(list)
        for match in matches:
            by_phrase[match.phrase].append(match)
        for same in by_phrase.values():
            if len(same) == 1:
                kept += same
                continue
            same.sort(key=lambda m: (m.cost, m.first))
            taken: set[int] = set()
            for match in same:
                places = range(match.first, match.last + 1)
                if taken.isdisjoint(places):
                    taken.update(places)
                    kept.append(match)
        return kept

    def settle(self) -> Iterable[tuple[Match, Certainty]]:
        """Yield the matches that stand, with how surely."""
        at: dict[int, list[Match]] = defaultdict(list)
        for match in self._matches:
            if self._may_compete(match):
                for place in range(match.first, match.last + 1):
                    at[place].append(match)
        for rivals in at.values():
            rivals.sort(key=_COST)
        for match in self._matches:
            if match.phrase >= self._everyday or self._entries[match.phrase].phrase.decoy:
                continue
            certainty = self._judge(match, at)
            if certainty is not None:
                yield match, certainty

    def _may_compete(self, match: Match) -> bool:
        entry = self._entries[match.phrase]
        return entry.phrase.decoy or any(self._unsure[match.first : match.last + 1])

    def _judge(self, match: Match, at: dict[int, list[Match]]) -> Certainty | None:
        sure = match.cost <= ACCEPTED and not (
            self._is_homograph(match) or self._is_well_spelt_otherwise(match) or self._is_made_of_one_word(match)
        )
        for place in range(match.first, match.last + 1):
            for other in at.get(place, ()):
                # What costs more than this match by more than the margin cannot speak against it.
                if other.cost > match.cost + NARROW:
                    break
                # Of a rival on several words of the match the first is enough.
                if other is match or max(other.first, match.first) != place:
                    continue
                verdict = self._against(match, other)
                if verdict == "beaten":
                    return None
                sure = sure and verdict != "doubted"
        return "certain" if sure else "possible"

    def _against(self, match: Match, other: Match) -> Literal["beaten", "doubted", ""]:
        """Tell what `other`, which shares a word with `match` and costs no more than a little more, says against it."""
        mine, its = self._entries[match.phrase], self._entries[other.phrase]
        if match.exact and not other.exact and not any(self._unsure[match.first : match.last + 1]):
            return ""
        inside = other.first <= match.first and match.last <= other.last
        if inside and its.phrase.decoy and other.phrase < self._everyday:
            return "beaten" if other.cost == 0.0 or other.cost < match.cost - NARROW else "doubted"
        if mine.group == its.group or self._nested(match.phrase, other.phrase) or _spelt_alike(mine, its):
            return ""
        apart = abs(match.first - other.first) + abs(match.last - other.last)
        if apart == 0 or (apart == 1 and len(mine.syllables) > 1 and len(its.syllables) > 1):
            if other.cost < match.cost - NARROW or (other.exact and not match.exact):
                return "beaten"
            return "" if match.exact and not other.exact else "doubted"
        return "doubted" if self._reads_otherwise(match, other) else ""

    def _reads_otherwise(self, match: Match, other: Match) -> bool:
        """Tell whether `other`, overlapping, makes other syllables of the shared words, and does so better."""
        mine, its = self._entries[match.phrase].syllables, self._entries[other.phrase].syllables
        if len(its) == 1 or not (_is_one_to_one(match, mine) and _is_one_to_one(other, its)):
            return False
        shared = range(max(match.first, other.first), min(match.last, other.last) + 1)
        if all(mine[place - match.first] == its[place - other.first] for place in shared):
            return False
        if self._entries[other.phrase].phrase.decoy and len(mine) <= 2:
            # Between a phrase and another common word that fits as well, the text does not decide.
            return other.cost <= match.cost or sum(map(len, its)) > sum(map(len, mine))
        return other.cost < match.cost - NARROW / 2 or sum(map(len, its)) > sum(map(len, mine))

    def _is_homograph(self, match: Match) -> bool:
        """Tell whether the match is one misread syllable, which other tones would make another word."""
        syllables = self._entries[match.phrase].syllables
        return len(syllables) == 1 and self._unsure[match.first] and is_legal_bare(syllables[0])

    def _is_made_of_one_word(self, match: Match) -> bool:
        """Tell whether two syllables were found in one word or in three, at some cost («thị ủy» in «thiiy»)."""
        syllables = self._entries[match.phrase].syllables
        return len(syllables) == 2 and match.cost > NARROW and not _is_one_to_one(match, syllables)

    def _is_well_spelt_otherwise(self, match: Match) -> bool:
        """Tell whether, in text with marks, two words are the phrase only if a well-spelt one is wrong («các ban»)."""
        syllables = self._entries[match.phrase].syllables
        if match.exact or len(syllables) != 2 or not _is_one_to_one(match, syllables):
            return False
        places = range(match.first, match.last + 1)
        return any(
            self._page.sound[place] and self._page.normals[place] != syllable
            for place, syllable in zip(places, syllables, strict=True)
        )

    def _nested(self, a: int, b: int) -> bool:
        key = (a, b) if a < b else (b, a)
        known = self._nested_memo.get(key)
        if known is None:
            known = _nested(self._entries[a].syllables, self._entries[b].syllables)
            self._nested_memo[key] = known
        return known


def _is_one_to_one(match: Match, syllables: tuple[str, ...]) -> bool:
    return match.last - match.first + 1 == len(syllables)


def _spelt_alike(a: Entry, b: Entry) -> bool:
    """Tell whether the two are one wording but for i and y («tỉ lệ», «tỷ lệ»)."""
    return len(a.syllables) == len(b.syllables) and all(
        x == y or _plain_y(x) == _plain_y(y) for x, y in zip(a.syllables, b.syllables, strict=True)
    )


def _plain_y(syllable: str) -> str:
    return syllable.translate(str.maketrans("yýỳỷỹỵ", "iíìỉĩị")) if len(syllable) <= 2 else syllable


def _nested(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
