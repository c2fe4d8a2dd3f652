"""The program as people run it: real rules, real files, from the outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import compliance
from compliance.resources import reports_dir, rules_dir

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "examples" / "xa-suoi-nga-2024.txt"
FAULTY = ROOT / "tests" / "plans" / "faulty" / "huyen-muong-then-2025.txt"


def run(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "compliance", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **options,
    )


def reviews(*arguments: str | Path) -> list[dict[str, Any]]:
    found = run("check", *arguments, "--format", "json", "--engine", "direct")
    content = json.loads(found.stdout)
    jsonschema.validate(content, schema("review"))
    listed: list[dict[str, Any]] = content["reviews"]
    return listed


def schema(name: str) -> Any:
    return json.loads((reports_dir() / "schema" / f"compliance.{name}-1.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def faulty() -> dict[str, Any]:
    return reviews(FAULTY)[0]


def test_real_output_follows_the_published_schema_and_counts_itself(faulty: dict[str, Any]) -> None:
    outcomes, counts = faulty["outcomes"], faulty["counts"]
    for kind in ("satisfied", "violated", "undetermined", "not_applicable"):
        assert counts[kind] == sum(item["outcome"] == kind for item in outcomes)
    findings = [finding for item in outcomes for finding in item["findings"]]
    for severity, count in counts["findings"].items():
        assert count == sum(finding["severity"] == severity for finding in findings)
    assert faulty["verdict"] == "needs_changes"
    assert [item["rule"] for item in outcomes] == sorted(item["rule"] for item in outcomes)


def test_every_quote_stands_in_what_compliance_text_prints(faulty: dict[str, Any]) -> None:
    lines = run("text", FAULTY).stdout.split("\n")
    quotes = [item for outcome in faulty["outcomes"] for f in outcome["findings"] for item in f["evidence"]]
    assert quotes
    for item in quotes:
        stretch = lines[item["line"] - 1 : item["end_line"]]
        stretch[-1] = stretch[-1][: item["end_column"] - 1]
        stretch[0] = stretch[0][item["column"] - 1 :]
        assert "\n".join(stretch) == item["text"]


def test_every_finding_says_what_law_and_where(faulty: dict[str, Any]) -> None:
    for outcome in faulty["outcomes"]:
        for finding in outcome["findings"]:
            assert finding["law"], outcome["rule"]
            assert finding["evidence"] or finding["looked_in"], outcome["rule"]
            assert "{" not in finding["message"]


def test_undetermined_and_not_applicable_rules_say_why(faulty: dict[str, Any]) -> None:
    for outcome in faulty["outcomes"]:
        if outcome["outcome"] in ("undetermined", "not_applicable"):
            assert outcome["reason"], outcome["rule"]


def test_the_program_as_one_function_agrees_with_the_command(faulty: dict[str, Any]) -> None:
    review = compliance.check(FAULTY, engine="direct")
    assert review.verdict == faulty["verdict"]
    assert [outcome.outcome for outcome in review.outcomes] == [item["outcome"] for item in faulty["outcomes"]]
    assert compliance.check(FAULTY.read_bytes(), engine="direct").counts == review.counts


def test_findings_end_with_exit_code_1_and_a_readable_report() -> None:
    found = run("check", FAULTY)
    assert found.returncode == 1, found.stderr
    assert "cần sửa" in found.stdout and "Mục và nội dung còn thiếu" in found.stdout
    assert "^^^" in found.stdout and "\x1b" not in found.stdout
    assert found.stderr == ""


def test_what_is_stated_on_the_command_line_stands_in_for_the_text(tmp_path: Path) -> None:
    plan = reviews(PLAN, "--year", "2023", "--level", "huyen", "--signed", "2/3/2023", "--scope", "thematic")[0]["plan"]
    assert (plan["year"], plan["level"], plan["issued"], plan["scope"]) == (2023, "huyen", "2023-03-02", "thematic")


def test_standard_input_is_read_as_a_file_is() -> None:
    piped = run("check", "-", "--format", "json", "--engine", "direct", input=FAULTY.read_text(encoding="utf-8"))
    direct, through = reviews(FAULTY)[0], json.loads(piped.stdout)["reviews"][0]
    assert through["counts"] == direct["counts"]
    assert through["plan"]["sha256"] == direct["plan"]["sha256"]


def test_a_folder_without_rules_is_faulty_configuration(tmp_path: Path) -> None:
    for name in ("vocabulary", "instruments"):
        shutil.copytree(rules_dir() / name, tmp_path / name)
    found = run("check", PLAN, "--rules", tmp_path)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("lỗi[")


def test_every_faulty_rule_is_named_at_once(tmp_path: Path) -> None:
    shutil.copytree(rules_dir(), tmp_path / "rules")
    for name in ("mot", "hai"):
        (tmp_path / "rules" / "muc-tieu" / f"{name}.luat").write_text("QUY TẮC hỏng\n", encoding="utf-8")
    found = run("check", PLAN, "--rules", tmp_path / "rules")
    assert found.returncode == 2
    assert "mot.luat" in found.stderr and "hai.luat" in found.stderr and "Traceback" not in found.stderr


def test_rules_are_listed_shown_and_explained() -> None:
    listed = json.loads(run("rules", "list", "--format", "json").stdout)
    rule = listed[0]["rule"]
    assert rule in run("rules", "list").stdout
    shown = run("rules", "show", rule)
    assert shown.returncode == 0 and listed[0]["title"].split()[0] in shown.stdout
    why = run("explain", rule, PLAN)
    assert why.returncode == 0, why.stderr
    assert "Yêu cầu 1" in why.stdout


def test_an_unknown_rule_is_answered_with_the_nearest_one() -> None:
    known = json.loads(run("rules", "list", "--format", "json").stdout)[0]["rule"]
    found = run("explain", known + "x")
    assert found.returncode == 2 and f"«{known}»" in found.stderr


def test_facts_follow_their_schema_on_a_whole_plan() -> None:
    content = json.loads(run("facts", PLAN, "--format", "json").stdout)
    jsonschema.validate(content, schema("facts"))
    assert content["plans"][0]["document"]["unit_name"]
    assert content["plans"][0]["targets"]


def test_two_runs_differ_in_the_time_of_checking_alone() -> None:
    first, second = (reviews(PLAN)[0] for _ in range(2))
    for review in (first, second):
        review["receipt"].pop("checked_at")
    assert first == second


def test_the_current_folder_does_not_matter(tmp_path: Path) -> None:
    found = run("check", PLAN, "--engine", "direct", cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})
    assert found.returncode in (0, 1), found.stderr
