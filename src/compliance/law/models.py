"""What the law's YAML files hold, as strict and frozen models: instruments, vocabulary lists and their values."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from compliance.law import time
from compliance.law.time import Period

ExpiryBasis = Literal["thay-trong-nguon", "het-giai-doan", "suy-luan"]
Attribute = str | int | bool | date | tuple[str, ...]


def _name(text: str) -> str:
    # Rule names are lower-case words: anything else could not be written in a rule.
    if text != text.lower() or not all(part.isalnum() for part in text.split(" ")):
        raise ValueError("tên dùng trong luật chỉ gồm chữ thường và chữ số, cách nhau một dấu cách")
    return text


RuleName = Annotated[str, AfterValidator(_name)]


class _Model(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class VocabularyValue(_Model):
    """One value a rule may name: its identifier in facts and JSON, its names in rules, and how plans write it.

    Shape: `from_` and `to` bound the days on which the thing exists, both inclusive; `successor` is an identifier of
    the same list. `label` is how people see it (`shown` falls back to the name in rules).
    """

    id: str
    vi: RuleName
    also: tuple[RuleName, ...] = ()
    phrases: tuple[str, ...] = ()
    label: str | None = None
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    successor: str | None = None
    attributes: Mapping[str, Attribute] = Field(default_factory=dict)

    @property
    def shown(self) -> str:
        """Return the value as reviewers read it."""
        return self.label or self.vi

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name a rule may use for this value, the chief one first."""
        return (self.vi, *self.also)

    def attribute_list(self, key: str) -> tuple[str, ...]:
        """Return an attribute as a list of words; one word counts as a list of one, an absent attribute as none."""
        found = self.attributes.get(key)
        if found is None:
            return ()
        return found if isinstance(found, tuple) else (str(found),)

    @model_validator(mode="after")
    def _dates_in_order(self) -> VocabularyValue:
        if self.from_ and self.to and self.from_ > self.to:
            raise ValueError("ngày «from» sau ngày «to»")
        return self


class ValueList(_Model):
    """A closed list of values, as one file of `rules/vocabulary/` holds it.

    Shape: `same_when_folded` declares the pairs of values whose phrases may become equal when diacritics are lost;
    in an `overlapping` list one phrase may stand for several values.
    """

    id: str = Field(alias="list")
    vi: str
    note: str = ""
    values: tuple[VocabularyValue, ...]
    same_when_folded: tuple[tuple[str, ...], ...] = ()
    overlapping: bool = False

    @cached_property
    def by_id(self) -> Mapping[str, VocabularyValue]:
        """Return the values by identifier."""
        return MappingProxyType({value.id: value for value in self.values})

    @cached_property
    def by_name(self) -> Mapping[str, VocabularyValue]:
        """Return the values by every name a rule may use, identifiers included."""
        names = {value.id: value for value in self.values}
        for value in self.values:
            names.update(dict.fromkeys(value.names, value))
        return MappingProxyType(names)

    def phrase_pairs(self) -> tuple[tuple[str, str], ...]:
        """Return (identifier, phrase) for every phrase of the list, in the order of the file."""
        return tuple((value.id, phrase) for value in self.values for phrase in value.phrases)


class InForce(_Model):
    """The days on which an instrument is in force, both inclusive.

    Shape: `to_basis` says how the end is known. After `unsure_after` nobody has confirmed that it is still in force.
    """

    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    from_basis: ExpiryBasis | None = None
    to_basis: ExpiryBasis | None = None
    unsure_after: date | None = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> InForce:
        if self.from_ and self.to and self.from_ > self.to:
            raise ValueError("ngày «from» sau ngày «to»")
        if self.to and self.to_basis is None:
            raise ValueError("có ngày «to» thì phải có «to_basis»")
        return self


class PlanYears(_Model):
    """The plan years an instrument's content governs, both inclusive; an open end is not limited."""

    from_: int | None = Field(default=None, alias="from")
    to: int | None = None


class Transition(_Model):
    """What an expired instrument still governs, and until when."""

    until: date
    when: str


class Instrument(_Model):
    """A legal document: identity, when it is in force, which plan years it governs, what replaced it.

    Shape: `articles` maps a locator as rules write it (`ĐIỀU 8 KHOẢN 2 ĐIỂM a`) to a short phrase of what stands
    there, in our own words. `issued` is absent when the date was not seen in a source; `verified` tells whether the
    document itself (or a source that quotes it) was seen.
    """

    number: str
    kind: str
    title: str
    issuer: str
    issuer_level: str = "trung_uong"
    issued: date | None = None
    in_force: InForce = Field(default_factory=InForce)
    replaced_by: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    governs: PlanYears | None = None
    transition: Transition | None = None
    concepts: tuple[str, ...] = ()
    verified: bool = False
    note: str = ""
    articles: Mapping[str, str] = Field(default_factory=dict)

    @property
    def symbol(self) -> str:
        """Return the part of the number that is not a figure: `NĐ-CP` of `07/2021/NĐ-CP`."""
        return self.number.rsplit("/", 1)[-1]

    @property
    def figures(self) -> str:
        """Return the part of the number before the symbol: `07/2021` of `07/2021/NĐ-CP`."""
        return self.number.rsplit("/", 1)[0]

    def knows(self, locator: str) -> bool:
        """Tell whether a place is quoted here: itself, a quoted place around it, or one inside it."""
        wanted = f"{locator} "
        return any(f"{known} ".startswith(wanted) or wanted.startswith(f"{known} ") for known in self.articles)

    def quote(self, locator: str) -> str | None:
        """Return what stands at a place, else at the nearest quoted place around it, else nothing."""
        around = [known for known in self.articles if f"{locator} ".startswith(f"{known} ")]
        return self.articles[max(around, key=len)] if around else None

    @model_validator(mode="after")
    def _issued_before_in_force(self) -> Instrument:
        if self.issued and self.in_force.to and self.issued > self.in_force.to:
            raise ValueError("ngày ban hành sau ngày hết hiệu lực")
        return self


def plain_number(text: str) -> str:
    """Return a document number without spaces and in one Unicode form, so that two spellings of it compare equal."""
    return "".join(unicodedata.normalize("NFC", text).split())


def plain_name(text: str) -> str:
    """Return a name as lists index it: NFC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


@dataclass(frozen=True)
class Law:
    """All instruments and vocabulary, checked; questions of time are answered in `compliance.law.time`.

    Shape: `instruments` by normalised number, `lists` by list identifier, `json_keys` from `kind.field` to JSON key;
    `poor_places` the poor districts and communes by plain name, nothing where nobody listed them (`law.local`);
    `made_from` is the hash of the files it was read from, empty for a law that came about in another way.
    """

    instruments: Mapping[str, Instrument]
    lists: Mapping[str, ValueList]
    json_keys: Mapping[str, str] = field(default_factory=dict)
    poor_places: frozenset[str] | None = None
    # Not an argument: what `dataclasses.replace` makes was not read from those files.
    made_from: str = field(default="", init=False, compare=False)

    def instrument(self, number: str) -> Instrument | None:
        """Return an instrument by its number, whatever the spacing; nothing when it is not registered."""
        return self.instruments.get(plain_number(number))

    def resolve_value(self, list_id: str, name: str) -> VocabularyValue | None:
        """Return the value of a list that a rule means by a name (or identifier); nothing when there is none."""
        values = self.lists[list_id]
        return values.by_name.get(name) or values.by_name.get(plain_name(name))

    def value(self, list_id: str, value_id: str) -> VocabularyValue:
        """Return a value by its identifier.

        Errors: KeyError when the list or the value does not exist.
        """
        return self.lists[list_id].by_id[value_id]

    def label(self, list_id: str, value_id: str) -> str:
        """Return how people read a value; the identifier itself when the list does not hold it."""
        values = self.lists.get(list_id)
        value = values.by_id.get(value_id) if values else None
        return value.shown if value else value_id

    def instrument_in_force(self, number: str, on: Period) -> bool | None:
        """Tell whether an instrument is in force on a day; nothing when unregistered or undecided."""
        instrument = self.instrument(number)
        return time.in_force_on(instrument, on) if instrument else None

    def governs(self, number: str, plan_year: int) -> bool | None:
        """Tell whether an instrument's content governs plans of a year; nothing when that is not known."""
        instrument = self.instrument(number)
        return time.governs_year(instrument, plan_year) if instrument else None

    def successors(self, number: str) -> tuple[Instrument, ...]:
        """Return the registered instruments that replaced one, nearest first."""
        return time.successors(self.instruments, plain_number(number))

    def body_exists(self, body: str, on: Period) -> bool | None:
        """Tell whether a body of the list `bodies` exists on a day; nothing when undecided."""
        return time.exists_on(self.value("bodies", body), on)

    def successor_of_body(self, body: str) -> str | None:
        """Return who took over a body's work, as reviewers read it; nothing when that is not known."""
        value = self.value("bodies", body)
        note = value.attributes.get("successor_note")
        if value.successor is None:
            return str(note) if note else None
        name = self.label("bodies", value.successor)
        return f"{name} ({note})" if note else name
