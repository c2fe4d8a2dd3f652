"""Where the rules, the grammar and the report templates are: at the top of a checkout, or inside the package."""

from __future__ import annotations

from pathlib import Path

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
