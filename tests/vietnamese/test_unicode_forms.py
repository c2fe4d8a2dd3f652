import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vietnamese.unicode_forms import fold, normal_syllable, plain_punctuation, split_tone, to_nfc

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệớờởỡợứừửữựýỳỷỹỵ ĐƯỜNG,.\n0123", max_size=60
)


@pytest.mark.parametrize(
    ("word", "normal"),
    [
        ("hoà", "hòa"),
        ("HÒA", "hòa"),
        ("hóa", "hóa"),
        ("uỷ", "ủy"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("qúy", "quý"),
        ("quý", "quý"),
        ("gìa", "già"),
        ("giờ", "giờ"),
        ("nghĩa", "nghĩa"),
        ("được", "được"),
        ("hoàn", "hoàn"),
        ("thuở", "thuở"),
        ("đường", "đường"),
        ("ðường", "đường"),
        ("UBND", "ubnd"),
        ("của", "của"),
        ("tía", "tía"),
        ("khuỷu", "khuỷu"),
    ],
)
def test_a_syllable_has_one_spelling(word: str, normal: str) -> None:
    assert normal_syllable(word) == normal
    assert normal_syllable(unicodedata.normalize("NFD", word)) == normal


def test_other_tones_stay_other_words() -> None:
    assert len({normal_syllable(word) for word in ("hoa", "hòa", "hóa", "hỏa", "họa", "hõa")}) == 6


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Hộ nghèo ĐỨC", "ho ngheo duc"), ("ƯỚC", "uoc"), ("đ/c", "d/c"), ("10,5%", "10,5%"), ("Ð", "d"), ("İ", "i")],
)
def test_fold_takes_marks_and_case_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(VIETNAMESE)
def test_fold_keeps_every_offset(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    folded = fold(text)
    assert len(folded) == len(text)
    assert all(fold(char) == shown for char, shown in zip(text, folded, strict=True))


@given(st.text(max_size=40))
def test_fold_keeps_the_length_of_any_text(text: str) -> None:
    assert len(fold(text)) == len(unicodedata.normalize("NFC", text))


@given(VIETNAMESE)
def test_nfc_of_decomposed_text_maps_back_to_it(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    composed, offsets = to_nfc(decomposed)
    assert composed == unicodedata.normalize("NFC", text)
    assert len(offsets) == len(composed) + 1
    assert offsets == sorted(offsets)
    for i, char in enumerate(composed):
        piece = decomposed[offsets[i] : offsets[i + 1]]
        assert unicodedata.normalize("NFC", piece) == char


@given(st.text(max_size=40))
def test_nfc_is_right_for_any_text(text: str) -> None:
    composed, offsets = to_nfc(text)
    assert composed == unicodedata.normalize("NFC", text)
    assert len(offsets) == len(composed) + 1 and offsets[-1] == len(text)


@given(VIETNAMESE)
def test_a_normal_syllable_is_normal_already(word: str) -> None:
    assert normal_syllable(normal_syllable(word)) == normal_syllable(word)


def test_look_alike_signs_become_one() -> None:
    text = "“Vì người nghèo” – 2021—2025\u00a0‘a’ ðồng"
    assert plain_punctuation(text) == "\"Vì người nghèo\" - 2021-2025 'a' đồng"
    assert len(plain_punctuation(text)) == len(text)


def test_a_tone_is_split_from_its_letter() -> None:
    assert split_tone("ngườ") == ("ngươ", "\u0300")
    assert split_tone("đa") == ("đa", "")
