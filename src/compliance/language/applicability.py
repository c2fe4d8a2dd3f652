"""ÁP DỤNG → `Applicability`: a rule's own limits, and those of the set of rules it follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from lark import Token

from compliance.language.conditions import ConditionReader, all_of
from compliance.language.names import Node, trees
from compliance.language.quantities import read_date
from compliance.language.ruleset import Applicability, Condition, FieldRef, IsValue
from compliance.language.scopes import Scope

_T = TypeVar("_T", int, date)


class ApplicabilityReader:
    """Reads the clauses ÁP DỤNG of one rule file."""

    def __init__(self, conditions: ConditionReader) -> None:
        self._conditions = conditions
        self._vocabulary = conditions.vocabulary

    def read(self, clauses: Sequence[Node], *, in_set: bool = False) -> Applicability:
        """Return what the clauses say, narrowed to the set they follow; a set itself follows none."""
        result = Applicability()
        conditions: list[Condition] = []
        followed: list[Node] = []
        for item in (item for node in clauses for item in trees(node)):
            if item.data == "by_set":
                followed.append(item)
            else:
                result = self._limited(result, item, conditions)
        if conditions:
            result = replace(result, when=all_of(conditions))
        for item in followed[1:]:
            self._conditions.report("L041", "THEO BỘ lặp lại", item, hint="mỗi quy tắc theo một bộ")
        if followed and in_set:
            self._conditions.report(
                "L052", "bộ quy tắc không theo bộ khác", followed[0], hint="chép giới hạn vào bộ này"
            )
            return result
        return self._following(followed[0], result) if followed else result

    def _following(self, item: Node, own: Applicability) -> Applicability:
        (name,) = trees(item)
        found = self._conditions.set_of_rules(name)
        if found is None:
            return own
        words, limits = found
        for beyond in _beyond(limits, own):
            self._conditions.report(
                "L051", f"{beyond} rộng hơn bộ «{words}»", item, hint="quy tắc chỉ được thu hẹp bộ của nó"
            )
        return _narrowed(limits, own, words)

    # ---- one item --------------------------------------------------------------------------------------------------

    def _limited(self, result: Applicability, item: Node, conditions: list[Condition]) -> Applicability:
        name = str(item.data)
        if name == "for_levels":
            return replace(result, levels=self._values(item, "levels"))
        if name == "for_programmes":
            return replace(result, programmes=self._values(item, "programmes"))
        if name == "for_documents":
            found = [self._document(part) for part in trees(item)]
            return replace(result, documents=tuple(part for part in found if part))
        if name == "for_years":
            first_year, last_year = self._years(item)
            return replace(result, year_from=first_year, year_to=last_year)
        if name == "for_dates":
            first_day, last_day = self._dates(item)
            return replace(result, signed_from=first_day, signed_to=last_day)
        if name == "for_scopes":
            scopes = self._values(item, "scopes")
            conditions.append(IsValue(FieldRef("plan", "scope"), scopes))
            return result
        condition = self._conditions.condition(item.children[-1], Scope())
        conditions.extend([condition] if condition else [])
        return result

    def _values(self, item: Node, list_id: str) -> tuple[str, ...]:
        found = [self._conditions.value(part, list_id) for part in trees(item)]
        return tuple(dict.fromkeys(value for value in found if value is not None))

    def _document(self, name: Node) -> str | None:
        """Return a document kind, an issuer, or `kind/issuer` for `kế hoạch của ủy ban nhân dân`."""
        kinds, issuers = self._vocabulary.values("document_kinds"), self._vocabulary.values("issuer_kinds")
        words = self._conditions.words(name)
        kind, _, issuer = words.partition(" của ")
        if issuer and kinds.get(kind) and issuers.get(issuer):
            return f"{kinds.get(kind)}/{issuers.get(issuer)}"
        return (
            issuers.get(words)
            if kinds.get(words) is None and issuers.get(words)
            else self._conditions.value(name, "document_kinds")
        )

    def _years(self, item: Node) -> tuple[int | None, int | None]:
        tokens = [part for part in item.children[1:] if isinstance(part, Token)]
        numbers = [self._conditions.integer(part) for part in tokens if part.type == "NUMBER"]
        years = self._bounds(tokens, numbers)
        self._in_order(item, years)
        return years

    def _dates(self, item: Node) -> tuple[date | None, date | None]:
        tokens = [part for part in item.children[1:] if isinstance(part, Token)]
        days = self._bounds(tokens, [self.day(part) for part in tokens if part.type == "DATE"])
        self._in_order(item, days)
        return days

    def _in_order(self, item: Node, bounds: tuple[int | None, int | None] | tuple[date | None, date | None]) -> None:
        start, end = bounds
        if start is not None and end is not None and start > end:  # type: ignore[operator]
            self._conditions.report("B005", "thời kỳ kết thúc trước khi bắt đầu", item)

    @staticmethod
    def _bounds(tokens: list[Token], values: list[_T | None]) -> tuple[_T | None, _T | None]:
        words = [token.type for token in tokens]
        if "FROM" not in words and "TO" not in words:
            return values[0], values[0]
        if "FROM" not in words:
            return None, values[0]
        return values[0], values[1] if len(values) > 1 else None

    def day(self, token: Token) -> date | None:
        """Return the day of a DATE."""
        value = read_date(str(token))
        if value is None:
            self._conditions.report("T009", f"không có ngày {token} trong lịch", token)
        return value


# ---- a rule and its set ---------------------------------------------------------------------------------------------


def _narrowed(limits: Applicability, own: Applicability, words: str) -> Applicability:
    """Return the limits of a set with those of its rule inside them."""
    whens = [when for when in (limits.when, own.when) if when is not None]
    return Applicability(
        levels=own.levels or limits.levels,
        year_from=_later(limits.year_from, own.year_from),
        year_to=_earlier(limits.year_to, own.year_to),
        signed_from=_later(limits.signed_from, own.signed_from),
        signed_to=_earlier(limits.signed_to, own.signed_to),
        programmes=own.programmes or limits.programmes,
        documents=own.documents or limits.documents,
        when=all_of(whens) if whens else None,
        follows=words,
    )


def _later(a: _T | None, b: _T | None) -> _T | None:
    return max(a, b) if a is not None and b is not None else b if a is None else a


def _earlier(a: _T | None, b: _T | None) -> _T | None:
    return min(a, b) if a is not None and b is not None else b if a is None else a


def _beyond(limits: Applicability, own: Applicability) -> Iterator[str]:
    """Return what a rule says it speaks of and its set does not."""
    if limits.levels and not set(own.levels) <= set(limits.levels):
        yield "CẤP"
    if _reaches_out((limits.year_from, limits.year_to), (own.year_from, own.year_to)):
        yield "NĂM KẾ HOẠCH"
    if _reaches_out((limits.signed_from, limits.signed_to), (own.signed_from, own.signed_to)):
        yield "NGÀY KÝ"
    if limits.programmes and not set(own.programmes) <= set(limits.programmes):
        yield "CHƯƠNG TRÌNH"
    kinds = {kind for value in own.documents for kind in [value, value.partition("/")[0]] if kind in limits.documents}
    if limits.documents and any(value not in kinds and value.partition("/")[0] not in kinds for value in own.documents):
        yield "VĂN BẢN"


def _reaches_out(limits: tuple[_T | None, _T | None], own: tuple[_T | None, _T | None]) -> bool:
    first, last = limits
    stated = [end for end in own if end is not None]
    return any((first is not None and end < first) or (last is not None and end > last) for end in stated)
