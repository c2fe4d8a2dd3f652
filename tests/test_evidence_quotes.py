"""Every finding quotes the plan exactly: the words stand at the line and column named, in a section that exists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from compliance.checker import Checker, load
from compliance.engine.outcome import Evidence
from compliance.plan.facts import Plan
from compliance.review import Review
from compliance.specs.feature_files import find_features, read_feature
from compliance.specs.library import call_of
from compliance.specs.scene import Rules, Scene

ROOT = Path(__file__).resolve().parents[1]
_FORMATS = {".docx", ".html", ".md", ".pdf", ".txt"}
OWN = [
    path
    for folder in (ROOT / "tests" / "plans", ROOT / "examples")
    for path in sorted(folder.rglob("*"))
    if path.suffix in _FORMATS and not path.name.endswith(".review.txt")
]
SHARED = ROOT.parent / "shared" / "plans"
OTHERS = [path for name in ("real", "damaged", "other") for path in sorted((SHARED / name).glob("*.txt"))]


@cache
def checker() -> Checker:
    return load(None, "direct")


def shown(review: Review) -> Iterator[Evidence]:
    """Yield every stretch of the plan that a review quotes, of findings and of what is open."""
    for outcome in review.outcomes:
        yield from outcome.to_look_at
        for requirement in outcome.requirements:
            yield from requirement.to_look_at
        for finding in outcome.findings:
            yield from finding.evidence
            if finding.looked_in is not None and finding.looked_in.closest is not None:
                yield finding.looked_in.closest


def wrong_quotes(evidence: Iterator[Evidence], plan: Plan) -> list[str]:
    """Return what is not so: words read again from lines and columns, offsets, sections, spans out of the document."""
    lines = plan.document.text.split("\n")
    paths = {path for _, path in plan.section_starts} | {""}
    found = []
    for item in evidence:
        span = item.span
        if not item.text.strip():
            found.append(f"{span}: quotes nothing")
        elif item.text != _between(lines, span.line, span.column, span.end_line, span.end_column):
            found.append(f"{span}: line and column hold other words than «{item.text}»")
        elif item.text != plan.document.text[span.start : span.end]:
            found.append(f"{span}: offsets hold other words than «{item.text}»")
        if item.section not in paths:
            found.append(f"{span}: no section «{item.section}»")
    return found


def _between(lines: list[str], line: int, column: int, end_line: int, end_column: int) -> str:
    if line == end_line:
        return lines[line - 1][column - 1 : end_column - 1]
    first, last = lines[line - 1][column - 1 :], lines[end_line - 1][: end_column - 1]
    return "\n".join([first, *lines[line : end_line - 1], last])


def check(path: Path) -> None:
    plan = checker().plan(path)
    review = checker().judge(plan)
    assert wrong_quotes(shown(review), plan) == []
    prints = [finding.fingerprint for outcome in review.outcomes for finding in outcome.findings]
    assert len(set(prints)) == len(prints), "two findings share a fingerprint"


@pytest.mark.parametrize("path", OWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_findings_on_our_plans_quote_them_exactly(path: Path) -> None:
    check(path)


@pytest.mark.real_plans
@pytest.mark.skipif(not OTHERS, reason="no plans beside the project (../shared/plans)")
@pytest.mark.parametrize("path", OTHERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_findings_on_plans_of_others_quote_them_exactly(path: Path) -> None:
    check(path)


@pytest.mark.parametrize("family", sorted({rule.family for rule in checker().ruleset.rules}))
def test_findings_in_scenarios_quote_their_text_exactly(family: str) -> None:
    rules = Rules(checker().law, checker().ruleset)
    quotes = 0
    for path in find_features([str(ROOT / "features" / family)])[0]:
        for scenario in read_feature(path).scenarios:
            scene = Scene(rules, path.parent)
            for step in scenario.steps:
                if step.kind != "then":
                    call_of(step).run(scene)
            evidence = [*scene.answer.to_look_at, *scene.underlined]
            quotes += len(evidence)
            assert wrong_quotes(iter(evidence), scene.plan()) == [], (path, scenario.name, scenario.row)
    assert quotes > 0 or family == "bo-cuc"


def test_a_wrong_quote_is_noticed() -> None:
    plan = checker().plan(OWN[0])
    review = checker().judge(plan)
    good = next(item for item in shown(review) if item.span.line > 1)
    for bad in (
        Evidence(good.span, good.text + "x", good.section, good.certainty),
        Evidence(plan.document.span(good.span.start + 1, good.span.end + 1), good.text, good.section, good.certainty),
        Evidence(good.span, good.text, "MỤC KHÔNG CÓ", good.certainty),
    ):
        assert wrong_quotes(iter([bad]), plan) != []
