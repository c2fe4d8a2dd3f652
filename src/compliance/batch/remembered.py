"""Reviews of earlier runs, found again by what made them: the plan's bytes, the rules, the program and the options."""

from __future__ import annotations

import hashlib
import sys
import sysconfig
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance import cache
from compliance.batch.stored import from_json, to_json
from compliance.batch.task import CacheState, Task
from compliance.version import program_version

if TYPE_CHECKING:
    from compliance.checker import Checker
    from compliance.plan import Assumptions
    from compliance.review import Review

_KIND = "review"
_MOST_KEPT = 20_000
# A larger file is read and judged every time: its bytes need not be held twice.
_MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Remembered:
    """The reviews that were kept for one way of judging: these rules, this program, these options."""

    rules: str
    program: str
    options: str

    def recall(self, task: Task) -> tuple[Review | None, CacheState]:
        """Return the review of the same plan judged the same way, or nothing and what is different this time."""
        plan = _plan_hash(task)
        if plan is None:
            return None, "new"
        review = cache.recall(_KIND, self._key(plan), lambda data: from_json(data["review"]))
        if review is not None and review.plan.sha256:
            return _renewed(review, task.name), "hit"
        return None, self._difference(plan)

    def keep(self, task: Task, review: Review) -> None:
        """Keep a review for the next run, unless something went wrong with the evaluators in this one."""
        plan = _plan_hash(task)
        if plan is None or review.receipt.troubles:
            return
        parts = {"rules": self.rules, "program": self.program, "options": self.options}
        cache.keep(_KIND, self._key(plan), {**parts, "review": to_json(review)}, most=None)

    def _key(self, plan: str) -> str:
        way = cache.hash_of(self.rules, self.program, self.options)
        return plan[:16] + way[:16] + plan + way

    def _difference(self, plan: str) -> CacheState:
        for data in cache.entries(_KIND, plan[:16]):
            if not isinstance(data, dict):
                continue
            if data.get("rules") != self.rules:
                return "rules"
            return "program" if data.get("program") != self.program else "options"
        return "new"


def tidy() -> None:
    """Drop the oldest reviews where there are more than is sensible to keep."""
    cache.drop_oldest(_KIND, _MOST_KEPT)


def remembered_for(checker: Checker, assume: Assumptions | None) -> Remembered:
    """Return the reviews kept for this checker and these statements about the plan."""
    return Remembered(
        rules=cache.hash_of(checker.ruleset.sha256, checker.law.made_from),
        program=_program(),
        options=repr((assume, checker.engine)),
    )


def _program() -> str:
    """Return a hash of everything that may decide otherwise: our code, the libraries installed, Python itself."""
    here = Path(cache.__file__).parent
    # A library's version stands in the name of its folder of metadata.
    libraries = Path(sysconfig.get_path("purelib"))
    names = sorted(path.name for path in libraries.glob("*.dist-info")) if libraries.is_dir() else []
    return cache.hash_of(program_version(), sys.version, *names, files=sorted(here.rglob("*.py")), root=here)


def _plan_hash(task: Task) -> str | None:
    """Return the hash of a plan's bytes and of what else of the file its reading goes by."""
    try:
        if task.path is not None and task.path.stat().st_size > _MOST_BYTES:
            return None
        data = task.path.read_bytes() if task.path is not None else task.data or b""
    except OSError:
        return None  # the reader says what is wrong with it
    ending = Path(task.name).suffix.lower().encode("utf-8", "surrogateescape")
    return hashlib.sha256(ending + b"\0" + data).hexdigest()


def _renewed(review: Review, name: str) -> Review:
    """Return a kept review under the name and at the time of this run."""
    path: Any = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return replace(
        review,
        plan=replace(review.plan, path=path),
        document=replace(review.document, path=name),
        receipt=replace(review.receipt, checked_at=now),
    )
