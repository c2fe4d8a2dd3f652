"""What `compliance init` writes works as it stands, and nothing that is there is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

Cli = Callable[..., tuple[int, str, str]]
KINDS = ("template", "rules", "ci")


def test_the_template_is_clean_as_a_template_and_no_finished_plan(cli: Cli, tmp_path: Path) -> None:
    assert cli("init", "template", str(tmp_path / "mẫu mới"))[0] == 0
    (file,) = (tmp_path / "mẫu mới").iterdir()
    code, out, _ = cli("check", "--template", str(file))
    assert code == 0 and "0 vi phạm · 0 thiếu · 0 lưu ý" in out and "Chỗ để điền (" in out
    assert "chưa kết luận được" in out
    assert cli("check", str(file), "-q")[0] == 1


def test_a_law_that_the_template_forgets_is_still_found(cli: Cli, tmp_path: Path) -> None:
    cli("init", "template", str(tmp_path))
    file = tmp_path / "mau-ke-hoach-xa-2026.txt"
    text = file.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if "351/2025/NĐ-CP" in line)
    file.write_text(text.replace(line + "\n", ""), encoding="utf-8")
    code, out, _ = cli("check", "--template", str(file))
    assert code == 1 and "can-cu/chuan-ngheo-hien-hanh" in out.partition("Chưa quyết định được")[0]


def test_the_own_rules_are_sound_and_their_feature_passes(cli: Cli, tmp_path: Path) -> None:
    assert cli("init", "rules", str(tmp_path))[0] == 0
    rules, features = str(tmp_path / "rules"), str(tmp_path / "features")
    assert cli("rules", "lint", "--rules", rules)[0] == 0
    assert cli("rules", "format", "--check", rules)[0] == 0
    code, out, _ = cli("spec", "run", features, "--rules", rules)
    assert code == 0 and "2" in out
    plan = Path(__file__).parents[2] / "examples" / "xa-suoi-nga-2024.txt"
    code, out, _ = cli("check", str(plan), "--rules", rules, "--verbose")
    assert code == 0 and "rieng/niem-yet-danh-sach-ho" in out


def test_the_ci_files_are_yaml_that_installs_from_the_repository_named(cli: Cli, tmp_path: Path) -> None:
    address = "https://git.example.org/plans/compliance.git"
    assert cli("init", "ci", str(tmp_path), "--repository", address)[0] == 0
    for name in (".github/workflows/compliance.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert address in text and "@REPOSITORY@" not in text
        assert isinstance(yaml.safe_load(text), dict)
    workflow = yaml.safe_load((tmp_path / ".github/workflows/compliance.yml").read_text(encoding="utf-8"))
    assert any("compliance check ke-hoach" in step.get("run", "") for step in workflow["jobs"]["check"]["steps"])
    assert workflow["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_written_over_or_beside_what_is_there(kind: str, cli: Cli, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole", tmp_path / "part"
    assert cli("init", kind, str(whole))[0] == 0
    files = sorted(path.relative_to(whole) for path in whole.rglob("*") if path.is_file())
    last = part / files[-1]
    last.parent.mkdir(parents=True)
    last.write_text("của tôi", encoding="utf-8")
    code, out, err = cli("init", kind, str(part))
    assert (code, out) == (2, "") and str(last) in err and "không ghi gì" in err
    assert [path for path in part.rglob("*") if path.is_file()] == [last]
    assert last.read_text(encoding="utf-8") == "của tôi"
    assert cli("init", kind, str(whole))[0] == 2


@pytest.mark.parametrize("address", ["", "a b", "x; rm -rf $HOME", '"', "`id`"])
def test_an_address_that_a_shell_would_read_is_refused(address: str, cli: Cli, tmp_path: Path) -> None:
    assert cli("init", "ci", str(tmp_path / "ci"), "--repository", address)[0] == 2
    assert not (tmp_path / "ci").exists()


def test_a_place_that_takes_no_writing_is_said(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("", encoding="utf-8")
    code, _, err = cli("init", "template", str(tmp_path / "tệp"))
    assert code == 2 and "không ghi được" in err and "Traceback" not in err
