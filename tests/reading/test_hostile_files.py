"""Files built or broken to harm: each ends quickly, in a state that has a name, and never in a traceback."""

from __future__ import annotations

import io
import os
import random
import struct
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.errors import ComplianceError, UnreadableError, UsageError
from compliance.reading import failures, limits, read_document, sandbox
from compliance.reading.draft import Draft
from compliance.vietnamese.encodings import to_tcvn3
from tests.reading import word_files as w
from tests.reading.pdf_files import plan

#: What the program promises for any file; far more than any of these takes, so that a busy machine fails nobody.
QUICK_SECONDS = 20.0


_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"


def code_of(data: bytes) -> str:
    """Return the error code that reading `data` ends with, and see that it ends soon and says what to do."""
    began = time.monotonic()
    with pytest.raises(ComplianceError) as caught:
        read_document(data=data)
    assert time.monotonic() - began < QUICK_SECONDS
    assert caught.value.message and caught.value.next_step
    return caught.value.code


def word_body(inside: str) -> bytes:
    return w.docx(inside)


# ── packages ──


def test_a_zip_bomb_is_not_unpacked() -> None:
    assert code_of(w.docx(w.p("x"), extra={"word/media/a.bin": bytes(50_000_000)})) == "unreadable.unsafe"


def test_a_part_of_text_past_the_limit_is_called_too_large() -> None:
    noise = random.Random(1).randbytes(limits.TEXT_BYTES // 2 + 10).hex().encode()
    assert code_of(w.docx(w.p("x"), extra={"word/custom.xml": noise})) == "unreadable.too_large"


@pytest.mark.parametrize("name", ["../../etc/passwd.xml", "/tmp/x.xml", "C:\\x.xml", "word\\..\\..\\x.xml"])
def test_names_that_point_outside_are_refused(name: str) -> None:
    assert code_of(w.docx(w.p("x"), extra={name: b"<a/>"})) == "unreadable.unsafe"


def test_an_archive_inside_the_archive_is_refused_but_a_chart_may_keep_its_workbook() -> None:
    inner = w.docx(w.p("x"))
    assert code_of(w.docx(w.p("x"), extra={"word/inner.zip": inner})) == "unreadable.unsafe"
    document = read_document(data=w.docx(w.p("Kế hoạch"), extra={"word/embeddings/so.xlsx": inner}))
    assert document.text == "Kế hoạch"
    assert any("đối tượng nhúng" in note for note in document.notes)


@pytest.mark.parametrize("part", ["word/document.xml", "word/theme.xml", "docProps/app.xml", "word/_rels/x.rels"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_doctype_in_any_part_is_refused(part: str, codec: str) -> None:
    evil = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    files = {"[Content_Types].xml": w.CONTENT_TYPES.encode(), "word/document.xml": b"<a/>", part: evil.encode(codec)}
    assert code_of(w.packed(files)) == "unreadable.unsafe"


def test_an_xml_encoding_that_could_hide_a_doctype_is_refused() -> None:
    part = b'<?xml version="1.0" encoding="UTF-7"?><a/>'
    assert code_of(w.docx(w.p("x"), extra={"word/x.xml": part})) == "unreadable.unsafe"


def test_two_parts_of_one_name_are_refused() -> None:
    buffer = io.BytesIO(w.docx(w.p("một")))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/document.xml", w.root("document", f"<w:body>{w.p('hai')}</w:body>"))
    assert code_of(buffer.getvalue()) == "unreadable.unsafe"


def test_overlapping_entries_are_refused() -> None:
    data = bytearray(w.docx(w.p("x" * 500)))
    directory = data.rfind(b"PK\x01\x02")
    first = data.find(b"PK\x01\x02")
    # The last entry claims to start where the first one does.
    data[directory + 42 : directory + 46] = data[first + 42 : first + 46]
    assert code_of(bytes(data)) == "unreadable.unsafe"


def test_a_directory_that_announces_too_many_entries_is_refused_unread() -> None:
    data = bytearray(w.docx(w.p("x")))
    end = data.rfind(b"PK\x05\x06")
    struct.pack_into("<HH", data, end + 8, 60000, 60000)
    assert code_of(bytes(data)) == "unreadable.unsafe"


def test_an_encrypted_entry_asks_for_a_copy_without_password() -> None:
    data = bytearray(w.docx(w.p("x")))
    for at in (data.find(b"PK\x01\x02") + 8, data.find(b"PK\x03\x04") + 6):
        data[at] |= 1
    assert code_of(bytes(data)) == "unreadable.encrypted"


def test_an_entry_larger_than_it_claims_is_refused() -> None:
    data = bytearray(w.docx(w.p("x" * 5000)))
    at = data.find(b"word/document.xml", data.find(b"PK\x01\x02")) - 46
    struct.pack_into("<I", data, at + 24, 40)
    assert code_of(bytes(data)) == "unreadable.damaged"


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_truncated_word_file_is_called_broken(share: float) -> None:
    data = w.docx("".join(w.p(f"Đoạn {n} của kế hoạch") for n in range(200)))
    assert code_of(data[: int(len(data) * share)]) == "unreadable.damaged"


# ── XML that is legal and too much ──


def test_paragraphs_without_end_are_called_too_large() -> None:
    assert code_of(word_body("<w:p/>" * 1_600_000)) in ("unreadable.too_large", "unreadable.unsafe")


def test_very_many_paragraphs_are_read_within_bounds_or_refused() -> None:
    body = "".join(f"<w:p><w:r><w:t>đoạn {n} {n * 7919}</w:t></w:r></w:p>" for n in range(210_000))
    assert code_of(word_body(body)) in ("unreadable.too_large", "unreadable.too_slow")


def test_elements_nested_very_deeply_are_called_broken() -> None:
    deep = "<w:sdt><w:sdtContent>" * 400 + w.p("đáy") + "</w:sdtContent></w:sdt>" * 400
    assert code_of(word_body(deep)) == "unreadable.damaged"


def test_tables_nested_as_deep_as_the_parser_allows_are_read() -> None:
    inner = w.p("đáy")
    for _ in range(50):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert read_document(data=word_body(inner)).text == "đáy"


def test_styles_based_on_each_other_come_to_an_end() -> None:
    styles = w.root(
        "styles",
        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
        "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>",
    )
    body = w.p("Kế hoạch", properties="<w:pStyle w:val='A'/>")
    assert read_document(data=w.docx(body, parts={"styles": styles})).text == "Kế hoạch"


def test_a_package_that_is_no_word_document_is_named() -> None:
    types = w.CONTENT_TYPES.encode()
    assert code_of(w.packed({"[Content_Types].xml": types, "xl/workbook.xml": b"<a/>"})) == "unreadable.unsupported"
    assert code_of(w.packed({"[Content_Types].xml": types, "word/x.xml": b"<a/>"})) == "unreadable.damaged"
    assert code_of(w.packed({"mimetype": _SHEET, "content.xml": b"<a/>"})) == "unreadable.unsupported"
    assert code_of(w.packed({"a.txt": b"x"})) == "unreadable.container"
    assert code_of(b"PK\x05\x06" + bytes(18)) == "unreadable.container"


# ── flipped bits ──


def word_plan() -> bytes:
    return w.docx("".join(w.p(f"Mục {n}. Hộ nghèo và hộ cận nghèo xã An Bình") for n in range(60)))


@pytest.mark.parametrize("make", [word_plan, plan], ids=["docx", "pdf"])
def test_flipped_bits_end_in_a_document_or_a_named_error(make: Callable[[], bytes]) -> None:
    data = make()
    chance = random.Random(20240319)
    ended: set[str] = set()
    for _ in range(40):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 3, 20))):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        began = time.monotonic()
        try:
            ended.add(read_document(data=bytes(broken)).quality)
        except UnreadableError as error:
            ended.add(error.code)
        assert time.monotonic() - began < QUICK_SECONDS
    assert ended, "nothing ended"
    assert "unreadable.crashed" not in ended


# ── the child process ──


def test_a_parser_that_hangs_is_stopped() -> None:
    def hang(_data: bytes) -> Draft:
        time.sleep(60)
        return Draft()

    began = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        sandbox.parse_apart("docx", hang, b"", seconds=0.3)
    assert caught.value.code == "unreadable.too_slow"
    assert time.monotonic() - began < 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_parser_that_never_stops_computing_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def spin(_data: bytes) -> Draft:
        while True:
            pass

    monkeypatch.setattr(limits, "CPU_SECONDS", 1)
    with pytest.raises(UnreadableError) as caught:
        sandbox.parse_apart("docx", spin, b"")
    assert caught.value.code == "unreadable.too_slow"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_parser_that_dies_or_eats_memory_gives_a_named_error() -> None:
    def die(_data: bytes) -> Draft:
        os.abort()

    def eat(_data: bytes) -> Draft:
        return Draft(text="x" * (2 * limits.CHILD_BYTES))

    def fail(_data: bytes) -> Draft:
        raise KeyError("x")

    codes = []
    for parser in (die, eat, fail):
        with pytest.raises(UnreadableError) as caught:
            sandbox.parse_apart("docx", parser, b"")
        codes.append(caught.value.code)
    assert codes == ["unreadable.crashed", "unreadable.too_large", "unreadable.crashed"]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux limits")
def test_a_parser_can_open_no_file() -> None:
    def peek(_data: bytes) -> Draft:
        with Path("/etc/hostname").open("rb") as stream:
            return Draft(text=stream.read().decode())

    with pytest.raises(UnreadableError) as caught:
        sandbox.parse_apart("docx", peek, b"")
    assert caught.value.code == "unreadable.crashed"


def test_with_several_threads_a_fresh_python_reads_the_same() -> None:
    expected = read_document(data=word_plan()).text
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(read_document(data=word_plan()).text))
    thread.start()
    thread.join()
    assert found == [expected]


def test_a_fresh_python_hands_errors_and_pdf_pages_over_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read_document(data=plan())
    monkeypatch.setattr(sandbox, "_can_fork", lambda: False)
    assert read_document(data=plan()) == expected
    assert code_of(word_plan()[:-400]) == "unreadable.damaged"


def test_a_confined_fresh_python_has_loaded_all_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_can_fork", lambda: False)
    old = w.p(to_tcvn3("Hộ nghèo – hộ cận nghèo"), run="<w:rFonts w:ascii='.VnTime'/>")
    wide = {"word/settings.xml": w.root("settings", "").replace("UTF-8", "UTF-16").encode("utf-16")}
    assert read_document(data=w.docx(old, extra=wide)).text == "Hộ nghèo – hộ cận nghèo"
    assert code_of(w.docx(w.p("x"), extra={"word/é.zip": b"x"})) == "unreadable.unsafe"


def _children() -> set[str]:
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux to list children")
def test_no_child_is_left_behind() -> None:
    # Other tests of this process may keep workers of their own.
    before = _children()
    read_document(data=word_plan())
    assert _children() <= before


# ── what is no document at all ──


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "unreadable.empty"),
        (b" \n\t\r\n", "unreadable.empty"),
        ("\ufeff \u200b".encode(), "unreadable.empty"),
        (b"--- *** ---\n", "unreadable.empty"),
        (bytes(range(256)) * 20, "unreadable.binary"),
        ("Kế hoạch\x00 giảm nghèo".encode(), "unreadable.binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "unreadable.encrypted"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "unreadable.damaged"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "unreadable.damaged"),
        (b"8BPS" + bytes(50), "unreadable.unsupported"),
        (b"Rar!\x1a\x07\x00" + bytes(50), "unreadable.unsupported"),
        (b"<?xml version='1.0'?><svg>chu</svg>", "unreadable.unsupported"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\nabc", "unreadable.container"),
        (b"%PDF-1.4\nnothing", "unreadable.damaged"),
        (b"%PDF-1.4\n" + b"junk " * 100 + b"\nstartxref\n9\n%%EOF", "unreadable.damaged"),
        (b"PK\x03\x04" + bytes(40), "unreadable.damaged"),
    ],
)
def test_each_kind_of_junk_has_its_own_answer(data: bytes, code: str) -> None:
    assert code_of(data) == code


def test_fifty_megabytes_of_text_are_refused_at_once(tmp_path: Path) -> None:
    big = tmp_path / "lon.txt"
    with big.open("wb") as stream:
        stream.write(b"ho ngheo " * (50 * 1024 * 1024 // 9))
    began = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        read_document(big)
    assert time.monotonic() - began < 1
    assert caught.value.code == "unreadable.too_large"
    assert "giới hạn 4 MB" in caught.value.message


def test_millions_of_empty_lines_are_refused() -> None:
    assert code_of(b"a" + b"\n" * 15_000_000) == "unreadable.too_large"
    assert code_of(b"a" + b"\n" * 400_000) == "unreadable.too_large"


def test_one_endless_line_is_read_in_bounded_time() -> None:
    began = time.monotonic()
    assert len(read_document(data="hộ nghèo ".encode() * 100_000).lines) == 1
    assert time.monotonic() - began < QUICK_SECONDS


def test_a_huge_file_is_not_even_opened(tmp_path: Path) -> None:
    big = tmp_path / "rong.pdf"
    with big.open("wb") as stream:
        stream.truncate(limits.FILE_BYTES * 50)
    with pytest.raises(UnreadableError) as caught:
        read_document(big)
    assert caught.value.code == "unreadable.too_large"


def test_folders_missing_files_and_pipes_are_wrong_usage(tmp_path: Path) -> None:
    pipe = tmp_path / "ong"
    os.mkfifo(pipe)
    cases = {tmp_path: "usage.folder", tmp_path / "khong-co.txt": "usage.not_found", pipe: "usage.no_access"}
    for path, code in cases.items():
        with pytest.raises(UsageError) as caught:
            read_document(path)
        assert caught.value.code == code
        assert caught.value.exit_code == 2
    with pytest.raises(UsageError):
        read_document(Path("a\x00b"))
    with pytest.raises(UsageError):
        read_document()


def test_the_extension_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.txt"
    path.write_bytes(w.docx(w.p("Kế hoạch")))
    assert read_document(path).format == "docx"


def test_every_failure_speaks_both_languages() -> None:
    for error in (failures.empty(), failures.binary(), failures.image(), failures.damaged("PDF"), failures.folder("x")):
        assert error.message != error.message_en
        assert error.next_step != error.next_step_en
