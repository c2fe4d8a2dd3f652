"""An e-mail message: its attachments and its body, messages inside it included; headers are no text of a plan."""

from __future__ import annotations

import base64
import codecs
import re
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import Any

from compliance.reading import failures, limits
from compliance.reading.normalise import shown_name

_MBOX = re.compile(rb"(?:\xef\xbb\xbf)?(?:From [^\r\n]{1,200}\r?\n)?")
# A confined child cannot load codecs any more: those that mails are written in are loaded with this module, names in
# other letters are shown as they stand.
for _codec in (
    "raw-unicode-escape",
    "utf-7",
    "utf-8",
    "windows-1252",
    "windows-1258",
    "iso-8859-1",
    "koi8-r",
    "gb18030",
    "gb2312",
):
    codecs.lookup(_codec)
_UNDECODED = (ValueError, LookupError, TypeError, OSError, ImportError)

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_LONGEST_HEADER = 2000
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")


def split_mail(data: bytes) -> dict[str, Any]:
    """Return the messages in `data`, inner ones first, as lists and texts that JSON can hold.

    Shape: `{"messages": [{"path": […], "files": [[name, content], …], "body": content | None}]}`; `path`
    names the messages around an inner one, contents are base64.
    Errors: UnreadableError when the message is sealed, or has too many parts.
    """
    if len(_BOUNDARY.findall(data)) > limits.MAIL_PARTS:
        raise failures.too_large("thư có quá nhiều phần", "too many parts in the message")
    found: list[dict[str, Any]] = []
    start = _MBOX.match(data)
    _take(BytesParser(policy=compat32).parsebytes(data[start.end() if start else 0 :]), [], found)
    if sum(len(message["files"]) for message in found) > limits.MEMBERS:
        raise failures.too_large("thư có quá nhiều tệp đính kèm", "too many attachments")
    return {"messages": found}


def _take(message: Message, path: list[str], found: list[dict[str, Any]]) -> None:
    files: list[list[str]] = []
    bodies: dict[str, str] = {}
    entry: dict[str, Any] = {"path": path, "files": files, "body": None}
    pending = [(message, False)]
    while pending:
        part, is_related = pending.pop(0)
        kind = part.get_content_type()
        if kind in _SEALED and _is_enveloped(part):
            raise failures.encrypted("thư")
        if kind == "message/rfc822":
            inner = part.get_payload()
            if isinstance(inner, list) and inner and isinstance(inner[0], Message):
                _take(inner[0], [*path, _name(part) or _subject(inner[0]) or "thư đính kèm"], found)
            continue
        if part.is_multipart():
            related = is_related or kind == "multipart/related"
            pending[:0] = [(child, related) for child in part.get_payload() if isinstance(child, Message)]
            continue
        name = _name(part)
        disposition = part.get_content_disposition()
        if kind in ("text/plain", "text/html") and disposition != "attachment" and not name:
            bodies.setdefault(kind, _encoded(_unicode(part)))
        elif name and not (kind.startswith("image/") and (is_related or disposition == "inline")):
            # A picture inside the body is the logo of a signature, never a plan.
            files.append([name, _encoded(_content(part))])
    if "text/html" in bodies:
        entry["body"] = bodies["text/html"]
    elif "text/plain" in bodies:
        entry["body"] = bodies["text/plain"]
    found.append(entry)


def _is_enveloped(part: Message) -> bool:
    return part.get_content_maintype() == "multipart" or "signed" not in str(part.get_param("smime-type") or "")


def _content(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except _UNDECODED:
        return b""
    return content if isinstance(content, bytes) else b""


def _unicode(part: Message) -> bytes:
    """Return a body as UTF-8 where the message says in what letters it is; else as it stands."""
    content = _content(part)
    charset = str(part.get_content_charset() or "")
    try:
        return content.decode(charset).encode() if charset and charset != "unknown-8bit" else content
    except _UNDECODED:
        return content


def _encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _name(part: Message) -> str:
    try:
        return shown_name(_decoded(part.get_filename() or ""))
    except _UNDECODED:
        return ""


def _subject(message: Message) -> str:
    return shown_name(_decoded(str(message.get("subject") or "")))


def _decoded(text: str) -> str:
    if "=?" not in text or len(text) > _LONGEST_HEADER:
        return text
    try:
        return str(make_header(decode_header(text)))
    except _UNDECODED:
        return text
