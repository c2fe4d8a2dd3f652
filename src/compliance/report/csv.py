"""Reviews as CSV: a row a finding and a rule without findings, under English column names."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from compliance.report.display import visible
from compliance.report.labels import Language, load_labels
from compliance.report.table import COLUMNS, Cell, is_formula, table_rows
from compliance.review import Review


def render_csv(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return the table with a byte order mark, by which spreadsheets know UTF-8; no cell can be taken for a formula."""
    out = StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for cells in table_rows(reviews, load_labels(language)):
        writer.writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = visible(cell)
    # The apostrophe is how spreadsheets themselves mark a text that looks like a formula.
    return f"'{text}" if is_formula(cell) else text
