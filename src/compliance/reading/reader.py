"""From a file, or bytes, to a Document."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from pathlib import Path

from compliance.errors import UnreadableError
from compliance.reading import failures, limits
from compliance.reading.document import Document
from compliance.reading.draft import Draft
from compliance.reading.identify import Format, identify
from compliance.reading.plain import read_plain
from compliance.reading.quality import CLEAN_FROM, looks_recognised, measure
from compliance.reading.reread import OnPage, with_recognised

# Symbol fonts and PDF fonts without a letter table leave private characters: there is nothing to read in them.
_NO_LETTER = re.compile("[\ue000-\uf8ff\ufffd]")
_NO_LETTER_SHARE = 0.1


def read_document(
    path: Path | None = None, data: bytes | None = None, name: str = "", on_page: OnPage | None = None
) -> Document:
    """Return the document in the file at `path`, or in `data` (then `name` stands for the path).

    Shape: `on_page` is told how many of how many page pictures have been recognised.
    Errors: UsageError when there is no such file; UnreadableError when it cannot be read: empty, binary, protected,
    broken, unsafe, too large, of a format that is not read yet, or a scan where OCR is not installed.
    """
    content = _content(path, data)
    kind = identify(content)
    most = {"text": limits.PLAIN_BYTES, "html": limits.TEXT_BYTES}.get(kind, limits.FILE_BYTES)
    if len(content) > most:
        raise _too_large(len(content), most)
    sha256 = hashlib.sha256(content).hexdigest()
    draft = _draft(kind, content)
    if kind in ("pdf", "image"):
        draft = with_recognised(kind, content, sha256, draft, on_page)
    if not any(character.isalnum() for character in draft.text):
        raise failures.empty()
    if len(draft.text) > limits.LETTERS or draft.text.count("\n") > limits.LINES:
        raise failures.too_large("quá nhiều chữ", "too much text")
    if len(_NO_LETTER.findall(draft.text)) > _NO_LETTER_SHARE * len(draft.text):
        raise failures.encoding()
    measured = measure(draft.text, draft.gaps, draft.confidences)
    if kind not in ("text", "html") and measured.score < CLEAN_FROM and not draft.recognised:
        from compliance.reading.legacy_fonts import in_unicode

        draft = in_unicode(draft)
        measured = measure(draft.text, draft.gaps)
    return Document(
        text=draft.text,
        lines=measured.lines,
        blocks=tuple(draft.blocks),
        format=kind,
        path=name or (str(path) if path is not None else ""),
        sha256=sha256,
        quality=measured.quality,
        score=measured.score,
        notes=(*draft.notes, *measured.notes),
        page_starts=tuple(draft.page_starts),
        recognised_pages=tuple(draft.recognised),
        # A text file has its pages' line ends only where a program took it off pages.
        recognised=bool(draft.recognised or draft.covered) or (kind == "text" and looks_recognised(draft.text)),
    )


def _content(path: Path | None, data: bytes | None) -> bytes:
    if data is None:
        if path is None:
            raise failures.no_input()
        data = _file_bytes(Path(path))
    if len(data) > limits.FILE_BYTES:
        raise _too_large(len(data), limits.FILE_BYTES)
    return data


def _file_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise failures.folder(str(path))
        # A pipe or a device may never end.
        if not stat.S_ISREG(status.st_mode):
            raise failures.no_access(str(path))
        if status.st_size > limits.FILE_BYTES:
            raise _too_large(status.st_size, limits.FILE_BYTES)
        with path.open("rb") as stream:
            return stream.read(limits.FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise failures.not_found(str(path)) from None
    except (OSError, ValueError):
        raise failures.no_access(os.fspath(path)) from None


def _too_large(size: int, limit: int) -> UnreadableError:
    has, may = size / limits.MEBIBYTE, limit // limits.MEBIBYTE
    return failures.too_large(f"{has:.0f} MB, giới hạn {may} MB", f"{has:.0f} MB, limit {may} MB")


def _draft(kind: Format, content: bytes) -> Draft:
    # The parsers of Word and PDF are imported only when such a file comes: plain text starts fast.
    if kind == "docx":
        from compliance.reading.docx import read_docx
        from compliance.reading.sandbox import parse_apart

        return parse_apart("docx", read_docx, content)
    if kind == "pdf":
        from compliance.reading.pdf import read_pdf
        from compliance.reading.sandbox import parse_apart

        return parse_apart("pdf", read_pdf, content)
    if kind in ("doc", "odt", "rtf"):
        from compliance.reading.office import read_office

        return read_office(kind, content)
    if kind == "image":
        return _image_draft(content)
    return _text_draft(kind, content)


def _image_draft(content: bytes) -> Draft:
    from compliance.reading.recognition import need_pictures
    from compliance.reading.sandbox import parse_apart

    need_pictures()
    from compliance.reading import page_images
    from compliance.reading.scans import read_image

    page_images.prepare()
    return parse_apart("image", read_image, content)


def _text_draft(kind: Format, content: bytes) -> Draft:
    from compliance.vietnamese.encodings import decode

    decoded = decode(content)
    if decoded.text.count("\n") + decoded.text.count("\r") > 2 * limits.LINES:
        raise failures.too_large("quá nhiều dòng", "too many lines")
    if kind == "html":
        from compliance.reading.html import read_html

        draft = read_html(decoded.text)
    else:
        draft = read_plain(decoded.text)
    draft.notes[:0] = decoded.notes
    return draft
