"""What was read out of plans, as JSON for programs and as text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from compliance.engine.wording import field_words
from compliance.law.schema import SCHEMA as FACT_SCHEMA
from compliance.plan.facts import DateRange, Fact, Plan, Value
from compliance.report.display import shorten, visible
from compliance.report.labels import Language, load_labels
from compliance.resources import reports_dir

if TYPE_CHECKING:
    from compliance.law import Law

SCHEMA = "compliance.facts/1"
_ONE_OBJECT = "reporting"


@cache
def key_table() -> Mapping[str, Any]:
    """Return what the JSON makes of the form block and of labelled values (`reports/fact-keys.yaml`)."""
    import yaml

    table: Mapping[str, Any] = yaml.safe_load((reports_dir() / "fact-keys.yaml").read_text(encoding="utf-8"))
    return table


def render_facts_json(plans: Iterable[Plan], law: Law) -> str:
    """Return the facts of the plans as one JSON text that `compliance.facts-1.schema.json` describes."""
    content = {"schema": SCHEMA, "plans": [plan_content(plan, law) for plan in plans]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def plan_content(plan: Plan, law: Law) -> dict[str, Any]:
    """Return the facts of one plan as plain JSON values; gaps stand apart, because they say nothing of their own."""
    document = plan.document
    content: dict[str, Any] = {
        "path": document.path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"),
        "sha256": document.sha256,
        "quality": document.quality,
        "score": round(document.score, 4),
        "document": _document(plan, law),
    }
    for kind, spec in FACT_SCHEMA.items():
        if kind == "plan":
            continue
        items = [_item(fact, plan, law) for fact in plan.of_kind(kind) if fact.certainty != "gap"]
        content[spec.key] = _first_with_others(items) if spec.key == _ONE_OBJECT else items
    content["gaps"] = [
        {"key": FACT_SCHEMA[fact.kind].key, "lines": [fact.span.line, fact.span.end_line], "section": fact.section}
        for fact in plan.facts
        if fact.certainty == "gap"
    ]
    return content


def _first_with_others(items: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the reporting regime as one object (the one with a deadline first), further statements under `others`."""
    if not items:
        return None
    first = max(items, key=lambda item: (bool(item["has_regime"]), item["deadline"] is not None, -item["line"]))
    return {**first, "others": [item for item in items if item is not first]}


def _document(plan: Plan, law: Law) -> dict[str, Any]:
    fact = plan.identity
    content = _fields(fact, law)
    content["kind"] = _labelled(law, "document", "kind", content["document_kind"])
    if isinstance(content["date"], list):
        content["date_partial"], content["date"] = content["date"], None
    table = key_table()
    parts = [item for item in plan.of_kind("form_part") if item.certainty != "gap"]
    for name, wanted in table["document_parts"].items():
        texts = [_part_text(plan, item) for item in parts if item.values.get("part") in wanted]
        content[name] = texts[0] if texts else None
    content["recipients"] = [_part_text(plan, item) for item in plan.of_kind("recipient") if item.certainty != "gap"]
    present = {item.values.get("part") for item in parts}
    content["has"] = {name: bool(present & set(wanted)) for name, wanted in table["has"].items()}
    content["certainty"] = "certain" if fact.certainty == "certain" else "possible"
    content["unknown"] = sorted(fact.unknown)
    return content


def _part_text(plan: Plan, fact: Fact) -> str:
    text = fact.values.get("text")
    return text if isinstance(text, str) else " ".join(plan.document.quote(fact.span).split())


def _item(fact: Fact, plan: Plan, law: Law) -> dict[str, Any]:
    span = fact.span
    content = _fields(fact, law)
    content.setdefault("text", None)
    if content["text"] is None:
        content["text"] = plan.document.quote(span)
    content["line"] = span.line
    content["lines"] = [span.line, span.end_line]
    content["span"] = {
        "start": span.start,
        "end": span.end,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "page": span.page,
    }
    content["section"] = fact.section
    content["certainty"] = "certain" if fact.certainty == "certain" else "possible"
    content["unknown"] = sorted(fact.unknown)
    return content


def _fields(fact: Fact, law: Law) -> dict[str, Any]:
    """Return every field of the kind: a value, or nothing where it is not stated or not legible (then in `unknown`)."""
    spec = FACT_SCHEMA[fact.kind]
    return {
        law.json_keys.get(f"{fact.kind}.{name}", name): _labelled(law, spec.key, name, _plain(fact.values.get(name)))
        for name in spec.fields
    }


def _labelled(law: Law, key: str, field: str, value: Any) -> Any:
    listed = key_table()["labelled"].get(key, {}).get(field)
    if listed is None or not isinstance(value, str):
        return value
    return next((item.label or item.vi for item in law.lists[listed].values if item.id == value), value)


def _plain(value: Value | None) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, DateRange):
        return value.first.isoformat() if value.is_exact else [value.first.isoformat(), value.last.isoformat()]
    if isinstance(value, frozenset):
        return sorted(value)
    return value


def render_facts_text(plans: Sequence[Plan], law: Law, *, language: Language = "vi") -> str:
    """Return the facts of the plans for people: by kind, each with its line, its fields and the plan's own words."""
    labels = load_labels(language)
    lines: list[str] = []
    for plan in plans:
        if lines:
            lines.append("")
        lines.append(visible(plan.document.path))
        for kind, spec in FACT_SCHEMA.items():
            facts = [fact for fact in plan.of_kind(kind) if fact.certainty != "gap"]
            if not facts:
                continue
            lines += ["", f"{spec.vi} ({len(facts)})"]
            for fact in facts:
                doubt = "" if fact.certainty == "certain" else f" ({labels('certainty.possible')})"
                fields = "; ".join(_field_words(fact, law))
                where = f"{labels('head.line')} {fact.span.line}"
                lines.append(f"  {where}{doubt}: {fields}")
                if kind != "plan":
                    lines.append(f"      «{shorten(plan.document.quote(fact.span), 110)}»")
    return "\n".join(lines) + ("\n" if lines else "")


def _field_words(fact: Fact, law: Law) -> Iterable[str]:
    for name, spec in FACT_SCHEMA[fact.kind].fields.items():
        if name in fact.unknown:
            yield f"{spec.vi}: ?"
        elif name in fact.values:
            yield f"{spec.vi}: {shorten(field_words(fact, name, law), 90) or '—'}"
