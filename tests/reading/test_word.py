"""Word files: every word that a printed page shows, once, in order; what is left out is reported."""

from __future__ import annotations

import unicodedata

import pytest

from compliance.errors import UnreadableError
from compliance.reading import Document, read_document
from compliance.vietnamese.encodings import to_tcvn3, to_vni
from tests.reading import word_files as w
from tests.reading.hard_word_file import hard


def read(body: str, **more: dict[str, str]) -> Document:
    return read_document(data=w.docx(body, **more), name="ke-hoach.docx")


def lines(body: str, **more: dict[str, str]) -> list[str]:
    return read(body, **more).text.split("\n")


def test_one_paragraph_is_one_line_and_one_block() -> None:
    document = read(w.p("Kế hoạch giảm nghèo xã An Bình") + w.p() + w.p("Căn cứ Luật Ngân sách"))
    assert document.format == "docx"
    assert document.path == "ke-hoach.docx"
    assert [line.number for line in document.lines] == [1, 2]
    assert [document.text[b.start : b.end] for b in document.blocks] == document.text.split("\n")
    assert document.page_starts == ()


def test_letters_typed_as_base_and_mark_come_out_composed() -> None:
    assert lines(w.p(unicodedata.normalize("NFD", "hộ cận nghèo"))) == ["hộ cận nghèo"]


def test_a_letterhead_reads_left_cell_then_right_cell_and_is_no_data_table() -> None:
    head = w.table(
        [
            [w.p("ỦY BAN NHÂN DÂN") + w.p("XÃ AN BÌNH"), w.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
            [w.p("Số: 12/KH-UBND"), w.p("An Bình, ngày 05 tháng 3 năm 2024")],
        ],
        borders=False,
    )
    document = read(head + w.p("KẾ HOẠCH"))
    assert document.text.split("\n") == [
        "ỦY BAN NHÂN DÂN",
        "XÃ AN BÌNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 12/KH-UBND",
        "An Bình, ngày 05 tháng 3 năm 2024",
        "KẾ HOẠCH",
    ]
    assert {block.kind for block in document.blocks} == {"paragraph"}


def test_a_data_table_gives_one_line_a_row_and_one_block_a_cell() -> None:
    document = read(w.table([["TT", "Dự án", "Vốn"], ["1", "Dự án 1", "1.469 triệu đồng"], ["", "Tổng", "1.469"]]))
    assert document.text.split("\n") == ["TT\tDự án\tVốn", "1\tDự án 1\t1.469 triệu đồng", "Tổng\t1.469"]
    cells = [(b.kind, b.row, b.column, document.text[b.start : b.end]) for b in document.blocks]
    assert cells[5] == ("cell", 1, 2, "1.469 triệu đồng")
    assert cells[6] == ("cell", 2, 1, "Tổng")


def test_a_cell_of_several_paragraphs_keeps_its_lines() -> None:
    assert lines(w.table([["1", w.p("- ý một") + w.p("- ý hai"), "xong"]])) == ["1", "- ý một", "- ý hai", "xong"]


def test_merged_cells_keep_the_column_numbers_of_the_grid() -> None:
    wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + w.p("Nguồn vốn")
    document = read(w.table([[wide, "Ghi chú"], ["a", "b", "c"]]))
    assert [(b.column, document.text[b.start : b.end]) for b in document.blocks][:2] == [
        (0, "Nguồn vốn"),
        (2, "Ghi chú"),
    ]


def test_a_text_box_is_read_once_though_word_keeps_two_copies() -> None:
    box = w.p("TM. ỦY BAN NHÂN DÂN")
    alternate = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>"
        f"<wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert lines(w.p(inside=w.r("Nơi nhận:") + alternate)) == ["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]


def test_an_old_text_box_is_read_too() -> None:
    box = f"<v:shape><v:textbox><w:txbxContent>{w.p('Dấu đỏ')}</w:txbxContent></v:textbox></v:shape>"
    assert lines(w.p(inside=f"<w:r><w:pict>{box}</w:pict></w:r>")) == ["Dấu đỏ"]


def test_content_controls_smart_tags_links_and_fields_are_looked_through() -> None:
    inside = (
        f"<w:sdt><w:sdtContent>{w.r('Xã ')}</w:sdtContent></w:sdt>"
        f"<w:smartTag w:element='x'>{w.r('An ')}</w:smartTag>"
        f"<w:hyperlink>{w.r('Bình ')}</w:hyperlink>"
        f"<w:fldSimple w:instr='DATE'>{w.r('2024')}</w:fldSimple>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{w.r(' trang 3')}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    body = w.p(inside=inside) + f"<w:sdt><w:sdtContent>{w.p('Trong khung')}</w:sdtContent></w:sdt>"
    assert lines(body) == ["Xã An Bình 2024 trang 3", "Trong khung"]


def test_breaks_tabs_and_special_hyphens_inside_a_run() -> None:
    run = "<w:r><w:t>7</w:t><w:noBreakHyphen/><w:t>8</w:t><w:softHyphen/><w:t>9</w:t>"
    run += "<w:br/><w:t>dưới</w:t><w:tab/><w:t>sau</w:t></w:r>"
    assert lines(w.p(inside=run)) == ["7-89", "dưới\tsau"]


def test_inserted_text_stays_and_deleted_text_goes_and_both_are_reported() -> None:
    inside = (
        w.r("đạt ")
        + f"<w:ins w:id='1'>{w.r('100%')}</w:ins>"
        + (
            "<w:del w:id='2'><w:r><w:delText>90%</w:delText></w:r></w:del>"
            f"<w:moveFrom w:id='3'>{w.r('chỗ cũ')}</w:moveFrom><w:moveTo w:id='4'>{w.r(' hộ nghèo')}</w:moveTo>"
        )
    )
    document = read(w.p(inside=inside))
    assert document.text == "đạt 100% hộ nghèo"
    assert any("«90%», «chỗ cũ»" in note for note in document.notes)
    assert any(note.startswith("Giữ 1 đoạn chữ chèn thêm") for note in document.notes)


def test_a_paragraph_whose_end_mark_is_deleted_flows_into_the_next() -> None:
    first = w.p("Hộ cận ", properties="<w:rPr><w:del w:id='1'/></w:rPr>")
    assert lines(first + w.p("nghèo")) == ["Hộ cận nghèo"]


def test_deleted_rows_go_and_are_reported() -> None:
    row = f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>{w.p('dòng bỏ')}</w:tc></w:tr>"
    document = read(f"<w:tbl>{row}<w:tr><w:tc>{w.p('dòng giữ')}</w:tc></w:tr></w:tbl>")
    assert document.text == "dòng giữ"
    assert any("«dòng bỏ»" in note for note in document.notes)


def test_hidden_text_goes_by_run_or_by_style_and_is_reported() -> None:
    styles = w.root(
        "styles",
        "<w:style w:type='paragraph' w:styleId='An'><w:name w:val='An'/><w:rPr><w:vanish/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='An'/></w:style>",
    )
    body = (
        w.p("ghi chú mật", run="<w:vanish/>")
        + w.p("ẩn theo kiểu", properties="<w:pStyle w:val='Con'/>")
        + w.p("hiện lại", properties="<w:pStyle w:val='Con'/>", run="<w:vanish w:val='0'/>")
    )
    document = read(body, parts={"styles": styles})
    assert document.text == "hiện lại"
    assert any("2 đoạn chữ ẩn: «ghi chú mật», «ẩn theo kiểu»" in note for note in document.notes)


def test_capitals_by_format_are_read_as_printed() -> None:
    assert lines(w.p("Kế hoạch", run="<w:caps/>")) == ["KẾ HOẠCH"]


NUMBERING = w.root(
    "numbering",
    """<w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
        <w:lvlText w:val="%3)"/><w:suff w:val="space"/></w:lvl>
      <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
      <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%5"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>
        <w:pStyle w:val="Muc"/><w:lvlText w:val="Điều %1."/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>""",
)


def test_automatic_numbers_are_written_out_level_by_level() -> None:
    body = "".join(
        (
            w.numbered("Mục đích"),
            w.numbered("Yêu cầu chung", level=1),
            w.numbered("Điểm", level=2),
            w.numbered("Điểm sau", level=2),
            w.numbered("Yêu cầu riêng", level=1),
            w.numbered("Điểm mới", level=2),
            w.numbered("gạch", level=3),
            w.numbered("Mục tiêu"),
            w.numbered("lại từ đầu", level=1),
            w.numbered("kiểu luật", level=4),
        )
    )
    document = read(body, parts={"numbering": NUMBERING})
    assert document.text.split("\n") == [
        "I. Mục đích",
        "1. Yêu cầu chung",
        "a) Điểm",
        "b) Điểm sau",
        "2. Yêu cầu riêng",
        "a) Điểm mới",
        "• gạch",
        "II. Mục tiêu",
        "1. lại từ đầu",
        "2.1.1 kiểu luật",
    ]
    assert {block.kind for block in document.blocks} == {"list_item"}


def test_numbers_bound_to_a_style_and_lists_that_start_elsewhere() -> None:
    styles = w.root(
        "styles",
        "<w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>",
    )
    style = "<w:pStyle w:val='Muc'/>"
    off = style + "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='0'/></w:numPr>"
    body = w.p("Phạm vi", properties=style) + w.p("không số", properties=off) + w.p("Đối tượng", properties=style)
    body += w.numbered("khởi lại", num_id=3)
    assert lines(body, parts={"numbering": NUMBERING, "styles": styles}) == [
        "Điều 3. Phạm vi",
        "không số",
        "Điều 4. Đối tượng",
        "VII. khởi lại",
    ]


def test_headers_footers_and_footnotes_have_their_own_kinds_and_page_numbers_are_no_text() -> None:
    parts = {
        "header1": w.root("hdr", w.p("UBND xã An Bình")),
        "footer1": w.root("ftr", w.p("Trang 2") + w.p("Lưu hành nội bộ")),
        "footnotes": w.root(
            "footnotes",
            f"<w:footnote w:type='separator'>{w.p('---')}</w:footnote><w:footnote>{w.p('Theo rà soát')}</w:footnote>",
        ),
    }
    section = (
        "<w:sectPr><w:headerReference w:type='default' r:id='rheader1'/>"
        "<w:footerReference w:type='default' r:id='rfooter1'/></w:sectPr>"
    )
    document = read(w.p("Nội dung") + section, parts=parts)
    assert [(b.kind, document.text[b.start : b.end]) for b in document.blocks] == [
        ("header", "UBND xã An Bình"),
        ("paragraph", "Nội dung"),
        ("footnote", "Theo rà soát"),
        ("footer", "Lưu hành nội bộ"),
    ]


def test_a_header_for_the_first_page_counts_only_where_the_section_shows_it() -> None:
    parts = {"header1": w.root("hdr", w.p("Chỉ trang đầu"))}
    reference = "<w:headerReference w:type='first' r:id='rheader1'/>"
    assert lines(w.p("Thân") + f"<w:sectPr>{reference}</w:sectPr>", parts=parts) == ["Thân"]
    shown = f"<w:sectPr>{reference}<w:titlePg/></w:sectPr>"
    assert lines(w.p("Thân") + shown, parts=parts) == ["Chỉ trang đầu", "Thân"]


def fonts(name: str) -> str:
    return f"<w:rFonts w:ascii='{name}'/>"


def test_letters_of_old_fonts_are_read_by_the_name_of_the_font() -> None:
    body = (
        w.p(to_tcvn3("Kế hoạch giảm nghèo"), run=fonts(".VnTime"))
        + w.p(to_tcvn3("ủy ban nhân dân"), run=fonts(".VnTimeH"))
        + w.p(to_vni("Hộ cận nghèo được hỗ trợ"), run=fonts("VNI-Times"))
        + w.p("Đã là Unicode sẵn", run=fonts(".VnTime"))
        + w.p("".join(chr(0xF000 + ord(c)) for c in to_tcvn3("nghèo")), run=fonts(".VnTime"))
    )
    document = read(body)
    assert document.text.split("\n") == [
        "Kế hoạch giảm nghèo",
        "ỦY BAN NHÂN DÂN",
        "Hộ cận nghèo được hỗ trợ",
        "Đã là Unicode sẵn",
        "nghèo",
    ]
    assert {"TCVN3" in note or "VNI" in note for note in document.notes} == {True}


def test_an_old_font_may_come_from_the_style_or_the_defaults() -> None:
    styles = w.root(
        "styles", f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts('.VnArial')}</w:rPr></w:rPrDefault></w:docDefaults>"
    )
    assert lines(w.p(to_tcvn3("hộ nghèo")), parts={"styles": styles}) == ["hộ nghèo"]


def test_marks_typed_by_hand_make_list_items_as_automatic_ones_do() -> None:
    document = read(w.p("I. MỤC TIÊU") + w.p("1. Mục tiêu chung") + w.p("- ý") + w.p("Thân"))
    assert [b.kind for b in document.blocks] == ["list_item", "list_item", "list_item", "paragraph"]


def test_headings_are_known_by_style_or_outline_level() -> None:
    styles = w.root("styles", "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/></w:style>")
    body = w.p("Mục đích", properties="<w:pStyle w:val='H1'/>") + w.p("Khác", properties="<w:outlineLvl w:val='1'/>")
    document = read(body + w.p("Thân"), parts={"styles": styles})
    assert [b.kind for b in document.blocks] == ["heading", "heading", "paragraph"]


def test_comments_and_pictures_are_reported() -> None:
    comments = w.root("comments", f"<w:comment w:id='1'>{w.p('xem lại')}</w:comment>")
    picture = "<w:r><w:drawing><wp:inline><a:blip/></wp:inline></w:drawing></w:r>"
    document = read(w.p(inside=w.r("Thân") + picture), parts={"comments": comments})
    assert document.text == "Thân"
    assert any("1 lời bình" in note for note in document.notes)
    assert any("1 hình ảnh" in note for note in document.notes)


def test_scans_pasted_into_a_word_file_are_named_as_pictures() -> None:
    picture = "<w:r><w:drawing><wp:inline><a:blip/></wp:inline></w:drawing></w:r>"
    with pytest.raises(UnreadableError) as caught:
        read(w.p(inside=picture))
    assert "ảnh" in caught.value.message


def test_private_characters_of_a_symbol_font_are_no_text() -> None:
    with pytest.raises(UnreadableError) as caught:
        read(w.p("\ue123\ue124\ue125 1"))
    assert caught.value.code == "unreadable.encoding"


def test_a_file_in_the_strict_variant_of_the_format_is_read_alike() -> None:
    body = w.root("document", f"<w:body>{w.p('Chuẩn chặt')}</w:body>").replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    data = w.packed({"[Content_Types].xml": w.CONTENT_TYPES.encode(), "word/document.xml": body.encode()})
    assert read_document(data=data).text == "Chuẩn chặt"


def test_tables_inside_cells_keep_their_own_rows() -> None:
    inner = w.table([["x", "y"]])
    document = read(w.table([[w.p("ngoài") + inner, "phải"]]))
    assert document.text.split("\n") == ["ngoài", "x\ty", "phải"]
    assert [(b.table, b.column) for b in document.blocks] == [(0, 0), (1, 0), (1, 1), (0, 1)]


HARD = """\
ĐẦU-TRANG
UBND XÃ TRÁI
Số: 12/KH-UBND
CỘNG HÒA PHẢI
Độc lập - Tự do
Trích yếu
An Bình, ngày 5
I. MỤC-MỘT
1. Khoản một
2. Khoản hai
a) Điểm a
b) Điểm b
2.1. Khoản hai chấm một
II. MỤC-HAI
1. Khoản lại một
V. MỤC-NĂM
Điều 1. điều thứ nhất
Có CHÈN DỜI-ĐẾN
LIÊN-KẾT
7,7-8,8
XUỐNG\tTAB
KHỐI
TRONG-DÒNG
KHUNG
THẺ
TÁCH hộ cận nghèo
hộ nghèo một
hộ nghèo hai
Giảm tỷ lệ nghèo
NGÀY-MÁY
Trước
Có chú thích
Nguồn\tVốn\tNăm
Trung ương\t120\t2024
Tỉnh\t30\t2024
Nơi nhận:
- Như trên;
TM. ỦY BAN
CHỦ TỊCH
CHÚ-THÍCH
CHÂN-TRANG"""


def test_a_file_with_everything_loses_nothing_and_reports_what_it_leaves_out() -> None:
    document = read_document(data=hard())
    assert document.text == HARD
    said = "\n".join(document.notes)
    for word in ("XÓA", "DỜI-ĐI", "ẨN-ĐI", "GẠCH", "GẠCH-ĐÔI", "TCVN3", "VNI"):
        assert word in said, f"{word} is not reported"
    assert "chèn thêm" in said


def test_struck_text_goes_by_run_or_by_style_and_is_reported() -> None:
    styles = w.root(
        "styles",
        '<w:style w:type="character" w:styleId="Bo"><w:rPr><w:strike/></w:rPr></w:style>',
    )
    body = w.p(inside=w.r("Giảm 3%") + w.r(" bỏ", '<w:rStyle w:val="Bo"/>') + w.r(" hộ", '<w:strike w:val="0"/>'))
    document = read(body, parts={"styles": styles})
    assert document.text == "Giảm 3% hộ"
    assert "Bỏ qua 1 đoạn chữ bị gạch ngang: «bỏ»." in document.notes


@pytest.mark.parametrize(
    ("number", "words"), [(1, "một"), (10, "mười"), (15, "mười lăm"), (21, "hai mươi mốt"), (100, "100")]
)
def test_lists_count_in_vietnamese_words_too(number: int, words: str) -> None:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt w:val="vietnameseCounting"/><w:lvlText w:val="%1."/>'
        "</w:lvl>"
    )
    numbering = w.root(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    assert read(w.numbered("là"), parts={"numbering": numbering}).text == f"{words}. là"
