"""What is wrong with the writing of a feature file, in Vietnamese: the line, what stands there, what may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gherkin.dialect import Dialect
from gherkin.errors import (
    AstBuilderException,
    NoSuchLanguageException,
    ParserException,
    UnexpectedEOFException,
    UnexpectedTokenException,
)

from compliance.vietnamese.unicode_forms import fold

#: What the parser calls the kinds of lines, as people call them.
_LINES = {
    "FeatureLine": "Tính năng:",
    "BackgroundLine": "Bối cảnh:",
    "RuleLine": "Quy tắc:",
    "ScenarioLine": "Kịch bản:",
    "ExamplesLine": "Dữ liệu:",
    "StepLine": "Biết / Khi / Thì / Và / Nhưng …",
    "TableRow": "dòng bảng | … |",
    "DocStringSeparator": 'dòng """',
    "Language": "# language: vi",
}


@dataclass(frozen=True, slots=True)
class GherkinFault:
    """One fault of a file: its line from 1, the cause and the next step in Vietnamese."""

    line: int
    message: str
    next_step: str = ""


def fault_of(error: ParserException, text: str) -> GherkinFault:
    """Return what the parser complains of, as people read it."""
    lines = text.splitlines()
    number = min(error.location["line"], max(len(lines), 1))
    found = lines[number - 1].strip() if lines else ""
    if isinstance(error, NoSuchLanguageException):
        return GherkinFault(number, f"không có ngôn ngữ trong dòng «{found}»", "viết «# language: vi»")
    if isinstance(error, AstBuilderException):
        return GherkinFault(number, f"bảng lệch cột ở «{found}»", "cho mọi dòng của bảng cùng số dấu |")
    if isinstance(error, UnexpectedEOFException):
        return _open_text(lines) or GherkinFault(number, "tệp hết giữa chừng", f"viết tiếp: {_expected(error)}")
    if isinstance(error, UnexpectedTokenException):
        near = _near_keyword(found)
        step = f"viết «{near}»?" if near else f"ở đây chờ: {_expected(error)}"
        return GherkinFault(number, f"không hiểu «{found}» ở đây", step)
    if "tag" in str(error):
        return GherkinFault(number, f"nhãn @ có dấu cách ở «{found}»", "viết nhãn liền, ví dụ @cap-xa")
    return GherkinFault(number, f"không hiểu «{found}»", "so với kịch bản mẫu trong docs/buoc-kiem-thu.md")


def _open_text(lines: list[str]) -> GherkinFault | None:
    marks = [number for number, line in enumerate(lines, 1) if line.strip().startswith(('"""', "```"))]
    if len(marks) % 2 == 0:
        return None
    return GherkinFault(marks[-1], 'đoạn văn mở bằng """ mà không đóng', 'thêm một dòng """ sau đoạn văn')


def _expected(error: ParserException) -> str:
    names = re.findall(r"#(\w+)", str(error).partition("expected: ")[2].partition(", got '")[0])
    return "; ".join(dict.fromkeys(_LINES[name] for name in names if name in _LINES)) or "hết tệp"


def lost_keywords(feature: dict[str, Any], text: str) -> Iterator[GherkinFault]:
    """Yield each line that the parser took for free words but that opens with a keyword written without its marks.

    Such a line would be passed over in silence, with all it asks.
    """
    for description, holds_steps in _descriptions(feature):
        for words in filter(None, map(str.strip, description.splitlines())):
            near = _near_keyword(words)
            # Prose about a feature may open with «biết» or «thi»; above the first step of a scenario it is a step.
            if near is not None and (near.endswith(":") or (holds_steps and words[0].isupper())):
                yield GherkinFault(_line_of(words, text), f"«{words}» không mở đầu bằng từ khoá", f"viết «{near}»?")


def _descriptions(node: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield every stretch of free words, and whether steps follow it."""
    yield node.get("description", ""), "steps" in node
    for examples in node.get("examples", ()):
        yield examples.get("description", ""), False
    for child in node.get("children", ()):
        for part in child.values():
            yield from _descriptions(part)


def _line_of(words: str, text: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if line.strip() == words), 1)


def _near_keyword(words: str) -> str | None:
    """Return the keyword that opens these words once marks and case are left aside, but not as they stand."""
    folded = fold(words)
    for keyword in _keywords():
        if folded.startswith(fold(keyword)) and not words.startswith(keyword):
            return keyword if keyword.endswith(":") else f"{keyword}…"
    return None


def _keywords() -> list[str]:
    """Return the Vietnamese keywords as they open a line, the longest first."""
    dialect = Dialect.for_name("vi")
    if dialect is None:  # pragma: no cover
        return []
    heads = (
        dialect.feature_keywords,
        dialect.background_keywords,
        dialect.rule_keywords,
        dialect.scenario_keywords,
        dialect.scenario_outline_keywords,
        dialect.examples_keywords,
    )
    steps = (
        dialect.given_keywords,
        dialect.when_keywords,
        dialect.then_keywords,
        dialect.and_keywords,
        dialect.but_keywords,
    )
    words = [f"{word}:" for group in heads for word in group]
    words += [word for group in steps for word in group if not word.startswith("*")]
    return sorted(words, key=len, reverse=True)
