"""How well each line and the whole document were read, judged by Vietnamese spelling alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.reading.document import DocumentQuality, Line, LineQuality
from compliance.vietnamese.syllables import is_legal, legal_share, marked_share

UNREADABLE_BELOW = 0.30
CLEAN_FROM = 0.90
POOR_ABOVE = 0.20
DAMAGE_BELOW = 0.05
#: Fewer words than this prove nothing about the document as a whole.
ENOUGH_WORDS = 30
FEW_WORDS = 3

_WORDS_KEPT = 50_000

_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"\w+")
# A digit among letters («d6i», «h0»), not a unit or a code («m2», «2a», «K17»).
_DIGIT_INSIDE = re.compile(r"[^\W\d_]+\d+[^\W\d_]+|\d[^\W\d_]{2,}|[^\W\d_]{2,}\d\b")


@dataclass(frozen=True, slots=True)
class Measured:
    """The lines of a text with their quality, and the judgement on the whole."""

    lines: tuple[Line, ...]
    quality: DocumentQuality
    score: float
    notes: tuple[str, ...]


class _Words(dict[str, tuple[int, int, int]]):
    """For each word: whether it counts, is a legal syllable, has a letter only Vietnamese has (1 or 0 each)."""

    def __missing__(self, word: str) -> tuple[int, int, int]:
        legal = is_legal(word)
        # Abbreviations and Roman numbers are no syllables, and `legal_share` does not count them.
        counts = legal or legal_share(word) < 1.0
        found = (int(counts), int(counts and legal), int(counts and marked_share(word) > 0))
        if len(self) < _WORDS_KEPT:
            self[word] = found
        return found


_WORDS = _Words()


def measure(text: str, gaps: Sequence[int] = ()) -> Measured:
    """Return the lines of `text` and how well it was read.

    Units: `gaps` are offsets of lines that stand for something nobody could read.
    Source: thresholds calibrated on clean, `vie`-OCR and English-model OCR text: marked share 0.59-0.61 against < 0.05,
    legal share 0.98-0.99 against 0.40-0.60.
    """
    counts = [_count(line) for line in text.split("\n")]
    total, legal, marked = (sum(column) for column in zip(*counts, strict=True))
    notes = _damage(text, total, marked)
    lines = _lines(text, counts, bool(notes), frozenset(gaps))
    worded = [line for line, (words, _legal, _marked) in zip(lines, counts, strict=True) if words]
    _inherit(lines, [index for index, line in enumerate(lines) if not counts[index][0] and line.start not in gaps])
    unreadable = sum(line.quality == "unreadable" for line in worded)
    score = legal / total if total else 1.0
    poor = unreadable > POOR_ABOVE * len(worded)
    doubtful = bool(notes) or score < CLEAN_FROM
    return Measured(tuple(lines), "poor" if poor else "doubtful" if doubtful else "clean", score, tuple(notes))


def _count(line: str) -> tuple[int, int, int]:
    """Return how many words of `line` count, how many of them are legal, how many marked."""
    total = legal = marked = 0
    for word in _WORD.findall(line):
        counts, is_known, has_mark = _WORDS[word]
        total += counts
        legal += is_known
        marked += has_mark
    return total, legal, marked


def _lines(text: str, counts: list[tuple[int, int, int]], damaged: bool, gaps: frozenset[int]) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for number, (printed, (words, legal, _marked)) in enumerate(zip(text.split("\n"), counts, strict=True), 1):
        end = start + len(printed)
        share = legal / words if words else 1.0
        quality = _judge(share, words, damaged)
        if start in gaps:
            share, quality = 0.0, "unreadable"
        lines.append(Line(number, start, end, quality, share))
        start = end + 1
    return lines


def _judge(share: float, words: int, damaged: bool) -> LineQuality:
    # One or two strange words may be a name or a foreign term: too little to give the line up.
    if share < UNREADABLE_BELOW and words >= FEW_WORDS:
        return "unreadable"
    return "doubtful" if damaged or share < CLEAN_FROM else "clean"


def _damage(text: str, words: int, marked: int) -> list[str]:
    """Return a note when the marks of Vietnamese are lost: by a wrong OCR model, or by typing without marks."""
    if words < ENOUGH_WORDS or marked >= DAMAGE_BELOW * words:
        return []
    if _typed_without_marks(text):
        return ["Văn bản gõ không dấu: nhiều nội dung chỉ nhận ra được ở mức «có thể»."]
    return ["Văn bản nhận dạng chữ (OCR) sai mô hình, mất dấu tiếng Việt: nên xin tệp gốc hoặc nhận dạng lại."]


def _typed_without_marks(text: str) -> bool:
    """Tell whether no letter carries any mark and no digit slipped into a word: a person typed it so."""
    tokens = _TOKEN.findall(text)
    accented = sum(not token.isascii() for token in tokens)
    mixed = sum(_DIGIT_INSIDE.search(token) is not None for token in tokens)
    return accented <= 0.02 * len(tokens) and mixed <= 0.01 * len(tokens)


def _inherit(lines: list[Line], wordless: list[int]) -> None:
    """Give lines of numbers and symbols only the quality of the nearest line with words; of two, the worse."""
    if not wordless or len(wordless) == len(lines):
        return
    bare = set(wordless)
    before = _nearest(range(len(lines)), bare)
    after = _nearest(range(len(lines) - 1, -1, -1), bare)
    for index in wordless:
        left, right = before.get(index), after.get(index)
        neighbours = [n for n in (left, right) if n is not None]
        near = min(abs(n - index) for n in neighbours)
        source = min((lines[n] for n in neighbours if abs(n - index) == near), key=lambda line: line.score)
        line = lines[index]
        lines[index] = Line(line.number, line.start, line.end, source.quality, source.score)


def _nearest(order: range, bare: set[int]) -> dict[int, int]:
    """Return for each wordless line the last line with words met before it in `order`."""
    found: dict[int, int] = {}
    last: int | None = None
    for index in order:
        if index not in bare:
            last = index
        elif last is not None:
            found[index] = last
    return found
