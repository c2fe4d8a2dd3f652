"""A province's own settings lie over the shared data, and a wrong file says what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.checker import load
from compliance.errors import UsageError
from compliance.law import Law, load_law
from compliance.law.local import with_local

_PLAN = """ỦY BAN NHÂN DÂN
XÃ SUỐI NGÀ
Số: 41/KH-UBND
Suối Ngà, ngày 12 tháng 3 năm 2025
KẾ HOẠCH
Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2025 trên địa bàn xã Suối Ngà
I. MỤC TIÊU
- Hỗ trợ 80% mức đóng bảo hiểm y tế cho người thuộc hộ cận nghèo;
II. TỔ CHỨC THỰC HIỆN
1. Sở Lao động - Thương binh và Xã hội: chủ trì, hướng dẫn các xã.
"""


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law()


def _file(folder: Path, text: str) -> Path:
    path = folder / "dia-phuong.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["so-ldtbxh", "Sở LĐTBXH", "sở lao động thương binh và xã hội"])
def test_a_successor_is_replaced_whatever_way_the_body_is_named(law: Law, tmp_path: Path, name: str) -> None:
    assert "Sở Nông nghiệp và Môi trường" in (law.successor_of_body("so-ldtbxh") or "")
    own = with_local(law, _file(tmp_path, f"co_quan_thay_the:\n  {name}: Sở Nội vụ (tỉnh ta)\n"))
    assert own.successor_of_body("so-ldtbxh") == "Sở Nội vụ (tỉnh ta)"
    assert own.successor_of_body("bo-ldtbxh") == law.successor_of_body("bo-ldtbxh")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("co_quan_thay_the: {Sở Không Có: Sở Nội vụ}", "không biết cơ quan «Sở Không Có»"),
        ("co_quan: {so-ldtbxh: Sở Nội vụ}", "co_quan"),
        ("co_quan_thay_the: [", "không dùng được tệp địa phương"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(law: Law, tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        with_local(law, _file(tmp_path, text))
    assert said in caught.value.message


def test_a_file_that_is_not_there_is_named(law: Law, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="khong-co"):
        with_local(law, tmp_path / "khong-co.yaml")


@pytest.mark.parametrize(
    ("places", "outcome"), [("[xã Suối Ngà]", "violated"), ("[xã Cốc Pảng]", "satisfied"), (None, "undetermined")]
)
def test_a_list_of_poor_places_decides_what_was_open(tmp_path: Path, places: str | None, outcome: str) -> None:
    local = _file(tmp_path, f"dia_ban_ngheo: {places}\n") if places else None
    review = load(engine="direct", local=local).check(_PLAN.encode(), name="ke-hoach.txt")
    found = {item.rule_id: item.outcome for item in review.outcomes}
    assert found["muc-tieu/bhyt-can-ngheo-muc"] == outcome


def test_the_successor_stands_in_the_report_and_the_receipt_tells_the_settings_apart(tmp_path: Path) -> None:
    plain = load(engine="direct").check(_PLAN.encode(), name="ke-hoach.txt")
    local = _file(tmp_path, "co_quan_thay_the: {so-ldtbxh: Sở Nội vụ}\n")
    own = load(engine="direct", local=local).check(_PLAN.encode(), name="ke-hoach.txt")
    fixes = [finding.fix or "" for finding in own.findings if finding.rule_id == "to-chuc/co-quan-con-ton-tai"]
    assert fixes and all("Sở Nội vụ" in fix for fix in fixes)
    assert own.receipt.rules_sha256 != plain.receipt.rules_sha256
