"""Word templates of the review form: read, looked through for placeholders nobody fills, and kept from doing harm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from compliance.errors import UnreadableError, UsageError
from compliance.report.form_fields import FORM_FIELDS, FormField
from compliance.resources import reports_dir

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment

_MOST_BYTES = 20 * 1024 * 1024
# Enough to lay out a form, and nothing that computes, imports or loops without end.
_ALLOWED = frozenset(
    {
        *("Template", "Output", "TemplateData", "Name", "Getattr", "Const"),
        *("For", "If", "CondExpr", "Test", "Compare", "Operand", "Not", "And", "Or", "Filter"),
    }
)
_FILTERS = ("upper", "lower", "capitalize", "length", "join", "default", "trim")
_TESTS = ("defined", "undefined", "none", "equalto", "eq", "ne")
_LOOP = {name: FormField("") for name in ("index", "index0", "first", "last", "length")}
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """A template that passed: its bytes and the name people know it by."""

    name: str
    data: bytes


def load_form_template(path: Path | None = None) -> FormTemplate:
    """Return the template at `path`, or the one that comes with the program.

    Errors: `UsageError` where the library is not installed, the file cannot be read or is no Word file, a tag is
    wrong, a placeholder is unknown, or one is absent without which a form would hide something.
    """
    file = path or reports_dir() / "phieu-tham-dinh.docx"
    _need_library()
    data = _bytes(file)
    template = FormTemplate(file.name, data)
    found = set()
    for source in _sources(template):
        found |= _Check(template.name, source).names()
    absent = [name for name, item in FORM_FIELDS.items() if item.is_required and name not in found]
    if absent:
        _refuse(
            template.name,
            f"thiếu {', '.join(f'«{name}»' for name in absent)}: phiếu lập ra sẽ giấu kết quả kiểm",
            f"lacks {', '.join(absent)}: a form made of it would hide results",
        )
    return template


def environment() -> SandboxedEnvironment:
    """Return where templates are rendered: a sandbox without functions, with a few filters, strict about names."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Not optimised: the compiler would work out «9 ** 999999999» before anybody could refuse it.
    env = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined, optimized=False)
    env.globals.clear()
    env.filters = {name: env.filters[name] for name in _FILTERS}
    env.tests = {name: env.tests[name] for name in _TESTS}
    return env


def _need_library() -> None:
    try:
        import docxtpl  # noqa: F401
    except ImportError as error:
        raise UsageError(
            "usage.form_not_installed",
            "chưa cài phần lập phiếu thẩm định",
            'chạy: pip install "compliance[form]"',
            message_en="the part that makes review forms is not installed",
            next_step_en='run: pip install "compliance[form]"',
        ) from error


def _bytes(file: Path) -> bytes:
    from compliance.reading.package import PackageKind, inspect, read_markup

    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            raise OSError
        data = file.read_bytes()
        package = inspect(data)
        read_markup(package)
    except OSError:
        _refuse(str(file), "không đọc được tệp", "cannot be read")
    except UnreadableError as error:
        _refuse(file.name, error.message, error.message_en)
    if package.kind is not PackageKind.DOCX:
        _refuse(file.name, "không phải tệp Word (.docx)", "is no Word file (.docx)")
    return data


def _sources(template: FormTemplate) -> Iterator[str]:
    """Yield the template's text with its tags, part by part: body, headers, footers."""
    from docxtpl import DocxTemplate

    try:
        word = DocxTemplate(BytesIO(template.data))
        word.init_docx()
        yield word.patch_xml(word.get_xml())
        for uri in (word.HEADER_URI, word.FOOTER_URI):
            for _key, part in word.get_headers_footers(uri):
                yield word.patch_xml(word.get_part_xml(part))
    except (KeyError, ValueError, AttributeError) as error:
        # What python-docx raises for a package that is Word's by name alone.
        refuse_broken(template.name, error)


def refuse_broken(name: str, error: Exception) -> NoReturn:
    """Refuse a template that Word itself would not open."""
    why = type(error).__name__
    _refuse(name, f"tệp Word hỏng ({why})", f"is a broken Word file ({why})")


def refuse_tag(name: str, tag: str, why: str) -> NoReturn:
    """Refuse a template for one of its tags. Shape: `why` is what the template language says, in English."""
    _refuse(name, f"thẻ «{tag}» sai cú pháp ({why})", f"the tag “{tag}” is wrong ({why})")


def _refuse(name: str, why: str, why_en: str) -> NoReturn:
    raise UsageError(
        "usage.form_template",
        f"mẫu phiếu {name}: {why}",
        "sửa mẫu theo docs/mau-phieu.md, hoặc bỏ --form-template để dùng mẫu có sẵn",
        message_en=f"form template {name}: {why_en}",
        next_step_en="mend it as docs/mau-phieu.md says, or leave --form-template out for the template that is there",
    )


class _Check:
    """One look through one part of a template, with the names each loop brings."""

    def __init__(self, name: str, source: str) -> None:
        self._name, self._source = name, source
        self._found: set[str] = set()

    def names(self) -> set[str]:
        """Return the placeholders used. Errors: `UsageError` for a wrong tag or an unknown name."""
        from jinja2 import TemplateError

        env = environment()
        try:
            self._look(env.parse(self._source), dict(FORM_FIELDS))
            env.compile(self._source)
        except TemplateError as error:
            refuse_tag(self._name, self._tag_at(env, getattr(error, "lineno", None)), str(error.message))
        return self._found

    def _tag_at(self, env: SandboxedEnvironment, line: int | None) -> str:
        """Return the tag that cannot be parsed: the first wrong `{{…}}`, else the last one up to the line."""
        from jinja2 import TemplateError

        tags = [match[0] for match in _TAG.finditer(self._source)]
        for tag in tags:
            if tag.startswith("{{"):
                try:
                    env.from_string(tag)
                except TemplateError:
                    return _plain(tag)
        before = "\n".join(self._source.split("\n")[:line])
        near = [match[0] for match in _TAG.finditer(before)] or tags
        return _plain(near[-1]) if near else _plain(self._source[-80:])

    def _look(self, node: nodes.Node, known: Mapping[str, FormField]) -> None:
        from jinja2 import nodes as n

        if type(node).__name__ not in _ALLOWED:
            self._unsupported(type(node).__name__)
        if isinstance(node, n.For):
            self._loop(node, known)
            return
        if isinstance(node, n.Getattr | n.Name):
            self._field(node, known)
            return
        for child in node.iter_child_nodes():
            self._look(child, known)

    def _loop(self, node: nodes.For, known: Mapping[str, FormField]) -> None:
        from jinja2 import nodes as n

        if not isinstance(node.target, n.Name) or node.recursive:
            self._unsupported("for")
        each = self._field(node.iter, known)
        if each.items is None:
            _refuse(self._name, f"«{_path(node.iter)}» không phải danh sách", f"{_path(node.iter)} is no list")
        inner = {**known, node.target.name: FormField("", each.items or None), "loop": FormField("", _LOOP)}
        for child in (*node.body, *([node.test] if node.test else [])):
            self._look(child, inner)
        for child in node.else_:
            self._look(child, known)

    def _field(self, node: nodes.Node, known: Mapping[str, FormField]) -> FormField:
        from jinja2 import nodes as n

        if isinstance(node, n.Name):
            field = known.get(node.name)
            self._found.add(node.name)
        elif isinstance(node, n.Getattr):
            field = (self._field(node.node, known).items or {}).get(node.attr)
        else:
            self._unsupported(type(node).__name__)
        if field is None:
            self._unknown(_path(node), known)
        return field

    def _unknown(self, path: str, known: Mapping[str, FormField]) -> NoReturn:
        from rapidfuzz.process import extractOne

        names = [*known, *(f"{key}.{sub}" for key, field in known.items() for sub in field.items or ())]
        near = extractOne(path, names, score_cutoff=60)
        hint, hint_en = (f"; ý bạn là «{near[0]}»?", f"; did you mean {near[0]}?") if near else ("", "")
        _refuse(self._name, f"không có chỗ điền tên «{path}»{hint}", f"there is no placeholder “{path}”{hint_en}")

    def _unsupported(self, what: str) -> NoReturn:
        _refuse(
            self._name,
            f"mẫu dùng phép «{what}» không được phép; chỉ dùng {{{{ tên }}}}, {{% for %}}, {{% if %}} và vài bộ lọc",
            f"“{what}” is not allowed in a form; only {{{{ name }}}}, {{% for %}}, {{% if %}} and a few filters are",
        )


def _path(node: Any) -> str:
    base = getattr(node, "node", None)
    return f"{_path(base)}.{node.attr}" if base is not None and hasattr(node, "attr") else getattr(node, "name", "?")


def _plain(tag: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", tag).split())[:80]
