"""Vietnamese names → English identifiers: kinds, fields, lists and values, each with the nearest known name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from compliance.language.keywords import bare
from compliance.law.schema import SCHEMA, FieldSpec
from compliance.vietnamese.unicode_forms import normal_syllable

if TYPE_CHECKING:
    from compliance.language.ruleset import Applicability
    from compliance.law import Law

#: A name is suggested when at most this share of its letters differs.
_NEAR = 0.34


def name_key(name: str) -> str:
    """Return the one spelling names are compared by: lower case, single spaces, one way of placing tone marks."""
    return " ".join(normal_syllable(word) for word in name.split())


@dataclass(slots=True)
class Names:
    """A closed set of names for identifiers.

    Shape: `shown` are the chief names in their order, for «có thể dùng».
    """

    ids: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)

    def add(self, identifier: str, names: Iterable[str]) -> None:
        """Add the names of one identifier, the chief one first; a name already taken keeps its meaning."""
        for name in names:
            self.ids.setdefault(name_key(name), identifier)
            self.shown.setdefault(identifier, name)

    def get(self, name: str) -> str | None:
        """Return the identifier of a name, or nothing."""
        return self.ids.get(name_key(name))

    def nearest(self, name: str) -> str | None:
        """Return the known name that is most like `name`, or nothing when none is."""
        key = name_key(name)
        ranked = sorted((_distance(key, known), known) for known in self.ids)
        if not ranked or ranked[0][0] > _NEAR:
            return None
        return ranked[0][1]

    def listed(self, name: str = "") -> tuple[str, ...]:
        """Return the chief names, those most like `name` first."""
        key = name_key(name)
        return (
            tuple(sorted(self.shown.values(), key=lambda known: _distance(key, name_key(known))))
            if key
            else tuple(self.shown.values())
        )


def _distance(a: str, b: str) -> float:
    longest = max(len(a), len(b), 1)
    plain_a, plain_b = bare(a), bare(b)
    if plain_a == plain_b:
        return 0.0 if a == b else 0.1
    if len(plain_a) > 2 and plain_b.startswith(f"{plain_a} "):
        return 0.3
    plain = OSA.distance(plain_a, plain_b) / longest
    # Half the weight on the letters without marks: a missing tone is a smaller slip than another letter.
    return (OSA.distance(a, b) / longest + plain) / 2 if longest > 3 else OSA.distance(a, b) / longest


class Vocabulary:
    """All names a rule may use: the kinds and fields of the fact schema, the lists and values of the law."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.kinds = Names()
        self.fields: dict[str, Names] = {}
        for kind, spec in SCHEMA.items():
            self.kinds.add(kind, (spec.vi, *spec.also))
            self.fields[kind] = _field_names(spec.fields)
        self.lists = Names()
        for list_id, values in law.lists.items():
            self.lists.add(list_id, (values.vi, list_id))
        self._values: dict[str, Names] = {}
        self.sets = Names()
        self._limits: dict[str, Applicability] = {}

    def add_set(self, name: str, limits: Applicability) -> None:
        """Add a set of rules: what its rules inherit. A name already taken keeps its meaning."""
        self.sets.add(name, (name,))
        self._limits.setdefault(name, limits)

    def limits(self, name: str) -> tuple[str, Applicability] | None:
        """Return the chief name of a set of rules and its limits, or nothing."""
        found = self.sets.get(name)
        return (found, self._limits[found]) if found is not None else None

    def values(self, list_id: str) -> Names:
        """Return the names of the values of a list (none for a list the law does not have)."""
        if list_id not in self._values:
            names = Names()
            for value in self.law.lists[list_id].values if list_id in self.law.lists else ():
                names.add(value.id, value.names)
            self._values[list_id] = names
        return self._values[list_id]

    def field_spec(self, kind: str, field_id: str) -> FieldSpec:
        """Return the declaration of a field."""
        return SCHEMA[kind].fields[field_id]


def _field_names(fields: Mapping[str, FieldSpec]) -> Names:
    names = Names()
    for field_id, spec in fields.items():
        names.add(field_id, (spec.vi,))
    for field_id, spec in fields.items():  # other names never hide a chief one
        names.add(field_id, spec.also)
    return names
