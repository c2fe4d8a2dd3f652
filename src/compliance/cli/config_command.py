"""`compliance config show`: the value of every setting in this place, and what says so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Annotated, Any

import typer

from compliance.cli.check_command import FormTemplateOption, OutputOption, QuietOption, VerboseOption
from compliance.cli.exit_code import Failing
from compliance.cli.judging import Many
from compliance.cli.marking import Marking
from compliance.cli.messages import printable
from compliance.cli.option_sets import spread
from compliance.cli.options import EngineName, EngineOption, Lang, LangOption, LocalOption, RulesOption, Stated
from compliance.cli.outputs import write_stdout
from compliance.cli.reports import known_format
from compliance.cli.settings import Setting, variable

config_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Xem cấu hình đang có hiệu lực.")

_SAID = {
    "vi": {"flag": "cờ", "environment": "biến môi trường", "file": "tệp", "built-in": "mặc định"},
    "en": {"flag": "flag", "environment": "environment", "file": "file", "built-in": "built-in"},
}


class ConfigFormat(StrEnum):
    """How the settings are printed."""

    text = "text"
    json = "json"


@dataclass(frozen=True, slots=True)
class Reports:
    """The options of a report, that of its format under a name which leaves `--format` to this command."""

    format: Annotated[str, typer.Option("--report-format", help="Như --format của lệnh check.")] = "text"
    output: OutputOption = None
    form_template: FormTemplateOption = None
    verbose: VerboseOption = False
    quiet: QuietOption = False


@config_app.command("show")
@spread
def show(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[TỆP|THƯ_MỤC…]", help="Kế hoạch; tìm cấu hình từ đó trở lên.")
    ] = None,
    *,
    settings: dict[str, Setting],
    printed: Annotated[ConfigFormat, typer.Option("--format", help="Định dạng in ra: text, json.")] = ConfigFormat.text,
    reporting: Reports,
    statements: Stated,
    rules: RulesOption = None,
    local: LocalOption = None,
    failing: Failing,
    marking: Marking,
    many: Many,
    engine: EngineOption = EngineName.both,
    lang: LangOption = Lang.vi,
) -> None:
    """In giá trị của mọi mục cấu hình và nơi quy định: cờ, biến môi trường, tệp (dòng nào) hay mặc định.

    \b
    Ví dụ:
      compliance config show
      compliance config show ke-hoach/xa/ke-hoach.docx --format json
      COMPLIANCE_YEAR=2026 compliance config show --level xa

    \b
    Thứ tự mạnh dần: mặc định, tệp (compliance.toml hoặc [tool.compliance] trong pyproject.toml, gần nhất tính từ
    tệp đầu tiên trở lên), biến môi trường COMPLIANCE_…, cờ trên dòng lệnh.
    """
    known_format(reporting.format)
    if printed is ConfigFormat.json:
        write_stdout(_as_json(settings))
    else:
        write_stdout(printable(_as_text(settings, lang.value)))


def _as_json(settings: Mapping[str, Setting]) -> str:
    listed = {
        setting.key.replace("_", "-"): {
            "value": _plain(setting.value),
            "source": setting.source,
            "place": setting.place or None,
            "variable": variable(setting.key),
        }
        for setting in settings.values()
    }
    return json.dumps({"schema": "compliance.config/1", "settings": listed}, ensure_ascii=False, indent=2) + "\n"


def _as_text(settings: Mapping[str, Setting], language: str) -> str:
    rows = [
        (setting.key.replace("_", "-"), _shown(setting.value), _origin(setting, language))
        for setting in settings.values()
    ]
    names, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    return "".join(f"{name:<{names}} = {value:<{min(values, 40)}}  # {origin}\n" for name, value, origin in rows)


def _origin(setting: Setting, language: str) -> str:
    return f"{_SAID[language][setting.source]} {setting.place}".strip()


def _plain(value: Any) -> Any:
    """Return a value as JSON and TOML have it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _shown(value: Any) -> str:
    plain = _plain(value)
    return "—" if plain is None else json.dumps(plain, ensure_ascii=False)
