"""The rule book as files: Markdown to read beside the rules, or a folder of HTML pages that needs nothing else."""

from __future__ import annotations

import os
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from compliance.authoring.rule_book import anchor
from compliance.report.display import visible
from compliance.resources import report_templates, reports_dir

if TYPE_CHECKING:
    from jinja2 import Environment

    from compliance.authoring.rule_book import RuleBook

BookFormat = Literal["md", "html"]

#: What every file of a book carries, and by which an old page is known.
MARK = "Trang này sinh từ bộ luật bằng «compliance rules docs»; đừng sửa tay."
_INDEXES = (("index", "index"), ("instruments", "van-ban"), ("years", "nam"))


def render_rule_book(book: RuleBook, format: BookFormat) -> dict[str, str]:
    """Return the files of the book: their paths within its folder, with `/`, and what stands in them."""
    files = {f"{name}.{format}": _render(template, format, name, book) for template, name in _INDEXES}
    for page in book.pages:
        files[f"{page.id}.{format}"] = _render("page", format, page.id, book, page=page)
    for year in book.year_pages:
        files[f"nam/{year.year}.{format}"] = _render("year", format, f"nam/{year.year}", book, page=year)
    if format == "html":
        files["book.css"] = (reports_dir() / "rule_book" / "book.css").read_text(encoding="utf-8")
    return files


def _render(template: str, format: BookFormat, path: str, book: RuleBook, **more: object) -> str:
    here = PurePosixPath(path).parent.as_posix()

    def link(target: str, anchor: str = "") -> str:
        name = target if "." in target else f"{target}.{format}"
        return os.path.relpath(name, here).replace(os.sep, "/") + (f"#{anchor}" if anchor else "")

    text = templates().get_template(f"{template}.{format}.j2").render(book=book, link=link, mark=MARK, **more)
    return text.rstrip("\n") + "\n"


@cache
def templates() -> Environment:
    """Return the templates of the book and of single explanations; what ends in `.html.j2` is escaped."""
    environment = report_templates("rule_book")
    environment.filters["visible"] = lambda text: visible(text, keep="\n")
    environment.filters["cell"] = _cell
    environment.filters["fenced"] = _fenced
    environment.globals["anchor"] = anchor
    environment.filters["sentence"] = lambda text: text[:1].upper() + text[1:]
    return environment


def _cell(text: str) -> str:
    """Return text that cannot break out of a cell of a Markdown table, nor be read as markup."""
    escaped = "".join(f"\\{c}" if c in "\\`*_[]<>|" else c for c in text)
    return " ".join(escaped.split())


def _fenced(text: str, language: str = "text") -> str:
    """Return text in a Markdown code block that nothing in it can close."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
