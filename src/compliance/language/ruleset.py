"""A checked rule as data: what the parser and the static checks hand to the engine.

All names are resolved: kinds, fields and values are the English identifiers of the fact schema and the vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Severity = Literal["violation", "missing", "advice"]
Form = Literal["exists", "forbid", "every_must", "every_has", "cover", "equals"]
Comparison = Literal["=", "!=", "<", "<=", ">", ">="]
Owner = Literal["self", "outer", "plan", "pair"]


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A field of the fact at hand (`self`), of the outer fact in a join (`outer`), or of the plan (`plan`)."""

    owner: Owner
    field: str


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number; percentages are in percent, money in million đồng, dates stand in `DateLiteral`."""

    value: Decimal
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class DateLiteral:
    """A calendar date written in a rule."""

    value: date


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`left operator right` over numbers (`+ - * /`)."""

    operator: Literal["+", "-", "*", "/"]
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A sum, count, share, maximum or minimum over the facts of a pattern (`field` is nothing for a count or a share).

    Shape: in `pattern.where`, `self` is the fact that is counted and `outer` the fact the aggregate is computed for.
    `share` is the percentage of the pattern's facts that also meet `part`.
    """

    function: Literal["sum", "count", "share", "max", "min"]
    pattern: Pattern
    field: str | None = None
    part: Condition | None = None


Term = FieldRef | Number | DateLiteral | Arithmetic | Aggregate


@dataclass(frozen=True, slots=True)
class Compare:
    """`left operator right`, equal within a tolerance when one is given.

    Units: `tolerance` is in the unit of the terms, `tolerance_percent` in percent of the right side.
    """

    left: Term
    operator: Comparison
    right: Term
    tolerance: Decimal | None = None
    tolerance_percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IsValue:
    """The field holds one of `values` (vocabulary identifiers, text, or `true`/`false` for a yes-or-no field)."""

    ref: FieldRef
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetTest:
    """A test on a set.

    Shape: `includes`: the field holds all of `values`; `only`: nothing but `values`; `meets`: at least one. `values`
    may be another set field.
    """

    ref: FieldRef
    test: Literal["includes", "only", "meets"]
    values: tuple[str, ...] | FieldRef


@dataclass(frozen=True, slots=True)
class IsPresent:
    """The field is stated in the plan (legible or not)."""

    ref: FieldRef


@dataclass(frozen=True, slots=True)
class SameField:
    """A join: the field has the same value in both facts (`CÙNG chỉ số`); `different` for `KHÁC giá trị`."""

    field: str
    different: bool = False


@dataclass(frozen=True, slots=True)
class SamePlace:
    """A join: the fact stands in the same sentence or block as the outer fact."""

    scope: Literal["sentence", "block", "section"]


@dataclass(frozen=True, slots=True)
class Exists:
    """There is (or, under `Not`, there is no) fact that matches the pattern."""

    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Not:
    """The negation of a condition."""

    item: Condition


@dataclass(frozen=True, slots=True)
class And:
    """All conditions hold."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one condition holds."""

    items: tuple[Condition, ...]


Condition = Compare | IsValue | SetTest | IsPresent | SameField | SamePlace | Exists | Not | And | Or


@dataclass(frozen=True, slots=True)
class Pattern:
    """Facts of one kind that meet a condition, within sections of given kinds (empty: anywhere)."""

    kind: str
    where: Condition | None = None
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a rule file, from 1."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Basis:
    """What a rule rests on: a provision of an instrument, arithmetic (`SỐ HỌC`) or practice (`THÔNG LỆ`)."""

    kind: Literal["instrument", "arithmetic", "practice"]
    instrument: str | None = None
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Exemption:
    """A labelled exception.

    Shape: where `when` holds, the requirement is skipped (`skip`) or its finding lowered to advice (`lower`).
    """

    label: str
    when: Condition
    effect: Literal["skip", "lower"]
    because: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One `YÊU CẦU`: a form, its patterns, and what is said when it does not hold.

    Shape: `pattern` is f; `must` is d (`every_must`); `has` is g (`every_has`, `cover`; for `cover`, `value_list` names
    the vocabulary list and each value is compared with `value_field` of g); `compare` is the comparison of `equals`;
    `pair` marks `KHÔNG CÓ HAI f`: `where` of `pattern` then joins the two with `SameField`.
    """

    form: Form
    severity: Severity
    message: str
    place: Place
    pattern: Pattern | None = None
    at_least: int | None = None
    at_most: int | None = None
    pair: bool = False
    must: Condition | None = None
    has: Pattern | None = None
    value_list: str | None = None
    value_field: str | None = None
    compare: Compare | None = None
    when: Condition | None = None
    exemptions: tuple[Exemption, ...] = ()
    fix: str | None = None
    basis: tuple[Basis, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Applicability:
    """When a rule speaks at all.

    Shape: empty tuples and nothing mean «no limit»; years are plan years, both ends inclusive; `follows` names the set
    of rules whose limits are among these.
    """

    levels: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    signed_from: date | None = None
    signed_to: date | None = None
    programmes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    when: Condition | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A fragment of a plan with the outcome the rule must give it.

    Shape: the fields after `severity`, up to `scope`, stand in for what the fragment does not say.
    """

    outcome: Literal["satisfied", "violated", "undetermined", "not_applicable"]
    text: str
    place: Place
    severity: Severity | None = None
    level: str | None = None
    year: int | None = None
    signed: date | None = None
    programme: str | None = None
    scope: str | None = None
    underlined: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One checked rule."""

    id: str
    title: str
    place: Place
    basis: tuple[Basis, ...]
    applies: Applicability
    requirements: tuple[Requirement, ...]
    because: str = ""
    exemptions: tuple[Exemption, ...] = ()
    not_checkable: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def family(self) -> str:
        """Return the part of the id before the slash."""
        return self.id.split("/", 1)[0]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """All rules of a run, in the order of their ids, with the hash of everything they were made from."""

    rules: tuple[Rule, ...]
    sha256: str

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule of that id, or nothing."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
