"""Plain text: the file's own line numbers, one form for every character, blocks where a reader sees them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from hypothesis import given, reject
from hypothesis import strategies as st

from compliance.errors import UnreadableError
from compliance.reading import Document, read_document
from compliance.reading.normalise import normalise

PLAN = """KẾ HOẠCH
Thực hiện mục tiêu giảm nghèo năm 2024

Căn cứ Nghị quyết của Hội đồng nhân dân xã
về nhiệm vụ năm 2024;
I. MỤC TIÊU
1. Mục tiêu chung
Giảm tỷ lệ hộ nghèo.
a) Chỉ tiêu thứ nhất;
- hỗ trợ hộ nghèo
- hỗ trợ hộ cận nghèo

2.1 Nhiệm vụ
"""


def read(text: str) -> Document:
    return read_document(data=text.encode(), name="ke-hoach.txt")


def test_text_lines_and_name_are_those_of_the_file() -> None:
    document = read(PLAN)
    assert document.format == "text"
    assert document.path == "ke-hoach.txt"
    assert document.text == PLAN
    assert [document.text[line.start : line.end] for line in document.lines] == PLAN.split("\n")
    assert [line.number for line in document.lines] == list(range(1, PLAN.count("\n") + 2))
    assert document.quality == "clean"


def test_blocks_end_at_blank_lines_and_begin_at_bullets_and_numbers() -> None:
    document = read(PLAN)
    assert [(b.kind, document.text[b.start : b.end]) for b in document.blocks] == [
        ("paragraph", "KẾ HOẠCH\nThực hiện mục tiêu giảm nghèo năm 2024"),
        ("paragraph", "Căn cứ Nghị quyết của Hội đồng nhân dân xã\nvề nhiệm vụ năm 2024;"),
        ("list_item", "I. MỤC TIÊU"),
        ("list_item", "1. Mục tiêu chung\nGiảm tỷ lệ hộ nghèo."),
        ("list_item", "a) Chỉ tiêu thứ nhất;"),
        ("list_item", "- hỗ trợ hộ nghèo"),
        ("list_item", "- hỗ trợ hộ cận nghèo"),
        ("list_item", "2.1 Nhiệm vụ"),
    ]


def test_a_line_that_goes_on_with_an_amount_or_a_date_opens_no_item() -> None:
    document = read("Kinh phí thực hiện là\n1.469 triệu đồng, cấp trong\n2024 và đến ngày\n05/3/2024 thì xong")
    assert len(document.blocks) == 1


def test_markdown_headings_are_headings() -> None:
    document = read("# Kế hoạch giảm nghèo\nMở đầu\n## Mục tiêu\n\nThân")
    assert [b.kind for b in document.blocks] == ["heading", "paragraph", "heading", "paragraph"]


def test_windows_and_old_mac_line_ends_keep_the_line_numbers() -> None:
    for text in ("một\r\nhai\r\n\r\nbốn", "một\rhai\r\rbốn", "một\nhai\r\n\rbốn"):
        assert read(text).text == "một\nhai\n\nbốn"


def test_letters_typed_as_base_and_mark_become_one_letter() -> None:
    assert read(unicodedata.normalize("NFD", "hộ cận nghèo ở xã")).text == "hộ cận nghèo ở xã"


def test_invisible_characters_go_and_odd_spaces_become_plain_ones() -> None:
    assert read("\ufeffhộ\u200b ng\u00adhèo\u00a0và\u202fcận\u2003nghèo").text == "hộ nghèo và cận nghèo"


def test_characters_that_only_python_takes_for_line_ends_do_not_shift_lines() -> None:
    document = read("một\x0bhai\u2028ba\x85bốn\x1cnăm\nsáu")
    assert document.text.splitlines() == ["một hai ba bốn năm", "sáu"]
    assert len(document.lines) == 2


def test_form_feeds_begin_pages_and_keep_line_numbers() -> None:
    document = read("trang một\n\fTrang hai\ndòng\f\nTrang ba \f giữa dòng\f")
    assert document.text == "trang một\nTrang hai\ndòng\nTrang ba   giữa dòng"
    begins = [document.text[at:].split("\n")[0] for at in document.page_starts]
    assert begins == ["trang một", "Trang hai", "Trang ba   giữa dòng", " giữa dòng"]
    assert document.page_at(document.text.index("dòng\n")) == 2


def test_text_without_form_feeds_has_no_pages() -> None:
    assert read("một hai").page_starts == ()
    assert read("một hai").page_at(0) is None


def test_utf16_is_read() -> None:
    assert read_document(data="Kế hoạch giảm nghèo".encode("utf-16")).text == "Kế hoạch giảm nghèo"


def test_the_hash_is_that_of_the_bytes_given(tmp_path: Path) -> None:
    import hashlib

    path = tmp_path / "a.txt"
    path.write_bytes("Kế hoạch\r\n".encode())
    document = read_document(path)
    assert document.sha256 == hashlib.sha256("Kế hoạch\r\n".encode()).hexdigest()
    assert document.path == str(path)


@given(
    st.text(
        alphabet=st.sampled_from("aộnghèo \n\r\f\t\u00a0\u200b\u0301-1.a)I")
        | st.characters(exclude_categories=["Cs", "Cc"])
    )
)
def test_lines_blocks_and_pages_always_fit_the_text(printed: str) -> None:
    try:
        document = read("Kế hoạch\n" + printed)
    except UnreadableError:
        reject()
    text = document.text
    assert unicodedata.is_normalized("NFC", text)
    assert [text[line.start : line.end] for line in document.lines] == text.split("\n")
    assert all(0 <= b.start < b.end <= len(text) and text[b.start : b.end].strip() for b in document.blocks)
    assert [b.start for b in document.blocks] == sorted(b.start for b in document.blocks)
    covered = {at for b in document.blocks for at in range(b.start, b.end)}
    assert {at for at, character in enumerate(text) if not character.isspace()} <= covered
    assert list(document.page_starts) == sorted(set(document.page_starts))


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
