"""A Word file with everything that drafters really use and readers lose; words in capitals tell which part is which."""

from __future__ import annotations

import unicodedata

from compliance.vietnamese.encodings import to_tcvn3, to_vni
from tests.reading import word_files as w


def _level(index: int, style: str, pattern: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/>'
        f"{more}</w:lvl>"
    )


_NUMBERING = w.root(
    "numbering",
    '<w:abstractNum w:abstractNumId="0">'
    + _level(0, "upperRoman", "%1.")
    + _level(1, "decimal", "%2.")
    + _level(2, "lowerLetter", "%3)")
    + _level(3, "decimal", "%2.%4.")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">' + _level(0, "decimal", "Điều %1.") + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
)


def _box(inside: str) -> str:
    """Return a text box as Word writes it: once for itself, once for programs older than 2010."""
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>"
    new = f"<wp:anchor><a:graphic><a:graphicData>{shape}</a:graphicData></a:graphic></wp:anchor>"
    old = f"<v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{new}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def _field(code: str, result: str) -> str:
    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (
        char("begin") + f"<w:r><w:instrText>{code}</w:instrText></w:r>" + char("separate") + w.r(result) + char("end")
    )


def hard() -> bytes:
    """Return the file."""
    body = (
        w.table(
            [
                [w.p("UBND XÃ TRÁI") + w.p("Số: 12/KH-UBND"), w.p("CỘNG HÒA PHẢI") + w.p("Độc lập - Tự do")],
                ["Trích yếu", "An Bình, ngày 5"],
            ],
            borders=False,
        )
        + w.numbered("MỤC-MỘT")
        + w.numbered("Khoản một", level=1)
        + w.numbered("Khoản hai", level=1)
        + w.numbered("Điểm a", level=2)
        + w.numbered("Điểm b", level=2)
        + w.numbered("Khoản hai chấm một", level=3)
        + w.numbered("MỤC-HAI")
        + w.numbered("Khoản lại một", level=1)
        + w.numbered("MỤC-NĂM", num_id=2)
        + w.numbered("điều thứ nhất", num_id=3)
        + w.p(
            inside=w.r("Có ")
            + f'<w:ins w:id="1">{w.r("CHÈN")}</w:ins><w:del w:id="2"><w:r><w:delText>XÓA</w:delText></w:r></w:del>'
            + f'<w:moveFrom w:id="3">{w.r("DỜI-ĐI")}</w:moveFrom><w:moveTo w:id="4">{w.r(" DỜI-ĐẾN")}</w:moveTo>'
        )
        + w.p(inside=f'<w:hyperlink w:anchor="x">{w.r("LIÊN-KẾT")}</w:hyperlink>')
        + w.p(
            inside="<w:r><w:t>7,7</w:t><w:noBreakHyphen/><w:t>8,8</w:t><w:br/><w:t>XUỐNG</w:t>"
            "<w:tab/><w:t>TAB</w:t></w:r>"
        )
        + f"<w:sdt><w:sdtContent>{w.p('KHỐI')}</w:sdtContent></w:sdt>"
        + w.p(inside=f"<w:sdt><w:sdtContent>{w.r('TRONG-DÒNG')}</w:sdtContent></w:sdt>")
        + w.p(inside=_box(w.p("KHUNG")))
        + w.p(inside=f'<w:smartTag w:element="x">{w.r("THẺ")}</w:smartTag>')
        + w.p("ẨN-ĐI", run="<w:vanish/>")
        + w.p(unicodedata.normalize("NFD", "TÁCH hộ cận nghèo"))
        + w.p(to_tcvn3("hộ nghèo một"), run="<w:rFonts w:ascii='.VnTime'/>")
        + w.p(to_vni("hộ nghèo hai"), run="<w:rFonts w:ascii='VNI-Times'/>")
        + w.p(inside=w.r("Giảm ") + w.r(to_tcvn3("tỷ lệ "), "<w:rFonts w:ascii='.VnTime'/>") + w.r("nghèo"))
        + w.p(inside=_field("DATE \\@ dd/MM/yyyy", "NGÀY-MÁY"))
        + w.p(inside=w.r("Trước") + w.r("GẠCH", "<w:strike/>") + w.r("GẠCH-ĐÔI", "<w:dstrike/>"))
        + w.p(inside=w.r("Có chú thích") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + w.table([["Nguồn", "Vốn", "Năm"], ["Trung ương", "120", "2024"], ["Tỉnh", "30", "2024"]])
        + w.table([[w.p("Nơi nhận:") + w.p("- Như trên;"), w.p("TM. ỦY BAN") + w.p("CHỦ TỊCH")]], borders=False)
        + '<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/>'
        '<w:footerReference w:type="default" r:id="rfooter1"/></w:sectPr>'
    )
    parts = {
        "numbering": _NUMBERING,
        "header1": w.root("hdr", w.p("ĐẦU-TRANG")),
        "footer1": w.root("ftr", w.p("CHÂN-TRANG")),
        "footnotes": w.root("footnotes", f'<w:footnote w:id="2">{w.p("CHÚ-THÍCH")}</w:footnote>'),
    }
    return w.docx(body, parts=parts)
