"""Reviews → each format, every one a pure function of the same reviews with the same counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from compliance.report.labels import Language
    from compliance.review import Review

Format = Literal["text", "json", "html"]
FORMATS: tuple[Format, ...] = ("text", "json", "html")


def render(
    reviews: Sequence[Review],
    format: Format,
    *,
    language: Language = "vi",
    verbose: bool = False,
    width: int = 100,
    colour: bool = False,
) -> str:
    """Return the reviews in one format; `width` (columns), `verbose` and `colour` matter to text only."""
    # Each format is imported when it is asked for: nobody waits for a library they do not use.
    if format == "json":
        from compliance.report.json import render_json

        return render_json(reviews, language=language)
    if format == "html":
        from compliance.report.html import render_html

        return render_html(reviews, language=language)
    from compliance.report.terminal import render_terminal

    return render_terminal(reviews, language=language, verbose=verbose, width=width, colour=colour)
