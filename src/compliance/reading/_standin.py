"""Stand-in."""

from typing import Any, NamedTuple


class Decoded(NamedTuple):
    """D."""

    text: str
    encoding: str
    notes: tuple[str, ...]


def decode(data: bytes) -> Any:
    """D."""
    return Decoded(data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"), "utf-8", ())
