"""Reviews → each format, every one a pure function of the same reviews with the same counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from compliance.report.labels import Language
    from compliance.review import Review

Format = Literal[
    "text", "json", "jsonl", "html", "markdown", "sarif", "junit", "github", "gitlab", "rdjson", "csv", "xlsx"
]
FORMATS: tuple[Format, ...] = (
    "text", "json", "jsonl", "html", "markdown", "sarif", "junit", "github", "gitlab", "rdjson", "csv", "xlsx",
)  # fmt: skip
# What a file's ending says of the format wanted, where it says it.
ENDINGS: dict[str, Format] = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".ndjson": "jsonl",
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
    if format == "xlsx":
        raise ValueError("a workbook is no text; use render_files")
    made: Callable[..., str] = getattr(import_module(f"compliance.report.{format}"), f"render_{format}")
    return made(reviews, language=language)


def render_files(
    reviews: Sequence[Review], format: Format, *, language: Language = "vi", verbose: bool = False
) -> list[bytes]:
    """Return the reviews as the content of files: one, or several where one would be refused for its size (SARIF)."""
    if format == "xlsx":
        from compliance.report.xlsx import render_xlsx

        return [render_xlsx(reviews, language=language)]
    if format == "sarif":
        from compliance.report.sarif import render_sarif_files

        return [log.encode("utf-8", "backslashreplace") for log in render_sarif_files(reviews, language=language)]
    return [render(reviews, format, language=language, verbose=verbose).encode("utf-8", "backslashreplace")]
