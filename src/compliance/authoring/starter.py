"""What `compliance init` writes: a template of a plan, a folder of own rules, checks in CI, each as name → text."""

from __future__ import annotations

from pathlib import Path

from compliance.resources import rules_dir

_STARTERS = Path(__file__).parent / "starters"
_RULE = "niem-yet-danh-sach-ho"
#: The data every folder of rules needs beside its rules.
_DATA = ("instruments", "vocabulary")


def template_files() -> dict[str, str]:
    """Return the template of a commune's plan for 2026."""
    name = "mau-ke-hoach-xa-2026.txt"
    return {name: _text(name)}


def rule_files() -> dict[str, str]:
    """Return a folder of rules: the shipped instruments and vocabulary, one rule, its feature, and how to go on."""
    data = {
        f"rules/{folder}/{path.name}": path.read_text(encoding="utf-8")
        for folder in _DATA
        for path in sorted((rules_dir() / folder).glob("*.yaml"))
    }
    return {
        "README.md": _text("rules/README.md"),
        f"rules/rieng/{_RULE}.luat": _text(f"rules/{_RULE}.luat"),
        f"features/rieng/{_RULE}.feature": _text(f"rules/{_RULE}.feature"),
        **data,
    }


def ci_files(repository: str) -> dict[str, str]:
    """Return the files by which GitHub, GitLab and pre-commit check plans with the program from a repository."""
    files = {
        ".github/workflows/compliance.yml": "ci/github.yml",
        ".gitlab-ci.yml": "ci/gitlab.yml",
        ".pre-commit-config.yaml": "ci/pre-commit.yaml",
    }
    return {name: _text(source).replace("@REPOSITORY@", repository) for name, source in files.items()}


def _text(name: str) -> str:
    return (_STARTERS / name).read_text(encoding="utf-8")
