"""`compliance diff`: two versions of a plan, what became of the findings and of the text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.exit_code import CLEAN, FINDINGS, PROGRAM_FAULT, FailOn
from compliance.cli.inputs import single
from compliance.cli.marking import Marking
from compliance.cli.messages import named
from compliance.cli.option_sets import spread
from compliance.cli.options import EngineName, EngineOption, Lang, LangOption, LocalOption, RulesOption, Stated
from compliance.cli.outputs import write_stdout
from compliance.cli.progress import page_progress
from compliance.errors import ComplianceError, UsageError

if TYPE_CHECKING:
    from compliance.checker import Checker
    from compliance.cli.marking import Marks
    from compliance.plan import Assumptions
    from compliance.plan.facts import Plan
    from compliance.review import Review


class DiffFormat(StrEnum):
    """How a comparison is printed."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"


@spread
def diff(
    source: Annotated[str, typer.Argument(metavar="CŨ", help="Bản trước của kế hoạch.")],
    new: Annotated[str, typer.Argument(metavar="MỚI", help="Bản sau; khác định dạng cũng được (.docx, .txt …).")],
    *,
    before: Annotated[
        list[str] | None,
        typer.Option("--before", metavar="TỆP", help="Bản trước nữa: phát hiện từng có ở đó là phát hiện trở lại."),
    ] = None,
    format: Annotated[
        DiffFormat, typer.Option("--format", "-f", help="Định dạng in ra: text, json, markdown, html.")
    ] = DiffFormat.text,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="Mức phát hiện mới nhẹ nhất làm lệnh thất bại (mã 1).")
    ] = FailOn.missing,
    statements: Stated,
    marking: Marking,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: EngineOption = EngineName.direct,
    lang: LangOption = Lang.vi,
) -> None:
    """So hai bản của một kế hoạch: phát hiện mới, đã sửa, còn nguyên, trở lại; và phần chữ theo từng mục.

    \b
    Ví dụ:
      compliance diff ban-1.docx ban-2.docx
      compliance diff ban-2.docx ban-3.txt --before ban-1.docx --format markdown
      compliance diff cu.docx moi.docx --format html > so-sanh.html

    \b
    Đoạn chỉ chuyển chỗ thì coi là không đổi. Phát hiện có trong mốc (--baseline) hay ở bản --before, đã hết ở bản cũ
    mà lại có ở bản mới, là phát hiện trở lại. Mã thoát: 1 khi có phát hiện mới hoặc trở lại từ mức --fail-on (không
    kể phát hiện được miễn); 0 khi không; 2 dùng sai; 3 có tệp không đọc được; 4 lỗi của chương trình.
    """
    from compliance.checker import load
    from compliance.comparing.findings import compare_findings
    from compliance.comparing.text import compare_text
    from compliance.report.comparison import Comparison, render_comparison

    if [source, new, *(before or [])].count("-") > 1:
        raise _one_input()
    checker = load(rules, engine.value, local=local)
    assume, marks = statements.assumptions(checker.law), marking.marks(rules, checker)
    (old_plan, old_review), (new_plan, new_review) = (
        _judged(checker, argument, assume, marks, lang) for argument in (source, new)
    )
    earlier = {
        finding.fingerprint
        for argument in before or []
        for finding in _judged(checker, argument, assume, marks, lang)[1].findings
    }
    earlier |= {finding.fingerprint for finding in new_review.findings if finding.is_known}
    changes = compare_findings(old_review, new_review, earlier)
    comparison = Comparison(old_review.plan.path, new_review.plan.path, changes, compare_text(old_plan, new_plan))
    write_stdout(render_comparison(comparison, format.value, language=lang.value))
    if old_review.receipt.faults or new_review.receipt.faults:
        raise typer.Exit(PROGRAM_FAULT)
    come = {finding.severity for finding in (*changes.new, *changes.reopened) if finding.waiver is None}
    raise typer.Exit(FINDINGS if come & set(fail_on.severities) else CLEAN)


def _judged(checker: Checker, argument: str, assume: Assumptions, marks: Marks, lang: Lang) -> tuple[Plan, Review]:
    """Return a version as its facts and its review, waived and known findings marked."""
    from compliance.waiving.apply import with_waivers

    item = single(argument)
    try:
        on_page = page_progress(item.name, lang.value)
        plan = checker.plan(item.source, name=item.name, assume=assume, on_page=on_page)
        review = checker.judge(plan)
    except ComplianceError as error:
        raise named(error, item.name) from error
    return plan, with_waivers(review, marks.waivers_of(item), hard=marks.hard, known=marks.known_of(item))


def _one_input() -> UsageError:
    return UsageError(
        "usage.stdin_twice",
        "chỉ một bản đọc được từ đầu vào chuẩn (-)",
        "nêu tệp cho bản còn lại",
        message_en="only one version can be read from standard input (-)",
        next_step_en="name a file for the other version",
    )
