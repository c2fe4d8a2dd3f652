"""What one province knows better than the shared data: who took over a body's work, which places are poor ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from compliance.errors import UsageError
from compliance.law.models import Law, ValueList, VocabularyValue, plain_name


class _Settings(BaseModel):
    """The file as written: `successors` from a body to who does its work here, `poor_places` the complete list."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    successors: Mapping[str, str] = Field(default_factory=dict, alias="co_quan_thay_the")
    poor_places: tuple[str, ...] | None = Field(default=None, alias="dia_ban_ngheo")


def with_local(law: Law, path: Path) -> Law:
    """Return the law with the settings of a file laid over it.

    Errors: `UsageError` for a file that cannot be read, a key or a body nobody knows.
    """
    settings = _read(path)
    bodies = law.lists["bodies"]
    successors = {_body(bodies, name, path): words for name, words in settings.successors.items()}
    values = tuple(_with_successor(value, successors.get(value.id)) for value in bodies.values)
    places = settings.poor_places
    return replace(
        law,
        lists=MappingProxyType({**law.lists, "bodies": _with_values(bodies, values)}),
        poor_places=None if places is None else frozenset(map(plain_name, places)),
    )


def _with_values(bodies: ValueList, values: tuple[VocabularyValue, ...]) -> ValueList:
    # Made anew, not copied: a copy would keep the indexes over the old values.
    return ValueList(
        list=bodies.id,
        vi=bodies.vi,
        note=bodies.note,
        values=values,
        same_when_folded=bodies.same_when_folded,
        overlapping=bodies.overlapping,
    )


def _with_successor(value: VocabularyValue, words: str | None) -> VocabularyValue:
    if words is None:
        return value
    attributes = {**value.attributes, "successor_note": words}
    return value.model_copy(update={"successor": None, "attributes": attributes})


def _body(bodies: ValueList, name: str, path: Path) -> str:
    """Return the identifier of a body given by identifier, by its name in rules, or as plans write it."""
    wanted = plain_name(name)
    for value in bodies.values:
        if wanted in (value.id, *value.names, *map(plain_name, (value.shown, *value.phrases))):
            return value.id
    raise UsageError(
        "local.body",
        f"{path}: không biết cơ quan «{name}»",
        "dùng tên trong rules/vocabulary/bodies.yaml, ví dụ «Phòng Lao động - Thương binh và Xã hội»",
        message_en=f"{path}: unknown body “{name}”",
        next_step_en="use a name of rules/vocabulary/bodies.yaml",
    )


def _read(path: Path) -> _Settings:
    import yaml

    try:
        return _Settings.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        said = getattr(error, "strerror", None) or getattr(error, "problem", None) or "không phải UTF-8"
    except ValidationError as error:
        said = "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
    raise UsageError(
        "local.file",
        f"không dùng được tệp địa phương {path}: {said}",
        "tệp YAML gồm khóa «co_quan_thay_the» (cơ quan: cơ quan thay thế) và «dia_ban_ngheo» (danh sách)",
        message_en=f"cannot use the local settings {path}: {said}",
        next_step_en="a YAML file with the optional keys co_quan_thay_the (body: successor) and dia_ban_ngheo (list)",
    )
