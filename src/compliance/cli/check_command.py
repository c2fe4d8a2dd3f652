"""`compliance check`: the plans judged, reported and turned into an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.exit_code import Failing
from compliance.cli.inputs import collect, holds_several, skipped_names
from compliance.cli.judging import Many, judge_inputs
from compliance.cli.marking import Marking
from compliance.cli.messages import report_error, report_skipped
from compliance.cli.option_sets import spread
from compliance.cli.options import EngineName, EngineOption, Lang, LangOption, LocalOption, RulesOption, Stated
from compliance.cli.reports import form_template, known_format, wanted_outputs, write_reports
from compliance.errors import UsageError
from compliance.report import FORMATS

OutputOption = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="[ĐỊNH_DẠNG=]ĐƯỜNG_DẪN",
        help="Ghi thêm ra tệp; dùng được nhiều lần; đuôi tệp cho biết định dạng nếu không nêu.",
    ),
]
FormTemplateOption = Annotated[
    Path | None,
    typer.Option(
        "--form-template",
        metavar="TỆP.docx",
        help="Mẫu phiếu thẩm định của cơ quan cho -o docx=, -o pdf= (xem docs/mau-phieu.md).",
        show_default=False,
    ),
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Kể cả luật đạt, không áp dụng và biên nhận.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Không in báo cáo, chỉ ghi ra tệp.")]


@dataclass(frozen=True, slots=True)
class Reporting:
    """The options for what is reported, how and where."""

    format: Annotated[str, typer.Option("--format", "-f", help=f"Định dạng in ra: {', '.join(FORMATS)}.")] = "text"
    output: OutputOption = None
    form_template: FormTemplateOption = None
    verbose: VerboseOption = False
    quiet: QuietOption = False


@spread
def check(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="TỆP|THƯ_MỤC|-…", help="Tệp, thư mục, mẫu tên, hoặc - (đầu vào).")
    ] = None,
    *,
    reporting: Reporting,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    failing: Failing,
    marking: Marking,
    many: Many,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Kiểm tra một hay nhiều kế hoạch và in kết quả.

    \b
    Ví dụ:
      compliance check ke-hoach.docx
      compliance check thu-muc/ -o html=bao-cao.html -o sarif=bao-cao.sarif
      compliance check ke-hoach.docx -o docx=phieu.docx -o pdf=phieu.pdf --form-template mau-co-quan.docx
      compliance check 'xa/**/*.docx' --jobs 2 --cache --format jsonl
      compliance check ke-hoach.txt --year 2024 --level xa --format json
      cat ke-hoach.txt | compliance check - --fail-on violation
      git diff --name-only -z | compliance check --files-from - --format github

    \b
    Mã thoát: 0 mọi kế hoạch đạt (hoặc không có gì từ mức --fail-on và có --allow-inconclusive);
      1 có điểm phát hiện, hoặc chưa kết luận được; 2 dùng sai, luật hỏng; 3 có tệp không đọc được,
      hoặc có luật chưa rõ khi dùng --fail-on-undetermined; 4 lỗi của chương trình.
      Phát hiện được miễn (--waivers) hay đã có trong mốc (--baseline) vẫn in ra nhưng không làm lệnh thất bại.
    """
    from compliance.checker import load

    chosen = known_format(reporting.format)
    outputs = wanted_outputs(reporting.output or [])
    form = form_template([chosen, *(name for name, _path in outputs)], reporting.form_template)
    if not sources and not many.files_from:
        raise _nothing_to_check()
    inputs, errors = collect(sources or [], many.files_from or [])
    # In a run over many plans one that breaks durable_rules must not cost the others.
    isolate = len(inputs) > 1 or any(map(holds_several, inputs))
    checker = load(rules, engine.value, isolate, local)
    marks = marking.marks(rules, checker)
    assume = statements.assumptions(checker.law)
    for error in errors:
        report_error(error, lang.value)
    skipped = skipped_names(sources or [])
    judged = judge_inputs(
        checker,
        inputs,
        errors,
        assume=assume,
        marks=marks,
        many=many,
        loaded_with=(rules, engine.value, isolate, local),
        skipped=skipped,
        language=lang.value,
    )
    report_skipped(skipped, lang.value)
    write_reports(
        judged.reviews,
        outputs,
        None if reporting.quiet else chosen,
        judged.errors,
        language=lang.value,
        verbose=reporting.verbose,
        form=form,
    )
    raise typer.Exit(failing.code(judged.light, judged.errors))


def _nothing_to_check() -> UsageError:
    return UsageError(
        "usage",
        "thiếu TỆP|THƯ_MỤC|-…",
        "nêu tệp hay thư mục cần kiểm, hoặc --files-from; xem compliance check --help",
        message_en="missing FILE|FOLDER|-…",
        next_step_en="name the files or folders to check, or --files-from; see compliance check --help",
    )
