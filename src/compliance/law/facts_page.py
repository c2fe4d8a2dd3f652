"""`docs/facts.md`: every kind of fact and every field a rule may name, written from the schema and the vocabulary."""

from __future__ import annotations

from compliance.law.models import Law
from compliance.law.schema import SCHEMA, FieldSpec, KindSpec

_TYPES = {
    "text": "chữ",
    "number": "số",
    "integer": "số nguyên",
    "percent": "phần trăm",
    "money": "tiền (triệu đồng)",
    "date": "ngày",
    "bool": "có/không",
    "value": "giá trị",
    "set": "tập giá trị",
}

_HEAD = """# Dữ kiện

Trang này sinh từ `src/compliance/law/schema.py` và `rules/vocabulary/`; đừng sửa tay. Mỗi loại dữ kiện là một danh từ
của ngôn ngữ luật; mỗi trường có tên tiếng Việt dùng trong luật và khóa trong `compliance facts --format json`.
"""


def facts_page(law: Law) -> str:
    """Return the page that lists all fact kinds, their fields, and the values each field may take, as Markdown."""
    parts = [_HEAD]
    parts += [_kind(name, kind, law) for name, kind in SCHEMA.items()]
    parts.append("# Giá trị\n\nTên trong luật đứng trước, mã trong JSON đứng sau.\n")
    used = {field.values for kind in SCHEMA.values() for field in kind.fields.values() if field.values}
    parts += [_list(list_id, law) for list_id in sorted(used)]
    return "\n".join(parts)


def json_key(law: Law, kind: str, field: str) -> str:
    """Return the key a field has in JSON: its English name unless `json-keys.yaml` gives another."""
    return law.json_keys.get(f"{kind}.{field}", field)


def _kind(name: str, kind: KindSpec, law: Law) -> str:
    also = f" (cũng viết: {', '.join(kind.also)})" if kind.also else ""
    lines = [f"## {kind.vi}{also}", "", f"Khóa JSON `{kind.key}`.{f' {kind.note}.' if kind.note else ''}", ""]
    lines += ["| Trường | Kiểu | Khóa JSON | Ghi chú |", "|---|---|---|---|"]
    lines += [_field(field, json_key(law, name, key)) for key, field in kind.fields.items()]
    return "\n".join(lines) + "\n"


def _field(field: FieldSpec, key: str) -> str:
    name = field.vi + (f"; {'; '.join(field.also)}" if field.also else "")
    values = f": [{field.values}](#{field.values})" if field.values else ""
    return f"| {name} | {_TYPES[field.type]}{values} | `{key}` | {_cell(field.note)} |"


def _list(list_id: str, law: Law) -> str:
    values = law.lists[list_id]
    lines = [f"## {list_id}", "", f"{values.vi[:1].upper()}{values.vi[1:]}.", ""]
    for value in values.values:
        others = f" ({', '.join(value.also)})" if value.also else ""
        dates = "".join(
            f"; {word} {day:%d/%m/%Y}" for word, day in (("từ", value.from_), ("đến", value.to)) if day is not None
        )
        lines.append(f"- {value.vi}{others}: `{value.id}`{dates}")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
