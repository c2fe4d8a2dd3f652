"""Reviews as JSON Lines: each plan's review on a line of its own, as the JSON format gives it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from compliance.report.json import SCHEMA, review_content
from compliance.report.labels import Language, load_labels
from compliance.review import Review


def render_jsonl(reviews: Iterable[Review], *, language: Language = "vi") -> str:
    """Return one line of JSON a plan: `schema` beside the keys of a review."""
    labels = load_labels(language)
    return "".join(
        json.dumps({"schema": SCHEMA, **review_content(review, labels)}, ensure_ascii=False, separators=(",", ":"))
        + "\n"
        for review in reviews
    )
