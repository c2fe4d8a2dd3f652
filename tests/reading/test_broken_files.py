"""Broken and hostile files by the hundred: each ends in a state with a name, none in a crash.

A seeded selection runs always; `COMPLIANCE_HOSTILE=1` tries everything, `python -m tests.reading.hostile` says what
each file took, and `tools/fuzz_readers.py` goes on for as long as told.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compliance.reading.office import soffice
from tests.reading import hostile, mutations, sound_files
from tests.reading.endings import ending

_WHOLE = bool(os.environ.get("COMPLIANCE_HOSTILE"))
_EACH = 400 if _WHOLE else 20
_LIGHT = [kind for kind in sound_files.MAKERS if kind not in sound_files.OFFICE]


@pytest.mark.parametrize("kind", sound_files.MAKERS)
def test_the_sound_files_are_sound(kind: str) -> None:
    if kind in sound_files.OFFICE and soffice() is None:
        pytest.skip("LibreOffice is not installed: apt install libreoffice-writer-nogui")
    end = ending(sound_files.MAKERS[kind]())
    assert "unreadable" not in end.state and "read" in end.state


@pytest.mark.parametrize("kind", _LIGHT)
def test_broken_files_end_in_a_state_with_a_name(kind: str) -> None:
    sound = sound_files.MAKERS[kind]()
    states = set()
    for seed in range(_EACH):
        end = ending(mutations.broken(sound, seed))
        assert not end.is_fault, f"seed {seed}: {end}"
        states.add(end.state)
    assert len(states) > 1, "nothing was broken"


@pytest.mark.parametrize("kind", sound_files.OFFICE)
def test_broken_files_for_libreoffice_end_in_a_state_with_a_name(kind: str) -> None:
    if soffice() is None:
        pytest.skip("LibreOffice is not installed: apt install libreoffice-writer-nogui")
    sound = sound_files.MAKERS[kind]()
    for seed in range(60 if _WHOLE else 2):
        end = ending(mutations.broken(sound, seed))
        assert not end.is_fault, f"seed {seed}: {end}"


def test_damage_can_be_made_again() -> None:
    sound = sound_files.word()
    assert [mutations.broken(sound, seed) for seed in range(5)] == [mutations.broken(sound, seed) for seed in range(5)]
    assert all(mutations.broken(sound, seed) != sound for seed in range(5))


@pytest.mark.parametrize("name", hostile.QUICK)
def test_hostile_files_end_in_a_state_with_a_name(name: str) -> None:
    end = ending(hostile.MAKERS[name]())
    assert not end.is_fault, end
    assert end.state


def test_quick_names_are_names_of_the_whole() -> None:
    assert set(hostile.QUICK) <= set(hostile.MAKERS)


@pytest.mark.skipif(not _WHOLE, reason="set COMPLIANCE_HOSTILE=1 to try every hostile file (10 minutes)")
def test_every_hostile_file_ends_in_time_and_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reading.hostile"], cwd=Path(__file__).parents[2], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
