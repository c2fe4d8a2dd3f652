"""The published JSON Schemas are those the models make, and facts follow theirs."""

from __future__ import annotations

import json

import jsonschema
import pytest

from compliance.law import load_law
from compliance.report.facts import render_facts_json, render_facts_text
from compliance.report.schema import published
from compliance.resources import reports_dir
from tests.report.sample_review import plan


@pytest.mark.parametrize("name", ["compliance.review-1.schema.json", "compliance.facts-1.schema.json"])
def test_published_schemas_are_fresh(name: str) -> None:
    stored = (reports_dir() / "schema" / name).read_text(encoding="utf-8")
    assert stored == published()[name], "run: python -m compliance.report.schema"
    jsonschema.Draft202012Validator.check_schema(json.loads(stored))


def test_facts_follow_their_schema_and_quote_the_plan() -> None:
    content = json.loads(render_facts_json([plan()], load_law()))
    schema = json.loads((reports_dir() / "schema" / "compliance.facts-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(content, schema)
    facts = content["plans"][0]
    assert facts["document"]["kind"] == "Kế hoạch"
    assert facts["document"]["date"] is None
    assert facts["document"]["date_partial"] == ["2024-03-01", "2024-03-31"]
    text = plan().document.text
    for target in facts["targets"]:
        assert text[target["span"]["start"] : target["span"]["end"]] == target["text"]
    assert [target["value"] for target in facts["targets"]] == [4.2, 95, 100, None]
    assert facts["targets"][3]["unknown"] == ["value"]
    assert facts["reporting"] is None


def test_facts_for_people_name_fields_in_vietnamese() -> None:
    text = render_facts_text([plan()], load_law())
    assert "chỉ tiêu (4)" in text
    assert "giá trị: 95" in text and "nhóm: " not in text and "giá trị: ?" in text
    assert "«95% người thuộc hộ nghèo, hộ cận nghèo»" in text
