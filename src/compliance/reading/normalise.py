"""One form for all text: NFC, line feeds, plain spaces, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

# Zero-width characters, soft hyphen, direction marks, byte order mark, object replacement: nobody sees them, every
# search stumbles over them. Control characters that are no white space go the same way.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]")
# Replaced one for one, so that offsets stay. Vertical tab, file separators, NEL and the Unicode line separators are
# line breaks to `str.splitlines` but to no editor: as spaces they cannot shift line numbers.
_BLANK = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


def normalise(text: str) -> str:
    """Return `text` in NFC with LF line ends, plain spaces and without invisible characters; form feeds stay."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _BLANK.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


_LONGEST_NAME = 120


def shown_name(name: str) -> str:
    """Return a file's name from inside a container as it may be shown: without folders, and not endless."""
    last = re.split(r"[/\\]", name.strip())[-1]
    clean = " ".join(normalise("".join(c if c.isprintable() else " " for c in last)).split())
    return clean if len(clean) <= _LONGEST_NAME else "…" + clean[1 - _LONGEST_NAME :]
