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
    "COMMA": ",",
    "COLON": ":",
    "DOT": ".",
    "LPAR": "(",
    "RPAR": ")",
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A common mistake: its code, what is wrong, what to write instead, and clauses that make it."""

    code: str
    sentence: str
    hint: str
    examples: tuple[str, ...]


@lru_cache(maxsize=1)
def common_mistakes() -> tuple[dict[str, str], tuple[Mistake, ...]]:
    """Return the words often written for a keyword, and the mistakes of place, as `mistakes.yaml` lists them."""
    data = yaml.safe_load((grammar_dir() / "mistakes.yaml").read_text(encoding="utf-8"))
    places = (Mistake(row["code"], row["sentence"], row["hint"], tuple(row["examples"])) for row in data["places"])
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
                known.setdefault(_key(error), mistake)
    return known


def _key(error: UnexpectedInput) -> tuple[int, str]:
    position = getattr(error.state, "position", -1)
    return position, error.token.type if isinstance(error, UnexpectedToken) else "?"


def explain(source: Source, error: UnexpectedInput, start: int, end: int, parser: Lark) -> None:
    """Keep the fault that a syntax error amounts to; `start` and `end` are the offsets of what was not understood."""
    ahead = _WORDS.match(source.text[start:])
    words = ahead[0] if ahead else ""
    allowed = _allowed(error)
    for attempt in (_unclosed, _lower_case, _common, _other_word, _misspelt):
        if attempt(source, error, start, words, allowed, parser):
            return
    place = source.place(start, end)
    word = source.text[start:end]
    if not word.strip():
        source.report("L012", "mệnh đề viết chưa xong", place, hint="viết tiếp ở đây", allowed=allowed)
    else:
        source.report("L012", f"không hiểu «{_short(word)}» ở đây", place, allowed=allowed)


def _short(word: str) -> str:
    first = word.split("\n")[0]
    return first if len(first) <= 40 else first[:39] + "…"


def _allowed(error: UnexpectedInput) -> tuple[str, ...]:
    accepts = getattr(error, "accepts", None) or getattr(error, "expected", None) or getattr(error, "allowed", None)
    table = keywords().by_terminal
    names = sorted(accepts or (), key=lambda name: (name in table and table[name].opens_clause, name))
    shown = (table[name].vi if name in table else _SHOWN.get(name, "") for name in names)
    return tuple(dict.fromkeys(word for word in shown if word))


def _unclosed(
    source: Source, error: UnexpectedInput, start: int, words: str, allowed: tuple[str, ...], parser: Lark
) -> bool:
    if not words or words[0] not in '"“”„«':
        return False
    line_end = source.text.find("\n", start)
    place = source.place(start, line_end if line_end >= 0 else len(source.text))
    if words[0] == '"' and isinstance(error, UnexpectedCharacters):
        source.report("L003", "chuỗi chưa đóng ngoặc kép", place, hint='thêm " ở cuối; nhiều dòng thì dùng """…"""')
        return True
    if words[0] != '"':
        source.report("L003", f"dấu ngoặc kép {words[0]} không dùng được", place, hint='dùng dấu " thẳng')
        return True
    return False


def _lower_case(
    source: Source, error: UnexpectedInput, start: int, words: str, allowed: tuple[str, ...], parser: Lark
) -> bool:
    for text in _beginnings(words):
        keyword = keywords().by_form.get(text.upper())
        if keyword is not None and text != text.upper():
            place = source.place(start, start + len(text))
            source.report("L010", "từ khóa phải viết hoa", place, hint=f"viết «{text.upper()}»")
            return True
    return False


def _common(
    source: Source, error: UnexpectedInput, start: int, words: str, allowed: tuple[str, ...], parser: Lark
) -> bool:
    mistake = _known_places(parser).get(_key(error))
    if mistake is None:
        return False
    token = error.token if isinstance(error, UnexpectedToken) else None
    if token is not None and token.type == "NAME" and str(token).split()[0].isupper():
        return False  # a misspelt keyword says more
    end = start + max(1, len(token.split("\n")[0]) if token is not None else 1)
    source.report(mistake.code, mistake.sentence, source.place(start, end), hint=mistake.hint)
    return True


def _other_word(
    source: Source, error: UnexpectedInput, start: int, words: str, allowed: tuple[str, ...], parser: Lark
) -> bool:
    table = {form: right for word, right in common_mistakes()[0].items() for form in (word, bare(word))}
    for text in _beginnings(words):
        if text in table and text not in keywords().by_form:
            place = source.place(start, start + len(text))
            source.report("L011", f"«{text}» không phải từ khóa", place, hint=f"có phải «{table[text]}»?")
            return True
    return False


def _misspelt(
    source: Source, error: UnexpectedInput, start: int, words: str, allowed: tuple[str, ...], parser: Lark
) -> bool:
    best: tuple[float, str, str] | None = None
    for text in _beginnings(words):
        near = nearest_keyword(text)
        if near and (best is None or near[0] < best[0]):
            best = (*near, text)
    if best is None:
        return False
    _, right, text = best
    place = source.place(start, start + len(text))
    source.report("L011", f"«{text}» không phải từ khóa", place, hint=f"có phải «{right}»?", allowed=allowed)
    return True


def nearest_keyword(text: str) -> tuple[float, str] | None:
    """Return (distance, keyword in Vietnamese) for the keyword a capital word was probably meant to be."""
    letters = _LETTERS.findall(text)
    if not letters or text in keywords().by_form or not text[:1].isupper():
        return None
    upper = text.upper()
    plain = bare(upper)
    best = min(
        (min(OSA.distance(upper, form), OSA.distance(plain, bare(form)) + 0.5) / max(len(form), len(upper)), key.vi)
        for form, key in keywords().by_form.items()
    )
    return best if best[0] <= 0.34 else None


def _beginnings(words: str) -> list[str]:
    """Return the first one to four words, longest first, without trailing punctuation."""
    split = re.split(r"[ \t]+", words.split("\n")[0])
    return [" ".join(split[:n]).rstrip(".,;:") for n in range(len(split), 0, -1)]


def token_text(token: Token) -> str:
    """Return a token's text on its first line."""
    return str(token).split("\n")[0]
