"""The few exceptions this program raises: each has a code, a cause and a next step for the person who meets it."""

from __future__ import annotations


class ComplianceError(Exception):
    """Something outside the plan's content stands in the way; shown to people as «cause — next step».

    Shape: `code` is stable and English (`unreadable.encrypted`), `message` and `next_step` are Vietnamese sentences,
    `message_en` and `next_step_en` their English twins.
    """

    exit_code = 4

    def __init__(
        self, code: str, message: str, next_step: str = "", *, message_en: str = "", next_step_en: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.next_step = next_step
        self.message_en = message_en or message
        self.next_step_en = next_step_en or next_step


class UsageError(ComplianceError):
    """The command, its options or its configuration are wrong (exit code 2)."""

    exit_code = 2


class UnreadableError(ComplianceError):
    """An input could not be read, or not surely enough to be judged (exit code 3)."""

    exit_code = 3


class InternalError(ComplianceError):
    """A fault of the program itself (exit code 4)."""

    exit_code = 4
