"""The few exceptions this program raises: each has a code, a cause and a next step for the person who meets it."""

from __future__ import annotations

from typing import Any


def _remade(kind: type[ComplianceError], values: dict[str, Any], arguments: tuple[Any, ...]) -> ComplianceError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(values)
    return error


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

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to make the same failure again: it travels between the processes of a run."""
        return _remade, (type(self), self.__dict__.copy(), self.args)


class UsageError(ComplianceError):
    """The command, its options or its configuration are wrong (exit code 2)."""

    exit_code = 2


class UnreadableError(ComplianceError):
    """An input could not be read, or not surely enough to be judged (exit code 3)."""

    exit_code = 3


class InternalError(ComplianceError):
    """A fault of the program itself (exit code 4)."""

    exit_code = 4


def internal(error: BaseException, where: str = "") -> InternalError:
    """Return an unexpected exception as a fault of the program, with what to do next."""
    place = f"{where}: " if where else ""
    fault = InternalError(
        "internal",
        f"{place}lỗi của chương trình ({type(error).__name__})",
        "chạy lại với COMPLIANCE_DEBUG=1 và gửi nguyên văn thông báo cho người phát triển",
        message_en=f"{place}a fault of the program ({type(error).__name__})",
        next_step_en="run again with COMPLIANCE_DEBUG=1 and send the whole message to the developers",
    )
    fault.__cause__ = error
    return fault
