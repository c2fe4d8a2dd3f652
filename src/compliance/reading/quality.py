"""How well each line and the whole document were read, judged by Vietnamese spelling alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from compliance.reading.document import DocumentQuality, Line, LineQuality
from compliance.vietnamese.syllables import is_legal, legal_share, marked_share

UNREADABLE_BELOW = 0.30
CLEAN_FROM = 0.90
POOR_ABOVE = 0.20
DOUBTFUL_ABOVE = 0.20
DAMAGE_BELOW = 0.05
#: Fewer words than this prove nothing about the document as a whole.
ENOUGH_WORDS = 30
FEW_WORDS = 3
#: What the recognition says of its own work, against what was printed (docs/decisions).
UNREADABLE_CONFIDENCE = 0.35
CLEAN_CONFIDENCE = 0.85
#: Where the lines around are no surer than this, a line has to be as sure as that.
_POOR_AROUND, _CLEAN_AMONG_POOR = 0.88, 0.95

_MARKED_IN_PROSE = 0.55

#: A line of so many words tells whether a page was misread; one of so many words without a mark has lost them.
_TELLING_WORDS, _FEWEST_BARE = 6, 2
_WORDS_KEPT = 50_000
#: So many lines, and such a share of all lines, end inside a sentence where the lines of a page were kept.
_FEWEST_BROKEN, _BROKEN_SHARE, _SHORTEST_FULL = 3, 0.07, 40
#: Of lines broken at a column, nearly all are as full as it lets them be; a page's letters differ in width.
_FILLED_SHARE = 0.86
_LINE_STOPS = ".;:!?"
_GOES_ON = re.compile(r"[^\W\d_A-ZĐ](?<=[a-zđà-ỹ])(?![.)/])")
_AROUND = 8

_WORD = re.compile(r"[^\W\d_]{2,}")
#: «90/QĐ-TTg»: the symbol of a document is no word.
_SYMBOL = re.compile(r"\d+/(?:\d{4}/)?[^\W\d_]{1,6}(?:-[^\W\d_]+)*")
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


#: Words that count, legal syllables, words with a Vietnamese mark.
_Count = tuple[int, int, int]
_NOTHING: _Count = (0, 0, 0)


class _Words(dict[str, _Count]):
    """For each word: whether it counts, is a legal syllable, has a letter only Vietnamese has (1 or 0 each)."""

    def __missing__(self, word: str) -> _Count:
        legal = is_legal(word)
        # Abbreviations and Roman numbers are no syllables, and `legal_share` does not count them.
        counts = legal or legal_share(word) < 1.0
        found = (int(counts), int(counts and legal), int(counts and marked_share(word) > 0))
        if len(self) < _WORDS_KEPT:
            self[word] = found
        return found


_WORDS = _Words()


def measure(text: str, gaps: Sequence[int] = (), confidences: Sequence[tuple[int, float]] = ()) -> Measured:
    """Return the lines of `text` and how well it was read.

    Units: `gaps` are offsets of lines that stand for something nobody could read; `confidences` say of lines, by their
    offset, how sure the recognition of a scan was (0.0-1.0).
    Source: thresholds calibrated on clean, `vie`-OCR and English-model OCR text: marked share 0.59-0.61 against < 0.05,
    legal share 0.98-0.99 against 0.40-0.60.
    """
    printed = text.split("\n")
    counts = [_count(line) if line else _NOTHING for line in printed]
    total, legal, marked = (sum(column) for column in zip(*counts, strict=True))
    notes = _damage(text, total, marked)
    damaged = [bool(notes)] * len(printed) if notes else _damaged_places(counts)
    if _has_misread_lines(printed, counts):
        # «Noi nhan:» has two lawful syllables, but a page with other misread lines has lost their marks.
        bare = [
            line.isascii() and count[0] > 0 and len(line.split()) >= _FEWEST_BARE
            for line, count in zip(printed, counts, strict=True)
        ]
        damaged = [one or other for one, other in zip(damaged, bare, strict=True)]
    lines = _lines(printed, counts, damaged, frozenset(gaps))
    if confidences:
        lines = _doubted(lines, dict(confidences))
    worded = [line for line, count in zip(lines, counts, strict=True) if count[0]]
    _inherit(lines, [count[0] > 0 or line.start in gaps for line, count in zip(lines, counts, strict=True)])
    unreadable = sum(line.quality == "unreadable" for line in worded)
    score = legal / total if total else 1.0
    strange = sum(line.quality != "clean" for line in worded)
    is_doubtful = bool(notes) or score < CLEAN_FROM or strange > DOUBTFUL_ABOVE * len(worded)
    quality: DocumentQuality = "doubtful" if is_doubtful else "clean"
    if unreadable > POOR_ABOVE * len(worded):
        quality = "poor"
        notes = [*notes, f"Không đọc được {unreadable} trên {len(worded)} dòng có chữ: nên xin bản rõ hơn."]
    elif is_frayed(printed):
        quality = "poor"
        notes = [*notes, "Bản nhận dạng chữ (OCR) vỡ dòng, mất chữ ở nhiều chỗ: nên xin bản rõ hơn."]
    return Measured(tuple(lines), quality, score, tuple(notes))


#: Shares of lines that open in the middle of a sentence after an empty line, and that open with a speck, from which on
#: a page fell apart when it was recognised. Source: pages at 100 dpi 0.05-0.35 and 0.03-0.21; from 150 dpi on, and
#: typed text, at most 0.02 of the latter where there is any of the former.
_TORN_FROM, _SPECKED_FROM, _FEWEST_TORN = 0.04, 0.025, 3
_SPECK = re.compile(r"[^\w\s\-–—+•*(“\"_./…\[#|>▪■●○◦►✓➢·]")
_POINT = re.compile(r"[a-zđ][.)/]")


def is_frayed(printed: Sequence[str]) -> bool:
    """Tell whether a page fell apart when it was recognised: pieces of lines stand alone, with specks between."""
    lines = [line.strip() for line in printed if line.strip()]
    torn, specked = _torn_lines(printed), sum(_SPECK.match(line) is not None for line in lines)
    return torn >= _FEWEST_TORN and torn >= _TORN_FROM * len(lines) and specked >= _SPECKED_FROM * len(lines)


def readability(text: str) -> float:
    """Return how much a text reads like Vietnamese that was read rightly: 0.0-2.0, clean prose about 2."""
    return legal_share(text) + min(1.0, marked_share(text) / _MARKED_IN_PROSE)


def _doubted(lines: list[Line], confidences: dict[int, float]) -> list[Line]:
    """Lower the quality of lines that the recognition was not sure of, however well they are spelt."""
    doubted = []
    shares = [confidences.get(line.start, 1.0) for line in lines]
    sums = [0.0, *accumulate(shares)]
    for index, (line, sure) in enumerate(zip(lines, shares, strict=True)):
        first, last = max(0, index - _AROUND), min(len(lines), index + _AROUND + 1)
        is_poor = sums[last] - sums[first] < _POOR_AROUND * (last - first) and sure < _CLEAN_AMONG_POOR
        if sure < UNREADABLE_CONFIDENCE:
            line = replace(line, quality="unreadable", score=min(line.score, sure))
        elif (is_poor or sure < CLEAN_CONFIDENCE) and line.quality == "clean":
            line = replace(line, quality="doubtful", score=min(line.score, sure))
        doubted.append(line)
    return doubted


def looks_recognised(text: str) -> bool:
    """Tell whether a text was probably read from pages: its lines end where the page's did, inside sentences.

    Shape: lines that a program broke at a fixed column, with no slip in any word, were typed.
    """
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    broken = [
        (line, following.split()[0])
        for line, following in pairwise(lines)
        if len(line) >= _SHORTEST_FULL and line[-1] not in _LINE_STOPS and _GOES_ON.match(following.lstrip())
    ]
    if len(broken) < _FEWEST_BROKEN or len(broken) < _BROKEN_SHARE * len(lines):
        return False
    column = max(len(line) for line, _word in broken)
    filled = sum(len(line) + 1 + len(word) > column for line, word in broken)
    return filled < _FILLED_SHARE * len(broken) or _has_slip(text) or _torn_lines(text.split("\n")) > 0


#: Signs that nobody types, «Ð» for «Đ», and digits among the letters of a word («đ1em»), no formula or hour.
_SLIP = re.compile(
    r"[„¡©®™‹›¬¦Ð‡†¢£¥§¿œŒ]|(?<=[^\W\d_])[|¡!](?=[^\W\d_])|(?<![\w.,/-])[a-zđà-ỹ]+\d[a-zđà-ỹ]{2,}(?![\w/-])"
)
_LOWER_WORD = re.compile(r"[^\W\d_]{2,}")


def _has_slip(text: str) -> bool:
    """Tell whether some sign or word is one that only a misreading leaves."""
    if _SLIP.search(text) is not None:
        return True
    words = {word for word in _LOWER_WORD.findall(text) if word.islower() and not word.isascii()}
    return any(not is_legal(word) for word in words)


def _torn_lines(printed: Sequence[str]) -> int:
    """Return how many lines open in the middle of a sentence after an empty line."""
    torn, after_blank, started = 0, False, False
    for line in map(str.strip, printed):
        if not line:
            after_blank = True
            continue
        first = next((character for character in line if character.isalnum()), "")
        torn += after_blank and started and first.islower() and not _POINT.match(line)
        after_blank, started = False, True
    return torn


def _has_misread_lines(printed: list[str], counts: list[_Count]) -> bool:
    return any(
        words >= _TELLING_WORDS and (legal < CLEAN_FROM * words or line.isascii())
        for line, (words, legal, _marked) in zip(printed, counts, strict=True)
    )


def _damaged_places(counts: list[_Count]) -> list[bool]:
    """Tell for each line whether the lines around it have lost their marks: one badly scanned page among good ones."""
    if all(legal >= CLEAN_FROM * words for words, legal, _marked in counts):
        return [False] * len(counts)
    words = [0, *accumulate(count[0] for count in counts)]
    marked = [0, *accumulate(count[2] for count in counts)]

    def lost(first: int, last: int) -> bool:
        total = words[last] - words[first]
        return total >= ENOUGH_WORDS and marked[last] - marked[first] < DAMAGE_BELOW * total

    end = len(counts)
    # Looking back and ahead apart lets the first and last line of a spoilt page be found too.
    return [lost(max(0, i - _AROUND), i + 1) or lost(i, min(end, i + _AROUND + 1)) for i in range(end)]


def _count(line: str) -> _Count:
    """Return how many words of `line` count, how many of them are legal, how many marked."""
    total = legal = marked = 0
    for word in _WORD.findall(_SYMBOL.sub(" ", line) if "/" in line else line):
        counts, is_known, has_mark = _WORDS[word]
        total += counts
        legal += is_known
        marked += has_mark
    return total, legal, marked


def _lines(printed: list[str], counts: list[_Count], damaged: list[bool], gaps: frozenset[int]) -> list[Line]:
    lines: list[Line] = []
    start = 0
    for index, (words, legal, _marked) in enumerate(counts):
        end = start + len(printed[index])
        share = legal / words if words else 1.0
        quality = _judge(share, words, damaged[index])
        if start in gaps:
            share, quality = 0.0, "unreadable"
        lines.append(Line(index + 1, start, end, quality, share))
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


def _inherit(lines: list[Line], has_words: list[bool]) -> None:
    """Give lines of numbers and symbols only the quality of the nearest line with words; of two, the worse."""
    worded = [index for index, has in enumerate(has_words) if has]
    if not worded:
        return
    bounds = [None, *worded, None]
    for left, right in pairwise(bounds):
        first = 0 if left is None else left + 1
        last = len(lines) if right is None else right
        for index in range(first, last):
            source = _nearer(lines, index, left, right)
            line = lines[index]
            if line.quality != source.quality:
                lines[index] = Line(line.number, line.start, line.end, source.quality, source.score)


def _nearer(lines: list[Line], index: int, left: int | None, right: int | None) -> Line:
    if left is None or right is None:
        return lines[right if left is None and right is not None else left or 0]
    if index - left == right - index:
        return min(lines[left], lines[right], key=lambda line: line.score)
    return lines[left if index - left < right - index else right]
