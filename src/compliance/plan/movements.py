"""What a sentence says about the number and share of poor households: from how many, by how many, to how many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from compliance.plan.clauses import (
    PERCENT,
    Clause,
    Measure,
    clauses,
    counts,
    cue,
    cues,
    in_targets,
    operator,
    percents,
    values_of,
    year_near,
    years,
)
from compliance.plan.context import Context, PhraseHit

#: «từ» right before the figure, so badly read that no phrase matcher can tell it («tir 9,2%», «(tif 6,6%»).
_MISREAD_FROM = re.compile(r"(?<![^\s(])t[iu1l]?[rtfuv'’]{1,2}\s+\Z")
Slot = Literal["from", "by", "to"]
_SLOT_OF_CUE: dict[str, Slot] = {"giam": "by", "con": "to", "tu": "from", "dau_ky": "from"}
#: A figure belongs to a cue at most this many characters before it.
_REACH = 110
#: A word that says what a figure means stands this close when other words stand between.
_CLOSE = 45
_HOUSEHOLDS = ("hộ", "hộ nghèo", "hộ cận nghèo")


@dataclass(frozen=True, slots=True)
class Step:
    """One figure of a movement and the part it plays."""

    slot: Slot
    measure: Measure
    op: str

    @property
    def in_percent(self) -> bool:
        """Tell whether the figure is a share, not a number of households."""
        return self.measure.unit == PERCENT


@dataclass(slots=True)
class Movement:
    """How one group shrinks, as one clause states it."""

    group: str
    start: int
    end: int
    steps: list[Step] = field(default_factory=list)
    year: int | None = None
    certain: bool = True

    def step(self, slot: Slot, in_percent: bool) -> Step | None:
        """Return the first figure that plays this part in this unit."""
        return next((step for step in self.steps if step.slot == slot and step.in_percent is in_percent), None)


def movements(context: Context) -> tuple[Movement, ...]:
    """Return what the plan says about the poor and near-poor households becoming fewer."""
    return context.once("movements", _read)


def _read(context: Context) -> tuple[Movement, ...]:
    groups = _moving_groups(context)
    found: list[Movement] = []
    for clause in clauses(context):
        if context.in_title(clause.start, clause.end):
            continue
        found.extend(_of_clause(context, clause, groups))
    return tuple(found)


def _moving_groups(context: Context) -> frozenset[str]:
    """Return the groups whose share the vocabulary has an indicator for."""
    indicators = values_of(context, "indicators").values()
    return frozenset(str(value.attributes["group"]) for value in indicators if value.attributes.get("group"))


def _of_clause(context: Context, clause: Clause, groups: frozenset[str]) -> Iterator[Movement]:
    named = [hit for hit in context.longest_hits("groups", clause.start, clause.end) if hit.value_id in groups]
    if not named:
        return
    open_: dict[str, Movement] = {}
    previous: Step | None = None
    previous_end = clause.start
    for measure in _figures(context, clause):
        group = _group_of(context, measure, named, clause)
        slot = _slot(context, measure, previous, previous_end, clause) if group else None
        if group is None or slot is None:
            previous, previous_end = None, measure.end
            continue
        movement = open_.get(group.value_id)
        if movement is None:
            start = min(group.start, measure.start, _cue_start(context, measure, clause))
            movement = open_[group.value_id] = Movement(group.value_id, start, measure.end)
        step = Step(slot, measure, operator(context, measure, previous_end, clause.end))
        movement.steps.append(step)
        movement.end = max(movement.end, measure.end)
        movement.certain = movement.certain and group.certainty == "certain"
        previous, previous_end = step, measure.end
    for movement in open_.values():
        yield _dated(context, movement, clause)


def _figures(context: Context, clause: Clause) -> list[Measure]:
    households = [m for m in counts(context, clause.start, clause.end) if m.unit.casefold().startswith("hộ")]
    return sorted([*percents(context, clause.start, clause.end), *households], key=lambda measure: measure.start)


def _group_of(context: Context, measure: Measure, named: list[PhraseHit], clause: Clause) -> PhraseHit | None:
    """Return the group the figure counts: the one right after it («65 hộ nghèo»), else the last one before it."""
    if measure.unit != PERCENT:
        for hit in named:
            if measure.start < hit.start <= measure.end + 1 or (hit.start == measure.end):
                return hit
    before = [hit for hit in named if hit.end <= measure.start]
    if not before:
        return None
    group = before[-1]
    # Another group or indicator between means that the figure measures that one.
    others = [
        hit
        for hit in context.longest_hits("groups", group.end, measure.start)
        if hit.value_id != group.value_id and not _general(context, hit)
    ]
    return None if others or _other_indicator(context, group.end, measure.start) else group


def _general(context: Context, hit: PhraseHit) -> bool:
    value = values_of(context, "groups").get(hit.value_id)
    return bool(value and value.attributes.get("general"))


def _other_indicator(context: Context, start: int, end: int) -> bool:
    indicators = values_of(context, "indicators")
    return any(not indicators[hit.value_id].attributes.get("group") for hit in context.hits("indicators", start, end))


def _slot(context: Context, measure: Measure, previous: Step | None, since: int, clause: Clause) -> Slot | None:
    start = max(since, measure.start - _REACH)
    words = cues(context, start, measure.start, "giam", "con", "tu", "tang", "dau_ky", "tuong_ung", "so_voi")
    words = [hit for hit in words if not _is_poverty_reduction(context, hit)]
    if context.damaged_at(measure.start) and _MISREAD_FROM.search(context.folded[start : measure.start]):
        return "from"
    if words:
        last = words[-1]
        if last.value_id in ("tang", "so_voi"):
            return None
        if last.value_id == "tuong_ung":
            earlier = [hit for hit in words[:-1] if hit.value_id in _SLOT_OF_CUE]
            return previous.slot if previous else (_SLOT_OF_CUE[earlier[-1].value_id] if earlier else None)
        if last.value_id == "tu":
            return _slot_from(context, measure, clause, words)
        return _SLOT_OF_CUE[last.value_id]
    if previous is not None and previous.in_percent is not (measure.unit == PERCENT):
        return previous.slot
    return _bare_slot(context, measure, clause)


def _slot_from(context: Context, measure: Measure, clause: Clause, words: Sequence[PhraseHit]) -> Slot | None:
    """Return the part of a figure after «từ»: where it starts, but the fall itself in «giảm từ 3% trở lên»."""
    if _or_more(context, measure, clause) and any(hit.value_id == "giam" for hit in words):
        return "by"
    return None if measure.start - words[-1].end > _CLOSE else "from"


def _is_poverty_reduction(context: Context, hit: PhraseHit) -> bool:
    """Tell whether «giảm» only opens the programme's name («giảm nghèo»), and so moves nothing."""
    if hit.value_id != "giam":
        return False
    around = context.hits("programmes", max(0, hit.start - 40), hit.end + 30)
    return any(
        other.start <= hit.start < other.end and context.folded[hit.end : other.end].split()[:1] == ["ngheo"]
        for other in around
    )


def _or_more(context: Context, measure: Measure, clause: Clause) -> bool:
    return bool(cue(context, "tro_len", measure.end, min(clause.end, measure.end + 16)))


def _bare_slot(context: Context, measure: Measure, clause: Clause) -> Slot | None:
    """Return the part of a figure that no verb of movement introduces: «tỷ lệ hộ nghèo cuối năm là 5%»."""
    if measure.unit != PERCENT or not in_targets(context, measure.start):
        return None
    return "to" if cue(context, "ty_le", clause.start, measure.start) else None


def _cue_start(context: Context, measure: Measure, clause: Clause) -> int:
    near = max(clause.start, measure.start - _CLOSE)
    words = cues(context, near, measure.start, "giam", "con", "tu", "dau_ky", "ty_le")
    return words[0].start if words else measure.start


def _dated(context: Context, movement: Movement, clause: Clause) -> Movement:
    own = context.plan_value("year")
    for index, step in enumerate(movement.steps):
        # «9,2% cuối năm 2023» in a plan for 2024 is where it starts, whatever the verb.
        year = _own_year(context, step.measure, clause)
        if own is not None and year is not None and year < int(own) and step.slot == "to":
            movement.steps[index] = Step("from", step.measure, step.op)
    to = next((step for slot in ("to", "by") for step in movement.steps if step.slot == slot), None)
    movement.year = _own_year(context, to.measure, clause) if to else None
    movement.year = movement.year or _latest_year(context, clause) or year_near(context, clause.end, clause.end)
    return movement


def _own_year(context: Context, measure: Measure, clause: Clause) -> int | None:
    """Return the year written right after the figure («5,0% cuối năm 2023»)."""
    found = years(context, measure.end, min(clause.end, measure.end + 28))
    return None if not found or "," in context.text[measure.end : found[0][0]] else found[0][1]


def _latest_year(context: Context, clause: Clause) -> int | None:
    found = [year for _, year in years(context, clause.start, clause.end)]
    own = context.plan_value("year")
    if own is not None and int(own) in found:
        return int(own)
    return max(found) if found else None
