"""Write `docs/facts.md` from the fact schema and the vocabulary."""

from __future__ import annotations

from pathlib import Path

from compliance.law import load_law
from compliance.law.facts_page import facts_page

if __name__ == "__main__":
    page = Path(__file__).resolve().parent.parent / "docs" / "facts.md"
    page.write_text(facts_page(load_law()), encoding="utf-8")
