"""A small law about nothing real, and readers of rule texts, for the tests of the rule language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.language.build import BuiltRule
from compliance.language.load import add_sets, read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import Rule
from compliance.language.source import Source, read_source
from compliance.law import Instrument, Law, PlanYears, ValueList

PATH = "rules/muc-tieu/thu.luat"
SET = "BỘ QUY TẮC kế hoạch xã\n  ÁP DỤNG    CẤP xã, huyện ; NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025\nHẾT\n"

_LISTS: dict[str, tuple[str, dict[str, list[str]]]] = {
    "levels": ("cấp chính quyền", {"xa": ["xã", "phường"], "huyen": ["huyện"], "tinh": ["tỉnh"]}),
    "programmes": ("chương trình", {"giam-ngheo": ["giảm nghèo"], "khac": ["chương trình khác"]}),
    "scopes": ("phạm vi", {"annual": ["hằng năm"], "thematic": ["chuyên đề"]}),
    "document_kinds": ("loại văn bản", {"ke_hoach": ["kế hoạch"], "bao_cao": ["báo cáo"]}),
    "issuer_kinds": ("loại cơ quan", {"ubnd": ["ủy ban nhân dân"], "hdnd": ["hội đồng nhân dân"]}),
    "indicators": ("chỉ số", {"viec_lam": ["việc làm"], "bhyt": ["bảo hiểm y tế"], "nuoc": ["nước sạch"]}),
    "groups": ("nhóm đối tượng", {"ho_ngheo": ["hộ nghèo", "người nghèo"], "ho_can_ngheo": ["hộ cận nghèo"]}),
    "dimensions": ("chiều thiếu hụt", {"viec_lam": ["việc làm"], "y_te": ["y tế"], "nha_o": ["nhà ở"]}),
    "section_kinds": ("loại mục", {"muc_tieu": ["mục tiêu"], "kinh_phi": ["kinh phí"]}),
    "concepts": ("ý", {"cong_khai": ["công khai"], "giam_sat": ["giám sát"]}),
    "roles": ("vai trò", {"chu_tri": ["chủ trì"], "phoi_hop": ["phối hợp"]}),
    "projects": ("dự án", {"da1": ["dự án 1"], "da2": ["dự án 2"]}),
    "funding_kinds": ("loại nguồn", {"nstw": ["ngân sách trung ương"], "tin_dung": ["tín dụng"]}),
    "amount_scopes": ("loại phạm vi", {"tong": ["tổng"], "du_an": ["dự án"]}),
}


def _list(list_id: str, vi: str, values: dict[str, list[str]]) -> ValueList:
    rows = [{"id": key, "vi": names[0], "also": tuple(names[1:])} for key, names in values.items()]
    return ValueList.model_validate({"list": list_id, "vi": vi, "values": tuple(rows)})


def _instrument(
    number: str, first: int | None = None, last: int | None = None, replaced_by: tuple[str, ...] = (), **articles: str
) -> Instrument:
    governs = PlanYears.model_validate({"from": first, "to": last}) if first or last else None
    return Instrument(
        number=number,
        kind="nghị định",
        title="Về việc thử",
        issuer="Chính phủ",
        governs=governs,
        replaced_by=replaced_by,
        articles=articles,
    )


@pytest.fixture(scope="session")
def law() -> Law:
    instruments = [
        _instrument("10/2021/NĐ-CP", 2022, 2025, **{"ĐIỀU 3 KHOẢN 1": "mức tối thiểu"}),
        _instrument("20/2026/NĐ-CP", 2026, 2030),
        _instrument("83/2015/QH13"),
        _instrument("11/2022/TT-BTC", 2022, 2024, ("21/2025/TT-BTC",)),
        _instrument("21/2025/TT-BTC", 2025),
    ]
    return Law(
        instruments={item.number: item for item in instruments},
        lists={list_id: _list(list_id, vi, values) for list_id, (vi, values) in _LISTS.items()},
    )


@pytest.fixture(scope="session")
def vocabulary(law: Law) -> Vocabulary:
    vocabulary = Vocabulary(law)
    source = read_source("rules/bo/ke-hoach-xa.luat", SET.encode())
    add_sets(vocabulary, [source])
    return vocabulary


ReadFile = Callable[..., tuple[Source, list[BuiltRule]]]


@pytest.fixture(scope="session")
def read_file(vocabulary: Vocabulary) -> ReadFile:
    """Return what reads the text of a file into its source (with the faults) and its rules."""

    def read(text: str | bytes, path: str = PATH) -> tuple[Source, list[BuiltRule]]:
        source = read_source(path, text.encode() if isinstance(text, str) else text)
        return source, read_rules(source, vocabulary)

    return read


def around(requirement: str, applies: str = "NĂM KẾ HOẠCH TỪ 2022 ĐẾN 2025") -> str:
    """Return a whole rule with one requirement, sound where the requirement is."""
    return f"""QUY TẮC muc-tieu/thu "Quy tắc thử"
  CĂN CỨ     10/2021/NĐ-CP
  ÁP DỤNG    {applies}
  YÊU CẦU    {requirement}
    VI PHẠM    "không đúng"
  VÍ DỤ ĐẠT : "một"
  VÍ DỤ VI PHẠM : "hai"
HẾT
"""


@pytest.fixture(scope="session")
def rule_of(read_file: ReadFile) -> Callable[..., Rule]:
    """Return what reads one requirement (or a whole text) that must have no fault."""

    def rule(text: str, **changes: str) -> Rule:
        source, built = read_file(text if text.startswith("QUY TẮC") else around(text, **changes))
        assert source.faults == []
        assert built[0].rule is not None
        return built[0].rule

    return rule
