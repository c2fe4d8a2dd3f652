"""What each option is worth in this run and what says so: a flag, the environment, the configuration or nobody."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.cli.configuration import Configuration

PREFIX = "COMPLIANCE_"
#: What other parts of the program, and its tests, ask the environment for.
_OTHER_VARIABLES = ("CONFIG", "NO_CONFIG", "DEBUG", "CACHE_DIR", "NO_CACHE", "SOFFICE", "HOSTILE")
#: A switch in a weaker place gives way to an option it would silence: `--waivers x` against `no-waivers = true`.
_GIVES_WAY = {"no_waivers": "waivers", "quiet": "format"}
_STRENGTH = ("built-in", "file", "environment", "flag")

Source = Literal["flag", "environment", "file", "built-in"]


@dataclass(frozen=True, slots=True)
class Option:
    """An option that the environment and the configuration may set: its type, its check, and its flag."""

    key: str
    kind: Any
    flag: str
    default: Any
    check: Callable[[Any], Any] | None = None

    def made(self, value: Any) -> Any:
        """Return a value of the configuration as the command takes it."""
        if isinstance(self.kind, type) and issubclass(self.kind, Enum):
            value = self.kind(value)
        return self.check(value) if self.check is not None else value


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of one option; `place` is the flag, the variable or `file:line` that says it, empty for nobody."""

    key: str
    value: Any
    source: Source
    place: str = ""

    @property
    def strength(self) -> int:
        """Return how strong the source is, the flag strongest."""
        return _STRENGTH.index(self.source)


def variable(key: str) -> str:
    """Return the environment variable of a setting."""
    return PREFIX + key.upper()


def settle(
    options: Mapping[str, Option],
    given: Mapping[str, Any],
    source_of: Callable[[str], Any],
    configuration: Configuration | None,
) -> dict[str, Setting]:
    """Return every setting of a command: flag before environment before configuration before what is built in."""
    settings = {}
    for key, option in options.items():
        name = getattr(source_of(key), "name", "DEFAULT")
        if name == "COMMANDLINE":
            settings[key] = Setting(key, given[key], "flag", option.flag)
        elif name == "ENVIRONMENT":
            settings[key] = Setting(key, given[key], "environment", variable(key))
        elif configuration is not None and key in configuration.values:
            value = option.made(configuration.values[key])
            settings[key] = Setting(key, value, "file", configuration.place(key))
        else:
            settings[key] = Setting(key, option.default, "built-in")
    for switch, other in _GIVES_WAY.items():
        if switch in settings and other in settings and settings[switch].strength < settings[other].strength:
            settings[switch] = Setting(switch, False, settings[other].source, settings[other].place)
    return settings


def configuration_for(source: str | None, asked_for: Path | None, unwanted: bool) -> Configuration | None:
    """Return the configuration of a run: the file asked for, else the one found, or none where none is wanted."""
    if unwanted:
        return None
    if asked_for is None and source is not None and _is_absent_everywhere(source):
        return None
    from compliance.cli.configuration import find_configuration, read_configuration

    return read_configuration(asked_for) if asked_for is not None else find_configuration(source)


def _is_absent_everywhere(source: str) -> bool:
    # Most runs have no configuration: they need not load what reads one.
    start = Path.cwd() if source == "-" or "\x00" in source else Path(source).absolute()
    try:
        return not any(
            (folder / name).is_file()
            for folder in (start, *start.parents)
            for name in ("compliance.toml", "pyproject.toml")
        )
    except OSError:
        return False


def check_variables(environment: Mapping[str, str]) -> None:
    """Stop where a variable is one of ours misspelt, which would else count for nothing in silence.

    Errors: `UsageError` with the nearest name. Variables that resemble none of ours are somebody else's.
    """
    from compliance.cli.configuration import KEYS

    known = [variable(key) for key in KEYS] + [PREFIX + name for name in _OTHER_VARIABLES]
    for name in sorted(environment):
        if not name.startswith(PREFIX) or name in known:
            continue
        near = difflib.get_close_matches(
            name.removeprefix(PREFIX), [item.removeprefix(PREFIX) for item in known], 1, 0.75
        )
        if near:
            raise UsageError(
                "config.variable",
                f"không có biến môi trường «{name}»; có phải «{PREFIX}{near[0]}»?",
                "sửa tên biến, hoặc bỏ biến ấy",
                message_en=f"there is no variable “{name}”; did you mean “{PREFIX}{near[0]}”?",
                next_step_en="mend its name, or unset it",
            )


def check_environment() -> None:
    """Check the variables of this process; only where one of an unknown name stands is anything loaded."""
    if any(name.startswith(PREFIX) and name.removeprefix(PREFIX) not in _OTHER_VARIABLES for name in os.environ):
        check_variables(os.environ)
