"""Wordings to look for, cut into syllables, and the everyday words that compete with them in damaged text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from compliance.vietnamese import tokens as tk
from compliance.vietnamese.unicode_forms import normal_syllable, to_nfc


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording to look for.

    Shape: several phrases may share an `id`. A `decoy` is looked for only to take its place from phrases that
    resemble it or lie inside it, and is never reported. An `exact` phrase matches only letter for letter, case
    included, in damaged text too. Phrases of one `group` mean the same and are no rivals (default: same id).
    """

    id: str
    text: str
    decoy: bool = False
    exact: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase as the matchers need it.

    Shape: `syllables` are spelt as `normal_syllable` spells them; `marks` is the punctuation between them.
    """

    phrase: Phrase
    syllables: tuple[str, ...]
    marks: tuple[str, ...]
    group: str

    @property
    def is_plain(self) -> bool:
        """Tell whether there is no punctuation within the phrase."""
        return not any(self.marks)


def compile_phrase(phrase: Phrase) -> Entry:
    """Return `phrase` cut into syllables."""
    text, _ = to_nfc(phrase.text)
    words = tk.tokenize(text)
    return Entry(
        phrase, tuple(map(normal_syllable, words.surface)), tuple(words.marks[1:]), phrase.group or f"\0{phrase.id}"
    )


@lru_cache(maxsize=1)
def everyday_words() -> tuple[str, ...]:
    """Return common words of official Vietnamese, which a misread word may be just as well as a phrase."""
    text = resources.files(__package__).joinpath("everyday_words.txt").read_text(encoding="utf-8")
    return tuple(word for word in (part.strip() for part in text.replace("\n", " ").split(",")) if word)
