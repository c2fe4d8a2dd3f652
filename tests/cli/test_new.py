"""`compliance rules new`: a rule and its feature from templates, or one line that says why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.authoring.new_rule import FORMS, nearest_id
from compliance.cli.main import run
from compliance.language.load import read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.source import read_source
from compliance.law import load_law


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rules" / "muc-tieu").mkdir(parents=True)
    (tmp_path / "rules" / "vocabulary").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_rule_and_its_feature_are_written_where_they_belong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "new", "muc-tieu/nuoc-sach"]) == 0
    assert "đã tạo rules/muc-tieu/nuoc-sach.luat\nđã tạo features/muc-tieu/nuoc-sach.feature" in capsys.readouterr().out
    assert "QUY TẮC muc-tieu/nuoc-sach" in (folder / "rules/muc-tieu/nuoc-sach.luat").read_text("utf-8")
    assert 'kiểm quy tắc "muc-tieu/nuoc-sach"' in (folder / "features/muc-tieu/nuoc-sach.feature").read_text("utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_every_form_begins_laid_out_and_faulty_until_it_is_filled_in(folder: Path, form: str) -> None:
    assert run(["rules", "new", "muc-tieu/thu", "--form", form]) == 0
    path = folder / "rules/muc-tieu/thu.luat"
    source = read_source("rules/muc-tieu/thu.luat", path.read_bytes())
    read_rules(source, Vocabulary(load_law()))
    assert source.faults, "an empty rule must not pass"
    filled = path.read_text("utf-8").replace("CĂN CỨ     …", "CĂN CỨ     THÔNG LỆ")
    lines = ["  YÊU CẦU    CÓ chỉ tiêu" if line.startswith("  YÊU CẦU") else line for line in filled.split("\n")]
    source = read_source("rules/muc-tieu/thu.luat", "\n".join(lines).encode())
    read_rules(source, Vocabulary(load_law()))
    assert {fault.code for fault in source.faults} == {"L050", "B004"}, "the texts are still to be written"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Mục_tiêu/Nước sạch", "dùng «muc-tieu/nuoc-sach»?"),
        ("khong-co-gach", "viết nhóm/tên"),
        ("muctieu/thu", "có phải «muc-tieu»?"),
        ("../muc-tieu/thu", "không phải mã luật"),
        ("vocabulary/thu", "chưa có nhóm luật «vocabulary»"),
    ],
)
def test_a_name_that_will_not_do_is_answered_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str], given: str, said: str
) -> None:
    assert run(["rules", "new", given]) == 2
    assert said in capsys.readouterr().err
    assert not list(folder.rglob("*.luat")) and not list(folder.rglob("*.feature"))


def test_a_new_family_is_opened_only_when_asked_for(folder: Path) -> None:
    assert run(["rules", "new", "moi-truong/rac", "--new-family"]) == 0
    assert (folder / "rules/moi-truong/rac.luat").is_file()


def test_what_is_there_is_never_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feature = folder / "features/muc-tieu/thu.feature"
    feature.parent.mkdir(parents=True)
    feature.write_text("của tôi", "utf-8")
    assert run(["rules", "new", "muc-tieu/thu"]) == 2
    assert "đã có features/muc-tieu/thu.feature" in capsys.readouterr().err
    assert feature.read_text("utf-8") == "của tôi"
    assert not (folder / "rules/muc-tieu/thu.luat").exists()


def test_without_a_folder_of_rules_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["rules", "new", "muc-tieu/thu"]) == 2
    assert "không có thư mục luật «rules»" in capsys.readouterr().err


def test_an_id_is_made_of_what_was_written() -> None:
    assert nearest_id("Tổ chức/Đơn vị 1") == "to-chuc/don-vi-1"
    assert nearest_id("một/hai/ba") is None and nearest_id("/") is None
