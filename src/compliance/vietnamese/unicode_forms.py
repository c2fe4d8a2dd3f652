"""The forms one Vietnamese text can take in Unicode, and the one form this program works with."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

DASHES = "-‐‑‒–—―−﹣－"
DOUBLE_QUOTES = '"“”„‟«»″＂'
SINGLE_QUOTES = "'‘’‚‛`´′＇"
SPACES = "\t\x0b\x0c \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

#: Letters of other alphabets that fonts and old converters put in the place of đ.
LETTER_LOOKALIKES = {"ð": "đ", "Ð": "Đ", "ɖ": "đ", "Ɖ": "Đ"}

_PLAIN = {
    **{ord(c): "-" for c in DASHES},
    **{ord(c): '"' for c in DOUBLE_QUOTES},
    **{ord(c): "'" for c in SINGLE_QUOTES},
    **{ord(c): " " for c in SPACES},
    **{ord(c): d for c, d in LETTER_LOOKALIKES.items()},
}

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS = frozenset("aăâeêioôơuưy")
#: Vowels that carry the tone wherever they stand (of ươ the second one does).
_HEAVY = frozenset("ăâêôơư")


def plain_punctuation(text: str) -> str:
    """Return `text` with look-alike dashes, quotes, spaces and đ made one each; same length, offset for offset."""
    return text.translate(_PLAIN)


def to_nfc(text: str) -> tuple[str, list[int]]:
    """Return the NFC form of `text`, and for each of its characters the offset in `text` it came from.

    Units: offsets count code points from 0; one extra entry marks the end.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, list(range(len(text) + 1))
    parts: list[str] = []
    offsets: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        # A cluster ends before the next starter, unless that composes with what stands before it (Hangul).
        if end < len(text) and (
            unicodedata.combining(text[end]) or not unicodedata.is_normalized("NFC", text[end - 1 : end + 1])
        ):
            continue
        composed = unicodedata.normalize("NFC", text[start:end])
        parts.append(composed)
        offsets.extend(min(start + k, end - 1) for k in range(len(composed)))
        start = end
    offsets.append(len(text))
    return "".join(parts), offsets


class _FoldTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = LETTER_LOOKALIKES.get(chr(code), chr(code))
        base = unicodedata.normalize("NFD", letter)[:1].lower()
        folded = "d" if base == "đ" else base
        # INVARIANT: one character in, one character out («İ» alone would break it).
        self[code] = folded if len(folded) == 1 else letter
        return self[code]


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """Return `text` without tone marks, vowel marks and case, character for character of its NFC form.

    Source: Unicode Standard Annex #15; đ and Đ have no decomposition and are mapped by hand.
    """
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_FOLD)


def split_tone(word: str) -> tuple[str, str]:
    """Return `word` without its tone mark but with hats, horns and breves, and its tone marks, combining."""
    letters: list[str] = []
    tones: list[str] = []
    for char in unicodedata.normalize("NFD", word):
        (tones if char in _TONES else letters).append(char)
    return unicodedata.normalize("NFC", "".join(letters)), "".join(tones)


@lru_cache(maxsize=65536)
def normal_syllable(word: str) -> str:
    """Return the one spelling this program compares by: lower case, NFC, the tone mark where the older rule puts it.

    «hoà» and «hòa», «uỷ» and «ủy», «qúy» and «quý» come out the same. A word with two tone marks is only lowered.
    """
    word = unicodedata.normalize("NFC", word).lower()
    if word.isascii():
        return word
    for lookalike, letter in LETTER_LOOKALIKES.items():
        word = word.replace(lookalike, letter)
    bare, tone = split_tone(word)
    if len(tone) != 1:
        return word
    place = _tone_place(bare)
    if place is None:
        return word
    return unicodedata.normalize("NFC", bare[: place + 1] + tone + bare[place + 1 :])


def _tone_place(bare: str) -> int | None:
    vowels = [i for i, char in enumerate(bare) if char in _VOWELS]
    if not vowels or vowels[-1] - vowels[0] != len(vowels) - 1:
        return None
    # In «qu» and in «gi» before a vowel, the second letter belongs to the onset.
    if len(vowels) > 1 and bare[: vowels[0] + 1] in ("qu", "gi"):
        vowels = vowels[1:]
    heavy = [i for i in vowels if bare[i] in _HEAVY]
    if heavy:
        return heavy[-1]
    if len(vowels) == 1 or vowels[-1] + 1 < len(bare):
        return vowels[-1]
    return vowels[-2]
