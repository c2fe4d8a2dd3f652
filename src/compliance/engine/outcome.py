"""What the engine says of one plan: one outcome a rule, with findings and the reason where there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compliance.language.ruleset import Basis, Severity
from compliance.plan.facts import Certainty
from compliance.span import Span

OutcomeKind = Literal["satisfied", "violated", "undetermined", "not_applicable"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of the plan that bears a finding out, with the words exactly as they stand there."""

    span: Span
    text: str
    section: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class LookedIn:
    """Where something missing was looked for: sections or lines, what was found there instead, the closest met."""

    description: str
    span: Span | None = None
    found: tuple[str, ...] = ()
    closest: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to change, with its evidence.

    Shape: `kind` is `absent` (nothing found), `wrong` (something present is wrong) or `inconsistent` (places disagree);
    `requirement` is the position of the requirement in its rule, from 1; with `is_instead` the evidence is no part of
    the fault but what stands where something is missing.
    """

    requirement: int
    kind: Literal["absent", "wrong", "inconsistent"]
    severity: Severity
    message: str
    fix: str | None
    basis: tuple[Basis, ...]
    evidence: tuple[Evidence, ...]
    looked_in: LookedIn | None = None
    is_instead: bool = False


@dataclass(frozen=True, slots=True)
class RequirementResult:
    """The outcome of one requirement, for `explain` and for the verdict (is a binding one undetermined)."""

    requirement: int
    outcome: OutcomeKind
    severity: Severity
    reason: str | None
    to_look_at: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of one rule on one plan. `reason` is Vietnamese, given for undetermined and not_applicable."""

    rule_id: str
    outcome: OutcomeKind
    reason: str | None
    findings: tuple[Finding, ...]
    requirements: tuple[RequirementResult, ...]
    to_look_at: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All outcomes of a plan, which evaluators ran, and where they failed or disagreed (English notes)."""

    outcomes: tuple[Outcome, ...]
    engines: tuple[str, ...]
    disagreements: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
