"""The lexer of the rule language: lark's contextual one, with less work for each word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lark.lexer import BasicLexer, ContextualLexer

if TYPE_CHECKING:
    from collections.abc import Collection

    from lark import Token
    from lark.common import LexerConf
    from lark.lexer import LexerState


class _SkippingLexer(BasicLexer):
    """Passes over blanks and comments in one step instead of making words of them."""

    def __init__(self, conf: LexerConf, comparator: Any = None) -> None:
        super().__init__(conf, comparator)
        self._skipped = _any_of(tuple(conf.terminals_by_name[name].pattern.to_regexp() for name in conf.ignore))

    def next_token(self, lex_state: LexerState, parser_state: Any = None) -> Token:
        counter = lex_state.line_ctr
        skipped = self._skipped.match(lex_state.text.text, counter.char_pos)
        if skipped is not None:
            counter.feed(skipped[0])
        return super().next_token(lex_state, parser_state)


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
