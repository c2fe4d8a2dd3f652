"""The words reports use for themselves, in the language asked for, from the catalogue beside the templates."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

from compliance.cache import hash_of, keep, recall
from compliance.resources import reports_dir
from compliance.version import program_version

Language = Literal["vi", "en"]


class Labels:
    """The catalogue in one language: `labels("verdict.compliant")`, `labels("text.coverage", applied=3, …)`."""

    def __init__(self, language: Language, entries: dict[str, str]) -> None:
        self.language = language
        self._entries = entries

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of that key. Errors: `KeyError` for an unknown key, which tests rule out."""
        entry = self._entries[key]
        return entry.format(**values) if values else entry

    def name(self, group: str, key: str | None) -> str:
        """Return the words for a value such as a level or a family; a value without words stands for itself."""
        if key is None:
            return self._entries["text.unknown"]
        return self._entries.get(f"{group}.{key}") or self._entries.get(f"{group}.{key.replace('_', '-')}") or key


@cache
def load_labels(language: Language = "vi") -> Labels:
    """Return the catalogue of one language."""
    return Labels(language, {key: texts[language] for key, texts in catalogue().items()})


@cache
def catalogue() -> dict[str, dict[Language, str]]:
    """Return the whole catalogue, each dotted key with its Vietnamese and English words."""
    file = reports_dir() / "labels.yaml"
    key = hash_of(program_version(), files=[file])
    kept: dict[str, dict[Language, str]] | None = recall("labels", key, dict)
    if kept is None:
        kept = _read(file)
        keep("labels", key, kept)
    return kept


def _read(file: Path) -> dict[str, dict[Language, str]]:
    import yaml

    tree: dict[str, dict[str, Any]] = yaml.load(
        file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return {f"{group}.{key}": texts for group, entries in tree.items() for key, texts in entries.items()}
