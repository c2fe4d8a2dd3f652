"""PDF."""

from __future__ import annotations

from compliance.reading.draft import Draft


def read_pdf(data: bytes) -> Draft:
    """Return."""
    raise NotImplementedError
