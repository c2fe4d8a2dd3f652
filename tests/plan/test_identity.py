from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from compliance.plan import Assumptions, DateRange, Plan, Value
from tests.plan.structure import BODY, CLOSING, DAMAGED, HEAD, PREAMBLE, WHOLE, plan


def test_who_when_where_and_what() -> None:
    values = plan(WHOLE).identity.values
    assert values["level"] == "xa"
    assert values["unit_name"] == "xã Suối Ngà"
    assert values["issuer_kind"] == "ubnd"
    assert values["document_kind"] == "ke_hoach"
    assert values["number"] == "41/KH-UBND"
    assert values["date"] == DateRange(date(2024, 2, 5), date(2024, 2, 5))
    assert values["place"] == "Suối Ngà"
    assert values["year"] == 2024
    assert values["programme"] == "giam-ngheo"
    assert values["scope"] == "annual"
    assert values["is_draft"] is False
    assert str(values["title"]).endswith("năm 2024 trên địa bàn xã Suối Ngà")


def test_a_damaged_head_gives_the_same_fields() -> None:
    identity = plan(DAMAGED).identity
    assert identity.values["level"] == "xa"
    assert str(identity.values["unit_name"]).lower() == "xã nam chay"
    assert identity.values["number"] == "52/KH-UBND"
    assert identity.values["date"] == DateRange(date(2024, 3, 9), date(2024, 3, 9))
    assert identity.values["year"] == 2024
    assert identity.values["programme"] == "giam-ngheo"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Suối Ngà, ngày     tháng 02 năm 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("Suối Ngà, ngày .... tháng .... năm 2024", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_blank_day_is_the_month_and_a_blank_month_the_year(line: str, first: date, last: date) -> None:
    identity = plan(WHOLE.replace("Suối Ngà, ngày 05 tháng 02 năm 2024", line)).identity
    assert identity.values["date"] == DateRange(first, last)
    assert identity.values["day_known"] is False
    assert identity.values["is_draft"] is True


def test_without_a_date_the_plan_was_signed_at_some_time_in_its_year() -> None:
    identity = plan(WHOLE.replace("Suối Ngà, ngày 05 tháng 02 năm 2024", "")).identity
    assert identity.values["date"] == DateRange(date(2024, 1, 1), date(2024, 12, 31))
    assert "signed_year" not in identity.values


def test_without_a_head_the_enacting_sentence_names_the_issuer() -> None:
    text = HEAD[HEAD.index("Số:") :] + PREAMBLE + BODY + CLOSING
    assert plan(text).identity.values["unit_name"] == "xã Suối Ngà"


@pytest.mark.parametrize(
    ("head", "level", "unit"),
    [
        ("PHƯỜNG AN LẠC", "xa", "phường An Lạc"),
        ("THỊ XÃ NÀ SẢN", "huyen", "thị xã Nà Sản"),
        ("HUYỆN MƯỜNG THEN", "huyen", "huyện Mường Then"),
        ("THÀNH PHỐ CẦN THƠ", "tinh", "thành phố Cần Thơ"),
        ("THÀNH PHỐ BẢN PHIỆT", "huyen", "thành phố Bản Phiệt"),
        ("TỈNH HÀ TRUNG", "tinh", "tỉnh Hà Trung"),
        ("ĐẶC KHU HÒN TRE", "xa", "đặc khu Hòn Tre"),
    ],
)
def test_levels(head: str, level: str, unit: str) -> None:
    values = plan(WHOLE.replace("XÃ SUỐI NGÀ", head)).identity.values
    assert (values["level"], values["unit_name"]) == (level, unit)


@pytest.mark.parametrize(
    ("title", "programme", "scope"),
    [
        ("Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà", "giam-ngheo", "annual"),
        ("Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo năm 2024 trên địa bàn xã Suối Ngà", "giam-ngheo", "thematic"),
        ("Phòng, chống thiên tai năm 2024 trên địa bàn xã Suối Ngà", "khac", "annual"),
    ],
)
def test_programme_and_scope_come_from_the_title(title: str, programme: str, scope: str) -> None:
    start, end = HEAD.index("Thực hiện Chương trình"), HEAD.index("\n\n", HEAD.index("Thực hiện Chương trình"))
    text = HEAD[:start] + title + HEAD[end:] + "I. MỤC TIÊU\n1. Mục tiêu chung\nNâng cao đời sống nhân dân.\n" + CLOSING
    values = plan(text).identity.values
    if scope == "thematic" and "programme" not in values:
        pytest.fail("the programme of a thematic plan is known")
    assert (values["programme"], values["scope"]) == (programme, scope)


def test_a_web_page_and_a_law_are_no_plans() -> None:
    page = "Hộ nghèo được hỗ trợ gì?\n\nTheo Nghị định 07/2021/NĐ-CP, hộ nghèo được cấp thẻ bảo hiểm y tế.\n" * 12
    identity = plan(page).identity
    assert identity.values["document_kind"] == "khac"
    assert identity.values["programme"] == "khac"
    law = "CHÍNH PHỦ\n\nSố: 11/2024/NĐ-CP\n\nNGHỊ ĐỊNH\n\nQuy định về phí và lệ phí\n\nĐiều 1. Phạm vi\n"
    assert plan(law).identity.values["document_kind"] == "nghi_dinh"


def test_what_the_caller_assumes_stands_before_the_text() -> None:
    assumed = Assumptions(level="huyen", year=2025, signed=DateRange(date(2025, 3, 1), date(2025, 3, 1)))
    values = plan(WHOLE, assumed).identity.values
    assert (values["level"], values["year"], values["signed_year"]) == ("huyen", 2025, 2025)


def test_an_excerpt_is_an_excerpt_of_an_ordinary_plan() -> None:
    values = plan("Hỗ trợ hộ nghèo phát triển sản xuất.", fragment=True).identity.values
    assert (values["document_kind"], values["issuer_kind"], values["programme"]) == ("ke_hoach", "ubnd", "giam-ngheo")


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace(" - ", " – ").replace("ỦY", "UỶ"),
        lambda text: text.replace("\n", "\r\n"),
    ],
    ids=["NFD", "no blank lines", "other dashes and tone place", "CRLF"],
)
def test_other_spellings_of_the_same_file_change_nothing(edit: object) -> None:
    assert callable(edit)
    edited, plain = plan(edit(WHOLE)), plan(WHOLE)
    assert edited.identity.values == plain.identity.values
    for kind in ("section", "citation", "form_part", "recipient", "place_mention", "year_mention"):
        assert _fields(edited, kind) == _fields(plain, kind), kind


def _fields(read: Plan, kind: str) -> list[dict[str, Value]]:
    """Return what the facts say, without the words themselves."""
    return [{k: v for k, v in f.values.items() if k not in ("text", "heading")} for f in read.of_kind(kind)]
