from __future__ import annotations

from compliance.plan import Fact
from tests.plan.content import facts


def _of(text: str, concept: str) -> list[Fact]:
    return [fact for fact in facts(text, "mention") if fact.values["concept"] == concept]


def test_a_mention_knows_what_else_its_sentence_speaks_of() -> None:
    (posted,) = _of("Niêm yết công khai danh sách hộ được hỗ trợ. Tuyên truyền sâu rộng.", "niem_yet")
    concepts = posted.values["sentence_concepts"]
    assert isinstance(concepts, frozenset)
    assert "danh_sach_ho" in concepts
    assert "tuyen_truyen" not in concepts


def test_damaged_words_are_mentions_too() -> None:
    assert _of("Niém yét cong khai danh sach hd duoc hd tro.", "niem_yet")


def test_one_place_is_one_mention() -> None:
    assert len(_of("Bảo đảm tính công khai, minh bạch trong bình xét.", "cong_khai")) == 1


def test_a_wrong_name_of_the_programme_is_mentioned_as_wrong() -> None:
    (wrong,) = _of("Thực hiện Chương trình mục tiêu quốc gia giảm nghèo nhanh bền vững.", "ten_chuong_trinh_sai")
    assert "nhanh bền vững" in str(wrong.values["text"])


def test_the_right_name_is_not_mentioned_as_wrong() -> None:
    assert _of("Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững.", "ten_chuong_trinh_sai") == []


def test_a_denied_concept_is_negated() -> None:
    (denied,) = _of("Không rà soát lại trong năm.", "ra_soat")
    assert denied.values["negated"] is True


def test_a_denial_holds_for_all_that_is_named_in_one_piece() -> None:
    for text in ("Không kiểm tra, giám sát việc thực hiện.", "- Không tổ chức kiểm tra, giám sát."):
        for concept in ("kiem_tra", "giam_sat"):
            assert [fact.values["negated"] for fact in _of(text, concept)] == [True]
    (held,) = _of("Không để lãng phí; kiểm tra, giám sát thường xuyên.", "giam_sat")
    assert held.values["negated"] is False
