"""Starting the program stays cheap, and no failure of a whole process shows a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", check=False, **options
    )


def test_importing_the_command_line_loads_no_heavy_library() -> None:
    heavy = ("rich", "pydantic", "lark", "yaml", "jinja2", "lxml", "numpy", "pypdfium2", "rapidfuzz", "ahocorasick")
    found = run("-c", f"import sys, compliance.cli.main; print([m for m in {heavy!r} if m in sys.modules])")
    assert found.stdout.strip() == "[]", found.stderr


def test_the_package_offers_check_without_loading_it() -> None:
    found = run(
        "-c",
        "import sys, compliance; print('compliance.checker' in sys.modules); from compliance.checker import load;"
        "print(callable(compliance.check)); from compliance import check; print(callable(check))",
    )
    assert found.stdout.split() == ["False", "True", "True"], found.stderr


def test_a_file_that_does_not_exist_is_one_line_on_standard_error(tmp_path: Path) -> None:
    found = run("-m", "compliance", "text", str(tmp_path / "khong-co.txt"))
    assert found.returncode in (2, 3)
    assert found.stdout == ""
    assert found.stderr.startswith("lỗi[") and "khong-co.txt" in found.stderr and "Traceback" not in found.stderr


def test_output_is_utf_8_whatever_the_locale_says(tmp_path: Path) -> None:
    plan = tmp_path / "a.txt"
    plan.write_text("KẾ HOẠCH giảm nghèo bền vững\n", encoding="utf-8")
    found = run("-m", "compliance", "text", str(plan), env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert (found.returncode, found.stdout) == (0, "KẾ HOẠCH giảm nghèo bền vững\n"), found.stderr


def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    plan = tmp_path / "a.txt"
    plan.write_text("KẾ HOẠCH giảm nghèo bền vững\n" * 20000, encoding="utf-8")
    shell = f"'{sys.executable}' -m compliance text '{plan}' | head -1"
    found = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, encoding="utf-8", check=False)
    assert found.stdout == "KẾ HOẠCH giảm nghèo bền vững\n"
    assert found.stderr == ""
