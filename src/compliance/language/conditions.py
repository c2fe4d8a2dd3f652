"""Syntax trees of conditions → `Condition` and `Pattern`, names resolved and types checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from lark import Token, Tree

from compliance.language.names import NameReader
from compliance.language.quantities import comparable, quantity_of, shown_quantity
from compliance.language.ruleset import (
    Aggregate,
    And,
    Compare,
    Comparison,
    Condition,
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
)
from compliance.language.scopes import Scope
from compliance.language.terms import Node, Part, TermReader, Typed, first, place_of, trees

_SIGNS: dict[str, Comparison] = {"≥": ">=", "≤": "<=", "≠": "!=", "BELOW": "<", "ABOVE": ">"}
_PLACES = {"SENTENCE": "sentence", "BLOCK": "block", "SECTION": "section"}
_QUANTIFIED = ("exists_where", "bare_exists")


def all_of(items: Sequence[Condition]) -> Condition:
    """Return the conjunction of conditions, nested conjunctions made flat."""
    flat = [part for item in items for part in (item.items if isinstance(item, And) else (item,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


class ConditionReader(TermReader):
    """Reads conditions of one rule file; a fault is kept in the source and makes the condition nothing."""

    # ---- chains ------------------------------------------------------------------------------------------------

    def condition(self, node: Part, scope: Scope) -> Condition | None:
        """Return the condition a tree stands for, or nothing when it has a fault."""
        within, found = self._alternatives(node, scope)
        if within is not None:
            self.report(
                "L036", "TRONG MỤC không đứng được ở đây", within, hint="TRONG MỤC đi với CÓ f, MỖI f, TỔNG, SỐ LƯỢNG"
            )
            return None
        return found

    def pattern(self, node: Node, scope: Scope, *, pair: bool = False, form: bool = False) -> Pattern | None:
        """Return the pattern of a form's `name [TRONG MỤC …] [MÀ …]`.

        Shape: `form` tells that the pattern is the `f` of the form, which `mỗi` names.
        """
        kind = self.kind(first(node, "name"))
        within = self.within(first(node, "within"))
        where_node = next((child for child in trees(node) if child.data == "or_"), None)
        inner = Scope(((kind or "plan"),), every=0) if form else scope.inner(kind or "plan")
        inner = replace(inner, pair=pair, known=kind is not None)
        if where_node is None:
            return Pattern(kind, None, within or ()) if kind and within is not None else None
        trailing, where = self._alternatives(where_node, inner)
        more = self.within(trailing)
        if kind is None or where is None or within is None or more is None:
            return None
        return Pattern(kind, where, (*within, *more))

    def _alternatives(self, node: Part, scope: Scope) -> tuple[Node | None, Condition | None]:
        """Return a trailing TRONG MỤC and the condition of a tree."""
        if not (isinstance(node, Tree) and node.data == "or_"):
            return None, self._chain([node], scope)
        chains = trees(node)
        self._check_or(chains)
        before = [None, *(self._members(chain)[-1] for chain in chains)]
        found = [
            self._chain(self._members(chain), scope, previous) for chain, previous in zip(chains, before, strict=False)
        ]
        within = next((first(chain, "within") for chain in chains[-1:]), None)
        for chain in chains[:-1]:
            early = first(chain, "within")
            if early is not None:
                self.report("L036", "TRONG MỤC chỉ đứng ở cuối điều kiện", early)
        items = [item for item in found if item is not None]
        if len(items) < len(found):
            return within, None
        return within, items[0] if len(items) == 1 else Or(tuple(items))

    def _members(self, chain: Node) -> list[Part]:
        return [part for part in chain.children if not _is_word(part, "AND") and not _is_tree(part, "within")]

    def _chain(self, members: Sequence[Part], scope: Scope, previous: Part | None = None) -> Condition | None:
        """Return the conjunction of a chain of VÀ.

        Shape: an unbracketed `CÓ f MÀ …` reaches up to the next `VÀ CÓ`, `VÀ KHÔNG CÓ`; what follows belongs out here.
        """
        items: list[Condition | None] = []
        for member in members:
            condition, lifted = self._member(member, scope, previous)
            items.append(condition)
            if lifted:
                items.append(self._chain(lifted, scope))
            previous = member
        known = [item for item in items if item is not None]
        return all_of(known) if len(known) == len(items) else None

    def _member(self, node: Part, scope: Scope, previous: Part | None) -> tuple[Condition | None, list[Part]]:
        if _is_tree(node, "not_"):
            assert isinstance(node, Tree)
            inner, lifted = self._member(node.children[-1], scope, None)
            return (Not(inner) if inner is not None else None), lifted
        if _is_tree(node, "exists_where"):
            assert isinstance(node, Tree)
            return self._exists_where(node, scope)
        return self._single(node, scope, previous), []

    def _check_or(self, chains: Sequence[Node]) -> None:
        """Refuse `CÓ f MÀ a HOẶC b`: readers differ on whether b still speaks of f."""
        for chain, after in pairwise(chains):
            last, following = self._members(chain)[-1], self._members(after)[0]
            while _is_tree(last, "not_"):
                last = last.children[-1]  # type: ignore[union-attr]
            if _is_tree(last, "exists_where") and _has_bare_name(following):
                self.report(
                    "L035",
                    "không rõ HOẶC này thuộc về MÀ hay về cả câu",
                    after,
                    hint="đặt ngoặc: «MÀ (… HOẶC …)» hoặc «(CÓ … MÀ …) HOẶC …»",
                )

    def chain(self, members: Sequence[Part], scope: Scope) -> Condition | None:
        """Return the conjunction of tests."""
        return self._chain(members, scope)

    # ---- one test ----------------------------------------------------------------------------------------------

    def _single(self, node: Part, scope: Scope, previous: Part | None = None) -> Condition | None:
        if isinstance(node, Token):
            self.report("T001", f"«{node}» không phải là điều kiện", node, hint="thiếu phép so sánh")
            return None
        readers: dict[str, Callable[[Node, Scope], Condition | None]] = {
            "or_": self.condition,
            "and_": lambda chain, around: self._chain(self._members(chain), around),
            "bracket": lambda bracket, around: self.condition(bracket.children[1], around),
            "bare_exists": self._bare_exists,
            "compare": self._compare,
            "upwards": lambda test, around: self._bound(test, ">=", around),
            "downwards": lambda test, around: self._bound(test, "<=", around),
            "between": self._between,
            "is_": self._is,
            "is_not": lambda test, around: _negated(self._is(test, around)),
            "set_test": self._set_test,
            "stated": self._stated,
            "not_stated": lambda test, around: _negated(self._stated(test, around)),
            "same": lambda test, around: self._same(test, around, different=False),
            "different": lambda test, around: self._same(test, around, different=True),
            "same_place": self._same_place,
        }
        name = str(node.data)
        if name == "ref":
            return self._yes_or_no(node, scope, previous)
        if name in ("is_that", "includes_that"):
            self.report("L037", "GIÁ TRỊ ĐÓ chỉ dùng sau MỖI GIÁ TRỊ … PHẢI CÓ … MÀ, nối bằng VÀ", node)
            return None
        if name == "not_" or name == "exists_where":
            return self._chain([node], scope)
        if name not in readers:
            self.report("T001", f"«{self.words(node)}» không phải là điều kiện", node, hint="thiếu phép so sánh")
            return None
        return readers[name](node, scope)

    def _yes_or_no(self, node: Node, scope: Scope, previous: Part | None) -> Condition | None:
        found = self.reference(node, scope, listed_before=_values_list(self, previous, scope))
        if found is None:
            return None
        ref, spec = found
        if spec.type != "bool":
            self.report(
                "T001",
                f"«{self.words(node)}» là {shown_quantity(quantity_of(spec.type))}, không tự nó là điều kiện",
                node,
                hint="thêm phép so sánh (trong SỐ LƯỢNG … MÀ thì đặt trong ngoặc), LÀ, GỒM hoặc ĐƯỢC GHI",
            )
            return None
        return IsValue(ref, ("true",))

    def _exists_where(self, node: Node, scope: Scope) -> tuple[Condition | None, list[Part]]:
        chain = next(child for child in trees(node) if child.data == "and_")
        members = self._members(chain)
        cut = next((i for i, member in enumerate(members) if i and _is_quantified(member)), len(members))
        kind = self.kind(first(node, "name"))
        within, trailing = self.within(first(node, "within")), self.within(first(chain, "within"))
        where = self._chain(members[:cut], replace(scope.inner(kind or "plan"), known=scope.known and kind is not None))
        if kind is None or within is None or trailing is None or where is None:
            return None, members[cut:]
        return self._counted(node, Pattern(kind, where, (*within, *trailing))), members[cut:]

    def _bare_exists(self, node: Node, scope: Scope) -> Condition | None:
        kind, within = self.kind(first(node, "name")), self.within(first(node, "within"))
        return self._counted(node, Pattern(kind, None, within)) if kind and within is not None else None

    def _counted(self, node: Node, pattern: Pattern) -> Condition | None:
        quantity = first(node, "quantity")
        if quantity is None:
            return Exists(pattern)
        bounds = self.bounds(quantity)
        return count_within(pattern, bounds) if bounds else None

    def bounds(self, quantity: Node) -> tuple[int | None, int | None] | None:
        """Return (at least, at most) of `ÍT NHẤT n`, `NHIỀU NHẤT n`, `ĐÚNG n`."""
        word, number = quantity.children
        count = self.integer(number)
        if count is None or not isinstance(word, Token):
            return None
        return (None if word.type == "AT_MOST" else count), (None if word.type == "AT_LEAST" else count)

    # ---- comparisons -------------------------------------------------------------------------------------------

    def comparison(self, node: Node, scope: Scope) -> Condition | None:
        """Return the condition of `left sign right [SAI SỐ t]`."""
        return self._compare(node, scope)

    def _compare(self, node: Node, scope: Scope) -> Condition | None:
        left_node, sign, right_node = node.children[:3]
        tolerance = first(node, "tolerance")
        assert isinstance(sign, Token)
        operator: Comparison = _SIGNS.get(sign.type) or _SIGNS.get(str(sign)) or str(sign)  # type: ignore[assignment]
        named_list = self._list_of_value(left_node, operator, right_node, scope)
        if named_list is not None:
            return self._named_value(left_node, operator, right_node, scope, named_list)
        left, right = self.term(left_node, scope), self.term(right_node, scope)
        if left is None or right is None:
            return None
        return self._compared(left, operator, right, node, tolerance)

    def _list_of_value(self, left_node: Part, operator: str, right_node: Part, scope: Scope) -> str | None:
        """Return the list of the left side where the right side is no field but must be one of its values."""
        if operator not in ("=", "!=") or not (_is_tree(left_node, "ref") and _is_tree(right_node, "ref")):
            return None
        assert isinstance(left_node, Tree) and isinstance(right_node, Tree)
        if len(right_node.children) > 1 or self.quiet_field(right_node, scope):
            return None
        found = self.quiet_field(left_node, scope)
        return found[1].values if found is not None and found[1].type == "value" else None

    def _named_value(
        self, left_node: Part, operator: str, right_node: Part, scope: Scope, list_id: str
    ) -> Condition | None:
        """Return `loại = đơn giá` as `loại LÀ đơn giá`."""
        assert isinstance(left_node, Tree) and isinstance(right_node, Tree)
        found, value = self.quiet_field(left_node, scope), self.value(right_node.children[0], list_id)
        if found is None or value is None:
            return None
        test = IsValue(found[0], (value,))
        return test if operator == "=" else Not(test)

    def _compared(
        self, left: Typed, operator: Comparison, right: Typed, node: Node, tolerance: Node | None
    ) -> Condition | None:
        if left.literal is not None and right.literal is None and operator in ("=", "!="):
            left, right = right, left
        if left.quantity == "text" and left.literal is None and right.literal is not None:
            assert isinstance(left.term, FieldRef)
            return self._text_is(left.term, operator, right.literal, node)
        if not self._fit(left, right, node):
            return None
        if left.quantity in ("text", "value", "bool") and operator not in ("=", "!="):
            self.report("T004", f"{shown_quantity(left.quantity)} chỉ so sánh được bằng = hoặc ≠", node)
            return None
        slack = self._slack(tolerance, left, right)
        if slack is None:
            return None
        return Compare(left.term, operator, right.term, *slack)

    def _text_is(self, ref: FieldRef, operator: str, text: str, node: Node) -> Condition | None:
        if operator not in ("=", "!="):
            self.report("T004", "chữ chỉ so sánh được bằng = hoặc ≠", node)
            return None
        test = IsValue(ref, (text,))
        return test if operator == "=" else Not(test)

    def _fit(self, left: Typed, right: Typed, node: Node) -> bool:
        if comparable(left.quantity, right.quantity) and left.literal is None and right.literal is None:
            if left.quantity == "value" and left.values != right.values:
                self.report("T003", "hai bên thuộc hai danh mục khác nhau", node)
                return False
            return True
        sides = (left, right) if isinstance(right.term, Number) else (right, left)
        if (
            isinstance(sides[1].term, Number)
            and sides[1].term.unit is None
            and sides[0].quantity in ("percent", "money")
        ):
            unit = "%" if sides[0].quantity == "percent" else "triệu đồng"
            self.report(
                "T002",
                f"số thiếu đơn vị: bên kia là {shown_quantity(sides[0].quantity)}",
                sides[1].node,
                hint=f"thêm «{unit}»",
            )
            return False
        self.report(
            "T003",
            f"không so sánh được {shown_quantity(left.quantity)} với {shown_quantity(right.quantity)}",
            node,
            hint=_unit_hint(left, right),
        )
        return False

    def _slack(self, node: Node | None, left: Typed, right: Typed) -> tuple[Decimal | None, Decimal | None] | None:
        """Return (absolute, percent) of SAI SỐ; a percentage beside anything but percentages is relative."""
        if node is None:
            return None, None
        number = self.decimal(node.children[1])
        unit = node.children[2] if len(node.children) > 2 else None
        if number is None:
            return None
        quantity = right.quantity if left.quantity == "ratio" else left.quantity
        if isinstance(unit, Token) and unit.type == "PER_CENT":
            return None, number
        if isinstance(unit, Token) and quantity != "percent" and quantity != "ratio":
            return None, number
        given = self.literal_quantity(number, unit)
        if quantity not in ("percent", "money", "number", "ratio"):
            self.report("T005", f"SAI SỐ không đi với {shown_quantity(quantity)}", node)
            return None
        if not comparable(given[1], quantity):
            self.report("T005", f"SAI SỐ là {shown_quantity(given[1])}, hai bên là {shown_quantity(quantity)}", node)
            return None
        return given[0].value, None

    def _bound(self, node: Node, operator: Comparison, scope: Scope) -> Condition | None:
        left, right = (self.term(part, scope) for part in _operands(node))
        if left is None or right is None or not self._fit(left, right, node):
            return None
        return Compare(left.term, operator, right.term)

    def _between(self, node: Node, scope: Scope) -> Condition | None:
        left, low, high = (self.term(part, scope) for part in _operands(node))
        if left is None or low is None or high is None:
            return None
        if not self._fit(left, low, node) or not self._fit(left, high, node):
            return None
        return And((Compare(left.term, ">=", low.term), Compare(left.term, "<=", high.term)))

    # ---- values ------------------------------------------------------------------------------------------------

    def _is(self, node: Node, scope: Scope) -> Condition | None:
        ref_node, values = trees(node)[0], _value_nodes(node)
        found = self._plan_itself(ref_node, values, scope) or self.reference(ref_node, scope)
        if found is None:
            return None
        ref, spec = found
        if spec.type == "set":
            self.report(
                "T006",
                f"«{self.words(ref_node)}» là tập hợp, không dùng LÀ",
                node,
                hint="dùng GỒM, CHỈ GỒM hoặc GIAO VỚI",
            )
            return None
        tests = [self._one_value(ref, spec, value, scope) for value in values]
        known = [test for test in tests if test is not None]
        if len(known) < len(tests):
            return None
        if all(isinstance(test, IsValue) for test in known):
            return IsValue(ref, tuple(v for test in known if isinstance(test, IsValue) for v in test.values))
        return known[0] if len(known) == 1 else Or(tuple(known))

    def _plan_itself(self, ref_node: Node, values: Sequence[Node], scope: Scope) -> NameReader.Found | None:
        """Return the field that `kế hoạch LÀ chuyên đề` means: the one field of the plan that has the value."""
        if len(ref_node.children) != 1 or self.quiet_field(ref_node, scope) is not None:
            return None
        if not values or self.vocabulary.kinds.get(self.words(ref_node)) != "plan":
            return None
        return self.plan_field_with(self.words(values[0]))

    def _one_value(self, ref: FieldRef, spec: NameReader.Spec, node: Node, scope: Scope) -> Condition | None:
        if len(node.children) == 2:
            return self._equal_fields(ref, spec, node, scope)
        part = node.children[0]
        if spec.type == "value" and spec.values is not None:
            value = self.value(part, spec.values)
            return IsValue(ref, (value,)) if value is not None else None
        if spec.type == "bool":
            answer = self.yes_or_no(part)
            return IsValue(ref, (answer,)) if answer is not None else None
        if spec.type == "text":
            text = self.text(part)
            return IsValue(ref, (text,)) if text is not None else None
        term = self.term(part, scope)
        left = Typed(ref, quantity_of(spec.type), node)
        if term is None or not self._fit(left, term, node):
            return None
        return Compare(ref, "=", term.term)

    def _equal_fields(self, ref: FieldRef, spec: NameReader.Spec, node: Node, scope: Scope) -> Condition | None:
        other = self.reference(node, scope)
        if other is None:
            return None
        left = Typed(ref, quantity_of(spec.type), node, values=spec.values)
        right = Typed(other[0], quantity_of(other[1].type), node, values=other[1].values)
        return Compare(ref, "=", other[0]) if self._fit(left, right, node) else None

    def _set_test(self, node: Node, scope: Scope) -> Condition | None:
        ref_node, word = trees(node)[0], node.children[1]
        assert isinstance(word, Token)
        found = self.reference(ref_node, scope)
        values = _value_nodes(node)
        if found is None:
            return None
        ref, spec = found
        if spec.type != "set" or spec.values is None:
            self.report("T006", f"«{self.words(ref_node)}» không phải tập hợp, không dùng {word}", node, hint="dùng LÀ")
            return None
        test = {"INCLUDES": "includes", "ONLY": "only", "MEETS": "meets"}[word.type]
        if len(values) == 1 and len(values[0].children) == 2:
            other = self.reference(values[0], scope)
            if other is None:
                return None
            if other[1].values != spec.values:
                self.report("T003", "hai bên thuộc hai danh mục khác nhau", node)
                return None
            return SetTest(ref, test, other[0])  # type: ignore[arg-type]
        ids = [self.value(value.children[0], spec.values) for value in values]
        known = tuple(value for value in ids if value is not None)
        return SetTest(ref, test, known) if len(known) == len(ids) else None  # type: ignore[arg-type]

    def _stated(self, node: Node, scope: Scope) -> Condition | None:
        found = self.reference(trees(node)[0], scope)
        return IsPresent(found[0]) if found else None

    # ---- joins -------------------------------------------------------------------------------------------------

    def _same(self, node: Node, scope: Scope, *, different: bool) -> Condition | None:
        kinds = (scope.kind, scope.kind) if scope.pair else scope.kinds[:2]
        if len(kinds) < 2:
            if scope.known:
                self.report("N006", f"{node.children[0]} so hai dữ kiện, ở đây chỉ có một", node)
            return None
        fields = [self.field(name, kinds[0], scope) for name in trees(node)]
        items: list[Condition] = []
        for name, field in zip(trees(node), fields, strict=True):
            if field is None:
                return None
            other = self.vocabulary.fields[kinds[1]].get(self.words(name))
            if other != field:
                self.report("N006", f"«{self.words(name)}» không phải trường chung của hai dữ kiện", name)
                return None
            items.append(SameField(field, different))
        return all_of(items)

    def _same_place(self, node: Node, scope: Scope) -> Condition | None:
        word = next(part for part in node.children if isinstance(part, Token) and part.type in _PLACES)
        if not scope.pair and len(scope.kinds) < 2:
            if scope.known:
                self.report("N006", f"CÙNG {word} so hai dữ kiện, ở đây chỉ có một", node)
            return None
        name = first(node, "name")
        if name is not None and not self._names_outer(name, scope):
            return None
        return SamePlace(_PLACES[word.type])  # type: ignore[arg-type]

    def _names_outer(self, name: Node, scope: Scope) -> bool:
        words = self.words(name)
        if scope.pair and self.is_other(words):
            return True
        if self.is_every(words) and scope.every == 1:
            return True
        kind = self.vocabulary.kinds.get(words)
        if kind is not None and scope.kinds[1:2] == (kind,):
            return True
        if scope.known:
            self.report("N005", f"«{words}» không phải dữ kiện đứng ngoài điều kiện này", name, hint="viết «VỚI mỗi»")
        return False


def count_within(pattern: Pattern, bounds: tuple[int | None, int | None]) -> Condition:
    """Return the condition that the number of facts of a pattern lies within bounds."""
    low, high = bounds
    counted = Aggregate("count", pattern)
    if low is not None and low == high:
        return Compare(counted, "=", Number(Decimal(low)))
    if low is not None:
        return Compare(counted, ">=", Number(Decimal(low)))
    return Compare(counted, "<=", Number(Decimal(high or 0)))


def _negated(condition: Condition | None) -> Condition | None:
    return Not(condition) if condition is not None else None


def _is_word(part: Part, terminal: str) -> bool:
    return isinstance(part, Token) and part.type == terminal


def _is_tree(part: Part, name: str) -> bool:
    return isinstance(part, Tree) and part.data == name


def _is_quantified(part: Part) -> bool:
    while _is_tree(part, "not_"):
        part = part.children[-1]  # type: ignore[union-attr]
    return isinstance(part, Tree) and part.data in _QUANTIFIED


def _has_bare_name(part: Part) -> bool:
    if not isinstance(part, Tree) or part.data in (*_QUANTIFIED, "bracket"):
        return False
    if part.data == "ref":
        return len(part.children) == 1
    return any(_has_bare_name(child) for child in part.children[:2])


def _operands(node: Node) -> list[Part]:
    words = ("FROM", "TO", "UPWARDS", "DOWNWARDS")
    return [part for part in node.children if not (isinstance(part, Token) and part.type in words)]


def _value_nodes(node: Node) -> list[Node]:
    return [child for child in trees(node) if child.data == "value"]


def _values_list(reader: ConditionReader, previous: Part | None, scope: Scope) -> str | None:
    """Return the list that the member before takes its values from: for `GỒM a VÀ b`, written for `GỒM a, b`."""
    if isinstance(previous, Tree) and previous.data in ("is_", "is_not", "set_test"):
        found = reader.quiet_field(trees(previous)[0], scope)
        return found[1].values if found else None
    return None


def _unit_hint(left: Typed, right: Typed) -> str:
    return (
        "trường này có đơn vị riêng; phần trăm thì dùng «tỷ lệ»"
        if {left.quantity, right.quantity} == {"number", "percent"}
        else ""
    )


__all__ = ["ConditionReader", "all_of", "count_within", "place_of"]
