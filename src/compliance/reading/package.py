"""Look into a zip package without unpacking it, and read its parts within limits: no bomb, no trick gets past here."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from enum import Enum

from compliance.reading import failures, limits

_END = b"PK\x05\x06"
_ZIP64_LOCATOR = b"PK\x06\x07"
_END_SIZE = 22
_OPENDOCUMENT = "application/vnd.oasis.opendocument."
_UNSAFE_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f]")
_NESTED = re.compile(r"\.(?:zip|docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|jar|7z|rar|gz)$", re.IGNORECASE)
_MARKUP = re.compile(r"\.(?:xml|rels|vml)$", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
# Those libxml2 knows by itself: for others it would have to load a library, which the child may not.
_ENCODINGS = {b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1"}


class PackageKind(Enum):
    """What a package holds; the value is the name shown to people."""

    DOCX = "Word"
    ODT = "OpenDocument, .odt"
    ODS = "bảng tính hoặc trình chiếu OpenDocument"
    XLSX = "bảng tính Excel"
    PPTX = "trình chiếu PowerPoint"
    EPUB = "EPUB"
    OTHER = "tệp nén"


@dataclass(frozen=True, slots=True)
class Package:
    """A package that passed the checks of its directory; its parts are still packed."""

    data: bytes
    kind: PackageKind
    entries: dict[str, zipfile.ZipInfo]

    @property
    def embedded(self) -> int:
        """Return how many files stand embedded inside; they are never opened."""
        return sum("/embeddings/" in name for name in self.entries)


def inspect(data: bytes) -> Package:
    """Return the package in `data` after checking its directory.

    Errors: UnreadableError when it is truncated, encrypted, too large or built like an attack.
    """
    check_end(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            media_type = _media_type(archive)
    except (zipfile.BadZipFile, ValueError, OSError, struct.error, UnicodeDecodeError, NotImplementedError) as error:
        raise failures.damaged("nén (.docx, .odt)") from error
    kind = _kind({entry.filename for entry in entries}, media_type)
    # Nothing is taken out of a plain archive here: its entries are looked at one by one (`containers`).
    if kind is not PackageKind.OTHER:
        _check_entries(entries)
    return Package(data, kind, {entry.filename: entry for entry in entries})


def _media_type(archive: zipfile.ZipFile) -> str:
    """Return what an OpenDocument package says it is, or nothing."""
    try:
        with archive.open("mimetype") as stream:
            return stream.read(100).decode("ascii", "replace")
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        return ""


def check_end(data: bytes) -> None:
    """Refuse what has no proper end record, before `zipfile` reads the whole directory into objects."""
    at = data.rfind(_END, max(0, len(data) - _END_SIZE - 65535))
    if at < 0 or len(data) - at < _END_SIZE:
        raise failures.damaged("nén (.docx, .odt)")
    _disk, _start_disk, _here, count, size, _offset = struct.unpack_from("<HHHHII", data, at + 4)
    if data[max(0, at - 20) : at].startswith(_ZIP64_LOCATOR):
        raise failures.unsafe("kiểu ZIP64", "ZIP64")
    if count > limits.PACKAGE_ENTRIES or size > limits.DIRECTORY_BYTES:
        raise failures.unsafe("quá nhiều thành phần", "too many entries")


def _kind(names: set[str], media_type: str) -> PackageKind:
    if "[Content_Types].xml" in names:
        for folder, kind in (("word/", PackageKind.DOCX), ("xl/", PackageKind.XLSX), ("ppt/", PackageKind.PPTX)):
            if any(name.startswith(folder) for name in names):
                return kind
    if "content.xml" in names:
        # Files that do not say what they are are taken for texts.
        is_other = media_type.startswith(_OPENDOCUMENT) and not media_type.startswith(_OPENDOCUMENT + "text")
        return PackageKind.ODS if is_other else PackageKind.ODT
    if "META-INF/container.xml" in names:
        return PackageKind.EPUB
    return PackageKind.OTHER


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len({entry.filename.lower() for entry in entries}) != len(entries):
        raise failures.unsafe("tên thành phần trùng nhau", "duplicate names")
    for entry in entries:
        _check_entry(entry)
    if sum(entry.file_size for entry in entries) > limits.UNPACKED_BYTES:
        raise failures.unsafe("giải nén ra quá lớn", "unpacks to too much")
    text = sum(entry.file_size for entry in entries if _MARKUP.search(entry.filename))
    if text > limits.TEXT_BYTES:
        size = text // limits.MEBIBYTE
        raise failures.too_large(f"phần chữ {size} MB, giới hạn 20 MB", f"{size} MB of text, limit 20 MB")
    check_overlap(entries)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.orig_filename
    if is_unsafe_name(name):
        raise failures.unsafe("tên thành phần trỏ ra ngoài", "a name points outside")
    if entry.flag_bits & 0x1:
        raise failures.encrypted("nén")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise failures.unsafe("cách nén lạ", "unusual compression")
    if is_abnormal(entry):
        raise failures.unsafe("tỷ lệ nén bất thường", "abnormal compression ratio")
    # Charts keep their workbook under embeddings/: it is reported and never opened.
    if _NESTED.search(name) and "/embeddings/" not in name:
        raise failures.unsafe("tệp nén lồng trong tệp nén", "an archive inside the archive")


def is_unsafe_name(name: str) -> bool:
    """Tell whether an entry's name points out of the folder it would be unpacked to."""
    return _UNSAFE_NAME.search(name) is not None


def is_abnormal(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry would grow as only bombs do."""
    return entry.file_size > max(limits.RATIO_MATTERS_FROM, limits.RATIO * entry.compress_size)


def check_overlap(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that share bytes: the trick behind bombs of many terabytes without nesting."""
    end = 0
    for entry in sorted(entries, key=lambda e: e.header_offset):
        if entry.header_offset < end:
            raise failures.unsafe("các thành phần chồng lên nhau", "overlapping entries")
        end = entry.header_offset + 30 + len(entry.orig_filename) + entry.compress_size


def read_markup(package: Package) -> dict[str, bytes]:
    """Return every XML part of `package` as UTF-8 bytes.

    Errors: UnreadableError when a part is broken, larger than it claims, or has a DOCTYPE.
    """
    parts: dict[str, bytes] = {}
    left = limits.TEXT_BYTES
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        for name, entry in package.entries.items():
            if not _MARKUP.search(name):
                continue
            content = _read(archive, entry, left)
            left -= len(content)
            parts[name] = _plain_markup(content)
    return parts


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    try:
        with archive.open(entry) as stream:
            content = stream.read(left + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise failures.damaged("nén (.docx, .odt)") from error
    if len(content) > left:
        raise failures.too_large("phần chữ quá 20 MB", "more than 20 MB of text")
    return content


def _plain_markup(content: bytes) -> bytes:
    """Return a part as UTF-8, so that what is searched for below is also what the parser sees."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in content[:4]:
        content = _from_utf16(content)
    declared = _DECLARED.match(content[:200].removeprefix(b"\xef\xbb\xbf"))
    if declared and declared[1].lower() not in _ENCODINGS:
        raise failures.unsafe("bảng mã XML lạ", "unusual XML encoding")
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", content, re.IGNORECASE):
        raise failures.unsafe("có khai báo DOCTYPE", "a DOCTYPE declaration")
    if content.count(b"<") > limits.XML_TAGS:
        raise failures.too_large("quá nhiều đoạn và ô bảng", "too many paragraphs and cells")
    return content


def _from_utf16(content: bytes) -> bytes:
    marked = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    codec = "utf-16" if marked else ("utf-16-be" if content[0] == 0 else "utf-16-le")
    try:
        text = content.decode(codec)
    except UnicodeDecodeError as error:
        raise failures.damaged("nén (.docx, .odt)") from error
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode("utf-8")
