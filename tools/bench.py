"""Speed and memory of the main job: prints figures and decides nothing."""

from __future__ import annotations

import html
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.damage import damage  # noqa: E402
from tests.reading import office_files, word_files  # noqa: E402
from tests.reading.pdf_files import Pages  # noqa: E402

EXAMPLE = ROOT / "examples" / "xa-suoi-nga-2024.txt"
CLASS_BYTES = 33_000


def _grown(text: str) -> str:
    """Return the example grown to the size of a real plan by repeating its organisation section."""
    head, marker, rest = text.partition("V. TỔ CHỨC THỰC HIỆN")
    section, _, tail = rest.partition("VI. CHẾ ĐỘ BÁO CÁO")
    needed = max(0, CLASS_BYTES - len(text.encode())) // max(1, len(section.encode()))
    return head + marker + section * (needed + 1) + "VI. CHẾ ĐỘ BÁO CÁO" + tail


def _median(action: Callable[[], object], runs: int) -> tuple[float, float, float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return min(times), statistics.median(times), max(times)


def _cold(plan: Path, runs: int = 5) -> None:
    times = []
    # As after an installation: compiled modules may be kept.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "compliance", "check", str(plan)]
    subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=environment)
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=environment)
        times.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"cold check {plan.name:<34} wall median {statistics.median(times):.2f} s "
        f"(min {min(times):.2f}, max {max(times):.2f}), peak so far {peak:.0f} MB"
    )


def _row(what: str, figures: tuple[float, float, float]) -> None:
    print(f"{what:<45} median {figures[1]:8.1f} ms (min {figures[0]:.1f}, max {figures[2]:.1f})")


def _formats(text: str) -> None:
    """Measure reading the same plan from each format, and the memory of the largest child."""
    from compliance.reading import read_document
    from compliance.reading.office import soffice

    lines = text.split("\n")
    pages = Pages()
    for number, line in enumerate(lines):
        pages.put(60, 60 + 16 * (number % 45), line[:90])
        if number % 45 == 44:
            pages.next()
    files = {
        "docx": word_files.docx("".join(map(word_files.p, map(html.escape, lines)))),
        "html": "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in lines),
        "pdf": pages.bytes(),
        "rtf, by LibreOffice": office_files.rtf(*lines) if soffice() else b"",
    }
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        if data:
            runs = 3 if "Office" in name else 15
            _row(f"reading {name}", _median(lambda data=data: read_document(data=data), runs))
    print(f"peak of any child so far {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


def main() -> int:
    """Measure cold starts, then every stage in one process, on a clean plan and its damaged twin."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    clean, damaged = folder / "clean-33kB.txt", folder / "damaged-33kB.txt"
    clean.write_text(_grown(EXAMPLE.read_text("utf-8")), "utf-8")
    damaged.write_text(damage(clean.read_text("utf-8"), seed=1), "utf-8")
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} processors; plans of {clean.stat().st_size} bytes")
    for plan in (clean, damaged):
        _cold(plan)

    from compliance.checker import load
    from compliance.engine import evaluate
    from compliance.reading import read_document

    _row("load rules, vocabulary, instruments (warm files)", _median(load, 5))
    checker = load()
    for plan in (clean, damaged):
        _row(f"{plan.stem}: whole check", _median(lambda plan=plan: checker.check(plan), 15))
        _row(f"{plan.stem}: reading", _median(lambda plan=plan: read_document(plan), 15))
        facts = checker.plan(plan)
        for engine in ("direct", "durable", "both"):
            _row(
                f"{plan.stem}: engine {engine}, {len(facts.facts)} facts",
                _median(lambda facts=facts, engine=engine: evaluate(checker.ruleset, facts, checker.law, engine), 15),
            )
    _formats(clean.read_text("utf-8"))
    for path in sorted((ROOT.parent / "shared" / "plans" / "real").glob("*.txt")):
        _row(f"real plan {path.stem}: whole check", _median(lambda path=path: checker.check(path), 9))
    print(flush=True)
    subprocess.run([sys.executable, ROOT / "tools" / "bench_engine.py"], check=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
