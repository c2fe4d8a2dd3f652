"""`compliance waive`: somebody answers for leaving a finding as it is, and the waiver file remembers who and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.inputs import single
from compliance.cli.judging import judge_inputs
from compliance.cli.marking import WaiversOption, hard_rules_of, waiver_path
from compliance.cli.option_sets import spread
from compliance.cli.options import (
    EngineName,
    EngineOption,
    Lang,
    LangOption,
    LocalOption,
    RulesOption,
    Stated,
    parse_day,
)
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.review import Review, ReviewFinding

# A fingerprint may be given by its beginning, if that is long enough to mean one.
_LEAST = 6


@spread
def waive(
    source: Annotated[str, typer.Argument(metavar="TỆP", help="Tệp kế hoạch.")],
    fingerprints: Annotated[
        list[str] | None, typer.Argument(metavar="[DẤU_VẾT…]", help="Dấu vết của phát hiện; không nêu thì liệt kê.")
    ] = None,
    *,
    reason: Annotated[str, typer.Option("--reason", help="Vì sao để nguyên.")] = "",
    by: Annotated[str, typer.Option("--by", help="Ai chịu trách nhiệm.")] = "",
    expires: Annotated[str | None, typer.Option("--expires", help="Ngày cuối miễn trừ còn giá trị.")] = None,
    waivers: WaiversOption = None,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """Miễn một phát hiện: ghi người, lý do, thời hạn vào tệp miễn trừ; báo cáo vẫn nêu phát hiện ấy và đánh dấu.

    \b
    Ví dụ:
      compliance waive ke-hoach.docx
      compliance waive ke-hoach.docx 3f2a9c --reason "đã thống nhất với Sở" --by "Nguyễn Thị Lan" --expires 31/12/2026

    \b
    Miễn trừ gắn với đúng những chữ đã dẫn: chữ ấy đổi thì hết giá trị. Luật trong hard-rules.yaml không được miễn.
    """
    from compliance.checker import load
    from compliance.waiving.apply import waiver_for
    from compliance.waiving.plan_key import plan_key
    from compliance.waiving.waiver_file import added

    if fingerprints:
        _demand(reason, by)
    today = date.today()
    last = _last_day(expires, today)
    checker = load(rules, engine.value, False, local)
    hard = hard_rules_of(checker, rules)
    item = single(source)
    judged = judge_inputs(checker, [item], (), assume=statements.assumptions(checker.law), language=lang.value)
    if not judged.reviews:
        raise typer.Exit(judged.errors[0].exit_code)
    review = judged.reviews[0]
    if not fingerprints:
        write_stdout(_listing(review, hard))
        return
    findings = [_finding(review, given, source) for given in fingerprints]
    for finding in findings:
        if finding.rule_id in hard:
            raise _is_hard(finding.rule_id, hard[finding.rule_id])
    path = waiver_path(waivers)
    key = plan_key(item.name, path)
    made = [waiver_for(item, plan=key, reason=reason, by=by, on=today, expires=last) for item in findings]
    write_file(path, added(path, made))
    said = "".join(f"  {item.fingerprint} {item.rule}: {' '.join(item.words.split())}\n" for item in made)
    write_stdout(f"{path}: đã ghi {len(made)} miễn trừ\n{said}")


def _listing(review: Review, hard: Sequence[str] | dict[str, str]) -> str:
    from compliance.report.display import one_line
    from compliance.report.labels import load_labels

    labels = load_labels("vi")
    lines = []
    for finding in review.findings:
        line = f" (dòng {finding.evidence[0].span.line})" if finding.evidence else ""
        mark = " — không được miễn" if finding.rule_id in hard else ""
        said = f"{labels(f'severity.{finding.severity}')}[{finding.rule_id}] {one_line(finding.message)}"
        lines.append(f"{finding.fingerprint}  {said}{line}{mark}\n")
    return "".join(lines) or f"{labels('text.no_finding')}\n"


def _demand(reason: str, by: str) -> None:
    for value, option, what, english in (
        (reason, "--reason", "lý do", "a reason"),
        (by, "--by", "người chịu trách nhiệm", "who answers for it"),
    ):
        if not value.strip():
            raise UsageError(
                "waive.incomplete",
                f"miễn một phát hiện phải nêu {what}",
                f'thêm {option} "…"',
                message_en=f"a waiver needs {english}",
                next_step_en=f'add {option} "…"',
            )


def _last_day(given: str | None, today: date) -> date | None:
    if given is None:
        return None
    day = parse_day(given, "--expires")
    if day < today:
        raise UsageError(
            "waive.expired",
            f"--expires {day:%d/%m/%Y} đã qua",
            "nêu một ngày từ hôm nay trở đi",
            message_en=f"--expires {day:%d/%m/%Y} is past",
            next_step_en="give today or a later day",
        )
    return day


def _finding(review: Review, given: str, source: str) -> ReviewFinding:
    plain = given.strip().casefold()
    found = [item for item in review.findings if len(plain) >= _LEAST and item.fingerprint.startswith(plain)]
    if len(found) == 1:
        return found[0]
    several = len(found) > 1
    raise UsageError(
        "waive.unknown_fingerprint",
        f"{source}: dấu vết «{given}» " + ("ứng với nhiều phát hiện" if several else "không ứng với phát hiện nào"),
        f"xem dấu vết của từng phát hiện bằng compliance waive {source}",
        message_en=f"{source}: fingerprint “{given}” means " + ("several findings" if several else "no finding"),
        next_step_en=f"see the fingerprints with compliance waive {source}",
    )


def _is_hard(rule: str, why: str) -> UsageError:
    return UsageError(
        "waive.hard_rule",
        f"{rule} là luật không được miễn: {why.rstrip('.')}",
        "sửa kế hoạch theo luật này",
        message_en=f"{rule} admits no waiver: {why.rstrip('.')}",
        next_step_en="change the plan as the rule asks",
    )
