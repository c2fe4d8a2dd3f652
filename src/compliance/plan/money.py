"""The plan's money: sums with what they are for and where they come from, and the sources the plan names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from compliance.plan.clauses import body_start, cues, in_review
from compliance.plan.context import Context, PhraseHit
from compliance.plan.facts import Fact, Value
from compliance.plan.outline import Section, chapter_in
from compliance.plan.projects import Mention, mentions
from compliance.plan.tables import table_sums

TOTAL = "tong"
_MIXED = "nhieu_loai"
_OTHER = "khac"
_PROJECT_KINDS = frozenset({"du_an", "tieu_du_an"})
_ITEM = re.compile(r"[;(]|\.(?=\s+[A-ZĐÀ-Ỹ])|\n[ \t_~*]*(?=[-–+•]|\d+(?:\.\d+)*(?:[.)]|/[-–])|[a-zđ¢](?:[.)]|/[-–]))")
#: The remark on the sum before, «(vốn sự nghiệp), ngân sách địa phương …», is over.
_CLOSED = re.compile(r"\)\s*,\s*(?=[^\W\d])")
_PER_UNIT = re.compile(r"[ \t]*/[ \t]*[^\W\d][^\s,;.()]*")
_BULLET = re.compile(r"[ \t]*([-–—+•*~▪‣]|[a-zđ](?:[.)]|/[-–])|\d+(?:\.\d+)*(?:[.)]|/[-–]))?")
#: «1:379 triệu đồng», «1;379»: the first digits of a figure, cut off by a misread point.
_TORN = re.compile(r"\d[:;']\Z")
_CAPITAL_REACH = 40
#: Between a kind of capital and its figure stand at most a few words («vốn đầu tư phát triển là 300 triệu đồng»).
_LABEL_REACH = 24
_EACH_REACH = 40
_BEHIND = re.compile(r"[ \t]*\(?(?:từ|do|bằng|thuộc|lấy từ)\s+(?:nguồn\s+)?")
_LONGEST_LABEL = 120
_FEWEST_LETTERS = 4


@dataclass(slots=True)
class Sum:
    """One sum of money in the text, with what was read around it.

    Units: offsets; `value` in million đồng, missing when the figure is not sure. Shape: `label_start` is where the
    words that explain it begin; `head` is the sum of the block it is a part of; `unsure_label` tells that those words
    were read badly and name nothing known: a source, a project or a kind of capital may not have been recognised;
    `is_product` that it is worked out before it («60 triệu đồng/nhà x 20 nhà = 1.200 triệu đồng»).
    """

    start: int
    end: int
    label_start: int
    value: Decimal | None
    scope: str
    scope_kind: str
    source: str | None
    capital: str | None
    is_capital_only: bool
    says_total: bool
    says_money: bool
    block: int
    mark: str
    path: str
    head: Sum | None = None
    parts: list[Sum] = field(default_factory=list)
    leaf: bool = False
    certain: bool = True
    in_total_section: bool = False
    unsure_label: bool = False
    is_product: bool = False

    @property
    def is_head(self) -> bool:
        """Tell whether the sum stands for a whole, not for one source of it."""
        return self.source is None and not self.is_capital_only


def sums(context: Context) -> tuple[Sum, ...]:
    """Return the sums of the plan's body, in order, with their blocks worked out."""
    return context.once("sums", _read)


def extract(context: Context) -> list[Fact]:
    """Return the facts of kinds `amount` and `funding_source`."""
    found = sums(context)
    facts = [_fact(context, item, found) for item in found]
    facts.extend(_funding_sources(context))
    facts.extend(_lost_fact(context, start, end) for start, end in lost_figures(context))
    return facts


#: «d6ng», «déng», «trieu»: behind a figure a misread unit of money makes it a sum that somebody wrote.
_MISREAD_UNIT = re.compile(r"[ \t]*(?:\S{1,5}[ \t]+)?(?:[dđ]\S{1,2}ng|tri\S{2,3}|[dđ](?![\w]))", re.I)


def _lost_fact(context: Context, start: int, end: int) -> Fact:
    """Return a figure whose unit was misread: a possible sum of which nothing is known, or a mere gap."""
    if _MISREAD_UNIT.match(context.text, end):
        fields = ("scope", "scope_kind", "source", "capital", "leaf", "amount_million_vnd", "says_total", "block_total")
        return context.fact("amount", {}, start, end, certainty="possible", unknown=fields)
    return context.fact("amount", {}, start, end, certainty="gap")


# -- reading sums ------------------------------------------------------------------------------------


def _read(context: Context) -> tuple[Sum, ...]:
    begin = body_start(context)
    found: list[Sum] = []
    previous = begin
    for hit in context.money:
        if hit.start < begin or hit.start >= context.closing_start or context.in_title(hit.start, hit.end):
            continue
        if in_review(context, hit.start):
            # What was given and spent the year before is no part of this plan's money.
            continue
        if hit.end > context.block_at(hit.start).end and "\t" in context.text[hit.start : hit.end]:
            # A figure at the end of a row and a word of the next one.
            continue
        per_unit = _PER_UNIT.match(context.text, hit.end)
        if per_unit is not None or is_for_each(context, hit.start):
            previous = per_unit.end() if per_unit else hit.end
            continue
        torn = _TORN.search(context.text, max(0, hit.start - 4), hit.start) is not None
        value = Decimal(hit.value) if isinstance(hit.value, int | Decimal) and hit.certain and not torn else None
        item = _sum(context, hit.start, hit.end, value, previous)
        found.append(item)
        previous = _take_source_behind(context, item)
    for cell in table_sums(context):
        if any(item.start <= cell.start < item.end for item in found) or in_review(context, cell.start):
            continue
        found.append(_cell_sum(context, cell.start, cell.end, cell.value, cell.row_label, cell.column_label))
    found.sort(key=lambda item: item.start)
    for item in found:
        item.unsure_label = item.unsure_label or _is_unread(context, (item.label_start, item.start), item)
    _inherit_total(found)
    _join_blocks(found)
    _mark_leaves(found)
    _share_capital(found)
    return tuple(found)


def _sum(context: Context, start: int, end: int, value: Decimal | None, previous: int) -> Sum:
    block = context.block_at(start)
    label_start = max(block.start, previous if previous > block.start else block.start)
    for match in _ITEM.finditer(context.text, label_start, start):
        label_start = match.end()
    for match in _CLOSED.finditer(context.text, label_start, start):
        label_start = match.end()
    for section in context.outline:
        if label_start < section.start < start:
            label_start = section.start
        if label_start < section.heading_end < start and _has_words(context.text[section.heading_end : start]):
            label_start = section.heading_end
    return _described(context, start, end, value, (label_start, start))


def is_for_each(context: Context, figure: int) -> bool:
    """Tell whether a sum is meant for each household or person («mỗi hộ 5 triệu đồng»), not for all."""
    near = max(context.block_at(figure).start, figure - _EACH_REACH)
    words = cues(context, near, figure, "moi")
    return bool(words) and not re.search(r"[,;:.\d]", context.text[words[-1].end : figure])


def _take_source_behind(context: Context, item: Sum) -> int:
    """Let a sum take the source written after it («50 triệu đồng từ ngân sách xã»); return where its words end."""
    if item.source is not None or item.says_money or item.says_total or item.is_capital_only:
        return item.end
    joint = _BEHIND.match(context.text, item.end)
    if joint is None:
        return item.end
    for hit in context.longest_hits("funding_kinds", joint.end(), joint.end() + _CAPITAL_REACH):
        if hit.start - joint.end() > 8:
            break
        item.source = hit.value_id
        return hit.end
    return item.end


def _cell_sum(
    context: Context, start: int, end: int, value: Decimal | None, row: tuple[int, int], column: tuple[int, int]
) -> Sum:
    item = _described(context, start, end, value, row)
    source, capital, only = _source(context, column[0], column[1], column[1])
    item.source = item.source or source
    item.capital = item.capital or capital
    item.is_capital_only = item.is_capital_only or (only and item.source is None)
    item.unsure_label = _is_unread(context, row, item) or (
        not (source or capital) and context.damaged_at(column[0]) and not cues(context, column[0], column[1], "tong")
    )
    # «61.200» is no item «61.», and «Tổng cộng» under the last project's row is not that project's.
    item.mark = ""
    if cues(context, row[0], row[1], "tong"):
        item.scope, item.scope_kind = TOTAL, TOTAL
    return item


def _is_unread(context: Context, label: tuple[int, int], item: Sum) -> bool:
    """Tell whether the words of a sum were read badly and say neither what it is for nor where it comes from."""
    if not context.damaged_at(item.start) and not context.damaged_at(label[0]):
        return False
    if item.source or item.is_capital_only or item.says_money or item.says_total:
        return False
    return not any(label[0] <= mention.start < label[1] for mention in mentions(context))


#: A figure of money whose unit was misread: thousands apart by dots, or a word like «triệu», «tỷ» behind it.
_LOST_FIGURE = re.compile(
    r"(?<![\w.,/-])(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:,\d+)?(?=\s+(?:tri|tr[^\s\w]|t[^\s]\s)))(?![\d/%-])"
)


def lost_figures(context: Context) -> tuple[tuple[int, int], ...]:
    """Return where a line that was read badly shows a figure of money that could not be read as one."""
    return context.once("lost_figures", _read_lost_figures)


def _read_lost_figures(context: Context) -> tuple[tuple[int, int], ...]:
    begin = body_start(context)
    lost = []
    known = sorted((hit.start, hit.end) for hits in (context.money, context.dates, context.percents) for hit in hits)
    cells = {cell.start for cell in table_sums(context)}
    for match in _LOST_FIGURE.finditer(context.text, begin, context.closing_start):
        if not context.damaged_at(match.start()) or match.start() in cells:
            continue
        if not any(start <= match.start() < end for start, end in known):
            lost.append(match.span())
    return tuple(lost)


def _has_words(words: str) -> bool:
    return sum(character.isalpha() for character in words) >= 2


def _described(context: Context, start: int, end: int, value: Decimal | None, label: tuple[int, int]) -> Sum:
    source, capital, only = _source(context, label[0], label[1], end)
    words = cues(context, label[0], label[1], "tong", "kinh_phi")
    says_total = any(hit.value_id == "tong" for hit in words)
    opens = bool(words) and _opens_item(context, words[0].start)
    scope, kind, certain = _scope(context, start, label, opens, source is not None or only)
    section = context.section_at(start)
    mark = _BULLET.match(context.text, context.block_at(start).start)
    return Sum(
        start=start,
        end=end,
        label_start=label[0],
        value=value,
        scope=scope,
        scope_kind=kind,
        source=source,
        capital=capital,
        is_capital_only=only,
        says_total=says_total,
        says_money=bool(words),
        block=context.block_at(start).number,
        mark=_mark_class(mark.group(1) if mark else None),
        path=section.path if section else "",
        certain=certain,
        in_total_section=_is_total_section(context, start),
        is_product=context.text[label[0] : start].rstrip().endswith("="),
    )


def _mark_class(mark: str | None) -> str:
    if not mark:
        return ""
    if mark in "-–—~":
        return "-"
    return mark if len(mark) == 1 else ("1" if mark[0].isdigit() else "a")


# -- what a sum is for -------------------------------------------------------------------------------


def _is_total_section(context: Context, offset: int) -> bool:
    section = context.section_at(offset)
    return bool(section and "kinh_phi" in section.kinds and "du_an" not in section.kinds)


def _scope(context: Context, start: int, label: tuple[int, int], opens: bool, is_part: bool) -> tuple[str, str, bool]:
    project = _project_at(context, start, label)
    if project is not None:
        return (_project_scope(project), "tieu_du_an" if project.is_sub else "du_an", project.certain)
    if opens and (cues(context, label[0], label[1], "tong") or _is_total_section(context, start)):
        return TOTAL, TOTAL, True
    if is_part and _is_total_section(context, start):
        return TOTAL, TOTAL, True
    return _activity(context, start, label), _OTHER, True


def _activity(context: Context, start: int, label: tuple[int, int]) -> str:
    """Return the words that say what the money is for: its own, or those its item begins with."""
    words = " ".join(context.text[label[0] : label[1]].split()).strip(" -–+•*:.,;()/")
    money = cues(context, label[0], label[1], "kinh_phi")
    begin = context.block_at(start).start
    says_little = sum(map(str.isalpha, words)) < _FEWEST_LETTERS
    if ((money and money[0].start - label[0] <= 4) or says_little) and begin < label[0]:
        item = re.split(r"[:,;]", context.text[begin : label[0]])[0]
        words = " ".join(item.split()).strip(" -–+•*:.,;()") or words
    return words[-_LONGEST_LABEL:] or _OTHER


def _opens_item(context: Context, offset: int) -> bool:
    """Tell whether words stand at the beginning of their line or item, so that they speak of the whole."""
    line = context.document.line_at(offset)
    begin = max(line.start, context.block_at(offset).start)
    return (
        re.fullmatch(r"[\s*_\-–—+•~.|]*(?:\S{1,5}(?:[.)]|/[-–])\s*)?(?:\S+\s+){0,2}", context.text[begin:offset])
        is not None
    )


def _project_scope(project: Mention) -> str:
    if project.official is not None:
        return project.official.id
    return f"DA{project.number}.TDA{project.sub_number}" if project.is_sub else f"DA{project.number}"


def _project_at(context: Context, start: int, label: tuple[int, int]) -> Mention | None:
    """Return the project a sum belongs to: the one in its own words, else the heading or item it stands under."""
    found = mentions(context)
    own = [mention for mention in found if label[0] <= mention.start and mention.end <= start]
    if own:
        return own[-1]
    above = [mention for mention in found if mention.listed and mention.start < start]
    return next((mention for mention in reversed(above) if _reaches(context, mention, start)), None)


def _reaches(context: Context, mention: Mention, offset: int) -> bool:
    """Tell whether the heading or item that names a project still holds at `offset`."""
    section = context.section_at(mention.start)
    if section is not None and section.start <= mention.start < max(section.heading_end, section.start + 12):
        return offset < section.end
    if section is not None and offset >= section.end:
        return False
    block = context.block_at(mention.start)
    mark = _mark_at(context, block.start)
    for other in context.blocks[block.number + 1 :]:
        if other.start > offset:
            return True
        if not mark or _mark_at(context, other.start) == mark:
            # With no mark, or at the next item of the same kind, the item is over.
            return not mark and _mark_at(context, other.start) != ""
    return True


def _mark_at(context: Context, start: int) -> str:
    match = _BULLET.match(context.text, start)
    return _mark_class(match.group(1) if match else None)


def _source(context: Context, start: int, label_end: int, figure_end: int) -> tuple[str | None, str | None, bool]:
    """Return the source, the kind of capital, and whether only the latter is named, from the words around a sum."""
    hits = _sources(context, start, label_end)
    capital_hits = list(context.hits("capital_kinds", start, label_end))
    after = _capital_after(context, figure_end)
    sources = [hit for hit in hits if not _is_capital(hit, capital_hits) or _standing_alone(hit)]
    capital = after or (capital_hits[-1] if capital_hits else None)
    source = sources[-1].value_id if sources else None
    return source, capital.value_id if capital else None, source is None and bool(capital_hits)


def _sources(context: Context, start: int, end: int) -> list[PhraseHit]:
    """Return the sources named; of two that share words («nguồn ngân sách xã») the one that says whose money it is."""
    hits = context.longest_hits("funding_kinds", start, end)
    return [hit for hit in hits if not any(hit.start < other.start < hit.end < other.end for other in hits)]


def _is_capital(hit: PhraseHit, capitals: Sequence[PhraseHit]) -> bool:
    return any(capital.start < hit.end and hit.start < capital.end for capital in capitals)


def _standing_alone(hit: PhraseHit) -> bool:
    """Tell whether a kind of capital is also named as a source of its own (regular spending is, investment is not)."""
    return not hit.value_id.startswith("von_")


def _capital_after(context: Context, end: int) -> PhraseHit | None:
    block = context.block_at(end - 1)
    limit = min(block.end, end + _CAPITAL_REACH)
    for hit in context.hits("capital_kinds", end, limit):
        if _labels_next_figure(context, hit):
            return None
        between = context.text[end : hit.start]
        return hit if re.fullmatch(r"[\s(,\-–:]{0,4}(?:\S+\s){0,2}\(?", between) and ";" not in between else None
    return None


def _labels_next_figure(context: Context, hit: PhraseHit) -> bool:
    """Tell whether a kind of capital speaks of the figure behind it («trong đó: vốn đầu tư 300 triệu đồng»)."""
    index = bisect_left(context.money, hit.end, key=lambda figure: figure.start)
    following = context.money[index].start if index < len(context.money) else len(context.text)
    return following - hit.end <= _LABEL_REACH and not re.search(r"[,;.()\n]", context.text[hit.end : following])


# -- blocks and totals -------------------------------------------------------------------------------


def _inherit_total(found: Sequence[Sum]) -> None:
    """Give the sources listed under a total that total's scope, wherever they stand."""
    head: Sum | None = None
    for item in found:
        if item.is_head:
            head = item
        elif head is not None and item.scope_kind == _OTHER and item.path == head.path:
            item.scope, item.scope_kind = head.scope, head.scope_kind


def _join_blocks(found: Sequence[Sum]) -> None:
    """Attach to each whole the sources listed right under it."""
    head: Sum | None = None
    last: Sum | None = None
    for item in found:
        if item.is_head and not _is_unnamed_part(head, last, item):
            head, last = item, None
            continue
        if item.is_head and head is not None:
            item.scope, item.scope_kind, item.source = head.scope, head.scope_kind, _OTHER
        if head is None or item.scope != head.scope or not _same_list(head, item):
            head = None
            continue
        if not _is_detail(head, item, last):
            item.head = head
            head.parts.append(item)
            last = item


def _is_unnamed_part(head: Sum | None, last: Sum | None, item: Sum) -> bool:
    """Tell whether a sum without a known source stands in a list of sources all the same, so that it is one of them."""
    if head is None or last is None or item.says_total or item.says_money or item.is_product:
        return False
    if item.path != last.path and not _are_siblings(head.path, last.path, item.path):
        return False
    if item.scope_kind in _PROJECT_KINDS - {head.scope_kind}:
        return False
    return item.block == last.block or (item.block == last.block + 1 and item.mark == last.mark != "")


def _are_siblings(above: str, one: str, other: str) -> bool:
    """Tell whether two sums stand in numbered items of one list, right under the whole («1. Ngân sách …», «4. …»)."""
    return one.rpartition(".")[0] == other.rpartition(".")[0] == above


def _same_list(head: Sum, item: Sum) -> bool:
    return item.path == head.path or item.path.startswith(head.path)


def _is_detail(head: Sum, item: Sum, last: Sum | None) -> bool:
    """Tell whether a sum only splits the part before it («trong đó vốn đầu tư …»)."""
    if last is None:
        return False
    if item.is_capital_only and not last.is_capital_only:
        return True
    first = head.parts[0]
    own_items = item.block not in (first.block, last.block) and first.block != head.block
    return own_items and item.mark != first.mark


def _mark_leaves(found: Sequence[Sum]) -> None:
    """Mark the lowest sums that make up the total: each project's own, with no sub-project's sum below it."""
    wholes = [item for item in found if item.is_head and item.scope_kind in ("du_an", "tieu_du_an")]
    scopes = {item.scope for item in wholes}
    seen: set[str] = set()
    for item in wholes:
        divided = any(other != item.scope and other.startswith(item.scope + ".") for other in scopes)
        item.leaf = not divided and item.scope not in seen
        seen.add(item.scope)
    for item in found:
        # A project whose money is given by source only: each source is as low as it gets.
        if not item.is_head and item.head is None and item.scope_kind in ("du_an", "tieu_du_an"):
            item.leaf = item.scope not in scopes and not item.is_capital_only
    if not any(item.leaf for item in found):
        _mark_activities(found)


def _mark_activities(found: Sequence[Sum]) -> None:
    """Where no project has money, the activities listed under the total are the lowest sums."""
    totals = [item for item in found if item.is_head and item.scope_kind == TOTAL and item.in_total_section]
    if not totals or any(part for part in totals[0].parts):
        return
    for item in found:
        listed = item.in_total_section and item.start > totals[0].start
        item.leaf = item.is_head and item.scope_kind == _OTHER and listed


def _share_capital(found: Sequence[Sum]) -> None:
    """Let a sum without a kind of capital take it from what splits it, its block, or the total of the same source."""
    for index, item in enumerate(found):
        if item.capital is None and item.source is not None:
            item.capital = _split_into(found, index)
    totals = {item.source: item.capital for item in found if item.scope_kind == TOTAL and item.capital and item.source}
    for item in found:
        if item.capital is None and item.head is not None:
            item.capital = item.head.capital
        if item.capital is None and item.source is not None:
            item.capital = totals.get(item.source)


def _split_into(found: Sequence[Sum], index: int) -> str | None:
    """Return the kind of capital that the sums right behind a source's split it into; of two kinds the mixed one."""
    kinds = set()
    for part in found[index + 1 :]:
        if not part.is_capital_only or part.capital is None or part.path != found[index].path:
            break
        kinds.add(part.capital)
    return _MIXED if len(kinds) > 1 else next(iter(kinds), None)


# -- facts -------------------------------------------------------------------------------------------


def _fact(context: Context, item: Sum, found: Sequence[Sum]) -> Fact:
    unknown: set[str] = set()
    values: dict[str, Value | None] = {
        "scope": item.scope,
        "scope_kind": item.scope_kind,
        "source": item.source,
        "capital": item.capital,
        "leaf": item.leaf,
        "says_total": item.says_total,
        "block_total": item.is_head and bool(item.parts or item.says_money or item.says_total),
    }
    _state(values, unknown, "amount_million_vnd", item.value)
    others = [context.span(part.start, part.end) for part in item.parts]
    if item.is_head:
        values["has_parts"] = bool(item.parts)
        if item.parts:
            whole = None if _may_lack_parts(context, item, found) else _total([part.value for part in item.parts])
            _state(values, unknown, "parts_sum", whole)
    if item.scope_kind == TOTAL and item.source is not None:
        same = _same_source(item, found)
        if same:
            wholes = [whole for whole in found if whole.leaf and whole.parts]
            unsure = any(_may_lack_parts(context, whole, found) for whole in wholes)
            # A part whose source was misread may be this source's.
            unsure = unsure or any(part.unsure_label for whole in wholes for part in whole.parts)
            unsure = unsure or (context.is_recognised and _has_unnamed_part(wholes))
            _state(values, unknown, "blocks_sum", None if unsure else _total([part.value for part in same]))
            others = [context.span(part.start, part.end) for part in same]
    if not item.certain:
        unknown |= {"scope"}
    if item.unsure_label:
        unknown |= {"scope", "scope_kind", "leaf", "source"}
    elif item.scope_kind == _OTHER and item.is_head and _is_under_misread(context, item):
        unknown |= {"scope", "scope_kind", "leaf"}
    return context.fact(
        "amount",
        {name: value for name, value in values.items() if name not in unknown},
        _label_start(context, item),
        item.end,
        unknown=unknown,
        others=others,
    )


def _is_stray_part(whole: Sum, other: Sum) -> bool:
    """Tell whether a source's sum stands in the same chapter behind a whole, in no list: its mark was misread."""
    loose = other.start > whole.start and other.head is None and other.source is not None
    return loose and chapter_in(other.path) == chapter_in(whole.path) and other.scope_kind == whole.scope_kind


def _has_unnamed_part(wholes: Sequence[Sum]) -> bool:
    """Tell whether some project's money has a part of no known source («NSDP 70 triệu đồng»), or none of it has two."""
    most = max((len(whole.parts) for whole in wholes), default=0)
    return any(part.source in (None, _OTHER) for whole in wholes for part in whole.parts) or any(
        len(whole.parts) < most for whole in wholes
    )


def _is_under_misread(context: Context, item: Sum) -> bool:
    """Tell whether the item above a sum was read badly and names no project: it may head a project's block."""
    number = context.block_at(item.start).number
    above = context.blocks[number - 1] if number else None
    if above is None or not context.damaged_within(above.start, above.end):
        return False
    return not any(above.start <= mention.start < above.end for mention in mentions(context))


def _may_lack_parts(context: Context, item: Sum, found: Sequence[Sum]) -> bool:
    """Tell whether bad reading may have hidden a part of a whole, or made a whole of what is a part itself."""
    if item.unsure_label:
        return True
    end = context.block_at(item.parts[-1].end).end
    following = next((other for other in found if other.start >= end), None)
    if following is not None and following.unsure_label and _same_list(item, following):
        return True
    if context.damaged_at(item.start) and any(_is_stray_part(item, other) for other in found):
        return True
    between = [other for other in found if item.start < other.start < end and other not in item.parts]
    if any(other.unsure_label for other in between):
        return True
    after = context.blocks[context.block_at(end - 1).number + 1 :][:1]
    last = after[0].end if after else end
    return any(item.end <= start < last for start, _ in lost_figures(context))


def _label_start(context: Context, item: Sum) -> int:
    if not item.label_start <= item.start or item.start - item.label_start > _LONGEST_LABEL:
        return item.start
    match = re.compile(r"[\s\-–—+•*~,;:.(]*(?:[a-zđ]\)[ \t]*)?").match(context.text, item.label_start, item.start)
    return match.end() if match else item.label_start


def _state(values: dict[str, Value | None], unknown: set[str], name: str, value: Decimal | None) -> None:
    if value is None:
        unknown.add(name)
    else:
        values[name] = value


def _total(values: Sequence[Decimal | None]) -> Decimal | None:
    return None if any(value is None for value in values) else sum((v for v in values if v is not None), Decimal(0))


def _same_source(item: Sum, found: Sequence[Sum]) -> list[Sum]:
    """Return the same source's sums in the projects' blocks; none while some block does not list its sources."""
    leaves = [whole for whole in found if whole.leaf and whole.is_head]
    if not leaves or any(not whole.parts for whole in leaves):
        return []
    return [part for whole in leaves for part in whole.parts if part.source == item.source]


# -- where the money comes from ----------------------------------------------------------------------


def funding_sections(context: Context) -> Iterator[Section]:
    """Yield the sections about the whole plan's money."""
    for section in context.outline:
        if section.kind == "kinh_phi" and _speaks_of_all(context, section):
            yield section


def sources_in(context: Context, start: int, end: int) -> list[PhraseHit]:
    """Return the sources named in `text[start:end]`, without those that belong to a law's name."""
    return [hit for hit in _sources(context, start, end) if not _in_law_name(context, hit)]


def _funding_sources(context: Context) -> Iterator[Fact]:
    for section in funding_sections(context):
        said: dict[str, int] = {}
        for hit in sources_in(context, section.body_start, section.end):
            start, end = _source_words(context, hit, section.body_start)
            # A source named twice in one item («vốn tín dụng … qua Ngân hàng …») is one source.
            if hit.start < said.get(hit.value_id, 0):
                continue
            said[hit.value_id] = end
            yield context.fact(
                "funding_source",
                {"kind": hit.value_id, "text": " ".join(context.text[start:end].split())},
                hit.start,
                max(hit.end, end),
                certainty=hit.certainty,
            )


def _speaks_of_all(context: Context, section: Section) -> bool:
    """Tell whether a funding section is the plan's own, neither a project's nor a point of another funding section."""
    if {"du_an", "don_vi"} & section.kinds or _project_at(context, section.start, (section.start, section.start)):
        return False
    return not any(
        other is not section and other.kind == "kinh_phi" and other.start < section.start < other.end
        for other in context.outline
    )


def _in_law_name(context: Context, hit: PhraseHit) -> bool:
    """Tell whether the words are a law's name («Luật Ngân sách nhà nước»)."""
    before = context.hits("citation_kinds", max(0, hit.start - 16), hit.start)
    return any(not context.text[word.end : hit.start].strip() for word in before)


_SOURCE_MARK = re.compile(r"[,;:(]|\.(?=\s)|\n[ \t]*[-–+•]")


def _source_words(context: Context, hit: PhraseHit, begin: int) -> tuple[int, int]:
    start = hit.start
    stop = _SOURCE_MARK.search(context.text, hit.end, min(len(context.text), hit.end + _LONGEST_LABEL))
    end = stop.start() if stop else min(context.block_at(hit.start).end, hit.end + _LONGEST_LABEL)
    return max(start, begin), max(end, hit.end)
