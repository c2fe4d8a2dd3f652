"""The review form: everything found and left undecided stands in it, and a template cannot hide or harm."""

from __future__ import annotations

import io
import sys
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from lxml import etree

from compliance.errors import UsageError
from compliance.reading.numbering import W
from compliance.reading.office import soffice
from compliance.report.form import render_form, render_form_pdf
from compliance.report.form_fields import FORM_FIELDS, form_values
from compliance.report.form_template import load_form_template
from compliance.resources import reports_dir
from compliance.waiving.apply import waiver_for, with_waivers
from tests.plans.snapshot import checker
from tests.report.sample_review import PLAN, document, sample

ROOT = Path(__file__).resolve().parent.parent.parent
needs_office = pytest.mark.skipif(
    soffice() is None, reason="LibreOffice is not installed: apt install libreoffice-writer-nogui"
)


def words(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "".join(etree.fromstring(package.read("word/document.xml")).itertext(W + "t"))


def template(tmp_path: Path, *lines: str, keep: bool = True) -> Path:
    """Write a template of some lines, by default with what no template may lack."""
    word = docx.Document()
    needed = ("{{ ket_luan }}", "{% for p in phat_hien %}{{ p.noi_dung }}{% endfor %}")
    needed += ("{% for c in chua_quyet_dinh %}{{ c.ly_do }}{% endfor %}",)
    for line in (*(needed if keep else ()), *lines):
        word.add_paragraph(line)
    file = tmp_path / "mau.docx"
    word.save(str(file))
    return file


def refused(file: Path) -> str:
    with pytest.raises(UsageError) as caught:
        load_form_template(file)
    assert caught.value.code == "usage.form_template" and "mau-phieu.md" in caught.value.next_step
    return caught.value.message


def test_the_form_holds_letterhead_findings_reasons_conclusion_and_signatures() -> None:
    review = sample()
    text = words(render_form(review))
    for part in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: ……/PTĐ-……",
        "PHIẾU THẨM ĐỊNH",
        "xã Suối Trăng",
        f"{review.counts.applied}/7 luật áp dụng",
        "Kết quả kiểm tự động: cần sửa",
        "Nơi nhận:",
        "CHỨC VỤ CỦA NGƯỜI KÝ",
    ):
        assert part in text, part
    for finding in review.findings:
        assert finding.message[1:] in text and (finding.fix or "") in text
    for outcome in review.with_outcome("undetermined"):
        assert outcome.reason and outcome.reason[1:] in text and outcome.title in text
    assert "Nghị định 99/2099/NĐ-CP: Điều 12 khoản 3 điểm h" in text and "{" not in text


def test_the_same_review_gives_the_same_bytes() -> None:
    review = sample()
    assert render_form(review) == render_form(review)


def test_words_of_a_plan_are_never_read_as_tags_or_markup() -> None:
    evil = "{{ ket_luan }} {% for x in y %} {_{ 7*7 }_} </w:t><w:br/>&amp; \x07\ufffe\u202e"
    doc = document(PLAN.replace("<script>", evil))
    text = words(render_form(sample(doc)))
    assert "{{ ket_luan }} {% for x in y %}" in text and "</w:t><w:br/>&amp;" in text and "49" not in text
    assert "\u202e" not in text and "\x07" not in text


def test_waived_and_known_findings_are_marked() -> None:
    review = sample()
    first, second, *_ = review.findings
    waiver = waiver_for(first, plan="a.txt", reason="đã họp", by="Lan", on=date(2024, 4, 1), expires=None)
    void = replace(waiver, fingerprint="f" * 20, rule="du-an/so-va-ten")
    text = words(render_form(with_waivers(review, [waiver, void], known={second.fingerprint: second.severity})))
    assert "(Được miễn: Lan, ngày 01/04/2024: đã họp)" in text and "(đã biết)" in text
    assert "f" * 20 in text  # a waiver that does not hold is told


def test_a_plan_without_findings_says_so_in_words() -> None:
    review = sample()
    clean = replace(review, outcomes=tuple(replace(o, outcome="satisfied", findings=()) for o in review.outcomes))
    text = words(render_form(clean))
    assert "Không có điểm phát hiện nào" in text and "đều đã quyết định được" in text


def test_every_placeholder_has_a_value_and_every_value_a_placeholder() -> None:
    values = form_values(sample())
    assert set(values) == set(FORM_FIELDS)
    for name, field in FORM_FIELDS.items():
        assert isinstance(values[name], list if field.items is not None else str), name
        if field.items:
            assert values[name] and all(set(item) == set(field.items) for item in values[name]), name


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{{ ket_lun }}", "không có chỗ điền tên «ket_lun»; ý bạn là «ket_luan»?"),
        ("{% for p in phat_hien %}{{ p.noi_dun }}{% endfor %}", "tên «p.noi_dun»; ý bạn là «p.noi_dung»?"),
        ("{% if khong_co %}x{% endif %}", "«khong_co»"),
        ("{% for p in phat_hien %}{{ p.stt }}", "sai cú pháp"),
        ("{{ ket_luan | hoa }}", "«{{ ket_luan | hoa }}» sai cú pháp"),
        ("{{ ket_luan", "sai cú pháp"),
        ("{{ ket_luan tep }}", "«{{ ket_luan tep }}» sai cú pháp"),
        ("{% for x in ket_luan %}{% endfor %}", "«ket_luan» không phải danh sách"),
        ("{{ ket_luan.__class__ }}", "«ket_luan.__class__»"),
        ("{{ ket_luan['x'] }}", "«Getitem» không được phép"),
        ("{{ range(9) }}", "«Call» không được phép"),
        ("{{ 9 ** 999999999 }}", "«Pow» không được phép"),
        ("{% set x = 1 %}", "«Assign» không được phép"),
        ("{% include '/etc/passwd' %}", "«Include» không được phép"),
        ("{{ x }}", "«x»"),
    ],
)
def test_a_wrong_template_is_refused_and_the_place_named(tmp_path: Path, line: str, said: str) -> None:
    assert said in refused(template(tmp_path, line))


def test_a_wrong_placeholder_in_a_header_is_found_too(tmp_path: Path) -> None:
    file = template(tmp_path)
    word = docx.Document(str(file))
    word.sections[0].header.paragraphs[0].text = "{{ sai_ten }}"
    word.save(str(file))
    assert "«sai_ten»" in refused(file)


def test_a_template_that_would_hide_results_is_refused(tmp_path: Path) -> None:
    said = refused(template(tmp_path, "{{ ten_van_ban }}", keep=False))
    assert "«ket_luan», «phat_hien», «chua_quyet_dinh»" in said


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", None])
def test_what_is_no_word_file_is_refused(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "mau.docx"
    if content is not None:
        file.write_bytes(content)
    refused(file)


def test_a_package_without_a_document_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mau.docx"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/x.xml", "<x/>")
    assert "hỏng" in refused(file)


def test_an_office_s_own_template_is_filled(tmp_path: Path) -> None:
    loaded = load_form_template(template(tmp_path, "UBND huyện Mường Then: {{ tong_phat_hien|upper }}"))
    assert "UBND huyện Mường Then: 2 VI PHẠM" in words(render_form(sample(), loaded))


def test_without_the_library_the_message_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(UsageError) as caught:
        load_form_template()
    assert "compliance[form]" in caught.value.next_step


def test_the_built_in_template_and_its_page_are_those_of_the_script(tmp_path: Path) -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("form_template", ROOT / "tools" / "form_template.py")
    assert spec and spec.loader
    tool: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    tool.write_template(tmp_path / "mau.docx")
    built, kept = (zipfile.ZipFile(file) for file in (tmp_path / "mau.docx", reports_dir() / "phieu-tham-dinh.docx"))
    assert built.namelist() == kept.namelist()
    assert all(built.read(name) == kept.read(name) for name in built.namelist())
    assert tool.page() == tool.PAGE.read_text(encoding="utf-8")


@needs_office
def test_the_pdf_is_the_print_of_the_form() -> None:
    review = checker().check(ROOT / "tests" / "plans" / "faulty" / "phuong-tan-lap-2026.txt")
    printed = render_form_pdf(review)
    pages = pypdfium2.PdfDocument(printed)
    assert len(pages) >= 2 and pages[0].get_size() == pytest.approx((595, 842), abs=1)
    # Where no Times New Roman is installed accented letters come from another font and stand apart in the file.
    shown = Counter("".join(page.get_textpage().get_text_range() for page in pages))
    wanted = Counter("".join(words(render_form(review)).split()))
    # A hyphen at the end of a line is not told as one.
    assert {letter: count for letter, count in wanted.items() if shown[letter] < count and letter != "-"} == {}
