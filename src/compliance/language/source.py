"""A rule file as text: one Unicode form, its lines, and the places of things in it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from compliance.language.faults import Fault
from compliance.language.keywords import keywords
from compliance.language.ruleset import Place

_STRING_OR_COMMENT = re.compile(r'#[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"')


@dataclass(slots=True)
class Source:
    """The text of one rule file, in NFC and with `\\n` line ends, and the faults found in it so far.

    Units: lines and columns count from 1, columns in code points of the NFC line.
    """

    path: str
    text: str
    faults: list[Fault] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", self.text))]

    def line_text(self, line: int) -> str:
        """Return a line without its end; the empty string for a line the file does not have."""
        if not 1 <= line <= len(self._starts):
            return ""
        start = self._starts[line - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)]

    def place(self, start: int, end: int) -> Place:
        """Return the place of a stretch of the text given by offsets, `end` exclusive."""
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end)
        return Place(self.path, first, start - self._starts[first - 1] + 1, last, end - self._starts[last - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a line and column."""
        return self._starts[line - 1] + column - 1

    def report(self, code: str, sentence: str, place: Place, *, hint: str = "", allowed: tuple[str, ...] = ()) -> None:
        """Keep a fault; the same fault at the same place is kept once."""
        fault = Fault(code, sentence, place, self.line_text(place.line), hint, allowed, self._basis_at(place.line))
        if fault not in self.faults:
            self.faults.append(fault)

    def _basis_at(self, line: int) -> str:
        """Return the legal heading of the rule a line stands in: the first item of its CĂN CỨ."""
        found, end = "", self._starts[line] if line < len(self._starts) else len(self.text) + 1
        for match in keywords().clause_pattern.finditer(masked(self.text)):
            if match.lastgroup in ("RULE", "RULE_SET"):
                if match.start() >= end:
                    break
                found = ""
            elif match.lastgroup == "BASIS" and not found:
                found = re.split(r"[;#\n]", self.text[match.end() :], maxsplit=1)[0].strip()
        return found


def read_source(path: str, data: bytes) -> Source:
    """Return the text of a rule file; what had to be changed to read it is among its faults."""
    try:
        raw = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        source = Source(path, data.decode("utf-8", "replace"))
        line = data[: error.start].count(b"\n") + 1
        place = Place(path, line, 1, line, len(source.line_text(line)) + 1)
        source.report("L001", "tệp không phải UTF-8", place, hint="lưu lại tệp với bảng mã UTF-8")
        return source
    text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    source = Source(path, unicodedata.normalize("NFC", text))
    if source.text != text:
        _report_form(source, text)
    return source


def _report_form(source: Source, text: str) -> None:
    differs = next((i for i, (a, b) in enumerate(zip(source.text, text, strict=False)) if a != b), 0)
    word_end = next((i for i in range(differs, len(source.text)) if source.text[i].isspace()), len(source.text))
    word_start = max(source.text.rfind(" ", 0, differs), source.text.rfind("\n", 0, differs)) + 1
    source.report(
        "L002",
        "chữ chưa ở dạng dựng sẵn (NFC)",
        source.place(word_start, word_end),
        hint="lưu lại tệp ở dạng Unicode dựng sẵn",
    )


def strings_of(text: str) -> Iterator[re.Match[str]]:
    """Return the strings of a text with their quotation marks, those inside comments left out."""
    return (found for found in _STRING_OR_COMMENT.finditer(text) if not found[0].startswith("#"))


def masked(text: str) -> str:
    """Return `text`, same length, with the inside of every string blanked, so that keywords are found outside only."""

    def hide(found: re.Match[str]) -> str:
        if found[0].startswith("#"):
            return found[0]
        return "".join(c if c in '"\n' else " " for c in found[0])

    return _STRING_OR_COMMENT.sub(hide, text)
