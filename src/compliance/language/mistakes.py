"""What a syntax error most likely means: examples of common mistakes, keywords in lower case, misspelt keywords."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml
from lark import Lark, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from rapidfuzz.distance import OSA

from compliance.language.keywords import bare, keywords
from compliance.language.source import Source
from compliance.resources import grammar_dir

_WORDS = re.compile(r"\S+(?:[ \t]+\S+){0,3}")
_BEFORE = re.compile(r"([^\W\d_]+)[ \t]+$")
_EVERY_IN_LOWER_CASE = re.compile(r"(?<!\w)(mỗi|moi|each)(?=\s)[^.A-ZĐ]*$")
_LAST_NAME = re.compile(r"[^\W\d_A-ZĐ][^A-ZĐ\"<>=;,.()]*$")
_JOINING_IN_LOWER_CASE = re.compile(r"(?<=\s)(và|va|and|hoặc|hoac|or|mà|ma|where)(?=\s+\S)")
_AFTER_A_FIELD = frozenset({"CMP", "FROM", "BELOW", "ABOVE", "IS", "INCLUDES", "ONLY", "MEETS", "STATED"})
_LETTERS = re.compile(r"[^\W\d_]+")
_SHOWN = {
    "NAME": "tên",
    "STRING": '"…"',
    "NUMBER": "số",
    "DATE": "ngày",
    "DOC_NUMBER": "số văn bản",
    "RULE_ID": "nhóm/tên-quy-tắc",
    "LABEL": "số điều, khoản, điểm",
    "CMP": "= ≠ < ≤ > ≥",
    "ADD": "+ -",
    "MUL": "× ÷",
    "PERCENT": "%",
    "SEMICOLON": ";",
    "LPAR": "(",
    "RPAR": ")",
}

#: A keyword is suggested when at most this share of its letters differs.
_NEAR_KEYWORD = 0.34
_PREFERENCE = 0.05
_ANYWHERE = -2


@dataclass(frozen=True, slots=True)
class Mistake:
    """A common mistake: its code, what is wrong, what to write instead, and clauses that make it.

    Shape: one that can be made `anywhere` is known by the word it stops at, whatever stands before.
    """

    code: str
    sentence: str
    hint: str
    examples: tuple[str, ...]
    anywhere: bool = False


@lru_cache(maxsize=1)
def common_mistakes() -> tuple[dict[str, str], tuple[Mistake, ...]]:
    """Return the words often written for a keyword, and the mistakes of place, as `mistakes.yaml` lists them."""
    data = yaml.safe_load((grammar_dir() / "mistakes.yaml").read_text(encoding="utf-8"))
    places = (
        Mistake(row["code"], row["sentence"], row["hint"], tuple(row["examples"]), row.get("anywhere", False))
        for row in data["places"]
    )
    return data["words"], tuple(places)


def wrapped(clause: str) -> str:
    """Return a clause inside the smallest rule."""
    return f'QUY TẮC nhom/ten "Tên"\n{clause}\nHẾT\n'


@lru_cache(maxsize=1)
def _known_places(parser: Lark) -> dict[tuple[int, str], Mistake]:
    known: dict[tuple[int, str], Mistake] = {}
    for mistake in common_mistakes()[1]:
        for example in mistake.examples:
            try:
                parser.parse(wrapped(example))
            except UnexpectedInput as error:
                position, word = _key(error)
                known.setdefault((position, word), mistake)
                if mistake.anywhere:
                    known.setdefault((_ANYWHERE, word), mistake)
    return known


def _key(error: UnexpectedInput) -> tuple[int, str]:
    position = getattr(error.state, "position", -1)
    return position, error.token.type if isinstance(error, UnexpectedToken) else "?"


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where the parser stopped in a file: the error, the offsets of what it did not understand, and the words there."""

    source: Source
    error: UnexpectedInput
    start: int
    end: int
    parser: Lark

    @property
    def words(self) -> str:
        ahead = _WORDS.match(self.source.text[self.start :])
        return ahead[0].split("\n")[0] if ahead else ""

    @property
    def token(self) -> Token | None:
        return self.error.token if isinstance(self.error, UnexpectedToken) else None

    @property
    def accepted(self) -> frozenset[str]:
        """The terminals that could stand here."""
        interactive = getattr(self.error, "interactive_parser", None)
        return frozenset(interactive.accepts()) if interactive is not None else frozenset()

    @property
    def allowed(self) -> tuple[str, ...]:
        """What could stand here, as rule authors write it."""
        table = keywords().by_terminal
        names = sorted(self.accepted, key=lambda name: (name in table and table[name].opens_clause, name))
        shown = (table[name].vi if name in table else _SHOWN.get(name, "") for name in names)
        return tuple(dict.fromkeys(word for word in shown if word))

    def report(self, code: str, sentence: str, start: int, end: int, hint: str = "", *, listing: bool = False) -> None:
        place = self.source.place(start, end)
        self.source.report(code, sentence, place, hint=hint, allowed=self.allowed if listing else ())


def explain(source: Source, error: UnexpectedInput, start: int, end: int, parser: Lark) -> None:
    """Keep the fault that a syntax error amounts to; `start` and `end` are the offsets of what was not understood."""
    stop = _Stop(source, error, start, end, parser)
    for attempt in (
        _unclosed,
        _lower_case_before,
        _swallowed_before,
        _common,
        _lower_case,
        _other_word,
        _misspelt,
        _capitals,
    ):
        if attempt(stop):
            return
    word = source.text[start:end]
    if word.strip():
        stop.report("L012", f"không hiểu «{_short(word)}» ở đây", start, end, listing=True)
    else:
        stop.report("L012", "mệnh đề viết chưa xong", start, end, "viết tiếp ở đây", listing=True)


def _short(word: str) -> str:
    first = word.split("\n")[0]
    return first if len(first) <= 40 else first[:39] + "…"


def _unclosed(stop: _Stop) -> bool:
    mark = stop.words[:1]
    if mark not in ('"', "“", "”", "„", "«") or not mark:
        return False
    line_end = stop.source.text.find("\n", stop.start)
    end = line_end if line_end >= 0 else len(stop.source.text)
    if mark == '"' and isinstance(stop.error, UnexpectedCharacters):
        stop.report("L003", "chuỗi chưa đóng ngoặc kép", stop.start, end, 'thêm " ở cuối; nhiều dòng thì dùng """…"""')
        return True
    if mark != '"':
        stop.report("L003", f"dấu ngoặc kép {mark} không dùng được", stop.start, end, 'dùng dấu " thẳng')
        return True
    return False


def _lower_case_before(stop: _Stop) -> bool:
    """Tell whether `mỗi …` was read as a name, which the parser notices only at the word after it."""
    line_start = stop.source.text.rfind("\n", 0, stop.start) + 1
    found = _EVERY_IN_LOWER_CASE.search(stop.source.text[line_start : stop.start])
    if found is None or stop.token is None or stop.token.type not in ("MUST", "MUST_HAVE", "MUST_MEET", "WHERE"):
        return False
    start, word = line_start + found.start(1), found[1]
    stop.report("L010", "từ khóa phải viết hoa", start, start + len(word), f"viết «{word.upper()}»")
    return True


def _swallowed_before(stop: _Stop) -> bool:
    """Tell whether `a và b >=` was read as one name, which the parser notices only at the sign after it."""
    if stop.token is None or stop.token.type not in _AFTER_A_FIELD:
        return False
    line_start = stop.source.text.rfind("\n", 0, stop.start) + 1
    name = _LAST_NAME.search(stop.source.text[line_start : stop.start])
    found = _JOINING_IN_LOWER_CASE.search(name[0]) if name is not None else None
    if name is None or found is None:
        return False
    start = line_start + name.start() + found.start(1)
    stop.report("L010", "từ khóa phải viết hoa", start, start + len(found[1]), f"viết «{found[1].upper()}»")
    return True


def _common(stop: _Stop) -> bool:
    known, (position, word) = _known_places(stop.parser), _key(stop.error)
    mistake = known.get((position, word)) or known.get((_ANYWHERE, word))
    if mistake is None or stop.token is None:
        return False
    stop.report(mistake.code, mistake.sentence, stop.start, stop.start + len(_short(stop.token)), mistake.hint)
    return True


def _lower_case(stop: _Stop) -> bool:
    accepted = stop.accepted
    for text in _beginnings(stop.words):
        keyword = keywords().by_form.get(text.upper())
        if keyword is not None and text != text.upper() and keyword.terminal in accepted:
            end = stop.start + len(text)
            stop.report("L010", "từ khóa phải viết hoa", stop.start, end, f"viết «{text.upper()}»")
            return True
    return False


def _other_word(stop: _Stop) -> bool:
    table = {form: right for word, right in common_mistakes()[0].items() for form in (word, bare(word))}
    for text in _beginnings(stop.words):
        if text in table and text not in keywords().by_form:
            end = stop.start + len(text)
            stop.report("L011", f"«{text}» không phải từ khóa", stop.start, end, f"có phải «{table[text]}»?")
            return True
    return False


def _misspelt(stop: _Stop) -> bool:
    best: tuple[float, str, str, int] | None = None
    before = _BEFORE.search(stop.source.text[: stop.start])
    accepted, starts = stop.accepted, [(stop.start, stop.words)]
    if before and before[1].isupper():  # the first word of a keyword may have been read as another keyword
        starts.append((before.start(1), before[0] + stop.words))
    for start, words in starts:
        for text in _beginnings(words):
            near = nearest_keyword(text, accepted) if start + len(text) > stop.start else None
            if near and (best is None or near[0] < best[0]):
                best = (*near, text, start)
    if best is None:
        return False
    _, right, text, start = best
    end = start + len(text)
    stop.report("L011", f"«{text}» không phải từ khóa", start, end, f"có phải «{right}»?", listing=True)
    return True


def _capitals(stop: _Stop) -> bool:
    """Tell whether a word in capitals stands where a name could."""
    word = _LETTERS.match(stop.words)
    if word is None or not word[0].isupper() or len(word[0]) < 2 or word[0] in keywords().by_form:
        return False
    if "NAME" not in stop.accepted:
        return False
    hint = "tên viết chữ thường, từ khóa viết hoa"
    stop.report("L013", f"«{word[0]}» không phải từ khóa", stop.start, stop.start + len(word[0]), hint, listing=True)
    return True


def nearest_keyword(text: str, preferred: frozenset[str] = frozenset()) -> tuple[float, str] | None:
    """Return (distance, keyword in Vietnamese) for the keyword that words in capitals were probably meant to be.

    Shape: `preferred` are terminals that could stand there; they win over others that are as near.
    """
    if not _LETTERS.match(text) or text != text.upper() or text in keywords().by_form:
        return None
    plain = bare(text)
    best = min(
        (
            min(OSA.distance(text, form), OSA.distance(plain, bare(form)) + 0.5) / max(len(form), len(text))
            - (_PREFERENCE if key.terminal in preferred else 0),
            key.vi,
        )
        for form, key in keywords().by_form.items()
    )
    return best if best[0] <= _NEAR_KEYWORD else None


def _beginnings(words: str) -> list[str]:
    """Return the first one to four words, longest first, without trailing punctuation."""
    split = re.split(r"[ \t]+", words)
    return [text for n in range(len(split), 0, -1) if (text := " ".join(split[:n]).rstrip(".,;:"))]
