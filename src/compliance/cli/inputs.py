"""Which files a command reads: files as given, folders walked for readable formats, `-` for standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.cli.messages import named
from compliance.errors import ComplianceError, UsageError, internal
from compliance.reading.failures import nothing_inside
from compliance.reading.identify import identify

if TYPE_CHECKING:
    from compliance.reading.containers import Member

STDIN_NAME = "stdin"

# Formats are told by their content; the endings only say which files of a folder are worth opening.
READABLE = (
    ".bmp", ".doc", ".docm", ".docx", ".dot", ".dotx", ".heic", ".heif", ".htm", ".html", ".jpeg", ".jpg", ".markdown",
    ".md", ".odt", ".ott", ".pdf", ".png", ".rtf", ".text", ".tif", ".tiff", ".txt", ".webp",
    ".eml", ".mht", ".mhtml", ".zip",
)  # fmt: skip
NOT_READ_YET = (".7z", ".msg", ".rar", ".xls", ".xlsx")


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read: a path, or the bytes of standard input."""

    name: str
    path: Path | None = None
    data: bytes | None = None

    @property
    def source(self) -> Path | bytes:
        """Return what to read."""
        return self.path if self.path is not None else self.data or b""


def collect(arguments: Sequence[str], files_from: Sequence[str] = ()) -> tuple[list[Input], list[ComplianceError]]:
    """Return the inputs in order, each file once, and a failure for each folder, pattern or list that holds none.

    Shape: folders are walked in sorted order for readable formats; hidden files and folders are skipped. A pattern such
    as `xa/**/*.docx` is looked up unless a file has that very name. `files_from` are files that list further arguments.
    """
    found: list[Input] = []
    errors: list[ComplianceError] = []
    seen: set[str] = set()
    for argument in (*arguments, *_listed(files_from, errors)):
        try:
            items = list(_inputs(argument))
        except ComplianceError as error:
            errors.append(error)
            continue
        for item in items:
            key = os.path.realpath(item.path) if item.path else "-"
            if key not in seen:
                seen.add(key)
                found.append(item)
    return found, errors


def _inputs(argument: str) -> Iterator[Input]:
    if argument == "-":
        yield Input(STDIN_NAME, data=sys.stdin.buffer.read())
        return
    if "\0" in argument:
        raise _no_such_path(argument)
    path = Path(argument)
    if _is_pattern(argument) and not os.path.lexists(path):
        yield from _matches(argument)
    elif path.is_dir():
        files = [Input(str(file), file) for file in _walk(path, READABLE)]
        if not files:
            raise UsageError(
                "usage.no_file_matched",
                f"{argument}: không có tệp nào đọc được trong thư mục",
                f"chỉ tới thư mục có tệp {', '.join(READABLE)}",
                message_en=f"{argument}: no file matched in this folder",
                next_step_en=f"point to a folder with files of type {', '.join(READABLE)}",
            )
        yield from files
    else:
        yield Input(argument, path)


def holds_several(item: Input) -> bool:
    """Tell whether an input is a mail or an archive, which may hold several plans."""
    from compliance.reading.containers import kind_of

    return kind_of(item.path, item.data) is not None


def unpacked(item: Input, skipped: list[str]) -> Iterator[Input | ComplianceError]:
    """Yield the plans inside a mail or an archive, or why one of them cannot be had; any other input as it is.

    Shape: names of files that can be no plan are added to `skipped`; the text of a mail counts when nothing attached to
    it could be a plan.
    """
    from compliance.reading.containers import INSIDE, kind_of, members

    kind = kind_of(item.path, item.data)
    if kind is None:
        yield item
        return
    plans: list[str] = []
    passed_over: list[str] = []
    failed = False
    try:
        data = item.data if item.data is not None else item.path.read_bytes() if item.path else b""
        for member in members(kind, data, item.name):
            if member.failure:
                failed = True
                yield named(member.failure, member.name)
            elif member.is_body and any(name.startswith(member.message + INSIDE) for name in plans):
                continue
            elif member.is_body or _could_be_plan(member):
                plans.append(member.name)
                yield Input(member.name, data=member.data)
            else:
                passed_over.append(member.name)
    except ComplianceError as error:
        yield named(error, item.name)
        return
    except Exception as error:  # one bad file never ends a run
        yield internal(error, item.name)
        return
    skipped += passed_over
    if not plans and not failed:
        yield named(nothing_inside([name.rpartition(INSIDE)[2] for name in passed_over]), item.name)


def _could_be_plan(member: Member) -> bool:
    """Tell whether a file is of a format that is read, by its ending or else by its content."""
    if Path(member.name).suffix.lower() in READABLE:
        return True
    try:
        return identify(member.data) not in ("text", "html")
    except ComplianceError:
        return False


def _no_such_path(argument: str) -> UsageError:
    return UsageError(
        "usage.path",
        f"{argument}: không phải đường dẫn",
        "kiểm tra lại tên tệp",
        message_en=f"{argument}: not a path",
        next_step_en="look at the file name again",
    )


def _is_pattern(argument: str) -> bool:
    return any(character in argument for character in "*?[")


def _matches(pattern: str) -> Iterator[Input]:
    """Return the readable files a pattern matches, sorted. Errors: `UsageError` where there is none."""
    import glob

    # A pattern that names its ending asks for those files; `*` alone does not ask for pictures and programs.
    named = Path(pattern).suffix and not _is_pattern(Path(pattern).suffix)
    found = [
        name
        for name in sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 (an absolute pattern too)
        if Path(name).is_file() and (named or Path(name).suffix.lower() in READABLE)
    ]
    if not found:
        raise UsageError(
            "usage.no_file_matched",
            f"{pattern}: không có tệp nào khớp",
            "xem lại mẫu tên, hoặc chỉ tới thư mục",
            message_en=f"{pattern}: no file matched",
            next_step_en="look at the pattern again, or name a folder",
        )
    yield from (Input(name, Path(name)) for name in found)


def _listed(files: Sequence[str], errors: list[ComplianceError]) -> Iterator[str]:
    """Return the names that list files hold: one a line, or with NUL between them (`find -print0`)."""
    for file in files:
        try:
            data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        except OSError as error:
            errors.append(
                UsageError(
                    "usage.files_from",
                    f"--files-from {file}: không đọc được ({error.strerror})",
                    "kiểm tra đường dẫn của danh sách",
                    message_en=f"--files-from {file}: cannot be read ({error.strerror})",
                    next_step_en="check the path of the list",
                )
            )
            continue
        separator = b"\0" if b"\0" in data else b"\n"
        names = [os.fsdecode(name.rstrip(b"\r")) for name in data.removeprefix(b"\xef\xbb\xbf").split(separator)]
        names = [name for name in names if name.strip()]
        if not names:
            errors.append(
                UsageError(
                    "usage.no_file_matched",
                    f"--files-from {file}: danh sách không có tệp nào",
                    "ghi mỗi dòng một tệp",
                    message_en=f"--files-from {file}: the list names no file",
                    next_step_en="write one file a line",
                )
            )
        yield from names


def skipped_names(arguments: Sequence[str]) -> list[str]:
    """Return the files in the folders given that look like plans but are of a format that is not read yet."""
    folders = [Path(argument) for argument in arguments if argument != "-" and Path(argument).is_dir()]
    return [str(file) for folder in folders for file in _walk(folder, NOT_READ_YET)]


def _walk(folder: Path, suffixes: Sequence[str]) -> Iterator[Path]:
    for name, folders, files in os.walk(folder):
        folders[:] = sorted(item for item in folders if not item.startswith("."))
        for file in sorted(files):
            path = Path(name) / file
            if not file.startswith((".", "~$")) and path.suffix.lower() in suffixes and path.is_file():
                yield path


def single(argument: str) -> Input:
    """Return the one document that an argument names: a file, or a file inside a mail or an archive («a.zip › b.docx»).

    Errors: `UsageError` for a folder, and for a container of several plans.
    """
    from compliance.reading.containers import INSIDE

    if argument != "-" and Path(argument).is_dir():
        raise UsageError(
            "usage.folder",
            f"{argument}: đây là thư mục",
            "chỉ tới một tệp",
            message_en=f"{argument}: this is a folder",
            next_step_en="name one file",
        )
    outer = argument if argument == "-" or Path(argument).exists() else argument.partition(INSIDE)[0]
    found = list(unpacked(next(_inputs(outer)), []))
    chosen = [item for item in found if not isinstance(item, ComplianceError) and item.name == argument]
    plans = chosen or ([] if outer != argument else found)
    if len(plans) == 1 and not isinstance(plans[0], ComplianceError):
        return plans[0]
    if len(found) == 1 and isinstance(found[0], ComplianceError):
        raise found[0]
    names = ", ".join(f"«{item.name}»" for item in found if not isinstance(item, ComplianceError))
    raise UsageError(
        "usage.several",
        f"{argument}: không chỉ rõ một kế hoạch",
        f"chỉ tới một trong: {names}" if names else "kiểm tra lại tên tệp",
        message_en=f"{argument}: does not name one plan",
        next_step_en=f"name one of: {names}" if names else "look at the name again",
    )
