"""Rules as JSON and back: data that is checked against the types of `ruleset` when it is read, field by field.

A rule's parts are objects with one key, the name of their type; tuples are lists, numbers and dates are texts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from compliance.language import ruleset
from compliance.language.ruleset import Rule, RuleSet

Decoder = Callable[[Any], Any]
_PLAIN = (str, int, bool, NoneType)


def to_json(rules: RuleSet) -> dict[str, Any]:
    """Return a rule set as JSON data."""
    return {"sha256": rules.sha256, "rules": [_encoded(rule) for rule in rules.rules]}


def from_json(data: Any) -> RuleSet:
    """Return the rule set that was made into this data.

    Errors: ValueError, TypeError, KeyError or the like for anything else.
    """
    decode = _decoder(Rule)
    if not isinstance(data["sha256"], str) or not isinstance(data["rules"], list):
        raise TypeError("not a rule set")
    return RuleSet(tuple([decode(item) for item in data["rules"]]), data["sha256"])


def _encoded(node: Any) -> Any:
    kind: type = type(node)
    if kind in _PLAIN:
        return node
    if kind is tuple:
        return [_encoded(item) for item in node]
    if kind is Decimal or kind is date:
        return str(node)
    return {kind.__name__: [_encoded(getattr(node, name)) for name in _field_names(kind)]}


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    if not is_dataclass(kind):
        raise TypeError(f"no way to write {kind.__name__}")
    return tuple(item.name for item in fields(kind))


@cache
def _decoder(kind: Any) -> Decoder:
    """Return the function that reads a value of a type, and refuses any other."""
    if kind in _PLAIN:
        return lambda data: _exactly(data, kind)
    if kind is Decimal or kind is date:
        read = Decimal if kind is Decimal else date.fromisoformat
        return lambda data: read(_exactly(data, str))
    origin = get_origin(kind)
    if origin is Literal:
        return lambda data: _one_of(data, get_args(kind))
    if origin is tuple:
        item = _decoder(get_args(kind)[0])
        return lambda data: tuple([item(part) for part in _exactly(data, list)])
    if origin in (Union, UnionType):
        return _union(get_args(kind))
    if getattr(ruleset, getattr(kind, "__name__", ""), None) is not kind:
        raise TypeError(f"no part of a rule: {kind!r}")
    return _object(kind)


def _exactly(data: Any, kind: type) -> Any:
    # `True` is an int to Python, not to a rule.
    if type(data) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return data


def _one_of(data: Any, values: tuple[object, ...]) -> Any:
    if data not in values:
        raise ValueError("a value of a closed list expected")
    return data


def _union(kinds: tuple[Any, ...]) -> Decoder:
    """Return the decoder of several types, told apart by the shape of the data."""
    objects: dict[str, Any] = {kind.__name__: kind for kind in kinds if _is_object(kind)}
    lists = [kind for kind in kinds if get_origin(kind) is tuple]
    others = [kind for kind in kinds if kind is not NoneType and not _is_object(kind) and kind not in lists]
    has_none = NoneType in kinds

    def decode(data: Any) -> Any:
        if data is None and has_none:
            return None
        if isinstance(data, dict):
            (name,) = data
            return _decoder(objects[name])(data)
        (kind,) = lists if isinstance(data, list) else others
        return _decoder(kind)(data)

    return decode


def _is_object(kind: Any) -> bool:
    return isinstance(kind, type) and is_dataclass(kind)


def _object(kind: Any) -> Decoder:
    name = str(kind.__name__)
    hints = get_type_hints(kind)
    made: list[Decoder] = []

    def decode(data: Any) -> Any:
        if not made:  # not before: types of conditions hold each other
            made.extend(_decoder(hints[item.name]) for item in fields(kind))
        (values,) = data.values()
        if name not in data or len(values) != len(made):
            raise ValueError(f"{name} expected")
        return kind(*[read(value) for read, value in zip(made, values, strict=True)])

    return decode
