"""Sums the plan works out itself: quantity times price, and totals set before the list they add up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from compliance.plan.clauses import Measure, body_start, counts, cues
from compliance.plan.context import Context, Stretch
from compliance.plan.facts import Fact, Value
from compliance.plan.money import is_for_each, lost_figures
from compliance.vietnamese.quantities import reads_as
from compliance.vietnamese.unicode_forms import fold

_PER = re.compile(r"[ \t]*/[ \t]*([^\W\d][^\s,;.()]*)")
_OPENS_LIST = re.compile(r"[^\n;.]{0,60}:[ \t]*|[^\n;.]{0,60}$")
_ITEM_MARK = re.compile(r"[ \t]*(?:[-–—+•*~▪‣]|\d{1,2}(?:[.)]|/[-–])|[a-zđ](?:[.)]|/[-–]))[ \t]*")
#: «trong đó» stands this near behind the total.
_OPENING_REACH = 60
_FEWEST_PARTS = 2
_HOUSES = ("hộ", "nhà", "căn")


@dataclass(frozen=True, slots=True)
class _Price:
    start: int
    end: int
    value: Decimal | None
    per: str
    ceiling: bool


def extract(context: Context) -> list[Fact]:
    """Return the facts of kinds `calculation` and `stated_total`."""
    facts = list(_calculations(context))
    facts.extend(_stated_totals(context))
    return facts


# -- quantity times price ----------------------------------------------------------------------------


def _calculations(context: Context) -> Iterator[Fact]:
    begin = body_start(context)
    for sentence in context.sentences:
        if begin <= sentence.start < context.closing_start:
            yield from _in_sentence(context, sentence)


def _in_sentence(context: Context, sentence: Stretch) -> Iterator[Fact]:
    money = [hit for hit in context.money if sentence.start <= hit.start and hit.end <= sentence.end]
    prices: list[_Price] = []
    totals: list[Measure] = []
    for hit in money:
        value = Decimal(hit.value) if isinstance(hit.value, int | Decimal) and hit.certain else None
        per = _PER.match(context.text, hit.end)
        noun = per.group(1) if per else _noun_of_each(context, sentence, hit.start)
        if noun is None:
            totals.append(Measure(hit.start, hit.end, value, ""))
            continue
        before = cues(context, max(sentence.start, hit.start - 40), hit.start, "tran")
        prices.append(_Price(hit.start, hit.end, value, noun, bool(before)))
    if prices and not totals:
        # The sum's unit was misread.
        totals = [
            Measure(a, b, None, "") for a, b in lost_figures(context) if sentence.start <= a and b <= sentence.end
        ]
    for price in prices:
        quantity = _quantity(context, sentence, price)
        total = min(totals, key=lambda item: abs(item.start - price.start), default=None)
        if quantity is not None and total is not None:
            yield _calculation(context, price, quantity, total)


def _noun_of_each(context: Context, sentence: Stretch, figure: int) -> str | None:
    """Return what a price is for where the words stand before it («mỗi hộ 5 triệu đồng»)."""
    if not is_for_each(context, figure):
        return None
    words = cues(context, sentence.start, figure, "moi")
    after = context.text[words[-1].end : figure].split() if words else []
    return after[0].strip(" ,") if after else None


def _quantity(context: Context, sentence: Stretch, price: _Price) -> Measure | None:
    """Return the count of the things the price is for, the one nearest before it."""
    same = [m for m in counts(context, sentence.start, sentence.end) if _is_of(m.unit.split()[0], price.per)]
    same = [m for m in same if not price.start <= m.start < price.end + 12]
    before = [measure for measure in same if measure.end <= price.start]
    return before[-1] if before else (same[0] if same else None)


def _is_of(counted: str, per: str) -> bool:
    """Tell whether what is counted is what the price is for; every household has one house."""
    return reads_as(counted, per) or (counted in _HOUSES and any(reads_as(word, per) for word in _HOUSES))


def _calculation(context: Context, price: _Price, quantity: Measure, total: Measure) -> Fact:
    unknown: set[str] = set()
    values: dict[str, Value | None] = {"kind": "dinh_muc" if price.ceiling else "don_gia"}
    for name, value in (
        ("quantity", quantity.value),
        ("ceiling" if price.ceiling else "unit_price", price.value),
        ("total", total.value),
        ("product", _product(quantity.value, price.value)),
    ):
        if value is None:
            unknown.add(name)
        else:
            values[name] = value
    start = min(quantity.start, price.start, total.start)
    end = max(quantity.end, price.end, total.end)
    others = [context.span(item.start, item.end) for item in (quantity, total, price)]
    return context.fact("calculation", values, start, end, unknown=unknown, others=others)


def _product(quantity: Decimal | None, price: Decimal | None) -> Decimal | None:
    return None if quantity is None or price is None else quantity * price


# -- totals before their list ------------------------------------------------------------------------


def _stated_totals(context: Context) -> Iterator[Fact]:
    begin = body_start(context)
    for total in _all_counts(context, begin, context.closing_start):
        if not _opens_a_list(context, total) or context.in_title(total.start, total.end):
            continue
        parts = _parts(context, total)
        if len(parts) >= _FEWEST_PARTS:
            yield _stated_total(context, total, parts)


def _all_counts(context: Context, start: int, end: int) -> list[Measure]:
    """Return the counts in `text[start:end]`, those whose figure could not be read among them."""
    found = counts(context, start, end)
    for hit in context.unread_counts:
        if start <= hit.start and hit.end <= end and not any(hit.start < m.end and m.start < hit.end for m in found):
            found.append(Measure(hit.start, hit.end, None, hit.unit))
    return sorted(found, key=lambda measure: measure.start)


def _opens_a_list(context: Context, total: Measure) -> bool:
    block = context.block_at(total.start)
    rest = context.text[total.end : min(block.end, total.end + _OPENING_REACH)]
    if _OPENS_LIST.match(rest) is None:
        return False
    colon = rest.find(":")
    words = cues(context, total.end, min(block.end, total.end + _OPENING_REACH), "trong_do")
    if any(character in rest[: words[0].start - total.end] for character in ";.") if words else False:
        return False
    return bool(words) or (colon >= 0 and not re.search(r"[;.]|\d", rest[:colon]))


def _parts(context: Context, total: Measure) -> list[Measure]:
    """Return the counts of the same unit that the total's list gives, one for each item."""
    block = context.block_at(total.start)
    inline = [m for m in _all_counts(context, total.end, block.end) if _same_unit(m, total)]
    if inline and _each_labelled(context, total, inline):
        return inline
    parts: list[Measure] = []
    section = context.section_at(total.start)
    for other in context.blocks[block.number + 1 :]:
        if not _ITEM_MARK.match(context.text, other.start) or context.section_at(other.start) != section:
            break
        same = [m for m in _all_counts(context, other.start, other.end) if _same_unit(m, total)]
        if not same:
            break
        parts.append(same[0])
    return parts


def _same_unit(measure: Measure, total: Measure) -> bool:
    return fold(measure.unit).split()[:1] == fold(total.unit).split()[:1]


def _each_labelled(context: Context, total: Measure, parts: list[Measure]) -> bool:
    """Tell whether words stand before every count of a list in one line («Thôn A: 04 hộ; thôn B: 05 hộ»)."""
    places = context.hits("head_words", total.end, parts[-1].end)
    previous = total.end
    for part in parts:
        if not any(previous <= place.start < part.start for place in places):
            return False
        previous = part.end
    return True


def _stated_total(context: Context, total: Measure, parts: list[Measure]) -> Fact:
    unknown: set[str] = set()
    values: dict[str, Value | None] = {"unit": total.unit, "parts": len(parts)}
    if total.value is None:
        unknown.add("total")
    else:
        values["total"] = total.value
    figures = [part.value for part in parts]
    if any(figure is None for figure in figures):
        unknown.add("parts_sum")
    else:
        values["parts_sum"] = sum((figure for figure in figures if figure is not None), Decimal(0))
    others = [context.span(part.start, part.end) for part in parts]
    return context.fact("stated_total", values, total.start, total.end, unknown=unknown, others=others)
