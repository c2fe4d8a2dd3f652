"""What may be written at the cursor: keywords the grammar accepts there, and the names that have a meaning there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lsprotocol import types

from compliance.editor.project import Project
from compliance.editor.text import EditorText
from compliance.editor.words import Dictionary, instrument_words
from compliance.language.cursor import Reader, Slot, accepted_after, clause_at, locator_of, partial_word
from compliance.language.keywords import Keyword, bare, keywords
from compliance.language.quantities import MONEY_UNITS
from compliance.law.schema import SCHEMA

_MESSAGES = ("VIOLATION", "MISSING", "ADVICE", "FIX")
_OPEN_PLACEHOLDER = re.compile(r"\{([^{}\n]*)$")
_OWNERS = {"kế hoạch": "trường của kế hoạch", "mỗi": "dữ kiện sau MỖI"}
_YES_NO = ("có", "không")
Kind = types.CompletionItemKind


class Completer:
    """Offers what may come at one place of a text."""

    def __init__(self, text: EditorText, project: Project, offset: int) -> None:
        self._text, self._project, self._offset = text, project, offset
        self._reader = Reader(text.text, project.vocabulary)
        self._dictionary = Dictionary(text.text, project)

    def items(self) -> list[types.CompletionItem]:
        """Return what may stand at the cursor, names before keywords."""
        string = next(
            (w for w in self._reader.words if w.terminal == "STRING" and w.start < self._offset < w.end), None
        )
        if string is not None or self._in_open_string():
            return list(self._placeholders())
        found: dict[tuple[str, int], types.CompletionItem] = {}
        for start in self._starts():
            accepted = accepted_after(self._text.text, start)
            for item in (*self._names(start, accepted), *self._keywords(start, accepted)):
                found.setdefault((item.label, start), item)
        return list(found.values())

    def _starts(self) -> list[int]:
        """Return where the words being written may begin: a name of several words at the cursor, and its last word."""
        text, partial = self._text.text, partial_word(self._text.text, self._offset)
        starts = [partial]
        name = next((w for w in reversed(self._reader.words) if w.terminal == "NAME" and w.start < self._offset), None)
        if name is not None and not text[name.end : partial].strip(" \t"):
            starts.insert(0, name.start)
        return list(dict.fromkeys(starts))

    # ---- keywords ------------------------------------------------------------------------------------------------

    def _keywords(self, start: int, accepted: frozenset[str]) -> Iterator[types.CompletionItem]:
        table = keywords().by_terminal
        opening = not self._text.text[self._text.text.rfind("\n", 0, start) + 1 : start].strip()
        wanted = [table[name] for name in accepted if name in table]
        if opening and not wanted:
            wanted = [keyword for keyword in table.values() if keyword.opens_clause]
        english = self._is_english()
        for keyword in sorted(wanted, key=lambda item: (item.opens_clause, item.vi)):
            label = keyword.en if english else keyword.vi
            yield self._item(label, start, Kind.Keyword, order=f"5{_keyword_order(keyword, opening)}")

    def _is_english(self) -> bool:
        first = next((word for word in self._reader.words if word.terminal == "RULE"), None)
        return first is not None and first.text == keywords().by_terminal["RULE"].en

    # ---- names ---------------------------------------------------------------------------------------------------

    def _names(self, start: int, accepted: frozenset[str]) -> Iterator[types.CompletionItem]:
        slot = self._reader.slot(start)
        if slot.sort == "basis":
            yield from self._instruments(start)
        elif slot.sort == "place":
            yield from self._places(start, slot)
        elif "NAME" in accepted or not accepted:
            yield from self._of_slot(slot, start)

    def _of_slot(self, slot: Slot, start: int) -> Iterator[types.CompletionItem]:
        vocabulary = self._project.vocabulary
        if slot.sort == "kind":
            for kind, name in vocabulary.kinds.shown.items():
                yield self._item(name, start, Kind.Class, SCHEMA[kind].note or "loại dữ kiện")
        elif slot.sort == "list":
            for name in vocabulary.lists.shown.values():
                yield self._item(name, start, Kind.Enum, "danh mục")
        elif slot.sort == "value":
            yield from self._values(slot, start)
        elif slot.sort == "field":
            yield from self._fields(slot, start)
        elif slot.sort == "set":
            for name in vocabulary.sets.shown.values():
                yield self._item(name, start, Kind.Module, "bộ quy tắc")
        elif slot.sort == "owner":
            yield self._item("mỗi", start, Kind.Variable, _OWNERS["mỗi"])
        elif slot.sort == "unit":
            for unit in MONEY_UNITS:
                yield self._item(unit, start, Kind.Unit, "đơn vị tiền")

    def _values(self, slot: Slot, start: int) -> Iterator[types.CompletionItem]:
        if slot.list_id == "bool":
            for word in _YES_NO:
                yield self._item(word, start, Kind.EnumMember, "có hoặc không")
            return
        for identifier, name in self._project.vocabulary.values(slot.list_id).shown.items():
            words = self._dictionary.value_words(slot.list_id, identifier)
            yield self._item(name, start, Kind.EnumMember, self._project.law.lists[slot.list_id].vi, words)

    def _fields(self, slot: Slot, start: int) -> Iterator[types.CompletionItem]:
        for field, name in self._project.vocabulary.fields[slot.kind].shown.items():
            words = self._dictionary.field_words(slot.kind, self._project.vocabulary.field_spec(slot.kind, field))
            yield self._item(name, start, Kind.Field, f"trường của {SCHEMA[slot.kind].vi}", words)
        if self._text.text[:start].endswith("."):
            return
        for owner, detail in _OWNERS.items():
            yield self._item(owner, start, Kind.Variable, detail, order="2")

    # ---- the law -------------------------------------------------------------------------------------------------

    def _instruments(self, start: int) -> Iterator[types.CompletionItem]:
        line_start = self._text.text.rfind("\n", 0, self._offset) + 1
        written = re.search(r"[^\s;]*$", self._text.text[line_start : self._offset])
        begin = self._offset - len(written[0]) if written else start
        for number, instrument in self._project.law.instruments.items():
            words = instrument_words(self._project, instrument)
            yield self._item(number, begin, Kind.Reference, instrument.title, words)

    def _places(self, start: int, slot: Slot) -> Iterator[types.CompletionItem]:
        instrument = self._project.law.instrument(slot.instrument)
        written = locator_of(slot.words)
        for locator, says in instrument.articles.items() if instrument else ():
            if not written or locator.startswith(f"{written} "):
                rest = locator[len(written) :].strip()
                yield self._item(rest, start, Kind.Reference, says)

    # ---- placeholders of messages --------------------------------------------------------------------------------

    def _in_open_string(self) -> bool:
        line = self._text.text[self._text.text.rfind("\n", 0, self._offset) + 1 : self._offset]
        return line.count('"') % 2 == 1

    def _placeholders(self) -> Iterator[types.CompletionItem]:
        start = clause_at(self._text.text, self._offset)
        opens = keywords().clause_pattern.match(self._text.text[start:])
        found = _OPEN_PLACEHOLDER.search(self._text.text[: self._offset])
        if found is None or opens is None or opens.lastgroup not in _MESSAGES:
            return
        kind = self._reader.form_kind(start)
        for name in self._project.vocabulary.fields[kind].shown.values():
            yield self._item(name, found.start(1), Kind.Field, f"trường của {SCHEMA[kind].vi}")
        if kind != "plan":
            for name in self._project.vocabulary.fields["plan"].shown.values():
                yield self._item(f"kế hoạch.{name}", found.start(1), Kind.Field, "trường của kế hoạch", order="2")

    # ---- items ---------------------------------------------------------------------------------------------------

    def _item(
        self,
        label: str,
        start: int,
        kind: types.CompletionItemKind,
        detail: str = "",
        words: str = "",
        order: str = "1",
    ) -> types.CompletionItem:
        """Return an item that replaces what is written from `start` on; it may be found without diacritics too."""
        written = self._text.text[start : self._offset]
        plain = written == bare(written)
        return types.CompletionItem(
            label=label,
            kind=kind,
            detail=detail or None,
            documentation=types.MarkupContent(types.MarkupKind.Markdown, words) if words else None,
            sort_text=f"{order}{label}",
            filter_text=bare(label) if plain else label,
            text_edit=types.TextEdit(self._text.range(start, self._offset), label),
        )


def _keyword_order(keyword: Keyword, opening: bool) -> str:
    return "0" if keyword.opens_clause == opening else "1"
