"""Reviews → each format, every one a pure function of the same reviews with the same counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from compliance.report.form_template import FormTemplate
    from compliance.report.labels import Language
    from compliance.review import Review

Format = Literal[
    "text",
    "json",
    "jsonl",
    "html",
    "markdown",
    "sarif",
    "junit",
    "github",
    "gitlab",
    "rdjson",
    "csv",
    "xlsx",
    "docx",
    "pdf",
]
FORMATS: tuple[Format, ...] = (
    "text", "json", "jsonl", "html", "markdown", "sarif", "junit", "github", "gitlab", "rdjson", "csv", "xlsx",
    "docx", "pdf",
)  # fmt: skip
# Forms to sign: a file a plan.
FORMS: tuple[Format, ...] = ("docx", "pdf")
# What is no text and so never shown on a terminal.
BINARY: tuple[Format, ...] = ("xlsx", *FORMS)
# What a file's ending says of the format wanted, where it says it.
ENDINGS: dict[str, Format] = {
    ".csv": "csv",
    ".docx": "docx",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".ndjson": "jsonl",
    ".pdf": "pdf",
    ".sarif": "sarif",
    ".txt": "text",
    ".xlsx": "xlsx",
}


def render(
    reviews: Sequence[Review],
    format: Format,
    *,
    language: Language = "vi",
    verbose: bool = False,
    width: int = 100,
    colour: bool = False,
) -> str:
    """Return the reviews in one format of text; `width` (columns), `verbose` and `colour` matter to `text` only."""
    # Each format is imported when it is asked for: nobody waits for a library they do not use.
    if format == "text":
        from compliance.report.terminal import render_terminal

        return render_terminal(reviews, language=language, verbose=verbose, width=width, colour=colour)
    if format in BINARY:
        raise ValueError(f"{format} is no text; use render_files")
    made: Callable[..., str] = getattr(import_module(f"compliance.report.{format}"), f"render_{format}")
    return made(reviews, language=language)


def render_files(
    reviews: Sequence[Review],
    format: Format,
    *,
    language: Language = "vi",
    verbose: bool = False,
    form: FormTemplate | None = None,
) -> list[bytes]:
    """Return the reviews as the content of files.

    Shape: one file; several where one would be refused for its size (SARIF); one a plan for forms, made of the
    template `form` and always in Vietnamese.
    """
    if format == "docx":
        from compliance.report.form import render_form

        return [render_form(review, form) for review in reviews]
    if format == "pdf":
        from compliance.report.form import render_form_pdf

        return [render_form_pdf(review, form) for review in reviews]
    if format == "xlsx":
        from compliance.report.xlsx import render_xlsx

        return [render_xlsx(reviews, language=language)]
    if format == "sarif":
        from compliance.report.sarif import render_sarif_files

        return [log.encode("utf-8", "backslashreplace") for log in render_sarif_files(reviews, language=language)]
    return [render(reviews, format, language=language, verbose=verbose).encode("utf-8", "backslashreplace")]
