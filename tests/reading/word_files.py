"""Make Word files for the tests by writing their XML: no library, so every trick of real files can be written down."""

from __future__ import annotations

import io
import zipfile

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CONTENT_TYPES = (
    _HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'


def p(text: str = "", *, properties: str = "", run: str = "", inside: str = "") -> str:
    """Return a paragraph of one run, or with the XML given as `inside`."""
    content = inside or (f"<w:r><w:rPr>{run}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>" if text else "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def numbered(text: str, num_id: int = 1, level: int = 0) -> str:
    """Return a paragraph of an automatic list."""
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>')


def table(rows: list[list[str]], *, borders: bool = True) -> str:
    """Return a table; each cell is text, or XML when it starts with «<»."""
    side = "single" if borders else "none"
    sides = "".join(f'<w:{s} w:val="{side}"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    body = "".join(
        "<w:tr>" + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr>{body}</w:tbl>"


def root(name: str, inside: str) -> str:
    """Return a part with root element `w:name`."""
    return f"{_HEAD}<w:{name} {_NAMESPACES}>{inside}</w:{name}>"


def docx(body: str, *, parts: dict[str, str] | None = None, extra: dict[str, bytes] | None = None) -> bytes:
    """Return a .docx with this body; `parts` maps a name such as «header1» to its XML, rId being «rheader1»."""
    parts = parts or {}
    related = "".join(
        f'<Relationship Id="r{name}" Type="{_TYPES}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    files: dict[str, bytes] = {
        "[Content_Types].xml": CONTENT_TYPES.encode(),
        "_rels/.rels": _RELATIONS.format(
            f'<Relationship Id="r1" Type="{_TYPES}/officeDocument" Target="word/document.xml"/>'
        ).encode(),
        "word/document.xml": root("document", f"<w:body>{body}</w:body>").encode(),
        "word/_rels/document.xml.rels": _RELATIONS.format(related).encode(),
    }
    files |= {f"word/{name}.xml": xml.encode() for name, xml in parts.items()}
    return packed(files | (extra or {}))


def packed(files: dict[str, bytes]) -> bytes:
    """Return a zip of `files`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()
