"""The projects a plan carries out, each once, by number or by name, with how many units lead it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.plan.clauses import REVIEW_KIND, body_start, cues, values_of
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.projects import Mention, mentions
from compliance.plan.responsibilities import Assignment, assignments
from compliance.span import Span

#: A name of fewer words is an everyday activity as well («giám sát, đánh giá») unless a number stands before it.
_FEWEST_WORDS = 5
#: «chủ trì, phối hợp với …» leads; «phối hợp» farther away than this from «chủ trì» only helps.
_JOINT = 12
#: A project that is not carried out has no more than a remark on why.
_LONGEST_REFUSAL = 240
_LEADS, _HELPS = "chu_tri", "phoi_hop"


@dataclass(frozen=True, slots=True)
class Named:
    """One place where the plan names a project, as its id."""

    project: str
    start: int
    end: int
    certainty: Certainty


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `listed_project`."""
    named = named_places(context)
    leaders = _leaders(context, named)
    facts, seen = [], set()
    for item in named:
        if item.project in seen or not is_carried_out(context, item):
            continue
        seen.add(item.project)
        facts.append(_fact(context, item, leaders))
    return facts


def named_places(context: Context) -> tuple[Named, ...]:
    """Return every place where the plan names a project of the programme, in order."""
    return context.once("named_projects", _named_places)


def _named_places(context: Context) -> tuple[Named, ...]:
    return tuple(sorted(_by_number(context) | _by_name(context), key=lambda item: (item.start, item.end)))


# -- where projects are named ------------------------------------------------------------------------


def _by_number(context: Context) -> set[Named]:
    known = values_of(context, "projects")
    found = set()
    for mention in mentions(context):
        project = _id(mention)
        if project in known:
            certainty: Certainty = "certain" if mention.certain else "possible"
            found.add(Named(project, mention.start, mention.end, certainty))
    return found


def _id(mention: Mention) -> str:
    if mention.official is not None:
        return mention.official.id
    return f"DA{mention.number}.TDA{mention.sub_number}" if mention.is_sub else f"DA{mention.number}"


def _by_name(context: Context) -> set[Named]:
    taken = [(mention.start, mention.end) for mention in mentions(context)]
    found = set()
    for hit in context.longest_hits("projects", body_start(context), context.closing_start):
        if len(hit.text.split()) < _FEWEST_WORDS or context.in_title(hit.start, hit.end):
            continue
        if any(start <= hit.start < end for start, end in taken) or not _among_projects(context, hit):
            continue
        found.add(Named(hit.value_id, hit.start, hit.end, hit.certainty))
    return found


def _among_projects(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the sentence speaks of projects, so that the words are a project's name."""
    sentence = context.sentence_at(hit.start)
    return bool(cues(context, min(sentence.start, hit.start), hit.start, "du_an", "tieu_du_an"))


def is_carried_out(context: Context, item: Named) -> bool:
    """Tell whether the place lists what is to be done, not who does it, nor what was done the year before."""
    section = context.section_at(item.start)
    if section is not None and {"to_chuc_thuc_hien", REVIEW_KIND} & section.kinds:
        return False
    return item.project not in context.once("declined_projects", _declined)


def _declined(context: Context) -> frozenset[str]:
    """Return the projects that the plan names only to say that they are not carried out here."""
    declined = set()
    places = named_places(context)
    for index, place in enumerate(places):
        following = places[index + 1].start if index + 1 < len(places) else context.closing_start
        section = context.section_at(place.start)
        end = min(following, section.end if section is not None else context.closing_start)
        if end - place.end <= _LONGEST_REFUSAL and cues(context, place.end, end, "khong_trien_khai"):
            declined.add(place.project)
    return frozenset(declined)


# -- who leads ---------------------------------------------------------------------------------------


def _leaders(context: Context, named: Iterable[Named]) -> dict[str, set[str]]:
    """Return for each project the units that lead it, by name."""
    leaders: dict[str, set[str]] = {}
    doers: dict[str, set[str]] = {}
    for item in assignments(context):
        if item.label_role == _HELPS:
            continue
        if item.label_role is not None:
            for project in item.projects(context):
                (leaders if item.label_role == _LEADS else doers).setdefault(project, set()).add(item.who)
            continue
        for place in named:
            if not item.start <= place.start < item.end:
                continue
            role = _role_in(context, item, place)
            if role != _HELPS:
                (leaders if role == _LEADS else doers).setdefault(place.project, set()).add(item.who)
    level = context.plan_value("level")
    below = {
        value.id
        for value in values_of(context, "body_kinds").values()
        # At its own level such a body is the issuer itself («do UBND xã thực hiện» in a commune's plan).
        if value.attributes.get("below") and value.attributes.get("issuer_at") != level
    }
    for project, units in doers.items():
        # One unit alone that carries a project out leads it; all communes together are nobody in particular.
        if len(units) == 1 and not units & below:
            leaders.setdefault(project, set()).update(units)
    return leaders


def _role_in(context: Context, item: Assignment, place: Named) -> str | None:
    """Return whether the words before a project's name have the unit lead it or help with it; nothing: it does it."""
    block = context.block_at(place.start)
    lead, helps = None, False
    for role in context.longest_hits("roles", max(item.start, min(block.start, place.start)), place.start):
        if role.value_id == _LEADS:
            lead, helps = role, False
        elif role.value_id == _HELPS and (lead is None or role.start - lead.end > _JOINT):
            lead, helps = None, True
    if lead is not None:
        return _LEADS
    return _HELPS if helps else None


def _fact(context: Context, item: Named, leaders: dict[str, set[str]]) -> Fact:
    value = values_of(context, "projects")[item.project]
    leads = len(_units_of(context, item.project, leaders))
    labels = _labels(context, item.project)
    lost = not leads and (_may_be_lost(context) or (not labels and _label_may_be_misread(context, item)))
    # A heading lost between two projects gives the one the unit of the other as well.
    merged = leads > 1 and (context.is_damaged or context.is_recognised)
    unknown = {"leads"} if lost or merged else set()
    values: dict[str, Value | None] = {"project": item.project, "name": value.label or value.vi}
    if not unknown:
        values["leads"] = leads
    return context.fact(
        "listed_project",
        values,
        item.start,
        item.end,
        certainty=item.certainty,
        unknown=unknown,
        others=labels,
    )


def _labels(context: Context, project: str) -> list[Span]:
    """Return where units are named right beside the project («Đơn vị thực hiện: …»)."""
    labelled = [item for item in assignments(context) if item.label_role and project in item.projects(context)]
    return [context.span(item.start, item.head_end) for item in labelled]


def _label_may_be_misread(context: Context, item: Named) -> bool:
    """Tell whether the project heads a section some line of which was read badly: it may name the unit there."""
    section = context.section_at(item.start)
    if section is None or not section.start <= item.start < section.heading_end:
        return False
    return any(
        context.damaged_at(line.start)
        for line in context.document.lines
        if section.heading_end < line.start < section.end and context.line_text(line).strip()
    )


def _units_of(context: Context, project: str, leaders: dict[str, set[str]]) -> set[str]:
    """Return who leads a project: itself, else its mother project, else all its parts when each has somebody."""
    own = leaders.get(project)
    if own:
        return own
    values = values_of(context, "projects")
    mother = values[project].attributes.get("parent")
    if mother and leaders.get(str(mother)):
        return leaders[str(mother)]
    parts = [
        leaders[part.id]
        for part in values.values()
        if part.attributes.get("parent") == project and leaders.get(part.id)
    ]
    # Parts led by different units are led; who answers for the whole is not asked.
    return parts[0] if parts else set()


def _may_be_lost(context: Context) -> bool:
    """Tell whether some line about who does what could not be read."""
    return any(
        line.quality == "unreadable" and context.line_text(line).strip() and _tells_who(context, line.start)
        for line in context.document.lines
    )


def _tells_who(context: Context, offset: int) -> bool:
    section = context.section_at(offset)
    return section is not None and bool({"to_chuc_thuc_hien", "don_vi"} & section.kinds)
