from __future__ import annotations

from datetime import date

import pytest

from compliance.plan import Assumptions, DateRange, Fact
from tests.plan.structure import DAMAGED, WHOLE, plan, stated


def read(text: str, kind: str, year: int = 2024, level: str = "xa", signed: date = date(2024, 2, 12)) -> list[Fact]:
    assume = Assumptions(level=level, year=year, signed=DateRange(signed, signed))
    return stated(plan(text, assume, fragment=True), kind)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo còn 8,3%.", "dich"),
        ("Phấn đấu đến hết năm 2023 tỷ lệ hộ nghèo còn 8,3%.", "dich"),
        ("Giảm tỷ lệ hộ nghèo từ 10,1% cuối năm 2023 xuống còn 8,3%.", "dau_ky"),
        ("So với năm 2023, hộ nghèo giảm 1,8%.", "dau_ky"),
        ("Cuối năm 2023 tỷ lệ hộ nghèo là 9%.", "dau_ky"),
        ("Đến cuối năm 2023, toàn xã còn 120 hộ nghèo.", "dau_ky"),
        ("Năm 2023, xã giảm được 12 hộ nghèo.", "dau_ky"),
        ("Cuối năm 2023 hộ nghèo chiếm tỷ lệ 9%, phấn đấu giảm thêm 2%.", "dau_ky"),
        ("Đến cuối năm 2023, tỷ lệ hộ nghèo giảm xuống còn 8,3%.", "dich"),
        ("Đến cuối năm 2023, 100% hộ nghèo có thẻ bảo hiểm y tế.", "dich"),
        ("Năm 2023 đạt mục tiêu tỷ lệ hộ nghèo còn 8,3%.", "dich"),
        ("Phấn đấu:\n- Đến cuối năm 2023, tỷ lệ hộ nghèo còn 8,3%.", "dich"),
        ("Thực hiện mục tiêu của giai đoạn đến năm 2025.", "cuoi_giai_doan"),
    ],
)
def test_roles_of_years_among_the_targets(sentence: str, role: str) -> None:
    (fact,) = read(f"II. MỤC TIÊU\n{sentence}\n", "year_mention")
    assert fact.values["role"] == role


def test_years_in_the_title_and_in_cited_titles_have_their_own_roles() -> None:
    roles = [(f.values["year"], f.values["role"]) for f in stated(plan(WHOLE), "year_mention")]
    assert (2024, "trich_yeu") in roles
    assert (2024, "trong_ten") in roles
    assert (2023, "dau_ky") in roles


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2016-2020 còn 8,3%.", "chuan_ngheo"),
        ("Ty 1é h6 ngheo theo chuan nghéo da chiéu giai doan 2016-2020 con 8,3%.", "chuan_ngheo"),
        ("Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.", "chuong_trinh"),
    ],
)
def test_subjects_of_periods(text: str, subject: str) -> None:
    (fact,) = read(text, "period_mention")
    assert fact.values["subject"] == subject
    assert fact.values["text"] in ("2016-2020", "2021-2025")


def test_places_in_title_body_and_conclusion() -> None:
    text = WHOLE.replace("\nNơi nhận:", "\nTrên đây là Kế hoạch giảm nghèo trên địa bàn xã Suối Ngà./.\n\nNơi nhận:")
    text = text.replace("trên địa bàn xã.", "trên địa bàn huyện Pa Lang.")
    found = [
        (f.values["role"], f.values["name"], f.values.get("fits_issuer")) for f in stated(plan(text), "place_mention")
    ]
    assert ("ky", "Suối Ngà", True) in found
    assert ("trich_yeu", "xã Suối Ngà", True) in found
    assert ("dia_ban", "huyện Pa Lang", False) in found
    assert ("ket_luan", "xã Suối Ngà", True) in found


def test_a_lower_unit_says_nothing_against_the_issuer() -> None:
    text = WHOLE.replace("XÃ SUỐI NGÀ", "HUYỆN SUỐI NGÀ").replace("xã Suối Ngà", "huyện Suối Ngà")
    grounds = [f for f in stated(plan(text), "place_mention") if f.values["role"] == "dia_ban"]
    assert [("fits_issuer" in f.values, "fits_issuer" in f.unknown) for f in grounds] == [(False, False)]


def test_a_misread_spelling_of_the_issuer_is_the_issuer() -> None:
    own = [f for f in stated(plan(DAMAGED), "place_mention") if f.values["role"] in ("trich_yeu", "ky")]
    assert [f.values["fits_issuer"] for f in own] == [True, True]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("1. Sở Lao động - Thương binh và Xã hội: chủ trì, tham mưu UBND tỉnh.", "giao_viec"),
        ("1. S6 Lao d6ng - Thuong binh va Xa hdi: chu tri, tham muu UBND tinh.", "giao_viec"),
        ("Nơi nhận:\n- Sở Lao động - Thương binh và Xã hội (b/c);\n- Lưu: VT.", "noi_nhan"),
        (
            "Theo Công văn số 12/SLĐTBXH-BTXH ngày 05/01/2024 của Sở Lao động - Thương binh và Xã hội.",
            "ban_hanh_van_ban",
        ),
    ],
)
def test_bodies_exist_until_their_end(text: str, role: str) -> None:
    (before,) = [f for f in read(text, "body_mention") if f.values["kind"] == "so-ldtbxh"]
    (after,) = [
        f for f in read(text, "body_mention", 2025, signed=date(2025, 4, 10)) if f.values["kind"] == "so-ldtbxh"
    ]
    assert before.values["role"] == role
    assert (before.values["exists"], after.values["exists"]) == (True, False)
    assert "Sở Nông nghiệp và Môi trường" in str(after.values["successor"])


def test_a_body_in_a_cited_title_is_inside_it() -> None:
    text = (
        "Căn cứ Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Hà Trung về chức năng của "
        "Sở Lao động - Thương binh và Xã hội;"
    )
    (fact,) = [f for f in read(text, "body_mention") if f.values["kind"] == "so-ldtbxh"]
    assert fact.values["role"] == "ten_van_ban"
    assert fact.in_title


def test_an_unreadable_stretch_is_a_gap_for_what_its_section_may_hold() -> None:
    text = DAMAGED.replace(
        "a) Ty 1é ho nghéo giam con 12,5%.",
        "a) Ty 1é ho nghéo giam con 12,5%.\n\nqzx bd1 wqk ]ffg zrt4 xx9q kkq wwz qqp",
    )
    hidden = {f.kind for f in plan(text).facts if f.certainty == "gap"}
    assert {"target", "reduction"} <= hidden
    assert "form_part" not in hidden
