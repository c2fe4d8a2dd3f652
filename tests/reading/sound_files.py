"""One sound file of each format, rich enough that breaking it reaches most of the readers."""

from __future__ import annotations

from collections.abc import Callable

from tests.reading import word_files as w
from tests.reading.mail_files import archive, mail
from tests.reading.office_files import odt, rtf
from tests.reading.pdf_files import Pages, plan

_TEXT = "KẾ HOẠCH\nThực hiện giảm nghèo năm 2024\n\nI. MỤC TIÊU\n1. Giảm 3% hộ nghèo.\n- Vốn: 120 triệu đồng\n"


def word() -> bytes:
    """Return a Word file with lists, tables, boxes, notes, headers, fields, changes and an old font."""
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    levels = level.format(0, "upperRoman", "%1.") + level.format(1, "lowerLetter", "%1)")
    numbering = w.root(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    styles = w.root(
        "styles",
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:caps/></w:rPr></w:style>',
    )
    box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    body = (
        w.table([["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI"]], borders=False)
        + w.p("Kế hoạch", properties='<w:pStyle w:val="H"/>')
        + w.numbered("Mục tiêu")
        + w.numbered("Giảm hộ nghèo", level=1)
        + w.p(inside=f"{w.r('Có ')}<w:ins>{w.r('thêm')}</w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del>")
        + w.p(inside=box.format(w.p("Trong khung")))
        + w.p("Hé nghÌo", run="<w:rFonts w:ascii='.VnTime'/>")
        + w.p("ẩn", run="<w:vanish/>")
        + f"<w:sdt><w:sdtContent>{w.p('Điều khiển')}</w:sdtContent></w:sdt>"
        + w.table([["Nguồn", "Vốn", "Năm"], ["Trung ương", "120", "2024"]])
        + "".join(w.p(f"Nhiệm vụ {n} của kế hoạch") for n in range(20))
        + '<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/></w:sectPr>'
    )
    parts = {
        "numbering": numbering,
        "styles": styles,
        "header1": w.root("hdr", w.p("Đầu trang")),
        "footnotes": w.root("footnotes", f'<w:footnote w:id="2">{w.p("Chú thích")}</w:footnote>'),
    }
    return w.docx(body, parts=parts)


def page() -> bytes:
    """Return a web page with lists and a table."""
    return (
        "<!DOCTYPE html><html><head><title>x</title></head><body><h1>Kế hoạch</h1><p>Hộ nghèo <b>giảm</b> 3%</p>"
        "<ol type='a'><li>Một<li>Hai</ol><table><tr><th>Nguồn<th>Vốn<tr><td>Trung ương<td>120</table>"
        "<p style='display:none'>ẩn</p></body></html>"
    ).encode()


def portable() -> bytes:
    """Return a PDF with a drawn table."""
    rows = [["STT", "Nội dung|hỗ trợ", "Kinh phí"], ["1", "Nhà ở", "200"], ["2", "Sinh kế", "150"]]
    return Pages().put(80, 80, "Dự toán").table(80, 120, [50, 250, 100], rows).bytes()


def tabled_odt() -> bytes:
    """Return an OpenDocument text."""
    return odt("<text:h>Kế hoạch</text:h><text:list><text:list-item><text:p>Một</text:p></text:list-item></text:list>")


MAKERS: dict[str, Callable[[], bytes]] = {
    "docx": word,
    "pdf": lambda: plan(2),
    "table.pdf": portable,
    "html": page,
    "txt": _TEXT.encode,
    "utf16.txt": lambda: _TEXT.encode("utf-16"),
    "eml": lambda: mail(_TEXT, html=page().decode(), files={"a.docx": word(), "phụ lục.txt": _TEXT.encode()}),
    "zip": lambda: archive({"a.docx": word(), "b.txt": _TEXT.encode(), "c.zip": archive({"d.html": page()})}),
    "rtf": lambda: rtf(
        "Kế hoạch", inside="{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt y}}\\trowd\\cellx1 a\\cell\\row"
    ),
    "odt": tabled_odt,
}
#: Those that start LibreOffice, which takes a second each.
OFFICE = ("rtf", "odt")
