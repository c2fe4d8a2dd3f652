"""The parser of the rule language, from tables made in advance where they fit the grammar, else made now.

Making the tables takes a quarter of a second, reading them a twentieth. They are data (JSON), and carry the hash of the
grammar they were made from: tables of another grammar, or of another release of lark, are not used.
`python -c 'from compliance.language.tables import write_tables; write_tables()'` writes them anew.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import lark
from lark import Lark
from lark.grammar import Rule
from lark.lexer import TerminalDef

from compliance.language.keywords import grammar_text
from compliance.language.lexing import QuickLexer
from compliance.language.trees import PlacedTree
from compliance.resources import grammar_dir

FILE = "luat.tables.json"
_PLUGINS = {"ContextualLexer": QuickLexer}


def make_parser(folder: Path | None = None) -> Lark:
    """Return the parser of the rule language."""
    grammar = grammar_text()
    path = (folder or grammar_dir()) / FILE
    if path.is_file():
        made_by, made_from, data, memo = _made(path)
        if (made_by, made_from) == (lark.__version__, grammar_hash(grammar)):
            data["options"]["_plugins"] = {}
            loaded: Lark = Lark._load_from_dict(  # type: ignore[no-untyped-call]
                data, memo, _plugins=_PLUGINS, tree_class=PlacedTree
            )
            return loaded
    return build_parser(grammar, tree_class=PlacedTree)


def build_parser(grammar: str, **options: Any) -> Lark:
    """Return a parser made from the grammar itself."""
    return Lark(grammar, parser="lalr", maybe_placeholders=False, _plugins=_PLUGINS, **options)


def tables_text() -> str:
    """Return the content of the file of tables for the grammar as it is now."""
    grammar = grammar_text()
    data, memo = build_parser(grammar).memo_serialize([TerminalDef, Rule])
    del data["options"]["_plugins"]
    content = [lark.__version__, grammar_hash(grammar), _plain(data), _plain(memo)]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def grammar_hash(grammar: str) -> str:
    """Return the hash by which tables know the grammar they were made from."""
    return hashlib.sha256(grammar.encode()).hexdigest()


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, (list, tuple, set, frozenset)) else node


def _with_numbers(pairs: dict[str, Any]) -> dict[int | str, Any]:
    # JSON has no numbers for keys; no key of the tables is a word of digits.
    return {int(key) if key.isdigit() else key: value for key, value in pairs.items()}


def write_tables() -> None:
    """Write the file of tables beside the grammar, unless the one there fits: lark's order differs from run to run."""
    path = grammar_dir() / FILE
    if not path.is_file() or _made(path)[:2] != (lark.__version__, grammar_hash(grammar_text())):
        path.write_text(tables_text(), encoding="utf-8")


def _made(path: Path) -> tuple[str, str, Any, Any]:
    """Return lark's release and the grammar's hash that tables were made with, and the tables."""
    made_by, made_from, data, memo = json.loads(path.read_text(encoding="utf-8"), object_hook=_with_numbers)
    return made_by, made_from, data, memo
