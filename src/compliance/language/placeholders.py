"""The `{placeholders}` of messages: which names a message may use, given the form it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compliance.language.names import EVERY, OTHER
from compliance.language.resolve import Names, Vocabulary, name_key
from compliance.law.schema import SCHEMA

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_OPERATOR = re.compile(r"\s+[-−+×*÷/]\s+")
_PLAN = frozenset({"kế hoạch", "plan"})
_PLACES = ("dòng", "mục", "lời", "trích")
_SIDES = ("vế trái", "vế phải", "chênh lệch")
_FUNCTIONS = {"sum": "tổng", "count": "số lượng", "share": "tỷ lệ", "max": "lớn nhất", "min": "nhỏ nhất"}


@dataclass(frozen=True, slots=True)
class Speaks:
    """What a message may speak of: the fact of the form, a second one, a comparison, a listed value, aggregates.

    Shape: `aggregates` are (function, kind, field) of the requirement.
    """

    kind: str | None
    pair: bool = False
    compares: bool = False
    lists: bool = False
    aggregates: tuple[tuple[str, str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A placeholder nobody could fill: its offsets in the text, its name, and the nearest known one."""

    start: int
    end: int
    name: str
    nearest: str | None
    allowed: tuple[str, ...]


def unknown_placeholders(text: str, speaks: Speaks, vocabulary: Vocabulary) -> Iterator[Unknown]:
    """Return the placeholders of a message that name nothing."""
    for found in _PLACEHOLDER.finditer(text):
        name = " ".join(found[1].split())
        for operand in _OPERATOR.split(name):
            names = _known(operand, speaks, vocabulary)
            prefix, dot, rest = operand.partition(".")
            wanted = rest if dot and names is not None else operand
            if names is None or names.get(wanted) is None:
                near = names.nearest(wanted) if names else None
                shown = f"{prefix}.{near}" if dot and near else near
                yield Unknown(found.start(), found.end(), operand, shown, names.listed(wanted) if names else ())


def _known(operand: str, speaks: Speaks, vocabulary: Vocabulary) -> Names | None:
    owner, dot, _ = operand.partition(".")
    if dot:
        key = name_key(owner)
        if key in _PLAN:
            return vocabulary.fields["plan"]
        if speaks.kind and (key in EVERY or (speaks.pair and key in OTHER)):
            return _with_places(vocabulary.fields[speaks.kind])
        return None
    return _bare(speaks, vocabulary)


def _with_places(fields: Names) -> Names:
    names = Names(dict(fields.ids), dict(fields.shown))
    for place in _PLACES:
        names.add(place, (place,))
    return names


def _bare(speaks: Speaks, vocabulary: Vocabulary) -> Names:
    names = _with_places(vocabulary.fields[speaks.kind or "plan"])
    if speaks.lists:
        names.add("value", ("giá trị", "giá trị đó"))
    for side in _SIDES if speaks.compares else ():
        names.add(side, (side,))
    for function, kind, field in speaks.aggregates:
        word = _FUNCTIONS[function]
        shown = SCHEMA[kind].fields[field].vi if field else ""
        noun = SCHEMA[kind].vi
        names.add(word, (word, f"{word} {noun}", *((f"{word} {shown}", f"{word} {shown} của {noun}") if shown else ())))
    return names
