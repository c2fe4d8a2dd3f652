"""A Word file with comments at the evidence; its own words and their form stay as they are."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from lxml import etree

from compliance.errors import InternalError, UsageError
from compliance.reading.document import Document
from compliance.reading.docx import read_docx, read_pieces
from compliance.reading.docx_parts import Parts
from compliance.reading.numbering import W
from compliance.reading.package import inspect, read_markup
from compliance.reading.sandbox import parse_apart
from compliance.report.docx_places import DocxPlaces, Stretch
from compliance.report.remarks import Remark

_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_PLAIN: Any = {None: _RELATIONS[1:-1]}  # the type stubs know no namespace without a prefix
_AUTHOR, _INITIALS = "Kiểm tra tuân thủ", "KT"
_TYPES_PART = "[Content_Types].xml"


def annotated_docx(
    data: bytes, document: Document, said: Sequence[Remark], moment: str
) -> tuple[bytes, tuple[Remark, ...]]:
    """Return the file with the remarks as comments, and the remarks that found no place of their own.

    Shape: those stand together in one comment at the end of the text. `moment` is the time on the comments.
    Errors: `UsageError` for a Word file of the strict kind; `InternalError` should the text have changed.
    """
    parts = read_markup(inspect(data))
    package = _Package(parts)
    root = package.main_root
    places = DocxPlaces(root, read_pieces(package.parts, root), document.blocks, document.text)
    lost = []
    for remark in said:
        stretch = places.stretch(remark.span.start, remark.span.end)
        if stretch is None:
            lost.append(remark)
        else:
            package.comment(stretch, remark.lines, moment)
    if lost:
        package.comment(_end(root), tuple(line for remark in lost for line in remark.lines), moment)
    copy = _with_parts(data, package.finished())
    if parse_apart("docx", read_docx, copy).text != parse_apart("docx", read_docx, data).text:
        raise InternalError(
            "internal.annotation",
            "bản ghi chú làm đổi chữ của kế hoạch nên không được ghi ra",
            "gửi tệp kế hoạch cho người phát triển",
            message_en="the annotated copy would change the plan's words and was not written",
            next_step_en="send the plan to the developers",
        )
    return copy, tuple(lost)


def _end(root: Any) -> Stretch:
    body = root.find(W + "body")
    paragraphs = body.findall(W + "p")
    last = paragraphs[-1] if paragraphs else etree.SubElement(body, W + "p")
    content = [child for child in last if child.tag != W + "pPr"]
    return Stretch(content[0], content[-1]) if content else Stretch(*[etree.SubElement(last, W + "r")] * 2)


class _Package:
    """The parts of a Word file that comments touch: the main part, the comments, and what ties them together."""

    def __init__(self, markup: dict[str, bytes]) -> None:
        self.parts = Parts(markup)
        self._markup = markup
        main = self.parts.main
        if b"purl.oclc.org/ooxml" in markup.get(main, b""):
            raise UsageError(
                "usage.strict_docx",
                "tệp Word kiểu Strict Open XML chưa ghi chú được",
                "mở bằng Word, lưu lại kiểu «Word Document (.docx)» rồi chạy lại",
                message_en="a Word file of the kind Strict Open XML cannot be annotated yet",
                next_step_en="open it in Word, save it as “Word Document (.docx)” and run again",
            )
        self.main_root = self.parts.parse(main)
        folder, name = posixpath.split(main)
        self._relations_name = posixpath.join(folder, "_rels", f"{name}.rels")
        known = self.parts.related("comments")
        self._comments = known if known is not None else etree.Element(W + "comments", nsmap={"w": W[1:-1]})
        self._is_new = known is None
        self._folder = folder
        self._next = 1 + max((int(node.get(W + "id", "0")) for node in self._comments), default=-1)

    def comment(self, stretch: Stretch, lines: Sequence[str], moment: str) -> None:
        """Add one comment around a stretch."""
        number = {W + "id": str(self._next)}
        self._next += 1
        stretch.first.addprevious(etree.Element(W + "commentRangeStart", number))
        reference = etree.Element(W + "r")
        etree.SubElement(reference, W + "commentReference", number)
        stretch.last.addnext(reference)
        stretch.last.addnext(etree.Element(W + "commentRangeEnd", number))
        who = {W + "author": _AUTHOR, W + "initials": _INITIALS, W + "date": moment}
        comment = etree.SubElement(self._comments, W + "comment", {**number, **who})
        for position, line in enumerate(lines):
            run = etree.SubElement(etree.SubElement(comment, W + "p"), W + "r")
            if position == 0:
                etree.SubElement(etree.SubElement(run, W + "rPr"), W + "b")
            etree.SubElement(run, W + "t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}).text = line

    def finished(self) -> dict[str, bytes]:
        """Return the parts that are new or changed."""
        changed = {self.parts.main: _bytes(self.main_root)}
        if not self._is_new:
            return {**changed, self._known_name(): _bytes(self._comments)}
        name = posixpath.join(self._folder, "comments.xml")
        while name in self._markup:
            name = name.replace("comments", "comments-")
        types = self.parts.parse(_TYPES_PART)
        etree.SubElement(types, _TYPES + "Override", {"PartName": f"/{name}", "ContentType": _MEDIA})
        relations = (
            self.parts.parse(self._relations_name)
            if self._relations_name in self._markup
            else etree.Element(_RELATIONS + "Relationships", nsmap=_PLAIN)
        )
        taken = {node.get("Id") for node in relations}
        free = next(f"rIdKT{i}" for i in range(len(taken) + 1) if f"rIdKT{i}" not in taken)
        link = {"Id": free, "Type": _KIND, "Target": posixpath.basename(name)}
        etree.SubElement(relations, _RELATIONS + "Relationship", link)
        new = {name: self._comments, _TYPES_PART: types, self._relations_name: relations}
        return {**changed, **{part: _bytes(root) for part, root in new.items()}}

    def _known_name(self) -> str:
        relations = self.parts.parse(self._relations_name)
        target = next(node.get("Target", "") for node in relations if node.get("Type", "").endswith("/comments"))
        return posixpath.normpath(posixpath.join("/", self._folder, target)).lstrip("/")


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _with_parts(data: bytes, changed: dict[str, bytes]) -> bytes:
    """Return the package with some parts replaced or added, all others byte for byte."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(entry, changed[entry.filename] if entry.filename in changed else source.read(entry))
        for name in sorted(changed.keys() - set(source.namelist())):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, changed[name])
    return out.getvalue()
