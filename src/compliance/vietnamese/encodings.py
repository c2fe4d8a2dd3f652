"""Bytes read as Vietnamese text, whatever encoding of the last forty years they are in."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from compliance.errors import UnreadableError
from compliance.vietnamese.legacy_letters import from_tcvn3, from_vni, to_tcvn3, to_vni
from compliance.vietnamese.syllables import legal_share
from compliance.vietnamese.unicode_forms import to_nfc

__all__ = ["Decoded", "decode", "from_tcvn3", "from_vni", "to_tcvn3", "to_vni"]

#: A decoding other than the plain one is taken from this share of legal syllables, and this much above «as is».
_TAKEN_FROM = 0.90
_ABOVE_AS_IS = 0.10
_HOPELESS = 0.30
_DOUBTED = 0.50
_SAMPLE = 60_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")
_WORD = re.compile(r"[^\W\d_]+")
#: Latin letters and signs that no Vietnamese word holds.
_FOREIGN = re.compile(
    r"[\u0080-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    r"\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f0\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\ufffd]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as decoded: NFC, line ends made `\\n`, the encoding it was in, and Vietnamese notes on what was done."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Return the text that `data` holds, in NFC.

    Shape: UTF-8 and UTF-16 with or without BOM, decomposed letters, TCVN3 (ABC), VNI, Windows-1258 and UTF-8 that was
    decoded as Latin and encoded again. Another reading than the plain one is taken only when at least 0.90 of its
    words are legal syllables and that is 0.10 more than as is.
    Errors: UnreadableError `unreadable.binary` for anything but text, `unreadable.encoding` when no reading fits.
    """
    text, encoding, notes = _plain(data)
    if text is None:
        text, encoding, notes = _legacy(data)
    else:
        text, encoding, notes = _mended(text, encoding, notes)
    nfc, _ = to_nfc(text)
    if nfc != text and not notes:
        notes = (*notes, "Chữ có dấu rời (Unicode tổ hợp) đã được ghép thành Unicode dựng sẵn.")
    return Decoded(nfc.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""), encoding, notes)


def _plain(data: bytes) -> tuple[str | None, str, tuple[str, ...]]:
    """Return the text as Unicode, or nothing when the bytes are no Unicode text."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            try:
                return _checked(data.decode(name).removeprefix("\ufeff")), name.removesuffix("-sig"), ()
            except UnicodeDecodeError:
                return None, "", ()
    wide = _bare_utf16(data)
    if wide is not None:
        return _checked(data.decode(wide)), wide, ("Tệp UTF-16 không có dấu thứ tự byte (BOM).",)
    try:
        return _checked(data.decode("utf-8")), "utf-8", ()
    except UnicodeDecodeError as error:
        mended = _almost_utf8(data, error)
        if mended is not None:
            return mended, "utf-8", ("Một vài byte không đọc được theo UTF-8 đã được thay bằng «�».",)
        _checked(data.decode("latin-1"))
        return None, "", ()


def _almost_utf8(data: bytes, error: UnicodeDecodeError) -> str | None:
    """Return UTF-8 with a few broken bytes (a file cut off, one bad paste), or nothing when it is another encoding."""
    text = data.decode("utf-8", "replace")
    if len(data) - error.start <= 3:
        return text[:-1] if text.endswith("\ufffd") else text
    marked = sum(ord(char) > 0xFF for char in text) - text.count("\ufffd")
    return text if marked > 50 * text.count("\ufffd") else None


def _bare_utf16(data: bytes) -> str | None:
    """Return which UTF-16 the bytes are, by where their zero bytes stand."""
    if len(data) < 4 or len(data) % 2:
        return None
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    name = "utf-16-le" if odd > 0.3 * half and even < 0.02 * half else None
    if even > 0.3 * half and odd < 0.02 * half:
        name = "utf-16-be"
    if name is None:
        return None
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    return name if not _CONTROL.search(text[:2000]) else None


def _checked(text: str) -> str:
    """Return `text` unless it is no text at all."""
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > max(2, len(sample) // 1000):
        raise UnreadableError(
            "unreadable.binary",
            "Tệp không phải là văn bản: nội dung là dữ liệu nhị phân.",
            "Mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại thành .docx, PDF hoặc văn bản Unicode (UTF-8).",
            message_en="The file is not text: its content is binary data.",
            next_step_en="Open it in the program that made it and save it as .docx, PDF or Unicode text (UTF-8).",
        )
    return text


def _legacy(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """Return the best reading of bytes that are no Unicode text."""
    as_is = _single_bytes(data)
    readings = {name: convert(as_is) for name, convert in _CONVERTERS.items()}
    windows = _windows_1258(data)
    if windows is not None:
        readings["cp1258"] = windows
    best, share = _best(readings)
    if share >= _TAKEN_FROM and share >= _share(as_is) + _ABOVE_AS_IS:
        return readings[best], best, (_CONVERTED[best],)
    # Bytes above 127 but hardly any: an English-looking text with a few typographic signs.
    if len(_FOREIGN.findall(as_is[:_SAMPLE])) < 0.005 * len(as_is[:_SAMPLE]) and _share(as_is) >= _HOPELESS:
        return as_is, "cp1252", ("Tệp được đọc theo bảng mã Windows-1252.",)
    raise _unreadable()


def _single_bytes(data: bytes) -> str:
    """Return the bytes as Windows-1252, the five undefined ones as Latin-1."""
    return "".join(_latin_letter(byte) for byte in data)


@lru_cache(maxsize=256)
def _latin_letter(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def _windows_1258(data: bytes) -> str | None:
    try:
        return unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return None


def _mended(text: str, encoding: str, notes: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    """Return Unicode text whose letters were wrong before they became Unicode, set right where that is sure."""
    share = _share(text)
    if share >= _TAKEN_FROM or not _FOREIGN.search(text):
        return text, encoding, notes
    readings = {name: convert(text) for name, convert in _CONVERTERS.items()}
    readings.update(_twice_encoded(text))
    best, better = _best(readings)
    if better >= _TAKEN_FROM and better >= share + _ABOVE_AS_IS:
        return readings[best], f"{encoding}/{best}", (*notes, _CONVERTED[best])
    if share < _DOUBTED and _foreign_words(text) > 0.3:
        raise _unreadable()
    return text, encoding, notes


def _foreign_words(text: str) -> float:
    words = _WORD.findall(text[:_SAMPLE]) or [""]
    return sum(_FOREIGN.search(word) is not None for word in words) / len(words)


def _twice_encoded(text: str) -> Iterator[tuple[str, str]]:
    """Yield UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again, set right."""
    for name in ("cp1252", "latin-1"):
        mended = _undo(text, name)
        if mended is not None:
            yield f"utf-8-{name}", mended


def _undo(text: str, name: str) -> str | None:
    raw = bytearray()
    for char in text:
        try:
            raw += char.encode(name)
        except UnicodeEncodeError:
            # The five bytes Windows-1252 leaves undefined are mostly passed through as they are.
            if ord(char) > 0xFF:
                return None
            raw.append(ord(char))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _best(readings: dict[str, str]) -> tuple[str, float]:
    shares = {name: _share(text) for name, text in readings.items()}
    best = max(shares, key=lambda name: shares[name])
    return best, shares[best]


def _share(text: str) -> float:
    return legal_share(text[:_SAMPLE])


def _unreadable() -> UnreadableError:
    return UnreadableError(
        "unreadable.encoding",
        "Không nhận ra bảng mã của văn bản: Unicode, TCVN3 (ABC), VNI và Windows-1258 đều không cho ra tiếng Việt.",
        "Mở tệp bằng Word hoặc UniKey, chuyển mã sang Unicode (UTF-8) rồi kiểm tra lại.",
        message_en="The text's encoding was not recognised: no Vietnamese encoding yields Vietnamese.",
        next_step_en="Convert the file to Unicode (UTF-8), for example with Word or UniKey, and check it again.",
    )


_CONVERTERS: dict[str, Callable[[str], str]] = {"tcvn3": from_tcvn3, "vni": from_vni}
_CONVERTED = {
    "tcvn3": "Văn bản dùng phông TCVN3 (ABC) đã được chuyển sang Unicode.",
    "vni": "Văn bản dùng phông VNI đã được chuyển sang Unicode.",
    "cp1258": "Văn bản dùng bảng mã Windows-1258 đã được chuyển sang Unicode.",
    "utf-8-cp1252": "Văn bản UTF-8 bị mã hóa hai lần đã được khôi phục.",
    "utf-8-latin-1": "Văn bản UTF-8 bị mã hóa hai lần đã được khôi phục.",
}
