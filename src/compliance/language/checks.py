"""Static checks on whole rules: what can be said to be wrong before any plan is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from compliance.language.build import BuiltRequirement, BuiltRule, BuiltSet
from compliance.language.resolve import Names
from compliance.language.ruleset import Applicability, Basis, Place, Requirement, Rule
from compliance.language.source import Source, strings_of

if TYPE_CHECKING:
    from compliance.law import Law

#: What a new rule has where its author must write, as the template and as keyboards write it.
_BLANKS = ('"…"', '"..."')


def check_file(source: Source, built: Sequence[BuiltRule], law: Law) -> None:
    """Keep the faults of the rules of one file."""
    for number, rule in enumerate(built):
        _check_shape(source, rule)
        if number == 0:
            _check_id(source, rule)
        _check_basis(source, rule, law)
        _check_examples(source, rule)
        _check_contradictions(source, rule)
    _check_blanks(source)
    for extra in built[1:]:
        source.report("L046", "mỗi tệp chỉ có một quy tắc", extra.id_place, hint="chuyển sang tệp riêng")


def check_ids(files: Iterable[tuple[Source, Sequence[BuiltRule]]]) -> None:
    """Keep a fault for every rule id that occurs a second time, in whatever file."""
    first: dict[str, Place] = {}
    for source, built in files:
        for rule in built:
            known = first.setdefault(rule.id, rule.id_place)
            if known is not rule.id_place:
                hint = f"đã có ở {known.path}:{known.line}"
                source.report("L045", f"mã quy tắc «{rule.id}» lặp lại", rule.id_place, hint=hint)


def check_sets(source: Source, sets: Sequence[BuiltSet], with_rules: bool) -> None:
    """Keep the faults of the sets of rules of one file: a file holds one set, named as its file is, and no rules."""
    from compliance.language.load import set_path

    path = PurePosixPath(source.path)
    for number, item in enumerate(sets):
        if not item.closed:
            source.report("L043", "bộ quy tắc không có HẾT", item.place, hint="thêm HẾT ở cuối bộ này")
        if item.limits == Applicability():
            source.report("L044", "bộ quy tắc không có ÁP DỤNG", item.place, hint="thêm ÁP DỤNG …")
        expected = set_path(item.name)
        if number or with_rules:
            source.report("L046", "mỗi tệp chỉ có một bộ quy tắc", item.name_place, hint="chuyển sang tệp riêng")
        elif f"{path.parent.name}/{path.stem}" != expected:
            sentence = f"bộ «{item.name}» không khớp đường dẫn tệp"
            source.report("L047", sentence, item.name_place, hint=f"đặt tệp là {expected}.luat")


# ---- shape ------------------------------------------------------------------------------------------------------


def _check_shape(source: Source, rule: BuiltRule) -> None:
    if not rule.closed:
        source.report("L043", "quy tắc không có HẾT", rule.place, hint="thêm HẾT ở cuối quy tắc này")
    if not rule.requirements:
        source.report("L044", "quy tắc không có YÊU CẦU nào", rule.place, hint="thêm YÊU CẦU …")


def _check_id(source: Source, rule: BuiltRule) -> None:
    path = PurePosixPath(source.path)
    expected = f"{path.parent.name}/{path.stem}"
    if rule.id != expected:
        source.report(
            "L047",
            f"mã «{rule.id}» không khớp đường dẫn tệp",
            rule.id_place,
            hint=f"viết «{expected}» hoặc đổi tên tệp",
        )


def _check_blanks(source: Source) -> None:
    """Keep a fault for every text that a template left to be written."""
    if not any(blank in source.text for blank in _BLANKS):
        return
    for found in strings_of(source.text):
        if found[0] in _BLANKS:
            source.report(
                "L050", "chỗ này chưa viết gì", source.place(*found.span()), hint="viết nội dung thay cho «…»"
            )


# ---- legal basis ------------------------------------------------------------------------------------------------


def _check_basis(source: Source, rule: BuiltRule, law: Law) -> None:
    own = [entry for requirement in rule.requirements for entry in requirement.basis_places]
    if not rule.basis_places and not (rule.requirements and all(r.basis_places for r in rule.requirements)):
        source.report("B001", "quy tắc không có căn cứ", rule.place, hint="thêm CĂN CỨ …")
    for basis, place in (*rule.basis_places, *own):
        _check_registered(source, basis, place, law)
    _check_years(source, rule, law)
    for requirement in rule.requirements:
        _check_severity(source, rule, requirement)


def _check_registered(source: Source, basis: Basis, place: Place, law: Law) -> None:
    if basis.kind != "instrument" or not basis.instrument:
        return
    instrument = law.instrument(basis.instrument)
    if instrument is None:
        numbers = Names({number: number for number in law.instruments}, {number: number for number in law.instruments})
        near = _nearest_number(basis.instrument, numbers)
        hint = f"có phải «{near}»?" if near else "thêm văn bản này vào rules/instruments"
        source.report("B002", f"văn bản «{basis.instrument}» không có trong danh mục", place, hint=hint)
    elif basis.locator and instrument.articles and not instrument.knows(basis.locator):
        quoted = tuple(instrument.articles)
        source.report(
            "B006", f"danh mục chưa trích {basis.locator} của {basis.instrument}", place, allowed=quoted,
            hint="ghi nội dung chỗ này vào rules/instruments",
        )  # fmt: skip


def _nearest_number(number: str, known: Names) -> str | None:
    from rapidfuzz.distance import OSA

    ranked = sorted((OSA.distance(number, other), other) for other in known.ids)
    return ranked[0][1] if ranked and ranked[0][0] <= max(2, len(number) // 4) else None


def _check_years(source: Source, rule: BuiltRule, law: Law) -> None:
    """Keep a fault where, for some plan year the rule applies to, every one of its instruments says it does not govern.

    Shape: an instrument whose years are not known may govern any year; arithmetic and practice know no years.
    """
    if rule.rule is None or not rule.basis_places or any(b.kind != "instrument" for b, _ in rule.basis_places):
        return
    numbers = [basis.instrument or "" for basis, _ in rule.basis_places]
    if any(law.instrument(number) is None for number in numbers):
        return
    bare = _ungoverned(rule.rule, numbers, law)
    if bare:
        place = rule.applies_place or rule.place
        following = _successors(numbers, bare, law)
        if following:
            hint = f"thêm căn cứ {', '.join(following)} hoặc thu hẹp NĂM KẾ HOẠCH"
            source.report("B007", f"căn cứ đã có văn bản thay thế từ kế hoạch năm {bare[0]}", place, hint=hint)
            return
        hint = "thu hẹp NĂM KẾ HOẠCH hoặc thêm căn cứ cho các năm đó"
        source.report("B003", f"không căn cứ nào điều chỉnh kế hoạch năm {_years(bare)}", place, hint=hint)


def _ungoverned(rule: Rule, numbers: Sequence[str], law: Law) -> list[int]:
    """Return the plan years the rule claims and none of its instruments governs.

    Shape: an end that ÁP DỤNG does not state in plan years claims nothing before the first governed year, nor, where
    signing ends, after the last; otherwise the rule claims the years up to the last one any instrument speaks of.
    """
    applies = rule.applies
    known = [
        year for item in law.instruments.values() if item.governs for year in (item.governs.from_, item.governs.to)
    ]
    horizon = [year for year in known if year is not None]
    if not horizon:
        return []
    first = applies.year_from or (applies.signed_from.year if applies.signed_from else min(horizon))
    last = applies.year_to or (applies.signed_to.year + 1 if applies.signed_to else max(horizon))
    claimed = list(range(first, last + 1))
    governed = [year for year in claimed if any(law.governs(number, year) is not False for number in numbers)]
    if not governed:
        return claimed
    start = first if applies.year_from else governed[0]
    end = last if applies.year_to or not applies.signed_to else governed[-1]
    return [year for year in range(start, end + 1) if year not in governed]


def _successors(numbers: Sequence[str], years: Sequence[int], law: Law) -> list[str]:
    """Return the instruments that replaced some of these and govern one of the years, nearest first."""
    found = (item for number in numbers for item in law.successors(number))
    return list(dict.fromkeys(item.number for item in found if any(law.governs(item.number, year) for year in years)))


def _years(years: Sequence[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"


def _check_severity(source: Source, rule: BuiltRule, requirement: BuiltRequirement) -> None:
    built = requirement.requirement
    if built is None or built.severity == "advice":
        return
    place = requirement.message_place or requirement.place
    bases = requirement.basis_places or rule.basis_places
    if bases and all(basis.kind == "practice" for basis, _ in bases):
        source.report("B004", "căn cứ chỉ là THÔNG LỆ thì yêu cầu chỉ được LƯU Ý", place, hint="thay bằng LƯU Ý")
    elif rule.unverified_place is not None:
        source.report("B004", "quy tắc CHƯA XÁC MINH thì yêu cầu chỉ được LƯU Ý", place, hint="thay bằng LƯU Ý")


# ---- examples ---------------------------------------------------------------------------------------------------


def _check_examples(source: Source, rule: BuiltRule) -> None:
    if rule.rule is None or not rule.requirements:
        return
    outcomes = {example.outcome for example in rule.rule.examples}
    if "satisfied" not in outcomes:
        source.report("E001", "quy tắc không có ví dụ đạt", rule.place, hint="thêm «VÍ DỤ ĐẠT …»")
    if "violated" not in outcomes:
        source.report("E002", "quy tắc không có ví dụ bị vi phạm", rule.place, hint="thêm «VÍ DỤ VI PHẠM …»")
    severities = {requirement.severity for requirement in rule.rule.requirements} | _lowered(rule.rule)
    for example in rule.rule.examples:
        if example.severity is not None and example.severity not in severities:
            source.report("E004", "không yêu cầu nào của quy tắc cho kết quả này", example.place)


def _lowered(rule: Rule) -> set[str]:
    exemptions = (*rule.exemptions, *(item for requirement in rule.requirements for item in requirement.exemptions))
    return {"advice"} if any(exemption.effect == "lower" for exemption in exemptions) else set()


# ---- contradictions ---------------------------------------------------------------------------------------------


def _check_contradictions(source: Source, rule: BuiltRule) -> None:
    """Keep a fault where one requirement asks for what another forbids, and where one is written twice."""
    seen: list[Requirement] = []
    for requirement in rule.requirements:
        built = requirement.requirement
        if built is None:
            continue
        for other in seen:
            if _contradict(other, built):
                hint = f"yêu cầu ở dòng {other.place.line} nói ngược lại"
                source.report("L049", "CÓ và KHÔNG CÓ cùng một dữ kiện", requirement.place, hint=hint)
            elif _same(other, built):
                source.report(
                    "L048", "yêu cầu lặp lại", requirement.place, hint=f"giống yêu cầu ở dòng {other.place.line}"
                )
        seen.append(built)


def _contradict(a: Requirement, b: Requirement) -> bool:
    forms = {a.form, b.form}
    wanting = a if a.form == "exists" else b
    return (
        forms == {"exists", "forbid"}
        and not (a.pair or b.pair)
        and wanting.at_least != 0
        and (a.pattern == b.pattern and a.when == b.when)
    )


def _same(a: Requirement, b: Requirement) -> bool:
    def key(item: Requirement) -> tuple[object, ...]:
        return (
            item.form, item.pattern, item.at_least, item.at_most, item.pair, item.must, item.has, item.value_list,
            item.value_field, item.compare, item.when,
        )  # fmt: skip

    return key(a) == key(b)
