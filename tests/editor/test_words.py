"""What is offered and said at a place of a rule file, and how positions are carried to and fro."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from compliance.editor.completion import Completer
from compliance.editor.project import Project, project_folder
from compliance.editor.text import EditorText
from compliance.editor.words import Dictionary
from compliance.language.cursor import Reader, accepted_after, clause_at, locator_of, words_of
from compliance.resources import rules_dir

HEAD = """QUY TẮC muc-tieu/moi "Chỉ tiêu bảo hiểm y tế"
  CĂN CỨ     30/2020/NĐ-CP ĐIỀU 8 KHOẢN 2 ĐIỂM a
  ÁP DỤNG    NĂM KẾ HOẠCH TỪ 2022 ; CẤP xã
"""
FORM = "  YÊU CẦU    MỖI chỉ tiêu PHẢI tỷ lệ >= 100%\n"


@pytest.fixture(scope="module")
def project() -> Project:
    return Project(rules_dir())


def offered(project: Project, text: str) -> set[str]:
    return {item.label for item in Completer(EditorText(text), project, len(text)).items()}


_AT_THE_END = [
    ("  YÊU CẦU    CÓ ÍT NHẤT 2 ", {"chỉ tiêu"}, {"tỷ lệ"}),
    ("  YÊU CẦU    TỶ LỆ chỉ tiêu MÀ tỷ lệ ĐƯỢC GHI TRÊN ", {"chỉ tiêu"}, {"tỷ lệ", "số tiền"}),
    ("  YÊU CẦU    TỔNG số tiền CỦA ", {"khoản tiền"}, {"số tiền"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số KHÔNG LÀ ", {"tái nghèo"}, {"hộ nghèo"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ kế hoạch.cấp LÀ ", {"xã", "tỉnh"}, {"hộ nghèo"}),
    ("  YÊU CẦU    MỖI thể thức MÀ để trống LÀ ", {"có", "không"}, {"hộ nghèo"}),
    ("  YÊU CẦU    KHÔNG CÓ HAI chỉ tiêu MÀ CÙNG ", {"chỉ số", "nhóm", "CÂU"}, {"số tiền"}),
    ("  YÊU CẦU    KHÔNG CÓ HAI chỉ tiêu MÀ kia.", {"chỉ số"}, {"số tiền"}),
    ("  YÊU CẦU    MỖI dự án PHẢI CÓ phân công MÀ CÙNG CÂU VỚI ", {"mỗi"}, {"vai trò"}),
    ("  YÊU CẦU    MỖI dự án MÀ (là tiểu dự án HOẶC CÓ chỉ tiêu MÀ năm = 2024) VÀ ", {"tên chuẩn"}, {"tỷ lệ"}),
    ("  YÊU CẦU    MỖI dự án MÀ CÓ chỉ tiêu MÀ dự án.", {"tên chuẩn"}, {"tỷ lệ"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ không có gì.", set(), {"chỉ tiêu"}),
    ("  YÊU CẦU    .", set(), {"chỉ tiêu"}),
    ("  YÊU CẦU    LÀ ", set(), {"chỉ tiêu", "hộ nghèo"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ lạ LÀ ", set(), {"hộ nghèo"}),
    ("  CĂN CỨ     SỐ HỌC ; ", {"90/QĐ-TTg"}, {"ĐIỀU"}),
    ("  CĂN CỨ     SỐ HỌC ", set(), {"90/QĐ-TTg"}),
    ("  VÍ DỤ ĐẠT CẤP ", {"xã"}, {"chỉ tiêu"}),
    ("  YÊU CẦU    ", {"MỖI", "CÓ", "MỖI GIÁ TRỊ"}, {"PHẢI", "chỉ tiêu"}),
    ("  YÊU CẦU    MỖI ", {"chỉ tiêu", "khoản tiền"}, {"PHẢI", "tỷ lệ"}),
    ("  YÊU CẦU    MỖI chỉ ti", {"chỉ tiêu"}, {"tỷ lệ"}),
    ("  YÊU CẦU    MỖI chỉ tiêu ", {"MÀ", "PHẢI", "PHẢI CÓ", "TRONG MỤC"}, {"VÀ", "tỷ lệ"}),
    ("  YÊU CẦU    MỖI chỉ tiêu P", {"PHẢI", "PHẢI CÓ"}, set()),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ ", {"chỉ số", "tỷ lệ", "nhóm", "kế hoạch", "KHÔNG"}, {"số tiền", "chỉ tiêu"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số ", {"LÀ", "ĐƯỢC GHI"}, set()),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số LÀ ", {"bảo hiểm y tế", "tái nghèo"}, {"hộ nghèo", "tỷ lệ"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số LÀ tái nghèo, bảo hiểm y", {"bảo hiểm y tế"}, {"hộ nghèo"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ nhóm GỒM ", {"hộ nghèo", "hộ cận nghèo"}, {"bảo hiểm y tế"}),
    ("  YÊU CẦU    MỖI chỉ tiêu MÀ kế hoạch.", {"năm", "ngày ký", "cấp"}, {"tỷ lệ", "kế hoạch"}),
    ("  YÊU CẦU    MỖI dự án PHẢI CÓ phân công MÀ dự án GỒM mỗi.", {"mã theo tên"}, {"vai trò"}),
    ("  YÊU CẦU    CÓ chỉ tiêu TRONG MỤC ", {"mục tiêu", "kinh phí"}, {"hộ nghèo"}),
    ("  YÊU CẦU    MỖI khoản tiền PHẢI số tiền >= 5 ", {"triệu đồng", "tỷ đồng"}, {"số tiền"}),
    ("  YÊU CẦU    MỖI GIÁ TRỊ ", {"chiều"}, {"chỉ tiêu"}),
    ("  ÁP DỤNG    CẤP ", {"xã", "huyện", "tỉnh"}, {"kế hoạch"}),
    ("  ÁP DỤNG    THEO BỘ ", {"kế hoạch của ủy ban nhân dân"}, {"xã", "kế hoạch"}),
    ("  ÁP DỤNG    CẤP xã ; ", {"CẤP", "NĂM KẾ HOẠCH", "KHI"}, {"xã"}),
    ("  CĂN CỨ     ", {"30/2020/NĐ-CP", "90/QĐ-TTg"}, {"chỉ tiêu"}),
    ("  CĂN CỨ     30/20", {"30/2020/NĐ-CP"}, set()),
    ("  CĂN CỨ     30/2020/NĐ-CP ", {"ĐIỀU 8 KHOẢN 2 ĐIỂM a", "ĐIỀU"}, {"30/2020/NĐ-CP"}),
    ("  CĂN CỨ     30/2020/NĐ-CP ĐIỀU 8 ", {"KHOẢN 2 ĐIỂM a"}, set()),
    ("  ", {"YÊU CẦU", "CĂN CỨ", "VÍ DỤ", "HẾT"}, {"MỖI"}),
]


@pytest.mark.parametrize(("line", "wanted", "unwanted"), _AT_THE_END)
def test_what_may_stand_there_is_offered(project: Project, line: str, wanted: set[str], unwanted: set[str]) -> None:
    found = offered(project, HEAD + line)
    assert wanted <= found
    assert not unwanted & found


@pytest.mark.parametrize(
    ("form", "clause", "wanted", "unwanted"),
    [
        (FORM, "    KHI        ", {"tỷ lệ", "kế hoạch"}, {"số tiền"}),
        (FORM, '    NGOẠI LỆ   "a" KHI ', {"tỷ lệ"}, {"số tiền"}),
        ("  YÊU CẦU    KHÔNG CÓ khoản tiền\n", "    KHI        ", {"số tiền"}, {"tỷ lệ"}),
        ("  YÊU CẦU    CÓ chỉ tiêu\n", "    KHI        ", {"năm", "ngày ký"}, {"tỷ lệ"}),
        ("  YÊU CẦU    CÓ chỉ tiêu\n", '    THIẾU      "không thấy {', {"năm"}, {"tỷ lệ", "kế hoạch.năm"}),
        (FORM, '    VI PHẠM    "là {', {"tỷ lệ", "kế hoạch.năm"}, {"VÀ"}),
        (FORM, '    VI PHẠM    "là ', set(), {"tỷ lệ"}),
        ("", '  VÍ DỤ ĐẠT : "là {', set(), {"tỷ lệ", "năm"}),
    ],
)
def test_clauses_of_a_requirement_know_its_fact(
    project: Project, form: str, clause: str, wanted: set[str], unwanted: set[str]
) -> None:
    found = offered(project, HEAD + form + clause)
    assert wanted <= found and not unwanted & found


def said(project: Project, text: str, words: str, inside: int = 1) -> str:
    found = Dictionary(text, project).meaning_at(text.index(words) + inside)
    return found.text if found is not None else ""


def test_every_sort_of_word_has_a_meaning(project: Project) -> None:
    text = HEAD + (
        "  YÊU CẦU    MỖI dự án PHẢI CÓ phân công MÀ dự án GỒM mỗi.mã theo tên VÀ kế hoạch.cấp LÀ huyện\n"
        "  YÊU CẦU    MỖI GIÁ TRỊ chiều PHẢI CÓ chỉ tiêu MÀ chiều LÀ GIÁ TRỊ ĐÓ\n"
        "  YÊU CẦU    KHÔNG CÓ HAI chỉ tiêu MÀ kia.năm = 2024\n"
    )
    assert "dữ kiện đứng sau MỖI" in said(project, text, "mỗi.mã")
    assert "loại dữ kiện `document`" in said(project, text, "kế hoạch.cấp")
    assert "trường của dự án" in said(project, text, "mã theo tên")
    assert "Từ … đến 30/06/2025" in said(project, text, "huyện\n")
    assert "danh mục `dimensions`" in said(project, text, "chiều PHẢI")
    assert "thứ hai" in said(project, text, "kia.")
    assert "khoản" not in said(project, text, "2024\n")
    assert said(project, text, "ĐIỂM a").startswith("**ĐIỀU 8 KHOẢN 2 ĐIỂM a**")
    assert said(project, text, " ; CẤP", 1) == ""


@pytest.mark.parametrize(
    "line",
    [
        "  YÊU CẦU    MỖI lạ",
        "  YÊU CẦU    MỖI chỉ tiêu MÀ lạ = 3",
        "  YÊU CẦU    MỖI GIÁ TRỊ lạ",
        "  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số LÀ lạ",
        "  YÊU CẦU    MỖI chỉ tiêu MÀ lạ.năm = 3",
        "  CĂN CỨ     1/LẠ-LÙNG",
    ],
)
def test_unknown_words_mean_nothing(project: Project, line: str) -> None:
    assert said(project, HEAD + line, line.split()[-1] if "1/" in line else "lạ") == ""


def test_a_place_that_nobody_has_quoted_is_said_to_be_so(project: Project) -> None:
    text = HEAD.replace("ĐIỀU 8 KHOẢN 2 ĐIỂM a", "ĐIỀU 99, 100")
    assert said(project, text, "ĐIỀU 99").startswith("**ĐIỀU 99**: (danh mục chưa trích)")
    assert said(project, text, "100").startswith("**ĐIỀU 99, 100**")


def test_words_are_told_apart_whatever_stands_around_them() -> None:
    assert [(w.terminal, w.text) for w in words_of('YÊU CẦU ĐÂU chỉ tiêu "a" # b\n ?? 3')] == [
        ("REQUIRE", "YÊU CẦU"), ("NAME", "chỉ tiêu"), ("STRING", '"a"'), ("LABEL", "3"),
    ]  # fmt: skip
    assert clause_at("x", 1) == 0
    assert accepted_after("MỖI MỖI ", 8) == frozenset()
    assert locator_of(words_of("điều")) == "điều"


def test_the_word_before_the_cursor_counts_unless_another_begins_there(project: Project) -> None:
    reader = Reader("MỖI chỉ tiêu", project.vocabulary)
    for offset, wanted in ((0, "MỖI"), (3, "MỖI"), (4, "chỉ tiêu"), (12, "chỉ tiêu")):
        found = reader.word_at(offset)
        assert found is not None and found[1].text == wanted
    assert reader.word_at(99) is None and Reader("a%", project.vocabulary).word_at(1)[1].text == "%"  # type: ignore[index]


def test_where_the_law_is_written(project: Project) -> None:
    entry = project.instrument_entry("30/2020/NĐ-CP")
    assert entry is not None and entry.path.name == "30-2020-nd-cp.yaml"
    assert project.instrument_entry("1/LẠ") is None
    assert project.value_entry("khong-co", "x") is None
    unknown = project.value_entry("groups", "khong-co")
    assert unknown is not None and unknown.line == 1
    assert project_folder(rules_dir() / "muc-tieu" / "x.luat") == rules_dir()


_TEXTS = st.text(st.sampled_from("aế🌾\u0301\u0302e\u00a0 \n\r𝄞đ"), max_size=20)


@given(source=_TEXTS, encoding=st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_positions_go_to_and_fro(source: str, encoding: str) -> None:
    text = EditorText(source, encoding)
    plain = unicodedata.normalize("NFC", source.replace("\r\n", "\n").replace("\r", "\n")).replace("\u00a0", " ")
    assert text.text == plain
    before = types.Position(0, 0)
    for offset in range(len(text.text) + 1):
        position = text.position(offset)
        assert text.offset(position) == offset
        assert (position.line, position.character) >= (before.line, before.character)
        before = position


@given(source=_TEXTS, line=st.integers(0, 30), character=st.integers(0, 60))
def test_any_position_is_somewhere_in_the_text(source: str, line: int, character: int) -> None:
    text = EditorText(source)
    assert 0 <= text.offset(types.Position(line, character)) <= len(text.text)
    assert text.whole.end == text.position(len(text.text))
