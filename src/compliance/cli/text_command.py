"""`compliance text`: the plan's text as it was read, whose line numbers every report uses."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from compliance.cli.messages import named, printable
from compliance.cli.options import Lang, LangOption
from compliance.cli.outputs import write_stdout
from compliance.cli.progress import page_progress
from compliance.errors import ComplianceError


def text(
    source: Annotated[str, typer.Argument(metavar="TỆP|-", help="Tệp kế hoạch, hoặc - (đầu vào chuẩn).")],
    numbers: Annotated[bool, typer.Option("--numbers", "-n", help="Ghi số dòng và chất lượng đọc trước mỗi dòng.")] = (
        False
    ),
    lang: LangOption = Lang.vi,
) -> None:
    """In phần chữ đọc được của kế hoạch; số dòng là số dòng trong mọi báo cáo.

    \b
    Ví dụ:
      compliance text ke-hoach.docx
      compliance text ke-hoach.pdf --numbers
    """
    from compliance.cli.inputs import single
    from compliance.reading import read_document

    item = single(source)
    try:
        document = read_document(item.path, item.data, item.name, page_progress(item.name, lang.value))
    except ComplianceError as error:
        raise named(error, item.name) from error
    lines = [document.text[line.start : line.end] for line in document.lines]
    if lines and not lines[-1]:
        lines.pop()  # the text ended with a line break: what follows it is no line of the plan
    if numbers:
        room = len(str(len(lines)))
        marks = {"clean": " ", "doubtful": "?", "unreadable": "!"}
        lines = [
            f"{line.number:>{room}}{marks[line.quality]}│ {words}"
            for line, words in zip(document.lines, lines, strict=False)
        ]
    body = "\n".join(lines) + "\n"
    write_stdout(printable(body) if sys.stdout.isatty() else body)
