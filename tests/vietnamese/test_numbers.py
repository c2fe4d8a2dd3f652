from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vietnamese.numbers import (
    Dates,
    Years,
    find_counts,
    find_dates,
    find_money,
    find_percents,
    find_periods,
    find_years,
    read_number,
)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("đạt 100%", [("100", True)]),
        ("giảm 0,5% so với năm trước", [("0.5", True)]),
        ("từ 9.2% xuống 5.0%", [("9.2", True), ("5.0", True)]),
        ("100 % cán bộ", [("100", True)]),
        ("giảm 1,0 - 1,5%/năm", [("1.0", True), ("1.5", True)]),
        ("75-80% số hộ", [("75", True), ("80", True)]),
        ("đạt 98%-100%", [("98", True), ("100", True)]),
        ("10 phần trăm", [("10", True)]),
        ("0,125%", [("0.125", True)]),
        ("bằng 150% mức cũ", [("150", True)]),
        ("4 100% hộ nghèo", [("100", True)]),
        ("trên dưới 2.1. 100% hộ", [("100", True)]),
        ("giai đoạn 2021-2025%", []),
        # Damaged: the value is there, but not for certain.
        ("dat 1OO%", [("100", False)]),
        ("l0% số hộ", [("10", False)]),
        ("giảm O,5%", [("0.5", False)]),
        ("88, 9%", [("88.9", False)]),
        ("dat 1 00%", [("100", False)]),
        ("100°/o hộ", [("100", False)]),
        ("\n4100% hộ nghèo", [("100", False)]),
        ("dat 1009% hộ", [("1009", False)]),
        ("it nhat 00% ho", [("0", False)]),
        ("ít nhất §0% hộ", [("0", False)]),
        ("loo hộ", []),
    ],
)
def test_percents(text: str, values: list[tuple[str, bool]]) -> None:
    hits = find_percents(text)
    assert [(hit.value, hit.certain) for hit in hits] == [(Decimal(value), certain) for value, certain in values]
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)


@pytest.mark.parametrize(
    ("text", "million", "certain"),
    [
        ("7.645 triệu đồng", "7645", True),
        ("1,2 tỷ đồng", "1200", True),
        ("1.250,5 triệu đồng", "1250.5", True),
        ("500.000 đồng/hộ", "0.5", True),
        ("36000 đồng", "0.036", True),
        ("1.500.000đ/tháng", "1.5", True),
        ("7.645.000.000 đồng", "7645", True),
        ("100.000 VNĐ", "0.1", True),
        ("30 trđ", "30", True),
        ("15 nghìn đồng", "0.015", True),
        ("2 tỷ 500 triệu đồng", "2500", True),
        ("0 triéu dong", "0", True),
        ("3.154 tri¢u ddng", "3154", True),
        ("148 tri¢u d6éng", "148", True),
        ("197 triéu\ndong", "197", True),
        ("1,469 triệu đồng", "1.469", False),
        ("l.469 triệu đồng", "1469", False),
        ("1 469 triệu đồng", "469", False),
        ("7. 645 triệu đồng", "7645", False),
        ("12.345 tỷ", "12345000", False),
    ],
)
def test_money_is_read_in_million(text: str, million: str, certain: bool) -> None:
    (hit,) = find_money(f"kinh phí {text}, cụ thể")
    assert (hit.value, hit.certain) == (Decimal(million), certain)


@pytest.mark.parametrize(
    "text", ["02 đồng chí", "đồng bào 30 xã", "12.000 đồng bào", "30 triệu hộ", "6 động lực", "10 triển đồng", "5 tổ"]
)
def test_other_words_are_no_money(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("giảm 65 hộ nghèo", 65, "hộ"),
        ("1.250 lượt người", 1250, "lượt người"),
        ("01 mô hình", 1, "mô hình"),
        ("06 dịch vụ", 6, "dịch vụ"),
        ("giam 65 hd nghéo", 65, "hộ"),
        ("120 ngudi tham gia", 120, "người"),
        ("30 học sinh, sinh viên", 30, "học sinh"),
    ],
)
def test_counts_have_their_unit(text: str, value: int, unit: str) -> None:
    (hit,) = find_counts(text)
    assert (hit.value, hit.unit, hit.certain) == (value, unit, True)


@pytest.mark.parametrize(
    "text", ["năm 2024 xã Vân Thượng", "nam 2024 trén dia ban", "100% hộ", "trong 5 năm", "5 tuổi"]
)
def test_years_and_shares_count_nothing(text: str) -> None:
    assert find_counts(text) == []


@pytest.mark.parametrize("text", ["TY 16 hd can nghéo gidm", "cac ddi tugng 14 hd nghéo", "cho 6 hd", "ty 1é hd nghéo"])
def test_damaged_words_before_a_damaged_noun_are_no_numbers(text: str) -> None:
    assert find_counts(text) == []


def test_both_counts_of_a_ratio_are_read_and_a_split_one_is_doubted() -> None:
    assert [hit.value for hit in find_counts("60 hộ/76 hộ")] == [60, 76]
    assert [hit.certain for hit in find_counts("còn 1 250 hộ")] == [False]


def day(iso: str) -> Dates:
    return Dates(date.fromisoformat(iso), date.fromisoformat(iso))


def days(first: str, last: str) -> Dates:
    return Dates(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("text", "value", "certain"),
    [
        ("ngày 19 tháng 3 năm 2024", day("2024-03-19"), True),
        ("Vân Thượng, ngày tháng 6 năm 2023", days("2023-06-01", "2023-06-30"), True),
        ("ngày … tháng … năm 2024", days("2024-01-01", "2024-12-31"), True),
        ("ngày     tháng     năm 2024", days("2024-01-01", "2024-12-31"), True),
        ("ngày ..../3/2024", days("2024-03-01", "2024-03-31"), True),
        ("tháng 02 năm 2024", days("2024-02-01", "2024-02-29"), True),
        ("trước tháng 12/2024", days("2024-12-01", "2024-12-31"), True),
        ("ngày 07/3/2024 của", day("2024-03-07"), True),
        ("19-02-2024", day("2024-02-19"), True),
        ("ngày 05 tháng 3 năm\n2020", day("2020-03-05"), True),
        ("ngay 01 thang 3 nam 2024", day("2024-03-01"), True),
        ("ngay 19 thdng 3 ndm 2024", day("2024-03-19"), True),
        ("ngày 18 tháng 5 naim.2023", day("2023-05-18"), True),
        ("ngày19 tháng3 năm2024", day("2024-03-19"), True),
        ("ngày 0l/3/2024", day("2024-03-01"), False),
        ("ngày 1§ tháng 5 năm 2023", days("2023-05-01", "2023-05-31"), False),
        ("ngàyl9/3/2024", day("2024-03-19"), False),
        ("ngày 31/02/2024", days("2024-02-01", "2024-02-29"), False),
        ("ngày 1/13/2024", days("2024-01-01", "2024-12-31"), False),
    ],
)
def test_dates_are_ranges_of_days(text: str, value: Dates, certain: bool) -> None:
    (hit,) = find_dates(text)
    assert (hit.value, hit.certain) == (value, certain)


@pytest.mark.parametrize(
    "text", ["07/2021/NĐ-CP", "2023/2024", "ngày 15 tháng 12 hằng năm", "nghìn 5 triệu 6 năm 2024", "1/2"]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


@given(st.dates(min_value=date(1946, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_is_read_back_from_each_way_to_write_it(moment: date) -> None:
    d, m, y = moment.day, moment.month, moment.year
    for text in (
        f"ngày {d} tháng {m} năm {y}",
        f"ngày {d:02}/{m:02}/{y}",
        f"{d}-{m}-{y}",
        f"ngay {d} thang {m} nam {y}",
    ):
        (hit,) = find_dates(f"Căn cứ {text} của")
        assert (hit.value, hit.certain) == (Dates(moment, moment), True)


@given(st.integers(min_value=0, max_value=99_999_999))
def test_a_grouped_number_is_read_back(number: int) -> None:
    dotted = f"{number:,}".replace(",", ".")
    assert read_number(dotted) == (Decimal(number),)
    (hit,) = find_money(f"là {dotted} triệu đồng")
    assert (hit.value, hit.certain) == (Decimal(number), True)


@given(st.decimals(min_value=0, max_value=100, places=2, allow_nan=False))
def test_a_percent_is_read_back(value: Decimal) -> None:
    (hit,) = find_percents(f"đạt {str(value).replace('.', ',')}% số hộ")
    assert (hit.value, hit.certain) == (value, True)


def test_a_number_may_have_two_readings_or_none() -> None:
    assert read_number("1,469") == (Decimal("1.469"), Decimal("1469"))
    assert read_number("1.46.9") == ()
    assert read_number("1,250,000") == (Decimal("1250000"),)
    assert read_number("1,250.5") == (Decimal("1250.5"),)
    assert read_number("abc") == ()


@pytest.mark.parametrize(
    ("text", "value", "certain"),
    [
        ("giai đoạn 2021-2025", (2021, 2025), True),
        ("giai đoạn 2021 – 2025", (2021, 2025), True),
        ("từ năm 2021 đến năm 2025", (2021, 2025), True),
        ("2021-\n2025", (2021, 2025), True),
        ("giai doan 20232025", (2023, 2025), False),
    ],
)
def test_periods(text: str, value: tuple[int, int], certain: bool) -> None:
    (hit,) = find_periods(text)
    assert (hit.value, hit.certain) == (Years(*value), certain)
    assert find_years(text) == []


@pytest.mark.parametrize("text", ["2025-2021", "19/02/2024-2025", "12345678"])
def test_other_pairs_of_numbers_are_no_period(text: str) -> None:
    assert find_periods(text) == []


def test_years_are_those_of_no_date_period_or_document() -> None:
    text = "năm 2024, ngày 19/3/2024, giai đoạn 2021-2025, Nghị định 07/2021/NĐ-CP, ước 2024 hộ, nam 2O25"
    assert [(hit.value, hit.unit, hit.certain) for hit in find_years(text)] == [
        (2024, "năm", True),
        (2024, "", True),
        (2025, "năm", False),
    ]


@given(st.text(alphabet="0123456789.,/%-–lO |ngàytháămđồtriệu\n", max_size=60))
def test_any_text_gives_hits_that_quote_it(text: str) -> None:
    for find in (find_percents, find_money, find_counts, find_dates, find_years, find_periods):
        for hit in find(text):
            assert text[hit.start : hit.end] == hit.text
