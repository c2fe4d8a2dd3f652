"""One pair reckoned alone and many reckoned together cost the same."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.vietnamese.channel import pair_costs, token_cost
from compliance.vietnamese.syllables import legal_syllables

SYLLABLES = st.sampled_from(sorted(legal_syllables()))
TOKENS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz0146&$@¢§"), min_size=1, max_size=9)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(SYLLABLES, TOKENS), min_size=1, max_size=6))
def test_a_pair_costs_the_same_alone_and_among_others(pairs: list[tuple[str, str]]) -> None:
    syllables, tokens = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    places = np.arange(len(pairs), dtype=np.int64)
    together = pair_costs(syllables, tokens, places, places, np.full(len(pairs), 9.0, dtype=np.float32))
    for pair, cost in zip(pairs, together, strict=True):
        assert abs(token_cost(*pair) - float(cost)) < 1e-4
