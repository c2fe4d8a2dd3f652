"""Text cut into words, with what stands between them: the ground both matchers walk on."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_WORD = re.compile(r"[^\s,.;:!?()\[\]{}\"“”„«»‘/…*_~\-–—‐‑\u00ad\u200b]+")
#: A word must hold a letter, a digit, or a sign that poor OCR puts for a letter.
_HOLDS_SOMETHING = re.compile(r"[^\W_]|[&¢$@§€¥%]")
_RIM = "'`’^~<>{}|‚‛′"

#: What stands between two words, from «nothing to speak of» to «no phrase may reach across».
SOFT, COMMA, MARK, CUT = 0, 1, 2, 3

_SOFT_CHARS = re.compile(r"[\s\-–—‐‑\"“”„«»‘’'`*_~\u00ad\u200b|^<>]+")
_SENTENCE_END = re.compile(r"[;!?…](?=\s|[\"”»)*])|\.(?:[\s\"”»)*]|$)|\n[ \t]*[-–+•*][ \t]|\n[ \t]*\n")
_BLANK_LINE = re.compile(r"\n[ \t\r\f]*\n")


#: What it costs to cross punctuation that the phrase does not have, by the kind of gap.
_CROSSED = {SOFT: 0.0, COMMA: 0.25, MARK: 0.35}
_LOST = 0.35
_NEVER = float("inf")
#: Punctuation of a phrase that a text may leave out.
_OPTIONAL = frozenset([",", ".", ":", ""])


def crossing_cost(own: str, kind: int, mark: str) -> float:
    """Return what the punctuation between two words says against a phrase that has `own` there; 0.0 is no objection.

    Shape: `kind` and `mark` describe the gap of the text, as `Tokens` does.
    """
    if own and mark == own:
        return 0.0
    if kind == CUT:
        return _NEVER
    if kind == SOFT:
        return 0.0 if own in _OPTIONAL else _LOST
    return _CROSSED[kind]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text.

    Shape: `starts`, `ends`, `surface` run side by side, one entry a word; `gaps[i]` is the kind of gap before word i
    (SOFT, COMMA, MARK, CUT; the first word has CUT), `marks[i]` the characters of that gap without the soft ones.
    """

    starts: list[int]
    ends: list[int]
    surface: list[str]
    gaps: list[int]
    marks: list[str]

    def __len__(self) -> int:
        return len(self.starts)


_gap_memo: dict[str, tuple[int, str]] = {"": (SOFT, ""), " ": (SOFT, "")}


def _gap(between: str) -> tuple[int, str]:
    known = _gap_memo.get(between)
    if known is None:
        marks = _SOFT_CHARS.sub("", between)
        if _SENTENCE_END.search(between):
            kind = CUT
        elif not marks:
            kind = SOFT
        else:
            kind = COMMA if marks == "," else MARK
        known = (kind, marks)
        if len(_gap_memo) < 4096:
            _gap_memo[between] = known
    return known


def tokenize(text: str) -> Tokens:
    """Return the words of `text` and the gaps between them.

    Units: offsets count code points of `text`. Hyphens, slashes and punctuation separate words.
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    surface = [text[start:end] for start, end in spans]
    odd = [i for i, word in enumerate(surface) if not word.isalnum()]
    if odd:
        _trim(spans, surface, odd)
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    gaps = [
        _gap_memo.get(text[end:start]) or _gap(text[end:start]) for end, start in zip(ends, starts[1:], strict=False)
    ]
    return Tokens(
        starts, ends, surface, [CUT, *(kind for kind, _ in gaps)][: len(starts)], ["", *(marks for _, marks in gaps)]
    )


def _trim(spans: list[tuple[int, int]], surface: list[str], odd: list[int]) -> None:
    """Take quotes off the words at `odd`, and drop what holds no letter."""
    for i in reversed(odd):
        word = surface[i]
        if not _HOLDS_SOMETHING.search(word):
            del spans[i], surface[i]
            continue
        start, end = spans[i]
        spans[i] = (start + len(word) - len(word.lstrip(_RIM)), end - len(word) + len(word.rstrip(_RIM)))
        surface[i] = word.strip(_RIM)


def continues_over_blank_line(text: str, tokens: Tokens, index: int) -> bool:
    """Tell whether word `index` carries on the sentence before a blank line, as at a page break of an OCR text."""
    between = text[tokens.ends[index - 1] : tokens.starts[index]]
    return (
        not tokens.marks[index]
        and _BLANK_LINE.search(between) is not None
        and tokens.surface[index][:1].islower()
        and not re.search(r"\n[ \t]*[-–+•*][ \t]", between)
    )


def damaged_words(text: str, tokens: Tokens, damaged: Callable[[int], bool] | bool) -> list[bool]:
    """Return for each word whether it stands on a damaged line; `damaged` is asked once a line."""
    if isinstance(damaged, bool):
        return [damaged] * len(tokens)
    answers: list[bool] = []
    line_end = -1
    answer = False
    for start in tokens.starts:
        if start > line_end:
            answer = damaged(start)
            line_end = text.find("\n", start)
            if line_end < 0:
                line_end = len(text)
        answers.append(answer)
    return answers
