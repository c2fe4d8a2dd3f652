"""`compliance rules coverage`: which cases decide each requirement, and which small faults of a rule none notices."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.exit_code import FINDINGS
from compliance.cli.options import Lang, LangOption, RulesOption
from compliance.cli.outputs import write_stdout
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.authoring.coverage import Case, RuleCoverage
    from compliance.checker import Checker
    from compliance.language.ruleset import Rule
    from compliance.law import Law


def cover_rules(
    only: Annotated[list[str] | None, typer.Argument(metavar="[LUẬT…]", help="Chỉ đo những luật này.")] = None,
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: text, json.")] = "text",
    fail_under: Annotated[
        float | None, typer.Option("--fail-under", min=0, max=100, help="Mã thoát 1 khi dưới tỷ lệ phần trăm này.")
    ] = None,
    summary: Annotated[bool, typer.Option("--summary", help="Chỉ in dòng tổng.")] = False,
    features: Annotated[
        Path | None, typer.Option("--features", help="Thư mục kịch bản; mặc định thư mục features cạnh bộ luật.")
    ] = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """Đo ví dụ và kịch bản: ca nào quyết định từng yêu cầu; sửa thử từng điều kiện thì có ca nào nhận ra không.

    \b
    Ví dụ:
      compliance rules coverage
      compliance rules coverage muc-tieu/bhyt-100
      compliance rules coverage --fail-under 95
    """
    from compliance.authoring.coverage import percent
    from compliance.authoring.coverage_report import render_coverage
    from compliance.checker import load
    from compliance.cli.rules_commands import find_rule
    from compliance.report.labels import load_labels

    if format not in ("text", "json"):
        raise UsageError("usage.format", f"không có định dạng «{format}»", "dùng text hoặc json")
    checker = load(rules, "direct")
    wanted = [find_rule(checker.ruleset, rule) for rule in only] if only else list(checker.ruleset.rules)
    folder = features_folder(features, rules)
    measured = [_measure(rule, checker, folder) for rule in wanted]
    write_stdout(render_coverage(measured, language=lang.value, format=format, summary=summary))
    labels = load_labels(lang.value)
    if folder is None:
        sys.stderr.write(labels("coverage.no_features") + "\n")
    if fail_under is not None and percent(measured) < fail_under:
        sys.stderr.write(labels("coverage.under", least=f"{fail_under:g}") + "\n")
        raise typer.Exit(FINDINGS)
    if any(item.failing for item in measured):
        raise typer.Exit(FINDINGS)


def _measure(rule: Rule, checker: Checker, features: Path | None) -> RuleCoverage:
    from compliance.authoring.coverage import cover

    return cover(rule, cases_of(rule, checker.law, features), checker.law)


def cases_of(rule: Rule, law: Law, features: Path | None) -> list[Case]:
    """Return a rule's examples and the scenarios of its feature, where there is a folder of features."""
    from compliance.authoring.coverage import example_cases
    from compliance.specs.scenarios import read_cases

    return [*example_cases(rule, law), *(read_cases(features, rule.id, law) if features is not None else ())]


def features_folder(given: Path | None, rules: Path | None) -> Path | None:
    """Return the folder of features: the one named, else the one beside the rules, where there is one."""
    from compliance.resources import rules_dir

    if given is not None:
        if not given.is_dir():
            raise UsageError("usage.features", f"không có thư mục «{given}»", "chỉ --features tới thư mục kịch bản")
        return given
    beside = (rules or rules_dir()).resolve().parent / "features"
    return beside if beside.is_dir() else None
