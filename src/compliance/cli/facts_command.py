"""`compliance facts`: what was read out of a plan, before any rule judges it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.inputs import collect, skipped_names, unpacked
from compliance.cli.messages import named, printable, report_error, report_skipped
from compliance.cli.option_sets import spread
from compliance.cli.options import (
    Lang,
    LangOption,
    LocalOption,
    RulesOption,
    Stated,
)
from compliance.cli.outputs import write_stdout
from compliance.cli.progress import page_progress
from compliance.errors import ComplianceError, UsageError, internal

if TYPE_CHECKING:
    from compliance.plan.facts import Plan


@spread
def facts(
    sources: Annotated[list[str], typer.Argument(metavar="TỆP|THƯ_MỤC|-…", help="Tệp, thư mục, hoặc - (đầu vào).")],
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: text, json.")] = "text",
    *,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """In các dữ kiện đọc được từ kế hoạch, mỗi dữ kiện kèm dòng và mức chắc chắn.

    \b
    Ví dụ:
      compliance facts ke-hoach.docx
      compliance facts ke-hoach.txt --format json
    """
    from compliance.checker import read_plan
    from compliance.law import load_law
    from compliance.law.local import with_local
    from compliance.report.facts import render_facts_json, render_facts_text

    if format not in ("text", "json"):
        raise UsageError(
            "usage.format",
            f"không có định dạng «{format}»",
            "dùng text hoặc json",
            message_en=f"unknown format “{format}”",
            next_step_en="use text or json",
        )
    law = load_law(rules) if local is None else with_local(load_law(rules), local)
    assume = statements.assumptions(law)
    inputs, errors = collect(sources)
    plans: list[Plan] = []
    skipped = skipped_names(sources)
    for item in (part for given in inputs for part in unpacked(given, skipped)):
        if isinstance(item, ComplianceError):
            errors.append(item)
            continue
        try:
            on_page = page_progress(item.name, lang.value)
            plans.append(read_plan(item.source, law, name=item.name, assume=assume, on_page=on_page))
        except ComplianceError as error:
            errors.append(named(error, item.name))
        except Exception as error:  # one bad file never ends a run
            errors.append(internal(error, item.name))
    for failure in errors:
        report_error(failure, lang.value)
    report_skipped(skipped, lang.value)
    if format == "json":
        write_stdout(render_facts_json(plans, law))
    else:
        shown = render_facts_text(plans, law, language=lang.value)
        write_stdout(printable(shown) if sys.stdout.isatty() else shown)
    if errors:
        raise typer.Exit(max(error.exit_code for error in errors))
