"""The rule book as data: for reviewers, one page a rule, and the rules by family, by instrument and by plan year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from compliance.authoring.year_pages import YearPage, make_year_pages
from compliance.language.describe import Describer
from compliance.language.keywords import bare
from compliance.language.ruleset import Applicability, Basis, Example, Exemption, Requirement, Rule, RuleSet
from compliance.report.display import law_words
from compliance.report.labels import Labels, load_labels
from compliance.review import SEVERITIES, law_references

if TYPE_CHECKING:
    from compliance.law import Instrument, Law


@dataclass(frozen=True, slots=True)
class Provision:
    """A place in the law as a page shows it.

    Shape: `says` is what stands there; `facts` are the instrument's dates, years and successors, one a line; `doubts`
    what nobody has confirmed; `anchor` names the instrument's entry in the index, empty for arithmetic and practice.
    """

    words: str
    anchor: str
    says: str | None
    facts: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """One requirement: what it asks in a sentence, what is said when it is not met, and how to mend it."""

    number: int
    sentence: str
    written: str
    severity: str
    severity_words: str
    message: str
    fix: str | None
    exemptions: tuple[str, ...]
    law: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A fragment of a plan with its outcome; `stated` says in which plan it stands, `underlined` what is faulted."""

    state: str
    words: str
    text: str
    stated: str
    underlined: str | None

    @property
    def pieces(self) -> tuple[str, str, str]:
        """Return the text before the underlined words, the words, and what follows; the words may be empty."""
        before, found, after = self.text.partition(self.underlined) if self.underlined else (self.text, "", "")
        return before, found, after


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything the book says about one rule."""

    id: str
    title: str
    family: str
    family_words: str
    severities: tuple[str, ...]
    source: str
    applies: str
    because: str
    asks: tuple[Ask, ...]
    exemptions: tuple[str, ...]
    law: tuple[Provision, ...]
    passing: tuple[Sample, ...]
    failing: tuple[Sample, ...]
    other: tuple[Sample, ...]
    not_checked: tuple[str, ...]
    unverified: tuple[str, ...]
    years: frozenset[int]


@dataclass(frozen=True, slots=True)
class InstrumentEntry:
    """An instrument that some rule rests on, with its dates and those rules."""

    number: str
    anchor: str
    words: str
    facts: tuple[str, ...]
    doubts: tuple[str, ...]
    pages: tuple[RulePage, ...]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The pages in the order of their ids, the three indexes over them, and a page for each year looked after."""

    pages: tuple[RulePage, ...]
    instruments: tuple[InstrumentEntry, ...]
    years: tuple[int, ...]
    year_pages: tuple[YearPage, ...] = ()

    @property
    def families(self) -> list[tuple[str, list[RulePage]]]:
        """Return the pages by family, each with its name."""
        return [(words, list(pages)) for words, pages in groupby(self.pages, key=lambda page: page.family_words)]


def make_rule_book(ruleset: RuleSet, law: Law) -> RuleBook:
    """Return the book of a rule set."""
    years = _book_years(ruleset.rules)
    maker = _PageMaker(law, years)
    pages = tuple(maker.page(rule) for rule in ruleset.rules)
    year_pages = make_year_pages(ruleset.rules, pages, law)
    return RuleBook(pages, _instruments(ruleset.rules, pages, maker), years, year_pages)


def page_of(rule: Rule, law: Law) -> RulePage:
    """Return the page of one rule by itself."""
    return _PageMaker(law, _book_years((rule,))).page(rule)


def _book_years(rules: Sequence[Rule]) -> tuple[int, ...]:
    """Return the plan years that the rules speak of, without a hole."""
    spoken = [year for rule in rules for year in _limits(rule.applies) if year is not None]
    return tuple(range(min(spoken), max(spoken) + 1)) if spoken else ()


def _limits(applies: Applicability) -> tuple[int | None, int | None]:
    """Return the first and last plan year a rule can speak about.

    Shape: a plan of a year is signed in that year or in the one before; later signing is rare and left to the check.
    """
    firsts = [applies.year_from, applies.signed_from.year if applies.signed_from else None]
    lasts = [applies.year_to, applies.signed_to.year + 1 if applies.signed_to else None]
    known_firsts, known_lasts = [y for y in firsts if y is not None], [y for y in lasts if y is not None]
    return (max(known_firsts) if known_firsts else None), (min(known_lasts) if known_lasts else None)


def _instruments(rules: Sequence[Rule], pages: Sequence[RulePage], maker: _PageMaker) -> tuple[InstrumentEntry, ...]:
    resting: dict[str, list[RulePage]] = {}
    for rule, page in zip(rules, pages, strict=True):
        for basis in _all_bases(rule):
            if basis.instrument and page not in resting.setdefault(basis.instrument, []):
                resting[basis.instrument].append(page)
    return tuple(maker.entry(number, found) for number, found in sorted(resting.items(), key=_by_year_and_number))


def _all_bases(rule: Rule) -> list[Basis]:
    return [*rule.basis, *(basis for requirement in rule.requirements for basis in requirement.basis)]


def _by_year_and_number(item: tuple[str, object]) -> tuple[str, int, str]:
    number, _, rest = item[0].partition("/")
    year = rest.split("/")[0]
    return (year if year.isdigit() else "", int(number) if number.isdigit() else 0, item[0])


class _PageMaker:
    """Makes pages with the words of one law."""

    def __init__(self, law: Law, years: Sequence[int]) -> None:
        self._law, self._years = law, years
        self._labels: Labels = load_labels("vi")
        self._describer = Describer(law)

    def page(self, rule: Rule) -> RulePage:
        """Return the page of a rule."""
        law = self._provisions(rule.basis)
        asks = tuple(self._ask(number, item) for number, item in enumerate(rule.requirements, 1))
        samples = [self._sample(example) for example in rule.examples]
        doubts = (doubt for part in (law, *(ask.law for ask in asks)) for place in part for doubt in place.doubts)
        severities = {requirement.severity for requirement in rule.requirements}
        return RulePage(
            id=rule.id,
            title=rule.title,
            family=rule.family,
            family_words=self._labels.name("family", rule.family),
            severities=tuple(self._labels(f"severity.{name}") for name in SEVERITIES if name in severities),
            source=rule.place.path,
            applies=self._describer.applicability(rule.applies),
            because=rule.because,
            asks=asks,
            exemptions=self._exemptions(rule.exemptions, rule.requirements),
            law=law,
            passing=tuple(sample for sample in samples if sample.state == "satisfied"),
            failing=tuple(sample for sample in samples if sample.state in SEVERITIES),
            other=tuple(sample for sample in samples if sample.state in ("undetermined", "not_applicable")),
            not_checked=rule.not_checkable,
            unverified=tuple(dict.fromkeys((*rule.unverified, *doubts))),
            years=self._applies_in(rule),
        )

    def entry(self, number: str, pages: Iterable[RulePage]) -> InstrumentEntry:
        """Return an instrument's entry in the index."""
        words = law_words(law_references((Basis("instrument", number),), self._law)[0], self._labels)
        instrument = self._law.instrument(number)
        return InstrumentEntry(
            number, anchor(number), words, self._facts(instrument), _doubts(instrument), tuple(pages)
        )

    def _ask(self, number: int, item: Requirement) -> Ask:
        return Ask(
            number=number,
            sentence=self._describer.requirement(item),
            written=item.text,
            severity=item.severity,
            severity_words=self._labels(f"severity.{item.severity}"),
            message=item.message,
            fix=item.fix,
            exemptions=self._exemptions(item.exemptions, (item,)),
            law=self._provisions(item.basis),
        )

    def _exemptions(self, exemptions: Iterable[Exemption], requirements: Sequence[Requirement]) -> tuple[str, ...]:
        kinds = {item.pattern.kind if item.pattern and item.form != "exists" else None for item in requirements}
        kind = kinds.pop() if len(kinds) == 1 else None
        return tuple(_with_reason(self._describer.exemption(item, kind), item.because) for item in exemptions)

    # ---- the law ------------------------------------------------------------------------------------------------

    def _provisions(self, bases: Sequence[Basis]) -> tuple[Provision, ...]:
        references = law_references(bases, self._law)
        return tuple(
            self._provision(basis, law_words(reference, self._labels))
            for basis, reference in zip(bases, references, strict=True)
        )

    def _provision(self, basis: Basis, words: str) -> Provision:
        instrument = self._law.instrument(basis.instrument) if basis.instrument else None
        if instrument is None:
            return Provision(words, "", None, (), ())
        says = instrument.quote(basis.locator) if basis.locator else None
        doubts = _doubts(instrument)
        if basis.locator and says is None:
            doubts = (*doubts, f"Danh mục chưa trích nội dung chỗ này của {instrument.number}.")
        return Provision(words, anchor(instrument.number), says, self._facts(instrument), doubts)

    def _facts(self, instrument: Instrument | None) -> tuple[str, ...]:
        if instrument is None:
            return ()
        found = [
            f"{instrument.issuer} ban hành {_day(instrument.issued) or '(chưa thấy ngày trong nguồn)'}",
            self._in_force(instrument),
        ]
        if instrument.governs is not None:
            first, last = instrument.governs.from_, instrument.governs.to
            found.append(f"điều chỉnh kế hoạch các năm {first or '…'}–{last or 'nay'}")
        if instrument.replaced_by:
            found.append(f"được thay bằng {', '.join(instrument.replaced_by)}")
        if instrument.amended_by:
            found.append(f"được sửa đổi bởi {', '.join(instrument.amended_by)}")
        if instrument.transition is not None:
            found.append(f"còn áp dụng đến {_day(instrument.transition.until)}: {instrument.transition.when}")
        return tuple(found)

    def _in_force(self, instrument: Instrument) -> str:
        days = instrument.in_force
        start = f"hiệu lực từ {_day(days.from_)}" if days.from_ else "ngày bắt đầu hiệu lực chưa thấy trong nguồn"
        if days.to is None:
            return start
        how = self._law.label("expiry_bases", days.to_basis) if days.to_basis else ""
        return f"{start} đến {_day(days.to)}{f' ({how})' if how else ''}"

    # ---- examples and years -------------------------------------------------------------------------------------

    def _sample(self, example: Example) -> Sample:
        state = example.severity or example.outcome
        key = f"severity.{state}" if state in SEVERITIES else f"outcome.{state}"
        stated = [
            f"năm {example.year}" if example.year else "",
            self._law.label("levels", example.level) if example.level else "",
            f"ký {_day(example.signed)}" if example.signed else "",
            f"chương trình {self._law.label('programmes', example.programme)}" if example.programme else "",
            f"phạm vi {self._law.label('scopes', example.scope)}" if example.scope else "",
        ]
        return Sample(
            state, self._labels(key), example.text, ", ".join(part for part in stated if part), example.underlined
        )

    def _applies_in(self, rule: Rule) -> frozenset[int]:
        first, last = _limits(rule.applies)
        return frozenset(
            year for year in self._years if (first is None or first <= year) and (last is None or year <= last)
        )


def anchor(number: str) -> str:
    """Return the name of an instrument's entry in links: `30-2020-nd-cp`."""
    return bare(number).lower().replace("/", "-")


def _doubts(instrument: Instrument | None) -> tuple[str, ...]:
    if instrument is None:
        return ()
    found = []
    if not instrument.verified:
        found.append(f"Chưa đối chiếu bản gốc của {instrument.number}.")
    if instrument.in_force.unsure_after is not None:
        found.append(
            f"Sau {_day(instrument.in_force.unsure_after)} chưa xác nhận {instrument.number} còn hiệu lực hay không."
        )
    return tuple(found)


def _with_reason(words: str, because: str) -> str:
    return f"{words} — {because}" if because else words


def _day(value: date | None) -> str:
    return f"{value:%d/%m/%Y}" if value else ""
