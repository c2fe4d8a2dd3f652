"""The parts a document must have by its form: motto, issuer, number, date, kind, title, recipients, signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Fact, Value
from compliance.plan.frame import is_upper
from compliance.plan.identity import is_issuers_place
from compliance.plan.units import find_units, same_name, spell
from compliance.reading.document import Line
from compliance.vietnamese.unicode_forms import fold

#: The parts that stand in the head, in order; each may have been lost with the top of the page.
_HEAD_PARTS = (
    "quoc_hieu",
    "tieu_ngu",
    "co_quan_ban_hanh",
    "so_ky_hieu",
    "dia_danh_ngay_thang",
    "ten_loai",
    "trich_yeu",
)
_SIGNATURE = ("tm", "kt", "tl", "tuq", "q")
#: A day below 10 and the months January and February take a leading nought.
_NOUGHT_DAYS, _NOUGHT_MONTHS = 10, 3
_NOUGHT_NUMBERS = 10
#: The signer's name stands within this many lines below the post: seal and signature take the room between.
_NAME_LINES = 16
#: The head takes this many lines, the closing block at most that many.
_TOP_LINES, _LAST_LINES = 14, 24
#: Fewer letters than these are no part of the form; a line longer than that is running text.
_FEWEST_LETTERS, _SHORT_LINE = 5, 60
#: So many words of a longer part show that it stands there.
_HALF = 4


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `form_part`, gaps for parts that lost text may have held included."""
    facts = [*_head_facts(context), *_closing_facts(context)]
    if not context.fragment:
        facts += _gaps(context, {str(fact.values["part"]) for fact in facts})
    return facts


def _part(
    context: Context,
    part: str,
    start: int,
    end: int,
    certainty: str = "certain",
    unknown: set[str] | None = None,
    **fields: Value | None,
) -> Fact:
    text = fields.pop("text", None) or " ".join(context.text[start:end].split()).strip(" *_")
    lost = unknown or set()
    return context.fact(
        "form_part",
        {"part": part, "text": text, **{name: value for name, value in fields.items() if name not in lost}},
        start,
        end,
        certainty="possible" if certainty == "possible" else "certain",
        unknown=lost,
        in_title=False,
    )


# -- head --------------------------------------------------


def _head_facts(context: Context) -> Iterator[Fact]:
    head, frame = context.head, context.frame
    assert frame is not None
    for part, hit in (("quoc_hieu", head.motto), ("tieu_ngu", head.creed)):
        if hit is not None:
            yield _part(context, part, hit.start, hit.end, hit.certainty)
    yield from _issuer(context)
    yield from _number(context)
    yield from _date(context)
    if frame.type_hit is not None:
        yield _part(context, "ten_loai", frame.type_hit.start, frame.type_hit.end, frame.type_hit.certainty)
    if frame.title is not None:
        yield _title(context, *frame.title)


def _issuer_fits(context: Context) -> bool | None:
    """Tell whether the head names the unit whose plan this is; nothing when it names none.

    The place of the date line and the unit in the title, when they agree with each other, bear more than the head.
    """
    head, frame = context.head, context.frame
    if head.unit is None:
        return None
    if head.date is not None and head.date.place and frame is not None and frame.title is not None:
        place = spell(head.date.place)
        others = [unit for unit in find_units(context, *frame.title) if unit.name and unit.level == head.unit.level]
        if any(same_name(place, spell(unit.name), context.is_damaged) for unit in others):
            return bool(is_issuers_place(context, head.date.place))
    return is_issuers_place(context, head.unit.name)


def _issuer(context: Context) -> Iterator[Fact]:
    head = context.head
    if head.issuer is None and head.unit is None:
        return
    fits = _issuer_fits(context)
    if head.issuer is None:
        # Only the unit's line is left of the two: the issuer's own name may have been cut off.
        assert head.unit is not None
        yield _part(context, "co_quan_ban_hanh", head.unit.start, head.unit.end, "possible")
        return
    end = max(head.issuer.end, head.unit.end if head.unit is not None else 0)
    same_line = head.unit is None or context.text.count("\n", head.issuer.end, head.unit.start) <= 2
    yield _part(
        context,
        "co_quan_ban_hanh",
        head.issuer.start,
        end if same_line else head.issuer.end,
        head.issuer.certainty,
        unknown={"place_fits"} if fits is False and context.is_damaged else set(),
        text=" ".join(
            [*head.issuer.text.split(), *(context.text[head.unit.start : head.unit.end].split() if head.unit else ())]
        ),
        place_fits=fits,
    )


def _number(context: Context) -> Iterator[Fact]:
    number = context.head.number
    if number is None:
        return
    line = context.document.line_at(number.start)
    start = line.start + len(context.line_text(line)) - len(context.line_text(line).lstrip())
    if any(c.isalnum() for c in context.text[start : number.start]) and number.start - start > 12:
        start = number.start
    unknown = set() if number.certain else {"symbol_fits", "leading_zero_missing"}
    if context.identity is not None and {"document_kind", "issuer_kind"} & context.identity.unknown:
        unknown.add("symbol_fits")
    digits = number.number
    yield _part(
        context,
        "so_ky_hieu",
        start,
        number.end,
        unknown=unknown,
        number_missing=not digits,
        blank=not digits,
        leading_zero_missing=digits.isdigit() and int(digits) < _NOUGHT_NUMBERS and not digits.startswith("0"),
        symbol_fits=_symbol_fits(context),
    )


def _symbol_fits(context: Context) -> bool | None:
    """Tell whether the symbol is that of the kind of document and of the issuer."""
    number, kind, issuer = context.head.number, context.plan_value("document_kind"), context.plan_value("issuer_kind")
    if number is None or kind is None or issuer is None:
        return None
    kinds = context.law.value("document_kinds", kind).attribute_list("symbol")
    issuers = context.law.value("issuer_kinds", issuer).attribute_list("symbol")
    if not kinds or not issuers:
        return None
    return number.type in kinds and (number.issuer_symbol in issuers or any(s in number.symbol for s in issuers))


def _date(context: Context) -> Iterator[Fact]:
    line = context.head.date
    if line is None:
        return
    day, month = line.day, line.month
    short = _lacks_nought(day, _NOUGHT_DAYS) or _lacks_nought(month, _NOUGHT_MONTHS)
    fits = is_issuers_place(context, line.place) if line.place else None
    unknown = {"leading_zero_missing"} if short and context.damaged_at(line.start) and not line.certain else set()
    if not line.year and context.is_recognised:
        # Read from a page, the end of the line may have been cut off.
        unknown |= {"blank", "day_missing", "month_missing", "year_missing"}
    if fits is None and line.place and not context.fragment:
        # Whose place it is can only be told where the issuer is known.
        unknown.add("place_fits")
    if fits is False and context.damaged_at(line.start):
        unknown.add("place_fits")
    yield _part(
        context,
        "dia_danh_ngay_thang",
        line.start,
        line.end,
        unknown=unknown,
        blank=not (day and month),
        day_missing=not day,
        month_missing=not month,
        year_missing=not line.year,
        leading_zero_missing=short,
        place_fits=fits,
    )


def _lacks_nought(printed: str, below: int) -> bool:
    return printed.isdigit() and len(printed) == 1 and int(printed) < below


def _title(context: Context, start: int, end: int) -> Fact:
    words = context.text[start:end]
    units = find_units(context, start, end)
    times = [
        hit for hits in (context.years, context.periods, context.dates) for hit in hits if start <= hit.start < end
    ]
    place = bool(units) or bool(re.search(r"địa bàn|toàn (?:xã|huyện|tỉnh)", words))
    unknown = {"has_place"} if not place and context.damaged_at(start) else set()
    if not times and context.damaged_at(start):
        unknown.add("has_time")
    return _part(
        context,
        "trich_yeu",
        start,
        end,
        unknown=unknown,
        has_subject=sum(c.isalpha() for c in words) >= 10,
        has_place=place,
        has_time=bool(times),
    )


# -- closing --------------------------------------------------


def _closing_facts(context: Context) -> Iterator[Fact]:
    frame = context.frame
    assert frame is not None
    start, end = frame.closing_start, frame.closing_end
    if start >= end:
        return
    hits = context.longest_hits("form_parts", start, end)
    for part in ("noi_nhan", "luu", *_SIGNATURE):
        for hit in (hit for hit in hits if hit.value_id == part):
            if part in _SIGNATURE and not is_upper(hit.text):
                continue
            yield _part(context, part, hit.start, hit.end, hit.certainty)
            break
    if not any(hit.value_id == "kt" for hit in hits):
        deputy = _KT.search(context.text, start, end)
        if deputy is not None:
            yield _part(context, "kt", deputy.start(), deputy.end(), "possible")
    post = _post(context, start, end)
    if post is not None:
        yield _part(context, "chuc_vu", post.start, post.end, post.certainty, is_deputy=fold(post.text)[:2] == "ph")
    name = signer_name(context, start, end)
    if name is not None:
        yield _part(context, "ho_ten", *name)


def _post(context: Context, start: int, end: int) -> PhraseHit | None:
    """Return the signer's post: in capitals, at the end of its line, not the «CHỦ TỊCH» of «KT. CHỦ TỊCH»."""
    hits = context.hits("form_parts", start, end)
    for_others = [hit for hit in hits if hit.value_id in ("kt", "tl", "tuq")]
    posts = [
        hit
        for hit in hits
        if hit.value_id == "chuc_vu"
        and is_upper(hit.text)
        and not any(other.start <= hit.start and hit.end <= other.end for other in for_others)
        and not any(c.isalnum() for c in context.text[hit.end : context.document.line_at(hit.end - 1).end])
    ]
    # Of «PHÓ CHỦ TỊCH» and the «CHỦ TỊCH» in it, the longer is the post.
    return max(posts, key=lambda hit: (hit.end, hit.end - hit.start)) if posts else None


#: «KT.» with a speck before it or a letter misread.
_KT = re.compile(r"(?<![^\W_])[KX][TI1f][.,:]?[ \t]?CH\S{0,2}[ \t]+T\S{2,4}(?!\w)")
_NAME = re.compile(
    r"(?:[A-ZĐÀ-Ỹ][^\W\d_]{0,6}(?:['’][^\W\d_]+)?)(?:[ \t]+[A-ZĐÀ-Ỹ][^\W\d_]{0,6}(?:['’][^\W\d_]+)?){1,4}$"
)
_NAME_AT_END = re.compile(
    r"(?:[ \t]{2,}|\||[;.][ \t]+)(?P<name>[A-ZĐÀ-Ỹ]\w{0,6}(?:[ \t]+[A-ZĐÀ-Ỹ][^\W\d_]{0,6}){1,4})$"
)


def signer_name(context: Context, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch of the signer's name: a line of two to five capitalised words near the end."""
    names = list(_names(context, start, end))
    posts = [
        hit.end
        for hit in context.hits("form_parts", start, end)
        if hit.value_id in (*_SIGNATURE, "chuc_vu") and is_upper(hit.text)
    ]
    if posts:
        # The name stands under the post; what looks like one further down belongs to an attachment.
        below = [
            (first, last)
            for first, last in names
            if last > max(posts) and context.text.count("\n", max(posts), first) <= _NAME_LINES
        ]
        # A name in capitals counts where no other stands.
        return next((name for name in below if not is_upper(context.text[slice(*name)])), below[0] if below else None)
    mixed = [name for name in names if not is_upper(context.text[slice(*name)])]
    return mixed[-1] if mixed else None


def _names(context: Context, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield every stretch that reads like a person's name: a line of its own, or the end of one."""
    for line in context.document.lines:
        if not start <= line.start < end:
            continue
        words = context.line_text(line)
        inner = words.strip(" \t*_|")
        offset = line.start + words.find(inner) if inner else line.start
        if _NAME.fullmatch(inner) and not _is_part(context, offset, offset + len(inner)):
            yield offset, offset + len(inner)
            continue
        tail = _NAME_AT_END.search(words.rstrip(" \t*_"))
        if tail is not None:
            yield line.start + tail.start("name"), line.start + tail.end("name")


def _is_part(context: Context, start: int, end: int) -> bool:
    return any(hit.certainty == "certain" for hit in context.hits("form_parts", start, end))


# -- gaps --------------------------------------------------


_HEAD_LOST = "không thấy Quốc hiệu lẫn tên cơ quan ở đầu văn bản: đầu trang có lẽ đã mất khi trích xuất"


def _gaps(context: Context, present: set[str]) -> Iterator[Fact]:
    """Return a gap for every part that may have stood in text that was lost.

    A head without motto and issuer was cut off; a badly read closing block may hide TM. or the signer's post.
    """
    frame = context.frame
    assert frame is not None
    if context.head.is_lost:
        end = min(max(frame.head_end, 1), len(context.text))
        for part in _HEAD_PARTS:
            if part not in present:
                yield context.fact("form_part", {"part": part}, 0, end, certainty="gap", note=_HEAD_LOST)
    missing = [part for part in _HEAD_PARTS if part not in present]
    if missing and not context.head.is_lost:
        # Where the kind was not found, the title may stand a little further down.
        end = frame.head_end if frame.type_hit is not None else max(frame.head_end, _top(context))
        for line in context.document.lines:
            if line.start >= end:
                break
            hides_any = _hides_part(context, line)
            for part in missing:
                if hides_any or _holds_half(context, line, part):
                    yield context.fact("form_part", {"part": part}, line.start, line.end, certainty="gap")
    yield from _closing_gaps(context, present)


def _top(context: Context) -> int:
    lines = [line for line in context.document.lines if context.line_text(line).strip()][:_TOP_LINES]
    return lines[-1].end if lines else 0


def _hides_part(context: Context, line: Line) -> bool:
    """Tell whether a line was read so badly that a part may stand on it: no part was surely recognised there."""
    if line.quality == "unreadable":
        return True
    words = context.line_text(line)
    if not context.damaged_at(line.start) or sum(c.isalpha() for c in words) < _FEWEST_LETTERS or len(words) > 120:
        return False
    numbers = any(line.start <= number.start < line.end for number in context.document_numbers)
    return not numbers and not _is_part(context, line.start, line.end)


def _holds_half(context: Context, line: Line, part: str) -> bool:
    """Tell whether a line read from a page has the first or the last words of a part whose others were cut off."""
    if not context.is_recognised:
        return False
    shown = context.folded[line.start : line.end]
    phrases = (fold(phrase).split() for phrase in context.law.value("form_parts", part).phrases)
    halves = [half for words in phrases if len(words) > _HALF for half in (words[:_HALF], words[-_HALF:])]
    return any(" ".join(half) in shown for half in halves)


def _is_short(context: Context, line: Line) -> bool:
    return len(context.line_text(line).strip()) <= _SHORT_LINE


def _closing_gaps(context: Context, present: set[str]) -> Iterator[Fact]:
    frame = context.frame
    assert frame is not None
    start, end = frame.closing_start, frame.closing_end
    if start >= end:
        # No closing block at all: on a badly read text it may have been lost with its page.
        ends = [line for line in context.document.lines if context.line_text(line).strip()][-_LAST_LINES:]
        if not context.is_damaged and not any(_hides_part(context, line) and _is_short(context, line) for line in ends):
            return
        start, end = max(0, len(context.text) - 1), len(context.text)
    lines = [line for line in context.document.lines if start <= line.start < end and context.line_text(line).strip()]
    lost = any(_hides_part(context, line) and _is_short(context, line) for line in lines)
    doubtful = sum(line.quality != "clean" for line in lines)
    if not (context.is_damaged or lost or doubtful > len(lines) // 2):
        if context.is_recognised:
            # What stands under stamps and signatures is read worst; where neither authority nor office was read, the
            # whole column was not.
            lacking = {"tm", "chuc_vu", "ho_ten"} - present
            for part in sorted(lacking) if {"tm", "chuc_vu"} <= lacking else lacking & {"ho_ten"}:
                yield context.fact("form_part", {"part": part}, start, end, certainty="gap")
        return
    for part in ("tm", "chuc_vu", "ho_ten", "luu", "noi_nhan"):
        if part not in present:
            yield context.fact("form_part", {"part": part}, start, end, certainty="gap")
    if "kt" not in present:
        yield context.fact("form_part", {"part": "kt"}, start, end, certainty="gap")
