"""All rule files → `RuleSet`, or every fault of every file at once.

What reads and checks rule text is imported where it is needed: rules that have not changed come from the cache.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from compliance import cache
from compliance.language.faults import RuleFaults
from compliance.language.ruleset import Rule, RuleSet
from compliance.language.stored import from_json, to_json
from compliance.resources import grammar_dir
from compliance.resources import rules_dir as packaged_rules_dir
from compliance.version import program_version

if TYPE_CHECKING:
    from compliance.language.build import BuiltRule
    from compliance.language.resolve import Vocabulary
    from compliance.language.source import Source
    from compliance.law import Law

_SETS = "bo"
_DATA = ("*.luat", "instruments/*.yaml", "vocabulary/*.yaml")
# In a file that could not be read whole, what seems to be missing may stand in the part that was not read.
_NEEDS_WHOLE_FILE = frozenset(
    {"L040", "L041", "L042", "L043", "L044", "L048", "L049", "L050", "B001", "B003", "B004", "E001", "E002", "E004"}
)


def load_rules(law: Law, rules_dir: Path | None = None) -> RuleSet:
    """Return all rules of a folder (the one that came with the program by default), in the order of their ids.

    Errors: RuleFaults with every fault of every file.
    """
    folder = rules_dir or packaged_rules_dir()
    made_from = content_hash(folder)
    # Rules mean something over one law only; a law that was not read from files has no mark to know it by.
    key = cache.hash_of(made_from, law.made_from, folder.name, files=_makers()) if law.made_from else ""
    known = cache.recall("rules", key, from_json) if key else None
    if known is None:
        with _no_collection():
            known = RuleSet(_read_all(law, folder), made_from)
        if key and made_from == content_hash(folder):  # else somebody wrote while we read
            cache.keep("rules", key, to_json(known))
    return known


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the collector of garbage from walking syntax trees again and again while they are being made."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _makers() -> list[Path]:
    """Return the files that decide what becomes of a rule's text."""
    return [*cache.code_files("language", "law"), *sorted(path for path in grammar_dir().iterdir() if path.is_file())]


def _read_all(law: Law, folder: Path) -> tuple[Rule, ...]:
    from compliance.language.checks import check_ids
    from compliance.language.source import read_source

    vocabulary = vocabulary_of(law, folder)
    files = [
        (source, read_rules(source, vocabulary))
        for path in rule_files(folder)
        for source in [read_source(shown_path(path, folder), path.read_bytes())]
    ]
    check_ids(files)
    faults = [fault for source, _ in files for fault in source.faults]
    if faults:
        raise RuleFaults(faults)
    return tuple(sorted((rule.rule for _, built in files for rule in built if rule.rule), key=lambda rule: rule.id))


def vocabulary_of(law: Law, folder: Path) -> Vocabulary:
    """Return the names that rules of a folder may use: those of the law, and those of the folder's sets of rules."""
    from compliance.language.resolve import Vocabulary
    from compliance.language.source import read_source

    vocabulary = Vocabulary(law)
    add_sets(vocabulary, [read_source(shown_path(path, folder), path.read_bytes()) for path in set_files(folder)])
    return vocabulary


def add_sets(vocabulary: Vocabulary, sources: Iterable[Source]) -> None:
    """Make the sets of rules of some files known; their faults are told when the files are read as rule files are."""
    from compliance.language.build import RuleReader
    from compliance.language.syntax import parse

    for source in sources:
        for tree in parse(source)[0]:
            if tree.data == "rule_set":
                built = RuleReader(source, vocabulary).read_set(tree)
                vocabulary.add_set(built.name, built.limits)
        source.faults.clear()


def read_rules(source: Source, vocabulary: Vocabulary) -> list[BuiltRule]:
    """Return the rules of one file; its faults, those of the static checks included, are kept in the source."""
    from compliance.language.build import RuleReader
    from compliance.language.checks import check_file, check_sets
    from compliance.language.syntax import parse

    trees, whole = parse(source)
    reader = RuleReader(source, vocabulary)
    built = [reader.read(tree) for tree in trees if tree.data == "rule"]
    sets = [reader.read_set(tree) for tree in trees if tree.data == "rule_set"]
    check_file(source, built, vocabulary.law)
    check_sets(source, sets, bool(built))
    if whole and not built and not sets:
        source.report("L044", "tệp không có quy tắc nào", source.place(0, 0), hint="bắt đầu bằng «QUY TẮC nhóm/tên …»")
    if not whole:
        source.faults[:] = [fault for fault in source.faults if fault.code not in _NEEDS_WHOLE_FILE]
    return built


def rule_files(folder: Path) -> list[Path]:
    """Return the rule files of a folder, in order."""
    return sorted(folder.rglob("*.luat"))


def set_files(folder: Path) -> list[Path]:
    """Return the files among the rules that hold sets of rules."""
    return sorted((folder / _SETS).glob("*.luat"))


def set_file(folder: Path, name: str) -> Path:
    """Return the file in which a set of rules of that name stands."""
    return folder / f"{set_path(name)}.luat"


def set_path(name: str) -> str:
    """Return where among the rules a set stands, without the ending of the file: `bo/ke-hoach-giam-ngheo`."""
    from compliance.language.keywords import bare

    return f"{_SETS}/{'-'.join(bare(name).lower().split())}"


def shown_path(path: Path, folder: Path) -> str:
    """Return a rule file's path as faults show it: from the folder of rules on."""
    return f"{folder.name}/{path.relative_to(folder).as_posix()}"


def content_hash(folder: Path) -> str:
    """Return the SHA-256 over the rules, the vocabulary, the instruments and the program's version."""
    digest = hashlib.sha256(program_version().encode())
    for path in _data_files(folder):
        name, data = path.relative_to(folder).as_posix().encode(), path.read_bytes()
        digest.update(b"%d:%s:%d:" % (len(name), name, len(data)))
        digest.update(data)
    return digest.hexdigest()


def _data_files(folder: Path) -> Iterable[Path]:
    return sorted({path for pattern in _DATA for path in folder.rglob(pattern)})
