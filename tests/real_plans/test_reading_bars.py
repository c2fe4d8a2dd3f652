"""Precision and recall of what is read off the real plans that stand beside the project, against the agreed bars."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from compliance.vietnamese.numbers import Symbols, find_document_numbers, find_money, find_percents
from compliance.vietnamese.phrases import Phrase, PhraseMatcher

PLANS = Path(__file__).parents[3] / "shared" / "plans"
DAMAGED = ["000", "003"]
DECOYS = ["chủ trương", "chú trọng", "phù hợp", "cơ sở y tế", "điện tử", "cơ sở"]
SYMBOLS = Symbols.of(
    ["KH", "NQ", "NĐ", "QĐ", "TT", "CT", "HD"], ["UBND", "HĐND", "CP", "TTg", "BTTTT", "BTC", "BLĐTBXH"]
)

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(not PLANS.is_dir(), reason="the real plans do not stand beside the project"),
]

Key = tuple[int, Any]


def rows(name: str, plan: str) -> list[dict[str, str]]:
    with (PLANS / "truth" / f"{name}.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["plan"] == plan]


def text_of(plan: str) -> str:
    return (PLANS / "real" / f"{plan}.txt").read_text(encoding="utf-8")


def lines_of(text: str, hits: Iterable[tuple[int, Any]]) -> Counter[Key]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    return Counter((bisect_right(starts, start), what) for start, what in hits)


def score(truth: Counter[Key], found: Counter[Key]) -> tuple[float, float]:
    """Return precision and recall; a hit a line off is still a hit."""
    truth, left, right = truth.copy(), found.copy(), 0
    for shift in (0, -1, 1):
        for line, what in list(left):
            both = min(truth[line + shift, what], left[line, what])
            truth[line + shift, what] -= both
            left[line, what] -= both
            right += both
    return right / max(1, found.total()), right / max(1, right + (+truth).total())


@pytest.mark.parametrize(
    ("plan", "precision", "recall"), [("002", 0.99, 0.99), ("000", 0.98, 0.96), ("003", 0.98, 0.96)]
)
def test_phrases(plan: str, precision: float, recall: float) -> None:
    with (PLANS / "truth" / "phrases.csv").open(encoding="utf-8") as file:
        known = {row["phrase_id"]: row["phrase"] for row in csv.DictReader(file) if row["phrase_id"][0] != "H"}
    matcher = PhraseMatcher(
        [Phrase(name, words) for name, words in known.items()] + [Phrase(word, word, decoy=True) for word in DECOYS]
    )
    text = text_of(plan)
    hits = [hit for hit in matcher.find(text, plan in DAMAGED) if hit.certainty == "certain"]
    truth: Counter[Key] = Counter(
        (int(row["line"]), row["phrase_id"]) for row in rows("phrases", plan) if row["phrase_id"] in known
    )
    got = score(truth, lines_of(text, ((hit.start, hit.id) for hit in hits)))
    assert got[0] >= precision and got[1] >= recall, got


@pytest.mark.parametrize("plan", ["000", "002", "003"])
def test_percents(plan: str) -> None:
    text = text_of(plan)
    truth: Counter[Key] = Counter(
        (int(row["line"]), Decimal(row["value"].replace(",", "."))) for row in rows("percent", plan)
    )
    got = score(truth, lines_of(text, ((hit.start, hit.value) for hit in find_percents(text) if hit.certain)))
    assert min(got) >= 0.95, got


@pytest.mark.parametrize("plan", ["003"])
def test_money(plan: str) -> None:
    text = text_of(plan)
    truth: Counter[Key] = Counter((int(row["line"]), Decimal(row["value"])) for row in rows("money_million_dong", plan))
    got = score(truth, lines_of(text, ((hit.start, hit.value) for hit in find_money(text) if hit.certain)))
    assert min(got) >= 0.95, got


@pytest.mark.parametrize("plan", ["000", "002", "003"])
def test_citations(plan: str) -> None:
    text = text_of(plan)
    truth: Counter[Key] = Counter(
        (int(row["line"]), (row["number"], row["year"], row["type"], row["issuer"])) for row in rows("citations", plan)
    )
    found = lines_of(
        text,
        (
            (hit.start, (hit.number, str(hit.year or ""), hit.type, hit.issuer_symbol))
            for hit in find_document_numbers(text, SYMBOLS)
            if hit.certain
        ),
    )
    got = score(truth, found)
    assert min(got) >= 0.95, got
