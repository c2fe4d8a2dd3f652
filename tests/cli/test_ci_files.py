"""The files by which pre-commit, GitHub and GitLab run the program: their structure, and their lines as they run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
BIN = Path(sys.executable).parent


def load(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def run(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run shell lines with the program under test first on the path."""
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **variables}
    return subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder of plans, one sound and one not, with names that a careless shell would break."""
    folder = tmp_path / "ke-hoach"
    folder.mkdir()
    shutil.copy(EXAMPLES / "xa-suoi-nga-2024.txt", folder / "kế hoạch 'tốt' $(id).txt")
    return tmp_path


HOOKS = {hook["id"]: hook for hook in load(".pre-commit-hooks.yaml")}


def test_every_hook_has_what_pre_commit_asks_for_and_a_pattern_of_its_own() -> None:
    for hook in HOOKS.values():
        assert {"id", "name", "entry", "language", "files"} <= hook.keys()
        assert hook["language"] == "python" and re.compile(hook["files"])
        assert hook["entry"].startswith("compliance ")


@pytest.mark.parametrize(
    ("hook", "taken", "left"),
    [
        ("compliance-check", ["ke-hoach/xa a.docx", "huyen/plans/b.pdf"], ["README.md", "mau/a.docx", "plans/a.xlsx"]),
        ("compliance-template", ["mau/a.txt", "x/templates/b.docx"], ["ke-hoach/a.txt", "templates/ci.yml"]),
        ("compliance-rules-lint", ["rules/a/b.luat", "rules/vocabulary/a.yaml"], ["docs/rules/a.luat", "rules/a.md"]),
        ("compliance-rules-format", ["rules/a/b.luat"], ["a.luat.txt"]),
    ],
)  # fmt: skip
def test_a_hook_takes_its_files_and_no_others(hook: str, taken: list[str], left: list[str]) -> None:
    pattern = re.compile(HOOKS[hook]["files"])
    assert [name for name in taken + left if pattern.search(name)] == taken


def test_the_hook_for_plans_runs_on_files_as_pre_commit_names_them(project: Path) -> None:
    files = [str(path) for path in (project / "ke-hoach").iterdir()]
    assert run(HOOKS["compliance-check"]["entry"] + ' "$NAME"', project, NAME=files[0]).returncode == 0
    shutil.copy(EXAMPLES / "xa-ban-may-2024.docx", project / "ke-hoach" / "xấu.docx")
    done = run(HOOKS["compliance-check"]["entry"] + " ke-hoach/*", project)
    assert done.returncode == 1 and "Traceback" not in done.stderr


def test_the_hook_for_templates_passes_the_template_we_give(project: Path) -> None:
    assert run("compliance init template mau", project).returncode == 0
    assert run(HOOKS["compliance-template"]["entry"] + " mau/*", project).returncode == 0


ACTION = load("action.yml")


def test_the_action_is_composite_and_hands_its_inputs_over_as_data() -> None:
    assert ACTION["runs"]["using"] == "composite" and ACTION["name"] and ACTION["description"]
    for step in ACTION["runs"]["steps"]:
        assert "uses" in step or step["shell"] == "bash"
        assert "${{" not in step.get("run", "")
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == ACTION["inputs"].keys()


def action(project: Path, paths: str, arguments: str = "", sarif: str = "") -> subprocess.CompletedProcess[str]:
    (check,) = (step for step in ACTION["runs"]["steps"] if step.get("name") == "Check")
    summary = str(project / "summary.md")
    return run(
        check["run"], project, PLAN_PATHS=paths, PLAN_ARGUMENTS=arguments, PLAN_SARIF=sarif, GITHUB_STEP_SUMMARY=summary
    )


def test_the_lines_of_the_action_run_as_they_stand(project: Path) -> None:
    done = action(project, "ke-hoach\n", sarif="kết quả.sarif")
    assert done.returncode == 0, done.stderr
    assert (project / "kết quả.sarif").exists() and (project / "summary.md").exists()
    shutil.copy(EXAMPLES / "xa-ban-may-2024.docx", project / "ke-hoach" / "xấu.docx")
    done = action(project, "ke-hoach")
    assert done.returncode == 1 and "::error" in done.stdout
    assert action(project, "ke-hoach", "--fail-on\nnever\n--allow-inconclusive").returncode == 0


@pytest.mark.parametrize("paths", ["$(touch owned)", "; touch owned", "--rules\n/nowhere", "`touch owned`"])
def test_nothing_of_an_input_is_run_or_taken_for_an_option(paths: str, project: Path) -> None:
    done = action(project, paths)
    assert done.returncode in (2, 3) and not (project / "owned").exists()


def test_the_gitlab_template_runs_and_its_reports_are_those_it_uploads(project: Path) -> None:
    template = load("templates/compliance.gitlab-ci.yml")
    job = template[".compliance"]
    assert template["compliance"]["extends"] == ".compliance"
    done = run("\n".join(["set -e", *job["script"]]), project, **template["variables"])
    assert done.returncode == 0, done.stderr
    assert all((project / name).stat().st_size for name in job["artifacts"]["reports"].values())


def test_the_ci_files_that_init_writes_run_as_they_stand(project: Path) -> None:
    assert run("compliance init ci", project).returncode == 0
    workflow = yaml.safe_load((project / ".github/workflows/compliance.yml").read_text(encoding="utf-8"))
    lines = [
        step["run"]
        for step in workflow["jobs"]["check"]["steps"]
        if "pip install" not in step.get("run", "pip install")
    ]
    assert len(lines) == 1 and run(lines[0], project).returncode == 0
    job = yaml.safe_load((project / ".gitlab-ci.yml").read_text(encoding="utf-8"))["compliance"]
    assert run("\n".join(job["script"]), project).returncode == 0
    assert all((project / name).exists() for name in job["artifacts"]["reports"].values())
    used = yaml.safe_load((project / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    assert {hook["id"] for hook in used} <= HOOKS.keys()
