"""Write the messages into the pages of `docs/errors/` as the tools give them now, and their index."""

from __future__ import annotations

from pathlib import Path

from compliance.authoring.error_pages import index_page, message_of, read_page, with_message
from compliance.law import load_law

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "errors"

if __name__ == "__main__":
    law, pages = load_law(), []
    for path in sorted(FOLDER.glob("[A-Z][0-9][0-9][0-9].md")):
        text = path.read_text(encoding="utf-8")
        page = read_page(text)
        pages.append(page)
        path.write_text(with_message(text, message_of(page, law)), encoding="utf-8")
    (FOLDER / "README.md").write_text(index_page(pages), encoding="utf-8")
