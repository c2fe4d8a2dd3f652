"""A baseline: the findings a team already knows, plan by plan, so that a run can fail on new ones alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from compliance.errors import UsageError
from compliance.review import Review

SCHEMA = "compliance.baseline/1"


class KnownFinding(BaseModel):
    """A finding as the baseline remembers it: enough to recognise it, and to show it to a person."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    rule: str
    severity: Literal["violation", "missing", "advice"]
    message: str


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    schema_: Literal["compliance.baseline/1"]
    plans: dict[str, dict[str, KnownFinding]]


Findings = dict[str, KnownFinding]


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings by plan and fingerprint."""

    plans: Mapping[str, Findings] = field(default_factory=dict)

    def known(self, plan: str) -> dict[str, str]:
        """Return the fingerprints of a plan's known findings with the severity each had."""
        return {name: finding.severity for name, finding in self.plans.get(plan, {}).items()}

    def changed(self, plan: str, findings: Findings) -> Baseline:
        """Return the baseline with other findings for one plan; a plan without any is dropped."""
        plans = {name: known for name, known in self.plans.items() if name != plan}
        return Baseline(plans | ({plan: findings} if findings else {}))


def findings_of(review: Review, hard: Mapping[str, str]) -> Findings:
    """Return what a baseline remembers of a review: its findings but those of rules that admit none."""
    return {
        finding.fingerprint: KnownFinding(
            rule=finding.rule_id, severity=finding.severity, message=" ".join(finding.message.split())
        )
        for finding in review.findings
        if finding.rule_id not in hard and finding.waiver is None
    }


def read_baseline(path: Path) -> Baseline:
    """Return the baseline of a file. Errors: `UsageError` where there is none or it is damaged."""
    try:
        content = json.loads(path.read_bytes())
        if isinstance(content, dict):
            content["schema_"] = content.pop("schema", None)
        return Baseline(_File.model_validate(content).plans)
    except OSError as error:
        raise UsageError(
            "baseline.unreadable",
            f"{path}: không đọc được ({error.strerror})",
            "tạo bằng compliance baseline create",
            message_en=f"{path}: cannot be read ({error.strerror})",
            next_step_en="make one with compliance baseline create",
        ) from error
    except (ValueError, ValidationError, RecursionError) as error:
        raise UsageError(
            "baseline.faulty",
            f"{path}: không phải tệp mốc do compliance baseline ghi ra",
            "tạo lại bằng compliance baseline create --force",
            message_en=f"{path}: not a baseline written by compliance baseline",
            next_step_en="make it anew with compliance baseline create --force",
        ) from error


def written(baseline: Baseline) -> str:
    """Return the text of a baseline's file: sorted, a finding a line, so that a change is a small diff."""
    plans = {
        plan: {name: findings[name].model_dump() for name in sorted(findings)}
        for plan, findings in sorted(baseline.plans.items())
    }
    return json.dumps({"schema": SCHEMA, "plans": plans}, ensure_ascii=False, indent=1) + "\n"
