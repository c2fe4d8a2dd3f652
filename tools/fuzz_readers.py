"""Break sound files at random and read them, for as long as told: no crash, no hang, no leak.

    python tools/fuzz_readers.py --cpu-minutes 30 [--seed 1] [--kinds docx,pdf]

A file that ends badly is kept in build/fuzz/; `--again FILE` reads it once more, without the child's walls, and shows
the traceback.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reading.endings import MOST_MEGABYTES, ending  # noqa: E402
from tests.reading.mutations import broken  # noqa: E402
from tests.reading.sound_files import MAKERS, OFFICE  # noqa: E402

from compliance.reading.office import soffice  # noqa: E402

#: LibreOffice takes a hundred times as long as the other readers.
_OFFICE_EVERY = 40
_FOLDER = ROOT / "build" / "fuzz"


def main() -> int:
    """Run and report; 1 when something ended badly."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cpu-minutes", type=float, default=30)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--kinds", default=",".join(MAKERS))
    options.add_argument("--again", type=Path)
    chosen = options.parse_args()
    if chosen.again:
        return _again(chosen.again)
    return _fuzz(chosen.cpu_minutes * 60, chosen.seed, chosen.kinds.split(","))


def _fuzz(seconds: float, seed: int, kinds: list[str]) -> int:
    sound = {kind: MAKERS[kind]() for kind in kinds if kind not in OFFICE or soffice()}
    light = [kind for kind in sound if kind not in OFFICE]
    heavy = [kind for kind in sound if kind in OFFICE]
    for data in sound.values():
        ending(data)
    before = _held()
    states: Counter[str] = Counter()
    faults = 0
    slowest = 0.0
    start = _cpu()
    said = time.monotonic()
    with contextlib.suppress(KeyboardInterrupt):  # what was found until then is said
        while _cpu() - start < seconds:
            is_heavy = bool(heavy) and (not light or seed % _OFFICE_EVERY == 0)
            kind = heavy[seed // _OFFICE_EVERY % len(heavy)] if is_heavy else light[seed % len(light)]
            data = broken(sound[kind], seed)
            end = ending(data)
            states[f"{kind:<9} {end.state[:70]}"] += 1
            slowest = max(slowest, end.seconds)
            if end.is_fault:
                faults += 1
                _FOLDER.mkdir(parents=True, exist_ok=True)
                place = _FOLDER / f"{seed}.{kind}"
                place.write_bytes(data)
                print(f"fault: {place}: {end.state} after {end.seconds:.1f} s", flush=True)
            seed += 1
            if time.monotonic() - said > 60:
                said = time.monotonic()
                print(f"{(_cpu() - start) / 60:.1f} CPU minutes, {states.total()} files, {faults} faults", flush=True)
    return _report(states, faults, slowest, before, _cpu() - start, seed)


def _report(states: Counter[str], faults: int, slowest: float, before: dict[str, int], cpu: float, seed: int) -> int:
    for state, count in sorted(states.items()):
        print(f"{count:7} {state}")
    after = _held()
    grown = {name: (before[name], after[name]) for name in after}
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{states.total()} files up to seed {seed}, {cpu / 60:.1f} CPU minutes, {faults} faults")
    print(f"slowest {slowest:.1f} s")
    print(f"largest child {children} MB; before and after: {grown}")
    leaks = after["files"] > before["files"] or after["folders"] > before["folders"]
    leaks = leaks or after["megabytes"] > before["megabytes"] + 80
    return int(bool(faults) or leaks or children > MOST_MEGABYTES)


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _held() -> dict[str, int]:
    """Return what this process holds: memory, open files, temporary folders of its own."""
    with open("/proc/self/statm", "rb") as status:  # noqa: PTH123
        pages = int(status.read().split()[1])
    folders = sum(1 for path in Path(tempfile.gettempdir()).glob("compliance-*") if "cache" not in path.name)
    return {
        "megabytes": pages * os.sysconf("SC_PAGE_SIZE") // 1048576,
        "files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        "folders": folders,
    }


def _again(path: Path) -> int:
    from compliance.reading import sandbox

    def here(kind: str, parser: sandbox.Parser, data: bytes, *, seconds: float = 0) -> object:
        result = parser(data)
        return result if isinstance(result, dict) else result.to_data()

    sandbox.call_apart = here  # type: ignore[assignment]
    print(ending(path.read_bytes()))
    from compliance.reading import read_document

    print(read_document(path).text[:300])
    return 0


if __name__ == "__main__":
    sys.exit(main())
