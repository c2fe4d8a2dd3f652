"""The documents a plan cites: each occurrence with its parts, its place in the grounds, and what the register says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from compliance.plan.citation_search import BY_NAME, CONTENT, Found, find_citations, title_stretches
from compliance.plan.context import Context, days, year
from compliance.plan.facts import DateRange, Fact, Value
from compliance.plan.register import Cited, look_up
from compliance.plan.units import find_units
from compliance.vietnamese.phrases import similar
from compliance.vietnamese.unicode_forms import fold

_MARKS = {";": "cham_phay", ".": "cham", ",": "phay", ":": "hai_cham"}
_LIKE_KIND = 0.5
#: A phrase of at least so many words is told by those that were read, the others being so alike.
_TELLING_WORDS, _LIKE_CONCEPT = 4, 0.9
#: A ground ends at a blank line, or where a line closes with a mark and the next opens with a capital.
_GROUND_END = re.compile(r"(?P<last>(?=\n[ \t]*\n)|[.;:][ \t]*(?=\n[ \t]*[A-ZĐÀ-Ỹ]))")


#: «ngày» and figures after it; on folded text.
_UNREAD_DATE = re.compile(r"[\s,]*ng\S{1,2}y\s+(?=[^;]*\d)(?:[^;]*?nam[\s.]*\S|\S{1,2}/\S)")


@dataclass(frozen=True, slots=True)
class Ground:
    """A paragraph of the preamble that cites what the plan rests on: its role and its stretch."""

    role: str
    start: int
    end: int


@dataclass(slots=True)
class _Places:
    """Where grounds stand, and which citations share one."""

    grounds: list[Ground]
    members: dict[int, list[Found]] = field(default_factory=dict)

    def index(self, offset: int) -> int | None:
        at = bisect_right([ground.start for ground in self.grounds], offset) - 1
        return at if at >= 0 and offset < self.grounds[at].end else None


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `citation`, and tell the context which stretches are other documents' titles."""
    found = find_citations(context)
    context.titles = title_stretches(found)
    places = _Places(read_grounds(context))
    for citation in found:
        at = places.index(citation.start)
        if at is not None and not citation.inside:
            places.members.setdefault(at, []).append(citation)
    seen: set[tuple[str, str]] = set()
    return [_fact(context, citation, places, seen) for citation in found]


def read_grounds(context: Context) -> list[Ground]:
    """Return the paragraphs of the preamble that open with «Căn cứ …», «Thực hiện …»."""
    frame = context.frame
    first = frame.title[1] if frame and frame.title else (frame.head_end if frame else 0)
    starts: list[tuple[int, str]] = []
    for hit in context.longest_hits("citation_roles", first, context.preamble_end):
        line = context.document.line_at(hit.start)
        opening = context.text[line.start : hit.start]
        if not any(c.isalnum() for c in opening) and hit.text[:1].isupper() and hit.value_id != CONTENT:
            starts.append((hit.start, hit.value_id))
    grounds = []
    for index, (start, role) in enumerate(starts):
        limit = context.grounds_end if start < context.grounds_end else context.preamble_end
        end = starts[index + 1][0] if index + 1 < len(starts) else limit
        closed = _GROUND_END.search(context.text, start, end)
        grounds.append(Ground(role, start, closed.end("last") if closed else end))
    return grounds


# -- the fact --------------------------------------------------


def _fact(context: Context, citation: Found, places: _Places, seen: set[tuple[str, str]]) -> Fact:
    damaged = context.damaged_at(citation.start)
    number = citation.number.symbol if citation.number is not None and citation.number.number else None
    date = None if citation.date is None else days(citation.date)
    issuer = _words(context, citation.issuer)
    title = _words(context, citation.title) or (" ".join(citation.name.split()) if citation.name else None)
    unknown: set[str] = set()
    if citation.number is not None and number and not citation.number.certain:
        unknown.add("number")
    if citation.bare_number:
        # «Nghị định số 07/2021» may well be the instrument a rule asks for.
        unknown.add("number")
    if citation.date is not None and not citation.date.certain:
        unknown.add("date")
    key = (citation.kind, number or title or "")
    register, undecided = look_up(
        context.law,
        Cited(
            citation.kind,
            number,
            "number" not in unknown,
            date if "date" not in unknown else None,
            issuer,
            title,
            damaged,
        ),
        context.signed,
    )
    unknown |= undecided
    values: dict[str, Value | None] = {
        "kind": citation.kind,
        "number": number,
        "date": date,
        "issuer": issuer,
        "issuer_level": _issuer_level(context, citation),
        "title": title,
        "first": key not in seen,
        "name_suffices": bool(context.law.value("citation_kinds", citation.kind).attributes.get("name_suffices")),
        "inside_title": citation.inside,
        "concepts": _concepts(context, citation.title or (citation.start, citation.end)),
        "subject_year": _subject_year(context, citation.title),
        **register,
    }
    seen.add(key)
    sentence = context.sentence_at(citation.start)
    values["sentence_concepts"] = _concepts(context, (sentence.start, max(sentence.end, citation.end)))
    missing = _missing(
        citation,
        number,
        date,
        issuer,
        title,
        values["name_suffices"] is True,
        damaged and _kind_is_misread(context, citation),
    )
    if context.law.value("citation_kinds", citation.kind).attributes.get("asks"):
        # «Theo đề nghị của Trưởng phòng … tại Tờ trình số …»: who asks stands before it, and it needs no subject.
        missing -= {"co_quan", "trich_yeu"}
    values["missing_parts"] = missing
    misread_date = date is None and _date_is_misread(context, citation)
    if misread_date:
        # The words behind an illegible date were taken for the subject.
        unknown |= {"date"} if issuer else {"date", "issuer", "issuer_level"}
    if misread_date and not damaged:
        # What else is missing is missing all the same.
        missing = missing - {"ngay"} - (frozenset() if issuer else {"co_quan"})
        values["missing_parts"] = missing
        if not missing:
            unknown.add("missing_parts")
    elif missing and damaged:
        unknown.add("missing_parts")
    if _may_hold_more_concepts(context, citation.title, values["concepts"]):
        unknown.add("concepts")
    if _subject_year_is_misread(context, citation.title):
        unknown.add("subject_year")
    values.update(_in_grounds(context, citation, places, unknown, damaged))
    return context.fact(
        "citation",
        {name: value for name, value in values.items() if name not in unknown},
        citation.start,
        max(citation.end, citation.title[1] if citation.title and not citation.inside else 0),
        certainty="certain" if citation.certain else "possible",
        unknown=unknown,
        in_title=citation.inside,
    )


def _date_is_misread(context: Context, citation: Found) -> bool:
    """Tell whether a date whose figures could not be read stands there («ngày 18 tháng Š năm 2023», «ngày 15/0?/2024»).

    Shape: it may stand behind the number or, as in «Kế hoạch của UBND … ngày …», behind the issuer.
    """
    ends = {citation.end} if citation.number is None else {citation.number.end, citation.end}
    return any(_UNREAD_DATE.match(context.folded, end, end + 45) for end in ends)


def _kind_is_misread(context: Context, citation: Found) -> bool:
    """Tell whether the words before a number are its kind's name after all («nget dinh sb 1200/Qb-UBND»)."""
    name = context.law.label("citation_kinds", citation.kind)
    before = re.sub(r"[Ss]\S{0,2}[\s:.]*$", "", context.text[max(0, citation.start - 30) : citation.start]).split()
    return similar(" ".join(before[-len(name.split()) :]), name) >= _LIKE_KIND


def _words(context: Context, stretch: tuple[int, int] | None) -> str | None:
    return " ".join(context.text[slice(*stretch)].split()).strip(" *_,") or None if stretch else None


def _concepts(context: Context, stretch: tuple[int, int]) -> frozenset[str] | None:
    return frozenset(hit.value_id for hit in context.hits("concepts", *stretch) if hit.certainty == "certain") or None


def _may_hold_more_concepts(context: Context, title: tuple[int, int] | None, found: Value | None) -> bool:
    """Tell whether the subject, read badly, has words like a concept's that was not recognised («ket qud ri soat»)."""
    if title is None or not context.damaged_within(*title):
        return False
    words = context.folded[slice(*title)].split()
    known = found if isinstance(found, frozenset) else frozenset()
    return any(
        _stands_misread(words, phrase)
        for value, phrase in context.law.lists["concepts"].phrase_pairs()
        if value not in known and len(phrase.split()) >= _TELLING_WORDS
    )


def _stands_misread(words: Sequence[str], phrase: str) -> bool:
    wanted = fold(phrase).split()
    size = len(wanted)
    if 2 * len(set(wanted) & set(words)) < size:
        return False
    for start in range(len(words) - size + 1):
        window = words[start : start + size]
        same = sum(a == b for a, b in zip(window, wanted, strict=True))
        if 2 * same >= size and similar(" ".join(window), phrase) >= _LIKE_CONCEPT:
            return True
    return False


def _subject_year(context: Context, title: tuple[int, int] | None) -> int | None:
    if title is None:
        return None
    years = [year(hit) for hit in context.years if title[0] <= hit.start < title[1]]
    return years[-1] if years else None


def _subject_year_is_misread(context: Context, title: tuple[int, int] | None) -> bool:
    """Tell whether the subject names a year that cannot be read surely («nim 3023»)."""
    if title is None or not context.damaged_at(title[0]):
        return False
    years = [hit for hit in context.years if title[0] <= hit.start < title[1]]
    if years:
        return not years[-1].certain
    return re.search(r"\bn\S{0,2}m[\s.]{1,2}\S*\d", context.folded[title[0] : title[1]]) is not None


def _issuer_level(context: Context, citation: Found) -> str | None:
    if citation.issuer is not None:
        start, end = citation.issuer
        units = find_units(context, start, min(end + 1, len(context.text)))
        if units:
            return units[0].level
        hits = context.longest_hits("issuer_levels", start, end)
        if hits:
            return hits[0].value_id
    if citation.kind in BY_NAME:
        return "trung_uong"
    symbol = citation.number.issuer_symbol if citation.number is not None else ""
    for value in context.law.lists["issuer_symbols"].values:
        if symbol in value.attribute_list("symbol"):
            level = value.attributes.get("level")
            return str(level) if level else None
    return None


def _missing(
    citation: Found,
    number: str | None,
    date: DateRange | None,
    issuer: str | None,
    title: str | None,
    name_suffices: bool,
    kind_is_misread: bool,
) -> frozenset[str]:
    if name_suffices:
        return frozenset() if title else frozenset({"trich_yeu"})
    return frozenset(
        part
        for part, absent in (
            ("loai", citation.kind_hit is None and not kind_is_misread),
            ("so", number is None and not citation.bare_number),
            ("ky_hieu", citation.number is None),
            ("ngay", date is None),
            ("co_quan", issuer is None),
            ("trich_yeu", title is None),
        )
        if absent
    )


def _in_grounds(
    context: Context, citation: Found, places: _Places, unknown: set[str], damaged: bool
) -> dict[str, Value | None]:
    """Return the fields that say where in the grounds a citation stands."""
    frame = context.frame
    after_head = frame.title[1] if frame and frame.title else (frame.head_end if frame else 0)
    at = places.index(citation.start)
    role = places.grounds[at].role if at is not None else CONTENT
    in_preamble = after_head <= citation.start < context.preamble_end and (at is not None or bool(context.outline))
    values: dict[str, Value | None] = {"role": role, "in_preamble": in_preamble}
    if at is None or citation.inside:
        return values
    members = places.members.get(at, [])
    last_ground = max(places.members, default=at)
    values["shares_paragraph"] = len(members) > 1
    values["last"] = at == last_ground and citation is members[-1]
    end = (
        places.grounds[at].end
        if citation is members[-1]
        else max(citation.end, citation.title[1] if citation.title else 0)
    )
    mark = _end_mark(context, end, citation is members[-1])
    if mark is not None:
        values["end_mark"] = mark
        if damaged and mark == "khong_co":
            unknown.add("end_mark")
    return values


def _end_mark(context: Context, end: int, closes: bool) -> str | None:
    if closes:
        # The next ground may stand behind a bullet.
        words = context.text[:end].rstrip(' \t\n*_"”-–—+•')
        return _MARKS.get(words[-1:], "khong_co")
    return _MARKS.get(context.text[end : end + 1]) if context.text[end : end + 1] == ";" else None
