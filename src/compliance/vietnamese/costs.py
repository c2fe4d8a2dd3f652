"""What each token of a damaged text costs as each syllable of the phrases, remembered from document to document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from compliance.vietnamese import channel
from compliance.vietnamese.digits import as_digits
from compliance.vietnamese.syllables import is_legal, is_legal_bare
from compliance.vietnamese.unicode_forms import fold

_WRONG_ONSET = 0.3
_OTHER_SYLLABLE = 0.2
#: Another known syllable that explains a token by this much better speaks against this one.
_CLEARLY_WORSE = 0.4
#: For a number with a letter in the place of a digit.
_LOOK_ALIKE = 0.2
#: For a word that is well spelt but has other letters, in text that was read with its marks.
_OTHER_WORD = 0.5
#: For each wrong mark, in text that was read with its marks.
_WRONG_MARK = 0.25
_MEMO = 200_000
_LONGEST_WORD = 60

_CONFUSED = str.maketrans(
    {"0": "o", "1": "l", "6": "o", "¢": "c", "&": "o", "$": "o", "§": "y", "¥": "y", "€": "e", "@": "o", "©": "o"}
    | {"8": "e", "|": "l", "!": "l"}
)


def _skeleton(token: str) -> str:
    # Distances are counted in bytes, and a longer word is no syllable anyway.
    return "".join(char for char in fold(token[:_LONGEST_WORD]).translate(_CONFUSED) if char.isalnum())


class Costs:
    """Costs of tokens against a fixed list of targets, kept from document to document."""

    def __init__(self, targets: Sequence[str]) -> None:
        self.targets = list(targets)
        self.skeletons = [_skeleton(target) for target in self.targets]
        self.bare = [fold(target) for target in self.targets]
        self.known: dict[str, tuple[Any, Any]] = {}

    def learn(
        self, tokens: Iterable[str], slack: int | None, surcharge: float, per_letter: float, floor: float
    ) -> None:
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
            limit = np.maximum(2, (lengths * 0.75).astype(int)) if slack is None else np.maximum(2, lengths // 2)
            wanted = near <= limit
            if slack is not None:
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
        best = cost.min() if len(cost) else 0.0
        for k, column in enumerate(columns):
            if cost[k] <= 0:
                continue
            if self.targets[column].isdigit():
                # A number is its digits or it is another number.
                settled[k] = _LOOK_ALIKE if as_digits(token) == self.targets[column] else np.inf
                continue
            onset_differs = token[0].isalpha() and token[0] != self.bare[column][:1]
            if onset_differs and not channel.onset_is_explained(self.targets[column], token[0]):
                settled[k] += _WRONG_ONSET
            if (legal and token != self.bare[column]) or cost[k] > best + _CLEARLY_WORSE:
                settled[k] += _OTHER_SYLLABLE
        kept = np.nonzero(settled <= cap[columns])[0]
        return columns[kept], settled[kept]


def mark_costs(spelt: str, token: str, columns: Any, costs: Costs, level: float) -> Any:
    """Return what the marks of a word say against each syllable, by how far the marks of the text can be trusted."""
    import numpy as np

    if level >= 1.0 or not len(columns):
        return 0.0
    trust, well_spelt = 1.0 - level, is_legal(spelt)
    return np.array(
        [
            trust
            * (
                _WRONG_MARK * _differences(spelt, costs.targets[column])
                + (_OTHER_WORD if well_spelt and costs.bare[column] != token else 0.0)
            )
            for column in columns
        ],
        dtype=np.float32,
    )


def _differences(shown: str, true: str) -> int:
    return sum(a != b for a, b in zip(shown, true, strict=False))
