"""The shapes other programs may rely on, as strict models; the published JSON Schemas are generated from them.

`python -m compliance.report.schema` writes `reports/schema/` anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from compliance.law import load_law
from compliance.law.schema import SCHEMA as FACT_SCHEMA
from compliance.report.facts import key_table
from compliance.resources import reports_dir

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Strict(BaseModel):
    """A shape with exactly these keys."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


Count = Annotated[int, Field(ge=0)]
Position = Annotated[int, Field(ge=1)]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Certainty = Literal["certain", "possible"]


class PlanModel(Strict):
    """Which plan was judged; nothing stands where the plan does not say it or it could not be read surely."""

    path: str
    sha256: Sha256
    level: Literal["xa", "huyen", "tinh"] | None
    unit: str | None
    year: int | None
    number: str | None
    issued: Day | None
    programme: Literal["giam-ngheo", "khac"] | None
    scope: Literal["annual", "thematic"] | None


class LineCounts(Strict):
    """How many lines with text were read how well."""

    clean: Count
    doubtful: Count
    unreadable: Count


class PageModel(Strict):
    """How well one page was read, from its text layer or by OCR."""

    page: Position
    source: Literal["text", "ocr"]
    quality: Literal["clean", "doubtful", "poor"]
    score: Annotated[float, Field(ge=0, le=1)]


class ReadingModel(Strict):
    """How well the text was read: `score` is the share of legal syllables."""

    format: str
    quality: Literal["clean", "doubtful", "poor"]
    score: Annotated[float, Field(ge=0, le=1)]
    notes: list[str]
    lines: LineCounts
    pages: list[PageModel]


class FindingCounts(Strict):
    """Findings by severity."""

    violation: Count
    missing: Count
    advice: Count


class CountsModel(Strict):
    """Rules by outcome; all findings by severity, and how many of them are waived or listed by the baseline."""

    satisfied: Count
    violated: Count
    undetermined: Count
    not_applicable: Count
    findings: FindingCounts
    waived: Count
    known: Count


class LawModel(Strict):
    """A provision; `number` is nothing for arithmetic and practice."""

    number: str | None
    locator: str
    title: str


class EvidenceModel(Strict):
    """A stretch of the plan: lines and columns from 1 in code points of the NFC line, the end column exclusive."""

    line: Position
    column: Position
    end_line: Position
    end_column: Position
    page: Position | None
    section: str
    text: str
    certainty: Certainty
    restored: Annotated[
        str | None, Field(description="A guess at badly read lines, for people to look at; nothing rests on it.")
    ]


class LookedInModel(Strict):
    """Where something missing was looked for, what stands there, and the closest thing met."""

    description: str
    line: Position | None
    end_line: Position | None
    found: list[str]
    closest: EvidenceModel | None


class WaiverModel(Strict):
    """Who leaves a finding as it is, why, since when and until when (nothing: without end)."""

    reason: str
    by: str
    date: Day
    expires: Day | None


class WaiverNoteModel(WaiverModel):
    """A waiver for this plan that does not hold, and why."""

    state: Literal["unused", "expired", "void", "hard"]
    fingerprint: str
    rule: str


class PlaceholderModel(Strict):
    """A place that a template leaves to fill, and what belongs there where that is known."""

    line: Position
    column: Position
    end_line: Position
    end_column: Position
    text: str
    expects: str | None


class TemplateModel(Strict):
    """What is left to those who fill a template; `to_fill` names the rules that only the filling decides."""

    placeholders: list[PlaceholderModel]
    to_fill: list[str]


class FindingModel(Strict):
    """One thing to change."""

    requirement: Position
    kind: Literal["absent", "wrong", "inconsistent"]
    severity: Literal["violation", "missing", "advice"]
    message: str
    fix: str | None
    law: list[LawModel]
    evidence: list[EvidenceModel]
    looked_in: LookedInModel | None
    fingerprint: str
    waiver: WaiverModel | None
    known: bool


class OutcomeModel(Strict):
    """What became of one rule."""

    rule: str
    title: str
    family: str
    outcome: Literal["satisfied", "violated", "undetermined", "not_applicable"]
    reason: str | None
    findings: list[FindingModel]


class ReceiptModel(Strict):
    """What made the review; only `checked_at` differs between two runs on the same input."""

    program: str
    rules_sha256: str
    engines: list[str]
    failures: list[str]
    checked_at: str


class ReviewModel(Strict):
    """The judgement of one plan; `verdict` is null for a document that is not a poverty-reduction plan."""

    plan: PlanModel
    reading: ReadingModel
    verdict: Literal["compliant", "needs_changes", "inconclusive"] | None
    counts: CountsModel
    outcomes: list[OutcomeModel]
    waiver_notes: list[WaiverNoteModel]
    template: TemplateModel | None
    receipt: ReceiptModel


class ReviewsModel(Strict):
    """What `compliance check --format json` prints."""

    schema_: Literal["compliance.review/1"] = Field(alias="schema")
    reviews: list[ReviewModel]


class FactSpanModel(Strict):
    """Offsets in code points of the NFC text, `end` exclusive; columns from 1."""

    start: Count
    end: Count
    column: Position
    end_line: Position
    end_column: Position
    page: Position | None


class GapModel(Strict):
    """An unreadable stretch where facts of this kind may have stood."""

    key: str
    lines: list[Position]
    section: str


_FIELD_TYPES: dict[str, Any] = {
    "text": str,
    "value": str,
    "number": float,
    "percent": float,
    "money": float,
    "integer": int,
    "bool": bool,
    "set": list[str],
    "date": Day | list[Day],
}


def _field_models(kind: str) -> dict[str, Any]:
    keys = _json_keys()
    return {
        keys.get(f"{kind}.{name}", name): (_FIELD_TYPES[field.type] | None, ...)
        for name, field in FACT_SCHEMA[kind].fields.items()
    }


@cache
def _json_keys() -> Mapping[str, str]:
    return load_law().json_keys


def _item_model(kind: str) -> type[BaseModel]:
    fields = _field_models(kind) | {
        "text": (str, ...),
        "line": (Position, ...),
        "lines": (list[Position], ...),
        "span": (FactSpanModel, ...),
        "section": (str, ...),
        "certainty": (Certainty, ...),
        "unknown": (list[str], ...),
    }
    return create_model(f"{kind.title().replace('_', '')}Item", __base__=Strict, **fields)


def _document_model() -> type[BaseModel]:
    table = key_table()
    parts: dict[str, Any] = dict.fromkeys(table["has"], (bool, ...))
    has = create_model("Has", __base__=Strict, **parts)
    fields = _field_models("plan") | {
        "date": (Day | None, ...),
        "date_partial": (list[Day], Field(default_factory=list)),
        "kind": (str | None, ...),
        **dict.fromkeys(table["document_parts"], (str | None, ...)),
        "recipients": (list[str], ...),
        "has": (has, ...),
        "certainty": (Certainty, ...),
        "unknown": (list[str], ...),
    }
    return create_model("DocumentFacts", __base__=Strict, **fields)


def facts_model() -> type[BaseModel]:
    """Return the model of what `compliance facts --format json` prints, made from the fact schema."""
    fields: dict[str, Any] = {
        "path": (str, ...),
        "sha256": (Sha256, ...),
        "quality": (Literal["clean", "doubtful", "poor"], ...),
        "score": (Annotated[float, Field(ge=0, le=1)], ...),
        "document": (_document_model(), ...),
    }
    for kind, spec in FACT_SCHEMA.items():
        if kind == "plan":
            continue
        item = _item_model(kind)
        if spec.key == "reporting":
            one = create_model("ReportingRegime", __base__=item, others=(list[item], ...))  # type: ignore[valid-type]
            fields[spec.key] = (one | None, ...)
        else:
            fields[spec.key] = (list[item], ...)  # type: ignore[valid-type]
    fields["gaps"] = (list[GapModel], ...)
    plan = create_model("PlanFacts", __base__=Strict, **fields)
    whole: dict[str, Any] = {
        "schema_": (Literal["compliance.facts/1"], Field(alias="schema")),
        "plans": (list[plan], ...),  # type: ignore[valid-type]
    }
    return create_model("Facts", __base__=Strict, **whole)


def published() -> dict[str, str]:
    """Return each published schema file's name with the text it must hold."""
    models: dict[str, type[BaseModel]] = {
        "compliance.review-1.schema.json": ReviewsModel,
        "compliance.facts-1.schema.json": facts_model(),
    }
    return {
        name: json.dumps({"$schema": _DIALECT, **model.model_json_schema()}, ensure_ascii=False, indent=2) + "\n"
        for name, model in models.items()
    }


def write_published(folder: Path) -> None:
    """Write every published schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in published().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_published(reports_dir() / "schema")
