"""Which waivers and which baseline a run uses, and what they say of each plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.checker import Checker
    from compliance.cli.inputs import Input
    from compliance.waiver import Waiver
    from compliance.waiving.baseline import Baseline

WaiversOption = Annotated[
    Path | None,
    typer.Option("--waivers", help="Tệp miễn trừ; mặc định waivers.yaml ở thư mục hiện tại.", show_default=False),
]
BaselineOption = Annotated[
    Path | None,
    typer.Option("--baseline", help="Tệp mốc: phát hiện có trong đó không làm lệnh thất bại.", show_default=False),
]


@dataclass(frozen=True, slots=True)
class Marking:
    """The options for waivers and a baseline."""

    waivers: WaiversOption = None
    no_waivers: Annotated[bool, typer.Option("--no-waivers", help="Không dùng tệp miễn trừ nào.")] = False
    baseline: BaselineOption = None

    def marks(self, rules: Path | None, checker: Checker) -> Marks:
        """Return what the files say. Errors: `UsageError` for a file that cannot be read or is faulty."""
        path = waiver_path(self.waivers)
        waivers: tuple[Waiver, ...] = ()
        if not self.no_waivers and (self.waivers is not None or path.exists()):
            from compliance.waiving.waiver_file import read_waivers

            waivers = tuple(read_waivers(path))
        baseline = None
        if self.baseline is not None:
            from compliance.waiving.baseline import read_baseline

            baseline = read_baseline(self.baseline)
        if not waivers and baseline is None:
            return Marks()
        return Marks(hard_rules_of(checker, rules), waivers, path, baseline, self.baseline or Path())


@dataclass(frozen=True, slots=True)
class Marks:
    """The waivers and the baseline of a run, with the files they are from and the rules that admit neither."""

    hard: Mapping[str, str] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()
    waivers_from: Path = Path()
    baseline: Baseline | None = None
    baseline_from: Path = Path()

    def waivers_of(self, item: Input) -> tuple[Waiver, ...]:
        """Return the waivers for one plan."""
        if not self.waivers:
            return ()
        from compliance.waiving.plan_key import plan_key

        key = plan_key(item.name, self.waivers_from)
        return tuple(waiver for waiver in self.waivers if waiver.plan == key)

    def known_of(self, item: Input) -> dict[str, str] | None:
        """Return the known findings of one plan, nothing where there is no baseline."""
        if self.baseline is None:
            return None
        from compliance.waiving.plan_key import plan_key

        return self.baseline.known(plan_key(item.name, self.baseline_from))


def waiver_path(given: Path | None) -> Path:
    """Return the waiver file asked for, or the usual one in the current folder."""
    from compliance.waiving import USUAL_WAIVERS

    return given if given is not None else Path(USUAL_WAIVERS)


def hard_rules_of(checker: Checker, rules: Path | None) -> dict[str, str]:
    """Return the rules that admit no waiver, with the reasons."""
    from compliance.law.hard_rules import hard_rules

    return hard_rules(rules, [rule.id for rule in checker.ruleset.rules])
