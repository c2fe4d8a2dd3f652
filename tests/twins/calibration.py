"""How far «certain» and «possible» can be relied on: what is read on a damaged twin against what its plan says."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from compliance.plan import Fact, Plan, build_plan
from compliance.plan.context import DECOYS, Context, PhraseHit
from compliance.plan.facts import Value
from compliance.reading import read_document
from compliance.vietnamese.unicode_forms import fold
from tests.plans.snapshot import checker
from tests.twins.kept import twins

#: The fields that say what a fact is about; wording, places in the text and what is only worked out are left out.
TELLING: dict[str, tuple[str, ...]] = {
    "plan": ("level", "issuer_kind", "document_kind", "year", "programme", "scope"),
    "form_part": ("part", "blank", "number_missing"),
    "section": ("kind", "number", "depth"),
    "citation": ("kind", "number", "date", "role"),
    "target": ("dimension", "indicator", "groups", "op", "value", "year"),
    "reduction": ("group", "from_pct", "to_pct", "by_pct", "from_hh", "to_hh", "by_hh", "year"),
    "baseline": ("group", "rate", "households"),
    "funding_source": ("kind",),
    "amount": ("scope_kind", "source", "amount_million_vnd", "capital"),
    "project": ("canonical", "number", "sub_number", "is_sub"),
    "responsibility": ("unit_kind", "roles", "projects"),
    "report": ("period", "deadline_day", "deadline_month"),
    "calculation": ("quantity", "unit_price", "ceiling", "total"),
    "stated_total": ("total", "parts_sum", "parts"),
    "year_mention": ("year", "role"),
    "period_mention": ("first_year", "last_year"),
    "body_mention": ("kind",),
    "mention": ("concept", "negated"),
    "listed_project": ("project",),
    "household_share": ("group", "households", "rate"),
}
#: The share of certain facts that must be right.
WANTED = 0.995


@dataclass(slots=True)
class Band:
    """How many facts or phrases of one certainty were read, and which of them the plan does not bear out."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Return how many there are."""
        return self.right + len(self.wrong)

    @property
    def share(self) -> float:
        """Return the share of right ones."""
        return self.right / self.total if self.total else 1.0


Bands = dict[str, Band]


def facts() -> dict[str, Bands]:
    """Return the facts read on all kept twins, by group of twins and certainty."""
    found: dict[str, Bands] = {}
    for twin in twins():
        bands = found.setdefault(twin.group, defaultdict(Band))
        _compare(_read(twin.path), _read(twin.plan), twin.path.stem, bands)
    return found


def phrases() -> dict[str, Bands]:
    """Return the phrases of the vocabulary found on all kept twins, by group of twins and certainty."""
    found: dict[str, Bands] = {}
    for twin in twins():
        bands = found.setdefault(twin.group, defaultdict(Band))
        hits = _phrases(twin.path)
        # On the plan itself only what stands there in so many words counts.
        wanted = [_owner(hit) for hit in _phrases(twin.plan)]
        for hit, fits in zip(hits, side_by_side([_owner(hit) for hit in hits], wanted), strict=True):
            band = bands[hit.certainty]
            band.right += fits
            if not fits:
                band.wrong.append(f"{twin.path.stem}: {_owner(hit)}: «{hit.text}»")
    return found


def _owner(hit: PhraseHit) -> str:
    return f"{hit.list_id}/{hit.value_id}"


@cache
def _phrases(path: Path) -> list[PhraseHit]:
    law = checker().law
    context = Context(read_document(path), law)
    hits = {hit for list_id in law.lists if list_id != DECOYS for hit in context.hits(list_id)}
    return sorted(hits, key=lambda hit: (hit.start, _owner(hit), hit.end))


def wrong_kinds(bands: Bands, certainty: str) -> Counter[str]:
    """Return how many facts of one certainty are wrong, by kind."""
    return Counter(one.split(": ")[1] for one in bands[certainty].wrong)


@cache
def _read(path: Path) -> Plan:
    return build_plan(read_document(path), checker().law)


def _compare(twin: Plan, plan: Plan, name: str, bands: Bands) -> None:
    for kind, fields in TELLING.items():
        left = [fact for fact in plan.of_kind(kind) if fact.certainty != "gap"]
        # What states most is paired first: it fits the fewest.
        for fact in sorted(_said(twin.of_kind(kind)), key=lambda fact: len(fact.unknown)):
            band = bands[fact.certainty]
            partner = next((other for other in left if _agree(fact, other, fields)), None)
            if partner is None:
                told = ", ".join(f"{key}={fact.values[key]}" for key in fields if key in fact.values)
                band.wrong.append(f"{name}:{fact.span.line}: {kind}: {told}")
            else:
                band.right += 1
                left.remove(partner)


def _said(found: Iterable[Fact]) -> Iterator[Fact]:
    return (fact for fact in found if fact.certainty != "gap")


def _agree(fact: Fact, other: Fact, fields: Sequence[str]) -> bool:
    """Tell whether what a fact states, as far as it could be read, is what the plan's own fact states."""
    return all(
        name in fact.unknown or name in other.unknown or _same(fact.values.get(name), other.values.get(name))
        for name in fields
    )


def _same(one: Value | None, other: Value | None) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return fold(one).casefold() == fold(other).casefold()
    return one == other


#: Nested phrases may come in another order, so a partner may stand this many places away.
_REACH = 10


def side_by_side(found: Sequence[str], wanted: Sequence[str]) -> list[bool]:
    """Tell for each of `found` whether it has its partner in `wanted` when both are laid side by side in order."""
    fits = [False] * len(found)
    open_places: dict[str, list[float]] = defaultdict(list)
    rest: list[tuple[int, float]] = []
    for name, low, high, first, last in SequenceMatcher(None, found, wanted, autojunk=False).get_opcodes():
        if name == "equal":
            fits[low:high] = [True] * (high - low)
            continue
        for place in range(first, last):
            open_places[wanted[place]].append(place)
        rest += [(index, first) for index in range(low, high)]
    for index, expected in rest:
        near = [place for place in open_places[found[index]] if abs(place - expected) <= _REACH]
        if near:
            open_places[found[index]].remove(min(near, key=lambda place: abs(place - expected)))
            fits[index] = True
    return fits
