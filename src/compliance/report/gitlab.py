"""Reviews as a GitLab Code Quality report, which merge requests show beside the changed lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from compliance.report.labels import Labels, Language, load_labels
from compliance.report.rows import Row, remarkable, state_words
from compliance.review import Review

_SEVERITIES = {"violation": "critical", "missing": "major", "advice": "minor", "undetermined": "info"}


def render_gitlab(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return one entry a finding and a rule not decided; `check_name` is the rule."""
    labels = load_labels(language)
    entries = [_entry(row, labels) for review in reviews for row in remarkable(review)]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _entry(row: Row, labels: Labels) -> dict[str, Any]:
    span, path = row.span, row.review.plan.path
    name = row.finding.fingerprint if row.finding else row.outcome.rule_id
    return {
        "description": f"{state_words(row, labels)}: {row.message}",
        "check_name": row.outcome.rule_id,
        # GitLab drops all but one of equal fingerprints, and two plans may lack the same thing.
        "fingerprint": hashlib.sha256(f"{path}\x1f{name}".encode()).hexdigest()[:40],
        "severity": "info" if row.is_quiet else _SEVERITIES[row.state],
        "location": {
            "path": path,
            "lines": {"begin": span.line if span else 1, "end": span.end_line if span else 1},
        },
    }
