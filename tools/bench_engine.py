"""Speed of the engine alone: rules × facts for both evaluators, loading, compiling, cold start, and its peers.

Prints figures and decides nothing, except that a wrong answer of this engine on the shared rules ends it with 1.
`python tools/bench_engine.py 10000` puts so many plans to the peers.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import engine_peers
from engine_workload import Workload

from compliance.engine import decide, evaluate
from compliance.engine.evaluate import compile_ruleset
from compliance.language import load_rules
from compliance.language.ruleset import RuleSet
from compliance.law import Law, load_law
from compliance.resources import rules_dir

RULES = (10, 60, 100, 1000)
FACTS = (50, 200, 1000)
_LOAD = (
    "import time; from compliance.law import load_law; from compliance.language import load_rules;"
    "start = time.perf_counter(); load_rules(load_law()); print(time.perf_counter() - start)"
)


def milliseconds(action: Callable[[], object], seconds: float = 0.4) -> float:
    """Return the lower quartile of an action's time, tried for a while: other work on the machine only adds to it."""
    action()
    times: list[float] = []
    while sum(times) < seconds and len(times) < 300:
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 4] * 1000


def rules_of(work: Workload, count: int) -> RuleSet:
    """Return so many rules, read from files as people's are; their loading is measured on the way."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("instruments", "vocabulary"):
            shutil.copytree(rules_dir() / part, folder / part)
        (folder / "do").mkdir()
        for path, text in work.rule_texts(count):
            (folder / path).write_text(text, "utf-8")
        law = load_law(folder)
        os.environ["COMPLIANCE_CACHE_DIR"] = str(folder / "cache")
        start = time.perf_counter()
        rules = load_rules(law, folder)
        cold = time.perf_counter() - start
        warm = milliseconds(lambda: load_rules(law, folder))
        print(f"{count:5} rules: read and checked in {cold * 1000:8.1f} ms, from the cache in {warm:6.1f} ms", end="")
        return rules


def main(plans: int = 200) -> int:
    """Print everything."""
    law = load_law()
    work = Workload(law)
    sets = {}
    for count in RULES:
        sets[count] = rules_of(work, count)
        start = time.perf_counter()
        compiled = compile_ruleset(sets[count], law)
        clauses = time.perf_counter() - start
        start = time.perf_counter()
        evaluate(sets[count], work.plan(50), law, "durable")
        first = time.perf_counter() - start
        size = sum(len(item.clauses) for _, item in compiled.rules if not isinstance(item, Exception))
        print(f", {size} clauses in {clauses * 1000:6.1f} ms, first run of durable_rules {first * 1000:7.1f} ms")
    print(f"\n{'ms a plan':<26}{'outcomes':>10}{'direct':>10}{'durable':>10}{'both':>10}{'apart':>10}")
    for count in RULES:
        for facts in FACTS:
            _row(sets[count], work, facts, law)
    print()
    _cold_starts()
    print(flush=True)
    return engine_peers.main(plans)


def _row(rules: RuleSet, work: Workload, facts: int, law: Law) -> None:
    plan = work.plan(facts)
    figures = [
        milliseconds(action)
        for action in (
            lambda: decide(rules, plan, law),
            lambda: evaluate(rules, plan, law, "direct"),
            lambda: evaluate(rules, plan, law, "durable"),
            lambda: evaluate(rules, plan, law, "both"),
            lambda: evaluate(rules, plan, law, "both", isolate=True),
        )
    ]
    found = evaluate(rules, plan, law, "both")
    outcomes = Counter(item.outcome for item in found.outcomes)
    notes = f"   {outcomes['violated']} violated, {outcomes['undetermined']} undetermined"
    if found.failures or found.disagreements:
        notes += f", FAILURES {found.failures} DISAGREEMENTS {found.disagreements}"
    size = f"{len(rules.rules)} rules, {facts} facts"
    print(f"{size:<26}" + "".join(f"{figure:>10.3f}" for figure in figures) + notes, flush=True)


def _cold_starts() -> None:
    """Print how long this program's own rules take in a new process."""
    with tempfile.TemporaryDirectory() as cache:
        for what, more in (
            ("without the cache", {"COMPLIANCE_NO_CACHE": "1"}),
            ("filling the cache", {"COMPLIANCE_CACHE_DIR": cache}),
            ("from the cache", {"COMPLIANCE_CACHE_DIR": cache}),
        ):
            starts, loads = [], []
            for _ in range(5 if what != "filling the cache" else 1):
                start = time.perf_counter()
                answer = subprocess.run(
                    [sys.executable, "-c", _LOAD], env={**os.environ, **more}, capture_output=True, check=True
                )
                starts.append(time.perf_counter() - start)
                loads.append(float(answer.stdout))
            load, whole = statistics.median(loads) * 1000, statistics.median(starts) * 1000
            print(
                f"own rules in a new process, {what:<18}: law and rules {load:6.1f} ms, whole process {whole:6.1f} ms"
            )


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
