"""durable_rules in a process of its own: run as a script, it answers requests on its standard input until that ends.

It imports nothing of this package, so that it starts in a moment. A request is a line of JSON (`do`, `handle`, `size`)
and `size` bytes; so is an answer, whose bytes are what the engine said, as a JSON list.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from typing import IO, Any

# GUARD: session identifiers are compared by a 32-bit hash only: one constant session, deleted after each plan.
_SESSION = None


class IncompleteError(RuntimeError):
    """The engine did not say that it had seen every fact, so its answer is worth nothing."""


def drained(engine: Any, handle: int, facts: str, end: str) -> Iterator[dict[str, Any]]:
    """Return every message the engine has for these facts, by rule name; `end` is the rule that fires last.

    Errors: IncompleteError where the engine refused facts or stopped before the last of them.
    """
    code, state = engine.assert_facts(handle, facts)
    if code not in (0, 1):  # 1: some fact meets no pattern, which is no fault
        raise IncompleteError(f"assert_facts returned {code}")
    ended = False
    # GUARD: exceptions in actions vanish and actions stop after ten seconds: no actions, results are drained.
    answer = engine.start_action_for_state(handle, state)
    message = answer and answer[1]
    while message:
        said = json.loads(message)
        ended = ended or end in said
        yield said
        message = engine.complete_and_start_action(handle, state)
    # GUARD: a fact the engine cannot read drops it and all later ones in silence, the last one among them.
    if not ended:
        raise IncompleteError("the session ended before its last fact")
    engine.delete_state(handle, _SESSION)


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Return the next header and its bytes, or nothing where the other side is gone."""
    line = stream.readline()
    if not line.endswith(b"\n"):
        return None
    header: dict[str, Any] = json.loads(line)
    data = stream.read(header["size"])
    return (header, data) if len(data) == header["size"] else None


def write_frame(stream: IO[bytes], data: bytes, **header: object) -> None:
    """Write one header and its bytes."""
    stream.write(json.dumps({**header, "size": len(data)}).encode() + b"\n" + data)
    stream.flush()


def answer_requests(engine: Any, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer every request in turn; an error is an answer too, the other side then starts a new process."""
    while (frame := read_frame(requests)) is not None:
        header, data = frame
        _end_by_itself_after(header.get("seconds", 0))
        try:
            said = _answer(engine, header, data)
        except Exception as error:
            write_frame(answers, b"", error=f"{type(error).__name__}: {error}".replace("\n", " ")[:200])
        else:
            write_frame(answers, json.dumps(said).encode())
        _end_by_itself_after(0)


def _answer(engine: Any, header: dict[str, Any], data: bytes) -> object:
    if header["do"] == "make":
        return engine.create_ruleset("compliance", data.decode())
    if header["do"] == "drop":
        engine.delete_ruleset(header["handle"])
        return None
    said: list[dict[str, Any]] = []
    start = 0
    for handle, size in header["runs"]:
        said += drained(engine, handle, data[start : start + size].decode(), header["end"])
        start += size
    return said


def _end_by_itself_after(seconds: float) -> None:
    """Have the system end this process when an answer takes too long, even where nobody is left to end it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


if __name__ == "__main__":
    import durable_rules_engine

    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    answer_requests(durable_rules_engine, sys.stdin.buffer, sys.stdout.buffer)
