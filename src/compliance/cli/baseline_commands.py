"""`compliance baseline …`: the findings a team already knows, written, renewed, tidied and shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.inputs import collect
from compliance.cli.judging import FilesFromOption, judge_inputs
from compliance.cli.marking import Marking, hard_rules_of
from compliance.cli.messages import report_error
from compliance.cli.option_sets import spread
from compliance.cli.options import EngineName, EngineOption, Lang, LangOption, LocalOption, RulesOption, Stated
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError
from compliance.waiving import USUAL_BASELINE

if TYPE_CHECKING:
    from compliance.errors import ComplianceError
    from compliance.waiving.baseline import Baseline, Findings

baseline_app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Ghi nhận phát hiện đã biết, để lệnh check --baseline chỉ thất bại vì phát hiện mới.",
)

SourcesArgument = Annotated[
    list[str] | None, typer.Argument(metavar="TỆP|THƯ_MỤC|-…", help="Tệp, thư mục, mẫu tên, hoặc - (đầu vào).")
]
FileOption = Annotated[Path, typer.Option("--file", help="Tệp mốc.")]
_USUAL = Path(USUAL_BASELINE)


@baseline_app.command("create")
@spread
def create(
    sources: SourcesArgument = None,
    *,
    file: FileOption = _USUAL,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp mốc đã có.")] = False,
    files_from: FilesFromOption = None,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Ghi mọi phát hiện hiện có của các kế hoạch vào tệp mốc mới.

    \b
    Ví dụ:
      compliance baseline create ke-hoach/
      compliance check ke-hoach/ --baseline baseline.json
    """
    from compliance.waiving.baseline import Baseline

    if file.exists() and not force:
        raise UsageError(
            "baseline.exists",
            f"{file}: đã có tệp mốc",
            "dùng compliance baseline update, hoặc --force để ghi đè",
            message_en=f"{file}: there is a baseline already",
            next_step_en="use compliance baseline update, or --force to write over it",
        )
    run = _Run(file, sources, files_from, statements, rules, local, engine, lang)
    baseline = Baseline()
    for plan, findings in run.findings():
        baseline = baseline.changed(plan, findings)
    run.finish(baseline, None)


@baseline_app.command("update")
@spread
def update(
    sources: SourcesArgument = None,
    *,
    file: FileOption = _USUAL,
    files_from: FilesFromOption = None,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Thay phần của các kế hoạch này trong tệp mốc bằng phát hiện hiện có; kế hoạch khác giữ nguyên."""
    from compliance.waiving.baseline import read_baseline

    before = read_baseline(file)
    run = _Run(file, sources, files_from, statements, rules, local, engine, lang)
    after = before
    for plan, findings in run.findings():
        after = after.changed(plan, findings)
    run.finish(after, before)


@baseline_app.command("prune")
@spread
def prune(
    sources: SourcesArgument = None,
    *,
    file: FileOption = _USUAL,
    files_from: FilesFromOption = None,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Bỏ khỏi tệp mốc những phát hiện không còn ở các kế hoạch này; không bao giờ thêm."""
    from compliance.waiving.baseline import read_baseline

    before = read_baseline(file)
    run = _Run(file, sources, files_from, statements, rules, local, engine, lang)
    after = before
    for plan, findings in run.findings():
        kept = {name: known for name, known in before.plans.get(plan, {}).items() if name in findings}
        after = after.changed(plan, kept)
    run.finish(after, before)


@baseline_app.command("show")
def show(file: FileOption = _USUAL, lang: LangOption = Lang.vi) -> None:
    """In các phát hiện trong tệp mốc, theo kế hoạch."""
    from compliance.report.display import one_line
    from compliance.report.labels import load_labels
    from compliance.waiving.baseline import read_baseline

    labels = load_labels(lang.value)
    lines = []
    for plan, findings in sorted(read_baseline(file).plans.items()):
        lines.append(f"{one_line(plan)} ({len(findings)})\n")
        lines += [
            f"  {name}  {labels(f'severity.{known.severity}')}[{known.rule}] {one_line(known.message)}\n"
            for name, known in sorted(findings.items(), key=lambda item: (item[1].rule, item[0]))
        ]
    write_stdout("".join(lines) or f"{labels('text.no_finding')}\n")


class _Run:
    """Judges the plans of one command and writes the baseline that comes of it."""

    def __init__(
        self,
        file: Path,
        sources: list[str] | None,
        files_from: list[str] | None,
        statements: Stated,
        rules: Path | None,
        local: Path | None,
        engine: EngineName,
        lang: Lang,
    ) -> None:
        from compliance.checker import load

        self._file, self._language = file, lang.value
        inputs, errors = collect(sources or [], files_from or [])
        if not inputs and not errors:
            raise UsageError(
                "usage",
                "thiếu TỆP|THƯ_MỤC|-…",
                "nêu các kế hoạch",
                message_en="missing FILE|FOLDER|-…",
                next_step_en="name the plans",
            )
        checker = load(rules, engine.value, len(inputs) > 1, local)
        for error in errors:
            report_error(error, self._language)
        self._hard = hard_rules_of(checker, rules)
        self._judged = judge_inputs(
            checker,
            inputs,
            errors,
            assume=statements.assumptions(checker.law),
            marks=Marking().marks(rules, checker),
            loaded_with=(rules, engine.value, len(inputs) > 1, local),
            language=self._language,
        )

    def findings(self) -> Iterator[tuple[str, Findings]]:
        """Return each plan's name in the file and what the baseline is to remember of it."""
        from compliance.waiving.baseline import findings_of
        from compliance.waiving.plan_key import plan_key

        for name, review in zip(self._judged.names, self._judged.reviews, strict=True):
            yield plan_key(name, self._file), findings_of(review, self._hard)

    def finish(self, after: Baseline, before: Baseline | None) -> None:
        """Write the file, say what changed, and exit with the code of what could not be read."""
        from compliance.waiving.baseline import written

        write_file(self._file, written(after))
        write_stdout(f"{self._file}: {_change(after, before)}\n")
        left_out = sum(
            finding.rule_id in self._hard and not finding.waiver
            for review in self._judged.reviews
            for finding in review.findings
        )
        if left_out:
            write_stdout(f"{left_out} phát hiện của luật không được miễn thì không ghi vào mốc\n")
        errors: list[ComplianceError] = self._judged.errors
        if errors:
            raise typer.Exit(max(error.exit_code for error in errors))


def _change(after: Baseline, before: Baseline | None) -> str:
    now = {(plan, name) for plan, findings in after.plans.items() for name in findings}
    text = f"{len(now)} phát hiện của {len(after.plans)} kế hoạch"
    if before is None:
        return text
    then = {(plan, name) for plan, findings in before.plans.items() for name in findings}
    return f"{text} (thêm {len(now - then)}, bỏ {len(then - now)})"
