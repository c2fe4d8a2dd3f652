"""Write `reports/phieu-tham-dinh.docx`, the built-in template of the review form, and the page on its placeholders.

Source: layout after Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (paper, margins, letters, places of the parts).
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from compliance.report.form_fields import FORM_FIELDS, FormField

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "reports" / "phieu-tham-dinh.docx"
PAGE = ROOT / "docs" / "mau-phieu.md"

CENTRE, LEFT, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.JUSTIFY
# Paper A4, 30 mm on the left, 15 mm on the right: 165 mm of text.
WIDTHS_FINDINGS = (10, 45, 40, 35, 35)
WIDTHS_UNDECIDED = (10, 45, 45, 35, 30)


def write_template(file: Path = TEMPLATE) -> None:
    """Write the template, the same bytes every time."""
    word = Document()
    _page(word)
    _letterhead(word)
    _title(word)
    _subject(word)
    _results(word)
    _findings(word)
    _undecided(word)
    _conclusion(word)
    _signatures(word)
    properties = word.core_properties
    properties.title, properties.author, properties.comments = "Phiếu thẩm định", "", ""
    properties.created = properties.modified = datetime(2026, 1, 1, tzinfo=UTC)
    out = BytesIO()
    word.save(out)
    file.write_bytes(_dated(out.getvalue()))


def _dated(data: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            # A picture of another form would come along with python-docx's own template.
            if "thumbnail" in entry.filename:
                continue
            content = source.read(entry)
            if entry.filename == "_rels/.rels":
                content = _without_thumbnail(content)
            info = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return out.getvalue()


def _without_thumbnail(relations: bytes) -> bytes:
    from lxml import etree

    root = etree.fromstring(relations)
    for node in list(root):
        if "thumbnail" in node.get("Type", ""):
            root.remove(node)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _page(word) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    style = word.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    style.element.rPr.append(language)
    style.paragraph_format.space_after = style.paragraph_format.space_before = Pt(0)
    number = section.header.paragraphs[0]
    number.alignment = CENTRE
    run = number.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        node = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            node.set(qn("w:fldCharType"), kind)
        node.text = text or None
        run._r.append(node)


def _paragraph(parent, text="", *, bold=False, italic=False, size=13, align=LEFT, before=0, after=0, first=None):
    paragraph = parent if hasattr(parent, "add_run") else parent.add_paragraph()
    paragraph.alignment = align
    form = paragraph.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    if first:
        form.first_line_indent = Mm(first)
    if text:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _rule(paragraph, left_mm: float, right_mm: float) -> None:
    """Draw the line under the motto and under the body's name: a border as wide as the indents leave."""
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = Mm(left_mm), Mm(right_mm)
    paragraph.paragraph_format.line_spacing, paragraph.paragraph_format.space_before = Pt(4), Pt(3)
    borders = OxmlElement("w:pBdr")
    line = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)


def _table(parent, rows: int, widths, *, lines: bool):
    table = parent.add_table(rows=rows, cols=len(widths))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    if lines:
        table.style = "Table Grid"
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    return table


def _letterhead(word) -> None:
    table = _table(word, 2, (70, 95), lines=False)
    body, motto = table.rows[0].cells
    _paragraph(body.paragraphs[0], "TÊN CƠ QUAN CHỦ QUẢN", size=12, align=CENTRE)
    _paragraph(body, "TÊN CƠ QUAN THẨM ĐỊNH", size=12, bold=True, align=CENTRE)
    _rule(_paragraph(body, align=CENTRE), 22, 22)
    _paragraph(motto.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, align=CENTRE)
    _paragraph(motto, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, align=CENTRE)
    _rule(_paragraph(motto, align=CENTRE), 17, 17)
    number, day = table.rows[1].cells
    _paragraph(number.paragraphs[0], "Số: ……/PTĐ-……", align=CENTRE, before=6)
    _paragraph(day.paragraphs[0], "…………, ngày …… tháng …… năm ……", italic=True, align=CENTRE, before=6)


def _title(word) -> None:
    _paragraph(word, "PHIẾU THẨM ĐỊNH", bold=True, size=14, align=CENTRE, before=14)
    _paragraph(word, "Đối với văn bản «{{ ten_van_ban }}»", bold=True, size=14, align=CENTRE)
    _rule(_paragraph(word, align=CENTRE, after=8), 60, 60)


def _heading(word, text: str) -> None:
    paragraph = _paragraph(word, text, bold=True, before=10, after=4)
    paragraph.paragraph_format.keep_with_next = True


def _subject(word) -> None:
    _heading(word, "I. VĂN BẢN ĐƯỢC THẨM ĐỊNH")
    rows = (
        ("Đơn vị ban hành", "{{ don_vi }}"),
        ("Số, ký hiệu; ngày ký", "{{ so_ky_hieu }}; {{ ngay_ky }}"),
        ("Cấp; năm; phạm vi", "{{ cap }}; {{ nam }}; {{ pham_vi }}"),
        ("Tệp được kiểm", "{{ tep }}"),
        ("Chất lượng đọc", "{{ chat_luong_doc }}"),
    )
    table = _table(word, len(rows), (45, 120), lines=False)
    for row, (name, value) in zip(table.rows, rows, strict=True):
        _paragraph(row.cells[0].paragraphs[0], name + ":", before=2)
        _paragraph(row.cells[1].paragraphs[0], value, before=2)


def _sentences(word, name: str) -> None:
    _paragraph(word, f"{{%p for cau in {name} %}}")
    _paragraph(word, "- {{ cau }}", align=JUSTIFY, first=10, before=3)
    _paragraph(word, "{%p endfor %}")


def _results(word) -> None:
    _heading(word, "II. PHẠM VI ĐÃ KIỂM VÀ KẾT QUẢ TỔNG HỢP")
    _paragraph(word, "- Phạm vi đã kiểm: {{ do_phu }}.", align=JUSTIFY, first=10, before=3)
    _paragraph(word, "- Điểm phát hiện: {{ tong_phat_hien }}.", align=JUSTIFY, first=10, before=3)
    _sentences(word, "ghi_chu")


def _grid(word, name: str, heads, cells, widths, empty: str) -> None:
    """Write a table whose middle row is repeated for each item, and a sentence instead where there is none."""
    _paragraph(word, f"{{%p if {name} %}}")
    table = _table(word, 4, widths, lines=True)
    head, begin, row, end = table.rows
    mark = OxmlElement("w:tblHeader")
    head._tr.get_or_add_trPr().append(mark)
    for cell, text in zip(head.cells, heads, strict=True):
        _paragraph(cell.paragraphs[0], text, bold=True, size=12, align=CENTRE)
    begin.cells[0].text = f"{{%tr for muc in {name} %}}"
    end.cells[0].text = "{%tr endfor %}"
    split = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(split)
    for position, (cell, lines) in enumerate(zip(row.cells, cells, strict=True)):
        for number, (text, style) in enumerate(lines):
            name = style.get("only_if")
            if name:
                _paragraph(cell, f"{{%p if {name} %}}", size=12)
            place = cell.paragraphs[0] if not number else cell
            _paragraph(place, text, size=12, align=LEFT if position else CENTRE, italic=bool(style.get("italic")))
            place = cell.paragraphs[-1]
            for run in place.runs:
                run.bold = bool(style.get("bold"))
            if name:
                _paragraph(cell, "{%p endif %}", size=12)
    _paragraph(word, "{%p else %}")
    _paragraph(word, empty, first=10, before=3)
    _paragraph(word, "{%p endif %}")


def _findings(word) -> None:
    _heading(word, "III. NỘI DUNG PHÁT HIỆN")
    _grid(
        word,
        "phat_hien",
        ("TT", "Nội dung phát hiện", "Vị trí, chữ của kế hoạch", "Căn cứ pháp luật", "Yêu cầu sửa"),
        (
            [("{{ muc.stt }}", {})],
            [
                ("{{ muc.muc_do }}", {"bold": True}),
                ("{{ muc.noi_dung }}", {}),
                ("({{ muc.danh_dau }})", {"italic": True, "only_if": "muc.danh_dau"}),
            ],
            [("{{ muc.dan_chung }}", {})],
            [("{{ muc.can_cu }}", {})],
            [("{{ muc.yeu_cau }}", {})],
        ),
        WIDTHS_FINDINGS,
        "Không có điểm phát hiện nào trong phạm vi đã kiểm.",
    )


def _undecided(word) -> None:
    _heading(word, "IV. ĐÃ KIỂM MÀ CHƯA QUYẾT ĐỊNH ĐƯỢC")
    _grid(
        word,
        "chua_quyet_dinh",
        ("TT", "Nội dung kiểm", "Lý do chưa quyết định được", "Nơi nên xem", "Căn cứ pháp luật"),
        (
            [("{{ muc.stt }}", {})],
            [("{{ muc.noi_dung }}", {})],
            [("{{ muc.ly_do }}", {})],
            [("{{ muc.dan_chung }}", {})],
            [("{{ muc.can_cu }}", {})],
        ),
        WIDTHS_UNDECIDED,
        "Mọi nội dung thuộc phạm vi kiểm đều đã quyết định được.",
    )


def _conclusion(word) -> None:
    _heading(word, "V. KẾT LUẬN")
    _paragraph(word, "1. Kết quả kiểm tự động: {{ ket_luan }}.", align=JUSTIFY, first=10, before=3)
    _sentences(word, "dieu_con_mo")
    _paragraph(word, "2. Ý kiến của người thẩm định:", align=JUSTIFY, first=10, before=3)
    for _ in range(3):
        line = _paragraph(word, "\t", before=6)
        line.paragraph_format.tab_stops.add_tab_stop(Mm(165), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    _paragraph(word, "{%p if van_ban_vien_dan %}")
    _paragraph(word, "Văn bản pháp luật viện dẫn:", size=11, italic=True, before=8)
    _paragraph(word, "{%p for ten in van_ban_vien_dan %}")
    _paragraph(word, "- {{ ten }};", size=11, align=JUSTIFY)
    _paragraph(word, "{%p endfor %}")
    _paragraph(word, "{%p endif %}")
    _paragraph(word, "{{ luu_y_may }}", italic=True, size=11, align=JUSTIFY, before=8)
    receipt = "{{ chuong_trinh_kiem }}; bộ luật {{ ma_bo_luat }}; tệp {{ ma_tep }}; kiểm lúc {{ kiem_luc }}."
    _paragraph(word, f"Biên nhận: {receipt}", italic=True, size=9, before=4, after=10)


def _signatures(word) -> None:
    table = _table(word, 1, (75, 90), lines=False)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    receivers, signer = table.rows[0].cells
    _paragraph(receivers.paragraphs[0], "Nơi nhận:", bold=True, italic=True, size=12)
    for line in ("- Đơn vị được thẩm định;", "- …………………………;", "- Lưu: VT, ……"):
        _paragraph(receivers, line, size=11)
    _paragraph(signer.paragraphs[0], "CHỨC VỤ CỦA NGƯỜI KÝ", bold=True, align=CENTRE)
    _paragraph(signer, "(Chữ ký, dấu)", italic=True, align=CENTRE, after=56)
    _paragraph(signer, "Họ và tên", bold=True, align=CENTRE)


_INTRODUCTION = """# Mẫu phiếu thẩm định

<!-- Trang này do tools/form_template.py viết ra; sửa ở src/compliance/report/form_fields.py. -->

`compliance check ke-hoach.docx -o docx=phieu.docx` lập phiếu theo mẫu đi kèm (`reports/phieu-tham-dinh.docx`);
`--form-template mau-cua-co-quan.docx` dùng mẫu của cơ quan. Cách làm: chép mẫu đi kèm, mở bằng Word, sửa tên cơ quan,
câu chữ, phông chữ tùy ý, giữ các chỗ điền. Mẫu được soát khi nạp: chỗ điền sai tên hay thẻ sai cú pháp thì có thông báo
nêu đúng chỗ ấy, mã thoát 2. Ba chỗ điền ghi «bắt buộc» phải có mặt, vì thiếu chúng phiếu sẽ giấu kết quả.

Trong mẫu chỉ dùng: `{{ ten }}`; lặp `{% for muc in phat_hien %} … {% endfor %}` (`{%tr … %}` lặp cả dòng của bảng,
`{%p … %}` lặp cả đoạn); `{% if … %} … {% else %} … {% endif %}`; các bộ lọc `upper`, `lower`, `capitalize`, `trim`,
`length`, `join`, `default`. Trong vòng lặp có `loop.index`. Không có phép nào khác.

| Chỗ điền | Nghĩa |
|---|---|
"""


def page(fields: Mapping[str, FormField] = FORM_FIELDS) -> str:
    """Return the page on placeholders."""
    rows = []
    for name, field in fields.items():
        rows.append(f"| `{name}` | {field.meaning}{' (bắt buộc)' if field.is_required else ''} |")
        rows += [f"| — mỗi mục: `.{inner}` | {item.meaning} |" for inner, item in (field.items or {}).items()]
    return _INTRODUCTION + "\n".join(rows) + "\n"


if __name__ == "__main__":
    write_template()
    PAGE.write_text(page(), encoding="utf-8")
