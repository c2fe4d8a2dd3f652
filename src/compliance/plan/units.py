"""Administrative units named in the text: the word for the unit, its level, and the proper name after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from compliance.plan.context import Context, PhraseHit
from compliance.vietnamese.phrases import similar
from compliance.vietnamese.syllables import legal_share, marked_share
from compliance.vietnamese.unicode_forms import fold, normal_syllable

#: Two spellings of a name at least this alike are one name.
SAME_NAME = 0.62
_SHARED_LETTERS = 0.7
_TELLING_LETTERS = 3
_NAME_WORDS = 4
#: Lines of the head are short; a line of running text is cut only when it is full.
_WRAPPED_LINE = 60
_TOKEN = re.compile(r"[ \t\u00a0]*(?:\n[ \t]*)?([^\s,.;:()\[\]\"“”«»]+)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as the text names it: «xã Suối Ngà».

    Shape: `word` is the value of `head_words`, `name` is empty where only the word stands («trên địa bàn huyện»).
    """

    level: str
    word: str
    name: str
    start: int
    end: int
    certain: bool

    def is_same(self, other: Unit) -> bool:
        """Tell whether both are the same unit, as far as their spelling shows."""
        return self.level == other.level and same_name(self.name, other.name)


def same_name(one: str, other: str, damaged: bool = True) -> bool:
    """Tell whether two names are spellings of one; on clean text only marks of one tone placement may differ."""
    if not one or not other:
        return False
    one, other = one.casefold(), other.casefold()
    if one == other or normal_name(one) == normal_name(other):
        return True
    if not damaged or _have_other_words(one, other):
        return False
    if max(similar(one, other), similar(other, one)) >= SAME_NAME:
        return True
    # Two misread spellings of one name («Pirc Hop», «Puc Hqp») share most of their letters.
    return SequenceMatcher(None, _letters(one), _letters(other)).ratio() >= _SHARED_LETTERS


def _have_other_words(one: str, other: str) -> bool:
    """Tell whether some word of two names shares no letter with its counterpart («Tân Lập», «Tân Hưng»)."""
    pairs = list(zip(one.split(), other.split(), strict=False))
    return len(one.split()) == len(other.split()) and any(
        min(len(a), len(b)) >= _TELLING_LETTERS and not set(_letters(a)) & set(_letters(b)) for a, b in pairs
    )


def normal_name(name: str) -> str:
    """Return a name as it is compared: one tone placement, lower case, single blanks, no hyphens."""
    return " ".join(normal_syllable(word) for word in re.split(r"[\s\-–]+", name) if word)


def _letters(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


#: In capitals the words for a time follow a unit without a name («TRÊN ĐỊA BÀN TỈNH NĂM 2026») or after it.
_PERIOD = re.compile(r"\s+(?:NĂM|QUÝ|THÁNG|GIAI\s+ĐOẠN|NHIỆM\s+KỲ)\s+\d")


def unit_words(context: Context, start: int, end: int) -> Iterator[PhraseHit]:
    """Yield the words for a unit from commune to province within `text[start:end]`."""
    levels = context.law.lists["head_words"].by_id
    for hit in context.longest_hits("head_words", start, end):
        if levels[hit.value_id].attributes.get("level") in ("xa", "huyen", "tinh"):
            yield hit


def read_unit(context: Context, hit: PhraseHit, end: int) -> Unit:
    """Return the unit whose word stands at `hit`; its name ends at `end` at the latest."""
    name, name_end = _name(context, hit, end)
    value = context.law.lists["head_words"].by_id[hit.value_id]
    level = str(value.attributes["level"])
    if "other_level" in value.attributes and any(
        city.start <= hit.end + 3
        for city in context.hits("central_cities", hit.end, min(name_end + 1, len(context.text)))
    ):
        level = str(value.attributes["other_level"])
    # The word is short; that its letters are whole and a name follows makes it sure.
    whole = fold(" ".join(hit.text.split())) == fold(value.vi)
    return Unit(level, value.vi, name, hit.start, name_end, hit.certainty == "certain" or whole)


def find_units(context: Context, start: int, end: int) -> list[Unit]:
    """Return the units named within `text[start:end]`, those without a proper name too."""
    return [read_unit(context, hit, end) for hit in unit_words(context, start, end)]


def _name(context: Context, hit: PhraseHit, end: int) -> tuple[str, int]:
    """Return the capitalised words after the unit's word, and where they end."""
    text = context.text
    words: list[str] = []
    position = hit.end
    capitals = hit.text.isupper()
    while len(words) < _NAME_WORDS:
        match = _TOKEN.match(text, position, end)
        if capitals and _PERIOD.match(text, position, end):
            break
        if match is None or not _is_name_word(match[1], bool(words)):
            break
        if capitals and sum(c.isupper() for c in match[1]) < 0.7 * sum(c.isalpha() for c in match[1]):
            break
        if "\n" in match.group() and capitals and not _fills_its_line(text, position):
            break
        words.append(match[1])
        position = match.end()
        if text[position : position + 1] in tuple(',.;:()"”»'):
            break
    return " ".join(words), position if words else hit.end


def _fills_its_line(text: str, position: int) -> bool:
    """Tell whether the line that ends at `position` is as long as wrapped text: the next one then goes on with it."""
    return position - (text.rfind("\n", 0, position) + 1) >= _WRAPPED_LINE


def _is_name_word(word: str, is_later: bool) -> bool:
    if word[0].isdigit():
        return not is_later and len(word) <= 2 and word.isdigit()
    return word[0].isupper() and (is_later or len(word) < 12)


def spell(name: str) -> str:
    """Return a name in capitals as one writes it in a sentence."""
    if not name.isupper():
        return name
    return " ".join(word[:1] + word[1:].lower() for word in name.split())


def readable(name: str) -> tuple[float, float]:
    """Return how readable a spelling is, to choose the best of several."""
    return legal_share(name), marked_share(name)
