"""Learn from printed and misread twins of our own plans which letters OCR without Vietnamese takes for which.

    python tools/confusions.py            # learn from half of the twins, compare with the table in use on the others
    python tools/confusions.py --write    # learn from all twins and put the table in use

The table is compared by how many syllables of held-out damaged lines are guessed rightly with it.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.twins.kept import Twin, twins  # noqa: E402

from compliance.vietnamese import channel, restore  # noqa: E402
from compliance.vietnamese.unicode_forms import fold, normal_syllable  # noqa: E402

TABLE = ROOT / "src" / "compliance" / "vietnamese" / "confusions.json"
_WORD = re.compile(r"\S+")
_RIM = ".,;:()[]«»\"'“”"
#: A confusion seen less often than this, or in fewer of a hundred places, is chance.
_FEWEST, _SHARE = 2, 0.01
#: Cost of what happens with probability p: the certain is free of charge only when the letter merely lost its marks.
_CHEAPEST, _SCALE, _DEAREST = 0.12, 0.25, 1.0
#: An aligned pair of words is a misreading, not another word, when so much of it stays.
_ALIKE = 0.34


def learn(pairs: Iterator[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Return for each letter what it is read as, with costs, from pairs of true and shown words."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for true, shown in pairs:
        for letter, signs in _aligned(true, shown):
            seen[letter][signs] += 1
    costs = {}
    for letter, counts in sorted(seen.items()):
        total = sum(counts.values())
        found = {
            signs: round(min(_DEAREST, max(_CHEAPEST, -_SCALE * math.log(count / total))), 3)
            for signs, count in sorted(counts.items())
            if signs not in (letter, fold(letter)) and count >= _FEWEST and count >= _SHARE * total and len(signs) <= 2
        }
        if found:
            costs[letter] = found
    return costs


def word_pairs(chosen: Sequence[Twin]) -> Iterator[tuple[str, str]]:
    """Yield true and shown words that stand in the same place, in lower case, the shown one without marks."""
    for twin in chosen:
        true = [word.strip(_RIM).lower() for word in _WORD.findall(twin.plan.read_text("utf-8"))]
        shown = [fold(word.strip(_RIM).lower()) for word in _WORD.findall(twin.path.read_text("utf-8"))]
        for block in Levenshtein.opcodes([fold(word) for word in true], shown):
            if (
                block.tag in ("equal", "replace")
                and block.src_end - block.src_start == block.dest_end - block.dest_start
            ):
                for a, b in zip(
                    range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True
                ):
                    yield true[a], shown[b]


def _aligned(true: str, shown: str) -> Iterator[tuple[str, str]]:
    """Yield each letter of a word with what stands in its place; nothing for another word."""
    bare = fold(true)
    if not true.isalpha() or len(bare) != len(true):
        return
    if Levenshtein.distance(bare, shown) > max(1, (1 - _ALIKE) * len(true)):
        return
    places = [""] * len(true)
    for tag, start, end, first, last in (tuple(block) for block in Levenshtein.opcodes(bare, shown)):
        if tag == "insert":
            if start:
                places[start - 1] += shown[first:last]
            continue
        for offset, at in enumerate(range(start, end)):
            places[at] += shown[first + offset] if first + offset < last else ""
    yield from zip(true, places, strict=True)


def accuracy(table: dict[str, Any], chosen: Sequence[Twin]) -> float:
    """Return the share of syllables that guesses with a table get right on some twins."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "confusions.json").write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
        _use(Path(folder))
        right = total = 0
        for twin in chosen:
            truth = _syllables(twin.plan.read_text("utf-8"))
            guess = _syllables("\n".join(restore.restored(twin.path.read_text("utf-8").split("\n"))))
            total += len(truth)
            right += len(truth) - sum(edit.tag != "insert" for edit in Levenshtein.editops(truth, guess))
        return right / total


def _use(folder: Path) -> None:
    """Let the channel read its table in another folder, and forget what was reckoned with the last one."""
    channel.resources.files = lambda _package: folder  # type: ignore[assignment]
    for thing in vars(channel).values():
        if hasattr(thing, "cache_clear"):
            thing.cache_clear()
    restore._model()[0].known.clear()


def _syllables(text: str) -> list[str]:
    return [normal_syllable(word.lower()) for word in re.findall(r"[^\W\d_]+", text)]


def main() -> int:
    """Learn, compare, and write when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    damaged = [twin for twin in twins() if twin.model == "eng"]
    plans = sorted({twin.plan for twin in damaged})
    restore._model()
    used: dict[str, Any] = json.loads(TABLE.read_text("utf-8"))
    print("held-out twins, share of syllables guessed rightly:  in use   learnt   both (the cheaper)")
    for half in (0, 1):
        known = [twin for twin in damaged if plans.index(twin.plan) % 2 == half]
        others = [twin for twin in damaged if twin not in known]
        learnt = learn(word_pairs(known))
        tables = (used, {**used, "costs": learnt}, {**used, "costs": _cheaper(used["costs"], learnt)})
        print(f"  half {half + 1}:", *(f"{accuracy(table, others):.4f}" for table in tables))
    if chosen.write:
        table = {**used, "costs": _cheaper(used["costs"], learn(word_pairs(damaged)))}
        TABLE.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"written: {TABLE}")
    return 0


def _cheaper(one: dict[str, dict[str, float]], other: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    both = {letter: dict(signs) for letter, signs in one.items()}
    for letter, signs in other.items():
        own = both.setdefault(letter, {})
        for sign, cost in signs.items():
            own[sign] = min(cost, own.get(sign, cost))
    return both


if __name__ == "__main__":
    sys.exit(main())
