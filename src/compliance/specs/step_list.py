"""The list of all steps for people who write features: as text, JSON, and the page `docs/buoc-kiem-thu.md`."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Literal

from compliance.resources import report_templates
from compliance.specs.library import KEYWORDS, Definition, library
from compliance.specs.slots import SLOTS, Slot

if TYPE_CHECKING:
    from jinja2 import Template

StepFormat = Literal["text", "markdown", "json"]
FORMATS: tuple[StepFormat, ...] = ("text", "markdown", "json")
SCHEMA = "compliance.spec-steps/1"
_HEADS = {
    "given": "Biết: kế hoạch là gì và viết gì",
    "when": "Khi: kiểm theo quy tắc nào",
    "then": "Thì: phải ra kết quả gì",
}


def render_steps(format: StepFormat) -> str:
    """Return every step with what it does and an example, and what may stand in its places."""
    if format == "json":
        return json.dumps(_json(), ensure_ascii=False, indent=1) + "\n"
    if format == "markdown":
        return _page().render(groups=_groups(), slots=_slots())
    return "\n".join(_lines()) + "\n"


def written(item: Definition) -> str:
    """Return a step as people read it: `Thì kết quả là <kết quả>`."""
    return f"{KEYWORDS[item.kind]} {item.shown}"


def _groups() -> list[tuple[str, list[Definition]]]:
    return [(head, [item for item in library() if item.kind == kind]) for kind, head in _HEADS.items()]


def _slots() -> list[Slot]:
    """Return the places that steps have, in the order in which the steps name them."""
    return [SLOTS[name] for name in dict.fromkeys(place for item in library() for place in item.places)]


def _lines() -> Iterator[str]:
    for head, items in _groups():
        yield head
        for item in items:
            yield f"  {written(item)}"
            yield from textwrap.wrap(item.says, 100, initial_indent="      ", subsequent_indent="      ")
            yield textwrap.indent(item.example, "      │ ")
            yield ""
    yield "Chỗ thay đổi trong các bước"
    yield from (f"  <{slot.name}>: {slot.says}" for slot in _slots())


def _json() -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "steps": [
            {
                "keyword": KEYWORDS[item.kind],
                "kind": item.kind,
                "step": item.shown,
                "says": item.says,
                "example": item.example,
                "below": item.needs or None,
                "places": [SLOTS[name].name for name in item.places],
            }
            for item in library()
        ],
        "places": [{"name": slot.name, "says": slot.says} for slot in _slots()],
    }


@cache
def _page() -> Template:
    environment = report_templates("specs")
    environment.globals["written"] = written
    return environment.get_template("steps.md.j2")
