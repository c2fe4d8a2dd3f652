"""The quality gate: clean, damaged by a wrong OCR model, typed without marks, or not to be read at all."""

from __future__ import annotations

from compliance.reading import read_document
from compliance.reading.quality import measure
from compliance.vietnamese.unicode_forms import fold

CLEAN = """Ủy ban nhân dân xã An Bình xây dựng kế hoạch giảm nghèo bền vững năm 2024 như sau:
Phấn đấu giảm tỷ lệ hộ nghèo, hỗ trợ người dân tiếp cận đầy đủ các dịch vụ xã hội cơ bản.
100%
Các ban, ngành, đoàn thể phối hợp tuyên truyền, vận động nhân dân thực hiện tốt kế hoạch này."""

# What an English model makes of such a page: western accents, digits inside words, no Vietnamese letter.
DAMAGED = """Uy ban nhdn ddn x& An Binh xdy dung ké hoach gidm nghéo bén vimg nim 2024 nhu sau:
Phdn d4u giam ty 1é hd nghéo, hd tro ngudi ddn tiép cdn d4y di cdc dich vu x& h6i co ban.
100%
C4c ban, nganh, dodn thé phdi hgp tuyén truyén, van déng nhdn d4n thuc hién t6t ké hoach nay."""


def test_clean_text_is_clean_line_by_line() -> None:
    measured = measure(CLEAN)
    assert measured.quality == "clean"
    assert {line.quality for line in measured.lines} == {"clean"}
    assert measured.score > 0.98
    assert measured.notes == ()


def test_damage_by_an_english_model_makes_every_line_doubtful_and_says_so() -> None:
    measured = measure(DAMAGED)
    assert measured.quality == "doubtful"
    assert {line.quality for line in measured.lines} == {"doubtful"}
    assert 0.3 < measured.score < 0.75
    assert "OCR" in measured.notes[0]


def test_text_typed_without_marks_is_recognised() -> None:
    bare = fold(CLEAN)
    document = read_document(data=bare.encode())
    assert document.quality == "doubtful"
    assert any("không dấu" in note for note in document.notes)
    assert all(line.quality != "clean" for line in document.lines)


def test_one_spoilt_line_in_a_clean_text_is_doubtful_alone() -> None:
    measured = measure(CLEAN + "\n" + CLEAN + "\nhd nghéo va hd cdn nghéo duoc hd tro tién dién")
    assert [line.quality for line in measured.lines] == ["clean"] * 8 + ["doubtful"]
    assert measured.quality == "clean"


def test_a_badly_scanned_page_among_good_ones_is_doubtful_in_every_line() -> None:
    good = "\n".join([CLEAN] * 5)
    spoilt = "\n".join([DAMAGED.replace("100%", "ho trong thon nay")] * 4)
    measured = measure(f"{good}\n{spoilt}\n{good}")
    assert {line.quality for line in measured.lines[20:36]} == {"doubtful"}
    assert {line.quality for line in (*measured.lines[:20], *measured.lines[36:])} == {"clean"}


def test_gibberish_is_unreadable_and_too_much_of_it_makes_the_document_poor() -> None:
    gibberish = "xkqz wvrt plmk zzgh qwrt bnvx"
    assert measure(f"{CLEAN}\n{gibberish}").lines[-1].quality == "unreadable"
    assert measure("\n".join([CLEAN, CLEAN, gibberish])).quality == "clean"
    assert measure("\n".join([CLEAN, CLEAN, gibberish, gibberish])).quality == "poor"


def test_abbreviations_and_roman_numbers_do_not_count_as_misread() -> None:
    measured = measure("III. UBND, HĐND, MTTQ xã; BHYT và NTM")
    assert measured.lines[0].quality == "clean"


def test_a_single_foreign_word_is_doubtful_never_unreadable() -> None:
    assert measure(f"{CLEAN}\nwebsite").lines[-1].quality == "doubtful"


def test_lines_of_numbers_take_the_quality_of_the_nearest_words() -> None:
    # The second number is as far from either text: the worse one counts.
    measured = measure("Hộ nghèo trên địa bàn xã\n12\n34\n\nhd cdn nghéo va duoc vimg\n56")
    assert [line.quality for line in measured.lines] == ["clean"] * 2 + ["doubtful"] * 4


def test_a_text_of_numbers_alone_has_clean_lines_and_a_full_score() -> None:
    measured = measure("12\n34")
    assert (measured.quality, measured.score) == ("clean", 1.0)


def test_a_gap_is_unreadable_whatever_its_words_say() -> None:
    measured = measure("Hộ nghèo\nHộ cận nghèo", gaps=[9])
    assert [line.quality for line in measured.lines] == ["clean", "unreadable"]


def test_a_few_words_prove_nothing_about_the_whole() -> None:
    assert measure("ho ngheo 2024").notes == ()
