"""Files made to harm whoever opens them, each by a name. `python -m tests.reading.hostile [NAME…]` tries them all.

Every one must end within 20 seconds and 600 MB in a state that has a name; the run prints what each took.
"""

from __future__ import annotations

import io
import os
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.reading import word_files as w
from tests.reading.endings import MOST_MEGABYTES, MOST_SECONDS, ending
from tests.reading.mail_files import archive, mail
from tests.reading.office_files import odt, rtf

_ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">'
    + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    + b"]><a>&l9;</a>"
)
_WORDS = "hộ nghèo và hộ cận nghèo "


def _docx_with(name: str, content: bytes) -> bytes:
    return w.docx(w.p("Kế hoạch"), extra={name: content})


def _loose(body: str, **more: dict[str, str]) -> bytes:
    """Return a Word file that is not compressed, so that no ratio gives it away before its content is parsed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(w.docx(body, **more))) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return buffer.getvalue()


def _paragraphs(count: int, inside: str = "") -> bytes:
    return _loose(f"<w:p>{inside}</w:p>" * count)


def _nested_zip(depth: int) -> bytes:
    data = b"x" * 1000
    for level in range(depth):
        data = archive({f"{level}-{n}.zip": data for n in range(10)} if level else {"a.txt": data})
    return data


def _quine_like(count: int) -> bytes:
    """Return an archive whose entries all point at the same bytes (overlapping)."""
    data = bytearray(archive({f"{n}.txt": b"\x00" * 100_000 for n in range(count)}))
    first = data.find(b"PK\x01\x02")
    at = first
    while at >= 0:
        data[at + 42 : at + 46] = bytes(4)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def _spoofed(size: int) -> bytes:
    """Return a Word file whose main part claims another size than it has."""
    data = bytearray(w.docx(w.p("x" * 50_000)))
    at = data.find(b"word/document.xml", data.find(b"PK\x01\x02")) - 46
    struct.pack_into("<I", data, at + 24, size)
    return bytes(data)


def _pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    parts = [b"%PDF-1.5\n"]
    places = []
    length = len(parts[0])
    for number, content in enumerate(objects, 1):
        places.append(length)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
        length += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % at for at in places)
    parts.append(
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, length)
    )
    return b"".join(parts)


def _stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (extra, len(content), content)


_CELL = f"<w:tc>{w.p('x')}</w:tc>"
_CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
_ONE_PAGE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_PAGE = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
    b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
)
_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
_IMAGE = (
    b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode"
)
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def _pdf_of(content: bytes, extra: bytes = b"", form: bytes = b"<<>>") -> bytes:
    return _pdf(_CATALOGUE, _ONE_PAGE, _PAGE, _stream(content, extra), _FONT, form)


def _pdf_bomb(layers: int) -> bytes:
    """Return a PDF whose page content grows a thousandfold with each layer of compression."""
    content = zlib.compress(b" " * 200_000_000, 9)
    for _ in range(layers - 1):
        content = zlib.compress(content, 9)
    return _pdf_of(content, b"/Filter[%s]" % (b"/FlateDecode " * layers))


def _pdf_words(pages: int, letters: int) -> bytes:
    line = b"BT /F 1 Tf 1 0 0 1 10 %d Tm (" + b"ho ngheo " * 20 + b") Tj ET\n"
    content = b"".join(line % (n % 790) for n in range(letters // 180))
    kids = b" ".join(b"%d 0 R" % (number + 5) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"
    tree = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages)
    packed = _stream(zlib.compress(content), b"/Filter/FlateDecode")
    return _pdf(_CATALOGUE, tree, packed, _FONT, *[page] * pages)


def _huge_png(side: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = zlib.compressobj(9)
    line = bytes(1 + side // 8)
    packed = b"".join(rows.compress(line) for _ in range(side)) + rows.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def _rows(text: str, count: int) -> str:
    return "".join(f"<w:tr><w:tc>{w.p(text)}</w:tc></w:tr>" for _ in range(count))


def _huge_docx_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", w.CONTENT_TYPES)
        with packed.open("word/document.xml", "w") as part:
            part.write(w.root("document", "<w:body>").removesuffix("</w:document>").encode())
            for _ in range(300):
                part.write(b"<w:p/>" * 10_000)
            part.write(b"</w:body></w:document>")
    return buffer.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    # packages
    "zip bomb beside the text": lambda: _docx_with("word/media/a.bin", bytes(300_000_000)),
    "zip bomb as text": lambda: _docx_with("word/a.xml", b"<a>" + bytes(19_000_000)),
    "3,000,000 paragraphs": _huge_docx_bomb,
    "190,000 paragraphs": lambda: _paragraphs(190_000, w.r("hộ nghèo")),
    "200,000 list items": lambda: _loose(w.numbered("x") * 60_000),
    "one paragraph of 15 MB": lambda: _loose(w.p(_WORDS * 500_000)),
    "a table of 100,000 rows": lambda: _loose(f"<w:tbl>{_rows('x', 100_000)}</w:tbl>"),
    "a row of 100,000 cells": lambda: _loose(
        "<w:tbl><w:tr>" + f"<w:tc>{w.p('x')}</w:tc>" * 100_000 + "</w:tr></w:tbl>"
    ),
    "tables nested fifty deep, many times": lambda: _loose(
        ("<w:tbl><w:tr><w:tc>" * 50 + w.p("x") + "</w:tc></w:tr></w:tbl>" * 50) * 2000
    ),
    "runs without end": lambda: _loose(w.p(inside=w.r("x") * 200_000)),
    "a million line breaks": lambda: _loose(w.p(inside="<w:r>" + "<w:br/>" * 1_000_000 + "</w:r>")),
    "styles in a chain": lambda: _loose(
        w.p("x", properties='<w:pStyle w:val="s9999"/>') * 5000,
        parts={
            "styles": w.root(
                "styles",
                "".join(f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n - 1}"/></w:style>' for n in range(10_000)),
            )
        },
    ),
    "doctype in every part": lambda: w.packed(
        {"[Content_Types].xml": _ENTITY, "word/document.xml": _ENTITY, "word/styles.xml": _LAUGHS}
    ),
    "external entity": lambda: _docx_with("word/theme.xml", _ENTITY),
    "a billion laughs": lambda: _docx_with("word/settings.xml", _LAUGHS),
    "names that leave the folder": lambda: _docx_with("../../../etc/cron.d/x.xml", b"<a/>"),
    "sizes that lie, small": lambda: _spoofed(10),
    "sizes that lie, large": lambda: _spoofed(0x7FFFFFF0),
    "overlapping entries": lambda: _quine_like(100),
    "archives in archives": lambda: _nested_zip(5),
    "an archive of bombs": lambda: archive({f"{n}.txt": bytes(40_000_000) for n in range(5)}),
    "an archive of 60,000 files": lambda: archive({f"{n}.txt": b"" for n in range(60_000)}),
    # PDF
    "PDF, pages that hold themselves": lambda: _pdf(_CATALOGUE, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"),
    "PDF, a page that is its own parent": lambda: _pdf(
        _CATALOGUE, b"<</Type/Pages/Parent 3 0 R/Kids[3 0 R]/Count 1>>", b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]>>"
    ),
    "PDF, a length that is its own length": lambda: _pdf(
        _CATALOGUE, _ONE_PAGE, _PAGE, b"<</Length 4 0 R>>stream\nq\nendstream", _FONT, b"<<>>"
    ),
    "PDF, a form that draws itself": lambda: _pdf_of(
        b"/X Do",
        b"",
        _stream(b"/X Do /X Do", _FORM),
    ),
    "PDF, 200 MB in a page": lambda: _pdf_bomb(1),
    "PDF, 200 MB packed twice": lambda: _pdf_bomb(2),
    "PDF, 100,000 objects drawn": lambda: _pdf_of(b"0 0 1 1 re f\n" * 1_000_000),
    "PDF, graphics states without end": lambda: _pdf_of(b"q " * 3_000_000 + b"Q"),
    "PDF, 500 pages of 100,000 letters": lambda: _pdf_words(500, 100_000),
    "PDF, 5000 pages": lambda: _pdf_words(5000, 100),
    "PDF, a page a kilometre wide": lambda: _pdf_of(b"BT /F 9 Tf (ho ngheo) Tj ET").replace(
        b"[0 0 600 800]", b"[0 0 9e9 9e9]"
    ),
    "PDF, a picture of 60,000 by 60,000": lambda: _pdf_of(
        b"600 0 0 800 0 0 cm /X Do",
        b"",
        _stream(
            zlib.compress(bytes(60_000 * 7500), 9),
            _IMAGE,
        ),
    ),
    "PDF, arrays nested 100,000 deep": lambda: _pdf(_CATALOGUE, b"[" * 100_000),
    # pictures
    "a PNG of 50,000 by 50,000": lambda: _huge_png(50_000),
    "a PNG of 12,000 by 12,000": lambda: _huge_png(12_000),
    # text and pages
    "19 MB of words": lambda: (_WORDS * 600_000).encode(),
    "19 MB without a space": lambda: b"a" * 19_000_000,
    "290,000 lines": lambda: ("- hộ nghèo\n" * 290_000).encode(),
    "290,000 lines of digits": lambda: b"1.2.3.4 5,6% 7/8 9.9\n" * 290_000,
    "a line of 5,000,000 spaces": lambda: b"x" + b" " * 5_000_000 + b"y",
    "rows without end": lambda: "".join(f"| {n} | hộ nghèo | {n} |\n" for n in range(200_000)).encode(),
    "columns of spaces without end": lambda: "".join(f"{n}     hộ nghèo     {n}\n" for n in range(200_000)).encode(),
    "HTML, 290,000 elements inside each other": lambda: b"<html><body>" + b"<div>" * 290_000 + b"x",
    "HTML, 290,000 cells": lambda: b"<html><table><tr>" + b"<td>x" * 290_000,
    "HTML, attributes without end": lambda: b"<html><p " + b"a=b " * 2_000_000 + b">x</p>",
    # mails
    "a mail of 1,000 attachments": lambda: mail("x", files={f"{n}.txt": b"x" for n in range(1000)}),
    "a mail inside a mail, 100 times": lambda: b"".join(
        b"From: a@b\nTo: c@d\nContent-Type: message/rfc822\n\n" for _ in range(100)
    ),
    "a header of 5 MB": lambda: b"From: a@b\nSubject: " + b"=?utf-8?q?x?= " * 350_000 + b"\nTo: c@d\n\nx",
    "a mail with a bomb": lambda: mail("x", files={"a.docx": _docx_with("word/a.bin", bytes(50_000_000))}),
    "a mail of 39 MB": lambda: mail("x", files={"a.bin": os.urandom(28_000_000)}),
    # what LibreOffice opens
    "RTF, a million groups": lambda: b"{\\rtf1" + b"{" * 1_000_000,
    "RTF, a picture of 2 GB": lambda: rtf(inside="{\\pict\\picw99999999\\pich99999999\\wmetafile8 0100}"),
    "RTF, 300,000 paragraphs": lambda: b"{\\rtf1 " + b"ho ngheo\\par\n" * 300_000 + b"}",
    "RTF, a table of 200,000 cells": lambda: b"{\\rtf1 " + b"\\trowd\\cellx1 a\\cell\\row\n" * 100_000 + b"}",
    "ODT, a cell a billion times": lambda: odt(
        "<table:table><table:table-column table:number-columns-repeated='16000'/>"
        "<table:table-row table:number-rows-repeated='1000000'>"
        "<table:table-cell table:number-columns-repeated='16000'><text:p>x</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    ),
    "ODT, two billion spaces": lambda: odt("<text:p>x<text:s text:c='2000000000'/>y</text:p>"),
    "ODT, sections inside each other": lambda: odt("<text:section>" * 5000 + "x" + "</text:section>" * 5000),
    "ODT, external entity": lambda: odt("<text:p>x</text:p>", extra={"styles.xml": _ENTITY}),
    "ODT, linked to a file": lambda: odt(
        "<text:section><text:section-source xlink:href='file:///etc/passwd'/></text:section>"
    ),
}
#: Made and read within a second or two: tried on every run of the tests.
QUICK = (
    "doctype in every part", "external entity", "a billion laughs", "names that leave the folder",
    "sizes that lie, small", "sizes that lie, large", "overlapping entries", "archives in archives",
    "an archive of 60,000 files", "PDF, pages that hold themselves", "PDF, a page that is its own parent",
    "PDF, a length that is its own length", "PDF, a form that draws itself", "PDF, a page a kilometre wide",
    "PDF, arrays nested 100,000 deep", "PDF, 5000 pages", "a mail of 1,000 attachments",
    "a mail inside a mail, 100 times", "a header of 5 MB",
    "HTML, 290,000 elements inside each other", "ODT, external entity", "styles in a chain",
)  # fmt: skip


def _read(name: str, path: Path) -> int:
    """Read one file in this process and print what it took."""
    data = path.read_bytes()
    end = ending(data)
    users = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peak = max(resource.getrusage(user).ru_maxrss for user in users) // 1024
    is_bad = end.is_fault or peak > MOST_MEGABYTES
    figures = f"{'BAD ' if is_bad else 'ok  '}{end.seconds:6.1f} s {peak:5} MB {len(data):>11} B"
    print(f"{figures}  {name}: {end.state}", flush=True)
    return int(is_bad)


def main(names: list[str]) -> int:
    """Try files, each made in one process and read in another, so that its memory can be told; 1 when one was bad."""
    if names[:1] == ["--make"]:
        Path(names[2]).write_bytes(MAKERS[names[1]]())
        return 0
    if names[:1] == ["--read"]:
        return _read(names[1], Path(names[2]))
    bad = 0
    myself = [sys.executable, "-m", "tests.reading.hostile"]
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "x")
        for name in names or MAKERS:
            subprocess.run([*myself, "--make", name, path], check=True)
            try:
                bad += subprocess.run([*myself, "--read", name, path], timeout=10 * MOST_SECONDS).returncode != 0
            except subprocess.TimeoutExpired:
                bad += 1
                print(f"BAD  never ended: {name}", flush=True)
    print(f"{len(names or MAKERS)} files, {bad} ended badly")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
