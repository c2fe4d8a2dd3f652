"""The vocabulary as a whole: nothing missing, nothing ambiguous, nothing that points nowhere."""

from __future__ import annotations

import unicodedata
from collections import defaultdict

import pytest

from compliance.law import Law
from compliance.law.schema import SCHEMA
from compliance.resources import rules_dir
from compliance.vietnamese.unicode_forms import fold

LISTS_OF_SCHEMA = sorted({f.values for kind in SCHEMA.values() for f in kind.fields.values() if f.values})


def bare(text: str) -> str:
    """What is left of a phrase when diacritics, case and punctuation are lost."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


@pytest.mark.parametrize("list_id", LISTS_OF_SCHEMA)
def test_every_list_of_the_schema_exists_and_holds_values(law: Law, list_id: str) -> None:
    assert law.lists[list_id].values


def test_identifiers_and_names_are_unique_in_each_list(law: Law) -> None:
    for values in law.lists.values():
        ids = [value.id for value in values.values]
        assert len(ids) == len(set(ids)), values.id
        names = [name for value in values.values for name in value.names]
        assert len(names) == len(set(names)), values.id


def test_no_phrase_is_written_twice_for_one_value(law: Law) -> None:
    for values in law.lists.values():
        for value in values.values:
            wordings = [" ".join(phrase.casefold().split()) for phrase in value.phrases]
            assert len(wordings) == len(set(wordings)), (values.id, value.id)


def folded_twins(law: Law) -> set[tuple[str, frozenset[str], str]]:
    twins = set()
    for values in law.lists.values():
        if values.overlapping:
            continue
        owners: dict[str, set[str]] = defaultdict(set)
        for value_id, phrase in values.phrase_pairs():
            owners[bare(phrase)].add(value_id)
        twins |= {(values.id, frozenset(ids), words) for words, ids in owners.items() if len(ids) > 1}
    return twins


def test_no_two_values_become_one_without_diacritics_unless_declared(law: Law) -> None:
    declared = {(v.id, frozenset(pair)) for v in law.lists.values() for pair in v.same_when_folded}
    found = folded_twins(law)
    assert {twin for twin in found if twin[:2] not in declared} == set()
    assert declared == {twin[:2] for twin in found}, "a declared pair that does not occur"


def test_no_decoy_looks_like_a_phrase_of_the_vocabulary_once_marks_are_lost(law: Law) -> None:
    # In badly read text such a decoy would take the place of the phrase itself; the same wording in both is no decoy.
    wordings: dict[str, set[str]] = defaultdict(set)
    for values in law.lists.values():
        if values.id != "decoys":
            for _, phrase in values.phrase_pairs():
                wordings[bare(phrase)].add(phrase.casefold())
    for _, phrase in law.lists["decoys"].phrase_pairs():
        assert wordings.get(bare(phrase), set()) <= {phrase.casefold()}, phrase


def test_attributes_that_name_other_values_name_existing_ones(law: Law) -> None:
    pointers = {
        ("indicators", "dimension"): "dimensions",
        ("indicators", "group"): "groups",
        ("indicators", "base"): "indicators",
        ("groups", "within"): "groups",
        ("body_kinds", "dimensions"): "dimensions",
        ("bodies", "kind"): "body_kinds",
        ("projects", "parent"): "projects",
        ("projects", "replaces"): "projects",
        ("projects", "period"): "programme_periods",
        ("programme_names", "correct"): "programme_names",
        ("programme_names", "period"): "programme_periods",
        ("issuer_symbols", "level"): "issuer_levels",
        ("bodies", "basis"): "expiry_bases",
    }
    lost = [
        (list_id, value.id, key, word)
        for (list_id, key), target in pointers.items()
        for value in law.lists[list_id].values
        for word in value.attribute_list(key)
        if word not in law.lists[target].by_id
    ]
    assert lost == []


def test_the_poverty_programme_of_2021_2025_has_seven_projects_and_its_successor_two_components(law: Law) -> None:
    of_period = [v for v in law.lists["projects"].values if v.attributes["period"] == "2021-2025"]
    assert [v.id for v in of_period if "parent" not in v.attributes] == [f"DA{n}" for n in range(1, 8)]
    assert [v.id for v in of_period if v.attributes.get("parent") == "DA4"] == ["DA4.TDA1", "DA4.TDA2", "DA4.TDA3"]
    parts = [str(v.attributes["parent"]) for v in law.lists["projects"].values if ".NDTP" in v.id]
    assert (parts.count("HP1"), parts.count("HP2")) == (10, 5)


def test_six_dimensions_are_basic_services(law: Law) -> None:
    basic = [v.id for v in law.lists["dimensions"].values if v.attributes.get("basic")]
    assert basic == ["viec_lam", "y_te", "giao_duc", "nha_o", "nuoc_ve_sinh", "thong_tin"]


@pytest.mark.parametrize(
    ("list_id", "name", "expected"),
    [
        ("groups", "hộ cận nghèo", "ho_can_ngheo"),
        ("groups", "người nghèo", "ho_ngheo"),
        ("indicators", "bhyt", "bhyt"),
        ("body_kinds", "trạm y tế", "y-te"),
        ("target_operators", "ít nhất", ">="),
        ("levels", "Xã", "xa"),
        ("dimensions", unicodedata.normalize("NFD", "việc làm"), "viec_lam"),
        ("expiry_bases", "suy luận", "suy-luan"),
    ],
)
def test_a_rule_finds_a_value_by_any_of_its_names(law: Law, list_id: str, name: str, expected: str) -> None:
    value = law.resolve_value(list_id, name)
    assert value is not None
    assert value.id == expected


def test_an_unknown_name_is_nothing_and_not_the_nearest(law: Law) -> None:
    assert law.resolve_value("groups", "hộ khá giả") is None


def test_every_file_of_the_law_is_in_nfc() -> None:
    wrong = [p.name for p in rules_dir().rglob("*") if p.is_file() and not _is_nfc(p.read_text(encoding="utf-8"))]
    assert wrong == []


def _is_nfc(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)
