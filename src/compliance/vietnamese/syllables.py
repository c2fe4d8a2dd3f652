"""Which letter sequences are Vietnamese syllables: generated from the rules of the orthography, without a word list."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from compliance.vietnamese.unicode_forms import fold, normal_syllable


def _spaced(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_ONSETS = ("", *_spaced("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"))
_OPEN_RIMES = _spaced(
    "a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iêu yêu oa oe oi ôi ơi oai oay oeo oao ua ui uê uơ uôi uy uya "
    "uyu uây ưa ưi ưu ươi ươu"
)
_NASAL_RIMES = _spaced(
    "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng yêm yên yêng om on ong oong ôm ôn "
    "ông ơm ơn um un ung ưng ưn uôm uôn uông ươm ươn ương oam oan oang oanh oăm oăn oăng oen uân uâng uên uênh uyn "
    "uynh uyên"
)
_STOP_RIMES = _spaced(
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt yêt oc ooc op ot ôc ôp ôt ơp ơt uc up ut "
    "ưc ưt uôc uôp uôt ươc ươp ươt oac oach oap oat oăc oăp oăt oet uât uêch uêt uych uyt uyêt uyp"
)
_LEVEL_TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
_STOP_TONES = ["\u0301", "\u0323"]
_FRONT = frozenset("eêiy")
#: Where y stands for i by custom: kỹ, lý, mỹ, tỷ, quý …
_BEFORE_Y = frozenset(["", "h", "k", "l", "m", "qu", "s", "t", "v"])
#: Onsets with a vowel letter, which has a say in where the tone mark stands.
_VOWEL_ONSETS = frozenset(["gi", "qu"])
_AFTER_G_I = (("êng", _LEVEL_TONES), ("êt", _STOP_TONES), ("êm", _LEVEL_TONES), ("ên", _LEVEL_TONES))

_WORD = re.compile(r"[^\W\d_]+")
_VIETNAMESE_ONLY = frozenset("ăằắẳẵặơờớởỡợưừứửữựđảãạẻẽẹỉĩịỏõọủũụỷỹỵấầẩẫậếềểễệốồổỗộ")
_VOWEL_LETTER = re.compile("[aeiouy]")
_ROMAN = re.compile("[IVXLC]+")


def _onset_takes(onset: str, rime: str) -> bool:
    front = rime[0] in _FRONT
    if onset in ("gh", "ngh", "k"):
        return front or (onset == "k" and rime.startswith("uy"))
    if onset in ("c", "ng"):
        return not front
    if onset == "g":
        return not front or rime in ("i", "in")  # «gì», «gìn»: here the i is the vowel
    if onset in ("gi", "qu"):
        # The second letter of the onset swallows the i or u of the rime.
        swallowed = ("i", "y") if onset == "gi" else ("o", "u", "ư", "ô")
        return rime == "ôc" * (onset == "qu") or not rime.startswith(swallowed)
    if rime == "y":
        return onset in _BEFORE_Y
    if onset and rime.startswith("yê"):
        return False
    return bool(onset) or not rime.startswith("iê")


def _compose(onset: str, rime: str, tone: str) -> str:
    # `normal_syllable` moves the mark to its place; any place inside the rime will do here.
    vowel = next(i for i, char in enumerate(rime) if char in "aăâeêioôơuưy")
    return normal_syllable(unicodedata.normalize("NFC", onset + rime[: vowel + 1] + tone + rime[vowel + 1 :]))


@lru_cache(maxsize=1)
def legal_syllables() -> frozenset[str]:
    """Return every syllable the orthography allows, spelt as `normal_syllable` spells it.

    Source: the usual description of quốc ngữ (onsets, rimes, six tones; only sắc and nặng before c, ch, p, t).
    """
    found: set[str] = set()
    for rimes, tones in ((_OPEN_RIMES + _NASAL_RIMES, _LEVEL_TONES), (_STOP_RIMES, _STOP_TONES)):
        for rime in rimes:
            toned = [_compose("", rime, tone) for tone in tones]
            for onset in _ONSETS:
                if not _onset_takes(onset, rime):
                    continue
                if onset in _VOWEL_ONSETS:
                    found.update(_compose(onset, rime, tone) for tone in tones)
                else:
                    found.update([onset + syllable for syllable in toned])
    # «giếng», «giết», «giêng»: written with one i.
    for rime, tones in _AFTER_G_I:
        found.update(_compose("gi", rime, tone) for tone in tones)
    return frozenset(found)


@lru_cache(maxsize=1)
def _bare_syllables() -> frozenset[str]:
    rimes = {rime: fold(rime) for rime in (*_OPEN_RIMES, *_NASAL_RIMES, *_STOP_RIMES)}
    found = {fold(onset) + bare for onset in _ONSETS for rime, bare in rimes.items() if _onset_takes(onset, rime)}
    return frozenset(found.union("gi" + fold(rime) for rime, _ in _AFTER_G_I))


def is_legal(word: str) -> bool:
    """Tell whether `word` is one Vietnamese syllable with the marks it carries (either tone placement, any case)."""
    return normal_syllable(word) in legal_syllables()


def is_legal_bare(word: str) -> bool:
    """Tell whether `word`, its marks left aside, could be the bare letters of some Vietnamese syllable."""
    return fold(word) in _bare_syllables()


def _words(text: str) -> list[str]:
    """Return the words that can tell something: not single letters, not UBND, not III."""
    return [
        word
        for word in _WORD.findall(unicodedata.normalize("NFC", text))
        if len(word) > 1 and not (word.isupper() and _is_abbreviation(word))
    ]


@lru_cache(maxsize=4096)
def _is_abbreviation(word: str) -> bool:
    if _ROMAN.fullmatch(word):
        return True
    return not is_legal_bare(word) and len(_VOWEL_LETTER.findall(fold(word))) * 3 < len(word)


def legal_share(text: str) -> float:
    """Return the share of words that are legal syllables (0.0-1.0; 1.0 for a text without words)."""
    words = _words(text)
    return sum(map(is_legal, words)) / len(words) if words else 1.0


def marked_share(text: str) -> float:
    """Return the share of words with a letter that only Vietnamese has (clean prose: about 0.6; 0.0 without words)."""
    words = _words(text)
    return sum(not _VIETNAMESE_ONLY.isdisjoint(word.lower()) for word in words) / len(words) if words else 0.0
