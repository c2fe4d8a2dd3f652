"""The «Biết» steps: what is known of the plan, and what it says."""

from __future__ import annotations

import textwrap
from datetime import date

from compliance.plan import Assumptions
from compliance.plan.facts import DateRange
from compliance.specs.faults import SpecError
from compliance.specs.library import given
from compliance.specs.scene import Scene
from compliance.vietnamese.unicode_forms import fold

# ---- what is known of the plan --------------------------------------------------------------------------------------


@given(
    "kế hoạch cấp {level} năm {year} ký ngày {day}",
    "Nêu cấp ban hành, năm kế hoạch và ngày ký.",
    "Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024",
)
def plan_of_a_day(scene: Scene, level: str, year: int, day: date) -> None:
    """State the plan's level, year and signing day."""
    scene.know(level=level, year=year, signed=DateRange(day, day))


@given(
    "kế hoạch cấp {level} năm {year} ký ngày {day} có đoạn:",
    "Nêu cấp, năm, ngày ký và cho luôn một đoạn của kế hoạch.",
    '''
    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024 có đoạn:
      """
      - 100% người thuộc hộ nghèo tham gia bảo hiểm y tế;
      """
    ''',
)
def plan_of_a_day_with_text(scene: Scene, level: str, year: int, day: date, text: str) -> None:
    """State level, year and signing day, and give a stretch of text over several lines."""
    plan_of_a_day(scene, level, year, day)
    plan_says_lines(scene, text)


@given(
    "kế hoạch cấp {level} năm {year} ký trong tháng {month}",
    "Nêu cấp, năm và tháng ký của kế hoạch còn để trống ngày.",
    "Biết kế hoạch cấp xã năm 2024 ký trong tháng 02/2024",
)
def plan_of_a_month(scene: Scene, level: str, year: int, month: DateRange) -> None:
    """State level and year of a plan whose signing day is blank."""
    scene.know(level=level, year=year, signed=month)


@given(
    "kế hoạch cấp {level} năm {year} chưa ký",
    "Nêu cấp và năm của bản dự thảo chưa có ngày ký.",
    "Biết kế hoạch cấp xã năm 2026 chưa ký",
)
def plan_not_signed(scene: Scene, level: str, year: int) -> None:
    """State level and year of a draft; its signing day is not known."""
    scene.know(level=level, year=year, signed=None)


@given(
    "chưa biết {unknown}",
    "Không cho sẵn điều đó: máy phải tự đọc trong đoạn, không đọc được thì thôi.",
    "Biết chưa biết cấp ban hành",
)
def something_unknown(scene: Scene, unknown: str) -> None:
    """Leave one thing about the plan to its text."""
    scene.know(**{unknown: None})


@given(
    "kế hoạch là chuyên đề",
    "Kế hoạch nói về một hoạt động hay một nhóm hộ, không phải kế hoạch năm.",
    "Biết kế hoạch là chuyên đề",
)
def plan_is_thematic(scene: Scene) -> None:
    """State that the plan is about one activity or one group of households."""
    scene.know(scope="thematic")


@given(
    "văn bản là {document_kind}",
    "Nêu loại văn bản khi không phải kế hoạch.",
    "Biết văn bản là báo cáo",
)
def document_is(scene: Scene, document_kind: str) -> None:
    """State what kind of document it is."""
    scene.know(document_kind=_value(scene, "document_kinds", document_kind))


@given(
    "văn bản là {document_kind} của {issuer}",
    "Nêu loại văn bản và loại cơ quan ban hành.",
    "Biết văn bản là nghị quyết của hđnd",
)
def document_is_of(scene: Scene, document_kind: str, issuer: str) -> None:
    """State what kind of document it is and who issues it."""
    document_is(scene, document_kind)
    scene.know(issuer_kind=_value(scene, "issuer_kinds", issuer))


@given(
    "kế hoạch thuộc {programme}",
    "Nêu chương trình: «chương trình giảm nghèo» hoặc «chương trình khác».",
    "Biết kế hoạch thuộc chương trình khác",
)
def plan_of_programme(scene: Scene, programme: str) -> None:
    """State the programme the plan belongs to."""
    listed = scene.law.resolve_value("programmes", programme)
    if listed is not None:
        scene.know(programme=listed.id)
    else:
        scene.know(programme=_value(scene, "programmes", programme.removeprefix("chương trình ")))


def _value(scene: Scene, list_id: str, name: str) -> str:
    value = scene.law.resolve_value(list_id, name)
    if value is None:
        listed = scene.law.lists[list_id]
        raise SpecError(f"không có «{name}» trong {listed.vi}", f"dùng một trong: {', '.join(listed.by_name)}")
    return value.id


# ---- what the plan says ---------------------------------------------------------------------------------------------


@given(
    'kế hoạch có đoạn "{words}"',
    "Cho một đoạn một dòng của kế hoạch.",
    'Biết kế hoạch có đoạn "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;"',
)
def plan_says(scene: Scene, words: str) -> None:
    """Give a stretch of the plan in one line."""
    scene.text = words


@given(
    "kế hoạch có đoạn:",
    "Cho một đoạn nhiều dòng của kế hoạch.",
    '''
    Biết kế hoạch có đoạn:
      """
      II. MỤC TIÊU
      - 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;
      """
    ''',
)
def plan_says_lines(scene: Scene, text: str) -> None:
    """Give a stretch of the plan over several lines."""
    scene.text = textwrap.dedent(text)


@given(
    'kế hoạch có thêm câu "{words}"',
    "Thêm một dòng vào dưới đoạn đã cho (nhất là đoạn ở Bối cảnh).",
    'Biết kế hoạch có thêm câu "- 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;"',
)
def plan_says_more(scene: Scene, words: str) -> None:
    """Put one line below the stretch given so far."""
    scene.add(words)


@given(
    "kế hoạch có thêm đoạn:",
    "Thêm nhiều dòng vào dưới đoạn đã cho.",
    '''
    Biết kế hoạch có thêm đoạn:
      """
      IV. KINH PHÍ THỰC HIỆN
      Ngân sách xã bố trí theo dự toán được giao.
      """
    ''',
)
def plan_says_more_lines(scene: Scene, text: str) -> None:
    """Put several lines below the stretch given so far."""
    scene.add(textwrap.dedent(text))


@given(
    'kế hoạch có mục "{words}" gồm:',
    "Thêm một mục: đề mục trong dấu nháy, mỗi ô của bảng là một dòng của mục.",
    """
    Biết kế hoạch có mục "II. MỤC TIÊU" gồm:
      | - 100% người thuộc hộ nghèo tham gia bảo hiểm y tế; |
      | - 90% hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh;  |
    """,
)
def plan_has_section(scene: Scene, words: str, table: tuple[tuple[str, ...], ...]) -> None:
    """Put a section below what is there: its heading, and each cell as a line."""
    scene.add("\n".join([words, *(cell for row in table for cell in row)]))


@given(
    "kế hoạch có bảng:",
    "Thêm một bảng của kế hoạch, dòng đầu là tên cột.",
    """
    Biết kế hoạch có bảng:
      | Nội dung | Kinh phí (triệu đồng) |
      | Dự án 2  | 200                   |
      | Tổng     | 200                   |
    """,
)
def plan_has_table(scene: Scene, table: tuple[tuple[str, ...], ...]) -> None:
    """Put a table of the plan below what is there."""
    scene.add("\n".join(f"| {' | '.join(row)} |" for row in table))


@given(
    'trong đoạn, chữ "{other}" được thay bằng "{words}"',
    "Sửa đoạn đã cho ở mọi chỗ có chữ đó: để thử một con số khác, hay chữ máy quét đọc nhầm.",
    'Biết trong đoạn, chữ "100%" được thay bằng "1O0%"',
)
def words_replaced(scene: Scene, other: str, words: str) -> None:
    """Write other words wherever these stand in the stretch given so far."""
    _must_stand(scene, other)
    scene.text = scene.text.replace(other, words)


@given(
    'trong đoạn, dòng có "{words}" bị bỏ',
    "Bỏ mọi dòng có chữ đó khỏi đoạn đã cho.",
    'Biết trong đoạn, dòng có "nước sinh hoạt" bị bỏ',
)
def line_left_out(scene: Scene, words: str) -> None:
    """Leave out every line that holds these words."""
    _must_stand(scene, words)
    scene.text = "\n".join(line for line in scene.text.splitlines() if words not in line)


@given(
    "đoạn mất hết dấu",
    "Bỏ dấu của cả đoạn đã cho, như bản quét đọc kém.",
    "Biết đoạn mất hết dấu",
)
def marks_lost(scene: Scene) -> None:
    """Write the stretch given so far without its marks, as a poor scan is read."""
    scene.text = "".join(
        plain.upper() if letter.isupper() else plain for letter in scene.text for plain in (fold(letter) or letter,)
    )


@given(
    "văn bản có toàn văn:",
    "Cho cả văn bản từ quốc hiệu đến chữ ký; không cho sẵn điều gì, máy tự đọc cấp, năm và ngày ký.",
    '''
    Biết văn bản có toàn văn:
      """
      ỦY BAN NHÂN DÂN XÃ SƠN BÌNH
      KẾ HOẠCH
      Thực hiện công tác giảm nghèo năm 2024
      """
    ''',
)
def document_says(scene: Scene, text: str) -> None:
    """Give a whole document of which nothing else is known."""
    scene.known, scene.text, scene.whole = Assumptions(), textwrap.dedent(text), True


@given(
    'kế hoạch nằm ở tệp "{file}"',
    "Lấy cả văn bản từ một tệp (.docx, .pdf, .txt …) đặt cạnh tệp kịch bản; không cho sẵn điều gì.",
    'Biết kế hoạch nằm ở tệp "ke-hoach.docx"',
)
def document_in_file(scene: Scene, file: str) -> None:
    """Take a whole document from a file beside the feature."""
    path = scene.folder / file
    if not path.is_file():
        raise SpecError(f"không có tệp «{file}»", f"đặt tệp vào {scene.folder} hoặc sửa đường dẫn")
    scene.known, scene.file = Assumptions(), path


def _must_stand(scene: Scene, words: str) -> None:
    if not words or words not in scene.text:
        raise SpecError(f"đoạn đã cho không có chữ «{words}»", "chép đúng chữ trong đoạn, kể cả dấu và chữ hoa")
