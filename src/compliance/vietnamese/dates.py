"""Dates, years and periods of years, with blank days and months as the range they leave open."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from compliance.vietnamese.digits import DIGIT, Dates, NumberHit, Years, as_digits, only_digits

_YEAR = rf"(?:19|2[0Oo]){DIGIT}{{2}}"
_BLANK = r"[ \t\u00a0._…\-]*"
_DAY_WORD = r"[Nn][gGọỌ][^\s\d.,;/]{1,3}"
_MONTH_WORD = r"[Tt][hH][^\s\d.,;/]{1,4}"
_YEAR_WORD = r"[Nn][^\s\d.,;/ghGH][^\s\d.,;/]{0,3}"
_SPACE = r"[\s.,…_]"

#: «ngày 19 tháng 3 năm 2024», with day or month left blank.
_IN_WORDS = re.compile(
    rf"(?<!\w){_DAY_WORD}{_SPACE}*(?P<d>{DIGIT}{{1,2}})?{_SPACE}*(?<=[\s.…_\d]){_MONTH_WORD}{_SPACE}*(?P<m>{DIGIT}{{1,2}})?"
    rf"{_SPACE}*(?<=[\s.…_\d]){_YEAR_WORD}{_SPACE}{{0,3}}(?P<y>{_YEAR})(?!\d)"
)
#: «19/02/2024», «19-02-2024», «19.02.2024», and «…/…/2024» after the word «ngày».
_IN_FIGURES = re.compile(
    rf"(?:(?<![\w./\-])|(?<=ày)|(?<=ay))(?:(?P<d>{DIGIT}{{1,2}})\s?(?P<sep>[/.\-])\s?(?P<m>{DIGIT}{{1,2}})\s?(?P=sep)\s?(?P<y>{_YEAR}))(?![\d/]|-\d)"
)
_BLANK_FIGURES = re.compile(
    rf"(?<!\w){_DAY_WORD}\s*(?P<d>){_BLANK}/{_BLANK}(?P<m>{DIGIT}{{1,2}})?{_BLANK}/\s?(?P<y>{_YEAR})(?!\d)"
)
#: «tháng 6 năm 2024», «tháng 12/2024».
_MONTH_ONLY = re.compile(
    rf"(?<!\w){_MONTH_WORD}\s{{0,2}}(?P<d>)(?P<m>{DIGIT}{{1,2}})(?:\s?[/.\-]\s?|\s{{1,2}}{_YEAR_WORD}{_SPACE}{{1,2}})(?P<y>{_YEAR})(?![\d/])"
)
#: Before «tháng 5 năm 2024»: a day is printed, but not one that could be read («ngày 1§ tháng 5 …»).
_UNREAD_DAY = re.compile(rf"(?<!\w){_DAY_WORD}\s+[^\s.…_]{{1,3}}\s*$")
_EARLIEST, _LATEST = 1945, 2100


def find_dates(text: str) -> list[NumberHit]:
    """Return the dates of a text, ordered by start; the value is the range of days the words leave open.

    A blank day gives the whole month, a blank month the whole year. A day that does not exist gives its month, unsure.
    """
    hits: list[NumberHit] = []
    for pattern in (_IN_WORDS, _IN_FIGURES, _BLANK_FIGURES, _MONTH_ONLY):
        for match in pattern.finditer(text):
            if any(match.start() < hit.end and hit.start < match.end() for hit in hits):
                continue
            if pattern is not _IN_FIGURES and not _words_are_right(match):
                continue
            hit = _date(match)
            if hit is not None:
                unread = pattern is _MONTH_ONLY and _UNREAD_DAY.search(text, max(0, hit.start - 14), hit.start)
                hits.append(replace(hit, certain=False) if unread else hit)
    return sorted(hits, key=lambda hit: hit.start)


def _words_are_right(match: re.Match[str]) -> bool:
    """Keep «những 5 thứ 3 này 2020» out: the words must be, or be misread from, ngày, tháng, năm."""
    from compliance.vietnamese.quantities import reads_as

    words = re.findall(r"[^\s\d.,;/…_\-()]+", match.group())
    wanted = {"n": ("ngày", "năm"), "t": ("tháng",)}
    return all(
        any(reads_as(name, word) for name in wanted.get(word[0].lower(), ())) for word in words if word[0] in "NnTt"
    )


def _date(match: re.Match[str]) -> NumberHit | None:
    printed = [match["d"] or "", match["m"] or "", match["y"]]
    day, month, year = (int(as_digits(part)) if part else None for part in printed)
    if year is None or not _EARLIEST <= year <= _LATEST:
        return None
    sure = all(only_digits(part) for part in printed if part)
    if month is None:
        value = Dates(date(year, 1, 1), date(year, 12, 31))
        # A day without its month says nothing.
        sure = sure and day is None
    elif not 1 <= month <= 12:
        value, sure = Dates(date(year, 1, 1), date(year, 12, 31)), False
    else:
        last = calendar.monthrange(year, month)[1]
        if day is None:
            value = Dates(date(year, month, 1), date(year, month, last))
        elif 1 <= day <= last:
            value = Dates(date(year, month, day), date(year, month, day))
        else:
            value, sure = Dates(date(year, month, 1), date(year, month, last)), False
    return NumberHit(match.start(), match.end(), value, sure, match.group(), "ngày")


_PERIOD = re.compile(
    rf"(?<![\w./\-])(?P<a>{_YEAR})(?P<sep>\s?[-–—−]\s?\n?\s?|\s+(?:đến|den|dén|đên)\s+(?:hết\s+)?(?:n[^\s\d]{{1,3}}\s+)?|(?={_YEAR}(?!\d)))"
    rf"(?P<b>{_YEAR})(?![\d/]|-\d)"
)
_LONGEST_PERIOD = 50


def find_periods(text: str) -> list[NumberHit]:
    """Return the periods of years of a text («2021-2025», «2021 đến năm 2025»), ordered by start.

    «20232025», where the dash was lost, is read too but is not certain.
    """
    hits = []
    for match in _PERIOD.finditer(text):
        first, last = int(as_digits(match["a"])), int(as_digits(match["b"]))
        if not first < last <= first + _LONGEST_PERIOD:
            continue
        sure = only_digits(match["a"]) and only_digits(match["b"]) and bool(match["sep"])
        hits.append(NumberHit(match.start(), match.end(), Years(first, last), sure, match.group(), "năm"))
    return hits


_SINGLE_YEAR = re.compile(rf"(?:(?<![\w.,/\-])|(?<=[^\W\d]\.))(?P<y>{_YEAR})(?![\w%]|[.,/\-]\d|-[A-ZĐ])")
_BEFORE_YEAR = re.compile(r"(?<!\w)(n[^\s\d.,;/gh][^\s\d.,;/]{0,3})[\s.]{1,3}$", re.I)


def find_years(text: str, taken: Sequence[NumberHit] | None = None) -> list[NumberHit]:
    """Return the single years of a text, ordered by start; `unit` is «năm» where that word stands before it.

    Years inside dates and periods belong to those and are left out; `taken` passes hits found before, to save time.
    """
    from compliance.vietnamese.quantities import reads_as

    if taken is None:
        taken = [*find_dates(text), *find_periods(text)]
    covered = sorted((hit.start, hit.end) for hit in taken)
    hits = []
    place = 0
    for match in _SINGLE_YEAR.finditer(text):
        while place < len(covered) and covered[place][1] <= match.start():
            place += 1
        if place < len(covered) and covered[place][0] <= match.start():
            continue
        year = int(as_digits(match["y"]))
        if not any(char.isdigit() for char in match["y"][2:]) or not _EARLIEST <= year <= _LATEST:
            continue
        before = _BEFORE_YEAR.search(text, max(0, match.start() - 9), match.start())
        unit = "năm" if before and reads_as("năm", before[1]) else ""
        hits.append(NumberHit(match.start(), match.end(), year, only_digits(match["y"]), match["y"], unit))
    return hits
