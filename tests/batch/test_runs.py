"""Runs over many plans: the same answer whatever the number of processes, and one bad file costs only itself."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from compliance.batch import pool
from compliance.batch.judge import Judge
from compliance.batch.pool import judge_all
from compliance.batch.remembered import Remembered, remembered_for
from compliance.batch.stored import from_json, to_json
from compliance.batch.task import Done, Packed, Task, light, packed, unpacked
from compliance.checker import load
from compliance.errors import UnreadableError
from compliance.report import render
from tests.plans.snapshot import checker, plan_files
from tests.report.sample_review import document, sample


class Scripted:
    """A checker that does what a plan's text says: die, fail, or judge."""

    def check(self, source: Any, *, name: str = "", **_: Any) -> Any:
        if b"DIE" in source:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"BAD" in source:
            raise UnreadableError("unreadable.bad", "hỏng", "xem lại")
        if b"BUG" in source:
            raise ZeroDivisionError
        return sample(document(path=name))


def tasks(*texts: bytes) -> list[Task]:
    return [Task(f"{number}.txt", data=text) for number, text in enumerate(texts)]


def answers(listed: list[Task], jobs: int) -> list[Done]:
    return list(judge_all(Judge(Scripted()), iter(listed), jobs))  # type: ignore[arg-type]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_answers_come_in_the_order_of_the_tasks_with_each_failure_in_its_place(jobs: int) -> None:
    done = answers(tasks(b"", b"BAD", b"", b"BUG", *[b""] * 8), jobs)
    assert [item.name for item in done] == [f"{number}.txt" for number in range(12)]
    assert [item.error.code if item.error else "" for item in done[:4]] == ["", "unreadable.bad", "", "internal"]
    assert "ZeroDivisionError" in done[3].trace
    assert done[1].error and done[1].error.next_step == "xem lại"


def test_a_process_that_dies_costs_one_plan() -> None:
    done = answers(tasks(*[b""] * 4, b"DIE", *[b""] * 9), 2)
    assert [item.name for item in done] == [f"{number}.txt" for number in range(14)]
    assert [item.name for item in done if item.error] == ["4.txt"]
    assert done[4].error and done[4].error.code == "internal.process_died" and done[4].error.exit_code == 4


def test_tasks_are_taken_only_as_they_can_be_worked_on() -> None:
    taken = []

    def source() -> Iterator[Task]:
        for task in tasks(*[b""] * 100):
            taken.append(task)
            yield task

    run = judge_all(Judge(Scripted()), source(), 2)  # type: ignore[arg-type]
    next(run)
    assert len(taken) <= 7
    run.close()  # type: ignore[attr-defined]


def test_a_process_that_inherits_nothing_loads_the_rules_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "START", "spawn")
    path = plan_files()[0]
    judge = Judge(load(None, "direct"), loaded_with=(None, "direct"))
    (done, other) = judge_all(judge, [Task("a.txt", path), Task("b.txt", path)], 2)
    assert done.packed and other.packed
    assert unpacked(done.packed).counts == checker().check(path).counts


def test_reviews_travel_and_rest_unchanged() -> None:
    for path in plan_files()[:6]:
        review = checker().check(path)
        assert unpacked(packed(review)) == review
        assert from_json(to_json(review)) == review
    assert light(review).counts == review.counts and not light(review).document.text


def test_packed_reviews_render_like_the_reviews_themselves() -> None:
    several = [sample(), sample(document(path="b.txt"))]
    for name in ("text", "json", "sarif", "markdown", "html"):
        assert render(Packed(map(packed, several)), name) == render(several, name)  # type: ignore[arg-type]


@pytest.mark.parametrize("damage", [None, [], {}, 1, "x"])
def test_data_that_is_no_review_is_refused(damage: Any) -> None:
    data = to_json(sample())
    data[0] = damage
    with pytest.raises((TypeError, ValueError, KeyError)):
        from_json(data)


def test_a_review_is_found_again_and_what_changed_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(plan_files()[0].read_bytes())
    task = Task(str(path), path)
    kept = remembered_for(checker(), None)
    assert kept.recall(task) == (None, "new")
    review = checker().check(path, name=str(path))
    kept.keep(task, review)
    found, state = kept.recall(replace(task, name="khac.txt"))
    assert state == "hit" and found is not None
    assert found.plan.path == "khac.txt"
    same = replace(found, plan=review.plan, document=review.document, receipt=review.receipt)
    assert same == review
    for change in ("rules", "program", "options"):
        assert replace(kept, **{change: "khác"}).recall(task) == (None, change)
    assert kept.recall(Task("a.md", path)) == (None, "new")  # read as another format
    path.write_bytes(path.read_bytes() + b" ")
    assert kept.recall(task) == (None, "new")


def test_a_review_with_trouble_is_not_kept() -> None:
    kept = Remembered("a", "b", "c")
    review = sample()
    task = Task("x.txt", data=b"x")
    kept.keep(task, replace(review, receipt=replace(review.receipt, failures=("durable_rules: timed out",))))
    assert kept.recall(task)[0] is None
