"""Reviews as Markdown for pull requests and step summaries: verdict and counts, then findings, the gravest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from compliance.report.display import (
    coverage_words,
    findings_words,
    mark_words,
    note_words,
    one_line,
    open_words,
    shorten,
    verdict_words,
)
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, details, remarkable
from compliance.review import SEVERITIES, Review

# A comment of a pull request holds 65,536 characters.
_MOST = 60_000
_MARKS = {"violation": "❌", "missing": "➖", "advice": "💡", "undetermined": "❔"}
_VERDICTS = {"needs_changes": "❌", "inconclusive": "❔", "compliant": "✅", None: "▫️"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#!|~$^]|^(?:[-+=]|\d+(?=[.)]))")
# Code hosts turn these into mentions, references and links wherever they stand.
_LINKS = re.compile(r"(@|\\#|www\.|://|\bGH-)", re.IGNORECASE)


def escaped(text: str) -> str:
    """Return a text of the plan so that it reads as it is: no markup, mention, link or picture comes of it."""
    plain = one_line(text).replace("&", "&amp;")
    return _LINKS.sub(r"\1<!-- -->", _SPECIAL.sub(_escape, plain))


def _escape(match: re.Match[str]) -> str:
    if match[0].isdigit():
        return f"{match[0]}<!-- -->"
    return {"<": "&lt;", ">": "&gt;"}.get(match[0], f"\\{match[0]}")


def render_markdown(reviews: Iterable[Review], *, language: Language = "vi", most: int = _MOST) -> str:
    """Return the reviews one after the other; past `most` characters findings are counted, no longer listed."""
    labels = load_labels(language)
    listed = list(reviews)
    heads = [_head(review, labels) for review in listed]
    room = most - sum(map(len, heads))
    parts = [_several(listed, labels)] if len(listed) > 1 else []
    for review, head in zip(listed, heads, strict=True):
        body = _body(review, labels, max(0, room))
        room -= len(body)
        parts.append(head + body)
    return "\n".join(parts)


def _several(reviews: Sequence[Review], labels: Labels) -> str:
    verdicts = [review.verdict for review in reviews]
    lines = [
        f"- {_VERDICTS[verdict]} {escaped(labels('verdict.' + (verdict or 'none')))}: {verdicts.count(verdict)}"
        for verdict in ("needs_changes", "inconclusive", "compliant", None)
        if verdict in verdicts
    ]
    return f"## {labels('text.plans', count=len(reviews))}\n\n" + "\n".join(lines) + "\n"


def _head(review: Review, labels: Labels) -> str:
    lines = [
        f"## {_VERDICTS[review.verdict]} {escaped(review.plan.path)}",
        "",
        f"**{escaped(verdict_words(review, labels))}** — {escaped(findings_words(review, labels))}",
        "",
        escaped(coverage_words(review, labels)),
        "",
        *(f"{escaped(text)}\n" for text in open_words(review, labels)),
        *(f"> ⚠️ {escaped(note_words(note, labels))}\n" for note in review.waiver_notes),
        *_placeholders(review, labels),
        "",
    ]
    return "\n".join(lines)


def _placeholders(review: Review, labels: Labels) -> list[str]:
    """Return the places a template leaves to fill, folded away: there may be many."""
    if review.template is None:
        return []
    items = review.template.placeholders
    head = f"{labels('head.placeholders')} ({len(items)})"
    if not items:
        return [f"{head}: {escaped(labels('text.no_placeholder'))}", ""]
    rows = [
        f"- {labels('head.line')} {item.span.line}: {escaped(shorten(item.text, 60))}"
        + (f" — {escaped(item.expects)}" if item.expects else "")
        for item in items
    ]
    return [f"<details><summary>{head}</summary>", "", *rows, "", "</details>", ""]


def _mark(row: Row, labels: Labels) -> str:
    return mark_words(row.finding, labels) if row.finding else ""


def _body(review: Review, labels: Labels, room: int) -> str:
    order = (*SEVERITIES, "undetermined")
    listed = sorted(
        remarkable(review),
        key=lambda row: (_mark(row, labels), order.index(row.state), row.span.start if row.span else -1),
    )
    lines: list[str] = []
    left = len(listed)
    for _, group in groupby(listed, key=lambda row: _mark(row, labels) or row.state):
        items = list(group)
        name = _mark(items[0], labels) or labels(
            f"severity.{items[0].state}" if items[0].finding else "head.undetermined"
        )
        lines += [f"### {name[:1].upper()}{name[1:]} ({len(items)})", ""]
        for row in items:
            text = _item(row, labels)
            room -= len(text)
            if room < 0:
                lines += [f"*{labels('text.more_rows', count=left)}*", ""]
                return "\n".join(lines)
            lines.append(text)
            left -= 1
        lines.append("")
    return "\n".join(lines)


def _item(row: Row, labels: Labels) -> str:
    where = f" ({labels('head.line')} {row.span.line})" if row.span else ""
    quotes = [f"  > {escaped(shorten(item.text, 300))}" for item in row.places]
    notes = [f"  {escaped(text)}" for text in details(row, labels)]
    head = f"- {_MARKS[row.state]} {escaped(row.message)}{where} — `{row.outcome.rule_id}`"
    return "\n\n".join([head, *quotes, *notes]) + "\n"
