"""Rule text laid out as the rule files are: one clause a line, keywords aligned, comments and blank lines kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lark import Token, Tree

from compliance.errors import InternalError
from compliance.language.faults import RuleFaults
from compliance.language.keywords import Keyword, keywords
from compliance.language.source import Source
from compliance.language.syntax import Node, parse, parser

KeywordLanguage = Literal["vi", "en"]

_COMMENT = re.compile(r"#[^\n]*")
#: The words of a clause begin this far behind its keyword, so that they stand under each other.
_KEYWORD_ROOM = 11
_RULE_INDENT, _PART_INDENT = 2, 4
#: Clauses that follow a YÊU CẦU and belong to it.
_PARTS = frozenset({"when", "unless", "message", "fix", "basis"})
_UNPADDED = frozenset({"RULE", "RULE_SET", "EXAMPLE", "END"})
_TIGHT_BEFORE = frozenset({"COMMA", "DOT", "PERCENT", "RPAR"})
_TIGHT_AFTER = frozenset({"DOT", "LPAR"})
_BEFORE_COMMENT = "   "


@dataclass(frozen=True, slots=True)
class _Word:
    """A token or a comment as it will be written: `breaks` are the line ends before it in the file."""

    type: str
    text: str
    start: int
    breaks: int


def format_rules(source: Source, language: KeywordLanguage | None = None) -> str:
    """Return the rules of a file in the common layout; `language` also rewrites the keywords, and nothing else.

    Shape: formatting twice changes nothing more, and the formatted text reads as the same rules.
    Errors: RuleFaults where the file cannot be read; names that nobody knows do not matter.
    """
    trees, whole = parse(source)
    if not whole:
        raise RuleFaults(source.faults)
    words = list(_words(source.text, language))
    written = _Layout(_indents(trees)).written(words)
    # INVARIANT: a formatter may move words but never lose, join or split one.
    if [word.text for word in _words(written, None)] != [word.text for word in words]:
        raise InternalError("format.changed", f"{source.path}: sắp xếp lại làm đổi nội dung", "báo cho người viết máy")
    return written


# ---- what stands in the file --------------------------------------------------------------------------------------


def _words(text: str, language: KeywordLanguage | None) -> Iterator[_Word]:
    """Return the tokens and comments of a text, in order."""
    end = 0
    for token in [*tokens_of(text), None]:
        start = len(text) if token is None else token.start_pos or 0
        for comment in _COMMENT.finditer(text, end, start):
            yield _Word("COMMENT", comment[0].rstrip(), comment.start(), text.count("\n", end, comment.start()))
            end = comment.end()
        if token is not None:
            yield _Word(token.type, _written(token, language), start, text.count("\n", end, start))
            end = token.end_pos or start


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text that can be read.

    Errors: lark's `UnexpectedInput` for any other text.
    """
    return list(parser().parse_interactive(text).exhaust_lexer())


def _written(token: Token, language: KeywordLanguage | None) -> str:
    keyword = keywords().by_terminal.get(token.type)
    if keyword is not None and language is not None:
        return _in_language(keyword, language)
    return str(token) if token.type == "STRING" else " ".join(token.split())


def _in_language(keyword: Keyword, language: KeywordLanguage) -> str:
    return keyword.vi if language == "vi" else keyword.en


# ---- how far each clause is indented ------------------------------------------------------------------------------


def _indents(rules: list[Node]) -> dict[int, int]:
    """Return the offset at which each clause starts, with its indent."""
    indents: dict[int, int] = {}
    for rule in rules:
        for token in (rule.children[0], rule.children[-1]):
            if isinstance(token, Token) and token.type in ("RULE", "RULE_SET", "END"):
                indents[token.start_pos or 0] = 0
        clauses = [child for child in rule.children if isinstance(child, Tree) and child.data != "name"]
        _indent_clauses(clauses, indents)
    return indents


def _indent_clauses(clauses: list[Node], indents: dict[int, int]) -> None:
    require: Node | None = None
    above: Node | None = None
    for clause in clauses:
        name, indent = str(clause.data), _RULE_INDENT
        if name == "require":
            require = clause
        elif name == "because" and above is not None and above.data == "exception":
            indent = indents[above.meta.start_pos] + _RULE_INDENT
        elif require is not None and (name in _PARTS or (name == "exception" and _is_own(clause, require))):
            indent = _PART_INDENT
        indents[clause.meta.start_pos] = indent
        above = clause


def _is_own(exception: Node, require: Node) -> bool:
    """Tell whether an exception belongs to its YÊU CẦU: its indent says so, hence formatting must not change it."""
    general = any(isinstance(part, Token) and part.type == "GENERAL" for part in exception.children)
    return not general and exception.meta.column > require.meta.column


# ---- writing ------------------------------------------------------------------------------------------------------


class _Layout:
    """Puts words on lines."""

    def __init__(self, indents: dict[int, int]) -> None:
        self._indents = indents
        self._lines: list[str] = []
        self._indent = 0

    def written(self, words: list[_Word]) -> str:
        """Return the text of the words; a file that holds nothing stays empty."""
        before: _Word | None = None
        for number, word in enumerate(words):
            self._put(word, before, words[number + 1 :])
            before = word
        return "\n".join(self._lines) + "\n" if words else ""

    def _put(self, word: _Word, before: _Word | None, following: list[_Word]) -> None:
        indent = self._indents.get(word.start) if word.type != "COMMENT" else None
        if indent is not None and not self._stays_on_line(word, before):
            self._new_line(word, indent, before)
            self._indent = indent
        elif word.type == "COMMENT":
            self._put_comment(word, before, following)
        elif before is not None and word.breaks:
            self._new_line(word, self._indent + _KEYWORD_ROOM, before)
        else:
            self._append(word, before)

    def _stays_on_line(self, word: _Word, before: _Word | None) -> bool:
        """Tell whether a word opens the reason of an exception, which may stand behind it on its line."""
        if word.type != "BECAUSE" or word.breaks or before is None:
            return False
        return self._indents[word.start] > self._indent

    def _put_comment(self, word: _Word, before: _Word | None, following: list[_Word]) -> None:
        if before is not None and not word.breaks:
            self._lines[-1] = self._lines[-1].rstrip(" ") + _BEFORE_COMMENT + word.text
            return
        after = next((item for item in following if item.type != "COMMENT"), None)
        opening = self._indents.get(after.start) if after is not None else 0
        # A comment stands with the clause below it, or with the words of the clause it interrupts.
        self._new_line(word, self._indent + _KEYWORD_ROOM if opening is None else opening, before)

    def _new_line(self, word: _Word, indent: int, before: _Word | None) -> None:
        if before is not None:
            self._lines += [""] * (word.breaks - 1)
        self._lines.append(" " * indent + word.text)

    def _append(self, word: _Word, before: _Word | None) -> None:
        if before is None:
            self._lines.append(word.text)
            return
        opens = before.start in self._indents and before.type not in _UNPADDED
        if opens and self._lines[-1].strip() == before.text:
            room = max(1, _KEYWORD_ROOM - len(before.text))
        else:
            room = 0 if word.type in _TIGHT_BEFORE or before.type in _TIGHT_AFTER else 1
        self._lines[-1] += " " * room + word.text
