"""One task judged: from the cache or anew, then marked with its waivers. Runs in any process."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compliance.batch.task import CacheState, Done, Task, packed
from compliance.errors import ComplianceError, internal

if TYPE_CHECKING:
    from compliance.batch.remembered import Remembered
    from compliance.checker import Checker
    from compliance.plan import Assumptions
    from compliance.review import Review


OnPage = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How another process makes the same judge: what `compliance.checker.load` was given, and the rest."""

    loaded_with: tuple[Any, ...]
    assume: Assumptions | None
    hard: Mapping[str, str]
    remembered: Remembered | None

    def judge(self) -> Judge:
        """Return the judge, with the rules loaded anew."""
        from compliance.checker import load

        return Judge(load(*self.loaded_with), self.assume, self.hard, self.remembered, self.loaded_with)


@dataclass(frozen=True, slots=True)
class Judge:
    """What every plan of a run is judged with."""

    checker: Checker
    assume: Assumptions | None = None
    hard: Mapping[str, str] = field(default_factory=dict)
    remembered: Remembered | None = None
    loaded_with: tuple[Any, ...] = ()

    def recipe(self) -> Recipe:
        """Return how to make this judge in another process."""
        return Recipe(self.loaded_with, self.assume, self.hard, self.remembered)

    def judge(self, task: Task, on_page: OnPage | None = None) -> Done:
        """Return what came of a task; no failure of one plan is a failure of the run."""
        try:
            review, state = self._review(task, on_page)
            if task.waivers or task.known is not None:
                from compliance.waiving.apply import with_waivers

                review = with_waivers(review, task.waivers, hard=self.hard, known=task.known)
            return Done(task.name, packed(review), cache=state)
        except ComplianceError as error:
            return Done(task.name, error=error)
        except Exception as error:  # one bad file never ends a run
            return Done(task.name, error=internal(error, task.name), trace=traceback.format_exc())

    def _review(self, task: Task, on_page: OnPage | None) -> tuple[Review, CacheState]:
        source = task.path if task.path is not None else task.data or b""
        if self.remembered is None:
            return self.checker.check(source, name=task.name, assume=self.assume, on_page=on_page), "off"
        found, state = self.remembered.recall(task)
        if found is None:
            found = self.checker.check(source, name=task.name, assume=self.assume, on_page=on_page)
            self.remembered.keep(task, found)
        return found, state
