"""What stands at a place of a rule file that may be half written, and what may come there: for editors.

Nothing here needs the file to be sound: words are told apart by their shape, and what may follow is asked of the parser
for the clause at hand alone, so that a fault in one clause does not silence the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from lark.exceptions import UnexpectedInput

from compliance.language.keywords import keywords
from compliance.language.names import EVERY, OTHER
from compliance.language.resolve import Vocabulary, name_key
from compliance.language.source import masked
from compliance.language.syntax import parser

SlotKind = Literal["kind", "list", "value", "field", "owner", "unit", "basis", "place", "set", "none"]

_OWN_LISTS = {"LEVEL": "levels", "PROGRAMME": "programmes", "DOCUMENT": "document_kinds", "SCOPE": "scopes"}
_BEFORE_KIND = frozenset({"HAS", "EVERY", "TWO", "COUNT", "OF", "MUST_HAVE"})
_BEFORE_VALUE = frozenset({"IS", "INCLUDES", "ONLY", "MEETS"})
_QUANTITY = frozenset({"AT_LEAST", "AT_MOST", "EXACTLY"})
#: Out of its context a whole number may look like the label of an article.
_NUMBERS = frozenset({"NUMBER", "LABEL"})
_PLACE_WORDS = frozenset({"ARTICLE", "PARAGRAPH", "POINT", "CHAPTER", "APPENDIX", "PART", "SECTION"})
_WORD_START = re.compile(r"[^\W_]*$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a rule file, with its terminal in the grammar. Units: offsets in code points of the text."""

    terminal: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Slot:
    """What a name at some place stands for.

    Shape: `kind` is the kind of fact whose field it is, `list_id` the list whose value it is, `instrument` the document
    number a place in the law belongs to; `words` are the words of that place from its first on.
    """

    sort: SlotKind
    kind: str = "plan"
    list_id: str = ""
    instrument: str = ""
    words: tuple[Word, ...] = ()


def words_of(text: str) -> list[Word]:
    """Return the words and signs of a text, comments and characters that belong to nothing left out."""
    return [
        Word(found.lastgroup or "", found[0], found.start(), found.end())
        for found in _word_pattern().finditer(text)
        if found.lastgroup not in ("COMMENT", "WHITESPACE", "OTHER")
    ]


@lru_cache(maxsize=1)
def _word_pattern() -> re.Pattern[str]:
    terminals = sorted(
        parser().terminals, key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name)
    )
    named = [f"(?P<{terminal.name}>{terminal.pattern.to_regexp()})" for terminal in terminals]
    # Words in capitals that are no keyword must not leave their last letters behind as names.
    return re.compile("|".join([*named, r"(?P<OTHER>\w+|\S)"]))


def clause_at(text: str, offset: int) -> int:
    """Return where the clause starts that an offset stands in; 0 before the first one."""
    start = 0
    for found in keywords().clause_pattern.finditer(masked(text)):
        at = found.start(found.lastgroup or 0)
        if at > offset:
            break
        start = at
    return start


def accepted_after(text: str, offset: int) -> frozenset[str]:
    """Return the terminals that may follow the clause as written up to an offset; none where it cannot be read."""
    start = clause_at(text, offset)
    clause = text[start:offset]
    opens = keywords().clause_pattern.match(clause)
    head = "" if opens is not None and opens.lastgroup == "RULE" else 'QUY TẮC nhom/ten "Tên"\n'
    try:
        reading = parser().parse_interactive(head + clause if start or opens else text[:offset])
        reading.exhaust_lexer()
        return frozenset(reading.accepts())  # type: ignore[no-untyped-call]
    except UnexpectedInput:
        return frozenset()


def partial_word(text: str, offset: int) -> int:
    """Return where the word begins that is being written at an offset."""
    found = _WORD_START.search(text[text.rfind("\n", 0, offset) + 1 : offset])
    return offset - len(found[0]) if found else offset


class Reader:
    """Says what the names of one text stand for."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text, self.vocabulary = text, vocabulary
        self.words = words_of(text)

    def word_at(self, offset: int) -> tuple[int, Word] | None:
        """Return the word at (or just before) an offset, with its position among the words."""
        for number, word in enumerate(self.words):
            if word.start <= offset < word.end or (offset == word.end and not self._starts_at(number + 1, offset)):
                return number, word
        return None

    def _starts_at(self, number: int, offset: int) -> bool:
        return number < len(self.words) and self.words[number].start == offset

    def slot(self, offset: int) -> Slot:
        """Return what a name that begins at an offset would stand for."""
        start = clause_at(self.text, max(0, offset - 1))
        before = [word for word in self.words if start <= word.start and word.end <= offset]
        return self._slot(before, start)

    def form_kind(self, offset: int) -> str:
        """Return the kind whose fields KHI, NGOẠI LỆ and messages may name at an offset: that of MỖI f, else plan."""
        require = [word for word in self.words if word.terminal == "REQUIRE" and word.start <= offset]
        if not require:
            return "plan"
        form = [word for word in self.words if word.start > require[-1].start][:3]
        for before, word in pairwise(form):
            if before.terminal in ("EVERY", "TWO") and word.terminal == "NAME":
                return self._kind(word) or "plan"
        if [word.terminal for word in form[:2]] == ["NOT", "HAS"] and form[-1].terminal == "NAME":
            return self._kind(form[-1]) or "plan"
        return "plan"

    # ---- one clause ------------------------------------------------------------------------------------------------

    def _slot(self, before: Sequence[Word], start: int) -> Slot:
        if not before:
            return Slot("none")
        opening, last = before[0].terminal, before[-1]
        if opening == "BASIS":
            return self._basis_slot(before)
        if last.terminal == "BY_SET":
            return Slot("set")
        lead = self._lead(before)
        if last.terminal == "DOT":
            return self._owned(before, start)
        if last.terminal in _BEFORE_KIND or (last.terminal in _NUMBERS and _terminal(before, 2) in _QUANTITY):
            return Slot("kind")
        if last.terminal == "SHARE" or (last.terminal == "ABOVE" and self._opens_share(before)):
            return Slot("kind")
        if last.terminal == "EVERY_VALUE":
            return Slot("list")
        if last.terminal == "WITH":
            return Slot("owner", self._current(before, start))
        if lead.terminal in _OWN_LISTS and opening in ("APPLIES", "EXAMPLE"):
            return Slot("value", list_id=_OWN_LISTS[lead.terminal])
        if lead.terminal == "WITHIN":
            return Slot("value", list_id="section_kinds")
        if lead.terminal in _BEFORE_VALUE or (lead.terminal == "NOT" and _terminal(before, 2) in _BEFORE_VALUE):
            return self._value_slot(before, start)
        if last.terminal in _NUMBERS:
            return Slot("unit")
        if last.terminal == "NAME":
            return Slot("none")
        return Slot("field", self._current(before, start))

    @staticmethod
    def _lead(before: Sequence[Word]) -> Word:
        """Return the word that opens the list of names a name may continue (`LÀ` of `LÀ a, b, …`)."""
        at = len(before) - 1
        while at >= 2 and before[at].terminal == "COMMA":
            at -= 2
            while at >= 2 and before[at].terminal == "DOT":
                at -= 2
        return before[at]

    def _value_slot(self, before: Sequence[Word], start: int) -> Slot:
        at = len(before) - 1
        while at > 0 and before[at].terminal not in _BEFORE_VALUE:
            at -= 1
        at -= 1
        if at >= 0 and before[at].terminal == "NOT":
            at -= 1
        if at < 0 or before[at].terminal != "NAME":
            return Slot("none")
        kind = self._current(before[:at], start)
        if at >= 2 and before[at - 1].terminal == "DOT":
            kind = self._owner(before[at - 2], before[: at - 2], start)
        field = self.vocabulary.fields[kind].get(before[at].text)
        spec = self.vocabulary.field_spec(kind, field) if field else None
        if spec is None:
            return Slot("none")
        return Slot("value", kind, spec.values or ("" if spec.type != "bool" else "bool"))

    def _owned(self, before: Sequence[Word], start: int) -> Slot:
        if len(before) < 2 or before[-2].terminal != "NAME":
            return Slot("none")
        return Slot("field", self._owner(before[-2], before[:-2], start))

    def _owner(self, name: Word, before: Sequence[Word], start: int) -> str:
        key = name_key(name.text)
        if key in EVERY:
            return self._outer(before, start)
        if key in OTHER:
            return self._current(before, start)
        return self._kind(name) or "plan"

    def _outer(self, before: Sequence[Word], start: int) -> str:
        every = next((i for i, word in enumerate(before) if word.terminal == "EVERY"), None)
        if every is not None and every + 1 < len(before):
            return self._kind(before[every + 1]) or "plan"
        return self.form_kind(start)

    def _current(self, before: Sequence[Word], start: int) -> str:
        """Return the kind whose fields bare names mean at the end of some words of a clause."""
        opening = before[0].terminal if before else ""
        base = self.form_kind(start) if opening in ("WHEN", "UNLESS", "EXCEPTION") else "plan"
        kinds, noun, outer = [base], None, None
        for number, word in enumerate(before):
            terminal = word.terminal
            if terminal == "NAME" and number and self._names_kind(before, number):
                noun = self._kind(word)
                outer = outer or (noun if before[number - 1].terminal == "EVERY" else None)
            elif terminal == "WHERE" and noun is not None:
                kinds.append(noun)
            elif terminal in ("MUST", "MUST_MEET", "MUST_HAVE"):
                kinds = [base, outer] if outer else [base]
            elif terminal == "LPAR":
                kinds.append(kinds[-1])
            elif terminal == "RPAR" and len(kinds) > 1:
                kinds.pop()
        return kinds[-1] or "plan"

    @staticmethod
    def _names_kind(before: Sequence[Word], number: int) -> bool:
        last = before[number - 1].terminal
        counted = last in _NUMBERS and number >= 2 and before[number - 2].terminal in _QUANTITY
        return counted or last == "SHARE" or last in _BEFORE_KIND

    @staticmethod
    def _opens_share(before: Sequence[Word]) -> bool:
        shares = sum(word.terminal == "SHARE" for word in before)
        return shares >= sum(word.terminal == "ABOVE" for word in before) and shares > 0

    def _kind(self, word: Word) -> str | None:
        return self.vocabulary.kinds.get(word.text)

    # ---- CĂN CỨ ----------------------------------------------------------------------------------------------------

    @staticmethod
    def _basis_slot(before: Sequence[Word]) -> Slot:
        item: list[Word] = []
        for word in before[1:]:
            item = [] if word.terminal == "SEMICOLON" else [*item, word]
        if not item:
            return Slot("basis")
        if item[0].terminal != "DOC_NUMBER":
            return Slot("none")
        return Slot("place", instrument=item[0].text, words=tuple(item[1:]))


def locator_of(words: Sequence[Word]) -> str:
    """Return the words of a place in the law as the register writes it: `ĐIỀU 8 KHOẢN 2 ĐIỂM a`."""
    table = keywords().by_terminal
    parts: list[str] = []
    for word in words:
        if word.terminal in _PLACE_WORDS:
            parts.append(table[word.terminal].vi)
        elif word.terminal == "COMMA" and parts:
            parts[-1] += ","
        else:
            parts.append(word.text)
    return " ".join(parts)


def _terminal(before: Sequence[Word], from_end: int) -> str:
    return before[-from_end].terminal if len(before) >= from_end else ""
