"""Fuzz the rule language: whatever is written must end in faults with places or in sound rules, never in a traceback.

`python tools/fuzz_rules.py --seconds 300` lets atheris look for new paths through parser, checks and formatter; it is
in the dependency group `fuzz`, for Pythons that have a wheel. Without it, or with `--plain`, edits of sound rules are
drawn at random. A text that fails is written to `--keep` and shown; `--again FILE` tries it once more.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

_PIECE = 14
# Longer rules only hold more examples.
_LONGEST_SEED = 2500


def _atheris() -> ModuleType | None:
    try:
        import atheris
    except ImportError:
        return None
    return atheris


def make_check() -> Callable[[bytes], None]:
    """Return what reads the bytes of a rule file and raises where a promise is broken."""
    from tests.language.test_random import check

    from compliance.language.faults import RuleFaults
    from compliance.language.format import format_rules
    from compliance.language.lint import lint_file
    from compliance.language.load import read_rules
    from compliance.language.resolve import Vocabulary
    from compliance.language.source import read_source
    from compliance.law import load_law

    law = load_law()
    vocabulary = Vocabulary(law)

    def read(data: bytes) -> None:
        source = read_source("rules/muc-tieu/thu.luat", data)
        built = read_rules(source, vocabulary)
        if not source.faults:
            lint_file(source, built, law)
        check(source)
        try:
            tidy = format_rules(read_source("rules/muc-tieu/thu.luat", data))
        except RuleFaults:
            return
        if format_rules(read_source("rules/muc-tieu/thu.luat", tidy.encode())) != tidy:
            raise AssertionError("formatting twice changes more")

    return read


def edited(text: str, words: list[str], draw: random.Random) -> str:
    """Return a text with one to three pieces taken out, written anew, moved or doubled."""
    for _ in range(draw.randint(1, 3)):
        start = draw.randrange(len(text) + 1)
        end = min(len(text), start + draw.randrange(_PIECE))
        piece, at = text[start:end], draw.randrange(len(text) + 1)
        text = draw.choice(
            (
                text[:start] + text[end:],
                f"{text[:start]} {draw.choice(words)} {text[end:]}",
                text[:at] + piece + text[at:],
                text[:start] + draw.choice((" ", "\n", "")) + text[end:],
            )
        )
    return text


def run_plain(seeds: list[str], words: list[str], seconds: float, seed: int, keep: Path) -> int:
    """Try random edits until the time is over; return how many failed."""
    check, draw, until = make_check(), random.Random(seed), time.monotonic() + seconds
    tried = failed = 0
    while time.monotonic() < until:
        data = edited(draw.choice(seeds), words, draw).encode("utf-8", "surrogatepass")
        tried += 1
        failed += not _holds(check, data, keep)
    print(f"{tried} texts, {failed} failures (seed {seed})")
    return failed


def _holds(check: Callable[[bytes], None], data: bytes, keep: Path) -> bool:
    try:
        check(data)
    except Exception:
        keep.mkdir(parents=True, exist_ok=True)
        path = keep / f"{hashlib.sha256(data).hexdigest()[:12]}.luat"
        path.write_bytes(data)
        print(f"--- {path}\n{traceback.format_exc()}")
        return False
    return True


def run_atheris(atheris: ModuleType, seeds: list[str], words: list[str], seconds: int, seed: int, keep: Path) -> None:
    """Let atheris look for failures; it ends the process itself."""
    corpus = keep / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(seeds):
        (corpus / f"{number}.luat").write_bytes(text.encode())
    with atheris.instrument_imports(include=["compliance.language"]):
        check = make_check()

    def mutate(data: bytes, most: int, number: int) -> bytes:
        changed = edited(data.decode("utf-8", "replace"), words, random.Random(number))
        return changed.encode("utf-8", "surrogatepass")[:most]

    arguments = [
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-artifact_prefix={keep}/",
        "-max_len=4000",
        "-timeout=20",
    ]
    atheris.Setup([sys.argv[0], *arguments, str(corpus)], check, custom_mutator=mutate)
    atheris.Fuzz()


def main() -> int:
    """Run one of the two ways."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", type=Path, default=Path("fuzz-failures"))
    options.add_argument("--plain", action="store_true", help="random edits only, also where atheris is there")
    options.add_argument("--again", type=Path, help="try one text that failed")
    given = options.parse_args()
    if given.again is not None:
        make_check()(given.again.read_bytes())
        print("holds")
        return 0
    atheris = None if given.plain else _atheris()
    with nullcontext() if atheris is None else atheris.instrument_imports(include=["compliance.language"]):
        from tests.language.test_random import PLAIN_WORDS, SOUND

        from compliance.resources import rules_dir
    rules = (path.read_text("utf-8") for path in sorted(rules_dir().rglob("*.luat")))
    seeds = [*SOUND, *(text for text in rules if len(text) <= _LONGEST_SEED)]
    if atheris is None:
        return int(run_plain(seeds, PLAIN_WORDS, given.seconds, given.seed, given.keep) > 0)
    run_atheris(atheris, seeds, PLAIN_WORDS, given.seconds, given.seed, given.keep)
    return 0


if __name__ == "__main__":
    sys.exit(main())
