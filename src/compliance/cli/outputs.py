"""Where a report goes: standard output, or files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from compliance.errors import UsageError


def parse_outputs(values: Sequence[str], formats: Sequence[str]) -> list[tuple[str, Path]]:
    """Return `FORMAT=PATH` options as pairs. Errors: `UsageError` for another shape or format, or a path twice."""
    pairs: list[tuple[str, Path]] = []
    for value in values:
        name, equals, path = value.partition("=")
        if not equals or not path or name not in formats:
            raise UsageError(
                "usage.output",
                f"-o «{value}» không đúng dạng ĐỊNH_DẠNG=ĐƯỜNG_DẪN",
                f"viết ví dụ -o html=bao-cao.html; định dạng là {', '.join(formats)}",
                message_en=f"-o “{value}” is not FORMAT=PATH",
                next_step_en=f"write for example -o html=report.html; formats are {', '.join(formats)}",
            )
        pairs.append((name, Path(path)))
    if len({path for _, path in pairs}) < len(pairs):
        raise UsageError(
            "usage.output_twice",
            "hai lựa chọn -o ghi vào cùng một tệp",
            "cho mỗi định dạng một tệp riêng",
            message_en="two -o options write to the same file",
            next_step_en="give each format its own file",
        )
    return pairs


def write_file(path: Path, text: str) -> None:
    """Write the text to the file in one step: a reader sees the old content or the new, never a part."""
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
        # mkstemp makes a private file; a report has the rights any new file of this user would have.
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise UsageError(
            "usage.output_unwritable",
            f"{path}: không ghi được ({error.strerror or type(error).__name__})",
            "chọn nơi khác hoặc kiểm tra quyền ghi",
            message_en=f"{path}: cannot be written ({error.strerror or type(error).__name__})",
            next_step_en="choose another place or check the permissions",
        ) from error


def write_stdout(text: str) -> None:
    """Write the text to standard output."""
    sys.stdout.write(text)
    sys.stdout.flush()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
