"""SARIF: valid by the OASIS schema, readable by others, split where an upload would be refused."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from sarif import loader

from compliance.report import render, render_files
from compliance.report.sarif import FINGERPRINT, artifact_uri, render_sarif_files
from compliance.review import Review, counts_of
from tests.report.sample_review import document, sample

_SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"


@cache
def validator() -> Any:
    return jsonschema.Draft4Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


def valid(text: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(text)
    validator().validate(content)
    return content


def with_findings(count: int) -> Review:
    """Return the sample with so many findings of one rule."""
    review = sample()
    first = review.with_outcome("violated")[0]
    many = tuple(replace(first.findings[0], fingerprint=f"{number:020x}") for number in range(count))
    outcomes = tuple(replace(item, findings=many) if item is first else item for item in review.outcomes)
    return replace(review, outcomes=outcomes, counts=counts_of(outcomes))


def results(log: dict[str, Any]) -> list[dict[str, Any]]:
    return [result for run in log["runs"] for result in run["results"]]


def test_a_log_is_valid_and_holds_every_outcome() -> None:
    log = valid(render([sample(), sample(document(path="ban khac.txt"))], "sarif"))
    kinds = Counter(result["kind"] for result in results(log))
    assert kinds == {"fail": 8, "pass": 2, "review": 2, "notApplicable": 2}
    assert len(log["runs"]) == 1 and len(log["runs"][0]["artifacts"]) == 2


def test_an_undecided_rule_without_a_place_to_look_at_is_open() -> None:
    review = sample()
    outcomes = tuple(replace(item, to_look_at=()) for item in review.outcomes)
    log = valid(render([replace(review, outcomes=outcomes)], "sarif"))
    assert [item["kind"] for item in results(log) if item["ruleId"] == "muc-tieu/nuoc"] == ["open"]


def test_regions_hold_the_words_of_the_plan() -> None:
    review = sample()
    lines = review.document.text.split("\n")
    seen = 0
    for result in results(valid(render([review], "sarif"))):
        for location in [*result["locations"], *result.get("relatedLocations", ())]:
            region = location["physicalLocation"].get("region")
            if region and "snippet" in region:
                stretch = lines[region["startLine"] - 1 : region["endLine"]]
                stretch[-1] = stretch[-1][: region["endColumn"] - 1]
                stretch[0] = stretch[0][region["startColumn"] - 1 :]
                assert "\n".join(stretch) == region["snippet"]["text"]
                seen += 1
    assert seen >= 5


def test_every_finding_has_its_fingerprint_and_every_rule_its_help_with_the_law() -> None:
    log = valid(render([sample()], "sarif"))
    fails = [item for item in results(log) if item["kind"] == "fail"]
    found = {item["partialFingerprints"][FINGERPRINT] for item in fails}
    assert found == {finding.fingerprint for finding in sample().findings}
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in results(log):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    insured = next(rule for rule in rules if rule["id"] == "muc-tieu/bao-hiem")
    assert "99/2099/NĐ-CP, Điều 12 khoản 3 điểm h" in insured["help"]["text"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b.txt", "a%20b.txt"),
        ("../x/y.docx", "../x/y.docx"),
        ("/tmp/kế.txt", "file:///tmp/k%E1%BA%BF.txt"),
        ("c:d.txt", "c%3Ad.txt"),
        ("100%.txt", "100%25.txt"),
        ("a\nb?#.txt", "a%0Ab%3F%23.txt"),
    ],
)
def test_paths_become_uris_that_lead_back(path: str, uri: str) -> None:
    assert artifact_uri(path) == uri
    assert unquote(uri.removeprefix("file://")) == path
    valid(render([sample(document(path=path))], "sarif"))


def test_five_thousand_findings_are_valid() -> None:
    log = valid(render([with_findings(5_000)], "sarif"))
    assert len(results(log)) == 5_000 + 6


def test_more_results_than_a_run_may_hold_are_split_into_runs_of_their_own_category() -> None:
    log = json.loads(render([with_findings(25_001)], "sarif"))
    assert [len(run["results"]) for run in log["runs"]] == [25_000, 7]
    categories = [run["automationDetails"]["id"] for run in log["runs"]]
    assert len(set(categories)) == 2


def test_nothing_is_lost_or_doubled_when_a_log_is_split_into_files_within_the_limits() -> None:
    review = with_findings(400)
    whole = results(json.loads(render([review], "sarif")))
    files = render_sarif_files([review], most_results=50, most_runs=3, most_bytes=6_000)
    assert len(files) > 2
    logs = [valid(text) for text in files]
    assert all(len(log["runs"]) <= 3 for log in logs)
    assert all(len(run["results"]) <= 50 for log in logs for run in log["runs"])
    assert all(len(gzip.compress(text.encode())) <= 6_000 for text in files)
    parts = [result for log in logs for result in results(log)]
    assert [item.get("partialFingerprints") for item in parts] == [item.get("partialFingerprints") for item in whole]
    categories = [run["automationDetails"]["id"] for log in logs for run in log["runs"]]
    assert len(set(categories)) == len(categories)


def test_one_file_is_enough_for_the_usual_run() -> None:
    assert render_files([sample()], "sarif") == [render([sample()], "sarif").encode()]


def test_sarif_tools_reads_the_same_counts_back(tmp_path: Path) -> None:
    path = tmp_path / "a.sarif"
    path.write_text(render([sample()], "sarif"), encoding="utf-8")
    file = loader.load_sarif_file(str(path))
    records = [record for record in file.get_records() if record["Severity"] != "none"]
    assert Counter(record["Severity"] for record in records) == {"error": 2, "warning": 1, "note": 1}
    place = next(record for record in records if record["Code"] == "muc-tieu/bao-hiem")
    assert (place["Location"], place["Line"]) == ("suoi-trang.txt", 8)
    assert file.get_distinct_tool_names() == ["compliance"]


def test_an_empty_run_is_valid_too() -> None:
    assert results(valid(render([], "sarif"))) == []
