"""`compliance spec …`: features run against the rules, and the steps they may use, without a test tool."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.exit_code import CLEAN, FINDINGS, WRONG_USAGE
from compliance.cli.messages import report_error
from compliance.cli.options import RulesOption
from compliance.cli.outputs import parse_outputs, write_file, write_stdout
from compliance.cli.progress import show_progress
from compliance.errors import ComplianceError, UsageError

if TYPE_CHECKING:
    from compliance.specs.run import SpecRun

spec_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Chạy kịch bản .feature theo bộ luật.")

_FORMATS = ("text", "json", "junit", "html")
_ENDINGS = {".htm": "html", ".html": "html", ".json": "json", ".txt": "text", ".xml": "junit"}
_STEP_FORMATS = ("text", "markdown", "json")


@spec_app.command("run")
def run_features(
    sources: Annotated[list[str], typer.Argument(metavar="TỆP|THƯ_MỤC…", help="Tệp .feature hoặc thư mục chứa.")],
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: text, json, junit, html.")] = "text",
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="TỆP",
            help="Ghi thêm ra tệp (.html, .xml là JUnit, .json, .txt, hay ĐỊNH_DẠNG=TỆP); dùng được nhiều lần.",
        ),
    ] = None,
    brief: Annotated[bool, typer.Option("--brief", help="Không kể kịch bản đạt.")] = False,
    rules: RulesOption = None,
) -> None:
    """Chạy các kịch bản và in kịch bản nào đạt, kịch bản nào hỏng: hỏng ở bước nào, chờ gì, nhận gì.

    \b
    Ví dụ:
      compliance spec run features
      compliance spec run features/muc-tieu/bhyt-100.feature
      compliance spec run features --rules rules -o ket-qua.xml -o ket-qua.html

    \b
    Mã thoát: 0 mọi kịch bản đạt; 1 có kịch bản hỏng; 2 tệp hay bước viết sai, không có kịch bản nào, bộ luật hỏng.
    """
    from compliance.specs.report import render_spec_run

    chosen = next((name for name in _FORMATS if name == format), None)
    if chosen is None:
        raise UsageError("usage.format", f"không có định dạng «{format}»", f"dùng một trong: {', '.join(_FORMATS)}")
    outputs = parse_outputs(output or [], _FORMATS, _ENDINGS)
    run, errors = _run(sources, rules)
    for name, path in outputs:
        try:
            write_file(path, render_spec_run(run, name, brief=brief))  # type: ignore[arg-type]
        except ComplianceError as error:
            errors.append(error)
            report_error(error)
    write_stdout(render_spec_run(run, chosen, brief=brief))  # type: ignore[arg-type]
    raise typer.Exit(_exit_code(run, errors))


def _run(sources: Sequence[str], rules: Path | None) -> tuple[SpecRun, list[ComplianceError]]:
    from compliance.checker import load
    from compliance.specs.feature_files import find_features
    from compliance.specs.run import SpecRun, run_specs
    from compliance.specs.scene import Rules

    paths, errors = find_features(sources)
    for error in errors:
        report_error(error)
    checker = load(rules, "direct")
    done = iter(range(1, len(paths) + 1))
    results = run_specs(
        paths,
        Rules(checker.law, checker.ruleset),
        lambda path: show_progress(next(done), len(paths), path.as_posix(), "vi"),
    )
    run = SpecRun(tuple(results))
    show_progress(0, len(paths), "", "vi")
    if paths and not run.scenarios and not run.file_faults:
        errors.append(
            UsageError("spec.no_scenario", "các tệp không có kịch bản nào", "viết ít nhất một «Kịch bản:» trong tệp")
        )
        report_error(errors[-1])
    return run, errors


def _exit_code(run: SpecRun, errors: list[ComplianceError]) -> int:
    if errors or run.file_faults or run.count("faulty"):
        return WRONG_USAGE
    return FINDINGS if run.count("failed") else CLEAN


@spec_app.command("steps")
def list_steps(
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: text, markdown, json.")] = "text",
) -> None:
    """Liệt kê mọi bước dùng được trong kịch bản, mỗi bước có lời giải thích và ví dụ."""
    from compliance.specs.step_list import render_steps

    chosen = next((name for name in _STEP_FORMATS if name == format), None)
    if chosen is None:
        names = ", ".join(_STEP_FORMATS)
        raise UsageError("usage.format", f"không có định dạng «{format}»", f"dùng một trong: {names}")
    write_stdout(render_steps(chosen))  # type: ignore[arg-type]
