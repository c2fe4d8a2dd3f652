"""Annotated copies: every remark at its words, and the plan's own words as they were."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import etree

from compliance.errors import UsageError
from compliance.reading import read_document
from compliance.reading.numbering import W
from compliance.reading.office import soffice
from compliance.report.annotated_docx import annotated_docx
from compliance.report.annotated_pdf import annotated_pdf
from compliance.report.remarks import Remark, remarks
from tests.plans.snapshot import checker
from tests.reading.word_files import docx, numbered, p, r, table
from tests.report.sample_review import sample

Cli = Callable[..., tuple[int, str, str]]
EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
MOMENT = "2024-04-02T03:04:05Z"


def annotated(data: bytes, *quotes: str) -> tuple[bytes, tuple[Remark, ...]]:
    """Return a copy with a remark on each stretch of words."""
    document = read_document(data=data)
    said = []
    for number, words in enumerate(quotes, 1):
        start = document.text.index(words)
        said.append(Remark(document.span(start, start + len(words)), (f"ý {number}", "cách sửa"), "violation"))
    return annotated_docx(data, document, said, MOMENT)


def marked(copy: bytes) -> dict[str, str]:
    """Return the words between the marks of each comment, by the comment's first line."""
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert package.testzip() is None
        root = etree.fromstring(package.read("word/document.xml"))
        comments = etree.fromstring(package.read(_comments_part(package)))
    found = {}
    for comment in comments:
        number, inside, words = comment.get(W + "id"), False, []
        for node in root.iter():
            if node.get(W + "id") == number and node.tag in (W + "commentRangeStart", W + "commentRangeEnd"):
                inside = node.tag == W + "commentRangeStart"
            elif inside and node.tag == W + "t":
                words.append(node.text or "")
        assert len(root.findall(f".//{W}commentReference[@{W}id='{number}']")) == 1
        found["".join(comment.find(W + "p").itertext())] = "".join(words)
    return found


def _comments_part(package: zipfile.ZipFile) -> str:
    return next(name for name in package.namelist() if name.startswith("word/comments"))


def text_nodes(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "".join(etree.fromstring(package.read("word/document.xml")).itertext(W + "t"))


@pytest.mark.parametrize(
    ("body", "quote", "between"),
    [
        (p("Tỷ lệ hộ nghèo giảm 4,2% trong năm."), "giảm 4,2%", "giảm 4,2%"),
        (p(inside=r("Tỷ lệ hộ ") + r("nghèo gi", "<w:b/>") + r("ảm 4,2%")), "nghèo giảm", "nghèo giảm"),
        (p("kế hoạch năm 2024", run="<w:caps/>"), "HOẠCH NĂM", "hoạch năm"),
        (p("Ty\u0309 le\u0323\u0302 ho\u0323\u0302 nghe\u0300o gia\u0309m"), "hộ nghèo", "ho\u0323\u0302 nghe\u0300o"),
        (p("Chỉ  tiêu\u200b bảo\u00a0hiểm y tế"), "tiêu bảo hiểm", "tiêu\u200b bảo\u00a0hiểm"),
        (table([["Nguồn", "Số tiền"], ["Trung ương", "270 triệu đồng"]]), "270 triệu", "270 triệu"),
        (p("Một: giảm") + p("Hai: tăng"), "giảm\nHai", "giảmHai"),
        (p(inside=f"<w:hyperlink>{r('Nghị định số 07')}</w:hyperlink>{r(' nói vậy')}"), "định số", "Nghị định số 07"),
        (p(inside=f'<w:ins w:id="900">{r("thêm chữ")}</w:ins>{r(" và nữa")}'), "và", "và"),
    ],
)
def test_a_comment_stands_around_the_words_it_is_about(body: str, quote: str, between: str) -> None:
    data = docx(p("KẾ HOẠCH GIẢM NGHÈO") + body)
    copy, lost = annotated(data, quote)
    assert marked(copy) == {"ý 1": between} and lost == ()
    assert text_nodes(copy) == text_nodes(data)
    assert read_document(data=copy).text == read_document(data=data).text


def test_several_comments_on_overlapping_words_each_keep_their_place() -> None:
    data = docx(p("Tỷ lệ hộ nghèo giảm 4,2% từ 9,2% xuống 5,5%."))
    copy, _ = annotated(data, "giảm 4,2% từ 9,2%", "9,2%", "hộ nghèo giảm", "5,5%")
    assert marked(copy) == {"ý 1": "giảm 4,2% từ 9,2%", "ý 2": "9,2%", "ý 3": "hộ nghèo giảm", "ý 4": "5,5%"}


def test_the_mark_of_an_automatic_list_is_in_no_run_and_the_words_are_found_all_the_same() -> None:
    lists = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    from tests.reading.word_files import root

    data = docx(numbered("Mục tiêu chung"), parts={"numbering": root("numbering", lists)})
    assert read_document(data=data).text == "1. Mục tiêu chung"
    assert marked(annotated(data, "tiêu chung")[0]) == {"ý 1": "tiêu chung"}
    assert marked(annotated(data, "1.")[0]) == {"ý 1": "M"}


def test_what_is_in_a_text_box_is_marked_at_the_paragraph_that_holds_the_box() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Trong khung chữ')}</w:txbxContent></v:textbox></w:pict></w:r>"
    data = docx(p(inside=r("Ngoài khung") + box) + p("Sau"))
    copy, lost = annotated(data, "khung chữ")
    assert lost == () and "Trong khung chữ" in marked(copy)["ý 1"]
    inside = etree.fromstring(zipfile.ZipFile(io.BytesIO(copy)).read("word/document.xml"))
    assert not inside.findall(f".//{W}txbxContent//{W}commentRangeStart")


def test_comments_that_are_there_stay_and_get_company() -> None:
    from tests.reading.word_files import root

    old = '<w:comment w:id="7" w:author="Lan"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>'
    data = docx(p("Tỷ lệ hộ nghèo giảm"), parts={"comments": root("comments", old)})
    copy, _ = annotated(data, "nghèo")
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        comments = etree.fromstring(package.read("word/comments.xml"))
    assert [(node.get(W + "id"), node.get(W + "author")) for node in comments] == [
        ("7", "Lan"),
        ("8", "Kiểm tra tuân thủ"),
    ]


def test_every_other_part_is_kept_byte_for_byte_and_the_copy_is_the_same_every_time() -> None:
    data = (EXAMPLES / "xa-ban-may-2024.docx").read_bytes()
    review = checker().check(EXAMPLES / "xa-ban-may-2024.docx")
    copies = {annotated_docx(data, review.document, remarks(review), MOMENT)[0] for _ in range(2)}
    assert len(copies) == 1
    before, after = (zipfile.ZipFile(io.BytesIO(item)) for item in (data, copies.pop()))
    changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed <= {"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"}
    assert set(after.namelist()) - set(before.namelist()) <= {
        "word/comments.xml",
        "word/_rels/document.xml.rels",
    }


def test_every_finding_and_open_rule_has_its_remark_and_absences_stand_at_a_heading_or_the_title() -> None:
    review = checker().check(EXAMPLES / "xa-ban-may-2024.docx")
    said = remarks(review)
    full = [remark for remark in said if remark.lines[-1].startswith("(")]
    assert len(full) == len(review.findings) + review.counts.outcomes["undetermined"]
    for finding in review.findings:
        own = [remark for remark in full if remark.lines[0].endswith(finding.message)]
        assert own and any(finding.fix in " ".join(remark.lines) for remark in own if finding.fix), finding.message
    assert all(review.document.quote(remark.span).strip() for remark in said)
    summary = said[0]
    assert review.document.quote(summary.span).split() == (review.plan.title or "").split()
    assert "Kết luận: cần sửa" in summary.lines


def test_the_sample_puts_what_is_absent_at_the_title() -> None:
    review = sample()
    absent = next(remark for remark in remarks(review) if "chế độ báo cáo" in remark.lines[0])
    assert "giảm nghèo bền vững" in review.document.quote(absent.span)


@pytest.mark.skipif(soffice() is None, reason="LibreOffice is not installed: apt install libreoffice-writer-nogui")
def test_libreoffice_opens_the_copy_with_the_comments_in_place(tmp_path: Path) -> None:
    review = checker().check(EXAMPLES / "xa-ban-may-2024.docx")
    data = (EXAMPLES / "xa-ban-may-2024.docx").read_bytes()
    copy, lost = annotated_docx(data, review.document, remarks(review), MOMENT)
    (tmp_path / "a.docx").write_bytes(copy)
    profile = (tmp_path / "profile").as_uri()
    command = [str(soffice()), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "odt"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "a.docx")], check=True, capture_output=True)
    content = zipfile.ZipFile(tmp_path / "a.odt").read("content.xml")
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    notes = etree.fromstring(content).findall(f".//{office}annotation")
    assert lost == () and len(notes) == len(remarks(review)) > 20
    holder = next(node for node in notes if "Kết luận: cần sửa" in "".join(node.itertext())).getparent()
    for note in holder.findall(f".//{office}annotation"):
        note[:] = []
    assert "".join("".join(holder.itertext()).split()) == "".join((review.plan.title or "").split())


def test_a_pdf_is_highlighted_where_the_words_stand_and_keeps_its_own_bytes() -> None:
    file = EXAMPLES / "huyen-muong-then-2025.pdf"
    data, review = file.read_bytes(), checker().check(file)
    said = remarks(review)
    copy, lost = annotated_pdf(data, review.document, said)
    assert copy.startswith(data) and lost == ()
    notes = []
    for page in pypdfium2.PdfDocument(copy):
        letters = page.get_textpage()
        for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
            assert pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_HIGHLIGHT
            quad, under = pdfium.FS_QUADPOINTSF(), []
            for number in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
                pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, quad)
                under.append(letters.get_text_bounded(quad.x3 - 1, quad.y3 - 1, quad.x2 + 1, quad.y2 + 1))
            notes.append((_contents(annotation), " ".join(" ".join(under).split())))
            pdfium.FPDFPage_CloseAnnot(annotation)
    for remark in said:
        quote = " ".join(review.document.quote(remark.span).split())
        assert any("\n".join(remark.lines) in words and quote in under for words, under in notes), quote


def test_words_that_are_no_letters_of_the_page_get_a_note_in_its_corner() -> None:
    data = (EXAMPLES / "huyen-muong-then-2025.pdf").read_bytes()
    other = read_document(data="Chữ chỉ có trong ảnh quét.".encode(), name="a.txt")
    said = [Remark(other.span(0, len(other.text)), ("ý 1",), "missing")]
    copy, lost = annotated_pdf(data, other, said)
    page = pypdfium2.PdfDocument(copy)[0]
    annotation = pdfium.FPDFPage_GetAnnot(page.raw, 0)
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    width, height = page.get_size()
    assert lost == tuple(said) and _contents(annotation) == "ý 1"
    assert pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_TEXT
    assert 0.9 * width < box.left < box.right < width and 0.9 * height < box.bottom < box.top < height
    pdfium.FPDFPage_CloseAnnot(annotation)


def _contents(annotation: object) -> str:
    import ctypes

    size = pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def test_the_plan_itself_is_never_replaced_and_what_takes_no_remarks_is_told(cli: Cli, tmp_path: Path) -> None:
    plan = tmp_path / "kế hoạch 'a'.docx"
    plan.write_bytes((EXAMPLES / "xa-ban-may-2024.docx").read_bytes())
    before = plan.read_bytes()
    code, _, err = cli("annotate", str(plan), "-o", str(tmp_path / "x" / ".." / plan.name))
    assert code == 2 and "usage.output_is_input" in err and plan.read_bytes() == before
    text = tmp_path / "a.txt"
    text.write_text((EXAMPLES / "xa-suoi-nga-2024.txt").read_text(encoding="utf-8"), encoding="utf-8")
    code, _, err = cli("annotate", str(text), "-o", str(tmp_path / "b.docx"))
    assert code == 2 and "usage.not_annotated" in err and not (tmp_path / "b.docx").exists()
    code, _, err = cli("annotate", str(plan), "-o", str(tmp_path / "góp ý.docx"))
    assert code == 0 and len(marked((tmp_path / "góp ý.docx").read_bytes())) > 20


def test_a_strict_word_file_is_refused_with_a_way_out() -> None:
    data = docx(p("Tỷ lệ hộ nghèo giảm"))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            target.writestr(name, content.replace(usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main"))
    with pytest.raises(UsageError, match="Strict"):
        annotated(out.getvalue(), "nghèo")
