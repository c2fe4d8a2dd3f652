"""The text of two versions of a plan, section by section: what was added, taken out, changed or only moved."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from compliance.fingerprint import plain_words
from compliance.plan.facts import Plan

Change = Literal["added", "removed", "changed", "moved"]
SectionState = Literal["added", "removed", "changed", "moved", "unchanged"]

#: The kind of the block below the last section: recipients and signature, and what is attached.
CLOSING = "closing"
#: Two paragraphs of which this share of the words is the same are two versions of one.
_ALIKE = 0.5
#: A paragraph left over is compared with so many of the other version, nearest in order first.
_NEAREST = 40
_MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item or row of a table: its words and its first line, and the section it stands in."""

    text: str
    line: int
    section: int
    key: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section of one version, with its paragraphs; before the first and below the last there is no heading."""

    path: str
    heading: str
    kind: str
    line: int
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class TextChange:
    """A paragraph that is not as it was; for a moved one the sections it left and came to."""

    change: Change
    before: Paragraph | None = None
    after: Paragraph | None = None
    moved_from: str = ""
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section and what became of it; a moved one stands elsewhere among the others, with the same words."""

    state: SectionState
    before: Section | None
    after: Section | None
    changes: tuple[TextChange, ...] = ()


def compare_text(old: Plan, new: Plan) -> tuple[SectionChange, ...]:
    """Return every section of the new version in order, then those that were taken out, with what changed in each."""
    before, after = sections_of(old), sections_of(new)
    pairs = _paired(before, after)
    moved = _out_of_order([pairs[index] for index in range(len(after)) if index in pairs])
    left_old, left_new = _left(before, after)
    crossing = _crossing(before, after, left_old, left_new, pairs)
    found = []
    for index, section in enumerate(after):
        partner = pairs.get(index)
        gone, come = left_old.get(partner, []) if partner is not None else [], left_new.get(index, [])
        come, gone = _parted(come, gone)
        gone, come = _parted(gone, come)
        changes = [*_changes(gone, come), *crossing.get(index, [])]
        changes.sort(key=lambda item: (item.after or item.before or _NOWHERE).line)
        if partner is None:
            found.append(SectionChange("added", None, section, tuple(changes)))
            continue
        renamed = plain_words(before[partner].heading) != plain_words(section.heading)
        edited = renamed or any(item.change != "moved" for item in changes)
        state: SectionState = "changed" if edited else "moved" if partner in moved else "unchanged"
        found.append(SectionChange(state, before[partner], section, tuple(changes)))
    for index, section in enumerate(before):
        if index not in pairs.values():
            found.append(SectionChange("removed", section, None, tuple(_changes(left_old.get(index, []), []))))
    return tuple(found)


_NOWHERE = Paragraph("", 0, -1, "")


def sections_of(plan: Plan) -> list[Section]:
    """Return the sections of a plan in order, what stands before the first one as a section without a heading."""
    facts = [fact for fact in plan.of_kind("section") if fact.certainty != "gap"]
    starts = [fact.span.start for fact in facts]
    sections = [Section("", "", "", 1)]
    for fact in facts:
        # The path of a section is that of what stands in it.
        path = plan.section_at(fact.span.start) or str(fact.values.get("number", ""))
        heading = " ".join(plan.document.quote(fact.span).split())
        sections.append(Section(path, heading, str(fact.values.get("kind", "")), fact.span.line))
    end = plan.section_starts[-1][0] if plan.section_starts else len(plan.document.text)
    if facts and end > starts[-1]:
        starts.append(end)
        sections.append(Section("", "", CLOSING, plan.document.line_at(end).number))
    held: list[list[Paragraph]] = [[] for _ in sections]
    for text, start in _paragraphs(plan):
        index = bisect_right(starts, start)
        key = plain_words(text)
        if key and key != plain_words(sections[index].heading):
            held[index].append(Paragraph(text, plan.document.line_at(start).number, index, key))
    return [replace(section, paragraphs=tuple(items)) for section, items in zip(sections, held, strict=True)]


def _paragraphs(plan: Plan) -> Iterator[tuple[str, int]]:
    """Yield the paragraphs and the rows of tables with their offsets; a heading is cut off the text it opens."""
    document = plan.document
    ends = {fact.span.start: fact.span.end for fact in plan.of_kind("section") if fact.certainty != "gap"}
    row: tuple[int | None, int | None] | None = None
    cells: list[str] = []
    row_start = 0
    for block in document.blocks:
        words = " ".join(document.text[block.start : block.end].split())
        place = (block.table, block.row) if block.kind == "cell" else None
        if cells and place != row:
            yield " ".join(cells), row_start
            cells = []
        row = place
        if place is not None:
            row_start = block.start if not cells else row_start
            cells.append(words)
            continue
        start = block.start
        inner = sorted(cut for cut in ends if block.start <= cut < block.end)
        for cut in inner:
            if cut > start:
                yield " ".join(document.text[start:cut].split()), start
            yield " ".join(document.text[cut : ends[cut]].split()), cut
            start = max(start, ends[cut])
        if start < block.end:
            yield " ".join(document.text[start : block.end].split()), start
    if cells:
        yield " ".join(cells), row_start


def _paired(before: Sequence[Section], after: Sequence[Section]) -> dict[int, int]:
    """Return for the sections of the new version those of the old: by heading, then by words, then by kind and path."""
    pairs = {0: 0}
    if before[-1].kind == after[-1].kind == CLOSING:
        pairs[len(after) - 1] = len(before) - 1
    keys = (
        lambda section: (plain_words(section.heading), section.path),
        lambda section: plain_words(_unnumbered(section.heading)),
        lambda section: frozenset(item.key for item in section.paragraphs) or None,
        lambda section: (section.kind, section.path) if section.kind not in ("", "khac") else None,
    )
    for key in keys:
        waiting: dict[object, list[int]] = {}
        for index, section in enumerate(before):
            if index not in pairs.values() and key(section):
                waiting.setdefault(key(section), []).append(index)
        for index, section in enumerate(after):
            if index not in pairs and waiting.get(key(section)):
                pairs[index] = waiting[key(section)].pop(0)
    return pairs


def _unnumbered(heading: str) -> str:
    first, _, rest = heading.partition(" ")
    return rest if rest and first.rstrip(".)/").isalnum() and len(first) < 6 else heading


def _out_of_order(partners: Sequence[int]) -> set[int]:
    """Return the sections that were moved: all but a longest run of them that kept its order."""
    chains: list[tuple[int, tuple[int, ...]]] = []
    for partner in partners:
        chain: tuple[int, ...] = ()
        for last, known in chains:
            chain = known if last < partner and len(known) > len(chain) else chain
        chains.append((partner, (*chain, partner)))
    longest: tuple[int, ...] = ()
    for _, chain in chains:
        longest = chain if len(chain) > len(longest) else longest
    return set(partners) - set(longest)


_Left = dict[int, list[Paragraph]]


def _left(before: Sequence[Section], after: Sequence[Section]) -> tuple[_Left, _Left]:
    """Return, by section, the paragraphs whose words do not stand anywhere in the other version as often."""
    olds = [item for section in before for item in section.paragraphs]
    news = [item for section in after for item in section.paragraphs]
    return _surplus(olds, news), _surplus(news, olds)


def _surplus(those: Sequence[Paragraph], others: Sequence[Paragraph]) -> _Left:
    counted = Counter(item.key for item in others)
    left: _Left = {}
    for item in those:
        if counted[item.key]:
            counted[item.key] -= 1
        else:
            left.setdefault(item.section, []).append(item)
    return left


def _crossing(
    before: Sequence[Section], after: Sequence[Section], left_old: _Left, left_new: _Left, pairs: dict[int, int]
) -> dict[int, list[TextChange]]:
    """Return the paragraphs whose words are the same but which stand in another section now, by their new section."""
    surplus = {id(item) for left in (left_old, left_new) for items in left.values() for item in items}
    places: dict[str, list[Paragraph]] = {}
    for section in before:
        for item in section.paragraphs:
            if id(item) not in surplus:
                places.setdefault(item.key, []).append(item)
    stayed: dict[int, list[TextChange]] = {}
    waiting: list[tuple[int, Paragraph]] = []
    for index, section in enumerate(after):
        for item in section.paragraphs:
            if id(item) in surplus:
                continue
            same = [old for old in places[item.key] if old.section == pairs.get(index)]
            if same:
                places[item.key].remove(same[0])
            else:
                waiting.append((index, item))
    for index, item in waiting:
        old = places[item.key].pop(0)
        here, there = after[index], before[old.section]
        stayed.setdefault(index, []).append(TextChange("moved", old, item, there.path, here.path))
    return stayed


def _parted(whole: Sequence[Paragraph], parts: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return both without the paragraphs of one version that the other has in several, as other formats part lines."""
    left_whole, left_parts = [], list(parts)
    for item in whole:
        wanted = _bare(item.key)
        for first in range(len(left_parts)):
            joined, last = "", first
            while last < len(left_parts) and len(joined) < len(wanted):
                joined = f"{joined} {_bare(left_parts[last].key)}".strip()
                last += 1
            if joined == wanted:
                del left_parts[first:last]
                break
        else:
            left_whole.append(item)
    return left_whole, left_parts


def _bare(key: str) -> str:
    return " ".join(re.findall(r"[\w%]+", key))


def _changes(gone: Sequence[Paragraph], come: Sequence[Paragraph]) -> list[TextChange]:
    """Return paragraphs of one section that differ: two versions of one as changed, the others added or removed."""
    free = list(range(len(gone)))
    changes = []
    for number, item in enumerate(come):
        near = sorted(free, key=lambda index: abs(index - number))[:_NEAREST]
        best = max(near, key=lambda index: _likeness(gone[index], item), default=None)
        if best is not None and _likeness(gone[best], item) >= _ALIKE:
            free.remove(best)
            changes.append(TextChange("changed", gone[best], item))
        else:
            changes.append(TextChange("added", None, item))
    return [*changes, *(TextChange("removed", gone[index]) for index in free)]


def _likeness(one: Paragraph, other: Paragraph) -> float:
    words = one.key.split()[:_MOST_WORDS], other.key.split()[:_MOST_WORDS]
    matcher = difflib.SequenceMatcher(None, *words, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE else 0.0
