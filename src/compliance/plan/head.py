"""What the head of the page says: motto, issuer, number, place and date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.plan.context import Context, PhraseHit, days
from compliance.plan.facts import DateRange
from compliance.plan.units import Unit, find_units
from compliance.vietnamese.numbers import DocNumberHit, NumberHit

#: «Độc lập - Tự do - Hạnh phúc» has six words.
_CREED_WORDS = 6


@dataclass(frozen=True, slots=True)
class DateLine:
    """The line «Suối Ngà, ngày 12 tháng 02 năm 2024», day or month perhaps blank.

    Shape: `value` is nothing when no year can be read.
    """

    start: int
    end: int
    place: str
    place_start: int
    day: str
    month: str
    year: str
    value: DateRange | None
    certain: bool


@dataclass(frozen=True, slots=True)
class Head:
    """The parts found in the head; a part that was not found is missing.

    Shape: `issuer` is the hit of the issuer's own name (ỦY BAN NHÂN DÂN), missing where the page was cut so that only
    the unit's line is left; `unit` is the unit it belongs to. `is_lost` tells that neither motto nor issuer was found:
    the top of the page is missing.
    """

    motto: PhraseHit | None
    creed: PhraseHit | None
    issuer: PhraseHit | None
    unit: Unit | None
    number: DocNumberHit | None
    date: DateLine | None

    @property
    def is_lost(self) -> bool:
        """Tell whether the top of the page is missing."""
        return self.motto is None and self.issuer is None


def read_head(context: Context) -> Head:
    """Return what the head of the document says."""
    frame = context.frame
    assert frame is not None
    end = frame.head_end
    hits = [hit for hit in context.longest_hits("form_parts", 0, end) if _is_whole(context, hit)]
    parts = {hit.value_id: hit for hit in reversed(hits)}
    issuer = _issuer(context, end)
    unit = _unit(context, end, issuer, parts.get("quoc_hieu"), parts.get("tieu_ngu"))
    date = read_date_line(context, end)
    return Head(parts.get("quoc_hieu"), parts.get("tieu_ngu"), issuer, unit, _number(context, end), date)


def _is_whole(context: Context, hit: PhraseHit) -> bool:
    """Tell whether a hit of the creed is all of it; half a creed counts only where the rest may be misread."""
    return hit.value_id != "tieu_ngu" or len(hit.text.split()) >= _CREED_WORDS or context.damaged_at(hit.start)


def _issuer(context: Context, end: int) -> PhraseHit | None:
    """Return the issuer's own name: the last of two, since the body above it may stand over it («UBND HUYỆN …»)."""
    found = [
        hit
        for hit in context.longest_hits("form_parts", 0, end)
        # «KH-UBND» is a symbol, and «UBND xã … ban hành» in lower case a sentence.
        if hit.value_id == "co_quan_ban_hanh" and hit.text.isupper() and _opens_line(context, hit.start)
    ]
    return found[-1] if found else None


def issuer_kind_below(context: Context, end: int) -> str | None:
    """Return the kind of the issuer that the head names under the body it belongs to («UBND HUYỆN …», «PHÒNG …»).

    Shape: nothing where the head names one body only, or where it was read badly.
    """
    found = None
    kinds = context.law.lists["issuer_kinds"].values
    for line in context.document.lines:
        if line.start >= end:
            break
        words = context.line_text(line).strip()
        if not words.isupper() and not words.split("\t")[0].isupper():
            continue
        known = [hit for hit in context.longest_hits("issuer_kinds", line.start, line.end) if hit.text.isupper()]
        if known and _opens_line(context, known[0].start):
            found = known[0].value_id
        elif not context.damaged_at(line.start):
            opening = words.casefold()
            for kind in kinds:
                if any(opening.startswith(word.casefold() + " ") for word in kind.attribute_list("opens")):
                    found = kind.id
    return found


def _opens_line(context: Context, start: int) -> bool:
    line = context.document.line_at(start)
    return not any(character.isalnum() for character in context.text[line.start : start])


def _unit(
    context: Context, end: int, issuer: PhraseHit | None, motto: PhraseHit | None, creed: PhraseHit | None
) -> Unit | None:
    stops = sorted(hit.start for hit in (motto, creed) if hit is not None)
    units = find_units(context, 0, end)
    if issuer is not None and any(unit.start >= issuer.end and unit.name for unit in units):
        # Units over the issuer's name are those of the body above it.
        units = [unit for unit in units if unit.start >= issuer.end] + [u for u in units if u.start < issuer.end]
    for unit in units:
        line = context.document.line_at(unit.start)
        own_line = _opens_line(context, unit.start) or (
            issuer is not None and issuer.end <= unit.start <= issuer.end + 2
        )
        if not own_line or not unit.name or not context.text[unit.start : unit.start + 1].isupper():
            continue
        stop = min([position for position in stops if position > unit.start], default=line.end)
        if unit.end > stop:
            name = " ".join(context.text[unit.start : stop].split()[len(unit.word.split()) :])
            return Unit(unit.level, unit.word, name, unit.start, stop, unit.certain)
        return unit
    return None


def _number(context: Context, end: int) -> DocNumberHit | None:
    for hit in context.document_numbers:
        if hit.start >= end:
            return None
        line = context.document.line_at(hit.start)
        before = context.text[line.start : hit.start].strip(" :.*_")
        if len(before) <= 8 or re.match(r"S\S{1,2}\s*[:.]?", before):
            return hit
    return None


#: «…, ngày 12 tháng 02 năm 2024» on folded text; every figure may be missing or blank.
_DATE_LINE = re.compile(
    r"(?P<place>[^\n,]{0,60}?)[,.]?[ \t]*(?<![^\W\d_])n[gq][^\s\d]{1,3}[ \t.…_]*(?P<d>[0-9oil|]{0,2})[ \t.…_]*"
    r"th[^\s\d]{1,4}[ \t.…_]*(?P<m>[0-9oil|]{0,2})[ \t.…_]*n[^\s\d]{1,3}[ \t.…_]*(?P<y>(?:[12][0-9oil|]{3})?)"
)


def read_date_line(context: Context, end: int) -> DateLine | None:
    """Return the line with place and date in the head."""
    for match in _DATE_LINE.finditer(context.folded, 0, end):
        place_start, place_end = match.span("place")
        words = context.text[place_start:place_end]
        number = [hit for hit in context.document_numbers if place_start <= hit.start < place_end]
        cut = number[-1].end - place_start if number else 0
        place = words[cut:].strip(" \t*_,.:;-–")
        start = place_start + words.find(place, cut) if place else match.start("d") - 5
        hit = _date_hit(context, match.start(), match.end())
        if hit is None and not (
            words.strip().endswith(",") or context.text[place_end : match.start("d")].lstrip().startswith(",")
        ):
            continue
        value = None if hit is None else days(hit)
        return DateLine(
            max(start, place_start),
            match.end(),
            place,
            start,
            match["d"],
            match["m"],
            match["y"],
            value,
            hit.certain if hit is not None else not match["y"],
        )
    return None


def _date_hit(context: Context, start: int, end: int) -> NumberHit | None:
    return next((hit for hit in context.dates if start <= hit.start and hit.end <= end + 6), None)
