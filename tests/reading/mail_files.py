"""Make mails and archives for the tests."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from email.policy import SMTP

_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".txt": "text/plain",
    ".zip": "application/zip",
    ".png": "image/png",
    ".eml": "message/rfc822",
}


def mail(body: str = "", *, html: str = "", files: dict[str, bytes] | None = None, subject: str = "Kế hoạch") -> bytes:
    """Return a mail with attachments."""
    return message(body, html=html, files=files, subject=subject).as_bytes(policy=SMTP)


def message(
    body: str = "",
    *,
    html: str = "",
    files: dict[str, bytes] | None = None,
    inner: EmailMessage | None = None,
    subject: str = "Kế hoạch",
) -> EmailMessage:
    """Return a mail as an object, which may stand inside another one as `inner`."""
    made = EmailMessage()
    made["From"] = "Văn phòng <vp@xa-an-binh.example>"
    made["To"] = "tham-dinh@huyen.example"
    made["Subject"] = subject
    made["Date"] = "Tue, 05 Mar 2024 08:00:00 +0700"
    made.set_content(body)
    if html:
        made.add_alternative(html, subtype="html")
    for name, data in (files or {}).items():
        kind = _TYPES.get(name[name.rfind(".") :], "application/octet-stream").split("/")
        made.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)
    if inner is not None:
        made.add_attachment(inner)
    return made


def archive(files: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of `files`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return buffer.getvalue()


def locked(data: bytes, name: str) -> bytes:
    """Return the zip with entry `name` marked as encrypted."""
    changed = bytearray(data)
    for signature, flags, at in ((b"PK\x01\x02", 8, 46), (b"PK\x03\x04", 6, 30)):
        start = changed.find(signature)
        while start >= 0:
            if changed[start + at :].startswith(name.encode()):
                changed[start + flags] |= 1
            start = changed.find(signature, start + 4)
    return bytes(changed)
