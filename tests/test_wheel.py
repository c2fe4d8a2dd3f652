"""The wheel carries rules, grammar and report templates: installed elsewhere, it does the main job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    # Nothing of the environment the tests run in may point the fresh one back at the checkout.
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=cwd, env=clean, capture_output=True, text=True, check=False)


def test_installed_wheel_checks_a_plan_from_another_folder(tmp_path: Path) -> None:
    built = _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "fresh"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    # Dependencies come from the environment the tests run in (a plain path, so that its editable install stays out).
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path)
    packages = Path(site.stdout.strip())
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    installed = _run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    where = _run(python, "-c", "import compliance; print(compliance.__file__)", cwd=tmp_path).stdout
    assert str(home) in where, "the checkout was imported instead of the wheel"

    plan = tmp_path / "ke hoach.txt"
    plan.write_bytes((ROOT / "examples" / "xa-suoi-nga-2024.txt").read_bytes())
    checked = _run(home / "bin" / "compliance", "check", plan.name, "--format", "json", cwd=tmp_path)
    assert checked.returncode in (0, 1), checked.stderr
    (review,) = json.loads(checked.stdout)["reviews"]
    assert review["plan"]["number"] == "41/KH-UBND"
    assert review["counts"]["satisfied"] >= 10

    begun = _run(home / "bin" / "compliance", "init", "template", "mau", cwd=tmp_path)
    assert begun.returncode == 0, begun.stderr
    assert _run(home / "bin" / "compliance", "check", "--template", "mau", "-q", cwd=tmp_path).returncode == 0
    assert _run(home / "bin" / "compliance", "init", "rules", "luat", cwd=tmp_path).returncode == 0
    assert _run(home / "bin" / "compliance", "init", "ci", "ci", cwd=tmp_path).returncode == 0
