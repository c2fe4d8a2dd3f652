"""What the extractors look things up in, made once per document: phrases, numbers, sentences, sections."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from compliance.law import Law
from compliance.plan.facts import Certainty, DateRange, Fact, Value
from compliance.reading.document import Document, Line
from compliance.span import Span
from compliance.vietnamese import numbers
from compliance.vietnamese.phrases import Phrase, PhraseMatcher
from compliance.vietnamese.syllables import marked_share
from compliance.vietnamese.unicode_forms import fold

if TYPE_CHECKING:
    from compliance.plan.frame import Frame
    from compliance.plan.head import Head
    from compliance.plan.outline import Section

DECOYS = "decoys"

_T = TypeVar("_T")

#: Share of words with a Vietnamese letter below which an excerpt was read without its marks.
_MARKED = 0.2
#: How many laws keep their compiled matcher: one run uses one law, tests use a few.
_KEPT_MATCHERS = 4


class PhraseHit(NamedTuple):
    """One place where the text names a value of a vocabulary list.

    Units: offsets into the document's text. Shape: `certainty` is the matcher's (certain or possible).
    """

    list_id: str
    value_id: str
    start: int
    end: int
    certainty: Certainty
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence or a paragraph: its number and its offsets."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Compiled:
    matcher: PhraseMatcher
    #: For each phrase of the matcher the (list, value) pairs that write it so.
    owners: tuple[tuple[tuple[str, str], ...], ...]


_COMPILED: OrderedDict[int, tuple[Law, _Compiled]] = OrderedDict()


def days(hit: numbers.NumberHit) -> DateRange:
    """Return the days a date found in the text leaves open."""
    value = hit.value
    assert isinstance(value, numbers.Dates)
    return DateRange(value.first, value.last)


def year(hit: numbers.NumberHit) -> int:
    """Return the year found in the text."""
    value = hit.value
    assert isinstance(value, int)
    return value


def _phrase_key(text: str) -> str:
    return " ".join(text.casefold().split())


def _compile(law: Law) -> _Compiled:
    # One entry per distinct wording: the same words in two lists must not compete with each other.
    owners: dict[str, list[tuple[str, str]]] = {}
    wording: dict[str, str] = {}
    for list_id, values in law.lists.items():
        for value in values.values:
            for text in value.phrases:
                key = _phrase_key(text)
                if (list_id, value.id) not in owners.setdefault(key, []):
                    owners[key].append((list_id, value.id))
                wording.setdefault(key, text)
    phrases = [
        Phrase(str(index), wording[key], decoy=all(owner == DECOYS for owner, _ in owners[key]))
        for index, key in enumerate(owners)
    ]
    return _Compiled(PhraseMatcher(phrases), tuple(tuple(pairs) for pairs in owners.values()))


def _compiled(law: Law) -> _Compiled:
    known = _COMPILED.get(id(law))
    if known is not None and known[0] is law:
        _COMPILED.move_to_end(id(law))
        return known[1]
    compiled = _compile(law)
    _COMPILED[id(law)] = (law, compiled)
    while len(_COMPILED) > _KEPT_MATCHERS:
        _COMPILED.popitem(last=False)
    return compiled


_BULLET = re.compile(r"[ \t]*(?:[-–—+•*~▪‣]|[a-zđ0-9]{1,2}(?:[.)]|/[-–]))[ \t]*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"”»)\]*]*(?=\s)|;(?=[ \t]*(?:\n|$))")
#: A full stop after these is no sentence end: section marks and short abbreviations in capitals (TM., TT., TP.).
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:[A-ZĐ]{1,3}|[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|v\.v|đ/c)$")


def _symbols(law: Law) -> numbers.Symbols:
    kinds = [value for name in ("document_kinds", "citation_kinds") for value in law.lists[name].values]
    types = {symbol for value in kinds for key in ("symbol", "symbols") for symbol in value.attribute_list(key)}
    issuers = {symbol for value in law.lists["issuer_symbols"].values for symbol in value.attribute_list("symbol")}
    return numbers.Symbols.of(types - issuers, issuers)


class Context:
    """The document with everything found in it once, and the look-ups the extractors share.

    Shape: `hits` of a vocabulary list, number hits, sentences and blocks are all ordered by start. `outline`,
    `preamble_end`, `signed` and the other plan-wide answers are filled in by `build_plan` before the extractors run.
    """

    def __init__(self, document: Document, law: Law, *, fragment: bool = False) -> None:
        self.document = document
        self.law = law
        self.text = document.text
        self.fragment = fragment
        self.frame: Frame | None = None
        self.outline: tuple[Section, ...] = ()
        #: Where the preamble ends: the first section's start (the whole text when there is none).
        self.preamble_end = len(self.text)
        #: Where the grounds end: the start of the sentence that enacts the plan, or the end of the preamble.
        self.grounds_end = len(self.text)
        #: Start of the signature and recipients block at the end, or the end of the text.
        self.closing_start = len(self.text)
        #: Stretches that are another document's title.
        self.titles: tuple[tuple[int, int], ...] = ()
        #: Some chapter's mark was misread, so that headings on well-read lines may be too.
        self.has_misread_marks = False
        self.identity: Fact | None = None
        #: The issuing unit's proper name in every spelling the head, the enacting words and the title give it.
        self.issuer_names: tuple[str, ...] = ()
        self._made: dict[str, Any] = {}
        self._longest: dict[tuple[str, int, int | None], tuple[PhraseHit, ...]] = {}

    def once(self, name: str, make: Callable[[Context], _T]) -> _T:
        """Return what `make` reads from this document; made the first time it is asked for under `name`."""
        if name not in self._made:
            self._made[name] = make(self)
        made: _T = self._made[name]
        return made

    # -- how well a place was read ------------------------------------------------------------------------------

    @cached_property
    def is_recognised(self) -> bool:
        """Tell whether the words were read from a picture, so that even a well-spelt one may be another misread."""
        return self.document.recognised

    @cached_property
    def is_damaged(self) -> bool:
        """Tell whether the whole text was read badly, so that even lines of lawful syllables may be misread."""
        if self.document.quality != "clean":
            return True
        # An excerpt is too short for the reader to judge: words without any mark are misread ones.
        return self.fragment and marked_share(self.text) < _MARKED

    def damaged_at(self, offset: int) -> bool:
        """Tell whether the text at `offset` may be misread."""
        return self.is_damaged or self.document.line_at(offset).quality != "clean"

    def damaged_within(self, start: int, end: int) -> bool:
        """Tell whether any line that `text[start:end]` touches may be misread."""
        while start < end:
            if self.damaged_at(start):
                return True
            start = self.document.line_at(start).end + 1
        return False

    @cached_property
    def head(self) -> Head:
        """What the head of the page says."""
        from compliance.plan.head import read_head

        return read_head(self)

    # -- phrases ------------------------------------------------------------------------------------------------

    @cached_property
    def _hits(self) -> dict[str, tuple[PhraseHit, ...]]:
        compiled = _compiled(self.law)
        damaged: Callable[[int], bool] | bool = self._damage_test()
        found: dict[str, list[PhraseHit]] = {}
        for hit in compiled.matcher.find(self.text, damaged):
            for list_id, value_id in compiled.owners[int(hit.id)]:
                found.setdefault(list_id, []).append(
                    PhraseHit(list_id, value_id, hit.start, hit.end, hit.certainty, hit.text)
                )
        return {list_id: tuple(sorted(hits, key=lambda h: (h.start, -h.end))) for list_id, hits in found.items()}

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        # Looked up thousands of times a plan: plain numbers are searched many times faster than hits.
        return {list_id: [hit.start for hit in hits] for list_id, hits in self._hits.items()}

    @cached_property
    def _cues(self) -> dict[str, tuple[PhraseHit, ...]]:
        found: dict[str, list[PhraseHit]] = {}
        for hit in self._hits.get("cues", ()):
            found.setdefault(hit.value_id, []).append(hit)
        return {cue_id: tuple(hits) for cue_id, hits in found.items()}

    def _damage_test(self) -> Callable[[int], bool] | bool:
        if self.is_damaged or self.is_recognised:
            return True
        if all(line.quality == "clean" for line in self.document.lines):
            return False
        return self._damaged_near

    def _damaged_near(self, offset: int) -> bool:
        """Tell whether a phrase on the line of `offset` may be misread: it may go on in the next, read badly."""
        line = self.document.line_at(offset)
        if line.quality != "clean":
            return True
        following = self.document.line_at(min(len(self.text), line.end + 1))
        return following.quality != "clean" and not self.line_text(following).isspace() and following.start > line.start

    def hits(self, list_id: str, start: int = 0, end: int | None = None) -> tuple[PhraseHit, ...]:
        """Return the places where a value of `list_id` is named wholly within `text[start:end]`, by start."""
        hits = self._hits.get(list_id, ())
        if start == 0 and end is None:
            return hits
        end = len(self.text) if end is None else end
        starts = self._starts.get(list_id, ())
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        return tuple([hit for hit in hits[first:last] if hit.end <= end]) if last > first else ()

    def cue_hits(self, cue_id: str, start: int, end: int) -> list[PhraseHit]:
        """Return the places where one of the words that a cue stands for is written within `text[start:end]`."""
        return [hit for hit in self._cues.get(cue_id, ()) if start <= hit.start and hit.end <= end]

    def longest_hits(self, list_id: str, start: int = 0, end: int | None = None) -> tuple[PhraseHit, ...]:
        """Return the hits of `list_id` in `text[start:end]` that lie inside no longer hit of that list."""
        # The same sentence is asked about many times.
        key = (list_id, start, end)
        known = self._longest.get(key)
        if known is None:
            known = self._longest[key] = self._find_longest(list_id, start, end)
        return known

    def _find_longest(self, list_id: str, start: int, end: int | None) -> tuple[PhraseHit, ...]:
        kept: list[PhraseHit] = []
        for hit in self.hits(list_id, start, end):
            if kept and hit.end <= kept[-1].end:
                # Of one wording that two values share, both stay.
                if (hit.start, hit.end) == (kept[-1].start, kept[-1].end):
                    kept.append(hit)
                continue
            kept.append(hit)
        return tuple(kept)

    # -- numbers ------------------------------------------------------------------------------------------------

    @cached_property
    def percents(self) -> Sequence[numbers.NumberHit]:
        """All percentages."""
        return numbers.find_percents(self.text)

    @cached_property
    def money(self) -> Sequence[numbers.NumberHit]:
        """All sums of money, in million đồng."""
        return numbers.find_money(self.text)

    @cached_property
    def counts(self) -> Sequence[numbers.NumberHit]:
        """All counts with a unit noun."""
        return numbers.find_counts(self.text)

    @cached_property
    def unread_counts(self) -> Sequence[numbers.NumberHit]:
        """All counts whose figure could not be read («0S hộ»)."""
        return numbers.find_unread_counts(self.text)

    @cached_property
    def dates(self) -> Sequence[numbers.NumberHit]:
        """All dates."""
        return numbers.find_dates(self.text)

    @cached_property
    def years(self) -> Sequence[numbers.NumberHit]:
        """All years."""
        return numbers.find_years(self.text, [*self.dates, *self.periods])

    @cached_property
    def periods(self) -> Sequence[numbers.NumberHit]:
        """All periods of years («2021-2025»)."""
        return numbers.find_periods(self.text)

    @cached_property
    def document_numbers(self) -> Sequence[numbers.DocNumberHit]:
        """All numbers of documents («07/2021/NĐ-CP»)."""
        found = numbers.find_document_numbers(self.text, _symbols(self.law))
        return [replace(hit, certain=True) if self._is_plainly_printed(hit) else hit for hit in found]

    def _is_plainly_printed(self, hit: numbers.DocNumberHit) -> bool:
        """Tell whether a number is unsure only for its issuer's unknown symbol («15/TTr-VHXH»), on a well-read line."""
        digits = re.match(r"\s*\d+[a-dđ]?\s*/\s*(?:\d{4}\s*/)?[^\W\d]", hit.text) is not None
        return not hit.certain and digits and not hit.alternatives and not self.damaged_at(hit.start)

    # -- lines, blocks, sentences --------------------------------------------------------------------------------

    @cached_property
    def folded(self) -> str:
        """The text without marks and case, offset for offset."""
        return fold(self.text)

    def line_text(self, line: Line) -> str:
        """Return the words of a line."""
        return self.text[line.start : line.end]

    @cached_property
    def blocks(self) -> tuple[Stretch, ...]:
        """The paragraphs, list items and cells, as the reader marked them."""
        blocks = [(block.start, block.end) for block in self.document.blocks if block.end > block.start]
        return tuple(Stretch(number, start, end) for number, (start, end) in enumerate(blocks or [(0, len(self.text))]))

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """The sentences: a block is cut at full stops, at `;` before a line break, at bullets and after headings."""
        found: list[Stretch] = []
        breaks = self._breaks()
        for block in self.blocks:
            inner = breaks[bisect_right(breaks, block.start) : bisect_left(breaks, block.end)]
            for first, last in zip([block.start, *inner], [*inner, block.end], strict=True):
                for start, end in self._cut(first, last):
                    found.append(Stretch(len(found), start, end))
        return tuple(found)

    def _breaks(self) -> list[int]:
        """Return where a sentence ends without a mark: around the title, before a section, after its heading."""
        breaks = {self.closing_start}
        if self.frame is not None:
            breaks |= {self.frame.head_end, *(self.frame.title or ())}
        for section in self.outline:
            breaks.add(section.start)
            if self.text[section.heading_end : section.heading_end + 1] == "\n":
                breaks.add(section.heading_end)
        return sorted(breaks)

    def _cut(self, start: int, end: int) -> Iterable[tuple[int, int]]:
        begin = start
        for match in _SENTENCE_END.finditer(self.text, start, end):
            if match.group().startswith(".") and _ABBREVIATION.search(
                self.text[max(begin, match.start() - 8) : match.start()]
            ):
                continue
            if match.group() != ";" and self.text[match.end() : match.end() + 2].lstrip()[:1].islower():
                continue
            yield begin, match.end()
            begin = match.end()
        if begin < end and self.text[begin:end].strip():
            yield begin, end

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentences_in(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return the sentences that `text[start:end]` touches."""
        starts = self._sentence_starts
        return self.sentences[max(0, bisect_right(starts, start) - 1) : bisect_left(starts, end)]

    def block_at(self, offset: int) -> Stretch:
        """Return the paragraph that holds `offset` (or the one before it)."""
        return self.blocks[max(0, bisect_right(self._block_starts, offset) - 1)]

    def sentence_at(self, offset: int) -> Stretch:
        """Return the sentence that holds `offset` (or the one before it)."""
        if not self.sentences:
            return Stretch(0, 0, len(self.text))
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    # -- sections ------------------------------------------------------------------------------------------------

    @cached_property
    def _section_starts(self) -> list[int]:
        # Filled in once the outline stands; extractors run after that.
        return [section.start for section in self.outline]

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds `offset`."""
        if offset >= self.closing_start:
            return None
        index = bisect_right(self._section_starts, offset) - 1
        return self.outline[index] if index >= 0 else None

    def sections_of(self, *kinds: str) -> tuple[Section, ...]:
        """Return the sections of these kinds, in order."""
        return tuple(section for section in self.outline if section.kind in kinds)

    def in_title(self, start: int, end: int) -> bool:
        """Tell whether `text[start:end]` stands inside the title of another document."""
        index = bisect_right(self.titles, (start, len(self.text) + 1)) - 1
        return index >= 0 and self.titles[index][0] <= start and end <= self.titles[index][1]

    # -- facts ---------------------------------------------------------------------------------------------------

    def span(self, start: int, end: int) -> Span:
        """Return the span of `text[start:end]` without the white space at its ends."""
        words = self.text[start:end]
        end -= len(words) - len(words.rstrip())
        start += len(words) - len(words.lstrip())
        return self.document.span(min(start, end), end)

    def fact(
        self,
        kind: str,
        values: Mapping[str, Value | None],
        start: int,
        end: int,
        *,
        certainty: Certainty = "certain",
        unknown: Iterable[str] = (),
        others: Iterable[Span] = (),
        in_title: bool | None = None,
        note: str = "",
    ) -> Fact:
        """Return a fact at `text[start:end]` with its section, sentence and block; fields of `None` are left out."""
        section = self.section_at(start)
        return Fact(
            kind=kind,
            values={name: value for name, value in values.items() if value is not None},
            span=self.span(start, end),
            certainty=certainty,
            unknown=frozenset(unknown),
            others=tuple(others),
            section=section.path if section else "",
            section_kinds=section.kinds if section else frozenset(),
            sentence=self.sentence_at(start).number,
            block=self.block_at(start).number,
            in_title=self.in_title(start, end) if in_title is None else in_title,
            note=note,
        )

    # -- plan-wide answers ----------------------------------------------------------------------------------------

    def plan_value(self, field: str) -> Any:
        """Return a field of the plan's identity, or nothing while it is unknown or not stated."""
        if self.identity is None or field in self.identity.unknown:
            return None
        return self.identity.values.get(field)

    @property
    def signed(self) -> DateRange | None:
        """The signing date as far as it is known."""
        value = self.plan_value("date")
        return value if isinstance(value, DateRange) else None
