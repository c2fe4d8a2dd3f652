"""Known phrases found in a text: exactly where it is clean, through the noise where it was read badly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import ahocorasick

from compliance.vietnamese import tokens as tk
from compliance.vietnamese.contest import Certainty, Contest, Page
from compliance.vietnamese.entries import Entry, Phrase, compile_phrase, everyday_words
from compliance.vietnamese.lattice import Lattice, Match, Printed, Wording
from compliance.vietnamese.similarity import similar
from compliance.vietnamese.syllables import is_legal, marked_share
from compliance.vietnamese.unicode_forms import normal_syllable, to_nfc

__all__ = ["Certainty", "Hit", "Phrase", "PhraseMatcher", "similar"]

#: Share of words with a Vietnamese letter in text that was read with its marks.
_MARKED_PROSE = 0.55
#: Above this level of damage a word says nothing by its marks.
_MARKS_LOST = 0.5
#: Up to this level a word without marks is a word that has none.
_MARKS_SOUND = 0.15


class Hit(NamedTuple):
    """A place where a phrase stands.

    Units: offsets count code points of the searched text; `cost_per_letter` is 0.0 for an exact hit and at most 0.20.
    """

    id: str
    start: int
    end: int
    cost_per_letter: float
    certainty: Certainty
    text: str


class PhraseMatcher:
    """A set of phrases, compiled once and used on many texts."""

    def __init__(self, entries: Iterable[Phrase]) -> None:
        self._entries: list[Entry] = []
        self._ids: dict[str, int] = {}
        sequences: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for phrase in entries:
            entry = compile_phrase(phrase)
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
    def _rivals(self) -> list[Entry]:
        """The phrases, and after them the everyday words that compete with them in damaged text."""
        known = {entry.syllables for entry in self._entries}
        words = [compile_phrase(Phrase(word, word, decoy=True)) for word in everyday_words()]
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
            levels = [level] * len(words) if level > _MARKS_LOST else _line_levels(text, words, hurt, level)
            noisy = self._lattice.find(Printed(words.surface, normals, hurt, gaps, words.marks, level))
            bare = [own == 1.0 for own in levels]
            if level <= _MARKS_LOST and any(bare):
                # Lines without any mark among sound ones: there a bare syllable may be any marked one.
                noisy += self._lattice.find(Printed(words.surface, normals, bare, gaps, words.marks, 1.0))
                noisy = _cheapest(noisy)
            matches += [match for match in noisy if (match.phrase, match.first, match.last) not in exact]
            matches = [match for match in matches if self._keeps_case(match, words)]
            matches = [match for match in matches if self._keeps_figures(match, words)]
            unsure = [
                bad and (own > _MARKS_LOST or (own > _MARKS_SOUND and word.isascii()))
                for bad, word, own in zip(hurt, normals, levels, strict=True)
            ]
            sound = [own <= _MARKS_LOST and is_legal(word) for word, own in zip(normals, levels, strict=True)]
            page = Page(normals, unsure, sound)
            settled = Contest(self._rivals, len(self._entries), matches, page).settle()
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

    def _keeps_figures(self, match: Match, words: tk.Tokens) -> bool:
        """Keep the figure of «báo cáo 6 tháng» from being taken for a split-off piece of «báo cáo tháng»."""
        size = match.last - match.first + 1
        if match.exact or size <= len(self._rivals[match.phrase].syllables):
            return True
        return not any(word.isdigit() for word in words.surface[match.first : match.last + 1])

    def _hit(self, text: str, words: tk.Tokens, match: Match, certainty: Certainty) -> Hit:
        start, end = words.starts[match.first], words.ends[match.last]
        return Hit(self._entries[match.phrase].phrase.id, start, end, round(match.cost, 4), certainty, text[start:end])


def _same_marks(entry: Entry, words: tk.Tokens, gaps: Sequence[int], first: int) -> bool:
    """Tell whether the text's punctuation between the words is no other than the phrase's own."""
    return all(
        tk.crossing_cost(own, gaps[place], words.marks[place]) == 0.0
        for place, own in enumerate(entry.marks, start=first + 1)
    )


def _same_letters(entry: Entry, words: tk.Tokens, first: int) -> bool:
    own = tk.tokenize(to_nfc(entry.phrase.text)[0]).surface
    return own == words.surface[first : first + len(own)]


def _cheapest(matches: Iterable[Match]) -> list[Match]:
    """Return each match once, with the smaller of its costs."""
    best: dict[tuple[int, int, int], Match] = {}
    for match in matches:
        key = (match.phrase, match.first, match.last)
        if key not in best or match.cost < best[key].cost:
            best[key] = match
    return list(best.values())


def _line_levels(text: str, words: tk.Tokens, hurt: Sequence[bool], level: float) -> list[float]:
    """Return for each word how far its own line has lost its marks: among sound lines one may have lost them all."""
    levels: list[float] = []
    line_end = -1
    own = level
    for index, start in enumerate(words.starts):
        if start > line_end:
            line_end = text.find("\n", start)
            line_end = len(text) if line_end < 0 else line_end
            line = text[start:line_end]
            own = 1.0 if hurt[index] and line.isascii() else level
        levels.append(own)
    return levels


def _damage_level(text: str, words: tk.Tokens, hurt: Sequence[bool]) -> float:
    if all(hurt):
        share = marked_share(text)
    else:
        share = marked_share(" ".join(word for word, is_hurt in zip(words.surface, hurt, strict=True) if is_hurt))
    return 1.0 - min(1.0, share / _MARKED_PROSE)
