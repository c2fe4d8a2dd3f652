"""`compliance spec`: results in every format, faults of writing with their line, and nothing left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import html

from compliance.cli.main import run
from compliance.specs.feature_files import read_feature
from compliance.specs.library import library
from compliance.specs.report import render_spec_run
from compliance.specs.run import FeatureResult, SpecRun
from tests.specs.conftest import HEAD, SCENE

ROOT = Path(__file__).resolve().parents[2]
PASSING = f"{HEAD}{SCENE}    Thì kết quả là không đạt\n"
FAILING = f"{HEAD}{SCENE}    Thì kết quả là đạt\n"
OUTLINE = """# language: vi
Tính năng: Thử khung

  Khung kịch bản: Tỷ lệ
    Biết kế hoạch có đoạn "- <tỷ lệ> người thuộc hộ nghèo tham gia bảo hiểm y tế;"
    Khi kiểm quy tắc "muc-tieu/bhyt-100"
    Thì kết quả là <kết quả>

    Dữ liệu:
      | tỷ lệ | kết quả   |
      | 100%  | đạt       |
      | 99%   | đạt       |
      | 98%   | không đạt |
"""

Runner = Callable[[str], FeatureResult]


def spec(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = run(["spec", *map(str, arguments)])
    return code, *capsys.readouterr()


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.feature").write_text(text, encoding="utf-8")
    return tmp_path


# ---- results and exit codes -----------------------------------------------------------------------------------------


def test_scenarios_that_hold_give_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = spec(capsys, "run", folder(tmp_path, a=PASSING))
    assert (code, err) == (0, "")
    assert "đạt  Một" in out and "1 kịch bản trong 1 tệp: 1 đạt, 0 hỏng, 0 không chạy được" in out


def test_a_failed_step_is_shown_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = spec(capsys, "run", folder(tmp_path, a=FAILING, b=PASSING))
    assert code == 1
    assert f"{tmp_path}/a.feature:8  Thì kết quả là đạt" in out
    assert "chờ: kết quả đạt" in out and "nhận: không đạt: «vi phạm" in out
    assert "2 kịch bản trong 2 tệp: 1 đạt, 1 hỏng" in out


def test_each_row_of_an_outline_is_a_scenario(run_text: Runner) -> None:
    result = run_text(OUTLINE)
    assert [item.status for item in result.scenarios] == ["passed", "failed", "passed"]
    assert [item.scenario.line for item in result.scenarios] == [11, 12, 13]
    text = render_spec_run(SpecRun((result,)), "text")
    assert "đạt  Tỷ lệ (2/3 dòng)" in text and "[dòng 2: tỷ lệ: 99%, kết quả: đạt]" in text


def test_brief_leaves_out_what_passed(run_text: Runner) -> None:
    text = render_spec_run(SpecRun((run_text(OUTLINE),)), "text", brief=True)
    assert "HỎNG" in text and "(2/3 dòng)" not in text
    assert render_spec_run(SpecRun((run_text(PASSING),)), "text", brief=True).count("\n") == 1


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "không có tệp .feature nào"),
        ({"a": "# language: vi\nTính năng: Trống\n"}, "không có kịch bản nào"),
        ({"a": PASSING.replace("Khi kiểm", "Khi xem")}, ""),
        ({"a": PASSING, "b": "# language: vi\nKịch bản: x\n"}, ""),
    ],
)
def test_what_cannot_be_run_gives_2(
    files: dict[str, str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = spec(capsys, "run", folder(tmp_path, **files))
    assert code == 2 and said in err


def test_a_path_that_is_not_there_gives_2_and_the_rest_is_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = spec(capsys, "run", tmp_path / "khong-co", folder(tmp_path, a=PASSING) / "a.feature")
    assert code == 2 and "không có tệp hay thư mục này" in err and "1 đạt" in out


def test_a_file_named_twice_runs_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder(tmp_path, a=PASSING)
    assert "1 kịch bản trong 1 tệp" in spec(capsys, "run", tmp_path, tmp_path / "a.feature")[1]


def test_own_rules_are_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import shutil

    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules)
    rule = rules / "muc-tieu" / "bhyt-100.luat"
    kept = rule.read_text(encoding="utf-8").replace("PHẢI tỷ lệ TỪ 100% TRỞ LÊN", "PHẢI tỷ lệ TỪ 90% TRỞ LÊN")
    rule.write_text(kept, encoding="utf-8")
    feature = folder(tmp_path, a=FAILING) / "a.feature"
    assert spec(capsys, "run", feature)[0] == 1
    assert spec(capsys, "run", feature, "--rules", rules)[0] == 0
    rule.write_text("QUY TẮC hỏng", encoding="utf-8")
    assert spec(capsys, "run", feature, "--rules", rules)[0] == 2


def test_unknown_formats_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert spec(capsys, "run", folder(tmp_path, a=PASSING), "--format", "pdf")[0] == 2
    assert spec(capsys, "steps", "--format", "pdf")[0] == 2
    code, out, _ = spec(capsys, "steps", "--format", "json")
    assert code == 0 and len(json.loads(out)["steps"]) == len(library())


# ---- formats --------------------------------------------------------------------------------------------------------


@pytest.fixture
def mixed(run_text: Runner) -> SpecRun:
    wrong = PASSING.replace("Thì kết quả", "Thì <b>ket\u0001 qua</b>")
    return SpecRun((run_text(OUTLINE), run_text(wrong), run_text("# language: vi\nKịch bản: x\n")))


def test_json_holds_every_scenario(mixed: SpecRun) -> None:
    data = json.loads(render_spec_run(mixed, "json"))
    assert data["schema"] == "compliance.spec-run/1"
    assert (data["scenarios"], data["passed"], data["failed"], data["faulty"], data["file_faults"]) == (4, 2, 1, 1, 1)
    second = data["features"][0]["scenarios"][1]
    assert second["values"] == {"tỷ lệ": "99%", "kết quả": "đạt"} and second["trouble"]["line"] == 7
    assert second["trouble"]["step"] == "Thì kết quả là đạt" and "không đạt" in second["trouble"]["got"]


def test_junit_counts_failures_and_errors(mixed: SpecRun) -> None:
    root = ElementTree.fromstring(render_spec_run(mixed, "junit"))
    assert {key: root.get(key) for key in ("tests", "failures", "errors")} == {
        "tests": "5",
        "failures": "1",
        "errors": "2",
    }
    assert len(root.findall("testsuite")) == 3
    (failure,) = root.iter("failure")
    assert failure.get("message", "").startswith("chờ kết quả đạt; nhận không đạt")
    assert "thu.feature:7" in (failure.text or "")
    cases = list(root.iter("testcase"))
    assert cases[1].get("line") == "12" and cases[1].get("name", "").startswith("Tỷ lệ [dòng 2")
    assert all(float(case.get("time", "")) >= 0 for case in cases)


def test_the_page_stands_alone_and_shows_text_as_text(mixed: SpecRun) -> None:
    page = render_spec_run(mixed, "html")
    tree = html.document_fromstring(page)
    assert tree.get("lang") == "vi" and "<b>" not in page and "<script" not in page and "\u0001" not in page
    assert "http" not in page and "nhận" in tree.text_content()
    assert [len(item) for item in (tree.find_class("passed"), tree.find_class("failed"))] == [2, 1]


def test_reports_are_written_beside_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feature = folder(tmp_path, a=FAILING) / "a.feature"
    junit, page = tmp_path / "out" / "k.xml", tmp_path / "out" / "k.html"
    code, out, _ = spec(capsys, "run", feature, "-o", f"junit={junit}", "-o", page)
    assert code == 1 and "HỎNG" in out
    assert ElementTree.parse(junit).getroot().get("failures") == "1" and "<!doctype html>" in page.read_text("utf-8")


# ---- writing --------------------------------------------------------------------------------------------------------

#: A broken file, the line to be named and a part of what is said.
BROKEN = {
    "no feature": ("", 1, "Tính năng:"),
    "scenario first": ("# language: vi\nKịch bản: x\n", 2, "ở đây chờ: Tính năng:"),
    "step without keyword": (PASSING + "    kết quả là đạt\n", 9, "không hiểu «kết quả là đạt»"),
    "keyword without marks": (PASSING + "    Va mức là vi phạm\n", 9, "viết «Và …»?"),
    "scenario without marks": (HEAD.replace("Kịch bản:", "Kich ban:"), 4, "viết «Kịch bản:»?"),
    "first step without marks": (PASSING.replace("    Biết", "    Biet", 1).replace("    Và", "    Biết"), 5, "Biết …"),
    "open text": (HEAD + '    Biết kế hoạch có đoạn:\n      """\n      x\n', 6, "không đóng"),
    "uneven table": (OUTLINE + "      | 97% |\n", 14, "lệch cột"),
    "unknown language": (PASSING.replace("language: vi", "language: vn"), 1, "# language: vi"),
    "outline without rows": (OUTLINE.split("      | 100%")[0], 4, "không có dòng dữ liệu nào"),
    "tag with a space": (PASSING.replace("  Kịch bản", "  @a b\n  Kịch bản"), 4, "@"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_of_writing_has_its_line_and_a_next_step(name: str, run_text: Runner) -> None:
    text, line, said = BROKEN[name]
    result = run_text(text)
    fault = result.feature.faults[0]
    assert fault.line == line
    assert said in f"{fault.message} {fault.next_step}"
    assert "expected" not in fault.message


def test_prose_that_begins_like_a_step_is_prose(run_text: Runner) -> None:
    assert (
        run_text(PASSING.replace("\n\n", "\n  Thi đua là tốt,\n  biết chi theo quy định nào.\n\n", 1)).feature.faults
        == ()
    )


def test_files_in_other_encodings_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_bytes("# language: vi\nTính năng: x\n".encode("utf-16"))
    assert "UTF-8" in read_feature(path).faults[0].next_step
    path.write_bytes(unicodedata.normalize("NFD", PASSING).encode("utf-8-sig"))
    assert read_feature(path).faults == () and len(read_feature(path).scenarios) == 1


def test_a_file_without_a_language_line_is_vietnamese(run_text: Runner) -> None:
    (result,) = run_text(PASSING.removeprefix("# language: vi\n")).scenarios
    assert result.status == "passed"


# ---- nothing of pytest ----------------------------------------------------------------------------------------------


def test_a_run_neither_loads_pytest_nor_writes_into_the_folder(tmp_path: Path) -> None:
    folder(tmp_path, a=PASSING)
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --khong-co\n", encoding="utf-8")
    code = "import sys; from compliance.cli.main import run; code = run(['spec', 'run', '.']); "
    code += "print([name for name in sys.modules if name.startswith(('pytest', '_pytest'))], code)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=os.environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[] 0"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.feature", "pytest.ini"]
