"""Run a format's parser in a process of its own, with limits on time, memory and files, and nothing to write to.

A forked child costs a few milliseconds; where fork is missing or unsafe (Windows, several threads) a fresh Python is
started instead. Answers travel as JSON, never as pickles.
"""

from __future__ import annotations

import codecs
import contextlib
import gc
import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any, NoReturn

from compliance.errors import UnreadableError
from compliance.reading import failures, limits
from compliance.reading.draft import Draft

# Python loads codecs on first use, from files that a confined child can no longer open.
for _codec in ("ascii", "cp437", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be"):
    codecs.lookup(_codec)

_NEAR_THE_LIMIT = 0.6

Parser = Callable[[bytes], Draft | dict[str, Any]]

_NAMES = {
    "docx": "Word (.docx)",
    "pdf": "PDF",
    "odt": "OpenDocument (.odt)",
    "image": "ảnh",
    "recognised": "ảnh quét",
    "eml": "thư điện tử",
}


def parse_apart(kind: str, parser: Parser, data: bytes, *, seconds: float = limits.WALL_SECONDS) -> Draft:
    """Return what `parser` makes of `data`, run in a child process.

    Units: `kind` names the format for people and the worker («docx», «pdf»).
    Errors: whatever UnreadableError the parser raised; UnreadableError when the child died, hung or ate too much.
    """
    return Draft.from_data(call_apart(kind, parser, data, seconds=seconds))


def call_apart(kind: str, parser: Parser, data: bytes, *, seconds: float = limits.WALL_SECONDS) -> dict[str, Any]:
    """Return the plain data that `parser` makes of `data`, run in a child process as by `parse_apart`."""
    if _can_fork():
        return _understand(kind, _in_fork(lambda: answer_for(parser, data), seconds))
    return _understand(kind, _in_fresh_python(kind, data, seconds))


def picture_apart(order: str, data: bytes, *, seconds: float = limits.WALL_SECONDS) -> bytes:
    """Return a page as a picture, drawn or decoded in a child process (see `page_images.picture`).

    Units: `order` is the kind of file, the page and its turn: «pdf 3 0».
    Errors: as `parse_apart`.
    """
    from compliance.reading import page_images

    page_images.prepare()
    if _can_fork():
        answer = _in_fork(lambda: picture_answer(page_images.picture, order, data), seconds)
    else:
        answer = _in_fresh_python(order, data, seconds)
    if not answer or answer.startswith((b'{"error"', b'{"stopped"')):
        _understand(order.split()[0], answer)
    return answer


def _can_fork() -> bool:
    # A fork of a process with several threads may inherit a lock that nobody will ever release.
    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1


def _in_fork(answer: Callable[[], bytes], seconds: float) -> bytes:
    reader, writer = os.pipe()
    inherited = _resident_bytes()
    # The child shares the parent's pages as long as nobody writes to them, and the collector writes to all of them.
    gc.freeze()
    try:
        with warnings.catch_warnings():
            # Newer Pythons warn of threads inside libraries (linear algebra): none of them is used in the child.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            os.close(reader)
            _live_as_child(answer, writer)
    finally:
        gc.unfreeze()
    os.close(writer)
    try:
        answered = _drain(reader, time.monotonic() + seconds)
    finally:
        os.close(reader)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        _child, status, used = os.wait4(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        raise failures.too_slow()
    # Libraries in C abort where Python raises MemoryError.
    grown = used.ru_maxrss * 1024 - inherited
    if os.WIFSIGNALED(status) and not answered and grown > _NEAR_THE_LIMIT * limits.CHILD_BYTES:
        raise failures.too_large("cần quá nhiều bộ nhớ", "it needs too much memory")
    return answered


def _resident_bytes() -> int:
    """Return how much memory this process holds, which a forked child begins with; 0 where nobody can tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123
            return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def _live_as_child(answer: Callable[[], bytes], writer: int) -> NoReturn:
    """Work, answer and end, without ever returning into the parent's code."""
    try:
        _forget_signals()
        confine()
        _write(writer, answer())
    except BaseException:
        os._exit(1)
    os._exit(0)


def _forget_signals() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    gc.disable()
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    if "faulthandler" in sys.modules:
        sys.modules["faulthandler"].disable()


def confine() -> None:
    """Bind this process to the limits: memory, processor time, no new files or sockets, no core dump."""
    try:
        import resource
    except ImportError:  # Windows: the wall clock alone guards.
        return
    memory = _mapped_bytes() + limits.CHILD_BYTES
    for name, soft, hard in (
        ("RLIMIT_AS", memory, memory),
        # The soft limit sends SIGXCPU, by which the parent knows why the child ended.
        ("RLIMIT_CPU", limits.CPU_SECONDS, limits.CPU_SECONDS + 2),
        ("RLIMIT_FSIZE", 0, 0),
        ("RLIMIT_CORE", 0, 0),
        ("RLIMIT_NOFILE", 0, 0),
    ):
        kind = getattr(resource, name, None)
        if kind is not None:
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(kind, (soft, hard))


def _mapped_bytes() -> int:
    """Return how much address space this process has already, libraries and all (0 where nobody tells)."""
    try:
        with open("/proc/self/statm", "rb") as status:  # noqa: PTH123 — pathlib costs more than the read
            return int(status.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def answer_for(parser: Parser, data: bytes) -> bytes:
    """Return the JSON answer of a child: the draft, or the error that stopped it."""
    try:
        result = parser(data)
        return _json({"result": result.to_data() if isinstance(result, Draft) else result})
    except Exception as error:
        return _json(_told(error))


def picture_answer(picture: Callable[[str, bytes], bytes], order: str, data: bytes) -> bytes:
    """Return a child's picture, or as JSON the error that stopped it."""
    try:
        return picture(order, data)
    except Exception as error:
        return _json(_told(error))


def _told(error: Exception) -> dict[str, Any]:
    if isinstance(error, UnreadableError):
        return {"error": [error.code, error.message, error.next_step, error.message_en, error.next_step_en]}
    if isinstance(error, (MemoryError, RecursionError)):
        return {"stopped": "memory"}
    return {"stopped": "crash", "by": type(error).__name__}


def _json(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer, separators=(",", ":")).encode("ascii")


def _write(writer: int, answer: bytes) -> None:
    view = memoryview(answer)
    while view:
        view = view[os.write(writer, view) :]


def _drain(reader: int, deadline: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    poll = select.poll()
    poll.register(reader, select.POLLIN | select.POLLHUP)
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            raise failures.too_slow()
        chunk = os.read(reader, 1 << 20)
        if not chunk:
            return b"".join(chunks)
        size += len(chunk)
        if size > limits.ANSWER_BYTES:
            raise failures.too_large("quá nhiều chữ", "too much text")
        chunks.append(chunk)


def _in_fresh_python(kind: str, data: bytes, seconds: float) -> bytes:
    command = [sys.executable, "-I", "-c", _START, kind, *filter(None, sys.path)]
    try:
        done = subprocess.run(
            command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise failures.too_slow() from error
    if hasattr(signal, "SIGXCPU") and done.returncode == -signal.SIGXCPU:
        raise failures.too_slow()
    return done.stdout


# The parent's own search path: a checkout, a wheel and a zipapp all find the same code.
_START = "import sys; sys.path[:] = sys.argv[2:]; from compliance.reading.worker import main; main(sys.argv[1])"


def _understand(kind: str, answer: bytes) -> dict[str, Any]:
    try:
        data = json.loads(answer)
    except ValueError:
        raise failures.crashed(_NAMES.get(kind, kind)) from None
    if "error" in data:
        code, message, next_step, message_en, next_step_en = data["error"]
        raise UnreadableError(code, message, next_step, message_en=message_en, next_step_en=next_step_en)
    if data.get("stopped") == "memory":
        raise failures.too_large("cần quá nhiều bộ nhớ", "it needs too much memory")
    if "stopped" in data:
        raise failures.crashed(_NAMES.get(kind, kind))
    result: dict[str, Any] = data["result"]
    return result
