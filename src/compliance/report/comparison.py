"""Two versions of a plan compared → text, JSON, Markdown or one HTML page, every one of the same comparison."""

from __future__ import annotations

import difflib
import html
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from compliance.comparing.findings import FindingChanges
from compliance.comparing.text import CLOSING, Paragraph, SectionChange, TextChange
from compliance.report.display import one_line, shorten
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.markdown import escaped
from compliance.review import ReviewFinding

Format = Literal["text", "json", "markdown", "html"]
FORMATS: tuple[Format, ...] = ("text", "json", "markdown", "html")
STATES = ("new", "reopened", "fixed", "unchanged")
_MARKS = {"added": "+", "removed": "−", "changed": "~", "moved": "→"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of a plan between two versions, named by their files."""

    old: str
    new: str
    findings: FindingChanges
    sections: tuple[SectionChange, ...]

    def found(self, state: str) -> tuple[ReviewFinding, ...]:
        """Return the findings of one state: new, reopened, fixed or unchanged."""
        found: tuple[ReviewFinding, ...] = getattr(self.findings, state)
        return found

    @property
    def changed_sections(self) -> tuple[SectionChange, ...]:
        """Return the sections in which something is not as it was, or stands elsewhere."""
        return tuple(item for item in self.sections if item.state != "unchanged" or item.changes)


def render_comparison(comparison: Comparison, format: Format, *, language: Language = "vi") -> str:
    """Return the comparison in one format."""
    labels = load_labels(language)
    if format == "json":
        return json.dumps(_content(comparison), ensure_ascii=False, indent=2) + "\n"
    made = {"text": _text, "markdown": _markdown, "html": _html}[format]
    return "".join(f"{line}\n" for line in made(comparison, labels))


# -- JSON -------------------------------------------------------------------------------------------------------


def _content(comparison: Comparison) -> dict[str, Any]:
    return {
        "schema": "compliance.diff/1",
        "old": comparison.old,
        "new": comparison.new,
        "counts": {state: len(comparison.found(state)) for state in STATES},
        "findings": [
            {
                "state": state,
                "rule": finding.rule_id,
                "severity": finding.severity,
                "message": finding.message,
                "line": finding.evidence[0].span.line if finding.evidence else None,
                "section": finding.section,
                "fingerprint": finding.fingerprint,
                "waived": finding.waiver is not None,
            }
            for state in STATES
            for finding in comparison.found(state)
        ],
        "rules": [
            {"rule": item.rule_id, "before": item.before, "after": item.after} for item in comparison.findings.rules
        ],
        "sections": [
            {
                "state": item.state,
                "before": _place(item.before),
                "after": _place(item.after),
                "changes": [
                    {"change": change.change, "before": _words(change.before), "after": _words(change.after)}
                    for change in item.changes
                ],
            }
            for item in comparison.sections
        ],
    }


def _place(section: Any) -> dict[str, Any] | None:
    return {"path": section.path, "heading": section.heading, "line": section.line} if section else None


def _words(paragraph: Paragraph | None) -> dict[str, Any] | None:
    return {"line": paragraph.line, "text": paragraph.text} if paragraph else None


# -- text -------------------------------------------------------------------------------------------------------


def _text(comparison: Comparison, labels: Labels) -> Iterator[str]:
    yield f"{labels('head.comparison')}: {one_line(comparison.old)} → {one_line(comparison.new)}"
    yield f"  {_counts(comparison, labels)}"
    for state in STATES[:3]:
        findings = comparison.found(state)
        if findings:
            yield ""
            yield f"── {labels(f'change.{state}')} ({len(findings)})"
            yield from (f"  {_finding(finding, labels)}" for finding in findings)
    if comparison.findings.rules:
        yield ""
        yield f"── {labels('head.rules_changed')} ({len(comparison.findings.rules)})"
        for rule in comparison.findings.rules:
            yield f"  {rule.rule_id}: {_outcome(rule.before, labels)} → {_outcome(rule.after, labels)}"
    yield ""
    yield f"── {labels('head.text_changes')} ({len(comparison.changed_sections)})"
    for item in comparison.changed_sections:
        yield f"  {_section(item, labels)}"
        for change in item.changes:
            yield f"    {_MARKS[change.change]} {_change(change, labels)}"
    if not comparison.changed_sections:
        yield f"  {labels('text.same_text')}"


def _counts(comparison: Comparison, labels: Labels) -> str:
    return " · ".join(f"{labels(f'change.{state}')}: {len(comparison.found(state))}" for state in STATES)


def _finding(finding: ReviewFinding, labels: Labels) -> str:
    where = f" ({labels('head.line')} {finding.evidence[0].span.line})" if finding.evidence else ""
    return f"{labels(f'severity.{finding.severity}')}[{finding.rule_id}] {one_line(finding.message)}{where}"


def _outcome(outcome: str | None, labels: Labels) -> str:
    return labels(f"outcome.{outcome}") if outcome else "—"


def _section(item: SectionChange, labels: Labels) -> str:
    section = item.after or item.before
    assert section is not None
    name = section.heading or labels("text.closing" if section.kind == CLOSING else "text.before_sections")
    path = f"{section.path} · " if section.path else ""
    return f"{labels(f'change.section_{item.state}')}: {path}{shorten(one_line(name), 80)}"


def _change(change: TextChange, labels: Labels) -> str:
    if change.change == "moved":
        assert change.after is not None
        here, there = (path or labels("text.before_sections") for path in (change.moved_from, change.moved_to))
        return (
            f"{labels('head.line')} {change.after.line}: {shorten(one_line(change.after.text), 100)} ({here} → {there})"
        )
    if change.before and change.after:
        return (
            f"{labels('head.line')} {change.before.line} → {change.after.line}: {_edited(change.before, change.after)}"
        )
    paragraph = change.after or change.before
    assert paragraph is not None
    return f"{labels('head.line')} {paragraph.line}: {shorten(one_line(paragraph.text), 160)}"


def _edited(before: Paragraph, after: Paragraph) -> str:
    """Return the words around each difference, those that went in […−] and those that came in […+]."""
    parts = []
    for went, came, same in _pieces(before, after):
        if same:
            words = same.split()
            parts.append(" ".join([*words[:3], "…", *words[-3:]]) if len(words) > 8 else same)
            continue
        parts += [f"[−{went}−]"] * bool(went) + [f"[+{came}+]"] * bool(came)
    return one_line(" ".join(parts))


def _pieces(before: Paragraph, after: Paragraph) -> Iterator[tuple[str, str, str]]:
    """Yield stretches of words in order, as (went, came, same)."""
    old, new = before.text.split(), after.text.split()
    if len(old) * len(new) > 1_000_000:
        yield before.text, after.text, ""
        return
    for tag, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield "", "", " ".join(old[i:j])
        else:
            yield " ".join(old[i:j]), " ".join(new[k:m]), ""


# -- Markdown ---------------------------------------------------------------------------------------------------


def _markdown(comparison: Comparison, labels: Labels) -> Iterator[str]:
    yield f"## {labels('head.comparison')}: {escaped(comparison.old)} → {escaped(comparison.new)}"
    yield ""
    yield f"**{escaped(_counts(comparison, labels))}**"
    yield ""
    for state in STATES[:3]:
        yield from _listed(
            labels(f"change.{state}"), [escaped(_finding(item, labels)) for item in comparison.found(state)]
        )
    rules = [
        f"`{item.rule_id}`: {escaped(_outcome(item.before, labels))} → {escaped(_outcome(item.after, labels))}"
        for item in comparison.findings.rules
    ]
    yield from _listed(labels("head.rules_changed"), rules)
    yield f"### {labels('head.text_changes')}"
    yield ""
    for section in comparison.changed_sections:
        yield f"- {escaped(_section(section, labels))}"
        yield from (f"  - {_MARKS[item.change]} {escaped(_change(item, labels))}" for item in section.changes)
    if not comparison.changed_sections:
        yield escaped(labels("text.same_text"))


def _listed(name: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield f"### {name} ({len(items)})"
        yield ""
        yield from (f"- {item}" for item in items)
        yield ""


# -- HTML -------------------------------------------------------------------------------------------------------

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
    "padding:0 1rem;color:#1b1b1b;background:#fff}"
    "h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}"
    "del{background:#fbdcdc;color:#6b0f0f}ins{background:#d9f2dc;color:#0d4a18;text-decoration:none}"
    "li{margin:.3rem 0}.where{color:#555}"
)


def _html(comparison: Comparison, labels: Labels) -> Iterator[str]:
    title = f"{labels('head.comparison')}: {comparison.old} → {comparison.new}"
    yield f'<!doctype html>\n<html lang="{labels.language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{_safe(title)}</h1>\n<p>{_safe(_counts(comparison, labels))}</p>"
    for state in STATES[:3]:
        findings = comparison.found(state)
        if findings:
            yield f"<h2>{_safe(labels(f'change.{state}'))} ({len(findings)})</h2>\n<ul>"
            yield from (f"<li>{_safe(_finding(finding, labels))}</li>" for finding in findings)
            yield "</ul>"
    if comparison.findings.rules:
        yield f"<h2>{_safe(labels('head.rules_changed'))}</h2>\n<ul>"
        for rule in comparison.findings.rules:
            changed = f"{_outcome(rule.before, labels)} → {_outcome(rule.after, labels)}"
            yield f"<li><code>{_safe(rule.rule_id)}</code>: {_safe(changed)}</li>"
        yield "</ul>"
    yield f"<h2>{_safe(labels('head.text_changes'))}</h2>"
    if not comparison.changed_sections:
        yield f"<p>{_safe(labels('text.same_text'))}</p>"
    for section in comparison.changed_sections:
        yield f"<h3>{_safe(_section(section, labels))}</h3>\n<ul>"
        yield from (f"<li>{_html_change(item, labels)}</li>" for item in section.changes)
        yield "</ul>"
    yield "</main>\n</body>\n</html>"


def _html_change(change: TextChange, labels: Labels) -> str:
    if change.before and change.after and change.change == "changed":
        parts = [
            _safe(same) if same else _tagged("del", went) + _tagged("ins", came)
            for went, came, same in _pieces(change.before, change.after)
        ]
        line = f"{labels('head.line')} {change.before.line} → {change.after.line}"
        return f'<span class="where">{_safe(line)}:</span> ' + " ".join(parts)
    tag = {"added": "ins", "removed": "del"}.get(change.change, "span")
    return f"<{tag}>{_safe(_change(change, labels))}</{tag}>"


def _tagged(tag: str, words: str) -> str:
    return f"<{tag}>{_safe(words)}</{tag}>" if words else ""


def _safe(text: str) -> str:
    return html.escape(one_line(text))
