"""One plan laid out for matching: its facts in the order of the text, by kind, with room for what is computed once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from compliance.engine.outcome import Evidence, LookedIn
from compliance.engine.truth import TRUE, UNKNOWN, Interval, Truth
from compliance.plan.facts import Fact, Plan, Value

if TYPE_CHECKING:
    from compliance.law.models import Instrument

# How surely a fact is there. A gap may hide a fact; who may count on that is decided where it is asked.
SURENESS: Mapping[str, Truth] = {"certain": TRUE, "possible": UNKNOWN, "gap": UNKNOWN}

# A fact with its number and how surely it passes what was asked; facts by what they say in a field.
Candidate = tuple[int, Fact, Truth]
Candidates = list[Candidate]
Index = dict[Value | None, Candidates]


# Where a stretch of the text starts and ends.
Place = tuple[int, int]
Places = dict[Place, Evidence]


class Searched(NamedTuple):
    """Where something was looked for: the part of the document, the facts of its kind there, and how to say so."""

    region: str
    others: list[Fact]
    where: LookedIn


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
    """What the engine needs of the law: lists of values for `cover` and for messages, and instruments' dates."""

    @property
    def lists(self) -> Mapping[str, NamedList]:
        """Return the lists by their names."""

    def instrument(self, number: str) -> Instrument | None:
        """Return an instrument by its number, or nothing."""


class Scene:
    """The facts of one plan, each with a number that stands for it in matches (0 is the plan itself)."""

    __slots__ = (
        "accusers",
        "aggregates",
        "bags",
        "by_kind",
        "candidates",
        "evidence",
        "facts",
        "gapped",
        "gates",
        "identity",
        "indexes",
        "linked",
        "places",
        "plan",
        "quotes",
        "reasons",
        "searched",
    )

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.identity = plan.identity
        self.facts: tuple[Fact, ...] = (plan.identity, *plan.facts)
        self.by_kind: dict[str, Candidates] = defaultdict(list)
        self.gapped: set[str] = set()
        for number, fact in enumerate(self.facts):
            certainty = fact.certainty
            self.by_kind[fact.kind].append((number, fact, SURENESS[certainty]))
            if certainty == "gap":
                self.gapped.add(fact.kind)
        # What several clauses ask in the same words is answered once a plan.
        self.aggregates: dict[Hashable, Interval] = {}
        self.bags: dict[Hashable, Places] = {}
        self.gates: dict[Hashable, Truth] = {}
        self.candidates: dict[Hashable, Candidates] = {}
        self.accusers: dict[Hashable, Candidates] = {}
        self.indexes: dict[tuple[Hashable, str], Index] = {}
        self.linked: dict[tuple[Hashable, str], Index] = {}
        self.evidence: dict[tuple[int, int, int], Evidence] = {}
        self.places: dict[int, list[tuple[Place, Evidence]]] = {}
        self.quotes: dict[Place, str] = {}
        self.searched: dict[Hashable, Searched] = {}
        self.reasons: dict[Hashable, str | None] = {}

    def of_kind(self, kind: str) -> Candidates:
        """Return the facts of one kind with their numbers and how surely each is there, gaps included."""
        return self.by_kind.get(kind) or []


def stands_within(fact: Fact, kinds: tuple[str, ...]) -> bool:
    """Tell whether a fact stands in a section of one of `kinds` (no kinds: anywhere)."""
    return not kinds or not fact.section_kinds.isdisjoint(kinds)
