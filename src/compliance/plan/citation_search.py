"""Where a text cites documents, and which words are each citation's kind, number, date, issuer and title."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compliance.plan.context import Context, PhraseHit
from compliance.plan.units import find_units
from compliance.vietnamese.numbers import DocNumberHit, NumberHit

_LONGEST_TITLE = 500
_LONGEST_ISSUER = 110
#: How far before its number the name of a law may start («Luật … số 72/2025/QH15»).
_LONGEST_LAW = 160
#: The role of a citation outside the grounds.
CONTENT = "noi_dung"
BY_NAME = frozenset({"luat", "phap_lenh", "hien_phap"})
_BETWEEN_KIND_AND_NUMBER = re.compile(r"[\s:.…*_]*(?:[Ss][^\s\d]{0,2}[\s:.]*)?$")
_TITLE_END = re.compile(r"[;.](?=\s|$)|\n[ \t]*\n|\)(?=[;.,\s]|$)|/\.")
#: A number left blank: «số …………/KH-UBND».
_LONGEST_BLANK = 28
#: A number without its symbol, or dots in its place: «số 07/2021 ngày …», «số … của …».
_NO_SYMBOL = re.compile(
    r"\s*(?:[Ss][^\s\d]{1,2}[ \t:]*)?(?:(?P<digits>\d{1,5}(?:/\d{4})?)|[.…_][.…_ \t]*)(?![\w/\-])[\s,]*(?=[^\W\d])"
)
_JOIN = re.compile(r"(?:,|;|\(|\bv[àaáâ]\b|\bho[ặa]c\b)\s*(?:c[áaàâ]c\s+)?$", re.I)


@dataclass(slots=True)
class Found:
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
    #: Digits stand where the number does, but no symbol («Nghị định số 07/2021 ngày …»).
    bare_number: bool = False


def find_citations(context: Context) -> list[Found]:
    """Return every citation of the text, in order, with its parts."""
    own = context.head.number
    # «pháp luật số», «quy luật» are no laws: only a capital makes a name of one.
    kinds = [
        hit
        for hit in context.longest_hits("citation_kinds")
        if hit.text[:1].isupper() or (hit.end - hit.start > 6 and hit.value_id not in BY_NAME)
    ]
    ends = sorted(kinds, key=lambda hit: hit.end)
    found: list[Found] = []
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


def _numbered(context: Context, number: DocNumberHit, kinds: Sequence[PhraseHit]) -> Found:
    hit = _kind_before(context, number, kinds)
    kind = hit.value_id if hit else _kind_by_symbol(context, number)
    start = hit.start if hit else _with_so(context, number.start)
    return Found(start, number.end, kind, hit, number)


def _with_so(context: Context, start: int) -> int:
    match = re.search(r"[Ss][^\s\d]{1,2}[ \t:.]*$", context.text[max(0, start - 6) : start])
    return start - len(match.group()) if match else start


def _kind_before(context: Context, number: DocNumberHit, kinds: Sequence[PhraseHit]) -> PhraseHit | None:
    index = bisect_right(kinds, number.start, key=lambda hit: hit.end) - 1
    if index < 0:
        return None
    hit = kinds[index]
    between = context.text[hit.end : number.start]
    reach = 14 if number.number else _LONGEST_BLANK
    if len(between) < reach and _BETWEEN_KIND_AND_NUMBER.fullmatch(between.replace("\n", " ")):
        return hit
    # «Luật Tổ chức chính quyền địa phương số 72/2025/QH15»: the name stands between.
    for law in reversed(kinds[max(0, index - 3) : index + 1]):
        between = context.text[law.end : number.start]
        if law.value_id in BY_NAME and len(between) < _LONGEST_LAW and not re.search(r"[;]|\n[ \t]*\n", between):
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
        if value.id in BY_NAME and any(number.issuer_symbol.startswith(symbol) for symbol in symbols):
            return value.id
    return "cong_van"


_LAW_NAME = re.compile(r"[ \t]*\n?[ \t]*(?P<name>[A-ZĐÀ-Ỹ][^\s,;.:()]*(?:[ \t]*\n?[ \t]*[^\s,;.:()–]+){0,14})")
#: A law's name ends before these words of the sentence around it.
_AFTER_LAW = re.compile(
    r"\s(?:v[àaáâ]\s+c[áaàâ]c\s|ng[^\s]{2}y\s|n[^\s]{1,3}m\s\d|s[^\s]{1,2}\s*\d|c[^\s]{1,2}a\s|được\s|theo\s|quy\s+[dđ][^\s]{1,2}nh\s|hi[^\s]{1,2}n\s)"
)


def _unnumbered(context: Context, hit: PhraseHit, taken: Sequence[tuple[int, int]]) -> Found | None:
    if any(start <= hit.start < end for start, end in taken) or not hit.text[:1].isupper():
        return None
    title = context.frame.title if context.frame else None
    if hit.start < (title[1] if title else context.frame.head_end if context.frame else 0):
        return None
    if hit.value_id in BY_NAME:
        return _named_law(context, hit)
    clause_end = _clause_end(context, hit.end)
    following = context.text[hit.end : hit.end + 40].lstrip()
    in_grounds = hit.start < context.preamble_end and _opens_ground(context, hit)
    if in_grounds and (bare := _NO_SYMBOL.match(context.text, hit.end, clause_end)):
        return Found(
            hit.start,
            bare.end("digits") if bare["digits"] else bare.end(),
            hit.value_id,
            hit,
            None,
            certain=hit.certainty == "certain",
            bare_number=bool(bare["digits"]),
        )
    if in_grounds and re.match(r"ng[^\s\d]{2}\s+\d", following):
        # «Căn cứ Kế hoạch ngày 15/01/2024 của UBND huyện …»: the number was left out.
        return Found(hit.start, hit.end, hit.value_id, hit, None, certain=hit.certainty == "certain")
    if any(hit.start < start < clause_end for start, _ in taken):
        return None
    if hit.value_id == "nghi_quyet" and (following[:1].isupper() and _names_congress(context, hit)):
        name_end = _clause_end(context, hit.end, 120)
        return Found(
            hit.start,
            hit.end,
            hit.value_id,
            hit,
            None,
            name=context.text[hit.start : name_end],
            certain=hit.certainty == "certain",
        )
    if in_grounds and re.match(r"c\S{1,3}a\s", following) and hit.value_id not in ("chuong_trinh", "khac"):
        return Found(hit.start, hit.end, hit.value_id, hit, None, certain=hit.certainty == "certain")
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
        role.end <= hit.start <= role.end + 2 and role.text[:1].isupper() and role.value_id != CONTENT
        for role in context.hits("citation_roles", max(0, hit.start - 30), hit.start)
    )


def _named_law(context: Context, hit: PhraseHit) -> Found | None:
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
    return Found(
        hit.start, end, hit.value_id, hit, None, name=context.text[hit.start : end], certain=hit.certainty == "certain"
    )


# -- the parts --------------------------------------------------


def _complete(context: Context, citation: Found, limit: int) -> None:
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
    if citation.kind in BY_NAME and citation.number is None:
        return
    end = _clause_end(context, position)
    words = context.text[position:end]
    if sum(c.isalpha() for c in words) >= 6 and not words.lstrip().startswith((",", ")")):
        start = position + len(words) - len(words.lstrip())
        citation.title = (start, start + len(words.strip()))
    elif citation.kind in BY_NAME and citation.kind_hit is not None and citation.number is not None:
        name = context.text[citation.kind_hit.start : citation.number.start]
        citation.name = re.sub(r"[\s,]*[Ss]\S{1,2}[\s:]*$", "", name)


def _clause_end(context: Context, start: int, length: int = _LONGEST_TITLE) -> int:
    """Return where the clause that a citation stands in ends: at «;», a full stop or the paragraph's end."""
    end = min(len(context.text), start + length)
    if start < context.preamble_end:
        end = min(end, context.grounds_end if start < context.grounds_end else context.preamble_end)
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


def _mark_inside(context: Context, found: Sequence[Found]) -> None:
    """Mark the citations that stand in the title of the one before («Kế hoạch … thực hiện Nghị quyết số …»)."""
    outer: Found | None = None
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


def title_stretches(found: Iterable[Found]) -> tuple[tuple[int, int], ...]:
    """Return the stretches that are titles of cited documents, those inside others merged."""
    merged: list[tuple[int, int]] = []
    for citation in found:
        if citation.title is None:
            continue
        if merged and citation.title[0] <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], citation.title[1]))
        else:
            merged.append(citation.title)
    return tuple(merged)
