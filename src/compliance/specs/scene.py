"""What a scenario has said so far: what is known of the plan, its text, and what the rules answered."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.engine import evaluate
from compliance.engine.evaluate import EngineChoice
from compliance.engine.outcome import Evidence, Outcome
from compliance.language.ruleset import RuleSet
from compliance.plan import Assumptions, build_plan
from compliance.plan.facts import Plan
from compliance.reading import read_document
from compliance.specs.faults import SpecError, StepError

if TYPE_CHECKING:
    from compliance.language.ruleset import Rule
    from compliance.law import Law

#: What a scenario takes for granted: an ordinary plan of a commune for one year.
USUAL = Assumptions(
    level="xa", year=2024, programme="giam-ngheo", scope="annual", document_kind="ke_hoach", issuer_kind="ubnd"
)


@dataclass(frozen=True, slots=True)
class Rules:
    """The law and the rules that scenarios are run against, loaded once; `engine` says which evaluators judge."""

    law: Law
    ruleset: RuleSet
    engine: EngineChoice = "direct"
    _single: dict[str, RuleSet] = field(default_factory=dict)

    def rule(self, rule_id: str) -> Rule:
        """Return the rule of that id. Errors: `SpecError` with the nearest known id."""
        rule = self.ruleset.rule(rule_id)
        if rule is None:
            near = difflib.get_close_matches(rule_id, [item.id for item in self.ruleset.rules], 1, 0.5)
            step = f"dùng «{near[0]}»?" if near else "xem các mã bằng compliance rules list"
            raise SpecError(f"không có quy tắc «{rule_id}»", step)
        return rule

    def only(self, rule_id: str) -> RuleSet:
        """Return a rule set of that one rule, the same object each time: what was made for it is kept."""
        if rule_id not in self._single:
            self._single[rule_id] = RuleSet((self.rule(rule_id),), self.ruleset.sha256)
        return self._single[rule_id]

    def family(self, family: str) -> RuleSet:
        """Return the rules of a family. Errors: `SpecError` where there is none."""
        found = tuple(rule for rule in self.ruleset.rules if rule.family == family)
        if not found:
            known = ", ".join(sorted({rule.family for rule in self.ruleset.rules}))
            raise SpecError(f"không có nhóm quy tắc «{family}»", f"dùng một trong: {known}")
        return RuleSet(found, self.ruleset.sha256)


@dataclass
class Scene:
    """One scenario under way.

    Shape: `known` is what is stated of the plan, the rest is read from `text`; with `whole` the text is a whole
    document, else an excerpt; `file` is the document itself. `asked` is the rule asked last; `folder` is where the
    feature stands.
    """

    rules: Rules
    folder: Path = field(default_factory=Path)
    known: Assumptions = USUAL
    text: str = ""
    whole: bool = False
    file: Path | None = None
    asked: str = ""
    outcomes: dict[str, Outcome] = field(default_factory=dict)

    @property
    def law(self) -> Law:
        """Return the law the rules rest on."""
        return self.rules.law

    def know(self, **fields: Any) -> None:
        """State something of the plan."""
        self.known = replace(self.known, **fields)

    def add(self, text: str) -> None:
        """Put a stretch below what the plan says so far."""
        self.text = f"{self.text}\n{text}" if self.text else text

    def plan(self) -> Plan:
        """Return the plan of which that much is known. Errors: `UnreadableError` for a file that cannot be read."""
        if self.file is not None:
            return build_plan(read_document(self.file, None, self.file.name), self.law, self.known)
        if not self.text.strip():
            raise SpecError(
                "kịch bản chưa nói kế hoạch viết gì", 'thêm bước «Biết kế hoạch có đoạn "…"» trước bước «Khi»'
            )
        document = read_document(None, self.text.encode(), "đoạn.txt")
        return build_plan(document, self.law, self.known, fragment=not self.whole)

    def ask(self, ruleset: RuleSet, asked: str = "") -> None:
        """Judge the plan with these rules; `asked` is the one that steps without a rule's name speak about."""
        evaluation = evaluate(ruleset, self.plan(), self.law, self.rules.engine)
        self.outcomes = {outcome.rule_id: outcome for outcome in evaluation.outcomes}
        self.asked = asked

    @property
    def answer(self) -> Outcome:
        """Return what the rule asked last answered. Errors: `SpecError` where the scenario asked no single rule."""
        if self.asked not in self.outcomes:
            raise SpecError(
                "bước này nói về một quy tắc, nhưng kịch bản chưa kiểm riêng quy tắc nào",
                'thêm bước «Khi kiểm quy tắc "…"», hoặc dùng «Thì quy tắc "…" có kết quả …»',
            )
        return self.outcomes[self.asked]

    @property
    def underlined(self) -> list[Evidence]:
        """Return every evidence of the answer's findings."""
        return [item for finding in self.answer.findings for item in finding.evidence]


def expect(holds: bool, expected: str, got: str) -> None:
    """Let a step go on when it holds. Errors: `StepError` with what was expected and what the review said."""
    if not holds:
        raise StepError(expected, got)
