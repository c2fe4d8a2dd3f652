"""Tasks judged by several processes, answered in their order; a process that dies costs one plan, not the run."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from compliance.batch.judge import Judge, OnPage, Recipe
from compliance.batch.task import Done, Task
from compliance.errors import InternalError

# So many tasks wait in each process: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 3
PageProgress = Callable[[str], OnPage | None]
START = "fork" if sys.platform == "linux" else "spawn"
_judge: Judge | None = None


def judge_all(judge: Judge, tasks: Iterable[Task], jobs: int, on_page: PageProgress | None = None) -> Iterator[Done]:
    """Return what came of every task, in the order of the tasks whatever the number of processes.

    Shape: tasks are taken from `tasks` as they can be worked on. `on_page` makes, from a plan's name, what is told how
    many pages of a scan are recognised; only a run in this one process tells it.
    """
    if jobs <= 1:
        for task in tasks:
            yield judge.judge(task, on_page(task.name) if on_page else None)
        return
    source = iter(tasks)
    # A pool that broke leaves the tasks it was at: one of them is to blame.
    left: deque[Task] = deque()
    while True:
        yield from _until_broken(judge, source, left, jobs)
        if not left:
            return
        yield from _one_by_one(judge, left)


def _until_broken(judge: Judge, source: Iterator[Task], left: deque[Task], jobs: int) -> Iterator[Done]:
    """Answer tasks until none is left or a process dies; `left` then holds those that were under way."""
    waiting: deque[Future[Done]] = deque()
    pool = _pool(judge, jobs)
    finished = False
    try:
        while True:
            while len(waiting) < jobs * _AHEAD and (task := next(source, None)) is not None:
                left.append(task)
                waiting.append(pool.submit(_answer, task))
            if not waiting:
                finished = True
                return
            done = waiting.popleft().result()
            left.popleft()
            yield done
    except BrokenProcessPool:
        return
    finally:
        if not finished:
            _end(pool)
        pool.shutdown(wait=finished, cancel_futures=True)


def _one_by_one(judge: Judge, left: deque[Task]) -> Iterator[Done]:
    """Answer the tasks among which one ended its process, each in a process of its own."""
    while left:
        task = left.popleft()
        pool = _pool(judge, 1)
        try:
            done = pool.submit(_answer, task).result()
        except BrokenProcessPool:
            done = Done(task.name, error=_died(task.name))
        finally:
            _end(pool)
            pool.shutdown(wait=False, cancel_futures=True)
        yield done


def _pool(judge: Judge, jobs: int) -> ProcessPoolExecutor:
    # A forked process has the rules already; elsewhere each process loads them for itself.
    if START == "fork":
        return ProcessPoolExecutor(jobs, multiprocessing.get_context(START), _begin, (judge,))
    return ProcessPoolExecutor(jobs, multiprocessing.get_context(START), _begin, (judge.recipe(),))


def _begin(given: Judge | Recipe) -> None:
    global _judge
    _judge = given.judge() if isinstance(given, Recipe) else given
    # Ctrl-C reaches every process of the terminal; only the first one has anything to say about it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _answer(task: Task) -> Done:
    assert _judge is not None
    return _judge.judge(task)


def _end(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool that nobody waits for any more, so that an interrupted run stops at once."""
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        process.terminate()


def _died(name: str) -> InternalError:
    return InternalError(
        "internal.process_died",
        f"{name}: tiến trình kiểm tệp này bị dừng đột ngột (hết bộ nhớ, hoặc thư viện đọc tệp bị lỗi)",
        "kiểm riêng tệp này; nếu vẫn vậy thì gửi tệp cho người phát triển",
        message_en=f"{name}: the process that judged this file died (out of memory, or a fault of a reading library)",
        next_step_en="check this file alone; if it dies again, send the file to the developers",
    )


def usual_jobs(tasks: int) -> int:
    """Return how many processes a run is worth: one for a few plans, else one a processor at hand."""
    if tasks < 8:
        return 1
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, available)
