"""What kind of file some bytes are, judged by their content alone: names and extensions lie."""

from __future__ import annotations

import re
from typing import Literal

from compliance.reading import failures
from compliance.reading.package import PackageKind, inspect

Format = Literal["text", "html", "docx", "pdf", "doc", "odt", "rtf", "image"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEFORE_RTF = b"\xef\xbb\xbf \t\r\n"
_IMAGES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\x00",
    b"MM\x00*",
    b"BM",
)
_OTHER_PICTURES = (b"\x00\x00\x01\x00", b"8BPS")
_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00", b"MSCF")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|article|section|span|ul|ol|center|font)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"\s*<\?xml\b", re.IGNORECASE)


_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$)")
_MBOX = re.compile(rb"(?:From [^\r\n]{1,200}\r?\n)?")
_TELLING = {
    b"from", b"to", b"subject", b"date", b"mime-version", b"message-id", b"received", b"return-path",
    b"content-type", b"delivered-to", b"x-mailer", b"reply-to",
}  # fmt: skip
_FEWEST_FIELDS = 2


def identify(data: bytes) -> Format:
    """Return the format of `data`.

    Errors: UnreadableError for what is empty, binary, damaged beyond recognition or of a format that is not read.
    """
    if not data.strip(b"\x00\t\n\r\x0c \xef\xbb\xbf"):
        raise failures.empty()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _package(data)
    if data.startswith(_OLE):
        return _old_office(data)
    if data.lstrip(_BEFORE_RTF).startswith(b"{\\rtf"):
        return "rtf"
    if _is_image(data):
        return "image"
    _refuse_known(data)
    return _text_or_html(data)


def _package(data: bytes) -> Format:
    kind = inspect(data).kind
    if kind is PackageKind.DOCX:
        return "docx"
    if kind is PackageKind.ODT:
        return "odt"
    if kind is PackageKind.OTHER:
        raise failures.container("tệp nén", "an archive")
    raise failures.unsupported(kind.value, kind.value)


def _refuse_known(data: bytes) -> None:
    if data.startswith(_OTHER_PICTURES):
        raise failures.image()
    if data.startswith(_ARCHIVES):
        raise failures.unsupported(
            "tệp nén", "archive", "hãy giải nén rồi kiểm từng tệp", "unpack it and check the files one by one"
        )
    if is_mail(data[:8192]):
        raise failures.container("thư điện tử", "a mail")


def _old_office(data: bytes) -> Format:
    """Return what a compound file holds: names of streams stand in its directory as UTF-16."""
    if _in_directory(data, "EncryptedPackage"):
        raise failures.encrypted("Word")
    if _in_directory(data, "__substg1.0_"):
        raise failures.unsupported(
            "thư Outlook, .msg",
            "Outlook message, .msg",
            "hãy lưu thư thành .eml, hoặc lưu riêng tệp đính kèm rồi kiểm",
            "save the message as .eml, or save the attachment and check that",
        )
    if not _in_directory(data, "WordDocument"):
        raise failures.unsupported("tệp Office đời cũ", "old Office file")
    if _is_locked_doc(data):
        raise failures.encrypted("Word")
    return "doc"


def _in_directory(data: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in data


def _is_locked_doc(data: bytes) -> bool:
    """Tell whether the header of the text stream says «encrypted».

    Source: [MS-DOC] 2.5.2: wIdent 0xA5EC at a sector's start, bit 0x0100 of the word at offset 10.
    """
    at = data.find(b"\xec\xa5", 512)
    while at >= 0:
        if at % 512 == 0:
            return len(data) > at + 12 and bool(data[at + 11] & 0x01)
        at = data.find(b"\xec\xa5", at + 2)
    return False


def _is_image(data: bytes) -> bool:
    if data.startswith(_IMAGES):
        # «BM» also begins ordinary words: a bitmap has zero bytes in its header.
        return not data.startswith(b"BM") or b"\x00" in data[:32]
    return (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or (
        data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"hevc", b"msf1", b"mif1", b"avif")
    )


def _text_or_html(data: bytes) -> Format:
    sample = data[:65536]
    if data.startswith(_UTF16):
        head = data[: len(sample) & ~1].decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    elif _looks_utf16(sample):
        return "text"
    else:
        if b"\x00" in data or _has_too_many_controls(sample):
            raise failures.binary()
        head = sample.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(head[:8192]):
        return "html"
    if _XML.match(head):
        raise failures.unsupported("XML", "XML")
    return "text"


def _looks_utf16(sample: bytes) -> bool:
    """Tell whether zero bytes stand at every other place, as in UTF-16 without its mark."""
    if len(sample) < 8 or len(sample) % 2:
        return False
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    return max(even, odd) > 0.3 * half and min(even, odd) < 0.01 * half


def _has_too_many_controls(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # A stray control character or two survive in real texts.
    return controls > 3 + 0.01 * len(sample)


_CONTROLS = bytes((*range(1, 9), *range(14, 27), *range(28, 32), 127))


def is_mail(head: bytes) -> bool:
    """Tell whether a file that begins like this is an e-mail message (or a web page saved as one).

    Shape: two well-known header fields at least, and nothing but header fields before the first blank line.
    """
    start = _MBOX.match(head.removeprefix(b"\xef\xbb\xbf"))
    at = start.end() if start else 0
    head = head.removeprefix(b"\xef\xbb\xbf")
    known: set[bytes] = set()
    while match := _FIELD.match(head, at):
        if match[1].lower() in _TELLING:
            known.add(match[1].lower())
        at = match.end()
        if at >= len(head):
            break
    ended = at >= len(head) or head[at : at + 2].startswith((b"\n", b"\r\n"))
    return ended and len(known) >= _FEWEST_FIELDS
