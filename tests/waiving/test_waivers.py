"""A waiver holds for the finding and the words it was given for, and for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compliance.errors import UsageError
from compliance.report import BINARY, FORMATS, render_files
from compliance.review import Review, ReviewFinding
from compliance.waiver import Waiver
from compliance.waiving.apply import waiver_for, with_waivers
from compliance.waiving.plan_key import plan_key
from compliance.waiving.waiver_file import added, read_waivers
from tests.report.sample_review import sample
from tests.report.test_counts import COUNTED, counted


def of(review: Review, rule: str) -> ReviewFinding:
    return next(item for item in review.findings if item.rule_id == rule)


def waiver(finding: ReviewFinding, expires: date | None = None) -> Waiver:
    return waiver_for(finding, plan="a.txt", reason="đã họp", by="Lan", on=date(2024, 4, 1), expires=expires)


def states(review: Review) -> list[str]:
    return [note.state for note in review.waiver_notes]


def test_a_waived_finding_stays_is_marked_and_counts_no_more_for_the_verdict() -> None:
    review = sample()
    all_of_them = [waiver(item) for item in review.findings]
    waived = with_waivers(review, all_of_them)
    assert [item.fingerprint for item in waived.findings] == [item.fingerprint for item in review.findings]
    assert all(item.waiver for item in waived.findings)
    assert waived.counts.waived == 4 and waived.counts.findings == review.counts.findings
    assert waived.verdict == "inconclusive"  # a binding rule is still undecided
    assert with_waivers(review, all_of_them[:1]).verdict == "needs_changes"


@pytest.mark.parametrize("name", COUNTED)
def test_every_format_counts_waived_and_known_findings_alike(name: str) -> None:
    review = sample()
    first, second, *_ = review.findings
    marked = with_waivers(review, [waiver(first)], known={second.fingerprint: second.severity})
    found = counted([marked], name)
    assert (found["waived"], found["known"]) == (1, 1)


@pytest.mark.parametrize("name", [item for item in FORMATS if item not in ("gitlab", "rdjson", "csv", *BINARY)])
def test_a_waiver_that_does_not_hold_is_reported(name: str) -> None:
    gone = replace(waiver(sample().findings[0]), fingerprint="f" * 20, rule="du-an/so-va-ten")
    content = render_files([with_waivers(sample(), [gone])], name)[0]  # type: ignore[arg-type]
    assert b"f" * 20 in content


def test_an_expired_waiver_does_not_hold_and_the_last_day_still_counts() -> None:
    review = sample()  # judged on 2 April 2024
    finding = review.findings[0]
    assert states(with_waivers(review, [waiver(finding, date(2024, 4, 1))])) == ["expired"]
    assert with_waivers(review, [waiver(finding, date(2024, 4, 2))]).counts.waived == 1


def test_a_waiver_is_void_when_the_words_changed_and_unused_when_the_finding_is_gone() -> None:
    review = sample()
    finding = of(review, "nhat-quan/giam-ty-le")
    other = replace(waiver(finding), fingerprint="0" * 20, words="giảm 4,1%")
    assert states(with_waivers(review, [other])) == ["void"]
    edited = replace(waiver(finding), words="giảm 4,1%")
    assert states(with_waivers(review, [edited])) == ["void"]
    gone = replace(waiver(finding), fingerprint="0" * 20, rule="du-an/so-va-ten")
    assert states(with_waivers(review, [gone])) == ["unused"]
    assert with_waivers(review, [other, edited, gone]).counts.waived == 0


def test_a_waiver_for_a_lighter_finding_does_not_cover_a_graver_one() -> None:
    review = sample()
    finding = of(review, "muc-tieu/bao-hiem")
    assert states(with_waivers(review, [replace(waiver(finding), severity="advice")])) == ["void"]
    assert with_waivers(review, (), known={finding.fingerprint: "advice"}).counts.known == 0


def test_a_hard_rule_admits_neither_waiver_nor_baseline() -> None:
    review = sample()
    finding = of(review, "muc-tieu/bao-hiem")
    marked = with_waivers(
        review, [waiver(finding)], hard={finding.rule_id}, known={finding.fingerprint: finding.severity}
    )
    assert states(marked) == ["hard"] and (marked.counts.waived, marked.counts.known) == (0, 0)


def test_what_is_written_is_read_back_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "waivers.yaml"
    first, second = (waiver(item) for item in sample().findings[:2])
    odd = replace(first, reason="no", by="12e3: 'x' #1 \"y\"", words="a\tb\\n", section="")
    path.write_text(added(path, [odd]), encoding="utf-8")
    assert read_waivers(path) == [odd]
    path.write_text(path.read_text("utf-8").replace("waivers:\n", "waivers:\n  # họp ngày 3\n"), encoding="utf-8")
    path.write_text(added(path, [second, replace(odd, reason="khác")]), encoding="utf-8")
    assert "# họp ngày 3" in path.read_text("utf-8")
    assert read_waivers(path) == [replace(odd, reason="khác"), second]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version: 1\nwaivers:\n  - fingerprint: abcdef\n", "thiếu «reason»"),
        ("version: 1\nwaivers: []\nextra: 1\n", "không có mục nào tên «extra»"),
        ("version: 1\nwaivers: []\nwaivers: []\n", "ghi hai lần"),
        ("version: 2\n", "version"),
        ("version: [1\n", "không phải YAML"),
        ("\x00", "không phải YAML"),
        ("- a\n", "tệp"),
    ],
)
def test_a_faulty_file_is_refused_with_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "w.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_waivers(path)
    assert said in caught.value.message


@pytest.mark.parametrize(
    ("name", "key"),
    [("a.txt", "a.txt"), ("../b/a.txt", "../b/a.txt"), ("./x/../a.txt", "a.txt"), ("stdin", "stdin"),
     ("ke\u0302\u0301.txt", "kế.txt")],
)  # fmt: skip
def test_a_plan_is_named_from_the_folder_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, key: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert plan_key(name, Path("waivers.yaml")) == key
