"""What all tests share: none of them reads or writes the cache of the person who runs them."""

from __future__ import annotations

import os
import tempfile

# Not a fixture: some tests read rules when they are collected.
_CACHE = tempfile.TemporaryDirectory(prefix="compliance-cache-")
os.environ["COMPLIANCE_CACHE_DIR"] = _CACHE.name


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    _CACHE.cleanup()
