"""How a sentence falls into clauses, and which words and figures of a clause belong together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING

from compliance.law import VocabularyValue
from compliance.plan.context import Context, PhraseHit, Stretch

if TYPE_CHECKING:
    from compliance.vietnamese.numbers import NumberHit

TARGET_KINDS = frozenset({"muc_tieu", "muc_tieu_chung", "muc_tieu_cu_the", "chi_tieu"})
REVIEW_KIND = "thuc_trang"
PERCENT = "%"
_START = attrgetter("start")

_STOPS = (".", ";", ":", "!", "?", "/")
_MARKED = re.compile(r"[a-zđ](?:[.)]|/[-–])\s")
_DASH = re.compile(r"\s?[-–—]\s?")
_RANGE = re.compile(r"\s*[-–—]\s*|\s(?:đến|tới|[dđ][eéêẽ]n)\s")
_CUT = re.compile(r";|\.(?=\s+[A-ZĐÀ-Ỹ])")
_BETWEEN = re.compile(r"[\s:=(“\"]*(?:\S+\s+){0,2}\Z")


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with its unit, as it stands in a clause.

    Units: offsets; `unit` is «%» or the noun after the figure. Shape: `value` is missing when it was not surely read.
    """

    start: int
    end: int
    value: Decimal | None
    unit: str
    is_range: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that says one thing; `first` marks the sentence's first."""

    start: int
    end: int
    sentence: int
    first: bool


def body_start(context: Context) -> int:
    """Return where the plan's own content starts: after the title and the preamble."""
    if context.fragment:
        return 0
    if context.outline:
        return context.preamble_end
    title = context.frame.title if context.frame else None
    return title[1] if title else 0


def clauses(context: Context) -> tuple[Clause, ...]:
    """Return the clauses of the plan's body: sentences cut at semicolons."""
    return context.once("clauses", lambda made: tuple(_cut_clauses(made)))


def _cut_clauses(context: Context) -> Iterator[Clause]:
    begin = body_start(context)
    for sentence in whole_sentences(context):
        if sentence.end <= begin or sentence.start >= context.closing_start:
            continue
        start = max(sentence.start, begin)
        first = True
        for match in _CUT.finditer(context.text, start, sentence.end):
            yield Clause(start, match.start(), sentence.number, first)
            start, first = match.end(), False
        if context.text[start : sentence.end].strip():
            yield Clause(start, sentence.end, sentence.number, first)


def whole_sentences(context: Context) -> tuple[Stretch, ...]:
    """Return the sentences, those put together again that a page break or an empty line cuts in two."""
    return context.once("whole_sentences", _join_sentences)


def _join_sentences(context: Context) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for sentence in context.sentences:
        if joined and _goes_on(context, joined[-1], sentence):
            joined[-1] = Stretch(joined[-1].number, joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return tuple(joined)


def _goes_on(context: Context, sentence: Stretch, following: Stretch) -> bool:
    """Tell whether a paragraph begins in the middle of the sentence before it: in lower case, after no stop."""
    words = context.text[sentence.start : sentence.end].rstrip(" \t\n*_")
    rest = context.text[following.start : following.end].lstrip()
    if not words or words.endswith(_STOPS) or not rest[:1].islower() or _MARKED.match(rest):
        return False
    if _in_table(context, following.start):
        return False
    return context.section_at(sentence.start) is context.section_at(following.start)


def _in_table(context: Context, offset: int) -> bool:
    tables = context.once("cells", lambda made: [(b.start, b.end) for b in made.document.blocks if b.table is not None])
    return any(start <= offset < end for start, end in tables)


def _within(hits: Sequence[NumberHit], start: int, end: int) -> list[NumberHit]:
    first = bisect_left(hits, start, key=_START)
    return [hit for hit in hits[first : bisect_left(hits, end, first, key=_START)] if hit.end <= end]


def _measure(hit: NumberHit, unit: str) -> Measure:
    value = hit.value if isinstance(hit.value, int | Decimal) and hit.certain else None
    if value == 0 and unit == PERCENT and hit.text.startswith("00"):
        value = None
    return Measure(hit.start, hit.end, None if value is None else Decimal(value), unit)


def percents(context: Context, start: int, end: int) -> list[Measure]:
    """Return the percentages in `text[start:end]`; of a range the lower end."""
    found: list[Measure] = []
    for hit in _within(context.percents, start, end):
        measure = _measure(hit, PERCENT)
        # «từ 5 đến 7%» is a range as well; «từ 75% đến 80%» says where something begins and ends.
        between = _DASH if found and PERCENT in context.text[found[-1].start : found[-1].end] else _RANGE
        if found and between.fullmatch(context.text, found[-1].end, hit.start):
            low = found[-1]
            found[-1] = Measure(low.start, hit.end, low.value, PERCENT, True)
            continue
        found.append(measure)
    return found


def counts(context: Context, start: int, end: int) -> list[Measure]:
    """Return the counts with a unit noun in `text[start:end]`."""
    return [_measure(hit, hit.unit) for hit in _within(context.counts, start, end)]


def values_of(context: Context, list_id: str) -> Mapping[str, VocabularyValue]:
    """Return the values of a vocabulary list by id; empty when the list is not at hand."""
    values = context.law.lists.get(list_id)
    return values.by_id if values else {}


def cue(context: Context, cue_id: str, start: int, end: int) -> list[PhraseHit]:
    """Return the places in `text[start:end]` where one of the words that `cue_id` stands for is written."""
    return context.cue_hits(cue_id, start, end)


def cues(context: Context, start: int, end: int, *cue_ids: str) -> list[PhraseHit]:
    """Return the places of several cues in `text[start:end]`, the longest wording where they nest."""
    wanted = [hit for hit in context.hits("cues", start, end) if hit.value_id in cue_ids]
    if len(wanted) < 2:
        return wanted
    return [hit for hit in wanted if not any(_inside(hit, other) for other in wanted)]


def _inside(hit: PhraseHit, other: PhraseHit) -> bool:
    longer = other.end - other.start > hit.end - hit.start
    return longer and other.start <= hit.start and hit.end <= other.end


def operator(context: Context, measure: Measure, start: int, end: int) -> str:
    """Return how the figure is meant: `=`, or `>=`, `<`, `~` … when a word beside it says so.

    Shape: `start` and `end` bound the clause.
    """
    text = context.text
    before = [
        hit
        for hit in context.longest_hits("target_operators", max(start, measure.start - 40), measure.start)
        if hit.value_id != "=" and len(hit.text) > 3 and _BETWEEN.fullmatch(text[hit.end : measure.start])
    ]
    after = [
        hit
        for hit in context.longest_hits("target_operators", measure.end, min(end, measure.end + 20))
        if hit.value_id != "=" and not text[measure.end : hit.start].strip() and len(hit.text) > 6
    ]
    near = [hit for hit in before if _adjacent(text[hit.end : measure.start])]
    if after:
        return after[0].value_id
    return near[-1].value_id if near else "="


def _adjacent(words: str) -> bool:
    return len(words.split()) <= 1


def groups_in(context: Context, start: int, end: int) -> frozenset[str]:
    """Return the groups named in `text[start:end]`; a general one («trẻ em») only where no narrower one is."""
    return context.once(f"groups {start}-{end}", lambda made: _find_groups(made, start, end))


def _find_groups(context: Context, start: int, end: int) -> frozenset[str]:
    named = {hit.value_id for hit in context.hits("groups", start, end)}
    values = values_of(context, "groups")
    wider = {values[group].attributes.get("within") for group in named if group in values}
    general = {group for group in named if group in values and values[group].attributes.get("general")}
    specific = named - wider - general
    return frozenset(specific or named - wider or named)


def concepts_in(context: Context, start: int, end: int) -> frozenset[str]:
    """Return the concepts mentioned in `text[start:end]`."""
    return context.once(
        f"concepts {start}-{end}", lambda made: frozenset([hit.value_id for hit in made.hits("concepts", start, end)])
    )


def has_phrase(context: Context, phrase: str, start: int, end: int) -> bool:
    """Tell whether a phrase of the vocabulary stands in `text[start:end]`, in clean words or as some list's phrase."""
    plain = " ".join(phrase.casefold().split())
    if plain in " ".join(context.text[start:end].casefold().split()):
        return True
    owners = _owners(context).get(plain, ())
    return any(hit.value_id == value_id for list_id, value_id in owners for hit in context.hits(list_id, start, end))


def _owners(context: Context) -> dict[str, list[tuple[str, str]]]:
    def find(context: Context) -> dict[str, list[tuple[str, str]]]:
        owners: dict[str, list[tuple[str, str]]] = {}
        for list_id in ("cues", "groups"):
            for value in values_of(context, list_id).values():
                for phrase in value.phrases:
                    owners.setdefault(" ".join(phrase.casefold().split()), []).append((list_id, value.id))
        return owners

    return context.once("phrase_owners", find)


def in_targets(context: Context, offset: int) -> bool:
    """Tell whether `offset` stands in a section of targets."""
    section = context.section_at(offset)
    return bool(section and section.kinds & TARGET_KINDS)


def in_review(context: Context, offset: int) -> bool:
    """Tell whether `offset` stands in a section on the situation or on earlier results: what is said there is past."""
    section = context.section_at(offset)
    return bool(section and REVIEW_KIND in section.kinds)


def year_near(context: Context, start: int, end: int, measure: Measure | None = None) -> int | None:
    """Return the year the clause speaks of (the one nearest to the figure), or the plan's own."""
    found = years(context, start, end)
    if found and measure is not None:
        found.sort(key=lambda item: min(abs(item[0] - measure.end), abs(measure.start - item[0])))
    if found:
        return found[0][1]
    own = context.plan_value("year")
    if own is None:
        return None
    # Under last year's results a figure without a year is last year's.
    return int(own) - in_review(context, min(start, max(end - 1, 0)))


def years(context: Context, start: int, end: int) -> list[tuple[int, int]]:
    """Return the years surely read in `text[start:end]`, each with its offset."""
    hits = [hit for hit in context.years if start <= hit.start and hit.end <= end and hit.certain]
    return [(hit.start, hit.value) for hit in hits if isinstance(hit.value, int)]
