"""`compliance explain`: what a rule asks and why, and, for a plan, what became of each of its requirements."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.messages import named
from compliance.cli.options import (
    EngineName,
    KindOption,
    Lang,
    LangOption,
    LevelOption,
    LocalOption,
    ProgrammeOption,
    RulesOption,
    ScopeOption,
    SignedOption,
    YearOption,
    stated,
)
from compliance.cli.outputs import write_stdout
from compliance.cli.rules_commands import find_rule
from compliance.errors import ComplianceError

if TYPE_CHECKING:
    from compliance.report.labels import Language


def explain(
    rule: Annotated[str, typer.Argument(metavar="LUẬT", help="Mã luật, ví dụ muc-tieu/bhyt-100.")],
    source: Annotated[str | None, typer.Argument(metavar="[TỆP|-]", help="Kế hoạch cần giải thích.")] = None,
    level: LevelOption = None,
    year: YearOption = None,
    signed: SignedOption = None,
    programme: ProgrammeOption = None,
    scope: ScopeOption = None,
    kind: KindOption = None,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: Annotated[EngineName, typer.Option("--engine", help="Bộ suy luận: both, direct, durable.")] = (
        EngineName.direct
    ),
    lang: LangOption = Lang.vi,
) -> None:
    """Giải thích một luật: căn cứ, lý do, ví dụ; với một tệp thì từng yêu cầu cho kết quả gì và vì sao.

    \b
    Ví dụ:
      compliance explain muc-tieu/bhyt-100
      compliance explain muc-tieu/bhyt-100 ke-hoach.docx
    """
    from compliance.authoring.trace import render_trace
    from compliance.checker import load
    from compliance.cli.inputs import single
    from compliance.report.explanation import render_outcome, render_rule

    checker = load(rules, engine.value, local=local)
    found = find_rule(checker.ruleset, rule)
    language: Language = lang.value
    width = min(120, shutil.get_terminal_size((100, 40)).columns) if sys.stdout.isatty() else 100
    write_stdout(render_rule(found, checker.law, language=language, width=width))
    if source is None:
        return
    assume = stated(checker.law, level, year, signed, programme, scope, kind)
    item = single(source)
    try:
        plan = checker.plan(item.source, name=item.name, assume=assume)
        review = checker.judge(plan)
    except ComplianceError as error:
        raise named(error, item.name) from error
    write_stdout("\n" + render_outcome(review, found, language=language, width=width))
    write_stdout("\n" + render_trace(found, plan, checker.law, language=language, width=width))
