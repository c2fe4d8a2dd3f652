"""Loading the data of the law: all faults at once, each with its file, line and key."""

from __future__ import annotations

import shutil
import time
import unicodedata
from pathlib import Path

import pytest

from compliance.law import LawFaults, load_law
from compliance.law.facts_page import facts_page, json_key
from compliance.law.schema import SCHEMA
from compliance.resources import rules_dir


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("vocabulary", "instruments"):
        shutil.copytree(rules_dir() / name, tmp_path / name)
    return tmp_path


def faults(folder: Path) -> list[str]:
    with pytest.raises(LawFaults) as caught:
        load_law(folder)
    return [str(fault) for fault in caught.value.faults]


def test_all_faults_of_all_files_come_at_once(folder: Path) -> None:
    (folder / "vocabulary" / "extra.yaml").write_text(
        "list: extra\nvi: thử\nvalues:\n  - id: a\n    vi: Chữ Hoa\n    phases: [sai tên khóa]\n", encoding="utf-8"
    )
    (folder / "instruments" / "x.yaml").write_text(
        "number: 1/2024/QĐ-TTg\nkind: quyet_dinh\ntitle: thử\nissuer: Thủ tướng Chính phủ\n"
        "in_force: {from: 2024-02-01, to: 2024-01-01, to_basis: suy-luan}\n",
        encoding="utf-8",
    )
    found = faults(folder)
    assert any(f.startswith("vocabulary/extra.yaml:5: values[a].vi: ") for f in found)
    assert any(f.startswith("vocabulary/extra.yaml:6: values[a].phases: ") for f in found)
    assert any(f.startswith("instruments/x.yaml:5: in_force: ") for f in found)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("list: extra\nvi: thử\nvalues: [\n", "YAML sai"),
        ("", "tệp rỗng"),
        ("list: extra\nlist: extra\nvi: thử\nvalues: []\n", "khóa lặp lại"),
        ("list: extra\nvi: thử\nvalues:\n  - {id: a, vi: a, to: 2024-02-30}\n", "không có ngày"),
        ("list: extra\nvi: thử\nvalues:\n  - {id: a, vi: a, successor: b}\n", "không có mã thay thế «b»"),
        ("list: extra\nvi: thử\nvalues:\n  - {id: a, vi: a}\n  - {id: a, vi: b}\n", "mã lặp lại"),
        ("list: extra\nvi: thử\nvalues:\n  - {id: a, vi: a}\n  - {id: b, vi: b, also: [a]}\n", "đã dùng cho"),
        ("list: groups\nvi: thử\nvalues: []\n", "đã có ở"),
        (unicodedata.normalize("NFD", "list: extra\nvi: thử\nvalues: []\n"), "NFC"),
    ],
)
def test_a_fault_in_a_list_is_said_plainly(folder: Path, text: str, message: str) -> None:
    (folder / "vocabulary" / "zz.yaml").write_text(text, encoding="utf-8")
    assert any(f.startswith("vocabulary/zz.yaml") and message in f for f in faults(folder))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("kind: cong_lenh", "không có «cong_lenh»"),
        ("kind: quyet_dinh\nreplaced_by: [9/2024/QĐ-TTg]", "không có văn bản «9/2024/QĐ-TTg»"),
        ("kind: quyet_dinh\nin_force: {to: 2024-01-01}", "to_basis"),
        ("kind: quyet_dinh\nissued: '2024-01-01'", "valid date"),
    ],
)
def test_a_fault_in_an_instrument_is_said_plainly(folder: Path, line: str, message: str) -> None:
    (folder / "instruments" / "zz.yaml").write_text(
        f"number: 8/2024/QĐ-TTg\ntitle: thử\nissuer: Thủ tướng Chính phủ\n{line}\n", encoding="utf-8"
    )
    assert any(f.startswith("instruments/zz.yaml") and message in f for f in faults(folder))


def test_a_list_the_schema_needs_is_missed_when_it_is_gone(folder: Path) -> None:
    (folder / "vocabulary" / "groups.yaml").unlink()
    assert any("groups" in f and "sơ đồ dữ kiện cần" in f for f in faults(folder))


def test_a_json_key_for_a_field_that_does_not_exist_is_a_fault(folder: Path) -> None:
    (folder / "vocabulary" / "json-keys.yaml").write_text("project.consistency: x\n", encoding="utf-8")
    assert any("project.consistency" in f for f in faults(folder))


def test_an_empty_folder_is_faulty_and_not_an_empty_law(tmp_path: Path) -> None:
    assert len(faults(tmp_path)) >= 2


def test_loading_is_cheap_enough_for_every_command() -> None:
    took = []
    for _ in range(5):
        start = time.perf_counter()
        load_law()
        took.append(time.perf_counter() - start)
    # About 40 ms on an idle machine; the bound only catches a change of kind.
    assert min(took) < 0.25


def test_the_fact_page_in_docs_is_the_one_the_schema_gives() -> None:
    page = rules_dir().parent / "docs" / "facts.md"
    assert page.read_text(encoding="utf-8") == facts_page(load_law()), "run tools/facts_page.py"


def test_the_fact_page_names_every_field_with_its_json_key() -> None:
    law = load_law()
    page = facts_page(law)
    for name, kind in SCHEMA.items():
        assert f"## {kind.vi}" in page
        for key, field in kind.fields.items():
            assert f"| {field.vi}" in page
            assert f"`{json_key(law, name, key)}`" in page
    assert json_key(law, "project", "consistent") == "consistent_with_QD90"
