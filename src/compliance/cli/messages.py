"""What goes to standard error: one line a failure, never a traceback."""

from __future__ import annotations

import os
import sys
import traceback
import unicodedata
from collections.abc import Sequence

from compliance.errors import ComplianceError, InternalError

_WORDS = {"vi": ("lỗi", "hãy"), "en": ("error", "please")}


def prepare_streams() -> None:
    """Make both streams write UTF-8 whatever the terminal says, and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def printable(text: str) -> str:
    """Return the text with each character that could steer a terminal shown as «�»; line breaks and tabs stay."""
    return "".join(
        character if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cf", "Cs") else "�"
        for character in text
    )


def error_line(error: ComplianceError, language: str = "vi") -> str:
    """Return a failure as «lỗi[code]: cause — hãy next step»."""
    label, please = _WORDS.get(language, _WORDS["vi"])
    cause = error.message if language == "vi" else error.message_en
    step = error.next_step if language == "vi" else error.next_step_en
    line = f"{label}[{error.code}]: {cause.rstrip('. ')}"
    if step:
        begins = step.casefold().startswith((please, "hãy"))
        line += f" — {step.strip() if begins else f'{please} {step.strip()}'}"
    return printable(line)


def report_error(error: ComplianceError, language: str = "vi", trace: str = "") -> None:
    """Write a failure to standard error; with COMPLIANCE_DEBUG=1 the traceback of a fault of the program too.

    Shape: `trace` is that traceback where the fault arose in another process.
    """
    print(error_line(error, language), file=sys.stderr)  # noqa: T201
    if os.environ.get("COMPLIANCE_DEBUG") == "1" and error.exit_code == InternalError.exit_code:
        if trace:
            sys.stderr.write(trace)
        else:
            traceback.print_exception(error.__cause__ or error, file=sys.stderr)


def named(error: ComplianceError, name: str) -> ComplianceError:
    """Return the failure with the input's name before its cause, where the cause does not say it already."""
    if name not in error.message:
        error.message = f"{name}: {error.message}"
        error.message_en = f"{name}: {error.message_en}"
    return error


def report_note(vietnamese: str, english: str, language: str = "vi") -> None:
    """Write something worth knowing, which is no failure, to standard error."""
    print(printable(english if language == "en" else vietnamese), file=sys.stderr)  # noqa: T201


def report_skipped(names: Sequence[str], language: str = "vi") -> None:
    """Say which files of a folder were passed over because their format is not read yet."""
    if not names:
        return
    shown = ", ".join(names[:5]) + (" …" if len(names) > 5 else "")
    report_note(
        f"bỏ qua {len(names)} tệp có định dạng chưa đọc được: {shown}",
        f"skipped {len(names)} files of formats that are not read yet: {shown}",
        language,
    )
