"""Outcomes of one plan → `Review`: order, counts, the verdict, fingerprints and the receipt that every report shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from compliance.engine.binding import known_bases
from compliance.engine.outcome import (
    Evaluation,
    Evidence,
    Finding,
    LookedIn,
    Outcome,
    OutcomeKind,
    RequirementResult,
)
from compliance.engine.withheld import withhold
from compliance.errors import UnreadableError, UsageError
from compliance.fingerprint import fingerprints, section_of, words_of
from compliance.language.ruleset import Basis, Rule, RuleSet, Severity
from compliance.plan.budget import BudgetRow, budget_rows
from compliance.plan.facts import DateRange, Fact, Placeholder, Plan
from compliance.plan.placeholders import NOTE
from compliance.reading.document import Document, DocumentQuality
from compliance.version import program_version
from compliance.waiver import Waiver, WaiverNote

if TYPE_CHECKING:
    from compliance.law import Law

Verdict = Literal["compliant", "needs_changes", "inconclusive"]

SEVERITIES: tuple[Severity, ...] = ("violation", "missing", "advice")
OUTCOMES: tuple[OutcomeKind, ...] = ("satisfied", "violated", "undetermined", "not_applicable")
# What must be known of a plan before silence about it means anything.
IDENTITY = ("level", "year", "programme", "scope")


@dataclass(frozen=True, slots=True)
class LawReference:
    """Where the law says it: number, place and title (`number` is nothing for arithmetic and practice).

    Shape: `kind_name` is what the instrument is called («Nghị định»), empty where the vocabulary does not say.
    """

    kind: Literal["instrument", "arithmetic", "practice"]
    number: str | None
    locator: str
    title: str
    kind_name: str = ""


@dataclass(frozen=True, slots=True)
class ReviewFinding:
    """One thing to change, as every report shows it.

    Shape: `words` and `section` are what its fingerprint is made of and a waiver is bound to; `waiver` is the one that
    holds for it; `is_known` is true when the baseline of the run lists it.
    """

    rule_id: str
    requirement: int
    kind: Literal["absent", "wrong", "inconsistent"]
    severity: Severity
    message: str
    fix: str | None
    law: tuple[LawReference, ...]
    evidence: tuple[Evidence, ...]
    looked_in: LookedIn | None
    fingerprint: str
    words: str = ""
    section: str = ""
    waiver: Waiver | None = None
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What became of one rule on this plan.

    Shape: `severity` is that of the gravest finding; `undecided` is true when a requirement that binds (violation or
    missing) could not be decided, also beside a finding of the same rule.
    """

    rule_id: str
    title: str
    family: str
    outcome: OutcomeKind
    severity: Severity | None
    reason: str | None
    findings: tuple[ReviewFinding, ...]
    requirements: tuple[RequirementResult, ...]
    to_look_at: tuple[Evidence, ...]
    law: tuple[LawReference, ...]
    undecided: bool
    because: str = ""


@dataclass(frozen=True, slots=True)
class PlanIdentity:
    """Which plan this is. Nothing stands where the plan does not say it or it could not be read surely."""

    path: str
    sha256: str
    level: str | None
    unit: str | None
    year: int | None
    number: str | None
    issued: DateRange | None
    programme: str | None
    scope: str | None
    document_kind: str | None
    title: str | None
    uncertain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadingQuality:
    """How well the document was read."""

    format: str
    quality: DocumentQuality
    score: float
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rules had each outcome, and how many findings of each severity there are.

    Shape: `findings` counts all of them; `waived_findings` and `known_findings` say how many of those are waived, and
    how many the baseline lists (a waived finding is not counted as known).
    """

    outcomes: dict[OutcomeKind, int]
    findings: dict[Severity, int]
    waived_findings: dict[Severity, int] = field(default_factory=dict)
    known_findings: dict[Severity, int] = field(default_factory=dict)

    @property
    def waived(self) -> int:
        """Return the number of waived findings."""
        return sum(self.waived_findings.values())

    @property
    def known(self) -> int:
        """Return the number of findings that the baseline lists."""
        return sum(self.known_findings.values())

    def standing(self, *, known: bool = True) -> dict[Severity, int]:
        """Return the findings that nobody waived, with or without those of the baseline."""
        quiet = self.known_findings if not known else {}
        return {
            kind: count - self.waived_findings.get(kind, 0) - quiet.get(kind, 0)
            for kind, count in self.findings.items()
        }

    @property
    def rules(self) -> int:
        """Return the number of all rules."""
        return sum(self.outcomes.values())

    @property
    def applied(self) -> int:
        """Return the number of rules that spoke about this plan, decided or not."""
        return self.rules - self.outcomes["not_applicable"]

    @property
    def decided(self) -> int:
        """Return the number of rules that gave a yes or a no."""
        return self.outcomes["satisfied"] + self.outcomes["violated"]


@dataclass(frozen=True, slots=True)
class TargetCell:
    """One target of the plan, for the picture of dimensions; `severity` is that of the gravest finding on its words."""

    text: str
    value: str
    indicator: str
    evidence: Evidence
    legible: bool
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """A dimension of poverty and the targets the plan sets for it; `basic` marks those every plan is asked about."""

    id: str
    name: str
    basic: bool
    targets: tuple[TargetCell, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """What a plan that was checked as a template leaves to those who fill it.

    Shape: `to_fill` names the rules that only the filling decides: nothing but blanks keeps them open.
    """

    placeholders: tuple[Placeholder, ...]
    to_fill: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What made this review, so that it can be made again.

    Shape: `failures` holds, in English, each evaluator that failed or was absent (the answer stands without it);
    `faults` each rule that could not be evaluated or on which the evaluators differed: such a rule is undetermined, and
    the run ends with exit code 4.
    """

    program: str
    rules_sha256: str
    engines: tuple[str, ...]
    checked_at: str
    failures: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def troubles(self) -> tuple[str, ...]:
        """Return everything that did not go as it should, for people to read."""
        return (*self.faults, *self.failures)


@dataclass(frozen=True, slots=True)
class Review:
    """The whole judgement of one plan; every report format is a pure function of this.

    Shape: `verdict` is nothing for a document that is not a poverty-reduction plan; `open_questions` names what keeps
    the verdict open (identity fields such as `year`, and ids of rules with an undecided binding requirement);
    `waiver_notes` are the waivers for this plan that do not hold; `has_baseline` says that findings were compared with
    a baseline; `template` is there where the plan was checked as one; `budget` is the plan's money by block and
    source.
    """

    plan: PlanIdentity
    reading: ReadingQuality
    verdict: Verdict | None
    open_questions: tuple[str, ...]
    counts: Counts
    outcomes: tuple[RuleOutcome, ...]
    dimensions: tuple[DimensionRow, ...]
    receipt: Receipt
    document: Document = field(repr=False)
    waiver_notes: tuple[WaiverNote, ...] = ()
    has_baseline: bool = False
    template: Template | None = None
    budget: tuple[BudgetRow, ...] = ()

    @property
    def awaits_filling(self) -> bool:
        """Tell whether this is a template of which only what is still to be filled in keeps the verdict open."""
        return (
            self.template is not None
            and self.verdict == "inconclusive"
            and set(self.open_questions) <= set(self.template.to_fill)
        )

    @property
    def findings(self) -> tuple[ReviewFinding, ...]:
        """Return all findings, the gravest first, then by their place in the plan."""
        found = [finding for outcome in self.outcomes for finding in outcome.findings]
        return tuple(sorted(found, key=lambda item: (SEVERITIES.index(item.severity), _position(item), item.rule_id)))

    @property
    def missing(self) -> tuple[ReviewFinding, ...]:
        """Return the findings that say something is not there at all (the list «Mục và nội dung còn thiếu»)."""
        return tuple(finding for finding in self.findings if finding.kind == "absent")

    def with_outcome(self, kind: OutcomeKind) -> tuple[RuleOutcome, ...]:
        """Return the rules with that outcome, in order."""
        return tuple(outcome for outcome in self.outcomes if outcome.outcome == kind)


def review(
    plan: Plan,
    evaluation: Evaluation,
    ruleset: RuleSet,
    law: Law,
    *,
    checked_at: datetime | None = None,
) -> Review:
    """Return the review of a plan: outcomes in order of family and id, counts and the verdict.

    Errors: `UsageError` when there is no rule at all; `UnreadableError` when the document holds no text, or when it is
    a poverty-reduction plan and yet no rule applied. Silence is never a pass.
    """
    document = plan.document
    if not document.text.strip():
        raise UnreadableError(
            "unreadable.empty",
            f"{document.path or 'văn bản'}: không có chữ nào để kiểm",
            "hãy kiểm tra lại tệp, hoặc chuyển bản chụp thành văn bản trước",
            message_en=f"{document.path or 'document'}: there is no text to check",
            next_step_en="check the file, or convert the scan to text first",
        )
    if not ruleset.rules:
        raise UsageError(
            "rules.none",
            "không có luật nào để kiểm",
            "hãy chỉ --rules tới thư mục có các tệp .luat",
            message_en="there is no rule to check with",
            next_step_en="point --rules to a folder with .luat files",
        )
    if document.quality == "poor":
        evaluation = replace(evaluation, outcomes=tuple(map(withhold, evaluation.outcomes)))
    outcomes = _rule_outcomes(evaluation, ruleset, law, plan.identity.values.get("date"))
    identity = _identity(plan)
    counts = counts_of(outcomes)
    questions = (*identity.uncertain, *(outcome.rule_id for outcome in outcomes if outcome.undecided))
    verdict = None if is_poverty_plan(plan.identity) is False else verdict_of(counts, questions)
    if verdict is not None and not counts.applied:
        raise UnreadableError(
            "review.no_rule_applied",
            f"{document.path or 'văn bản'}: không có luật nào áp dụng cho kế hoạch này nên không thể kết luận",
            "hãy kiểm tra cấp, năm kế hoạch và chương trình, hoặc nêu rõ bằng --level, --year, --programme",
            message_en=f"{document.path or 'document'}: no rule applies to this plan, so nothing can be concluded",
            next_step_en="check level, plan year and programme, or state them with --level, --year, --programme",
        )
    return Review(
        plan=identity,
        reading=ReadingQuality(document.format, document.quality, document.score, (*document.notes, *plan.notes)),
        verdict=verdict,
        open_questions=questions,
        counts=counts,
        outcomes=outcomes,
        dimensions=_dimensions(plan, outcomes, law),
        receipt=_receipt(evaluation, ruleset, checked_at),
        document=document,
        template=_template(plan, outcomes) if plan.is_template else None,
        budget=budget_rows(plan, lambda source: _source_name(source, law)),
    )


def _template(plan: Plan, outcomes: Sequence[RuleOutcome]) -> Template:
    day = plan.identity.values.get("date")
    day_is_blank = isinstance(day, DateRange) and not day.is_exact

    left_open = {fact.span for fact in plan.facts if fact.note.startswith(NOTE)}

    def is_blank(evidence: Evidence) -> bool:
        return evidence.span in left_open or any(evidence.span.overlaps(item.span) for item in plan.placeholders)

    return Template(
        plan.placeholders,
        tuple(
            outcome.rule_id
            for outcome in outcomes
            if (outcome.outcome == "undetermined" or outcome.undecided)
            and plan.placeholders
            and (outcome.to_look_at or day_is_blank)
            and all(map(is_blank, outcome.to_look_at))
        ),
    )


def _source_name(source: str, law: Law) -> str:
    listed = law.lists.get("funding_kinds")
    return (
        next((value.label or value.vi for value in listed.values if value.id == source), source) if listed else source
    )


def _rule_outcomes(evaluation: Evaluation, ruleset: RuleSet, law: Law, signed: object) -> tuple[RuleOutcome, ...]:
    rules = {rule.id: rule for rule in ruleset.rules}
    ordered = sorted(evaluation.outcomes, key=lambda outcome: (rules[outcome.rule_id].family, outcome.rule_id))
    return tuple(_rule_outcome(outcome, rules[outcome.rule_id], law, signed) for outcome in ordered)


def _rule_outcome(outcome: Outcome, rule: Rule, law: Law, signed: object) -> RuleOutcome:
    def known(bases: Sequence[Basis]) -> tuple[LawReference, ...]:
        return law_references(known_bases(bases, law, signed), law)

    ordered = sorted(outcome.findings, key=lambda finding: (finding.requirement, _position(finding), finding.message))
    findings = [
        ReviewFinding(
            rule_id=rule.id,
            requirement=finding.requirement,
            kind=finding.kind,
            severity=finding.severity,
            message=finding.message,
            fix=finding.fix,
            law=known(finding.basis or rule.basis),
            evidence=finding.evidence,
            looked_in=finding.looked_in,
            fingerprint=fingerprint,
            words=words_of(finding),
            section=section_of(finding),
        )
        for finding, fingerprint in zip(ordered, fingerprints(rule.id, ordered), strict=True)
    ]
    return RuleOutcome(
        rule_id=rule.id,
        title=rule.title,
        family=rule.family,
        outcome=outcome.outcome,
        severity=gravest(finding.severity for finding in findings),
        reason=outcome.reason,
        findings=tuple(findings),
        requirements=outcome.requirements,
        to_look_at=outcome.to_look_at,
        law=known(rule.basis),
        undecided=_is_undecided(outcome, rule),
        because=rule.because,
    )


def _is_undecided(outcome: Outcome, rule: Rule) -> bool:
    if outcome.requirements:
        return any(item.outcome == "undetermined" and item.severity != "advice" for item in outcome.requirements)
    # Without results by requirement (an evaluator disagreed or failed) the rule's gravest severity decides.
    return outcome.outcome == "undetermined" and any(item.severity != "advice" for item in rule.requirements)


def gravest(severities: Iterable[Severity]) -> Severity | None:
    """Return the gravest of some severities, or nothing when there is none."""
    return min(severities, key=SEVERITIES.index, default=None)


def law_references(bases: Sequence[Basis], law: Law) -> tuple[LawReference, ...]:
    """Return what a rule rests on with the instruments' titles, in the order the rule gives them."""
    found = []
    for basis in bases:
        instrument = law.instrument(basis.instrument) if basis.instrument else None
        title, kind = (instrument.title, _kind_name(instrument.kind, law)) if instrument else ("", "")
        found.append(LawReference(basis.kind, basis.instrument, _as_cited(basis.locator), title, kind))
    return tuple(found)


def _kind_name(kind: str, law: Law) -> str:
    listed = law.lists.get("citation_kinds")
    return next((value.label or value.vi for value in listed.values if value.id == kind), "") if listed else ""


_PARTS = re.compile(r"\b(?:PHỤ LỤC|CHƯƠNG|PHẦN|MỤC|ĐIỀU|KHOẢN|ĐIỂM)\b")


def _as_cited(locator: str) -> str:
    """Return a place in the law as texts cite it: «Điều 8 khoản 2 điểm a» for `ĐIỀU 8 KHOẢN 2 ĐIỂM a`."""
    words = _PARTS.sub(lambda part: part[0].lower(), locator.strip())
    return words[:1].upper() + words[1:]


def _position(finding: ReviewFinding | Finding) -> int:
    if finding.evidence:
        return finding.evidence[0].span.start
    if finding.looked_in and finding.looked_in.span:
        return finding.looked_in.span.start
    return -1


def counts_of(outcomes: Sequence[RuleOutcome]) -> Counts:
    """Return the counts of outcomes and of their findings."""
    by_outcome = Counter(outcome.outcome for outcome in outcomes)
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    every, waived, known = (
        Counter(finding.severity for finding in chosen)
        for chosen in (
            findings,
            [finding for finding in findings if finding.waiver],
            [finding for finding in findings if finding.is_known and not finding.waiver],
        )
    )
    return Counts(
        {kind: by_outcome[kind] for kind in OUTCOMES},
        *({kind: counted[kind] for kind in SEVERITIES} for counted in (every, waived, known)),
    )


def is_poverty_plan(identity: Fact) -> bool | None:
    """Tell whether the document is a poverty-reduction plan, or nothing when that could not be read surely."""
    for name, wanted in (("document_kind", "ke_hoach"), ("programme", "giam_ngheo")):
        value = identity.values.get(name)
        if isinstance(value, str) and name not in identity.unknown and value.replace("-", "_") != wanted:
            return False
    known = identity.certainty == "certain" and "programme" in identity.values and "programme" not in identity.unknown
    return True if known else None


def verdict_of(counts: Counts, questions: Sequence[str], *, known: bool = True) -> Verdict:
    """Return the verdict on a poverty-reduction plan; without `known` the findings of the baseline are left out."""
    standing = counts.standing(known=known)
    if standing["violation"] or standing["missing"]:
        return "needs_changes"
    return "inconclusive" if questions else "compliant"


def _identity(plan: Plan) -> PlanIdentity:
    fact, document = plan.identity, plan.document

    def text(name: str) -> str | None:
        value = None if name in fact.unknown else fact.values.get(name)
        return value if isinstance(value, str) else None

    year, issued = fact.values.get("year"), fact.values.get("date")
    return PlanIdentity(
        # A file name may hold bytes that are no text: shown as escapes, so that every format can be written.
        path=document.path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"),
        sha256=document.sha256,
        level=text("level"),
        unit=text("unit_name"),
        year=year if isinstance(year, int) and "year" not in fact.unknown else None,
        number=text("number"),
        issued=issued if isinstance(issued, DateRange) and "date" not in fact.unknown else None,
        programme=text("programme"),
        scope=text("scope"),
        document_kind=text("document_kind"),
        title=text("title"),
        uncertain=tuple(
            name for name in IDENTITY if name not in fact.values or name in fact.unknown or fact.certainty != "certain"
        ),
    )


def _dimensions(plan: Plan, outcomes: Sequence[RuleOutcome], law: Law) -> tuple[DimensionRow, ...]:
    listed = law.lists.get("dimensions")
    if listed is None:
        return ()
    targets = [fact for fact in plan.of_kind("target") if fact.certainty != "gap"]
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    indicators = law.lists.get("indicators")
    names = {value.id: value.vi for value in indicators.values} if indicators else {}
    return tuple(
        DimensionRow(
            value.id,
            value.vi,
            bool(value.attributes.get("basic")),
            tuple(
                _target_cell(plan.document, fact, names, findings)
                for fact in targets
                if fact.values.get("dimension") == value.id
            ),
        )
        for value in listed.values
    )


def _target_cell(
    document: Document, fact: Fact, names: dict[str, str], findings: Sequence[ReviewFinding]
) -> TargetCell:
    indicator = fact.values.get("indicator")
    touching = (
        finding.severity for finding in findings if any(item.span.overlaps(fact.span) for item in finding.evidence)
    )
    certainty: Literal["certain", "possible"] = "certain" if fact.certainty == "certain" else "possible"
    return TargetCell(
        text=" ".join(document.quote(fact.span).split()),
        value=_printed_value(fact),
        indicator=names.get(str(indicator), str(indicator or "")),
        evidence=Evidence(fact.span, document.quote(fact.span), fact.section, certainty),
        legible="value" not in fact.unknown and certainty == "certain",
        severity=gravest(touching),
    )


def _printed_value(fact: Fact) -> str:
    signs = {"=": "", ">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "~": "≈ "}
    value = fact.values.get("value")
    if value is None or "value" in fact.unknown:
        return "?" if "value" in fact.unknown else ""
    number = format(value, "f") if not isinstance(value, str | bool) and hasattr(value, "as_tuple") else str(value)
    unit = str(fact.values.get("unit", ""))
    joined = f"{number.replace('.', ',')}{'' if unit.startswith('%') else ' '}{unit}".strip()
    return signs.get(str(fact.values.get("op", "=")), "") + joined


def _receipt(evaluation: Evaluation, ruleset: RuleSet, checked_at: datetime | None) -> Receipt:
    ids = tuple(f"{rule.id}:" for rule in ruleset.rules)
    broken = tuple(failure for failure in evaluation.failures if failure.startswith(ids))
    moment = (checked_at or datetime.now(UTC)).astimezone(UTC)
    return Receipt(
        program=program_version(),
        rules_sha256=ruleset.sha256,
        engines=evaluation.engines,
        checked_at=moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        failures=tuple(failure for failure in evaluation.failures if failure not in broken),
        faults=(*(f"evaluators disagree on {rule}" for rule in evaluation.disagreements), *broken),
    )
