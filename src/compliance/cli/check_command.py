"""`compliance check`: the plans judged, reported and turned into an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.exit_code import FailOn, exit_code
from compliance.cli.inputs import Input, collect, holds_several, skipped_names, unpacked
from compliance.cli.messages import internal, named, report_error, report_skipped
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
from compliance.cli.progress import page_progress, show_progress
from compliance.cli.reports import known_format, wanted_outputs, write_reports
from compliance.errors import ComplianceError
from compliance.report import FORMATS

if TYPE_CHECKING:
    from compliance.checker import Checker
    from compliance.plan import Assumptions
    from compliance.review import Review


def check(
    sources: Annotated[list[str], typer.Argument(metavar="TỆP|THƯ_MỤC|-…", help="Tệp, thư mục, hoặc - (đầu vào).")],
    format: Annotated[str, typer.Option("--format", help=f"Định dạng in ra: {', '.join(FORMATS)}.")] = "text",
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="[ĐỊNH_DẠNG=]ĐƯỜNG_DẪN",
            help="Ghi thêm ra tệp; dùng được nhiều lần; đuôi tệp cho biết định dạng nếu không nêu.",
        ),
    ] = None,
    level: LevelOption = None,
    year: YearOption = None,
    signed: SignedOption = None,
    programme: ProgrammeOption = None,
    scope: ScopeOption = None,
    kind: KindOption = None,
    rules: RulesOption = None,
    local: LocalOption = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="Mức phát hiện nhẹ nhất làm lệnh thất bại (mã 1).")
    ] = FailOn.missing,
    fail_on_undetermined: Annotated[
        bool, typer.Option("--fail-on-undetermined", help="Có luật chưa rõ thì mã 3.")
    ] = False,
    allow_inconclusive: Annotated[
        bool, typer.Option("--allow-inconclusive", help="Chưa kết luận được vẫn là mã 0 nếu không có phát hiện.")
    ] = False,
    engine: Annotated[EngineName, typer.Option("--engine", help="Bộ suy luận: both, direct, durable.")] = (
        EngineName.both
    ),
    lang: LangOption = Lang.vi,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Kể cả luật đạt, không áp dụng và biên nhận.")] = (
        False
    ),
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Không in báo cáo, chỉ ghi ra tệp.")] = False,
) -> None:
    """Kiểm tra một hay nhiều kế hoạch và in kết quả.

    \b
    Ví dụ:
      compliance check ke-hoach.docx
      compliance check thu-muc/ -o html=bao-cao.html -o sarif=bao-cao.sarif
      compliance check ke-hoach.txt --year 2024 --level xa --format json
      cat ke-hoach.txt | compliance check - --fail-on violation

    \b
    Mã thoát: 0 mọi kế hoạch đạt (hoặc không có gì từ mức --fail-on và có --allow-inconclusive);
      1 có điểm phát hiện, hoặc chưa kết luận được; 2 dùng sai, luật hỏng; 3 có tệp không đọc được,
      hoặc có luật chưa rõ khi dùng --fail-on-undetermined; 4 lỗi của chương trình.
    """
    from compliance.checker import load

    chosen = known_format(format)
    outputs = wanted_outputs(output or [])
    inputs, errors = collect(sources)
    # In a run over many plans one that breaks durable_rules must not cost the others.
    checker = load(rules, engine.value, len(inputs) > 1 or any(map(holds_several, inputs)), local)
    assume = stated(checker.law, level, year, signed, programme, scope, kind)
    for error in errors:
        report_error(error, lang.value)
    skipped = skipped_names(sources)
    reviews = _run(checker, inputs, assume, errors, skipped, lang.value)
    report_skipped(skipped, lang.value)
    write_reports(reviews, outputs, None if quiet else chosen, errors, language=lang.value, verbose=verbose)
    raise typer.Exit(
        exit_code(
            reviews,
            errors,
            fail_on=fail_on,
            fail_on_undetermined=fail_on_undetermined,
            allow_inconclusive=allow_inconclusive,
        )
    )


def _run(
    checker: Checker,
    inputs: list[Input],
    assume: Assumptions,
    errors: list[ComplianceError],
    skipped: list[str],
    language: str,
) -> list[Review]:
    reviews = []
    for done, given in enumerate(inputs, 1):
        show_progress(done, len(inputs), given.name, language)
        for item in unpacked(given, skipped):
            if isinstance(item, ComplianceError):
                errors.append(item)
            else:
                show_progress(done, len(inputs), item.name, language)
                try:
                    on_page = page_progress(item.name, language)
                    review = checker.check(item.source, name=item.name, assume=assume, on_page=on_page)
                    reviews.append(review)
                    if review.counts.applied:
                        continue
                    errors.append(_no_rule(item.name))
                except ComplianceError as error:
                    errors.append(named(error, item.name))
                except Exception as error:  # one bad file never ends a run
                    errors.append(internal(error, item.name))
            show_progress(0, len(inputs), "", language)
            report_error(errors[-1], language)
    show_progress(0, len(inputs), "", language)
    return reviews


def _no_rule(name: str) -> ComplianceError:
    from compliance.errors import UnreadableError

    return UnreadableError(
        "review.no_rule_applied",
        f"{name}: không phải kế hoạch giảm nghèo và không luật nào áp dụng, nên chưa kiểm được gì",
        "kiểm tra lại tệp, hoặc nêu --kind, --programme, --level, --year nếu máy đọc sai",
        message_en=f"{name}: not a poverty-reduction plan, and no rule applies: nothing was checked",
        next_step_en="look at the file again, or state --kind, --programme, --level, --year",
    )
