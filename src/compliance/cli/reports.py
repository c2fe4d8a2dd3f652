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
from compliance.report import BINARY, ENDINGS, FORMATS, FORMS, Format, render, render_files

if TYPE_CHECKING:
    from compliance.report.form_template import FormTemplate
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


def form_template(formats: Sequence[Format], file: Path | None) -> FormTemplate | None:
    """Return the template of the forms asked for, nothing where none is.

    Errors: `UsageError`, before any plan is read, for a template that cannot be used and where LibreOffice is absent.
    """
    if "pdf" in formats:
        from compliance.reading.office import need_printer

        need_printer()
    if not set(formats) & set(FORMS):
        return None
    from compliance.report.form_template import load_form_template

    return load_form_template(file)


def write_reports(
    reviews: Sequence[Review],
    outputs: Sequence[tuple[Format, Path]],
    shown: Format | None,
    errors: list[ComplianceError],
    *,
    language: Language,
    verbose: bool,
    form: FormTemplate | None = None,
) -> None:
    """Write every output, then what is shown; a file that cannot be written is said and added to `errors`."""
    for name, path in outputs:
        try:
            _write(reviews, name, path, language, verbose, form)
        except ComplianceError as error:
            errors.append(error)
            report_error(error, language)
    if shown:
        _show(reviews, shown, language, verbose, form)
    if shown == "github":
        _summarise(reviews, errors, language)


def _write(
    reviews: Sequence[Review], name: Format, path: Path, language: Language, verbose: bool, form: FormTemplate | None
) -> None:
    parts = render_files(reviews, name, language=language, verbose=verbose, form=form)
    if not parts:
        report_note(
            f"{path}: không có kế hoạch nào kiểm được nên không lập phiếu",
            f"{path}: no plan was checked, so no form was made",
            language,
        )
        return
    paths = numbered(path, len(parts))
    for target, content in zip(paths, parts, strict=True):
        write_file(target, content)
    if len(parts) > 1:
        why, why_en = _SPLIT[name in FORMS]
        report_note(
            f"{path}: {why} nên chia thành {len(parts)} tệp, tới {paths[-1].name}",
            f"{path}: {why_en}, so there are {len(parts)} files, up to {paths[-1].name}",
            language,
        )


_SPLIT = (
    ("vượt mức một lần tải lên nhận được", "more than one upload takes"),
    ("mỗi kế hoạch một phiếu", "a form a plan"),
)


def _show(
    reviews: Sequence[Review], shown: Format, language: Language, verbose: bool, form: FormTemplate | None
) -> None:
    terminal = sys.stdout.isatty()
    if shown in BINARY:
        if terminal:
            raise UsageError(
                "usage.binary_on_terminal",
                f"định dạng {shown} không in ra màn hình được",
                f"ghi ra tệp bằng -o {shown}=bao-cao.{shown}",
                message_en=f"the format {shown} cannot be shown on a terminal",
                next_step_en=f"write it to a file with -o {shown}=report.{shown}",
            )
        parts = render_files(reviews, shown, language=language, form=form)
        if len(parts) > 1:
            raise UsageError(
                "usage.several_forms",
                f"có {len(parts)} phiếu, đầu ra chuẩn chỉ nhận một",
                f"ghi ra tệp bằng -o {shown}=phieu.{shown}",
                message_en=f"there are {len(parts)} forms, standard output takes one",
                next_step_en=f"write them to files with -o {shown}=form.{shown}",
            )
        for content in parts:
            write_stdout(content)
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
