"""Places left to fill in a template: found, named, and left open in the facts without touching the fixed words."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from compliance.checker import Checker, assumptions, load
from compliance.plan.placeholders import find_blanks

PLANS = Path(__file__).parents[1] / "plans"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Số: …/KH-UBND", [("…", "number")]),
        ("Số:      /KH-UBND", [("      ", "number")]),
        ("Số: ____/KH-UBND", [("____", "number")]),
        ("Nghị quyết số …/2025/NQ-HĐND", [("…", "number")]),
        ("Xuân Hồ, ngày … tháng … năm 2026", [("ngày … tháng … năm 2026", "date")]),
        ("ngày     tháng 3 năm 2026", [("ngày     tháng 3 năm 2026", "date")]),
        ("ngày …/…/20…", [("ngày …/…/20…", "date")]),
        ("ngày 12 tháng 3 năm 2026", []),
        ("trong năm 20…, cuối năm 202x", [("20…", "year"), ("202x", "year")]),
        ("giảm x,x% còn ……% tức .... hộ", [("x,x", "figure"), ("……", "figure"), ("....", "figure")]),
        ("kinh phí {{so_tien}} triệu đồng, [tổng số] người", [("{{so_tien}}", "figure"), ("[tổng số]", "figure")]),
        ("95% hộ; …% trẻ em", [("…", "figure")]),
        ("UBND xã {{tên xã}} và huyện ……", [("{{tên xã}}", "name"), ("……", "name")]),
        ("ỦY BAN NHÂN DÂN\nXÃ ……", [("……", "name")]),
        ("- «ten_don_vi»: «…»", [("«ten_don_vi»", "text"), ("«…»", "text")]),
        ("Đơn vị thực hiện: [tên đơn vị]", [("[tên đơn vị]", "text")]),
        ("nhà ở, nước sạch… và v.v. … [1] [x] «Vì người nghèo» 20.000 đồng 2026", []),
    ],
)
def test_blanks_are_found_and_what_belongs_there_is_told(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[blank.start : blank.end], blank.kind) for blank in find_blanks(text)] == found


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("giảm x,x%", "con số (%)"),
        ("[số hộ nghèo] hộ", "số hộ nghèo"),
        ("xã ……", "tên xã"),
        ("Số: …/KH-UBND", "số của văn bản"),
        ("Đơn vị thực hiện: ……", "nội dung của «Đơn vị thực hiện»"),
        ("……", ""),
    ],
)
def test_what_belongs_in_a_blank(text: str, expects: str) -> None:
    assert [blank.expects for blank in find_blanks(text)] == [expects]


@pytest.mark.parametrize(
    "text",
    [
        "…" * 20_000,
        "_" * 50_000,
        "[" * 20_000,
        "{{" * 10_000,
        "«" * 20_000,
        "ngày … " * 5_000,
        "ngày … tháng … năm " * 3_000,
        "Số:" + " " * 50_000,
    ],
)
def test_a_text_of_blanks_alone_takes_no_time_to_speak_of(text: str) -> None:
    assert len(find_blanks(text)) <= len(text)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return load(engine="direct")


def outcomes(checker: Checker, text: str, *, template: bool = True) -> dict[str, str]:
    assume = assumptions(checker.law, template=template)
    return {item.rule_id: item.outcome for item in checker.check(text.encode(), name="mau.txt", assume=assume).outcomes}


_FIGURE = re.compile(r"(?<![\w./])\d[\d.]*(?:,\d+)?(?=[ ]?%|[ ]triệu đồng|[ ]hộ\b|[ ]người\b)")
_MARKS = ("…", "……", "{{so_lieu}}", "......", "____", "[số liệu]")


@pytest.mark.parametrize(
    "path", [path for path in sorted(PLANS.glob("*/*.txt")) if "review" not in path.name], ids=lambda p: p.stem
)
def test_blanking_figures_never_turns_a_yes_into_a_no_or_a_no_into_a_yes(path: Path, checker: Checker) -> None:
    text = path.read_text(encoding="utf-8")
    whole = outcomes(checker, text, template=False)
    chance = random.Random(path.name)
    blanked = _FIGURE.sub(lambda figure: chance.choice(_MARKS) if chance.random() < 0.5 else figure[0], text)
    template = outcomes(checker, blanked)
    flips = {
        rule: (whole[rule], outcome)
        for rule, outcome in template.items()
        if {whole[rule], outcome} == {"satisfied", "violated"}
        or (whole[rule], outcome) == ("not_applicable", "violated")
    }
    assert flips == {}


def test_a_template_without_blanks_is_judged_as_a_plan(checker: Checker) -> None:
    text = (PLANS / "faulty" / "xa-na-luong-2024.txt").read_text(encoding="utf-8")
    assert outcomes(checker, text) == outcomes(checker, text, template=False)


def test_blanks_are_accused_in_a_plan_and_left_open_in_a_template(checker: Checker) -> None:
    text = (PLANS / "sound" / "xa-ta-luong-2026.txt").read_text(encoding="utf-8")
    draft = text.replace("số 12/NQ-HĐND ngày 24/12/2025", "số …/NQ-HĐND ngày …/…/2025").replace("12,4%", "…%")
    assert outcomes(checker, draft, template=False)["the-thuc/can-cu-ghi-du"] == "violated"
    assert outcomes(checker, draft)["the-thuc/can-cu-ghi-du"] == "undetermined"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("100% người thuộc hộ nghèo", "80% người thuộc hộ nghèo", "muc-tieu/bhyt-100"),
        ("Căn cứ Nghị định số 351/2025/NĐ-CP", "Căn cứ Nghị định số 07/2021/NĐ-CP", "can-cu/chuan-ngheo-hien-hanh"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "", "the-thuc/quoc-hieu-tieu-ngu"),
    ],
)  # fmt: skip
def test_fixed_text_is_judged_in_full_beside_blanks(old: str, new: str, rule: str, checker: Checker) -> None:
    text = (PLANS / "sound" / "xa-ta-luong-2026.txt").read_text(encoding="utf-8")
    draft = _FIGURE.sub(lambda figure: figure[0] if figure[0] == "100" else "……", text).replace("Số: 86/", "Số: …/")
    assert "violated" not in outcomes(checker, draft).values()
    assert old in draft
    assert outcomes(checker, draft.replace(old, new))[rule] == "violated"


def test_the_review_lists_every_blank_and_the_rules_only_filling_decides(checker: Checker) -> None:
    text = (PLANS / "sound" / "xa-ta-luong-2026.txt").read_text(encoding="utf-8").replace("Số: 86/", "Số: …/")
    draft = text.replace("900 triệu đồng", "…… triệu đồng")
    review = checker.check(draft.encode(), name="mau.txt", assume=assumptions(checker.law, template=True))
    assert review.template is not None
    assert [(item.span.line, item.text, item.expects) for item in review.template.placeholders] == [
        (9, "…", "số của văn bản"),
        (123, "……", "con số (triệu đồng)"),
    ]
    assert "kinh-phi/nguon-cong-bang-tong" in review.template.to_fill
    assert review.awaits_filling and review.verdict == "inconclusive"
    assert checker.check(draft.encode(), name="mau.txt").template is None


def test_names_that_stand_in_for_blanks_are_never_shown(checker: Checker) -> None:
    text = (PLANS / "sound" / "xa-ta-luong-2026.txt").read_text(encoding="utf-8")
    draft = text.replace("TÀ LƯƠNG", "{{TÊN XÃ}}").replace("Tà Lương", "{{tên xã}}")
    plan = checker.plan(draft.encode(), assume=assumptions(checker.law, template=True))
    said = [value for fact in (plan.identity, *plan.facts) for value in fact.values.values() if isinstance(value, str)]
    assert plan.identity.values["level"] == "xa" and plan.identity.values["unit_name"] == "xã …"
    assert not [value for value in said if "Mẫu" in value or "MẪU" in value]
    assert plan.document.text == draft
