"""Faults of rule files: what is wrong, where, what was probably meant, and how they are shown to rule authors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.errors import UsageError
from compliance.language.ruleset import Place

# A longer list of what may stand somewhere would bury the message.
_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a rule file.

    Shape: `code` is stable (`N002`); `sentence` says what is wrong; `line_text` is the source line of `place`; `hint`
    stands under the caret, `allowed` lists what may stand there, `basis` the legal heading the rule stands under.
    """

    code: str
    sentence: str
    place: Place
    line_text: str = ""
    hint: str = ""
    allowed: tuple[str, ...] = ()
    basis: str = ""


class RuleFaults(UsageError):  # noqa: N818 - it is a collection of faults
    """The rule files cannot be used; `faults` lists everything that is wrong with all of them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=_order))
        shown = "\n\n".join(render_fault(fault) for fault in self.faults)
        super().__init__(
            "rules.faults",
            f"tệp luật có {len(self.faults)} lỗi:\n\n{shown}\n",
            "sửa các chỗ được gạch chân rồi chạy lại compliance rules lint",
            message_en=f"the rule files have {len(self.faults)} fault(s):\n\n{shown}\n",
            next_step_en="mend the underlined places and run compliance rules lint again",
        )


def _order(fault: Fault) -> tuple[str, int, int, str]:
    return fault.place.path, fault.place.line, fault.place.column, fault.code


def render_fault(fault: Fault) -> str:
    """Return a fault as the tools show it: sentence, place, the line with its underline, and what may stand there."""
    place = fault.place
    gutter = " " * (len(str(place.line)) + 2)
    heading = f"     Căn cứ: {fault.basis}" if fault.basis else ""
    rows = [
        f"lỗi[{fault.code}]: {fault.sentence}",
        f"{gutter}┌─ {place.path}:{place.line}:{place.column}{heading}",
    ]
    if fault.line_text:
        rows.append(f" {place.line} │ {fault.line_text}".replace("\t", " "))
        under = " " * (place.column - 1) + "^" * _underlined(fault)
        rows.append(f"{gutter}│ {under}{' ' + fault.hint if fault.hint else ''}")
    elif fault.hint:
        rows.append(f"{gutter}= {fault.hint}")
    if fault.allowed:
        more = ", …" if len(fault.allowed) > _MOST_SHOWN else ""
        rows.append(f"{gutter}= có thể dùng: {', '.join(fault.allowed[:_MOST_SHOWN])}{more}")
    return "\n".join(rows)


def _underlined(fault: Fault) -> int:
    place = fault.place
    end = place.end_column if place.end_line == place.line else len(fault.line_text) + 1
    return max(1, min(end, len(fault.line_text) + 1) - place.column)
