"""What Word's styles say about a run or paragraph: hidden, capitals, font, numbering, heading, borders."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.reading.numbering import VAL, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST_CHAIN = 30
_OFF = ("0", "false", "off", "none")
_HEADING_NAME = re.compile(r"(?:heading|title|tiêu đề|đầu đề)\b", re.IGNORECASE)
_SIDES = ("top", "left", "start", "bottom", "right", "end", "insideH", "insideV")


def is_on(node: _Element | None) -> bool:
    """Tell whether an on/off element is there and not switched off."""
    return node is not None and node.get(VAL, "1") not in _OFF


@dataclass(slots=True)
class _Style:
    """The few properties of one style that change what is read; None where the style says nothing."""

    parent: str = ""
    name: str = ""
    hidden: bool | None = None
    struck: bool | None = None
    capitals: bool | None = None
    font: str | None = None
    num_id: str | None = None
    level: str | None = None
    outline: bool | None = None
    borders: bool | None = None


class Styles:
    """The document's styles, each property looked up along the chain of «based on»."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default_paragraph = ""
        if root is None:
            return
        for node in root.iterchildren(W + "style"):
            name = node.get(W + "styleId", "")
            self._styles[name] = _read(node)
            if node.get(W + "type") == "paragraph" and node.get(W + "default") in ("1", "true"):
                self._default_paragraph = name
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._default_font = _font(defaults) or ""

    _default_font = ""

    def paragraph(self, properties: _Element | None) -> str:
        """Return the id of a paragraph's style."""
        return _value(properties, "pStyle") or self._default_paragraph

    def numbering(self, style: str) -> tuple[str | None, str | None]:
        """Return list id and level that a paragraph style brings along."""
        for known in self._chain(style):
            if known.num_id is not None:
                return known.num_id, known.level
        return None, None

    def is_heading(self, style: str, properties: _Element | None) -> bool:
        """Tell whether a paragraph stands in the outline, by itself or by its style."""
        own = _value(properties, "outlineLvl")
        if own is not None:
            return own != "9"
        for known in self._chain(style):
            if known.outline is not None:
                return known.outline
            if _HEADING_NAME.match(known.name):
                return True
        return False

    def is_hidden(self, properties: _Element | None, style: str) -> bool:
        """Tell whether a run is formatted as hidden text."""
        return self._flag(properties, style, "vanish", "hidden")

    def is_struck(self, properties: _Element | None, style: str) -> bool:
        """Tell whether a run is printed with a line through it, once or twice."""
        if properties is not None:
            own = _struck(properties)
            if own is not None:
                return own
        return self._flag(properties, style, "strike", "struck")

    def as_shown(self, text: str, properties: _Element | None, style: str) -> str:
        """Return a run's text with capitals as they are printed."""
        return text.upper() if self._flag(properties, style, "caps", "capitals") else text

    def font(self, properties: _Element | None, style: str) -> str:
        """Return the name of a run's font."""
        own = _font(properties)
        if own:
            return own
        for name in (_value(properties, "rStyle") or "", style):
            for known in self._chain(name):
                if known.font:
                    return known.font
        return self._default_font

    def has_borders(self, table: _Element) -> bool:
        """Tell whether a table is drawn with lines."""
        properties = table.find(W + "tblPr")
        own = _borders(properties)
        if own is not None:
            return own
        for known in self._chain(_value(properties, "tblStyle") or ""):
            if known.borders is not None:
                return known.borders
        return False

    def _flag(self, properties: _Element | None, style: str, element: str, attribute: str) -> bool:
        if properties is not None:
            own = properties.find(W + element)
            if own is not None:
                return is_on(own)
            run_style = _value(properties, "rStyle")
            for known in self._chain(run_style or ""):
                value: bool | None = getattr(known, attribute)
                if value is not None:
                    return value
        for known in self._chain(style):
            value = getattr(known, attribute)
            if value is not None:
                return value
        return False

    def _chain(self, style: str) -> list[_Style]:
        chain: list[_Style] = []
        # INVARIANT: a style that is based on itself, directly or not, comes to an end; real chains are short.
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = chain[-1].parent
        return chain


def _read(node: _Element) -> _Style:
    run, paragraph = node.find(W + "rPr"), node.find(W + "pPr")
    style = _Style(parent=_value(node, "basedOn") or "", name=_value(node, "name") or "")
    if run is not None:
        hidden, capitals = run.find(W + "vanish"), run.find(W + "caps")
        style.hidden = None if hidden is None else is_on(hidden)
        style.capitals = None if capitals is None else is_on(capitals)
        style.struck = _struck(run)
        style.font = _font(run)
    if paragraph is not None:
        numbering = paragraph.find(W + "numPr")
        style.num_id, style.level = _value(numbering, "numId"), _value(numbering, "ilvl")
        outline = _value(paragraph, "outlineLvl")
        style.outline = None if outline is None else outline != "9"
    style.borders = _borders(node.find(W + "tblPr"))
    return style


def _struck(properties: _Element) -> bool | None:
    lines = [line for line in (properties.find(W + "strike"), properties.find(W + "dstrike")) if line is not None]
    return any(map(is_on, lines)) if lines else None


def _font(properties: _Element | None) -> str | None:
    fonts = properties.find(W + "rFonts") if properties is not None else None
    if fonts is None:
        return None
    return fonts.get(W + "ascii") or fonts.get(W + "hAnsi")


def _borders(properties: _Element | None) -> bool | None:
    borders = properties.find(W + "tblBorders") if properties is not None else None
    if borders is None:
        return None
    return any(_value(borders, side) not in (None, "nil", "none") for side in _SIDES)


def _value(node: _Element | None, name: str) -> str | None:
    child = node.find(W + name) if node is not None else None
    return child.get(VAL) if child is not None else None
