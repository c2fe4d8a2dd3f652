"""The configuration file: found upwards from the plan, read strictly, every fault with its line and the nearest key."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from compliance.errors import UsageError
from compliance.report import Format

OWN_NAME, SHARED_NAME = "compliance.toml", "pyproject.toml"
_TABLE = "tool.compliance"
_MOST_BYTES = 1_000_000


def _inside(output: str) -> str:
    # A file found beside somebody's plan must not say what is written elsewhere on this machine.
    path = Path(output.rpartition("=")[2])
    if path.is_absolute() or ".." in path.parts or str(path).startswith("~"):
        raise ValueError("outside")
    return output


class Settings(BaseModel):
    """What a configuration file may say: the long options of the commands, without dashes in front."""

    model_config = ConfigDict(extra="forbid", strict=True, alias_generator=lambda name: name.replace("_", "-"))

    level: str | None = None
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    signed: str | date | None = None
    programme: str | None = None
    scope: str | None = None
    kind: str | None = None
    template: bool | None = None
    rules: str | None = None
    local: str | None = None
    engine: Literal["both", "direct", "durable"] | None = None
    lang: Literal["vi", "en"] | None = None
    format: Format | None = None
    output: list[Annotated[str, AfterValidator(_inside)]] | None = None
    form_template: str | None = None
    verbose: bool | None = None
    quiet: bool | None = None
    fail_on: Literal["violation", "missing", "advice", "never"] | None = None
    fail_on_undetermined: bool | None = None
    allow_inconclusive: bool | None = None
    waivers: str | None = None
    no_waivers: bool | None = None
    baseline: str | None = None
    jobs: Annotated[int, Field(ge=0)] | None = None
    cache: bool | None = None
    explain_cache: bool | None = None


#: Settings that name files: they are meant from the folder of the configuration file.
PATHS = frozenset({"rules", "local", "waivers", "baseline", "form_template"})
#: Every setting, by the name of the parameter that takes it.
KEYS = tuple(Settings.model_fields)


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings of one file, as the options take them, and the line on which each stands."""

    path: Path
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)

    def place(self, key: str) -> str:
        """Return where a setting stands, as `file:line`."""
        return f"{self.path}:{self.lines.get(key, 1)}"


def find_configuration(source: str | None) -> Configuration | None:
    """Return the nearest configuration at or above the folder of a plan, or of the current folder without one.

    Shape: in one folder `compliance.toml` goes before `pyproject.toml`, which counts where it has our table.
    Errors: `UsageError` for a file that is faulty or cannot be read.
    """
    start = _start(source)
    for folder in (start, *start.parents):
        for name in (OWN_NAME, SHARED_NAME):
            path = folder / name
            if path.is_file() and (found := _read(path, asked_for=False)) is not None:
                return found
    return None


def read_configuration(path: Path) -> Configuration:
    """Return the configuration of a file that was asked for. Errors: `UsageError` where there is none, or faults."""
    return _read(path, asked_for=True) or Configuration(path)


def _start(source: str | None) -> Path:
    here = Path.cwd()
    if source is None or source == "-" or "\0" in source:
        return here
    path = Path(source).absolute()
    try:
        if path.is_dir():
            return path
        return next((folder for folder in path.parents if folder.is_dir()), here)
    except OSError:
        return here


def _read(path: Path, *, asked_for: bool) -> Configuration | None:
    text = _text(path)
    shared = path.name == SHARED_NAME
    try:
        content: Any = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if shared and not asked_for and _TABLE not in text:
            return None  # somebody else's file: their tools will say it
        raise _faulty(path, [_syntax(error)]) from error
    if shared:
        tool = content.get("tool", {})
        content = tool.get("compliance") if isinstance(tool, dict) else None
        if content is None:
            return None
    lines = _lines(text, _TABLE if shared else "")
    if not isinstance(content, dict):
        raise _faulty(path, [(1, f"[{_TABLE}] phải là một bảng", f"[{_TABLE}] must be a table")])
    try:
        settings = Settings.model_validate(content)
    except ValidationError as error:
        raise _faulty(path, list(_faults(error, lines))) from error
    given = settings.model_dump(exclude_unset=True)
    values = {key: _as_option(key, value, path.parent) for key, value in given.items()}
    return Configuration(path, values, {key: lines.get(key.replace("_", "-"), 1) for key in values})


def _as_option(key: str, value: Any, folder: Path) -> Any:
    if key in PATHS:
        return folder / value
    if key == "output":
        return [_output_from(folder, item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _output_from(folder: Path, output: str) -> str:
    name, equals, path = output.partition("=")
    return f"{name}={folder / path}" if equals else str(folder / output)


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        if len(data) > _MOST_BYTES:
            raise ValueError("quá 1 MB")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _faulty(path, [(line, "không phải chữ UTF-8: lưu lại tệp theo UTF-8", "not UTF-8 text")]) from error
    except OSError as error:
        raise UsageError(
            "config.unreadable",
            f"{path}: không đọc được ({error.strerror})",
            "kiểm tra đường dẫn và quyền đọc, hoặc chạy với --no-config",
            message_en=f"{path}: cannot be read ({error.strerror})",
            next_step_en="check the path and its permissions, or run with --no-config",
        ) from error
    except ValueError as error:
        raise _faulty(path, [(1, "lớn hơn 1 MB", "larger than 1 MB")]) from error


Fault = tuple[int, str, str]


def _syntax(error: Exception) -> Fault:
    place = re.search(r"at line (\d+)", str(error))
    return int(place[1]) if place else 1, f"không phải TOML đúng ({error})", f"not valid TOML ({error})"


def _faults(error: ValidationError, lines: Mapping[str, int]) -> Iterator[Fault]:
    seen = set()
    for fault in error.errors(include_url=False):
        key = str(fault["loc"][0])
        if key in seen:  # each alternative of one setting complains by itself
            continue
        seen.add(key)
        line = lines.get(key, 1)
        if fault["type"] == "extra_forbidden":
            near = nearest(key)
            yield (
                line,
                f"không có mục «{key}»" + (f"; có phải «{near}»?" if near else ""),
                f"there is no setting “{key}”" + (f"; did you mean “{near}”?" if near else ""),
            )
        elif fault["type"] == "value_error":
            yield line, f"«{key}» chỉ được ghi trong thư mục của tệp cấu hình", f"“{key}” must stay in this folder"
        else:
            wanted_vi, wanted_en = _wanted(key)
            yield line, f"«{key}» phải là {wanted_vi}", f"“{key}” must be {wanted_en}"


def _wanted(key: str) -> tuple[str, str]:
    shape = Settings.model_json_schema()["properties"][key]["anyOf"]
    first = shape[0]
    if "enum" in first:
        names = ", ".join(f'"{name}"' for name in first["enum"])
        return f"một trong {names}", f"one of {names}"
    if key == "year":
        return "năm từ 1990 đến 2100, không đặt trong nháy", "a year from 1990 to 2100, without quotes"
    if key == "signed":
        return "ngày, ví dụ 2026-03-19", "a date, for example 2026-03-19"
    return {
        "boolean": ("true hoặc false", "true or false"),
        "integer": ("số nguyên từ 0 trở lên", "a whole number from 0"),
        "array": ('danh sách chữ, ví dụ ["html=bao-cao.html"]', 'a list of texts, such as ["html=report.html"]'),
    }.get(first["type"], ("chữ đặt trong nháy", "a text in quotes"))


def nearest(key: str) -> str | None:
    """Return the setting whose name is nearest to an unknown one, if any is near."""
    names = [name.replace("_", "-") for name in KEYS]
    plain = key.lower().replace("_", "-")
    return next(iter(difflib.get_close_matches(plain, names, 1, 0.6)), None)


_KEY = re.compile(r"""^\s*(?:"([^"]+)"|'([^']+)'|([\w.-]+))\s*=""")
_HEAD = re.compile(r"^\s*\[+\s*([^\]]+?)\s*\]+")


def _lines(text: str, table: str) -> dict[str, int]:
    """Return the line of each key of a table (of the top one when `table` is empty); tomllib does not tell them."""
    found: dict[str, int] = {}
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        if head := _HEAD.match(line):
            here = head[1].replace('"', "").replace(" ", "")
            if here.rpartition(".")[0] == table:
                found.setdefault(here.rpartition(".")[2], number)
        elif key := _KEY.match(line):
            whole = ".".join(part for part in (here, key[1] or key[2] or key[3]) if part)
            if not table or whole.startswith(f"{table}."):
                found.setdefault(whole.removeprefix(f"{table}.").partition(".")[0], number)
    return found


def _faulty(path: Path, faults: list[Fault]) -> UsageError:
    return UsageError(
        "config.faulty",
        "; ".join(f"{path}:{line}: {vietnamese}" for line, vietnamese, _ in sorted(faults)),
        "sửa tệp cấu hình, hoặc chạy với --no-config; các mục có thể ghi: xem compliance config show",
        message_en="; ".join(f"{path}:{line}: {english}" for line, _, english in sorted(faults)),
        next_step_en="mend the configuration, or run with --no-config; compliance config show lists the settings",
    )
