"""Values, numbers, dates, fields and conditions in the words a Vietnamese reviewer reads."""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from unicodedata import normalize

from compliance.engine.conditions import Scope, Unread, look_up
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.truth import Bound, Interval
from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Compare,
    Condition,
    DateLiteral,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    SameField,
    SamePlace,
    SetTest,
    Term,
)
from compliance.law.schema import SCHEMA, FieldSpec
from compliance.plan.facts import DateRange, Fact, Value
from compliance.span import Span

UNREADABLE = "(không đọc được)"
NOT_STATED = "(không ghi)"
_LONGEST_QUOTE = 120
_BULLETS = "-+–•*"
_PLACES = 4  # digits after the comma where a quotient does not end


@cache
def field_names(kind: str) -> dict[str, str]:
    """Return every name by which a rule or message may call a field of `kind`, with the field."""
    names: dict[str, str] = {}
    for key, spec in SCHEMA[kind].fields.items():
        for name in (key, spec.vi, *spec.also):
            names.setdefault(normalize("NFC", name).casefold(), key)
    return names


def number_words(value: Bound, grouped: bool = True) -> str:
    """Return a number with a decimal comma and, when `grouped`, dots between thousands."""
    if isinstance(value, Fraction):
        value = _rounded(value)
    if isinstance(value, float):
        return "không rõ"
    digits = format(value if isinstance(value, int) else _plain(value), "f" if isinstance(value, Decimal) else "d")
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    whole, _, rest = digits.partition(".")
    if grouped:
        whole = f"{int(whole):,}".replace(",", ".")
    return sign + whole + ("," + rest if rest else "")


def _plain(value: Decimal) -> Decimal:
    # `normalize` would round to the context; only trailing zeros may go.
    text = format(value, "f")
    return Decimal(text.rstrip("0").rstrip(".") or "0") if "." in text else value


def _rounded(value: Fraction) -> int | Decimal:
    if value.denominator == 1:
        return value.numerator
    return Decimal(round(value * 10**_PLACES)).scaleb(-_PLACES)


def date_words(value: DateRange | date) -> str:
    """Return a date as `18/5/2023`; a date known in part as the month, the year or the two ends."""
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    first, last = value.first, value.last
    if first == last:
        return date_words(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"năm {first.year}"
    month_end = calendar.monthrange(last.year, last.month)[1]
    if (first.year, first.month, first.day, last.day) == (last.year, last.month, 1, month_end):
        return f"tháng {first.month}/{first.year}"
    return f"từ {date_words(first)} đến {date_words(last)}"


def value_words(value: Value, field: str, spec: FieldSpec, vocabulary: Vocabulary) -> str:
    """Return a field's value as a reviewer would write it."""
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, DateRange):
        return date_words(value)
    if isinstance(value, (int, Decimal)):
        return number_words(value, grouped="year" not in field) + _UNITS.get(spec.type, "")
    if isinstance(value, frozenset):
        return ", ".join(sorted(label(item, spec, vocabulary) for item in value)) or "(không có)"
    if spec.type == "text":
        return _in_a_sentence(value)
    return label(value, spec, vocabulary)


_UNITS = {"percent": "%", "money": " triệu đồng"}


def label(value: str, spec: FieldSpec, vocabulary: Vocabulary) -> str:
    """Return the Vietnamese name of a vocabulary value, or the text itself."""
    found = vocabulary.lists.get(spec.values) if spec.values else None
    return next((item.vi for item in found.values if item.id == value), value) if found else value


def field_words(fact: Fact, field: str, vocabulary: Vocabulary) -> str:
    """Return what a fact says in one field, or that it says nothing or cannot be read there."""
    value = look_up(fact, field)
    if value is None:
        return NOT_STATED
    if isinstance(value, Unread):
        return UNREADABLE
    return value_words(value, field, SCHEMA[fact.kind].fields[field], vocabulary)


def interval_words(known: Interval, unit: str = "") -> str:
    """Return a computed number, or the bounds within which it must lie."""
    if not known.presence:
        return NOT_STATED
    if known.lo == known.hi:
        return number_words(known.lo) + unit
    if isinstance(known.lo, float) or isinstance(known.hi, float):
        return UNREADABLE
    return f"từ {number_words(known.lo)} đến {number_words(known.hi)}{unit}"


def quote(scene: Scene, span: Span) -> str:
    """Return the plan's own words at a span on one line, cut where they grow long."""
    place = (span.start, span.end)
    words = scene.quotes.get(place)
    if words is None:
        words = scene.quotes[place] = _in_a_sentence(scene.plan.document.quote(span))
    return words


def _in_a_sentence(text: str) -> str:
    """Return words of a plan as a sentence can hold them: on one line, without the mark of a bullet, cut where long."""
    words = " ".join(text.split())
    if words[1:2] == " " and words[0] in _BULLETS:
        words = words[2:]
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"


def lines_words(span: Span) -> str:
    """Return the lines of a span as `dòng 9–22`."""
    return f"dòng {span.line}" if span.line == span.end_line else f"dòng {span.line}–{span.end_line}"


# --- conditions, for `explain` and reasons ---------------------------------------------------------------------


def condition_words(condition: Condition, scope: Scope, vocabulary: Vocabulary) -> str:
    """Return a condition in the words of the rule language."""
    if isinstance(condition, Not):
        return f"KHÔNG {_bracketed(condition.item, scope, vocabulary)}"
    if isinstance(condition, (And, Or)):
        word = " VÀ " if isinstance(condition, And) else " HOẶC "
        return word.join(_bracketed(item, scope, vocabulary) for item in condition.items)
    if isinstance(condition, Exists):
        return f"CÓ {pattern_words(condition.pattern, scope, vocabulary)}"
    return _atomic_words(condition, scope, vocabulary)


def plainly(words: str) -> str:
    """Return words of the rule language as a sentence: its keywords in small letters, its signs as printed in texts."""
    return _KEYWORDS.sub(lambda found: _SIGNS.get(found[0]) or found[0].lower(), words)


_SIGNS = {">=": "≥", "<=": "≤", "!=": "≠"}
_WORDS = "MÀ|VÀ|HOẶC|KHÔNG|LÀ|CÓ|ĐƯỢC GHI|GIAO VỚI|CHỈ GỒM|GỒM|CÙNG CÂU|CÙNG ĐOẠN|CÙNG MỤC|CÙNG|KHÁC|TRONG MỤC|SAI SỐ"
_SUMS = "PHẦN TRĂM|SỐ LƯỢNG|TỔNG|TỶ LỆ|LỚN NHẤT|NHỎ NHẤT|TRÊN|CỦA"
_KEYWORDS = re.compile(rf"\b(?:{_WORDS}|{_SUMS})\b|[<>!]=")


def _bracketed(condition: Condition, scope: Scope, vocabulary: Vocabulary) -> str:
    words = condition_words(condition, scope, vocabulary)
    return f"({words})" if isinstance(condition, (And, Or)) else words


def pattern_words(pattern: Pattern, scope: Scope, vocabulary: Vocabulary) -> str:
    """Return a pattern in the words of the rule language: the noun, its condition, its sections."""
    words = SCHEMA[pattern.kind].vi
    if pattern.where is not None:
        words += f" MÀ {condition_words(pattern.where, scope.inner(pattern.kind), vocabulary)}"
    if pattern.within:
        words += f" TRONG MỤC {section_names(pattern.within, vocabulary)}"
    return words


def section_names(kinds: tuple[str, ...], vocabulary: Vocabulary) -> str:
    """Return the names of some kinds of sections."""
    return ", ".join(label(kind, SCHEMA["section"].fields["kind"], vocabulary) for kind in kinds)


Atomic = Compare | IsValue | SetTest | IsPresent | SameField | SamePlace


def _atomic_words(condition: Atomic, scope: Scope, vocabulary: Vocabulary) -> str:
    if isinstance(condition, Compare):
        left, right = (term_words(term, scope, vocabulary) for term in (condition.left, condition.right))
        return f"{left} {condition.operator} {right}{_tolerance_words(condition)}"
    if isinstance(condition, IsValue):
        spec, name = scope.spec_of(condition.ref), ref_words(condition.ref, scope)
        if spec.type == "bool":
            return name if condition.values == ("true",) else f"{name} LÀ sai"
        return f"{name} LÀ {_listed(condition.values, spec, vocabulary)}"
    if isinstance(condition, SetTest):
        return _set_words(condition, scope, vocabulary)
    if isinstance(condition, IsPresent):
        return f"{ref_words(condition.ref, scope)} ĐƯỢC GHI"
    if isinstance(condition, SameField):
        return f"{'KHÁC' if condition.different else 'CÙNG'} {ref_words(FieldRef('self', condition.field), scope)}"
    return {"sentence": "CÙNG CÂU", "block": "CÙNG ĐOẠN", "section": "CÙNG MỤC"}[condition.scope]


def _set_words(condition: SetTest, scope: Scope, vocabulary: Vocabulary) -> str:
    word = {"includes": "GỒM", "only": "CHỈ GỒM", "meets": "GIAO VỚI"}[condition.test]
    name, spec = ref_words(condition.ref, scope), scope.spec_of(condition.ref)
    if isinstance(condition.values, FieldRef):
        return f"{name} {word} {ref_words(condition.values, scope)}"
    return f"{name} {word} {_listed(condition.values, spec, vocabulary)}"


def _listed(values: tuple[str, ...], spec: FieldSpec, vocabulary: Vocabulary) -> str:
    return ", ".join(label(value, spec, vocabulary) for value in values)


def _tolerance_words(condition: Compare) -> str:
    if condition.tolerance_percent is not None:
        return f" SAI SỐ {number_words(condition.tolerance_percent)} PHẦN TRĂM"
    return f" SAI SỐ {number_words(condition.tolerance)}" if condition.tolerance is not None else ""


def ref_words(ref: FieldRef, scope: Scope) -> str:
    """Return the name of a field as rules write it."""
    name = scope.spec_of(ref).vi
    return {"self": name, "plan": f"kế hoạch.{name}", "outer": f"mỗi.{name}", "pair": f"kia.{name}"}[ref.owner]


def term_words(term: Term, scope: Scope, vocabulary: Vocabulary) -> str:
    """Return a number, date, field or computation as rules write it."""
    if isinstance(term, FieldRef):
        return ref_words(term, scope)
    if isinstance(term, DateLiteral):
        return date_words(term.value)
    if isinstance(term, Number):
        return number_words(term.value, grouped=False) + (_unit_words(term.unit))
    if isinstance(term, Arithmetic):
        sign = {"*": "×", "/": "÷"}.get(term.operator, term.operator)
        return f"{term_words(term.left, scope, vocabulary)} {sign} {term_words(term.right, scope, vocabulary)}"
    return _aggregate_words(term, scope, vocabulary)


def _unit_words(unit: str | None) -> str:
    if not unit:
        return ""
    return "%" if unit in ("%", "percent") else f" {unit}"


def _aggregate_words(term: Aggregate, scope: Scope, vocabulary: Vocabulary) -> str:
    pattern = pattern_words(term.pattern, scope, vocabulary)
    if term.function == "count":
        return f"SỐ LƯỢNG {pattern}"
    if term.function == "share":
        part = condition_words(term.part, scope.inner(term.pattern.kind), vocabulary) if term.part else ""
        return f"TỶ LỆ {SCHEMA[term.pattern.kind].vi} MÀ {part} TRÊN {pattern}"
    word = {"sum": "TỔNG", "max": "LỚN NHẤT", "min": "NHỎ NHẤT"}[term.function]
    name = SCHEMA[term.pattern.kind].fields[term.field].vi if term.field else ""
    return f"{word} {name} CỦA {pattern}"
