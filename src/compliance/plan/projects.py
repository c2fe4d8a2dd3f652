"""The programme's projects as the plan names and numbers them, beside their official names and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from compliance.law import VocabularyValue
from compliance.plan.clauses import body_start, cues, values_of
from compliance.plan.context import Context
from compliance.plan.facts import Certainty, Fact, Value
from compliance.plan.outline import chapter_of
from compliance.vietnamese.phrases import similar
from compliance.vietnamese.unicode_forms import fold

#: The number may open the next line, but «dự án» at a line's end before «2. …» has none.
_NUMBER = re.compile(r"[ \t]*(?:\n[ \t]*(?=\d{1,2}(?![.)\w%/])))?(?:số[ \t]*)?([0-9]{1,2}|[lI|i])(?![\w%/])(?!,\d)")
#: «Dy 4n 2», «Tiéu dw &n 1»: the two words so badly read that only their place before a number tells them.
_MISREAD = re.compile(
    r"(?<![^\s(“\"])(?P<sub>[Tt][il1I|][^\s\d]{1,4}\s+)?[DdĐPB][^\s\d:;,.]{0,2}\s+[^\s:;,.]{0,3}n\s+(?P<n>[0-9]{1,2}|[lI|])(?![\w%/])"
)
_AFTER_MISREAD = re.compile(r"\s*(?:[:\-–—“\"]|th[^\s\d]{2,4}\s|[.]\s)")
_SHORT = re.compile(r"\b(T?)DA[ \t]?([0-9])(?:\.([0-9]))?\b")
_BEFORE_NAME = re.compile(r"[\s:.,\-–—_“\"'‘(*]*")
_DELIMITER = re.compile(r"[ \t]*[:.\-–—“\"(]")
_NAME_STOP = re.compile(
    r"[;:”\"()|]|\.(?=\s|$)|,?[ \t]+\d[\d.,]*[ \t]*(?:tri|t[yỷ]|đồng)|\n[ \t]*\n"
    r"|\n[ \t]*(?:[-–+•*~]|\d+(?:\.\d+)*(?:[.)]|/[-–])|[a-zđ](?:[.)]|/[-–]))[ \t]"
)
_OPENING = re.compile(
    r"[ \t*_~|#]*(?:[-–—+•*▪‣][ \t]*)?"
    r"(?:[(]?[0-9IVXivxlL|]{1,4}(?:\.[0-9]{1,2})*(?:[.)/:]|[ \t]+[-–])?[ \t]*|\S{1,4}[.)/][ \t]*)?[*_ \t]*"
)
_LONGEST_NAME = 260
#: «Tiểu dự án 1 thuộc Dự án 4»: the mother's number stands at most this far behind.
_PARENT_REACH = 16
_ALIKE = 0.78
_WORD_ALIKE = 0.6
_MISSING_WORDS = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the plan names a project by its number.

    Units: offsets; `end` follows the name, or the number where no name is given. Shape: `listed` is whether it opens
    its line (a heading or a list item); `parent` is the printed number of the mother project, stated here or above.
    """

    start: int
    number_end: int
    end: int
    printed: str
    number: int
    sub_number: int | None
    parent: int | None
    parent_here: bool
    listed: bool
    certain: bool
    name: str
    official: VocabularyValue | None
    missing_words: int

    @property
    def is_sub(self) -> bool:
        """Tell whether it is a sub-project."""
        return self.sub_number is not None


def mentions(context: Context) -> tuple[Mention, ...]:
    """Return every numbered mention of a project in the plan's body, in order."""
    return context.once("projects", _read)


def own_project_numbers(context: Context) -> bool:
    """Tell whether the plan's own list of projects runs 1, 2, 3 … instead of keeping the official numbers."""
    numbers: dict[int, str] = {}
    differing = 0
    for mention in mentions(context):
        if mention.is_sub or not mention.listed or mention.official is None or mention.number in numbers:
            continue
        numbers[mention.number] = mention.official.id
        differing += _attribute(mention.official, "number") != mention.number
    in_order = sorted(numbers) == list(range(1, len(numbers) + 1))
    return differing >= 2 and in_order and len(set(numbers.values())) == len(numbers)


def extract(context: Context) -> list[Fact]:
    """Return the facts of kind `project`."""
    found = mentions(context)
    return [_fact(context, mention, found) for mention in found if not context.in_title(mention.start, mention.end)]


# -- finding mentions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """«Dự án 3» or «Tiểu dự án 1»: where it stands, which number, and how surely."""

    start: int
    end: int
    number: int
    sub: bool
    certain: bool
    under: int | None = None
    digits: bool = True


def _read(context: Context) -> tuple[Mention, ...]:
    heads = list(_heads(context))
    found: list[Mention] = []
    index = 0
    mother: tuple[int, str] | None = None
    while index < len(heads):
        head = heads[index]
        following = heads[index + 1] if index + 1 < len(heads) else None
        parent = _stated_parent(context, head, following)
        index += 2 if parent is not None else 1
        limit = heads[index].start if index < len(heads) else len(context.text)
        mention = _mention(context, head, parent, mother, limit)
        if mention.listed and not mention.is_sub:
            mother = (mention.number, _chapter(context, mention.start))
        found.append(mention)
    return tuple(found)


def _heads(context: Context) -> Iterator[_Head]:
    begin = body_start(context)
    found: dict[int, _Head] = {}
    for hit in cues(context, begin, context.closing_start, "du_an", "tieu_du_an"):
        match = _NUMBER.match(context.text, hit.end)
        if match is None:
            continue
        digits = match.group(1)
        number = int(digits) if digits.isdigit() else 1
        sure = hit.certainty == "certain" and digits.isdigit()
        sub = hit.value_id == "tieu_du_an"
        found[hit.start] = _Head(hit.start, match.end(), number, sub, sure, None, digits.isdigit())
    for match in _SHORT.finditer(context.text, begin, context.closing_start):
        digits = match.group(3) or match.group(2)
        is_sub = bool(match.group(1) or match.group(3))
        under = int(match.group(2)) if match.group(3) else None
        found.setdefault(match.start(), _Head(match.start(), match.end(), int(digits), is_sub, True, under))
    for head in _misread_heads(context, begin, found):
        found[head.start] = head
    yield from (found[start] for start in sorted(found))


def _misread_heads(context: Context, begin: int, found: Mapping[int, _Head]) -> Iterator[_Head]:
    taken = [(head.start, head.end) for head in found.values()]
    for match in _MISREAD.finditer(context.text, begin, context.closing_start):
        if not context.damaged_at(match.start()) or any(a < match.end() and match.start() < b for a, b in taken):
            continue
        hits = context.hits("projects", match.end(), match.end() + _LONGEST_NAME)
        named = any(hit.start - match.end() <= 4 for hit in hits)
        if named or _AFTER_MISREAD.match(context.text, match.end()):
            digits = match["n"]
            number = int(digits) if digits.isdigit() else 1
            # Only the name that follows makes so poor a reading sure.
            yield _Head(match.start(), match.end(), number, match["sub"] is not None, False, None, digits.isdigit())


def _stated_parent(context: Context, head: _Head, following: _Head | None) -> _Head | None:
    if not head.sub or following is None or following.sub or following.start - head.end > _PARENT_REACH:
        return None
    between = context.text[head.end : following.start]
    if re.search(r"[:;.]|\n[ \t]*\n|\n[ \t]*[-+•]", between) or len(between.split()) > 1:
        return None
    return following


def _chapter(context: Context, offset: int) -> str:
    return chapter_of(context.section_at(offset))


def _mention(
    context: Context, head: _Head, parent: _Head | None, mother: tuple[int, str] | None, limit: int
) -> Mention:
    number_end = parent.end if parent else head.end
    listed = _opens_line(context, head.start)
    above: int | None = None
    if parent is not None:
        above = parent.number
    elif head.under is not None:
        above = head.under
    elif head.sub and listed and mother is not None and mother[1] == _chapter(context, head.start):
        above = mother[0]
    text, name_start = _name_text(context, number_end, limit)
    official, name_end, missing = _recognise(context, text, name_start, head.sub, (above, head.number))
    if official is None and not (_DELIMITER.match(context.text, number_end) and text[:1].isalpha()):
        text = ""
    elif official is None:
        text = text.split("\n")[0]
        name_end = name_start + len(text)
    else:
        text = context.text[name_start:name_end]
    sub = head.number if head.sub else None
    return Mention(
        start=head.start,
        number_end=number_end,
        end=name_end if text else number_end,
        printed=" ".join(context.text[head.start : number_end].split()),
        number=head.number if not head.sub else (above or 0),
        sub_number=sub,
        parent=above,
        parent_here=parent is not None or head.under is not None,
        listed=listed,
        certain=(head.certain and (parent is None or parent.certain)) or (official is not None and head.digits),
        name=" ".join(text.split()).strip(' ,.*_“”"'),
        official=official,
        missing_words=missing,
    )


def _opens_line(context: Context, start: int) -> bool:
    line = context.document.line_at(start)
    match = _OPENING.fullmatch(context.text, line.start, start)
    return match is not None or any(block.start == start for block in (context.block_at(start),))


def _name_text(context: Context, number_end: int, limit: int) -> tuple[str, int]:
    opening = _BEFORE_NAME.match(context.text, number_end)
    start = opening.end() if opening else number_end
    block = context.block_at(number_end)
    end = min(limit, start + _LONGEST_NAME, max(block.end, number_end))
    stop = _NAME_STOP.search(context.text, start, end)
    if stop is not None:
        end = stop.start()
    return context.text[start:end].rstrip(), start


# -- telling which project a name is -----------------------------------------------------------------


def _recognise(
    context: Context, text: str, start: int, sub: bool, numbers: tuple[int | None, int]
) -> tuple[VocabularyValue | None, int, int]:
    """Return the official project the name stands for, where the name ends, and how many official words it lacks."""
    words = [(match.group(), start + match.end()) for match in re.finditer(r"[^\s,;:–—\-“”\"()]+", text)]
    if len(words) < 2:
        return None, start, 0
    damaged = context.damaged_at(start)
    hits = {hit.value_id: hit for hit in context.hits("projects", start, start + len(text)) if hit.start - start <= 2}
    table = values_of(context, "projects")
    fits = [_fit(words, table[id_], damaged, sub, numbers, True) for id_ in hits]
    best = max((fit for fit in fits if fit is not None), key=_rank, default=None)
    if best is None or (best.value.attributes.get("sub_number") is not None) is not sub:
        fits = [_fit(words, value, damaged, sub, numbers, value.id in hits) for value in table.values()]
        best = max((fit for fit in fits if fit is not None), key=_rank, default=None)
    if best is None:
        return None, start, 0
    end = words[best.used - 1][1] if best.used else start
    hit = hits.get(best.value.id)
    return best.value, max(end, hit.end) if hit is not None else end, best.missing


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a name is one official name: how alike, how many of its words that takes, how many words it lacks."""

    value: VocabularyValue
    score: float
    same_number: bool
    used: int
    missing: int


def _rank(fit: _Fit) -> tuple[float, bool]:
    return fit.score, fit.same_number


def _fit(
    words: Sequence[tuple[str, int]],
    value: VocabularyValue,
    damaged: bool,
    sub: bool,
    numbers: tuple[int | None, int],
    is_hit: bool,
) -> _Fit | None:
    name = value.label or value.vi
    official = len(_words(name))
    own_level = (value.attributes.get("sub_number") is not None) is sub
    matched, used, missing = _align(words, name, damaged)
    score = _score(matched, used, official, is_hit)
    contained = own_level and official >= 6 and matched >= 0.85 * official
    if score < _ALIKE and not contained and not _is_shortened(matched, used, official, own_level):
        return None
    same = _same_number(value, sub, numbers)
    return _Fit(value, score + (0.15 if own_level else 0.0) + (0.05 if same else 0.0), same, used, missing)


def _same_number(value: VocabularyValue, sub: bool, numbers: tuple[int | None, int]) -> bool:
    if sub:
        return _attribute(value, "sub_number") == numbers[1] and numbers[0] in (None, _attribute(value, "number"))
    return value.attributes.get("sub_number") is None and _attribute(value, "number") == numbers[1]


def _score(matched: int, used: int, official: int, is_hit: bool) -> float:
    if not used:
        return 0.0
    score = 2 * matched / (used + official)
    return max(score, 0.95) if is_hit and score > 0.5 else score


def _is_shortened(matched: int, used: int, official: int, own_level: bool) -> bool:
    """Tell whether the words are an official name with its end left out."""
    return own_level and used >= 4 and matched >= 0.9 * used and matched >= 0.5 * official


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in re.findall(r"[^\s,;:–—\-“”\"()]+", text))


def _align(words: Sequence[tuple[str, int]], official: str, damaged: bool) -> tuple[int, int, int]:
    """Return how many official words stand in the name in order, how many words of the name that takes, how many lack.

    Source: longest common subsequence; among equal lengths the shortest stretch of the name.
    """
    theirs = re.findall(r"[^\s,;:–—\-“”\"()]+", official)
    ours = [word for word, _ in words[: len(theirs) + 10]]
    row = [0] * (len(theirs) + 1)
    best, used = 0, 0
    for index, word in enumerate(ours):
        previous = list(row)
        for column, other in enumerate(theirs, 1):
            if _same_word(word, other, damaged):
                row[column] = previous[column - 1] + 1
            else:
                row[column] = max(previous[column], row[column - 1])
        if row[-1] > best:
            best, used = row[-1], index + 1
    # A misread word still stands where the official one would: only a shorter name lacks words.
    present = max(best, used) if damaged else best
    return best, used, max(0, len(theirs) - present)


@lru_cache(maxsize=65536)
def _same_word(word: str, other: str, damaged: bool) -> bool:
    bare, true = fold(word), fold(other)
    if bare == true:
        return True
    if not damaged or abs(len(word) - len(other)) > 2:
        return False
    # Weighing a misreading is dear; words that share no more than a letter or two are not worth it.
    shared = len(set(bare) & set(true))
    return 2 * shared >= min(len(set(true)), 4) and similar(word, other) >= _WORD_ALIKE


# -- facts -------------------------------------------------------------------------------------------


def _attribute(value: VocabularyValue, name: str) -> int | None:
    found = value.attributes.get(name)
    return found if isinstance(found, int) else None


def _fact(context: Context, mention: Mention, found: Sequence[Mention]) -> Fact:
    official = mention.official
    listed = _listed_elsewhere(mention, found)
    canonical = official.id if official else _by_number(context, mention, found)
    values: dict[str, Value | None] = {
        "printed": mention.printed,
        "name": mention.name or None,
        "is_sub": mention.is_sub,
        "number": mention.number or None,
        "sub_number": mention.sub_number,
        "canonical": canonical,
        "consistent": _consistent(context, mention, canonical),
    }
    if mention.is_sub:
        values["parent_stated"] = mention.parent is not None
    if official is not None:
        values |= {
            "official_name": official.label,
            "official_number": _official_number(context, official),
            "programme_period": str(official.attributes.get("period") or "") or None,
        }
    values["name_match"] = _name_match(mention, values["consistent"] is True)
    if mention.is_sub and mention.parent is not None and official is not None:
        values["parent_official"] = _attribute(official, "number") == mention.parent
    if listed is not None and mention.parent is not None:
        values["parent_agrees"] = listed.parent == mention.parent
        values["listed_parent"] = _printed_parent(context, listed, found)
    # A misread digit may be any number: then nothing that follows from it is known.
    unknown = set() if mention.certain else {"number", "consistent", "parent_official", "parent_agrees", "name_match"}
    others = [context.span(listed.start, listed.end)] if listed is not None else []
    certainty: Certainty = "certain"
    return context.fact(
        "project",
        {name: value for name, value in values.items() if name not in unknown},
        mention.start,
        mention.end,
        certainty=certainty,
        unknown={name for name in unknown if name in values},
        others=others,
    )


def _listed_elsewhere(mention: Mention, found: Sequence[Mention]) -> Mention | None:
    """Return where the plan's own list places the same sub-project, when this mention stands outside the list."""
    if not mention.is_sub or mention.official is None or not mention.parent_here:
        return None
    for other in found:
        same = other.official is not None and other.official.id == mention.official.id
        if other is not mention and same and other.is_sub and other.listed and not other.parent_here and other.parent:
            return other
    return None


def _printed_parent(context: Context, listed: Mention, found: Sequence[Mention]) -> str | None:
    mothers = [m for m in found if not m.is_sub and m.listed and m.number == listed.parent and m.start < listed.start]
    return mothers[-1].printed if mothers else None


def _by_number(context: Context, mention: Mention, found: Sequence[Mention]) -> str | None:
    """Return the project a bare number stands for: as the plan itself lists it, else as the official table does."""
    if mention.name:
        return None
    for other in found:
        same = (other.number, other.sub_number) == (mention.number, mention.sub_number)
        if other.official is not None and other.listed and same:
            return other.official.id
    for value in values_of(context, "projects").values():
        if _same_place(value, mention) and value.attributes.get("period") == _current_period(context):
            return value.id
    return None


def _current_period(context: Context) -> str | None:
    """Return the period whose projects carry plain numbers: the one that has most of them."""
    periods = [str(value.attributes.get("period")) for value in values_of(context, "projects").values()]
    named = [m.official.attributes.get("period") for m in mentions(context) if m.official is not None]
    chosen = [str(period) for period in named] or periods
    return max(dict.fromkeys(chosen), key=chosen.count) if chosen else None


def _same_place(value: VocabularyValue, mention: Mention) -> bool:
    return _attribute(value, "number") == mention.number and _attribute(value, "sub_number") == mention.sub_number


def _consistent(context: Context, mention: Mention, canonical: str | None) -> bool | None:
    if canonical is None:
        return None
    value = values_of(context, "projects")[canonical]
    if not mention.is_sub:
        return value.attributes.get("sub_number") is None and _attribute(value, "number") == mention.number
    if _attribute(value, "sub_number") != mention.sub_number:
        return False
    return mention.parent is None or _attribute(value, "number") == mention.parent


def _name_match(mention: Mention, consistent: bool) -> str | None:
    if not mention.name:
        return None
    if mention.official is None:
        return "khong_nhan_ra"
    if not consistent:
        return "du_an_khac"
    return "thieu_cum" if mention.missing_words >= _MISSING_WORDS else "dung"


def _official_number(context: Context, official: VocabularyValue) -> str:
    """Return the official number as plans print it, made from the words the vocabulary has for projects."""
    words = values_of(context, "cues")
    main = _first_phrase(words, "du_an")
    number = _attribute(official, "number")
    sub = _attribute(official, "sub_number")
    if sub is None:
        return f"{main} {number}"
    inside = _first_phrase(words, "thuoc").lower()
    return f"{_first_phrase(words, 'tieu_du_an')} {sub} {inside} {main} {number}"


def _first_phrase(words: Mapping[str, VocabularyValue], cue_id: str) -> str:
    phrases = words[cue_id].phrases if cue_id in words else ()
    return phrases[0].capitalize() if phrases else cue_id


def listed_only(found: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that open a heading or a list item."""
    return [mention for mention in found if mention.listed]


__all__ = ["Mention", "extract", "listed_only", "mentions", "own_project_numbers"]
