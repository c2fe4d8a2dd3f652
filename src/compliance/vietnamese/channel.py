"""How likely a printed token is a misread syllable: costs of the damage that OCR without Vietnamese does to letters."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
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
_UNKNOWN = len(_TRUE)  # any true character not listed
_TRUE_INDEX = {char: index for index, char in enumerate(_TRUE)}
_SHOWN_INDEX = {char: index for index, char in enumerate(_SHOWN)}

_BARE_VOWELS = "aeiouy"
_SYMBOLS = "0123456789¢&$@§€"
_SPECKS = "'`^~\"|’‘}{<>"

LONGEST_TOKEN = 14
_FAR = 9.0


@lru_cache(maxsize=1)
def _tables() -> tuple[Any, Any, Any, Any]:
    """Return substitution costs one to one, one to two, deletion and insertion costs.

    Source: counts of aligned characters of plans and renders read by Tesseract with the English model, and a short
    list of known look-alikes.
    """
    import numpy as np

    data = json.loads(resources.files(__package__).joinpath("confusions.json").read_text(encoding="utf-8"))
    learned: dict[str, dict[str, float]] = data["costs"]
    hand: dict[str, dict[str, float]] = data["hand"]
    one = np.ones((len(_TRUE) + 1, len(_SHOWN) + 1), dtype=np.float32)
    two = np.full((len(_TRUE) + 1, len(_SHOWN) + 1, len(_SHOWN) + 1), 1.6, dtype=np.float32)
    gone = np.ones(len(_TRUE) + 1, dtype=np.float32)

    def lower(char: str, shown: str, cost: float) -> None:
        true = _TRUE_INDEX[char]
        places = tuple(_SHOWN_INDEX.get(c, _OTHER) for c in shown)
        table = (gone, one, two)[len(places)]
        table[(true, *places)] = min(float(table[(true, *places)]), cost)

    for char in _TRUE:
        for shown, cost in learned.get(char, {}).items():
            lower(char, shown, cost)
        for key in {char, fold(char)}:
            for shown, cost in hand.get(key, {}).items():
                lower(char, shown, cost)
        if char in "il":
            for shown in "!|1tj'":
                lower(char, shown, 0.35)
    for group in _GROUPS:
        _vowel_costs(group, learned, group[0] in data["well_sampled"], lower)
    for char in _TRUE:
        if fold(char) in _SHOWN_INDEX:
            one[_TRUE_INDEX[char], _SHOWN_INDEX[fold(char)]] = 0.0
    # One letter read twice: «thoéat», «S¢&», «l1am».
    for char in _TRUE:
        close = one[_TRUE_INDEX[char]] <= (0.46 if fold(char) in _BARE_VOWELS else 0.36)
        pair = two[_TRUE_INDEX[char]]
        pair[np.outer(close, close)] = np.minimum(pair[np.outer(close, close)], 0.3)
    more = np.full(len(_SHOWN) + 1, 0.85, dtype=np.float32)
    for char in _SPECKS:
        more[_SHOWN_INDEX[char]] = 0.35
    for char in _BARE_VOWELS:
        more[_SHOWN_INDEX[char]] = 0.6
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
    size = len(_SHOWN) + 1
    two_flat = two.reshape(len(_TRUE) + 1, size * size)
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
                cost = np.minimum(cost, rows[j - 2] + two_flat[letter, t[:, j - 2] * size + t[:, j - 1]])
            after.append(np.minimum(cost, after[-1] + more[t[:, j - 1]]))
        rows = after
    return result


@lru_cache(maxsize=4096)
def onset_is_explained(syllable: str, token: str) -> bool:
    """Tell whether the first shown character may be a misreading of the first true one."""
    if not syllable or not token:
        return False
    one, _, _, _ = _tables()
    return bool(one[_TRUE_INDEX.get(syllable[0], _UNKNOWN), _SHOWN_INDEX.get(token[0], _OTHER)] < 0.95)


@lru_cache(maxsize=1)
def _plain_tables() -> tuple[list[list[float]], list[list[list[float]]], list[float], list[float]]:
    # One pair at a time is reckoned on plain lists: arrays cost more than they save on ten letters.
    one, two, gone, more = _tables()
    return one.tolist(), two.tolist(), gone.tolist(), more.tolist()


@lru_cache(maxsize=65536)
def token_cost(syllable: str, token: str) -> float:
    """Return the cost of reading `syllable` as `token` (bare letters), as `pair_costs` would."""
    one, two, gone, more = _plain_tables()
    shown = [_SHOWN_INDEX.get(char, _OTHER) for char in token[:LONGEST_TOKEN]]
    rows = [0.0]
    for char in shown:
        rows.append(rows[-1] + more[char])
    for letter in (_TRUE_INDEX.get(char, _UNKNOWN) for char in syllable):
        after = [rows[0] + gone[letter]]
        for j, char in enumerate(shown, start=1):
            cost = min(rows[j] + gone[letter], rows[j - 1] + one[letter][char], after[-1] + more[char])
            if j >= 2:
                cost = min(cost, rows[j - 2] + two[letter][shown[j - 2]][char])
            after.append(cost)
        rows = after
        if min(rows) > _FAR:
            return _FAR
    return rows[-1]
