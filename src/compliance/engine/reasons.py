"""Why a requirement could not be decided or did not speak, in Vietnamese, and what a person should look at."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.engine.atoms import Atom
from compliance.engine.clauses import ClausalRequirement, ClausalRule
from compliance.engine.conditions import UNREAD, Scope, look_up
from compliance.engine.direct import all_of
from compliance.engine.evidence import evidence_at
from compliance.engine.messages import Met
from compliance.engine.outcome import Evidence
from compliance.engine.scene import Scene, Vocabulary
from compliance.engine.steps import PLAN, Step
from compliance.engine.truth import FALSE, UNKNOWN
from compliance.engine.wording import (
    condition_words,
    date_words,
    field_words,
    label,
    lines_words,
    number_words,
    pattern_words,
    plainly,
    quote,
)
from compliance.language.ruleset import Applicability, FieldRef
from compliance.law.schema import SCHEMA
from compliance.plan.facts import DateRange, Fact
from compliance.span import Span

_MOST_CAUSES = 3


# --- not applicable --------------------------------------------------------------------------------------------


def outside_scope(rule: ClausalRule, scene: Scene, vocabulary: Vocabulary) -> str | None:
    """Return why a rule surely does not speak to this plan, or nothing when it does or may."""
    gate = rule.applies
    if gate.truth(scene) != FALSE:
        return None
    if gate not in scene.reasons:
        failed = next(atom for atom in gate.atoms if atom.test(scene.identity, scene.identity, scene) == FALSE)
        scene.reasons[gate] = f"ngoài phạm vi: {_limit_words(failed, rule.rule.applies, scene, vocabulary)}"
    return scene.reasons[gate]


def _limit_words(atom: Atom, applies: Applicability, scene: Scene, vocabulary: Vocabulary) -> str:
    if atom.condition is not None:
        return f"không thuộc trường hợp «{plainly(condition_words(atom.condition, Scope('plan'), vocabulary))}»"
    said = field_words(scene.identity, atom.about, vocabulary)
    if atom.about == "year":
        return f"năm kế hoạch {said}, quy tắc áp dụng {_years(applies.year_from, applies.year_to)}"
    if atom.about == "date":
        first, last = (date_words(day) if day else None for day in (applies.signed_from, applies.signed_to))
        return f"ký ngày {said}, quy tắc áp dụng cho văn bản ký {_period(first, last)}"
    if atom.about == "level":
        return f"kế hoạch cấp {said}, quy tắc áp dụng cho {_listed('level', applies.levels, vocabulary)}"
    if atom.about == "programme":
        wanted = _listed("programme", applies.programmes, vocabulary)
        return f"chương trình {said}, quy tắc áp dụng cho chương trình {wanted}"
    return f"loại văn bản {said}, quy tắc áp dụng cho {_listed('document_kind', applies.documents, vocabulary)}"


def _listed(field: str, values: tuple[str, ...], vocabulary: Vocabulary) -> str:
    spec = SCHEMA["plan"].fields[field]
    prefix = "cấp " if field == "level" else ""
    return prefix + ", ".join(label(value, spec, vocabulary) for value in values)


def _years(first: int | None, last: int | None) -> str:
    return _period(str(first) if first else None, str(last) if last else None)


def _period(first: str | None, last: str | None) -> str:
    return " ".join(part for part in (f"từ {first}" if first else "", f"đến {last}" if last else "") if part)


def nothing_to_judge(requirement: ClausalRequirement, scene: Scene, vocabulary: Vocabulary) -> str:
    """Return why a requirement that applies had nothing to judge."""
    for atom in requirement.gate.atoms:
        if atom.test(scene.identity, scene.identity, scene) == FALSE and atom.condition is not None:
            words = plainly(condition_words(atom.condition, Scope("plan"), vocabulary))
            if atom.negated:
                return f"thuộc ngoại lệ: {_exemption_label(requirement, atom) or words}"
            return f"không thuộc trường hợp «{words}»"
    if requirement.requirement.form == "equals" or requirement.requirement.pattern is None:
        return "kế hoạch không ghi số liệu để so"
    if "pattern" not in requirement.words:
        words = plainly(pattern_words(requirement.requirement.pattern, Scope("plan"), vocabulary))
        requirement.words["pattern"] = words
    return f"kế hoạch không có {requirement.words['pattern']}"


def _exemption_label(requirement: ClausalRequirement, atom: Atom) -> str | None:
    items = requirement.exemptions
    return next((f"«{item.label}»" for item in items if item.when == atom.condition), None)


# --- undetermined ----------------------------------------------------------------------------------------------


def causes(met: Met) -> Iterator[tuple[str, Evidence | None]]:
    """Return what keeps a possible match from being sure or from falling away, each with its place."""
    scene, identity = met.scene, met.scene.identity
    for atom in met.clause.plan:
        if atom.test(identity, identity, scene) == UNKNOWN:
            yield from _unknown_atom(atom, identity, identity, met)
    for step, fact in zip(met.clause.positives, met.facts, strict=True):
        outer = _outer(step, met)
        if fact.certainty == "possible":
            doubt = (
                f"{fact.note}: {SCHEMA[fact.kind].vi}"
                if fact.note
                else f"{SCHEMA[fact.kind].vi} chưa chắc đã đọc đúng:"
            )
            words = f"{doubt} «{quote(scene, fact.span)}» ({lines_words(fact.span)})"
            yield words, evidence_at(scene, fact, fact.span)
        for atom in step.atoms:
            if atom.test(fact, outer, scene) == UNKNOWN:
                yield from _unknown_atom(atom, fact, outer, met)
    for step in met.clause.absents:
        yield from _possible_fulfilment(step, met)


def _outer(step: Step, met: Met) -> Fact:
    return met.scene.identity if step.outer == PLAN else met.facts[step.outer]


def _unknown_atom(atom: Atom, fact: Fact, outer: Fact, met: Met) -> Iterator[tuple[str, Evidence | None]]:
    found = False
    for ref in atom.refs:
        holder = _holder(ref, fact, outer, met.scene)
        words = _unknown_field(holder, ref.field, met)
        if words:
            found = True
            is_plan = holder is met.scene.identity
            yield words, None if is_plan else evidence_at(met.scene, holder, holder.span)
    if not found:
        words = plainly(condition_words(atom.condition, atom.scope, met.vocabulary)) if atom.condition else atom.about
        yield f"chưa quyết được «{words}» từ những gì đọc được", None


def _holder(ref: FieldRef, fact: Fact, outer: Fact, scene: Scene) -> Fact:
    return fact if ref.owner == "self" else scene.identity if ref.owner == "plan" else outer


def _unknown_field(holder: Fact, field: str, met: Met) -> str | None:
    spec = SCHEMA[holder.kind].fields.get(field)
    if spec is None:
        # A list that is not at hand has no field; it is named by itself.
        return f"chưa có danh mục «{field}»"
    value, is_plan = look_up(holder, field), holder is met.scene.identity
    where = "của kế hoạch" if is_plan else f"ở {lines_words(holder.span)}"
    if value is UNREAD and holder.note:
        return f"{holder.note}: {spec.vi} {where}"
    if value is UNREAD:
        return f"không đọc được {spec.vi} {where}"
    if value is None:
        return f"chưa xác định được {spec.vi} {where}" if is_plan else None
    if isinstance(value, DateRange) and not value.is_exact:
        return f"{spec.vi} {where} chỉ biết là {date_words(value)}"
    return None


def _possible_fulfilment(step: Step, met: Met) -> Iterator[tuple[str, Evidence | None]]:
    outer, scene, noun = _outer(step, met), met.scene, SCHEMA[step.kind].vi
    for _, fact, own in step.selection.candidates(scene):
        if min(own, all_of(step.joint, fact, outer, scene)) != UNKNOWN:
            continue
        evidence, where = evidence_at(scene, fact, fact.span), lines_words(fact.span)
        if fact.certainty == "gap":
            yield fact.note or f"{where} không đọc được, có thể chứa {noun}", evidence
        elif fact.certainty == "possible":
            doubt = f"{fact.note}: {noun}" if fact.note else f"có thể là {noun} nhưng chưa chắc:"
            yield f"{doubt} «{quote(scene, fact.span)}» ({where})", evidence
        else:
            for atom in step.atoms:
                if atom.test(fact, outer, scene) == UNKNOWN:
                    yield from _unknown_atom(atom, fact, outer, met)


def undetermined(mets: list[Met]) -> tuple[str, tuple[Evidence, ...]]:
    """Return the reason why a requirement is undecided, and the places to look at."""
    words: dict[str, None] = {}
    places: dict[Span, Evidence] = {}
    for met in mets:
        for cause, evidence in causes(met):
            words.setdefault(cause)
            if evidence is not None:
                places.setdefault(evidence.span, evidence)
    listed = list(words)
    more = f"; và {number_words(len(listed) - _MOST_CAUSES)} chỗ khác" if len(listed) > _MOST_CAUSES else ""
    reason = "; ".join(listed[:_MOST_CAUSES]) + more
    return reason or "kết quả phụ thuộc vào chỗ chưa đọc chắc", tuple(
        sorted(places.values(), key=lambda item: item.span)
    )
