"""Edits that change nothing a reader would notice must not change an outcome."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.plans.snapshot import checker, plan_files


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


def _no_break_spaces(text: str) -> str:
    return re.sub(r"(\d) (%|triệu|tỷ|hộ|tháng|năm)", "\\1\N{NO-BREAK SPACE}\\2", text)


def _other_quotes(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


def _other_dashes(text: str) -> str:
    # Dashes inside numbers of documents stay; the bullet and the dash between words vary between offices.
    return re.sub(r"(?m)^- ", "– ", text).replace(" - ", " – ")


def _old_tone_marks(text: str) -> str:
    for new, old in (("hóa", "hoá"), ("Hóa", "Hoá"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("ỦY", "UỶ"), ("HÒA", "HOÀ")):
        text = text.replace(new, old)
    return text


def _trailing_spaces(text: str) -> str:
    return text.replace("\n", "  \n")


def _wrapped(text: str) -> str:
    # The head and the signature block are lines of their own in every office; only running text is wrapped.
    wrap = textwrap.TextWrapper(88, break_long_words=False, break_on_hyphens=False).fill
    return "\n".join(wrap(line) if len(line) > 88 else line for line in text.split("\n"))


EDITS: dict[str, Callable[[str], str]] = {
    "NFD": _nfd,
    "CRLF": _crlf,
    "no-break spaces": _no_break_spaces,
    "quotes": _other_quotes,
    "dashes": _other_dashes,
    "old tone placement": _old_tone_marks,
    "trailing spaces": _trailing_spaces,
    "wrapped lines": _wrapped,
}


def _outcomes(path: Path) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {
        o.rule_id: (o.outcome, tuple(sorted(finding.severity for finding in o.findings)))
        for o in checker().check(path).outcomes
    }


@pytest.mark.parametrize("edit", EDITS, ids=str)
@pytest.mark.parametrize("plan", plan_files(), ids=lambda plan: plan.stem)
def test_harmless_edit_changes_no_outcome(plan: Path, edit: str, tmp_path: Path) -> None:
    edited = tmp_path / plan.name
    edited.write_bytes(EDITS[edit](plan.read_text("utf-8")).encode("utf-8"))
    assert _outcomes(edited) == _outcomes(plan)
