"""Every form of requirement, in each of the outcomes it can have."""

from __future__ import annotations

from decimal import Decimal

import pytest
from by_hand import compare, fact, holds, is_, judge, of_plan, outer, own, pattern, plan, requirement, stated

from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Compare,
    Exemption,
    Exists,
    Not,
    Number,
    Or,
    SameField,
)

HEALTH = is_("indicator", "bhyt")
FULL = compare("rate", ">=", 100)
ENGINES = ("direct", "both")


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def target(line=1, certainty="certain", **values):
    return fact("target", line, certainty, **{"indicator": "bhyt", **values})


class TestExists:
    asks = requirement("exists", "thiếu chỉ tiêu", "missing", pattern=pattern("target", HEALTH))

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ([target()], "satisfied"),
            ([target(indicator="viec_lam")], "violated"),
            ([], "violated"),
            ([target(certainty="possible")], "undetermined"),
            ([fact("target", certainty="gap")], "undetermined"),
            ([fact("target", certainty="gap", indicator="viec_lam")], "violated"),
            ([fact("target", unknown={"indicator"})], "undetermined"),
            ([target(), fact("target", certainty="gap")], "satisfied"),
        ],
    )
    def test_outcome(self, facts, outcome, engine):
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_absence_says_where_it_looked_and_what_stands_there(self, engine):
        outcome = judge(plan(target(7, indicator="viec_lam")), self.asks, engine=engine)
        (finding,) = outcome.findings
        assert (finding.kind, finding.severity, finding.evidence) == ("absent", "missing", ())
        assert finding.looked_in.description == "toàn văn (dòng 1–300)"
        assert finding.looked_in.found == ("Dòng 007 của kế hoạch xã Suối Mơ",)

    def test_a_fact_elsewhere_does_not_count_within_a_section(self, engine):
        asks = requirement("exists", pattern=pattern("target", HEALTH, "muc_tieu"))
        inside, elsewhere = target(9, section_kinds={"muc_tieu"}), target(9, section_kinds={"kinh_phi"})
        assert judge(plan(inside), asks, engine=engine).outcome == "satisfied"
        outcome = judge(plan(elsewhere), asks, engine=engine)
        assert outcome.outcome == "violated"
        assert outcome.findings[0].looked_in.description == "không có mục mục tiêu"

    def test_a_gap_counts_in_its_own_section_only(self, engine):
        asks = requirement("exists", pattern=pattern("target", HEALTH, "muc_tieu"))
        gap = fact("target", 5, "gap", section_kinds={"kinh_phi"})
        assert judge(plan(gap), asks, engine=engine).outcome == "violated"


class TestCounts:
    @pytest.mark.parametrize(
        ("least", "most", "certain", "possible", "outcome"),
        [
            (2, None, 2, 0, "satisfied"),
            (2, None, 1, 0, "violated"),
            (2, None, 1, 1, "undetermined"),
            (None, 1, 1, 0, "satisfied"),
            (None, 1, 2, 0, "violated"),
            (None, 1, 1, 1, "undetermined"),
            (1, 1, 0, 0, "violated"),
            (1, 1, 1, 0, "satisfied"),
            (2, 3, 4, 0, "violated"),
            (None, 0, 0, 0, "satisfied"),
        ],
    )
    def test_outcome(self, least, most, certain, possible, outcome, engine):
        asks = requirement("exists", pattern=pattern("target", HEALTH), at_least=least, at_most=most)
        facts = [target(line + 1) for line in range(certain)]
        facts += [target(line + 50, "possible") for line in range(possible)]
        assert judge(plan(*facts), asks, engine=engine).outcome == outcome

    def test_too_many_shows_all_of_them(self, engine):
        asks = requirement("exists", "có {số lượng} chỉ tiêu", pattern=pattern("target", HEALTH), at_most=1)
        (finding,) = judge(plan(target(3), target(8)), asks, engine=engine).findings
        assert finding.message == "có 2 chỉ tiêu"
        assert (finding.kind, [item.span.line for item in finding.evidence]) == ("wrong", [3, 8])


class TestForbid:
    asks = requirement("forbid", "«{chỉ số}» ở dòng {dòng}", pattern=pattern("target", HEALTH))

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ([], "satisfied"),
            ([target()], "violated"),
            ([target(certainty="possible")], "undetermined"),
            ([fact("target", certainty="gap")], "satisfied"),
            ([fact("target", unknown={"indicator"})], "undetermined"),
        ],
    )
    def test_outcome(self, facts, outcome, engine):
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_one_finding_for_each(self, engine):
        findings = judge(plan(target(4), target(2)), self.asks, engine=engine).findings
        assert [item.message for item in findings] == ["«bảo hiểm y tế» ở dòng 2", "«bảo hiểm y tế» ở dòng 4"]
        assert findings[0].evidence[0].text == "Dòng 002 của kế hoạch xã Suối Mơ"


class TestPair:
    asks = requirement(
        "forbid",
        "{năm}: {tỷ lệ} và {kia.tỷ lệ}",
        pair=True,
        pattern=pattern("target", And((HEALTH, SameField("year"), SameField("rate", different=True)))),
    )

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ([target(1, year=2024, rate=90), target(2, year=2024, rate=95)], "violated"),
            ([target(1, year=2024, rate=90), target(2, year=2024, rate=90)], "satisfied"),
            ([target(1, year=2024, rate=90), target(2, year=2025, rate=95)], "satisfied"),
            ([target(1, year=2024, rate=90), target(2, "possible", year=2024, rate=95)], "undetermined"),
            ([target(1, year=2024, rate=90), target(2, year=2024, unknown={"rate"})], "undetermined"),
            ([target(1, year=2024, rate=90), target(2, year=2024)], "satisfied"),
            ([target(1, year=2024, rate=90)], "satisfied"),
        ],
    )
    def test_outcome(self, facts, outcome, engine):
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_each_pair_is_named_once_with_both_places(self, engine):
        facts = plan(target(5, year=2024, rate=90), target(2, year=2024, rate=95.5))
        (finding,) = judge(facts, self.asks, engine=engine).findings
        assert (finding.kind, finding.message) == ("inconsistent", "2024: 95,5% và 90%")
        assert [item.span.line for item in finding.evidence] == [2, 5]


class TestEveryMust:
    asks = requirement("every_must", "{nhóm}: {tỷ lệ}", pattern=pattern("target", HEALTH), must=FULL)

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ([target(rate=100)], "satisfied"),
            ([target(rate=99.99)], "violated"),
            ([target(rate=100), target(2, rate=90)], "violated"),
            ([target(certainty="possible", rate=90)], "undetermined"),
            ([target(certainty="possible", rate=100)], "satisfied"),
            ([target(unknown={"rate"})], "undetermined"),
            ([target()], "violated"),
            ([], "not_applicable"),
            ([target(indicator="viec_lam", rate=1)], "not_applicable"),
            ([fact("target", certainty="gap")], "not_applicable"),
            ([fact("target", unknown={"indicator"}, rate=90)], "undetermined"),
            ([fact("target", unknown={"indicator"}, rate=100)], "satisfied"),
        ],
    )
    def test_outcome(self, facts, outcome, engine):
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_message_names_values_in_vietnamese(self, engine):
        facts = plan(target(3, rate=92.5, groups={"ho_ngheo", "tre_em"}))
        (finding,) = judge(facts, self.asks, engine=engine).findings
        assert (finding.message, finding.kind) == ("hộ nghèo, trẻ em: 92,5%", "wrong")

    def test_reason_says_what_could_not_be_read(self, engine):
        outcome = judge(plan(target(3, unknown={"rate"})), self.asks, engine=engine)
        assert outcome.reason == "không đọc được tỷ lệ ở dòng 3"
        assert [item.span.line for item in outcome.to_look_at] == [3]

    def test_alternatives_do_not_double_a_finding(self, engine):
        must = And(
            (compare("rate", ">=", 100), compare("year", "=", of_plan("year")), Or((stated("unit"), stated("op"))))
        )
        asks = requirement("every_must", pattern=pattern("target", HEALTH), must=must)
        assert len(judge(plan(target(3, rate=90, year=2023)), asks, engine=engine).findings) == 1


class TestEveryHas:
    asks = requirement(
        "every_has",
        "{mỗi.số} không có phụ lục",
        "missing",
        pattern=pattern("appendix_mention"),
        has=pattern("appendix", compare("number", "=", outer("number"))),
    )

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ([fact("appendix_mention", number="I"), fact("appendix", 9, number="I")], "satisfied"),
            ([fact("appendix_mention", number="I"), fact("appendix", 9, number="II")], "violated"),
            ([fact("appendix_mention", number="I")], "violated"),
            ([fact("appendix_mention", number="I"), fact("appendix", 9, "possible", number="I")], "undetermined"),
            ([fact("appendix_mention", number="I"), fact("appendix", 9, unknown={"number"})], "undetermined"),
            ([fact("appendix_mention", number="I"), fact("appendix", 9, "gap")], "undetermined"),
            ([fact("appendix_mention", 1, "possible", number="I")], "undetermined"),
            ([fact("appendix_mention", unknown={"number"}), fact("appendix", 9, number="II")], "undetermined"),
            ([fact("appendix_mention", unknown={"number"})], "violated"),
            ([fact("appendix", 9, number="I")], "not_applicable"),
        ],
    )
    def test_outcome(self, facts, outcome, engine):
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_the_obligation_is_the_evidence(self, engine):
        (finding,) = judge(plan(fact("appendix_mention", 6, number="III")), self.asks, engine=engine).findings
        assert (finding.kind, finding.message) == ("absent", "III không có phụ lục")
        assert [item.span.line for item in finding.evidence] == [6]

    def test_a_join_over_sets(self, engine):
        from compliance.language.ruleset import SetTest

        asks = requirement(
            "every_has",
            pattern=pattern("target"),
            has=pattern("responsibility", SetTest(own("concepts"), "includes", outer("conditions"))),
        )
        duty = fact("responsibility", 9, concepts={"a", "b"})
        assert judge(plan(target(conditions={"a"}), duty), asks, engine=engine).outcome == "satisfied"
        assert judge(plan(target(conditions={"c"}), duty), asks, engine=engine).outcome == "violated"


class TestCover:
    asks = requirement(
        "cover",
        "thiếu {giá trị}",
        "missing",
        value_list="dimensions",
        value_field="dimension",
        has=pattern("target", stated("rate")),
    )

    def test_each_value_without_a_fact_is_a_finding(self, engine):
        outcome = judge(plan(target(dimension="y_te", rate=1), target(2, dimension="nha_o")), self.asks, engine=engine)
        assert [item.message for item in outcome.findings] == ["thiếu giáo dục", "thiếu nhà ở"]

    @pytest.mark.parametrize(
        ("last", "outcome"),
        [
            (target(3, dimension="nha_o", rate=1), "satisfied"),
            (target(3, "possible", dimension="nha_o", rate=1), "undetermined"),
            (target(3, rate=1, unknown={"dimension"}), "undetermined"),
        ],
    )
    def test_outcome(self, last, outcome, engine):
        rest = [target(line, dimension=name, rate=1) for line, name in ((1, "y_te"), (2, "giao_duc"))]
        assert judge(plan(*rest, last), self.asks, engine=engine).outcome == outcome

    def test_a_list_that_is_not_at_hand_decides_nothing(self, engine):
        asks = requirement("cover", value_list="projects", value_field="dimension", has=pattern("target"))
        outcome = judge(plan(), asks, engine=engine)
        assert (outcome.outcome, outcome.reason) == ("undetermined", "chưa có danh mục «projects»")


class TestEquals:
    total = Aggregate("sum", pattern("amount", is_("scope_kind", "tong")), "amount_million_vnd")
    items = Aggregate("sum", pattern("amount", is_("leaf", "true")), "amount_million_vnd")
    asks = requirement("equals", "{vế trái} khác {vế phải}, lệch {chênh lệch}", compare=Compare(items, "=", total))

    def amounts(self, total, *parts, certainty="certain"):
        facts = [fact("amount", 1, scope_kind="tong", amount_million_vnd=total)] if total is not None else []
        facts += [fact("amount", line, leaf=True, amount_million_vnd=part) for line, part in enumerate(parts[:-1], 2)]
        return [*facts, *(fact("amount", 40, certainty, leaf=True, amount_million_vnd=part) for part in parts[-1:])]

    @pytest.mark.parametrize(
        ("total", "parts", "certainty", "outcome"),
        [
            (11, (3, 8), "certain", "satisfied"),
            (6, (3, 3), "certain", "satisfied"),
            (12, (3, 8), "certain", "violated"),
            (11, (3, 8), "possible", "undetermined"),
            (12, (3, 8), "possible", "violated"),
            (None, (3, 8), "certain", "not_applicable"),
            (11, (), "certain", "not_applicable"),
        ],
    )
    def test_outcome(self, total, parts, certainty, outcome, engine):
        facts = self.amounts(total, *parts, certainty=certainty)
        assert judge(plan(*facts), self.asks, engine=engine).outcome == outcome

    def test_the_parts_and_the_total_are_the_evidence(self, engine):
        (finding,) = judge(plan(*self.amounts(1469.5, 3, 8)), self.asks, engine=engine).findings
        assert finding.message == "11 triệu đồng khác 1.469,5 triệu đồng, lệch 1.458,5 triệu đồng"
        assert (finding.kind, [item.span.line for item in finding.evidence]) == ("inconsistent", [1, 2, 40])

    def test_an_unreadable_part_keeps_the_sum_open(self, engine):
        facts = [*self.amounts(12, 3, 8), fact("amount", 50, leaf=True, unknown={"amount_million_vnd"})]
        assert judge(plan(*facts), self.asks, engine=engine).outcome == "undetermined"

    def test_a_gap_where_a_part_may_stand_keeps_the_sum_open(self, engine):
        facts = [*self.amounts(11, 3, 8), fact("amount", 50, "gap")]
        assert judge(plan(*facts), self.asks, engine=engine).outcome == "undetermined"


class TestWhenAndExemptions:
    def low(self, **more):
        return requirement("every_must", pattern=pattern("target", HEALTH), must=FULL, **more)

    @pytest.mark.parametrize(
        ("when", "outcome"),
        [
            (is_(of_plan("scope"), "hang_nam"), "violated"),
            (is_(of_plan("scope"), "chuyen_de"), "not_applicable"),
            (Not(is_(of_plan("scope"), "hang_nam")), "not_applicable"),
            (compare(of_plan("year"), ">=", 2025), "not_applicable"),
            (is_("in_targets", "true"), "violated"),
            (is_("unit", "%"), "not_applicable"),
            (Exists(pattern("section", is_("kind", "muc_tieu"))), "violated"),
            (Not(Exists(pattern("section", is_("kind", "muc_tieu")))), "not_applicable"),
            (Exists(pattern("section", is_("kind", "kinh_phi"))), "not_applicable"),
            (Not(Exists(pattern("section", is_("kind", "kinh_phi")))), "violated"),
        ],
    )
    def test_when(self, when, outcome, engine):
        facts = plan(target(rate=90, in_targets=True), fact("section", 2, kind="muc_tieu"))
        assert judge(facts, self.low(when=when), engine=engine).outcome == outcome

    def test_an_unknown_condition_leaves_the_requirement_open(self, engine):
        facts = plan(target(rate=90), scope=None, unknown={"scope"})
        outcome = judge(facts, self.low(when=is_(of_plan("scope"), "hang_nam")), engine=engine)
        assert (outcome.outcome, outcome.reason) == ("undetermined", "không đọc được phạm vi của kế hoạch")

    def test_a_skipped_fact_is_not_judged(self, engine):
        skip = Exemption("chỉ tiêu của trẻ em", holds("groups", "tre_em"), "skip")
        child, poor = target(rate=90, groups={"tre_em"}), target(2, rate=90, groups={"ho_ngheo"})
        asks = self.low(exemptions=(skip,))
        assert judge(plan(child), asks, engine=engine).outcome == "not_applicable"
        assert [f.evidence[0].span.line for f in judge(plan(child, poor), asks, engine=engine).findings] == [2]

    def test_an_exemption_of_the_rule_may_speak_of_the_facts(self, engine):
        skip = Exemption("chỉ tiêu của trẻ em", holds("groups", "tre_em"), "skip")
        facts = plan(target(rate=90, groups={"tre_em"}))
        assert judge(facts, self.low(), engine=engine, exemptions=(skip,)).outcome == "not_applicable"

    def test_a_plan_wide_exemption_names_itself(self, engine):
        skip = Exemption("kế hoạch chuyên đề", is_(of_plan("scope"), "chuyen_de"), "skip")
        outcome = judge(plan(target(rate=90), scope="chuyen_de"), self.low(exemptions=(skip,)), engine=engine)
        assert (outcome.outcome, outcome.reason) == ("not_applicable", "thuộc ngoại lệ: «kế hoạch chuyên đề»")

    def test_a_lowered_finding_is_advice(self, engine):
        lower = Exemption("trẻ em", holds("groups", "tre_em"), "lower")
        facts = plan(target(rate=90, groups={"tre_em"}), target(2, rate=90, groups={"ho_ngheo"}))
        outcome = judge(facts, self.low(exemptions=(lower,)), engine=engine)
        assert [item.severity for item in outcome.findings] == ["advice", "violation"]

    def test_present_facts_that_make_a_condition_true_are_no_evidence(self, engine):
        asks = requirement(
            "exists",
            pattern=pattern("recipient", is_("role", "thuc_hien")),
            when=Exists(pattern("form_part", is_("part", "noi_nhan"))),
        )
        facts = plan(fact("form_part", 3, part="noi_nhan"), fact("form_part", 8, part="noi_nhan"))
        outcome = judge(facts, asks, engine=engine)
        assert (outcome.outcome, len(outcome.findings), outcome.findings[0].evidence) == ("violated", 1, ())


class TestArithmetic:
    must = Compare(Arithmetic("-", own("from_pct"), own("by_pct")), "=", own("to_pct"), tolerance=Number(0).value)
    asks = requirement("every_must", "{tỷ lệ đầu - mức giảm} ≠ {tỷ lệ cuối}", pattern=pattern("reduction"), must=must)

    @pytest.mark.parametrize(
        ("values", "outcome"),
        [
            ({"from_pct": 9.2, "by_pct": 4.2, "to_pct": 5.0}, "satisfied"),
            ({"from_pct": 9.2, "by_pct": 4.2, "to_pct": 5.5}, "violated"),
            ({"from_pct": 9.2, "by_pct": 4.2, "unknown": {"to_pct"}}, "undetermined"),
        ],
    )
    def test_outcome(self, values, outcome, engine):
        assert judge(plan(fact("reduction", 4, **values)), self.asks, engine=engine).outcome == outcome

    def test_message_computes(self, engine):
        facts = plan(fact("reduction", 4, from_pct=9.2, by_pct=4.2, to_pct=5.5))
        (finding,) = judge(facts, self.asks, engine=engine).findings
        assert (finding.message, finding.kind) == ("5% ≠ 5,5%", "inconsistent")

    def test_a_sum_inside_a_pattern_is_reckoned_for_the_facts_of_that_pattern(self, engine):
        dated = Aggregate("sum", pattern("target", compare("year", "=", outer("subject_year"))), "rate")
        there = Exists(pattern("citation", Compare(dated, ">", Number(Decimal(50)))))
        asks = requirement("every_must", pattern=pattern("amount"), must=there)
        facts = [fact("amount", 1), fact("citation", 2, subject_year=2024), fact("target", 3, year=2024, rate=60)]
        assert judge(plan(*facts), asks, engine=engine).outcome == "satisfied"
        assert judge(plan(*facts[:2]), asks, engine=engine).outcome == "violated"
