"""Make RTF and OpenDocument files for the tests by writing their source; LibreOffice makes .doc files of them."""

from __future__ import annotations

import io
import zipfile

import pytest

from compliance.reading.office import soffice

needs_office = pytest.mark.skipif(
    soffice() is None, reason="LibreOffice is not installed: apt install libreoffice-writer-nogui"
)
_NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"))
)
_MIME = "application/vnd.oasis.opendocument.text"


def rtf(*paragraphs: str, inside: str = "") -> bytes:
    """Return an RTF file; `inside` is RTF source that follows the paragraphs."""
    body = "".join(f"\\pard {escaped(text)}\\par\n" for text in paragraphs)
    return f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 Times New Roman;}}}}\n{body}{inside}}}".encode("ascii")


def escaped(text: str) -> str:
    """Return text as RTF writes it: numbers for what is not ASCII."""
    return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)


def odt(body: str, *, mime: str = _MIME, extra: dict[str, bytes] | None = None) -> bytes:
    """Return an OpenDocument text with this body."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMESPACES} '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    files = {"content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()} | (extra or {})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def compound(*streams: str, text_flags: int = 0) -> bytes:
    """Return the outline of an OLE2 file whose directory names these streams, and a text header with its flags."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\x00")
    text = (b"\xec\xa5\xc1\x00" + bytes(6) + text_flags.to_bytes(2, "little")).ljust(512, b"\x00")
    return head + text + b"".join(name.encode("utf-16-le").ljust(128, b"\x00") for name in streams)
