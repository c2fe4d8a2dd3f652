"""What can be wrong in a spec: a promise the rules do not keep, or a scenario that cannot be run at all."""

from __future__ import annotations


class StepError(AssertionError):
    """A «Thì» step does not hold: what it expected and what the review said, both in Vietnamese."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(f"chờ {expected}; nhận {got}")
        self.expected, self.got = expected, got


class SpecError(Exception):
    """A scenario is written wrongly: the cause and the next step, both in Vietnamese."""

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(f"{message} — {next_step}" if next_step else message)
        self.message, self.next_step = message, next_step
