"""`compliance rules trace`: from the law to the scenarios and examples that prove each requirement, and back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.coverage_command import cases_of, features_folder
from compliance.cli.exit_code import FINDINGS
from compliance.cli.options import RulesOption
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError


def trace_rules(
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: markdown, json, csv.")] = "markdown",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="TỆP", help="Ghi ra tệp thay vì in ra màn hình.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Chỉ tìm chỗ đứt: mã thoát 1 khi một luật thiếu căn cứ, kịch bản hay ví dụ.")
    ] = False,
    features: Annotated[
        Path | None, typer.Option("--features", help="Thư mục kịch bản; mặc định thư mục features cạnh bộ luật.")
    ] = None,
    rules: RulesOption = None,
) -> None:
    """Truy vết: căn cứ → luật → yêu cầu → kịch bản, ví dụ quyết định yêu cầu ấy; và ngược lại.

    \b
    Ví dụ:
      compliance rules trace > truy-vet.md
      compliance rules trace --format csv -o truy-vet.csv
      compliance rules trace --check
    """
    from compliance.authoring.trace_pages import FORMATS, render_trace_table
    from compliance.authoring.traceability import broken_links, trace_rule
    from compliance.checker import load
    from compliance.report.labels import load_labels

    chosen = next((name for name in FORMATS if name == format), None)
    if chosen is None:
        raise UsageError("usage.format", f"không có định dạng «{format}»", f"dùng một trong: {', '.join(FORMATS)}")
    checker, folder, labels = load(rules, "direct"), features_folder(features, rules), load_labels("vi")
    traced = [trace_rule(rule, cases_of(rule, checker.law, folder), checker.law) for rule in checker.ruleset.rules]
    broken = broken_links(traced)
    for link in broken:
        sys.stderr.write(f"{link}\n")
    if broken:
        sys.stderr.write(labels("trace.broken", count=len(broken)) + "\n")
    if check and not broken:
        requirements = sum(len(rule.requirements) for rule in traced)
        write_stdout(labels("trace.sound", rules=len(traced), requirements=requirements) + "\n")
    elif not check:
        table = render_trace_table(traced, chosen)
        write_stdout(table) if output is None else write_file(output, table)
    if broken:
        raise typer.Exit(FINDINGS)
