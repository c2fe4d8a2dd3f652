"""Tasks judged by several processes, answered in their order; a process that dies costs one plan, not the run."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
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


def judge_all(judge: Judge, tasks: Sequence[Task], jobs: int, on_page: PageProgress | None = None) -> Iterator[Done]:
    """Return what came of every task, in the order of the tasks whatever the number of processes.

    Shape: `on_page` makes, from a plan's name, what is told how many pages of a scan are recognised; only a run in this
    one process tells it.
    """
    jobs = min(jobs, len(tasks))
    if jobs <= 1:
        for task in tasks:
            yield judge.judge(task, on_page(task.name) if on_page else None)
        return
    left = deque(tasks)
    while left:
        # A pool that broke leaves the tasks it had not answered.
        yield from _until_broken(judge, left, jobs)
        if left:
            yield from _one_by_one(judge, left, jobs * _AHEAD)


def _until_broken(judge: Judge, left: deque[Task], jobs: int) -> Iterator[Done]:
    """Answer tasks and take them off `left`, until none is left or a process dies."""
    waiting: deque[Future[Done]] = deque()
    pool = _pool(judge, jobs)
    try:
        sent = 0
        while left:
            while sent < len(left) and len(waiting) < jobs * _AHEAD:
                waiting.append(pool.submit(_answer, left[sent]))
                sent += 1
            done = waiting.popleft().result()
            left.popleft()
            sent -= 1
            yield done
    except BrokenProcessPool:
        return
    finally:
        if left:
            _end(pool)
        pool.shutdown(wait=not left, cancel_futures=True)


def _one_by_one(judge: Judge, left: deque[Task], most: int) -> Iterator[Done]:
    """Answer the tasks among which one ends its process, each in a process of its own."""
    for _ in range(min(most, len(left))):
        task = left.popleft()
        pool = _pool(judge, 1)
        try:
            yield pool.submit(_answer, task).result()
        except BrokenProcessPool:
            yield Done(task.name, error=_died(task.name))
            return
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


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
