"""Options that several commands take together, each set written once as a dataclass and spread over a command."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, get_type_hints


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """Return the command with each parameter that is a set of options replaced by those options.

    Shape: a parameter annotated with a dataclass is a set; its fields must be annotated as options and have defaults.
    The command itself still gets the dataclass.
    """
    hints = get_type_hints(command, include_extras=True)
    signature = inspect.signature(command)
    sets = {name: hints[name] for name in signature.parameters if is_dataclass(hints[name])}
    parameters: list[inspect.Parameter] = []
    for name, parameter in signature.parameters.items():
        if name in sets:
            parameters += _options(sets[name])
        else:
            parameters.append(parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY))

    def run(**given: Any) -> None:
        grouped = {
            name: kind(**{item.name: given.pop(item.name) for item in fields(kind)}) for name, kind in sets.items()
        }
        command(**given, **grouped)

    run.__name__, run.__doc__, run.__module__ = command.__name__, command.__doc__, command.__module__
    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters} | {"return": None}
    return run


def _options(kind: Any) -> list[inspect.Parameter]:
    hints = get_type_hints(kind, include_extras=True)
    return [
        inspect.Parameter(
            item.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=item.default if item.default is not MISSING else inspect.Parameter.empty,
            annotation=hints[item.name],
        )
        for item in fields(kind)
    ]
