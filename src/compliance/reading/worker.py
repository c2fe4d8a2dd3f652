"""The entry of a fresh Python that parses one file from its standard input (see `sandbox`)."""

from __future__ import annotations

import sys

from compliance.reading.sandbox import Parser, answer_for, confine


def main(kind: str) -> None:
    """Parse the bytes on standard input as `kind` and print the answer as JSON."""
    data = sys.stdin.buffer.read()
    parser = _parser(kind)
    confine()
    sys.stdout.buffer.write(answer_for(parser, data))
    sys.stdout.buffer.flush()


def _parser(kind: str) -> Parser:
    if kind == "docx":
        from compliance.reading.docx import read_docx

        return read_docx
    if kind == "odt":
        from compliance.reading.office import odt_signs

        return odt_signs
    from compliance.reading.pdf import read_pdf

    return read_pdf
