"""Reviews as SARIF 2.1.0: every outcome of every rule as a result, split where code hosts would refuse the whole."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from compliance.engine.outcome import Evidence
from compliance.report.display import law_words, note_words, one_line, visible
from compliance.report.labels import Labels, Language, load_labels
from compliance.report.markdown import escaped
from compliance.report.rows import Row, rows
from compliance.review import Review, RuleOutcome
from compliance.span import Span

SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "complianceFinding/v1"
_LEVELS = {"violation": "error", "missing": "warning", "advice": "note"}
_MARKS = {"satisfied": "pass", "not_applicable": "notApplicable"}

# Source: GitHub, «SARIF support for code scanning», limits of one upload.
MOST_RESULTS = 25_000
MOST_RUNS = 20
MOST_BYTES = 10_000_000


def render_sarif(reviews: Sequence[Review], *, language: Language = "vi") -> str:
    """Return one log with everything, in as many runs as the limit of results asks for."""
    labels = load_labels(language)
    return _written([_run(part, number, labels) for number, part in enumerate(_parts(reviews, MOST_RESULTS), 1)])


def render_sarif_files(
    reviews: Sequence[Review],
    *,
    language: Language = "vi",
    most_results: int = MOST_RESULTS,
    most_runs: int = MOST_RUNS,
    most_bytes: int = MOST_BYTES,
) -> list[str]:
    """Return the logs, each within the limits of an upload: one, unless there is too much for one.

    Units: `most_bytes` after gzip, as uploads are measured. A single result that is larger stands in a log of its own.
    """
    labels = load_labels(language)
    runs = [
        (run, size) for part in _parts(reviews, most_results) for run, size in _light_runs(part, labels, most_bytes)
    ]
    logs: list[list[dict[str, Any]]] = []
    room = 0
    for number, (run, size) in enumerate(runs, 1):
        run["automationDetails"]["id"] = _automation_id(number)
        if not logs or len(logs[-1]) == most_runs or size > room:
            logs.append([])
            room = most_bytes
        logs[-1].append(run)
        room -= size
    return [_written(log) for log in logs]


def _parts(reviews: Sequence[Review], most: int) -> Iterator[list[Row]]:
    part: list[Row] = []
    for review in reviews:
        for row in rows(review):
            if len(part) == most:
                yield part
                part = []
            part.append(row)
    yield part


def _light_runs(part: list[Row], labels: Labels, most_bytes: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Return the results as one run, or halved until each run is light enough, with its size in bytes."""
    run = _run(part, 1, labels)
    size = len(json.dumps(run, ensure_ascii=False).encode())
    if size > most_bytes:
        size = len(gzip.compress(_written([run]).encode(), mtime=0))
    if size <= most_bytes or len(part) == 1:
        yield run, size
        return
    middle = len(part) // 2
    for half in (part[:middle], part[middle:]):
        yield from _light_runs(half, labels, most_bytes)


def _written(runs: Sequence[dict[str, Any]]) -> str:
    log = {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": runs}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _automation_id(number: int) -> str:
    # Code hosts merge or refuse runs of one tool in one category; the number keeps parts apart.
    return "compliance/" if number == 1 else f"compliance/{number}/"


def _run(part: Sequence[Row], number: int, labels: Labels) -> dict[str, Any]:
    reviews = list({id(row.review): row.review for row in part}.values())
    outcomes = {row.outcome.rule_id: row.outcome for row in part}
    positions = {rule: index for index, rule in enumerate(sorted(outcomes))}
    artifacts = {id(review): index for index, review in enumerate(reviews)}
    program = reviews[0].receipt.program.partition(" ") if reviews else ("compliance", "", "")
    driver: dict[str, Any] = {
        "name": program[0],
        "rules": [_rule(outcomes[rule], labels) for rule in positions],
    }
    if program[2]:
        driver["version"] = program[2]
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": _automation_id(number)},
        "language": "en" if labels.language == "en" else "vi",
        "columnKind": "unicodeCodePoints",
        "artifacts": [_artifact(review) for review in reviews],
        "invocations": [_invocation(reviews, labels)],
        "results": [_result(row, positions[row.outcome.rule_id], artifacts[id(row.review)], labels) for row in part],
    }


def _rule(outcome: RuleOutcome, labels: Labels) -> dict[str, Any]:
    law = [one_line(law_words(reference, labels)) for reference in outcome.law]
    title = one_line(outcome.title)
    why = [one_line(outcome.because)] if outcome.because else []
    basis = [f"{labels('head.law')}: {line}" for line in law]
    rule: dict[str, Any] = {
        "id": outcome.rule_id,
        "name": "".join(word.capitalize() for word in outcome.rule_id.replace("/", "-").split("-")),
        "shortDescription": {"text": title},
        "fullDescription": {"text": " ".join([title.rstrip(".") + ".", *why])},
        "help": {
            "text": "\n".join([title, *why, *basis]),
            "markdown": "\n\n".join([f"**{escaped(title)}**", *map(escaped, [*why, *basis])]),
        },
        "properties": {"tags": [outcome.family], "law": law},
    }
    return rule


def _artifact(review: Review) -> dict[str, Any]:
    counts = review.counts
    return {
        "location": {"uri": artifact_uri(review.plan.path)},
        "hashes": {"sha-256": review.plan.sha256},
        "roles": ["analysisTarget"],
        "properties": {
            "verdict": review.verdict,
            "counts": {
                **counts.outcomes,
                "findings": dict(counts.findings),
                "waived": counts.waived,
                "known": counts.known,
            },
        },
    }


def artifact_uri(path: str) -> str:
    """Return a path as the URI reference it must be: an absolute one as `file:`, every other character escaped."""
    # `quote` escapes the colon too, which in a first segment would read as a scheme.
    return ("file://" if path.startswith("/") else "") + quote(path)


def _invocation(reviews: Sequence[Review], labels: Labels) -> dict[str, Any]:
    said = [
        {"level": "error" if trouble in review.receipt.faults else "warning", "message": {"text": visible(trouble)}}
        for review in reviews
        for trouble in review.receipt.troubles
    ]
    said += [
        {"level": "warning", "message": {"text": f"{visible(review.plan.path)}: {note_words(note, labels)}"}}
        for review in reviews
        for note in review.waiver_notes
    ]
    invocation: dict[str, Any] = {"executionSuccessful": not any(review.receipt.faults for review in reviews)}
    if reviews:
        invocation["endTimeUtc"] = max(review.receipt.checked_at for review in reviews)
    if said:
        invocation["toolExecutionNotifications"] = said
    return invocation


def _result(row: Row, rule: int, artifact: int, labels: Labels) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": row.outcome.rule_id,
        "ruleIndex": rule,
        **_kind(row),
        "message": {"text": row.message},
        "locations": [_location(row, artifact)],
    }
    closest = row.finding.looked_in.closest if row.finding and row.finding.looked_in else None
    others = [*row.places[1:], *([closest] if closest else [])]
    if others:
        result["relatedLocations"] = [
            {"id": number, **_place(item, row, artifact)} for number, item in enumerate(others, 1)
        ]
    if row.finding:
        result |= _finding(row, labels)
    return result


def _kind(row: Row) -> dict[str, str]:
    if row.finding:
        return {"kind": "fail", "level": _LEVELS[row.finding.severity]}
    if row.state == "undetermined":
        # `review`: here are the places a person can judge by; `open`: there is nothing to go by.
        return {"kind": "review" if row.places else "open", "level": "none"}
    return {"kind": _MARKS[row.state], "level": "none"}


def _finding(row: Row, labels: Labels) -> dict[str, Any]:
    finding = row.finding
    assert finding is not None
    said: dict[str, Any] = {
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {
            "severity": finding.severity,
            "findingKind": finding.kind,
            "requirement": finding.requirement,
            "fix": one_line(finding.fix) if finding.fix else None,
            "law": [one_line(law_words(reference, labels)) for reference in finding.law],
        },
    }
    if row.review.has_baseline:
        said["baselineState"] = "unchanged" if finding.is_known else "new"
    if finding.waiver:
        waiver = finding.waiver
        said["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": one_line(waiver.reason),
                "properties": {
                    "by": waiver.by,
                    "date": waiver.on.isoformat(),
                    "expires": waiver.expires.isoformat() if waiver.expires else None,
                },
            }
        ]
    return said


def _location(row: Row, artifact: int) -> dict[str, Any]:
    if row.places:
        return _place(row.places[0], row, artifact)
    physical = _physical(row, artifact)
    # Code hosts show nothing without a line: what is missing stands where it was looked for.
    if row.finding:
        physical["region"] = (
            {"startLine": row.span.line, "endLine": row.span.end_line} if row.span else {"startLine": 1}
        )
    return {"physicalLocation": physical}


def _physical(row: Row, artifact: int) -> dict[str, Any]:
    return {"artifactLocation": {"uri": artifact_uri(row.review.plan.path), "index": artifact}}


def _place(item: Evidence, row: Row, artifact: int) -> dict[str, Any]:
    physical = _physical(row, artifact)
    physical["region"] = _region(item.span, item.text)
    location: dict[str, Any] = {"physicalLocation": physical}
    if item.section:
        location["logicalLocations"] = [{"fullyQualifiedName": item.section, "kind": "section"}]
    return location


def _region(span: Span, words: str) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "snippet": {"text": words},
    }
    if span.page:
        region["properties"] = {"page": span.page}
    return region
