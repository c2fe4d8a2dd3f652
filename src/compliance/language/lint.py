"""Checks of meaning, too slow for every start: what can never apply, never be met, never be broken; words that collide.

`compliance rules lint` and the editor run them; `load_rules` does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.language.build import BuiltRequirement, BuiltRule
from compliance.language.faults import Fault
from compliance.language.load import read_rules, rule_files, set_path, shown_path, vocabulary_of
from compliance.language.logic import Kinds, Logic, tested_field
from compliance.language.ruleset import (
    And,
    Compare,
    Condition,
    DateLiteral,
    Exemption,
    FieldRef,
    IsPresent,
    Not,
    Number,
    Or,
    Pattern,
    Place,
    Requirement,
    Rule,
)
from compliance.language.source import Source, read_source
from compliance.resources import rules_dir as packaged_rules_dir
from compliance.vietnamese.syllables import marked_share
from compliance.vietnamese.unicode_forms import fold

if TYPE_CHECKING:
    from compliance.language.resolve import Vocabulary
    from compliance.law import Law
    from compliance.law.models import ValueList

_OWN_FORMS = ("forbid", "every_must", "every_has")
_PLAN: Kinds = {"plan": "plan"}
# A plan of a year may be signed late, but not when the year after it is over as well.
_LATE_YEARS = 1

# Clean prose has marks on six words of ten.
_MARKS_LEFT = 0.45
_FEWEST_WORDS = 4
_GRAVITY = {"advice": 0, "missing": 1, "violation": 2}

BuiltFile = tuple[Source, Sequence[BuiltRule]]


def lint_rules(law: Law, rules_dir: Path | None = None) -> list[Fault]:
    """Return the faults of meaning in the rules and the vocabulary of a folder whose files are sound by themselves."""
    folder = rules_dir or packaged_rules_dir()
    vocabulary = vocabulary_of(law, folder)
    files: list[BuiltFile] = []
    for path in rule_files(folder):
        source = read_source(shown_path(path, folder), path.read_bytes())
        built = read_rules(source, vocabulary)
        source.faults.clear()
        lint_file(source, built, law)
        lint_examples(source, built)
        files.append((source, built))
    lint_together(files, law)
    lint_sets(files, vocabulary)
    return [fault for source, _ in files for fault in source.faults] + lint_vocabulary(law, folder.name)


def lint_file(source: Source, built: Sequence[BuiltRule], law: Law) -> None:
    """Keep the faults of meaning of the rules of one file; rules with other faults are passed over."""
    for rule in built:
        if rule.rule is not None:
            _RuleLint(source, rule, rule.rule, Logic(law)).run()


def lint_examples(source: Source, built: Sequence[BuiltRule]) -> None:
    """Keep a fault for each rule that no example tries on damaged text."""
    for rule in built:
        if rule.rule is not None and not any(_is_damaged(example.text) for example in rule.rule.examples):
            hint = "thêm một ví dụ như OCR đọc ra: mất dấu, nhầm chữ"
            source.report("E005", "quy tắc không có ví dụ chữ hỏng", rule.place, hint=hint)


def _is_damaged(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS and marked_share(text) <= _MARKS_LEFT


def lint_together(files: Iterable[BuiltFile], law: Law, about: Source | None = None) -> None:
    """Keep a fault where two requirements, of whatever rules, contradict each other or say the same.

    Shape: with `about`, only pairs that this file has a part in are looked at.
    """
    logic = Logic(law)
    claims = [
        _Claim(source, requirement.place, requirement, [*logic.limits(item.rule.applies), *_when(requirement)])
        for source, built in files
        for item in built
        if item.rule is not None
        for requirement in item.rule.requirements
    ]
    by_kind: dict[str, list[_Claim]] = {}
    for claim in claims:
        if claim.requirement.pattern is not None and not claim.requirement.pair:
            by_kind.setdefault(claim.requirement.pattern.kind, []).append(claim)
    for group in by_kind.values():
        for first, second in combinations(group, 2):
            if about is None or about is first.source or about is second.source:
                _compare_claims(first, second, logic)


def _compare_claims(first: _Claim, second: _Claim, logic: Logic) -> None:
    forms = (first.requirement.form, second.requirement.form)
    if forms[0] == forms[1]:
        for wide, narrow in ((first, second), (second, first)):
            if _subsumes(wide, narrow, logic):
                _report_subsumed(wide, narrow)
    elif set(forms) == {"exists", "forbid"}:
        wants, refuses = (first, second) if forms[0] == "exists" else (second, first)
        if wants.requirement.at_least != 0 and _contradict(wants, refuses, logic):
            _report_contradiction(wants, refuses)


def lint_sets(files: Iterable[BuiltFile], vocabulary: Vocabulary) -> None:
    """Keep a fault for each set of rules that no rule follows."""
    sources = {source.path.partition("/")[2]: source for source, _ in files}
    followed = {item.rule.applies.follows for _, built in files for item in built if item.rule is not None}
    for name in sorted(vocabulary.sets.shown.keys() - followed):
        source = sources.get(f"{set_path(name)}.luat")
        if source is not None:
            at = source.text.index(name)
            place = source.place(at, at + len(name))
            source.report("M012", f"không quy tắc nào theo bộ «{name}»", place, hint="bỏ bộ này, hoặc viết THEO BỘ")


# ---- one rule -----------------------------------------------------------------------------------------------------


class _RuleLint:
    """Checks one sound rule."""

    def __init__(self, source: Source, built: BuiltRule, rule: Rule, logic: Logic) -> None:
        self._source, self._built, self._rule, self._logic = source, built, rule, logic
        self._limits = logic.limits(rule.applies)

    def run(self) -> None:
        place = self._built.applies_place or self._built.place
        if not self._logic.can_hold(self._limits, _PLAN):
            self._source.report("M001", "quy tắc không bao giờ áp dụng", place, hint="các giới hạn loại trừ nhau")
            return
        if self._signed_too_late():
            hint = "ngày ký bắt đầu khi năm kế hoạch cuối cùng đã qua"
            self._source.report("M001", "quy tắc không bao giờ áp dụng", place, hint=hint)
        for built in self._built.requirements:
            if built.requirement is not None:
                self._requirement(built, built.requirement)
        self._rule_exemptions()
        self._periods()

    def _signed_too_late(self) -> bool:
        applies = self._rule.applies
        if applies.signed_from is None or applies.year_to is None:
            return False
        return applies.signed_from.year > applies.year_to + _LATE_YEARS

    def _requirement(self, built: BuiltRequirement, item: Requirement) -> None:
        kinds = _kinds(item)
        context = [*self._limits, *_when(item)]
        if not self._logic.can_hold(context, kinds):
            hint = "KHI trái với ÁP DỤNG" if self._limits else "KHI tự mâu thuẫn"
            self._source.report("M002", "yêu cầu không bao giờ áp dụng", built.place, hint=hint)
            return
        met = [*context, *_where(item)]
        if not self._logic.can_hold(met, kinds) or not self._can_match(item.has, context):
            self._source.report(
                "M003",
                "không dữ kiện nào có thể thỏa điều kiện sau MÀ",
                built.place,
                hint="các điều kiện loại trừ nhau",
            )
            return
        if item.form == "exists":
            kinds, met = _PLAN, context
        for exemption in item.exemptions:
            self._exemption(exemption, met, kinds, built.place)
        self._apart((*item.exemptions, *self._rule.exemptions), met, kinds, built.place)
        if item.must is not None:
            self._must(item.must, met, kinds, built.place)

    def _can_match(self, pattern: Pattern | None, context: Sequence[Condition]) -> bool:
        """Tell whether the `g` of PHẢI CÓ g can exist; tests that also look at the outer fact are left out."""
        if pattern is None or pattern.where is None:
            return True
        limits = [condition for condition in context if not _reads_self(condition)]
        return self._logic.can_hold([*limits, pattern.where], {"self": pattern.kind, "plan": "plan"})

    def _must(self, must: Condition, met: Sequence[Condition], kinds: Kinds, place: Place) -> None:
        if not self._logic.can_hold([*met, Not(must)], kinds):
            self._source.report(
                "M006", "yêu cầu không bao giờ bị vi phạm", place, hint="điều kiện sau PHẢI luôn đúng ở đây"
            )
        elif not self._logic.can_hold([*met, must], kinds):
            self._source.report(
                "M007", "yêu cầu không bao giờ đạt được", place, hint="điều kiện sau PHẢI luôn sai; có phải KHÔNG CÓ?"
            )

    def _rule_exemptions(self) -> None:
        kinds = {tuple(sorted(_kinds(item).items())) for item in self._rule.requirements}
        around = dict(kinds.pop()) if len(kinds) == 1 else dict(_PLAN)
        for exemption in self._rule.exemptions:
            self._exemption(exemption, self._limits, around, self._built.place)

    def _apart(self, items: Sequence[Exemption], met: Sequence[Condition], kinds: Kinds, place: Place) -> None:
        """Keep a fault for two exceptions that can hold together, where that can be told surely."""
        for first, second in combinations(items, 2):
            tests = [first.when, second.when]
            if all(map(_is_plain, tests)) and self._logic.can_hold([*met, *tests], kinds):
                sentence = f"hai ngoại lệ «{first.label}» và «{second.label}» chồng lên nhau"
                self._source.report(
                    "M011", sentence, place, hint="thêm điều kiện để mỗi trường hợp thuộc về một ngoại lệ"
                )

    def _exemption(self, item: Exemption, met: Sequence[Condition], kinds: Kinds, place: Place) -> None:
        if not self._logic.can_hold([*met, item.when], kinds):
            self._source.report(
                "M004",
                f"ngoại lệ «{item.label}» không bao giờ xảy ra",
                place,
                hint="điều kiện trái với chỗ đứng của nó",
            )
        elif not self._logic.can_hold([*met, Not(item.when)], kinds):
            self._source.report(
                "M005", f"ngoại lệ «{item.label}» luôn luôn xảy ra", place, hint="yêu cầu này không còn tác dụng"
            )

    # ---- requirements that take turns in time ---------------------------------------------------------------------

    def _periods(self) -> None:
        """Keep a fault for a gap or an overlap between requirements on the same facts that differ by their period."""
        turns: dict[object, list[tuple[_Turn, Place]]] = {}
        for built in self._built.requirements:
            item = built.requirement
            turn = _turn(item) if item is not None else None
            if item is not None and turn is not None:
                key = (turn.field, item.form, item.pattern, item.value_list, item.value_field)
                turns.setdefault(key, []).append((turn, built.place))
        for found in turns.values():
            for (earlier, before), (later, place) in pairwise(sorted(found, key=lambda entry: entry[0].order)):
                self._in_turn(earlier, before, later, place)

    def _in_turn(self, earlier: _Turn, before: Place, later: _Turn, place: Place) -> None:
        if earlier.last is None or later.first is None or later.first <= earlier.last:
            hint = f"trùng với yêu cầu ở dòng {before.line}"
            self._source.report("M009", "hai yêu cầu thay nhau có thời kỳ chồng lên nhau", place, hint=hint)
        elif later.first > earlier.last + 1:
            gap = dict.fromkeys((earlier.shown(earlier.last + 1), earlier.shown(later.first - 1)))
            hint = f"không yêu cầu nào nói về {'–'.join(gap)}"
            self._source.report("M008", "hai yêu cầu thay nhau để trống một thời kỳ", place, hint=hint)


def _kinds(item: Requirement) -> Kinds:
    if item.pattern is not None:
        return {"self": item.pattern.kind, "pair": item.pattern.kind, "plan": "plan"}
    return _PLAN


def _when(item: Requirement) -> list[Condition]:
    return [item.when] if item.when is not None else []


def _where(item: Requirement) -> list[Condition]:
    return [item.pattern.where] if item.pattern is not None and item.pattern.where is not None else []


def _is_plain(condition: Condition) -> bool:
    """Tell whether a condition compares nothing but fields with constants."""
    if isinstance(condition, And | Or):
        return all(map(_is_plain, condition.items))
    return _is_plain(condition.item) if isinstance(condition, Not) else tested_field(condition) is not None


def _reads_self(condition: Condition) -> bool:
    ref = tested_field(condition)
    return ref is None or ref.owner != "plan"


@dataclass(frozen=True, slots=True)
class _Turn:
    """A period of plan years or signing days, both ends inclusive, an open end being nothing; days as ordinals."""

    field: str
    first: int | None
    last: int | None

    @property
    def order(self) -> tuple[int, int]:
        return (self.first or 0, self.last or 10**9)

    def shown(self, value: int) -> str:
        return str(value) if self.field == "year" else f"{date.fromordinal(value):%d/%m/%Y}"


def _turn(item: Requirement) -> _Turn | None:
    """Return the period of a requirement whose KHI says nothing but a period."""
    if item.when is None:
        return None
    parts = item.when.items if isinstance(item.when, And) else (item.when,)
    turn: _Turn | None = None
    for part in parts:
        if isinstance(part, IsPresent) and part.ref.owner == "plan":
            continue
        ref = tested_field(part)
        if not isinstance(part, Compare) or ref is None or ref.owner != "plan" or ref.field not in ("year", "date"):
            return None
        if turn is not None and turn.field != ref.field:
            return None
        turn = _narrowed(turn or _Turn(ref.field, None, None), part)
        if turn is None:
            return None
    return turn


def _narrowed(turn: _Turn, part: Compare) -> _Turn | None:
    side = part.right if isinstance(part.left, FieldRef) else part.left
    if side is part.left or not isinstance(side, Number | DateLiteral):
        return None
    value = int(side.value) if isinstance(side, Number) else side.value.toordinal()
    bounds = {
        "=": (value, value), ">=": (value, None), ">": (value + 1, None), "<=": (None, value), "<": (None, value - 1),
    }.get(part.operator)  # fmt: skip
    if bounds is None:
        return None
    first, last = bounds
    firsts = [bound for bound in (turn.first, first) if bound is not None]
    lasts = [bound for bound in (turn.last, last) if bound is not None]
    return _Turn(turn.field, max(firsts) if firsts else None, min(lasts) if lasts else None)


# ---- rules beside each other --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Claim:
    """A requirement with all conditions under which it speaks."""

    source: Source
    place: Place
    requirement: Requirement
    speaks: list[Condition]


def _contradict(wants: _Claim, refuses: _Claim, logic: Logic) -> bool:
    wanted, refused = wants.requirement.pattern, refuses.requirement.pattern
    if wanted is None or refused is None or wanted.kind != refused.kind:
        return False
    if _found_before(wants, refuses):
        return False
    if not _narrower(wanted, refused, logic):
        return False
    if not logic.can_hold([*wants.speaks, *refuses.speaks], _PLAN):
        return False
    return logic.implies(wants.speaks, refuses.speaks, _PLAN) or logic.implies(refuses.speaks, wants.speaks, _PLAN)


def _report_subsumed(wide: _Claim, narrow: _Claim) -> None:
    hint = f"mọi trường hợp đã nằm trong yêu cầu ở {wide.place.path}:{wide.place.line}"
    narrow.source.report("M010", "yêu cầu không thêm được gì", narrow.place, hint=hint)


def _subsumes(wide: _Claim, narrow: _Claim, logic: Logic) -> bool:
    """Tell whether one requirement is broken only where the other, as grave and without exception, is too."""
    holds = {"exists": _wants_more, "forbid": _refuses_more, "every_must": _asks_more}.get(wide.requirement.form)
    return holds is not None and holds(wide, narrow, logic) and _covers(wide, narrow, logic)


def _covers(wide: _Claim, narrow: _Claim, logic: Logic) -> bool:
    """Tell whether one requirement speaks wherever the other does, and no less gravely."""
    a, b = wide.requirement, narrow.requirement
    if a.exemptions or _GRAVITY[a.severity] < _GRAVITY[b.severity]:
        return False
    if wide.source is narrow.source and _same_claim(a, b):
        return False  # told as written twice
    return logic.implies(narrow.speaks, wide.speaks, _PLAN)


def _same_claim(a: Requirement, b: Requirement) -> bool:
    return (a.pattern, a.must, a.when, a.at_least, a.at_most) == (b.pattern, b.must, b.when, b.at_least, b.at_most)


def _wants_more(wide: _Claim, narrow: _Claim, logic: Logic) -> bool:
    a, b = wide.requirement, narrow.requirement
    bounds = {a.at_least, a.at_most, b.at_least, b.at_most}
    return bounds <= {None} and _narrower(a.pattern, b.pattern, logic)


def _refuses_more(wide: _Claim, narrow: _Claim, logic: Logic) -> bool:
    return _narrower(narrow.requirement.pattern, wide.requirement.pattern, logic)


def _asks_more(wide: _Claim, narrow: _Claim, logic: Logic) -> bool:
    a, b = wide.requirement, narrow.requirement
    if a.must is None or b.must is None or not _narrower(b.pattern, a.pattern, logic):
        return False
    return logic.implies([*_where(b), a.must], [b.must], _kinds(b))


def _narrower(narrow: Pattern | None, wide: Pattern | None, logic: Logic) -> bool:
    """Tell whether every fact of one pattern is one of the other."""
    if narrow is None or wide is None:
        return False
    if wide.within and not (narrow.within and set(narrow.within) <= set(wide.within)):
        return False
    kinds: Kinds = {"self": narrow.kind, "plan": "plan"}
    given = [narrow.where] if narrow.where is not None else []
    return wide.where is None or logic.implies(given, [wide.where], kinds)


def _found_before(wants: _Claim, refuses: _Claim) -> bool:
    """Tell whether the checks of one file have already told this."""
    a, b = wants.requirement, refuses.requirement
    return wants.source is refuses.source and a.pattern == b.pattern and a.when == b.when


def _report_contradiction(wants: _Claim, refuses: _Claim) -> None:
    first, second = sorted((wants, refuses), key=lambda claim: (claim.place.path, claim.place.line))
    hint = f"yêu cầu ở {first.place.path}:{first.place.line} nói ngược lại"
    second.source.report("L049", "CÓ và KHÔNG CÓ cùng một dữ kiện", second.place, hint=hint)


# ---- the vocabulary -----------------------------------------------------------------------------------------------


def lint_vocabulary(law: Law, folder: str = "rules") -> list[Fault]:
    """Return a fault for every two values of a list that damaged text cannot tell apart, unless the list says so."""
    return [fault for values in law.lists.values() for fault in _twins(values, folder)]


def _twins(values: ValueList, folder: str) -> Iterator[Fault]:
    if values.overlapping:
        return
    declared = {frozenset(pair) for pair in values.same_when_folded}
    place = Place(f"{folder}/vocabulary/{values.id}.yaml", 1, 1, 1, 1)
    # Names stand in rules, phrases in plans: only words of one sort can be taken for each other.
    words = [
        (value.id, {(sort, fold(word)): word for sort, group in enumerate(groups) for word in reversed(group)})
        for value in values.values
        for groups in [(value.names, value.phrases)]
    ]
    for (a, mine), (b, theirs) in combinations(words, 2):
        for folded in sorted(mine.keys() & theirs.keys()):
            if frozenset((a, b)) not in declared:
                yield Fault(
                    "V001",
                    f"«{mine[folded]}» và «{theirs[folded]}» bỏ dấu đi thì giống nhau",
                    place,
                    hint=f"đổi một trong hai chữ, hoặc khai «same_when_folded: [[{a}, {b}]]»",
                )
