"""`rules/instruments/*.yaml` and `rules/vocabulary/*.yaml` → `Law`, or every fault of every file at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from compliance import cache
from compliance.errors import UsageError
from compliance.law.models import Instrument, Law, ValueList, plain_number
from compliance.law.schema import SCHEMA
from compliance.resources import rules_dir as packaged_rules_dir
from compliance.version import program_version

if TYPE_CHECKING:
    import yaml

JSON_KEYS_FILE = "json-keys.yaml"

_Model = TypeVar("_Model", bound=BaseModel)
_VOCABULARY, _PARTS = "vocabulary/", ("vocabulary", "instruments")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_INTEGER = re.compile(r"-?(0|[1-9]\d*)")
_WORDS: dict[str, object] = {"": None, "null": None, "~": None, "true": True, "false": False}


@dataclass(frozen=True, slots=True, order=True)
class LawFault:
    """One thing that is wrong in the data of the law: where, under which key, and what."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.key}: {self.message}" if self.key else f"{where}: {self.message}"


class LawFaults(UsageError):  # noqa: N818 - named like RuleFaults: it is a collection
    """The data of the law cannot be used; `faults` lists everything that is wrong with it."""

    def __init__(self, faults: list[LawFault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__(
            "law.data",
            f"dữ liệu văn bản và từ vựng có {len(self.faults)} lỗi:\n" + "\n".join(map(str, self.faults)),
            "sửa các tệp nêu trên trong rules/instruments và rules/vocabulary",
            message_en=f"the data of the law has {len(self.faults)} faults:\n" + "\n".join(map(str, self.faults)),
            next_step_en="mend the files named above in rules/instruments and rules/vocabulary",
        )


@dataclass(frozen=True, slots=True)
class _File:
    """The data of a file, with the YAML nodes it came from unless it was kept from an earlier run."""

    name: str
    data: object
    root: yaml.Node | None = None
    is_sound: bool = True


def load_law(rules_dir: Path | None = None) -> Law:
    """Return all instruments and vocabulary of a folder of rules (the one that came with the program by default).

    Errors: LawFaults with every fault of every file.
    """
    folder = rules_dir or packaged_rules_dir()
    key = _key(folder)
    law = cache.recall("law", key, _from_kept)
    if law is None:
        faults: list[LawFault] = []
        files = [file for part in _PARTS for file in _files(folder / part, folder, faults)]
        law = _law(files, faults)
        if key == _key(folder):  # else somebody wrote while we read
            cache.keep("law", key, [[file.name, _to_json(file.data)] for file in files])
    object.__setattr__(law, "made_from", key)
    return law


def _key(folder: Path) -> str:
    """Return the hash of the files of the law and of what reads them."""
    paths = [path for part in _PARTS for path in sorted((folder / part).glob("*.yaml"))]
    makers = cache.hash_of(program_version(), files=cache.code_files("law"))
    return cache.hash_of(makers, files=paths, root=folder)


def _from_kept(kept: Any) -> Law:
    """Return the law from what was kept of its files, checked like the files themselves."""
    return _law([_File(name, _from_json(data)) for name, data in kept], [])


def _to_json(data: object) -> Any:
    if isinstance(data, dict):
        return {key: _to_json(value) for key, value in data.items()}
    if isinstance(data, tuple):
        return [_to_json(item) for item in data]
    # JSON has no dates, and no key of these files is empty.
    return {"": data.isoformat()} if isinstance(data, date) else data


def _from_json(data: Any) -> object:
    if isinstance(data, list):
        return tuple([_from_json(item) for item in data])
    if isinstance(data, dict):
        if data.keys() == {""}:
            return date.fromisoformat(data[""])
        return {key: _from_json(value) for key, value in data.items()}
    return data


def _law(files: Iterable[_File], faults: list[LawFault]) -> Law:
    json_keys: dict[str, str] = {}
    lists: dict[str, tuple[str, ValueList]] = {}
    instruments: dict[str, tuple[str, Instrument]] = {}
    for file in files:
        if file.name.endswith(JSON_KEYS_FILE):
            json_keys = _json_keys(file, faults)
        elif file.name.startswith(_VOCABULARY):
            values = _model(file, ValueList, faults)
            if values is not None:
                _keep(values.id, file, values, lists, faults)
        else:
            instrument = _model(file, Instrument, faults)
            if instrument is not None:
                _keep(plain_number(instrument.number), file, instrument, instruments, faults)
    faults += _list_faults(lists)
    faults += _instrument_faults(instruments, lists)
    if faults:
        raise LawFaults(faults)
    return Law(
        instruments=MappingProxyType({number: instrument for number, (_, instrument) in instruments.items()}),
        lists=MappingProxyType({list_id: values for list_id, (_, values) in lists.items()}),
        json_keys=MappingProxyType(json_keys),
    )


def _files(folder: Path, root: Path, faults: list[LawFault]) -> Iterator[_File]:
    import yaml

    if not folder.is_dir():
        faults.append(LawFault(folder.name, 0, "", "không có thư mục này"))
        return
    for path in sorted(folder.glob("*.yaml")):
        name = path.relative_to(root).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
            node = yaml.compose(text, Loader=yaml.CBaseLoader)
        except UnicodeDecodeError:
            faults.append(LawFault(name, 0, "", "không phải UTF-8"))
            continue
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 0
            faults.append(LawFault(name, line, "", f"YAML sai: {error.problem}"))
            continue
        if not unicodedata.is_normalized("NFC", text):
            faults.append(LawFault(name, 0, "", "chữ chưa ở dạng NFC"))
        if node is None:
            faults.append(LawFault(name, 0, "", "tệp rỗng"))
        else:
            before = len(faults)
            yield _File(name, _plain(node, name, faults), node, len(faults) == before)


def _plain(node: yaml.Node, name: str, faults: list[LawFault]) -> object:
    """Return a node as Python data; only words, dates, whole numbers, true, false and null are told apart.

    Shape: sequences become tuples. A quoted scalar is always text, so `"2025"` is a name and `2025` a year.
    """
    import yaml

    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, name, faults)
    if isinstance(node, yaml.SequenceNode):
        return tuple([_plain(child, name, faults) for child in node.value])
    found: dict[str, object] = {}
    for key, child in node.value:
        if key.value in found:
            faults.append(LawFault(name, key.start_mark.line + 1, key.value, "khóa lặp lại"))
        found[key.value] = _plain(child, name, faults)
    return found


def _scalar(node: yaml.ScalarNode, name: str, faults: list[LawFault]) -> object:
    text: str = node.value
    if node.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if not text[0].isascii() or not (text[0].isdigit() or text[0] == "-"):
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            faults.append(LawFault(name, node.start_mark.line + 1, "", f"không có ngày «{text}»"))
    return text


def _model(file: _File, model: type[_Model], faults: list[LawFault]) -> _Model | None:
    try:
        return model.model_validate(file.data) if file.is_sound else None
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            line, key = _place(file.root, fault["loc"]) if file.root is not None else (0, "")
            faults.append(LawFault(file.name, line, key, fault["msg"]))
        return None


def _place(node: yaml.Node, location: tuple[int | str, ...]) -> tuple[int, str]:
    """Return the line and the readable key of a place inside a file (`values[ho_ngheo].phrases`)."""
    import yaml

    key = ""
    for step in location:
        if isinstance(node, yaml.MappingNode):
            child = next((child for name, child in node.value if name.value == step), None)
            key += f".{step}" if key else str(step)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            child = node.value[step]
            key += f"[{_identifier(child) or step}]"
        else:
            child = None
        if child is None:
            break
        node = child
    return node.start_mark.line + 1, key


def _identifier(node: yaml.Node) -> str | None:
    import yaml

    if not isinstance(node, yaml.MappingNode):
        return None
    return next((str(child.value) for name, child in node.value if name.value == "id"), None)


def _json_keys(file: _File, faults: list[LawFault]) -> dict[str, str]:
    keys: dict[str, str] = {}
    data = file.data
    for name, key in data.items() if isinstance(data, dict) else ():
        kind, _, field = name.partition(".")
        if kind not in SCHEMA or field not in SCHEMA[kind].fields:
            faults.append(LawFault(file.name, 0, name, "không có trường này trong sơ đồ dữ kiện"))
        keys[name] = str(key)
    return keys


_Kept = TypeVar("_Kept", ValueList, Instrument)


def _keep(key: str, file: _File, item: _Kept, kept: dict[str, tuple[str, _Kept]], faults: list[LawFault]) -> None:
    if key in kept:
        faults.append(LawFault(file.name, 1, key, f"đã có ở {kept[key][0]}"))
    else:
        kept[key] = (file.name, item)


def _list_faults(lists: Mapping[str, tuple[str, ValueList]]) -> Iterator[LawFault]:
    for name, values in lists.values():
        seen: dict[str, str] = {}
        ids: set[str] = set()
        for value in values.values:
            if value.id in ids:
                yield LawFault(name, 0, value.id, "mã lặp lại")
            ids.add(value.id)
            for word in value.names:
                if seen.setdefault(word, value.id) != value.id:
                    yield LawFault(name, 0, value.id, f"tên «{word}» đã dùng cho «{seen[word]}»")
        for value in values.values:
            if value.successor and value.successor not in ids:
                yield LawFault(name, 0, value.id, f"không có mã thay thế «{value.successor}»")
    wanted = {field.values for kind in SCHEMA.values() for field in kind.fields.values() if field.values}
    for list_id in sorted(wanted - set(lists)):
        yield LawFault("vocabulary", 0, list_id, "sơ đồ dữ kiện cần danh sách này")


def _instrument_faults(
    instruments: Mapping[str, tuple[str, Instrument]], lists: Mapping[str, tuple[str, ValueList]]
) -> Iterator[LawFault]:
    known: dict[str, Callable[[str], bool]] = {
        "kind": lambda kind: _holds(lists, "citation_kinds", kind),
        "issuer_level": lambda level: _holds(lists, "issuer_levels", level),
    }
    for name, instrument in instruments.values():
        for key, accepts in known.items():
            if not accepts(getattr(instrument, key)):
                yield LawFault(name, 0, key, f"không có «{getattr(instrument, key)}» trong từ vựng")
        for key in ("replaced_by", "amended_by", "amends"):
            for number in getattr(instrument, key):
                if plain_number(number) not in instruments:
                    yield LawFault(name, 0, key, f"không có văn bản «{number}» trong danh mục")
        for concept in instrument.concepts:
            if not _holds(lists, "concepts", concept):
                yield LawFault(name, 0, "concepts", f"không có «{concept}» trong từ vựng")


def _holds(lists: Mapping[str, tuple[str, ValueList]], list_id: str, value_id: str) -> bool:
    return list_id in lists and value_id in lists[list_id][1].by_id
