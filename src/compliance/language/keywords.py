"""The keyword table as data: Vietnamese, without diacritics, English; and the letter classes of the grammar."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import yaml

from compliance.resources import grammar_dir

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

#: Vietnamese letters beyond ASCII. Generated, because in Unicode the cases interleave: `[a-zà-ỹ]` also holds capitals.
LOWER_LETTERS = "".join(
    sorted({c for v in _VOWELS for t in _TONES if ord(c := unicodedata.normalize("NFC", v + t)) > 127} | {"đ"})
)
UPPER_LETTERS = LOWER_LETTERS.upper()


def bare(text: str) -> str:
    """Return `text` without tone marks and vowel marks, case kept (`QUY TẮC` becomes `QUY TAC`)."""
    stripped = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in stripped if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword: its terminal in the grammar, its Vietnamese and English form, and whether it opens a clause."""

    terminal: str
    vi: str
    en: str
    opens_clause: bool

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the forms in which the keyword may be written."""
        return tuple(dict.fromkeys((self.vi, bare(self.vi), self.en)))

    @property
    def priority(self) -> int:
        """Return the lexer priority: more words come first, so `PHẢI CÓ` wins over `PHẢI`."""
        return 10 * (1 + max(form.count(" ") for form in self.forms))

    def pattern(self) -> str:
        """Return the regular expression of the terminal; single words may lack their diacritics."""
        words = [w if w == bare(w) else f"(?:{w}|{bare(w)})" for w in self.vi.split()]
        forms = [words, *([self.en.split()] if self.en not in (self.vi, bare(self.vi)) else [])]
        body = "|".join("[ \\t]+".join(form) for form in forms)
        return f"(?:{body})(?!\\w)"


@dataclass(frozen=True)
class Keywords:
    """All keywords, by terminal and by written form."""

    by_terminal: dict[str, Keyword]
    by_form: dict[str, Keyword]

    @cached_property
    def clause_pattern(self) -> re.Pattern[str]:
        """Return a pattern that meets the keyword opening a clause at the start of a line."""
        opening = sorted((k for k in self.by_terminal.values() if k.opens_clause), key=lambda k: -k.priority)
        return re.compile("^[ \\t]*(?:" + "|".join(f"(?P<{k.terminal}>{k.pattern()})" for k in opening) + ")", re.M)

    def terminals(self) -> str:
        """Return the terminal definitions in lark's notation, to stand after the grammar."""
        return "\n".join(f"{k.terminal}.{k.priority}: /{k.pattern()}/" for k in self.by_terminal.values())


def read_keywords(path: Path) -> Keywords:
    """Return the keyword table that stands in a YAML file."""
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    table = {
        terminal: Keyword(terminal, row["vi"], row["en"], group == "clauses")
        for group in ("clauses", "words")
        for terminal, row in data[group].items()
    }
    return Keywords(table, {form: keyword for keyword in table.values() for form in keyword.forms})


@lru_cache(maxsize=1)
def keywords() -> Keywords:
    """Return the keyword table that came with the program."""
    return read_keywords(grammar_dir() / "keywords.yaml")


def grammar_text() -> str:
    """Return the complete grammar: `luat.lark`, its letter classes filled in, and the keyword terminals."""
    text = (grammar_dir() / "luat.lark").read_text(encoding="utf-8")
    text = text.replace("«LOW»", LOWER_LETTERS).replace("«UP»", UPPER_LETTERS)
    return f"{text}\n{keywords().terminals()}\n"
