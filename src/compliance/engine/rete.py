"""durable_rules behind a guarded driver: the same clauses, matched by a forward-chaining engine.

Numbers, dates, texts and yes-or-no fields travel as integers, twice: the least and the most a field can be, so that
unread and partial values need no special case. Comparisons with constants and between two facts are tested by the
engine itself; what it cannot express (sets, sums, tolerances) is decided before and travels as a truth value.

Source: measured behaviour of durable_rules 2.0.28; every guard is marked `# GUARD` with what happens without it.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from compliance.engine.atoms import Gate
from compliance.engine.clauses import Clause
from compliance.engine.columns import Columns, Encoded, Test, join_tests, local_tests
from compliance.engine.cores import Core, EngineError, Here, Question, apart
from compliance.engine.direct import Matches, all_of, near
from compliance.engine.scene import Scene
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import TRUE, UNKNOWN, Truth

try:
    import durable_rules_engine as _durable
except Exception:  # absent, or installed where it cannot be imported (Python 3.13)
    _durable = None

_MOST_MATCHES = 100_000
# GUARD: more than about 256 rules that share a condition hang while holding the interpreter's lock.
_SHARD = 40
_END, _GATE = "end", "gate"

Json = dict[str, Any]

_here = Here(lambda: _durable)


def is_available() -> bool:
    """Tell whether durable_rules can run here."""
    return _durable is not None


@dataclass(slots=True)
class _Shard:
    """Up to 40 rules for the engine, with the facts and columns they need."""

    rules: dict[str, Json] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)
    pairs: dict[str, _Pairs] = field(default_factory=dict)
    gates: dict[str, Gate] = field(default_factory=dict)
    number: int = field(default_factory=itertools.count().__next__)

    def json(self) -> str:
        """Return the rules in the engine's notation."""
        return json.dumps(self.rules)

    def needs(self, kind: str, names: Iterable[str]) -> None:
        self.columns.setdefault(kind, set()).update(names)


@dataclass(frozen=True, slots=True)
class _Pairs:
    """A pattern whose join the engine cannot test: its pairs of facts are found before and asserted as facts."""

    step: Step
    outer: Step
    accusing: bool

    def rows(self, scene: Scene) -> Iterator[tuple[int, int, Truth]]:
        """Return (outer fact, fact, truth) of every pair that matches at all."""
        selection = self.step.selection
        candidates = selection.accusers(scene) if self.accusing else selection.candidates(scene)
        for outer_number, outer, _ in self.outer.selection.accusers(scene):
            for number, fact, own in near(self.step, candidates, outer, scene):
                truth = min(own, all_of(self.step.joint, fact, outer, scene))
                if truth:
                    yield outer_number, number, truth


class Book:
    """The clauses of a rule set as durable_rules rules: compiled at first use, one plan at a time.

    Errors: EngineError from `match`; the book may be used again after it.
    """

    def __init__(self, rules: list[list[Clause]]) -> None:
        self._rules = rules
        self._columns = Columns()
        self._gates: dict[Gate, str] = {}
        self._shards: list[_Shard] | None = None
        self._lock = threading.Lock()

    def match(self, scene: Scene, isolate: bool = False) -> list[list[Matches]]:
        """Return the matches of every clause of every rule; with `isolate` from a process with a time limit.

        Errors: EngineError where the engine is absent, or its answer is not surely complete.
        """
        if _durable is None:
            raise EngineError("not available in this Python")
        with self._lock:
            try:
                return self._match(scene, apart if isolate else _here)
            except Exception as error:
                raise error if isinstance(error, EngineError) else EngineError(_one_line(error)) from error

    def release(self) -> None:
        """Give the engine's memory back; the book is compiled anew when it is used again."""
        with self._lock:
            for shard in self._shards or ():
                for core in (_here, apart):
                    core.forget(shard.number)
            self._shards = None

    def _match(self, scene: Scene, core: Core) -> list[list[Matches]]:
        if self._shards is None:
            self._shards = self._build()
        found: dict[int, dict[tuple[int, ...], Truth]] = {}
        encoded = self._columns.encode(scene)
        for name, numbers in self._fired(self._shards, encoded, scene, core):
            matches = found.setdefault(int(name[1:]), {})
            matches[numbers] = max(matches.get(numbers, UNKNOWN), TRUE if name[0] == "s" else UNKNOWN)
        positions = iter(range(sum(len(clauses) for clauses in self._rules)))
        return [[found.get(next(positions), {}) for _ in clauses] for clauses in self._rules]

    # --- compiling ---------------------------------------------------------------------------------------------

    def _build(self) -> list[_Shard]:
        clauses = [clause for rule in self._rules for clause in rule]
        # Clauses about the same kinds of facts share a shard, so that each shard is given few facts.
        order = sorted(range(len(clauses)), key=lambda position: _kinds(clauses[position]))
        shards = []
        for start in range(0, len(order), _SHARD // 2):
            shard = _Shard(rules={_END: {"all": [{"h": {"kind": _END}}], "cap": _MOST_MATCHES}})
            for position in order[start : start + _SHARD // 2]:
                shard.rules[f"s{position}"] = self._rule(position, clauses[position], TRUE, shard)
                shard.rules[f"p{position}"] = self._rule(position, clauses[position], UNKNOWN, shard)
            shards.append(shard)
        return shards

    def _rule(self, position: int, clause: Clause, least: Truth, shard: _Shard) -> Json:
        """Return the engine's rule for a clause in one world: sure (`least` TRUE) or possible (UNKNOWN)."""
        # GUARD: `none` is decided the moment the other facts arrive and never fires as first condition: every rule
        # waits for a sentinel that is asserted last.
        conditions: list[Json] = [{"h": {"kind": _END}}]
        if clause.plan:
            gate = self._gate(clause)
            shard.gates[gate] = clause.gate
            conditions.append({"g": {"$and": [{"kind": _GATE}, {"$gte": {gate: least}}]}})
        patterns = _Patterns(f"pair{position}", clause, self._columns, shard)
        return {"all": [*conditions, *patterns.conditions(least)], "cap": _MOST_MATCHES}

    def _gate(self, clause: Clause) -> str:
        return self._gates.setdefault(clause.gate, f"q{len(self._gates)}")

    # --- running -----------------------------------------------------------------------------------------------

    def _fired(
        self, shards: list[_Shard], encoded: Encoded, scene: Scene, core: Core
    ) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Return every rule that fired, by name, with the numbers of the facts it matched."""
        questions = [Question(shard.number, shard.json, self._facts(shard, encoded, scene)) for shard in shards]
        for said in core.answer(questions, _END):
            for name, bindings in said.items():
                for binding in bindings if isinstance(bindings, list) else [bindings]:
                    if name != _END:
                        yield name, _numbers(binding)

    def _facts(self, shard: _Shard, encoded: Encoded, scene: Scene) -> str:
        rows = []
        for alias, names in shard.columns.items():
            rows += encoded.rows(alias, sorted(names))
        for kind, pairs in shard.pairs.items():
            rows += [f'"kind":"{kind}","o":{o},"n":{n},"t":{t}' for o, n, t in pairs.rows(scene)]
        if shard.gates:
            gates = ",".join(f'"{name}":{gate.truth(scene)}' for name, gate in shard.gates.items())
            rows.append(f'"kind":"{_GATE}",{gates}')
        rows.append(f'"kind":"{_END}"')
        # GUARD: facts whose identifiers share a 32-bit hash are taken for one; zero-padded positions never do.
        return "[" + ",".join(f'{{"id":"{number:06d}",{row}}}' for number, row in enumerate(rows)) + "]"


# GUARD: a join whose last test is an inequality reads past the end; this one is last and always true.
_ALWAYS: Json = {"$neq": {"id": {"h": "id"}}}


class _Patterns:
    """The patterns of one clause in the engine's notation; says to the shard which facts and columns they need."""

    def __init__(self, name: str, clause: Clause, columns: Columns, shard: _Shard) -> None:
        self._name, self._clause, self._columns, self._shard = name, clause, columns, shard
        self._steps = (*clause.positives, *clause.absents)
        # GUARD: one fact never matches two patterns of a rule: each further pattern of a kind gets its own copies.
        kinds = [step.kind for step in self._steps]
        self._aliases = [f"{kind}.{kinds[:position].count(kind)}" for position, kind in enumerate(kinds)]
        self._paired = [self._needs_pairs(position) for position in range(len(self._steps))]

    def conditions(self, least: Truth) -> Iterator[Json]:
        """Return the conditions that hold where every positive pattern is at least `least` true."""
        for position in range(len(self._steps)):
            absent = position >= len(self._clause.positives)
            # What keeps a violation from being sure need only be possible; what rules it out must be sure.
            threshold = least if not absent else UNKNOWN if least == TRUE else TRUE
            build = self._pair_tests if self._paired[position] else self._tests
            tests = build(position, threshold, absent)
            yield {f"m{position}{'$not' if absent else ''}": {"$and": tests} if len(tests) > 1 else tests[0]}

    def _needs_pairs(self, position: int) -> bool:
        """Tell whether a pattern's join is beyond the engine, so that its pairs are found before."""
        step = self._steps[position]
        if step.outer == PLAN or not (step.joint or step.beside):
            return False
        return self._needs_pairs(step.outer) or self._joins(position, TRUE) is None

    def _joins(self, position: int, least: Truth) -> list[Test] | None:
        step = self._steps[position]
        if step.outer == PLAN:
            return []
        return join_tests(step, self._steps[step.outer].kind, f"m{step.outer}", least, self._columns)

    def _tests(self, position: int, least: Truth, absent: bool) -> list[Json]:
        step, alias = self._steps[position], self._aliases[position]
        local, joins = local_tests(step, least, absent, self._columns), self._joins(position, least) or []
        self._shard.needs(alias, [test.column for test in (*local, *joins)])
        if joins:
            self._shard.needs(self._aliases[step.outer], [test.other for test in joins])
        return [{"kind": alias}, *(test.json() for test in (*local, *joins)), *([_ALWAYS] if joins else [])]

    def _pair_tests(self, position: int, least: Truth, absent: bool) -> list[Json]:
        step, holder = self._steps[position], f"m{self._steps[position].outer}"
        kind = f"{self._name}.{position}"
        self._shard.pairs[kind] = _Pairs(step, self._steps[step.outer], accusing=not absent)
        tests: list[Json] = [{"kind": kind}, {"$gte": {"t": least}}, {"o": {holder: "n"}}]
        if step.beside:
            tests.append({"$gt" if step.beside == "after" else "$neq": {"n": {holder: "n"}}})
        return [*tests, _ALWAYS]


def _kinds(clause: Clause) -> tuple[str, ...]:
    return tuple(sorted({step.kind for step in (*clause.positives, *clause.absents)}))


def _numbers(binding: Json) -> tuple[int, ...]:
    places = sorted((int(name[1:]), item["n"]) for name, item in binding.items() if name[0] == "m")
    return tuple(number for _, number in places)


def _one_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".replace("\n", " ")[:200]
