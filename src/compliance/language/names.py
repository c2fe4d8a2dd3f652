"""Names in a syntax tree → identifiers; an unknown one is a fault with the nearest known name."""

from __future__ import annotations

from typing import TypeAlias

from lark import Token, Tree

from compliance.language.keywords import keywords
from compliance.language.mistakes import nearest_keyword
from compliance.language.resolve import Names, Vocabulary, name_key
from compliance.language.ruleset import Applicability, FieldRef, Owner, Place
from compliance.language.scopes import Scope
from compliance.language.source import Source
from compliance.law.schema import SCHEMA, FieldSpec

Node: TypeAlias = Tree[Token]
Part: TypeAlias = Token | Node

EVERY = frozenset({"mỗi", "each"})
OTHER = frozenset({"kia", "other"})
_TRUE, _FALSE = frozenset({"có", "đúng", "true"}), frozenset({"không", "sai", "false"})
#: Keywords that may follow a name; other keywords in lower case are words of names («mục», «cấp»).
_JOINING = frozenset(
    {"AND", "OR", "NOT", "IS", "INCLUDES", "ONLY", "MEETS", "STATED", "WHERE", "WITHIN", "OF", "TOLERANCE"}
    | {"FROM", "BELOW", "ABOVE", "MUST", "MUST_MEET", "MUST_HAVE"}
)
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def trees(node: Node) -> list[Node]:
    """Return the children that are trees."""
    return [child for child in node.children if isinstance(child, Tree)]


def first(node: Node, name: str) -> Node | None:
    """Return the first child tree of a name."""
    return next((child for child in trees(node) if child.data == name), None)


def place_of(source: Source, part: Part | Place) -> Place:
    """Return where a token or tree stands."""
    if isinstance(part, Place):
        return part
    if isinstance(part, Token):
        return Place(source.path, part.line or 1, part.column or 1, part.end_line or 1, part.end_column or 1)
    meta = part.meta
    if meta.empty:
        return Place(source.path, 1, 1, 1, 1)
    return Place(source.path, meta.line, meta.column, meta.end_line, meta.end_column)


def unquoted(token: Token) -> str:
    """Return the text of a string, escapes resolved; a long string that begins with a line break loses it."""
    raw = str(token)
    text = raw[3:-3].removeprefix("\n") if raw.startswith('"""') and len(raw) >= 6 else raw[1:-1]
    if "\\" not in text:
        return text
    parts, rest = [], iter(text)
    for char in rest:
        if char != "\\":
            parts.append(char)
            continue
        escaped = next(rest, "")
        parts.append(_ESCAPES.get(escaped, f"\\{escaped}"))
    return "".join(parts)


class NameReader:
    """Resolves the names of one rule file."""

    Spec: TypeAlias = FieldSpec
    Found: TypeAlias = tuple[FieldRef, FieldSpec]

    def __init__(self, source: Source, vocabulary: Vocabulary) -> None:
        self.source = source
        self.vocabulary = vocabulary

    def report(
        self, code: str, sentence: str, part: Part | Place, *, hint: str = "", allowed: tuple[str, ...] = ()
    ) -> None:
        """Keep a fault at a token, tree or place."""
        self.source.report(code, sentence, place_of(self.source, part), hint=hint, allowed=allowed)

    def words(self, part: Part) -> str:
        """Return the words of a name or tree, single-spaced, as the file has them."""
        if isinstance(part, Token):
            return " ".join(part.split())
        if part.data == "name":
            return " ".join(str(part.children[0]).split())
        meta = part.meta
        return "" if meta.empty else " ".join(self.source.text[meta.start_pos : meta.end_pos].split())

    # ---- kinds and fields --------------------------------------------------------------------------------------

    def kind(self, name: Node | None) -> str | None:
        """Return the kind of fact a noun means."""
        if name is None:
            return None
        found = self.vocabulary.kinds.get(self.words(name))
        if found is None:
            self._unknown("N001", "«{name}» không phải dữ kiện nào", name, self.vocabulary.kinds)
        return found

    def field(self, name: Node, kind: str, scope: Scope, values_before: str | None = None) -> str | None:
        """Return the field of a kind that a name means."""
        words = self.words(name)
        found = self.vocabulary.fields[kind].get(words)
        if found is None and scope.known:
            self._unknown_field(name, kind, values_before)
        return found

    def _unknown_field(self, name: Node, kind: str, values_before: str | None) -> None:
        words, fields = self.words(name), self.vocabulary.fields[kind]
        sentence = "«{name}» không có trong dữ kiện «" + SCHEMA[kind].vi + "»"
        if values_before is not None and self.vocabulary.values(values_before).get(words):
            self.report("L038", "các giá trị cách nhau bằng dấu phẩy", name, hint=f"viết «, {words}»")
        elif kind != "plan" and fields.nearest(words) is None and self.vocabulary.fields["plan"].get(words):
            self.report("N002", sentence.format(name=words), name, hint=f"có phải «kế hoạch.{words}»?")
        else:
            self._unknown("N002", sentence, name, fields)

    def reference(self, node: Node, scope: Scope, listed_before: str | None = None) -> Found | None:
        """Return the field that `name` or `owner.name` means."""
        if len(node.children) == 1:
            name = node.children[0]
            assert isinstance(name, Tree)
            if not scope.known:
                return None
            return self._found(scope.bare_owner, scope.kind, self.field(name, scope.kind, scope, listed_before))
        owner_name, name = trees(node)
        owner = self._owner(owner_name, scope)
        if owner is None:
            return None
        return self._found(owner[0], owner[1], self.field(name, owner[1], scope))

    def quiet_field(self, node: Node, scope: Scope) -> Found | None:
        """Return the field that an unqualified name means, or nothing, and keep no fault."""
        names = trees(node)
        if len(names) == 1:
            found = self.vocabulary.fields[scope.kind].get(self.words(names[0])) if scope.known else None
            return self._found(scope.bare_owner, scope.kind, found)
        known = len(self.source.faults)
        result = self.reference(node, scope)
        del self.source.faults[known:]
        return result

    def _found(self, owner: Owner, kind: str, field: str | None) -> Found | None:
        return (FieldRef(owner, field), SCHEMA[kind].fields[field]) if field is not None else None

    def _owner(self, name: Node, scope: Scope) -> tuple[Owner, str] | None:
        words = self.words(name)
        if self.is_other(words) and scope.pair:
            return "pair", scope.kind
        if self.is_every(words):
            return self._at(scope.every, name, scope)
        kind = self.vocabulary.kinds.get(words)
        position = scope.position_of(kind) if kind is not None else None
        if kind == "plan" and position is None:
            return "plan", "plan"
        if kind is None:
            names = Names(dict(self.vocabulary.kinds.ids), {**self.vocabulary.kinds.shown, "mỗi": "mỗi"})
            if scope.known:
                self._unknown("N005", "«{name}» không phải dữ kiện nào", name, names)
            return None
        return self._at(position, name, scope)

    def _at(self, position: int | None, name: Node, scope: Scope) -> tuple[Owner, str] | None:
        owners: tuple[Owner, ...] = ("self", "outer")
        if position is not None and position < len(owners):
            return owners[position], scope.kinds[position]
        if not scope.known:
            return None
        if position is None:
            hint = "viết tên trường không kèm gì, hoặc «kế hoạch.…»"
            self.report("N005", f"không có dữ kiện «{self.words(name)}» ở chỗ này", name, hint=hint)
        else:
            self.report("N005", f"«{self.words(name)}» đứng ngoài hai bậc, không nhìn tới được", name)
        return None

    @staticmethod
    def is_every(words: str) -> bool:
        """Tell whether a name is `mỗi`."""
        return name_key(words) in EVERY

    @staticmethod
    def is_other(words: str) -> bool:
        """Tell whether a name is `kia`, the second of a pair."""
        return name_key(words) in OTHER

    # ---- values ------------------------------------------------------------------------------------------------

    def value(self, part: Part, list_id: str) -> str | None:
        """Return the identifier of a value of a list; a quoted name is read like a bare one."""
        if isinstance(part, Token) and part.type != "STRING":
            self.report("T007", f"«{part}» không phải tên trong danh mục", part)
            return None
        if isinstance(part, Tree) and part.data != "name":
            self.report("T007", f"«{self.words(part)}» không phải tên trong danh mục", part)
            return None
        words = unquoted(part) if isinstance(part, Token) else self.words(part)
        names = self.vocabulary.values(list_id)
        found = names.get(words)
        if found is None:
            shown = self.vocabulary.law.lists[list_id].vi if list_id in self.vocabulary.law.lists else list_id
            self._unknown("N003", "«{name}» không có trong danh mục «" + shown + "»", part, names)
        return found

    def value_list(self, name: Node) -> str | None:
        """Return the vocabulary list a name means."""
        found = self.vocabulary.lists.get(self.words(name))
        if found is None:
            self._unknown("N004", "«{name}» không phải danh mục nào", name, self.vocabulary.lists)
        return found

    def within(self, node: Node | None) -> tuple[str, ...] | None:
        """Return the kinds of sections of `TRONG MỤC a, b`; empty when there is none, nothing on a fault."""
        if node is None:
            return ()
        found = [self.value(name, "section_kinds") for name in trees(node)]
        known = tuple(value for value in found if value is not None)
        return known if len(known) == len(found) else None

    def plan_field_with(self, value_name: str) -> Found | None:
        """Return the one field of the plan whose list has a value of this name."""
        found = [
            (FieldRef("plan", field_id), spec)
            for field_id, spec in SCHEMA["plan"].fields.items()
            if spec.type == "value" and spec.values and self.vocabulary.values(spec.values).get(value_name)
        ]
        return found[0] if len(found) == 1 else None

    def yes_or_no(self, part: Part) -> str | None:
        """Return `true` or `false` for `có`, `đúng`, `không`, `sai`."""
        words = name_key(self.words(part))
        if words in _TRUE or words in _FALSE:
            return "true" if words in _TRUE else "false"
        self.report("T007", f"«{self.words(part)}» không phải có hoặc không", part, allowed=("có", "không"))
        return None

    def text(self, part: Part) -> str | None:
        """Return the text of a quoted string or a document number."""
        if isinstance(part, Token) and part.type in ("STRING", "DOC_NUMBER"):
            return unquoted(part) if part.type == "STRING" else str(part)
        self.report("T007", "trường chữ so với chữ trong ngoặc kép", part, hint=f'viết "{self.words(part)}"')
        return None

    def set_of_rules(self, name: Node) -> tuple[str, Applicability] | None:
        """Return the set of rules a name means: its chief name and its limits."""
        found = self.vocabulary.limits(self.words(name))
        if found is None:
            self._unknown("N008", "«{name}» không phải bộ quy tắc nào", name, self.vocabulary.sets)
        return found

    # ---- unknown names -----------------------------------------------------------------------------------------

    def _unknown(self, code: str, sentence: str, part: Part, names: Names) -> None:
        words = self.words(part)
        if isinstance(part, Tree) and self._keyword_inside(part, words, names):
            return
        near = names.nearest(words)
        allowed = names.listed(words) if names.shown else ()
        self.report(code, sentence.format(name=words), part, hint=f"có phải «{near}»?" if near else "", allowed=allowed)

    def _keyword_inside(self, name: Node, words: str, names: Names) -> bool:
        """Report a keyword that was swallowed by a name: in lower case, or in capitals but misspelt."""
        split = words.split()
        for i in range(len(split)):
            for j in range(min(len(split), i + 3), i, -1):
                if i == 0 and j == len(split):
                    continue
                text = " ".join(split[i:j])
                if self._swallowed(name, split, i, text, names):
                    return True
        return False

    def _swallowed(self, name: Node, split: list[str], i: int, text: str, names: Names) -> bool:
        before = " ".join(split[:i])
        keyword = keywords().by_form.get(text.upper())
        joins = keyword is not None and keyword.terminal in _JOINING
        if joins and text != text.upper() and i and names.get(before):
            self.report("L010", "từ khóa phải viết hoa", self._inside(name, text), hint=f"viết «{text.upper()}»")
            return True
        if text.isupper() and len(text) > 1:
            near = nearest_keyword(text)
            if near is not None:
                self.report(
                    "L011", f"«{text}» không phải từ khóa", self._inside(name, text), hint=f"có phải «{near[1]}»?"
                )
                return True
        return False

    def _inside(self, name: Node, text: str) -> Place:
        token = name.children[0] if name.children else None
        place = place_of(self.source, name)
        if not isinstance(token, Token):
            return place
        start = f" {' '.join(token.split())} ".find(f" {text} ")
        column = place.column + max(0, start)
        return Place(place.path, place.line, column, place.line, column + len(text))
