"""The XML parts of a Word file, parsed without entities or network, and how they refer to each other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from compliance.reading import failures

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class Parts:
    """The XML parts of the package and how they refer to each other."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self.main = self._main_part()
        self._related = list(self._relations(self.main))

    def parse(self, name: str) -> _Element:
        """Return the root of part `name`."""
        content = self._parts.get(name)
        if content is None:
            raise failures.damaged("Word (.docx)", f"thiếu {name}")
        if b"purl.oclc.org" in content:
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            if "memory" in str(error).lower():
                raise MemoryError from error
            raise failures.damaged("Word (.docx)", name) from error

    def related(self, kind: str) -> _Element | None:
        """Return the root of the main part's first relation of type `kind`, such as «styles»."""
        for _id, relation, target in self._related:
            if relation == kind and target in self._parts:
                return self.parse(target)
        return None

    def by_id(self, relation_id: str) -> _Element | None:
        """Return the root of the part that the main part calls `relation_id`."""
        for known, _relation, target in self._related:
            if known == relation_id and target in self._parts:
                return self.parse(target)
        return None

    def count(self, *kinds: str) -> int:
        """Return how many relations of these types the main part has."""
        return sum(relation in kinds for _id, relation, _target in self._related)

    def _main_part(self) -> str:
        for _id, relation, target in self._relations(""):
            if relation == "officeDocument":
                return target
        return "word/document.xml"

    def _relations(self, part: str) -> Iterator[tuple[str, str, str]]:
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self._parts:
            return
        for node in self.parse(rels):
            if not isinstance(node.tag, str) or node.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, node.get("Target", ""))).lstrip("/")
            yield node.get("Id", ""), node.get("Type", "").rpartition("/")[2], target
