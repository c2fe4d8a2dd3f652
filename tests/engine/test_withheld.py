"""A text that fell apart when it was read accuses nobody."""

from __future__ import annotations

from compliance.engine.outcome import Evidence, Finding, Outcome, RequirementResult
from compliance.engine.withheld import withhold
from compliance.span import Span


def _outcome(kind: str) -> Outcome:
    evidence = Evidence(Span(0, 4, 1, 1, 1, 5), "chữ", "I", "certain")
    finding = Finding(1, "wrong", "violation", "sai", None, (), (evidence,))
    results = (RequirementResult(1, kind, "violation", None), RequirementResult(2, "satisfied", "advice", None))
    return Outcome("nhom/luat", kind, None, (finding,) if kind == "violated" else (), results)


def test_what_was_violated_is_undecided_and_says_where_to_look():
    withheld = withhold(_outcome("violated"))
    assert (withheld.outcome, withheld.findings) == ("undetermined", ())
    assert [result.outcome for result in withheld.requirements] == ["undetermined", "satisfied"]
    assert withheld.to_look_at == withheld.requirements[0].to_look_at != ()
    assert "đọc được quá kém" in (withheld.reason or "")


def test_everything_else_stays():
    assert withhold(_outcome("satisfied")) == _outcome("satisfied")


FRAYED = "\n\n".join(f"{opening}ỗ trợ hộ nghèo phát triển sản xuất" for opening in ("ÿ h", "h", "~ H", "g", "¡ b", "H"))


def test_pieces_of_lines_with_specks_between_are_a_page_that_fell_apart():
    from compliance.reading.quality import measure

    assert measure(FRAYED).quality == "poor"
    assert measure(FRAYED.replace("\n\n", "\n")).quality == "clean"
    assert measure(FRAYED.replace("ÿ ", "").replace("~ ", "").replace("¡ ", "")).quality == "clean"
