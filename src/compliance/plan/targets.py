"""The plan's targets: which indicator, for whom, under which condition, how much, by when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest

from compliance.law import VocabularyValue
from compliance.plan.clauses import (
    PERCENT,
    Clause,
    Measure,
    clauses,
    counts,
    cue,
    cues,
    groups_in,
    has_phrase,
    in_review,
    in_targets,
    operator,
    percents,
    values_of,
    year_near,
)
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.leads import lead_at
from compliance.plan.movements import Movement, Step, movements

#: The clause goes at most this far beyond its indicator («… hợp vệ sinh theo quy định»).
_TAIL = 60
_JOINT = re.compile(r"[,;:(]|\bvà\b|\bva\b")
#: «nghèo» however badly read: «nghéo», «ngheo», «nghco», «nglheo».
_POOR = re.compile(r"\bn[gq]?[a-z]{0,2}h[eéc6t][o0cd]\b")
_LISTING = re.compile(r"[:,;]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a clause that holds one figure and what it measures; `first` is whether the figure opens it."""

    start: int
    end: int
    measure: Measure | None
    figure_first: bool


@dataclass(frozen=True, slots=True)
class _Indicator:
    value: VocabularyValue | None
    start: int
    end: int
    certainty: Certainty
    share_of_fee: bool = False


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `target`."""
    facts = [fact for movement in movements(context) for fact in _of_movement(context, movement)]
    taken = {step.measure.start for movement in movements(context) for step in movement.steps}
    inherited: frozenset[str] = frozenset()
    sentence = -1
    for clause in _whole_clauses(context):
        if clause.sentence != sentence:
            inherited, sentence = frozenset(), clause.sentence
        if context.in_title(clause.start, clause.end):
            continue
        found = list(_of_clause(context, clause, taken, inherited))
        for fact in found:
            named = fact.values.get("groups")
            inherited = named if isinstance(named, frozenset) else inherited
        facts += found or _hidden(context, clause, taken)
    return facts


#: A figure that is no date, no number of a document and no year.
_BARE_FIGURE = re.compile(r"(?<![\w/.,-])\d{1,4}(?:[.,]\d+)?(?![\w/-])(?!\.\d)")


def _hidden(context: Context, clause: Clause, taken: set[int]) -> list[Fact]:
    """Return a gap for a clause among the targets that holds a figure and was read too badly to say what it counts."""
    section = context.section_at(clause.start)
    if not in_targets(context, clause.start) or section is None or section.kind == "muc_tieu_chung":
        return []
    if not context.damaged_within(clause.start, clause.end):
        return []
    dates = [(hit.start, hit.end) for hits in (context.dates, context.years) for hit in hits]
    for match in _BARE_FIGURE.finditer(context.text, clause.start, clause.end):
        is_date = any(start <= match.start() < end for start, end in dates)
        if not is_date and match.start() not in taken:
            values: dict[str, Value | None] = {"in_targets": True, "in_review": False}
            return [context.fact("target", values, clause.start, clause.end, certainty="gap")]
    return []


def _whole_clauses(context: Context) -> Iterator[Clause]:
    """Yield the clauses, a figure's clause joined with the next where only that says what the figure measures."""
    waiting: Clause | None = None
    for clause in clauses(context):
        if waiting is not None and clause.sentence == waiting.sentence and _completes(context, waiting, clause):
            waiting = Clause(waiting.start, clause.end, waiting.sentence, waiting.first)
            continue
        if waiting is not None:
            yield waiting
        waiting = clause
    if waiting is not None:
        yield waiting


def _completes(context: Context, clause: Clause, following: Clause) -> bool:
    figures = percents(context, clause.start, clause.end)
    if len(figures) != 1 or _indicators(context, clause.start, clause.end):
        return False
    if percents(context, following.start, following.end):
        return False
    return bool(_indicators(context, following.start, following.end))


# -- poor households becoming fewer ------------------------------------------------------------------


def _of_movement(context: Context, movement: Movement) -> Iterator[Fact]:
    seen: set[tuple[str, bool]] = set()
    for step in movement.steps:
        if step.slot == "from" or (step.slot, step.in_percent) in seen:
            continue
        seen.add((step.slot, step.in_percent))
        indicator = _moving_indicator(context, movement.group, step) if movement.group else None
        values: dict[str, Value | None] = {
            "indicator": indicator.id if indicator else None,
            "dimension": _dimension_of(_moving_indicator(context, min(movement.groups), step)),
            "groups": movement.groups,
            "op": step.op,
            "year": movement.year,
            "in_targets": in_targets(context, step.measure.start),
            "in_review": in_review(context, step.measure.start),
        }
        before = [other.measure.end for other in movement.steps if other.measure.end <= step.measure.start]
        start = _words_before(context, max(before, default=movement.start), step.measure.start)
        certainty: Certainty = "certain" if movement.certain else "possible"
        yield _fact(context, values, step.measure, start, step.measure.end, certainty)


def _words_before(context: Context, start: int, figure: int) -> int:
    words = cues(context, max(start, figure - 80), figure, "giam", "con", "ty_le")
    return words[0].start if words else figure


def _moving_indicator(context: Context, group: str, step: Step) -> VocabularyValue | None:
    """Return the group's indicator for this kind of figure: share or number, level reached or fall."""
    for value in values_of(context, "indicators").values():
        attributes = value.attributes
        in_households = attributes.get("unit") not in (None, PERCENT)
        falls = attributes.get("movement", "to") == "by"
        if attributes.get("group") == group and in_households is not step.in_percent and falls is (step.slot == "by"):
            return value
    return None


# -- all other targets -------------------------------------------------------------------------------


def _of_clause(context: Context, clause: Clause, taken: set[int], inherited: frozenset[str]) -> Iterator[Fact]:
    measures = [m for m in percents(context, clause.start, clause.end) if m.start not in taken]
    if not measures and in_targets(context, clause.start):
        measures = [m for m in counts(context, clause.start, clause.end) if m.start not in taken]
    pieces = list(_pieces(context, clause, measures))
    base: _Indicator | None = None
    for piece, following in zip_longest(pieces, pieces[1:]):
        fact = _of_piece(context, clause, piece, inherited, base or _said_behind(context, piece, following))
        if fact is not None:
            yield fact
            yield from _named_together(context, piece, fact)
        base = _share_of_fee_indicator(context, piece) or base
    if not pieces:
        yield from _without_figure(context, clause, taken)


def _said_behind(context: Context, piece: _Piece, following: _Piece | None) -> _Indicator | None:
    """Return the next figure's indicator where this one has a group only («100% hộ nghèo và 95% hộ cận nghèo có …»)."""
    if following is None or piece.measure is None or not piece.figure_first:
        return None
    groups = context.longest_hits("groups", piece.measure.end, piece.end)
    if not groups or not _AND.fullmatch(context.text, groups[-1].end, following.start + 1):
        return None
    return _indicator(context, following, None)


_AND = re.compile(r"[\s,]*(?:và|cùng)?[\s,]*.?")


#: What stands between two indicators that share a figure («100% hộ nghèo sử dụng nước sạch, nhà tiêu hợp vệ sinh»).
_TOGETHER = re.compile(r"[\s,]+(?:và|cùng|hoặc)?\s*(?:sử dụng|được sử dụng|có)?\s*")


def _named_together(context: Context, piece: _Piece, fact: Fact) -> Iterator[Fact]:
    """Yield the target again for each further indicator of its dimension that the same figure is said of."""
    hits = _indicators(context, piece.start, piece.end)
    chain = [hit for hit in hits if hit.value_id == fact.values.get("indicator")][:1]
    seen = {hit.value_id for hit in chain}
    for hit in hits:
        if not chain or hit.start < chain[-1].end or hit.value_id in seen:
            continue
        indicator = values_of(context, "indicators")[hit.value_id]
        fits = indicator.attributes.get("shares_figure") and _dimension_of(indicator) == fact.values.get("dimension")
        if not fits or not _TOGETHER.fullmatch(context.text, chain[-1].end, hit.start):
            return
        chain.append(hit)
        seen.add(hit.value_id)
        yield replace(fact, values={**fact.values, "indicator": hit.value_id}, certainty=hit.certainty)


def _pieces(context: Context, clause: Clause, measures: Sequence[Measure]) -> Iterator[_Piece]:
    """Cut a clause so that each piece holds one figure with its words, before it or after it."""
    if not measures:
        return
    begin = _after_lead(context, clause)
    if len(measures) == 1:
        after = bool(_indicators(context, measures[0].end, clause.end))
        first = after or not _indicators(context, begin, measures[0].start)
        yield _Piece(begin, clause.end, measures[0], first)
        return
    figure_first = not _indicators(context, begin, measures[0].start)
    for index, measure in enumerate(measures):
        if figure_first:
            start = begin if index == 0 else _joint(context, measures[index - 1].end, measure.start)
            end = _joint(context, measure.end, measures[index + 1].start) if index + 1 < len(measures) else clause.end
        else:
            start = begin if index == 0 else measures[index - 1].end
            end = measure.end if index + 1 < len(measures) else clause.end
        yield _Piece(start, end, measure, figure_first)


def _joint(context: Context, start: int, end: int) -> int:
    """Return where the words before the next figure («, ít nhất 90%») begin to belong to it."""
    marks = list(_JOINT.finditer(context.text, start, end))
    named = _indicators(context, start, end)
    after = [mark for mark in marks if named and mark.start() >= named[0].end]
    # What follows the first indicator belongs to the next figure: «… y tế, người thuộc hộ …, … được hỗ trợ 30%».
    chosen = after[0] if after else (marks[-1] if marks else None)
    return chosen.start() if chosen else end


def _after_lead(context: Context, clause: Clause) -> int:
    lead = lead_at(context, clause.start)
    if lead is not None and clause.start <= lead.start < clause.end:
        return lead.end
    label = _LABEL.match(context.text, clause.start, clause.end)
    return label.end() if label is not None else clause.start


#: «- Nước sinh hoạt, vệ sinh: 90% …»: the words before the colon say what the figures are about, not what one measures.
_LABEL = re.compile(r"(?:[^:;.%\d]|(?<=[^\W\d_])\d(?=[^\W\d_])){3,70}:(?=\s*(?:[ÍíTtĐđ]\S+\s+(?:\S+\s+)?)?\d)")


def _share_of_fee_indicator(context: Context, piece: _Piece) -> _Indicator | None:
    """Return what a piece's fee is paid for («mức đóng bảo hiểm y tế»): later pieces may say only «mức đóng»."""
    hits = _indicators(context, piece.start, piece.end)
    fee = cue(context, "muc_dong", piece.start, piece.end)
    values = values_of(context, "indicators")
    return _Indicator(values[hits[0].value_id], hits[0].start, hits[0].end, hits[0].certainty) if hits and fee else None


def _of_piece(
    context: Context, clause: Clause, piece: _Piece, inherited: frozenset[str], base: _Indicator | None
) -> Fact | None:
    assert piece.measure is not None
    measure = piece.measure
    dimension = _lead_dimension(context, measure.start)
    indicator = _indicator(context, piece, dimension)
    if indicator is None and base is not None and measure.unit == PERCENT:
        here = _Indicator(base.value, measure.start, measure.end, base.certainty)
        indicator = _narrowed(context, piece, here)
    if indicator is None and not (_is_telling(context, piece, measure) and in_targets(context, measure.start)):
        return None
    if _compares(context, piece, measure):
        return None
    groups = _groups(context, piece, indicator) or inherited
    if indicator is None and not groups:
        return None
    value = indicator.value if indicator else None
    end = _end(context, piece, indicator)
    start = _start(context, piece, measure, indicator)
    conditions = _conditions(context, start, piece.end)
    values: dict[str, Value | None] = {
        "dimension": dimension or _dimension_of(value) or "khac",
        "indicator": value.id if value else None,
        "groups": groups or None,
        "conditions": frozenset(hit.value_id for hit in conditions) or None,
        "condition": "; ".join(dict.fromkeys(" ".join(hit.text.split()) for hit in conditions)) or None,
        "op": operator(context, measure, piece.start, piece.end),
        "year": year_near(context, piece.start, piece.end, measure),
        "in_targets": in_targets(context, measure.start),
        "in_review": in_review(context, measure.start),
    }
    unit = _unit(value, indicator, measure)
    unsure = _unsure_fields(context, piece, indicator)
    values = {name: field for name, field in values.items() if name not in unsure}
    # Under «- Nhà ở: …» the dimension is sure even where no indicator is named.
    certainty: Certainty = indicator.certainty if indicator else ("certain" if dimension else "possible")
    return _fact(context, values, measure, start, end, certainty, unit, unsure)


def _is_telling(context: Context, piece: _Piece, measure: Measure) -> bool:
    """Tell whether a figure without an indicator is a target's.

    A share is; households are under «- Nhà ở: …», and where the verb may be misread.
    """
    if measure.unit == PERCENT:
        return True
    unsure = context.damaged_within(piece.start, piece.end)
    return measure.unit.casefold().startswith("hộ") and (unsure or _lead_dimension(context, measure.start) is not None)


def _compares(context: Context, piece: _Piece, measure: Measure) -> bool:
    """Tell whether the figure only says how much more or less than before («tăng 2% so với»)."""
    words = cues(context, max(piece.start, measure.start - 14), measure.start, "tang", "so_voi")
    return bool(words)


def _unit(value: VocabularyValue | None, indicator: _Indicator | None, measure: Measure) -> str:
    own = value.attributes.get("unit") if value else None
    if isinstance(own, str) and measure.unit == PERCENT and own.startswith(PERCENT):
        return own
    return "% mức phí" if indicator and indicator.share_of_fee and measure.unit == PERCENT else measure.unit


def _fact(
    context: Context,
    values: dict[str, Value | None],
    measure: Measure,
    start: int,
    end: int,
    certainty: Certainty,
    unit: str = "",
    unsure: frozenset[str] = frozenset(),
) -> Fact:
    unit = unit or measure.unit
    unknown = set(unsure)
    if measure.value is None or (measure.value == 0 and values.get("op") in (">", ">=")):
        # «ít nhất 0%» is a figure that lost its first digit.
        unknown |= {"value", "rate"} if unit.startswith(PERCENT) else {"value"}
    else:
        values |= {"value": measure.value, "rate": measure.value if unit.startswith(PERCENT) else None}
    values["unit"] = unit
    return context.fact(
        "target", values, min(start, measure.start), max(end, measure.end), certainty=certainty, unknown=unknown
    )


def _conditions(context: Context, start: int, end: int) -> list[PhraseHit]:
    """Return the conditions named, but not words that only make up a group's or an indicator's name."""
    named = [*context.hits("groups", start, end), *_indicators(context, start, end)]
    return [
        hit
        for hit in context.longest_hits("target_conditions", start, end)
        if not any(other.start <= hit.start and hit.end <= other.end for other in named)
    ]


# -- which indicator ---------------------------------------------------------------------------------


def _indicators(context: Context, start: int, end: int) -> list[PhraseHit]:
    """Return the indicators named in `text[start:end]`, those of poor households' own number left out."""
    values = values_of(context, "indicators")
    hits = [hit for hit in context.hits("indicators", start, end) if not values[hit.value_id].attributes.get("group")]
    return [hit for hit in hits if not _shadowed(hit, hits)]


def _shadowed(hit: PhraseHit, hits: Sequence[PhraseHit]) -> bool:
    """Tell whether a longer phrase over the same words names another indicator better."""
    length = hit.end - hit.start
    return any(
        other is not hit and other.start < hit.end and hit.start < other.end and other.end - other.start > length
        for other in hits
    )


def _indicator(context: Context, piece: _Piece, dimension: str | None) -> _Indicator | None:
    measure = piece.measure
    hits = _indicators(context, piece.start, piece.end)
    values = values_of(context, "indicators")
    if measure is not None and piece.figure_first:
        hits = [hit for hit in hits if hit.end > measure.start] or hits
    fitting = [hit for hit in hits if dimension and values[hit.value_id].attributes.get("dimension") == dimension]
    chosen = (fitting or hits)[:1]
    if chosen:
        certainty = _best_certainty(context, piece, chosen[0])
        found = _Indicator(values[chosen[0].value_id], chosen[0].start, chosen[0].end, certainty)
        return _narrowed(context, piece, found)
    return _triggered(context, piece)


def _best_certainty(context: Context, piece: _Piece, hit: PhraseHit) -> Certainty:
    """Return how surely the piece names this indicator: a plainly read phrase of it makes up for a worse one."""
    named = context.hits("indicators", piece.start, piece.end)
    return "certain" if any(h.value_id == hit.value_id and h.certainty == "certain" for h in named) else hit.certainty


def _narrowed(context: Context, piece: _Piece, found: _Indicator) -> _Indicator:
    """Return the narrower indicator whose extra words stand in the piece: a share of the fee is no share of people."""
    assert found.value is not None
    base = str(found.value.attributes.get("base") or found.value.id)
    family = [v for v in values_of(context, "indicators").values() if v.attributes.get("base") == base]
    if not family:
        return found
    share = _is_share_of_fee(context, piece, family)
    for value in family:
        if bool(value.attributes.get("with_any")) is share and _words_stand(context, value, piece):
            if _covers_others(context, value, piece):
                return _plain(context, found, base)
            return _Indicator(value, found.start, found.end, found.certainty, share)
    if share and not (piece.measure and piece.measure.value == Decimal(100)):
        # A share of the fee for a group without an indicator of its own says nothing about who takes part.
        return _Indicator(values_of(context, "indicators").get("khac"), found.start, found.end, found.certainty, True)
    return _plain(context, found, base)


def _plain(context: Context, found: _Indicator, base: str) -> _Indicator:
    return _Indicator(values_of(context, "indicators").get(base), found.start, found.end, found.certainty)


def _is_share_of_fee(context: Context, piece: _Piece, family: Sequence[VocabularyValue]) -> bool:
    measure = piece.measure
    if measure is None:
        return False
    after = cue(context, "muc_dong", measure.end, min(piece.end, measure.end + 25))
    before = cue(context, "muc_dong", max(piece.start, measure.start - 60), measure.start)
    return bool(after or before) and bool(family)


def _words_stand(context: Context, value: VocabularyValue, piece: _Piece) -> bool:
    return all(has_phrase(context, phrase, piece.start, piece.end) for phrase in _phrases(value, "with"))


def _covers_others(context: Context, value: VocabularyValue, piece: _Piece) -> bool:
    """Tell whether a full share is given to other poor groups too: the narrow indicator would say too little."""
    if piece.measure is None or piece.measure.value != Decimal(100):
        return False
    words = _phrases(value, "with")
    poor = {v.id for v in values_of(context, "groups").values() if v.attributes.get("poor")}
    hits = [hit for hit in context.longest_hits("groups", piece.start, piece.end) if hit.value_id in poor]
    return any(not any(has_phrase(context, word, hit.start, hit.end) for word in words) for hit in hits)


def _phrases(value: VocabularyValue, name: str) -> tuple[str, ...]:
    return value.attribute_list(name)


def _triggered(context: Context, piece: _Piece) -> _Indicator | None:
    """Return the indicator that a group and a verb name together («cán bộ … được tập huấn»)."""
    groups = groups_in(context, piece.start, piece.end)
    for value in values_of(context, "indicators").values():
        if value.attributes.get("trigger_group") not in groups:
            continue
        words = _phrases(value, "with_any")
        if any(has_phrase(context, word, piece.start, piece.end) for word in words):
            verbs = cues(context, piece.start, piece.end, "tap_huan")
            end = verbs[0].end if verbs else piece.end
            return _Indicator(value, piece.start, end, "certain")
    return None


# -- what bad reading leaves unsure -------------------------------------------------------------------------------


def _unsure_fields(context: Context, piece: _Piece, indicator: _Indicator | None) -> frozenset[str]:
    """Return the fields that words too badly read may have changed."""
    torn = re.search(r"\n[ \t]*\n", context.text[piece.start : piece.end]) is not None
    if not torn and not context.damaged_within(piece.start, piece.end):
        return frozenset()
    unsure: set[str] = set()
    if indicator is None or _may_be_a_share_of_fee(context, piece, indicator):
        unsure.add("indicator")
    if indicator is None:
        unsure.add("dimension")
    if _lost_group(context, piece):
        unsure.add("groups")
    return frozenset(unsure)


def _may_be_a_share_of_fee(context: Context, piece: _Piece, indicator: _Indicator) -> bool:
    """Tell whether «được hỗ trợ 70% …» may be a share of the fee whose word was lost."""
    value, measure = indicator.value, piece.measure
    if value is None or measure is None or measure.value in (None, Decimal(100)) or indicator.share_of_fee:
        return False
    base = str(value.attributes.get("base") or value.id)
    family = [v for v in values_of(context, "indicators").values() if v.attributes.get("base") == base]
    return bool(family) and bool(groups_in(context, piece.start, measure.start))


def _lost_group(context: Context, piece: _Piece) -> bool:
    """Tell whether a word that reads like «nghèo» belongs to no group that was recognised, or only possibly to one."""
    hits = context.longest_hits("groups", piece.start, piece.end)
    known = [
        *hits,
        *context.hits("programmes", piece.start, piece.end),
        *context.hits("indicators", piece.start, piece.end),
        *context.hits("target_conditions", piece.start, piece.end),
    ]
    for match in _POOR.finditer(context.folded, piece.start, piece.end):
        if not any(hit.start <= match.start() and match.end() <= hit.end for hit in known):
            return True
    sure = {hit.value_id for hit in context.hits("groups", piece.start, piece.end) if hit.certainty == "certain"}
    poor = {value.id for value in values_of(context, "groups").values() if value.attributes.get("poor")}
    return any(hit.value_id in poor - sure for hit in hits)


# -- for whom, and where it stands -------------------------------------------------------------------


def _groups(context: Context, piece: _Piece, indicator: _Indicator | None) -> frozenset[str]:
    measure = piece.measure
    if indicator is not None and measure is not None and piece.figure_first:
        # «85 hộ nghèo»: the noun that is counted begins the group's name.
        begin = measure.end if measure.unit == PERCENT else measure.start
        between = groups_in(context, begin, max(indicator.end, measure.end))
        if between:
            return between
    if indicator is not None and measure is not None and measure.start < indicator.start:
        before = groups_in(context, piece.start, measure.start)
        if before:
            return before
    return groups_in(context, piece.start, piece.end)


def _start(context: Context, piece: _Piece, measure: Measure, indicator: _Indicator | None) -> int:
    start = piece.start
    text = context.text
    while start < measure.start and (text[start].isspace() or text[start] in ",;:.-–+*•~("):
        start += 1
    return start


def _end(context: Context, piece: _Piece, indicator: _Indicator | None) -> int:
    assert piece.measure is not None
    reached = max(piece.measure.end, indicator.end if indicator else piece.measure.end)
    stop = _LISTING.search(context.text, reached, piece.end)
    return min(piece.end, stop.start() if stop else piece.end, reached + _TAIL)


def _dimension_of(value: VocabularyValue | None) -> str | None:
    dimension = value.attributes.get("dimension") if value else None
    return str(dimension) if dimension else None


def _lead_dimension(context: Context, offset: int) -> str | None:
    lead = lead_at(context, offset)
    return lead.dimension if lead else None


# -- targets without a figure ------------------------------------------------------------------------


def _without_figure(context: Context, clause: Clause, taken: set[int]) -> Iterator[Fact]:
    """Yield what a clause of the targets section aims at without a figure («hỗ trợ nhà ở cho hộ nghèo»)."""
    if not in_targets(context, clause.start) or any(clause.start <= start < clause.end for start in taken):
        return
    begin = _after_lead(context, clause)
    if not context.text[begin : clause.end].strip(" \t\n:.;,-+*") or _is_general(context, clause):
        return
    dimension = _lead_dimension(context, clause.start)
    piece = _Piece(begin, clause.end, None, False)
    indicator = _indicator(context, piece, dimension)
    if indicator is None and (dimension is None or not clause.first):
        return
    groups = groups_in(context, begin, clause.end)
    if dimension is None and not groups:
        return
    value = indicator.value if indicator else None
    conditions = _conditions(context, begin, clause.end)
    values: dict[str, Value | None] = {
        "dimension": dimension or _dimension_of(value) or "khac",
        "indicator": value.id if value else None,
        "groups": groups or None,
        "conditions": frozenset(hit.value_id for hit in conditions) or None,
        "condition": "; ".join(dict.fromkeys(" ".join(hit.text.split()) for hit in conditions)) or None,
        "year": year_near(context, begin, clause.end),
        "in_targets": True,
        "in_review": False,
    }
    certainty: Certainty = indicator.certainty if indicator else "certain"
    yield context.fact("target", values, clause.start, clause.end, certainty=certainty)


def _is_general(context: Context, clause: Clause) -> bool:
    """Tell whether the clause only lists the dimensions («gồm: việc làm, y tế, giáo dục …») or speaks in general."""
    section = context.section_at(clause.start)
    if section is not None and section.kind == "muc_tieu_chung":
        return True
    sentence = context.sentence_at(clause.start)
    values = values_of(context, "indicators")
    dimensions = {
        values[hit.value_id].attributes.get("dimension") for hit in _indicators(context, sentence.start, sentence.end)
    }
    return len(dimensions - {None, "khac"}) >= 3
