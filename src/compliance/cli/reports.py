"""The reports of a run: each format asked for written to its file, one of them to standard output."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.cli.messages import report_error, report_note
from compliance.cli.outputs import numbered, parse_outputs, unwritable, write_file, write_stdout
from compliance.errors import ComplianceError, UsageError
from compliance.report import ENDINGS, FORMATS, Format, render, render_files

if TYPE_CHECKING:
    from compliance.report.labels import Language
    from compliance.review import Review

# A step summary holds 1 MiB; a character of Vietnamese takes up to three bytes.
_MOST_SUMMARY = 300_000


def known_format(name: str) -> Format:
    """Return the format of that name. Errors: `UsageError` with the names there are."""
    for known in FORMATS:
        if name == known:
            return known
    raise UsageError(
        "usage.format",
        f"không có định dạng «{name}»",
        f"dùng một trong: {', '.join(FORMATS)}",
        message_en=f"unknown format “{name}”",
        next_step_en=f"use one of: {', '.join(FORMATS)}",
    )


def wanted_outputs(values: Sequence[str]) -> list[tuple[Format, Path]]:
    """Return the `-o` options as pairs of format and path. Errors: `UsageError` for one that is not understood."""
    return [(known_format(name), path) for name, path in parse_outputs(values, FORMATS, ENDINGS)]


def write_reports(
    reviews: Sequence[Review],
    outputs: Sequence[tuple[Format, Path]],
    shown: Format | None,
    errors: list[ComplianceError],
    *,
    language: Language,
    verbose: bool,
) -> None:
    """Write every output, then what is shown; a file that cannot be written is said and added to `errors`."""
    for name, path in outputs:
        try:
            _write(reviews, name, path, language, verbose)
        except ComplianceError as error:
            errors.append(error)
            report_error(error, language)
    if shown:
        _show(reviews, shown, language, verbose)
    if shown == "github":
        _summarise(reviews, errors, language)


def _write(reviews: Sequence[Review], name: Format, path: Path, language: Language, verbose: bool) -> None:
    parts = render_files(reviews, name, language=language, verbose=verbose)
    paths = numbered(path, len(parts))
    for target, content in zip(paths, parts, strict=True):
        write_file(target, content)
    if len(parts) > 1:
        report_note(
            f"{path}: vượt mức một lần tải lên nhận được nên chia thành {len(parts)} tệp, tới {paths[-1].name}",
            f"{path}: more than one upload takes, so it was split into {len(parts)} files, up to {paths[-1].name}",
            language,
        )


def _show(reviews: Sequence[Review], shown: Format, language: Language, verbose: bool) -> None:
    terminal = sys.stdout.isatty()
    if shown == "xlsx":
        if terminal:
            raise UsageError(
                "usage.binary_on_terminal",
                "bảng Excel không in ra màn hình được",
                "ghi ra tệp bằng -o xlsx=bang.xlsx",
                message_en="an Excel workbook cannot be shown on a terminal",
                next_step_en="write it to a file with -o xlsx=table.xlsx",
            )
        write_stdout(render_files(reviews, shown, language=language)[0])
        return
    width = shutil.get_terminal_size((100, 40)).columns if terminal else 100
    write_stdout(
        render(reviews, shown, language=language, verbose=verbose, width=min(width, 120), colour=_colours(terminal))
    )


def _summarise(reviews: Sequence[Review], errors: list[ComplianceError], language: Language) -> None:
    """Add the Markdown report to the summary of the workflow step, where there is one."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if not place:
        return
    from compliance.report.markdown import render_markdown

    try:
        with Path(place).open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(render_markdown(reviews, language=language, most=_MOST_SUMMARY))
    except OSError as error:
        errors.append(unwritable(place, error))
        report_error(errors[-1], language)


def _colours(terminal: bool) -> bool:
    # https://no-color.org: any value but the empty one switches colours off.
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
