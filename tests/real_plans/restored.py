"""How many syllables of the damaged real plans the guesses for display get right."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from compliance.vietnamese.restore import restored
from compliance.vietnamese.unicode_forms import normal_syllable
from tests.real_plans import scoring

#: The plans that were restored by hand, line for line.
PLANS = ("000", "003")
_WORD = re.compile(r"[^\W\d_]+")


def shares() -> dict[str, tuple[int, int]]:
    """Return, by plan, how many syllables are guessed rightly and how many there are."""
    return {plan: _share(plan) for plan in PLANS}


def _share(plan: str) -> tuple[int, int]:
    damaged = (scoring.SHARED / "real" / f"{plan}.txt").read_text("utf-8").split("\n")
    truth = _syllables((scoring.SHARED / "restored" / f"{plan}.txt").read_text("utf-8"))
    edits = Levenshtein.editops(truth, _syllables("\n".join(restored(damaged))))
    return len(truth) - sum(edit.tag != "insert" for edit in edits), len(truth)


def _syllables(text: str) -> list[str]:
    return [normal_syllable(word.lower()) for word in _WORD.findall(text)]
