"""What a unit's tasks amount to: which units and dimensions they name, which money, whether it reports on the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from compliance.law import VocabularyValue
from compliance.plan.clauses import cues, values_of
from compliance.plan.context import Context, Stretch
from compliance.plan.facts import Value
from compliance.plan.projects import Mention, mentions
from compliance.plan.units import find_units

_SHARING_OUT = frozenset({"can_doi_von", "du_toan"})
_ADVISING, _LEADING, _CARRYING_OUT = "tham_muu", "chu_tri", "thuc_hien"
_REPORT, _REPORTING, _WHOLE = "bao_cao", "tong_hop_bao_cao", "toan_bo_ke_hoach"
#: What stands between two units that are named together.
_JOINT = re.compile(r"[\s,;]*(?:và|cùng)?[\s,;]*")
_LONGEST_CHAIN = 300


def duties(context: Context, kind: str | None, place: tuple[int, int, int]) -> dict[str, Value | None]:
    """Return the fields that say what the unit of this kind is to do.

    Units: `place` is where the unit's heading starts, where its tasks start, and where they end.
    """
    start, head_end, end = place
    units = _kinds(context, start, _chain_end(context, head_end, end)) | ({kind} if kind else set())
    return {
        "unit_kinds": frozenset(units) or None,
        "named_kinds": frozenset(units | _kinds(context, head_end, end)) or None,
        "dimensions": frozenset(_dimensions(context, units, start, end)) or None,
        "sources": frozenset(_sources(context, head_end, end)) or None,
        "reports_whole": any(_reports_whole(context, sentence) for sentence in _sentences(context, head_end, end)),
        "reports_above": any(_reports_above(context, sentence) for sentence in _sentences(context, head_end, end)),
    }


def _kinds(context: Context, start: int, end: int) -> set[str]:
    return {hit.value_id for hit in context.longest_hits("body_kinds", start, end)}


def _chain_end(context: Context, start: int, end: int) -> int:
    """Return where the units end that are named one after another («Sở Y tế, Sở Nội vụ và Sở Xây dựng chủ trì …»)."""
    reached = start
    for hit in context.longest_hits("body_kinds", start, min(end, start + _LONGEST_CHAIN)):
        if hit.start > reached and not _JOINT.fullmatch(context.text, reached, hit.start):
            break
        reached = max(reached, hit.end)
    return reached


def _sentences(context: Context, start: int, end: int) -> Iterator[Stretch]:
    for sentence in context.sentences_in(start, end):
        if sentence.end > start:
            yield Stretch(sentence.number, max(sentence.start, start), min(sentence.end, end))


def _dimensions(context: Context, units: set[str], start: int, end: int) -> set[str]:
    """Return the dimensions that such units look after, and those the tasks name or work for."""
    kinds = values_of(context, "body_kinds")
    found = {name for unit in units if unit in kinds for name in _looked_after(context, kinds[unit])}
    found |= {hit.value_id for hit in context.hits("dimensions", start, end)}
    indicators = values_of(context, "indicators")
    for hit in context.hits("indicators", start, end):
        dimension = indicators[hit.value_id].attributes.get("dimension")
        if dimension and hit.certainty == "certain":
            found.add(str(dimension))
    return found & set(values_of(context, "dimensions"))


def _looked_after(context: Context, kind: VocabularyValue) -> list[str]:
    """Return the dimensions of a kind of unit, with those it took over on a day the plan was signed after."""
    since = kind.attributes.get("dimensions_from")
    later = context.signed is not None and isinstance(since, date) and context.signed.last >= since
    return [*kind.attribute_list("dimensions"), *(kind.attribute_list("later_dimensions") if later else ())]


def _sources(context: Context, start: int, end: int) -> set[str]:
    found: set[str] = set()
    for sentence in _sentences(context, start, end):
        concepts = {hit.value_id for hit in context.hits("concepts", sentence.start, sentence.end)}
        if concepts & _SHARING_OUT:
            found |= {hit.value_id for hit in context.longest_hits("funding_kinds", sentence.start, sentence.end)}
    return found


def _reports_whole(context: Context, sentence: Stretch) -> bool:
    """Tell whether a sentence has the unit gather reports on the whole plan, not on its own part."""
    concepts = {hit.value_id for hit in context.hits("concepts", sentence.start, sentence.end)}
    if not concepts & {_REPORT, _REPORTING} or cues(context, sentence.start, sentence.end, "phan_viec"):
        return False
    return (_REPORTING in concepts and _WHOLE in concepts) or _answers_for_everything(context, sentence)


def _answers_for_everything(context: Context, sentence: Stretch) -> bool:
    """Tell whether a sentence has the unit lead or advise, carry out and report, of no dimension or project."""
    roles = {hit.value_id for hit in context.hits("roles", sentence.start, sentence.end)}
    narrow = [*context.hits("dimensions", sentence.start, sentence.end), *_named_projects(context, sentence)]
    return bool(roles & {_ADVISING, _LEADING}) and _CARRYING_OUT in roles and not narrow


def _named_projects(context: Context, sentence: Stretch) -> list[Mention]:
    return [mention for mention in mentions(context) if sentence.start <= mention.start < sentence.end]


def _reports_above(context: Context, sentence: Stretch) -> bool:
    """Tell whether a sentence has the unit report to a body above the plan's own level."""
    concepts = context.hits("concepts", sentence.start, sentence.end)
    reports = [hit.start for hit in concepts if hit.value_id in (_REPORT, _REPORTING)]
    ranks = {level: rank for rank, level in enumerate(values_of(context, "issuer_levels"))}
    own = ranks.get(str(context.plan_value("level")))
    if not reports or own is None or cues(context, sentence.start, sentence.end, "phan_viec"):
        return False
    bodies = context.longest_hits("issuer_levels", reports[0], sentence.end)
    levels = [body.value_id for body in bodies]
    # «báo cáo Phòng … huyện»: an office of the level above.
    levels += [unit.level for unit in find_units(context, reports[0], sentence.end)]
    return any(ranks[level] < own for level in levels)
