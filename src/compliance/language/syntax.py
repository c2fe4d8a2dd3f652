"""Rule text → syntax tree with positions; every broken clause is one fault, and the clauses after it are still read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput

from compliance.language.keywords import keywords
from compliance.language.mistakes import explain
from compliance.language.source import Source, masked
from compliance.language.tables import make_parser

Node = Tree[Token]

# A file that breaks more often than this is not a rule file.
_MOST_REPAIRS = 40
_WHOLES = ("RULE", "RULE_SET")
_WORD = re.compile(r"\w+|\S")
_COMMENT = re.compile(r"#[^\n]*")


@lru_cache(maxsize=1)
def parser() -> Lark:
    """Return the parser of the rule language."""
    return make_parser()


def parse(source: Source) -> tuple[list[Node], bool]:
    """Return the rules of a file as trees, and whether the whole file could be read.

    Shape: where a clause cannot be read, it is blanked out after its fault is kept, and the rest is read again.
    """
    text, whole = source.text, True
    for _ in range(_MOST_REPAIRS):
        try:
            tree = parser().parse(text)
        except UnexpectedInput as error:
            whole = False
            clauses = list(_clauses(text))
            start, end = _not_understood(error, text)
            broken = _broken_clause(clauses, start)
            if broken is not None and start == broken.end:  # the next clause opens where this one is not finished
                start = end = _end_of_text(text, broken)
            known = len(source.faults)
            explain(source, error, start, end, parser())
            repaired = _without(text, broken, clauses)
            if repaired == text or len(source.faults) == known:  # nothing more can be learnt
                return [], False
            text = repaired
        else:
            return [child for child in tree.children if isinstance(child, Tree)], whole
    return [], False


@dataclass(frozen=True, slots=True)
class _Clause:
    terminal: str
    start: int
    end: int


def _clauses(text: str) -> Iterator[_Clause]:
    """Return the clauses of a text, found by the keywords at the starts of lines."""
    found = list(keywords().clause_pattern.finditer(masked(text)))
    for match, following in zip_longest(found, found[1:]):
        start = match.start(match.lastgroup or 0)
        yield _Clause(
            match.lastgroup or "", start, following.start(following.lastgroup or 0) if following else len(text)
        )


def _broken_clause(clauses: list[_Clause], start: int) -> _Clause | None:
    before = None
    for clause in clauses:
        if clause.start > start:
            break
        if clause.start == start and before is not None and before.terminal != "END":
            break
        before = clause
    return before


def _end_of_text(text: str, clause: _Clause) -> int:
    shown = _COMMENT.sub(lambda found: " " * len(found[0]), masked(text)[clause.start : clause.end])
    return clause.start + len(shown.rstrip())


def _without(text: str, broken: _Clause | None, clauses: list[_Clause]) -> str:
    """Return the text with a clause blanked out: of YÊU CẦU the keyword stays, a rule or a set goes whole."""
    start = broken.start if broken else 0
    end = broken.end if broken else (clauses[0].start if clauses else len(text))
    if broken and broken.terminal in _WHOLES:
        end = next(
            (clause.start for clause in clauses if clause.start > start and clause.terminal in _WHOLES), len(text)
        )
    if broken and broken.terminal == "REQUIRE":
        keyword = keywords().clause_pattern.match(text, text.rfind("\n", 0, start) + 1)
        start = keyword.end() if keyword else start
    return text[:start] + _blank(text[start:end]) + text[end:]


def _not_understood(error: UnexpectedInput, text: str) -> tuple[int, int]:
    """Return the offsets of the word or sign the parser stopped at."""
    token = getattr(error, "token", None)
    if token is not None and token.type != "$END" and token.start_pos is not None:
        return token.start_pos, token.start_pos + max(1, len(token.split("\n")[0]))
    if token is None and isinstance(error, UnexpectedCharacters):
        start = error.pos_in_stream or 0
        word = _WORD.match(text, start)
        return start, word.end() if word else start + 1
    end = len(text.rstrip())
    return end, end


def _blank(text: str) -> str:
    return "".join("\n" if c == "\n" else " " for c in text)
