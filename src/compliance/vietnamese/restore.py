"""A guess at what a damaged line said, for people to look at beside the original; nothing is ever matched on it.

Each word is taken for a syllable misread by the noisy channel, and of all ways to take them the one is shown in which
the syllables follow each other best.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources

from compliance.vietnamese.costs import Costs
from compliance.vietnamese.syllables import is_legal
from compliance.vietnamese.unicode_forms import fold, normal_syllable

_TOKEN = re.compile(r"[^\s,.;:!?()\[\]\"“”«»/–—-]+")
#: Digits, symbols and abbreviations are shown as they stand: a guess at a number would be believed.
_HAS_LETTER = re.compile(r"[^\W\d_]")

_CANDIDATES = 12
_CAP_PER_LETTER, _CAP_FLOOR = 0.35, 0.8
#: How much a unit of misreading weighs against the logarithm of how often a syllable follows another.
_WEIGHT = 5.0
_UNCHANGED = 1.6
_OTHER_MARKS = 0.35
_BACK_OFF = 0.12


def restored(lines: Sequence[str], trust_marks: bool = False) -> list[str]:
    """Return a guess at each of some lines that follow each other.

    Shape: with `trust_marks` a well-spelt word stays as it is: the text lost single letters, not all its marks.
    """
    found = [[(match.start(), match.end()) for match in _TOKEN.finditer(line)] for line in lines]
    words = [line[start:end] for line, places in zip(lines, found, strict=True) for start, end in places]
    shouted = [line.upper() == line for line, places in zip(lines, found, strict=True) for _place in places]
    fixed = [
        (trust_marks and is_legal(word)) or (word.isupper() and word.isalpha() and len(word) > 1 and not loud)
        for word, loud in zip(words, shouted, strict=True)
    ]
    guesses = iter(_best_reading(words, fixed))
    result = []
    for line, places in zip(lines, found, strict=True):
        parts: list[str] = []
        done = 0
        for start, end in places:
            parts += (line[done:start], _in_case_of(line[start:end], next(guesses)))
            done = end
        result.append("".join([*parts, line[done:]]))
    return result


@cache
def _model() -> tuple[Costs, dict[str, int], dict[str, dict[str, int]], int]:
    """Return the syllables with their costs, how often each stands alone and after another, and their number."""
    single: dict[str, int] = {}
    after: dict[str, dict[str, int]] = {}
    table = resources.files(__package__).joinpath("syllable_pairs.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        syllable, count, *others = line.split(" ")
        single[syllable] = int(count)
        after[syllable] = {other: int(number) for other, _, number in (item.partition(":") for item in others)}
    return Costs(list(single)), single, after, sum(single.values())


def _best_reading(words: Sequence[str], fixed: Sequence[bool]) -> list[str]:
    """Return the syllables that explain the words and follow each other best (Viterbi)."""
    if not words:
        return []
    costs = _model()[0]
    kept = [one or not _HAS_LETTER.search(word) for word, one in zip(words, fixed, strict=True)]
    open_words = sorted({_plain(word) for word, one in zip(words, kept, strict=True) if not one})
    costs.learn(open_words, None, 0.0, _CAP_PER_LETTER, _CAP_FLOOR)
    column: list[tuple[str, float, int]] = [("", 0.0, -1)]
    columns = [column]
    for word, stays in zip(words, kept, strict=True):
        here = []
        for syllable, cost in [(_as_known(word), 0.0)] if stays else _candidates(word):
            before = min(range(len(column)), key=lambda index: column[index][1] + _surprise(column[index][0], syllable))
            total = column[before][1] + _surprise(column[before][0], syllable) + _WEIGHT * cost
            here.append((syllable, total, before))
        column = here
        columns.append(column)
    at = min(range(len(column)), key=lambda index: column[index][1])
    chosen = []
    for column in reversed(columns[1:]):
        chosen.append(column[at][0])
        at = column[at][2]
    return chosen[::-1]


def _plain(word: str) -> str:
    return fold(word.lower())


def _as_known(word: str) -> str:
    return normal_syllable(word.lower()) if is_legal(word) else word


def _candidates(word: str) -> list[tuple[str, float]]:
    """Return the syllables a word may be, cheapest first, and the word itself at a price."""
    costs = _model()[0]
    columns, values = costs.known[_plain(word)]
    spelt = normal_syllable(word.lower())
    ranked = sorted(
        (float(value) + _marks_against(spelt, costs.targets[column]), costs.targets[column])
        for column, value in zip(columns.tolist(), values.tolist(), strict=True)
    )
    known = [(syllable, cost) for cost, syllable in ranked[:_CANDIDATES]]
    return [*known, (word, _UNCHANGED)]


def _marks_against(spelt: str, syllable: str) -> float:
    """Return what the marks that were read say against a syllable: OCR without Vietnamese keeps some of them."""
    differing = sum(a != b and not a.isascii() for a, b in zip(spelt, syllable, strict=False) if fold(a) == fold(b))
    return _OTHER_MARKS * differing / max(1, len(syllable))


def _surprise(before: str, syllable: str) -> float:
    _costs, single, after, total = _model()
    alone = (single.get(syllable, 0) + 0.5) / (total + 0.5 * len(single))
    followed = after.get(before)
    if not followed:
        return -math.log(alone)
    seen = single[before]
    return -math.log((followed.get(syllable, 0) * (1 - _BACK_OFF) / seen) + _BACK_OFF * alone)


def _in_case_of(word: str, syllable: str) -> str:
    letters = [letter for letter in word if letter.isalpha()]
    if letters and len(letters) > 1 and all(letter.isupper() for letter in letters):
        return syllable.upper()
    return syllable[:1].upper() + syllable[1:] if word[:1].isupper() else syllable
