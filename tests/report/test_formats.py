"""Every format tells the same story: equal counts, the plan's own words, nothing that could run or load."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

import jsonschema
import pytest
from lxml import html as lxml_html

from compliance.engine.outcome import Evaluation, Finding, Outcome
from compliance.report import render
from compliance.report.display import visible
from compliance.report.labels import catalogue, load_labels
from compliance.resources import reports_dir
from compliance.review import review
from tests.report.sample_review import CHECKED_AT, document, evidence, law, plan, ruleset, sample

SCHEMA = json.loads((reports_dir() / "schema" / "compliance.review-1.schema.json").read_text(encoding="utf-8"))


def page(**options: Any) -> Any:
    return lxml_html.document_fromstring(render([sample()], "html", **options))


def test_every_format_has_the_same_counts() -> None:
    review = sample()
    content = json.loads(render([review], "json"))["reviews"][0]
    text = render([review], "text", verbose=True)
    cards = Counter(card.get("data-state") for card in page().xpath("//article[contains(@class,'card')]"))
    for severity, word in (("violation", "vi phạm"), ("missing", "thiếu"), ("advice", "lưu ý")):
        expected = review.counts.findings[severity]  # type: ignore[index]
        assert content["counts"]["findings"][severity] == expected
        assert len(re.findall(rf"^{word}\[", text, re.MULTILINE)) == expected
        assert cards[severity] == expected
    for outcome in ("undetermined", "satisfied", "not_applicable"):
        assert content["counts"][outcome] == cards[outcome] == review.counts.outcomes[outcome]  # type: ignore[index]
    assert "6/7 luật áp dụng; 1 đạt, 4 không đạt hoặc lưu ý, 1 chưa rõ; 1 không áp dụng" in text


def test_json_follows_the_published_schema() -> None:
    jsonschema.validate(json.loads(render([sample(), sample(programme="khac")], "json")), SCHEMA)


@pytest.mark.parametrize("change", [{"verdict": "passed"}, {"extra": 1}])
def test_the_published_schema_refuses_what_is_not_in_the_contract(change: dict[str, Any]) -> None:
    content = json.loads(render([sample()], "json"))
    content["reviews"][0] |= change
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, SCHEMA)


def test_evidence_is_the_plans_text_at_its_lines_and_columns() -> None:
    review = sample()
    lines = review.document.text.split("\n")
    for outcome in json.loads(render([review], "json"))["reviews"][0]["outcomes"]:
        for finding in outcome["findings"]:
            for item in finding["evidence"]:
                stretch = lines[item["line"] - 1 : item["end_line"]]
                stretch[-1] = stretch[-1][: item["end_column"] - 1]
                stretch[0] = stretch[0][item["column"] - 1 :]
                assert "\n".join(stretch) == item["text"]


def test_a_document_that_is_no_poverty_plan_has_verdict_null() -> None:
    content = json.loads(render([sample(programme="khac")], "json"))
    assert content["reviews"][0]["verdict"] is None
    assert "không phải kế hoạch giảm nghèo, không kết luận" in render([sample(programme="khac")], "text")


def test_only_the_time_of_checking_may_differ_between_two_runs() -> None:
    first, second = sample(), sample()
    later = replace(second, receipt=replace(second.receipt, checked_at="2030-01-01T00:00:00Z"))
    one, two = (json.loads(render([item], "json")) for item in (first, later))
    one["reviews"][0]["receipt"].pop("checked_at"), two["reviews"][0]["receipt"].pop("checked_at")
    assert one == two


def test_the_page_fetches_nothing() -> None:
    tree = page()
    for name in ("src", "href", "action", "srcset", "xlink:href", "poster", "data"):
        for value in tree.xpath(f"//@*[name()='{name}']"):
            assert value.startswith("#"), value
    text = render([sample()], "html")
    assert not re.search(r"(?:https?:)?//[a-z]", re.sub(r"// [A-Z].*", "", text))
    assert "@import" not in text and "url(" not in text


def test_a_script_in_the_plan_is_shown_and_never_run() -> None:
    text = render([sample()], "html")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text
    assert text.count("<script") == 1


def test_the_pages_policy_allows_its_own_script_and_style_alone() -> None:
    import base64
    import hashlib

    text = render([sample()], "html")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy and policy[1].startswith("default-src 'none'") and "unsafe" not in policy[1]
    for tag in ("script", "style"):
        inline = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert inline
        digest = base64.b64encode(hashlib.sha256(inline[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert not page().xpath("//@style") and not page().xpath("//@*[starts-with(name(), 'on')]")


def test_findings_and_text_are_linked_both_ways() -> None:
    tree = page()
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in tree.xpath("//a/@href"):
        assert target[1:] in ids, target
    for card in tree.xpath("//article[contains(@class,'card') and .//blockquote]"):
        quoted = [link[1:] for link in card.xpath(".//blockquote//a/@href")]
        for anchor in quoted:
            back = tree.xpath(f"//*[@id='{anchor}']/@href")
            assert back == [f"#{card.get('id')}"]


def test_the_page_shows_every_line_of_the_plan_word_for_word() -> None:
    review = sample()
    lines = page().xpath("//div[contains(@class,'line')]")
    shown = ["".join(line.xpath(".//span[@class='words']//text()[not(parent::a)]")) for line in lines]
    assert shown == review.document.text.splitlines()
    assert [int(line.xpath("string(./span[@class='no'])")) for line in lines] == list(range(1, len(lines) + 1))


def test_damaged_lines_are_marked() -> None:
    damaged = page().xpath("//div[contains(@class,'doubtful')]/@id")
    assert damaged == ["p1-l11"]


def test_the_six_basic_dimensions_always_have_a_row() -> None:
    rows = page().xpath("//section[@class='dimensions']//tbody/tr/th/text()")
    assert len(rows) == 7 and rows[-1] == "thu nhập"
    assert len(page().xpath("//span[@class='empty']")) == 3


def test_english_labels_leave_no_vietnamese_label_behind() -> None:
    text = render([sample()], "text", language="en")
    assert "needs changes" in text and "Not decided" in text
    for word in ("Căn cứ:", "Cách sửa:", "Kết luận:"):
        assert word not in text


def test_the_catalogue_has_both_languages_with_the_same_placeholders() -> None:
    for key, texts in catalogue().items():
        assert set(texts) == {"vi", "en"}, key
        vi, en = (set(re.findall(r"\{(\w+)\}", texts[language])) for language in ("vi", "en"))
        assert vi == en, key


def test_every_label_the_template_names_exists() -> None:
    template = (reports_dir() / "review.html.j2").read_text(encoding="utf-8")
    for key in re.findall(r'labels\(["\']([\w.-]+\w)["\']', template):
        load_labels("vi")(key)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\x1b[2Jb", "a�[2Jb"), ("x\u202ey", "x�y"), ("a\tb", "a b"), ("\udcffz", "�z"), ("giảm", "giảm")],
)
def test_no_character_of_a_plan_can_steer_a_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert len(visible(text)) == len(text)


@pytest.mark.parametrize("name", ["a\x1b[31m.txt", "\udcff.txt", "<b>.txt", "a\nb.txt", "«kế hoạch».txt"])
def test_hostile_file_names_are_harmless_in_every_format(name: str) -> None:
    review = sample(document(path=name))
    for form in ("text", "json", "html"):
        text = render([review], form)  # type: ignore[arg-type]
        text.encode("utf-8")
        assert "\x1b" not in text
    assert "<b>.txt" not in render([review], "html")


def test_colours_are_written_only_when_asked_for() -> None:
    assert "\x1b" not in render([sample()], "text")
    assert "\x1b[" in render([sample()], "text", colour=True)


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_carets_stand_under_the_evidence_at_every_width(width: int) -> None:
    lines = render([sample()], "text", width=width).splitlines()
    marked = "".join(
        character
        for text, carets in pairwise(lines)
        if "│" in text
        and set(carets.partition("│")[2].split())
        and set("".join(carets.partition("│")[2].split())) == {"^"}
        for character, caret in zip(text.partition("│ ")[2], carets.partition("│ ")[2], strict=False)
        if caret == "^"
    )
    assert marked.startswith("giảm 4,2%từ 9,2% xuống còn 5,5%95% người thuộc hộ nghèo")
    assert "trung tâm xã" in marked
    assert max(map(len, lines)) <= width


def test_advice_alone_is_never_called_a_failure() -> None:
    review = sample()
    only = tuple(item for item in review.outcomes if item.rule_id == "to-chuc/thuong-truc")
    bar = page().xpath("//*[local-name()='g' and contains(@class,'advice')]")
    assert only[0].severity == "advice" and bar


def test_the_terminal_report_as_a_whole(snapshot: Any) -> None:
    review = sample()
    assert render([review], "text", verbose=True).replace(review.receipt.program, "compliance X") == snapshot


def test_what_several_requirements_of_a_rule_find_at_one_place_is_shown_there_once() -> None:
    doc = document()
    places = evidence(doc, "giảm 4,2%"), evidence(doc, "Công chức Văn hóa - Xã hội chủ trì", "II.1")
    found = tuple(
        Finding(number, "absent", "violation", f"«{place.text}» không có {what}", f"Thêm {what}.", (), (place,))
        for number, what in ((1, "nội dung"), (2, "kinh phí"))
        for place in places
    )
    outcome = Outcome("du-an/so-va-ten", "violated", None, found, ())
    made = review(plan(doc), Evaluation((outcome,), ("direct",)), ruleset(), law(), checked_at=CHECKED_AT)
    text = render([made], "text").split("── ")[1]
    shown = re.findall(r"không có (?:nội dung|kinh phí)|┌─ dòng \d+|Thêm (?:nội dung|kinh phí)", text)
    at_a_place = ["không có nội dung", "không có kinh phí"]
    assert shown == [*at_a_place, "┌─ dòng 7", *at_a_place, "┌─ dòng 13", "Thêm nội dung", "Thêm kinh phí"]
    assert text.count("Căn cứ:") == 1 and len(made.findings) == 4
    listed = [line for line in render([made], "text", width=200).splitlines() if line.startswith("  - ")]
    assert listed == [
        f"  - «giảm 4,2%» không có {what} (và 1 chỗ khác) [du-an/so-va-ten]" for what in ("nội dung", "kinh phí")
    ]


def test_several_plans_end_with_a_summary() -> None:
    text = render([sample(), sample(document(path="ban-khac.txt"), programme="khac")], "text")
    summary = text[text.index("2 văn bản") :]
    assert "suoi-trang.txt" in summary and "ban-khac.txt" in summary
    assert len(page().xpath("//nav")) == 0
