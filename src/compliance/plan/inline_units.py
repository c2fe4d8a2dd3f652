"""The unit a project's own lines name in passing: «Trạm Y tế xã chủ trì», «do UBND xã … thực hiện»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compliance.plan.context import Context, PhraseHit, Stretch
from compliance.plan.facts import Certainty
from compliance.plan.outline import Section
from compliance.plan.projects import mentions

_LEADING, _DOING = "chu_tri", "thuc_hien"
_ORGANISATION, _PROJECT, _GOALS = "to_chuc_thuc_hien", "du_an", "muc_tieu"
#: «… chủ trì» stands right behind its unit, at most a word of place between («Trạm Y tế xã chủ trì»).
_BEHIND = re.compile(r"[ \t]*(?:(?:xã|phường|thị trấn|huyện|tỉnh|là đơn vị|làm|sẽ)[ \t]*){0,2}")
#: «do …», «giao …» right before a unit gives it what the sentence says.
_GIVEN_TO = re.compile(r"(?:^|[\s,;(])(?:do|giao|giao cho|Do|Giao)[ \t]+$")
#: «do UBND xã phối hợp với … thực hiện»: whoever it is, somebody does it.
_DONE_BY = re.compile(
    r"(?<=[\s,;(])do[ \t]+((?:UBND|Ủy ban|Uỷ ban|Ban)[^,;.:\n]{2,60}?)(?:[ \t]+phối hợp[^;.:\n]{2,90}?)?"
    r"[ \t]+(?:chủ trì|thực hiện|triển khai|tổ chức)\b"
)


@dataclass(frozen=True, slots=True)
class InlineUnit:
    """One unit named in a project's lines, with its role there; a unit of no known kind is possibly one.

    Units: offsets.
    """

    start: int
    end: int
    kind: str | None
    certainty: Certainty
    role: str


def inline_units(context: Context) -> Iterator[InlineUnit]:
    """Yield the units that sentences under a listed project name as doing or leading it, in order."""
    for section in _project_sections(context):
        inner = min((other.start for other in context.outline if section.start < other.start < section.end), default=0)
        end = inner or section.end
        for sentence in context.sentences:
            start, stop = max(sentence.start, section.start), min(sentence.end, end)
            if start < stop:
                yield from _of_sentence(context, Stretch(sentence.number, start, stop))


def _project_sections(context: Context) -> Iterator[Section]:
    """Yield the sections that a project's number heads, outside the part on who does what."""
    listed = [mention.start for mention in mentions(context) if mention.listed]
    for section in context.outline:
        if {_ORGANISATION, _GOALS} & section.kinds:
            continue
        above = _PROJECT in section.kinds and section.kind != _PROJECT
        if above or any(section.start <= start < section.heading_end for start in listed):
            yield section


def _of_sentence(context: Context, sentence: Stretch) -> Iterator[InlineUnit]:
    roles = context.longest_hits("roles", sentence.start, sentence.end)
    previous, found = sentence.start, False
    for hit in context.longest_hits("body_kinds", sentence.start, sentence.end):
        role = _role(context, sentence, hit, roles)
        if hit.start >= previous and role is not None:
            yield InlineUnit(hit.start, hit.end, hit.value_id, hit.certainty, role)
            found = True
        previous = max(previous, hit.end)
    unnamed = None if found else _DONE_BY.search(context.text, sentence.start, sentence.end)
    if unnamed is not None:
        yield InlineUnit(unnamed.start(1), unnamed.end(1), None, "possible", _DOING)


def _role(context: Context, sentence: Stretch, hit: PhraseHit, roles: tuple[PhraseHit, ...]) -> str | None:
    behind = _BEHIND.match(context.text, hit.end, sentence.end)
    after = behind.end() if behind else hit.end
    if any(role.value_id == _LEADING and hit.end <= role.start <= after for role in roles):
        return _LEADING
    given = _GIVEN_TO.search(context.text, max(sentence.start, hit.start - 12), hit.start)
    if given and any(role.value_id in (_DOING, _LEADING) and role.start >= hit.end for role in roles):
        return _DOING
    return None
