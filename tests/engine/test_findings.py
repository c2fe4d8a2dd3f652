"""What a finding says: its kind, the places that bear it out, and the words of its message."""

from __future__ import annotations

import pytest
from by_hand import compare, fact, is_, judge, number, own, pattern, plan, requirement, stated

from compliance.language.ruleset import Aggregate, And, Compare, Exists, Not, Or, SameField, SamePlace


def lines(finding):
    return [place.span.line for place in finding.evidence]


def test_what_is_there_but_misses_a_bound_is_wrong_and_shown():
    asked = requirement(
        "exists", pattern=pattern("target", And((is_("indicator", "bhyt"), compare("rate", ">=", 100))))
    )
    facts = plan(
        fact("target", 3, indicator="viec_lam", rate=1),
        fact("target", 5, "possible", indicator="bhyt", rate=20),
        fact("target", 8, indicator="bhyt", rate=90),
        fact("target", 9, indicator="bhyt"),
    )
    (finding,) = judge(facts, asked).findings
    assert (finding.kind, lines(finding), finding.looked_in) == ("wrong", [8], None)


def test_a_bound_that_the_other_place_misses_is_wrong_and_both_places_are_shown():
    enough = And((SameField("indicator"), compare("rate", ">=", 100), Not(is_("unit", "hộ"))))
    asked = requirement("every_has", pattern=pattern("target", is_("unit", "hộ")), has=pattern("target", enough))
    kinds = {}
    for line, said in (
        (5, {"indicator": "bhyt", "rate": 90}),
        (6, {"indicator": "viec_lam", "rate": 90}),
        (7, {"indicator": "bhyt"}),
    ):
        facts = plan(fact("target", 2, indicator="bhyt", unit="hộ", rate=1), fact("target", line, **said))
        (finding,) = judge(facts, asked).findings
        kinds[line] = finding.kind, lines(finding)
    assert kinds == {5: ("wrong", [2, 5]), 6: ("absent", [2]), 7: ("absent", [2])}


def test_a_bound_in_what_the_fact_must_stand_without_is_not_what_was_sought():
    alone = And((is_("unit", "hộ"), Not(Exists(pattern("amount", compare("amount_million_vnd", ">", 500))))))
    asked = requirement("every_has", pattern=pattern("target", alone), has=pattern("project", stated("number")))
    facts = plan(fact("target", 2, unit="hộ"), fact("amount", 4, amount_million_vnd=3))
    (finding,) = judge(facts, asked).findings
    assert (finding.kind, lines(finding)) == ("absent", [2])
    assert finding.looked_in is not None and finding.looked_in.found == ()


@pytest.mark.parametrize(
    ("must", "kind"),
    [
        (is_("has_content", "true"), "absent"),
        (Or((is_("has_content", "true"), is_("refers", "true"))), "absent"),
        (Or((is_("has_content", "true"), is_("name", "Dự án lớn"))), "wrong"),
        (And((is_("has_content", "true"), is_("has_money", "true"))), "absent"),
        (Not(is_("has_content", "true")), "wrong"),
        (is_("has_content", "false"), "wrong"),
    ],
)
def test_a_part_that_must_be_there_is_absent_not_wrong(must, kind):
    asked = requirement("every_must", pattern=pattern("project_block"), must=must)
    given = must != Not(is_("has_content", "true"))
    facts = plan(fact("project_block", 4, has_content=not given or must == is_("has_content", "false"), refers=False))
    (finding,) = judge(facts, asked).findings
    assert (finding.kind, lines(finding)) == (kind, [4])


def test_a_share_of_the_plan_is_not_evidence_against_one_fact():
    most = Compare(Aggregate("share", pattern("goal_item"), part=is_("measured", "true")), ">=", number(70))
    asked = requirement("every_must", pattern=pattern("goal_item"), must=Or((is_("measured", "true"), most)))
    facts = plan(fact("goal_item", 3, measured=True), fact("goal_item", 4, measured=False))
    (finding,) = judge(facts, asked).findings
    assert lines(finding) == [4]


def test_a_share_of_what_belongs_to_a_fact_is_evidence_against_it():
    its = Aggregate("share", pattern("amount", SamePlace("section")), part=stated("source"))
    asked = requirement("every_must", pattern=pattern("project"), must=Compare(its, ">=", number(50)))
    facts = plan(fact("project", 3, section="III"), fact("amount", 4, section="III"), fact("amount", 9, section="IV"))
    (finding,) = judge(facts, asked).findings
    assert lines(finding) == [3, 4]


def test_a_share_judged_for_the_whole_plan_shows_what_it_is_made_of():
    share = Aggregate("share", pattern("goal_item"), part=is_("measured", "true"))
    asked = requirement("equals", compare=Compare(share, ">=", number(70)))
    facts = plan(fact("goal_item", 3, measured=True), fact("goal_item", 4, measured=False))
    (finding,) = judge(facts, asked).findings
    assert lines(finding) == [3, 4]


def test_only_the_greatest_is_evidence_where_a_fact_is_held_against_it():
    most = Aggregate("max", pattern("amount"), "amount_million_vnd")
    asked = requirement("every_must", pattern=pattern("amount"), must=Compare(own("amount_million_vnd"), "=", most))
    facts = plan(*(fact("amount", line, amount_million_vnd=money) for line, money in ((3, 7), (4, 9), (5, 9), (6, 7))))
    found = judge(facts, asked).findings
    assert [lines(finding) for finding in found] == [[3, 4, 5], [4, 5, 6]]


def test_long_words_of_the_plan_are_cut_in_a_message_and_lose_their_bullet():
    asked = requirement("every_must", "«{nội dung}»", pattern=pattern("goal_item"), must=is_("measured", "true"))
    facts = plan(fact("goal_item", 3, measured=False, text="- Giúp hộ nghèo\n" + "làm ăn " * 40))
    (finding,) = judge(facts, asked).findings
    assert finding.message.startswith("«Giúp hộ nghèo làm ăn ") and finding.message.endswith("…»")
    assert len(finding.message) <= 122
