"""`grammar/luat.tmLanguage.json`: colours for rule files in editors that read TextMate grammars.

Made from the keyword table; write it anew with
`python -c 'from compliance.language.textmate import write_textmate; write_textmate()'`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from compliance.language.keywords import LOWER_LETTERS, UPPER_LETTERS, Keyword, keywords
from compliance.resources import grammar_dir

FILE = "luat.tmLanguage.json"

_SEVERITIES = frozenset({"VIOLATION", "MISSING", "ADVICE", "UNVERIFIED", "UNCLEAR"})
_CONNECTIVES = frozenset({"AND", "OR", "NOT", "WHERE", "WHEN", "UNLESS", "THEN", "MUST", "MUST_HAVE", "MUST_MEET"})
_UPPER, _LOWER = f"A-Z{UPPER_LETTERS}", f"a-z{LOWER_LETTERS}"


def textmate_grammar() -> dict[str, Any]:
    """Return the TextMate grammar of the rule language."""
    return {
        "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        "name": "Luật",
        "scopeName": "source.luat",
        "fileTypes": ["luat"],
        "patterns": [
            {"name": "comment.line.number-sign.luat", "match": "#.*$"},
            _string('"""', '"""', "string.quoted.triple.luat"),
            _string('"', '"|$', "string.quoted.double.luat"),
            {
                "name": "entity.name.function.luat",
                "match": r"(?<![\w/])[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*",
            },
            {
                "name": "constant.other.reference.luat",
                "match": rf"\b\d{{1,5}}(?:/\d{{4}}/|/|-)(?=[{_UPPER}])[{_UPPER}{_LOWER}0-9/-]*[{_UPPER}{_LOWER}0-9]",
            },
            {"name": "constant.numeric.date.luat", "match": r"\b\d{1,2}/\d{1,2}/\d{4}\b"},
            *_keyword_patterns(),
            {"name": "constant.numeric.luat", "match": r"\b\d+(?:[.,]\d+)*%?"},
            {"name": "keyword.operator.luat", "match": r"[<>!]=|[=<>≤≥≠+×÷*/−-]"},
            {"name": "punctuation.separator.luat", "match": "[;,:.]"},
            {"name": "variable.other.luat", "match": rf"[{_LOWER}][{_LOWER}{_UPPER}0-9]*"},
        ],
    }


def _string(begin: str, end: str, name: str) -> dict[str, Any]:
    inside = [
        {"name": "constant.character.escape.luat", "match": r"\\."},
        {"name": "variable.parameter.placeholder.luat", "match": r"\{[^{}\n]*\}"},
    ]
    return {"name": name, "begin": begin, "end": end, "patterns": inside}


def _keyword_patterns() -> list[dict[str, str]]:
    table = keywords().by_terminal.values()
    groups = {
        "keyword.control.connective.luat": [k for k in table if k.terminal in _CONNECTIVES],
        "keyword.other.severity.luat": [k for k in table if k.terminal in _SEVERITIES],
        "keyword.control.clause.luat": [
            k for k in table if k.opens_clause and k.terminal not in _CONNECTIVES | _SEVERITIES
        ],
        "keyword.other.luat": [k for k in table if not k.opens_clause and k.terminal not in _CONNECTIVES | _SEVERITIES],
    }
    # Longer keywords first, across groups: «KHÔNG KIỂM ĐƯỢC» is one word, not KHÔNG and two more.
    named = [(name, keyword) for name, members in groups.items() for keyword in members]
    sizes = sorted({keyword.priority for _, keyword in named}, reverse=True)
    return [
        {
            "name": name,
            "match": _match(keyword for group, keyword in named if group == name and keyword.priority == size),
        }
        for size in sizes
        for name in groups
        if any(group == name and keyword.priority == size for group, keyword in named)
    ]


def _match(members: Iterable[Keyword]) -> str:
    return r"(?<!\w)(?:" + "|".join(keyword.pattern() for keyword in members) + ")"


def textmate_text() -> str:
    """Return the content of the grammar's file as it should be now."""
    return json.dumps(textmate_grammar(), ensure_ascii=False, indent=2) + "\n"


def write_textmate() -> None:
    """Write the grammar's file."""
    (grammar_dir() / FILE).write_text(textmate_text(), encoding="utf-8")
