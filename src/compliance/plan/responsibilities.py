"""Who does what: the units of the organisation section, and the unit named beside each project."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from compliance.plan.clauses import concepts_in, cues, values_of
from compliance.plan.context import Context, PhraseHit, Stretch
from compliance.plan.duties import duties
from compliance.plan.facts import Certainty, Fact
from compliance.plan.inline_units import inline_units
from compliance.plan.outline import Section, chapter_of
from compliance.plan.projects import Mention, mentions

_DOING = "thuc_hien"
_ORGANISATION, _ASKING = "to_chuc_thuc_hien", "de_nghi"
#: What is not known of a unit whose name could not be read.
_UNIT_FIELDS = ("unit_kind", "unit_kinds", "named_kinds", "dimensions")
#: Roles beside which «thực hiện» says nothing of its own.
_LEADING = frozenset({"chu_tri", "tham_muu", "thuong_truc"})
_HELPING = "phoi_hop"
_LABEL_ROLES = {"don_vi_thuc_hien": _DOING, "don_vi_chu_tri": "chu_tri", "don_vi_phoi_hop": "phoi_hop"}
_LONGEST_TASK = 240
#: A chapter with at least this many points that name units is about who does what.
_FEWEST_UNITS = 3
_LONGEST_UNIT = 160
#: A heading that goes on longer than this after its unit states a task.
_LONGEST_TAIL = 70
_OPENING = re.compile(r"[\s*_\-–—+•~.|]*(?:\S{1,5}(?:[.)]|/[-–])[ \t]*)?[*_\s]*")
_LABEL_END = re.compile(r"[^\n:;.]{0,40}:[ \t]*")
_NUMBERED = re.compile(r"\s*\S{1,3}[.):][ \t]")
_TAIL = re.compile(r"[\s,;:.*_“\"'–\-]+$")
#: A unit that is given a task stands within this many characters of the line's beginning.
_NEAR = 24


@dataclass(frozen=True, slots=True)
class Assignment:
    """One unit with the stretch of text that gives it its tasks."""

    unit: str
    kind: str | None
    certainty: Certainty
    start: int
    head_end: int
    end: int
    label_role: str | None = None
    #: Named in passing, among words on what is done.
    inline: bool = False

    @property
    def who(self) -> str:
        """The unit as one word: its kind where that is known, so that two spellings are one unit."""
        return self.kind or self.unit.casefold()

    def projects(self, context: Context) -> frozenset[str]:
        """Return the ids of the projects it is given."""
        return _projects(context, self)


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `responsibility`."""
    facts = [_fact(context, item) for item in assignments(context)]
    facts.extend(
        context.fact("responsibility", {}, place.start, place.end, certainty="gap")
        for place in _unread_openings(context)
    )
    return facts


def assignments(context: Context) -> tuple[Assignment, ...]:
    """Return who is given what, in order."""
    return context.once("assignments", _read)


def assignments_at(context: Context, offset: int) -> tuple[Assignment, ...]:
    """Return those that `offset` stands under, in order."""
    bounds, covering = context.once("assignment_cover", _cover)
    return covering[bisect_right(bounds, offset)]


def _cover(context: Context) -> tuple[list[int], list[tuple[Assignment, ...]]]:
    """Return where an assignment begins or ends, and which ones hold before each of these places and after the last."""
    beginning: dict[int, list[Assignment]] = {}
    for item in assignments(context):
        beginning.setdefault(item.start, []).append(item)
    bounds = sorted({*beginning, *(item.end for item in assignments(context))})
    covering: list[tuple[Assignment, ...]] = [()]
    for place in bounds:
        going_on = [item for item in covering[-1] if item.end > place]
        covering.append((*going_on, *(item for item in beginning.get(place, ()) if item.end > place)))
    return bounds, covering


def _read(context: Context) -> tuple[Assignment, ...]:
    headed = [*_headed(context), *_bulleted(context)]
    labelled = list(_labelled(context))
    inline = [item for item in _inline(context) if not any(one.start <= item.start < one.end for one in labelled)]
    found = [*labelled, *inline, *headed, *_misnumbered(context, {item.start for item in headed})]
    return tuple(sorted(found, key=lambda item: item.start))


def _inline(context: Context) -> Iterator[Assignment]:
    """Yield the units that a project's lines name without a label («…; Trạm Y tế xã chủ trì.»)."""
    for unit in inline_units(context):
        name = _tidy(context.text[unit.start : unit.end])
        yield Assignment(name, unit.kind, unit.certainty, unit.start, unit.end, unit.end, unit.role, inline=True)


# -- «c) Đơn vị thực hiện: …» ------------------------------------------------------------------------


def _labelled(context: Context) -> Iterator[Assignment]:
    for hit in cues(context, context.preamble_end if context.outline else 0, context.closing_start, *_LABEL_ROLES):
        if not _opens(context, hit.start):
            continue
        colon = _LABEL_END.match(context.text, hit.end)
        if colon is None:
            continue
        end = _line_end(context, colon.end())
        role = _LABEL_ROLES[hit.value_id]
        before = colon.end()
        for unit_start, unit_end, kind, certainty in _units(context, colon.end(), end):
            role = _stated_role(context, before, unit_start, unit_end) or role
            name_end = _name_end(context, unit_start, unit_end)
            unit = _tidy(context.text[unit_start:name_end])
            if unit:
                yield Assignment(unit, kind, certainty, unit_start, unit_end, unit_end, role)
            before = unit_end


def _stated_role(context: Context, before: int, start: int, end: int) -> str | None:
    """Return the role that the words around a unit give it («X chủ trì, phối hợp với Y»), rather than the label."""
    if any(hit.value_id == _HELPING for hit in context.longest_hits("roles", before, start)):
        return _HELPING
    leads = any(hit.value_id == _LABEL_ROLES["don_vi_chu_tri"] for hit in context.longest_hits("roles", start, end))
    return _LABEL_ROLES["don_vi_chu_tri"] if leads else None


def _name_end(context: Context, start: int, end: int) -> int:
    """Return where a unit's name ends: before the words on its role."""
    roles = [hit.start for hit in context.longest_hits("roles", start, end) if hit.start > start]
    return min(roles, default=end)


def _opens(context: Context, start: int) -> bool:
    line = context.document.line_at(start)
    return _OPENING.fullmatch(context.text, line.start, start) is not None


def _line_end(context: Context, start: int) -> int:
    block = context.block_at(start)
    limit = min(block.end if block.end > start else start, start + 3 * _LONGEST_UNIT)
    stop = re.compile(r"[;.](?=\s|$)|\n[ \t]*\n|\n[ \t]*(?:[-–+•]|\d+(?:\.\d+)*(?:[.)]|/[-–])|[a-zđ]\))[ \t]").search(
        context.text, start, limit
    )
    return stop.start() if stop else limit


def _units(context: Context, start: int, end: int) -> list[tuple[int, int, str | None, Certainty]]:
    """Return the units listed in `text[start:end]`; one without a known kind where nothing is recognised."""
    hits = _bodies(context, start, end)
    if not hits:
        return [(start, end, None, "possible")]
    found: list[tuple[int, int, str | None, Certainty]] = []
    for index, hit in enumerate(hits):
        begin = start if index == 0 else hit.start
        stop = hits[index + 1].start if index + 1 < len(hits) else end
        found.append((begin, _cut_joint(context, hit.end, stop), hit.value_id, hit.certainty))
    return found


def _cut_joint(context: Context, start: int, end: int) -> int:
    words = context.text[start:end]
    joint = re.search(r"(?:[\s,;]+(?:và|va|vd|v[aà]|cùng|phối hợp với)?\s*)$", words)
    return start + joint.start() if joint else end


def _bodies(context: Context, start: int, end: int) -> list[PhraseHit]:
    hits = list(context.longest_hits("body_kinds", start, end))
    # Of one wording shared by two kinds the first in the vocabulary's order stands.
    kept: list[PhraseHit] = []
    for hit in hits:
        if kept and hit.start < kept[-1].end:
            continue
        kept.append(hit)
    return kept


# -- «1. Phòng …» and its tasks ----------------------------------------------------------------------


def _headed(context: Context) -> Iterator[Assignment]:
    chapters = _unnamed_chapters(context)
    for section in context.outline:
        named = section.kind == "don_vi" and "to_chuc_thuc_hien" in section.kinds
        if not (named or section.parent in chapters) or _has_unit_above(context, section):
            continue
        hits = _bodies(context, section.start, section.heading_end)
        if not hits and _is_closing_remark(context, section):
            continue
        hit = hits[0] if hits else None
        head_end = _task_start(context, section, hit)
        yield Assignment(
            unit=_without_request(context, section, hit, head_end),
            kind=hit.value_id if hit else None,
            certainty=(hit.certainty if hit else "possible"),
            start=section.start,
            head_end=head_end,
            end=section.end,
        )


def _task_start(context: Context, section: Section, hit: PhraseHit | None) -> int:
    """Return where the tasks begin: after the heading, or inside it («2. Trạm Y tế chủ trì, phối hợp …»)."""
    if hit is None:
        return section.heading_end
    roles = [role for role in context.hits("roles", hit.end, section.heading_end) if role.start - hit.end <= _NEAR]
    if roles:
        return roles[0].start
    return hit.end if section.heading_end - hit.end > _LONGEST_TAIL else section.heading_end


def _unnamed_chapters(context: Context) -> frozenset[str]:
    """Return the chapters whose heading was not understood but whose points are nearly all units."""
    found = set()
    for chapter in context.outline:
        if chapter.parent or chapter.kind != "khac":
            continue
        points = [section for section in context.outline if section.parent == chapter.path]
        units = [point for point in points if _bodies(context, point.start, point.heading_end)]
        if len(units) >= _FEWEST_UNITS and len(units) >= 0.6 * len(points):
            found.add(chapter.path)
    return frozenset(found)


def _has_unit_above(context: Context, section: Section) -> bool:
    above = [other for other in context.outline if other.start < section.start and other.path == section.parent]
    return any(other.kind == "don_vi" and _bodies(context, other.start, other.heading_end) for other in above)


def _is_closing_remark(context: Context, section: Section) -> bool:
    """Tell whether a point under the organisation section is a task for nobody in particular, not a unit's heading."""
    return len(section.heading.split()) > 14


def _without_request(context: Context, section: Section, hit: PhraseHit | None, end: int) -> str:
    """Return the unit's name as the heading has it, without «Đề nghị» or «Giao» before it."""
    for word in cues(context, section.start, end, "giao"):
        if hit is not None and word.end <= hit.start and word.start - section.start <= _NEAR:
            return _tidy(context.text[word.end : end])[:_LONGEST_UNIT]
    if hit is not None and end < section.heading_end:
        return _tidy(context.text[hit.start : end])[:_LONGEST_UNIT]
    return _tidy(section.heading)[:_LONGEST_UNIT]


def _tidy(words: str) -> str:
    return _TAIL.sub("", " ".join(words.split())).lstrip(" *_-–:")


# -- «- Giao Trạm Y tế: …» in an organisation section without headings -------------------------------


def _bulleted(context: Context) -> Iterator[Assignment]:
    for section in context.sections_of("to_chuc_thuc_hien"):
        if any(other.kind == section.kind and other.path == section.parent for other in context.outline):
            continue
        inner = [other.start for other in context.outline if section.start < other.start < section.end]
        limit = min(inner, default=section.end)
        starts = [
            (place, hit)
            for place in _openings(context, section.body_start, limit)
            if (hit := _opening_unit(context, place)) is not None
        ]
        for index, (place, hit) in enumerate(starts):
            end = starts[index + 1][0].start if index + 1 < len(starts) else limit
            unit = _tidy(context.text[hit.start : _unit_end(context, hit, place)])
            yield Assignment(unit, hit.value_id, hit.certainty, place.start, hit.end, end)


# -- «3. Tư pháp.» after «4. …»: a heading whose misread mark does not fit the outline ---------------


def _misnumbered(context: Context, known: set[int]) -> Iterator[Assignment]:
    """Yield the units at the head of a line that the outline did not take for a heading, its mark misread or lost."""
    starts = sorted({*known, *(section.start for section in context.outline), context.closing_start})
    for block in context.blocks:
        section = context.section_at(block.start)
        if section is None or _ORGANISATION not in section.kinds or block.start in known:
            continue
        if section.start == block.start or block.end - block.start > _LONGEST_TAIL:
            continue
        if not (context.is_damaged or context.has_misread_marks):
            continue
        hit = _opening_unit(context, block)
        if hit is not None and (
            _NUMBERED.match(context.text, block.start) or context.text[hit.end : hit.end + 1] == ":"
        ):
            end = next((start for start in starts if start > block.start), context.closing_start)
            unit = _tidy(context.text[hit.start : hit.end])
            yield Assignment(unit, hit.value_id, hit.certainty, block.start, hit.end, max(end, block.end))


def _openings(context: Context, start: int, end: int) -> Iterator[Stretch]:
    """Yield the paragraphs in `text[start:end]`, and the sentences of one that is prose about several units."""
    for block in context.blocks:
        if block.end <= start or block.start >= end:
            continue
        # Without a blank line the heading and the text under it are one paragraph.
        place = block if block.start >= start else _stripped(context, Stretch(block.number, start, block.end))
        yield place
        yield from (
            _stripped(context, sentence)
            for sentence in context.sentences
            if place.start < sentence.start < min(block.end, end)
        )


def _unread_openings(context: Context) -> Iterator[Stretch]:
    """Yield the badly read sentences of prose about units that open with none: the unit's name may be misread."""
    yield from _unread_headings(context)
    for section in context.sections_of(_ORGANISATION):
        if any(section.start < other.start < section.end for other in context.outline):
            continue
        for place in _openings(context, section.body_start, section.end):
            if context.damaged_within(place.start, place.end) and _opening_unit(context, place) is None:
                yield place


def _unread_headings(context: Context) -> Iterator[Stretch]:
    """Yield the badly read numbered lines among the units that name none anybody knows («3. $6 Tai chinh»)."""
    known = {section.start for section in context.outline} | {item.start for item in assignments(context)}
    for block in context.blocks:
        section = context.section_at(block.start)
        if section is None or _ORGANISATION not in section.kinds or block.start in known:
            continue
        if _NUMBERED.match(context.text, block.start) and context.damaged_at(block.start):
            yield block


def _stripped(context: Context, sentence: Stretch) -> Stretch:
    words = context.text[sentence.start : sentence.end]
    return Stretch(sentence.number, sentence.start + len(words) - len(words.lstrip()), sentence.end)


def _opening_unit(context: Context, block: Stretch) -> PhraseHit | None:
    """Return the unit that a paragraph opens with, alone or after «Giao», «Đề nghị»."""
    opening = _OPENING.match(context.text, block.start)
    begin = opening.end() if opening else block.start
    for hit in _bodies(context, block.start, min(block.end, begin + _NEAR + _LONGEST_UNIT)):
        between = context.text[begin : hit.start]
        asked = cues(context, begin, hit.start, "giao")
        return hit if not between.strip() or (asked and len(between) <= _NEAR) else None
    return None


def _unit_end(context: Context, hit: PhraseHit, block: Stretch) -> int:
    rest = context.text[hit.end : min(block.end, hit.end + 60)]
    colon = rest.find(":")
    return hit.end + colon if colon >= 0 and "\n" not in rest[:colon] else hit.end


# -- facts -------------------------------------------------------------------------------------------


def _fact(context: Context, item: Assignment) -> Fact:
    roles = frozenset({item.label_role}) if item.label_role else _roles(context, item)
    body = context.text[item.head_end : item.end]
    task = " ".join(body.split()).strip(" :.-–+*_")
    start = item.start
    asked, unread = _asked(context, item)
    fact = context.fact(
        "responsibility",
        {
            "unit": item.unit,
            "unit_kind": item.kind,
            "roles": roles,
            "task": task[:_LONGEST_TASK] or None,
            "projects": _projects(context, item) or None,
            "concepts": _concepts(context, item) or None,
            "asked": asked,
            **duties(context, item.kind, (item.start, item.head_end, item.end)),
        },
        start,
        max(item.head_end, start + 1),
        certainty=item.certainty,
        unknown=[*(_unread_fields(context, item) if item.kind is None else ()), *unread],
        others=[context.span(item.head_end, item.end)] if item.end > item.head_end and body.strip() else [],
    )
    # A chapter whose heading was not understood but that lists units is about who does what all the same.
    return fact if item.label_role else replace(fact, section_kinds=fact.section_kinds | {_ORGANISATION})


def _unread_fields(context: Context, item: Assignment) -> tuple[str, ...]:
    """Return what is not known of a unit whose name, and perhaps whose tasks, were read badly."""
    if not context.damaged_at(item.start):
        return ()
    return (*_UNIT_FIELDS, "concepts") if context.damaged_within(item.head_end, item.end) else _UNIT_FIELDS


def _asked(context: Context, item: Assignment) -> tuple[bool | None, tuple[str, ...]]:
    """Return whether the unit is asked («Đề nghị …»), and the field itself where the words before it were misread."""
    hits = _bodies(context, item.start, max(item.head_end, item.start + 1))
    end = hits[0].start if hits else item.head_end
    if any(word.value_id == _ASKING for word in context.hits("concepts", item.start, end)):
        return True, ()
    opening = _OPENING.match(context.text, item.start, end)
    words = context.text[opening.end() if opening else item.start : end]
    if words.strip() and (context.is_damaged or context.damaged_at(item.start)):
        return None, ("asked",)
    return False, ()


def _roles(context: Context, item: Assignment) -> frozenset[str]:
    """Return the roles the text gives in so many words; «thực hiện» only where no leading role is given."""
    named = {hit.value_id for hit in context.longest_hits("roles", item.start, item.end)}
    named |= {hit.value_id for hit in context.hits("roles", item.head_end, item.end)}
    if named & _LEADING:
        named.discard(_DOING)
    return frozenset(named or {_DOING})


def _projects(context: Context, item: Assignment) -> frozenset[str]:
    if item.label_role is not None:
        above = _project_above(context, item.start)
        return frozenset({above}) if above else frozenset()
    found = [m for m in mentions(context) if item.start <= m.start < item.end]
    named = {_scope(mention) for mention in found}
    hits = context.longest_hits("projects", item.head_end, item.end)
    named |= {hit.value_id for hit in hits if _is_plain(context, hit)}
    return frozenset(named & set(values_of(context, "projects")))


def _is_plain(context: Context, hit: PhraseHit) -> bool:
    """Tell whether a name is long enough to mean the project and not an everyday activity («giám sát, đánh giá»)."""
    return len(hit.text.split()) >= 5


def _scope(mention: Mention) -> str:
    if mention.official is not None:
        return mention.official.id
    return f"DA{mention.number}.TDA{mention.sub_number}" if mention.is_sub else f"DA{mention.number}"


def _project_above(context: Context, offset: int) -> str | None:
    section = context.section_at(offset)
    chapter = chapter_of(section)
    above: Sequence[Mention] = [m for m in mentions(context) if m.listed and m.start < offset]
    if not above:
        return None
    last = above[-1]
    own = context.section_at(last.start)
    return _scope(last) if own is not None and chapter_of(own) == chapter else None


def _concepts(context: Context, item: Assignment) -> frozenset[str]:
    return concepts_in(context, item.start, item.end)
