"""Web pages: what a reader of the page sees, block by block, with list numbers and table cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compliance.reading import failures, limits
from compliance.reading.document import BlockKind
from compliance.reading.draft import Draft, Piece, assemble
from compliance.reading.plain import starts_item

if TYPE_CHECKING:
    from lxml.etree import _Element

_DROPPED = {"script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "select"}
_DROPPED |= {"textarea", "button", "input", "canvas", "audio", "video"}
_STRUCK = {"del", "s", "strike"}
_INLINE = {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins"}
_INLINE |= {
    "kbd",
    "label",
    "mark",
    "q",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "tt",
    "u",
    "var",
    "wbr",
}
_INLINE |= {"img", "br"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_html(text: str) -> Draft:
    """Return the draft of a web page given as decoded text.

    Errors: UnreadableError when the page has too many elements.
    """
    from lxml import etree

    if text.count("<") > limits.HTML_TAGS:
        raise failures.too_large("quá nhiều thẻ HTML", "too many HTML tags")
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8")
    try:
        root = etree.fromstring(_XML_DECLARATION.sub("", text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise failures.damaged("HTML") from error
    if root is None:
        raise failures.empty()
    walk = _Walk()
    walk.through(root)
    return assemble(walk.pieces, walk.notes())


class _Walk:
    """One pass over the page's elements, without recursion: pages nest as deep as they like."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._words: list[str] = []
        self._kinds: list[BlockKind] = ["paragraph"]
        self._lists: list[tuple[str, int]] = []
        self._tables: list[list[int]] = []
        self._table_count = 0
        self._mark = ""
        self._pre = 0
        self._struck = self._hidden = self._images = 0

    def notes(self) -> list[str]:
        """Return what was left out, in words."""
        notes = []
        if self._struck:
            notes.append(f"Bỏ qua {self._struck} đoạn chữ bị gạch ngang hoặc đã xóa trên trang.")
        if self._hidden:
            notes.append(f"Bỏ qua {self._hidden} phần ẩn của trang.")
        if self._images:
            notes.append(f"Trang có {self._images} hình ảnh; chữ trong hình không được đọc.")
        return notes

    def through(self, root: _Element) -> None:
        """Collect the pieces of `root`."""
        stack: list[tuple[_Element, bool]] = [(root, True)]
        while stack:
            element, opening = stack.pop()
            tag = element.tag if isinstance(element.tag, str) else ""
            if not opening:
                self._close(tag)
                self._say(element.tail)
            elif not tag or self._is_dropped(element, tag):
                self._say(element.tail)
            else:
                self._open(element, tag)
                self._say(element.text)
                stack.append((element, False))
                stack.extend((child, True) for child in reversed(element))
        self._flush()

    def _is_dropped(self, element: _Element, tag: str) -> bool:
        if tag in _DROPPED:
            return True
        if tag in _STRUCK:
            self._struck += 1
            return True
        if element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style") or ""):
            self._hidden += 1
            return True
        return False

    def _say(self, text: str | None) -> None:
        if text:
            self._words.append(text if self._pre else _SPACE.sub(" ", text))

    def _open(self, element: _Element, tag: str) -> None:
        if tag == "br":
            self._words.append("\n")
        elif tag == "img":
            self._images += 1
        if tag in _INLINE:
            return
        self._flush()
        if tag == "pre":
            self._pre += 1
        if tag in _HEADINGS:
            self._kinds.append("heading")
        elif tag in ("ul", "ol"):
            self._lists.append((_list_style(element, tag), _start(element)))
        elif tag == "li":
            self._open_item(element)
        elif tag in ("table", "tr", "td", "th"):
            self._open_table_part(element, tag)

    def _open_item(self, element: _Element) -> None:
        self._kinds.append("list_item")
        style, number = self._lists.pop() if self._lists else ("", 1)
        value = element.get("value") or ""
        number = int(value) if value.isdecimal() and len(value) < 6 else number
        self._mark = _item_mark(style, number)
        self._lists.append((style, number + 1))

    def _open_table_part(self, element: _Element, tag: str) -> None:
        if tag == "table":
            self._tables.append([self._table_count, -1, -1])
            self._table_count += 1
        elif self._tables and tag == "tr":
            self._tables[-1][1] += 1
            self._tables[-1][2] = -1
        elif self._tables:
            self._kinds.append("cell")
            self._tables[-1][2] += 1

    def _close(self, tag: str) -> None:
        if tag in _INLINE:
            return
        self._flush()
        if tag == "pre":
            self._pre -= 1
        if (tag in _HEADINGS or tag == "li" or (tag in ("td", "th") and self._tables)) and len(self._kinds) > 1:
            self._kinds.pop()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "table" and self._tables:
            self._tables.pop()

    def _flush(self) -> None:
        text = "\n".join(line.strip(" \t") for line in "".join(self._words).split("\n"))
        text = re.sub(r"\n{2,}", "\n", text).strip()
        self._words.clear()
        if not text:
            return
        kind = self._kinds[-1]
        if self._mark and not starts_item(text):
            text = f"{self._mark} {text}"
        self._mark = ""
        if kind == "paragraph" and starts_item(text):
            kind = "list_item"
        table, row, column = self._tables[-1] if self._tables else (None, None, None)
        glue = self._glue(text, kind, table, row, column)
        self.pieces.append(Piece(text, kind, table, row, column, glue))
        if len(self.pieces) > limits.PARAGRAPHS:
            raise failures.too_large("quá nhiều đoạn", "too many paragraphs")

    def _glue(self, text: str, kind: BlockKind, table: int | None, row: int | None, column: int | None) -> str:
        """Put the cells of one row on one line, as long as each holds a single line."""
        previous = self.pieces[-1] if self.pieces else None
        if previous is None or kind != "cell" or previous.kind != "cell" or "\n" in text or "\n" in previous.text:
            return "\n"
        same_row = (previous.table, previous.row) == (table, row) and previous.column != column
        return "\t" if same_row else "\n"


def _list_style(element: _Element, tag: str) -> str:
    return "-" if tag == "ul" else (element.get("type") or "1")


def _start(element: _Element) -> int:
    start = element.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 6 else 1


def _item_mark(style: str, number: int) -> str:
    from compliance.reading.numbering import as_letters, as_roman

    if style in ("-", ""):
        return "-"
    if style in ("a", "A"):
        letters = as_letters(number)
        return f"{letters if style == 'a' else letters.upper()})"
    if style in ("i", "I"):
        roman = as_roman(number)
        return f"{roman.lower() if style == 'i' else roman}."
    return f"{number}."
