"""The letters of TCVN3 (ABC) and VNI fonts, to Unicode and back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+")

# -- TCVN3 (ABC) ------------------------------------------------------------------------------------------------------

_UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ"
_TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦"
_FROM_TCVN3 = dict(zip(map(ord, _TCVN3), _UNICODE, strict=True))
_TO_TCVN3 = dict(zip(_UNICODE, _TCVN3, strict=True))


def to_tcvn3(text: str) -> str:
    """Return `text` in the letters of a TCVN3 font, seen as Windows-1252.

    TCVN3 has seven capitals of its own; others share the code of the small letter and look large by their font.
    """
    return "".join(
        _TO_TCVN3.get(char) or _TO_TCVN3.get(char.lower(), char) for char in unicodedata.normalize("NFC", text)
    )


def from_tcvn3(text: str) -> str:
    """Return the text that the letters of a TCVN3 font show, capitals among capitals made capital."""
    return _WORD.sub(_capital_among_capitals, text.translate(_FROM_TCVN3))


def _capital_among_capitals(match: re.Match[str]) -> str:
    word = match.group()
    plain = [char for char in word if char.isascii()]
    if plain and word != word.upper() and all(char.isupper() for char in plain) and (len(plain) > 1 or len(word) > 2):
        return word.upper()
    return word


# -- VNI --------------------------------------------------------------------------------------------------------------

_VNI_TONES = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_VNI_HAT = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_VNI_BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}


def _vni_letters() -> Iterator[tuple[str, str]]:
    for letter, base in (("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("y", "y"), ("ơ", "ô"), ("ư", "ö")):
        if letter != base:
            yield letter, base
        for tone, mark in _VNI_TONES.items():
            yield letter + tone, base + mark
    for tone, mark in _VNI_HAT.items():
        for letter, base in (("â", "a"), ("ê", "e"), ("ô", "o")):
            yield letter + tone, base + mark
    for tone, mark in _VNI_BREVE.items():
        yield "ă" + tone, "a" + mark
    yield from (("đ", "ñ"), ("í", "í"), ("ì", "ì"), ("ỉ", "æ"), ("ĩ", "ó"), ("ị", "ò"), ("ỵ", "î"))


_TO_VNI = {unicodedata.normalize("NFC", letter): printed for letter, printed in _vni_letters()}
_TO_VNI.update({letter.upper(): printed.upper() for letter, printed in tuple(_TO_VNI.items())})
_FROM_VNI = {printed: letter for letter, printed in _TO_VNI.items()}
# A capital with the small mark is common: «Ñöùc», «Aán».
_FROM_VNI.update(
    {printed[0].upper() + printed[1:]: letter.upper() for letter, printed in _TO_VNI.items() if len(printed) == 2}
)
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _FROM_VNI), key=len, reverse=True)))


def to_vni(text: str) -> str:
    """Return `text` in the letters of a VNI font, seen as Windows-1252."""
    return "".join(_TO_VNI.get(char, char) for char in unicodedata.normalize("NFC", text))


def from_vni(text: str) -> str:
    """Return the text that the letters of a VNI font show."""
    return _VNI_PATTERN.sub(lambda match: _FROM_VNI[match.group()], text)
