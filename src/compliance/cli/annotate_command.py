"""`compliance annotate`: a copy of a plan with the findings as comments (Word) or highlights (PDF) at their words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.inputs import Input, single
from compliance.cli.judging import judge_inputs
from compliance.cli.marking import Marking
from compliance.cli.messages import report_note
from compliance.cli.option_sets import spread
from compliance.cli.options import EngineName, EngineOption, Lang, LangOption, LocalOption, RulesOption, Stated
from compliance.cli.outputs import write_file
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.review import Review


@spread
def annotate(
    source: Annotated[str, typer.Argument(metavar="TỆP", help="Kế hoạch: .docx, .doc, .odt, .rtf hoặc .pdf.")],
    *,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="BẢN_SAO", help="Bản sao có ghi chú.")],
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    marking: Marking,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Ghi phát hiện vào một bản sao của kế hoạch: lời bình bên lề (Word) hoặc tô sáng (PDF) ngay tại chỗ.

    \b
    Ví dụ:
      compliance annotate ke-hoach.docx -o ke-hoach-gop-y.docx
      compliance annotate ke-hoach.pdf -o ke-hoach-gop-y.pdf

    \b
    Bản gốc không bị đụng tới; chữ và cách trình bày trong bản sao giữ nguyên. Tệp .doc, .odt, .rtf cho bản sao .docx.
    Mã thoát: 0 đã ghi bản sao, có phát hiện hay không; 2 dùng sai; 3 không đọc được; 4 lỗi của chương trình.
    """
    from compliance.checker import load

    item = single(source)
    _keep_original(item, output)
    checker = load(rules, engine.value, False, local)
    judged = judge_inputs(
        checker,
        [item],
        [],
        assume=statements.assumptions(checker.law),
        marks=marking.marks(rules, checker),
        language=lang.value,
    )
    for error in judged.errors:
        raise typer.Exit(error.exit_code)
    content, lost = _annotated(judged.reviews[0], item, lang)
    write_file(output, content)
    if lost:
        report_note(
            f"{output}: {lost} ghi chú không gắn được đúng chỗ, để ở cuối văn bản hoặc góc trang",
            f"{output}: {lost} remarks have no place of their own and stand at the end or in the corner of a page",
            lang.value,
        )


def _keep_original(item: Input, output: Path) -> None:
    if item.path is not None and os.path.realpath(item.path) == os.path.realpath(output):
        raise UsageError(
            "usage.output_is_input",
            f"{output}: bản sao trùng với chính kế hoạch",
            "đặt tên khác sau -o, bản gốc phải giữ nguyên",
            message_en=f"{output}: the copy would replace the plan itself",
            next_step_en="give another name after -o; the original stays as it is",
        )


def _annotated(review: Review, item: Input, lang: Lang) -> tuple[bytes, int]:
    """Return the annotated copy, and how many remarks have no place of their own."""
    from compliance.report.remarks import remarks

    kind = review.document.format
    data = item.data if item.data is not None else (item.path or Path(item.name)).read_bytes()
    said = remarks(review, lang.value)
    if kind == "pdf":
        from compliance.report.annotated_pdf import annotated_pdf

        content, lost = annotated_pdf(data, review.document, said)
        return content, len(lost)
    if kind in ("doc", "odt", "rtf"):
        from compliance.reading.office import to_docx

        data = to_docx(kind, data)  # type: ignore[arg-type]
    elif kind != "docx":
        raise UsageError(
            "usage.not_annotated",
            f"{item.name}: chỉ ghi chú được vào Word và PDF, đây là {kind}",
            "dùng báo cáo HTML: compliance check … -o html=bao-cao.html",
            message_en=f"{item.name}: only Word and PDF take remarks, this is {kind}",
            next_step_en="use the HTML report: compliance check … -o html=report.html",
        )
    from compliance.report.annotated_docx import annotated_docx

    content, lost = annotated_docx(data, review.document, said, review.receipt.checked_at)
    return content, len(lost)
