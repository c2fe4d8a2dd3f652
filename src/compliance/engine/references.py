"""Which facts and fields a condition or term reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from compliance.language.ruleset import (
    Aggregate,
    And,
    Arithmetic,
    Compare,
    Condition,
    DateLiteral,
    Exists,
    FieldRef,
    IsPresent,
    IsValue,
    Not,
    Number,
    Or,
    SameField,
    SamePlace,
    SetTest,
    Term,
)


def parts(node: object) -> Iterator[object]:
    """Return a condition, term or pattern and everything inside it."""
    yield node
    if isinstance(node, tuple):
        for item in node:
            yield from parts(item)
    elif is_dataclass(node) and not isinstance(node, type):
        for item in fields(node):
            yield from parts(getattr(node, item.name))


def aggregates_at_hand(node: object) -> Iterator[Aggregate]:
    """Return the aggregates a condition computes for the fact at hand, not those inside its patterns."""
    if isinstance(node, Aggregate):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from aggregates_at_hand(item)
    elif is_dataclass(node) and not isinstance(node, (type, Exists)):
        for item in fields(node):
            yield from aggregates_at_hand(getattr(node, item.name))


def looks_outside(node: Condition | Term) -> bool:
    """Tell whether a condition reads the fact outside the one at hand."""
    if isinstance(node, (SameField, SamePlace)):
        return True
    if isinstance(node, (And, Or)):
        return any(looks_outside(item) for item in node.items)
    if isinstance(node, Not):
        return looks_outside(node.item)
    return any(ref.owner in ("outer", "pair") for ref in refs_of(node))


def looks_back(node: Condition | Term) -> bool:
    """Tell whether a pattern or aggregate inside `node` reads the fact it is evaluated for."""
    inner = [part for part in parts(node) if isinstance(part, (Aggregate, Exists))]
    return any(looks_outside(where) for item in inner for where in (item.pattern.where, _part(item)) if where)


def _part(item: Aggregate | Exists) -> Condition | None:
    return item.part if isinstance(item, Aggregate) else None


def refs_of(node: Condition | Term) -> list[FieldRef]:
    """Return the fields a condition reads on the facts at hand, not those inside its aggregates and patterns."""
    if isinstance(node, FieldRef):
        return [node]
    if isinstance(node, (Aggregate, Exists, Number, DateLiteral, SamePlace)):
        return []
    if isinstance(node, SameField):
        return [FieldRef("self", node.field), FieldRef("outer", node.field)]
    if isinstance(node, (IsValue, IsPresent)):
        return [node.ref]
    if isinstance(node, SetTest):
        return [node.ref, node.values] if isinstance(node.values, FieldRef) else [node.ref]
    if isinstance(node, (Compare, Arithmetic)):
        return refs_of(node.left) + refs_of(node.right)
    if isinstance(node, Not):
        return refs_of(node.item)
    return [ref for item in node.items for ref in refs_of(item)]
