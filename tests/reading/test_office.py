"""Word 97–2003, OpenDocument and RTF: read through LibreOffice, shut in a folder of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from compliance.errors import UnreadableError
from compliance.reading import confinement, identify, limits, office, read_document
from tests.reading import word_files as w
from tests.reading.office_files import compound, escaped, needs_office, odt, rtf


def _row(*cells: str) -> str:
    inside = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    return f"<table:table-row>{inside}</table:table-row>"


_COLUMNS = '<table:table-column table:number-columns-repeated="3"/>'
TABLE = (
    f"<table:table>{_COLUMNS}{_row('Nguồn vốn', 'Năm', 'Triệu đồng')}{_row('Trung ương', '2024', '120')}</table:table>"
)


def code_of(data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_document(data=data)
    assert caught.value.message and caught.value.next_step
    return caught.value.code


# ── what a file is, whatever it is called ──


def test_formats_are_told_by_content() -> None:
    assert identify.identify(rtf("x")) == "rtf"
    assert identify.identify(b"\xef\xbb\xbf\r\n" + rtf("x")) == "rtf"
    assert identify.identify(odt("<text:p>x</text:p>")) == "odt"
    assert identify.identify(compound("Root Entry", "WordDocument")) == "doc"


def test_other_files_of_the_same_family_are_named_and_refused() -> None:
    sheet = odt("", mime="application/vnd.oasis.opendocument.spreadsheet")
    assert code_of(sheet) == "unreadable.unsupported"
    assert code_of(compound("Root Entry", "Workbook")) == "unreadable.unsupported"
    with pytest.raises(UnreadableError, match="Outlook"):
        read_document(data=compound("Root Entry", "__substg1.0_0037001F"))


def test_a_password_is_asked_about_before_anything_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_SOFFICE", "")
    assert code_of(compound("Root Entry", "WordDocument", text_flags=0x0100)) == "unreadable.encrypted"
    assert code_of(compound("EncryptedPackage")) == "unreadable.encrypted"
    locked = b'<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
    assert code_of(odt("", extra={"META-INF/manifest.xml": locked})) == "unreadable.encrypted"


def test_a_doctype_in_an_opendocument_part_is_refused_before_anything_is_started() -> None:
    evil = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    assert code_of(odt("<text:p>x</text:p>", extra={"styles.xml": evil})) == "unreadable.unsafe"


def test_without_libreoffice_a_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_SOFFICE", "")
    with pytest.raises(UnreadableError) as caught:
        read_document(data=rtf("Kế hoạch"))
    assert caught.value.code == "unreadable.no_office"
    assert caught.value.exit_code == 3
    assert "apt install libreoffice-writer-nogui" in caught.value.next_step


# ── what is read ──


@needs_office
def test_an_rtf_file_reads_as_its_word_twin_would() -> None:
    document = read_document(data=rtf("KẾ HOẠCH", "Hộ nghèo và hộ cận nghèo xã An Bình"))
    assert document.text == "KẾ HOẠCH\nHộ nghèo và hộ cận nghèo xã An Bình"
    assert document.format == "rtf"
    assert any("LibreOffice" in note for note in document.notes)
    assert not any("theo dõi" in note for note in document.notes)


@needs_office
def test_tracked_changes_of_an_rtf_file_are_followed_and_doubted() -> None:
    changes = (
        "{\\*\\revtbl{Unknown;}{A;}}\\pard "
        + escaped("Giảm ")
        + "{\\deleted\\revauthdel1 "
        + escaped("2% ")
        + "}{\\revised\\revauth1 3% }"
        + escaped("hộ nghèo")
        + "\\par"
    )
    document = read_document(data=rtf(inside=changes))
    assert document.text == "Giảm 3% hộ nghèo"
    assert any("có thể bị hiểu sai" in note for note in document.notes)


@needs_office
def test_an_opendocument_text_keeps_its_tables_and_reports_tracked_changes() -> None:
    document = read_document(data=odt(f"<text:p>Kế hoạch vốn</text:p>{TABLE}<text:p>Hết</text:p>"))
    assert document.text.splitlines() == ["Kế hoạch vốn", "Nguồn vốn\tNăm\tTriệu đồng", "Trung ương\t2024\t120", "Hết"]
    assert [block.kind for block in document.blocks].count("cell") == 6
    tracked = odt("<text:tracked-changes/><text:p>Kế hoạch</text:p>")
    assert any("có thể bị hiểu sai" in note for note in read_document(data=tracked).notes)


@needs_office
def test_a_doc_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.txt"
    path.write_bytes(_as_doc(rtf("Hộ nghèo xã An Bình giảm 3%")))
    document = read_document(path)
    assert (document.text, document.format) == ("Hộ nghèo xã An Bình giảm 3%", "doc")
    assert any("theo dõi thay đổi" in note for note in document.notes)


def _as_doc(data: bytes) -> bytes:
    """Return the .doc that LibreOffice makes of an RTF file."""
    program = office.soffice()
    assert program is not None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.rtf").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", name, "a.rtf"]
        subprocess.run(command, cwd=name, check=True, capture_output=True, timeout=60)
        return (folder / "a.doc").read_bytes()


@needs_office
def test_what_libreoffice_cannot_open_is_called_broken() -> None:
    assert code_of(compound("Root Entry", "WordDocument")) == "unreadable.damaged"
    assert code_of(odt("<text:p>cut")) == "unreadable.damaged"


def test_groups_nested_without_end_are_refused_before_anything_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_SOFFICE", "")
    assert code_of(b"{\\rtf1" + b"{" * 1000) == "unreadable.unsafe"
    assert code_of(b"{\\rtf1" + b"\\{" * 1000 + b"x}") == "unreadable.no_office"


# ── nothing gets out, nothing stays behind ──


@needs_office
def test_a_linked_file_of_this_machine_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "bi-mat.odt"
    secret.write_bytes(odt("<text:p>MẬT KHẨU 4711</text:p>"))
    section = (
        f'<text:section text:name="S"><text:section-source xlink:href="{secret.as_uri()}"/>'
        "<text:p>cũ</text:p></text:section>"
    )
    document = read_document(data=odt(f"<text:p>Kế hoạch</text:p>{section}"))
    assert "4711" not in document.text


@needs_office
def test_a_linked_address_is_not_asked_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        link = f"http://127.0.0.1:{server.getsockname()[1]}/a.odt"
        section = (
            f'<text:section text:name="S"><text:section-source xlink:href="{link}"/><text:p>x</text:p></text:section>'
        )
        image = f'<text:p>Kế hoạch<draw:frame><draw:image xlink:href="{link}"/></draw:frame></text:p>'
        assert "Kế hoạch" in read_document(data=odt(section + image)).text
        with pytest.raises(TimeoutError):
            server.accept()


@needs_office
def test_past_the_time_limit_the_whole_group_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    began = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        office.to_docx("rtf", rtf("x"), seconds=0.15)
    assert caught.value.code == "unreadable.too_slow"
    assert time.monotonic() - began < 5
    assert not _running(), "LibreOffice is still there"


def _running() -> list[str]:
    """Return the command lines of what still works in a folder of ours, started by this process."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode(errors="replace")
            parent = entry.with_name("stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            continue
        if "soffice" in words and "compliance-" in words and parent in ("1", str(os.getpid())):
            found.append(words)
    return found


@needs_office
def test_too_little_memory_ends_in_a_named_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "OFFICE_BYTES", 150 * limits.MEBIBYTE)
    assert code_of(rtf("Kế hoạch")) == "unreadable.damaged"


@needs_office
def test_the_temporary_folder_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        monkeypatch.setattr("tempfile.tempdir", place)
        read_document(data=rtf("Kế hoạch"))
        with pytest.raises(UnreadableError):
            office.to_docx("doc", compound("WordDocument"))
        assert list(Path(place).iterdir()) == []


@needs_office
def test_a_long_way_to_the_temporary_folder_does_no_harm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / ("rat-dai-" * 12)
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    assert read_document(data=rtf("Kế hoạch")).text == "Kế hoạch"


# ── the walls, tried from inside ──

_ATTEMPTS = """
import os, pathlib, socket, sys
from compliance.reading import confinement as c
folder, outside = sys.argv[1:3]
c._give_up_new_rights()
print("held", c.keep_to(folder), c.close_network())
def attempt(name, action):
    try:
        action()
    except OSError as error:
        print(name, type(error).__name__)
    else:
        print(name, "done")
attempt("inside", lambda: pathlib.Path(folder, "a").write_text("x"))
attempt("outside", lambda: pathlib.Path(outside, "b").write_text("x"))
attempt("append", lambda: pathlib.Path(outside, "secret").open("a"))
attempt("remove", lambda: pathlib.Path(outside, "secret").unlink())
attempt("secret", lambda: pathlib.Path(outside, "secret").read_text())
attempt("library", lambda: os.listdir("/usr/lib"))
attempt("network", lambda: socket.socket(socket.AF_INET))
attempt("network6", lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
attempt("machine", lambda: socket.socket(socket.AF_UNIX))
print("child", os.waitstatus_to_exitcode(os.system("echo x > " + outside + "/c 2> /dev/null")) != 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux")
def test_a_confined_program_writes_in_its_folder_only_and_reaches_no_network(tmp_path: Path) -> None:
    folder, outside = tmp_path / "trong", tmp_path / "ngoai"
    folder.mkdir()
    outside.mkdir()
    (outside / "secret").write_text("bí mật")
    command = [sys.executable, "-c", _ATTEMPTS, str(folder), str(outside)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answers = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    if answers.pop("held") != "True True":
        pytest.skip("this kernel has no Landlock or seccomp: the walls are not enforced here (docs/limits.md)")
    assert answers == {
        "inside": "done",
        "outside": "PermissionError",
        "append": "PermissionError",
        "remove": "PermissionError",
        "secret": "PermissionError",
        "library": "done",
        "network": "PermissionError",
        "network6": "PermissionError",
        "machine": "done",
        "child": "True",
    }
    assert (outside / "secret").read_text() == "bí mật"
    assert sorted(path.name for path in outside.iterdir()) == ["secret"]


def test_memory_and_time_of_a_confined_program_are_bound() -> None:
    script = (
        "from compliance.reading.confinement import bind\nimport resource\nbind(300_000_000, 5)\n"
        "print(resource.getrlimit(resource.RLIMIT_CPU)[0], resource.getrlimit(resource.RLIMIT_FSIZE)[0])\n"
        "try:\n    bytearray(400_000_000)\nexcept MemoryError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["5", "75000000", "refused"]
    assert callable(confinement.main)
    assert read_document(data=w.docx(w.p("x"))).text == "x"
