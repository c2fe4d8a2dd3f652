"""One plan of a run: what is to be judged, and what came of it."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, overload

from compliance.errors import ComplianceError
from compliance.review import Review
from compliance.waiver import Waiver

CacheState = Literal["off", "hit", "new", "rules", "program", "options"]


@dataclass(frozen=True, slots=True)
class Task:
    """A plan to judge: a path or bytes, and the waivers and known findings for it."""

    name: str
    path: Path | None = None
    data: bytes | None = None
    waivers: tuple[Waiver, ...] = ()
    known: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a task: a review, packed, or a failure. `trace` is where a fault of the program arose.

    Shape: `cache` says where the review is from: `hit`, or why it was made (`new`: never judged before; else what
    differs from the last time: the rules, the program, the options).
    """

    name: str
    packed: bytes | None = None
    error: ComplianceError | None = None
    trace: str = ""
    cache: CacheState = "off"


def packed(review: Review) -> bytes:
    """Return a review as a few bytes, for the way between our own processes and for the time of one run."""
    return zlib.compress(pickle.dumps(review, pickle.HIGHEST_PROTOCOL), 1)


def unpacked(data: bytes) -> Review:
    """Return the review that was packed in this run."""
    review = pickle.loads(zlib.decompress(data))
    assert isinstance(review, Review)
    return review


def light(review: Review) -> Review:
    """Return a review with verdict, counts and receipt alone: what an exit code and a summary need."""
    document = review.document
    empty = replace(document, text="", lines=(), blocks=(), page_starts=())
    return replace(review, outcomes=(), dimensions=(), document=empty)


class Packed(Sequence[Review]):
    """Reviews that take little room: each is unpacked when it is asked for, and forgotten again."""

    def __init__(self, items: Iterable[bytes] = ()) -> None:
        self._items = list(items)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Review: ...

    @overload
    def __getitem__(self, index: slice) -> Packed: ...

    def __getitem__(self, index: int | slice) -> Review | Packed:
        if isinstance(index, slice):
            return Packed(self._items[index])
        return unpacked(self._items[index])

    def __iter__(self) -> Iterator[Review]:
        return map(unpacked, self._items)
