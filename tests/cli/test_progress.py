"""How far a long reading is stands on standard error, on a terminal alone, and is wiped at the end."""

from __future__ import annotations

import sys

import pytest

from compliance.cli.progress import page_progress


def test_pages_recognised_are_shown_on_a_terminal_and_wiped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    on_page = page_progress("quet\x1b.pdf", "vi")
    assert on_page is not None
    for done in (0, 1, 2):
        on_page(done, 2)
    shown = capsys.readouterr().err.split("\r\x1b[2K")
    assert "trang 1/2: quet�.pdf" in shown[2]
    assert shown[2].count("█") == 10
    assert shown[-1] == ""


def test_nothing_is_shown_where_no_terminal_is() -> None:
    assert page_progress("quet.pdf", "vi") is None
