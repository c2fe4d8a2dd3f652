"""Reading and editing the lines of a plan, as an operator needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: A page number that stands in the flow of the text.
_PAGE = re.compile(r"\s*\d{1,3}\s*$")


class LackingError(LookupError):
    """The plan does not say what an operator wants to edit."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A plan with one fault in it.

    Shape: `lines` are the lines (from 1) on any of which the finding may stand; empty when something is missing.
    `rules` are the rules of which one must find it; there is more than one where two places disagree.
    """

    text: str
    rules: tuple[str, ...]
    lines: frozenset[int] = frozenset()


class Text:
    """The text of a sound plan, with what the operators ask of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")

    @property
    def year(self) -> int:
        """Return the year of the plan, as its title says it."""
        years = re.findall(r"(?i)năm (20\d\d)", "\n".join(self.lines[self.title_line : self.title_line + 3]))
        if not years:
            raise LackingError("year")
        return int(years[-1])

    @property
    def signed(self) -> tuple[int, int, int]:
        """Return year, month and day of the signing date."""
        match = re.search(r"(?i)ngày +(\d+) +tháng +(\d+) +năm +(\d+)", self.text)
        assert match is not None
        return int(match[3]), int(match[2]), int(match[1])

    @property
    def type_line(self) -> int:
        """Return the index of the line «KẾ HOẠCH»."""
        return next(i for i, line in enumerate(self.lines) if line.strip() == "KẾ HOẠCH")

    @property
    def title_line(self) -> int:
        """Return the index of the first line of the title."""
        return self.type_line + 1

    @property
    def title_lines(self) -> range:
        """Return the indices of the lines of the title."""
        end = self.title_line
        while end < len(self.lines) and self.lines[end].strip(" _-"):
            end += 1
        return range(self.title_line, end)

    @property
    def unit(self) -> tuple[str, str]:
        """Return the kind and the name of the unit that issues the plan («xã», «Suối Ngà»)."""
        head = "\n".join(self.lines[: self.type_line])
        match = re.search(r"(?<!\w)(XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|HUYỆN|TỈNH)((?: [^\W\d_]+)+?)(?=\s{2,}|\n)", head)
        if match is None:
            raise LackingError("unit")
        return match[1].lower(), match[2].strip().title()

    @property
    def is_thematic(self) -> bool:
        """Tell whether the plan is about one activity only."""
        title = " ".join(self.lines[i] for i in self.title_lines).lower()
        return "rà soát" in title or "xóa nhà tạm" in title

    @property
    def closing(self) -> int:
        """Return the index of the line «Nơi nhận»."""
        return next(i for i, line in enumerate(self.lines) if line.strip().lower().startswith("nơi nhận"))

    @property
    def grounds(self) -> list[int]:
        """Return the indices of the lines on which a ground begins."""
        first = re.compile(r"\s*(?:-\s*)?(?:Căn cứ|Thực hiện) ")
        body = self.body
        return [i for i in range(self.title_lines.stop, body) if first.match(self.lines[i])]

    @property
    def body(self) -> int:
        """Return the index of the first line after the preamble."""
        enacting = re.compile(r"(?:như sau|cụ thể|nội dung sau)\s*:\s*$")
        return next(i for i, line in enumerate(self.lines) if i > self.type_line and enacting.search(line)) + 1

    @property
    def has_usual_form(self) -> bool:
        """Tell whether the plan has the head, the preamble and the close that the operators edit."""
        try:
            return bool(self.unit and self.year and self.signed and self.body and self.closing and self.grounds)
        except (LackingError, StopIteration, AssertionError):
            return False

    def paragraph(self, index: int) -> range:
        """Return the lines of the paragraph or item that begins at a line."""
        end = index + 1
        while end < len(self.lines) and self.lines[end].strip() and not starts_item(self.lines[end]):
            end += 1
        return range(index, end)

    def find(self, pattern: str, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield every match with the index of its line."""
        for index in range(start, len(self.lines) if stop is None else stop):
            for match in re.finditer(pattern, self.lines[index]):
                yield index, match

    def with_line(self, index: int, line: str) -> str:
        """Return the text with one line replaced."""
        return "\n".join([*self.lines[:index], line, *self.lines[index + 1 :]])

    def with_match(self, index: int, match: re.Match[str], words: str) -> str:
        """Return the text with one match replaced."""
        line = self.lines[index]
        return self.with_line(index, line[: match.start()] + words + line[match.end() :])

    def without(self, indices: range | list[int]) -> str:
        """Return the text without some lines."""
        dropped = set(indices)
        return "\n".join(line for i, line in enumerate(self.lines) if i not in dropped)

    def with_lines_at(self, index: int, *lines: str) -> str:
        """Return the text with lines put in before a line."""
        return "\n".join([*self.lines[:index], *lines, *self.lines[index:]])


def starts_item(line: str) -> bool:
    """Tell whether a line begins an item, a section or a ground of its own."""
    return bool(
        re.match(
            r"\s*(?:[-–+*•]|[IVX]+[./]|[A-D]\.|\d+(?:\.\d+)*[./)]|[a-zđ]\)|Căn cứ|Thực hiện|Ủy ban|UBND|Trên đây|PHẦN)",
            line,
        )
        or _PAGE.fullmatch(line)
    )
