"""`compliance explain`: what a rule asks and why, and, for a plan, what became of each of its requirements."""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from typing import Annotated

import typer

from compliance.cli.messages import named
from compliance.cli.option_sets import spread
from compliance.cli.options import (
    EngineName,
    Lang,
    LangOption,
    LocalOption,
    RulesOption,
    Stated,
)
from compliance.cli.outputs import write_stdout
from compliance.cli.progress import page_progress
from compliance.cli.rules_commands import find_rule
from compliance.errors import ComplianceError


class ExplanationFormatName(StrEnum):
    """How an explanation is printed."""

    text = "text"
    json = "json"
    html = "html"


@spread
def explain(
    rule: Annotated[str, typer.Argument(metavar="LUẬT", help="Mã luật, ví dụ muc-tieu/bhyt-100.")],
    source: Annotated[str | None, typer.Argument(metavar="[TỆP|-]", help="Kế hoạch cần giải thích.")] = None,
    *,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: Annotated[EngineName, typer.Option("--engine", help="Bộ suy luận: both, direct, durable.")] = (
        EngineName.direct
    ),
    format: Annotated[
        ExplanationFormatName, typer.Option("--format", help="Định dạng in ra: text, json, html.")
    ] = ExplanationFormatName.text,
    lang: LangOption = Lang.vi,
) -> None:
    """Giải thích một luật: căn cứ, lý do, ví dụ; với một tệp thì từng yêu cầu cho kết quả gì và vì sao.

    \b
    Ví dụ:
      compliance explain muc-tieu/bhyt-100
      compliance explain muc-tieu/bhyt-100 ke-hoach.docx
      compliance explain muc-tieu/bhyt-100 ke-hoach.docx --format html > vi-sao.html
    """
    from compliance.authoring.explanation import explain_rule, render_explanation
    from compliance.checker import load
    from compliance.cli.inputs import single

    checker = load(rules, engine.value, local=local)
    found = find_rule(checker.ruleset, rule)
    width = min(120, shutil.get_terminal_size((100, 40)).columns) if sys.stdout.isatty() else 100
    if source is None:
        explained = explain_rule(found, checker.law)
    else:
        assume = statements.assumptions(checker.law)
        item = single(source)
        try:
            on_page = page_progress(item.name, lang.value)
            plan = checker.plan(item.source, name=item.name, assume=assume, on_page=on_page)
            explained = explain_rule(found, checker.law, plan, checker.judge(plan))
        except ComplianceError as error:
            raise named(error, item.name) from error
    write_stdout(render_explanation(explained, format.value, language=lang.value, width=width))
