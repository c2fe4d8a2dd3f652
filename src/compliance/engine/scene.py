"""One plan laid out for matching: its facts in the order of the text, by kind, with room for what is computed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from compliance.engine.truth import TRUE, UNKNOWN, Interval, Truth
from compliance.plan.facts import Fact, Plan

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

    __slots__ = ("aggregates", "by_kind", "facts", "identity", "plan")

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.identity = plan.identity
        # Sorted here, so that an answer can never depend on the order in which facts were found.
        self.facts: tuple[Fact, ...] = (plan.identity, *sorted(plan.facts, key=lambda fact: fact.span))
        self.by_kind: dict[str, list[tuple[int, Fact]]] = {}
        for number, fact in enumerate(self.facts):
            self.by_kind.setdefault(fact.kind, []).append((number, fact))
        self.aggregates: dict[int, Interval] = {}

    def of_kind(self, kind: str) -> Sequence[tuple[int, Fact]]:
        """Return the facts of one kind with their numbers, gaps included."""
        return self.by_kind.get(kind, ())


def stands_within(fact: Fact, kinds: tuple[str, ...]) -> bool:
    """Tell whether a fact stands in a section of one of `kinds` (no kinds: anywhere)."""
    return not kinds or not fact.section_kinds.isdisjoint(kinds)
