"""`docs/differences.md` names every cell in which the program differs from the readers, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.real_plans.outcomes import cells, is_present

pytestmark = pytest.mark.skipif(not is_present(), reason="the real plans are not beside the project (../shared/plans)")

_PAGE = Path(__file__).parents[2] / "docs" / "differences.md"
_ROW = re.compile(r"^\| ([\w-]+/[\w-]+) \| (\d{3}) \| .+ \| .+ \| (.+) \|$", re.MULTILINE)


def test_every_difference_is_explained_and_nothing_else() -> None:
    explained = {(row[1], row[2]): row[3] for row in _ROW.finditer(_PAGE.read_text(encoding="utf-8"))}
    differing = {
        (cell.rule, cell.plan)
        for cell in cells()
        if not cell.agrees or (cell.expected == "violated" and not cell.agrees_fully)
    }
    assert set(explained) == differing
    assert all(len(why) > 15 for why in explained.values())
