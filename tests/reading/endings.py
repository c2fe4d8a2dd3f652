"""How reading a file ends: the name of the state, and the processor time it took (a busy machine decides nothing)."""

from __future__ import annotations

import os
from dataclasses import dataclass

from compliance.errors import UnreadableError
from compliance.reading import read_document
from compliance.reading.containers import kind_of, members

#: What issue and user are promised for any file at all.
MOST_SECONDS = 20.0
MOST_MEGABYTES = 600


@dataclass(frozen=True, slots=True)
class Ending:
    """What became of a file: «read …», or the codes of its failures; `is_fault` marks what must never happen."""

    state: str
    seconds: float
    is_fault: bool


def ending(data: bytes) -> Ending:
    """Read a file, or everything in a container, and return how it ended."""
    began = _cpu()
    try:
        states = sorted(set(_states(data)))
    except Exception as error:  # a traceback is what this looks for
        return Ending(f"fault {type(error).__name__}: {error}", _cpu() - began, True)
    seconds = _cpu() - began
    return Ending(", ".join(states), seconds, "unreadable.crashed" in states or seconds > MOST_SECONDS)


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _states(data: bytes) -> list[str]:
    kind = kind_of(None, data)
    if kind is None:
        return [_state(data)]
    states = [f"container {kind}"]
    try:
        inside = members(kind, data, "x")
        states += [member.failure.code if member.failure else _state(member.data) for member in inside]
    except UnreadableError as error:
        states.append(error.code)
    return states


def _state(data: bytes) -> str:
    try:
        document = read_document(data=data)
    except UnreadableError as error:
        return error.code
    return f"read {document.format} {document.quality}"
