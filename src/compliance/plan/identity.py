"""Who issued the plan, when, for which year and programme: the one fact of kind `plan`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compliance.law.models import plain_name
from compliance.plan.context import Context, PhraseHit, year
from compliance.plan.facts import DateRange, Fact, Value
from compliance.plan.head import issuer_kind_below
from compliance.plan.units import Unit, find_units, readable, same_name, spell

if TYPE_CHECKING:
    from compliance.plan.build import Assumptions

PLAN_KIND = "ke_hoach"
PROGRAMME = "giam-ngheo"
OTHER = "khac"
_ANNUAL, _THEMATIC = "annual", "thematic"
#: Sections that a plan without a legible type line still shows.
_PLAN_SECTIONS = frozenset(
    {
        "muc_tieu",
        "muc_tieu_chung",
        "muc_tieu_cu_the",
        "muc_dich_yeu_cau",
        "to_chuc_thuc_hien",
        "kinh_phi",
        "nhiem_vu_giai_phap",
    }
)
_ENOUGH_SECTIONS = 3
#: A text on the programme names it this often at least, and once in so many characters.
_ENOUGH_MENTIONS, _TEXT_PER_MENTION = 20, 800
#: A level read through noise is sure when certain names of bodies bear it out this often.
_ENOUGH_BODIES = 2
#: The kind stands within the first lines, alone on a short one.
_HEAD_LINES, _LONGEST_KIND = 14, 14


def identify(context: Context, assume: Assumptions) -> Fact:
    """Return the fact of kind `plan`; what the caller assumes stands before what the text says."""
    draft = _Draft(context)
    draft.take_issuer()
    draft.take_number_and_date()
    draft.take_title()
    draft.take_kind()
    draft.assume(assume)
    return draft.fact()


class _Draft:
    """The identity while it is put together: its fields, and those that are not known surely."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.values: dict[str, Value | None] = {"reading": context.document.quality}
        self.unknown: set[str] = {"poor_area"}
        frame = context.frame
        assert frame is not None
        self.frame = frame
        self.head = context.head

    def take_issuer(self) -> None:
        unit = self._unit()
        if unit is not None:
            names = [unit.name, *(other.name for other in self._units_like(unit))]
            self.context.issuer_names = tuple(names)
            name = spell(max(names, key=readable) if self.context.is_damaged else names[0])
            self.values["level"] = unit.level
            self.values["unit_name"] = f"{unit.word} {name}".strip()
            if not unit.certain and not self._bodies_bear_out(unit.level):
                self.unknown.add("level")
            if self._is_doubtful(unit):
                self.unknown |= {"level", "unit_name"}
                self.context.issuer_names = ()
        elif not self.context.fragment:
            self.unknown |= {"level", "unit_name"}
        kind = self._issuer_kind()
        self.values["issuer_kind"] = kind or ("ubnd" if self.context.fragment else None)
        if kind is None and not self.context.fragment:
            self.unknown.add("issuer_kind")
        if kind and unit is not None:
            label = self.context.law.label("issuer_kinds", kind)
            self.values["body"] = f"{label} {self.values['unit_name']}"

    def _unit(self) -> Unit | None:
        """Return the issuing unit: as the head names it, else as the enacting sentence, the title or the end does."""
        if self.head.unit is not None:
            return self.head.unit
        for unit in (*self._enacting_units(), *self._title_units()):
            if unit.name:
                return unit
        return None

    def _is_doubtful(self, unit: Unit) -> bool:
        """Tell whether only the title names the unit, and the place of signing is another, on a page read badly."""
        title, line = self.frame.title, self.head.date
        if self.head.unit is not None or title is None or not title[0] <= unit.start < title[1]:
            return False
        if line is None or not line.place or not self._has_misread_lines():
            return False
        return not same_name(spell(line.place), unit.name)

    def _has_misread_lines(self) -> bool:
        lines = self.context.document.lines
        return any(line.quality != "clean" for line in lines if line.start < self.context.preamble_end)

    def _bodies_bear_out(self, level: str) -> bool:
        hits = [
            hit
            for hit in self.context.hits("issuer_levels")
            if hit.certainty == "certain" and hit.text[:2] in ("UB", "Uy", "Ủy")
        ]
        return sum(hit.value_id == level for hit in hits) >= _ENOUGH_BODIES

    def _units_like(self, unit: Unit) -> list[Unit]:
        """Return the other spellings of the unit up to the first section, also those like another spelling of it."""
        context = self.context
        rest = [other for other in find_units(context, unit.end, context.preamble_end) if other.name]
        known = [unit]
        while near := [other for other in rest if any(other.is_same(one) for one in known)]:
            known += near
            rest = [other for other in rest if other not in near]
        return known[1:]

    def _enacting_units(self) -> list[Unit]:
        """Return the units right after an issuer's name in the preamble («UBND xã Suối Ngà ban hành kế hoạch …»)."""
        context = self.context
        start = self.frame.title[1] if self.frame.title else self.frame.head_end
        end = min(context.preamble_end, start + 20_000)
        numbers = [hit.start for hit in context.document_numbers]
        found = []
        for hit in context.longest_hits("issuer_kinds", start, end):
            block = context.block_at(hit.start)
            if hit.start - block.start > 4 and any(block.start <= place < hit.start for place in numbers):
                continue
            found += [
                unit for unit in find_units(context, hit.end, min(hit.end + 60, end)) if unit.start <= hit.end + 2
            ][:1]
        return found

    def _title_units(self) -> list[Unit]:
        return find_units(self.context, *self.frame.title) if self.frame.title else []

    def _issuer_kind(self) -> str | None:
        context = self.context
        end = self.head.issuer.end if self.head.issuer else 0
        hits = context.longest_hits("issuer_kinds", 0, min(end + 2, len(context.text)))
        below = issuer_kind_below(context, self.frame.head_end)
        if hits:
            return below or hits[0].value_id
        symbol = self.head.number.issuer_symbol if self.head.number else ""
        for value in context.law.lists["issuer_kinds"].values:
            if symbol and symbol in value.attribute_list("symbol"):
                return value.id
        start = self.frame.title[1] if self.frame.title else self.frame.head_end
        for hit in context.longest_hits("issuer_kinds", start, context.preamble_end):
            if hit.start - context.block_at(hit.start).start <= 2:
                return hit.value_id
        return None

    def take_number_and_date(self) -> None:
        number, line = self.head.number, self.head.date
        if number is not None and number.number:
            self.values["number"] = number.symbol
            if not number.certain:
                self.unknown.add("number")
        elif number is None and self.head.is_lost and not self.context.fragment:
            self.unknown.add("number")
        if line is not None:
            self.values["place"] = spell(line.place) or None
            if line.value is not None:
                self._take_date(line.value, line.certain)
        blank_number = number is not None and not number.number
        blank_date = line is not None and not (line.day and line.month)
        self.values["is_draft"] = blank_number or blank_date

    def _take_date(self, value: DateRange, certain: bool) -> None:
        self.values["date"] = value
        self.values["day_known"] = value.is_exact
        if value.first.year == value.last.year:
            self.values["signed_year"] = value.first.year
        if not certain:
            self.unknown |= {"date", "day_known", "signed_year"}

    def take_title(self) -> None:
        context, title = self.context, self.frame.title
        if title is not None:
            self.values["title"] = " ".join(context.text[slice(*title)].split()).strip(" *_")
        self._take_year(title)
        self._take_programme(title)
        self._take_scope(title)

    def _take_year(self, title: tuple[int, int] | None) -> None:
        context = self.context
        for start, end in filter(None, (title, self._enacting_sentence())):
            years = [hit for hit in context.years if start <= hit.start < end]
            if years:
                last = max(years, key=year)
                self.values["year"] = year(last)
                if not last.certain:
                    self.unknown.add("year")
                return
        if not context.fragment:
            self.unknown.add("year")

    def _enacting_sentence(self) -> tuple[int, int] | None:
        """Return the last paragraph of the preamble, which enacts the plan."""
        context = self.context
        start = self.frame.title[1] if self.frame.title else self.frame.head_end
        blocks = [block for block in context.blocks if start <= block.start < context.preamble_end]
        if not blocks or not context.outline:
            return None
        return blocks[-1].start, min(blocks[-1].end, context.preamble_end)

    def _take_programme(self, title: tuple[int, int] | None) -> None:
        context = self.context
        places = [place for place in (title, self._enacting_sentence()) if place is not None]
        hits = [hit for place in places for hit in context.hits("programmes", *place) if hit.value_id == PROGRAMME]
        if not places:
            self.values["programme"] = PROGRAMME if context.fragment else OTHER
            if not context.fragment and self._looks_like_plan():
                self.unknown.add("programme")
            return
        if title is not None and not context.damaged_at(title[0]):
            # A sound title decides; the enacting words may name poverty in passing.
            in_title = [hit for hit in hits if title[0] <= hit.start < title[1]]
            hits = in_title or (hits if self._text_is_on_programme() else [])
        self.values["programme"] = PROGRAMME if hits else OTHER
        if any(hit.certainty == "certain" for hit in hits):
            return
        if self._text_is_on_programme() and (self.frame.type_hit is not None or self._looks_like_plan()):
            # The title itself was misread; the whole text speaks of the programme.
            self.values["programme"] = PROGRAMME
            if not context.is_damaged:
                self.unknown.add("programme")
        elif hits or (self._is_title_misread() and self._names_programme()):
            self.unknown.add("programme")

    def _is_title_misread(self) -> bool:
        title = self.frame.title
        return self.context.is_damaged if title is None else self.context.damaged_at(title[0])

    def _names_programme(self) -> bool:
        """Tell whether the text speaks of the programme anywhere: a title that was misread may have named it."""
        return any(hit.value_id == PROGRAMME for hit in self.context.hits("programmes"))

    def _text_is_on_programme(self) -> bool:
        hits = [hit for hit in self.context.hits("programmes") if hit.value_id == PROGRAMME]
        return len(hits) >= max(_ENOUGH_MENTIONS, len(self.context.text) // _TEXT_PER_MENTION)

    def _take_scope(self, title: tuple[int, int] | None) -> None:
        hits = self.context.hits("scopes", *title) if title else ()
        first: PhraseHit | None = hits[0] if hits else None
        self.values["scope"] = first.value_id if first is not None else _ANNUAL
        if title is None and not self.context.fragment:
            self.unknown.add("scope")
        elif first is None and title is not None and self.context.damaged_at(title[0]):
            # The words that make it a plan for one activity may have been misread.
            self.unknown.add("scope")

    def take_kind(self) -> None:
        hit = self.frame.type_hit
        if hit is not None:
            self.values["document_kind"] = hit.value_id
            if hit.certainty != "certain":
                self.unknown.add("document_kind")
            return
        kind = self._kind_by_symbol()
        self.values["document_kind"] = kind or (PLAN_KIND if self.context.fragment else OTHER)
        misread = kind is not None and kind != PLAN_KIND and self._is_head_misread()
        if misread or (kind is None and not self.context.fragment and self._looks_like_plan()):
            self.unknown.add("document_kind")

    def _kind_by_symbol(self) -> str | None:
        symbol = self.head.number.type if self.head.number else ""
        for value in self.context.law.lists["document_kinds"].values:
            if symbol and symbol in value.attribute_list("symbol"):
                return value.id
        return None

    def _is_head_misread(self) -> bool:
        """Tell whether the line with the kind may stand in the head unrecognised."""
        lines = [line for line in self.context.document.lines if self.context.line_text(line).strip()]
        return not self.context.fragment and any(
            self.context.damaged_at(line.start) and 4 <= len(self.context.line_text(line).strip()) <= _LONGEST_KIND
            for line in lines[:_HEAD_LINES]
        )

    def _looks_like_plan(self) -> bool:
        kinds = {section.kind for section in self.context.outline if section.depth == 1}
        return len(kinds & _PLAN_SECTIONS) >= _ENOUGH_SECTIONS

    def assume(self, assume: Assumptions) -> None:
        if assume.signed is not None:
            self.unknown -= {"date", "day_known", "signed_year"}
            self._take_date(assume.signed, True)
        for field in ("level", "year", "programme", "scope", "document_kind", "issuer_kind"):
            value = getattr(assume, field)
            if value is not None:
                self.values[field] = value
                self.unknown.discard(field)
        self._date_from_year()
        self._take_poor_area()

    def _take_poor_area(self) -> None:
        """Where somebody listed the poor places, the unit is one of them or it is not."""
        places, unit = self.context.law.poor_places, self.values.get("unit_name")
        if places is not None and isinstance(unit, str) and "unit_name" not in self.unknown:
            self.values["poor_area"] = plain_name(unit) in places
            self.unknown.discard("poor_area")

    def _date_from_year(self) -> None:
        """Where no date can be read, the plan was signed at some time in its year."""
        plan_year = self.values.get("year")
        if "date" in self.values or not isinstance(plan_year, int) or "year" in self.unknown:
            if "date" not in self.values and not self.context.fragment:
                self.unknown.add("date")
            return
        self.values["date"] = DateRange(date(plan_year, 1, 1), date(plan_year, 12, 31))
        self.values["day_known"] = False

    def fact(self) -> Fact:
        start, end = self.frame.title or (0, min(len(self.context.text), 1))
        known = {name: value for name, value in self.values.items() if name not in self.unknown}
        return self.context.fact("plan", known, start, end, unknown=self.unknown, in_title=False)


def is_issuers_place(context: Context, name: str) -> bool | None:
    """Tell whether a bare place name is that of the issuing unit; nothing when the unit is not known."""
    if not context.issuer_names:
        return None
    # A name misread here or in the head is still that name.
    damaged = context.is_damaged or any(line.quality != "clean" for line in context.document.lines)
    name = spell(name)
    names = {name}
    for value in context.law.lists["head_words"].values:
        # «Thành phố Huế, ngày …»
        if name.casefold().startswith(value.vi + " "):
            names.add(name[len(value.vi) + 1 :])
    return any(same_name(one, spell(own), damaged) for one in names for own in context.issuer_names)
