"""What the plan says about reporting: how often, until when, to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from compliance.plan.clauses import body_start, cue, cues
from compliance.plan.context import Context, PhraseHit, Stretch
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.outline import chapter_in
from compliance.vietnamese.unicode_forms import fold

_DAY_MONTH = re.compile(
    r"\s*(?:ngày\s*)?(?P<d>[0-9OlI]{1,2})\s*(?:[/.\-]|\s*th[^\s\d]{1,4}\s+)\s*(?P<m>[0-9OlI]{1,2})(?![0-9%])"
    r"(?:\s*(?:[/.\-]|\s*n[^\s\d]{1,3}\s+)\s*(?P<y>20\d{2}))?",
    re.I,
)
#: «trước ngày 15/6 và 15/12», «trước 15/5; 15/11»
_FURTHER = re.compile(r"\s*(?:,|;|v\S)\s*(?:tr\S{3}\s+)?" + _DAY_MONTH.pattern, re.I)
_DAY_ONLY = re.compile(
    # «ngày 20 hằng tháng», «ngày 20 của tháng …», «ngày 20 tháng cuối quý»
    r"\s*(?:ngày\s*)?(?P<d>[0-9]{1,2})\s+"
    r"(?P<w>h[^\s\d]{1,3}\s+\S{3,6}|c[^\s\d]{1,2}\s+th\S{2,4}|th[^\s\d]{2,4}\s+(?:cu|đầ|dau|sau|cuố)[^\s\d]{0,3})",
    re.I,
)
_AFTER_ADDRESSEE = re.compile(r"[,;.:)]|\s+(?:để|đề|dé|theo|trước|trudc|chậm|vào|qua)\b|$")
_LONGEST_ADDRESSEE = 90
#: «định kỳ 6 tháng, năm»: the year named beside another period.
_AND_YEAR = re.compile(r"[ \t]*(?:,|và)[ \t]*((?:cả[ \t]+)?năm)(?=[ \t]*(?:\(|trước|tổng|báo|gửi|về|,|;|\.|$))")
_YEARLY = "nam"
#: «về», misread («vg», «vé»), is no longer than this.
_LONGEST_JOINT = 3
#: A numbered paragraph longer than this says something, it does not head what follows.
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class _Deadline:
    start: int
    end: int
    day: int | None
    month: int | None
    sure: bool


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `report`."""
    begin = body_start(context)
    facts: list[Fact] = []
    for sentence in context.sentences:
        if begin <= sentence.start < context.closing_start:
            facts.extend(_of_sentence(context, sentence))
    return _with_chapter_cadence(context, facts)


def _with_chapter_cadence(context: Context, facts: list[Fact]) -> list[Fact]:
    """Return the facts with whether their chapter says, anywhere, how often or until when reports are made.

    Shape: where nothing says so but some line of the chapter was read badly, the report stands twice: surely without,
    and possibly with a cadence nobody can read (an illegible field counts as stated, which would pass in silence).
    """
    told: dict[str, Value] = {}
    for fact in facts:
        cadence = fact.values.get("cadence") or fact.values.get("deadline")
        if cadence is not None and fact.certainty == "certain":
            told.setdefault(_chapter(fact), cadence)
    misread = {
        chapter_in(section.path) for section in context.outline if context.damaged_within(section.start, section.end)
    }
    return [one for fact in facts for one in _with_cadence(fact, told.get(_chapter(fact)), _chapter(fact) in misread)]


def _with_cadence(fact: Fact, cadence: Value | None, is_misread: bool) -> Iterator[Fact]:
    if cadence is not None:
        yield replace(fact, values={**fact.values, "chapter_cadence": cadence})
        return
    yield fact
    if is_misread and fact.certainty != "gap" and "to_whom" in fact.values:
        yield replace(fact, certainty="possible", unknown=fact.unknown | {"chapter_cadence"})


def _chapter(fact: Fact) -> str:
    return chapter_in(fact.section)


def _of_sentence(context: Context, sentence: Stretch) -> Iterator[Fact]:
    regimes = [
        hit
        for hit in cues(context, sentence.start, sentence.end, "che_do_bao_cao", "bao_cao")
        if not context.in_title(hit.start, hit.end) and not _in_heading(context, hit)
    ]
    if not regimes:
        return
    periods = _with_years(context, context.longest_hits("report_periods", sentence.start, sentence.end))
    deadlines = list(_deadlines(context, sentence))
    if not deadlines and not _is_regime(regimes, periods):
        return
    if len(deadlines) > 1:
        for deadline, own in zip(deadlines, _shared_out(context, sentence, periods, deadlines), strict=True):
            yield _fact(context, sentence, regimes, own, deadline)
        return
    yield _fact(context, sentence, regimes, periods, deadlines[0] if deadlines else None)


#: What may stand between a deadline and the period it is for («trước ngày 15/5 (6 tháng)», «… đối với báo cáo năm»).
_FOR = re.compile(r"[\s\d]*\(?\s*(?:(?:đối với|cho|là|gửi)\s+)?(?:báo\s+cáo\s+)?(?:kết\s+quả\s+)?")
#: The same misread: «ddi vdi bdo cdo».
_FOR_MISREAD = re.compile(r"[\s\d]*\(?\s*(?:[dđ]\S{1,3}\s+v\S{1,3}\s+)?(?:b\S{1,3}\s+c\S{1,3}\s+)?")


def _shared_out(
    context: Context, sentence: Stretch, periods: list[PhraseHit], deadlines: list[_Deadline]
) -> list[list[PhraseHit]]:
    """Return the periods of each deadline: those before it or right behind it; of a row, the one in its place."""
    bounds = [deadline.start for deadline in deadlines[1:]] + [sentence.end]
    behind = [
        [hit for hit in periods if deadline.end <= hit.start < bound]
        for deadline, bound in zip(deadlines, bounds, strict=True)
    ]
    told = [
        bool(own) and _stands_for(context, deadline, own[0]) for deadline, own in zip(deadlines, behind, strict=True)
    ]
    before_first = [hit for hit in periods if hit.start < deadlines[0].start and hit.certainty == "certain"]
    exact = [hit for hit in periods if hit.value_id not in ("theo_quy_dinh", "dot_xuat")]
    if len(exact) == len(deadlines) and (exact[-1].end <= deadlines[0].start or exact[0].start >= deadlines[-1].end):
        # «báo cáo 6 tháng, báo cáo năm trước ngày 20/5 và ngày 20/11», and the other way round.
        return [[hit] for hit in exact]
    if told[0] and not before_first:
        return [own if is_told else [] for own, is_told in zip(behind, told, strict=True)]
    starts = [sentence.start] + [deadline.end for deadline in deadlines[:-1]]
    return [
        [hit for hit in periods if begin <= hit.start < deadline.start]
        for begin, deadline in zip(starts, deadlines, strict=True)
    ]


def _stands_for(context: Context, deadline: _Deadline, period: PhraseHit) -> bool:
    words = _FOR_MISREAD if context.damaged_at(deadline.end) else _FOR
    return words.fullmatch(context.text, deadline.end, period.start) is not None


def _with_years(context: Context, hits: Iterable[PhraseHit]) -> list[PhraseHit]:
    """Return the periods without those that overlap a longer one, and the bare year of «6 tháng, năm»."""
    periods: list[PhraseHit] = []
    # Of two on the same words the one surely read, else the one with the figure («6 tháng», not «tháng»).
    for hit in sorted(
        hits, key=lambda item: (item.start - item.end, item.certainty != "certain", not _names(context, item))
    ):
        if not any(hit.start < other.end and other.start < hit.end for other in periods):
            periods.append(hit)
    for hit in list(periods):
        match = _AND_YEAR.match(context.text, hit.end)
        if match is not None and not any(match.start(1) < other.end and other.start < match.end() for other in periods):
            periods.append(PhraseHit(hit.list_id, _YEARLY, match.start(1), match.end(), hit.certainty, match[1]))
    return sorted(periods, key=lambda item: item.start)


def _names(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the words of a hit are among those the vocabulary has for its value, marks aside."""
    words = fold(" ".join(hit.text.split()))
    return any(fold(phrase) == words for phrase in context.law.value(hit.list_id, hit.value_id).phrases)


def _in_heading(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the words only head a section that goes on to say how reports are made."""
    section = context.section_at(hit.start)
    return (
        section is not None
        and section.start <= hit.start < section.heading_end < section.end
        and section.heading_end - section.start <= _LONGEST_HEADING
        and not (context.text[section.heading_end : section.end].isspace())
    )


def _is_regime(regimes: list[PhraseHit], periods: list[PhraseHit]) -> bool:
    """Tell whether the sentence sets up reporting, not merely uses the word."""
    return bool(periods) or any(hit.value_id == "che_do_bao_cao" for hit in regimes)


def _deadlines(context: Context, sentence: Stretch) -> Iterator[_Deadline]:
    seen: set[int] = set()
    for hit in cues(context, sentence.start, sentence.end, "han"):
        match = _DAY_MONTH.match(context.text, hit.end, sentence.end)
        if match is not None and match.start("d") not in seen:
            seen.add(match.start("d"))
            yield _with_month(match, hit.start)
            further = _FURTHER.match(context.text, match.end(), sentence.end)
            if further is not None and further.start("d") not in seen:
                seen.add(further.start("d"))
                yield _with_month(further, further.start("d"))
            continue
        match = _DAY_ONLY.match(context.text, hit.end, sentence.end)
        if match is not None and match.start("d") not in seen and 0 < int(match["d"]) <= 31:
            seen.add(match.start("d"))
            yield _Deadline(hit.start, match.end(), int(match["d"]), None, True)


def _with_month(match: re.Match[str], start: int) -> _Deadline:
    sure = match["d"].isdigit() and match["m"].isdigit()
    day = int(match["d"]) if match["d"].isdigit() else None
    month = int(match["m"]) if match["m"].isdigit() else None
    if day is not None and month is not None and not (1 <= day <= 31 and 1 <= month <= 12):
        return _Deadline(start, match.end(), None, None, False)
    return _Deadline(start, match.end(), day, month, sure)


def _fact(
    context: Context, sentence: Stretch, regimes: list[PhraseHit], periods: list[PhraseHit], deadline: _Deadline | None
) -> Fact:
    values: dict[str, Value | None] = {"has_regime": True}
    unknown: set[str] = set()
    values["period"] = _period(periods, deadline)
    if not periods and context.damaged_within(sentence.start, sentence.end):
        unknown.add("period")
        del values["period"]
    values["cadence"] = "; ".join(dict.fromkeys(" ".join(hit.text.split()) for hit in periods)) or None
    if deadline is not None:
        values["deadline"] = " ".join(context.text[deadline.start : deadline.end].split())
        _state_deadline(values, unknown, deadline)
    values["to_whom"] = _addressee(context, sentence, regimes)
    if values["to_whom"] is None and _may_name_addressee(context, sentence, regimes):
        unknown.add("to_whom")
    start = min(sentence.start, regimes[0].start)
    return context.fact("report", values, start, sentence.end, unknown=unknown, certainty=_certainty(regimes))


def _certainty(regimes: list[PhraseHit]) -> Certainty:
    return "certain" if any(hit.certainty == "certain" for hit in regimes) else "possible"


def _state_deadline(values: dict[str, Value | None], unknown: set[str], deadline: _Deadline) -> None:
    if not deadline.sure:
        unknown |= {"deadline_day", "deadline_month", "deadline_order"}
        return
    values["deadline_day"] = deadline.day
    values["deadline_month"] = deadline.month
    if deadline.day is not None and deadline.month is not None:
        values["deadline_order"] = deadline.month * 100 + deadline.day


def _period(periods: list[PhraseHit], deadline: _Deadline | None) -> str | None:
    """Return the period reported on: the one named last before the deadline, a real one before «định kỳ»."""
    if not periods:
        return None
    before = [hit for hit in periods if deadline is None or hit.start < deadline.start] or periods[:1]
    exact = [hit for hit in before if hit.value_id not in ("theo_quy_dinh", "dot_xuat")]
    chosen = exact or before
    return chosen[-1].value_id if deadline is not None else chosen[0].value_id


def _addressee(context: Context, sentence: Stretch, regimes: list[PhraseHit]) -> str | None:
    """Return whom the report goes to: the body named after «về», «gửi», «báo cáo»."""
    lists = ("body_kinds", "bodies", "issuer_kinds")
    bodies = [hit for list_id in lists for hit in context.longest_hits(list_id, sentence.start, sentence.end)]
    for hit in sorted(bodies, key=lambda item: (item.start, -item.end)):
        if hit.start < regimes[0].start:
            continue
        words = cue(context, "noi_gui", max(sentence.start, hit.start - 16), hit.start)
        if not words or len(context.text[words[-1].end : hit.start].split()) > 1:
            continue
        stop = _AFTER_ADDRESSEE.search(context.text, hit.end, min(sentence.end, hit.end + _LONGEST_ADDRESSEE))
        end = stop.start() if stop else hit.end
        return " ".join(context.text[hit.start : end].split())
    return None


def _may_name_addressee(context: Context, sentence: Stretch, regimes: list[PhraseHit]) -> bool:
    """Tell whether a badly read sentence names a body after the report, behind a word that may be «về» misread."""
    if not context.damaged_within(sentence.start, sentence.end):
        return False
    after = [hit for name in ("bodies", "issuer_kinds") for hit in context.hits(name, regimes[0].end, sentence.end)]
    return any(
        words and len(words[-1]) <= _LONGEST_JOINT
        for hit in after
        if (words := context.text[regimes[0].end : hit.start].split())
    )
