"""The command line: which command runs, and what becomes of everything that can go wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from compliance.cli.annotate_command import annotate
from compliance.cli.baseline_commands import baseline_app
from compliance.cli.check_command import check
from compliance.cli.config_command import config_app
from compliance.cli.diff_command import diff
from compliance.cli.editor_command import editor
from compliance.cli.exit_code import CLEAN, WRONG_USAGE
from compliance.cli.explain_command import explain
from compliance.cli.facts_command import facts
from compliance.cli.init_command import init_app
from compliance.cli.messages import prepare_streams, report_error
from compliance.cli.rules_commands import rules_app
from compliance.cli.spec_commands import spec_app
from compliance.cli.text_command import text
from compliance.cli.usage import usage_error
from compliance.cli.waive_command import waive
from compliance.errors import ComplianceError, internal

INTERRUPTED = 130

app = typer.Typer(
    name="compliance",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check")(check)
app.command("annotate")(annotate)
app.command("facts")(facts)
app.command("text")(text)
app.add_typer(rules_app, name="rules")
app.add_typer(spec_app, name="spec")
app.command("explain")(explain)
app.command("waive")(waive)
app.add_typer(baseline_app, name="baseline")
app.command("diff")(diff)
app.add_typer(init_app, name="init")
app.add_typer(config_app, name="config")
app.command("editor")(editor)


def _show_version(wanted: bool) -> None:
    if wanted:
        from compliance.version import program_version

        typer.echo(f"{program_version()} (Python {sys.version.split()[0]})")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="In phiên bản rồi thoát."),
    ] = False,
) -> None:
    """Kiểm tra kế hoạch giảm nghèo của xã, huyện, tỉnh theo pháp luật, có dẫn chứng cho từng điểm.

    \b
    Ví dụ:
      compliance check ke-hoach.docx
      compliance check thu-muc/ -o html=bao-cao.html
      compliance explain muc-tieu/bhyt-100 ke-hoach.docx
      compliance rules list
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program and exit with the code of what happened; no failure ever shows a traceback by itself."""
    prepare_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    raise SystemExit(run(given))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    language = _language(arguments)
    try:
        result = app(list(arguments), standalone_mode=False, prog_name="compliance")
        return result if isinstance(result, int) else CLEAN
    except ComplianceError as error:
        report_error(error, language)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone (`| head`): nothing more can be said to it, and the interpreter must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except typer.Abort:
        return INTERRUPTED
    except Exception as error:
        if getattr(error, "exit_code", None) == CLEAN:
            return CLEAN
        if type(error).__name__ == "NoArgsIsHelpError":
            sys.stderr.write(str(error) + "\n")
            return WRONG_USAGE
        usage = usage_error(error)
        if usage is not None:
            report_error(usage, language)
            return WRONG_USAGE
        fault = internal(error)
        report_error(fault, language)
        return fault.exit_code


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for, also when the command line is too broken to be parsed."""
    for position, argument in enumerate(arguments):
        if argument in ("--lang=en", "--lang") and (
            argument.endswith("en") or list(arguments[position + 1 : position + 2]) == ["en"]
        ):
            return "en"
    return "vi"
