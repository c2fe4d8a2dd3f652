"""Where the rules, the grammar and the report templates are: at the top of a checkout, or inside the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def _folder(name: str) -> Path:
    # The wheel carries the three folders inside the package (pyproject: force-include); a checkout has them at its top.
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _CHECKOUT / name


def rules_dir() -> Path:
    """Return the folder of rule files, instruments and vocabulary that came with the program."""
    return _folder("rules")


def grammar_dir() -> Path:
    """Return the folder of the grammar and the keyword table."""
    return _folder("grammar")


def reports_dir() -> Path:
    """Return the folder of report templates."""
    return _folder("reports")


def report_templates(folder: str = "") -> Environment:
    """Return the templates in a folder of the report templates; only what ends in `.html.j2` is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(reports_dir() / folder),
        autoescape=lambda name: name is not None and name.endswith(".html.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
