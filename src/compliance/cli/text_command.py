"""`compliance text`: the plan's text as it was read, whose line numbers every report uses."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.messages import named, printable
from compliance.cli.options import Lang, LangOption
from compliance.cli.outputs import write_stdout
from compliance.cli.progress import page_progress
from compliance.errors import ComplianceError

if TYPE_CHECKING:
    from compliance.reading import Document


def text(
    source: Annotated[str, typer.Argument(metavar="TỆP|-", help="Tệp kế hoạch, hoặc - (đầu vào chuẩn).")],
    numbers: Annotated[bool, typer.Option("--numbers", "-n", help="Ghi số dòng và chất lượng đọc trước mỗi dòng.")] = (
        False
    ),
    restored: Annotated[
        bool, typer.Option("--restored", help="Dưới mỗi dòng đọc chưa chắc, thêm phỏng đoán dòng ấy viết gì.")
    ] = False,
    lang: LangOption = Lang.vi,
) -> None:
    """In phần chữ đọc được của kế hoạch; số dòng là số dòng trong mọi báo cáo.

    \b
    Ví dụ:
      compliance text ke-hoach.docx
      compliance text ke-hoach.pdf --numbers
      compliance text ke-hoach-quet.pdf --numbers --restored
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
    if restored:
        lines = _with_guesses(document, lines, lang.value)
    body = "\n".join(lines) + "\n"
    write_stdout(printable(body) if sys.stdout.isatty() else body)


def _with_guesses(document: Document, lines: list[str], language: str) -> list[str]:
    """Return the lines, and below each that was read badly a guess at what it says, marked as one."""
    from compliance.reading.restoration import Restoration
    from compliance.report.labels import load_labels

    label = load_labels("en" if language == "en" else "vi")("text.guess")
    guesses = Restoration(document).all()
    shown = []
    for number, line in enumerate(lines, 1):
        shown.append(line)
        if number in guesses:
            shown.append(f"    ≈ {label}: {guesses[number].strip()}")
    return shown
