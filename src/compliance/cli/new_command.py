"""`compliance rules new`: a rule file and its feature to fill in; nothing that is there is ever overwritten."""

from __future__ import annotations

import difflib
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.options import RulesOption
from compliance.cli.outputs import write_file, write_stdout
from compliance.errors import UsageError

#: Folders among the rules that hold no rules.
_DATA = ("instruments", "vocabulary", "bo")


class FormName(StrEnum):
    """The six forms of a requirement."""

    exists = "exists"
    forbid = "forbid"
    every_must = "every_must"
    every_has = "every_has"
    cover = "cover"
    equals = "equals"


def new_rule(
    rule: Annotated[str, typer.Argument(metavar="NHÓM/TÊN", help="Mã của luật mới, ví dụ muc-tieu/bhyt-100.")],
    form: Annotated[
        FormName, typer.Option("--form", help="Dạng YÊU CẦU: exists, forbid, every_must, every_has, cover, equals.")
    ] = FormName.exists,
    new_family: Annotated[bool, typer.Option("--new-family", help="Mở một nhóm luật mới.")] = False,
    features: Annotated[
        Path | None, typer.Option("--features", help="Thư mục kịch bản; mặc định thư mục features cạnh bộ luật.")
    ] = None,
    rules: RulesOption = None,
) -> None:
    """Tạo một luật mới và kịch bản của nó từ khuôn; chỗ «…» là chỗ phải viết.

    \b
    Ví dụ:
      compliance rules new muc-tieu/nuoc-sach-95
      compliance rules new kinh-phi/co-nguon --form every_has
    """
    from compliance.authoring.new_rule import feature_template, rule_template

    folder = _rules_folder(rules)
    _check_id(rule)
    if not new_family:
        _check_family(rule.split("/")[0], folder)
    beside = features if features is not None else folder.resolve().parent / "features"
    made = {
        folder / f"{rule}.luat": rule_template(rule, form.value),
        beside / f"{rule}.feature": feature_template(rule, form.value),
    }
    taken = [_shown(path) for path in made if path.exists()]
    if taken:
        raise UsageError(
            "usage.rule_exists",
            f"đã có {', '.join(taken)}; không ghi gì",
            "chọn mã khác, hoặc sửa tệp đang có",
            message_en=f"already there: {', '.join(taken)}; nothing was written",
            next_step_en="choose another id, or edit the file that is there",
        )
    for path, text in made.items():
        write_file(path, text)
        write_stdout(f"đã tạo {_shown(path)}\n")
    write_stdout("điền các chỗ «…» rồi chạy compliance rules lint\n")


def _shown(path: Path) -> str:
    """Return a path as seen from the current folder, where it lies in it."""
    whole, here = path.resolve(), Path.cwd()
    return str(whole.relative_to(here)) if whole.is_relative_to(here) else str(path)


def _rules_folder(given: Path | None) -> Path:
    """Return the folder of rules to write in: the one named, else `rules` here; never that of an installed program."""
    folder = given if given is not None else Path("rules")
    if folder.is_dir():
        return folder
    raise UsageError(
        "usage.no_rules",
        f"không có thư mục luật «{folder}»",
        "chạy ở thư mục chứa rules, hoặc chỉ --rules tới thư mục luật",
        message_en=f"there is no folder of rules “{folder}”",
        next_step_en="run where the folder rules is, or name it with --rules",
    )


def _check_id(rule: str) -> None:
    from compliance.authoring.new_rule import ID, nearest_id

    if ID.fullmatch(rule):
        return
    near = nearest_id(rule)
    raise UsageError(
        "usage.rule_id",
        f"«{rule}» không phải mã luật",
        f"dùng «{near}»?" if near else "viết nhóm/tên: chữ thường không dấu, nối bằng gạch, ví dụ muc-tieu/bhyt-100",
        message_en=f"“{rule}” is not the id of a rule",
        next_step_en=f"did you mean “{near}”?" if near else "write family/name in kebab-case ASCII: muc-tieu/bhyt-100",
    )


def _check_family(family: str, folder: Path) -> None:
    known = sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name not in _DATA)
    if family in known:
        return
    near = difflib.get_close_matches(family, known, 1, 0.5)
    raise UsageError(
        "usage.rule_family",
        f"chưa có nhóm luật «{family}»" + (f"; có phải «{near[0]}»?" if near else ""),
        f"dùng một trong các nhóm {', '.join(known)}, hoặc mở nhóm mới bằng --new-family"
        if known
        else "mở nhóm mới bằng --new-family",
        message_en=f"there is no family “{family}”" + (f"; did you mean “{near[0]}”?" if near else ""),
        next_step_en=f"families: {', '.join(known) or 'none'}; open a new one with --new-family",
    )
