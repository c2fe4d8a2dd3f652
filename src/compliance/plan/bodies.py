"""The bodies a plan names that exist only for a time: given work, receiving the plan, or inside a cited title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from compliance.law.models import VocabularyValue
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import DateRange, Fact, Value

_TASKED_SECTIONS = frozenset({"to_chuc_thuc_hien", "don_vi"})
#: How far after a body's name its task may begin.
_TASK_REACH = 60
_RECIPIENTS_REACH = 100
#: A body with its unit's word («Phòng … huyện») and then «chủ trì».
_LEADS_AT_ONCE = 8
#: Names of other recipients, each in a capital, up to the next one.
_RECIPIENTS = re.compile(r"(?:\s+(?:về|gửi|cho|lên))?(?:\s+[A-ZĐÀ-Ỹ][^,;:.()]*(?:,|\s+và))+\s+")


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `body_mention`."""
    return list(_mentions(context))


def _mentions(context: Context) -> Iterator[Fact]:
    last_end = -1
    numbers = [(number.start, number.end) for number in context.document_numbers]
    for hit in context.longest_hits("bodies"):
        if hit.start < last_end or any(start <= hit.start < end for start, end in numbers):
            continue
        last_end = hit.end
        yield _fact(context, hit)


def _fact(context: Context, hit: PhraseHit) -> Fact:
    value = context.law.value("bodies", hit.value_id)
    values: dict[str, Value | None] = {
        "name": " ".join(hit.text.split()),
        "kind": hit.value_id,
        "role": _role(context, hit),
        "until": DateRange(value.to, value.to) if value.to else None,
        "since": DateRange(value.from_, value.from_) if value.from_ else None,
        "basis": _basis(value, context.signed),
        "successor": context.law.successor_of_body(hit.value_id),
    }
    unknown: set[str] = set()
    if value.from_ is None and value.to is None:
        values["exists"] = True
    else:
        exists = context.law.body_exists(hit.value_id, context.signed) if context.signed is not None else None
        if exists is None:
            unknown.add("exists")
        values["exists"] = exists
    return context.fact("body_mention", values, hit.start, hit.end, certainty=hit.certainty, unknown=unknown)


def _basis(value: VocabularyValue, signed: DateRange | None) -> str | None:
    """Return how the dates of a body are known; inferred where the vocabulary does not say."""
    if value.from_ is None and value.to is None:
        return None
    sure = value.attributes.get("sure_from")
    if isinstance(sure, date) and signed is not None and signed.first >= sure:
        return "thay-trong-nguon"
    return str(value.attributes.get("basis", "suy-luan"))


def _role(context: Context, hit: PhraseHit) -> str:
    frame = context.frame
    if context.in_title(hit.start, hit.end):
        return "ten_van_ban"
    if frame is not None and frame.closing_start <= hit.start < frame.closing_end:
        return "noi_nhan"
    if _issues_citation(context, hit):
        return "ban_hanh_van_ban"
    if _receives_report(context, hit):
        return "nhan_bao_cao"
    if _is_tasked(context, hit):
        return "giao_viec"
    return "phoi_hop" if _joins(context, hit) else "khac"


def _issues_citation(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the body stands right after a document's number or date («… ngày 18/5/2023 của UBND huyện»)."""
    before = [number.end for number in context.document_numbers if number.end <= hit.start <= number.end + 45]
    return bool(before) and not any(c in context.text[before[-1] : hit.start] for c in ";")


def _receives_report(context: Context, hit: PhraseHit) -> bool:
    begin = max(context.sentence_at(hit.start).start, hit.start - 40)
    reports = [cue for cue in context.hits("recipient_roles", begin, hit.start) if cue.value_id == "bao_cao"]
    if any(hit.start - cue.end <= 12 for cue in reports):
        return True
    # «báo cáo UBND phường, Sở …»: one of several that the report goes to.
    begin = max(context.sentence_at(hit.start).start, hit.start - _RECIPIENTS_REACH)
    reports = [cue for cue in context.hits("recipient_roles", begin, hit.start) if cue.value_id == "bao_cao"]
    return bool(reports) and _RECIPIENTS.fullmatch(context.text, reports[-1].end, hit.start) is not None


def _joins(context: Context, hit: PhraseHit) -> bool:
    begin = max(context.sentence_at(hit.start).start, hit.start - 40)
    return any(role.value_id == "phoi_hop" for role in context.hits("roles", begin, hit.start))


def _is_tasked(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the body is given work: it heads its section, opens its sentence, or stands after «giao»."""
    section = context.section_at(hit.start)
    if context.outline and section is None:
        # In the preamble a body issues the plan, it is not given work.
        return False
    if section is not None and hit.start < section.heading_end and "to_chuc_thuc_hien" in section.kinds:
        return True
    sentence = context.sentence_at(hit.start)
    roles = context.hits("roles", hit.end, min(hit.end + _TASK_REACH, sentence.end))
    opening = sum(
        c.isalpha() for c in context.text[max(sentence.start, context.document.line_at(hit.start).start) : hit.start]
    )
    if roles and opening <= 8:
        return True
    if any(role.value_id == "chu_tri" and role.start - hit.end <= _LEADS_AT_ONCE for role in roles):
        # «…; kinh phí 320 triệu đồng; Phòng Văn hóa - Xã hội chủ trì.»
        return not _joins(context, hit)
    begin = max(sentence.start, hit.start - 25)
    if any(
        cue.value_id in ("giao", "don_vi_thuc_hien", "don_vi_chu_tri") and hit.start - cue.end <= 4
        for cue in context.hits("cues", begin, hit.start)
    ):
        return True
    return section is not None and section.kind == "don_vi" and opening <= 8 and bool(section.kinds & _TASKED_SECTIONS)
