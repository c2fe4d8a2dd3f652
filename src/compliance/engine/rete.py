"""durable_rules behind a guarded driver."""

from __future__ import annotations

from compliance.engine.clauses import Clause
from compliance.engine.direct import Matches
from compliance.engine.scene import Scene


class EngineError(RuntimeError):
    """durable_rules did not give a complete answer; never a verdict."""


class Book:
    """Clauses compiled for durable_rules."""

    def __init__(self, rules: list[list[Clause]]) -> None:
        self.rules = rules

    def match(self, scene: Scene) -> list[list[Matches]]:
        """Return the matches of every clause."""
        raise EngineError("not available")
