"""Break files in the ways that mail, disks and attackers do: seeded, so that every broken file can be made again."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

_TOKENS = (
    b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"<", b">", b"&#x10FFFF;", b"]]>", b"<![CDATA[", b"--x--",
    b"<!DOCTYPE a>", b"w:val=\"-1\"", b"w:val=\"99999999999\"", b"</w:p>", b"<w:tbl>", b"<w:sdt>", b"endobj", b"stream",
    b"/Kids [1 0 R]", b"/Parent 1 0 R", b"<<", b">>", b"[", b"R ", b"/Length 99999999", b"/Filter /FlateDecode",
    b"\r\n\r\n", b"Content-Type: multipart/mixed; boundary=x\r\n", b"=?utf-8?b?//8=?=", b"{\\*\\", b"}",
    b"\\bin99999 ",     b"\\u-99999?", b"<table>" * 40, b"<div>" * 300, b"PK\x01\x02", b"PK\x05\x06",
    b"\xef\xbb\xbf", b"\xff\xfe", b"%PDF-",
    b"&" * 50, b"\xed\xa0\x80", b"9" * 40,
)  # fmt: skip


def broken(data: bytes, seed: int) -> bytes:
    """Return `data` with damage number `seed`: a cut, some flipped bits, or moved, doubled or foreign pieces."""
    chance = random.Random(seed)
    if data.startswith(b"PK") and chance.random() < 0.5:
        return _broken_inside(data, chance)
    if data.startswith(b"%PDF") and chance.random() < 0.5:
        return _broken_streams(data, chance)
    return _broken(data, chance)


def _broken(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        chance.choice(_WAYS)(changed, chance)
    return bytes(changed)


def _broken_inside(data: bytes, chance: random.Random) -> bytes:
    """Break one part of a package and pack it again, so that the damage gets past the package's own checks."""
    buffer = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
            names = old.namelist()
            chosen = chance.choice(names)
            for name in names:
                content = old.read(name)
                new.writestr(name, _broken(content, chance) if name == chosen else content)
    except (zipfile.BadZipFile, ValueError, zlib.error, OSError):
        return _broken(data, chance)
    return buffer.getvalue()


def _broken_streams(data: bytes, chance: random.Random) -> bytes:
    """Break the unpacked content of one stream of a PDF; its length is then wrong, as in files that were cut."""
    starts = [at for at in range(len(data)) if data.startswith(b"stream\r\n", at) or data.startswith(b"stream\n", at)]
    starts = [at for at in starts if not data.startswith(b"end", at - 3)]
    if not starts:
        return _broken(data, chance)
    at = chance.choice(starts)
    begin = data.index(b"\n", at) + 1
    end = data.find(b"endstream", begin)
    try:
        content = zlib.compress(_broken(zlib.decompress(data[begin:end].strip(b"\r\n")), chance))
    except zlib.error:
        content = _broken(data[begin:end], chance)
    return data[:begin] + content + b"\n" + data[end:]


# ── ways to break ──


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3, 20))):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _drop(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    del data[at : at + chance.choice((1, 4, 50, 1000))]


def _double(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.choice((4, 50, 1000))]
    data[at:at] = piece * chance.choice((1, 2, 30))


def _move(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.choice((4, 50, 1000))]
    del data[at : at + len(piece)]
    to = chance.randrange(len(data) + 1)
    data[to:to] = piece


def _insert(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = chance.choice(_TOKENS)


def _number(data: bytearray, chance: random.Random) -> None:
    if len(data) > 8:
        at = chance.randrange(len(data) - 4)
        struct.pack_into("<I", data, at, chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, len(data))))


def _digits(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    for place in range(at, min(len(data), at + 400)):
        if 0x30 <= data[place] <= 0x39:
            data[place] = chance.choice(b"0198")


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _flip, _cut, _drop, _double, _move, _insert, _insert, _number, _digits,
)  # fmt: skip
