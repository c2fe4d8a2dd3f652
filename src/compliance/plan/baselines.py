"""What the plan starts from: how many poor households there were, and their share, before the plan's year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compliance.plan.clauses import (
    PERCENT,
    Clause,
    Measure,
    clauses,
    counts,
    cues,
    in_targets,
    percents,
    values_of,
    years,
)
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.movements import Movement, movements

#: Units of the figures that count households («120 hộ», «120 hộ nghèo»).
_HOUSEHOLDS = "hộ"


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `baseline`."""
    moving = movements(context)
    taken = {step.measure.start for movement in moving for step in movement.steps}
    facts = [fact for movement in moving for fact in _of_movement(context, movement)]
    for clause in clauses(context):
        if not context.in_title(clause.start, clause.end):
            facts.extend(_of_clause(context, clause, taken))
    return facts


def _of_movement(context: Context, movement: Movement) -> Iterator[Fact]:
    """Yield where a movement starts, or what an earlier year's movement reached."""
    plan_year = context.plan_value("year")
    starts = any(step.slot == "from" for step in movement.steps)
    is_past = not starts and isinstance(plan_year, int) and movement.year == plan_year - 1
    for step in movement.steps:
        if step.slot == "from" or (is_past and step.slot == "to"):
            certainty: Certainty = "certain" if movement.certain and not _lacks_end(context, movement) else "possible"
            for group in sorted(movement.groups):
                yield _fact(context, group, step.measure, certainty)


def _lacks_end(context: Context, movement: Movement) -> bool:
    """Tell whether, on a badly read line, a start has no end: its «giảm từ 15 đến 20 hộ» may be the fall itself."""
    return len(movement.steps) == 1 and context.damaged_within(movement.start, movement.end)


def _of_clause(context: Context, clause: Clause, taken: set[int]) -> Iterator[Fact]:
    """Yield the figures of a clause about the time before the plan («cuối năm 2023 toàn xã có 120 hộ nghèo»)."""
    if not _speaks_of_start(context, clause):
        return
    groups = _groups(context, clause)
    for measure in _figures(context, clause):
        if measure.start in taken:
            continue
        group = _counted(groups, measure)
        if group is not None:
            yield _fact(context, group.value_id, measure, group.certainty)


def _speaks_of_start(context: Context, clause: Clause) -> bool:
    """Tell whether the sentence says how things stood: by the year before, or by words such as «hiện có»."""
    plan_year = context.plan_value("year")
    sentence = context.sentence_at(clause.start)
    start, end = min(sentence.start, clause.start), max(sentence.end, clause.end)
    named = {value for _, value in years(context, start, end)}
    if isinstance(plan_year, int):
        if plan_year - 1 in named:
            return True
        if any(value > plan_year for value in named):
            return False
    words = cues(context, start, end, "dau_ky")
    return (bool(words) and not in_targets(context, clause.start)) or any(hit.start < clause.end for hit in words)


def _groups(context: Context, clause: Clause) -> list[PhraseHit]:
    moving = {
        str(v.attributes["group"]) for v in values_of(context, "indicators").values() if v.attributes.get("group")
    }
    return [hit for hit in context.longest_hits("groups", clause.start, clause.end) if hit.value_id in moving]


def _figures(context: Context, clause: Clause) -> list[Measure]:
    households = [m for m in counts(context, clause.start, clause.end) if m.unit.casefold().startswith(_HOUSEHOLDS)]
    return sorted([*percents(context, clause.start, clause.end), *households], key=lambda measure: measure.start)


def _counted(groups: Sequence[PhraseHit], measure: Measure) -> PhraseHit | None:
    """Return whom a figure counts: those right after it, else the last ones before it."""
    after = [hit for hit in groups if measure.start < hit.start <= measure.end + 1 or _covers(hit, measure)]
    before = [hit for hit in groups if hit.end <= measure.start]
    return after[0] if after else (before[-1] if before else None)


def _covers(hit: PhraseHit, measure: Measure) -> bool:
    return measure.start < hit.start < measure.end


def _fact(context: Context, group: str, measure: Measure, certainty: Certainty) -> Fact:
    field = "rate" if measure.unit == PERCENT else "households"
    values: dict[str, Value | None] = {"group": group, "in_targets": in_targets(context, measure.start)}
    if measure.value is not None:
        values[field] = measure.value if field == "rate" else int(measure.value)
    unknown = () if measure.value is not None else (field,)
    return context.fact("baseline", values, measure.start, measure.end, certainty=certainty, unknown=unknown)
