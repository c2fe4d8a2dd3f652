"""A waiver: somebody answers, by name and with a reason, for leaving one finding of one plan as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

WaiverState = Literal["unused", "expired", "void", "hard"]


@dataclass(frozen=True, slots=True)
class Waiver:
    """Who leaves which finding as it is, why, and until when.

    Shape: `plan` is the plan's path as the waiver file names it (with `/`, seen from the folder of that file);
    `severity`, `section` and `words` are those of the finding when it was waived (`words` are the plan's own, or the
    message where something is missing); `expires` is the last day the waiver holds, nothing where it has no end.
    """

    fingerprint: str
    rule: str
    plan: str
    severity: str
    section: str
    words: str
    reason: str
    by: str
    on: date
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class WaiverNote:
    """A waiver that does not hold, for every report to say.

    Shape: `unused` (the finding is gone), `expired`, `void` (the plan's words changed, or the finding is graver now) or
    `hard` (its rule admits no waiver); `now` is what stands in the finding that the waiver was perhaps meant for.
    """

    state: WaiverState
    waiver: Waiver
    now: str = ""
