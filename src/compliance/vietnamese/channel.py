"""How likely a printed token is a misread syllable: costs of the damage that OCR without Vietnamese does to letters."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from compliance.vietnamese.unicode_forms import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GROUPS = (
    *("ôốồổỗộ", "ơớờởỡợ", "ưứừửữự", "ăắằẳẵặ", "âấầẩẫậ", "êếềểễệ"),
    *("oóòỏõọ", "uúùủũụ", "aáàảãạ", "eéèẻẽẹ", "iíìỉĩị", "yýỳỷỹỵ"),
)
_CONSONANTS = "bcdđfghjklmnpqrstvwxz"
_TRUE = "".join(_GROUPS) + _CONSONANTS + "0123456789&%"
_SHOWN = "abcdefghijklmnopqrstuvwxyz0123456789¢&$@§€¥©|!'`^~\"’‘}{<>%+=#"
_OTHER = len(_SHOWN)  # any character not listed
_SHOWN_SIZE = len(_SHOWN) + 1
_UNKNOWN = len(_TRUE)  # any true character not listed
_TRUE_INDEX = {char: index for index, char in enumerate(_TRUE)}
_SHOWN_INDEX = {char: index for index, char in enumerate(_SHOWN)}

_BARE_VOWELS = "aeiouy"
_SYMBOLS = "0123456789¢&$@§€"
_SPECKS = "'`^~\"|’‘}{<>"

LONGEST_TOKEN = 14
_FAR = 9.0
#: One letter read as any two signs, and as two signs it resembles.
_TWO, _TWICE = 1.6, 0.3


@dataclass(frozen=True, slots=True)
class _Prices:
    """What misreading a letter costs, by the numbers of `_TRUE` and `_SHOWN`.

    Shape: `one[true][shown]`; `two[true]` holds by `first * _SHOWN_SIZE + second` the pairs cheaper than `_TWO`;
    `gone[true]` for a letter lost, `more[shown]` for a sign too many.
    """

    one: list[list[float]]
    two: list[dict[int, float]]
    gone: list[float]
    more: list[float]

    def lower(self, char: str, shown: str, cost: float) -> None:
        """Let reading `char` as `shown` (at most two signs) cost no more than `cost`."""
        true, places = _TRUE_INDEX[char], [_SHOWN_INDEX.get(c, _OTHER) for c in shown]
        if not places:
            self.gone[true] = min(self.gone[true], cost)
        elif len(places) == 1:
            self.one[true][places[0]] = min(self.one[true][places[0]], cost)
        else:
            self._lower_pair(true, places[0], places[1], cost)

    def _lower_pair(self, true: int, first: int, second: int, cost: float) -> None:
        pair = first * _SHOWN_SIZE + second
        self.two[true][pair] = min(self.two[true].get(pair, _TWO), cost)

    def double(self, char: str) -> None:
        """Let `char` be read twice: «thoéat», «S¢&», «l1am»."""
        true = _TRUE_INDEX[char]
        limit = 0.46 if fold(char) in _BARE_VOWELS else 0.36
        close = [shown for shown, cost in enumerate(self.one[true]) if cost <= limit]
        for first in close:
            for second in close:
                self._lower_pair(true, first, second, _TWICE)


@lru_cache(maxsize=1)
def _prices() -> _Prices:
    """Return the costs of letters.

    Source: counts of aligned characters of plans and renders read by Tesseract with the English model, and a short
    list of known look-alikes.
    """
    data = json.loads(resources.files(__package__).joinpath("confusions.json").read_text(encoding="utf-8"))
    learned: dict[str, dict[str, float]] = data["costs"]
    hand: dict[str, dict[str, float]] = data["hand"]
    letters = range(len(_TRUE) + 1)
    more = [0.35 if char in _SPECKS else 0.6 if char in _BARE_VOWELS else 0.85 for char in _SHOWN]
    prices = _Prices(
        [[1.0] * _SHOWN_SIZE for _ in letters], [{} for _ in letters], [1.0 for _ in letters], [*more, 0.85]
    )
    for char in _TRUE:
        for shown, cost in learned.get(char, {}).items():
            prices.lower(char, shown, cost)
        for key in {char, fold(char)}:
            for shown, cost in hand.get(key, {}).items():
                prices.lower(char, shown, cost)
        if char in "il":
            for shown in "!|1tj'":
                prices.lower(char, shown, 0.35)
    for group in _GROUPS:
        _vowel_costs(group, learned, group[0] in data["well_sampled"], prices.lower)
    for char in _TRUE:
        if fold(char) in _SHOWN_INDEX:
            prices.lower(char, fold(char), 0.0)
    for char in _TRUE:
        prices.double(char)
    return prices


@lru_cache(maxsize=1)
def _tables() -> tuple[Any, Any, Any, Any]:
    """Return the costs as arrays: one to one, one to two (both signs in one index), lost, too many."""
    import numpy as np

    prices = _prices()
    two = np.full((len(_TRUE) + 1, _SHOWN_SIZE * _SHOWN_SIZE), _TWO, dtype=np.float32)
    for true, pairs in enumerate(prices.two):
        two[true, list(pairs)] = list(pairs.values())
    one, gone, more = (np.array(costs, dtype=np.float32) for costs in (prices.one, prices.gone, prices.more))
    return one, two, gone, more


def _vowel_costs(group: str, learned: dict[str, dict[str, float]], well_sampled: bool, lower: Any) -> None:
    shared: dict[str, float] = {}
    for char in group:
        for shown, cost in learned.get(char, {}).items():
            shared[shown] = min(shared.get(shown, _FAR), cost)
    for char in group:
        # The same vowel under another tone has a similar shape.
        for shown, cost in shared.items():
            lower(char, shown, cost + 0.08)
        marked = len(unicodedata.normalize("NFD", char)) > 1
        for shown in _BARE_VOWELS:
            lower(char, shown, 0.75 if well_sampled or not marked else 0.5)
        if marked:
            for shown in _SYMBOLS:
                lower(char, shown, 0.45)
            lower(char, "", 0.65)


def _encode(words: Sequence[str], index: dict[str, int], other: int, width: int) -> tuple[Any, Any]:
    import numpy as np

    codes = np.zeros((len(words), width + 2), dtype=np.int64)
    for row, word in enumerate(words):
        codes[row, : min(len(word), width)] = [index.get(char, other) for char in word[:width]]
    return codes, np.array([min(len(word), width) for word in words], dtype=np.int64)


def pair_costs(syllables: Sequence[str], tokens: Sequence[str], left: Any, right: Any, cap: Any) -> NDArray[Any]:
    """Return for every k the cost of reading `syllables[left[k]]` as `tokens[right[k]]`; above `cap[k]` only a bound.

    Units: 0 for the same bare letters, about 1 for one letter that nothing explains.
    """
    import numpy as np

    one, two, gone, more = _tables()
    if len(left) == 0:
        return np.zeros(0, dtype=np.float32)
    longest = max(max(map(len, syllables)), 1)
    true, true_length = _encode(syllables, _TRUE_INDEX, _UNKNOWN, longest)
    width = min(LONGEST_TOKEN, max(max(map(len, tokens)), 1))
    shown, shown_length = _encode(tokens, _SHOWN_INDEX, _OTHER, width)
    result = np.full(len(left), _FAR, dtype=np.float32)
    alive = np.arange(len(left))
    n, m = true_length[left], shown_length[right]
    s, t = true[left], shown[right]
    rows = [np.zeros(len(left), dtype=np.float32)]
    for j in range(width):
        rows.append(rows[-1] + more[t[:, j]])
    for i in range(longest + 1):
        done = n == i
        if done.any():
            table = np.stack(rows)
            result[alive[done]] = table[m[done], np.nonzero(done)[0]]
        best = np.minimum.reduce(rows)
        keep = ~done & (best <= cap[alive])
        if i == longest or not keep.any():
            break
        alive = alive[keep]
        n, m, s, t = n[keep], m[keep], s[keep], t[keep]
        rows = [row[keep] for row in rows]
        letter = s[:, i]
        after = [rows[0] + gone[letter]]
        for j in range(1, width + 1):
            cost = np.minimum(rows[j] + gone[letter], rows[j - 1] + one[letter, t[:, j - 1]])
            if j >= 2:
                cost = np.minimum(cost, rows[j - 2] + two[letter, t[:, j - 2] * _SHOWN_SIZE + t[:, j - 1]])
            after.append(np.minimum(cost, after[-1] + more[t[:, j - 1]]))
        rows = after
    return result


@lru_cache(maxsize=4096)
def onset_is_explained(syllable: str, token: str) -> bool:
    """Tell whether the first shown character may be a misreading of the first true one."""
    if not syllable or not token:
        return False
    return _prices().one[_TRUE_INDEX.get(syllable[0], _UNKNOWN)][_SHOWN_INDEX.get(token[0], _OTHER)] < 0.95


@lru_cache(maxsize=65536)
def token_cost(syllable: str, token: str) -> float:
    """Return the cost of reading `syllable` as `token` (bare letters), as `pair_costs` would."""
    # One pair at a time is reckoned on plain lists: arrays cost more than they save on ten letters.
    prices = _prices()
    more = prices.more
    shown = [_SHOWN_INDEX.get(char, _OTHER) for char in token[:LONGEST_TOKEN]]
    rows = [0.0]
    for char in shown:
        rows.append(rows[-1] + more[char])
    for letter in (_TRUE_INDEX.get(char, _UNKNOWN) for char in syllable):
        one, two = prices.one[letter], prices.two[letter]
        after = [rows[0] + prices.gone[letter]]
        for j, char in enumerate(shown, start=1):
            cost = min(rows[j] + prices.gone[letter], rows[j - 1] + one[char], after[-1] + more[char])
            if j >= 2:
                cost = min(cost, rows[j - 2] + two.get(shown[j - 2] * _SHOWN_SIZE + char, _TWO))
            after.append(cost)
        rows = after
        if min(rows) > _FAR:
            return _FAR
    return rows[-1]
