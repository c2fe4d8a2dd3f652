"""Why a rule says what it says: every test with the values it met, as text, JSON and one HTML page."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from pathlib import Path

import pytest

from compliance.authoring.explanation import Explained, explain_rule, explanation_content, render_explanation
from compliance.authoring.trace import FactAnswer, PatternTrace, RuleTrace, trace_rule
from compliance.checker import Checker, load
from compliance.cli.main import run
from compliance.language.load import read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import Rule, RuleSet
from compliance.language.source import read_source
from compliance.plan import Assumptions
from compliance.plan.facts import Plan
from compliance.review import Review

LOW = "II. MỤC TIÊU\n- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;\n"
FULL = LOW.replace("95%", "100%")


@cache
def checker() -> Checker:
    return load(engine="direct")


def rule_of(requirement: str, more: str = "") -> Rule:
    text = (
        f'QUY TẮC muc-tieu/thu "Thử"\n  CĂN CỨ SỐ HỌC\n  ÁP DỤNG CHƯƠNG TRÌNH giảm nghèo\n  YÊU CẦU {requirement}\n'
        f'    VI PHẠM "sai"\n{more}  VÍ DỤ ĐẠT : "a"\n  VÍ DỤ VI PHẠM : "b"\nHẾT\n'
    )
    source = read_source("rules/muc-tieu/thu.luat", text.encode())
    (built,) = read_rules(source, Vocabulary(checker().law))
    assert source.faults == [] and built.rule is not None
    return built.rule


def plan_of(text: str) -> Plan:
    stated = Assumptions(level="xa", year=2024, programme="giam-ngheo", scope="annual", document_kind="ke_hoach")
    return checker().plan(text.encode(), name="thu.txt", assume=stated)


def reviewed(rule: Rule, text: str) -> Explained:
    plan = plan_of(text)
    review: Review = Checker(checker().law, RuleSet((rule,), "0" * 64), "direct").judge(plan)
    return explain_rule(rule, checker().law, plan, review)


def traced(requirement: str, text: str, more: str = "") -> RuleTrace:
    return trace_rule(rule_of(requirement, more), plan_of(text), checker().law)


def patterns(trace: RuleTrace) -> list[PatternTrace]:
    return [item for part in trace.requirements for clause in part.clauses for item in clause.patterns]


def facts(trace: RuleTrace) -> list[FactAnswer]:
    return [fact for pattern in patterns(trace) for fact in pattern.facts]


INSURED = "MỖI chỉ tiêu MÀ chỉ số LÀ bảo hiểm y tế VÀ nhóm GIAO VỚI hộ nghèo PHẢI tỷ lệ TỪ 100% TRỞ LÊN"


def test_a_violation_passes_every_test_with_the_values_it_met() -> None:
    (fact,) = facts(traced(INSURED, LOW))
    assert fact.span.line == 2 and fact.first_failed is None
    assert {(test.label, test.values) for test in fact.tests} >= {("tỷ lệ", ("95%",)), ("chỉ số", ("bảo hiểm y tế",))}


def test_the_first_failed_test_says_why_not() -> None:
    (fact,) = facts(traced(INSURED, FULL))
    assert fact.first_failed is not None
    assert (fact.first_failed.label, fact.first_failed.values) == ("tỷ lệ", ("100%",))


def test_a_value_that_cannot_be_read_is_neither_yes_nor_no() -> None:
    (fact,) = facts(traced(INSURED, LOW.replace("95%", "1O0%").replace("người thuộc hộ nghèo", "nguoi thude hd nghéo")))
    answers = {test.label: test.answer for test in fact.tests}
    assert answers["tỷ lệ"] == "unknown" and fact.first_failed is None


def test_a_pattern_that_must_match_nothing_shows_what_comes_near() -> None:
    trace = traced("CÓ chỉ tiêu MÀ chỉ số LÀ bảo hiểm y tế VÀ tỷ lệ >= 100%", LOW)
    (pattern,) = patterns(trace)
    assert not pattern.wanted and len(pattern.facts) == 1
    assert pattern.facts[0].first_failed is not None and "100%" in pattern.facts[0].first_failed.words
    (nothing,) = patterns(traced("CÓ chỉ tiêu MÀ tỷ lệ >= 100%", "Văn bản không có gì.\n"))
    assert nothing.facts == ()


def test_a_join_names_the_line_it_was_compared_with() -> None:
    text = LOW + "- 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;\n"
    trace = traced("KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG nhóm VÀ KHÁC chỉ số", text)
    beside = [fact.beside.line for fact in facts(trace) if fact.beside is not None]
    assert beside == [3] or beside == [2, 3] or beside == [3, 2]
    wanted = traced("MỖI chỉ tiêu PHẢI CÓ chỉ tiêu MÀ chỉ số = mỗi.chỉ số VÀ tỷ lệ > mỗi.tỷ lệ", text)
    near = [fact for pattern in patterns(wanted) if not pattern.wanted for fact in pattern.facts]
    assert near and all(fact.beside is not None for fact in near)


def test_reckoned_sides_of_a_comparison_are_shown() -> None:
    text = "III. KINH PHÍ\nTổng kinh phí thực hiện: 400 triệu đồng, trong đó:\n- Dự án 1: 100 triệu đồng;\n"
    (requirement,) = traced("SỐ LƯỢNG khoản tiền = 7", text).requirements
    tests = [test for clause in requirement.clauses for test in clause.plan]
    assert any("SỐ LƯỢNG khoản tiền = " in value for test in tests for value in test.values)


def test_conditions_on_the_plan_are_shown_once() -> None:
    trace = traced(INSURED, LOW, "    KHI kế hoạch.năm >= 2030\n")
    assert [test.values for test in trace.applies] == [("giảm nghèo",)]
    (gate,) = trace.requirements[0].gate
    assert (gate.answer, gate.values) == ("no", ("2024",))
    assert all(clause.plan == () for clause in trace.requirements[0].clauses)


def test_text_marks_every_test_and_says_where_it_stops() -> None:
    shown = " ".join(render_explanation(reviewed(rule_of(INSURED), FULL), "text").split())
    assert "✓ chỉ số (bảo hiểm y tế)" in shown and "✗ tỷ lệ (100%)" in shown
    assert "dừng ở: KHÔNG tỷ lệ >= 100%" in shown
    english = render_explanation(reviewed(rule_of(INSURED), FULL), "text", language="en")
    assert "stops at:" in english


def test_json_holds_the_rule_the_findings_and_every_test() -> None:
    content = json.loads(render_explanation(reviewed(rule_of(INSURED), LOW), "json"))
    assert content["schema"] == "compliance.explanation/1"
    assert content["rule"]["requirements"][0]["written"] == INSURED
    plan = content["plan"]
    assert (plan["outcome"], plan["findings"][0]["evidence"][0]["line"]) == ("violated", 2)
    (requirement,) = plan["requirements"]
    (fact,) = requirement["broken_by"][0]["patterns"][0]["facts"]
    assert fact["first_failed"] is None and {test["holds"] for test in fact["tests"]} == {"yes"}
    assert explanation_content(explain_rule(rule_of(INSURED), checker().law))["plan"] is None


def test_html_is_one_page_that_needs_nothing_else_and_escapes_the_plan() -> None:
    hostile = LOW.replace("hộ nghèo", "hộ nghèo <script>alert(1)</script>")
    page = render_explanation(reviewed(rule_of(INSURED), hostile), "html")
    assert "<script" not in page and not re.search(r'(?:src|href)="', page)
    assert "default-src 'none'" in page and "✓ tỷ lệ" in html.unescape(page).replace("KHÔNG ", "")
    assert "<h2>" in page and "không đạt" in page
    alone = render_explanation(explain_rule(rule_of(INSURED), checker().law), "html")
    assert "bảo hiểm y tế" in alone and "✗" not in alone


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["muc-tieu/bhyt-10"], 2, "dùng «muc-tieu/bhyt-100»?"),
        (["khong-co-gi-giong"], 2, "compliance rules list"),
        (["muc-tieu/bhyt-100", "khong-co.docx"], 2, "khong-co.docx"),
        (["muc-tieu/bhyt-100", "--format", "xml"], 2, "text"),
        (["muc-tieu/bhyt-100", "--rules", "khong-co"], 2, "khong-co"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    assert run(["explain", *arguments]) == code
    captured = capsys.readouterr()
    assert said in captured.err and captured.out == "" and "Traceback" not in captured.err


def test_the_command_prints_each_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "ke-hoach.txt"
    plan.write_text(LOW, encoding="utf-8")
    asked = ["explain", "muc-tieu/bhyt-100", str(plan), "--year", "2024", "--level", "xa", "--programme", "giam-ngheo"]
    assert run([*asked, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["plan"]["requirements"][1]["outcome"] is not None
    assert run([*asked, "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!doctype html>")
    assert run(asked) == 0
    assert "Phạm vi áp dụng:" in capsys.readouterr().out
