"""Small decisions about how a value reads, shared by the reports for people."""

from __future__ import annotations

import re
import unicodedata

from compliance.plan.facts import DateRange
from compliance.report.labels import Labels
from compliance.review import LawReference, Review, ReviewFinding, RuleOutcome
from compliance.waiver import Waiver, WaiverNote

# Characters that would move the cursor, hide text or turn its direction when a terminal or a page shows them.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def visible(text: str, keep: str = "") -> str:
    """Return the text with each control and invisible character shown as «�», length unchanged; tabs become spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character
        if character in keep or unicodedata.category(character) not in _HIDDEN_CATEGORIES
        else " "
        if character == "\t"
        else "�"
        for character in text
    )


def one_line(text: str) -> str:
    """Return the text on one line, each run of white space made one space."""
    return visible(" ".join(text.split()))


def shorten(text: str, length: int) -> str:
    """Return the text on one line, cut at a word with «…» when it is longer than `length`."""
    line = one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[length // 2 :] else cut) + "…"


def outcome_key(outcome: RuleOutcome) -> str:
    """Return how an outcome is shown: a rule violated with advice only reads «lưu ý», never «không đạt»."""
    return "advice" if outcome.outcome == "violated" and outcome.severity == "advice" else outcome.outcome


def verdict_words(review: Review, labels: Labels) -> str:
    """Return the verdict in the words a reviewer reads."""
    return labels(f"verdict.{review.verdict or 'none'}")


def law_words(reference: LawReference, labels: Labels) -> str:
    """Return a legal reference in one line: number, place, title."""
    if reference.kind != "instrument":
        return labels(f"basis.{reference.kind}")
    name = " ".join(part for part in (reference.kind_name, reference.number or "") if part)
    place = ", ".join(part for part in (name, reference.locator) if part)
    return f"{place} — {reference.title}" if reference.title else place


def coverage_words(review: Review, labels: Labels) -> str:
    """Return how much of the rule set spoke and was decided."""
    counts = review.counts
    return labels("text.coverage", applied=counts.applied, rules=counts.rules, **counts.outcomes)


def findings_words(review: Review, labels: Labels) -> str:
    """Return the number of findings by severity, and how many of them are waived or known."""
    quiet = (("waiver.waived", review.counts.waived), ("waiver.known", review.counts.known))
    marked = [f"{count} {labels(key)}" for key, count in quiet if count]
    return " · ".join([labels("text.findings", **review.counts.findings), *marked])


def mark_words(finding: ReviewFinding, labels: Labels) -> str:
    """Return «được miễn» or «đã biết» for a finding that is, else nothing."""
    if finding.waiver:
        return labels("waiver.waived")
    return labels("waiver.known") if finding.is_known else ""


def waiver_words(waiver: Waiver, labels: Labels) -> str:
    """Return who waived a finding, when, until when and why."""
    until = labels("waiver.until", day=waiver.expires.strftime("%d/%m/%Y")) if waiver.expires else ""
    on = waiver.on.strftime("%d/%m/%Y")
    return one_line(labels("waiver.by", by=waiver.by, on=on, until=until, reason=waiver.reason))


def note_words(note: WaiverNote, labels: Labels) -> str:
    """Return why a waiver does not hold, in a sentence."""
    waiver = note.waiver
    day = waiver.expires.strftime("%d/%m/%Y") if waiver.expires else ""
    return one_line(
        labels(
            f"waiver.{note.state}",
            rule=waiver.rule,
            fingerprint=waiver.fingerprint,
            by=waiver.by,
            day=day,
            words=shorten(waiver.words, 200),
            now=shorten(note.now, 200),
        )
    )


def date_words(value: DateRange | None, labels: Labels) -> str:
    """Return a day, or both ends where only those are known."""
    if value is None:
        return labels("text.unknown")
    if value.is_exact:
        return value.first.strftime("%d/%m/%Y")
    return labels("text.between", first=value.first.strftime("%d/%m/%Y"), last=value.last.strftime("%d/%m/%Y"))


def identity_rows(review: Review, labels: Labels) -> list[tuple[str, str]]:
    """Return what is known of the plan as pairs of label and value, in the order a reviewer reads them."""
    plan, reading = review.plan, review.reading
    written = [line for line in review.document.lines if review.document.text[line.start : line.end].strip()]
    doubtful = sum(line.quality == "doubtful" for line in written)
    unreadable = sum(line.quality == "unreadable" for line in written)
    quality = f"{labels.name('quality', reading.quality)} ({reading.format}, {_percent(reading.score)})"
    if doubtful or unreadable:
        quality += "; " + labels("text.doubtful_lines", doubtful=doubtful, unreadable=unreadable)
    unknown = labels("text.unknown")
    rows = [
        ("unit", plan.unit or unknown),
        ("number", plan.number or labels("text.no_number")),
        ("issued", date_words(plan.issued, labels)),
        ("level", labels.name("level", plan.level)),
        ("year", str(plan.year or unknown)),
        ("programme", labels.name("programme", plan.programme)),
        ("scope", labels.name("scope", plan.scope)),
        ("reading", quality),
    ]
    if plan.title:
        rows.insert(0, ("plan", plan.title))
    return [(labels(f"head.{key}"), one_line(value)) for key, value in rows]


def receipt_rows(review: Review, labels: Labels) -> list[tuple[str, str]]:
    """Return the receipt as pairs of label and value."""
    receipt = review.receipt
    rows = [
        ("program", receipt.program),
        ("rules_sha256", receipt.rules_sha256),
        ("plan_sha256", review.plan.sha256),
        ("engines", ", ".join(receipt.engines)),
        ("checked_at", receipt.checked_at),
    ]
    if receipt.troubles:
        rows.append(("failures", "; ".join(receipt.troubles)))
    return [(labels(f"head.{key}"), one_line(value)) for key, value in rows]


def open_words(review: Review, labels: Labels) -> list[str]:
    """Return what keeps the verdict open, one sentence each."""
    uncertain = [labels(f"question.{name}") for name in review.plan.uncertain]
    rules = sum(outcome.undecided for outcome in review.outcomes)
    said = [labels("text.open", names=", ".join(uncertain))] if uncertain else []
    said += [labels("text.open_rules", count=rules)] if rules else []
    return said + ([labels("text.awaits_filling")] if review.awaits_filling else [])


def _percent(share: float) -> str:
    return f"{share * 100:.1f}%".replace(".", ",")


def money_words(million: float) -> str:
    """Return a sum of million VND as a reader writes it: «1.100», «0,5»."""
    whole = f"{million:,.3f}".rstrip("0").rstrip(".")
    return whole.translate(str.maketrans(",.", ".,"))


_SCOPE = re.compile(r"DA(\d+)(?:\.TDA(\d+))?")


def scope_words(scope: str, labels: Labels) -> str:
    """Return what a block of money is for: the whole plan, «Dự án 2», «Dự án 4, tiểu dự án 1», or an activity."""
    if scope == "tong":
        return labels("text.whole_plan")
    found = _SCOPE.fullmatch(scope)
    if not found:
        return shorten(scope, 40)
    words = f"{labels('head.project')} {found[1]}"
    return f"{words}, {labels('head.sub_project')} {found[2]}" if found[2] else words
