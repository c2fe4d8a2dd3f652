"""How much one printed name is another, in clean and in damaged text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate

from compliance.vietnamese import tokens as tk
from compliance.vietnamese.syllables import marked_share
from compliance.vietnamese.unicode_forms import fold, normal_syllable, to_nfc


@lru_cache(maxsize=8192)
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

    return min(token_cost(true, fold(shown)), float(len(true)))
