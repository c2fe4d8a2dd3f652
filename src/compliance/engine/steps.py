"""Conditions brought into disjunctive normal form, as steps that must match facts and steps that must match none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Literal

from compliance.engine.atoms import Atom, make_atom
from compliance.engine.conditions import Scope, in_good_order, pick
from compliance.engine.selection import Narrowing, Pick, Selection, select
from compliance.language.ruleset import (
    And,
    Compare,
    Condition,
    Exists,
    FieldRef,
    Not,
    Or,
    Pattern,
    SameField,
)

PLAN = -1
# Where the normal form would be longer, conditions are matched whole: the same answer, fewer native tests.
LONGEST_NORMAL_FORM = 64


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A pattern of a clause: facts of `kind` that pass `atoms`, seen from the step numbered `outer` (PLAN: the plan).

    Shape: `local` are the tests that look at the fact alone, `joint` those that compare it with the one outside;
    `selection` is what `local` selects, `alone` what each of its tests selects by itself; `link` are a field here and
    one outside that a test wants equal; `beside` keeps a pair from matching one fact twice: `after` takes each pair
    once, `other` both ways round.
    """

    kind: str
    within: tuple[str, ...]
    outer: int
    atoms: tuple[Atom, ...] = ()
    beside: Literal["", "after", "other"] = ""
    local: tuple[Atom, ...] = field(init=False)
    joint: tuple[Atom, ...] = field(init=False)
    selection: Selection = field(init=False)
    alone: tuple[Selection, ...] = field(init=False)
    link: tuple[str, str] | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "local", tuple(atom for atom in self.atoms if not atom.joins))
        object.__setattr__(self, "joint", tuple(atom for atom in self.atoms if atom.joins))
        narrowings = in_good_order(Narrowing(atom.test, _pick(atom)) for atom in self.local)
        object.__setattr__(self, "selection", select(self.kind, self.within, narrowings))
        object.__setattr__(self, "alone", tuple(select(self.kind, (), (item,)) for item in narrowings))
        object.__setattr__(self, "link", next(filter(None, map(_link, self.joint)), None))


def _pick(atom: Atom) -> Pick | None:
    return None if atom.negated or atom.condition is None else pick(atom.condition, atom.scope)


def _link(atom: Atom) -> tuple[str, str] | None:
    condition = atom.condition
    if atom.negated:
        return None
    if isinstance(condition, SameField):
        return None if condition.different else (condition.field, condition.field)
    if not isinstance(condition, Compare) or condition.operator != "=" or condition.tolerance is not None:
        return None
    left, right = condition.left, condition.right
    if condition.tolerance_percent is not None or not (isinstance(left, FieldRef) and isinstance(right, FieldRef)):
        return None
    return (left.field, right.field) if left.owner == "self" and right.owner in ("outer", "pair") else None


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause in the making: tests on the plan, and steps with their positions."""

    plan: tuple[Atom, ...] = ()
    positives: tuple[Step, ...] = ()
    absents: tuple[Step, ...] = ()

    def with_atom(self, atom: Atom, position: int) -> Draft:
        """Return the draft with one more test, on the step at `position` or on the plan."""
        if position == PLAN:
            return replace(self, plan=(*self.plan, atom))
        step = self.positives[position]
        changed = replace(step, atoms=(*step.atoms, atom))
        return replace(self, positives=(*self.positives[:position], changed, *self.positives[position + 1 :]))

    def with_step(self, step: Step) -> Draft:
        """Return the draft with one more pattern that must match."""
        return replace(self, positives=(*self.positives, step))

    def scope(self, position: int) -> Scope:
        """Return which facts the conditions of the step at `position` see."""
        if position == PLAN:
            return Scope("plan")
        step = self.positives[position]
        return Scope(step.kind, "plan" if step.outer == PLAN else self.positives[step.outer].kind)


@dataclass(frozen=True, slots=True)
class Task:
    """A condition still to be placed: on the step at `position`, as it stands or negated."""

    condition: Condition
    negated: bool = False
    position: int = PLAN


def expand(draft: Draft, tasks: tuple[Task, ...]) -> Iterator[Draft]:
    """Return the drafts of the disjunctive normal form: every way in which all the tasks' conditions can hold."""
    if not tasks:
        yield draft
        return
    task, rest = tasks[0], tasks[1:]
    condition, negated, at = task.condition, task.negated, task.position
    if isinstance(condition, Not):
        yield from expand(draft, (Task(condition.item, not negated, at), *rest))
    elif isinstance(condition, (And, Or)):
        inner = tuple(Task(item, negated, at) for item in condition.items)
        if isinstance(condition, And) != negated:
            yield from expand(draft, (*inner, *rest))
        else:
            for choice in inner:
                yield from expand(draft, (choice, *rest))
    elif isinstance(condition, Exists):
        yield from _expand_exists(draft, task, rest)
    else:
        yield from expand(draft.with_atom(make_atom(condition, negated, draft.scope(at)), at), rest)


def _expand_exists(draft: Draft, task: Task, rest: tuple[Task, ...]) -> Iterator[Draft]:
    assert isinstance(task.condition, Exists)
    pattern, at = task.condition.pattern, task.position
    if task.negated:
        steps = tuple(absent_steps(pattern, draft.scope(at), at))
        yield from expand(replace(draft, absents=(*draft.absents, *steps)), rest)
        return
    added = draft.with_step(Step(pattern.kind, pattern.within, at))
    inner = (Task(pattern.where, False, len(draft.positives)),) if pattern.where else ()
    yield from expand(added, (*inner, *rest))


def absent_steps(pattern: Pattern, scope: Scope, outer: int) -> Iterator[Step]:
    """Return the patterns that must all match nothing for «there is no such fact» to hold, one a disjunct."""
    inner = scope.inner(pattern.kind)
    for literals in normal_form(pattern.where):
        atoms = tuple(make_atom(item, negated, inner, accusing=False) for item, negated in literals)
        yield Step(pattern.kind, pattern.within, outer, atoms)


Literals = tuple[tuple[Condition, bool], ...]


def normal_form(condition: Condition | None) -> list[Literals]:
    """Return the disjunctive normal form, nested patterns kept whole; the condition itself where it grows too long."""
    if condition is None:
        return [()]
    found = list(islice(_disjuncts(condition, False), LONGEST_NORMAL_FORM + 1))
    return found if len(found) <= LONGEST_NORMAL_FORM else [((condition, False),)]


def _disjuncts(condition: Condition, negated: bool) -> Iterator[Literals]:
    if isinstance(condition, Not):
        yield from _disjuncts(condition.item, not negated)
    elif isinstance(condition, (And, Or)) and isinstance(condition, And) == negated:
        for item in condition.items:
            yield from _disjuncts(item, negated)
    elif isinstance(condition, (And, Or)):
        yield from _product(condition.items, negated)
    else:
        yield ((condition, negated),)


def _product(items: tuple[Condition, ...], negated: bool) -> Iterator[Literals]:
    if not items:
        yield ()
        return
    for head in _disjuncts(items[0], negated):
        for tail in _product(items[1:], negated):
            yield (*head, *tail)


def unexpanded(draft: Draft, tasks: tuple[Task, ...]) -> Draft:
    """Return the draft with every condition as one whole test."""
    for task in tasks:
        draft = draft.with_atom(make_atom(task.condition, task.negated, draft.scope(task.position)), task.position)
    return draft
