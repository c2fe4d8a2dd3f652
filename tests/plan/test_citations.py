from __future__ import annotations

from datetime import date

import pytest

from compliance.plan import Assumptions, DateRange, Fact
from tests.plan.structure import DAMAGED, HEAD, WHOLE, plan, stated

STANDARD = "quy định chuẩn nghèo đa chiều giai đoạn 2021-2025"


def cited(text: str, signed: date = date(2024, 2, 10)) -> list[Fact]:
    return stated(plan(text, Assumptions(year=2024, signed=DateRange(signed, signed)), fragment=True), "citation")


def test_every_part_of_a_full_citation() -> None:
    (fact,) = cited(
        "Căn cứ Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2024 của UBND huyện Mường Then về giảm nghèo năm 2024;"
    )
    values = fact.values
    assert values["kind"] == "ke_hoach"
    assert values["number"] == "27/KH-UBND"
    assert values["date"] == DateRange(date(2024, 1, 15), date(2024, 1, 15))
    assert values["issuer"] == "UBND huyện Mường Then"
    assert values["issuer_level"] == "huyen"
    assert values["title"] == "về giảm nghèo năm 2024"
    assert values["subject_year"] == 2024
    assert (values["role"], values["in_preamble"], values["end_mark"], values["last"]) == (
        "can_cu",
        True,
        "cham_phay",
        True,
    )
    assert values["missing_parts"] == frozenset()


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Căn cứ Kế hoạch số 27/KH-UBND của UBND huyện Mường Then về giảm nghèo;", {"ngay"}),
        ("Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 về giảm nghèo;", {"co_quan"}),
        ("Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then;", {"trich_yeu"}),
        ("Căn cứ Kế hoạch của UBND huyện Mường Then về giảm nghèo năm 2024;", {"so", "ky_hieu", "ngay"}),
        ("Căn cứ Luật Ngân sách nhà nước;", set()),
        ("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", set()),
    ],
)
def test_missing_parts(text: str, missing: set[str]) -> None:
    (fact,) = cited(text)
    assert fact.values["missing_parts"] == missing


def test_missing_parts_on_damaged_text_are_left_open() -> None:
    (fact,) = cited("Cin cir Ké hoach s6 27/KH-UBND cua UBND huyén Muong Then vé giam nghéo nam 2024;")
    assert "missing_parts" in fact.unknown


def test_damaged_citations_over_wrapped_lines() -> None:
    first, second = stated(plan(DAMAGED), "citation")
    assert (first.values["kind"], first.values["number"], first.values["role"]) == ("ke_hoach", "18/KH-UBND", "can_cu")
    assert (second.values["kind"], second.values["number"]) == ("nghi_quyet", "31/NQ-HĐND")
    assert (first.values["issuer_level"], second.values["issuer_level"]) == ("huyen", "xa")
    assert (first.values["end_mark"], second.values["end_mark"]) == ("cham_phay", "cham")
    assert (first.values["last"], second.values["last"]) == (False, True)


def test_the_place_of_a_citation() -> None:
    grounds = {f.values.get("number"): f for f in stated(plan(WHOLE), "citation")}
    assert grounds["27/KH-UBND"].values["role"] == "thuc_hien"
    body = grounds["07/2021/TT-BLĐTBXH"]
    assert (body.values["role"], body.values["in_preamble"]) == ("noi_dung", False)
    assert body.section_kinds >= {"to_chuc_thuc_hien"}


def test_several_grounds_in_one_paragraph_share_it() -> None:
    facts = cited(
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Hà Trung về giao dự toán; "
        "Kế hoạch số 3/KH-UBND ngày 09/01/2024 của UBND tỉnh Hà Trung về giảm nghèo;\nI. MỤC TIÊU\n"
    )
    assert [f.values["shares_paragraph"] for f in facts] == [True, True]
    assert [f.values["last"] for f in facts] == [False, True]


def test_a_document_named_in_anothers_title_is_inside_it() -> None:
    outer, inner = cited(
        "Căn cứ Kế hoạch số 27/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then thực hiện "
        "Nghị quyết số 9/NQ-HĐND ngày 20/12/2023 của HĐND huyện Mường Then về giảm nghèo;"
    )
    assert (outer.values["inside_title"], inner.values["inside_title"]) == (False, True)
    assert inner.in_title


def test_only_the_first_occurrence_is_first() -> None:
    facts = cited("1. Theo Nghị định số 07/2021/NĐ-CP của Chính phủ.\n2. Chuẩn nghèo theo Nghị định 07/2021/NĐ-CP.")
    assert [f.values["first"] for f in facts] == [True, False]


def test_the_plans_own_number_is_no_citation() -> None:
    assert stated(plan(HEAD + "I. MỤC TIÊU\nGiảm nghèo.\n"), "citation") == []


@pytest.mark.parametrize(
    "text", ["theo quy định của pháp luật", "quy luật thị trường", "Thực hiện tốt kế hoạch đề ra."]
)
def test_words_that_name_no_document(text: str) -> None:
    assert cited(text) == []


def test_the_register_tells_what_is_in_force_on_the_signing_date() -> None:
    text = "Căn cứ Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ quy định về học phí;"
    before, after = cited(text)[0], cited(text, date(2025, 10, 20))[0]
    assert (before.values["registered"], before.values["in_force"]) == (True, True)
    assert after.values["in_force"] is False
    assert "successor" in after.values


def test_a_month_in_which_an_instrument_ends_decides_nothing() -> None:
    text = "Căn cứ Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 của Chính phủ quy định về học phí;"
    whole_year = DateRange(date(2025, 1, 1), date(2025, 12, 31))
    (fact,) = stated(plan(text, Assumptions(year=2025, signed=whole_year), fragment=True), "citation")
    assert "in_force" in fact.unknown
    assert "in_force" not in fact.values


@pytest.mark.parametrize(
    ("named", "match"),
    [
        (f"Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ {STANDARD}", "khop"),
        (f"Nghị định số 07/2021/NĐ-CP ngày 15/03/2022 của Chính phủ {STANDARD}", "sai_ngay"),
        (f"Nghị định số 71/2021/NĐ-CP ngày 27/01/2021 của Chính phủ {STANDARD}", "sai_so"),
        (f"Nghị định số 07/2021/QĐ-CP ngày 27/01/2021 của Chính phủ {STANDARD}", "sai_ky_hieu"),
        ("Nghị định số 07/2021/NĐ-CP", None),
        ("Kế hoạch số 07/KH-UBND ngày 27/01/2021 của UBND huyện Mường Then về chuẩn nghèo", None),
    ],
)
def test_the_register_is_compared_only_when_two_things_agree(named: str, match: str | None) -> None:
    (fact,) = cited(f"Căn cứ {named};")
    assert fact.values.get("register_match") == match
    if match is not None:
        assert str(fact.values["correct_form"]).startswith("Nghị định số 07/2021/NĐ-CP ngày 27/01/2021")


@pytest.mark.parametrize(
    "date_words", ["ngày 15/0?/2024", "ngay 15/0?/2024", "ngày 1S/01/2024", "ngày 15/01/20Z4", "ngay l5/01/2024"]
)
def test_a_date_that_cannot_be_read_is_unknown_not_missing(date_words: str) -> None:
    (fact,) = cited(
        f"Căn cứ Kế hoạch số 27/KH-UBND {date_words} của UBND huyện Mường Then về giảm nghèo;\nI. MỤC TIÊU\n"
    )
    assert "date" in fact.unknown
    missing = fact.values.get("missing_parts", frozenset())
    assert isinstance(missing, frozenset)
    assert "ngay" not in missing


def test_a_misread_date_behind_the_issuer_hides_nothing_else_that_is_missing() -> None:
    (fact,) = cited("Căn cứ Kế hoạch của UBND huyện Mường Then ngày 15/0?/2024 về giảm nghèo;\nI. MỤC TIÊU\n")
    assert "date" in fact.unknown
    assert fact.values["missing_parts"] == {"so", "ky_hieu"}


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("Nghị định số 07/2021 ngày 27/01/2021 của Chính phủ", {"ky_hieu"}),
        ("Nghị định 07/2021 ngày 27/01/2021 của Chính phủ", {"ky_hieu"}),
        ("Kế hoạch số 27 ngày 15/01/2024 của UBND huyện Mường Then", {"ky_hieu"}),
        ("Kế hoạch số      /KH-UBND ngày 15/01/2024 của UBND huyện Mường Then", {"so"}),
        ("Kế hoạch số ………………/KH-UBND ngày 15/01/2024 của UBND huyện Mường Then", {"so"}),
        ("Công văn số … ngày 15/01/2024 của UBND huyện Mường Then", {"so", "ky_hieu"}),
    ],
)
def test_a_ground_without_its_number_or_symbol_is_a_citation_that_lacks_it(words: str, missing: set[str]) -> None:
    (fact,) = cited(f"Căn cứ {words} về thực hiện giảm nghèo bền vững;\nI. MỤC TIÊU\n")
    assert fact.values["missing_parts"] == missing
    assert fact.values["title"] == "về thực hiện giảm nghèo bền vững"
    assert ("number" in fact.unknown) is (missing == {"ky_hieu"})
