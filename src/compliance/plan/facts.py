"""The plan as typed facts: what was read where, and how surely."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from operator import attrgetter, itemgetter
from typing import Literal

from compliance.reading.document import Document
from compliance.span import Span

Certainty = Literal["certain", "possible", "gap"]


@dataclass(frozen=True, slots=True, order=True)
class DateRange:
    """A date known exactly (`first == last`) or only within bounds (month known, day blank). Both ends inclusive."""

    first: date
    last: date

    @property
    def is_exact(self) -> bool:
        """Tell whether the day is known."""
        return self.first == self.last


Value = str | int | bool | Decimal | DateRange | frozenset[str]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the plan says, of a kind declared in `compliance.law.schema`.

    Shape: `values` holds the fields that are stated and legible (English field names; an absent key means «not
    stated»); `unknown` names fields that are stated but could not be read surely. `span` is the main evidence,
    `others` further places (the second side of an inconsistency, the parts of a sum). `certainty` is `gap` for a
    stretch of lost text where such a fact may have stood: it never accuses, it only keeps an absence from being sure.
    `section` is the path of the section (`II.2.b`), `section_kinds` the kinds of that section and all above it.
    `sentence` and `block` number the sentence and paragraph, for «cùng câu», «cùng đoạn». `note` says in Vietnamese
    why a gap is one, where more is known than that its lines were not read, or why fields are unknown, likewise.
    """

    kind: str
    values: Mapping[str, Value]
    span: Span
    certainty: Certainty = "certain"
    unknown: frozenset[str] = frozenset()
    others: tuple[Span, ...] = ()
    section: str = ""
    section_kinds: frozenset[str] = frozenset()
    sentence: int = -1
    block: int = -1
    in_title: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place that a template leaves to fill: its words, and what belongs there where the text tells it."""

    span: Span
    text: str
    expects: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the rules may look at: the document, the fact about the plan itself, and all other facts.

    Shape: `identity` is the one fact of kind `plan` (level, unit, year, signing date, programme, scope …);
    `facts` are put in the order of their places, so that no answer can depend on the order in which they were found;
    `section_starts` holds where each section begins, with its path; `placeholders` are the places left to fill where
    the plan was read as a template, `is_template`.
    """

    document: Document
    identity: Fact
    facts: tuple[Fact, ...]
    notes: tuple[str, ...] = ()
    section_starts: tuple[tuple[int, str], ...] = ()
    is_template: bool = False
    placeholders: tuple[Placeholder, ...] = ()
    _by_kind: dict[str, tuple[Fact, ...]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", tuple(sorted(self.facts, key=attrgetter("span"))))

    def of_kind(self, kind: str) -> tuple[Fact, ...]:
        """Return all facts of one kind, gaps included, in the order of the text."""
        if not self._by_kind:
            for fact in (self.identity, *self.facts):
                self._by_kind[fact.kind] = (*self._by_kind.get(fact.kind, ()), fact)
        return self._by_kind.get(kind, ())

    def section_at(self, offset: int) -> str:
        """Return the path of the innermost section that holds `offset`, empty before the first one."""
        position = bisect_right(self.section_starts, offset, key=itemgetter(0))
        return self.section_starts[position - 1][1] if position else ""
