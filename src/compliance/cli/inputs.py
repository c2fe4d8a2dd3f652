"""Which files a command reads: files as given, folders walked for readable formats, `-` for standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.errors import ComplianceError, UsageError

STDIN_NAME = "stdin"

# Formats are told by their content; the endings only say which files of a folder are worth opening.
READABLE = (
    ".bmp", ".doc", ".docm", ".docx", ".dot", ".dotx", ".heic", ".heif", ".htm", ".html", ".jpeg", ".jpg", ".markdown",
    ".md", ".odt", ".ott", ".pdf", ".png", ".rtf", ".text", ".tif", ".tiff", ".txt", ".webp",
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


def collect(arguments: Sequence[str]) -> tuple[list[Input], list[ComplianceError]]:
    """Return the inputs in order, each file once, and a failure for each folder that holds none.

    Shape: folders are walked in sorted order for readable formats; hidden files and folders are skipped.
    """
    found: list[Input] = []
    errors: list[ComplianceError] = []
    seen: set[str] = set()
    for argument in arguments:
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
    path = Path(argument)
    if path.is_dir():
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
    """Return the one file that an argument names. Errors: `UsageError` for a folder."""
    if argument != "-" and Path(argument).is_dir():
        raise UsageError(
            "usage.folder",
            f"{argument}: đây là thư mục",
            "chỉ tới một tệp",
            message_en=f"{argument}: this is a folder",
            next_step_en="name one file",
        )
    return next(_inputs(argument))
