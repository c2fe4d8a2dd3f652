"""Fingerprints: a name for each finding that stays when lines move, and that no other finding of the plan shares."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compliance.engine.outcome import Finding

_LENGTH = 20
# Line numbers in a message move with the lines; everything else in it says what is missing.
LINES = re.compile(r"\(?\b(?:các\s+)?dòng\s+\d+(?:\s*[-–]\s*\d+)?(?:(?:\s*,|\s+và)\s*\d+(?:\s*[-–]\s*\d+)?)*\)?", re.I)
_ALIKE = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’", "'")})
_BULLET = re.compile(r"^[-+*•]\s+")
_EDGES = " .,;:!\"'()"


def fingerprints(rule_id: str, findings: Iterable[Finding]) -> list[str]:
    """Return the fingerprint of each finding of one rule, in the order given, which must be that of the text.

    Shape: made of the rule, the requirement, the words of the evidence, the paths of its sections, and the number of
    the finding among those that are equal in all of these. Where such equal findings say different things, what they
    say counts too, so that one does not take the place of another that was put right.
    """
    listed = list(findings)
    keys = [(rule_id, str(item.requirement), plain_words(words_of(item)), section_of(item)) for item in listed]
    sayings: dict[tuple[str, ...], set[str]] = {}
    for key, item in zip(keys, listed, strict=True):
        sayings.setdefault(key, set()).add(_saying(item))
    seen: Counter[tuple[str, ...]] = Counter()
    named = []
    for key, item in zip(keys, listed, strict=True):
        whole = key if len(sayings[key]) == 1 else (*key, _saying(item))
        # INVARIANT: equal keys differ in the ordinal, so two findings never share a name and one cannot hide the other.
        named.append(hashlib.sha256("\x1f".join((*whole, str(seen[whole]))).encode()).hexdigest()[:_LENGTH])
        seen[whole] += 1
    return named


def _saying(finding: Finding) -> str:
    return plain_words(LINES.sub("", finding.message))


def words_of(finding: Finding) -> str:
    """Return the words a finding is known by: those of its evidence, or its message where something is missing.

    What merely stands where something is missing may change without the finding becoming another.
    """
    words = "" if finding.is_instead else " | ".join(" ".join(item.text.split()) for item in finding.evidence)
    return words or LINES.sub("", finding.message).strip()


def section_of(finding: Finding) -> str:
    """Return the paths of the sections of the evidence, each once; none for what is nowhere."""
    return "" if finding.is_instead else " | ".join(dict.fromkeys(item.section for item in finding.evidence))


def plain_words(text: str) -> str:
    """Return words without what reflowing, other dashes and quotes or another bullet change."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    return " | ".join(_BULLET.sub("", " ".join(part.split())).strip(_EDGES) for part in folded.split(" | "))
