"""One plan laid out for matching: its facts in the order of the text, by kind, with room for what is computed once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Protocol

from compliance.engine.truth import TRUE, UNKNOWN, Interval, Truth
from compliance.plan.facts import Fact, Plan, Value

# How surely a fact is there. A gap may hide a fact; who may count on that is decided where it is asked.
SURENESS: Mapping[str, Truth] = {"certain": TRUE, "possible": UNKNOWN, "gap": UNKNOWN}


class NamedValue(Protocol):
    """A vocabulary value: the identifier facts carry and the name people read."""

    @property
    def id(self) -> str:
        """Return the identifier."""

    @property
    def vi(self) -> str:
        """Return the Vietnamese name."""

    @property
    def attributes(self) -> Mapping[str, Any]:
        """Return what else the vocabulary says of the value."""


class NamedList(Protocol):
    """A vocabulary list."""

    @property
    def values(self) -> Iterable[NamedValue]:
        """Return the values in their order."""


class Vocabulary(Protocol):
    """What the engine needs of the law package: the lists of values, for `cover` and for words in messages."""

    @property
    def lists(self) -> Mapping[str, NamedList]:
        """Return the lists by their names."""


class Scene:
    """The facts of one plan, each with a number that stands for it in matches (0 is the plan itself)."""

    __slots__ = ("aggregates", "by_kind", "candidates", "facts", "gates", "identity", "indexes", "plan")

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.identity = plan.identity
        # Sorted here, so that an answer can never depend on the order in which facts were found.
        self.facts: tuple[Fact, ...] = (plan.identity, *sorted(plan.facts, key=lambda fact: fact.span))
        self.by_kind: dict[str, list[tuple[int, Fact]]] = {}
        for number, fact in enumerate(self.facts):
            self.by_kind.setdefault(fact.kind, []).append((number, fact))
        # What several clauses ask in the same words is answered once a plan.
        self.aggregates: dict[int, Interval] = {}
        self.gates: dict[Hashable, Truth] = {}
        self.candidates: dict[Hashable, list[tuple[int, Fact, Truth]]] = {}
        self.indexes: dict[tuple[str, str], dict[Value | None, list[tuple[int, Fact]]]] = {}

    def of_kind(self, kind: str) -> Sequence[tuple[int, Fact]]:
        """Return the facts of one kind with their numbers, gaps included."""
        return self.by_kind.get(kind, ())

    def holding(self, kind: str, field: str, values: Iterable[Value]) -> list[tuple[int, Fact]]:
        """Return the facts of one kind whose field holds one of `values` or may hold it."""
        index = self.indexes.get((kind, field))
        if index is None:
            index = self.indexes[kind, field] = self._index(kind, field)
        lists = [index[value] for value in (*values, None) if value in index]
        return lists[0] if len(lists) == 1 else sorted((item for found in lists for item in found), key=itemgetter(0))

    def _index(self, kind: str, field: str) -> dict[Value | None, list[tuple[int, Fact]]]:
        """Return the facts of a kind by what they say in a field; under nothing those where it is stated but unread."""
        index: dict[Value | None, list[tuple[int, Fact]]] = {}
        for item in self.of_kind(kind):
            fact = item[1]
            value = None if field in fact.unknown else fact.values.get(field)
            if value is not None or field in fact.unknown or fact.certainty == "gap":
                index.setdefault(value, []).append(item)
        return index


def stands_within(fact: Fact, kinds: tuple[str, ...]) -> bool:
    """Tell whether a fact stands in a section of one of `kinds` (no kinds: anywhere)."""
    return not kinds or not fact.section_kinds.isdisjoint(kinds)
