"""The lexer of the rule language: lark's contextual one, with less work for each word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lark import Token
from lark.lexer import BasicLexer, ContextualLexer

if TYPE_CHECKING:
    from collections.abc import Collection

    from lark.common import LexerConf
    from lark.lexer import LexerState


class _SkippingLexer(BasicLexer):
    """Passes over blanks and comments in one step instead of making words of them."""

    def __init__(self, conf: LexerConf, comparator: Any = None) -> None:
        super().__init__(conf, comparator)
        self._skipped = _any_of(tuple(conf.terminals_by_name[name].pattern.to_regexp() for name in conf.ignore))
        self._word: re.Pattern[str] | None = None

    def next_token(self, lex_state: LexerState, parser_state: Any = None) -> Token:
        counter, text = lex_state.line_ctr, lex_state.text.text
        skipped = self._skipped.match(text, counter.char_pos)
        if skipped is not None:
            counter.feed(skipped[0])
        word = self._words().match(text, counter.char_pos)
        if word is None:  # the end, or a fault, which lark knows how to tell
            return super().next_token(lex_state, parser_state)
        start, line, column, kind = counter.char_pos, counter.line, counter.column, word.lastgroup or ""
        counter.feed(word[0], kind in self.newline_types)
        token = Token(kind, word[0], start, line, column, counter.line, counter.column, counter.char_pos)
        lex_state.last_token = token
        return token

    def _words(self) -> re.Pattern[str]:
        if self._word is None:
            by_order = (terminal for terminal in self.terminals if terminal.name not in self.ignore_types)
            self._word = re.compile("|".join(f"(?P<{one.name}>{one.pattern.to_regexp()})" for one in by_order))
        return self._word


@lru_cache(maxsize=1)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(patterns)})+")


class QuickLexer(ContextualLexer):
    """The contextual lexer without lark's own check of the terminals, which a test of the grammar makes."""

    BasicLexer = _SkippingLexer

    def __init__(
        self, conf: LexerConf, states: dict[int, Collection[str]], always_accept: Collection[str] = ()
    ) -> None:
        conf.skip_validation = True
        super().__init__(conf, states, always_accept)
