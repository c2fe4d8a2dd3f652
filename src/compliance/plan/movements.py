"""What a sentence says about the number and share of poor households: from how many, by how many, to how many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
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

#: «từ» right before the figure, so badly read that no phrase matcher can tell it («tir 9,2%», «(tif 6,6%», «tti»).
_MISREAD_FROM = re.compile(r"(?<![^\s(])t(?:[iu1l|]?[rtfuv'’]{1,2}i?|[iu1l|]{2}|[iy])\s+\Z")
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
    """How one group, or several counted together, shrink, as one clause states it."""

    groups: frozenset[str]
    start: int
    end: int
    steps: list[Step] = field(default_factory=list)
    year: int | None = None
    certain: bool = True

    @property
    def group(self) -> str | None:
        """The one group it is about; nothing where several are counted together."""
        return next(iter(self.groups)) if len(self.groups) == 1 else None

    def step(self, slot: Slot, in_percent: bool) -> Step | None:
        """Return the first figure that plays this part in this unit."""
        return next((step for step in self.steps if step.slot == slot and step.in_percent is in_percent), None)


def movements(context: Context) -> tuple[Movement, ...]:
    """Return what the plan says about the poor and near-poor households becoming fewer."""
    return context.once("movements", _read)


def _read(context: Context) -> tuple[Movement, ...]:
    groups = _moving_groups(context)
    found: list[Movement] = []
    subject: _Subject | None = None
    sentence = -1
    for clause in clauses(context):
        if clause.sentence != sentence:
            subject, sentence = None, clause.sentence
        if context.in_title(clause.start, clause.end):
            continue
        movements_here, subject = _of_clause(context, clause, groups, subject)
        found.extend(movements_here)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whose number a figure is: one group, or several named together («hộ nghèo và hộ cận nghèo»)."""

    groups: frozenset[str]
    start: int
    end: int
    certain: bool


def _moving_groups(context: Context) -> frozenset[str]:
    """Return the groups whose share the vocabulary has an indicator for."""
    indicators = values_of(context, "indicators").values()
    return frozenset(str(value.attributes["group"]) for value in indicators if value.attributes.get("group"))


def _of_clause(
    context: Context, clause: Clause, groups: frozenset[str], inherited: _Subject | None
) -> tuple[list[Movement], _Subject | None]:
    """Return the movements of a clause, and the subject that the next clause of the sentence goes on with."""
    named = _subjects(context, clause, groups)
    open_: dict[frozenset[str], Movement] = {}
    previous: Step | None = None
    previous_end = clause.start
    for measure in _figures(context, clause):
        subject = _subject_of(context, measure, named, inherited, clause)
        slot = _slot(context, measure, previous, previous_end, clause, named) if subject else None
        if subject is None or slot is None:
            previous, previous_end = None, measure.end
            continue
        movement = open_.get(subject.groups)
        if movement is None:
            words = subject.start if subject.start >= clause.start else measure.start
            start = min(words, measure.start, _cue_start(context, measure, max(previous_end, clause.start)))
            movement = open_[subject.groups] = Movement(subject.groups, start, measure.end)
        step = Step(slot, measure, _operator(context, measure, previous_end, clause))
        movement.steps.append(step)
        movement.end = max(movement.end, measure.end)
        movement.certain = movement.certain and subject.certain
        previous, previous_end = step, measure.end
    goes_on = named[-1] if named and open_ else (inherited if open_ else None)
    return [_dated(context, movement, clause) for movement in open_.values()], goes_on


def _operator(context: Context, measure: Measure, since: int, clause: Clause) -> str:
    sign = operator(context, measure, since, clause.end)
    # Of a range («1-1,5%») the lower end is what must be reached.
    return ">=" if sign == "=" and measure.is_range else sign


def _figures(context: Context, clause: Clause) -> list[Measure]:
    households = [m for m in counts(context, clause.start, clause.end) if m.unit.casefold().startswith("hộ")]
    found = sorted([*percents(context, clause.start, clause.end), *households], key=lambda measure: measure.start)
    return [_lower_end(context, clause, measure) for measure in found]


#: «từ 15 đến 20 hộ»: a range, not where the figure starts and ends.
_RANGE = re.compile(r"t\S{1,2}\s+(\d[\d.]*)\s+(?:d\S{1,2}n|t\S{1,2}i)\s+$")


def _lower_end(context: Context, clause: Clause, measure: Measure) -> Measure:
    """Return the measure with the lower end of its range, where one is given («giảm từ 15 đến 20 hộ nghèo»)."""
    match = _RANGE.search(context.folded, max(clause.start, measure.start - 24), measure.start)
    if match is None or measure.value is None:
        return measure
    lower = Decimal(match[1].replace(".", ""))
    return replace(measure, value=lower, is_range=True) if lower < measure.value else measure


_TOGETHER = re.compile(r"\s*(?:,|và|va|/|-|–|cùng)?\s*(?:t\S{1,2} l\S{1,2}|số)?\s*", re.I)


def _subjects(context: Context, clause: Clause, groups: frozenset[str]) -> list[_Subject]:
    subjects: list[_Subject] = []
    for hit in context.longest_hits("groups", clause.start, clause.end):
        if hit.value_id not in groups:
            continue
        certain = hit.certainty == "certain"
        last = subjects[-1] if subjects else None
        if last and hit.start >= last.end and _TOGETHER.fullmatch(context.text, last.end, hit.start):
            both = last.groups | {hit.value_id}
            subjects[-1] = _Subject(both, last.start, hit.end, last.certain and certain)
        elif last is None or hit.start >= last.end:
            subjects.append(_Subject(frozenset({hit.value_id}), hit.start, hit.end, certain))
    return subjects


def _subject_of(
    context: Context, measure: Measure, named: list[_Subject], inherited: _Subject | None, clause: Clause
) -> _Subject | None:
    """Return whom the figure counts: those right after it («65 hộ nghèo»), else the last ones before it."""
    if measure.unit != PERCENT:
        after = [subject for subject in named if measure.start < subject.start <= measure.end + 1]
        if after:
            return after[0]
    before = [subject for subject in named if subject.end <= measure.start]
    subject = before[-1] if before else (inherited if not named else None)
    if subject is None:
        return None
    # Another group or indicator between means that the figure measures that one.
    since = max(subject.end, clause.start)
    others = [
        hit
        for hit in context.longest_hits("groups", since, measure.start)
        if hit.value_id not in subject.groups and not _general(context, hit)
    ]
    return None if others or _other_indicator(context, since, measure.start) else subject


def _general(context: Context, hit: PhraseHit) -> bool:
    value = values_of(context, "groups").get(hit.value_id)
    return bool(value and value.attributes.get("general"))


def _other_indicator(context: Context, start: int, end: int) -> bool:
    indicators = values_of(context, "indicators")
    return any(not indicators[hit.value_id].attributes.get("group") for hit in context.hits("indicators", start, end))


def _slot(
    context: Context,
    measure: Measure,
    previous: Step | None,
    since: int,
    clause: Clause,
    named: Sequence[_Subject],
) -> Slot | None:
    start = max(since, measure.start - _REACH)
    words = cues(context, start, measure.start, "giam", "con", "tu", "tang", "dau_ky", "tuong_ung", "so_voi")
    words = [hit for hit in words if not _is_poverty_reduction(context, hit)]
    if context.damaged_at(measure.start) and _MISREAD_FROM.search(context.folded[start : measure.start]):
        # A fall has two figures at least: «được hỗ tr 60% …» has only one.
        return "from" if len(_figures(context, clause)) > 1 else None
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
    if previous is not None and any(measure.start < subject.start <= measure.end + 1 for subject in named):
        # «giảm 50 hộ nghèo, 30 hộ cận nghèo»: one verb for both.
        return previous.slot
    return _bare_slot(context, measure, clause)


def _slot_from(context: Context, measure: Measure, clause: Clause, words: Sequence[PhraseHit]) -> Slot | None:
    """Return the part of a figure after «từ»: where it starts, but the fall itself in «giảm từ 3% trở lên»."""
    if (measure.is_range or _or_more(context, measure, clause)) and any(hit.value_id == "giam" for hit in words):
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


def _cue_start(context: Context, measure: Measure, since: int) -> int:
    near = max(since, measure.start - _CLOSE)
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
