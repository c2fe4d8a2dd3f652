"""Whatever the text, the facts are of the kinds and values the schema declares, and lie within the text."""

from __future__ import annotations

import pytest

from compliance.law.schema import SCHEMA
from compliance.plan import Plan
from tests.plan.structure import DAMAGED, WHOLE, plan, the_law

SLICES = [
    WHOLE,
    DAMAGED,
    WHOLE.replace("\n", " "),
    WHOLE[:300],
    WHOLE[300:900],
    WHOLE[-200:],
    DAMAGED[500:],
    "Giảm nghèo.",
    "I.",
    "Căn cứ",
    "Nơi nhận:",
    "Số: /KH-UBND\nKẾ HOẠCH",
]


@pytest.mark.parametrize("fragment", [True, False])
@pytest.mark.parametrize("text", SLICES, ids=range(len(SLICES)))
def test_facts_fit_the_schema(text: str, fragment: bool) -> None:
    read = plan(text, fragment=fragment)
    length = len(read.document.text)
    for fact in (read.identity, *read.facts):
        fields = SCHEMA[fact.kind].fields
        assert 0 <= fact.span.start <= fact.span.end <= length
        assert set(fact.values) | fact.unknown <= set(fields), fact
        assert not fact.unknown & set(fact.values), f"{fact.kind}: stated and unknown at once"
        for name, value in fact.values.items():
            values = fields[name].values
            if values is not None:
                named = value if isinstance(value, frozenset) else {value}
                assert named <= set(the_law().lists[values].by_id), f"{fact.kind}.{name}: {value}"


def test_facts_stand_in_the_order_of_the_text() -> None:
    starts = [fact.span.start for fact in plan(WHOLE).facts]
    assert starts == sorted(starts)


def test_reading_twice_gives_the_same_facts() -> None:
    def shown(read: Plan) -> list[str]:
        return [repr((fact.kind, sorted(fact.values), fact.span)) for fact in read.facts]

    assert shown(plan(DAMAGED)) == shown(plan(DAMAGED))
