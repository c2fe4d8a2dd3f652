"""A review as JSON data and back, checked against the types of its parts when it is read."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from compliance.review import Review

Decoder = Callable[[Any], Any]
_PLAIN: tuple[Any, ...] = (str, int, bool, float, type(None))


def to_json(review: Review) -> Any:
    """Return a review as JSON data: a list of its fields in order, and so on down."""
    return _encoded(review)


def from_json(data: Any) -> Review:
    """Return the review that was made into this data. Errors: TypeError, ValueError or the like for anything else."""
    review = _decoder(Review)(data)
    assert isinstance(review, Review)
    return review


def _encoded(node: Any) -> Any:
    kind: Any = type(node)
    if kind in _PLAIN:
        return node
    if kind is tuple:
        return [_encoded(item) for item in node]
    if kind is dict:
        return {key: _encoded(value) for key, value in node.items()}
    if kind is date:
        return node.isoformat()
    names = _names(kind)
    return [_encoded(getattr(node, name)) for name in names]


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """Return the fields a type is made from; those it works out itself begin with «_»."""
    if not is_dataclass(kind):
        raise TypeError(f"no way to write {kind.__name__}")
    return tuple(item.name for item in fields(kind) if not item.name.startswith("_"))


@cache
def _decoder(kind: Any) -> Decoder:
    """Return the function that reads a value of a type, and refuses any other."""
    if kind in _PLAIN:
        return lambda data: _exactly(data, kind)
    if kind is date:
        return lambda data: date.fromisoformat(_exactly(data, str))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return lambda data: _one_of(data, arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin is dict:
        key, value = map(_decoder, arguments)
        return lambda data: {key(name): value(item) for name, item in _exactly(data, dict).items()}
    if origin in (Union, types.UnionType):
        (other,) = (item for item in arguments if item is not type(None))
        decode = _decoder(other)
        return lambda data: None if data is None else decode(data)
    return _object(kind)


def _tuple(arguments: tuple[Any, ...]) -> Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _decoder(arguments[0])
        return lambda data: tuple([item(part) for part in _exactly(data, list)])
    items = [_decoder(argument) for argument in arguments]
    return lambda data: tuple([item(part) for item, part in zip(items, _exactly(data, list), strict=True)])


def _object(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    names = _names(kind)
    decoders = [_decoder(hints[name]) for name in names]

    def read(data: Any) -> Any:
        values = [decode(part) for decode, part in zip(decoders, _exactly(data, list), strict=True)]
        return kind(**dict(zip(names, values, strict=True)))

    return read


def _exactly(data: Any, kind: type) -> Any:
    # `True` is an int to Python, not to a review; a whole float may have been written as one.
    if type(data) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return data


def _one_of(data: Any, values: tuple[Any, ...]) -> Any:
    if data not in values:
        raise ValueError(f"one of {values} expected")
    return data
