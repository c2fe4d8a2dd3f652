"""The bars for reading, measured: phrases, numbers, chapters and facts on real plans and on twins of a clean one.

On a plan read as it is, a hit must stand on the annotated line or beside it. A twin has other lines: there what was
found is laid beside what is annotated, in order.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from compliance.reading import read_document
from compliance.reading.document import Document
from compliance.vietnamese.numbers import Symbols, find_document_numbers, find_percents
from compliance.vietnamese.phrases import Phrase, PhraseMatcher
from tests.real_plans import content_scoring, scoring
from tests.twins.calibration import side_by_side

_TRUTH = scoring.SHARED / "truth"
#: Words that are often taken for one of the phrases.
DECOYS = ("chủ trương", "chú trọng", "phù hợp", "cơ sở y tế", "điện tử", "cơ sở")
SYMBOLS = Symbols.of(
    ["KH", "NQ", "NĐ", "QĐ", "TT", "CT", "HD"], ["UBND", "HĐND", "CP", "TTg", "BTTTT", "BTC", "BLĐTBXH"]
)
#: The columns of the table: as the text was read, and the texts read so.
COLUMNS = ("clean", "vie, ≥ 150 dpi", "eng", "100 dpi")


@dataclass(frozen=True, slots=True)
class Text:
    """One text whose plan is annotated: the plan's name, the file, and the column it counts in."""

    plan: str
    path: Path
    column: str

    @property
    def is_twin(self) -> bool:
        """Tell whether its lines are not those of the annotations."""
        return self.path.parent.name == "damaged"


@dataclass(frozen=True, slots=True)
class Rates:
    """How many were found, how many should have been, and how many of the found ones are right."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: Rates) -> Rates:
        return Rates(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    def __str__(self) -> str:
        if not self.found and not self.wanted:
            return "–"
        return f"{self.right / max(1, self.found):.3f} / {self.right / max(1, self.wanted):.3f}"


def texts() -> list[Text]:
    """Return every text that can be held against annotations."""
    found = [Text("002", scoring.SHARED / "real" / "002.txt", "clean")]
    found += [Text(plan, scoring.SHARED / "real" / f"{plan}.txt", "eng") for plan in ("000", "003")]
    return found + [Text("002", path, _column(path.stem)) for path in scoring.twins()]


def _column(name: str) -> str:
    if name.endswith("eng"):
        return "eng"
    return "100 dpi" if "100dpi" in name else "vie, ≥ 150 dpi"


def table() -> dict[str, dict[str, Rates]]:
    """Return precision and recall by what is measured and by column."""
    rows: dict[str, dict[str, Rates]] = {}
    for text in texts():
        for name, rates in _measures(text).items():
            row = rows.setdefault(name, {})
            row[text.column] = row.get(text.column, Rates()) + rates
    return rows


def _measures(text: Text) -> dict[str, Rates]:
    document = read_document(text.path)
    wanted, found = _phrases_wanted(text.plan), _phrases_found(document)
    measured = {
        "phrase occurrences": _rates(found, wanted, by_line=not text.is_twin),
        "present in the document": _present(found, wanted),
        "citations": _rates(_citations(document), _rows("citations", text.plan), by_line=not text.is_twin),
        "percentages": _rates(_percents(document), _rows("percent", text.plan), by_line=not text.is_twin),
        "chapter headings": _chapters(text),
    }
    read = content_scoring.read_plan(text.path)
    facts = content_scoring.scores(read, content_scoring.gold(text.plan), by_line=not text.is_twin)
    names = {"targets": "targets", "amounts": "amounts", "bodies": "bodies", "roles": "bodies with roles"}
    for kind, name in names.items():
        score = facts[kind]
        measured[name] = Rates(score.right, score.right + len(score.wrong), score.right + len(score.missed))
    return measured


#: What stands somewhere: its line and what it is.
Place = tuple[int, str]


def _rates(found: Sequence[Place], wanted: Sequence[Place], *, by_line: bool) -> Rates:
    if by_line:
        # A hit a line off is still a hit.
        score = scoring.match(
            [scoring.Item(line, (what,)) for line, what in found],
            [scoring.Item(line, (what,)) for line, what in wanted],
        )
        return Rates(score.right, len(found), len(wanted))
    right = sum(side_by_side([what for _, what in found], [what for _, what in wanted]))
    return Rates(right, len(found), len(wanted))


def _present(found: Iterable[Place], wanted: Iterable[Place]) -> Rates:
    here, there = {what for _, what in found}, {what for _, what in wanted}
    return Rates(len(here & there), len(here), len(there))


@cache
def _truth(name: str) -> tuple[dict[str, str], ...]:
    with (_TRUTH / f"{name}.csv").open(encoding="utf-8") as file:
        return tuple(csv.DictReader(file))


def _rows(name: str, plan: str) -> list[Place]:
    shown = {
        "percent": lambda row: f"{Decimal(row['value'].replace(',', '.')).normalize():f}",
        "citations": lambda row: "/".join((row["number"], row["year"], row["type"], row["issuer"])),
    }[name]
    return [(int(row["line"]), shown(row)) for row in _truth(name) if row["plan"] == plan]


@cache
def _phrases_wanted(plan: str) -> tuple[Place, ...]:
    """Return the adjudicated phrases in the order of the text; those of headings («H…») are judged as chapters."""
    lines = (scoring.SHARED / "real" / f"{plan}.txt").read_text("utf-8").split("\n")
    rows = [row for row in _truth("phrases") if row["plan"] == plan and row["phrase_id"][0] != "H"]
    begins: dict[Place, int] = {}
    placed = []
    for row in rows:
        line, what = int(row["line"]), row["phrase_id"]
        column = lines[line - 1].find(row["surface"].split("\n")[0], begins.get((line, what), 0))
        begins[line, what] = column + 1
        placed.append((line, column, what))
    return tuple((line, what) for line, _, what in sorted(placed))


@cache
def _matcher() -> PhraseMatcher:
    known = {row["phrase_id"]: row["phrase"] for row in _truth("phrases") if row["phrase_id"][0] != "H"}
    phrases = [Phrase(name, words) for name, words in known.items()]
    return PhraseMatcher(phrases + [Phrase(word, word, decoy=True) for word in DECOYS])


def _phrases_found(document: Document) -> list[Place]:
    damaged = document.quality != "clean" or document.recognised
    hits = [hit for hit in _matcher().find(document.text, damaged) if hit.certainty == "certain"]
    return [(document.line_at(hit.start).number, hit.id) for hit in sorted(hits, key=lambda hit: (hit.start, hit.id))]


def _percents(document: Document) -> list[Place]:
    return [
        (document.line_at(hit.start).number, f"{Decimal(str(hit.value)).normalize():f}")
        for hit in find_percents(document.text)
        if hit.certain
    ]


def _citations(document: Document) -> list[Place]:
    return [
        (document.line_at(hit.start).number, f"{hit.number}/{hit.year or ''}/{hit.type}/{hit.issuer_symbol}")
        for hit in find_document_numbers(document.text, SYMBOLS)
        if hit.certain
    ]


def _chapters(text: Text) -> Rates:
    """Score the chapters: their kinds in order, and no number but the right one where one is given."""
    if text.is_twin:
        score = scoring.twin_chapters(text.path)
    else:
        wanted = [s for s in scoring.gold(text.plan)["sections"] if s["parent"] is None]
        found = [fact for fact in scoring.stated(scoring.read(text.plan), "section") if fact.values["depth"] == 1]
        score = scoring.match(
            [scoring.Item(f.span.line, (f.values.get("number"), f.values["kind"])) for f in found],
            [scoring.Item(s["line"], (s["number"], s["kind"])) for s in wanted],
        )
    return Rates(score.right, score.right + len(score.wrong), score.right + len(score.missed))
