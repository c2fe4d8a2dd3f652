"""Numbers in words, ranges and sums of money, clean and damaged: each is read back as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vietnamese.numbers import find_counts, find_money, find_percents
from compliance.vietnamese.unicode_forms import fold


def in_words(number: int) -> Iterator[str]:
    """Yield the words for a whole number from 1 to 999,999,999,999."""
    for scale, name in ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group, number = divmod(number, scale)
        if group:
            yield from _group_in_words(group)
            yield from filter(None, [name])


def _group_in_words(group: int) -> Iterator[str]:
    names = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    if hundreds:
        yield from (names[hundreds], "trăm")
    if tens == 1:
        yield "mười"
    elif tens:
        yield from (names[tens], "mươi")
    elif hundreds and ones:
        yield "linh"
    if ones:
        yield "mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 and tens else names[ones]


@given(st.integers(min_value=1, max_value=100))
def test_a_share_in_words_is_read_back(number: int) -> None:
    (hit,) = find_percents(f"phấn đấu {' '.join(in_words(number))} phần trăm số hộ")
    assert (hit.value, hit.certain) == (number, True)


@given(st.integers(min_value=10, max_value=999).filter(lambda number: number != 10))
def test_a_count_in_words_is_read_back(number: int) -> None:
    (hit,) = find_counts(f"giúp đỡ {' '.join(in_words(number))} hộ nghèo")
    assert (hit.value, hit.unit, hit.certain) == (number, "hộ", True)


@given(st.integers(min_value=1, max_value=99_999_999))
def test_a_sum_in_words_is_read_back(thousands: int) -> None:
    (hit,) = find_money(f"kinh phí {' '.join(in_words(thousands * 1_000))} đồng")
    assert (hit.value, hit.certain) == (Decimal(thousands) / 1_000, True)


@given(st.integers(min_value=1, max_value=999))
def test_words_without_their_marks_are_read_but_not_relied_on(millions: int) -> None:
    (hit,) = find_money(fold(f"kinh phi {' '.join(in_words(millions))} trieu dong"))
    assert (hit.value, hit.certain) == (millions, False)


@given(st.integers(min_value=1, max_value=60), st.integers(min_value=1, max_value=30))
def test_both_ends_of_a_range_of_shares_are_read(low: int, more: int) -> None:
    high = low + more
    for text in (f"giảm từ {low} đến {high} %", f"giảm {low}-{high}%", f"giảm {low} - {high}%/năm", f"{low}%-{high}%"):
        assert [(hit.value, hit.certain) for hit in find_percents(text)] == [(low, True), (high, True)], text


@given(st.integers(min_value=1, max_value=60), st.integers(min_value=1, max_value=30))
def test_what_rises_ends_at_the_second_figure(low: int, more: int) -> None:
    assert [hit.value for hit in find_percents(f"tăng từ {low} đến {low + more}%")] == [low + more]
    (hit,) = find_counts(f"tăng từ {low} đến {low + more} hộ")
    assert hit.certain


@given(st.integers(min_value=1, max_value=400), st.integers(min_value=1, max_value=400))
def test_an_upper_bound_is_no_sure_sum(low: int, more: int) -> None:
    for text in (f"hỗ trợ {low} - {low + more}", f"hỗ trợ từ {low} đến {low + more}"):
        assert [hit.certain for hit in find_money(f"{text} triệu đồng")] == [False]


@given(st.integers(min_value=1, max_value=99), st.integers(min_value=1, max_value=999))
def test_billions_and_millions_are_one_sum(billions: int, millions: int) -> None:
    for text, sure in (
        (f"{billions} tỷ {millions} triệu đồng", True),
        (f"{billions} tỷ {millions} triệu", True),
        (f"{billions} ty {millions} triéu ddng", False),
    ):
        (hit,) = find_money(f"tổng {text}.")
        assert (hit.value, hit.certain) == (billions * 1_000 + millions, sure), text


@given(st.integers(min_value=1_000_000, max_value=99_999_999_999))
def test_dong_in_full_are_read_back(dong: int) -> None:
    dotted = f"{dong:,}".replace(",", ".")
    for unit in ("đ", " đ", " đồng", "d"):
        (hit,) = find_money(f"là {dotted}{unit};")
        assert (hit.value, hit.certain) == (Decimal(dong) / 1_000_000, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hỗ trợ 20 (hai mươi) hộ", [20]),
        ("mỗi năm ba mươi hộ", [30]),
        ("hằng năm mười lăm hộ", [15]),
        ("Dự án 2 - 35 hộ", [35]),
    ],
)
def test_counts_beside_other_words(text: str, value: list[int]) -> None:
    assert [(hit.value, hit.certain) for hit in find_counts(text)] == [(one, True) for one in value]


@pytest.mark.parametrize(
    "text",
    [
        "trong năm hộ nghèo được hỗ trợ",
        "một hộ",
        "hai xã vùng cao",
        "ba cấp",
        "trăm hộ",
        "năm triệu hộ",
        "sau nam tram",
    ],
)
def test_words_that_may_be_no_number_count_nothing(text: str) -> None:
    assert find_counts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "50 triệu đồng (năm mươi triệu đồng)",
        "50 (năm mươi) triệu đồng",
        "50 triệu đồng (Bằng chữ: Năm mươi, triệu đồng)",
    ],
)
def test_a_sum_said_again_in_words_is_one_sum(text: str) -> None:
    (hit,) = find_money(text)
    assert (hit.value, hit.certain) == (50, True)
    assert [one.value for one in find_percents("chín mươi phần trăm (90%)")] == [90]
