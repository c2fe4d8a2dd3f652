"""Check government plans against the law: `compliance.check(source)` returns a review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compliance.checker import check

__all__ = ["check"]


def __getattr__(name: str) -> Any:
    # Loaded when first asked for: importing the package must stay cheap for the command line.
    if name == "check":
        from compliance.checker import check as found

        return found
    raise AttributeError(f"module 'compliance' has no attribute {name!r}")
