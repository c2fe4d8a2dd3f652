"""What is wrong with a command line, said as every other failure is said."""

from __future__ import annotations

import re

from compliance.errors import UsageError


def usage_error(error: Exception) -> UsageError | None:
    """Return the parser's complaint as a `UsageError`, or nothing when the exception is not one of the parser's."""
    # The parser's classes live in different places from one Typer release to the next; their names and fields do not.
    says = getattr(error, "format_message", None)
    if says is None:
        return None
    english = " ".join(str(says()).split()).rstrip(".")
    return UsageError(
        "usage",
        _vietnamese(error, english),
        f"xem cách dùng bằng {_help_command(error)}",
        message_en=english,
        next_step_en=f"see {_help_command(error)}",
    )


def _vietnamese(error: Exception, english: str) -> str:
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    name = getattr(parameter, "metavar", None) or "/".join(getattr(parameter, "opts", [])) or "tham số"
    name += _variable_of(error)
    if kind == "NoSuchOption":
        return f"không có lựa chọn «{getattr(error, 'option_name', '')}»"
    if kind == "MissingParameter":
        return f"thiếu {name}"
    if kind == "BadParameter":
        _, listed, choices = english.partition("is not one of ")
        return f"giá trị của {name} không dùng được" + (f"; chỉ nhận: {choices}" if listed else "")
    if english.startswith("No such command"):
        name, *near = re.findall(r"'([^']*)'", english) or [""]
        return f"không có lệnh «{name}»" + (f"; có phải «{near[0]}»?" if near else "")
    return f"dùng lệnh sai ({english})"


def _variable_of(error: Exception) -> str:
    """Return the environment variable that gave a value, where it was one."""
    parameter, context = getattr(error, "param", None), getattr(error, "ctx", None)
    if parameter is None or context is None or not getattr(parameter, "envvar", None):
        return ""
    source = getattr(context.get_parameter_source(parameter.name), "name", "")
    return f" (biến môi trường {parameter.envvar})" if source == "ENVIRONMENT" else ""


def _help_command(error: Exception) -> str:
    path = getattr(getattr(error, "ctx", None), "command_path", "") or "compliance"
    return f"{path} --help"
