"""A review as a form to sign: a Word file made from a template, and the same as PDF."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Any

from compliance.report.form_fields import form_values
from compliance.report.form_template import FormTemplate, environment, load_form_template, refuse_broken, refuse_tag
from compliance.review import Review

# Code points that XML cannot hold even escaped.
_NOT_XML = re.compile("[\ufffe\uffff\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
# The template library would turn these into tags of its own after filling in.
_OWN_TAGS = re.compile(r"\{_(?=[{%])|(?<=[}%])_\}")
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def render_form(review: Review, template: FormTemplate | None = None) -> bytes:
    """Return the form of one review as a Word file, the same bytes for the same review and template.

    Errors: `UsageError` where the library that fills templates is not installed, or the template cannot be filled.
    """
    template = template or load_form_template()
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError

    word = DocxTemplate(BytesIO(template.data))
    out = BytesIO()
    try:
        word.render(_clean(form_values(review)), environment(), autoescape=True)
        word.save(out)
    except TemplateError as error:
        refuse_tag(template.name, str(getattr(error, "message", "")), type(error).__name__)
    except (KeyError, ValueError) as error:
        refuse_broken(template.name, error)
    return _without_dates(out.getvalue())


def render_form_pdf(review: Review, template: FormTemplate | None = None) -> bytes:
    """Return the form of one review as a PDF, printed by LibreOffice.

    Errors: as `render_form`, and `UnreadableError` where LibreOffice is absent or fails.
    """
    from compliance.reading.office import to_pdf

    return to_pdf(render_form(review, template))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _OWN_TAGS.sub(lambda match: match[0].replace("_", " "), _NOT_XML.sub("�", value))
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return {name: _clean(item) for name, item in value.items()} if isinstance(value, dict) else value


def _without_dates(data: bytes) -> bytes:
    """Return the package with one date on all parts: the library writes the time of now."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            info = zipfile.ZipInfo(entry.filename, _NO_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(entry))
    return out.getvalue()
