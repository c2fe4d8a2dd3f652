"""Guesses at damaged lines: right mostly, in the original's case and places, never at numbers or symbols."""

from __future__ import annotations

from compliance.reading import read_document
from compliance.reading.restoration import Restoration
from compliance.vietnamese.restore import restored
from compliance.vietnamese.unicode_forms import normal_syllable
from tests.twins.kept import twins

DAMAGED = "Hd tro hé nghéo, hé can nghéo vay von 1.469 triéu ddng (S6: 12/KH-UBND)"


def test_a_damaged_line_gets_its_marks_back_with_numbers_and_symbols_as_they_stand() -> None:
    assert restored([DAMAGED]) == ["Hỗ trợ hộ nghèo, hộ cận nghèo vay vốn 1.469 triệu đồng (Số: 12/KH-UBND)"]


def test_capitals_stay_capitals() -> None:
    assert restored(["UY BAN NHAN DAN", "Uy ban nhan dan"]) == ["ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"]


def test_most_syllables_of_the_damaged_twins_are_guessed_rightly() -> None:
    right = total = 0
    for twin in twins():
        if twin.model != "eng":
            continue
        text = twin.path.read_text("utf-8")
        guess = "\n".join(restored(text.split("\n")))
        said = {normal_syllable(word.lower()) for word in twin.plan.read_text("utf-8").split()}
        words = [normal_syllable(word.lower()) for word in guess.split()]
        total += len(words)
        right += sum(word in said for word in words)
    assert right > 0.85 * total > 0


def test_only_badly_read_lines_get_a_guess() -> None:
    document = read_document(data=f"Hỗ trợ hộ nghèo làm nhà ở vững chắc\n{DAMAGED}\n".encode())
    guesses = Restoration(document)
    assert guesses.line(1) is None
    assert (guesses.line(2) or "").startswith("Hỗ trợ hộ nghèo, hộ cận nghèo vay vốn")
    assert guesses.all().keys() == {2}
    assert (guesses.lines([1, 2]) or "").startswith("Hỗ trợ hộ nghèo làm nhà ở vững chắc\nHỗ trợ")
    assert guesses.lines([1]) is None
