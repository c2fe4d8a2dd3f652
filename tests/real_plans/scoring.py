"""Precision and recall of the facts read from plans, against facts annotated by hand (`plans/gold`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compliance.law import Law, load_law
from compliance.plan import DateRange, Fact, Plan, build_plan
from compliance.reading import read_document
from compliance.vietnamese.unicode_forms import fold

SHARED = Path(__file__).resolve().parents[3] / "shared" / "plans"
PLANS = ("000", "002", "003")
#: A fact may be annotated on the line where its words begin, or where its mark stands.
LINE_TOLERANCE = 1


@dataclass(frozen=True)
class Score:
    """What was found and missed of one kind of fact in one plan."""

    right: int
    wrong: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """Share of the found facts that are annotated."""
        found = self.right + len(self.wrong)
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of the annotated facts that were found."""
        annotated = self.right + len(self.missed)
        return self.right / annotated if annotated else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    def __str__(self) -> str:
        return f"P={self.precision:.3f} R={self.recall:.3f} wrong={list(self.wrong)} missed={list(self.missed)}"


@dataclass(frozen=True)
class Item:
    """One fact as it is compared: where it stands, and the values that must agree."""

    line: int
    key: tuple[object, ...]
    shown: str = field(compare=False, default="")


def is_present() -> bool:
    """Tell whether the annotated plans stand beside the project."""
    return (SHARED / "gold").is_dir()


@cache
def law() -> Law:
    """Return the law that comes with the project."""
    return load_law()


@cache
def gold(plan: str) -> dict[str, Any]:
    """Return the annotated facts of a plan."""
    loaded: dict[str, Any] = yaml.load((SHARED / "gold" / f"{plan}.facts.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return loaded


@cache
def read(plan: str) -> Plan:
    """Return a real plan as the program reads it."""
    return build_plan(read_document(SHARED / "real" / f"{plan}.txt"), law())


def match(found: Iterable[Item], annotated: Iterable[Item], tolerance: int = LINE_TOLERANCE) -> Score:
    """Pair found and annotated facts of equal key on (nearly) the same line, each at most once, nearest first."""
    left = list(annotated)
    wrong: list[str] = []
    right = 0
    for item in found:
        near = [other for other in left if other.key == item.key and abs(other.line - item.line) <= tolerance]
        if near:
            left.remove(min(near, key=lambda other: abs(other.line - item.line)))
            right += 1
        else:
            wrong.append(f"{item.line}: {item.key} {item.shown}".strip())
    return Score(right, tuple(wrong), tuple(f"{item.line}: {item.key} {item.shown}".strip() for item in left))


def alike(one: str | None, other: str | None, least: float = 0.6) -> bool:
    """Tell whether two wordings are the same as far as misread marks and letters allow."""
    if not one or not other:
        return not one and not other
    first, second = fold(one.rstrip("…")).lower(), fold(other.rstrip("…")).lower()
    shorter = min(len(first), len(second))
    return SequenceMatcher(None, first[: shorter + 4], second[: shorter + 4]).ratio() >= least


def stated(plan: Plan, kind: str) -> list[Fact]:
    """Return the facts of a kind that say something: certain and possible ones, no gaps."""
    return [fact for fact in plan.of_kind(kind) if fact.certainty != "gap"]


# -- sections --------------------------------------------------


def sections(plan: str) -> Score:
    """Score the sections: line, number, parent and kind must agree."""
    found = [
        Item(
            f.span.line,
            (f.values.get("number"), f.values.get("parent"), f.values["kind"]),
            str(f.values["heading"])[:40],
        )
        for f in stated(read(plan), "section")
    ]
    annotated = [
        Item(s["line"], (s["number"], s["parent"], s["kind"]), s["heading"][:40]) for s in gold(plan)["sections"]
    ]
    return match(found, annotated, tolerance=0)


def headings(plan: str) -> Score:
    """Score the wording of the headings, section by section."""
    by_line = {fact.span.line: str(fact.values["heading"]) for fact in stated(read(plan), "section")}
    right, missed = 0, []
    for section in gold(plan)["sections"]:
        heading = by_line.get(section["line"])
        if heading is not None and alike(heading, section["heading"]):
            right += 1
        else:
            missed.append(f"{section['line']}: {section['heading']} ≠ {heading}")
    return Score(right, (), tuple(missed))


# -- citations --------------------------------------------------


def _iso(value: object) -> str | None:
    if isinstance(value, DateRange):
        return value.first.isoformat() if value.is_exact else None
    return str(value) if value else None


def citations(plan: str) -> Score:
    """Score the citations: kind, number, date and role must agree."""
    labels = law().lists["citation_kinds"].by_id
    found = [
        Item(
            f.span.line,
            (labels[str(f.values["kind"])].shown, f.values.get("number"), _iso(f.values.get("date")), f.values["role"]),
        )
        for f in stated(read(plan), "citation")
    ]
    annotated = [Item(c["line"], (c["kind"], c["number"], _iso(c["date"]), c["role"])) for c in gold(plan)["citations"]]
    return match(found, annotated)


def citation_issuers(plan: str) -> Score:
    """Score the issuers of the citations that state one; annotators complete «UBND tỉnh» with its name."""
    by_line = {f.span.line: f for f in stated(read(plan), "citation")}
    right, wrong = 0, []
    for citation in gold(plan)["citations"]:
        fact = by_line.get(citation["line"])
        if fact is None or fact.values.get("issuer") is None:
            continue
        issuer = re.sub(r"\bUY BAN NHAN D\w+", "UBND", fold(str(fact.values["issuer"])).upper())
        issuer = re.sub(r"\bHOI D\w+ NHAN D\w+", "HDND", issuer)
        wanted = fold(citation["issuer"]).upper()
        if alike(issuer, wanted, 0.5):
            right += 1
        else:
            wrong.append(f"{citation['line']}: {issuer} ≠ {wanted}")
    return Score(right, tuple(wrong))


# -- form --------------------------------------------------

#: The annotated names of the form parts, and the parts that make each of them up.
FORM_PARTS: Mapping[str, tuple[str, ...]] = {
    "quoc_hieu": ("quoc_hieu",),
    "tieu_ngu": ("tieu_ngu",),
    "co_quan_ban_hanh": ("co_quan_ban_hanh",),
    "so_ky_hieu": ("so_ky_hieu",),
    "dia_danh_ngay_thang": ("dia_danh_ngay_thang",),
    "ten_loai_trich_yeu": ("ten_loai", "trich_yeu"),
    "noi_nhan": ("noi_nhan",),
    "chuc_vu_nguoi_ky": ("chuc_vu",),
    "ho_ten_nguoi_ky": ("ho_ten",),
}


def form_parts(plan: str) -> Score:
    """Score the form parts: each part annotated as present must be found, on its lines."""
    present = {str(fact.values["part"]): fact.span.line for fact in stated(read(plan), "form_part")}
    document = gold(plan)["document"]
    right, wrong, missed = 0, [], []
    for name, parts in FORM_PARTS.items():
        found = all(part in present for part in parts)
        lines = document.get("has_lines", {}).get(name)
        first, last = (lines if isinstance(lines, list) else (lines, lines)) if lines else (0, 0)
        if document["has"][name] and found and first - 1 <= present[parts[0]] <= last + 1:
            right += 1
        elif document["has"][name]:
            missed.append(name)
        elif found:
            wrong.append(name)
    return Score(right, tuple(wrong), tuple(missed))


def recipients(plan: str) -> Score:
    """Score the recipients by their wording."""
    found = [str(fact.values["text"]) for fact in stated(read(plan), "recipient")]
    annotated = list(gold(plan)["document"]["recipients"])
    right, wrong = 0, []
    for text in found:
        partner = next((other for other in annotated if alike(text, other, 0.5)), None)
        if partner is None:
            wrong.append(text)
        else:
            annotated.remove(partner)
            right += 1
    return Score(right, tuple(wrong), tuple(annotated))


# -- identity --------------------------------------------------


def identity(plan: str) -> Score:
    """Score the plan's own fields."""
    values, document = read(plan).identity.values, gold(plan)["document"]
    date = values.get("date")
    checks = {
        "level": values.get("level") == document["level"],
        "unit_name": alike(str(values.get("unit_name")), document["unit_name"]),
        "year": values.get("year") == document["year"],
        "number": values.get("number") == document["number"],
        "date": _iso(date) == _iso(document["date"]),
        "place": alike(str(values.get("place")), document["place"], 0.5),
        "title": alike(str(values.get("title")), document["title"]),
        "programme": values.get("programme") == "giam-ngheo",
        "document_kind": values.get("document_kind") == "ke_hoach",
    }
    partial = document.get("date_partial")
    if partial:
        checks["date_partial"] = isinstance(date, DateRange) and date.first.isoformat().startswith(partial)
    return Score(sum(checks.values()), tuple(name for name, agrees in checks.items() if not agrees))


# -- damaged twins ------------------------------------------


def twins() -> list[Path]:
    """Return the renderings of the clean plan that OCR read, well and badly."""
    return sorted((SHARED / "damaged").glob("002_*.txt"))


def twin_chapters(path: Path) -> Score:
    """Score the chapters of a damaged twin: their kinds in order, and no number but the right one."""
    found = [f for f in stated(build_plan(read_document(path), law()), "section") if f.values["depth"] == 1]
    annotated = [(s["number"], s["kind"]) for s in gold("002")["sections"] if s["parent"] is None]
    right, wrong = 0, []
    for fact, (number, kind) in zip(found, annotated, strict=False):
        if fact.values["kind"] == kind and fact.values.get("number", number) == number:
            right += 1
        else:
            wrong.append(f"{fact.span.line}: {fact.values.get('number')} {fact.values['kind']} ≠ {number} {kind}")
    extra = tuple(f"{fact.span.line}: {fact.values['kind']}" for fact in found[len(annotated) :])
    missed = tuple(kind for _, kind in annotated[right:])
    return Score(right, (*wrong, *extra), missed)


#: Every measure, by the name it is reported under; part of `make measure`.
MEASURES: dict[str, Callable[[str], Score]] = {
    "sections": sections,
    "headings": headings,
    "citations": citations,
    "citation issuers": citation_issuers,
    "form parts": form_parts,
    "recipients": recipients,
    "identity": identity,
}


def report() -> str:
    """Return all measures on all plans as a table of lines."""
    return "\n".join(f"{plan} {name:17} {measure(plan)}" for plan in PLANS for name, measure in MEASURES.items())


if __name__ == "__main__":
    print(report())
