"""Places left to fill in a template: where they are, what belongs there, and what they leave open in the facts.

A figure left blank is read as if one stood there and then taken as unknown, so that the fixed words around it are still
judged: «… 95% …» and «……% …» set the same target, the second of a value nobody knows yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from compliance.law.schema import SCHEMA
from compliance.plan.context import Context
from compliance.plan.facts import Fact, Placeholder, Value
from compliance.plan.gaps import HIDDEN
from compliance.reading.document import Document
from compliance.span import Span

BlankKind = Literal["figure", "number", "date", "year", "name", "text"]

_RUN = r"(?:…|\.{3,}|_{2,})(?:[ \t]?(?:…|\.{2,}|_+))*"
#: A field of Word's mail merge, or a mark such as «…» and «……».
_QUOTED = r"«(?:[\s.…_]*|[^\W\d]\w*_\w+|…[^»\n]{0,60})»"
_BRACKETED = r"\[(?!\d{1,3}\]|[xX✓ ]?\])[^\[\]\n]{1,80}\]|\{\{[^{}\n]{0,80}\}\}"
_LETTERS = (
    r"(?<![\w,.])[xX]{1,4}(?:[,.][xX]{1,3})?(?=[ \t]?%)|(?<![\w,.])[xX]{2,5}(?=[ \t]+(?:triệu|tỷ|tỉ|đồng|hộ|người))"
)
_ANY = re.compile(f"{_QUOTED}|{_BRACKETED}|{_RUN}|{_LETTERS}")
_BLANK = rf"(?:{_QUOTED}|{_BRACKETED}|{_RUN}|[ \t]{{2,40}})"
_DATE = re.compile(
    rf"[Nn]gày[ \t]{{0,3}}(?:{_BLANK}|\d{{1,2}})[ \t]{{0,3}}(?:tháng|/)[ \t]{{0,3}}(?:{_BLANK}|\d{{1,2}})"
    rf"[ \t]{{0,3}}(?:năm|/)?[ \t]{{0,3}}"
    rf"(?:(?:19|20)\d\d|20(?:{_RUN}|[xX]{{2}})|202(?:…|[._xX])|{_QUOTED}|{_BRACKETED}|{_RUN})?"
)
_YEAR = re.compile(
    rf"(?<!\d)(?:20(?:{_RUN}|\.\.|[xX]{{2}})|202(?:…|\.{{1,3}}(?=\s)|_|[xX]))"
    rf"|(?<=năm )(?:{_QUOTED}|{_BRACKETED}|{_RUN})"
)
_NUMBER = re.compile(
    rf"(?<![^\W\d_])[Ss]ố[ \t]{{0,3}}?:?[ \t]{{0,3}}?(?P<blank>{_BLANK})?"
    rf"(?=[ \t]{{0,3}}/[ \t]{{0,3}}(?:20\d\d/)?[A-ZĐ])"
)
_UNIT_AFTER = re.compile(
    r"[ \t]*(%|triệu đồng|tỷ đồng|tỉ đồng|nghìn đồng|triệu|tỷ|đồng|hộ|người|lao động"
    r"|trẻ em|thôn|mô hình|nhà|lớp|đợt|lượt)(?!\w)"
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(])(xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|bản)[ \t]+$", re.IGNORECASE)
_PLACE_LINE = re.compile(r"(?m)^[ \t]*(?:\S[^\n,]{0,40}[ \t])?$")
#: «nhà ở, nước sạch…»: the dots of «and so on» stand close to a word and end the thought.
_AND_SO_ON = re.compile(r"(?:[^\W\d_]|v\.v\.?[ \t]?|[,;][ \t])$")

#: What a blank leaves open of a fact beside its figures and dates: what was told by the words that are not there yet.
_OPEN: dict[str, frozenset[str]] = {
    "citation": frozenset(
        {"missing_parts", "registered", "in_force", "expiry_basis", "successor", "register_match", "correct_form"}
    ),
    "report": frozenset({"deadline", "has_deadline"}),
}
_IN_FORM: dict[BlankKind, frozenset[str]] = {
    "number": frozenset({"blank", "number_missing", "leading_zero_missing"}),
    "date": frozenset({"blank", "day_missing", "month_missing", "year_missing", "leading_zero_missing"}),
    "year": frozenset({"year_missing", "has_time"}),
    "name": frozenset({"place_fits"}),
    "figure": frozenset(),
    "text": frozenset({"blank", "has_subject", "has_place", "has_time", "place_fits"}),
}
#: What stands there whatever the figures in it are.
_FIXED = frozenset({"section", "citation", "form_part", "recipient", "responsibility", "mention", "project"})
_FIGURES = frozenset({"number", "integer", "percent", "money", "date"})
NOTE = "chỗ để điền"
_NAME = "Mẫu"
_LONGEST_LINE = 500


@dataclass(frozen=True, slots=True)
class Blank:
    """A place left to fill, by offsets; `stands_alone` where no other words of its line say anything."""

    start: int
    end: int
    kind: BlankKind
    expects: str = ""
    stands_alone: bool = False


def find_blanks(text: str) -> list[Blank]:
    """Return the places left to fill in a text, ordered, none inside another."""
    found: list[Blank] = []
    for blank in sorted(_candidates(text), key=lambda item: (item.start, -item.end)):
        if not found or blank.start >= found[-1].end:
            found.append(blank)
    return found


def _candidates(text: str) -> Iterator[Blank]:
    for match in _NUMBER.finditer(text):
        start, end = match.span("blank") if match["blank"] else (match.end() - 1, match.end())
        yield Blank(match.start() if not match["blank"] else start, end, "number", "số của văn bản")
    for match in _DATE.finditer(text):
        if _ANY.search(match[0]) or re.search(r"ngày[ \t]{2,}|tháng[ \t]{2,}", match[0]):
            yield Blank(match.start(), match.end(), "date", "ngày, tháng, năm")
    for match in _YEAR.finditer(text):
        yield Blank(match.start(), match.end(), "year", "năm")
    for match in _ANY.finditer(text):
        before = text[max(0, match.start() - 24) : match.start()]
        if match[0] in ("…", "...") and _AND_SO_ON.search(before) and not _UNIT_AFTER.match(text, match.end()):
            continue
        yield _plain(text, match.start(), match.end(), before.rpartition("\n")[2])


def _plain(text: str, start: int, end: int, before: str) -> Blank:
    inner = text[start:end].strip("«»[]{}…._ \t")
    unit = _UNIT_AFTER.match(text, end)
    if unit is not None:
        return Blank(start, end, "figure", inner if len(inner) > 3 else f"con số ({unit[1]})")
    name = _NAME_BEFORE.search(before) or None
    if name is not None or (_PLACE_LINE.search(before) and re.match(r"[ \t]*,[ \t]*ngày\b", text[end : end + 8])):
        return Blank(start, end, "name", inner or f"tên {name[1].lower() if name else 'địa danh'}")
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[line_start : len(text) if line_end < 0 else line_end]
    # A line that long says something beside its blanks, and need not be looked through for each of them.
    if len(line) > _LONGEST_LINE:
        return Blank(start, end, "text", inner)
    rest = _ANY.sub("", line).strip(" \t-–+*•.,;:/")
    label = re.fullmatch(r"(?:[\w)]{1,3}[.)]?[ \t]*)?([^:]{0,60})", rest)
    alone = not rest or (label is not None and before.rstrip().endswith(":"))
    return Blank(start, end, "text", inner or (f"nội dung của «{rest}»" if alone and rest else ""), alone)


def filled(document: Document, blanks: Sequence[Blank]) -> Document:
    """Return the document with a figure or a name in each blank where one belongs, every offset as it was."""
    text = document.text
    parts, last = [], 0
    for blank in blanks:
        room = blank.end - blank.start
        if blank.kind == "figure":
            words = "1".rjust(room)
        elif blank.kind == "name":
            capitals = text[max(0, blank.start - 6) : blank.start].rpartition("\n")[2].isupper()
            words = (_NAME.upper() if capitals else _NAME)[:room].ljust(room)
        else:
            continue
        parts += [text[last : blank.start], words]
        last = blank.end
    return replace(document, text="".join([*parts, text[last:]]))


def opened(document: Document, facts: Iterable[Fact], blanks: Sequence[Blank]) -> list[Fact]:
    """Return the facts with what the blanks in them leave open taken as unknown."""
    return [_opened(document, fact, blanks) for fact in facts]


def _opened(document: Document, fact: Fact, blanks: Sequence[Blank]) -> Fact:
    touching = [blank for span in (fact.span, *fact.others) for blank in _touching(span, blanks)]
    if not touching:
        return fact
    figures = frozenset(name for name, field in SCHEMA[fact.kind].fields.items() if field.type in _FIGURES)
    unknown = figures | _OPEN.get(fact.kind, frozenset())
    if fact.kind == "form_part":
        unknown = frozenset[str]().union(*(_IN_FORM[blank.kind] for blank in touching))
    values = {name: _unnamed(value) for name, value in fact.values.items() if name not in unknown}
    # What a sentence says may turn on the figure: «giảm từ 15 đến … hộ» is a range or a fall.
    turns = fact.certainty == "certain" and any(blank.kind == "figure" for blank in touching)
    certainty = "possible" if turns and fact.kind not in _FIXED else fact.certainty
    span = _with_whole_blanks(document, fact.span, blanks)
    return replace(fact, values=values, span=span, unknown=fact.unknown | unknown, certainty=certainty, note=NOTE)


def _with_whole_blanks(document: Document, span: Span, blanks: Sequence[Blank]) -> Span:
    """Return a stretch with the blanks at its ends whole: what was read in their place is shorter."""
    touching = list(_touching(span, blanks))
    start = min([span.start, *(blank.start for blank in touching)])
    end = max([span.end, *(blank.end for blank in touching)])
    return span if (start, end) == (span.start, span.end) else document.span(start, end)


def _touching(span: Span, blanks: Sequence[Blank]) -> Iterator[Blank]:
    return (blank for blank in blanks if span.start < blank.end and blank.start < span.end)


_STAND_IN = re.compile(rf"(?i)\b(xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|bản)\s+{_NAME}\b|^{_NAME}\b\s*(?=,|$)")


def _unnamed(value: Value) -> Value:
    """Return a text without the name that stood in for a blank."""
    return _STAND_IN.sub(lambda match: f"{match[1]} …" if match[1] else "…", value) if isinstance(value, str) else value


def unnamed(identity: Fact) -> Fact:
    """Return the fact about a template without the names that stood in for blanks."""
    return replace(identity, values={name: _unnamed(value) for name, value in identity.values.items()})


def gaps(context: Context, blanks: Sequence[Blank]) -> Iterator[Fact]:
    """Yield a gap for whatever a blank that stands alone may come to say in a section of its kind.

    Citations are fixed text and are judged in full: a blank among the grounds stands for none that the law asks for.
    """
    for blank in blanks:
        note = f"{NOTE} ở dòng {context.document.line_at(blank.start).number}"
        if blank.start >= context.closing_start:
            if blank.stands_alone:
                yield context.fact("form_part", {"part": "ho_ten"}, blank.start, blank.end, certainty="gap", note=note)
            continue
        section = context.section_at(blank.start)
        if blank.kind == "figure":
            yield from _with_figure(context, blank)
        if not blank.stands_alone or section is None:
            continue
        for kind in sorted({kind for name in section.kinds for kind in HIDDEN.get(name, ())}):
            yield context.fact(kind, {}, blank.start, blank.end, certainty="gap", note=note)


def _with_figure(context: Context, blank: Blank) -> Iterator[Fact]:
    """Yield what a sentence may state once its figure is known, of the indicators and groups it names."""
    sentence = context.sentence_at(blank.start)
    indicators = {hit.value_id for hit in context.longest_hits("indicators", sentence.start, sentence.end)}
    groups = {hit.value_id for hit in context.longest_hits("groups", sentence.start, sentence.end)}
    for indicator in sorted(indicators):
        dimension = context.law.value("indicators", indicator).attributes.get("dimension")
        known = (
            {"indicator": indicator, "dimension": dimension} if isinstance(dimension, str) else {"indicator": indicator}
        )
        yield _possible(context, "target", known, blank)
    if groups and not indicators:
        yield _possible(context, "target", {}, blank)
    for group in sorted(groups):
        for kind in ("reduction", "baseline"):
            yield _possible(context, kind, {"group": group}, blank)


def _possible(context: Context, kind: str, known: Mapping[str, Value], blank: Blank) -> Fact:
    unknown = SCHEMA[kind].fields.keys() - known.keys()
    fact = context.fact(kind, known, blank.start, blank.end, certainty="possible", unknown=unknown, note=NOTE)
    return replace(fact, span=context.document.span(blank.start, blank.end))


def listed(document: Document, blanks: Sequence[Blank]) -> tuple[Placeholder, ...]:
    """Return the places left to fill with their words, for people to read."""
    return tuple(
        Placeholder(document.span(blank.start, blank.end), document.text[blank.start : blank.end], blank.expects)
        for blank in blanks
    )
