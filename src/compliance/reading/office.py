"""LibreOffice, in a folder that is thrown away: it turns .doc, .odt and .rtf into .docx, and .docx into PDF."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from compliance.reading import failures, limits
from compliance.reading.draft import Draft
from compliance.reading.package import inspect, read_markup

OfficeKind = Literal["doc", "odt", "rtf"]

NAMES = {"doc": "Word 97–2003 (.doc)", "odt": "OpenDocument (.odt)", "rtf": "RTF"}
# Named outright, so that a file made to look like something else never reaches another import filter.
_FILTERS = {"doc": "MS Word 97", "odt": "writer8", "rtf": "Rich Text Format"}
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_TRACKED = {
    "doc": (),
    "odt": (b"<text:tracked-changes",),
    "rtf": (b"\\revised", b"\\deleted", b"\\revauth"),
}
#: LibreOffice's own code for «a new profile is made, start me again».
_START_AGAIN = 81
_START = "import sys; sys.path[:] = sys.argv[1].split('\\n'); from compliance.reading.confinement import main; "
_START += "main(sys.argv[2:])"


def read_office(kind: OfficeKind, data: bytes) -> Draft:
    """Return the draft of a .doc, .odt or .rtf file.

    Errors: UnreadableError when LibreOffice is absent, cannot open the file, or needs too much time or memory.
    """
    from compliance.reading.docx import read_docx
    from compliance.reading.sandbox import parse_apart

    began = time.monotonic()
    signs = parse_apart("odt", odt_signs, data).notes if kind == "odt" else []
    if kind == "rtf" and _depth(data) > limits.RTF_DEPTH:
        raise failures.unsafe("các nhóm lồng nhau quá sâu", "groups are nested too deep")
    converted = to_docx(kind, data)
    left = max(2.0, limits.WALL_SECONDS - (time.monotonic() - began))
    draft = parse_apart("docx", read_docx, converted, seconds=left)
    draft.notes[:0] = [*_notes(kind, data), *signs]
    return draft


def odt_signs(data: bytes) -> Draft:
    """Check the parts of an OpenDocument package and return, as notes, what conversion may get wrong.

    Errors: UnreadableError when the package is encrypted, broken, or has a DOCTYPE.
    """
    package = inspect(data)
    parts = read_markup(package)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise failures.encrypted("OpenDocument (.odt)")
    tracked = any(sign in parts.get("content.xml", b"") for sign in _TRACKED["odt"])
    return Draft(notes=[_TRACKED_NOTE] if tracked else [])


def _depth(data: bytes) -> int:
    """Return how deep the groups of an RTF file are nested."""
    deepest = depth = 0
    for brace in data.replace(b"\\{", b"").replace(b"\\}", b"").translate(None, _NO_BRACES):
        depth += 1 if brace == _OPEN else -1
        deepest = max(deepest, depth)
    return deepest


_OPEN = ord("{")
_NO_BRACES = bytes(set(range(256)) - set(b"{}"))
_TRACKED_NOTE = "Tệp có theo dõi thay đổi: sau khi chuyển đổi, chữ đã xóa hoặc chèn thêm có thể bị hiểu sai."


def _notes(kind: OfficeKind, data: bytes) -> list[str]:
    notes = [f"Tệp {NAMES[kind]} được LibreOffice chuyển sang .docx rồi đọc."]
    if kind == "doc":
        # A .doc keeps its changes in binary tables: whether there are any is not looked up.
        notes.append("Nếu tệp có theo dõi thay đổi, chữ đã xóa hoặc chèn thêm có thể bị hiểu sai.")
    elif any(sign in data for sign in _TRACKED[kind] if kind == "rtf"):
        notes.append(_TRACKED_NOTE)
    return notes


def soffice() -> str | None:
    """Return the path of LibreOffice's program, or nothing where it is not installed.

    Shape: the environment variable `COMPLIANCE_SOFFICE` names another one; an empty value stands for «none».
    """
    chosen = os.environ.get("COMPLIANCE_SOFFICE")
    if chosen is not None:
        return chosen if chosen and Path(chosen).is_file() else None
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def to_docx(kind: OfficeKind, data: bytes, seconds: float = limits.OFFICE_SECONDS) -> bytes:
    """Return the bytes of a .docx that LibreOffice makes of `data`.

    Errors: UnreadableError when LibreOffice is absent, cannot open the file, or needs too much time or memory.
    """
    if soffice() is None:
        raise failures.no_office(NAMES[kind])
    return _convert(_Job(kind, _FILTERS[kind], "docx", "MS Word 2007 XML", NAMES[kind]), data, seconds)


def to_pdf(data: bytes, seconds: float = limits.OFFICE_SECONDS) -> bytes:
    """Return the PDF that LibreOffice prints of a .docx, tagged for screen readers.

    Errors: as `to_docx`.
    """
    need_printer()
    options = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    return _convert(_Job("docx", "MS Word 2007 XML", "pdf", f"writer_pdf_Export:{options}", "Word"), data, seconds)


def need_printer() -> None:
    """Do nothing where PDF can be printed. Errors: UsageError where LibreOffice is absent."""
    if soffice() is None:
        raise failures.no_printer()


@dataclass(frozen=True, slots=True)
class _Job:
    """One conversion: endings and LibreOffice's filters on both sides, and the name of the source for people."""

    source: str
    infilter: str
    result: str
    outfilter: str
    name: str


def _convert(job: _Job, data: bytes, seconds: float) -> bytes:
    program = soffice() or ""
    with tempfile.TemporaryDirectory(prefix="compliance-", dir=_place(), ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        source = folder / f"plan.{job.source}"
        source.write_bytes(data)
        _write_profile(folder / "profile" / "user")
        (folder / "tmp").mkdir()
        _run(_command(program, folder, job, seconds), folder, seconds, job)
        result = folder / "out" / f"plan.{job.result}"
        try:
            size = result.stat().st_size
        except FileNotFoundError:
            raise failures.damaged(job.name) from None
        if size > limits.FILE_BYTES:
            raise failures.too_large("quá nhiều nội dung", "too much content")
        return result.read_bytes()


def _place() -> str | None:
    """Return where to put the folder: the usual place, unless names of sockets there would be too long (108 bytes)."""
    usual = tempfile.gettempdir()
    return "/tmp" if len(usual) > 40 and os.name == "posix" and os.access("/tmp", os.W_OK) else None


def _command(program: str, folder: Path, job: _Job, seconds: float) -> list[str]:
    convert = [
        _binary(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        f"-env:OSL_SOCKET_PATH={folder / 'tmp'}",
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nofirststartwizard",
        f"--infilter={job.infilter}",
        "--convert-to",
        f"{job.result}:{job.outfilter}",
        "--outdir",
        str(folder / "out"),
        str(folder / f"plan.{job.source}"),
    ]
    if os.name != "posix":
        return convert
    megabytes = str(limits.OFFICE_BYTES // limits.MEBIBYTE)
    path = "\n".join(filter(None, sys.path))
    return [sys.executable, "-I", "-S", "-c", _START, path, str(folder), megabytes, str(int(seconds) + 1), *convert]


def _binary(program: str) -> str:
    """Return the program itself: the script before it would start a splash screen and meet it under /tmp."""
    script = Path(program).resolve()
    binary = script.with_name("soffice.bin")
    return str(binary if binary.is_file() else script)


def _run(command: list[str], folder: Path, seconds: float, job: _Job) -> None:
    deadline = time.monotonic() + seconds
    code = _START_AGAIN
    for _ in range(3):
        if code != _START_AGAIN:
            break
        code = _run_once(command, folder, deadline - time.monotonic())
    # A file it cannot open ends LibreOffice with 0 or 1 and no result; out of memory it aborts.
    if code not in (0, 1) and not (folder / "out" / f"plan.{job.result}").exists():
        raise failures.damaged(job.name, "LibreOffice dừng đột ngột")


def _run_once(command: list[str], folder: Path, seconds: float) -> int:
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(timeout=max(seconds, 0.1))
    except subprocess.TimeoutExpired:
        raise failures.too_slow() from None
    finally:
        _kill_group(process)


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and whatever it started; the launcher made them one group."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _environment(folder: Path) -> dict[str, str]:
    """Return what LibreOffice is told of the world: nothing of this user, nobody's proxy, no display."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    places = dict.fromkeys(("HOME", "TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), str(folder / "tmp"))
    dead = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), "http://127.0.0.1:9")
    return kept | places | dead | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}


def _write_profile(folder: Path) -> None:
    """Write a profile without macros, links, updates and a way out to the network."""
    folder.mkdir(parents=True)
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>\n",
        "utf-8",
    )


_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Office.Java/VirtualMachine", "EnableJava", "false"),
    ("Inet/Settings", "ooInetProxyType", "1"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
