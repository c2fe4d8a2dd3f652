"""`compliance rules format`."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from compliance.cli.main import run

UNTIDY = 'QUY TẮC nhom/ten "Tên"\nYÊU CẦU CÓ chỉ tiêu\nTHIẾU "không có"\nHẾT\n'
TIDY = 'QUY TẮC nhom/ten "Tên"\n  YÊU CẦU    CÓ chỉ tiêu\n    THIẾU      "không có"\nHẾT\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "nhom").mkdir()
    (tmp_path / "nhom" / "ten.luat").write_text(UNTIDY, encoding="utf-8")
    (tmp_path / "nhom" / "gon.luat").write_text(TIDY, encoding="utf-8")
    return tmp_path


def test_check_names_the_files_and_changes_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "format", str(folder), "--check"]) == 1
    shown = capsys.readouterr().out
    assert "ten.luat" in shown and "gon.luat" not in shown and "2 tệp luật, 1 tệp" in shown
    assert (folder / "nhom" / "ten.luat").read_text(encoding="utf-8") == UNTIDY


def test_files_are_rewritten_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "format", str(folder)]) == 0
    assert (folder / "nhom" / "ten.luat").read_text(encoding="utf-8") == TIDY
    assert run(["rules", "format", str(folder), "--check"]) == 0
    assert "0 tệp cần sắp lại" in capsys.readouterr().out


def test_keywords_go_to_english_and_back(folder: Path) -> None:
    path = folder / "nhom" / "gon.luat"
    assert run(["rules", "format", str(path), "--lang", "en"]) == 0
    assert path.read_text(encoding="utf-8").startswith('RULE nhom/ten "Tên"\n  REQUIRE    HAS chỉ tiêu\n')
    assert run(["rules", "format", str(path), "--lang", "vi"]) == 0
    assert path.read_text(encoding="utf-8") == TIDY


def test_a_faulty_file_is_named_and_the_others_are_formatted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulty = folder / "nhom" / "a.luat"
    faulty.write_text(UNTIDY.replace("CÓ chỉ tiêu", "CÓ CÓ"), encoding="utf-8")
    before = faulty.read_bytes()
    assert run(["rules", "format", str(folder)]) == 2
    assert "lỗi[L0" in capsys.readouterr().err
    assert faulty.read_bytes() == before
    assert (folder / "nhom" / "ten.luat").read_text(encoding="utf-8") == TIDY


def test_bytes_that_are_no_text_are_left_alone(folder: Path) -> None:
    path = folder / "nhom" / "ten.luat"
    path.write_bytes(UNTIDY.encode().replace("ỉ".encode(), b"\xff"))
    before = path.read_bytes()
    assert run(["rules", "format", str(path)]) == 2
    assert path.read_bytes() == before


def test_standard_input_is_written_to_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(UNTIDY.encode())))
    assert run(["rules", "format", "-"]) == 0
    assert capsys.readouterr().out == TIDY


def test_a_path_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    assert run(["rules", "format", str(tmp_path / "khong-co")]) == 2
