"""Plans judged in one run: options for many of them, progress, failures said as they come, reviews in order."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import typer

from compliance.cli.inputs import Input
from compliance.cli.marking import Marks
from compliance.cli.messages import named, report_error, report_note
from compliance.cli.progress import page_progress, show_progress
from compliance.errors import ComplianceError

if TYPE_CHECKING:
    from compliance.batch.task import Done, Task
    from compliance.checker import Checker
    from compliance.plan import Assumptions
    from compliance.review import Review

FilesFromOption = Annotated[
    list[str] | None,
    typer.Option("--files-from", metavar="TỆP|-", help="Tệp liệt kê kế hoạch, mỗi dòng một tên; - là đầu vào chuẩn."),
]


@dataclass(frozen=True, slots=True)
class Many:
    """The options for runs over many plans."""

    files_from: FilesFromOption = None
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Số tiến trình chạy song song; 0: tùy số tệp và số nhân.")
    ] = 0
    cache: Annotated[
        bool, typer.Option("--cache", help="Dùng lại kết quả cũ khi tệp, luật, chương trình và lựa chọn không đổi.")
    ] = False
    explain_cache: Annotated[
        bool, typer.Option("--explain-cache", help="Như --cache, và cho biết với từng tệp vì sao dùng lại hay không.")
    ] = False

    @property
    def remembers(self) -> bool:
        """Tell whether reviews of earlier runs may be used."""
        return self.cache or self.explain_cache


@dataclass(slots=True)
class Judged:
    """What a run gave.

    Shape: `reviews` are in the order of their names and unpacked when asked for; `light` are the same without findings
    and text, for the exit code; `errors` are the failures, already said.
    """

    reviews: Sequence[Review]
    light: list[Review]
    names: list[str]
    errors: list[ComplianceError] = field(default_factory=list)


def judge_inputs(
    checker: Checker,
    inputs: Sequence[Input],
    errors: Sequence[ComplianceError],
    *,
    assume: Assumptions | None,
    marks: Marks | None = None,
    many: Many | None = None,
    loaded_with: tuple[Any, ...] = (),
    skipped: list[str] | None = None,
    language: str = "vi",
) -> Judged:
    """Return the reviews of all inputs; failures are said on standard error as they come.

    Shape: what is found in mails and archives and can be no plan is added to `skipped`.
    """
    from compliance.batch.judge import Judge
    from compliance.batch.pool import judge_all, usual_jobs
    from compliance.batch.task import Packed, light, unpacked

    marks, many = marks or Marks(), many or Many()
    judge = Judge(checker, assume, marks.hard, _remembered(many, checker, assume), loaded_with)
    run = _Run(len(inputs), list(errors), skipped if skipped is not None else [], language)

    def on_page(name: str) -> Callable[[int, int], None] | None:
        return page_progress(name, language)

    found: list[tuple[str, bytes, Review]] = []
    jobs = many.jobs or usual_jobs(len(inputs))
    for done in judge_all(judge, run.tasks(inputs, marks), jobs, on_page):
        run.answered(done.name)
        if done.packed is not None:
            found.append((done.name, done.packed, light(unpacked(done.packed))))
        if many.explain_cache:
            run.explain(done)
        if failure := _failure(done, found):
            run.fail(failure, done.trace)
    run.wipe()
    if many.remembers:
        from compliance.batch.remembered import tidy

        tidy()
    found.sort(key=lambda item: _order(item[0]))
    return Judged(
        Packed(item[1] for item in found),
        [item[2] for item in found],
        [item[0] for item in found],
        run.failures,
    )


class _Run:
    """Gives out the tasks of a run, shows how far it is, and says failures as they come."""

    def __init__(self, total: int, failures: list[ComplianceError], skipped: list[str], language: str) -> None:
        self.failures = failures
        self._total, self._skipped, self._language = total, skipped, language
        self._numbers: deque[int] = deque()

    def tasks(self, inputs: Iterable[Input], marks: Marks) -> Iterator[Task]:
        """Return a task for each plan, those inside mails and archives too."""
        from compliance.batch.task import Task
        from compliance.cli.inputs import unpacked

        for number, given in enumerate(inputs, 1):
            for item in unpacked(given, self._skipped):
                if isinstance(item, ComplianceError):
                    self.fail(item)
                    continue
                self._numbers.append(number)
                show_progress(number, self._total, item.name, self._language)
                yield Task(item.name, item.path, item.data, marks.waivers_of(item), marks.known_of(item))

    def answered(self, name: str) -> None:
        """Show that a plan is judged."""
        show_progress(self._numbers.popleft(), self._total, name, self._language)

    def wipe(self) -> None:
        """Wipe what shows how far the run is."""
        show_progress(0, self._total, "", self._language)

    def fail(self, failure: ComplianceError, trace: str = "") -> None:
        """Say a failure and remember it."""
        self.wipe()
        self.failures.append(failure)
        report_error(failure, self._language, trace)

    def explain(self, done: Done) -> None:
        """Say where a review is from."""
        if done.error is None and done.cache in _CACHE:
            self.wipe()
            vietnamese, english = _CACHE[done.cache]
            report_note(f"{done.name}: {vietnamese}", f"{done.name}: {english}", self._language)


def _order(name: str) -> tuple[str, str]:
    # One order on every machine, whatever form of Unicode the file system keeps names in.
    return unicodedata.normalize("NFC", name), name


def _remembered(many: Many, checker: Checker, assume: Assumptions | None) -> Any:
    if not many.remembers:
        return None
    from compliance.batch.remembered import remembered_for

    return remembered_for(checker, assume)


def _failure(done: Done, found: Sequence[tuple[str, bytes, Review]]) -> ComplianceError | None:
    if done.error:
        return named(done.error, done.name)
    return None if found[-1][2].counts.applied else _no_rule(done.name)


def _no_rule(name: str) -> ComplianceError:
    from compliance.errors import UnreadableError

    return UnreadableError(
        "review.no_rule_applied",
        f"{name}: không phải kế hoạch giảm nghèo và không luật nào áp dụng, nên chưa kiểm được gì",
        "kiểm tra lại tệp, hoặc nêu --kind, --programme, --level, --year nếu máy đọc sai",
        message_en=f"{name}: not a poverty-reduction plan, and no rule applies: nothing was checked",
        next_step_en="look at the file again, or state --kind, --programme, --level, --year",
    )


_CACHE: Mapping[str, tuple[str, str]] = {
    "hit": ("dùng lại kết quả đã lưu", "kept review used"),
    "new": ("kiểm mới: nội dung này chưa được lưu", "judged: this content was not kept"),
    "rules": ("kiểm lại: bộ luật đã đổi", "judged anew: the rules changed"),
    "program": ("kiểm lại: chương trình hoặc thư viện đã đổi", "judged anew: the program or a library changed"),
    "options": ("kiểm lại: lựa chọn dòng lệnh khác", "judged anew: other options were given"),
}
