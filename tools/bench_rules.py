"""How long rules take to load and check: cold, from the cache, and a thousand of them.

`python tools/bench_rules.py [RUNS]` prints processor time of new processes; the least of the runs is what the work
takes, the rest is the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MANY = 1000
_PROGRAM = """
import sys, time
from pathlib import Path
folder = Path(sys.argv[1])
from compliance.language import load_rules
from compliance.law import load_law
start = time.process_time()
law = load_law(folder)
between = time.process_time()
load_rules(law, folder)
print(between - start, time.process_time() - between)
"""


def copies(folder: Path, count: int) -> Path:
    """Return a folder with so many rules: the program's own, each under several names."""
    own = ROOT / "rules"
    shutil.copytree(own, folder)
    files = [path for path in sorted(own.rglob("*.luat")) if path.parent.name != "bo"]
    for path in files:
        (folder / path.relative_to(own)).unlink()
    for number in range(count):
        path = files[number % len(files)]
        name = path.relative_to(own).with_suffix("").as_posix()
        text = path.read_text("utf-8").replace(f"{name} ", f"{name}-{number} ", 1)
        (folder / f"{name}-{number}.luat").write_text(text, "utf-8")
    return folder


def measured(folder: Path, runs: int, **environment: str) -> tuple[float, float]:
    """Return the least seconds that the law and the rules of a folder took."""
    told = [
        subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(folder)],
            env=os.environ | environment,
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split()
        for _ in range(runs)
    ]
    return min(float(law) for law, _ in told), min(float(rules) for _, rules in told)


def main(arguments: list[str]) -> int:
    """Print the table."""
    runs = int(arguments[0]) if arguments else 5
    with tempfile.TemporaryDirectory() as place:
        cache = str(Path(place) / "cache")
        measured(ROOT / "rules", 1, COMPLIANCE_CACHE_DIR=cache)
        rows = {
            "own rules, cold": measured(ROOT / "rules", runs, COMPLIANCE_NO_CACHE="1"),
            "own rules, from the cache": measured(ROOT / "rules", runs, COMPLIANCE_CACHE_DIR=cache),
            f"{MANY} rules, cold": measured(copies(Path(place) / "rules", MANY), runs, COMPLIANCE_NO_CACHE="1"),
        }
    for what, (law, rules) in rows.items():
        print(
            f"{what:<28} rules {rules:6.3f} s, instruments and vocabulary {law:6.3f} s, together {law + rules:6.3f} s"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
