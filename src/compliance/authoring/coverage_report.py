"""What coverage found, as text for rule authors and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from compliance.authoring.coverage import CaseName, RequirementCoverage, RuleCoverage, percent
from compliance.authoring.mutants import Mutant
from compliance.report.labels import Labels, Language, load_labels

SCHEMA = "compliance.coverage/1"
_WIDTH = 120


def render_coverage(
    coverages: Sequence[RuleCoverage], *, language: Language = "vi", format: str = "text", summary: bool = False
) -> str:
    """Return each rule's requirements with the cases that decide them, the changes nobody noticed, and the total.

    Shape: `summary` keeps the total only.
    """
    if format == "json":
        return json.dumps(_json(coverages), ensure_ascii=False, indent=1) + "\n"
    labels = load_labels(language)
    return "\n".join([*(_lines(coverages, labels) if not summary else ()), _total(coverages, labels)]) + "\n"


def rounded(share: float) -> float:
    """Return a percentage to one digit, never rounded up to more than was reached."""
    return int(share * 10) / 10


# ---- text -----------------------------------------------------------------------------------------------------------


def _lines(coverages: Sequence[RuleCoverage], labels: Labels) -> Iterator[str]:
    for item in coverages:
        yield labels(
            "coverage.rule",
            rule=item.rule_id,
            noticed=item.noticed,
            tried=item.tried,
            examples=item.examples,
            scenarios=item.scenarios,
        )
        for requirement in item.requirements:
            yield from _requirement(requirement, labels)
        if item.failing:
            yield from _wrapped(f"{labels('coverage.failing')}: {_cases(item.failing, labels)}", "  ! ")
        for mutant in item.unnoticed:
            yield from _wrapped(f"{labels('coverage.unnoticed')}: {_mutant(mutant, labels)}", "  ✗ ")
        yield ""


def _requirement(item: RequirementCoverage, labels: Labels) -> Iterator[str]:
    head = labels("coverage.requirement", number=item.number, severity=labels(f"severity.{item.severity}"))
    yield from _wrapped(f"{head}: {item.words}", "  ")
    for outcome, cases in (("satisfied", item.met), ("violated", item.broken), ("undetermined", item.open)):
        if cases or outcome != "undetermined":
            yield from _wrapped(f"{labels(f'outcome.{outcome}')}: {_cases(cases, labels)}", "    ")


def _cases(cases: Sequence[CaseName], labels: Labels) -> str:
    """Return examples by their numbers and scenarios by their names, the rows of one outline together."""
    numbers = [case.name for case in cases if case.source == "example"]
    rows: dict[str, list[str]] = {}
    for case in cases:
        if case.source == "scenario":
            rows.setdefault(case.name, []).append(str(case.row) if case.row else "")
    parts = [labels("coverage.examples", numbers=", ".join(numbers))] if numbers else []
    named = [f"«{name}» {', '.join(found)}".rstrip() for name, found in rows.items()]
    parts += [labels("coverage.scenarios", names="; ".join(named))] if named else []
    return "; ".join(parts) or labels("coverage.none")


def _mutant(mutant: Mutant, labels: Labels) -> str:
    place = labels("coverage.part", number=mutant.requirement) if mutant.requirement else labels("coverage.scope")
    return f"{place}, «{mutant.condition}»: {_change(mutant, labels)}"


def _change(mutant: Mutant, labels: Labels) -> str:
    key, before, after = f"coverage.{mutant.operator}", mutant.before, mutant.after
    if mutant.operator == "severity":
        before, after = labels(f"severity.{before}"), labels(f"severity.{after}")
    elif mutant.operator == "drop" and before:
        key = "coverage.drop_part"
    elif mutant.operator == "swap" and not before:
        key = "coverage.swap_join"
    return labels(key, before=before, after=after)


def _total(coverages: Sequence[RuleCoverage], labels: Labels) -> str:
    share = str(rounded(percent(coverages)))
    return labels(
        "coverage.total",
        noticed=sum(item.noticed for item in coverages),
        tried=sum(item.tried for item in coverages),
        percent=share.replace(".", ",") if labels.language == "vi" else share,
        rules=len(coverages),
    )


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2), break_on_hyphens=False
    )


# ---- JSON -----------------------------------------------------------------------------------------------------------


def _json(coverages: Sequence[RuleCoverage]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "mutants": sum(item.tried for item in coverages),
        "noticed": sum(item.noticed for item in coverages),
        "percent": rounded(percent(coverages)),
        "rules": [_rule_json(item) for item in coverages],
    }


def _rule_json(item: RuleCoverage) -> dict[str, Any]:
    return {
        "rule": item.rule_id,
        "examples": item.examples,
        "scenarios": item.scenarios,
        "failing": _names(item.failing),
        "mutants": item.tried,
        "noticed": item.noticed,
        "requirements": [
            {
                "requirement": requirement.number,
                "severity": requirement.severity,
                "text": requirement.words,
                "satisfied_in": _names(requirement.met),
                "violated_in": _names(requirement.broken),
                "undetermined_in": _names(requirement.open),
            }
            for requirement in item.requirements
        ],
        "not_noticed": [
            {
                "requirement": mutant.requirement or None,
                "change": mutant.operator,
                "condition": mutant.condition,
                "before": mutant.before or None,
                "after": mutant.after or None,
            }
            for mutant in item.unnoticed
        ],
    }


def _names(cases: Sequence[CaseName]) -> list[dict[str, Any]]:
    return [
        {"example": int(case.name)} if case.source == "example" else {"scenario": case.name, "row": case.row or None}
        for case in cases
    ]
