"""The trace from law to scenarios and back: whole for our rules, fresh in docs, broken where something is missing."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compliance.authoring.coverage import CaseName
from compliance.authoring.trace_pages import case_words, render_trace_table
from compliance.authoring.traceability import TracedRule, broken_links, by_law, trace_rule
from compliance.checker import Checker, load
from compliance.cli.coverage_command import cases_of
from compliance.cli.main import run
from compliance.language.ruleset import Rule

ROOT = Path(__file__).resolve().parents[2]
RULE = "muc-tieu/bhyt-100"


@cache
def checker() -> Checker:
    return load(None, "direct")


@cache
def traced() -> tuple[TracedRule, ...]:
    law = checker().law
    return tuple(trace_rule(rule, cases_of(rule, law, ROOT / "features"), law) for rule in checker().ruleset.rules)


def rule_named(rule_id: str) -> Rule:
    rule = checker().ruleset.rule(rule_id)
    assert rule is not None
    return rule


def broken(rule: Rule, features: Path | None) -> list[str]:
    return broken_links([trace_rule(rule, cases_of(rule, checker().law, features), checker().law)])


# ---- our rules ------------------------------------------------------------------------------------------------------


def test_every_way_from_the_law_to_scenarios_and_examples_is_whole() -> None:
    assert broken_links(traced()) == []


def test_the_page_is_fresh() -> None:
    page = (ROOT / "docs" / "truy-vet.md").read_text(encoding="utf-8")
    assert page == render_trace_table(traced(), "markdown"), "run compliance rules trace --output docs/truy-vet.md"


def test_both_directions_say_the_same() -> None:
    data = json.loads(render_trace_table(traced(), "json"))
    assert data["schema"] == "compliance.trace/1"
    forth: set[tuple[str, int, str]] = set()
    back: set[tuple[str, int, str]] = set()
    law_back: set[tuple[str | None, str | None, str, int]] = set()
    for rule in data["rules"]:
        for item in rule["requirements"]:
            named = [*item["scenarios"], *({"example": number} for number in item["examples"])]
            forth |= {(rule["rule"], item["requirement"], json.dumps(case)) for case in named}
            law_back |= {
                (place["number"], place["locator"], rule["rule"], item["requirement"]) for place in item["law"]
            }
        for case in rule["cases"]:
            name = json.dumps({key: value for key, value in case.items() if key != "decides"})
            back |= {(rule["rule"], number, name) for number in case["decides"]}
    assert forth == back and len(forth) > 1000
    assert law_back == {
        (place["number"], place["locator"], item["rule"], item["requirement"])
        for place in data["law"]
        for item in place["requirements"]
    }


def test_a_requirement_rests_on_its_own_law_where_it_names_one() -> None:
    rule = next(item for item in traced() if item.id == "muc-tieu/du-6-chieu")
    assert [place.number for place in rule.requirements[6].law] == ["351/2025/NĐ-CP"]
    assert "07/2021/NĐ-CP" in [place.number for place in rule.requirements[0].law]
    order = [place.locator for place, _ in by_law(traced()) if place.number == "60/2026/TT-BTC"]
    assert order.index("Điều 5") < order.index("Điều 19")


# ---- what is missing ------------------------------------------------------------------------------------------------


def test_a_rule_without_a_feature_is_broken() -> None:
    assert broken(rule_named(RULE), None) == [f"{RULE}: không có kịch bản nào (tệp .feature)"]


def test_a_rule_without_examples_is_broken() -> None:
    bare = replace(rule_named(RULE), examples=())
    assert broken(bare, ROOT / "features") == [f"{RULE}: không có ví dụ nào (VÍ DỤ trong tệp luật)"]


def test_a_requirement_without_law_is_broken() -> None:
    rule = rule_named(RULE)
    lawless = replace(rule, basis=())
    assert broken(lawless, ROOT / "features") == [
        f"{RULE}: yêu cầu {number} không có căn cứ" for number in range(1, len(rule.requirements) + 1)
    ]


def test_a_requirement_that_no_case_decides_is_broken() -> None:
    rule = rule_named(RULE)
    one = replace(rule, examples=rule.examples[:1])
    found = broken(one, None)
    assert f"{RULE}: yêu cầu 3 không có kịch bản hay ví dụ nào quyết định" in found
    assert f"{RULE}: yêu cầu 1 không có kịch bản hay ví dụ nào quyết định" not in found


def test_the_command_fails_for_a_broken_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    features = tmp_path / "features"
    shutil.copytree(ROOT / "features", features)
    assert run(["rules", "trace", "--check", "--features", str(features)]) == 0
    assert "đều nối liền" in capsys.readouterr().out
    (features / f"{RULE}.feature").unlink()
    assert run(["rules", "trace", "--check", "--features", str(features)]) == 1
    out, err = capsys.readouterr()
    assert out == "" and f"{RULE}: không có kịch bản nào" in err and "1 chỗ đứt" in err


# ---- formats --------------------------------------------------------------------------------------------------------


def test_csv_has_a_row_for_each_provision_and_requirement() -> None:
    text = render_trace_table(traced(), "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) - 1 == sum(len(item.law) for rule in traced() for item in rule.requirements)
    assert {len(row) for row in rows} == {7}


def test_a_cell_is_never_a_formula() -> None:
    rule = traced()[0]
    hostile = replace(rule, requirements=(replace(rule.requirements[0], words="=1+1"),))
    assert ",'=1+1," in render_trace_table([hostile], "csv")


def test_rows_of_an_outline_are_counted() -> None:
    cases = [CaseName("example", "2"), CaseName("scenario", "Một"), *(CaseName("scenario", "Hai", n) for n in (1, 2))]
    assert case_words(cases) == "ví dụ 2; «Một»; «Hai» (2 dòng)"
    assert case_words(cases, "example") == "2"


def test_an_unknown_format_is_refused() -> None:
    assert run(["rules", "trace", "--format", "pdf"]) == 2
