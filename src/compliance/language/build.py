"""Syntax tree of a rule → `Rule`: clauses put in their places, names resolved, every fault kept in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lark import Token, Tree

from compliance.language.applicability import ApplicabilityReader
from compliance.language.conditions import ConditionReader, all_of, count_within
from compliance.language.names import Node, Part, first, place_of, trees, unquoted
from compliance.language.placeholders import Speaks, unknown_placeholders
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Arithmetic,
    Basis,
    Compare,
    Condition,
    Example,
    Exemption,
    Not,
    Or,
    Pattern,
    Place,
    Requirement,
    Rule,
    Severity,
)
from compliance.language.scopes import Scope, form_scope
from compliance.language.source import Source

_SEVERITIES: dict[str, Severity] = {"VIOLATION": "violation", "MISSING": "missing", "ADVICE": "advice"}
_OWN_FORMS = ("forbid", "every_must", "every_has")
_PLACE_WORDS = {
    "ARTICLE": "ĐIỀU",
    "PARAGRAPH": "KHOẢN",
    "POINT": "ĐIỂM",
    "CHAPTER": "CHƯƠNG",
    "APPENDIX": "PHỤ LỤC",
    "PART": "PHẦN",
    "SECTION": "MỤC",
}


@dataclass(slots=True)
class BuiltRule:
    """A rule with the places the static checks speak about; `rule` is nothing where a fault stands in the way."""

    rule: Rule | None
    id: str
    place: Place
    id_place: Place
    closed: bool
    basis_places: list[tuple[Basis, Place]] = field(default_factory=list)
    applies_place: Place | None = None
    unverified_place: Place | None = None
    example_count: int = 0
    requirements: list[BuiltRequirement] = field(default_factory=list)


@dataclass(slots=True)
class BuiltSet:
    """A set of rules: its name, where that stands, and the limits its rules inherit."""

    name: str
    name_place: Place
    place: Place
    closed: bool
    limits: Applicability


@dataclass(slots=True)
class BuiltRequirement:
    """A requirement with its own bases and the place of its message."""

    requirement: Requirement | None
    place: Place
    message_place: Place | None
    basis_places: list[tuple[Basis, Place]] = field(default_factory=list)


@dataclass(slots=True)
class _Group:
    """A YÊU CẦU with the clauses that follow it."""

    node: Node
    clauses: dict[str, list[Node]] = field(default_factory=dict)

    def all(self, name: str) -> list[Node]:
        return self.clauses.get(name, [])


class RuleReader:
    """Reads one rule of a file."""

    def __init__(self, source: Source, vocabulary: Vocabulary) -> None:
        self.source = source
        self.conditions = ConditionReader(source, vocabulary)
        self.applicability = ApplicabilityReader(self.conditions)
        self.vocabulary = vocabulary

    def read(self, node: Node) -> BuiltRule:
        """Return the rule of a tree, with what the static checks need."""
        keyword, rule_id, title = node.children[:3]
        place = self._span(keyword, title)
        closed = isinstance(node.children[-1], Token) and node.children[-1].type == "END"
        built = BuiltRule(None, str(rule_id), place, place_of(self.source, rule_id), closed)
        header, groups = self._grouped(trees(node))
        faults = len(self.source.faults)
        rule = self._rule(built, unquoted(_token(title)), header, groups)
        if len(self.source.faults) == faults:
            built.rule = rule
        return built

    def read_set(self, node: Node) -> BuiltSet:
        """Return the set of rules of a tree."""
        name = trees(node)[0]
        closed = isinstance(node.children[-1], Token) and node.children[-1].type == "END"
        group = _Group(name)
        for clause in trees(node)[1:]:
            group.clauses.setdefault(str(clause.data), []).append(clause)
        for clause_name in ("applies", "because"):
            self._once(group, clause_name)
        place = self._span(node.children[0], name)
        limits = self.applicability.read(group.all("applies"), in_set=True)
        return BuiltSet(self.conditions.words(name), place_of(self.source, name), place, closed, limits)

    def _span(self, start: Part, end: Part) -> Place:
        a, b = place_of(self.source, start), place_of(self.source, end)
        return replace(a, end_line=b.end_line, end_column=b.end_column)

    # ---- which clause belongs where ----------------------------------------------------------------------------

    def _grouped(self, clauses: list[Node]) -> tuple[_Group, list[_Group]]:
        """Return the clauses of the rule itself, and each YÊU CẦU with its own.

        Shape: KHI, the message, CÁCH SỬA and CĂN CỨ after a YÊU CẦU are that requirement's; so is NGOẠI LỆ, unless it
        says CHUNG or stands no deeper than its YÊU CẦU. VÌ right after a NGOẠI LỆ is the reason of that exception.
        """
        header = _Group(clauses[0] if clauses else Tree("rule", []))
        groups: list[_Group] = []
        previous: Node | None = None
        for clause in clauses:
            name = str(clause.data)
            if name == "require":
                groups.append(_Group(clause))
            elif name == "because" and previous is not None and previous.data == "exception":
                previous.children.append(clause)
            else:
                target = groups[-1] if groups and self._is_part(clause, groups[-1]) else header
                target.clauses.setdefault(name, []).append(clause)
            previous = clause
        return header, groups

    def _is_part(self, clause: Node, group: _Group) -> bool:
        if clause.data == "exception":
            general = any(isinstance(part, Token) and part.type == "GENERAL" for part in clause.children)
            return not general and clause.meta.column > group.node.meta.column
        return clause.data in ("when", "unless", "message", "fix", "basis")

    # ---- the rule ----------------------------------------------------------------------------------------------

    def _rule(self, built: BuiltRule, title: str, header: _Group, groups: list[_Group]) -> Rule:
        self._refuse_loose(header)
        for name in ("applies", "because", "basis"):
            self._once(header, name)
        built.basis_places = self._bases(header)
        applies = self.applicability.read(header.all("applies"))
        built.applies_place = next((place_of(self.source, node) for node in header.all("applies")), None)
        unverified = header.all("unverified")
        built.unverified_place = place_of(self.source, unverified[0]) if unverified else None
        built.requirements = [self._requirement(group) for group in groups]
        exemptions = self._general_exemptions(header, groups)
        examples = [self._example(node) for node in header.all("example")]
        built.example_count = len(examples)
        return Rule(
            id=built.id,
            title=title,
            place=built.place,
            basis=tuple(basis for basis, _ in built.basis_places),
            applies=applies,
            requirements=tuple(item.requirement for item in built.requirements if item.requirement),
            because="".join(self._texts(header, "because")),
            exemptions=exemptions,
            not_checkable=tuple(self._texts(header, "not_checkable")),
            unverified=tuple(self._texts(header, "unverified")),
            examples=tuple(example for example in examples if example),
        )

    def _refuse_loose(self, header: _Group) -> None:
        for name in ("when", "unless", "message", "fix"):
            for node in header.all(name):
                self.report("L040", f"{_word(node)} phải đứng sau một YÊU CẦU", node.children[0])

    def _once(self, group: _Group, name: str) -> None:
        for node in group.all(name)[1:]:
            self.report("L041", f"mệnh đề {_word(node)} lặp lại", node.children[0], hint="gộp vào mệnh đề trước")

    def _texts(self, group: _Group, name: str) -> Iterator[str]:
        for node in group.all(name):
            yield unquoted(_token(node.children[-1]))

    def report(
        self, code: str, sentence: str, part: Part | Place, *, hint: str = "", allowed: tuple[str, ...] = ()
    ) -> None:
        """Keep a fault."""
        self.conditions.report(code, sentence, part, hint=hint, allowed=allowed)

    # ---- CĂN CỨ ------------------------------------------------------------------------------------------------

    def _bases(self, group: _Group) -> list[tuple[Basis, Place]]:
        return [(self._basis(item), place_of(self.source, item)) for node in group.all("basis") for item in trees(node)]

    def _basis(self, node: Node) -> Basis:
        if node.data == "arithmetic":
            return Basis("arithmetic")
        if node.data == "practice":
            return Basis("practice")
        number = _token(node.children[0])
        text = unquoted(number) if number.type == "STRING" else str(number)
        return Basis("instrument", text, " ".join(_locator(part) for part in trees(node)))

    # ---- YÊU CẦU -----------------------------------------------------------------------------------------------

    def _requirement(self, group: _Group) -> BuiltRequirement:
        for name in ("message", "fix", "basis"):
            self._once(group, name)
        place = place_of(self.source, group.node)
        faults = len(self.source.faults)
        form = self._form(group.node)
        speaks = _speaks(form)
        scope = self._condition_scope(form)
        when = self._when(group, scope)
        exemptions = tuple(item for node in group.all("exception") if (item := self._exemption(node, scope)))
        message, severity, message_place = self._message(group, place)
        fix = next(self._texts(group, "fix"), None)
        if form is not None:
            for node in (*group.all("message"), *group.all("fix")):
                self._check_placeholders(_token(node.children[-1]), speaks)
        built = BuiltRequirement(None, place, message_place, self._bases(group))
        if form is not None and len(self.source.faults) == faults:
            built.requirement = replace(
                form,
                severity=severity,
                message=message,
                fix=fix,
                when=when,
                exemptions=exemptions,
                basis=tuple(basis for basis, _ in built.basis_places),
                text=self.conditions.words(form_of(group.node) or group.node),
            )
        return built

    def _condition_scope(self, form: Requirement | None) -> Scope:
        """Return what KHI and NGOẠI LỆ of a requirement see: the fact of the form, if there is one, and the plan."""
        if form is None:
            return Scope(known=False)
        if form.form in _OWN_FORMS and form.pattern is not None:
            return form_scope(form.pattern.kind)
        return Scope()

    def _when(self, group: _Group, scope: Scope) -> Condition | None:
        found = [self.conditions.condition(node.children[-1], scope) for node in group.all("when")]
        unless = [self.conditions.condition(node.children[-1], scope) for node in group.all("unless")]
        items = [item for item in found if item] + [Not(item) for item in unless if item]
        return all_of(items) if items else None

    def _message(self, group: _Group, place: Place) -> tuple[str, Severity, Place | None]:
        nodes = group.all("message")
        if not nodes:
            if form_of(group.node) is not None:
                self.report(
                    "L042", "YÊU CẦU không có VI PHẠM, THIẾU hoặc LƯU Ý", group.node.children[0], hint="thêm thông điệp"
                )
            return "", "advice", None
        word, text = (_token(part) for part in nodes[0].children)
        return unquoted(text), _SEVERITIES[word.type], place_of(self.source, nodes[0])

    def _check_placeholders(self, token: Token, speaks: Speaks) -> None:
        raw_start = token.start_pos or 0
        for unknown in unknown_placeholders(str(token), speaks, self.vocabulary):
            place = self.source.place(raw_start + unknown.start, raw_start + unknown.end)
            hint = f"có phải «{{{unknown.nearest}}}»?" if unknown.nearest else ""
            self.report(
                "N007", f"thông điệp không biết «{{{unknown.name}}}»", place, hint=hint, allowed=unknown.allowed
            )

    def _exemption(self, node: Node, scope: Scope) -> Exemption | None:
        label = next(part for part in node.children if isinstance(part, Token) and part.type == "STRING")
        condition = self.conditions.condition(
            next(t for t in trees(node) if t.data not in ("effect", "because")), scope
        )
        effect = first(node, "effect")
        lowers = effect is not None and any(_token(part).type == "LOWER" for part in effect.children)
        because = first(node, "because")
        if condition is None:
            return None
        reason = unquoted(_token(because.children[-1])) if because is not None else ""
        return Exemption(unquoted(label), condition, "lower" if lowers else "skip", reason)

    def _general_exemptions(self, header: _Group, groups: list[_Group]) -> tuple[Exemption, ...]:
        """Return the exceptions of the whole rule; a bare name is a field of the fact that all its forms speak of."""
        nodes = header.all("exception")
        if not nodes:
            return ()
        scopes = {self._condition_scope(self._quiet_form(group.node)) for group in groups}
        scope = scopes.pop() if len(scopes) == 1 else Scope()
        found = [self._exemption(node, scope) for node in nodes]
        return tuple(item for item in found if item is not None)

    def _quiet_form(self, node: Node) -> Requirement | None:
        known = len(self.source.faults)
        form = self._form(node)
        del self.source.faults[known:]
        return form

    # ---- the six forms -----------------------------------------------------------------------------------------

    def _form(self, require: Node) -> Requirement | None:
        node = form_of(require)
        if node is None:
            return None
        place = place_of(self.source, require)
        blank = Requirement("exists", "advice", "", place)
        readers = {
            "exists": self._exists,
            "forbid": self._forbid,
            "forbid_two": self._forbid_two,
            "every_must": self._every_must,
            "every_has": self._every_has,
            "cover": self._cover,
            "equals": self._equals,
        }
        return readers[str(node.data)](node, blank)

    def _exists(self, node: Node, blank: Requirement) -> Requirement | None:
        quantity = first(node, "quantity")
        bounds = self.conditions.bounds(quantity) if quantity is not None else (None, None)
        pattern = self.conditions.pattern(_patterns(node)[0], Scope())
        if pattern is None or bounds is None:
            return None
        return replace(blank, form="exists", pattern=pattern, at_least=bounds[0], at_most=bounds[1])

    def _forbid(self, node: Node, blank: Requirement) -> Requirement | None:
        pattern = self.conditions.pattern(_patterns(node)[0], Scope(), form=True)
        return replace(blank, form="forbid", pattern=pattern) if pattern else None

    def _forbid_two(self, node: Node, blank: Requirement) -> Requirement | None:
        pattern = self.conditions.pattern(_patterns(node)[0], Scope(), pair=True, form=True)
        if pattern is None:
            return None
        if pattern.where is None:
            self.report("T013", "KHÔNG CÓ HAI cần MÀ CÙNG … để nói hai dữ kiện nào", node, hint="thêm «MÀ CÙNG …»")
            return None
        return replace(blank, form="forbid", pattern=pattern, pair=True)

    def _every_must(self, node: Node, blank: Requirement) -> Requirement | None:
        pattern = self.conditions.pattern(_patterns(node)[0], Scope(), form=True)
        kind = (
            pattern.kind if pattern else self.vocabulary.kinds.get(self.conditions.words(trees(_patterns(node)[0])[0]))
        )
        scope = form_scope(kind) if kind else Scope(known=False)
        must = self.conditions.condition(next(child for child in trees(node) if child.data == "or_"), scope)
        return replace(blank, form="every_must", pattern=pattern, must=must) if pattern and must else None

    def _every_has(self, node: Node, blank: Requirement) -> Requirement | None:
        outer, inner = _patterns(node)
        pattern = self.conditions.pattern(outer, Scope(), form=True)
        kind = pattern.kind if pattern else self.vocabulary.kinds.get(self.conditions.words(trees(outer)[0]))
        has = self.conditions.pattern(inner, form_scope(kind) if kind else Scope(known=False))
        quantity = first(node, "quantity")
        bounds = self.conditions.bounds(quantity) if quantity is not None else None
        if pattern is None or has is None or (quantity is not None and bounds is None):
            return None
        if bounds is not None:  # a counted PHẢI CÓ is a condition on the number of g
            return replace(blank, form="every_must", pattern=pattern, must=count_within(has, bounds))
        return replace(blank, form="every_has", pattern=pattern, has=has)

    def _cover(self, node: Node, blank: Requirement) -> Requirement | None:
        value_list = self.conditions.value_list(trees(node)[0])
        pattern_node = _patterns(node)[0]
        compared = self._take_that_value(pattern_node)
        kind = self.vocabulary.kinds.get(self.conditions.words(trees(pattern_node)[0]))
        has = self.conditions.pattern(pattern_node, Scope())
        if compared is None or has is None or kind is None or value_list is None:
            return None
        scope = Scope((kind,))
        found = self.conditions.reference(compared, scope)
        if found is None:
            return None
        if found[1].values != value_list or found[0].owner != "self":
            self.report("T014", f"«{self.conditions.words(compared)}» không lấy giá trị ở danh mục này", compared)
            return None
        return replace(blank, form="cover", has=has, value_list=value_list, value_field=found[0].field)

    def _take_that_value(self, pattern: Node) -> Node | None:
        """Remove the one `<trường> LÀ GIÁ TRỊ ĐÓ` of a pattern and return its field."""
        where = first(pattern, "or_")
        chain = where.children[0] if where is not None and len(where.children) == 1 else None
        members = chain.children if isinstance(chain, Tree) else []
        found = [m for m in members if isinstance(m, Tree) and m.data in ("is_that", "includes_that")]
        if len(found) != 1:
            self.report(
                "L037", "MỖI GIÁ TRỊ … PHẢI CÓ … cần đúng một «MÀ <trường> LÀ GIÁ TRỊ ĐÓ», nối bằng VÀ", pattern
            )
            return None
        assert isinstance(chain, Tree) and where is not None
        at = members.index(found[0])
        start = max(0, at - 1)  # with the VÀ before it, or after it where it comes first
        del members[start : start + 2]
        if not members:
            pattern.children.remove(where)
        return trees(found[0])[0]

    def _equals(self, node: Node, blank: Requirement) -> Requirement | None:
        compare = self.conditions.comparison(node, Scope())
        if compare is None:
            return None
        if not isinstance(compare, Compare):
            self.report("T015", "YÊU CẦU so sánh cần con số ở hai bên", node)
            return None
        return replace(blank, form="equals", compare=compare)

    # ---- VÍ DỤ -------------------------------------------------------------------------------------------------

    def _example(self, node: Node) -> Example | None:
        outcome = _token(node.children[1])
        text = next(part for part in node.children if isinstance(part, Token) and part.type == "STRING")
        underlined = first(node, "underlined")
        example = Example(
            outcome=_OUTCOMES[outcome.type],  # type: ignore[arg-type]
            text=unquoted(text),
            place=place_of(self.source, node),
            severity=_SEVERITIES.get(outcome.type),
            underlined=unquoted(_token(underlined.children[-1])) if underlined is not None else None,
        )
        for override in (child for child in trees(node) if child.data == "override"):
            example = self._overridden(example, override)
        if underlined is not None and example.underlined and example.underlined not in example.text:
            self.report("E003", "chữ sau GẠCH CHÂN không có trong ví dụ", underlined.children[-1])
        return example

    def _overridden(self, example: Example, override: Node) -> Example:
        word, part = _token(override.children[0]), override.children[1]
        if word.type == "YEAR":
            return replace(example, year=self.conditions.integer(part))
        if word.type == "SIGNED":
            return replace(example, signed=self.applicability.day(_token(part)))
        if word.type == "LEVEL":
            return replace(example, level=self.conditions.value(part, "levels"))
        if word.type == "PROGRAMME":
            return replace(example, programme=self.conditions.value(part, "programmes"))
        return replace(example, scope=self.conditions.value(part, "scopes"))


_OUTCOMES = {
    "PASSES": "satisfied",
    "VIOLATION": "violated",
    "MISSING": "violated",
    "ADVICE": "violated",
    "UNCLEAR": "undetermined",
    "NOT_APPLICABLE": "not_applicable",
}


def form_of(require: Node) -> Node | None:
    """Return the form of a YÊU CẦU, or nothing when it is empty or could not be read."""
    return next(iter(trees(require)), None)


def _patterns(node: Node) -> list[Node]:
    return [child for child in trees(node) if child.data == "pattern"]


def _token(part: Part) -> Token:
    assert isinstance(part, Token)
    return part


def _word(node: Node) -> str:
    return " ".join(str(node.children[0]).split())


def _locator(part: Node) -> str:
    word, *labels = [_token(child) for child in part.children]
    return " ".join(
        [_PLACE_WORDS[word.type], ", ".join(str(label) for label in labels if label.type == "LABEL")]
    ).strip()


def _speaks(form: Requirement | None) -> Speaks:
    if form is None:
        return Speaks(None)
    own = form.pattern.kind if form.form in _OWN_FORMS and form.pattern else None
    conditions = [item for item in (form.must, form.compare) if item is not None]
    aggregates = [found for item in conditions for found in _aggregates(item)]
    if form.form == "exists" and form.pattern is not None:
        aggregates.append(Aggregate("count", form.pattern))
    return Speaks(
        own,
        form.pair,
        any(True for item in conditions for _ in _comparisons(item)),
        form.form == "cover",
        tuple((item.function, item.pattern.kind, item.field) for item in aggregates),
    )


def _comparisons(item: object) -> Iterator[Compare]:
    if isinstance(item, Compare):
        yield item
    for part in getattr(item, "items", ()) if isinstance(item, And | Or) else ():
        yield from _comparisons(part)
    if isinstance(item, Not):
        yield from _comparisons(item.item)


def _aggregates(item: object) -> Iterator[Aggregate]:
    if isinstance(item, Aggregate):
        yield item
    elif isinstance(item, Compare | Arithmetic):
        yield from _aggregates(item.left)
        yield from _aggregates(item.right)
    elif isinstance(item, And | Or):
        for part in item.items:
            yield from _aggregates(part)
    elif isinstance(item, Not):
        yield from _aggregates(item.item)


__all__ = ["BuiltRequirement", "BuiltRule", "Pattern", "RuleReader", "form_of"]
