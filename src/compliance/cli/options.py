"""Options that several commands share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.law import Law
    from compliance.plan import Assumptions


class Lang(StrEnum):
    """The language of labels."""

    vi = "vi"
    en = "en"


class EngineName(StrEnum):
    """Which evaluators run."""

    both = "both"
    direct = "direct"
    durable = "durable"


LevelOption = Annotated[str | None, typer.Option("--level", help="Cấp ban hành: xa, huyen, tinh.")]
YearOption = Annotated[int | None, typer.Option("--year", min=1990, max=2100, help="Năm kế hoạch.")]
SignedOption = Annotated[str | None, typer.Option("--signed", help="Ngày ký: 19/03/2024 hoặc 2024-03-19.")]
ProgrammeOption = Annotated[str | None, typer.Option("--programme", help="Chương trình: giam-ngheo, khac.")]
ScopeOption = Annotated[str | None, typer.Option("--scope", help="Phạm vi: annual (hằng năm), thematic (chuyên đề).")]
KindOption = Annotated[str | None, typer.Option("--kind", help="Loại văn bản: ke_hoach, quyet_dinh …")]

TemplateOption = Annotated[
    bool,
    typer.Option("--template", help="Đây là mẫu: chỗ để điền («…», ____, {{…}}, […], x,x%) chưa bị coi là thiếu."),
]


def existing_rules(folder: Path | None) -> Path | None:
    """Return the folder of rules as given. Errors: `UsageError` where there is none."""
    if folder is None or folder.is_dir():
        return folder
    raise UsageError(
        "usage.no_rules",
        f"không có thư mục luật «{folder}»",
        "kiểm tra lại đường dẫn sau --rules",
        message_en=f"there is no folder of rules “{folder}”",
        next_step_en="check the path after --rules",
    )


RulesOption = Annotated[
    Path | None,
    typer.Option("--rules", help="Thư mục bộ luật khác bộ đi kèm.", show_default=False, callback=existing_rules),
]
LocalOption = Annotated[
    Path | None,
    typer.Option(
        "--local",
        envvar="COMPLIANCE_LOCAL",
        help="Tệp YAML của địa phương: cơ quan thay thế, địa bàn nghèo.",
        show_default=False,
    ),
]
EngineOption = Annotated[EngineName, typer.Option("--engine", help="Bộ suy luận: both, direct, durable.")]
LangOption = Annotated[Lang, typer.Option("--lang", help="Ngôn ngữ của nhãn: vi, en.")]


@dataclass(frozen=True, slots=True)
class Stated:
    """What the caller states about the plans, in place of what their text says."""

    level: LevelOption = None
    year: YearOption = None
    signed: SignedOption = None
    programme: ProgrammeOption = None
    scope: ScopeOption = None
    kind: KindOption = None
    template: TemplateOption = False

    def assumptions(self, law: Law) -> Assumptions:
        """Return the statements as the readers of plans take them. Errors: `UsageError` for a value nobody knows."""
        from compliance.checker import assumptions

        return assumptions(
            law,
            level=self.level,
            year=self.year,
            signed=parse_day(self.signed) if self.signed else None,
            programme=self.programme,
            scope=self.scope,
            document_kind=self.kind,
            template=self.template,
        )


def parse_day(text: str, option: str = "--signed") -> date:
    """Return a day written `19/03/2024`, `19-3-2024` or `2024-03-19`. Errors: `UsageError` for anything else."""
    parts = text.strip().replace("-", "/").split("/")
    try:
        first, second, third = (int(part) for part in parts)
        return date(first, second, third) if len(parts[0]) == 4 else date(third, second, first)
    except ValueError:
        raise UsageError(
            "usage.date",
            f"{option} «{text}» không phải ngày",
            "viết ngày/tháng/năm, ví dụ 19/03/2024",
            message_en=f"{option} “{text}” is not a day",
            next_step_en="write day/month/year, for example 19/03/2024",
        ) from None
