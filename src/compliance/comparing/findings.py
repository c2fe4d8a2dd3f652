"""The findings of two versions of a plan: which are new, put right, unchanged, or back after having been put right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from compliance.fingerprint import plain_words
from compliance.review import Review, ReviewFinding


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule whose outcome is another than before; nothing stands where the rule was not there."""

    rule_id: str
    title: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class FindingChanges:
    """What became of the findings.

    Shape: `new`, `reopened` and `unchanged` hold findings of the new version, `fixed` those of the old one. A reopened
    finding is not in the old version but was in one before it.
    """

    new: tuple[ReviewFinding, ...]
    reopened: tuple[ReviewFinding, ...]
    fixed: tuple[ReviewFinding, ...]
    unchanged: tuple[ReviewFinding, ...]
    rules: tuple[RuleChange, ...]


def compare_findings(old: Review, new: Review, earlier: Collection[str] = ()) -> FindingChanges:
    """Return what became of the findings of `old` in `new`; `earlier` are fingerprints of still older versions.

    Shape: findings are matched by fingerprint, those that are left by rule, requirement and words, so that a sentence
    moved to another section keeps its finding.
    """
    before = {finding.fingerprint: finding for finding in old.findings}
    after = {finding.fingerprint: finding for finding in new.findings}
    same = before.keys() & after.keys()
    gone = [finding for finding in old.findings if finding.fingerprint not in same]
    come = [finding for finding in new.findings if finding.fingerprint not in same]
    moved = _same_words(gone, come)
    left = [finding for finding in come if finding.fingerprint not in moved]
    return FindingChanges(
        new=tuple(finding for finding in left if finding.fingerprint not in earlier),
        reopened=tuple(finding for finding in left if finding.fingerprint in earlier),
        fixed=tuple(finding for finding in gone if finding.fingerprint not in moved.values()),
        unchanged=tuple(item for item in new.findings if item.fingerprint in same or item.fingerprint in moved),
        rules=_rules(old, new),
    )


def _same_words(gone: Sequence[ReviewFinding], come: Sequence[ReviewFinding]) -> dict[str, str]:
    """Return for findings that say the same of the same words, new → old fingerprint, each old one taken once."""
    waiting: dict[tuple[str, int, str], list[str]] = {}
    for finding in gone:
        waiting.setdefault(_key(finding), []).append(finding.fingerprint)
    pairs = {}
    for finding in come:
        if waiting.get(_key(finding)):
            pairs[finding.fingerprint] = waiting[_key(finding)].pop(0)
    return pairs


def _key(finding: ReviewFinding) -> tuple[str, int, str]:
    return finding.rule_id, finding.requirement, plain_words(finding.words)


def _rules(old: Review, new: Review) -> tuple[RuleChange, ...]:
    before = {outcome.rule_id: outcome for outcome in old.outcomes}
    after = {outcome.rule_id: outcome for outcome in new.outcomes}
    changes = []
    for rule in sorted(before.keys() | after.keys()):
        first, last = before.get(rule), after.get(rule)
        if first is None or last is None or first.outcome != last.outcome:
            named = last or first
            assert named is not None
            changes.append(
                RuleChange(rule, named.title, first.outcome if first else None, last.outcome if last else None)
            )
    return tuple(changes)
