"""Numbers of every kind, found in the raw text of a plan: one door to percentages, money, counts, dates and symbols."""

from compliance.vietnamese.dates import find_dates, find_periods, find_years
from compliance.vietnamese.digits import Dates, NumberHit, Years, read_number
from compliance.vietnamese.document_numbers import DocNumberHit, Symbols, find_document_numbers, repair_symbol
from compliance.vietnamese.quantities import COUNT_UNITS, find_counts, find_money, find_percents, find_unread_counts
from compliance.vietnamese.roman import Roman, from_roman, parse_roman, to_roman

__all__ = [
    "COUNT_UNITS",
    "Dates",
    "DocNumberHit",
    "NumberHit",
    "Roman",
    "Symbols",
    "Years",
    "find_counts",
    "find_dates",
    "find_document_numbers",
    "find_money",
    "find_percents",
    "find_periods",
    "find_unread_counts",
    "find_years",
    "from_roman",
    "parse_roman",
    "read_number",
    "repair_symbol",
    "to_roman",
]
