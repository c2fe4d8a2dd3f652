"""Syntax trees of numbers, fields, sums and aggregates → `Term`, with the kind of quantity each is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from lark import Token, Tree

from compliance.language import quantities
from compliance.language.names import NameReader, Node, Part, first, place_of, trees, unquoted
from compliance.language.quantities import Quantity, quantity_of, shown_quantity
from compliance.language.ruleset import Aggregate, Arithmetic, DateLiteral, FieldRef, Number, Pattern, Term
from compliance.language.scopes import Scope

if TYPE_CHECKING:
    from compliance.language.ruleset import Condition

_OPERATORS: dict[str, Literal["+", "-", "*", "/"]] = {
    "+": "+", "-": "-", "−": "-", "*": "*", "×": "*", "·": "*", "/": "/", "÷": "/",
}  # fmt: skip
_FUNCTIONS: dict[str, Literal["sum", "count", "max", "min"]] = {
    "SUM": "sum", "COUNT": "count", "MAX": "max", "MIN": "min",
}  # fmt: skip
_NO_TERM = FieldRef("plan", "")


@dataclass(frozen=True, slots=True)
class Typed:
    """A term with the kind of quantity it is and the tree it came from; `literal` is the text of a quoted string."""

    term: Term
    quantity: Quantity
    node: Part
    values: str | None = None
    literal: str | None = None


class TermReader(NameReader):
    """Reads numbers, fields, arithmetic and aggregates of one rule file."""

    def chain(self, members: Sequence[Part], scope: Scope) -> Condition | None:
        """Return the conjunction of tests; the reader of conditions knows how."""
        raise NotImplementedError

    def term(self, node: Part, scope: Scope) -> Typed | None:
        """Return the term a tree stands for, or nothing when it has a fault."""
        if isinstance(node, Token):
            return self._literal(node)
        readers: dict[str, Callable[[Node, Scope], Typed | None]] = {
            "ref": self._field,
            "number": lambda number, around: self._number(number),
            "bracket": self._bracket,
            "sum": self._arithmetic,
            "product": self._arithmetic,
            "aggregate": self._aggregate,
            "aggregate_where": self._aggregate,
            "share": self._share,
        }
        reader = readers.get(str(node.data))
        if reader is None:
            self.report("T008", f"«{self.words(node)}» không phải một con số", node)
            return None
        return reader(node, scope)

    # ---- literals ----------------------------------------------------------------------------------------------

    def _literal(self, token: Token) -> Typed | None:
        if token.type == "DATE":
            value = quantities.read_date(str(token))
            if value is None:
                self.report("T009", f"không có ngày {token} trong lịch", token)
                return None
            return Typed(DateLiteral(value), "date", token)
        text = unquoted(token) if token.type == "STRING" else str(token)
        return Typed(_NO_TERM, "text", token, literal=text)

    def decimal(self, part: Part) -> Decimal | None:
        """Return the value of a NUMBER."""
        value = quantities.read_number(str(part))
        if value is None:
            shown = str(part).replace(".", ",") if str(part).count(".") == 1 and "," not in str(part) else ""
            hint = f"dấu thập phân là phẩy: «{shown}»" if shown else "dấu thập phân là phẩy, dấu chấm tách hàng nghìn"
            self.report("T010", f"số «{part}» viết sai", part, hint=hint)
        return value

    def integer(self, part: Part) -> int | None:
        """Return the value of a NUMBER that must be whole."""
        value = self.decimal(part)
        if value is None:
            return None
        if value != int(value):
            self.report("T010", f"«{part}» phải là số nguyên", part)
            return None
        return int(value)

    def literal_quantity(self, value: Decimal, unit: Part | None) -> tuple[Number, Quantity]:
        """Return a number with its unit, and what kind of quantity it is."""
        return quantities.with_unit(value, self.words(unit) if unit is not None else None)

    def _number(self, node: Node) -> Typed | None:
        value = self.decimal(node.children[0])
        if value is None:
            return None
        number, quantity = self.literal_quantity(value, node.children[1] if len(node.children) > 1 else None)
        return Typed(number, quantity, node)

    # ---- fields and arithmetic ---------------------------------------------------------------------------------

    def _field(self, node: Node, scope: Scope) -> Typed | None:
        found = self.reference(node, scope)
        if found is None:
            return None
        ref, spec = found
        return Typed(ref, quantity_of(spec.type), node, values=spec.values)

    def _bracket(self, node: Node, scope: Scope) -> Typed | None:
        inner: Part = node.children[1]
        while isinstance(inner, Tree) and inner.data in ("or_", "and_") and len(inner.children) == 1:
            inner = inner.children[0]
        return self.term(inner, scope)

    def _arithmetic(self, node: Node, scope: Scope) -> Typed | None:
        left_node, sign, right_node = node.children
        left, right = self.term(left_node, scope), self.term(right_node, scope)
        if left is None or right is None:
            return None
        operator = _OPERATORS[str(sign)]
        rule = {"*": quantities.multiplied, "/": quantities.divided}.get(operator, quantities.added)
        quantity = rule(left.quantity, right.quantity)
        if quantity is None:
            sides = f"{shown_quantity(left.quantity)} {sign} {shown_quantity(right.quantity)}"
            self.report("T011", f"phép tính {sides} không có nghĩa", node)
            return None
        return Typed(Arithmetic(operator, left.term, right.term), quantity, node)

    # ---- aggregates --------------------------------------------------------------------------------------------

    def _aggregate(self, node: Node, scope: Scope) -> Typed | None:
        word = node.children[0]
        assert isinstance(word, Token)
        function = _FUNCTIONS[word.type]
        names = [child for child in trees(node) if child.data == "name"]
        pattern = self._aggregate_pattern(names[-1], first(node, "within"), first(node, "tests"), scope)
        if function == "count":
            return Typed(Aggregate("count", pattern), "number", node) if pattern else None
        kind = self.vocabulary.kinds.get(self.words(names[-1]))
        field = self.field(names[0], kind, scope) if kind else None
        if pattern is None or field is None or kind is None:
            return None
        quantity = quantity_of(self.vocabulary.field_spec(kind, field).type)
        allowed = ("number", "percent", "money") if function == "sum" else ("number", "percent", "money", "date")
        if quantity not in allowed:
            self.report("T008", f"«{self.words(names[0])}» là {shown_quantity(quantity)}, không dùng {word}", names[0])
            return None
        return Typed(Aggregate(function, pattern, field), quantity, node)

    def _aggregate_pattern(
        self, name: Node, within_node: Node | None, tests: Node | None, scope: Scope
    ) -> Pattern | None:
        kind, within = self.kind(name), self.within(within_node)
        inner = replace(scope.inner(kind or "plan"), known=scope.known and kind is not None)
        where = self.tests(tests, inner) if tests is not None else None
        if kind is None or within is None or (tests is not None and where is None):
            return None
        return Pattern(kind, where, within)

    def tests(self, node: Node, scope: Scope) -> Condition | None:
        """Return the conjunction that stands after MÀ in an aggregate."""
        members = [part for part in node.children if not (isinstance(part, Token) and part.type == "AND")]
        return self.chain(members, scope)

    def _share(self, node: Node, scope: Scope) -> Typed | None:
        """Return `TỶ LỆ f MÀ c TRÊN f MÀ c2`: of the facts with c2, the share that also has c."""
        cut = next(i for i, part in enumerate(node.children) if isinstance(part, Token) and part.type == "ABOVE")
        upper, lower = node.children[:cut], node.children[cut + 1 :]
        part = self._half(upper, scope)
        whole = self._half(lower, scope)
        if part is None or whole is None:
            return None
        if part.kind != whole.kind or part.within not in ((), whole.within):
            self.report("T012", "TỶ LỆ … TRÊN … phải nói về cùng một dữ kiện ở cả hai vế", node)
            return None
        return Typed(Aggregate("share", whole, None, part.where), "percent", node)

    def _half(self, parts: list[Part], scope: Scope) -> Pattern | None:
        by_name = {str(part.data): part for part in parts if isinstance(part, Tree)}
        return self._aggregate_pattern(by_name["name"], by_name.get("within"), by_name.get("tests"), scope)


__all__ = ["Node", "Part", "TermReader", "Typed", "first", "place_of", "trees"]
