"""Where the head, the title, the preamble and the closing block of a plan stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.plan.context import Context, PhraseHit
from compliance.plan.marks import read_mark
from compliance.reading.document import Line
from compliance.vietnamese.phrases import similar

#: The head of the page is looked for in this many lines that hold words.
HEAD_LINES = 20
#: A title takes no more lines than this.
_TITLE_LINES = 6
_LONGEST_TITLE = 600
_LONG_LINE = 150
#: The signature block stands within this many lines of «Nơi nhận».
_BLOCK_LINES = 14
#: With no «Nơi nhận» the closing block is looked for in this many last lines.
_LAST_LINES = 40
#: The sentence that enacts the plan takes no more lines than this.
_ENACTING_LINES = 6
#: How a preamble goes on after the title.
_OPENINGS = (
    "Căn cứ",
    "Thực hiện",
    "Ủy ban nhân dân",
    "UBND",
    "Hội đồng nhân dân",
    "Để",
    "Nhằm",
    "Trên cơ sở",
    "Xét đề nghị",
    "Theo đề nghị",
    "Ban Thường trực",
    "Ban Chỉ đạo",
    "Tiếp tục",
)
_ALIKE = 0.75
_COLUMNS = re.compile(r"\t| {3,}")


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts around the plan's body.

    Units: offsets. Shape: `type_line` and `title` are missing when they were not found; `head_end` is where the head
    (national motto, issuer, number, date) ends; `closing_start` … `closing_end` hold signature and recipients.
    """

    head_end: int
    type_hit: PhraseHit | None
    title: tuple[int, int] | None
    closing_start: int
    closing_end: int


def read_frame(context: Context) -> Frame:
    """Return the frame of the document."""
    lines = [line for line in context.document.lines if context.line_text(line).strip()]
    type_index, type_hit = _type_line(context, lines[:HEAD_LINES])
    title = _title(context, lines, type_index + 1) if type_hit else None
    head_end = type_hit.start if type_hit else _head_end(context, lines)
    closing_start, closing_end = _closing(context, lines, title[1] if title else head_end)
    return Frame(head_end, type_hit, title, closing_start, closing_end)


def _head_end(context: Context, lines: list[Line]) -> int:
    """Return where the head ends on a page without a type line: at the first section or paragraph of the preamble."""
    for line in lines[:HEAD_LINES]:
        words = context.line_text(line)
        if _ends_head(context, line, words):
            return line.start
    return lines[min(len(lines), HEAD_LINES) - 1].end if lines else 0


def _ends_head(context: Context, line: Line, words: str) -> bool:
    """Tell whether a line can no longer belong to the head: grounds, a section, a long paragraph, the closing block."""
    if read_mark(words.strip(), False)[1] and len(words.strip()) > 4:
        return True
    # «ỦY BAN NHÂN DÂN» in capitals is the issuer's name, «Ủy ban nhân dân xã … ban hành» opens the preamble.
    # Beside it may stand the national motto, in lower case.
    opens = opens_preamble(words) and not is_upper(_COLUMNS.split(words.strip())[0])
    if opens or len(words) > _LONG_LINE or re.match(r"[ \t]*[-–+•][ \t]*[^\W_]", words):
        return True
    hits = context.hits("form_parts", line.start, line.end)
    return any(hit.value_id in ("noi_nhan", "luu") for hit in hits) or _is_signature(context, line)


def _type_line(context: Context, lines: list[Line]) -> tuple[int, PhraseHit | None]:
    """Return the line that holds nothing but the kind of document («KẾ HOẠCH»), and the hit in it."""
    for index, line in enumerate(lines):
        for hit in context.longest_hits("document_kinds", line.start, line.end):
            rest = context.text[line.start : hit.start] + context.text[hit.end : line.end]
            if sum(character.isalnum() for character in rest) <= 1 and is_upper(hit.text):
                return index, hit
    return -1, None


def is_upper(words: str) -> bool:
    """Tell whether most letters are capitals."""
    letters = [character for character in words if character.isalpha()]
    return bool(letters) and sum(character.isupper() for character in letters) >= 0.7 * len(letters)


def opens_preamble(words: str) -> bool:
    """Tell whether a paragraph begins as the grounds or the enacting words of a plan do."""
    return _opens_with(words, _OPENINGS)


def _opens_with(words: str, openings: Sequence[str]) -> bool:
    """Tell whether a paragraph begins with one of these wordings, perhaps misread."""
    tokens = words.strip(" \t*_-–").split()[:4]
    for opening in openings:
        count = len(opening.split())
        if similar(" ".join(tokens[:count]).rstrip(":,"), opening) >= _ALIKE:
            return True
    return False


#: Who enacts a plan, as its enacting sentence opens.
_ENACTORS = (
    "UBND",
    "Ủy ban nhân dân",
    "Ủy ban MTTQ",
    "Ban Thường trực",
    "Ban Chỉ đạo",
    "Hội đồng nhân dân",
    "Phòng",
    "Sở",
)


def enacting_start(context: Context, end: int) -> int:
    """Return where the last sentence of the preamble starts, which enacts the plan; `end` where there is none.

    It has a line of its own, though the ground before it may close with a comma and no blank line.
    """
    lines = [line for line in context.document.lines if line.start < end and context.line_text(line).strip()]
    for line in reversed(lines[-_ENACTING_LINES:]):
        before = context.text[: line.start].rstrip()
        if before.endswith((",", ";", ".", ":")) and _opens_with(context.line_text(line), _ENACTORS):
            return line.start
    return end


def _title(context: Context, lines: list[Line], first: int) -> tuple[int, int] | None:
    if first >= len(lines):
        return None
    chosen: list[Line] = []
    for position, line in enumerate(lines[first : first + _TITLE_LINES]):
        words = context.line_text(line).strip()
        if position > 0 and _ends_title(context, chosen, line, words):
            break
        if position == 0 and (re.match(r"\(.*\)$", words) or _is_mark(context, line) or _is_ground(context, line)):
            return None
        chosen.append(line)
        if len(words) > 200 or words.endswith((":", "./.")):
            break
    if not chosen:
        return None
    return chosen[0].start, min(chosen[-1].end, chosen[0].start + _LONGEST_TITLE)


def _is_ground(context: Context, line: Line) -> bool:
    """Tell whether a line cites what the plan rests on or enacts it: under «KẾ HOẠCH» the title was left out."""
    words = context.line_text(line).strip(" \t*_-–")
    if not opens_preamble(words) or is_upper(words):
        return False
    end = context.block_at(line.start).end
    for other in context.document.lines[line.number :]:
        if other.start >= end or opens_preamble(context.line_text(other)):
            end = min(end, other.start)
            break
    paragraph = context.text[line.start : end].rstrip()
    cites = any(line.start < hit.start < line.start + len(paragraph) for hit in context.document_numbers)
    return cites and (paragraph.endswith((",", ":")) or re.search(r";[ \t]*(?:\n|$)", paragraph) is not None)


def _is_mark(context: Context, line: Line) -> bool:
    return bool(read_mark(context.line_text(line).strip(), context.damaged_at(line.start))[1])


def _ends_title(context: Context, chosen: list[Line], line: Line, words: str) -> bool:
    last = chosen[-1]
    blank = context.text[last.end : line.start].count("\n") > 1
    if opens_preamble(words) and (blank or len(context.line_text(last).strip()) < 60 or words[:1].isupper()):
        return True
    if _is_mark(context, line) or re.fullmatch(r"[-–—_*\s.]+", words):
        return True
    title_upper, line_upper = is_upper(context.line_text(chosen[0])), is_upper(words)
    if blank and title_upper != line_upper:
        return True
    return blank and len(words) > 150


def _closing(context: Context, lines: list[Line], after: int) -> tuple[int, int]:
    """Return the stretch of signature and recipients; appendices may follow it."""
    length = len(context.text)
    marks = [
        hit for hit in context.hits("form_parts", after) if hit.value_id == "noi_nhan" and _starts_line(context, hit)
    ]
    by_start = {line.start: index for index, line in enumerate(lines)}
    if marks:
        index = by_start.get(context.document.line_at(marks[-1].start).start, 0)
        start = lines[index].start
        for line in lines[max(0, index - _BLOCK_LINES) : index]:
            if line.start > after and _is_signature(context, line):
                start = line.start
                break
        return start, _closing_end(context, lines, index)
    for index in range(max(0, len(lines) - _LAST_LINES), len(lines)):
        if lines[index].start > after and _is_signature(context, lines[index]):
            return lines[index].start, _closing_end(context, lines, index)
    return length, length


def _starts_line(context: Context, hit: PhraseHit) -> bool:
    line = context.document.line_at(hit.start)
    return not any(character.isalnum() for character in context.text[line.start : hit.start])


def _is_signature(context: Context, line: Line) -> bool:
    return any(
        hit.value_id in ("tm", "kt", "tl", "tuq") and is_upper(hit.text)
        for hit in context.hits("form_parts", line.start, line.end)
    )


def _closing_end(context: Context, lines: list[Line], index: int) -> int:
    for line in lines[index + 1 :]:
        if APPENDIX.match(context.folded[line.start : line.end]) and len(context.line_text(line)) < 120:
            return line.start
    return len(context.text)


#: «PHỤ LỤC I», «Phụ lục 01», «BIỂU MẪU 2» at the start of a line; on folded text.
APPENDIX = re.compile(r"[\s*_#]*ph\S{1,2} l\S{1,2}c(?:[\s:.*_]*(?:so\s*)?([ivx]{1,5}|\d{1,2}))?(?=[\s.:*_(]|$)")
