"""The folder of rules a document belongs to: its law, its other rule files, and where the law's entries are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.language.build import BuiltRule
from compliance.language.checks import check_ids
from compliance.language.faults import Fault
from compliance.language.lint import lint_file, lint_together
from compliance.language.load import read_rules, rule_files, set_file, set_files, shown_path, vocabulary_of
from compliance.language.source import Source, read_source
from compliance.law import load_law
from compliance.law.models import plain_number
from compliance.resources import rules_dir

_PARTS = ("instruments", "vocabulary")
_NUMBER = re.compile(r"^number:\s*[\"']?([^\s\"'#]+)", re.M)


@dataclass(frozen=True, slots=True)
class _Built:
    modified: int
    source: Source
    rules: list[BuiltRule]


@dataclass(frozen=True, slots=True)
class Entry:
    """Where something is written: a file and a line, from 1."""

    path: Path
    line: int


class Project:
    """One folder of rules, with what was read of it; `refresh` reads the law anew after its files have changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._built: dict[Path, _Built] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the instruments and the vocabulary. Errors: `LawFaults` where they cannot be used."""
        self.law = load_law(self.folder)
        self._read_sets()

    def _read_sets(self) -> None:
        self._sets = self._set_times()
        self.vocabulary = vocabulary_of(self.law, self.folder)
        self._built.clear()

    def _set_times(self) -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in set_files(self.folder)}

    def faults(self, path: Path, text: str) -> list[Fault]:
        """Return every fault of a rule file as the editor has it, those it makes together with other files included."""
        if self._set_times() != self._sets:
            self._read_sets()
        shown = self._shown(path)
        source = read_source(shown, text.encode("utf-8", "surrogatepass"))
        built = read_rules(source, self.vocabulary)
        others = [(item.source, item.rules) for item in self._others(path)]
        for other, _ in others:  # what they made with an earlier version of this file is of no interest
            other.faults.clear()
        check_ids([*others, (source, built)])
        if not source.faults:
            lint_file(source, built, self.law)
            lint_together([*others, (source, built)], self.law, about=source)
        faults = [fault for item, _ in (*others, (source, built)) for fault in item.faults]
        return [fault for fault in faults if fault.place.path == shown]

    def _shown(self, path: Path) -> str:
        try:
            return shown_path(path, self.folder)
        except ValueError:  # a file outside the folder of rules
            return f"{path.parent.name}/{path.name}"

    def _others(self, path: Path) -> Iterator[_Built]:
        for other in rule_files(self.folder):
            if other != path:
                found = self._read(other)
                if found is not None:
                    yield found

    def _read(self, path: Path) -> _Built | None:
        try:
            modified = path.stat().st_mtime_ns
            known = self._built.get(path)
            if known is None or known.modified != modified:
                source = read_source(self._shown(path), path.read_bytes())
                known = self._built[path] = _Built(modified, source, read_rules(source, self.vocabulary))
        except OSError:
            return None
        return known

    # ---- where the law is written ----------------------------------------------------------------------------------

    def instrument_entry(self, number: str) -> Entry | None:
        """Return where an instrument is written."""
        wanted = plain_number(number)
        for path in sorted((self.folder / "instruments").glob("*.yaml")):
            found = _NUMBER.search(path.read_text(encoding="utf-8"))
            if found is not None and plain_number(found[1]) == wanted:
                return Entry(path, path.read_text(encoding="utf-8").count("\n", 0, found.start()) + 1)
        return None

    def value_entry(self, list_id: str, value_id: str) -> Entry | None:
        """Return where a value of a list is written."""
        return self._entry(list_id, rf"^\s*-\s*\{{?\s*id:\s*[\"']?{re.escape(value_id)}[\"']?\s*(?:[,}}#]|$)")

    def set_entry(self, name: str) -> Entry:
        """Return where a set of rules is written."""
        return Entry(set_file(self.folder, name), 1)

    def list_entry(self, list_id: str) -> Entry | None:
        """Return where a list is written."""
        return self._entry(list_id, r"^list:")

    def _entry(self, list_id: str, pattern: str) -> Entry | None:
        for path in sorted((self.folder / "vocabulary").glob("*.yaml")):
            text = path.read_text(encoding="utf-8")
            if re.search(rf"^list:\s*[\"']?{re.escape(list_id)}[\"']?\s*$", text, re.M):
                found = re.search(pattern, text, re.M)
                return Entry(path, text.count("\n", 0, found.start()) + 1 if found else 1)
        return None


def project_folder(path: Path) -> Path:
    """Return the folder of rules around a file; that which came with the program where there is none."""
    return next((parent for parent in path.parents if all((parent / part).is_dir() for part in _PARTS)), rules_dir())


def sorted_faults(faults: Sequence[Fault]) -> list[Fault]:
    """Return faults in the order of their places."""
    return sorted(faults, key=lambda fault: (fault.place.line, fault.place.column, fault.code))
