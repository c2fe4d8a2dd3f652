"""The documents a plan cites: each occurrence with its parts, its place in the grounds, and what the register says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from compliance.plan.context import Context, PhraseHit, days, year
from compliance.plan.facts import DateRange, Fact, Value
from compliance.plan.register import Cited, look_up
from compliance.plan.units import find_units
from compliance.vietnamese.numbers import DocNumberHit, NumberHit
from compliance.vietnamese.phrases import similar

_LONGEST_TITLE = 500
_LIKE_KIND = 0.5
_LONGEST_ISSUER = 110
#: How far before its number the name of a law may start («Luật … số 72/2025/QH15»).
_LONGEST_LAW = 160
_CONTENT = "noi_dung"
_UNNUMBERED = frozenset({"luat", "phap_lenh", "hien_phap"})
_MARKS = {";": "cham_phay", ".": "cham", ",": "phay", ":": "hai_cham"}
_BETWEEN_KIND_AND_NUMBER = re.compile(r"[\s:.*_]*(?:[Ss][^\s\d]{0,2}[\s:.]*)?$")
_TITLE_END = re.compile(r"[;.](?=\s|$)|\n[ \t]*\n|\)(?=[;.,\s]|$)|/\.")
#: A ground ends at a blank line, or where a line closes with a mark and the next opens with a capital.
_GROUND_END = re.compile(r"(?P<last>(?=\n[ \t]*\n)|[.;:][ \t]*(?=\n[ \t]*[A-ZĐÀ-Ỹ]))")
_JOIN = re.compile(r"(?:,|;|\(|\bv[àaáâ]\b|\bho[ặa]c\b)\s*(?:c[áaàâ]c\s+)?$", re.I)


@dataclass(slots=True)
class _Found:
    """A citation while it is put together."""

    start: int
    end: int
    kind: str
    kind_hit: PhraseHit | None
    number: DocNumberHit | None
    date: NumberHit | None = None
    issuer: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    inside: bool = False
    name: str | None = None
    certain: bool = True


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
    members: dict[int, list[_Found]] = field(default_factory=dict)

    def index(self, offset: int) -> int | None:
        at = bisect_right([ground.start for ground in self.grounds], offset) - 1
        return at if at >= 0 and offset < self.grounds[at].end else None


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `citation`, and tell the context which stretches are other documents' titles."""
    found = _find(context)
    context.titles = _titles(found)
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
        if not any(c.isalnum() for c in opening) and hit.text[:1].isupper() and hit.value_id != _CONTENT:
            starts.append((hit.start, hit.value_id))
    grounds = []
    for index, (start, role) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else context.preamble_end
        closed = _GROUND_END.search(context.text, start, end)
        grounds.append(Ground(role, start, closed.end("last") if closed else end))
    return grounds


# -- finding --------------------------------------------------


def _find(context: Context) -> list[_Found]:
    own = context.head.number
    # «pháp luật số», «quy luật» are no laws: only a capital makes a name of one.
    kinds = [
        hit
        for hit in context.longest_hits("citation_kinds")
        if hit.text[:1].isupper() or (hit.end - hit.start > 6 and hit.value_id not in _UNNUMBERED)
    ]
    ends = sorted(kinds, key=lambda hit: hit.end)
    found: list[_Found] = []
    for number in context.document_numbers:
        if own is not None and number.start == own.start:
            continue
        found.append(_numbered(context, number, ends))
    taken = [(citation.start, citation.end) for citation in found]
    found += [citation for hit in kinds if (citation := _unnumbered(context, hit, taken)) is not None]
    found.sort(key=lambda citation: citation.start)
    for index, citation in enumerate(found):
        limit = found[index + 1].start if index + 1 < len(found) else len(context.text)
        _complete(context, citation, limit)
    _mark_inside(context, found)
    return found


def _numbered(context: Context, number: DocNumberHit, kinds: Sequence[PhraseHit]) -> _Found:
    hit = _kind_before(context, number, kinds)
    kind = hit.value_id if hit else _kind_by_symbol(context, number)
    start = hit.start if hit else _with_so(context, number.start)
    return _Found(start, number.end, kind, hit, number)


def _with_so(context: Context, start: int) -> int:
    match = re.search(r"[Ss][^\s\d]{1,2}[ \t:.]*$", context.text[max(0, start - 6) : start])
    return start - len(match.group()) if match else start


def _kind_before(context: Context, number: DocNumberHit, kinds: Sequence[PhraseHit]) -> PhraseHit | None:
    index = bisect_right(kinds, number.start, key=lambda hit: hit.end) - 1
    if index < 0:
        return None
    hit = kinds[index]
    between = context.text[hit.end : number.start]
    if len(between) < 14 and _BETWEEN_KIND_AND_NUMBER.fullmatch(between.replace("\n", " ")):
        return hit
    # «Luật Tổ chức chính quyền địa phương số 72/2025/QH15»: the name stands between.
    for law in reversed(kinds[max(0, index - 3) : index + 1]):
        between = context.text[law.end : number.start]
        if law.value_id in _UNNUMBERED and len(between) < _LONGEST_LAW and not re.search(r"[;]|\n[ \t]*\n", between):
            kind = _kind_by_symbol(context, number)
            return law if kind in ("luat", "khac", law.value_id) else None
    return None


def _kind_by_symbol(context: Context, number: DocNumberHit) -> str:
    for value in context.law.lists["citation_kinds"].values:
        if number.type and number.type in (*value.attribute_list("symbols"), *value.attribute_list("symbol")):
            return value.id
    if number.type:
        return "khac"
    for value in context.law.lists["citation_kinds"].values:
        symbols = (*value.attribute_list("symbols"), *value.attribute_list("symbol"))
        if value.id in _UNNUMBERED and any(number.issuer_symbol.startswith(symbol) for symbol in symbols):
            return value.id
    return "cong_van"


_LAW_NAME = re.compile(r"[ \t]*\n?[ \t]*(?P<name>[A-ZĐÀ-Ỹ][^\s,;.:()]*(?:[ \t]*\n?[ \t]*[^\s,;.:()–]+){0,14})")
#: A law's name ends before these words of the sentence around it.
_AFTER_LAW = re.compile(
    r"\s(?:v[àaáâ]\s+c[áaàâ]c\s|ng[^\s]{2}y\s|n[^\s]{1,3}m\s\d|s[^\s]{1,2}\s*\d|c[^\s]{1,2}a\s|được\s|theo\s|quy\s+[dđ][^\s]{1,2}nh\s|hi[^\s]{1,2}n\s)"
)


def _unnumbered(context: Context, hit: PhraseHit, taken: Sequence[tuple[int, int]]) -> _Found | None:
    if any(start <= hit.start < end for start, end in taken) or not hit.text[:1].isupper():
        return None
    title = context.frame.title if context.frame else None
    if hit.start < (title[1] if title else context.frame.head_end if context.frame else 0):
        return None
    if hit.value_id in _UNNUMBERED:
        return _named_law(context, hit)
    clause_end = _clause_end(context, hit.end)
    if any(hit.start < start < clause_end for start, _ in taken):
        return None
    following = context.text[hit.end : hit.end + 40].lstrip()
    in_grounds = hit.start < context.preamble_end and _opens_ground(context, hit)
    if hit.value_id == "nghi_quyet" and (following[:1].isupper() and _names_congress(context, hit)):
        name_end = _clause_end(context, hit.end, 120)
        return _Found(
            hit.start,
            hit.end,
            hit.value_id,
            hit,
            None,
            name=context.text[hit.start : name_end],
            certain=hit.certainty == "certain",
        )
    if in_grounds and re.match(r"c\S{1,3}a\s", following) and hit.value_id not in ("chuong_trinh", "khac"):
        return _Found(hit.start, hit.end, hit.value_id, hit, None, certain=hit.certainty == "certain")
    return None


def _names_congress(context: Context, hit: PhraseHit) -> bool:
    """Tell whether «Nghị quyết» is followed by whose it is: a congress, a committee, a council."""
    stop = min(hit.end + 40, len(context.text))
    return any(
        other.start <= hit.end + 10
        for name in ("issuer_kinds", "issuer_levels")
        for other in context.hits(name, hit.end, stop)
    )


def _opens_ground(context: Context, hit: PhraseHit) -> bool:
    return any(
        role.end <= hit.start <= role.end + 2 and role.text[:1].isupper() and role.value_id != _CONTENT
        for role in context.hits("citation_roles", max(0, hit.start - 30), hit.start)
    )


def _named_law(context: Context, hit: PhraseHit) -> _Found | None:
    match = _LAW_NAME.match(context.text, hit.end, min(hit.end + _LONGEST_LAW, len(context.text)))
    if match is None:
        return None
    name = match["name"]
    cut = _AFTER_LAW.search(name + " ")
    if cut is not None:
        name = name[: cut.start()]
    words = name.split()
    if len(words) < 2 and hit.value_id != "hien_phap":
        return None
    end = match.start("name") + len(name)
    return _Found(
        hit.start, end, hit.value_id, hit, None, name=context.text[hit.start : end], certain=hit.certainty == "certain"
    )


# -- the parts --------------------------------------------------


def _complete(context: Context, citation: _Found, limit: int) -> None:
    """Fill in date, issuer and title from what follows the number."""
    stop = min(_clause_end(context, citation.end), limit if limit > citation.end else len(context.text))
    position = citation.end
    citation.date = _date_after(context, position, stop, 14)
    if citation.date is not None:
        position = citation.date.end
    citation.issuer = _issuer_after(context, position, stop)
    if citation.issuer is not None:
        position = citation.issuer[1]
        if citation.date is None:
            citation.date = _date_after(context, position, stop, 12)
            position = citation.date.end if citation.date is not None else position
    citation.end = position
    if citation.kind in _UNNUMBERED and citation.number is None:
        return
    end = _clause_end(context, position)
    words = context.text[position:end]
    if sum(c.isalpha() for c in words) >= 6 and not words.lstrip().startswith((",", ")")):
        start = position + len(words) - len(words.lstrip())
        citation.title = (start, start + len(words.strip()))
    elif citation.kind in _UNNUMBERED and citation.kind_hit is not None and citation.number is not None:
        name = context.text[citation.kind_hit.start : citation.number.start]
        citation.name = re.sub(r"[\s,]*[Ss]\S{1,2}[\s:]*$", "", name)


def _clause_end(context: Context, start: int, length: int = _LONGEST_TITLE) -> int:
    """Return where the clause that a citation stands in ends: at «;», a full stop or the paragraph's end."""
    end = min(len(context.text), start + length)
    if start < context.preamble_end:
        end = min(end, context.preamble_end)
    for match in _TITLE_END.finditer(context.text, start, end):
        mark = match.group()
        if mark.startswith("\n") and context.text[match.end() : match.end() + 80].lstrip()[:1].islower():
            # A page break in the middle of a sentence.
            continue
        if mark == "." and (
            context.text[match.end() : match.end() + 2].strip()[:1].islower() or _is_initial(context, match.start())
        ):
            continue
        return match.start()
    return end


def _is_initial(context: Context, dot: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation («TT.», «TP.»)."""
    return bool(re.search(r"(?:^|[\s(])[A-ZĐ]{1,2}$", context.text[max(0, dot - 4) : dot]))


def _date_after(context: Context, start: int, stop: int, gap: int) -> NumberHit | None:
    dates = context.dates
    index = bisect_right(dates, start - 1, key=lambda hit: hit.start)
    if index >= len(dates) or dates[index].start >= stop:
        return None
    between = context.text[start : dates[index].start]
    letters = re.sub(r"n[gq][^\s\d]{1,3}", "", context.folded[start : dates[index].start])
    if len(between) <= gap and sum(c.isalpha() for c in letters) <= 1:
        return dates[index]
    return None


_OF = re.compile(r"[\s,]*(?:\(?\s*)?c[^\s\d]{1,3}[\s]+|[\s,]*(?:do)\s+", re.I)


def _issuer_after(context: Context, start: int, stop: int) -> tuple[int, int] | None:
    """Return the stretch that names the issuer («của UBND huyện Mường Then»)."""
    of = _OF.match(context.text, start, min(stop, start + 14))
    position = (
        of.end() if of else start + len(context.text[start:stop]) - len(context.text[start:stop].lstrip(" \t\n,"))
    )
    best: tuple[int, int] | None = None
    window = min(stop, position + _LONGEST_ISSUER)
    for name in ("issuer_symbols", "issuer_levels", "issuer_kinds", "bodies"):
        for hit in context.longest_hits(name, position, window):
            if hit.start - position > 2 or (of is None and not hit.text[:1].isupper()):
                break
            if best is None or hit.end > best[1]:
                best = (position, hit.end)
    if best is None:
        return _issuer_by_words(context, of, window) if of else None
    end = best[1]
    for unit in find_units(context, position, window):
        if unit.start <= end + 2 and unit.end > end:
            end = unit.end
        elif unit.start > end + 2:
            break
    return position, end


def _issuer_by_words(context: Context, of: re.Match[str], stop: int) -> tuple[int, int] | None:
    """Return the capitalised words after «của» where no known issuer stands («của Ban Quản lý Dự án …»)."""
    match = re.compile(
        r"[A-ZĐÀ-Ỹ][^\n,;.]{3,60}?(?=\s+v[^\s]\s|\s+[vV]/[vV]|\s+(?:ban|quy|ph|tri|h[ưu]|th[ựu])|[,;.]|\n)"
    ).match(context.text, of.end(), stop)
    return (match.start(), match.end()) if match else None


def _mark_inside(context: Context, found: Sequence[_Found]) -> None:
    """Mark the citations that stand in the title of the one before («Kế hoạch … thực hiện Nghị quyết số …»)."""
    outer: _Found | None = None
    for citation in found:
        if outer is not None and outer.title is not None and outer.title[0] <= citation.start < outer.title[1]:
            before = context.text[outer.title[0] : citation.start]
            joined = _JOIN.search(before)
            if joined is None or (citation.inside and joined is not None):
                citation.inside = True
                continue
            if (
                any(other.inside for other in found if outer.start < other.start < citation.start)
                and ";" not in joined.group()
            ):
                citation.inside = True
                continue
            outer.title = (outer.title[0], outer.title[0] + len(before[: joined.start()].rstrip()))
            if outer.title[1] - outer.title[0] < 3:
                outer.title = None
        outer = citation


def _titles(found: Iterable[_Found]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for citation in found:
        if citation.title is None:
            continue
        if merged and citation.title[0] <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], citation.title[1]))
        else:
            merged.append(citation.title)
    return tuple(merged)


# -- the fact --------------------------------------------------


def _fact(context: Context, citation: _Found, places: _Places, seen: set[tuple[str, str]]) -> Fact:
    damaged = context.damaged_at(citation.start)
    number = citation.number.symbol if citation.number is not None and citation.number.number else None
    date = None if citation.date is None else days(citation.date)
    issuer = _words(context, citation.issuer)
    title = _words(context, citation.title) or (" ".join(citation.name.split()) if citation.name else None)
    unknown: set[str] = set()
    if citation.number is not None and number and not citation.number.certain:
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
    values["missing_parts"] = missing
    misread_date = date is None and _date_is_misread(context, citation)
    if misread_date:
        unknown.add("date")
    if missing and (damaged or misread_date):
        unknown.add("missing_parts")
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


def _date_is_misread(context: Context, citation: _Found) -> bool:
    """Tell whether a date stands after the number whose figures could not be read («ngày 18 tháng Š năm 2023»)."""
    if citation.number is None:
        return False
    after = context.folded[citation.number.end : citation.number.end + 45]
    return bool(re.match(r"[\s,]*ngay\s(?=[^;]*\d)[^;]*?nam[\s.]*\S", after))


def _kind_is_misread(context: Context, citation: _Found) -> bool:
    """Tell whether the words before a number are its kind's name after all («nget dinh sb 1200/Qb-UBND»)."""
    name = context.law.label("citation_kinds", citation.kind)
    before = re.sub(r"[Ss]\S{0,2}[\s:.]*$", "", context.text[max(0, citation.start - 30) : citation.start]).split()
    return similar(" ".join(before[-len(name.split()) :]), name) >= _LIKE_KIND


def _words(context: Context, stretch: tuple[int, int] | None) -> str | None:
    return " ".join(context.text[slice(*stretch)].split()).strip(" *_,") or None if stretch else None


def _concepts(context: Context, stretch: tuple[int, int]) -> frozenset[str] | None:
    return frozenset(hit.value_id for hit in context.hits("concepts", *stretch) if hit.certainty == "certain") or None


def _subject_year(context: Context, title: tuple[int, int] | None) -> int | None:
    if title is None:
        return None
    years = [year(hit) for hit in context.years if title[0] <= hit.start < title[1]]
    return years[-1] if years else None


def _issuer_level(context: Context, citation: _Found) -> str | None:
    if citation.issuer is not None:
        start, end = citation.issuer
        units = find_units(context, start, min(end + 1, len(context.text)))
        if units:
            return units[0].level
        hits = context.longest_hits("issuer_levels", start, end)
        if hits:
            return hits[0].value_id
    if citation.kind in _UNNUMBERED:
        return "trung_uong"
    symbol = citation.number.issuer_symbol if citation.number is not None else ""
    for value in context.law.lists["issuer_symbols"].values:
        if symbol in value.attribute_list("symbol"):
            level = value.attributes.get("level")
            return str(level) if level else None
    return None


def _missing(
    citation: _Found,
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
            ("so", number is None),
            ("ky_hieu", citation.number is None),
            ("ngay", date is None),
            ("co_quan", issuer is None),
            ("trich_yeu", title is None),
        )
        if absent
    )


def _in_grounds(
    context: Context, citation: _Found, places: _Places, unknown: set[str], damaged: bool
) -> dict[str, Value | None]:
    """Return the fields that say where in the grounds a citation stands."""
    frame = context.frame
    after_head = frame.title[1] if frame and frame.title else (frame.head_end if frame else 0)
    at = places.index(citation.start)
    role = places.grounds[at].role if at is not None else _CONTENT
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
        words = context.text[:end].rstrip(' \t\n*_"”')
        return _MARKS.get(words[-1:], "khong_co")
    return _MARKS.get(context.text[end : end + 1]) if context.text[end : end + 1] == ";" else None
