"""`compliance editor`: the language server for rule files, spoken to over standard input and output."""

from __future__ import annotations

from compliance.errors import UsageError


def editor() -> None:
    """Chạy máy chủ ngôn ngữ cho tệp luật (LSP qua stdin/stdout); trình soạn thảo tự gọi lệnh này.

    \b
    Cách nối với VS Code: docs/editor.md
    """
    try:
        from compliance.editor.server import make_server
    except ImportError as error:
        if error.name is None or error.name.split(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise UsageError(
            "usage.editor_not_installed",
            "chưa cài phần dành cho trình soạn thảo",
            'chạy: pip install "compliance[editor]"',
            message_en="the part for editors is not installed",
            next_step_en='run: pip install "compliance[editor]"',
        ) from error
    make_server().start_io()
