"""Faults made from what the reader found, not from what the rules ask: a fact's own words are changed at its place.

An operator knows the kinds of facts, never a rule. What has to happen follows from the facts it touched: the equations
they stand in must break, and a rule that reads none of their kinds must keep its outcome.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass

from compliance.language.ruleset import Pattern, Rule
from compliance.plan.facts import DateRange, Fact, Plan
from compliance.review import RuleOutcome
from compliance.span import Span
from tests.plans.snapshot import checker

_NUMBER = re.compile(r"(?<![\w/.,-])\d{1,3}(?:\.\d{3})+(?![\w/])|(?<![\w/.,-])\d+(?:,\d+)?(?![\w/])")
_MONEY = re.compile(r"\s*(?:triệu|tỷ|nghìn|đồng)")
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(frozen=True, slots=True)
class FactMutant:
    """A plan with the words of one fact changed.

    Shape: `touched` are the kinds of the facts on the changed line; `breaks` are families of rules, of which one must
    find it; empty where the change may be a fault or not.
    """

    name: str
    text: str
    line: int
    touched: frozenset[str]
    breaks: tuple[str, ...] = ()


def fact_mutants(plan: Plan, seed: int, most: int) -> list[FactMutant]:
    """Return so many mutants of a plan at most, always the same ones for a seed."""
    chance = random.Random(seed)
    made = [mutant for operator in _OPERATORS for mutant in operator(plan, chance)]
    return made if len(made) <= most else chance.sample(made, most)


def _change(plan: Plan, name: str, span: tuple[int, int], words: str, breaks: tuple[str, ...] = ()) -> FactMutant:
    text = plan.document.text
    start, end = span
    line = plan.document.line_at(start)
    return FactMutant(name, text[:start] + words + text[end:], line.number, kinds_on(plan, line.number), breaks)


def kinds_on(plan: Plan, number: int) -> frozenset[str]:
    """Return the kinds of the facts that stand on a line."""
    line = plan.document.lines[number - 1]
    return frozenset(
        fact.kind
        for fact in plan.facts
        if fact.certainty != "gap" and any(one.start < line.end and line.start < one.end for one in _spans(fact))
    )


def _spans(fact: Fact) -> tuple[Span, ...]:
    return (fact.span, *fact.others)


def _numbers(plan: Plan, fact: Fact) -> Iterator[tuple[int, int, str]]:
    for found in _NUMBER.finditer(plan.document.text, fact.span.start, fact.span.end):
        yield found.start(), found.end(), found[0]


def _other(number: str, chance: random.Random) -> str:
    """Return a number written the same way that differs by a tenth to a half."""
    plain = number.replace(".", "").replace(",", ".")
    factor = chance.choice((0.5, 0.6, 0.7, 0.8, 1.2, 1.3, 1.4, 1.5))
    if "." in plain:
        digits = len(plain.split(".")[1])
        return f"{float(plain) * factor:.{digits}f}".replace(".", ",")
    changed = max(1, round(int(plain) * factor))
    changed += changed == int(plain)
    return f"{changed:,}".replace(",", ".") if "." in number else f"{changed:0{len(number)}d}"


def changed_amounts(plan: Plan, chance: random.Random) -> Iterator[FactMutant]:
    """An amount is another: where it is a part of a sum, or the sum itself, the sum breaks."""
    for fact in plan.of_kind("amount"):
        for start, end, number in _numbers(plan, fact):
            if _MONEY.match(plan.document.text, end):
                breaks = ("kinh-phi",) if _is_summed(plan, fact) else ()
                for _ in range(5):
                    yield _change(plan, "changed_amounts", (start, end), _other(number, chance), breaks)
                break


def _is_summed(plan: Plan, fact: Fact) -> bool:
    """Tell whether an amount is compared with others: it is the total of its block, or a source named under one."""
    if fact.certainty != "certain" or fact.unknown:
        return False
    if fact.values.get("has_parts") or fact.values.get("blocks_sum") is not None:
        return True
    return fact.values.get("source") is not None and any(
        other.values.get("has_parts") and other.values.get("scope") == fact.values.get("scope")
        for other in plan.of_kind("amount")
    )


def changed_reductions(plan: Plan, chance: random.Random) -> Iterator[FactMutant]:
    """One of three figures that belong together is another."""
    for fact in plan.of_kind("reduction"):
        whole = all(fact.values.get(name) is not None for name in ("from_pct", "by_pct", "to_pct"))
        for start, end, number in _numbers(plan, fact):
            if re.match(r"\s*%", plan.document.text[end:]):
                breaks = ("nhat-quan",) if whole else ()
                for _ in range(3):
                    yield _change(plan, "changed_reductions", (start, end), _other(number, chance), breaks)


def later_citations(plan: Plan, chance: random.Random) -> Iterator[FactMutant]:
    """A cited document is dated after the plan."""
    signed = plan.identity.values.get("date")
    for fact in plan.of_kind("citation"):
        found = _DAY.search(plan.document.text, fact.span.start, fact.span.end)
        if found is not None and isinstance(signed, DateRange):
            for year in (signed.last.year + 1, signed.last.year + 2):
                yield _change(plan, "later_citations", found.span(3), str(year), ("can-cu",))


def other_targets(plan: Plan, chance: random.Random) -> Iterator[FactMutant]:
    """The figure of a target is another, whatever it is."""
    for fact in plan.of_kind("target"):
        for start, end, number in list(_numbers(plan, fact))[:2]:
            for _ in range(3):
                yield _change(plan, "other_targets", (start, end), _other(number, chance))


def stray_words(plan: Plan, chance: random.Random) -> Iterator[FactMutant]:
    """A line of the plan that no fact stands on is dropped: nothing may change."""
    free = []
    for line in plan.document.lines:
        text = plan.document.text[line.start : line.end].strip()
        if len(text) < 30 or any(
            one.start < line.end and line.start < one.end
            for fact in plan.facts
            if fact.kind not in ("plan", "section")
            for one in _spans(fact)
        ):
            continue
        section = next((fact for fact in reversed(plan.of_kind("section")) if fact.span.start <= line.start), None)
        if section is None or section.span.start >= line.start or _is_in_project(plan, section):
            continue
        free.append(line)
    for line in free:
        yield _change(plan, "stray_words", (line.start, line.end), "")


def _is_in_project(plan: Plan, section: Fact) -> bool:
    """Tell whether a section tells what a project does: there every line says something."""
    return any(f"{section.section}.".startswith(f"{block.section}.") for block in plan.of_kind("project_block"))


_OPERATORS: tuple[Callable[[Plan, random.Random], Iterator[FactMutant]], ...] = (
    changed_amounts,
    changed_reductions,
    later_citations,
    other_targets,
    stray_words,
)


def kinds_read(rule: Rule) -> frozenset[str]:
    """Return the kinds of facts a rule reads anywhere."""
    found: set[str] = set()
    _collect(rule, found)
    return frozenset(found)


def _collect(part: object, found: set[str]) -> None:
    if isinstance(part, Pattern):
        found.add(part.kind)
    if isinstance(part, tuple):
        for item in part:
            _collect(item, found)
    elif is_dataclass(part):
        for field in fields(part):
            _collect(getattr(part, field.name), found)


def judge(plan: Plan, mutants: Iterable[FactMutant], rules: Iterable[Rule]) -> tuple[Counter[str], list[str]]:
    """Return how many mutants were made, expected to break and found, and a line for everything that went wrong."""
    reads = {rule.id: kinds_read(rule) for rule in rules}
    base = {outcome.rule_id: outcome.outcome for outcome in checker().judge(plan).outcomes}
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    for mutant in mutants:
        changed = checker().plan(mutant.text.encode("utf-8"), name="mutant.txt")
        review = checker().judge(changed)
        tally["made"] += 1
        if mutant.breaks:
            tally["expected"] += 1
            found = any(_finds(outcome, mutant) for outcome in review.outcomes)
            tally["found"] += found
            wrong += [] if found else [f"{mutant.name}, line {mutant.line}: not found"]
        touched = mutant.touched | kinds_on(changed, mutant.line)
        for outcome in review.outcomes:
            if outcome.outcome != base[outcome.rule_id] and not reads[outcome.rule_id] & touched:
                tally["moved"] += 1
                wrong.append(f"{mutant.name}, line {mutant.line}: moves {outcome.rule_id} to {outcome.outcome}")
    return tally, wrong


def _finds(outcome: RuleOutcome, mutant: FactMutant) -> bool:
    """Tell whether a rule of the right family finds a mutant, with evidence on the changed line."""
    if outcome.outcome != "violated" or outcome.family not in mutant.breaks:
        return False
    places = (evidence.span for finding in outcome.findings for evidence in finding.evidence)
    return any(place.line <= mutant.line <= place.end_line for place in places)
