"""The years, periods and places a plan speaks of, each with the role it plays there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.context import Context, PhraseHit, year
from compliance.plan.facts import Certainty, Fact
from compliance.plan.identity import is_issuers_place
from compliance.plan.units import Unit, find_units
from compliance.vietnamese.numbers import NumberHit, Years

_TARGET_KINDS = frozenset({"muc_tieu", "muc_tieu_chung", "muc_tieu_cu_the", "chi_tieu"})
_PERIOD_SECTIONS = frozenset({"thoi_gian_pham_vi_doi_tuong"})
#: How far before a period its subject may stand («chuẩn nghèo đa chiều áp dụng cho giai đoạn 2022-2025»).
_SUBJECT_REACH = 90
_GROUND_WORDS = 12
_PROGRAMME_YEARS = 5
_LEVELS = ("xa", "huyen", "tinh")
#: A misread name this short is like too many others to be told apart.
_SHORT_NAME = 5


def extract(context: Context) -> list[Fact]:
    """Return the facts of kinds `year_mention`, `period_mention` and `place_mention`."""
    return [*_years(context), *_periods(context), *_places(context)]


# -- years --------------------------------------------------


def _years(context: Context) -> Iterator[Fact]:
    dates = [(hit.start, hit.end) for hit in context.dates]
    for hit in context.years:
        if any(start <= hit.start < end for start, end in dates) or (
            hit.unit != "năm" and not _in_own_title(context, hit.start)
        ):
            continue
        start = _with_word(context, hit)
        role = _year_role(context, hit, start)
        unknown = set() if hit.certain else {"year"}
        if role == "dich":
            unknown |= _doubts(context, hit, start)
        yield context.fact(
            "year_mention",
            {
                "year": year(hit),
                "role": role,
                "in_targets": _in_targets(context, hit.start),
            },
            start,
            hit.end,
            unknown=unknown,
        )


#: Signs that no office types: where they stand, a page was read badly, and a digit may be another one.
_SPECKS = re.compile(r"[°~^|§¢€¥\\{}_©®£¬]|\w\*\w|\*\w")


def _doubts(context: Context, hit: NumberHit, start: int) -> set[str]:
    """Return the fields of a target year that a bad reading leaves open.

    A year that differs from the plan's in one digit may be the plan's year misread; the year before it may be that of
    the figures the plan starts from, whose «từ» was lost.
    """
    plan_year = context.plan_value("year")
    if not isinstance(plan_year, int) or year(hit) == plan_year:
        return set()
    sentence = context.sentence_at(start)
    text = context.text[sentence.start : sentence.end]
    if not (context.damaged_at(start) or _SPECKS.search(text)):
        return set()
    doubts = set()
    if sum(a != b for a, b in zip(str(year(hit)), str(plan_year), strict=True)) == 1 and _SPECKS.search(text):
        doubts.add("year")
    if year(hit) == plan_year - 1 and "%" in text:
        doubts.add("role")
    return doubts


def _with_word(context: Context, hit: NumberHit) -> int:
    """Return where «năm 2024» begins."""
    match = re.search(r"n\S{1,3}[\s.]{1,3}$", context.folded[max(0, hit.start - 9) : hit.start])
    return hit.start - len(match.group()) if match else hit.start


def _in_own_title(context: Context, offset: int) -> bool:
    title = context.frame.title if context.frame else None
    return title is not None and title[0] <= offset < title[1]


def _in_targets(context: Context, offset: int) -> bool:
    section = context.section_at(offset)
    return section is not None and bool(section.kinds & _TARGET_KINDS)


def _year_role(context: Context, hit: NumberHit, start: int) -> str:
    if _in_own_title(context, hit.start):
        return "trich_yeu"
    if context.in_title(start, hit.end):
        return "trong_ten"
    if _is_before_first_section(context, start):
        return "khac"
    plan_year = context.plan_value("year")
    if _is_start(context, hit, start, plan_year):
        return "dau_ky"
    if _ends_period(context, hit, start, plan_year):
        return "cuoi_giai_doan"
    section = context.section_at(start)
    if section is not None and section.kinds & _PERIOD_SECTIONS:
        return "dich"
    if _is_own_name(context, start):
        return "dich"
    return "dich" if _in_targets(context, start) else "khac"


def _is_before_first_section(context: Context, offset: int) -> bool:
    return bool(context.outline) and offset < context.preamble_end


#: «của UBND phường …», «của thị trấn …»; what is done together with another unit does not stand behind «của».
_OF_ISSUER = re.compile(r"\bcủa\s+(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+)?$")
#: «Trên đây là Kế hoạch …» and how it is misread; on folded text.
_ABOVE_IS = re.compile(r"\W*tr\S{1,2}n [dđpb]\S{1,2}y l\S ")


def _is_own_name(context: Context, offset: int) -> bool:
    """Tell whether the plan names itself here, with its year («Trên đây là Kế hoạch giảm nghèo năm 2024 …»)."""
    sentence = context.sentence_at(offset)
    if _ABOVE_IS.match(context.folded, sentence.start) is None:
        return False
    first = next((hit.start for hit in context.years if hit.start >= sentence.start), offset)
    return first >= offset


def _is_start(context: Context, hit: NumberHit, start: int, plan_year: object) -> bool:
    """Tell whether a year is that of the figures the plan starts from («từ 9,2% cuối năm 2022», «so với năm 2023»)."""
    # From the sentence's own words before the year only: «cuối năm» alone also names the target year.
    begin = max(context.sentence_at(start).start, start - 40)
    clause = re.split(r"[,;(]", context.text[begin:start])[-1]
    clause_start = start - len(clause)
    words = context.hits("cues", clause_start, start)
    if any(cue.value_id in ("so_voi", "dau_ky") for cue in words):
        return True
    if isinstance(plan_year, int) and year(hit) < plan_year:
        # «tính đến cuối năm 2023, toàn xã có 120 hộ nghèo»
        after = context.hits("cues", hit.end, min(context.sentence_at(start).end, hit.end + 60))
        if _opens_comparison(context, begin, start) or any(cue.value_id == "dau_ky" for cue in after):
            return True
        return _states_result(context, hit, start)
    return False


#: «tỷ lệ hộ nghèo là 9%», «toàn xã còn 120 hộ»: a figure that has been reached; on folded text.
_RESULT = re.compile(
    r"[^;:]{0,90}?\b(?:la|con|co|chiem|dat duoc|giam duoc)"
    r"(?:\s+(?:lai|la|ty le|ti le|khoang|tren|hon|gan|duoi|tong so))*\s+\d"
)
#: Words of a year still to come: «phấn đấu», «giảm xuống còn», «đạt mục tiêu».
_GOAL = re.compile(r"\b(?:phan dau|muc tieu|chi tieu|giam(?! ngheo| duoc)|xuong|se|du kien|nham)\b")


def _states_result(context: Context, hit: NumberHit, start: int) -> bool:
    """Tell whether a past year says what was reached then («Cuối năm 2023 tỷ lệ hộ nghèo là 9%»), not what is aimed at.

    Shape: a goal's word before the figure, or in the line that opens the list, makes it an aim.
    """
    sentence = context.sentence_at(start)
    result = _RESULT.match(context.folded, hit.end, sentence.end)
    if result is None:
        return False
    begin = max(sentence.start, context.folded.rfind(";", sentence.start, start) + 1)
    said = (context.folded[begin:start], result.group(), _opening_line(context, begin))
    return not any(_GOAL.search(words) for words in said)


def _opening_line(context: Context, offset: int) -> str:
    """Return the line that opens the list `offset` stands in, «Trong năm phấn đấu:», on folded text."""
    section = context.section_at(offset)
    for block in reversed(context.blocks[: context.block_at(offset).number]):
        if section is not None and block.end <= section.body_start:
            break
        words = context.folded[block.start : block.end].rstrip()
        if words.endswith(":"):
            return words
    return ""


def _opens_comparison(context: Context, begin: int, start: int) -> bool:
    """Tell whether «từ … % cuối năm 2022, xuống còn …» opens here."""
    return any(cue.value_id == "tu" for cue in context.hits("cues", begin, start))


def _ends_period(context: Context, hit: NumberHit, start: int, plan_year: object) -> bool:
    """Tell whether a year is the end of a period: so called, or the next year that ends a five-year programme."""
    if isinstance(plan_year, int) and year(hit) > plan_year and year(hit) % _PROGRAMME_YEARS == 0:
        return True
    before = context.folded[max(0, start - 30) : start]
    after = context.folded[hit.end : hit.end + 25]
    return bool(re.search(r"giai doan|nhiem ky|thoi ky|cuoi giai", before + " " + after[:16]))


# -- periods --------------------------------------------------


def _periods(context: Context) -> Iterator[Fact]:
    for hit in context.periods:
        value = hit.value
        assert isinstance(value, Years)
        yield context.fact(
            "period_mention",
            {
                "first_year": value.first,
                "last_year": value.last,
                "text": f"{value.first}-{value.last}",
                "subject": _subject(context, hit),
            },
            hit.start,
            hit.end,
            unknown=() if hit.certain else ("first_year", "last_year", "text"),
        )


def _subject(context: Context, hit: NumberHit) -> str:
    begin = max(context.sentence_at(hit.start).start, hit.start - _SUBJECT_REACH)
    subjects = context.longest_hits("period_subjects", begin, hit.start)
    nearest = subjects[-1].value_id if subjects else "khac"
    if nearest != "chuan_ngheo" and context.in_title(hit.start, hit.end):
        return "van_ban"
    return nearest


# -- places --------------------------------------------------


def _places(context: Context) -> Iterator[Fact]:
    title = context.frame.title if context.frame else None
    own_date = context.head.date
    if own_date is not None and own_date.place:
        fits = is_issuers_place(context, own_date.place)
        lost = {"fits_issuer"} if fits is None or (fits is False and context.is_damaged) else set()
        yield context.fact(
            "place_mention",
            {"name": own_date.place, "role": "ky", "fits_issuer": None if lost else fits},
            own_date.place_start,
            own_date.place_start + len(own_date.place),
            unknown=lost,
            in_title=False,
        )
    if title is not None:
        for unit in _own_title_units(context, *title):
            yield _place(context, unit, "trich_yeu")
    seen: set[int] = set()
    for unit in _closing_units(context):
        seen.add(unit.start)
        yield _place(context, unit, "ket_luan")
    for hit in context.longest_hits("place_roles"):
        if hit.value_id != "dia_ban" or (title and hit.start < title[1]):
            continue
        ground = _unit_after(context, hit)
        if ground is None or ground.start in seen:
            continue
        seen.add(ground.start)
        in_title = context.in_title(ground.start, ground.end)
        role = "trong_ten" if in_title else "ket_luan" if _concludes(context, ground.start) else "dia_ban"
        yield _place(context, ground, role)


def _closing_units(context: Context) -> Iterator[Unit]:
    """Yield the units whose plan the closing words say it is («… của UBND phường Đông An»)."""
    for sentence in context.sentences:
        if _ABOVE_IS.match(context.folded, sentence.start) is None or not _concludes(context, sentence.start):
            continue
        for unit in find_units(context, sentence.start, sentence.end):
            before = context.text[max(sentence.start, unit.start - 24) : unit.start]
            if unit.name and unit.level == context.plan_value("level") and _OF_ISSUER.search(before):
                yield unit


def _own_title_units(context: Context, start: int, end: int) -> Iterator[Unit]:
    """Yield the units the plan's own title names, not those inside the title of a document it names."""
    first_number = next((hit.start for hit in context.document_numbers if start <= hit.start < end), end)
    for unit in find_units(context, start, end):
        if unit.start < first_number:
            yield unit


def _unit_after(context: Context, hit: PhraseHit) -> Unit | None:
    units = find_units(context, hit.end, min(hit.end + 60, len(context.text)))
    for unit in units:
        between = context.text[hit.end : unit.start].strip()
        if not between or (len(between) <= _GROUND_WORDS and between.lower() in ("toàn", "của", "toan", "cua")):
            return unit
        return None
    return None


def _concludes(context: Context, offset: int) -> bool:
    """Tell whether a place stands in the closing words («Trên đây là Kế hoạch …»)."""
    block = context.block_at(offset)
    return context.closing_start < len(context.text) and context.closing_start - block.end < 80


def _place(context: Context, unit: Unit, role: str) -> Fact:
    certainty: Certainty = "certain" if unit.certain else "possible"
    fits, unknown = _fits(context, unit)
    return context.fact(
        "place_mention",
        {"name": " ".join(f"{unit.word} {unit.name}".split()), "level": unit.level, "role": role, "fits_issuer": fits},
        unit.start,
        unit.end,
        certainty=certainty,
        unknown=unknown,
        in_title=role == "trong_ten",
    )


def _fits(context: Context, unit: Unit) -> tuple[bool | None, set[str]]:
    """Tell whether a place is the issuer's, and what of that is unknown.

    A unit of a lower level inside the issuer's says nothing for or against it: there the field is not stated.
    """
    level = context.plan_value("level")
    if level is None:
        return None, {"fits_issuer"}
    if unit.level != level:
        return (None, set()) if _LEVELS.index(unit.level) < _LEVELS.index(level) else (False, set())
    if not unit.name:
        return True, set()
    fits = is_issuers_place(context, unit.name)
    if fits is None or (not fits and context.damaged_at(unit.start) and len(unit.name) < _SHORT_NAME):
        return None, {"fits_issuer"}
    return fits, set()
