"""Reports are written whole or not at all, whatever goes wrong on the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compliance.cli import outputs
from compliance.cli.outputs import parse_outputs, write_file
from compliance.errors import UsageError
from compliance.report import ENDINGS, FORMATS
from tests.plans.snapshot import plan_files

Cli = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, OSError(28, "No space left on device")])
def test_an_interruption_or_a_full_disk_leaves_the_old_report_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: Any
) -> None:
    path = tmp_path / "r.json"
    path.write_text("old")

    def fail(_: int) -> None:
        raise stop

    monkeypatch.setattr(outputs.os, "fsync", fail)
    with pytest.raises((KeyboardInterrupt, SystemExit, UsageError)):
        write_file(path, "new")
    assert [item.name for item in tmp_path.iterdir()] == ["r.json"] and path.read_text() == "old"


def test_a_device_is_written_to_and_never_replaced() -> None:
    with pytest.raises(UsageError) as caught:
        write_file(Path("/dev/full"), "x")
    assert caught.value.code == "usage.output_unwritable"
    assert Path("/dev/full").is_char_device()


def test_a_link_keeps_pointing_to_the_report(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_file(link, "new")
    assert link.is_symlink() and real.read_text() == "new" and real.stat().st_mode & 0o777 == 0o640


def test_a_folder_nobody_can_write_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        write_file(Path("/proc/nowhere/r.json"), "x")
    assert "/proc/nowhere" in caught.value.message


def test_standard_output_on_a_full_disk_is_one_line_and_no_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        found = subprocess.run(
            [sys.executable, "-m", "compliance", "check", str(plan_files()[0]), "--engine", "direct"],
            stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert found.returncode == 2
    assert "usage.output_unwritable" in found.stderr and "Traceback" not in found.stderr


def test_ctrl_c_in_the_middle_of_a_run_leaves_no_report(tmp_path: Path) -> None:
    text = plan_files()[0].read_bytes()
    for number in range(300):
        (tmp_path / f"{number}.txt").write_bytes(text + b"\n" * number)
    out = tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-m", "compliance", "check", str(tmp_path), "--jobs", "2", "--explain-cache", "-o",
         f"json={out / 'r.json'}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        env={**os.environ, "COMPLIANCE_CACHE_DIR": str(tmp_path / "cache")},
    )  # fmt: skip
    assert process.stderr is not None
    process.stderr.readline()  # the first plan is judged
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130 and b"Traceback" not in said
    assert not out.exists()
    deadline = time.monotonic() + 30
    while _group_lives(process.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _group_lives(process.pid)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(("value", "pair"), [("a.html", "html"), ("a.SARIF", "sarif"), ("junit=a.xml", "junit")])
def test_an_ending_names_the_format_where_none_is_given(value: str, pair: str) -> None:
    assert parse_outputs([value], FORMATS, ENDINGS)[0][0] == pair


def test_lists_patterns_and_hostile_names_are_read(tmp_path: Path, checker: Any, cli: Cli) -> None:
    names = ["a b.txt", 'it\'s "x".txt', "=cmd().txt", "e\u0302\u0301.txt", "x\u202ey.txt", "c\n1.txt"]
    for name in names:
        (tmp_path / name).write_text("kế hoạch", encoding="utf-8")
    listed = tmp_path / "list"
    listed.write_bytes(b"\0".join(os.fsencode(tmp_path / name) for name in names))
    assert cli("check", "--files-from", str(listed), "-q")[0] == 1
    assert sorted(checker.names) == sorted(str(tmp_path / name) for name in names)
    checker.names.clear()
    assert cli("check", str(tmp_path / "*.txt"), "-q")[0] == 1
    assert len(checker.names) == len(names)
    assert cli("check", str(tmp_path / "*.nothing"))[0] == 2
    assert cli("check", "--files-from", str(tmp_path / "missing"))[0] == 2


def test_results_are_sorted_whatever_the_order_given(tmp_path: Path, checker: Any, cli: Cli) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("kế hoạch", encoding="utf-8")
    first = cli("check", str(tmp_path / "b.txt"), str(tmp_path / "a.txt"), "--format", "csv")[1]
    second = cli("check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--format", "csv")[1]
    assert first == second
