"""A folder of rules as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.language import RuleFaults, load_rules
from compliance.language.load import content_hash
from compliance.law import Law, load_law
from tests.language.conftest import around


def write(folder: Path, **rules: str) -> Path:
    for name, text in rules.items():
        path = folder / "rules" / "muc-tieu" / f"{name}.luat"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("muc-tieu/thu", f"muc-tieu/{name}"), encoding="utf-8")
    return folder / "rules"


def test_rules_come_in_the_order_of_their_ids(tmp_path: Path, law: Law) -> None:
    folder = write(tmp_path, hai=around("CÓ chỉ tiêu"), ba=around("CÓ dự án"))
    assert [rule.id for rule in load_rules(law, folder).rules] == ["muc-tieu/ba", "muc-tieu/hai"]


def test_faults_of_all_files_are_raised_together(tmp_path: Path, law: Law) -> None:
    folder = write(tmp_path, mot=around("CÓ chỉ tieu"), hai=around("MỖI dự án CÓ phân công"), ba=around("CÓ dự án"))
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder)
    error = raised.value
    assert [(fault.place.path, fault.code) for fault in error.faults] == [
        ("rules/muc-tieu/hai.luat", "L021"),
        ("rules/muc-tieu/mot.luat", "N001"),
    ]
    assert error.exit_code == 2
    assert "tệp luật có 2 lỗi" in error.message and "có phải «chỉ tiêu»?" in error.message


def test_an_id_stands_in_one_file_only(tmp_path: Path, law: Law) -> None:
    folder = write(tmp_path, mot=around("CÓ chỉ tiêu"), hai=around("CÓ dự án").replace("muc-tieu/thu", "muc-tieu/mot"))
    with pytest.raises(RuleFaults) as raised:
        load_rules(law, folder)
    assert [(fault.code, fault.place.path) for fault in raised.value.faults] == [
        ("L047", "rules/muc-tieu/hai.luat"),
        ("L045", "rules/muc-tieu/mot.luat"),
    ]
    assert "đã có ở rules/muc-tieu/hai.luat:1" in raised.value.message


def test_the_hash_covers_rules_vocabulary_and_instruments(tmp_path: Path, law: Law) -> None:
    folder = write(tmp_path, mot=around("CÓ chỉ tiêu"))
    (folder / "vocabulary").mkdir()
    (folder / "instruments").mkdir()
    hashes = {load_rules(law, folder).sha256}
    for path in ("vocabulary/a.yaml", "instruments/a.yaml", "muc-tieu/mot.luat"):
        target = folder / path
        before = target.read_text(encoding="utf-8") if target.exists() else ""
        target.write_text(f"{before}\n# ghi chú\n", encoding="utf-8")
        hashes.add(load_rules(law, folder).sha256)
    assert len(hashes) == 4
    assert content_hash(folder) in hashes


def test_an_empty_folder_holds_no_rules(tmp_path: Path, law: Law) -> None:
    assert load_rules(law, tmp_path).rules == ()


def test_the_rules_that_come_with_the_program_have_no_fault() -> None:
    rules = load_rules(load_law()).rules
    assert rules
    assert all(rule.requirements and rule.basis and rule.examples for rule in rules)
