"""`waivers.yaml`: read strictly, with every fault named at once; written so that people's comments stay."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date as Day  # noqa: N812 (a field is called date)
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from compliance.errors import UsageError
from compliance.waiver import Waiver

_MOST_BYTES = 20_000_000
_HEAD = """\
# Các phát hiện được miễn: ai miễn, vì sao, đến khi nào. `compliance waive` ghi thêm vào tệp này; có thể sửa bằng tay.
# Miễn trừ gắn với đúng những chữ trong `words`: chữ ấy đổi thì miễn trừ hết giá trị.
version: 1
waivers:
"""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    fingerprint: str = Field(min_length=6)
    rule: str = Field(min_length=1)
    plan: str = Field(min_length=1)
    severity: Literal["violation", "missing", "advice"]
    section: str = ""
    words: str
    reason: str = Field(min_length=1, pattern=r"\S")
    by: str = Field(min_length=1, pattern=r"\S")
    date: Day
    expires: Day | None = None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    version: Literal[1]
    waivers: list[_Entry] | None = None


def read_waivers(path: Path) -> list[Waiver]:
    """Return the waivers of a file, in its order. Errors: `UsageError` with every fault and its line."""
    text = _text(path)
    try:
        content, faults = _loaded(text)
    except ValueError as error:
        raise _faulty(path, [str(error)]) from error
    if not faults:
        try:
            file = _File.model_validate(content)
        except ValidationError as error:
            faults = list(_faults(error, text))
    if faults:
        raise _faulty(path, faults)
    return [
        Waiver(
            item.fingerprint, item.rule, item.plan, item.severity, item.section, item.words, item.reason, item.by,
            item.date, item.expires,
        )
        for item in file.waivers or ()
    ]  # fmt: skip


def added(path: Path, waivers: Sequence[Waiver]) -> str:
    """Return the text of the file with some waivers more, each in place of an earlier one of the same finding.

    Errors: `UsageError` where the file is not sound to begin with.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    if path.exists():
        read_waivers(path)
        text = _text(path)
    else:
        text = _HEAD
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    content = yaml.load(text)
    listed = content.get("waivers")
    if listed is None:
        listed = content["waivers"] = CommentedSeq()
    for waiver in waivers:
        entry = CommentedMap(_entry(waiver))
        same = [i for i, item in enumerate(listed) if _names(item) == (waiver.plan, waiver.fingerprint)]
        if same:
            listed[same[0]].clear()
            listed[same[0]].update(entry)
        else:
            listed.append(entry)
    out = io.StringIO()
    yaml.dump(content, out)
    return out.getvalue()


def _names(item: Any) -> tuple[str, str]:
    return str(item.get("plan")), str(item.get("fingerprint"))


def _entry(waiver: Waiver) -> dict[str, Any]:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted

    # Quoted, since what a person writes may be `no` or `12e3` to one reader of YAML and a text to the other.
    entry: dict[str, Any] = {
        "fingerprint": Quoted(waiver.fingerprint),
        "rule": waiver.rule,
        "plan": Quoted(waiver.plan),
        "severity": waiver.severity,
        "section": Quoted(waiver.section),
        "words": Quoted(waiver.words),
        "reason": Quoted(waiver.reason),
        "by": Quoted(waiver.by),
        "date": waiver.on,
    }
    return entry | ({"expires": waiver.expires} if waiver.expires else {})


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(
            "waivers.unreadable",
            f"{path}: không đọc được ({error.strerror})",
            "kiểm tra đường dẫn --waivers",
            message_en=f"{path}: cannot be read ({error.strerror})",
            next_step_en="check the path given with --waivers",
        ) from error
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("lớn hơn 20 MB")
        return data.decode("utf-8-sig")
    except ValueError as error:
        raise _faulty(path, [str(error)]) from error


def _loaded(text: str) -> tuple[Any, list[str]]:
    """Return the data and the faults that loading hides: names given twice. Errors: ValueError for no YAML."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
        return yaml.load(text, Loader=loader), list(_twice(node))
    except yaml.MarkedYAMLError as error:
        place = f"dòng {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise ValueError(f"{place}không phải YAML đúng ({error.problem})") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ValueError(f"không phải YAML đúng ({type(error).__name__})") from error


def _twice(node: Any) -> Iterator[str]:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _twice(item)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield f"dòng {key.start_mark.line + 1}: «{key.value}» ghi hai lần"
            seen.add(key.value)
            yield from _twice(value)


def _faults(error: ValidationError, text: str) -> Iterator[str]:
    lines = _entry_lines(text)
    for fault in error.errors(include_url=False):
        place = fault["loc"]
        entry = place[1] if len(place) > 1 and isinstance(place[1], int) else None
        where = f"dòng {lines[entry]}: " if entry is not None and entry < len(lines) else ""
        name = str(place[-1]) if place else "tệp"
        yield where + {
            "missing": f"thiếu «{name}»",
            "extra_forbidden": f"không có mục nào tên «{name}»",
            "string_type": f"«{name}» phải là chữ (đặt trong dấu nháy)",
            "date_type": f"«{name}» phải là ngày, ví dụ 2026-12-31",
        }.get(fault["type"], f"«{name}» không dùng được ({fault['msg']})")


def _entry_lines(text: str) -> list[int]:
    import yaml

    node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    listed = next((value for key, value in pairs if key.value == "waivers"), None)
    return [item.start_mark.line + 1 for item in listed.value] if isinstance(listed, yaml.SequenceNode) else []


def _faulty(path: Path, faults: Sequence[str]) -> UsageError:
    said = "; ".join(faults[:10]) + (f"; và {len(faults) - 10} lỗi nữa" if len(faults) > 10 else "")
    return UsageError(
        "waivers.faulty",
        f"{path}: {said}",
        "sửa tệp miễn trừ rồi chạy lại",
        message_en=f"{path}: {said}",
        next_step_en="mend the file of waivers and run again",
    )
