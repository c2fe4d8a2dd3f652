"""Outcomes on the real plans against the outcomes two readers agreed on (`law/catalogue.yaml` beside the project)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SHARED = Path(__file__).resolve().parents[3] / "shared"
PLANS = ("000", "002", "003")

_CATALOGUE_SEVERITY = {"vi-pham": "violation", "thieu": "missing", "luu-y": "advice"}


@dataclass(frozen=True)
class Cell:
    """One rule on one plan: what the readers said, what the program says."""

    rule: str
    plan: str
    expected: str
    got: str
    expected_severity: str | None
    got_severity: str | None
    expected_lines: tuple[int, ...]
    got_lines: tuple[int, ...]
    reason: str

    @property
    def agrees(self) -> bool:
        """The outcome is the readers' outcome."""
        return self.expected == self.got

    @property
    def agrees_fully(self) -> bool:
        """For a violated cell: same outcome and severity, and evidence within two lines of the readers' lines."""
        if not self.agrees or self.expected_severity != self.got_severity:
            return False
        if not self.expected_lines or not self.got_lines:
            return True
        return any(abs(want - line) <= 2 for want in self.expected_lines for line in self.got_lines)


def is_present() -> bool:
    """Tell whether the real plans stand beside the project."""
    return (SHARED / "law" / "catalogue.yaml").is_file()


@cache
def catalogue() -> dict[str, Any]:
    """Return the rule catalogue."""
    loaded: dict[str, Any] = yaml.load((SHARED / "law" / "catalogue.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return loaded


def expected_rules() -> dict[str, dict[str, Any]]:
    """Return the catalogue's entries: all its rules must be there."""
    return {rule["id"]: rule for rule in catalogue()["rules"]}


def _worst(severities: list[str]) -> str | None:
    return next((level for level in ("violation", "missing", "advice") if level in severities), None)


def cells() -> list[Cell]:
    """Return one cell for every expected rule on every real plan."""
    from compliance.checker import load

    checker = load()
    found: list[Cell] = []
    for plan in PLANS:
        review = checker.check(SHARED / "plans" / "real" / f"{plan}.txt")
        outcomes = {outcome.rule_id: outcome for outcome in review.outcomes}
        for rule_id, entry in expected_rules().items():
            said = entry["plans"][plan]
            outcome = outcomes.get(rule_id)
            findings = outcome.findings if outcome else ()
            lines = [evidence.span.line for finding in findings for evidence in finding.evidence]
            places = (finding.looked_in for finding in findings if finding.looked_in and not finding.evidence)
            lines += [place.span.line for place in places if place.span]
            expected_severity = None
            if said["outcome"] == "violated":
                expected_severity = said.get("severity") or _CATALOGUE_SEVERITY[entry["severity"]]
            found.append(
                Cell(
                    rule=rule_id,
                    plan=plan,
                    expected=said["outcome"],
                    got=outcome.outcome if outcome else "(no rule)",
                    expected_severity=expected_severity,
                    got_severity=_worst([finding.severity for finding in findings]),
                    expected_lines=tuple(said.get("lines", ())),
                    got_lines=tuple(lines),
                    reason=said["reason"],
                )
            )
    return found
