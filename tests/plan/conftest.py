"""The law, read once for all tests of the plan."""

from __future__ import annotations

import pytest

from compliance.law import Law, load_law


@pytest.fixture(scope="session", name="law")
def law_fixture() -> Law:
    return load_law()
