"""How far a run over several files is, on a terminal only: one line on standard error that wipes itself."""

from __future__ import annotations

import shutil
import sys

from compliance.cli.messages import printable


def show_progress(done: int, total: int, name: str, language: str) -> None:
    """Show which file of how many is under way; `done` 0 wipes the line."""
    if total < 2 or not sys.stderr.isatty():
        return
    from compliance.report.labels import load_labels

    labels = load_labels("en" if language == "en" else "vi")
    text = labels("text.progress", done=done, all=total, name=printable(name)) if done else ""
    room = shutil.get_terminal_size().columns - 1
    sys.stderr.write(f"\r\x1b[2K{text[:room]}")
    sys.stderr.flush()
