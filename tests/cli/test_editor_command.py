"""`compliance editor` where its extra is not installed."""

from __future__ import annotations

import sys

import pytest

from compliance.cli.main import run


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(sys.modules, "compliance.editor.server", raising=False)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    assert run(["editor"]) == 2
    assert 'pip install "compliance[editor]"' in capsys.readouterr().err


def test_another_import_error_is_a_fault_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "compliance.editor.server", None)
    assert run(["editor"]) == 4
