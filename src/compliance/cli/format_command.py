"""`compliance rules format`: rule files laid out alike, their keywords in one language where asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.exit_code import FINDINGS
from compliance.cli.options import Lang
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.language.faults import Fault

_STDIN = "-"


def format_rules(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TỆP|THƯ_MỤC|-…]", help="Tệp luật, thư mục, hoặc - (đầu vào); mặc định: bộ luật."),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Chỉ kể tệp chưa đúng khuôn, không sửa; mã thoát 1.")] = False,
    lang: Annotated[Lang | None, typer.Option("--lang", help="Viết lại từ khóa bằng tiếng: vi, en.")] = None,
) -> None:
    """Sắp các tệp luật theo một khuôn: mỗi mệnh đề một dòng, từ khóa thẳng cột; giữ ghi chú và dòng trống.

    \b
    Ví dụ:
      compliance rules format
      compliance rules format rules/muc-tieu --check
      compliance rules format luat-moi.luat --lang en
    """
    from compliance.language.faults import RuleFaults

    if paths == [_STDIN]:
        write_stdout(_formatted(_STDIN, sys.stdin.buffer.read(), lang))
        return
    changed: list[Path] = []
    faults: list[Fault] = []
    files = list(_files(paths or []))
    for path in files:
        data = path.read_bytes()
        try:
            text = _formatted(path.as_posix(), data, lang)
        except RuleFaults as error:
            faults += error.faults
            continue
        if text.encode() != data:
            changed.append(path)
            if not check:
                write_file(path, text)
    write_stdout(_told(changed, len(files), check))
    if faults:
        raise RuleFaults(faults)
    if check and changed:
        raise typer.Exit(FINDINGS)


def _formatted(name: str, data: bytes, lang: Lang | None) -> str:
    from compliance.language.faults import RuleFaults
    from compliance.language.format import format_rules as formatted
    from compliance.language.source import read_source

    source = read_source(name, data)
    if any(fault.code == "L001" for fault in source.faults):  # letters are lost: writing the file would lose them
        raise RuleFaults(source.faults)
    return formatted(source, lang.value if lang is not None else None)


def _files(paths: list[str]) -> Iterator[Path]:
    from compliance.resources import rules_dir

    for path in [Path(item) for item in paths] or [rules_dir()]:
        if path.is_dir():
            yield from sorted(path.rglob("*.luat"))
        elif path.is_file():
            yield path
        else:
            raise UsageError(
                "usage.no_file",
                f"không có tệp hay thư mục «{path}»",
                "kiểm tra lại đường dẫn",
                message_en=f"there is no file or folder “{path}”",
                next_step_en="check the path",
            )


def _told(changed: list[Path], count: int, check: bool) -> str:
    lines = [f"{'chưa đúng khuôn' if check else 'đã sửa'}: {path}" for path in changed]
    lines.append(f"{count} tệp luật, {len(changed)} tệp {'cần sắp lại' if check else 'được sắp lại'}")
    return "\n".join(lines) + "\n"
