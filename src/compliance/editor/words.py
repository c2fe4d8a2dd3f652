"""What the editor says about a word: a keyword, a kind of fact, a field, a value, an instrument, a place in the law."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.editor.project import Entry, Project
from compliance.language.cursor import Reader, Slot, Word, locator_of
from compliance.language.describe import Describer
from compliance.language.keywords import bare, keywords
from compliance.language.names import EVERY, OTHER
from compliance.language.resolve import name_key
from compliance.law.schema import SCHEMA, FieldSpec
from compliance.report.display import law_words
from compliance.report.labels import load_labels
from compliance.review import law_references

if TYPE_CHECKING:
    from datetime import date

    from compliance.law import Instrument

_TYPES = {
    "text": "chữ",
    "number": "số",
    "integer": "số nguyên",
    "percent": "phần trăm",
    "money": "tiền",
    "date": "ngày",
    "bool": "có hoặc không",
    "value": "giá trị của danh mục",
    "set": "tập giá trị của danh mục",
}
_MOST_VALUES = 12


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means, as Markdown, and where that is written."""

    word: Word
    text: str
    entry: Entry | None = None


class Dictionary:
    """Says what the words of one text mean under one project."""

    def __init__(self, text: str, project: Project) -> None:
        self.reader = Reader(text, project.vocabulary)
        self._project, self._law = project, project.law

    def meaning_at(self, offset: int) -> Meaning | None:
        """Return what the word at an offset means; nothing for signs, numbers and text in quotes."""
        found = self.reader.word_at(offset)
        if found is None:
            return None
        number, word = found
        if word.terminal == "DOC_NUMBER":
            return self._instrument(word, locator_of(self._place_after(number)))
        if word.terminal in keywords().by_terminal and not self._is_place(word):
            return Meaning(word, _keyword_words(word.terminal))
        slot = self.reader.slot(word.start)
        if slot.sort == "place":
            return self._place(number, word, slot)
        return self._name(number, word, slot) if word.terminal == "NAME" else None

    # ---- the law -------------------------------------------------------------------------------------------------

    def _is_place(self, word: Word) -> bool:
        return self.reader.slot(word.start).sort == "place"

    def _place_after(self, number: int) -> list[Word]:
        words = self.reader.words[number + 1 :]
        found: list[Word] = []
        for word in words:
            if word.terminal in ("SEMICOLON", "DOC_NUMBER") or self.reader.slot(word.start).sort != "place":
                break
            found.append(word)
        return found

    def _place(self, number: int, word: Word, slot: Slot) -> Meaning | None:
        """Return what stands at a place in the law, up to this word: at `KHOẢN 2`, that of `ĐIỀU 8 KHOẢN 2`."""
        words = [*slot.words, word]
        after = self.reader.words[number + 1 : number + 2]
        if word.terminal in keywords().by_terminal and after:
            words += after
        return self._instrument(word, locator_of(words), slot.instrument)

    def _instrument(self, word: Word, locator: str, number: str = "") -> Meaning | None:
        instrument = self._law.instrument(number or word.text)
        if instrument is None:
            return None
        text = instrument_words(self._project, instrument)
        if locator:
            says = instrument.quote(locator)
            text = f"**{locator}**: {says or '(danh mục chưa trích)'}\n\n{text}"
        return Meaning(word, text, self._project.instrument_entry(instrument.number))

    # ---- names ---------------------------------------------------------------------------------------------------

    def _name(self, number: int, word: Word, slot: Slot) -> Meaning | None:
        following = self.reader.words[number + 1 : number + 2]
        if following and following[0].terminal == "DOT":
            return self._owner(word)
        if slot.sort == "kind":
            return self._kind(word)
        if slot.sort == "list":
            list_id = self._project.vocabulary.lists.get(word.text)
            return self._list(word, list_id) if list_id else None
        if slot.sort == "value":
            return self._value(word, slot)
        if slot.sort == "owner":
            return self._owner(word)
        if slot.sort == "set":
            return self._set(word)
        return self._field(word, slot.kind)

    def _set(self, word: Word) -> Meaning | None:
        found = self._project.vocabulary.limits(word.text)
        if found is None:
            return None
        name, limits = found
        text = f"**{name}**: bộ quy tắc\n\nÁp dụng: {Describer(self._law).applicability(limits)}"
        return Meaning(word, text, self._project.set_entry(name))

    def _owner(self, word: Word) -> Meaning | None:
        key = name_key(word.text)
        if key in EVERY:
            return Meaning(word, "**mỗi**: dữ kiện đứng sau MỖI")
        if key in OTHER:
            return Meaning(word, "**kia**: dữ kiện thứ hai của KHÔNG CÓ HAI")
        return self._kind(word)

    def _kind(self, word: Word) -> Meaning | None:
        kind = self._project.vocabulary.kinds.get(word.text)
        if kind is None:
            return None
        spec = SCHEMA[kind]
        fields = ", ".join(field.vi for field in spec.fields.values())
        note = f"\n\n{spec.note}" if spec.note else ""
        return Meaning(word, f"**{spec.vi}**: loại dữ kiện `{spec.key}`{note}\n\nTrường: {fields}")

    def _field(self, word: Word, kind: str) -> Meaning | None:
        field = self._project.vocabulary.fields[kind].get(word.text)
        if field is None:
            return None
        spec = self._project.vocabulary.field_spec(kind, field)
        entry = self._project.list_entry(spec.values) if spec.values else None
        return Meaning(word, self.field_words(kind, spec), entry)

    def field_words(self, kind: str, spec: FieldSpec) -> str:
        """Return what a field is, with the values it may have."""
        note = f"\n\n{spec.note}" if spec.note else ""
        listed = self._law.lists.get(spec.values or "")
        values = ""
        if listed is not None:
            shown = [value.vi for value in listed.values[:_MOST_VALUES]]
            values = f"\n\n{listed.vi}: {', '.join(shown)}{', …' if len(listed.values) > _MOST_VALUES else ''}"
        return f"**{spec.vi}**: {_TYPES[spec.type]}, trường của {SCHEMA[kind].vi}{note}{values}"

    def _value(self, word: Word, slot: Slot) -> Meaning | None:
        identifier = self._project.vocabulary.values(slot.list_id).get(word.text)
        if identifier is None:
            return self._field(word, slot.kind)
        return Meaning(
            word, self.value_words(slot.list_id, identifier), self._project.value_entry(slot.list_id, identifier)
        )

    def value_words(self, list_id: str, identifier: str) -> str:
        """Return a value's entry in the vocabulary: its names, its dates, and how plans write it."""
        value = self._law.value(list_id, identifier)
        lines = [f"**{value.vi}**: {self._law.lists[list_id].vi} `{value.id}`"]
        if value.also:
            lines.append(f"Cũng viết trong luật: {', '.join(value.also)}")
        if value.from_ or value.to:
            lines.append(f"Từ {_day(value.from_) or '…'} đến {_day(value.to) or 'nay'}")
        if value.successor:
            lines.append(f"Thay bằng: {self._law.label(list_id, value.successor)}")
        if value.phrases:
            more = ", …" if len(value.phrases) > _MOST_VALUES else ""
            lines.append(f"Kế hoạch viết: {', '.join(value.phrases[:_MOST_VALUES])}{more}")
        return "\n\n".join(lines)

    def _list(self, word: Word, list_id: str) -> Meaning:
        listed = self._law.lists[list_id]
        names = ", ".join(value.vi for value in listed.values)
        return Meaning(word, f"**{listed.vi}**: danh mục `{list_id}`\n\n{names}", self._project.list_entry(list_id))


def instrument_words(project: Project, instrument: Instrument) -> str:
    """Return an instrument's identity, dates, years and successors, one a line."""
    from compliance.language.ruleset import Basis

    reference = law_references((Basis("instrument", instrument.number),), project.law)[0]
    days, years = instrument.in_force, instrument.governs
    lines = [
        f"**{law_words(reference, load_labels('vi'))}**",
        f"{instrument.issuer}, ban hành {_day(instrument.issued) or '(chưa thấy ngày)'}; "
        f"hiệu lực từ {_day(days.from_) or '(chưa thấy ngày)'}{f' đến {_day(days.to)}' if days.to else ''}",
    ]
    if years is not None:
        lines.append(f"Điều chỉnh kế hoạch các năm {years.from_ or '…'}–{years.to or 'nay'}")
    if instrument.replaced_by:
        lines.append(f"Được thay bằng {', '.join(instrument.replaced_by)}")
    if instrument.amended_by:
        lines.append(f"Được sửa đổi bởi {', '.join(instrument.amended_by)}")
    if not instrument.verified:
        lines.append("Chưa đối chiếu bản gốc")
    return "\n\n".join(lines)


def _keyword_words(terminal: str) -> str:
    keyword = keywords().by_terminal[terminal]
    return f"**{keyword.vi}**: từ khóa; cũng viết {bare(keyword.vi)}, {keyword.en}"


def _day(value: date | None) -> str:
    return f"{value:%d/%m/%Y}" if value else ""
