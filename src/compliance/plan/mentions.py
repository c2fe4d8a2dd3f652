"""Where the plan mentions a concept of the vocabulary, with what else its sentence speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.plan.clauses import body_start, cues, groups_in
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Fact

#: «không», «chưa» negate what follows within this many characters.
_NEGATION_REACH = 14


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


def concepts_in(context: Context, start: int, end: int) -> frozenset[str]:
    """Return the concepts mentioned in `text[start:end]`."""
    return frozenset(hit.value_id for hit in context.hits("concepts", start, end))


def _fact(context: Context, hit: PhraseHit) -> Fact:
    sentence = context.sentence_at(hit.start)
    start, end = min(sentence.start, hit.start), max(sentence.end, hit.end)
    body = body_start(context)
    return context.fact(
        "mention",
        {
            "concept": hit.value_id,
            "text": " ".join(hit.text.split()),
            "sentence_concepts": concepts_in(context, start, end),
            "groups": groups_in(context, start, end) or None,
            "negated": hit.start >= body and _is_negated(context, hit, start),
        },
        hit.start,
        hit.end,
        certainty=hit.certainty,
    )


def _is_negated(context: Context, hit: PhraseHit, start: int) -> bool:
    words = cues(context, max(start, hit.start - _NEGATION_REACH), hit.start, "phu_dinh")
    return bool(words) and not any(mark in context.text[words[-1].end : hit.start] for mark in ",;:.")
