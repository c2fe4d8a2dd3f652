"""The program's own name and version."""

from __future__ import annotations


def program_version() -> str:
    """Return the program with its version, as receipts and `--version` show it."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"compliance {version('compliance')}"
    except PackageNotFoundError:
        return "compliance"
