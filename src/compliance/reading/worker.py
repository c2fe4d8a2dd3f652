"""The entry of a fresh Python that parses one file from its standard input (see `sandbox`)."""

from __future__ import annotations

import sys
from collections.abc import Callable

from compliance.reading.sandbox import Parser, answer_for, confine, picture_answer


def main(kind: str) -> None:
    """Parse the bytes on standard input as `kind` and print the answer as JSON."""
    data = sys.stdin.buffer.read()
    answer = _answer(kind, data)
    confine()
    sys.stdout.buffer.write(answer())
    sys.stdout.buffer.flush()


def _answer(kind: str, data: bytes) -> Callable[[], bytes]:
    if " " in kind:
        from compliance.reading import page_images

        page_images.prepare()
        return lambda: picture_answer(page_images.picture, kind, data)
    parser = _parser(kind)
    return lambda: answer_for(parser, data)


def _parser(kind: str) -> Parser:
    if kind == "image":
        from compliance.reading import page_images
        from compliance.reading.scans import read_image

        page_images.prepare()
        return read_image
    if kind == "recognised":
        from compliance.reading.scans import read_recognised

        return read_recognised
    if kind == "docx":
        from compliance.reading.docx import read_docx

        return read_docx
    if kind == "odt":
        from compliance.reading.office import odt_signs

        return odt_signs
    if kind == "eml":
        from compliance.reading.mail import split_mail

        return split_mail
    from compliance.reading.pdf import read_pdf

    return read_pdf
