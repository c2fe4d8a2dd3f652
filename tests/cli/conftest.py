"""The hand-made reviews of the report tests serve the command line's tests too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import UnreadableError
from tests.report.sample_review import document, law, ruleset, sample


class FakeChecker:
    """Judges any text with the sample's outcomes; a file that says «HỎNG» cannot be read, «LỖI» meets a bug."""

    def __init__(self) -> None:
        self.law, self.ruleset = law(), ruleset()
        self.names: list[str] = []

    def check(self, source: Path | bytes, *, name: str = "", assume: Any = None, on_page: Any = None) -> Any:
        self.names.append(name)
        text = source.decode() if isinstance(source, bytes) else source.read_text(encoding="utf-8")
        if "HỎNG" in text:
            raise UnreadableError("unreadable.damaged", "tệp bị hỏng", "hãy xin lại tệp", message_en="broken file")
        if "LỖI" in text:
            raise ZeroDivisionError("secret detail")
        return sample(document(path=name))


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> FakeChecker:
    fake = FakeChecker()
    monkeypatch.setattr("compliance.checker.load", lambda *_: fake)
    monkeypatch.setattr("compliance.cli.options.Stated.assumptions", lambda *_: None)
    return fake


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command in this process; returns exit code, standard output and standard error."""
    from compliance.cli.main import run

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return call
