"""Damage a clean text the way OCR with a wrong language model does: Vietnamese letters lose or change their form."""

from __future__ import annotations

import json
import random
from functools import cache
from importlib.resources import files

from compliance.vietnamese.unicode_forms import fold


@cache
def _outcomes_of(letter: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Return what a letter may be read as, with weights; most often just the letter without its marks."""
    table = json.loads((files("compliance.vietnamese") / "confusions.json").read_text("utf-8"))
    seen = table["costs"].get(letter, {})
    forms = [fold(letter), *seen]
    # A cost is the price of the confusion: cheap ones are frequent.
    weights = [2.5, *(max(0.02, 0.5 - float(cost)) for cost in seen.values())]
    return tuple(forms), tuple(weights)


def damage(text: str, seed: int, rate: float = 1.0) -> str:
    """Return a damaged twin of `text` with the same lines; digits, line breaks and punctuation stay as they are.

    Shape: `rate` is the share of lines that are damaged.
    """
    chance = random.Random(seed)
    lines = []
    for line in text.split("\n"):
        if chance.random() > rate:
            lines.append(line)
            continue
        letters = []
        for letter in line:
            if letter.isascii() or not letter.isalpha():
                letters.append(letter)
                continue
            forms, weights = _outcomes_of(letter.lower())
            read = chance.choices(forms, weights)[0]
            letters.append(read.upper() if letter.isupper() else read)
        lines.append("".join(letters))
    return "\n".join(lines)
