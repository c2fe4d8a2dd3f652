"""`compliance rules …`: the rules listed, shown, checked and tried on their own examples."""

from __future__ import annotations

import difflib
import shutil
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.coverage_command import cover_rules
from compliance.cli.docs_command import rule_book
from compliance.cli.exit_code import FINDINGS
from compliance.cli.format_command import format_rules
from compliance.cli.new_command import new_rule
from compliance.cli.options import Lang, LangOption, RulesOption
from compliance.cli.outputs import write_stdout
from compliance.cli.trace_command import trace_rules
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.checker import Checker
    from compliance.language.ruleset import Rule, RuleSet

rules_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Xem và kiểm tra bộ luật.")
rules_app.command("format")(format_rules)
rules_app.command("docs")(rule_book)
rules_app.command("coverage")(cover_rules)
rules_app.command("trace")(trace_rules)
rules_app.command("new")(new_rule)


@rules_app.command("list")
def list_rules(
    format: Annotated[str, typer.Option("--format", help="Định dạng in ra: text, json.")] = "text",
    rules: RulesOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """Liệt kê các luật theo nhóm."""
    from compliance.checker import load
    from compliance.report.explanation import render_rule_list

    if format not in ("text", "json"):
        raise UsageError("usage.format", f"không có định dạng «{format}»", "dùng text hoặc json")
    checker = load(rules)
    write_stdout(render_rule_list(checker.ruleset, checker.law, format=format, language=lang.value))


@rules_app.command("show")
def show_rule(
    rule: Annotated[str, typer.Argument(metavar="LUẬT", help="Mã luật, ví dụ muc-tieu/bhyt-100.")],
    rules: RulesOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """Cho xem một luật: căn cứ, phạm vi, yêu cầu, ví dụ."""
    from compliance.checker import load
    from compliance.report.explanation import render_rule

    checker = load(rules)
    width = min(120, shutil.get_terminal_size((100, 40)).columns) if sys.stdout.isatty() else 100
    write_stdout(render_rule(find_rule(checker.ruleset, rule), checker.law, language=lang.value, width=width))


@rules_app.command("lint")
def lint_rules(
    rules: RulesOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """Kiểm tra tĩnh mọi tệp luật, rồi thử các ví dụ trong luật."""
    from compliance.authoring.coverage import undecided
    from compliance.language.faults import RuleFaults
    from compliance.language.lint import lint_rules as faults_of_meaning

    checker = rules_given(rules)
    faults = faults_of_meaning(checker.law, rules) or undecided(checker.ruleset, checker.law)
    if faults:
        raise RuleFaults(faults)
    _try_examples(checker, (), lang)


@rules_app.command("test")
def test_rules(
    only: Annotated[list[str] | None, typer.Argument(metavar="[LUẬT…]", help="Chỉ thử những luật này.")] = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.vi,
) -> None:
    """Thử các ví dụ viết trong luật: ví dụ nào cho kết quả khác thì in chờ gì, nhận gì."""
    _try_examples(rules_given(rules), tuple(only or ()), lang)


def rules_given(rules: object) -> Checker:
    """Return the checker for the rule folder of an option. Errors: every fault of every rule file at once."""
    from pathlib import Path

    from compliance.checker import load

    return load(rules if isinstance(rules, Path) else None, "direct")


def _try_examples(checker: Checker, only: tuple[str, ...], lang: Lang) -> None:
    from compliance.authoring.examples import render_results, run_examples
    from compliance.language.ruleset import RuleSet

    ruleset = checker.ruleset
    if only:
        ruleset = RuleSet(tuple(find_rule(ruleset, rule) for rule in only), ruleset.sha256)
    results = run_examples(ruleset, checker.law)
    write_stdout(render_results(results, rules=len(ruleset.rules), language=lang.value))
    if not all(result.passed for result in results):
        raise typer.Exit(FINDINGS)


def find_rule(ruleset: RuleSet, rule_id: str) -> Rule:
    """Return the rule of that id. Errors: `UsageError` with the nearest known id."""
    rule = ruleset.rule(rule_id)
    if rule is not None:
        return rule
    near = difflib.get_close_matches(rule_id, [item.id for item in ruleset.rules], 1, 0.5)
    raise UsageError(
        "usage.unknown_rule",
        f"không có luật «{rule_id}»",
        f"dùng «{near[0]}»?" if near else "xem các mã luật bằng compliance rules list",
        message_en=f"there is no rule “{rule_id}”",
        next_step_en=f"did you mean “{near[0]}”?" if near else "see the ids with compliance rules list",
    )
