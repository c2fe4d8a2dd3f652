"""PDF files: visual lines in reading order, pages kept, what repeats left out, scans named as scans."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption

from compliance.errors import UnreadableError
from compliance.reading import Document, failures, read_document, tesseract
from compliance.vietnamese.encodings import to_tcvn3, to_vni
from tests.reading.pdf_files import WIDTH, Pages, plan


@pytest.fixture(scope="module")
def document() -> Document:
    return read_document(data=plan())


def test_a_letterhead_reads_left_column_first(document: Document) -> None:
    assert document.format == "pdf"
    assert document.text.split("\n")[:7] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ AN BÌNH",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Bình, ngày 05 tháng 3 năm 2024",
        "KẾ HOẠCH",
    ]


def test_a_signature_block_reads_recipients_then_signer(document: Document) -> None:
    lines = document.text.split("\n")
    at = lines.index("Nơi nhận:")
    assert lines[at : at + 6] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Trần Văn Mẫu",
    ]


def test_page_numbers_go_and_a_running_line_stays_once_as_footer(document: Document) -> None:
    lines = document.text.split("\n")
    assert "2" not in lines and "3" not in lines
    assert lines.count("Kế hoạch giảm nghèo xã An Bình") == 1
    assert document.blocks[-1].kind == "footer"


def test_pages_begin_where_their_first_line_begins(document: Document) -> None:
    assert len(document.page_starts) == 3
    second = document.text.index("2. Nhiệm vụ")
    assert document.page_starts[1] == second
    assert document.page_at(second) == 2
    assert document.page_at(second - 1) == 1
    assert document.span(second, second + 5).page == 2


def test_visual_lines_stay_lines_and_a_paragraph_is_one_block(document: Document) -> None:
    blocks = [document.text[b.start : b.end] for b in document.blocks]
    assert "Căn cứ Nghị quyết của Hội đồng nhân dân xã về nhiệm vụ phát triển kinh tế\nxã hội năm 2024;" in blocks
    kinds = {document.text[b.start : b.end]: b.kind for b in document.blocks}
    assert kinds["I. MỤC TIÊU"] == "list_item"
    assert kinds["1. Tỷ lệ hộ nghèo giảm còn 2,5%."] == "list_item"


def test_a_table_row_is_one_line_with_its_cells_in_columns() -> None:
    pages = Pages()
    for top, row in (
        (100, ("TT", "Dự án", "Vốn")),
        (120, ("1", "Dự án 1", "1.469")),
        (140, ("", "Tổng cộng", "1.469")),
    ):
        for left, cell in zip((85, 140, 400), row, strict=True):
            pages.put(left, top, cell)
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == ["TT\tDự án\tVốn", "1\tDự án 1\t1.469", "Tổng cộng\t1.469"]
    assert [(b.kind, b.row, b.column) for b in document.blocks][-2:] == [("cell", 2, 1), ("cell", 2, 2)]


def test_a_drawn_table_is_read_cell_by_cell_however_its_text_wraps() -> None:
    pages = Pages().put(85, 60, "Biểu kinh phí thực hiện kế hoạch")
    rows = [
        ["TT", "Nội dung", "Vốn (triệu đồng)"],
        ["1", "Dự án 2: Đa dạng|hóa sinh kế, phát|triển mô hình", "1.469"],
        ["2", "Dự án 6", "300"],
    ]
    pages.table(85, 80, [30, 106, 150], rows).put(85, 300, "Trên đây là kế hoạch của xã")
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == [
        "Biểu kinh phí thực hiện kế hoạch",
        "TT\tNội dung\tVốn (triệu đồng)",
        "1",
        "Dự án 2: Đa dạng",
        "hóa sinh kế, phát",
        "triển mô hình",
        "1.469",
        "2\tDự án 6\t300",
        "Trên đây là kế hoạch của xã",
    ]
    cells = {document.text[b.start : b.end]: (b.table, b.row, b.column) for b in document.blocks if b.kind == "cell"}
    assert cells["Dự án 2: Đa dạng\nhóa sinh kế, phát\ntriển mô hình"] == (0, 1, 1)
    assert cells["1.469"] == (0, 1, 2)
    assert cells["300"] == (0, 2, 2)
    assert document.blocks[-1].kind == "paragraph"


def test_a_grid_drawn_as_one_path_is_a_table_too() -> None:
    pages = Pages().put(90, 114, "Dự án 2: Đa").put(90, 130, "dạng hóa").put(290, 114, "469 triệu")
    pages.put(90, 164, "Dự án 6").put(290, 164, "31 triệu")
    grid = pages._canvas.beginPath()
    for y in (100, 150, 200):
        grid.moveTo(85, 842 - y)
        grid.lineTo(485, 842 - y)
    for x in (85, 285, 485):
        grid.moveTo(x, 842 - 100)
        grid.lineTo(x, 842 - 200)
    pages._canvas.drawPath(grid)
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == ["Dự án 2: Đa", "dạng hóa", "469 triệu", "Dự án 6\t31 triệu"]


def test_a_frame_around_text_is_no_table() -> None:
    pages = Pages().table(60, 50, [475], [["Kế hoạch giảm nghèo|của xã An Bình|năm 2024"]])
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == ["Kế hoạch giảm nghèo", "của xã An Bình", "năm 2024"]
    assert {b.kind for b in document.blocks} == {"paragraph"}


def test_a_page_turned_sideways_reads_in_its_own_direction() -> None:
    pages = Pages()
    pages._canvas.translate(WIDTH, 0)
    pages._canvas.rotate(90)
    for top, text in ((-700, "Dòng thứ nhất của trang ngang"), (-670, "Dòng thứ hai của trang ngang")):
        pages.put(100, top + 842, text)
    document = read_document(data=pages.turned(90).bytes())
    assert document.text.split("\n") == ["Dòng thứ nhất của trang ngang", "Dòng thứ hai của trang ngang"]


@pytest.mark.parametrize(("write", "name"), [(to_tcvn3, "TCVN3"), (to_vni, "VNI")])
def test_a_pdf_in_letters_of_an_old_font_is_converted_and_says_so(write: Callable[[str], str], name: str) -> None:
    text = ("1. Xây dựng kế hoạch giảm nghèo của xã", "2. Hỗ trợ hộ nghèo, hộ cận nghèo tiếp cận dịch vụ")
    pages = Pages().put(85, 100, write(text[0])).next().put(85, 100, write(text[1]))
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == list(text)
    assert [document.text[b.start : b.end] for b in document.blocks] == list(text)
    assert document.page_starts == (0, document.text.index("2. "))
    assert any(name in note for note in document.notes)


def test_raised_and_small_letters_stay_in_their_line() -> None:
    pages = Pages().put(85, 100, "Nhà ở tối thiểu 8 m").put(205, 95, "2", 7).put(213, 100, "một người")
    assert len(read_document(data=pages.bytes()).lines) == 1


def test_justified_lines_stay_one_segment() -> None:
    pages = Pages()
    pages._canvas.setFont("Roboto", 13)
    line = pages._canvas.beginText(85, 600)
    line.setWordSpace(9)
    line.textOut("Hộ nghèo và hộ cận nghèo")
    pages._canvas.drawText(line)
    assert read_document(data=pages.bytes()).text == "Hộ nghèo và hộ cận nghèo"


@pytest.fixture
def no_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        raise failures.no_tesseract()

    monkeypatch.setattr(tesseract, "find_recogniser", absent)


@pytest.mark.usefixtures("no_tesseract")
def test_a_scan_without_ocr_says_what_to_install_even_with_a_stamp_on_it() -> None:
    for pages in (Pages().picture(), Pages().picture().put(100, 100, "Ký bởi: UBND xã An Bình")):
        with pytest.raises(UnreadableError) as caught:
            read_document(data=pages.bytes())
        assert caught.value.code == "unreadable.no_ocr"
        assert caught.value.exit_code == 3
        assert "tesseract" in caught.value.next_step


@pytest.mark.usefixtures("no_tesseract")
def test_a_scanned_page_between_others_leaves_an_unreadable_line_and_a_note() -> None:
    pages = (
        Pages().put(85, 100, "Trang đầu có lớp chữ đầy đủ").next().picture().next().put(85, 100, "Trang cuối có chữ")
    )
    document = read_document(data=pages.bytes())
    assert [line.quality for line in document.lines] == ["clean", "unreadable", "clean"]
    assert len(document.blocks) == 3
    assert any(note.startswith("Trang 2 là ảnh quét") and "tesseract" in note for note in document.notes)
    assert document.page_at(document.lines[1].start) == 2


def test_a_pdf_without_any_content_is_empty() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_document(data=Pages().bytes())
    assert caught.value.code == "unreadable.empty"


def test_a_password_is_asked_about_plainly() -> None:
    pages = Pages(encrypt=StandardEncryption("mo", canPrint=1)).put(85, 100, "Nội dung mật")
    with pytest.raises(UnreadableError) as caught:
        read_document(data=pages.bytes())
    assert caught.value.code == "unreadable.encrypted"
    assert "mật khẩu" in caught.value.next_step


def test_a_pdf_that_only_restricts_printing_is_read() -> None:
    pages = Pages(encrypt=StandardEncryption("", "chu", canPrint=0)).put(85, 100, "Nội dung mở cho mọi người")
    assert read_document(data=pages.bytes()).text == "Nội dung mở cho mọi người"


@pytest.mark.parametrize("share", [0.05, 0.3, 0.7, 0.95])
def test_a_truncated_pdf_is_called_broken(share: float) -> None:
    data = plan()
    with pytest.raises(UnreadableError) as caught:
        read_document(data=data[: int(len(data) * share)])
    assert caught.value.code == "unreadable.damaged"


def _lined_up(*rows: tuple[str, ...]) -> Document:
    """Return the document of a page whose rows stand in columns that no line marks."""
    pages = Pages().put(80, 60, "Đơn vị tính: triệu đồng")
    for number, row in enumerate(rows):
        for left, words in zip((80, 125, 330, 420, 500), row, strict=False):
            if words:
                pages.put(left, 90 + 17 * number, words, 11)
    return read_document(data=pages.put(80, 110 + 17 * len(rows), "Số tiền trên được bố trí năm 2024.").bytes())


def test_a_table_without_lines_is_known_by_figures_in_line_and_its_cells_go_on() -> None:
    document = _lined_up(
        ("STT", "Nội dung", "Trung ương", "Tỉnh", "Tổng"),
        ("1", "Hỗ trợ nhà ở cho hộ nghèo", "1.200", "300", "1.500"),
        ("", "và hộ cận nghèo"),
        ("2", "Đào tạo nghề cho người", "450", "50", "500"),
        ("", "lao động thuộc hộ nghèo"),
        ("", "Tổng cộng", "1.650", "350", "2.000"),
    )
    cells = [(b.row, b.column, document.text[b.start : b.end]) for b in document.blocks if b.kind == "cell"]
    assert len({block.table for block in document.blocks if block.kind == "cell"}) == 1
    assert (1, 1, "Hỗ trợ nhà ở cho hộ nghèo") in cells and (1, 1, "và hộ cận nghèo") in cells
    assert (1, 4, "1.500") in cells and (2, 2, "450") in cells and (3, 1, "Tổng cộng") in cells
    assert (0, 2, "Trung ương") in cells
    assert document.blocks[-1].kind == "paragraph", "the text below is no cell"


def test_a_lone_row_of_figures_between_sentences_stays_text() -> None:
    document = _lined_up(
        ("Kế hoạch này được xây dựng trên cơ sở kết quả năm trước,",),
        ("Tổng", "cộng", "120", "30", "150"),
        ("trong đó phần lớn dành cho nhà ở và sinh kế của hộ nghèo.",),
    )
    assert all(block.kind != "cell" for block in document.blocks)


def test_a_page_in_two_columns_is_read_column_by_column() -> None:
    left = ["Ủy ban nhân dân xã giao các"] + [f"ngành phối hợp thực hiện lần {n}" for n in range(2, 10)]
    right = ["Các thôn rà soát hộ nghèo,"] + [f"lập danh sách gửi về xã lần {n}" for n in range(2, 10)]
    pages = Pages()
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        pages.put(60, 80 + 18 * number, one).put(330, 80 + 18 * number, other)
    document = read_document(data=pages.bytes())
    assert document.text.split("\n") == [*left, *right]
    assert all(block.kind != "cell" for block in document.blocks)


def test_a_table_of_words_in_two_columns_is_not_read_column_by_column() -> None:
    pages = Pages()
    for number in range(9):
        top = 80 + 18 * number + 14 * (number // 3)
        pages.put(60, top, f"nhiệm vụ của cơ quan thứ {number}").put(330, top, f"phòng ban chủ trì thứ {number}")
    lines = read_document(data=pages.bytes()).text.split("\n")
    assert lines[0] == "nhiệm vụ của cơ quan thứ 0\tphòng ban chủ trì thứ 0"
