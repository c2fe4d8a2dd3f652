"""Letters of fonts older than Unicode, inside Word and PDF files: told by the font's name, or by the whole text."""

from __future__ import annotations

from collections.abc import Callable

from compliance.errors import UnreadableError
from compliance.reading.draft import Draft
from compliance.vietnamese.encodings import decode, from_tcvn3, from_vni

TCVN3_NOTE = "Văn bản dùng phông TCVN3 (ABC) đã được chuyển sang Unicode."
VNI_NOTE = "Văn bản dùng phông VNI đã được chuyển sang Unicode."


def by_font(text: str, font: str) -> tuple[str, str]:
    """Return a run's text as its font shows it, and a note when it was converted.

    Source: `.VnTime`, `.VnArial` … are TCVN3 fonts, those ending in H show capitals; `VNI-Times` … are VNI fonts.
    """
    name = font.lower()
    if not name.startswith((".vn", "vni-")):
        return text, ""
    # Word sometimes stores the letters of such fonts as symbols, U+F0xx.
    plain = "".join(chr(ord(c) - 0xF000) if "\uf000" <= c <= "\uf0ff" else c for c in text)
    # The font's name outlives a conversion: letters beyond Latin-1 are Unicode already.
    if plain and max(plain) > "\u00ff" and not _is_windows(plain):
        return text, ""
    if name.startswith("vni-"):
        return from_vni(plain), VNI_NOTE
    shown = from_tcvn3(plain)
    return (shown.upper() if name.endswith("h") and not name.endswith("th") else shown), TCVN3_NOTE


def _is_windows(text: str) -> bool:
    """Tell whether the letters beyond Latin-1 are the typographic signs of Windows-1252 alone."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def converter_for(text: str) -> tuple[Callable[[str], str], str] | None:
    """Return how to convert a text without font names, and the note to give, when it is surely in such letters."""
    try:
        found = decode(text.encode("utf-8", "replace")).encoding
    except UnreadableError:
        return None
    if found.endswith("/tcvn3"):
        return from_tcvn3, TCVN3_NOTE
    return (from_vni, VNI_NOTE) if found.endswith("/vni") else None


def in_unicode(draft: Draft) -> Draft:
    """Return the draft with letters of a font older than Unicode set right."""
    found = converter_for(draft.text)
    return draft if found is None else draft.converted(*found)
