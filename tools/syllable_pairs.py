"""Count which syllable follows which in this project's own Vietnamese texts, for restoring damaged lines for display.

python tools/syllable_pairs.py    # renew src/compliance/vietnamese/syllable_pairs.txt
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from compliance.vietnamese.syllables import is_legal
from compliance.vietnamese.unicode_forms import normal_syllable

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src" / "compliance" / "vietnamese" / "syllable_pairs.txt"
#: Everything here is of our own making, or a text of law, which nobody owns.
SOURCES = ("rules/**/*.luat", "rules/**/*.yaml", "features/**/*.feature", "tests/plans/*/*.txt", "examples/**/*.txt")
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.;:!?\n\"«»()|]")
_MOST_FREQUENT = 60


def counts() -> tuple[Counter[str], dict[str, Counter[str]]]:
    """Return how often each syllable stands there, and for each how often each other follows it."""
    single: Counter[str] = Counter()
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in set(_sentences()):
        before = ""
        for word in _WORD.findall(sentence):
            syllable = normal_syllable(word.lower())
            if not is_legal(syllable) or (word.isupper() and not word.isalpha()):
                before = ""
                continue
            single[syllable] += 1
            pairs[before][syllable] += 1
            before = syllable
    return single, pairs


def _sentences() -> Iterator[str]:
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            if ".review." not in path.name:
                yield from _BREAK.split(path.read_text("utf-8"))


def main() -> int:
    """Write the table: a line for each syllable, its count, then those that follow it with their counts."""
    single, pairs = counts()
    lines = []
    for syllable, count in sorted(single.items()):
        after = [f"{other}:{n}" for other, n in sorted(pairs[syllable].items(), key=lambda item: (-item[1], item[0]))]
        lines.append(" ".join([syllable, str(count), *after[:_MOST_FREQUENT]]))
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} syllables, {sum(map(len, pairs.values()))} pairs, {TABLE.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
