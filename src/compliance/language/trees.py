"""Syntax trees that work out where they stand when somebody asks, which is seldom: most rules have no fault."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lark import Token, Tree
from lark.tree import Meta


class PlacedTree(Tree[Token]):
    """A syntax tree whose `meta` reaches from its first token to its last; empty where it has none.

    Shape: the grammar keeps every token that can begin or end a tree, brackets included.
    """

    @property
    def meta(self) -> Meta:
        """Return where the tree stands, as it was when first asked for."""
        if self._meta is None:
            self._meta = _meta_of(self.children)
        return self._meta


def _meta_of(children: list[Token | Tree[Token]]) -> Meta:
    meta: Any = Meta()  # type: ignore[no-untyped-call]
    first, last = _edge(children), _edge(reversed(children))
    if first is not None and last is not None:
        meta.line, meta.column, meta.start_pos = first.line, first.column, first.start_pos
        meta.end_line, meta.end_column, meta.end_pos = last.end_line, last.end_column, last.end_pos
        meta.empty = False
    return meta  # type: ignore[no-any-return]


def _edge(children: Iterable[Token | Tree[Token]]) -> Token | Meta | None:
    """Return the first of the children that takes up room."""
    for child in children:
        if isinstance(child, Token):
            return child
        if not child.meta.empty:
            return child.meta
    return None
