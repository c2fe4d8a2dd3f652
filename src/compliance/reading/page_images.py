"""Pictures of pages made ready for recognition: upright, straight, evenly lit, with the drawn lines of tables apart."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageFilter, ImageOps, UnidentifiedImageError

from compliance.errors import UnreadableError
from compliance.reading import failures, limits

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FORMATS = ["PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"]
_PAGE_INCHES = 8.27
_POINTS = 72.0
#: Files that state fewer or more dots an inch than scanners have, or a page no scanner takes, do not know it.
_STATED_DPI = (90, 1300)
_STATED_INCHES = (3.0, 30.0)
_MOST_ENLARGED = 3.0

_SMALL = 4
_DARK = 128
_MOST_POINTS = 60_000
_FEWEST_POINTS = 200
_LEAN_MOST, _LEAN_STEP, _LEAN_FINE = 8.0, 0.5, 0.05
_LEAN_MATTERS = 0.08
_SIDEWAYS = 1.4

_QUARTERS = {1: Image.Transpose.ROTATE_90, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_270}

_BLOCK = 64
#: A block of paper with less ink than this holds no letter; where so many such blocks have some ink, it is specks.
_SPECKS_AT_MOST, _SPECKLED_FROM = 0.02, 0.15
#: Darker than this is ink, a speck's rim included; specks lie within the smaller square with none in the larger;
#: what is left of grain is smoothed a little.
_INK, _RADII, _SMOOTH = 170, (2, 5), 0.6

_RULE_SCALE = 3
_ACROSS_INCHES, _UPRIGHT_INCHES = 0.8, 0.28
_THICKEST = 5
_UNEVEN = 0.8


@dataclass(slots=True)
class PageImage:
    """One page as grey values, and what was seen on it besides letters.

    Units: `dpi` dots an inch; `across` and `upright` are drawn lines in points from the lower left corner, as
    `pdf_tables.Rules` has them; `ink` is the share of dark pixels.
    """

    grey: Any
    dpi: float
    ink: float = 0.0
    across: list[tuple[float, float, float]] = field(default_factory=list)
    upright: list[tuple[float, float, float]] = field(default_factory=list)

    def to_bytes(self) -> bytes:
        """Return a line of JSON and a PGM picture behind it."""
        height, width = self.grey.shape
        head = {"dpi": self.dpi, "ink": self.ink, "width": width, "height": height}
        head |= {"across": self.across, "upright": self.upright}
        return json.dumps(head).encode() + b"\n" + b"P5\n%d %d\n255\n" % (width, height) + bytes(self.grey.tobytes())


def picture(order: str, data: bytes) -> bytes:
    """Return a page ready for recognition, as `PageImage.to_bytes` writes it.

    Units: `order` is the kind of file («pdf» or «image»), the page from 1, and quarters to turn it by.
    """
    kind, number, turn = order.split()
    page = _page_of_pdf(data, int(number)) if kind == "pdf" else _page_of_image(data, int(number))
    return _ready(*page, int(turn)).to_bytes()


def count_pages(data: bytes) -> int:
    """Return how many pages a picture file has.

    Errors: UnreadableError when it is broken, or larger than allowed.
    """
    with _opened(data) as image:
        return min(int(getattr(image, "n_frames", 1)), limits.OCR_PAGES + 1)


def _page_of_image(data: bytes, number: int) -> tuple[Image.Image, float]:
    """Return a page of a picture file in grey, and its dots an inch."""
    with _opened(data) as image:
        if number > 1:
            image.seek(number - 1)
            _check_size(image)
        dpi = _dpi_of(image)
        grey = _on_white(ImageOps.exif_transpose(image))
    scale = min(limits.OCR_DPI / dpi, _MOST_ENLARGED, (limits.OCR_PIXELS / (grey.width * grey.height)) ** 0.5)
    size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
    return grey.resize(size, Image.Resampling.BICUBIC), dpi * scale


def _page_of_pdf(data: bytes, number: int) -> tuple[Image.Image, float]:
    """Return a page of a PDF as it looks, in grey, and its dots an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    page = document[number - 1]
    width, height = page.get_size()
    scale = limits.OCR_DPI / _POINTS
    scale *= min(1.0, (limits.OCR_PIXELS / max(1.0, width * height * scale * scale)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    grey = Image.fromarray(np.ascontiguousarray(bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width]))
    return grey, scale * _POINTS


# ── opening ──


def prepare() -> None:
    """Load every decoder now: a confined process can open no files any more."""
    import pypdfium2

    Image.init()
    _register_heif()
    # Libraries import parts of theirs on first use; a small page goes the whole way once.
    paper = np.full((96, 96), 255, dtype=np.uint8)
    paper[8::8, 8:88] = 0
    _ready(Image.fromarray(paper), limits.OCR_DPI, 0)
    pypdfium2.PdfBitmap.new_native(4, 4, pypdfium2.raw.FPDFBitmap_Gray).to_numpy()


def _register_heif() -> bool:
    try:
        import pillow_heif
    except ImportError:
        return False
    pillow_heif.register_heif_opener()
    return True


def _opened(data: bytes) -> Image.Image:
    is_heif = data[4:8] == b"ftyp"
    if is_heif and not _register_heif():
        raise failures.no_heif()
    try:
        image = Image.open(io.BytesIO(data), formats=["HEIF"] if is_heif else _FORMATS)
        _check_size(image)
        # Decoding here finds what is cut short, before anybody starts to recognise.
        image.load()
        return image
    except UnreadableError:
        raise
    except Image.DecompressionBombError as error:
        raise failures.too_large("ảnh quá nhiều điểm", "too many pixels") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError) as error:
        raise failures.damaged("ảnh") from error


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > limits.IMAGE_PIXELS:
        pixels, may = image.width * image.height / 1e6, limits.IMAGE_PIXELS // 1_000_000
        raise failures.too_large(
            f"ảnh {pixels:.0f} triệu điểm, giới hạn {may}", f"a picture of {pixels:.0f} megapixels, limit {may}"
        )


def _dpi_of(image: Image.Image) -> float:
    """Return the dots an inch a picture states, or those it has when it shows a whole page."""
    try:
        dpi = float(image.info["dpi"][0])
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError):
        dpi = 0.0
    if _STATED_DPI[0] <= dpi <= _STATED_DPI[1] and _STATED_INCHES[0] <= min(image.size) / dpi <= _STATED_INCHES[1]:
        return dpi
    return min(image.size) / _PAGE_INCHES


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, dtype=np.float32)
        image = Image.fromarray((values * (255.0 / max(1.0, float(values.max())))).astype(np.uint8))
    return image.convert("L")


# ── setting right ──


def _ready(grey: Image.Image, dpi: float, turn: int) -> PageImage:
    grey = _evenly_lit(grey)
    if _is_speckled(grey):
        grey = _despeckled(grey).filter(ImageFilter.BoxBlur(_SMOOTH))
    lean, lean_upright, is_sideways = _lean(grey)
    quarters = (turn + is_sideways) % 4
    if quarters:
        grey = grey.transpose(_QUARTERS[quarters])
    lean = lean_upright if quarters % 2 else lean
    if abs(lean) > _LEAN_MATTERS:
        grey = grey.rotate(lean, Image.Resampling.BILINEAR, fillcolor=255)
    values = np.array(grey)
    page = PageImage(values, dpi, float((values < _DARK).mean()))
    _take_rules(page)
    return page


def _evenly_lit(grey: Image.Image) -> Image.Image:
    """Take shadows off a photograph: divide by the brightness of the paper around each place."""
    small = grey.reduce(16)
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(3))
    light = np.asarray(paper, dtype=np.float32)
    if np.percentile(light, 5) > _UNEVEN * np.percentile(light, 95):
        return grey
    whole = np.asarray(paper.resize(grey.size, Image.Resampling.BILINEAR), dtype=np.float32)
    even = np.asarray(grey, dtype=np.float32) * (250.0 / np.maximum(whole, 30.0))
    return Image.fromarray(np.clip(even, 0, 255).astype(np.uint8))


def _is_speckled(grey: Image.Image) -> bool:
    """Tell whether specks lie on the paper between the letters: Tesseract takes them for dots and dashes."""
    small = np.asarray(grey)
    rows, columns = (side // _BLOCK * _BLOCK for side in small.shape)
    dark = small[:rows, :columns].reshape(rows // _BLOCK, _BLOCK, columns // _BLOCK, _BLOCK) < _DARK
    ink = dark.mean(axis=(1, 3))
    paper = ink < _SPECKS_AT_MOST
    return bool(paper.any()) and float((ink[paper] > 0).mean()) > _SPECKLED_FROM


def _despeckled(grey: Image.Image) -> Image.Image:
    """Wipe out ink that stands alone, a few pixels wide with nothing around it: smaller than any full stop."""
    ink = grey.point(lambda value: 255 * (value < _INK))
    inner, outer = (np.asarray(ink.filter(ImageFilter.BoxBlur(radius)), dtype=np.float32) for radius in _RADII)
    near, around = (
        np.rint(mean * ((2 * radius + 1) ** 2 / 255)) for mean, radius in zip((inner, outer), _RADII, strict=True)
    )
    values = np.array(grey)
    values[(near > 0) & (around <= near)] = 255
    return Image.fromarray(values)


def _lean(grey: Image.Image) -> tuple[float, float, bool]:
    """Return by how many degrees lines across and lines up the page lean, and whether those of text run up it."""
    small = np.asarray(grey.reduce(_SMALL))
    y, x = np.nonzero(small < min(_DARK, int(small.mean()) - 20))
    if len(x) < _FEWEST_POINTS:
        return 0.0, 0.0, False
    step = max(1, len(x) // _MOST_POINTS)
    x, y = x[::step].astype(np.float32), y[::step].astype(np.float32)
    across, lean = _sharpest(x, y)
    upright, other = _sharpest(y, -x)
    return lean, other, upright > _SIDEWAYS * across


def _sharpest(x: NDArray[Any], y: NDArray[Any]) -> tuple[float, float]:
    """Return how clearly rows of ink part from rows of paper at the best angle, and that angle."""
    wide = np.arange(-_LEAN_MOST, _LEAN_MOST + _LEAN_STEP, _LEAN_STEP)
    near = max(wide, key=lambda angle: _sharpness(x, y, float(angle)))
    fine = np.arange(near - _LEAN_STEP, near + _LEAN_STEP, _LEAN_FINE)
    best = max(fine, key=lambda angle: _sharpness(x, y, float(angle)))
    return _sharpness(x, y, float(best)), float(best)


def _sharpness(x: NDArray[Any], y: NDArray[Any], degrees: float) -> float:
    heights = y - x * np.float32(np.tan(np.radians(degrees)))
    counts = np.bincount((heights - heights.min()).astype(np.int64)).astype(np.float64)
    return float((np.diff(counts) ** 2).sum())


# ── drawn lines ──


def _take_rules(page: PageImage) -> None:
    """Find long straight lines, note where they are and wipe them out: letters beside them read better."""
    grey = page.grey
    height, width = (side // _RULE_SCALE * _RULE_SCALE for side in grey.shape)
    dark = (grey[:height, :width] < _DARK).reshape(
        height // _RULE_SCALE, _RULE_SCALE, width // _RULE_SCALE, _RULE_SCALE
    )
    dark = dark.any(axis=(1, 3))
    inch = page.dpi / _RULE_SCALE
    across = _runs(dark, round(_ACROSS_INCHES * inch))
    upright = [(top, bottom, left, right) for left, right, top, bottom in _runs(dark.T, round(_UPRIGHT_INCHES * inch))]
    point = _POINTS * _RULE_SCALE / page.dpi
    total = grey.shape[0] / _RULE_SCALE
    for top, bottom, left, right in across:
        page.across.append(
            (round((total - (top + bottom) / 2) * point, 1), round(left * point, 1), round(right * point, 1))
        )
    for top, bottom, left, right in upright:
        page.upright.append(
            (round((left + right) / 2 * point, 1), round((total - bottom) * point, 1), round((total - top) * point, 1))
        )
    for top, bottom, left, right in (*across, *upright):
        rows = slice(max(0, top * _RULE_SCALE - 1), bottom * _RULE_SCALE + 1)
        grey[rows, max(0, left * _RULE_SCALE - 1) : right * _RULE_SCALE + 1] = 255


def _runs(dark: NDArray[Any], length: int) -> list[tuple[int, int, int, int]]:
    """Return top, bottom, left and right of each stretch of ink at least `length` long and but a few pixels thick."""
    if dark.shape[1] <= length:
        return []
    sums = np.cumsum(dark, axis=1, dtype=np.int32)
    full = sums[:, length - 1 :].copy()
    full[:, 1:] -= sums[:, :-length]
    is_full = full >= length - 1
    found: list[list[int]] = []
    for row in np.flatnonzero(is_full.any(axis=1)).tolist():
        starts = np.flatnonzero(is_full[row])
        for part in np.split(starts, np.flatnonzero(np.diff(starts) > length) + 1):
            left, right = int(part[0]), int(part[-1]) + length
            for known in found:
                if known[1] >= row - 1 and known[2] < right and left < known[3]:
                    known[1:] = [row + 1, min(left, known[2]), max(right, known[3])]
                    break
            else:
                found.append([row, row + 1, left, right])
    return [(top, bottom, left, right) for top, bottom, left, right in found if bottom - top <= _THICKEST]
