"""Known phrases found in a text: exactly where it is clean, through the noise where it was read badly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from itertools import accumulate
from typing import Literal

import ahocorasick

from compliance.vietnamese import tokens as tk
from compliance.vietnamese.lattice import ACCEPTED, Lattice, Match, Printed, Wording
from compliance.vietnamese.syllables import is_legal, is_legal_bare, marked_share
from compliance.vietnamese.unicode_forms import normal_syllable, to_nfc

Certainty = Literal["certain", "possible"]

#: A rival this close, in cost a letter, makes a hit uncertain.
NARROW = 0.05
#: Share of words with a Vietnamese letter in text that was read with its marks.
_MARKED_PROSE = 0.55
#: Above this level of damage a word says nothing by its marks.
_MARKS_LOST = 0.5
#: Up to this level a word without marks is a word that has none.
_MARKS_SOUND = 0.15


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording to look for.

    Shape: several phrases may share an `id`. A `decoy` is looked for only to take its place from phrases that
    resemble it or lie inside it, and is never reported. An `exact` phrase matches only letter for letter, case
    included, in damaged text too. Phrases of one `group` mean the same and are no rivals (default: same id).
    """

    id: str
    text: str
    decoy: bool = False
    exact: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a phrase stands.

    Units: offsets count code points of the searched text; `cost_per_letter` is 0.0 for an exact hit and at most 0.20.
    """

    id: str
    start: int
    end: int
    cost_per_letter: float
    certainty: Certainty
    text: str


@dataclass(frozen=True, slots=True)
class _Entry:
    phrase: Phrase
    syllables: tuple[str, ...]
    marks: tuple[str, ...]  # what the phrase itself has between its words, soft characters left out
    group: str

    @property
    def is_plain(self) -> bool:
        return not any(self.marks)


@lru_cache(maxsize=1)
def _everyday_words() -> tuple[str, ...]:
    """Return common words of official Vietnamese, which a misread word may be just as well as a phrase."""
    text = resources.files(__package__).joinpath("everyday_words.txt").read_text(encoding="utf-8")
    return tuple(word for word in (part.strip() for part in text.replace("\n", " ").split(",")) if word)


class PhraseMatcher:
    """A set of phrases, compiled once and used on many texts."""

    def __init__(self, entries: Iterable[Phrase]) -> None:
        self._entries: list[_Entry] = []
        self._ids: dict[str, int] = {}
        sequences: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for phrase in entries:
            entry = _compile(phrase)
            if entry.syllables:
                key = tuple(self._ids.setdefault(s, len(self._ids) + 1) for s in entry.syllables)
                sequences[key].append(len(self._entries))
                self._entries.append(entry)
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_ANY, ahocorasick.KEY_SEQUENCE)
        for key, numbers in sequences.items():
            self._automaton.add_word(key, (len(key), numbers))
        if sequences:
            self._automaton.make_automaton()

    @cached_property
    def _rivals(self) -> list[_Entry]:
        """The phrases, and after them the everyday words that compete with them in damaged text."""
        known = {entry.syllables for entry in self._entries}
        words = [_compile(Phrase(word, word, decoy=True)) for word in _everyday_words()]
        return self._entries + [entry for entry in words if entry.syllables not in known]

    @cached_property
    def _lattice(self) -> Lattice:
        return Lattice(
            [
                Wording((), ()) if entry.phrase.exact else Wording(entry.syllables, ("", *entry.marks))
                for entry in self._rivals
            ]
        )

    def find(self, text: str, damaged: Callable[[int], bool] | bool = False) -> list[Hit]:
        """Return every place where a phrase stands, ordered by start, longer ones first; nested ones are all there.

        Shape: `damaged` tells, for an offset, whether its line was read badly: only there the noisy channel is used.
        """
        text, offsets = to_nfc(text) if not text.isascii() else (text, None)
        words = tk.tokenize(text)
        if not len(words) or not self._entries:
            return []
        normals = list(map(normal_syllable, words.surface))
        hurt = tk.damaged_words(text, words, damaged)
        is_hurt = any(hurt)
        gaps = list(words.gaps)
        if is_hurt:
            for i in range(1, len(words)):
                if gaps[i] == tk.CUT and hurt[i] and tk.continues_over_blank_line(text, words, i):
                    gaps[i] = tk.SOFT
        matches = self._exact(words, normals, gaps)
        if is_hurt:
            level = _damage_level(text, words, hurt)
            exact = {(match.phrase, match.first, match.last) for match in matches}
            noisy = self._lattice.find(Printed(words.surface, normals, hurt, gaps, words.marks, level))
            matches += [match for match in noisy if (match.phrase, match.first, match.last) not in exact]
            matches = [match for match in matches if self._keeps_case(match, words)]
            unsure = [
                bad and (level > _MARKS_LOST or (level > _MARKS_SOUND and word.isascii()))
                for bad, word in zip(hurt, normals, strict=True)
            ]
            sound = [level <= _MARKS_LOST and is_legal(word) for word in normals]
            page = _Page(normals, unsure, sound)
            settled = _Contest(self._rivals, len(self._entries), matches, page).settle()
        else:
            settled = self._outside_decoys(matches)
        hits = [self._hit(text, words, match, certainty) for match, certainty in settled]
        hits.sort(key=lambda hit: (hit.start, -hit.end, hit.id))
        if offsets is not None and len(offsets) - 1 != offsets[-1]:
            hits = [Hit(h.id, offsets[h.start], offsets[h.end], h.cost_per_letter, h.certainty, h.text) for h in hits]
        return hits

    def _exact(self, words: tk.Tokens, normals: Sequence[str], gaps: Sequence[int]) -> list[Match]:
        known = self._ids
        keys = tuple([known.get(normal, 0) for normal in normals])
        # `barred[i]`: how many of the gaps before words 1..i a phrase without punctuation may not cross.
        barred = list(accumulate(gap != tk.SOFT for gap in gaps))
        matches: list[Match] = []
        for last, (size, numbers) in self._automaton.iter(keys):
            first = last - size + 1
            clear = barred[last] == barred[first]
            for number in numbers:
                entry = self._entries[number]
                if (clear and entry.is_plain) or (not entry.is_plain and _same_marks(entry, words, gaps, first)):
                    if entry.phrase.exact and not _same_letters(entry, words, first):
                        continue
                    matches.append(Match(number, first, last, 0.0, True))
        return matches

    def _outside_decoys(self, matches: list[Match]) -> Iterable[tuple[Match, Certainty]]:
        """Yield the exact matches that do not lie inside a decoy."""
        entries = self._entries
        decoys: dict[int, list[Match]] = defaultdict(list)
        for match in matches:
            if entries[match.phrase].phrase.decoy:
                for place in range(match.first, match.last + 1):
                    decoys[place].append(match)
        for match in matches:
            if entries[match.phrase].phrase.decoy:
                continue
            around = decoys.get(match.first)
            if around is None or all(match.last > decoy.last for decoy in around):
                yield match, "certain"

    def _keeps_case(self, match: Match, words: tk.Tokens) -> bool:
        """Keep a stray «ct» of a damaged text from being taken for the abbreviation «CT»."""
        if match.first != match.last or match.phrase >= len(self._entries):
            return True
        text = self._entries[match.phrase].phrase.text
        shown = words.surface[match.first]
        return not text.isupper() or sum(map(str.islower, shown)) <= len(shown) // 4

    def _hit(self, text: str, words: tk.Tokens, match: Match, certainty: Certainty) -> Hit:
        start, end = words.starts[match.first], words.ends[match.last]
        return Hit(self._entries[match.phrase].phrase.id, start, end, round(match.cost, 4), certainty, text[start:end])


def _compile(phrase: Phrase) -> _Entry:
    text, _ = to_nfc(phrase.text)
    words = tk.tokenize(text)
    return _Entry(
        phrase, tuple(map(normal_syllable, words.surface)), tuple(words.marks[1:]), phrase.group or f"\0{phrase.id}"
    )


def _same_marks(entry: _Entry, words: tk.Tokens, gaps: Sequence[int], first: int) -> bool:
    """Tell whether the text's punctuation between the words is no other than the phrase's own."""
    return all(
        tk.crossing_cost(own, gaps[place], words.marks[place]) == 0.0
        for place, own in enumerate(entry.marks, start=first + 1)
    )


def _same_letters(entry: _Entry, words: tk.Tokens, first: int) -> bool:
    own = tk.tokenize(to_nfc(entry.phrase.text)[0]).surface
    return own == words.surface[first : first + len(own)]


def _damage_level(text: str, words: tk.Tokens, hurt: Sequence[bool]) -> float:
    if all(hurt):
        share = marked_share(text)
    else:
        share = marked_share(" ".join(word for word, is_hurt in zip(words.surface, hurt, strict=True) if is_hurt))
    return 1.0 - min(1.0, share / _MARKED_PROSE)


@dataclass(frozen=True, slots=True)
class _Page:
    """The words of a damaged text, side by side: as spelt, whether their marks say nothing, whether they are sound."""

    normals: Sequence[str]
    unsure: Sequence[bool]
    sound: Sequence[bool]


class _Contest:
    """Phrases that claim the same words compete; of each phrase the cheapest place among overlapping ones stays.

    Shape: entries from `everyday` on are common words that nobody asked for: they only compete.
    """

    def __init__(self, entries: Sequence[_Entry], everyday: int, matches: list[Match], page: _Page) -> None:
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
        seen: set[int] = set()
        for place in range(match.first, match.last + 1):
            for other in at.get(place, ()):
                # What costs more than this match by more than the margin cannot speak against it.
                if other.cost > match.cost + NARROW or other is match or id(other) in seen:
                    continue
                seen.add(id(other))
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


def _spelt_alike(a: _Entry, b: _Entry) -> bool:
    """Tell whether the two are one wording but for i and y («tỉ lệ», «tỷ lệ»)."""
    return len(a.syllables) == len(b.syllables) and all(
        x == y or _plain_y(x) == _plain_y(y) for x, y in zip(a.syllables, b.syllables, strict=True)
    )


def _plain_y(syllable: str) -> str:
    return syllable.translate(str.maketrans("yýỳỷỹỵ", "iíìỉĩị")) if len(syllable) <= 2 else syllable


def _nested(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def similar(a: str, b: str) -> float:
    """Return how much the printed words `a` are the words `b`: 1.0 for the same, near 0.0 for others.

    Case, tone placement, hyphens and punctuation do not count. Where `a` was printed without Vietnamese marks it is
    weighed as a misreading of `b`; where it has them, a wrong mark counts for what it is.
    """
    shown, true = tk.tokenize(to_nfc(a)[0]).surface, list(map(normal_syllable, tk.tokenize(to_nfc(b)[0]).surface))
    normals = list(map(normal_syllable, shown))
    if normals == true:
        return 1.0
    letters = sum(map(len, true))
    if not shown or not letters:
        return 0.0
    has_marks = marked_share(a) >= 0.25 or marked_share(b) == 0.0
    cost = _alignment(normals, true, _clean_cost if has_marks else _noisy_cost)
    return max(0.0, 1.0 - cost / letters)


def _alignment(shown: Sequence[str], true: Sequence[str], cost: Callable[[str, str], float]) -> float:
    """Return the least cost of turning the true words into the shown; a missing or extra word costs its letters."""
    before = list(accumulate((float(len(word)) for word in shown), initial=0.0))
    for word in true:
        row = [before[0] + len(word)]
        for j, token in enumerate(shown, start=1):
            row.append(min(before[j] + len(word), row[j - 1] + len(token), before[j - 1] + cost(word, token)))
        before = row
    return before[-1]


def _clean_cost(true: str, shown: str) -> float:
    if true == shown:
        return 0.0
    from rapidfuzz.distance import Levenshtein

    return float(min(Levenshtein.distance(true, shown), len(true)))


def _noisy_cost(true: str, shown: str) -> float:
    from compliance.vietnamese.channel import token_cost
    from compliance.vietnamese.unicode_forms import fold

    return min(token_cost(true, fold(shown)), float(len(true)))
