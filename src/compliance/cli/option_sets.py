"""Options that several commands take together, each set written once as a dataclass and spread over a command.

A command spread this way also takes its options from the environment and from the configuration file.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

import typer
from typer.models import OptionInfo

from compliance.cli.settings import Option, Setting, check_environment, configuration_for, settle, variable

#: Options outside any set that the environment and the configuration may give to every command that takes them.
_SHARED = frozenset({"rules", "local", "engine", "lang", "waivers"})
_CONFIG = Annotated[
    Path | None,
    typer.Option(
        "--config",
        envvar="COMPLIANCE_CONFIG",
        show_envvar=False,
        show_default=False,
        help="Tệp cấu hình; mặc định compliance.toml hay pyproject.toml gần nhất, tìm từ tệp đầu tiên trở lên.",
    ),
]
_NO_CONFIG = Annotated[
    bool,
    typer.Option("--no-config", envvar="COMPLIANCE_NO_CONFIG", show_envvar=False, help="Không dùng tệp cấu hình nào."),
]


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """Return the command with each parameter that is a set of options replaced by those options.

    Shape: a parameter annotated with a dataclass is a set; its fields must be annotated as options and have defaults.
    The command itself still gets the dataclass. A parameter annotated `dict[str, Setting]` is no option: it gets what
    says the value of each.
    """
    hints = get_type_hints(command, include_extras=True)
    signature = inspect.signature(command)
    sets = {name: hints[name] for name in signature.parameters if is_dataclass(hints[name])}
    asking = [name for name in signature.parameters if hints[name] == dict[str, Setting]]
    parameters: list[inspect.Parameter] = [_keyword("context", typer.Context)]
    options: dict[str, Option] = {}
    for name, parameter in signature.parameters.items():
        if name in sets:
            of_set = [_configurable(item, options) for item in _options(sets[name])]
            parameters += of_set
        elif name not in asking:
            plain = parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
            parameters.append(_configurable(plain, options) if name in _SHARED else plain)
    parameters += [_keyword("config", _CONFIG, None), _keyword("no_config", _NO_CONFIG, False)]

    def run(**given: Any) -> None:
        context = given.pop("context")
        settings = _settings(options, given, context.get_parameter_source)
        given |= {key: setting.value for key, setting in settings.items()}
        grouped: dict[str, Any] = {
            name: kind(**{item.name: given.pop(item.name) for item in fields(kind)}) for name, kind in sets.items()
        }
        command(**given, **grouped, **dict.fromkeys(asking, settings))

    run.__name__, run.__doc__, run.__module__ = command.__name__, command.__doc__, command.__module__
    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters} | {"return": None}
    return run


def _settings(options: Mapping[str, Option], given: dict[str, Any], source_of: Any) -> dict[str, Setting]:
    check_environment()
    asked_for, unwanted = given.pop("config"), given.pop("no_config")
    sources = given.get("sources") or [given.get("source")]
    # A flag is stronger than a variable: `--config` against COMPLIANCE_NO_CONFIG.
    if getattr(source_of("config"), "name", "") == "COMMANDLINE" and source_of("no_config").name != "COMMANDLINE":
        unwanted = False
    return settle(options, given, source_of, configuration_for(sources[0] or "-", asked_for, unwanted))


def _keyword(name: str, annotation: Any, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _configurable(parameter: inspect.Parameter, options: dict[str, Option]) -> inspect.Parameter:
    """Return an option that its variable may set too, and note it; a switch can then also be switched off."""
    kind, *notes = get_args(parameter.annotation)
    info = next((note for note in notes if isinstance(note, OptionInfo)), None)
    if info is None or parameter.name == "files_from":
        return parameter
    info = copy.copy(info)
    info.envvar, info.show_envvar = variable(parameter.name), False
    # Where Typer is given names alone it keeps the first of them as the default, until it makes the option.
    names = [name for name in (info.default, *(info.param_decls or ())) if isinstance(name, str)]
    flag = next(name for name in names if name.startswith("--"))
    if kind is bool:
        off = "--with-" + flag.removeprefix("--no-") if flag.startswith("--no-") else "--no-" + flag.removeprefix("--")
        names = [f"{flag}/{off}" if name == flag else name for name in names]
        info.default, info.param_decls = names[0], tuple(names[1:])
    options[parameter.name] = Option(parameter.name, kind, flag, parameter.default, info.callback)
    return parameter.replace(annotation=Annotated[kind, info])


def _options(kind: Any) -> list[inspect.Parameter]:
    hints = get_type_hints(kind, include_extras=True)
    return [
        _keyword(item.name, hints[item.name], item.default if item.default is not MISSING else inspect.Parameter.empty)
        for item in fields(kind)
    ]
