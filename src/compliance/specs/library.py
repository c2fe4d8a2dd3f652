"""The library of steps: each is one Vietnamese phrase with a function behind it, found by the words of a scenario.

The phrase is the only place where a step's words stand: what matches it, the list for policy staff and the nearest step
for an unknown one are all made from it.
"""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from compliance.specs.faults import SpecError
from compliance.specs.slots import SLOTS
from compliance.vietnamese.unicode_forms import fold

if TYPE_CHECKING:
    from compliance.specs.scene import Scene

StepKind = Literal["given", "when", "then"]
StepFunction = Callable[..., None]
Needs = Literal["", "text", "table"]

#: The keyword that opens a step of each kind.
KEYWORDS: dict[StepKind, str] = {"given": "Biết", "when": "Khi", "then": "Thì"}
_PLACE = re.compile(r"\{(\w+)\}")
_NEAR = 0.5


@dataclass(frozen=True)
class Definition:
    """One step.

    Shape: `phrase` names its places in braces (`kết quả là {outcome}`); `says` is what it does and `example` how it is
    written, both Vietnamese; `needs` is what must stand below the step: a text in triple quotes or a table.
    """

    kind: StepKind
    phrase: str
    says: str
    example: str
    function: StepFunction

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Return the names of the places of the phrase, in order."""
        return tuple(_PLACE.findall(self.phrase))

    @cached_property
    def needs(self) -> Needs:
        """Return what must stand below the step."""
        wanted = inspect.signature(self.function).parameters
        return "text" if "text" in wanted else "table" if "table" in wanted else ""

    @cached_property
    def shown(self) -> str:
        """Return the phrase as people read it: `kết quả là <kết quả>`."""
        return _PLACE.sub(lambda place: f"<{SLOTS[place[1]].name}>", self.phrase)

    @cached_property
    def _strict(self) -> re.Pattern[str]:
        return self._compiled(lambda place: SLOTS[place].pattern)

    @cached_property
    def _loose(self) -> re.Pattern[str]:
        return self._compiled(lambda place: ".*?")

    def _compiled(self, written: Callable[[str], str]) -> re.Pattern[str]:
        parts = _PLACE.split(self.phrase)
        pattern = "".join(
            f"(?P<{part}>{written(part)})" if position % 2 else re.escape(part) for position, part in enumerate(parts)
        )
        return re.compile(pattern, re.DOTALL)

    def match(self, words: str) -> dict[str, str] | None:
        """Return what stands in the places when the words are this step, else nothing."""
        found = self._strict.fullmatch(words)
        return found.groupdict() if found else None

    def wrong_places(self, words: str) -> list[tuple[str, str]]:
        """Return the places (with what stands there) that keep the words from being this step; none when others do."""
        found = self._loose.fullmatch(words)
        if found is None:
            return []
        return [
            (place, text)
            for place, text in found.groupdict().items()
            if not re.fullmatch(SLOTS[place].pattern, text, re.DOTALL)
        ]


_LIBRARY: list[Definition] = []


def given(phrase: str, says: str, example: str) -> Callable[[StepFunction], StepFunction]:
    """Return a decorator that makes the function the «Biết» step of that phrase."""
    return _adding("given", phrase, says, example)


def when(phrase: str, says: str, example: str) -> Callable[[StepFunction], StepFunction]:
    """Return a decorator that makes the function the «Khi» step of that phrase."""
    return _adding("when", phrase, says, example)


def then(phrase: str, says: str, example: str) -> Callable[[StepFunction], StepFunction]:
    """Return a decorator that makes the function the «Thì» step of that phrase."""
    return _adding("then", phrase, says, example)


def _adding(kind: StepKind, phrase: str, says: str, example: str) -> Callable[[StepFunction], StepFunction]:
    def add(function: StepFunction) -> StepFunction:
        _LIBRARY.append(Definition(kind, phrase, says, inspect.cleandoc(example), function))
        return function

    return add


@cache
def library() -> Sequence[Definition]:
    """Return every step, in the order in which the list shows them."""
    from compliance.specs import given_steps, then_steps, when_steps  # noqa: F401  (their definitions add themselves)

    return sorted(_LIBRARY, key=lambda item: list(KEYWORDS).index(item.kind))


# ---- a step of a scenario -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """A step as a scenario writes it, with the text or the table below it; `line` counts from 1."""

    kind: StepKind
    words: str
    line: int = 0
    text: str | None = None
    table: tuple[tuple[str, ...], ...] | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A step with the definition behind it and what its words say, ready to run on a scene."""

    definition: Definition
    arguments: dict[str, object] = field(default_factory=dict)

    def run(self, scene: Scene) -> None:
        """Run the step. Errors: `StepError` where it does not hold, `SpecError` where it is written wrongly."""
        self.definition.function(scene, **self.arguments)


def call_of(step: Step) -> Call:
    """Return the definition of a step with its arguments.

    Errors: `SpecError` for a step that is not in the library (with the nearest), or lacks what must stand below it.
    """
    for definition in library():
        if definition.kind == step.kind:
            found = definition.match(step.words)
            if found is not None:
                return _call(definition, found, step)
    raise _unknown(step)


def _call(definition: Definition, found: dict[str, str], step: Step) -> Call:
    arguments: dict[str, object] = {place: SLOTS[place].read(text) for place, text in found.items()}
    below: dict[Needs, object] = {"text": step.text, "table": step.table}
    for needs, value in below.items():
        if needs == definition.needs:
            if value is None:
                raise SpecError(
                    f"bước «{step.words}» thiếu {_BELOW[needs]}", f"viết như: {_oneline(definition.example)}"
                )
            arguments[needs] = value
        elif value is not None:
            raise SpecError(f"bước «{step.words}» không nhận {_BELOW[needs]}", "bỏ phần đó đi hoặc dùng bước khác")
    return Call(definition, arguments)


_BELOW: dict[Needs, str] = {"text": 'đoạn văn giữa hai dòng """ ở dưới', "table": "bảng có dấu | ở dưới"}


def _unknown(step: Step) -> SpecError:
    message = f"không có bước «{KEYWORDS[step.kind]} {step.words}»"
    left = re.search(r"<[^<>]+>", step.words)
    if left:
        return SpecError(message, f"thêm cột {left[0].strip('<>')} vào bảng Dữ liệu, hoặc thay {left[0]} bằng giá trị")
    for definition in library():
        if definition.match(step.words) is not None:
            return SpecError(message, f"câu này là bước «{KEYWORDS[definition.kind]}»: đổi từ khoá ở đầu dòng")
    for definition in library():
        wrong = definition.wrong_places(step.words) if definition.kind == step.kind else []
        if wrong:
            place, text = wrong[0]
            return SpecError(message, f"<{SLOTS[place].name}> không nhận «{text}»; nhận: {SLOTS[place].says}")
    near = nearest(step)
    if near is None:
        return SpecError(message, "xem các bước có sẵn bằng compliance spec steps")
    return SpecError(message, f"gần nhất là «{KEYWORDS[near.kind]} {near.shown}», ví dụ: {_oneline(near.example)}")


def nearest(step: Step) -> Definition | None:
    """Return the step whose words are nearest to these (marks and case aside), or nothing when none comes near."""
    wanted = _skeleton(step.words)
    scored = [
        (difflib.SequenceMatcher(None, wanted, _skeleton(form)).ratio() - (0 if item.kind == step.kind else 0.1), item)
        for item in library()
        for form in (item.shown, *_written(item))
    ]
    score, best = max(scored, key=lambda pair: pair[0])
    return best if score >= _NEAR else None


def _written(item: Definition) -> Iterator[str]:
    """Yield the step's words in its own example, without the keyword."""
    first = item.example.splitlines()[0]
    yield first.partition(" ")[2]


def _skeleton(words: str) -> str:
    """Return the words without marks, case and what stands between quotes: what makes a phrase is the rest."""
    return fold(re.sub(r'"[^"]*"', '""', words))


def _oneline(example: str) -> str:
    lines = example.splitlines()
    return lines[0] if len(lines) == 1 else f"{lines[0]} …"
