import re
import unicodedata

import pytest

from compliance.vietnamese.syllables import is_legal, is_legal_bare, legal_share, legal_syllables, marked_share

SENTENCE = (
    "Ủy ban nhân dân xã Vân Thượng ban hành kế hoạch thực hiện chương trình giảm nghèo bền vững, quốc gia khuyến khích "
    "mỗi hộ gia đình giữ gìn nguồn nước, nghiêng mình trước những tấm gương vượt khó, quyết tâm thoát nghèo."
)


LEGAL = re.findall(
    r"\S+",
    "nghèo người được khuyến quốc gì giếng giặt quý huỳnh nghiêng ghế kẻ cá yêu ỷ oằn khuya thuở xoong Đường HÒA hoà "
    "ủy uỷ khuyết nguyệt lý kỹ tỷ mỹ y á ưu rượu chuyện ngoằn loạch giêng quở quyển đựơc",
)
ILLEGAL = re.findall(r"\S+", "cèo kác ghà ngi ceo gê cat zoo fan wifi qan bhyt hgf tiênh dy ac nghc hộộ")


@pytest.mark.parametrize("word", LEGAL)
def test_words_are_legal(word: str) -> None:
    assert is_legal(word)
    assert is_legal(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", ILLEGAL)
def test_other_letter_sequences_are_not(word: str) -> None:
    assert not is_legal(word)


def test_syllables_before_a_stop_need_one_of_two_tones() -> None:
    assert [word for word in ("các", "cạc", "cac", "càc", "cảc", "cãc") if is_legal(word)] == ["các", "cạc"]


def test_bare_letters_of_a_syllable_are_told_from_other_letters() -> None:
    assert is_legal_bare("duoc") and is_legal_bare("cac") and is_legal_bare("NGHEO")
    assert not is_legal_bare("ngh¢o") and not is_legal_bare("bhyt") and not is_legal_bare("tri¢u")


def test_the_set_is_of_the_size_of_the_language() -> None:
    assert 15_000 < len(legal_syllables()) < 20_000


def test_clean_text_is_legal_and_marked() -> None:
    assert legal_share(SENTENCE) == 1.0
    assert marked_share(SENTENCE) > 0.5


def test_damaged_text_is_neither() -> None:
    damaged = (
        "Uy ban nhan dan xa Van Thugng ban hanh ké hoach thyc hién chvong trinh giam nghéo bén viing, khuyén khich"
    )
    assert legal_share(damaged) < 0.8
    assert marked_share(damaged) == 0.0


def test_abbreviations_and_numerals_say_nothing() -> None:
    assert legal_share("UBND HĐND BHYT III IV kế hoạch") == 1.0


def test_a_text_without_words_is_not_blamed() -> None:
    assert legal_share("12/2024 - 5%") == 1.0
    assert marked_share("") == 0.0
