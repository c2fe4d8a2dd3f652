"""The appendices of a plan, and where its text refers to one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.context import Context
from compliance.plan.facts import Fact
from compliance.plan.frame import APPENDIX, is_upper
from compliance.vietnamese.numbers import from_roman

#: «phụ lục kèm theo», «Phụ lục 01» on folded text, each letter perhaps misread once.
_MENTION = re.compile(r"\bph[uw]\s?\S?\s?l[uiae]\S?c\b(?:[ \t]+(?:so[ \t]*)?(?P<number>[ivx]{1,5}|\d{1,2})\b)?")
#: A line with fewer letters is a speck or a stamp, no heading.
_FEWEST_LETTERS = 8
_CONTAINS = re.compile(r"k[eè]m|theo|d[ií]nh", re.I)


def extract(context: Context) -> list[Fact]:
    """Return the facts of kinds `appendix` and `appendix_mention`."""
    appendices = list(_appendices(context))
    numbers = {str(fact.values.get("number", "")) for fact in appendices}
    return [*appendices, *_mentions(context, appendices, numbers)]


def _appendices(context: Context) -> Iterator[Fact]:
    frame = context.frame
    assert frame is not None
    after = frame.closing_start if frame.closing_start < len(context.text) else frame.head_end
    for line in context.document.lines:
        if line.start < after:
            continue
        match = APPENDIX.match(context.folded, line.start, line.end)
        words = context.line_text(line)
        if match is None or not (is_upper(words[: match.end() - line.start]) or words.strip()[:1].isupper()):
            continue
        if _is_mention_line(words) and not is_upper(words[: match.end() - line.start]):
            continue
        roman = bool(match[1]) and not match[1].isdigit()
        # Read from a page, «1» may be «I».
        unsure = context.is_recognised and match[1] is not None and not match[1].strip("1")
        values = {"number": _number(match[1]), "roman": None if unsure else roman}
        yield context.fact("appendix", values, line.start, line.end, unknown={"roman"} if unsure else ())


def _is_mention_line(words: str) -> bool:
    return len(words.strip()) > 80 or "kèm theo" in words.lower()


def _number(printed: str | None) -> str | None:
    """Return the number of an appendix in Arabic figures, so that «I» and «01» compare equal."""
    if not printed:
        return None
    value = int(printed) if printed.isdigit() else from_roman(printed.upper())
    return str(value) if value else printed.upper()


def _mentions(context: Context, appendices: list[Fact], numbers: set[str]) -> Iterator[Fact]:
    starts = {fact.span.line for fact in appendices}
    frame = context.frame
    assert frame is not None
    lost = _something_unread(context, frame.closing_start)
    for match in _MENTION.finditer(context.folded, frame.head_end, frame.closing_start):
        start, end = match.span()
        if context.document.line_at(start).number in starts or context.in_title(start, end):
            continue
        number = _number(match["number"])
        around = context.text[max(0, start - 25) : end + 25]
        if number is None and not _CONTAINS.search(around):
            continue
        if any(0 <= hit.start - end <= 60 for hit in context.document_numbers):
            # An appendix of another document.
            continue
        found = bool(appendices) and (number is None or number in numbers or numbers == {""})
        # Read from a page, «Phụ lục I» may be «Phụ lục II».
        unsure = not found and (lost or (bool(appendices) and context.is_recognised))
        doubts = {"found"} if unsure else set()
        yield context.fact("appendix_mention", {"number": number, "found": found}, start, end, unknown=doubts)


def _something_unread(context: Context, start: int) -> bool:
    """Tell whether some line from here on could not be read: it may head the appendix that seems to be missing."""
    return any(
        line.quality == "unreadable" and sum(map(str.isalpha, context.line_text(line))) >= _FEWEST_LETTERS
        for line in context.document.lines
        if line.start >= start
    )
