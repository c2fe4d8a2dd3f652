"""The whole program as one function: a source and the rules in, a review out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from compliance import cache
from compliance.errors import UsageError

if TYPE_CHECKING:
    from compliance.language.ruleset import RuleSet
    from compliance.law import Law
    from compliance.plan import Assumptions
    from compliance.plan.facts import DateRange, Plan
    from compliance.reading import OnPage
    from compliance.review import Review

Engine = Literal["both", "direct", "durable"]

# How the lists of the vocabulary stand behind what a caller may state about a plan.
_ASSUMED = {
    "level": "levels",
    "programme": "programmes",
    "scope": "scopes",
    "document_kind": "document_kinds",
    "issuer_kind": "issuer_kinds",
}


@dataclass(frozen=True, slots=True)
class Checker:
    """The rules of one run, loaded and checked once, ready to judge any number of plans.

    Shape: with `isolate` durable_rules runs in a process of its own, so that one plan cannot end a run over many.
    """

    law: Law
    ruleset: RuleSet
    engine: Engine = "both"
    isolate: bool = False

    def check(
        self,
        source: Path | str | bytes,
        *,
        name: str = "",
        assume: Assumptions | None = None,
        checked_at: datetime | None = None,
        on_page: OnPage | None = None,
    ) -> Review:
        """Return the review of a plan given as a path, or as the bytes of its file.

        Shape: `on_page` is told how many of how many page pictures of a scan are recognised.
        Errors: `UnreadableError` for a source that cannot be read or judged.
        """
        plan = self.plan(source, name=name, assume=assume, on_page=on_page)
        return self.judge(plan, checked_at=checked_at)

    def judge(self, plan: Plan, *, checked_at: datetime | None = None) -> Review:
        """Return the review of a plan that was read before."""
        from compliance.engine import evaluate
        from compliance.review import review

        evaluation = evaluate(self.ruleset, plan, self.law, self.engine, self.isolate)
        return review(plan, evaluation, self.ruleset, self.law, checked_at=checked_at)

    def plan(
        self,
        source: Path | str | bytes,
        *,
        name: str = "",
        assume: Assumptions | None = None,
        on_page: OnPage | None = None,
    ) -> Plan:
        """Return the facts read from a plan, without judging them."""
        return read_plan(source, self.law, name=name, assume=assume, on_page=on_page)


def read_plan(
    source: Path | str | bytes,
    law: Law,
    *,
    name: str = "",
    assume: Assumptions | None = None,
    on_page: OnPage | None = None,
) -> Plan:
    """Return the facts of a plan given as a path, or as the bytes of its file."""
    from compliance.plan import Assumptions, build_plan
    from compliance.reading import read_document

    if isinstance(source, bytes):
        document = read_document(None, source, name, on_page)
    else:
        document = read_document(Path(source), None, name, on_page)
    return build_plan(document, law, assume or Assumptions())


def load(
    rules_dir: Path | None = None, engine: Engine = "both", isolate: bool = False, local: Path | None = None
) -> Checker:
    """Return a checker with the rules of a folder, or those that came with the program.

    Shape: `local` is a file with what one province knows better (`compliance.law.local`); it counts in the rules' hash.
    Errors: `UsageError` when the folder holds no rule; every fault of every rule file at once when some are faulty.
    """
    from compliance.language import load_rules
    from compliance.law import load_law
    from compliance.law.local import with_local

    law = load_law(rules_dir)
    ruleset = load_rules(law, rules_dir)
    if not ruleset.rules:
        raise UsageError(
            "rules.none",
            f"không có luật nào trong {rules_dir or 'bộ luật'}",
            "chỉ --rules tới thư mục có các tệp .luat",
            message_en=f"there is no rule in {rules_dir or 'the rule set'}",
            next_step_en="point --rules to a folder with .luat files",
        )
    if local is not None:
        law = with_local(law, local)
        ruleset = replace(ruleset, sha256=cache.hash_of(ruleset.sha256, files=[local]))
    return Checker(law, ruleset, engine, isolate)


def assumptions(
    law: Law,
    *,
    year: int | None = None,
    signed: date | DateRange | None = None,
    template: bool = False,
    **values: str | None,
) -> Assumptions:
    """Return what the caller states about a plan: identifiers or Vietnamese names of the vocabulary.

    Errors: `UsageError` for a name the vocabulary does not know.
    """
    from compliance.plan import Assumptions
    from compliance.plan.facts import DateRange

    resolved = {field: _resolve(law, field, value) for field, value in values.items() if value is not None}
    if isinstance(signed, date):
        signed = DateRange(signed, signed)
    return Assumptions(year=year, signed=signed, template=template, **resolved)


def _resolve(law: Law, field: str, name: str) -> str:
    listed = law.lists[_ASSUMED[field]]
    plain = name.strip().casefold()
    # Identifiers join their words with «_» or «-»; nobody should have to remember which.
    for spelling in (name.strip(), plain, plain.replace("-", "_"), plain.replace("_", "-")):
        value = law.resolve_value(listed.id, spelling)
        if value is not None:
            return value.id
    known = ", ".join(value.id for value in listed.values)
    raise UsageError(
        "usage.unknown_value",
        f"không có {listed.vi} «{name}»",
        f"dùng một trong: {known}",
        message_en=f"unknown {field.replace('_', ' ')} “{name}”",
        next_step_en=f"use one of: {known}",
    )


def check(
    source: Path | str | bytes,
    *,
    rules_dir: Path | None = None,
    engine: Engine = "both",
    name: str = "",
    level: str | None = None,
    year: int | None = None,
    signed: date | None = None,
    programme: str | None = None,
    scope: str | None = None,
    kind: str | None = None,
    checked_at: datetime | None = None,
) -> Review:
    """Return the review of one plan, given as a path or as the bytes of its file.

    Shape: what is stated (`level`, `year`, `signed`, `programme`, `scope`, `kind`) stands in for what the text says.
    Errors: `UnreadableError` for a source that cannot be read or judged, `UsageError` for faulty rules or values.
    """
    checker = load(rules_dir, engine)
    assume = assumptions(
        checker.law, level=level, year=year, signed=signed, programme=programme, scope=scope, document_kind=kind
    )
    return checker.check(source, name=name, assume=assume, checked_at=checked_at)
