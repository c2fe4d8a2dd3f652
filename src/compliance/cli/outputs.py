"""Where a report goes: standard output, or files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from compliance.errors import UsageError


def parse_outputs(
    values: Sequence[str], formats: Sequence[str], endings: Mapping[str, str] | None = None
) -> list[tuple[str, Path]]:
    """Return `FORMAT=PATH` options, or paths whose ending names the format, as pairs.

    Errors: `UsageError` for another shape or format, or for a path given twice.
    """
    pairs: list[tuple[str, Path]] = []
    for value in values:
        name, equals, path = value.partition("=")
        if equals and path and name in formats:
            pairs.append((name, Path(path)))
            continue
        ending = (endings or {}).get(Path(value).suffix.lower())
        if equals or not ending:
            raise UsageError(
                "usage.output",
                f"-o «{value}» không đúng dạng ĐỊNH_DẠNG=ĐƯỜNG_DẪN",
                f"viết ví dụ -o html=bao-cao.html; định dạng là {', '.join(formats)}",
                message_en=f"-o “{value}” is not FORMAT=PATH",
                next_step_en=f"write for example -o html=report.html; formats are {', '.join(formats)}",
            )
        pairs.append((ending, Path(value)))
    if len({os.path.realpath(path) for _, path in pairs}) < len(pairs):
        raise UsageError(
            "usage.output_twice",
            "hai lựa chọn -o ghi vào cùng một tệp",
            "cho mỗi định dạng một tệp riêng",
            message_en="two -o options write to the same file",
            next_step_en="give each format its own file",
        )
    return pairs


def numbered(path: Path, count: int) -> list[Path]:
    """Return the paths for so many parts of one report: the path itself, then `name-2.ending`, `name-3.ending` …"""
    return [path, *(path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, count + 1))]


def write_file(path: Path, content: str | bytes) -> None:
    """Write the content to the file in one step: a reader sees the old content or the new, never a part.

    Errors: `UsageError` where it cannot be written; then, and when the run is interrupted, nothing is left behind.
    """
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A link keeps pointing to its file, which is what gets the new content.
        target = Path(os.path.realpath(path))
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            _pour(target, data)
        else:
            _replace(target, data)
    except OSError as error:
        raise unwritable(str(path), error) from error


def _pour(target: Path, data: bytes) -> None:
    """Write to a device or a pipe, which must not be replaced by a file."""
    with target.open("wb") as file:
        file.write(data)


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes a private file; a new report has the rights any new file of this user would have.
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException:  # an interruption too
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def unwritable(name: str, error: OSError) -> UsageError:
    """Return what to say of a place that takes no writing."""
    why = error.strerror or type(error).__name__
    return UsageError(
        "usage.output_unwritable",
        f"{name}: không ghi được ({why})",
        "chọn nơi khác, kiểm tra quyền ghi và chỗ trống trên đĩa",
        message_en=f"{name}: cannot be written ({why})",
        next_step_en="choose another place, check the permissions and the room left on the disk",
    )


def write_stdout(content: str | bytes) -> None:
    """Write the content to standard output. Errors: `UsageError` where it takes no more (a full disk)."""
    try:
        if isinstance(content, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
        else:
            sys.stdout.write(content)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _abandon_stdout()
        raise unwritable("stdout", error) from error


def _abandon_stdout() -> None:
    # What is still in the buffer would fail again when the interpreter ends, with a traceback.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
