"""Print a text on pages as an office printer would, and damage the pages as scanners and fax machines do."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.reading.pdf_files import font_file

_PAGE_INCHES = (8.27, 11.69)
_MARGIN_INCHES = 1.0
_LETTER_POINTS = 13.0
_SMALLEST_POINTS = 10.5
_LINE = 1.45
_GAP = re.compile(r"\t+| {3,}")
_FONT_FOLDERS = (font_file().parent, Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/Library/Fonts"))


@dataclass(frozen=True, slots=True)
class Damage:
    """What happened to a page between the printer and the file; the font Roboto comes with the development packages.

    Units: `skew` in degrees, `noise` as the deviation of the grey value (0-255), `specks` as a share of the pixels.
    """

    font: str = "FreeSerif"
    dpi: int = 300
    skew: float = 0.0
    noise: float = 0.0
    specks: float = 0.0
    blur: float = 0.0
    two_level: bool = False


def has_font(name: str) -> bool:
    """Tell whether a font of this family is installed and has the letters of Vietnamese."""
    if _font_file(name, bold=False) is None:
        return False
    font = font_of(name, 100, _LETTER_POINTS, bold=False)
    # What a font lacks it draws as one and the same box.
    return bytes(font.getmask("ế")) != bytes(font.getmask("\U000f0000"))


def pages(text: str, damage: Damage, seed: int = 0) -> list[Image.Image]:
    """Return `text` printed on A4 pages, damaged; the same seed makes the same pages.

    Shape: a form feed begins a page; stretches of three spaces or a tab move on to where the text has them.
    """
    chance = np.random.default_rng(seed)
    return [_damaged(page, damage, chance) for sheet in text.split("\f") for page in _printed(sheet, damage)]


@cache
def _font_file(name: str, *, bold: bool) -> Path | None:
    endings = ("-Bold", "Bold") if bold else ("-Regular", "")
    for folder in _FONT_FOLDERS:
        for ending in endings:
            found = sorted(folder.rglob(f"{name}{ending}.ttf"))
            if found:
                return found[0]
    return None


@cache
def font_of(name: str, dpi: int, points: float, *, bold: bool) -> ImageFont.FreeTypeFont:
    """Return a font of a size in points at a resolution."""
    path = _font_file(name, bold=bold) or _font_file(name, bold=False)
    assert path is not None, f"the font {name} is not installed"
    return ImageFont.truetype(str(path), round(points * dpi / 72))


def _points(text: str, damage: Damage, room: int) -> float:
    """Return the letter size at which lines broken by hand need not be broken again, if it is fit to read."""
    font = font_of(damage.font, damage.dpi, _LETTER_POINTS, bold=False)
    widest = max((_left(line, font) + font.getlength(line.strip()) for line in text.split("\n")), default=0.0)
    fitting = _LETTER_POINTS * room / max(widest, 1.0) * 0.98
    return min(_LETTER_POINTS, fitting) if fitting >= _SMALLEST_POINTS else _LETTER_POINTS


def _left(line: str, font: ImageFont.FreeTypeFont) -> int:
    return round((len(line) - len(line.lstrip())) * _column(font))


def _column(font: ImageFont.FreeTypeFont) -> float:
    return font.getlength("n") * 0.92


def _printed(text: str, damage: Damage) -> Iterator[Image.Image]:
    width, height = (round(inches * damage.dpi) for inches in _PAGE_INCHES)
    margin = round(_MARGIN_INCHES * damage.dpi)
    step = round(_LINE * _LETTER_POINTS * damage.dpi / 72)
    points = _points(text, damage, width - 2 * margin)
    page = Image.new("L", (width, height), 255)
    top = margin
    for line in text.strip("\n").split("\n"):
        for bold, pieces in _laid(line, damage, points, width - 2 * margin):
            if top + step > height - margin:
                yield page
                page, top = Image.new("L", (width, height), 255), margin
            draw = ImageDraw.Draw(page)
            for left, words in pieces:
                draw.text((margin + left, top), words, font=font_of(damage.font, damage.dpi, points, bold=bold), fill=0)
            top += step
        if not line.strip():
            top += step // 3
    yield page


def _laid(line: str, damage: Damage, points: float, room: int) -> Iterator[tuple[bool, list[tuple[int, str]]]]:
    """Yield the printed lines of one line of text: whether in bold, and pieces with their distance from the margin."""
    bold = line.isupper()
    font = font_of(damage.font, damage.dpi, points, bold=bold)
    stripped = line.strip()
    if not stripped:
        return
    if _GAP.search(stripped):
        yield bold, _in_columns(line.expandtabs(16), font)
        return
    left = _left(line, font)
    words: list[str] = []
    for word in stripped.split(" "):
        if words and left + font.getlength(" ".join([*words, word])) > room:
            yield bold, [(left, " ".join(words))]
            words, left = [], 0
        words.append(word)
    yield bold, [(left, " ".join(words))]


def _in_columns(line: str, font: ImageFont.FreeTypeFont) -> list[tuple[int, str]]:
    column = _column(font)
    pieces: list[tuple[int, str]] = []
    edge = 0.0
    for found in re.finditer(r"\S+(?: {1,2}\S+)*", line):
        left = max(found.start() * column, edge)
        pieces.append((round(left), found.group()))
        edge = left + font.getlength(found.group()) + 3 * column
    return pieces


def _damaged(page: Image.Image, damage: Damage, chance: np.random.Generator) -> Image.Image:
    if damage.skew:
        page = page.rotate(damage.skew, Image.Resampling.BICUBIC, fillcolor=255)
    if damage.blur:
        page = page.filter(ImageFilter.GaussianBlur(damage.blur))
    grey = np.asarray(page, dtype=np.float32)
    if damage.noise:
        grey = grey + chance.normal(0.0, damage.noise, grey.shape).astype(np.float32)
    if damage.specks:
        where = chance.random(grey.shape)
        grey = np.where(where < damage.specks / 2, 0.0, np.where(where > 1 - damage.specks / 2, 255.0, grey))
    if damage.two_level:
        grey = np.where(grey < 140, 0.0, 255.0)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def seed_of(name: str) -> int:
    """Return the seed that belongs to a name, the same on every machine."""
    return random.Random(name).randrange(2**32)
