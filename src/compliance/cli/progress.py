"""How far a run over several files or pages is, on a terminal only: a line on standard error that wipes itself."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable

from compliance.cli.messages import printable

_BAR = 20


def show_progress(done: int, total: int, name: str, language: str) -> None:
    """Show which file of how many is under way; `done` 0 wipes the line."""
    if total < 2 or not sys.stderr.isatty():
        return
    from compliance.report.labels import load_labels

    labels = load_labels("en" if language == "en" else "vi")
    _show(labels("text.progress", done=done, all=total, name=printable(name)) if done else "")


def page_progress(name: str, language: str) -> Callable[[int, int], None] | None:
    """Return what shows how many pages of a scan are recognised, or nothing where no terminal would show it."""
    if not sys.stderr.isatty():
        return None

    def on_page(done: int, total: int) -> None:
        from compliance.report.labels import load_labels

        labels = load_labels("en" if language == "en" else "vi")
        bar = "█" * round(_BAR * done / total) + "░" * (_BAR - round(_BAR * done / total))
        words = labels("text.page_progress", done=done, all=total, name=printable(name), bar=bar)
        _show(words if done < total else "")

    return on_page


def _show(text: str) -> None:
    room = shutil.get_terminal_size().columns - 1
    sys.stderr.write(f"\r\x1b[2K{text[:room]}")
    sys.stderr.flush()
