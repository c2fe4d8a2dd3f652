"""Where the plan mentions a concept of the vocabulary, with what else its sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.plan.clauses import body_start, concepts_in, cues, groups_in
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Fact
from compliance.plan.projects import mentions as project_mentions
from compliance.plan.responsibilities import assignments_at

#: «không», «chưa» negate what follows within this many characters.
_NEGATION_REACH = 14
#: How far the words that two concepts share reach behind the second.
_WIDER = 40


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `mention`."""
    return [_fact(context, hit) for hit in _distinct(context)]


def _distinct(context: Context) -> Iterator[PhraseHit]:
    """Yield one mention for each place: of wordings of one concept that share words, the first and longest."""
    reached: dict[str, int] = {}
    for hit in context.hits("concepts"):
        if hit.start >= context.closing_start or hit.start < reached.get(hit.value_id, 0):
            continue
        reached[hit.value_id] = hit.end
        yield hit


def _fact(context: Context, hit: PhraseHit) -> Fact:
    sentence = context.sentence_at(hit.start)
    start, end = min(sentence.start, hit.start), max(sentence.end, hit.end)
    body = body_start(context)
    days = _days_after(context, hit, end)
    actors = _actors(context, hit, start, end)
    return context.fact(
        "mention",
        {
            "concept": hit.value_id,
            "text": " ".join(hit.text.split()),
            "sentence_concepts": concepts_in(context, start, end),
            "groups": groups_in(context, start, end) or None,
            "negated": hit.start >= body and _is_negated(context, hit, start),
            "actors": actors or None,
            "in_name": _in_name(context, hit),
            "first_day": days[0] if days else None,
            "last_day": days[-1] if days else None,
        },
        hit.start,
        hit.end,
        certainty=hit.certainty,
        unknown={"actors"} if not actors and _under_unread_unit(context, hit) else (),
    )


def _under_unread_unit(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the mention stands under a unit whose name could not be read."""
    return any(item.kind is None and context.damaged_at(item.start) for item in assignments_at(context, hit.start))


def _is_negated(context: Context, hit: PhraseHit, start: int) -> bool:
    """Tell whether «không», «chưa» stand before a concept, or before words it is part of («kiểm tra, giám sát»)."""
    wider = (
        other for other in context.hits("concepts", start, hit.end + _WIDER) if other.start < hit.start < other.end
    )
    return any(_follows_negation(context, place.start, start) for place in (hit, *wider))


def _follows_negation(context: Context, offset: int, start: int) -> bool:
    words = cues(context, max(start, offset - _NEGATION_REACH), offset, "phu_dinh")
    return bool(words) and not any(mark in context.text[words[-1].end : offset] for mark in ",;:.")


def _actors(context: Context, hit: PhraseHit, start: int, end: int) -> frozenset[str]:
    """Return the units that the sentence names, and the one whose heading it stands under."""
    named = {body.value_id for body in context.longest_hits("body_kinds", start, end)}
    named |= {item.kind for item in assignments_at(context, hit.start) if item.kind}
    return frozenset(named)


def _in_name(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the words belong to the name of a project or of another document."""
    if context.in_title(hit.start, hit.end):
        return True
    numbered = any(mention.start <= hit.start < mention.end for mention in project_mentions(context))
    return numbered or any(
        name.start <= hit.start and hit.end <= name.end and len(name.text.split()) > len(hit.text.split()) + 1
        for name in context.hits("projects", max(0, hit.start - 120), hit.end + 60)
    )


#: «01/9», «15 tháng 12» and, with no day, «tháng 10», on folded text.
_DAY = re.compile(
    r"(?<![\d/.])(?P<day>[0-3]?\d)\s?(?:[/.]|th\w{2}g)\s?(?P<month>1[0-2]|0?[1-9])(?![\d%])(?:\s?/\s?\d{4})?(?!/)"
)
_MONTH = re.compile(r"(?<!\d )(?<!\d)\bth\w{2}g (?P<month>1[0-2]|0?[1-9])(?![\d/%])")


def _days_after(context: Context, hit: PhraseHit, end: int) -> list[int]:
    """Return the days written after the hit in its sentence, before it goes on to reports, as month × 100 + day.

    Shape: a month with no day counts as its first day.
    """
    reports = cues(context, hit.end, end, "bao_cao")
    last = reports[0].start if reports else end
    dated = [
        match
        for match in _DAY.finditer(context.folded, hit.end, last)
        if not context.in_title(match.start(), match.end())
    ]
    found = [int(match["month"]) * 100 + int(match["day"]) for match in dated if 1 <= int(match["day"]) <= 31]
    found += [int(match["month"]) * 100 + 1 for match in _MONTH.finditer(context.folded, hit.end, last)]
    return sorted(found)
