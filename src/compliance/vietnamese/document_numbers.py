"""Numbers and symbols of documents, «07/2021/NĐ-CP», «211/KH-UBND», «14-KH/TU», whole or damaged."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from compliance.vietnamese.digits import DIGIT, as_digits
from compliance.vietnamese.unicode_forms import fold


@dataclass(frozen=True, slots=True)
class Symbols:
    """The symbols the law knows: of kinds of document (KH, NQ, NĐ) and of issuers (UBND, HĐND, CP).

    Shape: without symbols nothing is repaired, and what is printed is taken as it stands.
    """

    types: frozenset[str] = frozenset()
    issuers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, types: Iterable[str], issuers: Iterable[str]) -> Symbols:
        """Return the symbols as the set they are."""
        return cls(frozenset(types), frozenset(issuers))


@dataclass(frozen=True, slots=True)
class DocNumberHit:
    """A document's number and symbol.

    Shape: `number` as printed with its leading noughts, in digits, empty when left blank; `year` only where it stands
    in the number; `type` and `issuer_symbol` in their proper spelling («NĐ», «HĐND»), empty when there is none;
    `rest` what follows the issuer («VX» of «UBND-VX»); `symbol` the whole in its proper form. `certain` as of numbers.
    """

    start: int
    end: int
    number: str
    year: int | None
    type: str
    issuer_symbol: str
    certain: bool
    text: str
    symbol: str
    rest: str = ""
    alternatives: tuple[str, ...] = field(default=())


_GAP = r"[ \t\u00a0]{0,2}"
_BREAK = rf"{_GAP}(?:\n{_GAP})?"
_SLASH = rf"{_GAP}/{_BREAK}"
_DASH = rf"{_GAP}[-–—‐‑−]{_BREAK}"
_NAME = r"[A-ZĐÐ][A-Za-zĐđÐ&0-9]{0,9}"
_NUM = rf"(?P<num>{DIGIT}{{1,5}}[a-dđ]?)"
_YEAR = rf"(?P<year>(?:19|20){DIGIT}{{2}})"
_STATE = re.compile(
    rf"(?:(?<![\w.,/\-])|(?<=\b[sS][^\W\d])|(?<=\b[sS][60]))(?:{_NUM})?{_SLASH}(?:{_YEAR}{_SLASH})?(?P<a>{_NAME})(?:{_DASH}(?P<b>{_NAME}))?(?P<more>(?:[-–][A-ZĐ][\wĐđ&]{{1,9}}|\.[A-ZĐ]{{1,6}}(?![\wĐđ]))*)(?!\w)"
)
_PARTY = re.compile(
    rf"(?<![\w.,/\-]){_NUM}{_GAP}[-–]{_GAP}(?P<a>[A-ZĐ][A-Za-zĐđ]{{1,4}})/(?P<b>{_NAME})(?P<more>)(?!\w)"
)
_BEFORE_BLANK = re.compile(r"(?:[S§][^\s]{1,2}|(?<=\s)s(?:[^\s\d]{1,2}|6))[ \t]*[:.]?[ \t.…_]*$")


def find_document_numbers(text: str, symbols: Symbols = Symbols()) -> list[DocNumberHit]:
    """Return the document numbers of a text, ordered by start.

    A misread symbol is repaired to the known one it must be; when it could be two, the hit is not certain.
    """
    hits: list[DocNumberHit] = []
    for match in _STATE.finditer(text):
        hit = _state(text, match, symbols)
        if hit is not None:
            hits.append(hit)
    for match in _PARTY.finditer(text):
        hit = _named(match, match["a"], match["b"], symbols, "{number}-{type}/{issuer}")
        if hit is not None and not any(hit.start < other.end and other.start < hit.end for other in hits):
            hits.append(hit)
    return sorted(hits, key=lambda hit: hit.start)


def _state(text: str, match: re.Match[str], symbols: Symbols) -> DocNumberHit | None:
    if not match["num"]:
        before = _BEFORE_BLANK.search(text, max(0, match.start() - 24), match.start())
        if before is None or match["b"] is None:
            return None
    elif not any(char.isdigit() for char in match["num"]):
        return None
    if match["b"] is None:
        return _lone(match, symbols)
    pattern = "{number}/{year}/{type}-{issuer}" if match["year"] else "{number}/{type}-{issuer}"
    return _named(match, match["a"], match["b"], symbols, pattern) or _letter(match, symbols)


def _named(match: re.Match[str], kind: str, issuer: str, symbols: Symbols, pattern: str) -> DocNumberHit | None:
    types = repair_symbol(kind, symbols.types)
    if symbols.types and not types:
        return None
    issuers = repair_symbol(issuer, symbols.issuers)
    if symbols.issuers and not issuers:
        issuers = (issuer,)
        if not _is_all_capital(issuer):
            return None
    return _hit(
        match, types or (kind,), issuers or (issuer,), bool(not symbols.issuers or _knows(issuer, symbols)), pattern
    )


def _knows(issuer: str, symbols: Symbols) -> bool:
    return bool(repair_symbol(issuer, symbols.issuers))


def _is_all_capital(word: str) -> bool:
    return sum(char.isupper() for char in word) >= max(2, len(word) - 1)


def _letter(match: re.Match[str], symbols: Symbols) -> DocNumberHit | None:
    """Read an official letter, which names no kind: «1234/UBND-VX»."""
    issuers = repair_symbol(match["a"], symbols.issuers)
    if not issuers:
        return None
    return _hit(match, ("",), issuers, True, "{number}/{issuer}", rest=match["b"])


def _lone(match: re.Match[str], symbols: Symbols) -> DocNumberHit | None:
    """Read a law's number, «88/2015/QH13»; without a year only a known issuer will do."""
    issuers = repair_symbol(match["a"], symbols.issuers)
    if match["year"] and not issuers and re.fullmatch(r"[A-ZĐ]{2,8}\d{1,2}", match["a"]):
        issuers = (match["a"],)
    if not match["year"] or not issuers:
        return None
    return _hit(match, ("",), issuers, True, "{number}/{year}/{issuer}")


def _hit(
    match: re.Match[str], types: tuple[str, ...], issuers: tuple[str, ...], known: bool, pattern: str, rest: str = ""
) -> DocNumberHit:
    named = match.re.groupindex
    year = match["year"] if "year" in named else None
    number = _number(match["num"] or "")
    forms = [
        pattern.format(number=number, year=as_digits(year or ""), type=kind, issuer=issuer)
        for kind in types
        for issuer in issuers
    ]
    tail = rest + (match["more"] or "")
    digits = bool(re.fullmatch(r"\d*[a-dđ]?", match["num"] or "")) and (year is None or year.isdigit())
    return DocNumberHit(
        match.start() if match["num"] else match.start() + len(match.group()) - len(match.group().lstrip()),
        match.end(),
        number,
        int(as_digits(year)) if year else None,
        types[0],
        issuers[0],
        digits and known and len(forms) == 1,
        match.group(),
        forms[0] + (f"-{rest}" if rest else "") + (match["more"] or ""),
        tail.lstrip("-."),
        tuple(forms[1:]),
    )


def _number(printed: str) -> str:
    if printed and printed[-1] in "abcdđ":
        return as_digits(printed[:-1]) + printed[-1]
    return as_digits(printed)


#: Capitals that poor OCR takes for each other, cheapest first; Đ is the one it never gets right.
_LOOKS = {
    "Đ": "DPBbpÐ0OÐ",
    "D": "PBOĐ0",
    "B": "8E3PR",
    "U": "VJ0",
    "N": "M",
    "H": "I",
    "Q": "O0G",
    "O": "0Q",
    "C": "GO",
    "G": "C6",
    "S": "5",
    "I": "1l|",
    "P": "FD",
    "T": "1I7",
    "K": "X",
    "L": "I1",
    "g": "eqE9",
    "r": "tT",
}


@lru_cache(maxsize=4096)
def repair_symbol(printed: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the known symbols that `printed` may be, closest first: one when it is sure, none when it is no symbol."""
    # «QĐÐ»: one letter with its stroke, read as two.
    printed = printed.replace("Ð", "Đ").replace("ĐĐ", "Đ")
    if printed in known:
        return (printed,)
    costs = sorted((cost, symbol) for symbol in known if (cost := _distance(symbol, printed)) <= _allowance(symbol))
    if not costs:
        return ()
    return tuple(symbol for cost, symbol in costs if cost <= costs[0][0] + 0.25)


def _allowance(symbol: str) -> float:
    return 0.45 if len(symbol) <= 2 else 0.6 if len(symbol) == 3 else 1.1


def _distance(symbol: str, printed: str) -> float:
    """Return an edit distance in which look-alike letters cost little."""
    before = [float(j) for j in range(len(printed) + 1)]
    for i, true in enumerate(symbol, start=1):
        row = [float(i)]
        for j, shown in enumerate(printed, start=1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + _letter_cost(true, shown)))
        before = row
    return before[-1]


def _letter_cost(true: str, shown: str) -> float:
    if true == shown:
        return 0.0
    if fold(true) == fold(shown):
        # The mark of Đ and the case of a letter are lost most easily.
        return 0.1
    looks = _LOOKS.get(true, "")
    if shown in looks:
        return 0.2 + 0.05 * looks.index(shown)
    return 1.0
