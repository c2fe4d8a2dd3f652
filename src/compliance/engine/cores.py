"""Where durable_rules runs: in this process, or in one of its own that may die or hang without harm."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from compliance.engine.worker import IncompleteError, drained, read_frame, write_frame

SECONDS = 10.0
_WORKER = Path(__file__).with_name("worker.py")


class EngineError(RuntimeError):
    """durable_rules is not there or did not give a complete answer: never a verdict, the caller says so."""


class Question(NamedTuple):
    """Facts for the rules of one shard; `rules` gives these where they are not made yet."""

    shard: int
    rules: Callable[[], str]
    facts: str


class Core(Protocol):
    """The engine as the driver uses it: rule sets are made once and known by the number of their shard."""

    def answer(self, questions: Sequence[Question], end: str) -> Iterable[dict[str, Any]]:
        """Return what fired, by rule name; `end` is the rule that fires last in every shard.

        Errors: EngineError, or whatever the engine raises.
        """

    def forget(self, shard: int) -> None:
        """Give the memory of a shard's rules back."""


class Here:
    """The engine in this process: quickest, and as fragile as the engine is."""

    def __init__(self, engine: Callable[[], Any]) -> None:
        self._engine = engine
        self._handles: dict[int, int] = {}

    def answer(self, questions: Sequence[Question], end: str) -> Iterator[dict[str, Any]]:
        """Return what fired, by rule name."""
        for shard, rules, facts in questions:
            if shard not in self._handles:
                self._handles[shard] = self._engine().create_ruleset("compliance", rules())
            try:
                yield from drained(self._engine(), self._handles[shard], facts, end)
            except IncompleteError as error:
                del self._handles[shard]
                raise EngineError(str(error)) from error
            except BaseException:
                # GUARD: after an error sessions keep old facts and `delete_state` may crash: never used again.
                del self._handles[shard]
                raise

    def forget(self, shard: int) -> None:
        """Give the memory of a shard's rules back."""
        handle = self._handles.pop(shard, None)
        if handle is not None:
            self._engine().delete_ruleset(handle)


class Apart:
    """The engine in a process of its own, started when it is first needed and again after it died or was ended.

    Units: `seconds` is how long one answer may take.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._handles: dict[int, int] = {}
        self._lock = threading.Lock()

    def answer(self, questions: Sequence[Question], end: str) -> list[dict[str, Any]]:
        """Return what fired, by rule name.

        Errors: EngineError where the process died, hung or failed.
        """
        with self._lock:
            self._start()
            runs, data = [], []
            for shard, rules, facts in questions:
                if shard not in self._handles:
                    self._handles[shard] = self._ask(rules().encode(), do="make")
                data.append(facts.encode())
                runs.append((self._handles[shard], len(data[-1])))
            said: list[dict[str, Any]] = self._ask(b"".join(data), do="run", runs=runs, end=end)
            return said

    def forget(self, shard: int) -> None:
        """Give the memory of a shard's rules back."""
        with self._lock:
            handle = self._handles.pop(shard, None)
            if handle is not None and self._is_mine():
                self._ask(b"", do="drop", handle=handle)

    def stop(self) -> None:
        """End the process; the next question starts another."""
        process, self.process = self.process, None
        self._handles.clear()
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()

    def _is_mine(self) -> bool:
        # A forked child of this process must not speak into its parent's conversation.
        return self.process is not None and self._owner == os.getpid()

    def _start(self) -> None:
        if self._is_mine() and self.process is not None and self.process.poll() is None:
            return
        self.stop()
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(_WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # An interrupt from the keyboard is for the program: it ends the process when it is done with it.
            start_new_session=True,
        )
        self._owner = os.getpid()

    def _ask(self, data: bytes, **header: object) -> Any:
        """Return the answer to one request; on any trouble the process is ended.

        Errors: EngineError.
        """
        process = self.process
        assert process is not None and process.stdin is not None and process.stdout is not None
        late = threading.Event()

        def end() -> None:
            late.set()
            process.kill()

        alarm = threading.Timer(self.seconds, end)
        alarm.daemon = True
        alarm.start()
        frame = None
        try:
            write_frame(process.stdin, data, seconds=2 * self.seconds, **header)
            frame = read_frame(process.stdout)
        except OSError:
            pass  # the process is gone; how is asked below
        finally:
            alarm.cancel()
            alarm.join()
            if frame is None or "error" in frame[0]:
                how = "" if frame is not None or late.is_set() else _how_it_ended(process)
                self.stop()
        if late.is_set() and frame is None:
            raise EngineError(f"not evaluated: no answer within {self.seconds:g} s")
        if frame is None:
            raise EngineError(f"not evaluated: the process ended ({how})")
        if "error" in frame[0]:
            raise EngineError(f"not evaluated: {frame[0]['error']}")
        return json.loads(frame[1])


def _how_it_ended(process: subprocess.Popen[bytes]) -> str:
    try:
        code = process.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return "without a word"
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


# One process serves all rule sets.
apart = Apart()
atexit.register(apart.stop)
