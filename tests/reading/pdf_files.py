"""Make PDF files for the tests with reportlab and a font that has every Vietnamese letter."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
_FONT = "Roboto"


def font_file() -> Path:
    """Return the font that the development dependency `font-roboto` (Apache 2.0) brings along."""
    # Not imported: the package asks for `fonts` and `pkg_resources` only to register itself.
    found = importlib.util.find_spec("font_roboto")
    assert found is not None and found.origin is not None, "font-roboto is not installed: run `make setup`"
    return Path(found.origin).parent / "files" / "Roboto-Regular.ttf"


class Pages:
    """A PDF under construction; places count in points from the top left corner."""

    def __init__(self, **options: object) -> None:
        if _FONT not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(_FONT, str(font_file())))
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=A4, invariant=1, **options)
        self._canvas.setFont(_FONT, 13)

    def put(self, left: float, top: float, text: str, size: float = 13) -> Pages:
        """Write one line."""
        self._canvas.setFont(_FONT, size)
        self._canvas.drawString(left, HEIGHT - top, text)
        return self

    def centred(self, middle: float, top: float, text: str, size: float = 13) -> Pages:
        """Write one line around `middle`."""
        self._canvas.setFont(_FONT, size)
        self._canvas.drawCentredString(middle, HEIGHT - top, text)
        return self

    def picture(self) -> Pages:
        """Cover the page with a picture, as a scanner does."""
        grey = ImageReader(_grey_image())
        self._canvas.drawImage(grey, 0, 0, WIDTH, HEIGHT)
        return self

    def table(self, left: float, top: float, widths: list[float], rows: list[list[str]]) -> Pages:
        """Draw a table with lines; «|» breaks a cell's line."""
        for row in rows:
            height = 16 * max(cell.count("|") + 1 for cell in row) + 4
            at = left
            for width, cell in zip(widths, row, strict=True):
                self._canvas.rect(at, HEIGHT - top - height, width, height)
                for number, line in enumerate(cell.split("|")):
                    self.put(at + 5, top + 14 + 16 * number, line, 12)
                at += width
            top += height
        return self

    def turned(self, degrees: int) -> Pages:
        """Show this page turned clockwise."""
        self._canvas.setPageRotation(degrees)
        return self

    def next(self) -> Pages:
        """Begin another page."""
        self._canvas.showPage()
        return self

    def bytes(self) -> bytes:
        """Return the file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()


def _grey_image() -> io.BytesIO:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("L", (60, 85), 200).save(buffer, "PNG")
    buffer.seek(0)
    return buffer


def plan(pages: int = 3) -> bytes:
    """Return a plan as Word would print it: letterhead, page numbers, running footer, signature block."""
    made = Pages()
    made.centred(165, 60, "ỦY BAN NHÂN DÂN").centred(165, 78, "XÃ AN BÌNH")
    made.centred(400, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)
    made.centred(400, 79, "Độc lập - Tự do - Hạnh phúc")
    made.centred(165, 105, "Số: 12/KH-UBND").centred(400, 107, "An Bình, ngày 05 tháng 3 năm 2024")
    made.centred(315, 140, "KẾ HOẠCH").centred(315, 160, "Thực hiện mục tiêu giảm nghèo bền vững năm 2024")
    made.put(113, 200, "Căn cứ Nghị quyết của Hội đồng nhân dân xã về nhiệm vụ phát triển kinh tế")
    made.put(85, 218, "xã hội năm 2024;").put(113, 245, "I. MỤC TIÊU")
    made.put(113, 270, "1. Tỷ lệ hộ nghèo giảm còn 2,5%.")
    for number in range(2, pages + 1):
        made.centred(WIDTH / 2, 800, "Kế hoạch giảm nghèo xã An Bình", 9)
        made.next().centred(WIDTH / 2, 40, str(number))
        made.put(113, 80, f"{number}. Nhiệm vụ thứ {number} của kế hoạch")
    made.centred(WIDTH / 2, 800, "Kế hoạch giảm nghèo xã An Bình", 9)
    made.put(85, 303, "Nơi nhận:", 12).put(85, 318, "- Như trên;", 11).put(85, 332, "- Lưu: VT.", 11)
    made.centred(420, 300, "TM. ỦY BAN NHÂN DÂN").centred(420, 318, "CHỦ TỊCH").centred(420, 400, "Trần Văn Mẫu")
    return made.bytes()
