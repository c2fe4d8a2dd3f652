"""Make the Word and PDF examples from the plans in tools/examples, so that anyone can rebuild them."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "tools" / "examples"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def _paragraph(line: str) -> str:
    bold = "<w:rPr><w:b/></w:rPr>" if line.isupper() else ""
    return f'<w:p><w:r>{bold}<w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'


def _two_columns(left: list[str], right: list[str]) -> str:
    cells = "".join(f"<w:tc>{''.join(map(_paragraph, lines))}</w:tc>" for lines in (left, right))
    return f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"


def write_docx(source: Path, target: Path) -> None:
    """Write the plan as a Word file whose signature block is a two-column table, as offices make them."""
    text = source.read_text("utf-8")
    body, _, closing = text.partition("Nơi nhận:")
    recipients, _, signature = closing.partition("\n\n")
    parts = [_paragraph(line) for line in body.splitlines() if line.strip()]
    left = ["Nơi nhận:", *[line for line in recipients.splitlines() if line.strip()]]
    parts.append(_two_columns(left, [line for line in signature.splitlines() if line.strip()]))
    document = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{W}"><w:body>'
        f"{''.join(parts)}<w:sectPr/></w:body></w:document>"
    )
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", RELATIONS),
            ("word/document.xml", document),
        ):
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def write_pdf(source: Path, target: Path) -> None:
    """Write the plan as a PDF with a text layer and page numbers, as an office's word processor would print it."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    pdfmetrics.registerFont(TTFont("Body", str(_font())))
    style = ParagraphStyle("body", fontName="Body", fontSize=11, leading=15)
    flow = [
        Paragraph(escape(line), style) if line.strip() else Spacer(1, 6)
        for line in source.read_text("utf-8").splitlines()
    ]

    def number(canvas: object, document: object) -> None:
        canvas.setFont("Body", 9)  # type: ignore[attr-defined]
        canvas.drawCentredString(A4[0] / 2, 30, str(document.page))  # type: ignore[attr-defined]

    SimpleDocTemplate(str(target), pagesize=A4, invariant=1, title=source.stem).build(flow, number, number)


def _font() -> Path:
    from importlib.util import find_spec

    spec = find_spec("font_roboto")
    if spec is None or spec.submodule_search_locations is None:
        raise SystemExit("the dev dependency font-roboto is not installed: make setup")
    return Path(spec.submodule_search_locations[0]) / "files" / "Roboto-Regular.ttf"


if __name__ == "__main__":
    write_docx(SOURCES / "xa-ban-may-2024.txt", ROOT / "examples" / "xa-ban-may-2024.docx")
    write_pdf(SOURCES / "huyen-muong-then-2025.txt", ROOT / "examples" / "huyen-muong-then-2025.pdf")
