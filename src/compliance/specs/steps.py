"""The steps of the features, as a pytest plugin: `pytest -p compliance.specs.steps FOLDER`.

A scenario states what is known of the plan, gives a stretch of its text, checks one rule, and says what must come out.
"""

from __future__ import annotations

import calendar
import re
import textwrap
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from pytest_bdd import given, parsers, then, when

from compliance.engine import evaluate
from compliance.engine.outcome import Outcome
from compliance.language import load_rules
from compliance.language.ruleset import RuleSet
from compliance.law import Law, load_law
from compliance.plan import Assumptions, build_plan
from compliance.plan.facts import DateRange, Plan
from compliance.reading import read_document
from compliance.review import gravest, law_references

_OUTCOMES = {
    "đạt": "satisfied",
    "không đạt": "violated",
    "chưa rõ": "undetermined",
    "không áp dụng": "not_applicable",
}
_SEVERITIES = {"vi phạm": "violation", "thiếu": "missing", "lưu ý": "advice", "không có": None}
_LEVELS = {"xã": "xa", "huyện": "huyen", "tỉnh": "tinh"}


@dataclass
class Scene:
    """What a scenario has said so far: what is known of the plan, its text, and what the rule answered."""

    known: Assumptions = field(
        default_factory=lambda: Assumptions(
            level="xa", year=2024, programme="giam-ngheo", scope="annual", document_kind="ke_hoach", issuer_kind="ubnd"
        )
    )
    text: str = ""
    outcome: Outcome | None = None

    def plan(self, law: Law) -> Plan:
        """Return the stretch of text as a plan of which that much is known."""
        return build_plan(read_document(None, self.text.encode(), "đoạn.txt"), law, self.known, fragment=True)

    @property
    def answer(self) -> Outcome:
        """Return the rule's outcome, or fail where the scenario never checked a rule."""
        assert self.outcome is not None, "kịch bản chưa có bước «Khi kiểm quy tắc …»"
        return self.outcome


@pytest.fixture(scope="session")
def law() -> Law:
    """Return the installed instruments and vocabulary."""
    return load_law()


@pytest.fixture(scope="session")
def ruleset(law: Law) -> RuleSet:
    """Return the installed rules."""
    return load_rules(law)


@pytest.fixture
def scene() -> Scene:
    """Return an empty scene for one scenario."""
    return Scene()


def _day(text: str) -> date:
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


def _value(law: Law, list_id: str, name: str) -> str:
    value = law.resolve_value(list_id, name)
    assert value is not None, f"không có «{name}» trong {law.lists[list_id].vi}"
    return value.id


def _know(scene: Scene, level: str, year: str, signed: DateRange) -> None:
    scene.known = replace(scene.known, level=_LEVELS[level], year=int(year), signed=signed)


@given(parsers.re(r"kế hoạch cấp (?P<level>xã|huyện|tỉnh) năm (?P<year>\d{4}) ký ngày (?P<day>\d{1,2}/\d{1,2}/\d{4})$"))
def given_level_year_and_day(scene: Scene, level: str, year: str, day: str) -> None:
    """State the plan's level, year and signing day."""
    signed = _day(day)
    _know(scene, level, year, DateRange(signed, signed))


@given(
    parsers.re(
        r"kế hoạch cấp (?P<level>xã|huyện|tỉnh) năm (?P<year>\d{4}) ký ngày (?P<day>\d{1,2}/\d{1,2}/\d{4}) có đoạn:$"
    )
)
def given_day_and_text(scene: Scene, level: str, year: str, day: str, docstring: str) -> None:
    """State level, year and signing day, and give a stretch of text over several lines."""
    given_level_year_and_day(scene, level, year, day)
    given_fragment(scene, docstring)


@given(
    parsers.re(
        r"kế hoạch cấp (?P<level>xã|huyện|tỉnh) năm (?P<year>\d{4}) "
        r"ký trong tháng (?P<month>\d{1,2})/(?P<in_year>\d{4})$"
    )
)
def given_level_year_and_month(scene: Scene, level: str, year: str, month: str, in_year: str) -> None:
    """State level and year of a plan whose signing day is blank."""
    last = calendar.monthrange(int(in_year), int(month))[1]
    _know(
        scene,
        level,
        year,
        DateRange(date(int(in_year), int(month), 1), date(int(in_year), int(month), last)),
    )


@given("kế hoạch là chuyên đề")
def given_thematic(scene: Scene) -> None:
    """State that the plan is about one activity or one group of households."""
    scene.known = replace(scene.known, scope="thematic")


@given(parsers.re(r"văn bản là (?P<kind>[^:]+?)(?: của (?P<issuer>[^:]+))?$"))
def given_document(scene: Scene, kind: str, issuer: str | None, law: Law) -> None:
    """State what kind of document it is and, when said, who issues it."""
    scene.known = replace(scene.known, document_kind=_value(law, "document_kinds", kind))
    if issuer is not None:
        scene.known = replace(scene.known, issuer_kind=_value(law, "issuer_kinds", issuer))


@given(parsers.re(r"kế hoạch thuộc (?P<programme>chương trình .+)$"))
def given_programme(scene: Scene, programme: str, law: Law) -> None:
    """State the programme the plan belongs to («chương trình giảm nghèo», «chương trình khác»)."""
    name = programme if programme == "chương trình khác" else programme.removeprefix("chương trình ")
    scene.known = replace(scene.known, programme=_value(law, "programmes", name))


@given("kế hoạch có đoạn:")
def given_fragment(scene: Scene, docstring: str) -> None:
    """Give a stretch of the plan over several lines."""
    scene.text = textwrap.dedent(docstring)


@given(parsers.re(r'kế hoạch có đoạn "(?P<text>.*)"$', re.DOTALL))
def given_fragment_line(scene: Scene, text: str) -> None:
    """Give a stretch of the plan in one line."""
    scene.text = text


@when(parsers.parse('kiểm quy tắc "{rule_id}"'))
def when_rule_is_checked(scene: Scene, rule_id: str, ruleset: RuleSet, law: Law) -> None:
    """Judge the stretch of text with one rule."""
    rule = ruleset.rule(rule_id)
    assert rule is not None, f"không có quy tắc «{rule_id}»"
    (scene.outcome,) = evaluate(RuleSet((rule,), ruleset.sha256), scene.plan(law), law).outcomes


@then(parsers.parse("kết quả là {outcome}"))
def then_outcome(scene: Scene, outcome: str) -> None:
    """The rule's outcome is the one named."""
    assert scene.answer.outcome == _OUTCOMES[outcome], (scene.answer.reason, scene.answer.findings)


@then(parsers.parse("mức là {severity}"))
def then_severity(scene: Scene, severity: str) -> None:
    """The gravest finding has the severity named («không có»: there is no finding)."""
    assert gravest(finding.severity for finding in scene.answer.findings) == _SEVERITIES[severity]


@then(parsers.parse('chữ bị gạch chân có "{words}"'))
def then_underlined(scene: Scene, words: str) -> None:
    """Some evidence holds these words, exactly as they stand in the plan."""
    underlined = [evidence.text for finding in scene.answer.findings for evidence in finding.evidence]
    assert any(words in text for text in underlined), underlined


@then(parsers.parse('thông điệp có "{words}"'))
def then_message(scene: Scene, words: str) -> None:
    """Some finding's message holds these words."""
    messages = [finding.message for finding in scene.answer.findings]
    assert any(words in message for message in messages), messages


@then(parsers.parse('lý do có "{words}"'))
def then_reason(scene: Scene, words: str) -> None:
    """The reason of an outcome that is undecided or does not apply holds these words."""
    assert words in (scene.answer.reason or ""), scene.answer.reason


@then(parsers.parse('căn cứ có "{words}"'))
def then_basis(scene: Scene, words: str, law: Law) -> None:
    """The law behind some finding holds these words."""
    shown = [
        f"{reference.number or ''} {reference.locator} {reference.title}"
        for finding in scene.answer.findings
        for reference in law_references(finding.basis, law)
    ]
    assert any(words in reference for reference in shown), shown


@then(parsers.parse("có {count:d} phát hiện"))
def then_finding_count(scene: Scene, count: int) -> None:
    """The rule made so many findings."""
    assert len(scene.answer.findings) == count
