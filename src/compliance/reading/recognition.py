"""Read page pictures by OCR: every core at work, what was read before kept by content, nobody waits for ever."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compliance import cache
from compliance.errors import UnreadableError
from compliance.reading import failures, scans, tesseract
from compliance.reading.reread import OnPage
from compliance.vietnamese.syllables import legal_share

PageData = dict[str, Any]

#: Counts up when pages are prepared or laid out otherwise: what was kept before is no longer right.
_WAY = "6"
_KEPT = 1000
_PAUSE = 0.01
#: Below this a page may stand on its head or lie on its side.
_POOR = 0.5
_POOR_MATTERS_FROM_INK = 0.004
_TURNS = (0, 2, 1, 3)


def recognise(
    kind: str, content: bytes, sha256: str, numbers: Sequence[int], on_page: OnPage | None = None
) -> dict[int, PageData | None]:
    """Return what OCR reads on some pages, by number; nothing for a page on which it failed or ran out of time.

    Units: `kind` is «pdf» or «image»; pages count from 1.
    Errors: UnreadableError that says what to install where OCR cannot be had.
    """
    need_pictures()
    recogniser = tesseract.find_recogniser()
    keys = {number: cache.hash_of(_WAY, kind, sha256, str(number), recogniser.version) for number in numbers}
    work = _Work(kind, content, recogniser, keys, on_page)
    work.tell()
    for number, key in keys.items():
        known = cache.recall("ocr", key, checked)
        if known is not None:
            work.finish(number, known)
    work.run([number for number in numbers if number not in work.done])
    return work.done


def need_pictures() -> None:
    """See that pictures can be opened. Errors: UnreadableError that says what to install."""
    try:
        import PIL  # noqa: F401
    except ImportError as error:
        raise failures.no_ocr_extra() from error


def checked(data: Any) -> PageData:
    """Return a kept page. Errors: any, when it has not the shape of one."""
    page = {name: float(data[name]) for name in ("width", "height", "ink")}
    fragments = [[str(text), *map(float, numbers)] for text, *numbers in data["fragments"]]
    if any(len(fragment) != 6 for fragment in fragments):
        raise ValueError("a fragment has six parts")
    rules = {name: [tuple(map(float, rule)) for rule in data[name]] for name in ("across", "upright")}
    if any(len(rule) != 3 for found in rules.values() for rule in found):
        raise ValueError("a rule has three parts")
    return {**page, "fragments": fragments, **rules}


@dataclass(slots=True)
class _Attempt:
    """A page in one of the ways it may lie, and the run that reads it."""

    number: int
    tries: int
    head: PageData
    run: tesseract.Run


@dataclass(slots=True)
class _Work:
    """The pages of one file on their way through OCR."""

    kind: str
    content: bytes
    recogniser: tesseract.Recogniser
    keys: dict[int, str]
    on_page: OnPage | None
    done: dict[int, PageData | None] = field(default_factory=dict)
    _best: dict[int, tuple[float, PageData]] = field(default_factory=dict)

    def finish(self, number: int, data: PageData | None) -> None:
        """Take a page as read."""
        self.done[number] = data
        self.tell()

    def tell(self) -> None:
        """Tell whoever waits how many pages are done."""
        if self.on_page is not None:
            self.on_page(len(self.done), len(self.keys))

    def run(self, numbers: Sequence[int]) -> None:
        """Read pages, as many at a time as there are cores."""
        if not numbers:
            return
        waiting = deque((number, 0) for number in numbers)
        running: list[_Attempt] = []
        with tempfile.TemporaryDirectory(prefix="compliance-ocr-", ignore_cleanup_errors=True) as folder:
            try:
                while waiting or running:
                    while waiting and len(running) < _cores():
                        attempt = self._start(*waiting.popleft(), Path(folder))
                        running += [attempt] if attempt else []
                    over = [attempt for attempt in running if attempt.run.is_over]
                    running = [attempt for attempt in running if attempt not in over]
                    for attempt in over:
                        if self._wants_another_turn(attempt):
                            waiting.append((attempt.number, attempt.tries + 1))
                    if not over:
                        time.sleep(_PAUSE)
            finally:
                for attempt in running:
                    attempt.run.stop()

    def _start(self, number: int, tries: int, folder: Path) -> _Attempt | None:
        from compliance.reading.sandbox import picture_apart

        try:
            answer = picture_apart(f"{self.kind} {number} {_TURNS[tries]}", self.content)
        except UnreadableError:
            # One page that cannot be drawn costs that page, not the others.
            if len(self.keys) == 1 and not tries:
                raise
            self._finish_fresh(number)
            return None
        head, _, picture = answer.partition(b"\n")
        image = json.loads(head)
        return _Attempt(number, tries, image, tesseract.start(self.recogniser, folder, number, picture, image["dpi"]))

    def _wants_another_turn(self, attempt: _Attempt) -> bool:
        """Take what an attempt read; tell whether the page should be read turned."""
        number, words = attempt.number, attempt.run.words()
        if words is not None:
            data = scans.page_data(words, attempt.head)
            grade = _grade(data)
            if number not in self._best or grade > self._best[number][0]:
                self._best[number] = (grade, data)
            has_ink = attempt.head["ink"] > _POOR_MATTERS_FROM_INK
            if self._best[number][0] < _POOR and has_ink and attempt.tries + 1 < len(_TURNS):
                return True
        self._finish_fresh(number)
        return False

    def _finish_fresh(self, number: int) -> None:
        """Take the best that was read of a page, and keep it for other runs."""
        data = self._best[number][1] if number in self._best else None
        if data is not None:
            cache.keep("ocr", self.keys[number], data, most=_KEPT)
        self.finish(number, data)


def _grade(data: PageData) -> float:
    """Return how much a page reads like Vietnamese: legal syllables, weighed by how sure the recogniser was."""
    letters = sum(len(fragment[0]) for fragment in data["fragments"])
    if not letters:
        return 0.0
    sure = sum(fragment[5] * len(fragment[0]) for fragment in data["fragments"]) / letters
    return float(sure * legal_share(scans.words_of(data)))


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
