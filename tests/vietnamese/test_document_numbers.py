import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vietnamese.numbers import (
    Symbols,
    find_document_numbers,
    from_roman,
    parse_roman,
    repair_symbol,
    to_roman,
)

SYMBOLS = Symbols.of(
    ["KH", "NQ", "NĐ", "QĐ", "TT", "TTLT", "CT", "CTr", "TTr", "HD", "TB", "BC"],
    ["UBND", "HĐND", "CP", "TTg", "BTC", "BLĐTBXH", "BTTTT", "QH13", "QH15", "TU", "ĐU", "TW", "BCĐ", "SNV"],
)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("Nghị định số 07/2021/NĐ-CP", "07/2021/NĐ-CP"),
        ("Số: 211/KH-UBND", "211/KH-UBND"),
        ("Kế hoạch số 14-KH/TU", "14-KH/TU"),
        ("Nghị quyết 30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("Luật số 88/2015/QH13", "88/2015/QH13"),
        ("số 45/KH-UBND.VX", "45/KH-UBND.VX"),
        ("Công văn 1234/UBND-VX", "1234/UBND-VX"),
        ("15/2020/TTLT-BLĐTBXH-BTC", "15/2020/TTLT-BLĐTBXH-BTC"),
        ("số 90/ QĐ - TTg", "90/QĐ-TTg"),
        ("số211/KH-UBND", "211/KH-UBND"),
        ("338/2022/NQ-\nHĐND", "338/2022/NQ-HĐND"),
        ("07/2021/\nNĐ-CP", "07/2021/NĐ-CP"),
        ("14/2022/TT- BTTTT", "14/2022/TT-BTTTT"),
        # Damaged.
        ("S6:317 /KH-UBND", "317/KH-UBND"),
        ("Nghi quyét s6 58/NQ-HDPND", "58/NQ-HĐND"),
        ("s6 900/Qb-UBND", "900/QĐ-UBND"),
        ("24/2021/QP-TTg", "24/2021/QĐ-TTg"),
        ("24/2021/QB-TTe", "24/2021/QĐ-TTg"),
        ("27/2022/ND-CP", "27/2022/NĐ-CP"),
        ("27/2022/NB-CP", "27/2022/NĐ-CP"),
        ("62/NQ-HPND", "62/NQ-HĐND"),
        ("10/2022/TT-BLDTBXH", "10/2022/TT-BLĐTBXH"),
        ("211/KH-U8ND", "211/KH-UBND"),
    ],
)
def test_document_numbers_are_read_and_repaired(text: str, symbol: str) -> None:
    (hit,) = find_document_numbers(text, SYMBOLS)
    assert (hit.symbol, hit.certain, hit.alternatives) == (symbol, True, ())
    assert text[hit.start : hit.end] == hit.text


def test_parts_of_a_number_are_told_apart() -> None:
    (hit,) = find_document_numbers("theo 07/2021/ND-CP ngày", SYMBOLS)
    assert (hit.number, hit.year, hit.type, hit.issuer_symbol) == ("07", 2021, "NĐ", "CP")
    (letter,) = find_document_numbers("số 1234/UBND-VX", SYMBOLS)
    assert (letter.type, letter.issuer_symbol, letter.rest) == ("", "UBND", "VX")


@pytest.mark.parametrize("text", ["Số: /KH-UBND", "S6: /KH-UBND", "Số:        /KH-UBND", "Số ……/KH-UBND"])
def test_a_blank_number_is_a_number_left_blank(text: str) -> None:
    (hit,) = find_document_numbers(text, SYMBOLS)
    assert (hit.number, hit.type, hit.issuer_symbol) == ("", "KH", "UBND")


@pytest.mark.parametrize(
    "text", ["01/01/2024", "24/7", "HĐND/UBND", "phòng LĐ/TB-XH", "kinh tế/xã-hội", "3/KH", "/KH-UBND", "5/XX-YY"]
)
def test_other_slashes_are_no_document_numbers(text: str) -> None:
    assert find_document_numbers(text, SYMBOLS) == []


def test_a_letter_among_the_digits_makes_the_number_uncertain() -> None:
    (hit,) = find_document_numbers("số 2l1/KH-UBND", SYMBOLS)
    assert (hit.number, hit.certain) == ("211", False)


def test_a_symbol_that_may_be_two_is_not_certain() -> None:
    both = Symbols.of(["NĐ", "NB"], ["CP"])
    (hit,) = find_document_numbers("07/2021/NP-CP", both)
    assert not hit.certain
    assert len(hit.alternatives) == 1


def test_an_unknown_issuer_is_kept_as_printed_and_uncertain() -> None:
    (hit,) = find_document_numbers("số 12/KH-PGDĐT", SYMBOLS)
    assert (hit.issuer_symbol, hit.certain) == ("PGDĐT", False)


def test_without_symbols_nothing_is_repaired() -> None:
    (hit,) = find_document_numbers("07/2021/ND-CP")
    assert (hit.type, hit.symbol) == ("ND", "07/2021/ND-CP")


def test_an_exact_symbol_is_not_repaired_to_another() -> None:
    known = frozenset({"HD", "HĐ", "TB", "TĐ"})
    assert [repair_symbol(symbol, known) for symbol in sorted(known)] == [(symbol,) for symbol in sorted(known)]
    assert set(repair_symbol("HP", frozenset({"HĐ", "KH"}))) == {"HĐ"}
    assert repair_symbol("ZZ", known) == ()


@given(
    st.integers(1, 9999),
    st.one_of(st.none(), st.integers(1990, 2030)),
    st.sampled_from(sorted(SYMBOLS.types)),
    st.sampled_from(sorted(SYMBOLS.issuers)),
)
def test_a_document_number_is_read_back(number: int, year: int | None, kind: str, issuer: str) -> None:
    symbol = f"{number:02}/{year}/{kind}-{issuer}" if year else f"{number:02}/{kind}-{issuer}"
    (hit,) = find_document_numbers(f"theo văn bản số {symbol} ngày 01/02/2024", SYMBOLS)
    assert (hit.symbol, hit.year, hit.certain) == (symbol, year, True)


# -- Roman numerals ---------------------------------------------------------------------------------------------------


@given(st.integers(1, 39))
def test_roman_round_trip(number: int) -> None:
    assert from_roman(to_roman(number)) == number
    roman = parse_roman(to_roman(number) + ".")
    assert roman is not None and (roman.value, roman.certain) == (number, True)


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        *(("I1", 2), ("I1", 3), ("I11", 3), ("Il", 2), ("111", 3), ("lV", 4), ("1V", 4), ("V1", 6)),
        *(("H", 2), ("Vlll", 8), ("Ill", 3), ("11", 2), ("1", 1), ("TII", 3)),
    ],
)
def test_damaged_numerals_are_repaired_by_their_sequence(printed: str, value: int) -> None:
    roman = parse_roman(printed, value)
    assert roman is not None
    assert (roman.value, roman.certain, roman.printed) == (value, False, printed)


def test_a_clean_numeral_is_never_bent_to_the_sequence() -> None:
    roman = parse_roman("VI", 5)
    assert roman is not None and roman.value == 6


@pytest.mark.parametrize(
    ("printed", "expected"), [("1", None), ("111", None), ("12", 2), ("a", 1), ("IIV", None), ("", 1)]
)
def test_other_marks_are_no_roman_numerals(printed: str, expected: int | None) -> None:
    assert parse_roman(printed, expected) is None
