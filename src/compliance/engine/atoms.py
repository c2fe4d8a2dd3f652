"""The single tests of clauses: literals of conditions, and the limits of ÁP DỤNG on the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from compliance.engine.conditions import Scope, compile_test
from compliance.engine.references import looks_outside, parts, refs_of
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.selection import Test
from compliance.engine.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.language.ruleset import (
    Aggregate,
    And,
    Applicability,
    Compare,
    Comparison,
    Condition,
    DateLiteral,
    Exists,
    FieldRef,
    IsValue,
    Number,
    Or,
)
from compliance.plan.facts import Fact


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """One test of a clause on a fact (and the fact outside it), with what it came from.

    Shape: `test` answers for the literal as it stands in the clause, negation included; `condition` is the condition
    without the negation, or nothing for the limits of ÁP DỤNG, whose field `about` names.
    """

    test: Test
    scope: Scope
    condition: Condition | None = None
    negated: bool = False
    joins: bool = False
    about: str = ""

    @property
    def refs(self) -> list[FieldRef]:
        """Return the fields this test reads."""
        return refs_of(self.condition) if self.condition is not None else [FieldRef("plan", self.about)]


@dataclass(frozen=True, slots=True, eq=False)
class Gate:
    """Tests on the plan that must all hold; the same object for the same tests, so that they are made once a plan."""

    atoms: tuple[Atom, ...]

    def truth(self, scene: Scene) -> Truth:
        """Return the truth of the weakest of the tests."""
        if not self.atoms:
            return TRUE
        known = scene.gates.get(self)
        if known is None:
            known = scene.gates[self] = self._test(scene)
        return known

    def _test(self, scene: Scene) -> Truth:
        truth, known, identity = TRUE, scene.gates, scene.identity
        for atom in self.atoms:
            answer = known.get(atom)
            if answer is None:
                answer = known[atom] = atom.test(identity, identity, scene)
            if answer < truth:
                if answer == FALSE:
                    return FALSE
                truth = answer
        return truth


@lru_cache(maxsize=1 << 14)
def gate_of(atoms: tuple[Atom, ...]) -> Gate:
    """Return the gate that makes these tests."""
    return Gate(atoms)


@lru_cache(maxsize=1 << 14)
def make_atom(condition: Condition, negated: bool, scope: Scope, accusing: bool = True) -> Atom:
    """Return one literal of a clause, the same object for the same test.

    Shape: `accusing` says whether its being true speaks for a violation; what fulfils a requirement may lie in a gap.
    """
    inner = compile_test(condition, scope, accusing != negated)
    test: Test = (lambda fact, outer, scene: TRUE - inner(fact, outer, scene)) if negated else inner
    return Atom(test, scope, condition, negated, looks_outside(condition))


def applicability_atoms(applies: Applicability, vocabulary: Vocabulary) -> tuple[Atom, ...]:
    """Return the tests of ÁP DỤNG on the plan; what the plan does not say is unknown there, never false."""
    atoms = []
    if applies.levels:
        atoms.append(_plan_atom(_one_of("level", applies.levels), "level"))
    if applies.programmes:
        atoms.append(_plan_atom(_one_of("programme", applies.programmes), "programme"))
    atoms.extend(_limits("year", applies.year_from, applies.year_to))
    atoms.extend(_limits("date", applies.signed_from, applies.signed_to))
    if applies.documents:
        atoms.append(_documents_atom(applies.documents, _issuers(vocabulary)))
    if applies.when is not None:
        atoms.append(make_atom(applies.when, False, Scope("plan")))
    return tuple(atoms)


def _one_of(field_name: str, values: tuple[str, ...]) -> Condition:
    return IsValue(FieldRef("plan", field_name), values)


def _limits(field_name: str, first: int | date | None, last: int | date | None) -> Iterator[Atom]:
    bounds: tuple[tuple[Comparison, int | date | None], ...] = ((">=", first), ("<=", last))
    for order, bound in bounds:
        if bound is not None:
            literal = DateLiteral(bound) if isinstance(bound, date) else Number(Decimal(bound))
            yield _plan_atom(Compare(FieldRef("plan", field_name), order, literal), field_name)


@lru_cache(maxsize=4096)
def _plan_atom(condition: Condition, about: str) -> Atom:
    """Return a limit of ÁP DỤNG on one field of the plan, unknown where the plan does not say."""
    test = compile_test(condition, Scope("plan"))

    def limited(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        return test(fact, outer, scene) if about in scene.identity.values else UNKNOWN

    return Atom(limited, Scope("plan"), None, about=about)


def _issuers(vocabulary: Vocabulary) -> frozenset[str]:
    listed = vocabulary.lists.get("issuer_kinds")
    return frozenset(value.id for value in listed.values) if listed else frozenset()


@lru_cache(maxsize=1024)
def _documents_atom(documents: tuple[str, ...], issuers: frozenset[str]) -> Atom:
    """Return the test on what kind of document, of what kind of issuer, the plan is; `kind/issuer` asks for both."""
    kinds_wanted = tuple(item for item in documents if "/" not in item and item not in issuers)
    issuers_wanted = tuple(item for item in documents if item in issuers)
    choices: list[Condition] = []
    plain = [_one_of("document_kind", kinds_wanted)] if kinds_wanted else []
    plain += [_one_of("issuer_kind", issuers_wanted)] if issuers_wanted else []
    if plain:
        choices.append(And(tuple(plain)))
    for item in documents:
        if "/" in item:
            kind, issuer = item.split("/", 1)
            choices.append(And((_one_of("document_kind", (kind,)), _one_of("issuer_kind", (issuer,)))))
    return Atom(_with_unknown(Or(tuple(choices))), Scope("plan"), None, about="document_kind")


def _with_unknown(condition: Condition) -> Test:
    """Return a condition on the plan in which every field that is not stated is unknown."""
    if isinstance(condition, (And, Or)):
        tests = [_with_unknown(item) for item in condition.items]
        if len(tests) == 1:
            return tests[0]
        join = min if isinstance(condition, And) else max
        return lambda fact, outer, scene: join([test(fact, outer, scene) for test in tests])
    assert isinstance(condition, IsValue)
    return _plan_atom(condition, condition.ref.field).test


def comparable_atom(compare: Compare) -> Atom:
    """Return the test that an `equals` has something to compare: no bag of a sum, share, maximum or minimum is empty,
    and every field of the plan it reads is stated."""
    aggregates = [part for part in parts((compare.left, compare.right)) if isinstance(part, Aggregate)]
    tests = [
        compile_test(Exists(item.pattern), Scope("plan"), accusing=True)
        for item in aggregates
        if item.function != "count"
    ]
    names = [ref.field for ref in refs_of(compare)]

    def test(fact: Fact, outer: Fact, scene: Scene) -> Truth:
        if any(name not in scene.identity.values and name not in scene.identity.unknown for name in names):
            return 0
        return min((item(fact, outer, scene) for item in tests), default=TRUE)

    return Atom(test, Scope("plan"), compare)
