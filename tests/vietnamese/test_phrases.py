import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vietnamese.phrases import Hit, Phrase, PhraseMatcher, similar

WORDS = [
    *("hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo", "hộ không nghèo", "cận nghèo", "người nghèo", "thoát nghèo"),
    *("chủ trì", "phối hợp", "bảo hiểm y tế", "tỷ lệ", "Ủy ban nhân dân", "UBND", "Mục đích, yêu cầu", "việc làm"),
    *("hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng", "Lao động - Thương binh và Xã hội", "dân tộc thiểu số"),
    *("Quỹ “Vì người nghèo”", "nhà tiêu hợp vệ sinh", "nước sinh hoạt hợp vệ sinh", "đồng/hộ", "Sở Y tế", "xã"),
    *("trẻ em dưới 5 tuổi", "giai đoạn 2021-2025", "triệu đồng", "báo cáo", "giám sát, đánh giá"),
]
DECOYS = ["chủ trương", "chú trọng", "phù hợp", "cơ sở y tế"]
MATCHER = PhraseMatcher([Phrase(word, word) for word in WORDS] + [Phrase(word, word, decoy=True) for word in DECOYS])


def found(text: str, damaged: bool = False, certain: bool = True) -> list[str]:
    return [hit.id for hit in MATCHER.find(text, damaged) if hit.certainty == "certain" or not certain]


# -- clean text -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("các hộ nghèo của xã", ["hộ nghèo", "xã"]),
        ("HỘ NGHÈO", ["hộ nghèo"]),
        ("hộ\nnghèo", ["hộ nghèo"]),
        ("hộ  nghèo", ["hộ nghèo"]),
        ("uỷ ban nhân dân", ["Ủy ban nhân dân"]),
        ("Ủy ban\u00a0nhân dân", ["Ủy ban nhân dân"]),
        ("hộ cận nghèo", ["hộ cận nghèo", "cận nghèo"]),
        ("Lao động – Thương binh\nvà Xã hội", ["Lao động - Thương binh và Xã hội", "xã"]),
        ("quỹ Vì người nghèo", ["Quỹ “Vì người nghèo”", "người nghèo"]),
        ('quỹ "Vì người nghèo"', ["Quỹ “Vì người nghèo”", "người nghèo"]),
        ("MỤC ĐÍCH YÊU CẦU", ["Mục đích, yêu cầu"]),
        ("2 triệu đồng/hộ", ["triệu đồng", "đồng/hộ"]),
        ("giai đoạn 2021 – 2025", ["giai đoạn 2021-2025"]),
        ("**Hộ nghèo**:", ["hộ nghèo"]),
    ],
)
def test_clean_text_is_matched_whatever_its_spacing_case_and_dashes(text: str, ids: list[str]) -> None:
    assert found(text) == ids
    assert found(unicodedata.normalize("NFD", text)) == ids


@pytest.mark.parametrize(
    "text",
    [
        "hồ nghèo",
        "ho ngheo",
        "hộ. Nghèo",
        "hộ; nghèo",
        "hộ\n\nnghèo",
        "hộ\n- nghèo",
        "hộ, nghèo",
        "hộ (nghèo",
        "hộ rất nghèo",
        "hội nghèo",
        "đồng hộ",
        "đồng, hộ",
        "giai đoạn 2021-2024",
    ],
)
def test_clean_text_is_matched_exactly(text: str) -> None:
    assert found(text, certain=False) == []


def test_a_hit_tells_its_place_and_words() -> None:
    text = "Hỗ trợ hộ\nnghèo."
    assert MATCHER.find(text) == [Hit("hộ nghèo", 7, 15, 0.0, "certain", "hộ\nnghèo")]


def test_offsets_of_decomposed_text_are_its_own() -> None:
    text = unicodedata.normalize("NFD", "đối với hộ nghèo và hộ cận nghèo")
    for hit in MATCHER.find(text):
        assert unicodedata.normalize("NFC", text[hit.start : hit.end]) == hit.id


def test_a_decoy_takes_the_phrases_inside_it_along() -> None:
    assert found("các cơ sở y tế") == []
    assert found("Sở Y tế chủ trì") == ["Sở Y tế", "chủ trì"]


def test_nested_phrases_are_all_reported_longer_first() -> None:
    hits = MATCHER.find("hộ cận nghèo")
    assert [(hit.id, hit.start) for hit in hits] == [("hộ cận nghèo", 0), ("cận nghèo", 3)]


def test_several_phrases_may_share_an_id_and_nothing_is_found_without_phrases() -> None:
    matcher = PhraseMatcher([Phrase("a", "tỷ lệ"), Phrase("a", "tỉ lệ")])
    assert [hit.id for hit in matcher.find("tỉ lệ và tỷ lệ")] == ["a", "a"]
    assert PhraseMatcher([]).find("tỷ lệ", True) == []


def test_an_exact_phrase_wants_its_capitals_and_no_noise() -> None:
    matcher = PhraseMatcher([Phrase("tu", "TU", exact=True)])
    assert [hit.id for hit in matcher.find("số 14-KH/TU, tu sửa")] == ["tu"]
    assert matcher.find("tu sửa, Tu", True) == []


# -- damaged text -----------------------------------------------------------------------------------------------------

POOR = ["hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo", "hộ không nghèo"]
DAMAGED_POOR = {
    "hộ nghèo": ["hd ngheo", "ho nghéo", "h6 nghéo", "hg ngheo", "ho ngh¢o", "hé nghéo", "HO NGHEO"],
    "hộ cận nghèo": ["hd can nghéo", "ho cin ngheo", "h6 cdn nghéo", "hg cén ngheo", "hd c4n nghéo"],
    "hộ mới thoát nghèo": ["ho moi thoat ngheo", "hd mai thodt nghéo", "ho méi thoéat nghéo", "h6 mdi thoat nghéo"],
    "hộ không nghèo": ["ho khong ngheo", "hd khéng nghéo", "h6 khong nghéo"],
}


@pytest.mark.parametrize(("true", "printed"), [(true, text) for true, texts in DAMAGED_POOR.items() for text in texts])
def test_the_kinds_of_poor_households_are_never_confused(true: str, printed: str) -> None:
    hits = MATCHER.find(f"ddi véi cac {printed} trén dia ban", True)
    assert [hit.id for hit in hits if hit.id in POOR] == [true]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("giao Phong Van hoa chu tri, phdi hgp vdi cac don vi", ["chủ trì", "phối hợp"]),
        ("theo chu truong cua tinh, chu trong cac noi dung", []),
        ("phu hgp vdi tinh hinh", []),
        ("ngudi nghéo tham gia bao hiém y té", ["người nghèo", "bảo hiểm y tế"]),
        ("ty 1é hd nghéo", ["tỷ lệ", "hộ nghèo"]),
        ("UY BAN NHAN DAN XA VAN THUGNG", ["Ủy ban nhân dân"]),
        ("sir dung nha tiéu hgp vé sinh", ["nhà tiêu hợp vệ sinh"]),
        ("nudc sinh hoat hop vé sinh", ["nước sinh hoạt hợp vệ sinh"]),
        ("Hb trg phat trién san xuat, cai thién dinh dudng", ["hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng"]),
        ("Phong Lao ddng - Thuong binh va Xa hdi", ["Lao động - Thương binh và Xã hội"]),
        ("1.250 tri¢u ddng", ["triệu đồng"]),
        ("MUC PiCH, YEU CAU", ["Mục đích, yêu cầu"]),
        ("cac co sd y té cta xi", []),
        ("kiém tra, gidm sat, danh gia", ["giám sát, đánh giá"]),
    ],
)
def test_damaged_text_is_read_through_its_noise(text: str, ids: list[str]) -> None:
    assert found(text, damaged=True) == ids


def test_a_word_glued_or_split_is_still_read() -> None:
    assert found("bao hiemy té cho ngudi dan", damaged=True) == ["bảo hiểm y tế"]
    assert found("dan toc thi éu so trén dia ban", damaged=True) == ["dân tộc thiểu số"]


def test_a_number_in_a_phrase_is_that_number() -> None:
    assert found("tré em dudi 5 tudi", damaged=True) == ["trẻ em dưới 5 tuổi"]
    assert "trẻ em dưới 5 tuổi" not in found("tré em dudi 6 tudi", damaged=True, certain=False)
    assert "giai đoạn 2021-2025" not in found("giai doan 2022-2025", damaged=True, certain=False)


def test_one_misread_syllable_alone_is_never_certain() -> None:
    assert found("dia ban xa Van Thugng", damaged=True) == []
    assert "xã" in found("dia ban xa Van Thugng", damaged=True, certain=False)


def test_a_page_break_within_a_sentence_does_not_hide_a_phrase_in_damaged_text() -> None:
    assert found("ho tro cac hd can\n\n\nnghéo trén dia ban", damaged=True)[0] == "hộ cận nghèo"
    assert found("hd can\n\nNghéo", damaged=True) == []


def test_noise_is_looked_through_on_damaged_lines_only() -> None:
    text = "cac ho ngheo\ncac ho ngheo\n"
    second = text.index("\n") + 1
    assert [hit.start for hit in MATCHER.find(text, lambda offset: offset >= second)] == [second + 4]


def test_text_read_with_its_marks_forgives_a_wrong_mark_only() -> None:
    sentence = (
        "các hộ nghèo và hộ cận nghèo của xã được hỗ trợ việc làm theo quy định của nhà nước, phấn đấu thoát nghèo"
    )
    broken = sentence.replace("việc làm", "viêc lảm").replace("hộ cận", "hộ cân")
    assert [hit.id for hit in MATCHER.find(broken, True)] == [hit.id for hit in MATCHER.find(sentence)]
    other = sentence.replace("việc làm", "việc lớn")
    assert "việc làm" not in [hit.id for hit in MATCHER.find(other, True)]


def test_words_of_one_group_are_no_rivals() -> None:
    text = "cac ho tan ngheo"
    alone = PhraseMatcher([Phrase("a", "hộ tán nghèo"), Phrase("b", "hộ tàn nghèo")]).find(text, True)
    grouped = PhraseMatcher([Phrase("a", "hộ tán nghèo", group="g"), Phrase("b", "hộ tàn nghèo", group="g")])
    assert {hit.certainty for hit in alone} == {"possible"}
    assert {hit.certainty for hit in grouped.find(text, True)} == {"certain"}


def test_costs_tell_how_damaged_a_hit_is() -> None:
    clean, worse = MATCHER.find("ho ngheo", True)[0], MATCHER.find("h6 ngh¢o", True)[0]
    assert clean.cost_per_letter == 0.0 < worse.cost_per_letter <= 0.2


SENTENCE = "xã hỗ trợ hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế, tạo việc làm để thoát nghèo"


@given(st.data())
def test_line_wrapping_changes_nothing(data: st.DataObject) -> None:
    spaces = [i for i, char in enumerate(SENTENCE) if char == " "]
    broken = data.draw(st.sets(st.sampled_from(spaces)))
    wrapped = "".join("\n" if i in broken else char for i, char in enumerate(SENTENCE))
    assert [(h.id, h.start, h.end) for h in MATCHER.find(wrapped)] == [
        (h.id, h.start, h.end) for h in MATCHER.find(SENTENCE)
    ]


@given(st.text(alphabet='hộ cận nghèo\n.,;-%0123đướ¢é’"', max_size=80), st.booleans())
def test_any_text_gives_ordered_hits_within_it(text: str, damaged: bool) -> None:
    hits = MATCHER.find(text, damaged)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)


@given(st.text(max_size=60))
def test_any_characters_are_survived(text: str) -> None:
    assert all(hit.text for hit in MATCHER.find(text, True))


def test_endless_words_and_rubbish_hide_nothing() -> None:
    text = "x" * 3000 + " hd ngheo " + "".join(map(chr, range(33, 1500))) + "\nhd ngheo"
    assert [hit.id for hit in MATCHER.find(text, True) if hit.certainty == "certain"] == ["hộ nghèo", "hộ nghèo"]


def test_a_matcher_gives_the_same_answer_in_any_order_of_use() -> None:
    texts = ["cac hd ngheo va hd can ngheo", "phdi hgp bao hiém y té", "tri¢u ddng cho hd ngheo"]
    phrases = [Phrase(word, word) for word in WORDS]
    forward, backward = PhraseMatcher(phrases), PhraseMatcher(reversed(phrases))
    first = [forward.find(text, True) for text in texts]
    second = [backward.find(text, True) for text in reversed(texts)]
    assert first == second[::-1]


def test_a_plan_of_clean_text_is_searched_in_a_blink() -> None:
    text = (SENTENCE + ". Ủy ban nhân dân xã chủ trì, phối hợp thực hiện các nội dung nêu trên.\n") * 120
    MATCHER.find(text)
    start = time.perf_counter()
    MATCHER.find(text)
    # A generous bound: the point is that nothing grows with the square of the text.
    assert time.perf_counter() - start < 0.5


# -- similar ----------------------------------------------------------------------------------------------------------

OFFICIAL = "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"


@pytest.mark.parametrize(
    ("printed", "least", "most"),
    [
        (OFFICIAL, 1.0, 1.0),
        ("ĐA DẠNG HOÁ SINH KẾ - PHÁT TRIỂN MÔ HÌNH GIẢM NGHÈO", 1.0, 1.0),
        ("Pa dang héa sinh ké, phat trién mé hinh giam nghéo", 0.93, 0.999),
        ("Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo bền vững", 0.75, 0.85),
        ("Đa dạng hóa sinh kế", 0.3, 0.5),
        ("Truyền thông và giảm nghèo về thông tin", 0.0, 0.35),
        ("", 0.0, 0.0),
    ],
)
def test_similar_measures_how_much_of_a_name_is_there(printed: str, least: float, most: float) -> None:
    assert least <= similar(printed, OFFICIAL) <= most


def test_a_wrong_mark_counts_only_where_marks_were_read() -> None:
    assert similar("Cải thiện dinh dường", "Cải thiện dinh dưỡng") < similar(
        "Cai thien dinh duong", "Cải thiện dinh dưỡng"
    )
