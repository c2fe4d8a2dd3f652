"""`compliance rules docs`: the rule book for reviewers, written to a folder."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.options import RulesOption
from compliance.cli.outputs import write_file, write_stdout


class BookFormatName(StrEnum):
    """How the rule book is written."""

    md = "md"
    html = "html"


_FOLDERS = {BookFormatName.md: Path("docs/rules"), BookFormatName.html: Path("so-luat")}


def rule_book(
    out: Annotated[
        Path | None, typer.Option("--out", help="Thư mục ghi ra; mặc định docs/rules (md) hoặc so-luat (html).")
    ] = None,
    format: Annotated[BookFormatName, typer.Option("--format", help="Định dạng: md, html.")] = BookFormatName.md,
    rules: RulesOption = None,
) -> None:
    """Viết sổ luật: mỗi luật một trang, có mục lục theo nhóm, theo văn bản và theo năm kế hoạch.

    \b
    Ví dụ:
      compliance rules docs
      compliance rules docs --format html --out so-luat
    """
    from compliance.authoring.rule_book import make_rule_book
    from compliance.authoring.rule_pages import render_rule_book
    from compliance.checker import load

    checker = load(rules, "direct")
    files = render_rule_book(make_rule_book(checker.ruleset, checker.law), format.value)
    folder = out or _FOLDERS[format]
    for name, text in files.items():
        write_file(folder / name, text)
    for stale in _stale(folder, format.value, files):
        stale.unlink()
    write_stdout(f"{folder}: {len(checker.ruleset.rules)} luật, {len(files)} tệp\n")


def _stale(folder: Path, suffix: str, files: dict[str, str]) -> list[Path]:
    """Return the pages of an earlier book that this one does not have; files from elsewhere are left alone."""
    from compliance.authoring.rule_pages import MARK

    return [
        path
        for path in sorted(folder.rglob(f"*.{suffix}"))
        if path.relative_to(folder).as_posix() not in files
        and MARK in path.read_text(encoding="utf-8", errors="replace")
    ]
