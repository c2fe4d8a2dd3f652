"""Scans and photographs: read by OCR in reading order, with the quality it was sure of, or refused with what to do."""

from __future__ import annotations

import io
from math import isqrt
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from compliance import cache
from compliance.errors import UnreadableError
from compliance.reading import Document, limits, read_document, recognition, scans, tesseract
from tests.reading.pdf_files import HEIGHT, WIDTH, Pages
from tests.twins import render


def _has_vietnamese() -> bool:
    try:
        tesseract.find_recogniser()
    except UnreadableError:
        return False
    return True


needs_tesseract = pytest.mark.skipif(not _has_vietnamese(), reason="Tesseract with «vie» is not installed")

PLAN = """   ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ AN BÌNH                    Độc lập - Tự do - Hạnh phúc
   Số: 12/KH-UBND                 An Bình, ngày 05 tháng 3 năm 2024

                            KẾ HOẠCH
       Thực hiện mục tiêu giảm nghèo bền vững năm 2024

     Căn cứ Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng
Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững;
     1. Tỷ lệ hộ nghèo cuối năm 2024 còn 11,5%, giảm 3,5% so với năm 2023.
     2. Hỗ trợ 12 hộ nghèo làm mới, sửa chữa nhà ở."""
SECOND = """     3. Trưởng thôn tổ chức họp dân, niêm yết công khai danh sách hộ được hỗ trợ.
     4. Tổng kinh phí 800 triệu đồng."""
CLEAN = render.Damage("Roboto", 200)


def saved(pages: list[Image.Image], format: str, dpi: int = 200, **options: object) -> bytes:
    """Return pages as one file."""
    file = io.BytesIO()
    rest = {"save_all": True, "append_images": pages[1:]} if len(pages) > 1 else {}
    pages[0].save(file, format, **{"PDF": {"resolution": dpi}}.get(format, {"dpi": (dpi, dpi)}), **rest, **options)
    return file.getvalue()


def scan(text: str = PLAN, damage: render.Damage = CLEAN, format: str = "PDF") -> bytes:
    """Return a text as a scanned file, a page for each form feed."""
    return saved(render.pages(text, damage, seed=3), format, damage.dpi)


@pytest.fixture(scope="module")
def document() -> Document:
    return read_document(data=scan(f"{PLAN}\f{SECOND}"))


@needs_tesseract
def test_a_scanned_pdf_reads_like_one_with_a_text_layer(document: Document) -> None:
    lines = document.text.split("\n")
    assert document.format == "pdf"
    assert lines[:6] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ AN BÌNH",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Bình, ngày 05 tháng 3 năm 2024",
    ]
    assert "1. Tỷ lệ hộ nghèo cuối năm 2024 còn 11,5%, giảm 3,5% so với năm 2023." in lines
    assert document.quality == "clean"


@needs_tesseract
def test_pages_are_numbered_and_the_report_says_that_ocr_read_them(document: Document) -> None:
    assert document.page_at(document.text.index("1. Tỷ lệ")) == 1
    assert document.page_at(document.text.index("4. Tổng kinh phí")) == 2
    assert document.recognised_pages == (1, 2)
    assert any(note.startswith("Trang 1–2 là ảnh") for note in document.notes)


@needs_tesseract
@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP", "BMP"])
def test_pictures_of_every_kind_are_read(format: str) -> None:
    document = read_document(data=scan(SECOND, format=format))
    assert document.format == "image"
    assert "niêm yết công khai danh sách hộ được hỗ trợ" in document.text.replace("\n", " ")


@needs_tesseract
def test_a_tiff_of_several_pages_is_read_page_by_page() -> None:
    pages = [*render.pages(SECOND, CLEAN), *render.pages("Phụ lục: danh sách hộ nghèo được hỗ trợ nhà ở", CLEAN)]
    document = read_document(data=saved(pages, "TIFF", compression="tiff_lzw"))
    assert document.page_at(document.text.index("Phụ lục")) == 2


@needs_tesseract
def test_a_photograph_of_a_telephone_is_read() -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    pillow_heif.from_pillow(render.pages(SECOND, CLEAN)[0].convert("RGB")).save(file, quality=80)
    assert "Tổng kinh phí 800 triệu đồng" in read_document(data=file.getvalue()).text


@needs_tesseract
@pytest.mark.parametrize("turn", ["ROTATE_90", "ROTATE_180", "ROTATE_270"])
def test_a_page_that_lies_on_its_side_or_head_is_turned(turn: str) -> None:
    page = render.pages(PLAN, CLEAN)[0].transpose(Image.Transpose[turn])
    text = read_document(data=saved([page], "PNG")).text
    assert "2. Hỗ trợ 12 hộ nghèo làm mới, sửa chữa nhà ở." in text


@needs_tesseract
def test_a_leaning_speckled_and_badly_lit_page_is_set_right() -> None:
    page = render.pages(PLAN, render.Damage("Roboto", 200, skew=2.4, noise=10, specks=0.001), seed=1)[0]
    shade = np.linspace(1.0, 0.45, page.width, dtype=np.float32)[None, :]
    lit = Image.fromarray((np.asarray(page, dtype=np.float32) * shade).astype(np.uint8))
    text = read_document(data=saved([lit], "JPEG", quality=85)).text
    assert "1. Tỷ lệ hộ nghèo cuối năm 2024 còn 11,5%, giảm 3,5% so với năm" in text


@needs_tesseract
def test_a_drawn_table_on_a_scan_is_read_cell_by_cell() -> None:
    page = render.pages(SECOND, CLEAN)[0]
    font = render.font_of("Roboto", 200, 13, bold=False)
    draw = ImageDraw.Draw(page)
    rows = [
        ("TT", "Nội dung", "Vốn (triệu đồng)"),
        ("1", "Đa dạng hóa sinh kế", "1.469"),
        ("2", "Giáo dục nghề", "300"),
    ]
    edges = (200, 320, 900, 1400)
    for number, row in enumerate(rows):
        top = 600 + number * 70
        for left, right, words in zip(edges[:-1], edges[1:], row, strict=True):
            draw.rectangle((left, top, right, top + 70), outline=0, width=3)
            draw.text((left + 15, top + 15), words, font=font, fill=0)
    document = read_document(data=saved([page], "PNG"))
    cells = {document.text[b.start : b.end]: (b.row, b.column) for b in document.blocks if b.kind == "cell"}
    assert cells["1.469"] == (1, 2)
    assert cells["300"] == (2, 2)
    assert cells["Giáo dục nghề"] == (2, 1)


def _layered(layer: list[str]) -> bytes:
    """Return a page as scanners with OCR make it: a text layer, and the picture of the page over it."""
    from reportlab.lib.utils import ImageReader

    pages = Pages()
    for number, line in enumerate(layer):
        pages.put(85, 100 + 20 * number, line)
    picture = io.BytesIO(saved(render.pages(PLAN, CLEAN), "PNG"))
    pages._canvas.drawImage(ImageReader(picture), 0, 0, WIDTH, HEIGHT)
    return pages.bytes()


SOUND_LAYER = [line.strip() for line in PLAN.split("\n")[4:]]
BAD_LAYER = [
    "KE HOACH", "Thuc hién muc tiéu gidm nghéo bén virng nam 2024",
    "Can ctr Quyét dinh sé 90/QD-TTg ngay 18 thang 01 nam 2022 cia Tha tuéng",
    "Chinh phti phé duyét Chuong trinh muc tiéu quéc gia gidm nghéo bén viing;",
    "1. Ty lé hd nghéo cudi nam 2024 con 11,5%, gidm 3,5% so véi nam 2023.",
    "2. Ho trg 12 hd nghéo lam mdi, stra chita nha 6.",
]  # fmt: skip


@needs_tesseract
def test_a_damaged_text_layer_over_a_picture_is_read_again() -> None:
    document = read_document(data=_layered(BAD_LAYER))
    assert "1. Tỷ lệ hộ nghèo cuối năm 2024 còn 11,5%" in document.text
    assert "gidm nghéo" not in document.text
    assert any("Lớp chữ của trang 1 bị hỏng nên đã đọc lại" in note for note in document.notes)


@needs_tesseract
def test_a_sound_text_layer_over_a_picture_is_kept() -> None:
    document = read_document(data=_layered(SOUND_LAYER))
    assert "ỦY BAN NHÂN DÂN" not in document.text
    assert document.recognised_pages == ()
    assert document.notes == ()


def test_without_ocr_a_damaged_layer_is_read_as_it_is_with_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    tesseract.find_recogniser.cache_clear()
    document = read_document(data=_layered(BAD_LAYER))
    tesseract.find_recogniser.cache_clear()
    assert "gidm nghéo" in document.text
    assert any("Lớp chữ của trang 1 bị hỏng" in note and "tesseract-ocr-vie" in note for note in document.notes)


# ── what is missing ──


def _program(folder: Path, languages: str) -> None:
    program = folder / "tesseract"
    program.write_text(f"#!/bin/sh\nprintf 'List of available languages (1):\\n{languages}\\n'\n")
    program.chmod(0o755)


@pytest.mark.parametrize(
    ("languages", "code"), [(None, "unreadable.no_ocr"), ("eng\\nosd", "unreadable.no_ocr_language")]
)
def test_what_is_not_installed_is_named_and_no_other_language_steps_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, languages: str | None, code: str
) -> None:
    if languages:
        _program(tmp_path, languages)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tesseract, "start", None)  # nothing may be recognised
    tesseract.find_recogniser.cache_clear()
    with pytest.raises(UnreadableError) as caught:
        read_document(data=scan(SECOND, format="PNG"))
    tesseract.find_recogniser.cache_clear()
    assert caught.value.code == code
    assert caught.value.exit_code == 3
    assert "tesseract-ocr-vie" in caught.value.next_step


# ── what is kept ──


@needs_tesseract
def test_a_page_is_recognised_once_and_a_faulty_memory_is_made_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE_DIR", str(tmp_path))
    data, seen = scan(SECOND, format="PNG"), []
    start = tesseract.start
    monkeypatch.setattr(tesseract, "start", lambda *given: (seen.append(given[2]), start(*given))[1])
    first = read_document(data=data)
    assert read_document(data=data).text == first.text
    assert seen == [1]
    (kept,) = tmp_path.glob("ocr-*.json")
    head, _, body = kept.read_bytes().partition(b"\n")
    for faulty in (head + b"\n" + body[:-20], body, head + b"\n" + body.replace(b"Tr", b"Kh")):
        kept.write_bytes(faulty)
        assert read_document(data=data).text == first.text
    assert seen == [1] * 4


def test_a_kept_page_of_another_shape_is_not_believed() -> None:
    page = {"width": 1, "height": 1, "ink": 0, "fragments": [["a", 1, 2, 3, 4, 1]], "across": [], "upright": []}
    assert recognition.checked(page)["fragments"] == [["a", 1.0, 2.0, 3.0, 4.0, 1.0]]
    for fault in ({"fragments": [["a", 1]]}, {"fragments": None}, {"across": [[1]]}, {"ink": "x"}):
        with pytest.raises((ValueError, TypeError)):
            recognition.checked({**page, **fault})


# ── bounds ──


@needs_tesseract
def test_a_page_that_takes_too_long_is_given_up_and_stays_as_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_NO_CACHE", "1")
    monkeypatch.setattr(limits, "OCR_PAGE_SECONDS", 0.0)
    pages = Pages().put(85, 100, "Trang đầu có lớp chữ đầy đủ").next().picture()
    document = read_document(data=pages.bytes())
    assert [line.quality for line in document.lines] == ["clean", "unreadable"]
    assert any("Trang 2" in note for note in document.notes)


@needs_tesseract
def test_a_picture_without_words_is_no_empty_plan() -> None:
    fade = np.tile(np.linspace(0, 255, 400, dtype=np.uint8), (600, 1))
    with pytest.raises(UnreadableError) as caught:
        read_document(data=saved([Image.fromarray(fade)], "PNG"))
    assert caught.value.code == "unreadable.scanned"


def test_a_picture_of_too_many_points_is_refused_before_it_is_decoded() -> None:
    side = isqrt(limits.IMAGE_PIXELS) + 1
    with pytest.raises(UnreadableError) as caught:
        read_document(data=saved([Image.new("1", (side, side))], "PNG"))
    assert caught.value.code == "unreadable.too_large"


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF"])
def test_a_picture_cut_short_is_called_broken(format: str) -> None:
    data = scan(SECOND, format=format)
    with pytest.raises(UnreadableError) as caught:
        read_document(data=data[: len(data) // 2])
    assert caught.value.code == "unreadable.damaged"


def test_progress_is_told_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    page = {"width": 600.0, "height": 800.0, "ink": 0.1, "across": [], "upright": []}
    page["fragments"] = [["Kế hoạch giảm nghèo của xã", 80.0, 300.0, 700.0, 12.0, 0.9]]
    monkeypatch.setattr(tesseract, "find_recogniser", lambda: tesseract.Recogniser("none", "0"))
    monkeypatch.setattr(cache, "recall", lambda *_given: page)
    document = read_document(data=scan(f"{PLAN}\f{SECOND}"), on_page=lambda done, all: told.append((done, all)))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert document.text.count("Kế hoạch giảm nghèo của xã") == 2


def test_an_icelandic_letter_of_the_model_is_read_as_the_vietnamese_one() -> None:
    head = "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext"
    rows = ["4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t", "5\t1\t1\t1\t1\t1\t10\t22\t90\t30\t91.5\t90/QĐÐ-TTg"]
    (word,) = tesseract.words_in("\n".join([head, *rows]))
    assert word == tesseract.Word("90/QĐ-TTg", 10, 100, 0, 22, 52, 0.915)


def test_a_speck_beside_a_heading_is_no_bullet() -> None:
    def word(text: str, left: int, confidence: float) -> tesseract.Word:
        return tesseract.Word(text, left, left + 20, 0, 100, 140, confidence)

    image = {"dpi": 300, "height": 3000, "width": 2000, "ink": 0.02, "across": [], "upright": []}
    words = [word("-", 100, 0.55), word("MỤC", 140, 0.96), word("-", 170, 0.92), word("TIÊU", 200, 0.96)]
    assert scans.words_of(scans.page_data(words, image)) == "MỤC - TIÊU"
