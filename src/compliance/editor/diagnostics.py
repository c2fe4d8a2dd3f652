"""Faults of a rule file as the editor underlines them, and the edits that mend those whose hint says how."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lsprotocol import types

from compliance.editor.text import EditorText
from compliance.language.faults import Fault

SOURCE = "luat"
_MOST_SHOWN = 8
_REPLACES = re.compile(r"^(?:có phải|viết) «([^«»…]+)»\??$")
# What these hints name is written in place of the underlined words, not beside them.
_MENDABLE = frozenset({"L010", "L011", "N001", "N002", "N003", "N004", "N005", "N007", "B002", "T010"})


def diagnostic_of(fault: Fault, text: EditorText, page: str | None) -> types.Diagnostic:
    """Return a fault as a diagnostic; `page` is the address of the page that explains its code."""
    lines = [fault.sentence]
    if fault.hint:
        lines.append(fault.hint)
    if fault.allowed:
        more = ", …" if len(fault.allowed) > _MOST_SHOWN else ""
        lines.append(f"có thể dùng: {', '.join(fault.allowed[:_MOST_SHOWN])}{more}")
    return types.Diagnostic(
        range=text.place_range(fault.place),
        message="\n".join(lines),
        severity=types.DiagnosticSeverity.Error,
        code=fault.code,
        code_description=types.CodeDescription(page) if page else None,
        source=SOURCE,
        data=_replacement(fault),
    )


def _replacement(fault: Fault) -> str | None:
    found = _REPLACES.match(fault.hint) if fault.code in _MENDABLE else None
    return found[1] if found else None


def mending_actions(uri: str, diagnostics: Sequence[types.Diagnostic]) -> list[types.CodeAction]:
    """Return, for each diagnostic whose hint names the right words, the action that writes them."""
    actions = []
    for item in diagnostics:
        words = item.data if item.source == SOURCE and isinstance(item.data, str) else None
        if words:
            edit = types.WorkspaceEdit(changes={uri: [types.TextEdit(item.range, words)]})
            actions.append(
                types.CodeAction(
                    title=f"Viết «{words}»",
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=[item],
                    edit=edit,
                    is_preferred=True,
                )
            )
    return actions
