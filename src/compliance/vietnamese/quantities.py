"""Percentages, sums of money and counts, read from the raw text and never from a restored one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from compliance.vietnamese.digits import (
    DIGIT,
    UNREAD_NUMBER,
    NumberHit,
    as_digits,
    likely_number,
    only_digits,
    read_number,
)
from compliance.vietnamese.number_words import IN_WORDS, find_written_numbers
from compliance.vietnamese.syllables import is_legal
from compliance.vietnamese.unicode_forms import fold, normal_syllable

_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_PERCENT = re.compile(
    rf"(?<![\w.,/])(?P<range>{DIGIT}{{1,3}}(?:[.,]{DIGIT}{{1,2}})?)?(?P<dash>\s?[-–—]\s?|\s(?:đến|tới|[dđ][eéêẽ]n)\s)?"
    rf"(?P<v>{DIGIT}{{1,4}}(?:[.,]\s?{DIGIT}{{1,3}})?)(?P<gap>[ \u00a0]{{0,2}}\n?)"
    r"(?P<sign>%|°\s?/\s?[oO0]|°\*?[kKx]?(?![\wC])|(?<=[ \u00a0])[0oO]/[0oO](?![\w/]))"
)
#: Before «… đến 7%» these make a range of it; «tăng từ 75 đến 80%» says where it begins and ends.
_FROM = re.compile(r"(?:từ|khoảng|t\S{1,2})\s$", re.I)
_RISES = re.compile(r"\b(?:tăng|nâng|tang|nang)\b[^,;.\n]*$", re.I)
_PERCENT_WORDS = re.compile(r"(?<![\w.,/])(?P<v>\d{1,3}(?:[.,]\d{1,2})?)\s(?=phần\străm)(?P<sign>phần\străm)", re.I)


def find_percents(text: str) -> list[NumberHit]:
    """Return the percentages of a text, ordered by start; of a range («1 - 1,5%») both ends.

    Units: the value is in percent, so 100 for «100%».
    """
    hits = [hit for match in _PERCENT.finditer(text) for hit in _percents(text, match)]
    for match in _PERCENT_WORDS.finditer(text):
        values = read_number(match["v"])
        hits.append(NumberHit(match.start(), match.end(), values[0], True, match.group(), "%"))
    return _with_written(text, hits, "%")


def _percents(text: str, match: re.Match[str]) -> Iterator[NumberHit]:
    first, printed = match["range"], match["v"]
    if first is not None and match["dash"] is None:
        # No dash between them: one number, cut in two by the pattern.
        printed, first = first + printed, None
    if not _has_digit(printed):
        return
    start = match.start("range") if match["range"] is not None and match["dash"] is None else match.start("v")
    if first is not None and match["dash"].strip().isalpha() and not _is_range(text, match):
        first = None
    if first is not None and _has_digit(first) and (low := read_number(first)) and low[0] <= _HUNDRED:
        yield NumberHit(match.start("range"), match.end("range"), low[0], only_digits(first), first, "%")
    if _is_year_after_dash(text, start, printed):
        return
    apart = _APART.fullmatch(printed)
    is_apart = apart is not None and (_opens_line(text, start) or apart["year"] is not None)
    if apart is not None and is_apart:
        # «2. 95%» is point 2, «năm 2025, 100%» a year before the figure.
        start, printed = start + apart.start("rest"), apart["rest"]
    sure = only_digits(printed) and match["sign"] == "%"
    sure = sure and (is_apart or not _continues_a_number(text, start, printed))
    values = _percent_readings(text, start, printed)
    if values:
        yield NumberHit(
            start, match.end(), values[0], sure and len(values) == 1, text[start : match.end()], "%", values[1:]
        )


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Tell whether «từ 5 đến 7%» gives the bounds of one figure, not a figure before and after."""
    before = text[max(0, match.start() - 60) : match.start()]
    low, high = read_number(match["range"]), read_number(match["v"].replace(" ", ""))
    bounded = bool(low) and bool(high) and low[0] < high[0]
    return bounded and _FROM.search(before) is not None and _RISES.search(before) is None


#: A number with a blank behind its point or comma: two numbers, where the first is a list's or a year.
_APART = re.compile(r"(?:\d{1,2}\.|(?P<year>(?:19|20)\d\d)[.,])[ \u00a0]+(?P<rest>\d[\d.,]*)")


def _is_year_after_dash(text: str, start: int, printed: str) -> bool:
    return len(printed) == 4 and printed[:2] in ("19", "20") and text[max(0, start - 1) : start] in ("-", "–")


def _percent_readings(text: str, start: int, printed: str) -> tuple[Decimal, ...]:
    compact = printed.replace(" ", "")
    digits = as_digits(compact)
    if re.fullmatch(r"\d+[.,]\d{3}", digits):
        # Three decimals: certain after a comma or a nought, after a dot it may be thousands.
        decimal = Decimal(digits.replace(",", "."))
        return (decimal,) if "," in digits or digits[0] == "0" else (decimal, Decimal(digits.replace(".", "")))
    values = read_number(compact)
    if not values:
        return ()
    # A bullet «+» read as 4 or 1 and glued to the number: «4100%» at the start of a line.
    if values[0] > _HUNDRED and digits[0] in "14" and digits[1] != "0" and _opens_line(text, start):
        rest = read_number(digits[1:])
        if rest and rest[0] <= _HUNDRED:
            return (rest[0], values[0]) if values[0] >= _THOUSAND else (values[0], rest[0])
    # A percent sign read as 9: «1009%», or no percentage at all.
    if values[0] >= _THOUSAND:
        return (values[0], _HUNDRED) if digits.startswith("100") else (values[0], Decimal(digits[1:]))
    # «1 00%»: a number cannot begin with two noughts.
    if digits == "00" and start >= 2 and text[start - 2] == "1" and text[start - 1] == " ":
        return (_HUNDRED, values[0])
    # «00%» has lost its first digit.
    if digits == "00":
        return (values[0], _HUNDRED)
    if " " in printed:
        return (values[0], read_number(re.split(r"[.,]\s?", printed)[1])[0])
    return values


def _continues_a_number(text: str, start: int, printed: str, after_bullet: bool = True) -> bool:
    """Tell whether «469» may be the end of «1 469», or «0» of «§0»: printed with a space, or a digit misread.

    Shape: with `after_bullet` a digit that opens the line is taken for a bullet («4 100%»).
    """
    if start and text[start - 1] in _MISREAD_DIGITS:
        return True
    if not re.match(r"\d{3}(?!\d)", printed):
        return False
    before = _LOOSE_DIGITS.search(text, max(0, start - 5), start)
    return before is not None and not (after_bullet and _opens_line(text, before.start()))


_MISREAD_DIGITS = frozenset("§$€¢£¥&@#°©®�?!|")
_LOOSE_DIGITS = re.compile(r"(?<![\w.,/])\d{1,3}[ \u00a0]$")


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t~‘'_*-")


def _has_digit(printed: str) -> bool:
    return any(char.isdigit() for char in printed)


_NUMBER = (
    rf"(?<![\w.,])(?<!\d/)(?P<v>{DIGIT}{{1,3}}(?:[.,]\s?{DIGIT}{{3}}(?!{DIGIT}))+(?:[.,]{DIGIT}{{1,2}}(?!{DIGIT}))?"
    rf"|{DIGIT}{{1,12}}(?:[.,]{DIGIT}+)?)"
)
_MONEY_WORDS = (
    r"(?:\s{0,2}(?P<short>(?:tr\.?\s?đồng|tr\.?\s?đ|tr|vnđ|vnd|đ|₫|(?<=[.,]\d{3})d)(?!\w))"
    r"|\s{1,3}(?P<u>[^\s\d,;:()/%]{2,7})(?:\s{1,3}(?P<d>[^\s\d,;:()/.][^\s,;:()/.]{1,6}))?)"
)
_AMOUNT = re.compile(_NUMBER + IN_WORDS + _MONEY_WORDS, re.I)
_UNREAD_AMOUNT = re.compile(UNREAD_NUMBER + _MONEY_WORDS)
#: How many of a unit make a million đồng.
_MILLION = {
    "đồng": Decimal("0.000001"),
    "nghìn đồng": Decimal("0.001"),
    "triệu đồng": Decimal(1),
    "tỷ đồng": Decimal(1000),
}
_MULTIPLES = {"nghìn": "nghìn đồng", "ngàn": "nghìn đồng", "triệu": "triệu đồng", "tỷ": "tỷ đồng", "tỉ": "tỷ đồng"}
_SHORT = {"đ": "đồng", "d": "đồng", "₫": "đồng", "đồng": "đồng", "vnđ": "đồng", "vnd": "đồng"}


def find_money(text: str) -> list[NumberHit]:
    """Return the sums of money of a text, ordered by start.

    Units: the value is in million đồng; `unit` is the printed unit in its proper spelling. Shape: of a figure that
    could not be read («4SO triệu đồng») the value is a guess, and not certain.
    """
    hits = _read_amounts(text)
    for match in _UNREAD_AMOUNT.finditer(text):
        unit, end = _money_unit(match)
        if unit and not _counts_something_else(text, end) and not _overlaps(hits, match.start(), end):
            value = (likely_number(match["v"]) * _MILLION[unit]).normalize() + 0
            hits.append(NumberHit(match.start(), end, value, False, text[match.start() : end], unit))
    return _with_written(text, hits, "đồng")


def _with_written(text: str, hits: list[NumberHit], *units: str) -> list[NumberHit]:
    """Return the hits by start, with those whose figure is written in words."""
    written = [
        hit for hit in find_written_numbers(text, units if units[0] not in ("%", "đồng") else ()) if hit.unit in units
    ]
    hits += [hit for hit in written if not _overlaps(hits, hit.start, hit.end)]
    return sorted(hits, key=lambda hit: hit.start)


def _overlaps(hits: Sequence[NumberHit], start: int, end: int) -> bool:
    return any(hit.start < end and start < hit.end for hit in hits)


def _read_amounts(text: str) -> list[NumberHit]:
    hits: list[NumberHit] = []
    for match in _AMOUNT.finditer(text):
        if not _has_digit(match["v"]):
            continue
        unit, end = _money_unit(match)
        values = read_number(match["v"]) if unit else ()
        if not unit or not values or _counts_something_else(text, end):
            continue
        if unit == "tỷ đồng" and len(values) == 1 and re.fullmatch(r"\d+\.\d{3}", match["v"]):
            # «1.234 tỷ» is more often one billion and a bit than a thousand billions.
            values = (*values, Decimal(match["v"]))
        elif unit == "tỷ đồng" and len(values) > 1 and "," in match["v"]:
            # «3,250 tỷ»: no plan counts in thousands of billions, the comma is the decimal sign.
            values = values[:1]
        sums = tuple((value * _MILLION[unit]).normalize() + 0 for value in values)
        sure = (
            only_digits(match["v"])
            and len(sums) == 1
            and not _continues_a_number(text, match.start(), match["v"], after_bullet=False)
            and not _lacks_dong(match, end)
            and not _is_upper_bound(text, match.start(), values[0])
        )
        start = match.start()
        billions = None if unit == "tỷ đồng" else _BILLIONS_BEFORE.search(text, max(0, start - 16), start)
        if billions is not None and not _overlaps(hits, billions.start(), start) and reads_as("tỷ", billions["u"]):
            # «1 ty 250 triéu ddng»: the billions are no sum of their own, but they belong to this one.
            more = read_number(billions["v"])[0] * _THOUSAND
            start, sums, sure = billions.start(), tuple(value + more for value in sums), False
        hit = NumberHit(start, end, sums[0], sure, text[start:end], unit, sums[1:])
        if hits and _goes_on(text, hits[-1], hit):
            hit = _sum(text, hits.pop(), hit)
        hits.append(hit)
    return hits


_BILLIONS_BEFORE = re.compile(r"(?<![\w.,])(?P<v>\d+(?:[.,]\d+)?)\s(?P<u>[^\s\d]{2,3})\s$")
#: «200 - 300 triệu đồng»: what is printed last is only the upper bound; «Dự án 2 - 300 triệu đồng» is not.
_RANGE_BEFORE = re.compile(
    r"(?<!án\s)(?<!mục\s)(?<!số\s)(?<!điểm\s)(?<!khoản\s)(?<![\w.,/])(?P<low>\d[\d.,]*)"
    r"(?:\s?[-–—]\s?|(?<=\d)\s(?:đến|tới)\s)$",
    re.I,
)


def _is_upper_bound(text: str, start: int, high: Decimal) -> bool:
    """Tell whether a figure is the upper bound of a range; what rises «từ 75 đến 80» ends there."""
    before = _RANGE_BEFORE.search(text, max(0, start - 20), start)
    low = read_number(before["low"]) if before is not None else ()
    return bool(low) and low[0] < high and _RISES.search(text, max(0, start - 60), start) is None


def _goes_on(text: str, first: NumberHit, second: NumberHit) -> bool:
    """Tell whether the two are one sum, «2 tỷ 500 triệu đồng»."""
    return (
        first.unit == "tỷ đồng"
        and second.unit == "triệu đồng"
        and fold(first.text)[-2:] in ("ty", "ti")
        and not text[first.end : second.start].strip()
    )


def _sum(text: str, first: NumberHit, second: NumberHit) -> NumberHit:
    assert isinstance(first.value, Decimal) and isinstance(second.value, Decimal)
    return NumberHit(
        first.start,
        second.end,
        first.value + second.value,
        first.certain and second.certain,
        text[first.start : second.end],
        second.unit,
    )


def _lacks_dong(match: re.Match[str], end: int) -> bool:
    """Tell whether «triệu» has lost its marks and «đồng» behind it cannot be read («58 trieu ddng»)."""
    word = (match["u"] or "").rstrip(".")
    return end == match.start("u") + len(word) and fold(word) == "trieu" and normal_syllable(word) != "triệu"


_NEXT_WORD = re.compile(r"\s{1,2}([^\s\d,.;:()/%]{1,8})")
#: After «đồng» these make another word of it; after a bare «triệu» they are what is counted.
_NO_MONEY_AFTER_DONG = frozenset({"bào", "chí", "bộ", "thời", "đều", "lòng", "loạt", "đội", "hồ", "ruộng"})
_COUNTED = frozenset({"hộ", "người", "lượt", "con", "cây", "khẩu", "em", "cháu", "lao", "bản", "cuốn", "tấn", "lít"})


def _counts_something_else(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return False
    word, last = normal_syllable(following[1]), fold(text[max(0, end - 4) : end])
    return word in (_NO_MONEY_AFTER_DONG if last.endswith("dong") else _COUNTED)


def _money_unit(match: re.Match[str]) -> tuple[str, int]:
    """Return the unit that follows the number, and where it ends."""
    if match["short"]:
        return _SHORT.get(match["short"].lower(), "triệu đồng"), match.end("short")
    word, after = match["u"].rstrip("."), match["d"]
    end = match.start("u") + len(word)
    for name, unit in _MULTIPLES.items():
        if after and reads_as(name, word) and reads_as("đồng", after.strip("'’`")):
            return unit, match.end("d")
    for name, unit in _MULTIPLES.items():
        # Without «đồng» only the exact word says money.
        if normal_syllable(word) == normal_syllable(name):
            return unit, end
    if fold(word) == "trieu" and reads_as("triệu", word):
        return "triệu đồng", end
    # «đồng» alone is also the beginning of other words, and misread it may be anything.
    if normal_syllable(word) == "đồng" or (reads_as("đồng", word) and re.search("[.,]", match["v"])):
        return "đồng", end
    return "", end


_reads_memo: dict[tuple[str, str, float], bool] = {}
_PLAIN_CAP = 0.34
#: For nouns that follow a number anywhere in a text, where nothing else vouches for them.
_STRICT_CAP = 0.2


def reads_as(syllable: str, token: str, cap: float = _PLAIN_CAP) -> bool:
    """Tell whether `token` is `syllable`, or a misreading of it at `cap` a letter: never another well-spelt word."""
    if normal_syllable(token) == normal_syllable(syllable):
        return True
    key = (syllable, token, cap)
    known = _reads_memo.get(key)
    if known is None:
        known = _misreads(syllable, token, cap)
        if len(_reads_memo) < 50_000:
            _reads_memo[key] = known
    return known


def _misreads(syllable: str, token: str, cap: float) -> bool:
    bare = fold(token)
    if bare == fold(syllable):
        return token.isascii() or not _is_proper_word(token)
    if _is_proper_word(token) or abs(len(bare) - len(syllable)) > 2:
        return False
    from compliance.vietnamese.channel import token_cost

    return token_cost(syllable, bare) <= cap * len(syllable)


def _is_proper_word(token: str) -> bool:
    # Poor OCR leaves é, è, ó, ú … behind, but hardly ever a letter with a mark that only Vietnamese has.
    return is_legal(token) and any(char in _ONLY_VIETNAMESE for char in token.lower())


_ONLY_VIETNAMESE = frozenset("ăằắẳẵặơớờởỡợưứừửữựđảạẻẽẹỉĩịỏọủũụỷỹỵấầẩẫậếềểễệốồổỗộ")

#: What is counted in a plan; longer names first so that «lượt người» is not read as «lượt».
COUNT_UNITS = (
    *("lượt người", "lượt hộ", "người lao động", "lao động", "học sinh", "sinh viên", "trẻ em", "mô hình", "dự án"),
    *("tiểu dự án", "nhu cầu", "dịch vụ", "chỉ tiêu", "thành viên", "đối tượng", "hội viên", "đoàn viên"),
    *("hộ", "người", "lượt", "khẩu", "lớp", "xã", "thôn", "bản", "ấp", "phường", "huyện", "tỉnh", "tổ", "khóm", "buổi"),
    *(
        "căn",
        "nhà",
        "cuộc",
        "đợt",
        "bài",
        "tin",
        "chiếc",
        "cái",
        "bồn",
        "con",
        "ha",
        "km",
        "công trình",
        "cán bộ",
        "em",
    ),
    *("cháu", "hội nghị", "cụm", "đơn vị", "trường", "suất", "thẻ", "phương án", "doanh nghiệp", "hợp tác xã", "nghề"),
)
_COUNTED_WORDS = (
    r"[ \u00a0]{0,2}\n?[ \u00a0]{0,2}(?<=\s)(?P<u>[^\s\d,.;:()/%][^\s,.;:()/%]{0,7})"
    r"(?:\s{1,2}(?P<u2>[^\s\d,.;:()/%]{1,8}))?"
)
_COUNT = re.compile(_NUMBER + IN_WORDS + _COUNTED_WORDS)
_UNREAD_COUNT = re.compile(UNREAD_NUMBER + _COUNTED_WORDS)
#: «tổ 2B», «lớp 5G»: names; «s6 hộ»: the word «số».
_NO_FIGURE = re.compile(r"[1-9]\d?[BGbg]|[Ss][06Oo]")


def find_counts(text: str, units: Sequence[str] = COUNT_UNITS) -> list[NumberHit]:
    """Return the counts of a text («65 hộ», «1.250 lượt người»), ordered by start; `unit` is the noun as in `units`."""
    by_size = sorted(units, key=lambda unit: -len(unit.split()))
    hits = []
    for match in _COUNT.finditer(text):
        # «năm 2024 xã …» counts no communes.
        if not _has_digit(match["v"]) or _follows_year_word(text, match.start()):
            continue
        values = read_number(match["v"])
        if not values:
            continue
        found = _count_unit(match, by_size)
        if found is None:
            continue
        unit, end, exact = found
        if not exact and _may_be_letters(text, match):
            continue
        whole = tuple(int(v) if v == v.to_integral_value() else v for v in values)
        sure = only_digits(match["v"]) and len(whole) == 1 and not _continues_a_number(text, match.start(), match["v"])
        hits.append(NumberHit(match.start(), end, whole[0], sure, text[match.start() : end], unit, whole[1:]))
    return _with_written(text, hits, *units)


def find_unread_counts(text: str, units: Sequence[str] = COUNT_UNITS) -> list[NumberHit]:
    """Return the counts whose figure could not be read («0S hộ»), ordered by start; each value is a guess."""
    by_size = sorted(units, key=lambda unit: -len(unit.split()))
    hits = []
    for match in _UNREAD_COUNT.finditer(text):
        found = None if _NO_FIGURE.fullmatch(match["v"]) else _count_unit(match, by_size)
        if found is not None:
            value = int(likely_number(match["v"]))
            hits.append(NumberHit(match.start(), found[1], value, False, text[match.start() : found[1]], found[0]))
    return hits


#: «tỷ lệ hộ» comes out as «ty 16 hd», «là hộ» as «14 hd», «có hộ» as «6 hd».
_LETTERS_AS_DIGITS = re.compile(r"[0146]|[1lI|][0-9]")


def _may_be_letters(text: str, match: re.Match[str]) -> bool:
    """Tell whether, before a damaged noun, the number is as likely a damaged word."""
    if not _LETTERS_AS_DIGITS.fullmatch(match["v"]):
        return False
    before = re.search(r"(\S+)\s+$", text[max(0, match.start() - 12) : match.start()])
    if before is not None and before[1].endswith(":"):
        return False
    # After «giảm» and the like a number is due; after «tỷ» it is not.
    return before is None or len(match["v"]) == 1 or not any(reads_as(name, before[1]) for name in _BEFORE_A_COUNT)


_BEFORE_A_COUNT = (
    *("giảm", "còn", "là", "cho", "có", "số", "ước", "thêm", "hơn", "được"),
    *("nhất", "trên", "dưới", "quá", "khoảng", "đến", "trợ"),
)
_YEAR_WORD = re.compile(r"(?<!\w)(n[^\s\d]{1,3})[\s.]{1,2}$", re.I)


def _follows_year_word(text: str, start: int) -> bool:
    before = _YEAR_WORD.search(text, max(0, start - 6), start)
    return before is not None and reads_as("năm", before[1])


def _count_unit(match: re.Match[str], units: Sequence[str]) -> tuple[str, int, bool] | None:
    """Return the unit after the number, where it ends, and whether it is printed without a fault."""
    first, second = match["u"], match["u2"]
    for exact in (True, False):
        for unit in units:
            parts = unit.split()
            if len(parts) > 2 or (len(parts) == 2 and not second):
                continue
            printed = (first, second)[: len(parts)]
            if all(_same_word(part, word, exact) for part, word in zip(parts, printed, strict=True)):
                return unit, match.end("u") if len(parts) == 1 else match.end("u2"), exact
    return None


def _same_word(word: str, printed: str, exact: bool) -> bool:
    if exact:
        return normal_syllable(printed) == normal_syllable(word)
    return len(printed) >= 2 and word in _TOLERANT and reads_as(word, printed, _STRICT_CAP)


_TOLERANT = frozenset({"hộ", "người", "lượt", "lao", "động", "học", "sinh", "mô", "hình", "nhu", "cầu", "dịch", "vụ"})
