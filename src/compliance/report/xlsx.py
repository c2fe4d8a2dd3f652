"""Reviews as an Excel workbook: a sheet with a row a plan, and one with all findings, ready to filter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from compliance.errors import UsageError
from compliance.report.display import verdict_words, visible
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.table import COLUMNS, Cell, is_formula, table_rows
from compliance.review import OUTCOMES, SEVERITIES, Review

_MOST_CHARACTERS = 32_767
_MOST_ROWS = 1_048_576
_WIDE = {"plan": 32, "title": 40, "message": 60, "fix": 50, "law": 50, "evidence": 60, "rule": 30, "waived_because": 40}


def render_xlsx(reviews: Sequence[Review], *, language: Language = "vi") -> bytes:
    """Return the workbook, the same bytes for the same reviews.

    Errors: `UsageError` where the library that writes workbooks is not installed.
    """
    try:
        import xlsxwriter
    except ImportError as error:
        raise UsageError(
            "usage.xlsx_not_installed",
            "chưa cài phần ghi bảng Excel",
            'chạy: pip install "compliance[xlsx]", hoặc dùng định dạng csv',
            message_en="the part that writes Excel workbooks is not installed",
            next_step_en='run: pip install "compliance[xlsx]", or use the format csv',
        ) from error
    out = BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, {"in_memory": True, **plain})
    book.set_properties({"created": _moment(reviews), "title": "compliance"})
    labels = load_labels(language)
    sheets = _Sheets(book, labels)
    sheets.add("summary", _summary_heads(labels), [_summary(review, labels) for review in reviews], {0: 40, 4: 40})
    heads = [labels(f"column.{name}") for name in COLUMNS]
    widths = {COLUMNS.index(name): width for name, width in _WIDE.items()}
    sheets.add("findings", heads, table_rows(reviews, labels), widths)
    book.close()
    return out.getvalue()


def _moment(reviews: Sequence[Review]) -> datetime:
    # The library would write the time of now, and the same reviews would make other bytes.
    first = min((review.receipt.checked_at for review in reviews), default="2000-01-01T00:00:00Z")
    return datetime.fromisoformat(first.replace("Z", "+00:00")).replace(tzinfo=None)


def _summary_heads(labels: Labels) -> list[str]:
    return [
        *(labels(f"column.{name}") for name in ("plan", "unit", "number", "year", "verdict")),
        *(labels(f"outcome.{kind}") for kind in OUTCOMES),
        *(labels(f"severity.{kind}") for kind in SEVERITIES),
        labels("waiver.waived"),
        labels("waiver.known"),
    ]


def _summary(review: Review, labels: Labels) -> tuple[Cell, ...]:
    plan, counts = review.plan, review.counts
    return (
        plan.path,
        plan.unit,
        plan.number,
        plan.year,
        verdict_words(review, labels),
        *(counts.outcomes[kind] for kind in OUTCOMES),
        *(counts.findings[kind] for kind in SEVERITIES),
        counts.waived,
        counts.known,
    )


class _Sheets:
    """Writes sheets with a fixed, filterable head."""

    def __init__(self, book: Any, labels: Labels) -> None:
        self._book, self._labels = book, labels
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._text = book.add_format({"text_wrap": True, "valign": "top"})
        # The quote prefix keeps a text a text also after somebody edits the cell.
        self._quoted = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})

    def add(self, name: str, heads: Sequence[str], content: Any, widths: dict[int, int]) -> None:
        """Add one sheet. Errors: `UsageError` for more rows than a sheet holds."""
        sheet = self._book.add_worksheet(self._labels(f"sheet.{name}"))
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self._head)
            sheet.set_column(column, column, widths.get(column, 12))
        last = 0
        for last, cells in enumerate(content, 1):
            if last >= _MOST_ROWS:
                raise _too_many_rows()
            for column, cell in enumerate(cells):
                self._write(sheet, last, column, cell)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(last, 1), len(heads) - 1)

    def _write(self, sheet: Any, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, int):
            sheet.write_number(row, column, cell, self._text)
        elif cell:
            text = visible(cell)[:_MOST_CHARACTERS]
            sheet.write_string(row, column, text, self._quoted if is_formula(cell) else self._text)


def _too_many_rows() -> UsageError:
    return UsageError(
        "usage.too_many_rows",
        f"bảng Excel chỉ chứa được {_MOST_ROWS} dòng",
        "chia nhỏ danh sách tệp, hoặc dùng định dạng csv hay jsonl",
        message_en=f"an Excel sheet holds {_MOST_ROWS} rows at most",
        next_step_en="split the list of files, or use the format csv or jsonl",
    )
