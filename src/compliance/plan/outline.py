"""The plan's sections: marks as printed and as repaired, headings, nesting, and what each section is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from compliance.plan.context import Context
from compliance.plan.facts import Fact, Value
from compliance.plan.marks import ALPHABET, Mark, Style, read_mark, roman
from compliance.plan.section_kinds import PROJECT_LINE, is_project_line, kind_of_section, likely_kind
from compliance.reading.document import Line
from compliance.vietnamese.unicode_forms import fold

#: A heading longer than this is a paragraph with a number; its first words are enough.
_LONGEST_HEADING = 300
#: A line at least this long may go on in the next one.
_FULL_LINE = 55
#: One after which even a capital may go on with the sentence.
_LONG_LINE = 70
_LETTERS_SKIPPED = 2
#: A chapter's heading that lost its mark has few words, most of them a known heading's.
_BARE_WORDS, _BARE_COVER = 9, 0.6
_CLOSING = ")"
_SIGNS = (".", ")", "/", ":", "-", "–")
_STYLE_IDS = {
    Style.PART: "phan",
    Style.CAPITAL: "chu_hoa",
    Style.ROMAN: "la_ma",
    Style.ARABIC: "chu_so",
    Style.ARABIC_2: "hai_so",
    Style.ARABIC_3: "ba_so",
    Style.PROJECT: "du_an",
    Style.LETTER: "chu_cai",
}
_OPENING_MARKS = " \t*_#>~‘'`\"“”|—–-"


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the plan.

    Units: offsets; `start` is the mark's, `body_start` follows the heading, `end` is where the next section of the same
    or a higher level starts. Shape: `path` is «III.3.1.a»; `number` is the repaired mark, nothing for an unnumbered
    «Tiểu dự án 1: …»; `kinds` holds its own kind and those of all sections above it.
    """

    start: int
    heading_end: int
    body_start: int
    end: int
    printed: str
    number: str | None
    heading: str
    style: Style
    value: int
    parent: str
    path: str
    depth: int
    kind: str
    kinds: frozenset[str]
    follows: bool | None
    certain: bool
    repaired: bool


@dataclass(slots=True)
class _Candidate:
    """A line that may open a section, with every way to read its mark; `chosen` is the way that fits."""

    start: int
    text_start: int
    printed: str
    readings: tuple[Mark, ...]
    upper: bool
    after_break: bool = True
    chosen: Mark | None = None


#: «Phần thứ hai» and «A» in a path: they only group chapters.
_ABOVE_CHAPTERS = re.compile(r"\S+ \S.*|[A-EĐG]")


def chapter_in(path: str) -> str:
    """Return the chapter of a path, with the part that holds it («Phần thứ hai.II» of «Phần thứ hai.II.2»)."""
    names = path.split(".")
    above = next((index for index, name in enumerate(names) if not _ABOVE_CHAPTERS.fullmatch(name)), len(names))
    return ".".join(names[: above + 1])


def chapter_of(section: Section | None) -> str:
    """Return the chapter that a section stands in, empty outside all of them."""
    return chapter_in(section.path) if section is not None else ""


def read_outline(context: Context) -> tuple[Section, ...]:
    """Return the sections of the document, in order."""
    candidates = list(_candidates(context, noisy=False))
    # Vietnamese OCR spells nearly everything right and still reads «II.» as «H.» and «III.» as «II.».
    noisy = context.is_recognised or _is_noisy(candidates)
    context.has_misread_marks = noisy
    if noisy and not context.is_damaged:
        candidates = list(_candidates(context, noisy=True))
    return _build(context, _accept(context, candidates, noisy))


def _is_noisy(candidates: Sequence[_Candidate]) -> bool:
    """Tell whether some chapter's mark was misread («H. MỤC TIÊU»), so that other marks may be too."""
    return any(
        candidate.upper
        and candidate.printed
        and candidate.readings[0].style is Style.ROMAN
        and not any(mark.exact for mark in candidate.readings)
        for candidate in candidates
    )


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `section`."""
    return [_fact(context, section) for section in context.outline]


def _fact(context: Context, section: Section) -> Fact:
    is_misread = context.has_misread_marks or context.damaged_at(section.start)
    is_bare = not section.printed and section.style is Style.ROMAN
    unknown: set[str] = set()
    if not section.certain and (is_misread or not is_bare):
        unknown = {"number", "follows"}
    elif section.follows is None and not is_bare:
        unknown = {"follows"}
    sign = None if is_bare else _sign(context, section)
    if is_misread and sign != _CLOSING and section.style is Style.LETTER:
        # A closing bracket is read as itself or as something else, hardly ever the other way round.
        unknown = unknown | {"sign"}
    values: dict[str, Value | None] = {
        "kind": section.kind,
        # A well-read heading without a mark has none; its place in the order only serves the path.
        "number": None if is_bare else section.number,
        "printed": section.printed or None,
        "heading": section.heading,
        "parent": section.parent or None,
        "depth": section.depth,
        "style": None if is_bare else _STYLE_IDS.get(section.style),
        "sign": sign,
        "follows": section.follows,
        "in_project": section.kind != "du_an" and "du_an" in section.kinds,
        "empty": not context.text[section.heading_end : section.end].strip(" \t\r\n.:*_"),
    }
    stated = {name: value for name, value in values.items() if name not in unknown}
    return context.fact("section", stated, section.start, section.heading_end, unknown=unknown)


def _sign(context: Context, section: Section) -> str | None:
    """Return the sign behind a mark («a)», «b.»); nothing where a mark has none."""
    after = context.text[section.start + len(section.printed) : section.heading_end].lstrip(" \t*_")
    return after[0] if section.printed and after[:1] in _SIGNS else None


# -- which lines may open a section --------------------------------------------------


def _candidates(context: Context, noisy: bool) -> Iterable[_Candidate]:
    frame = context.frame
    first = 0 if frame is None else frame.title[1] if frame.title else frame.head_end
    after_break, after_heading = True, False
    #: Where the heading of the last candidate starts: for «Phần thứ nhất» on the next line.
    heading = -1
    for line in context.document.lines:
        if line.start >= context.closing_start:
            return
        if line.start < first or line.start == heading:
            continue
        words = context.line_text(line)
        if not words.strip():
            after_break = True
            continue
        candidate = _candidate(context, line, noisy or context.damaged_at(line.start))
        if candidate is not None:
            # A project's name fills its line, and the next heading follows at once.
            is_project = candidate.readings[0].style is Style.PROJECT
            candidate.after_break = after_break or (after_heading and is_project)
            heading = candidate.text_start
            yield candidate
        after_break, after_heading = _ends(words), candidate is not None


def _candidate(context: Context, line: Line, damaged: bool) -> _Candidate | None:
    """Return the line as one that may open a section, or nothing."""
    words = context.line_text(line)
    indent = len(words) - len(words.lstrip(_OPENING_MARKS))
    is_bullet = "-" in words[:indent].strip(" \t*_#")
    if is_bullet and not damaged:
        # On a damaged line a dash before a mark is often a speck («_ b) Kinh phi»).
        return None
    printed, readings, length = read_mark(words[indent:], damaged)
    start, text_start = line.start + indent, line.start + indent + length
    if readings and readings[0].style is Style.PART:
        text_start = _first_word(context, text_start)
    if not readings:
        printed, text_start = "", start
        if not is_bullet and is_project_line(context, start, line.end):
            readings = (Mark(Style.PROJECT, 0, True),)
        elif _is_bare_chapter(context, words.strip(" \t*_#.:")):
            readings = (Mark(Style.ROMAN, 0, False),)
    heading = context.text[text_start : line.end].strip(" \t*_")
    if not readings or not _may_head(heading, readings, damaged):
        return None
    # A project's line opens a chapter where the plan gives each project one («L Dự án 1: …»).
    upper = _is_upper(heading) or (damaged and is_project_line(context, text_start, line.end))
    return _Candidate(start, text_start, printed, readings, upper)


def _first_word(context: Context, start: int) -> int:
    """Return where the heading of a part starts, at times on the line after its mark."""
    match = re.compile(r"[ \t.:–\-*_]*(?:\n\s*)?").match(context.text, start)
    assert match is not None
    return match.end()


def _is_bare_chapter(context: Context, heading: str) -> bool:
    """Tell whether a line without a mark is a chapter's heading: in capitals, and worded as one."""
    if not _is_upper(heading) or not 2 <= len(heading.split()) <= _BARE_WORDS:
        return False
    likely = likely_kind(context, heading)
    return likely is not None and likely[1] >= _BARE_COVER * len(heading.split())


def _may_head(heading: str, readings: Sequence[Mark], damaged: bool) -> bool:
    if not heading:
        # «Phần thứ nhất» stands alone, its heading on the next line.
        return readings[0].style is Style.PART
    first = next((character for character in heading if character.isalpha()), "")
    if not first:
        return False
    if first.islower() and not damaged:
        return all(mark.style in (Style.LETTER, Style.PROJECT) for mark in readings)
    # A number that a unit or a lower-case word follows is the rest of a wrapped line («2. triệu đồng»).
    return not (first.islower() and readings[0].style is not Style.LETTER)


def _is_upper(heading: str) -> bool:
    letters = [character for character in heading.split(":")[0] if character.isalpha()]
    return len(letters) >= 5 and sum(character.isupper() for character in letters) >= 0.7 * len(letters)


def _ends(line: str) -> bool:
    words = line.rstrip(" \t*_")
    return len(words) < _FULL_LINE or words.endswith((".", ";", ":", "!", "/"))


# -- which candidates do, and how their marks read --------------------------------------------------


@dataclass(slots=True)
class _Open:
    """A section that is still open while the lines are walked, with the last value seen at each style below it."""

    style: Style
    value: int
    last: dict[Style, int]


def _accept(context: Context, candidates: Sequence[_Candidate], noisy: bool) -> list[_Candidate]:
    """Choose for each candidate the reading that continues the numbering, and drop those that fit nowhere."""
    accepted: list[_Candidate] = []
    stack: list[_Open] = [_Open(Style.ROOT, 0, {})]
    has_roman = _has_romans(candidates)
    for candidate in candidates:
        damaged = noisy or context.damaged_at(candidate.start)
        mark = _choose(candidate, stack, has_roman, damaged)
        if mark is None:
            continue
        candidate.chosen = mark
        accepted.append(candidate)
        _open(stack, mark)
    return accepted


def _has_romans(candidates: Sequence[_Candidate]) -> bool:
    romans = [c for c in candidates if c.readings[0].style is Style.ROMAN and c.readings[0].exact]
    return len(romans) >= 2 or (bool(romans) and romans[0].upper)


def _open(stack: list[_Open], mark: Mark) -> None:
    while len(stack) > 1 and not _nests(stack[-1].style, mark.style):
        stack.pop()
    stack[-1].last[mark.style] = mark.value
    stack.append(_Open(mark.style, mark.value, {}))


def _nests(outer: Style, inner: Style) -> bool:
    """Tell whether a section of style `inner` opens inside one of style `outer`."""
    return outer < inner


def _place(stack: Sequence[_Open], style: Style) -> _Open:
    for item in reversed(stack):
        if _nests(item.style, style):
            return item
    return stack[0]


def _expected(stack: Sequence[_Open], mark: Mark) -> int:
    return _place(stack, mark.style).last.get(mark.style, 0) + 1


def _choose(candidate: _Candidate, stack: Sequence[_Open], has_roman: bool, damaged: bool) -> Mark | None:
    """Return the reading that fits the numbering so far, or nothing when the line opens no section."""
    best: tuple[float, Mark] | None = None
    for mark in _all_readings(candidate, stack, damaged):
        cost = _misfit(candidate, mark, stack, has_roman, damaged)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, mark)
    return None if best is None else best[1]


def _all_readings(candidate: _Candidate, stack: Sequence[_Open], damaged: bool) -> Iterable[Mark]:
    yield from candidate.readings
    due = _expected(stack, Mark(Style.ROMAN, 0, True))
    if not candidate.printed and candidate.readings[0].style is Style.ROMAN:
        yield Mark(Style.ROMAN, due, False, 1.0, guessed=True)
    first = candidate.readings[0]
    strokes = (roman(due) + "I", roman(due).removesuffix("I"))
    if damaged and candidate.upper and first.style is Style.ROMAN and first.exact and first.number in strokes:
        # A stroke too few or too many makes another numeral that looks right.
        yield Mark(Style.ROMAN, due, False, 0.8, guessed=True)


def _misfit(candidate: _Candidate, mark: Mark, stack: Sequence[_Open], has_roman: bool, damaged: bool) -> float | None:
    if mark.style is Style.PROJECT:
        return 0.0 if candidate.after_break else None
    if mark.style in (Style.ARABIC_2, Style.ARABIC_3):
        return _misfit_decimal(mark, stack)
    expected = _expected(stack, mark)
    jump = mark.value - expected
    cost = 0.0 if mark.exact else mark.cost
    if mark.value == 0:
        return None
    if mark.style is Style.ROMAN:
        # «1. MỤC TIÊU» in capitals where chapter I is due is a misread I; in lower case it is the point 1.
        if not mark.exact and not candidate.upper and not (damaged and _is_next_under_capital(candidate, mark, stack)):
            return None
        if not mark.exact and candidate.printed.isdigit() and not has_roman and not damaged:
            # Chapters numbered 1, 2, 3 in capitals, on a page that was read well.
            return None
        cost -= 1.5 if candidate.upper else 0.0
    elif mark.style is Style.ARABIC and candidate.upper and has_roman and not mark.exact:
        cost += 1.0
    if jump == 0:
        return cost
    if mark.style is Style.LETTER:
        return _misfit_letter(candidate, mark, jump, cost)
    if not mark.exact:
        return None
    if mark.style is Style.ROMAN:
        return cost + min(abs(jump), 4)
    if not candidate.after_break or (damaged and (jump < -1 or jump > 2)):
        return None
    return cost + min(abs(jump), 4) if 0 < mark.value < 40 else None


def _is_next_under_capital(candidate: _Candidate, mark: Mark, stack: Sequence[_Open]) -> bool:
    """Tell whether a misread numeral («IL Mục tiêu») is the one due in a part («A»), where none is in capitals."""
    is_due = mark.value == _expected(stack, mark) and not mark.guessed and not candidate.printed.isdigit()
    return is_due and _place(stack, mark.style).style is Style.CAPITAL


def _misfit_letter(candidate: _Candidate, mark: Mark, jump: int, cost: float) -> float | None:
    if not candidate.after_break:
        return None
    if not mark.exact:
        # «¢)» is c or e, whichever is nearer; a figure misread for a letter must stand where that letter is due.
        return cost + jump if 0 < jump <= _LETTERS_SKIPPED and not candidate.printed.isalnum() else None
    return cost + min(abs(jump), 4) if jump <= 4 or mark.value <= 3 else None


def _misfit_decimal(mark: Mark, stack: Sequence[_Open]) -> float | None:
    """Return how badly «3.1» fits: it must stand in point 3, or continue a list of its own."""
    place = _place(stack, mark.style)
    expected = place.last.get(mark.style, 0) + 1
    if place.style is Style.ARABIC and mark.major == place.value:
        return 0.1 * abs(mark.value - expected)
    return 1.0 + abs(mark.value - expected) if mark.value == expected or place.style is Style.ROMAN else None


# -- the tree --------------------------------------------------


def _build(context: Context, accepted: Sequence[_Candidate]) -> tuple[Section, ...]:
    sections: list[Section] = []
    stack: list[Section] = []
    last: dict[tuple[str, Style], Section] = {}
    chapters = 0
    for index, candidate in enumerate(accepted):
        mark = candidate.chosen
        assert mark is not None
        while stack and not _nests(stack[-1].style, mark.style):
            stack.pop()
        parent = stack[-1] if stack else None
        limit = accepted[index + 1].start if index + 1 < len(accepted) else context.closing_start
        section = _section(context, candidate, mark, parent, last, max(limit, candidate.text_start))
        if mark.style is Style.ROMAN:
            if section.follows is False and mark.value == chapters + 1:
                # The chapters of a later part may go on counting from those of the part before.
                section = replace(section, follows=True)
            chapters = mark.value
        last[section.parent, mark.style] = section
        # Points restart with every heading, also with a second one of the same number.
        last = {key: value for key, value in last.items() if key[0] != section.path}
        sections.append(section)
        stack.append(section)
    return tuple(_with_ends(context, sections))


def _section(
    context: Context,
    candidate: _Candidate,
    mark: Mark,
    parent: Section | None,
    last: dict[tuple[str, Style], Section],
    limit: int,
) -> Section:
    heading_end = _heading_end(context, candidate.text_start, limit)
    heading = " ".join(context.text[candidate.text_start : heading_end].split()).strip(" *_.:;")
    parent_path = parent.path if parent else ""
    number = mark.number or None
    path = _path(parent_path, parent, number, mark)
    kind = kind_of_section(context, candidate.text_start, heading_end, heading, _kind_above(parent))
    previous = last.get((parent_path, mark.style))
    damaged = context.damaged_at(candidate.start)
    follows = _follows(mark, previous, parent, damaged)
    if follows is False and context.is_recognised and not context.is_damaged:
        # Read from a page, a stroke may have been lost («II.» for «III.»), or the heading between.
        follows = None
    if follows is False and damaged and mark.style is Style.CAPITAL:
        # «A. Nhà ở» after «3. …» is a misread 4.
        follows = None
    if follows is False:
        start = previous.start if previous else (parent.start if parent else 0)
        follows = _stands_between(context, mark, previous.value if previous else 0, start, candidate.start)
    # A numeral that lacks a stroke or is lost altogether was set by its place alone.
    certain = mark.exact or (not mark.guessed and mark.value == (previous.value if previous else 0) + 1)
    return Section(
        start=candidate.start,
        heading_end=heading_end,
        body_start=heading_end,
        end=limit,
        printed=candidate.printed,
        number=number,
        heading=heading,
        style=mark.style,
        value=mark.value,
        parent=parent_path,
        path=path,
        depth=parent.depth + 1 if parent else 1,
        kind=kind,
        kinds=frozenset({kind}) | (parent.kinds if parent else frozenset()),
        follows=follows if certain else None,
        certain=certain,
        repaired=not mark.exact,
    )


def _kind_above(parent: Section | None) -> str | None:
    """Return what a section stands in; a part that only divides the plan («Phần thứ hai») says nothing about it."""
    if parent is None or (parent.style < Style.ROMAN and parent.kind == "khac"):
        return None
    return parent.kind


def _path(parent_path: str, parent: Section | None, number: str | None, mark: Mark) -> str:
    if number is None:
        return parent_path
    if mark.style in (Style.ARABIC_2, Style.ARABIC_3) and parent and parent.number and number.startswith(parent.number):
        # «3.1» inside «III.3» is «III.3.1».
        return parent_path[: len(parent_path) - len(parent.number)] + number
    return f"{parent_path}.{number}" if parent_path else number


def _follows(mark: Mark, previous: Section | None, parent: Section | None, damaged: bool) -> bool | None:
    if mark.style is Style.PROJECT:
        return True
    expected = previous.value + 1 if previous else 1
    if mark.value == expected and (mark.style is not Style.LETTER or mark.number in ALPHABET):
        return True
    # A misread small mark is far likelier than a skipped one; only chapters are compared on damaged text.
    return None if damaged and parent is not None else False


def _stands_between(context: Context, mark: Mark, previous: int, start: int, end: int) -> bool:
    """Tell whether the numbers that seem skipped open lines that are no headings («1. 100% cán bộ …»)."""
    skipped = [Mark(mark.style, value, True).number for value in range(previous + 1, mark.value)]
    return bool(skipped) and all(
        re.search(rf"(?m)^[ \t*_]*{re.escape(number)}(?:[.)]|/[-–])", context.text[start:end])
        for number in skipped
        if number
    )


def _with_ends(context: Context, sections: Sequence[Section]) -> Iterable[Section]:
    for index, section in enumerate(sections):
        end = context.closing_start
        for later in sections[index + 1 :]:
            if later.depth <= section.depth:
                end = later.start
                break
        yield replace(section, end=max(end, section.heading_end))


# -- headings --------------------------------------------------

_HEADING_STOP = re.compile(r":(?=\s)|[.;](?=\s+[A-ZĐÀ-Ỹ“\"(])|[.;:][ \t*_]*(?=\n|$)")
_NEXT_ITEM = re.compile(r"[ \t]*(?:[-–—+•*~_]|\S{1,4}(?:[.)]|/[-–]))\s")


def _heading_end(context: Context, start: int, limit: int) -> int:
    """Return where the heading that starts at `start` ends: at a colon, a full stop, or the paragraph's end."""
    text = context.text
    end = _paragraph_end(text, start, min(limit, start + 2 * _LONGEST_HEADING))
    opening = context.folded[start : start + 40]
    project = PROJECT_LINE.match(opening.lstrip())
    search_from = start + (len(opening) - len(opening.lstrip()) + project.end() if project else 1)
    stop = _HEADING_STOP.search(text, search_from, end)
    if stop is not None:
        end = stop.start()
    return min(end, start + _LONGEST_HEADING)


def _paragraph_end(text: str, start: int, limit: int) -> int:
    position = start
    while True:
        newline = text.find("\n", position, limit)
        if newline < 0:
            return limit
        line = text[text.rfind("\n", 0, newline) + 1 : newline].rstrip()
        rest = text[newline + 1 : limit]
        following = rest.lstrip()
        blank = "\n" in rest[: len(rest) - len(following)] or not following
        if not following or line.endswith((".", ";", ":")) or _NEXT_ITEM.match(following):
            return newline
        lower = following[0].islower()
        if blank and not lower:
            return newline
        if not lower and (len(line) < _LONG_LINE or PROJECT_LINE.match(fold(following[:40]))):
            return newline
        position = newline + 1 + (len(rest) - len(following))


__all__ = ["Section", "extract", "read_outline"]
