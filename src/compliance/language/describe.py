"""Conditions and requirements as Vietnamese sentences, for people who look at a rule without its file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Arithmetic,
    Compare,
    Condition,
    DateLiteral,
    Exemption,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    Pattern,
    Requirement,
    SameField,
    SamePlace,
    SetTest,
    Term,
)
from compliance.law.schema import SCHEMA, FieldSpec

if TYPE_CHECKING:
    from compliance.law import Law

_SIGNS = {"=": "bằng", "!=": "khác", "<": "dưới", "<=": "không quá", ">": "trên", ">=": "từ"}
_SETS = {"includes": "gồm", "only": "chỉ gồm", "meets": "có một trong"}
_PLACES = {"sentence": "câu", "block": "đoạn", "section": "mục"}
_OPERATORS = {"+": "+", "-": "-", "*": "×", "/": "÷"}
_EXTREMES = {"max": "lớn nhất", "min": "nhỏ nhất"}


class Describer:
    """Says conditions and requirements in Vietnamese, values as reviewers read them.

    Shape: `kinds` on the methods are the kinds of the facts around, the nearest first, as in `Scope`.
    """

    def __init__(self, law: Law) -> None:
        self.law = law

    # ---- requirements ------------------------------------------------------------------------------------------

    def requirement(self, requirement: Requirement) -> str:
        """Return what a requirement asks for as one sentence, its KHI included."""
        sentence = self._form(requirement)
        if requirement.when is not None:
            own = requirement.pattern.kind if requirement.pattern and requirement.form != "exists" else None
            sentence += f", khi {self.condition(requirement.when, (own,) if own else ())}"
        return f"{sentence[0].upper()}{sentence[1:]}."

    def _form(self, item: Requirement) -> str:
        if item.form == "equals" and item.compare is not None:
            return f"{self.condition(item.compare)}"
        if item.form == "cover" and item.has is not None:
            listed = self.law.lists[item.value_list or ""].vi if item.value_list in self.law.lists else item.value_list
            field = self._field(item.has.kind, item.value_field or "")
            return f"mỗi giá trị của «{listed}» phải có {self.pattern(item.has)} với {field} đó"
        pattern = self.pattern(item.pattern, ()) if item.pattern is not None else ""
        kinds = (item.pattern.kind,) if item.pattern is not None else ()
        if item.form == "exists":
            return f"phải có {_bounds(item.at_least, item.at_most)}{pattern}"
        if item.form == "forbid":
            return f"không được có {'hai ' if item.pair else ''}{pattern}"
        if item.form == "every_has" and item.has is not None:
            return f"mỗi {pattern} phải có {self.pattern(item.has, kinds)}"
        return f"mỗi {pattern} phải: {self.condition(item.must, kinds)}" if item.must is not None else f"mỗi {pattern}"

    def exemption(self, item: Exemption, kind: str | None = None) -> str:
        """Return an exception: where it holds, and what then becomes of the finding on a fact of `kind`."""
        effect = "bỏ qua" if item.effect == "skip" else "hạ thành lưu ý"
        return f"{item.label}: {effect} khi {self.condition(item.when, (kind,) if kind else ())}"

    def applicability(self, item: Applicability) -> str:
        """Return when a rule speaks at all; «mọi kế hoạch» when it has no limit."""
        parts = []
        if item.levels:
            parts.append("cấp " + ", ".join(self._value("levels", level) for level in item.levels))
        if item.year_from or item.year_to:
            parts.append(f"năm kế hoạch {_span(item.year_from, item.year_to)}")
        if item.signed_from or item.signed_to:
            parts.append(f"ký {_span(_day(item.signed_from), _day(item.signed_to))}")
        if item.programmes:
            parts.append("chương trình " + ", ".join(self._value("programmes", value) for value in item.programmes))
        if item.documents:
            parts.append(f"văn bản {self.documents(item.documents)}")
        if item.when is not None:
            parts.append(f"khi {self.condition(item.when)}")
        shown = "; ".join(parts) or "mọi kế hoạch"
        return f"{shown} (theo bộ «{item.follows}»)" if item.follows else shown

    def documents(self, values: tuple[str, ...]) -> str:
        """Return kinds of documents, of issuers, or of both (`kế hoạch của ủy ban nhân dân`), in one line."""
        return ", ".join(self._document(value) for value in values)

    def _document(self, value: str) -> str:
        kind, _, issuer = value.partition("/")
        shown = self._value("document_kinds", kind)
        if not issuer:
            return shown if shown != kind else self._value("issuer_kinds", kind)
        return f"{shown} của {self._value('issuer_kinds', issuer)}"

    def _value(self, list_id: str, value_id: str) -> str:
        values = self.law.lists.get(list_id)
        value = values.by_id.get(value_id) if values else None
        return value.vi if value else value_id

    # ---- patterns and conditions -------------------------------------------------------------------------------

    def pattern(self, pattern: Pattern, outer: tuple[str, ...] = ()) -> str:
        """Return a pattern: the noun, where it stands, and its condition after «mà»."""
        text = SCHEMA[pattern.kind].vi
        if pattern.within:
            text += " trong mục " + ", ".join(self._value("section_kinds", kind) for kind in pattern.within)
        return (
            f"{text} mà {self.condition(pattern.where, (pattern.kind, *outer))}" if pattern.where is not None else text
        )

    def condition(self, item: Condition, kinds: tuple[str, ...] = ()) -> str:
        """Return a condition on the facts around it."""
        if isinstance(item, And | Or):
            word = " và " if isinstance(item, And) else " hoặc "
            return word.join(self._part(part, item, kinds) for part in item.items)
        if isinstance(item, Not):
            return self._negation(item.item, kinds)
        if isinstance(item, Compare):
            return self._compare(item, kinds)
        if isinstance(item, IsValue):
            return self._is(item, kinds)
        if isinstance(item, SetTest):
            wanted = (
                self._values(item.ref, item.values, kinds)
                if isinstance(item.values, tuple)
                else self.term(item.values, kinds)
            )
            return f"{self.term(item.ref, kinds)} {_SETS[item.test]} {wanted}"
        if isinstance(item, IsPresent):
            return f"{self.term(item.ref, kinds)} được ghi"
        if isinstance(item, SameField):
            return f"{'khác' if item.different else 'cùng'} {self._field(kinds[0] if kinds else 'plan', item.field)}"
        if isinstance(item, SamePlace):
            return f"cùng {_PLACES[item.scope]}"
        return f"có {self.pattern(item.pattern, kinds)}"

    def _part(self, part: Condition, whole: Condition, kinds: tuple[str, ...]) -> str:
        text = self.condition(part, kinds)
        # Brackets where the ear would join the words otherwise.
        needs = isinstance(part, Or) or (isinstance(part, Exists) and isinstance(whole, Or))
        return f"({text})" if needs else text

    def _negation(self, inner: Condition, kinds: tuple[str, ...]) -> str:
        if isinstance(inner, IsPresent):
            return f"{self.term(inner.ref, kinds)} không được ghi"
        if isinstance(inner, IsValue) and self._spec(inner.ref, kinds).type != "bool":
            return f"{self.term(inner.ref, kinds)} không là {self._values(inner.ref, inner.values, kinds)}"
        text = self.condition(inner, kinds)
        return f"không phải ({text})" if isinstance(inner, And | Or | Compare) else f"không {text}"

    def _is(self, item: IsValue, kinds: tuple[str, ...]) -> str:
        spec, name = self._spec(item.ref, kinds), self.term(item.ref, kinds)
        if spec.type == "bool":
            return name if item.values == ("true",) else f"không {name}"
        return f"{name} là {self._values(item.ref, item.values, kinds)}"

    def _values(self, ref: FieldRef, values: tuple[str, ...], kinds: tuple[str, ...]) -> str:
        spec = self._spec(ref, kinds)
        if spec.values is None:
            return ", ".join(f"«{value}»" for value in values)
        return ", ".join(self._value(spec.values, value) for value in values)

    def _compare(self, item: Compare, kinds: tuple[str, ...]) -> str:
        left, right = self.term(item.left, kinds), self.term(item.right, kinds)
        after = " trở lên" if item.operator == ">=" else ""
        slack = ""
        if item.tolerance is not None:
            slack = f" (sai số {_number(item.tolerance)})"
        elif item.tolerance_percent is not None:
            slack = f" (sai số {_number(item.tolerance_percent)} phần trăm)"
        return f"{left} {_SIGNS[item.operator]} {right}{after}{slack}"

    # ---- terms -------------------------------------------------------------------------------------------------

    def term(self, item: Term, kinds: tuple[str, ...] = ()) -> str:
        """Return a number, field, sum or aggregate in words."""
        if isinstance(item, Number):
            unit = item.unit or ""
            if not unit and 1900 <= item.value <= 2100:  # a year has no thousands dot
                return f"{item.value:f}"
            return _number(item.value) + (unit if unit == "%" else f" {unit}" if unit else "")
        if isinstance(item, DateLiteral):
            return _day(item.value) or ""
        if isinstance(item, FieldRef):
            return self._ref(item, kinds)
        if isinstance(item, Arithmetic):
            parts = [
                f"({text})" if isinstance(part, Arithmetic) and item.operator in "*/" else text
                for part, text in ((part, self.term(part, kinds)) for part in (item.left, item.right))
            ]
            return f" {_OPERATORS[item.operator]} ".join(parts)
        return self._aggregate(item, kinds)

    def _ref(self, ref: FieldRef, kinds: tuple[str, ...]) -> str:
        name = self._field(self._kind(ref, kinds), ref.field)
        if ref.owner == "plan" and kinds[:1] != ("plan",):
            return f"{name} của kế hoạch" if SCHEMA["plan"].fields[ref.field].type != "bool" else f"kế hoạch {name}"
        if ref.owner == "outer":
            return f"{name} của {SCHEMA[self._kind(ref, kinds)].vi} ấy"
        return f"{name} của dữ kiện kia" if ref.owner == "pair" else name

    def _aggregate(self, item: Aggregate, kinds: tuple[str, ...]) -> str:
        pattern = self.pattern(item.pattern, kinds)
        if item.function == "count":
            return f"số lượng {pattern}"
        if item.function == "share":
            part = self.condition(item.part, (item.pattern.kind, *kinds)) if item.part is not None else ""
            return f"tỷ lệ {part} trong các {pattern}"
        field = self._field(item.pattern.kind, item.field or "")
        measure = f"tổng {field}" if item.function == "sum" else f"{field} {_EXTREMES[item.function]}"
        return f"{measure} của các {pattern}"

    def _kind(self, ref: FieldRef, kinds: tuple[str, ...]) -> str:
        if ref.owner == "plan" or not kinds:
            return "plan"
        return kinds[1] if ref.owner == "outer" and len(kinds) > 1 else kinds[0]

    def _spec(self, ref: FieldRef, kinds: tuple[str, ...]) -> FieldSpec:
        spec = SCHEMA[self._kind(ref, kinds)].fields.get(ref.field)
        # An exception of a whole rule may speak of facts of a kind that is not said here.
        return spec or next(kind.fields[ref.field] for kind in SCHEMA.values() if ref.field in kind.fields)

    @staticmethod
    def _field(kind: str, field: str) -> str:
        kinds = (SCHEMA[kind], *SCHEMA.values())
        return next((item.fields[field].vi for item in kinds if field in item.fields), field)


def _bounds(low: int | None, high: int | None) -> str:
    if low is not None and low == high:
        return f"đúng {low} "
    if low is not None:
        return f"ít nhất {low} "
    return f"nhiều nhất {high} " if high is not None else ""


def _span(start: object, end: object) -> str:
    if start == end:
        return str(start)
    parts = [f"từ {start}" if start else "", f"đến {end}" if end else ""]
    return " ".join(part for part in parts if part)


def _day(value: date | None) -> str | None:
    return f"{value:%d/%m/%Y}" if value else None


def _number(value: Decimal) -> str:
    whole, _, rest = f"{value:,f}".partition(".")
    digits = whole.replace(",", ".") + (f",{rest}" if rest else "")
    return digits.rstrip("0").rstrip(",") if "," in digits else digits
