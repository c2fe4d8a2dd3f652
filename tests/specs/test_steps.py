"""Every step is documented, means one thing, is used, and fails where what it says is not so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from compliance.specs.feature_files import read_feature
from compliance.specs.library import KEYWORDS, Definition, Step, call_of, library
from compliance.specs.run import FeatureResult
from compliance.specs.slots import SLOTS
from compliance.specs.step_list import render_steps
from tests.specs.conftest import HEAD, SCENE

ROOT = Path(__file__).resolve().parents[2]
EVERY_STEP = Path(__file__).parent / "moi-buoc.feature"

scenarios(str(EVERY_STEP))

Runner = Callable[[str], FeatureResult]


def step_of(item: Definition, tmp_path: Path) -> Step:
    path = tmp_path / "vi-du.feature"
    path.write_text("# language: vi\nTính năng: Thử\n\nKịch bản: Ví dụ\n" + item.example + "\n", encoding="utf-8")
    feature = read_feature(path)
    assert feature.faults == (), item.example
    ((step,),) = [scenario.steps for scenario in feature.scenarios]
    return step


@pytest.mark.parametrize("item", library(), ids=lambda item: f"{item.kind}: {item.phrase}")
def test_an_example_is_its_step_and_no_other(item: Definition, tmp_path: Path) -> None:
    step = step_of(item, tmp_path)
    assert step.kind == item.kind
    assert [other.phrase for other in library() if other.match(step.words) is not None] == [item.phrase]
    assert call_of(step).definition is item
    assert item.says.endswith(".") and all(place in SLOTS for place in item.places)


def test_every_step_is_used_in_a_scenario_that_passes() -> None:
    used = {
        call_of(step).definition.phrase for scenario in read_feature(EVERY_STEP).scenarios for step in scenario.steps
    }
    assert {item.phrase for item in library()} - used == set()


def test_there_are_about_forty_steps() -> None:
    assert 40 <= len(library()) <= 50


def test_the_page_is_fresh() -> None:
    page = (ROOT / "docs" / "buoc-kiem-thu.md").read_text(encoding="utf-8")
    assert page == render_steps("markdown"), "run compliance spec steps --format markdown > docs/buoc-kiem-thu.md"


#: What is not so in the scene of conftest, with a part of what must be said of it.
NOT_SO = {
    "kết quả là đạt": "không đạt: «vi phạm, chỉ tiêu bảo hiểm y tế",
    "kết quả không phải là không đạt": "không đạt",
    "mức là thiếu": "mức vi phạm",
    'lý do có "không đọc được"': "không có gì",
    "yêu cầu 1 có kết quả không đạt": "đạt",
    'chỗ cần xem có "95%"': "không có gì",
    'chữ bị gạch chân có "96%"': "«95% người thuộc hộ nghèo tham gia bảo hiểm y tế»",
    'chữ bị gạch chân là "95%"': "«95% người thuộc hộ nghèo tham gia bảo hiểm y tế»",
    'không gạch chân "95%"': "«95% người thuộc hộ nghèo",
    "gạch chân ở dòng 2": "«dòng 1»",
    'dẫn chứng thuộc mục "II"': "không có gì",
    "có 2 phát hiện": "1 phát hiện: «vi phạm",
    "có 1 phát hiện mức thiếu": "0 phát hiện mức thiếu",
    "không có phát hiện nào": "1 phát hiện",
    "loại phát hiện là mâu thuẫn": "«sai»",
    'thông điệp có "phải là 90%"': "phải là 100%",
    'cách sửa có "Bỏ đi"': "Ghi: 100%",
    'căn cứ có "Điều 99"': "Điều 12",
    'đã tìm ở "mục tiêu"': "không có gì",
    'quy tắc "muc-tieu/bhyt-100" có kết quả đạt': "không đạt",
    "không quy tắc nào có kết quả không đạt": "muc-tieu/bhyt-100",
    "có các phát hiện:\n      | mức |\n      | thiếu |": "«vi phạm, chỉ tiêu",
    "có các phát hiện:\n      | mức |\n      | vi phạm |\n      | vi phạm |": "«vi phạm, chỉ tiêu",
    "có các phát hiện:\n      | chữ bị gạch chân |\n      | 90% |": "«vi phạm, chỉ tiêu",
}


@pytest.mark.parametrize("words", NOT_SO)
def test_a_step_that_does_not_hold_says_what_was_expected_and_what_came(words: str, run_text: Runner) -> None:
    (result,) = run_text(f"{HEAD}{SCENE}    Thì {words}\n").scenarios
    assert result.status == "failed" and result.trouble is not None
    assert result.trouble.line == 8 and result.trouble.expected
    assert NOT_SO[words] in result.trouble.got


def test_every_kind_of_then_is_seen_to_fail() -> None:
    tables = {words.split("\n")[0] for words in NOT_SO}
    seen = {item.phrase for words in tables for item in library() if item.match(words) is not None}
    assert {item.phrase for item in library() if item.kind == "then"} - seen == set()


#: What cannot be run, with the step that is suggested or what is said to be wrong.
WRONG = {
    'Biết kế hoạch co doạn "x"': "kế hoạch có đoạn",
    'Khi kiem quy tac "muc-tieu/bhyt-100"': 'kiểm quy tắc "<mã quy tắc>"',
    "Thì ket qua la dat": "kết quả là <kết quả>",
    "Thì kết quả là dạt": "nhận: đạt, không đạt, chưa rõ, không áp dụng",
    "Thì mức là nặng": "nhận: vi phạm, thiếu, lưu ý, không có",
    "Thì kiểm mọi quy tắc": "câu này là bước «Khi»",
    "Thì kết quả là <kết quả>": "thêm cột kết quả vào bảng Dữ liệu",
    "Biết kế hoạch cấp xã năm 2024 ký ngày 31/02/2024": "31/02/2024",
    "Biết kế hoạch cấp xã năm 2024 ký ngày 2/2024": "ngày/tháng/năm",
    "Biết kế hoạch cấp thôn năm 2024 chưa ký": "nhận: xã, huyện, tỉnh",
    "Biết kế hoạch có đoạn:": "đoạn văn giữa hai dòng",
    'Biết kế hoạch có đoạn "x"\n      | x |': "không nhận bảng",
    "Biết văn bản là bài thơ": "bài thơ",
    'Khi kiểm quy tắc "muc-tieu/bhyt-10"': "muc-tieu/bhyt-100",
    'Khi kiểm nhóm quy tắc "muc-tiêu"': "muc-tieu",
    'Biết trong đoạn, chữ "80%" được thay bằng "70%"': "80%",
    'Biết kế hoạch nằm ở tệp "khong-co.docx"': "khong-co.docx",
    "Thì yêu cầu 9 có kết quả đạt": "từ 1 đến 3",
    'Thì quy tắc "muc-tieu/nha-tieu-60" có kết quả đạt': "Khi kiểm mọi quy tắc",
    "Thì có các phát hiện:\n      | nặng |\n      | x |": "dùng các cột: mức",
    "Thì hôm nay trời đẹp": "compliance spec steps",
}


@pytest.mark.parametrize("words", WRONG)
def test_a_step_written_wrongly_is_told_what_to_write(words: str, run_text: Runner) -> None:
    before, after = (SCENE, "") if words.startswith("Thì") else ("", "    Thì kết quả là đạt\n")
    if words.startswith("Biết"):
        before, after = '    Biết kế hoạch có đoạn "x"\n', f'    Khi kiểm quy tắc "muc-tieu/bhyt-100"\n{after}'
    elif words.startswith("Khi"):
        before = '    Biết kế hoạch có đoạn "x"\n'
    (result,) = run_text(f"{HEAD}{before}    {words}\n{after}").scenarios
    assert result.status == "faulty" and result.trouble is not None, result
    assert WRONG[words] in f"{result.trouble.message} {result.trouble.next_step}"
    assert result.trouble.line == len((HEAD + before).splitlines()) + 1


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ('    Biết kế hoạch có đoạn "x"\n    Thì kết quả là đạt\n', "không có bước «Khi»"),
        ('    Biết kế hoạch có đoạn "x"\n    Khi kiểm mọi quy tắc\n', "không có bước «Thì»"),
        ("    Khi kiểm mọi quy tắc\n    Thì không quy tắc nào có kết quả không đạt\n", "chưa nói kế hoạch viết gì"),
        (
            '    Biết kế hoạch có đoạn "x"\n    Khi kiểm mọi quy tắc\n    Thì kết quả là đạt\n',
            "chưa kiểm riêng quy tắc nào",
        ),
        ("", "không có bước «Khi»"),
    ],
)
def test_a_scenario_that_proves_nothing_does_not_pass(steps: str, said: str, run_text: Runner) -> None:
    (result,) = run_text(HEAD + steps).scenarios
    assert result.status == "faulty" and result.trouble is not None
    assert said in result.trouble.message


def test_keywords_are_those_of_the_list() -> None:
    shown = render_steps("text")
    for item in library():
        assert f"  {KEYWORDS[item.kind]} {item.shown}\n" in shown and item.says.split()[0] in shown
