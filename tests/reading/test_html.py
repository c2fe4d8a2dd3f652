"""Web pages: what a reader of the page sees, with list numbers and table cells."""

from __future__ import annotations

from compliance.reading import Document, read_document


def read(body: str) -> Document:
    return read_document(data=f"<!DOCTYPE html><html><head><title>Bỏ</title></head><body>{body}</body></html>".encode())


def test_blocks_become_lines_and_inline_marks_do_not_split_words() -> None:
    document = read(
        "<h1>KẾ HOẠCH</h1><p>Hộ <b>cận</b> ng<i>hèo</i>\n  năm&nbsp;2024</p><div>dòng một<br>dòng hai</div>"
    )
    assert document.format == "html"
    assert document.text == "KẾ HOẠCH\nHộ cận nghèo năm 2024\ndòng một\ndòng hai"
    assert [b.kind for b in document.blocks] == ["heading", "paragraph", "paragraph"]


def test_scripts_styles_and_hidden_parts_go_and_hidden_ones_are_reported() -> None:
    document = read(
        "<script>var a='x'</script><style>p{}</style><p>thấy</p><p hidden>ẩn</p>"
        "<p style='DISPLAY : none'>ẩn nữa</p><p>giá <del>90%</del>100%</p><!-- chú thích -->"
    )
    assert document.text == "thấy\ngiá 100%"
    assert any("2 phần ẩn" in note for note in document.notes)
    assert any("1 đoạn chữ bị gạch ngang" in note for note in document.notes)


def test_lists_get_the_marks_a_browser_shows() -> None:
    document = read(
        "<ol type='I'><li>Mục đích</li><li>Mục tiêu<ol type='a'><li>chung</li><li>riêng</li></ol></li></ol>"
        "<ol start='4'><li>bốn</li><li value='9'>chín</li></ol><ul><li>gạch</li><li>+ có sẵn</li></ul>"
    )
    assert document.text.split("\n") == [
        "I. Mục đích",
        "II. Mục tiêu",
        "a) chung",
        "b) riêng",
        "4. bốn",
        "9. chín",
        "- gạch",
        "+ có sẵn",
    ]
    assert {b.kind for b in document.blocks} == {"list_item"}


def test_table_rows_are_lines_and_cells_blocks() -> None:
    document = read(
        "<table><tr><th>TT</th><th>Vốn</th></tr><tr><td>1</td><td>469 triệu</td></tr>"
        "<tr><td>2</td><td><p>a</p><p>b</p></td></tr></table><p>sau</p>"
    )
    assert document.text.split("\n")[:2] == ["TT\tVốn", "1\t469 triệu"]
    assert [(b.kind, b.row, b.column) for b in document.blocks][3] == ("cell", 1, 1)
    assert document.blocks[-1].kind == "paragraph"
    assert document.blocks[-1].table is None


def test_pages_without_closing_tags_are_read_as_browsers_do() -> None:
    assert read("<p>một<p>hai<ul><li>ba<li>bốn</ul>").text == "một\nhai\n- ba\n- bốn"


def test_a_fragment_and_an_xhtml_page_are_known_by_content() -> None:
    assert read_document(data="<p>Kế hoạch</p>".encode()).format == "html"
    xhtml = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Kế hoạch</body></html>'
    )
    assert read_document(data=xhtml.encode()).text == "Kế hoạch"


def test_a_text_that_only_mentions_tags_stays_text() -> None:
    assert read_document(data="Dùng thẻ <p> và <table> trong trang".encode()).format == "text"


def test_pages_nested_without_end_are_read_without_a_crash() -> None:
    assert "đáy" in read("<div>" * 200 + "đáy").text
    assert read("<p>đầu</p>" + "<b><i>" * 5000).text == "đầu"


def test_entities_of_a_doctype_are_not_opened() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>Kế hoạch &x;</p></body></html>'
    assert "root:" not in read_document(data=page.encode()).text
