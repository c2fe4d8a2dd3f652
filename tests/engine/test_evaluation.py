"""A rule set as a whole: applicability, reasons, messages, joined outcomes, faults, guards of the second engine."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from by_hand import (
    HAS_NO_SECOND_ENGINE,
    LAW,
    compare,
    fact,
    is_,
    judge,
    of_plan,
    own,
    pattern,
    plan,
    requirement,
    rule,
    ruleset,
    run,
    stated,
    unforeseen,
)

from compliance.engine import decide, rete
from compliance.engine.columns import constant, scaled
from compliance.engine.evaluate import compile_ruleset, evaluate
from compliance.language.ruleset import And, Applicability, Compare, Number, RuleSet
from compliance.plan.facts import DateRange

LOW = requirement(
    "every_must", "chỉ {tỷ lệ}", pattern=pattern("target", stated("rate")), must=compare("rate", ">=", 100)
)
THERE = requirement("exists", "thiếu", "missing", pattern=pattern("section", is_("kind", "kinh_phi")))
BAD = fact("target", 5, rate=90)


# --- ÁP DỤNG -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("applies", "identity", "outcome", "reason"),
    [
        (Applicability(year_to=2025), {"year": 2025}, "violated", None),
        (
            Applicability(year_to=2025),
            {"year": 2026},
            "not_applicable",
            "ngoài phạm vi: năm kế hoạch 2026, quy tắc áp dụng đến 2025",
        ),
        (
            Applicability(year_from=2022, year_to=2025),
            {"year": 2021},
            "not_applicable",
            "ngoài phạm vi: năm kế hoạch 2021, quy tắc áp dụng từ 2022 đến 2025",
        ),
        (Applicability(year_to=2025), {"year": None}, "undetermined", "chưa xác định được năm của kế hoạch"),
        (Applicability(levels=("xa", "tinh")), {"level": "xa"}, "violated", None),
        (
            Applicability(levels=("huyen", "tinh")),
            {"level": "xa"},
            "not_applicable",
            "ngoài phạm vi: kế hoạch cấp xã, quy tắc áp dụng cho cấp huyện, tỉnh",
        ),
        (Applicability(levels=("xa",)), {"unknown": {"level"}}, "undetermined", "không đọc được cấp của kế hoạch"),
        (
            Applicability(programmes=("giam_ngheo",)),
            {"programme": "khac"},
            "not_applicable",
            "ngoài phạm vi: chương trình khác, quy tắc áp dụng cho chương trình giảm nghèo",
        ),
        (
            Applicability(signed_from=date(2024, 3, 20)),
            {"date": date(2024, 3, 19)},
            "not_applicable",
            "ngoài phạm vi: ký ngày 19/3/2024, quy tắc áp dụng cho văn bản ký từ 20/3/2024",
        ),
        (
            Applicability(signed_from=date(2024, 3, 20)),
            {"date": DateRange(date(2024, 3, 1), date(2024, 3, 31))},
            "undetermined",
            "ngày ký của kế hoạch chỉ biết là tháng 3/2024",
        ),
        (Applicability(documents=("ke_hoach",)), {}, "violated", None),
        (
            Applicability(documents=("bao_cao",)),
            {},
            "not_applicable",
            "ngoài phạm vi: loại văn bản kế hoạch, quy tắc áp dụng cho báo cáo",
        ),
        (Applicability(documents=("ke_hoach/ubnd",)), {"issuer_kind": "mttq"}, "not_applicable", None),
        (Applicability(documents=("ke_hoach/ubnd", "bao_cao")), {}, "violated", None),
        (Applicability(documents=("ke_hoach", "ubnd")), {"issuer_kind": "mttq"}, "not_applicable", None),
        (
            Applicability(when=compare(of_plan("year"), ">", 2024)),
            {},
            "not_applicable",
            "ngoài phạm vi: không thuộc trường hợp «kế hoạch.năm > 2024»",
        ),
    ],
)
@pytest.mark.parametrize("engine", ["direct", "both"])
def test_applicability(applies, identity, outcome, reason, engine):
    result = judge(plan(BAD, **identity), LOW, applies=applies, engine=engine)
    assert result.outcome == outcome
    if reason is not None:
        assert result.reason == reason


def test_a_plan_that_fulfils_a_rule_of_unknown_scope_satisfies_it():
    assert (
        judge(plan(fact("target", rate=100), year=None), LOW, applies=Applicability(year_to=2025)).outcome
        == "satisfied"
    )


# --- joining -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "outcomes", "joined"),
    [
        ([BAD, fact("section", kind="kinh_phi")], ["violated", "satisfied"], "violated"),
        ([fact("section", kind="kinh_phi")], ["not_applicable", "satisfied"], "satisfied"),
        ([fact("section", certainty="gap")], ["not_applicable", "undetermined"], "undetermined"),
        ([BAD, fact("section", certainty="gap")], ["violated", "undetermined"], "violated"),
        ([fact("target", rate=100)], ["satisfied", "violated"], "violated"),
    ],
)
def test_a_rule_takes_the_strongest_of_its_requirements(facts, outcomes, joined):
    outcome = judge(plan(*(replace(item) for item in facts)), LOW, THERE)
    assert [item.outcome for item in outcome.requirements] == outcomes
    assert outcome.outcome == joined


def fact_kind(value):
    return fact("section", 2, kind=value)


def test_findings_carry_the_basis_of_their_requirement():
    from compliance.language.ruleset import Basis

    own_basis = (Basis("instrument", "30/2020/NĐ-CP"),)
    outcome = judge(plan(BAD), replace(LOW, basis=own_basis, fix="Ghi {tỷ lệ} thành 100%."), THERE)
    assert [item.basis for item in outcome.findings] == [own_basis, (Basis("arithmetic"),)]
    assert outcome.findings[0].fix == "Ghi 90% thành 100%."


# --- reasons and messages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "asked", "reason"),
    [
        ([], LOW, "kế hoạch không có chỉ tiêu mà tỷ lệ được ghi"),
        (
            [fact("target", 7, "possible", rate=90)],
            LOW,
            "chỉ tiêu chưa chắc đã đọc đúng: «Dòng 007 của kế hoạch xã Suối Mơ» (dòng 7)",
        ),
        ([fact("section", 9, certainty="gap")], THERE, "dòng 9 không đọc được, có thể chứa mục"),
        (
            [fact_kind("kinh_phi")],
            replace(LOW, when=compare(of_plan("year"), ">", 2024)),
            "không thuộc trường hợp «kế hoạch.năm > 2024»",
        ),
        (
            [fact("section", 9, "possible", kind="kinh_phi")],
            THERE,
            "có thể là mục nhưng chưa chắc: «Dòng 009 của kế hoạch xã Suối Mơ» (dòng 9)",
        ),
    ],
)
def test_reasons(facts, asked, reason):
    assert judge(plan(*facts), asked).reason == reason


def test_long_lists_of_causes_are_cut():
    facts = [fact("target", line, "possible", rate=90) for line in range(1, 9)]
    outcome = judge(plan(*facts), LOW)
    assert outcome.reason.endswith("; và 5 chỗ khác")
    assert len(outcome.to_look_at) == 8


@pytest.mark.parametrize(
    ("message", "filled"),
    [
        ("{tỷ lệ}", "92,5%"),
        ("{rate}", "92,5%"),
        ("{Tỷ lệ}", "92,5%"),
        ("{mỗi.tỷ lệ}", "92,5%"),
        ("{nhóm}", "hộ nghèo, trẻ em"),
        ("{năm}", "2024"),
        ("{giá trị}", "1.469"),
        ("{đơn vị}", "(không ghi)"),
        ("{chiều}", "(không đọc được)"),
        ("{kế hoạch.năm}", "2024"),
        ("{kế hoạch.ngày ký}", "18/5/2023"),
        ("{kế hoạch.cấp}", "xã"),
        ("{ở phần mục tiêu}", "có"),
        ("{dòng}", "5"),
        ("{mục}", "II.2"),
        ("{trích}", "Dòng 005 của kế hoạch xã Suối Mơ"),
        ("{tỷ lệ - năm}", "-1.931,5%"),
        ("{không có gì như thế}", "(không rõ)"),
        ("{kia.năm}", "(không rõ)"),
        ("{", "{"),
        ("{}", "(không rõ)"),
    ],
)
def test_placeholders(message, filled):
    values = {
        "rate": Decimal("92.50"),
        "groups": {"ho_ngheo", "tre_em"},
        "year": 2024,
        "value": 1469,
        "in_targets": True,
    }
    low = fact("target", 5, unknown={"dimension"}, section="II.2", **values)
    (finding,) = judge(plan(low, date=date(2023, 5, 18)), replace(LOW, message=message)).findings
    assert finding.message == filled


def test_money_is_written_in_million_dong():
    asked = requirement(
        "every_must", "{số tiền}", pattern=pattern("amount"), must=compare("amount_million_vnd", "<", 1)
    )
    (finding,) = judge(plan(fact("amount", amount_million_vnd=Decimal("1469.0"))), asked).findings
    assert finding.message == "1.469 triệu đồng"


def test_the_closest_fact_is_shown_for_what_is_missing():
    asked = requirement(
        "exists", pattern=pattern("target", And((is_("indicator", "bhyt"), compare("rate", ">=", 100))))
    )
    facts = plan(fact("target", 3, indicator="viec_lam", rate=1), fact("target", 8, indicator="bhyt"))
    (finding,) = judge(facts, asked).findings
    assert finding.looked_in.closest.span.line == 8


def test_a_field_that_must_be_stated_is_absent_not_wrong():
    asked = requirement("every_must", pattern=pattern("report"), must=stated("deadline"))
    (finding,) = judge(plan(fact("report", 4)), asked).findings
    assert (finding.kind, finding.evidence[0].span.line) == ("absent", 4)


# --- faults ------------------------------------------------------------------------------------------------------

BROKEN = rule(
    requirement("forbid", pattern=pattern("target", Compare(own("unit"), "<", Number(Decimal(1))))), name="a/hong"
)
SOUND = rule(LOW, name="b/lanh")


@pytest.mark.parametrize("engine", ["direct", "both", "durable"])
def test_a_faulty_rule_does_not_silence_the_others(engine):
    evaluation = run(plan(BAD), BROKEN, SOUND, engine=engine)
    assert [item.outcome for item in evaluation.outcomes] == ["undetermined", "violated"]
    assert unforeseen(evaluation) == ("a/hong: TypeError: field 'unit' holds no number",)
    assert evaluation.outcomes[0].requirements[0].outcome == "undetermined"
    assert decide(ruleset(BROKEN, SOUND), plan(BAD), LAW) == {"a/hong": "undetermined", "b/lanh": "violated"}


def test_a_rule_that_fails_on_a_plan_is_undetermined_there_by_outcomes_alone_too():
    wrong = replace(BAD, values={"rate": "chín mươi"})
    assert decide(ruleset(rule(LOW, name="a/doc")), plan(wrong), LAW) == {"a/doc": "undetermined"}


def test_a_fact_of_the_wrong_type_costs_only_the_rules_that_read_it():
    wrong = replace(BAD, values={"rate": "chín mươi"})
    other = rule(THERE, name="b/lanh")
    evaluation = run(plan(wrong), rule(LOW, name="a/doc"), other, engine="direct")
    assert [item.outcome for item in evaluation.outcomes] == ["undetermined", "violated"]
    assert "not a number" in evaluation.failures[0]


def test_where_durable_rules_is_absent_the_direct_answer_stands_and_the_receipt_says_so(monkeypatch):
    monkeypatch.setattr(rete, "_durable", None)
    evaluation = run(plan(BAD), SOUND, engine="both")
    assert evaluation.engines == ("direct",)
    assert evaluation.failures == ("durable_rules: not available in this Python",)
    assert evaluation.outcomes[0].outcome == "violated"


class Faulty:
    """Stands in for the engine and fails in one way."""

    def __init__(self, fault):
        self.fault = fault

    def create_ruleset(self, name, rules):
        return 1

    def assert_facts(self, handle, facts):
        if self.fault == "raises":
            raise RuntimeError("error code: 311")
        return (2 if self.fault == "code" else 0), 0

    def start_action_for_state(self, handle, state):
        return None

    def delete_state(self, handle, sid):
        raise AssertionError("never after an incomplete session")

    def delete_ruleset(self, handle):
        pass


@pytest.mark.parametrize(
    ("fault", "note"),
    [
        ("raises", "RuntimeError: error code: 311"),
        ("code", "assert_facts returned 2"),
        ("incomplete", "the session ended before its last fact"),
    ],
)
def test_a_failing_engine_is_noted_and_the_next_run_starts_afresh(monkeypatch, fault, note):
    rules = ruleset(SOUND)
    with monkeypatch.context() as patch:
        patch.setattr(rete, "_durable", Faulty(fault))
        evaluation = evaluate(rules, plan(BAD), LAW, "both")
    assert (evaluation.engines, evaluation.failures) == (("direct",), (f"durable_rules: {note}",))
    assert evaluation.outcomes[0].outcome == "violated"
    again = evaluate(rules, plan(BAD), LAW, "both")
    assert unforeseen(again) == ()
    assert again.engines == (("direct",) if HAS_NO_SECOND_ENGINE else ("durable_rules", "direct"))


def test_a_disagreement_is_never_a_pass(monkeypatch):
    monkeypatch.setattr(rete.Book, "match", lambda self, scene, isolate: [[{}] for _ in self._rules])
    evaluation = run(plan(BAD), SOUND, engine="both")
    assert evaluation.disagreements == ("b/lanh",)
    assert (evaluation.outcomes[0].outcome, evaluation.outcomes[0].findings) == ("undetermined", ())


# --- guards ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["direct", "durable", "both"])
def test_no_rules_and_no_facts(engine):
    assert evaluate(RuleSet((), ""), plan(), LAW, engine).outcomes == ()
    assert unforeseen(run(plan(), SOUND, rule(THERE, name="c/thieu"), engine=engine)) == ()


@pytest.mark.parametrize(
    ("rate", "outcome"),
    [
        (10**400, "satisfied"),
        (-(10**400), "violated"),
        (2**52, "satisfied"),
        (Decimal("1E+5000"), "satisfied"),
        (Decimal("1E-5000"), "violated"),
        (Decimal("99.99999999999999999999999999999999"), "violated"),
        (Decimal("100.00000000000000000000000000000001"), "satisfied"),
        (Decimal("1E+2"), "satisfied"),
    ],
)
def test_numbers_the_second_engine_could_not_carry(rate, outcome):
    assert judge(plan(fact("target", rate=rate)), LOW, engine="both").outcome == outcome
    assert run(plan(fact("target", rate=rate)), SOUND, engine="durable").outcomes[0].outcome == outcome


@pytest.mark.parametrize("text", ["a\x00b", "x" * 200_000, '"}]', "\ud800", "", "đ" * 9000, "{0}", "\u2028"])
def test_texts_the_second_engine_could_not_carry(text):
    asked = requirement("forbid", pattern=pattern("target", is_("unit", text)))
    other = fact("target", 2, unit=text + "!")
    assert judge(plan(fact("target", unit=text), other), asked, engine="both").outcome == "violated"
    assert judge(plan(other), asked, engine="both").outcome == "satisfied"


def test_five_and_the_text_five_and_true_are_three_things():
    asked = requirement("forbid", pattern=pattern("target", And((is_("unit", "true"), compare("value", "=", 1)))))
    assert judge(plan(fact("target", unit="1", value=1, in_targets=True)), asked, engine="both").outcome == "satisfied"


def test_many_rules_with_one_condition_in_common():
    rules = [rule(LOW, name=f"thu/{number:03}") for number in range(400)]
    evaluation = evaluate(ruleset(*rules), plan(BAD), LAW, "both")
    assert {item.outcome for item in evaluation.outcomes} == {"violated"}
    assert (evaluation.disagreements, unforeseen(evaluation)) == ((), ())


def test_many_facts_and_equal_facts():
    facts = [fact("target", 5, rate=90)] * 3 + [fact("target", 6, rate=100)] * 3000
    outcome = judge(plan(*facts), LOW, engine="both")
    assert len(outcome.findings) == 3


def test_a_long_condition_is_matched_whole():
    many = And(tuple(stated("unit") if n % 2 else compare("year", "!=", n) for n in range(12)))
    from compliance.language.ruleset import Or

    wide = And(tuple(Or((compare("year", "=", n), compare("rate", "=", n))) for n in range(9)))
    asked = requirement("every_must", pattern=pattern("target", Or((wide, many))), must=compare("rate", ">", 1))
    assert judge(plan(fact("target", rate=0, year=1990, unit="hộ")), asked, engine="both").outcome == "violated"


def test_threads_share_a_rule_set():
    rules, wrong = ruleset(SOUND, rule(THERE, name="c/thieu")), []

    def work(rate, outcome):
        for _ in range(40):
            evaluation = evaluate(rules, plan(fact("target", 5, rate=rate)), LAW, "both")
            if evaluation.disagreements or unforeseen(evaluation) or evaluation.outcomes[0].outcome != outcome:
                wrong.append(evaluation)

    threads = [
        threading.Thread(target=work, args=(rate, out)) for rate, out in ((90, "violated"), (100, "satisfied")) * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_rule_set_is_compiled_once():
    rules = ruleset(SOUND)
    assert compile_ruleset(rules, LAW) is compile_ruleset(rules, LAW)
    assert compile_ruleset(ruleset(SOUND), LAW) is not compile_ruleset(rules, LAW)


@pytest.mark.parametrize(
    ("value", "figure"),
    [(0, 0), (1, 2_000_000), (Decimal("0.000001"), 2), (Decimal("0.0000015"), 3), (Decimal("-0.0000005"), -1)],
)
def test_numbers_travel_in_half_millionths(value, figure):
    assert scaled(value) == figure


def test_a_constant_that_cannot_travel_is_left_to_the_direct_evaluator():
    assert constant(Decimal("0.0000005")) is None
    assert constant(10**12) is None
    assert constant(Decimal("99.5")) == 199_000_000
