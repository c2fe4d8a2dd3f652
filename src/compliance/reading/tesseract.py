"""Tesseract as a program apart: found, asked which languages it knows, run on page pictures within limits."""

from __future__ import annotations

import contextlib
import csv
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from compliance.reading import failures, limits

#: The only language ever asked for: with another one a Vietnamese page comes out as damaged text that looks read.
LANGUAGE = "vie"
_TOLD_SECONDS = 15
_WORD_LEVEL, _LINE_LEVEL = "5", "4"
_PAUSE = 0.01


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The Tesseract of this machine; `version` tells results of one from those of another."""

    program: str
    version: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word as recognised.

    Units: pixels from the upper left corner; `line` counts the lines Tesseract saw; `confidence` is 0.0-1.0.
    """

    text: str
    left: int
    right: int
    line: int
    top: int
    bottom: int
    confidence: float


@lru_cache(maxsize=1)
def find_recogniser() -> Recogniser:
    """Return the Tesseract of this machine.

    Errors: UnreadableError that says what to install when it, or its Vietnamese, is absent.
    """
    program = shutil.which("tesseract") or _usual_place()
    if program is None:
        raise failures.no_tesseract()
    languages = _ask(program, "--list-langs")
    if LANGUAGE not in languages:
        raise failures.no_vietnamese_model()
    version = next(iter(_ask(program, "--version")), "")
    return Recogniser(program, version)


def _usual_place() -> str | None:
    # The Windows installer does not put the program on the search path.
    for folder in (os.environ.get("PROGRAMFILES"), os.environ.get("LOCALAPPDATA")):
        path = Path(folder or "") / "Tesseract-OCR" / "tesseract.exe"
        if folder and path.is_file():
            return str(path)
    return None


def _ask(program: str, question: str) -> list[str]:
    try:
        done = subprocess.run(
            [program, question], capture_output=True, stdin=subprocess.DEVNULL, timeout=_TOLD_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise failures.no_tesseract() from error
    return (done.stdout or done.stderr).decode("utf-8", "replace").split("\n")


@dataclass(slots=True)
class Run:
    """Tesseract at work on one page, in a folder of its own."""

    process: subprocess.Popen[bytes]
    answer: Path
    picture: Path
    _output: BinaryIO = field(repr=False)
    _deadline: float = 0.0

    @property
    def is_over(self) -> bool:
        """Tell whether it has ended, and end it when its time is up."""
        if self.process.poll() is None and time.monotonic() > self._deadline:
            self.stop()
        return self.process.poll() is not None

    def stop(self) -> None:
        """End it, whatever it is doing."""
        with contextlib.suppress(OSError):
            self.process.kill()
        self.process.wait()

    def words(self) -> list[Word] | None:
        """Return the words of the page once it is over, or nothing when it failed or ran out of time."""
        self._output.close()
        self.picture.unlink(missing_ok=True)
        with self.answer.open("rb") as file:
            answer = file.read(limits.OCR_ANSWER_BYTES)
        self.answer.unlink(missing_ok=True)
        return list(words_in(answer.decode("utf-8", "replace"))) if self.process.returncode == 0 else None


def start(recogniser: Recogniser, folder: Path, number: int, picture: bytes, dpi: float) -> Run:
    """Start recognising a PGM picture of a page; its files stand in `folder`."""
    image, answer = folder / f"page-{number}.pgm", folder / f"page-{number}.tsv"
    image.write_bytes(picture)
    output = answer.open("wb")
    settings = ["-l", LANGUAGE, "--psm", "3", "--dpi", str(round(dpi)), "-c", "tessedit_do_invert=0"]
    try:
        process = subprocess.Popen(
            [recogniser.program, str(image), "stdout", *settings, "tsv"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            # Pages are spread over the cores; threads inside one page only get into each other's way.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except OSError as error:
        output.close()
        raise failures.no_tesseract() from error
    _bind(process.pid)
    return Run(process, answer, image, output, time.monotonic() + limits.OCR_PAGE_SECONDS)


def _bind(pid: int) -> None:
    """Put limits on a program that runs: processor time, memory, size of what it writes."""
    try:
        import resource
    except ImportError:
        return
    set_limit: Any = getattr(resource, "prlimit", None)
    if set_limit is None:  # only Linux can; elsewhere the clock guards
        return
    for kind, most in (
        (resource.RLIMIT_CPU, limits.OCR_CPU_SECONDS),
        (resource.RLIMIT_AS, limits.OCR_BYTES),
        (resource.RLIMIT_FSIZE, limits.OCR_ANSWER_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            set_limit(pid, kind, (most, most))


def words_in(table: str) -> Iterator[Word]:
    """Yield the words of a TSV table of Tesseract."""
    line = -1
    for row in csv.reader(table.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE):
        if len(row) < 11:
            continue
        if row[0] == _LINE_LEVEL:
            line += 1
        elif row[0] == _WORD_LEVEL and len(row) == 12 and row[11].strip():
            left, top, width, height = map(int, row[6:10])
            confidence = min(1.0, max(0.0, float(row[10]) / 100))
            yield Word(_in_vietnamese(row[11].strip()), left, left + width, line, top, top + height, confidence)


def _in_vietnamese(text: str) -> str:
    """Return a word with the Icelandic Ð that the model sometimes gives, alone or beside the right letter, as Đ."""
    return text.replace("ĐÐ", "Đ").replace("ÐĐ", "Đ").replace("Ð", "Đ").replace("đð", "đ").replace("ð", "đ")
