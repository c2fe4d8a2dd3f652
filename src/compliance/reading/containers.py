"""Mails and archives: the files inside, one at a time, each with the names of what it lies in."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from compliance.errors import UnreadableError
from compliance.reading import failures, limits
from compliance.reading.identify import is_mail
from compliance.reading.normalise import shown_name
from compliance.reading.package import (
    PackageKind,
    check_end,
    check_overlap,
    inspect,
    is_abnormal,
    is_unsafe_name,
)

#: Stands between the name of a container and of what lies in it: «thư.eml › ke-hoach.docx».
INSIDE = " › "
_HEAD = 8192
_BODY = "nội dung thư"

ContainerKind = Literal["zip", "eml"]


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a container: its bytes, or why they cannot be had.

    Shape: `name` begins with the container's; `is_body` marks the text of a mail, which counts when nothing is
    attached to it that could be a plan; `message` tells apart the mails of one container.
    """

    name: str
    data: bytes = b""
    failure: UnreadableError | None = None
    is_body: bool = False
    message: str = ""


@dataclass(slots=True)
class _Budget:
    """What may still be taken out of one outermost container."""

    members: int
    size: int


def container_kind(head: bytes, whole: Path | bytes) -> ContainerKind | None:
    """Return whether a file is an archive or a mail, judged by its content, or nothing for a document.

    Shape: `head` are its first bytes (8 kB at least where there are as many), `whole` all of it or its path.
    """
    if head.startswith(b"PK"):
        data = whole if isinstance(whole, bytes) else whole.read_bytes()
        try:
            return "zip" if inspect(data).kind is PackageKind.OTHER else None
        except UnreadableError:
            return None
    return "eml" if is_mail(head) else None


def kind_of(path: Path | None, data: bytes | None) -> ContainerKind | None:
    """Return what kind of container a file or some bytes are, or nothing for a document or what cannot be read."""
    if data is not None:
        return container_kind(data[:_HEAD], data)
    try:
        if path is None or not path.is_file() or path.stat().st_size > limits.FILE_BYTES:
            return None
        with path.open("rb") as stream:
            return container_kind(stream.read(_HEAD), path)
    except (OSError, ValueError):
        return None


def members(kind: ContainerKind, data: bytes, name: str) -> Iterator[Member]:
    """Yield the files in a container, those of containers inside it too; one that is bad never hides the others.

    Errors: UnreadableError when the container itself cannot be read.
    """
    yield from _members(kind, data, name, _Budget(limits.MEMBERS, limits.MEMBERS_BYTES), 1)


def _members(kind: ContainerKind, data: bytes, name: str, budget: _Budget, depth: int) -> Iterator[Member]:
    found = _zip_members(data, name, budget) if kind == "zip" else _mail_members(data, name)
    for member in found:
        budget.members -= 1
        budget.size -= len(member.data)
        if budget.members < 0 or budget.size < 0:
            yield Member(name, failure=failures.too_many_inside())
            return
        inner = None if member.failure or member.is_body else container_kind(member.data[:_HEAD], member.data)
        if inner is None:
            yield member
        elif depth >= limits.CONTAINER_DEPTH:
            yield Member(member.name, failure=failures.nested_too_deep())
        else:
            yield from _inner(inner, member, budget, depth + 1)


def _inner(kind: ContainerKind, member: Member, budget: _Budget, depth: int) -> Iterator[Member]:
    try:
        yield from _members(kind, member.data, member.name, budget, depth)
    except UnreadableError as error:
        yield Member(member.name, failure=error)


# ── mails ──


def _mail_members(data: bytes, name: str) -> Iterator[Member]:
    from compliance.reading.mail import split_mail
    from compliance.reading.sandbox import call_apart

    if len(data) > limits.MAIL_BYTES:
        has, may = len(data) // limits.MEBIBYTE, limits.MAIL_BYTES // limits.MEBIBYTE
        raise failures.too_large(f"thư {has} MB, giới hạn {may} MB", f"a message of {has} MB, limit {may} MB")
    for message in call_apart("eml", split_mail, data)["messages"]:
        place = INSIDE.join([name, *message["path"]])
        for file, content in message["files"]:
            yield Member(place + INSIDE + file, base64.b64decode(content), message=place)
        if message["body"]:
            yield Member(place + INSIDE + _BODY, base64.b64decode(message["body"]), is_body=True, message=place)


# ── archives ──


def _zip_members(data: bytes, name: str, budget: _Budget) -> Iterator[Member]:
    check_end(data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, struct.error, UnicodeDecodeError, NotImplementedError) as error:
        raise failures.damaged("nén (.zip)") from error
    with archive:
        entries = [entry for entry in archive.infolist() if not _is_clutter(entry.filename)]
        check_overlap(archive.infolist())
        for entry in entries:
            place = name + INSIDE + (shown_name(_entry_name(entry)) or "?")
            try:
                yield Member(place, _entry_data(archive, entry, budget.size), message=name)
            except UnreadableError as error:
                yield Member(place, failure=error)


def _is_clutter(name: str) -> bool:
    """Tell whether an entry is a folder, or what systems leave beside the user's files."""
    last = name.rstrip("/").rpartition("/")[2]
    return name.endswith("/") or name.startswith("__MACOSX/") or last.startswith((".", "~$")) or last == "Thumbs.db"


def _entry_name(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name; archives made on Windows often hold UTF-8 without saying so."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return entry.filename


def _entry_data(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    if is_unsafe_name(entry.orig_filename):
        raise failures.unsafe("tên tệp trỏ ra ngoài", "a name points outside")
    if entry.flag_bits & 0x1:
        raise failures.encrypted("nén")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise failures.unsafe("cách nén lạ", "unusual compression")
    if is_abnormal(entry):
        raise failures.unsafe("tỷ lệ nén bất thường", "abnormal compression ratio")
    if entry.file_size > min(left, limits.FILE_BYTES):
        raise failures.too_large(f"{entry.file_size // limits.MEBIBYTE} MB", f"{entry.file_size // limits.MEBIBYTE} MB")
    try:
        return archive.read(entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise failures.damaged("trong tệp nén") from error
