"""Each project a plan carries out, with whether the plan says what is done, with how much money and by whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from compliance.plan.clauses import cues, values_of
from compliance.plan.context import Context
from compliance.plan.facts import Fact, Value
from compliance.plan.listed_projects import Named, is_carried_out, named_places
from compliance.plan.money import sums
from compliance.plan.outline import Section
from compliance.plan.responsibilities import assignments
from compliance.span import Span

_CONTENT, _MONEY, _BODY = "has_content", "has_money", "has_body"
_FIELDS = (_CONTENT, _MONEY, _BODY)
_BODY_CUES = ("don_vi_thuc_hien", "don_vi_chu_tri", "don_vi_phoi_hop")
_MONEY_WORD, _BODY_KIND, _CONTENT_KIND = "kinh_phi", "don_vi", "noi_dung"
_REFERENCE, _PROJECTS = "dan_chieu", "du_an"
#: A label stands at most this far behind its line's mark.
_LABEL = 6
#: So many words behind the name, or in the paragraphs below it, say what is done.
_ENOUGH_BESIDE, _ENOUGH_BELOW = 8, 4
_WORD = re.compile(r"[^\W\d_]{2,}")
#: On a badly read page so few words may be a label, or more than nobody can recognise.
_FEW_BESIDE, _FEW_BELOW = 6, 2
_OPENING = re.compile(r"[\s*_|]*(?:[-–—+•*~▪‣]|\d{1,2}(?:\.\d{1,2})*(?:[.)]|/[-–])|\S(?:[.)]|/[-–]))?[\s*_]*")


@dataclass(slots=True)
class _Block:
    """What is known of one project so far."""

    places: list[Named] = field(default_factory=list)
    stretches: list[tuple[int, int]] = field(default_factory=list)
    has: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    refers: bool = False


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `project_block`."""
    blocks = _blocks(context)
    _give_bodies(context, blocks)
    _give_money(context, blocks)
    values = values_of(context, "projects")
    parents = {project: str(values[project].attributes.get("parent") or "") for project in blocks}
    return [_fact(context, project, block, blocks, parents) for project, block in blocks.items()]


def _blocks(context: Context) -> dict[str, _Block]:
    places = named_places(context)
    blocks: dict[str, _Block] = {}
    for index, place in enumerate(places):
        if not is_carried_out(context, place):
            continue
        block = blocks.setdefault(place.project, _Block())
        start, end = place.end, _end(context, place, places[index + 1 :])
        block.places.append(place)
        block.stretches.append((start, end))
        _look(context, block, start, end)
        block.refers = block.refers or _refers(context, place, start, end)
    return blocks


# -- how far a project's words go --------------------------------------------------------------------


def _end(context: Context, place: Named, following: Sequence[Named]) -> int:
    """Return where the words about a project end: at the next project, or with the section."""
    section = context.section_at(place.start)
    limit = section.end if section is not None else context.closing_start
    inline = not _opens(context, place.start)
    for other in following:
        if other.start >= limit:
            break
        if other.project != place.project and (inline or _opens(context, other.start)):
            return other.start
    return limit


def _opens(context: Context, start: int) -> bool:
    line = context.document.line_at(start)
    match = _OPENING.match(context.text, line.start)
    return match is not None and start <= match.end()


# -- what stands there -------------------------------------------------------------------------------


def _look(context: Context, block: _Block, start: int, end: int) -> None:
    """Note what the words of a project state, and what they may state where they were read badly."""
    labelled = _labelled(context, start, end)
    found = {name for name, _ in labelled}
    if any(start <= hit.start < end for hit in context.money):
        found.add(_MONEY)
    if any(start <= item.start < end for item in assignments(context)):
        found.add(_BODY)
    beside, below = _words_beside(context, start, end, labelled)
    if beside >= _ENOUGH_BESIDE or below >= _ENOUGH_BELOW:
        found.add(_CONTENT)
    block.has |= found
    few = beside >= _FEW_BESIDE or below >= _FEW_BELOW or len(_WORD.findall(context.text, start, end)) >= _FEW_BESIDE
    if (few and context.damaged_within(start, end)) or _has_unreadable(context, start, end):
        block.unsure |= set(_FIELDS) - found


def _labelled(context: Context, start: int, end: int) -> list[tuple[str, int]]:
    """Return the labels «Nội dung», «Kinh phí», «Đơn vị thực hiện» that open a line, with where they stand."""
    found = [(_MONEY, hit.start) for hit in context.hits("concepts", start, end) if hit.value_id == _MONEY_WORD]
    found += [(_BODY, hit.start) for hit in cues(context, start, end, *_BODY_CUES)]
    kinds = {_CONTENT_KIND: _CONTENT, _MONEY_WORD: _MONEY, _BODY_KIND: _BODY}
    found += [
        (kinds[hit.value_id], hit.start) for hit in context.hits("section_kinds", start, end) if hit.value_id in kinds
    ]
    return [(name, place) for name, place in found if _is_label(context, place)]


def _is_label(context: Context, start: int) -> bool:
    line = context.document.line_at(start)
    match = _OPENING.match(context.text, line.start)
    return match is not None and start - match.end() <= _LABEL


def _words_beside(context: Context, start: int, end: int, labelled: Sequence[tuple[str, int]]) -> tuple[int, int]:
    """Count the words beside the name, in its own paragraph and in those below, money and units left out.

    What stands under the labels of money and unit, or only names another document, says nothing of what is done.
    """
    skipped = {context.block_at(place).start for name, place in labelled if name in (_MONEY, _BODY)}
    skipped |= {
        context.block_at(item.start).start
        for item in assignments(context)
        if start <= item.start < end and not item.inline
    }
    references = [hit.start for hit in context.hits("concepts", start, end) if hit.value_id == _REFERENCE]
    skipped |= {context.block_at(place).start for place in references}
    beside = below = 0
    for block in context.blocks:
        first, last = max(block.start, start), min(block.end, end)
        if first >= last or block.start in skipped:
            continue
        words = len(_WORD.findall(_without_money(context, first, last)))
        if block.start < start:
            beside += words
        else:
            below += words
    return beside, below


def _without_money(context: Context, start: int, end: int) -> str:
    text = context.text[start:end]
    for hit in context.money:
        if start <= hit.start < end:
            text = text[: hit.start - start] + " " * (hit.end - hit.start) + text[hit.end - start :]
    return text


def _has_unreadable(context: Context, start: int, end: int) -> bool:
    return any(
        line.quality == "unreadable" and context.line_text(line).strip()
        for line in context.document.lines
        if start <= line.start < end
    )


def _refers(context: Context, place: Named, start: int, end: int) -> bool:
    """Tell whether the plan says that another document holds what is done («… thực hiện theo Mục IV Kế hoạch …»)."""
    stretches = [(start, end)]
    outer = _outermost(context, place)
    if outer is not None:
        stretches.append((outer.start, outer.end))
    for first, last in stretches:
        for hit in context.hits("concepts", first, last):
            sentence = context.sentence_at(hit.start)
            if hit.value_id == _REFERENCE and (
                first == start or cues(context, sentence.start, sentence.end, "du_an", "tieu_du_an")
            ):
                return True
    return False


def _outermost(context: Context, place: Named) -> Section | None:
    """Return the widest section about projects that holds a place."""
    for section in context.outline:
        if section.start <= place.start < section.end and section.kind == _PROJECTS:
            return section
    return None


# -- who does it, with what money -------------------------------------------------------------------------------------


def _give_bodies(context: Context, blocks: dict[str, _Block]) -> None:
    """Note for each project whether some unit is given it anywhere in the plan."""
    places = named_places(context)
    for item in assignments(context):
        given = item.projects(context) | {p.project for p in places if item.start <= p.start < item.end}
        for project in given & blocks.keys():
            blocks[project].has.add(_BODY)


def _give_money(context: Context, blocks: dict[str, _Block]) -> None:
    """Note for each project whether a sum is given to it anywhere in the plan, in a budget table too."""
    for item in sums(context):
        if item.scope in blocks:
            blocks[item.scope].has.add(_MONEY)


# -- the fact ----------------------------------------------------------------------------------------


def _fact(context: Context, project: str, block: _Block, blocks: dict[str, _Block], parents: dict[str, str]) -> Fact:
    value = values_of(context, "projects")[project]
    has = block.has | (blocks[parents[project]].has if parents[project] in blocks else set())
    unsure = set(block.unsure)
    parts = [blocks[part] for part, parent in parents.items() if parent == project]
    if parts:
        # What every part states, the whole states; what one part does, is something the whole does.
        has |= {name for name in _FIELDS if all(name in part.has for part in parts)}
        has |= {_CONTENT for part in parts if _CONTENT in part.has}
        unsure |= {name for name in _FIELDS if any(name in part.unsure for part in parts)}
    unknown = unsure - has
    place = block.places[0]
    values: dict[str, Value | None] = {
        "project": project,
        "name": value.label or value.vi,
        "refers": block.refers,
        **{name: name in has for name in _FIELDS if name not in unknown},
    }
    return context.fact(
        "project_block",
        values,
        place.start,
        place.end,
        certainty=place.certainty,
        unknown=unknown,
        others=_others(context, block),
    )


def _others(context: Context, block: _Block) -> list[Span]:
    return [context.span(place.start, place.end) for place in block.places[1:3]]
