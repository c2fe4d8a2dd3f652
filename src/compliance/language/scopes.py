"""What names mean where: the facts in sight of a condition, and the fields they offer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from compliance.language.ruleset import Owner


@dataclass(frozen=True, slots=True)
class Scope:
    """The facts a condition can see.

    Shape: `kinds` are the kinds of the facts around the condition, the nearest first; `every` is the position among
    them of the fact that `mỗi` names; `pair` marks two facts of the nearest kind (`kia` names the second); `known` is
    false where the form that would say so could not be read, and then no name is judged.
    """

    kinds: tuple[str, ...] = ()
    every: int | None = None
    pair: bool = False
    known: bool = True

    def inner(self, kind: str) -> Scope:
        """Return the scope of a pattern of `kind` inside this one."""
        return replace(
            self, kinds=(kind, *self.kinds), every=None if self.every is None else self.every + 1, pair=False
        )

    @property
    def kind(self) -> str:
        """Return the kind whose fields bare names mean: that of the nearest fact, else the plan."""
        return self.kinds[0] if self.kinds else "plan"

    @property
    def bare_owner(self) -> Owner:
        """Return the owner of a bare name."""
        return "self" if self.kinds else "plan"

    def position_of(self, kind: str) -> int | None:
        """Return where a noun's fact stands: an outer fact of that kind before the nearest one."""
        outer = [i for i, known in enumerate(self.kinds) if known == kind and i > 0]
        if outer:
            return outer[0]
        return 0 if self.kinds and self.kinds[0] == kind else None


def form_scope(kind: str) -> Scope:
    """Return the scope of the conditions on the `f` of a form."""
    return Scope((kind,), every=0)
