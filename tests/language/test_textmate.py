"""The TextMate grammar: fresh, and it colours rule files as the language reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.language.format import tokens_of
from compliance.language.keywords import keywords
from compliance.language.textmate import FILE, textmate_grammar, textmate_text
from compliance.resources import grammar_dir, rules_dir

PATTERNS = textmate_grammar()["patterns"]


def coloured(text: str) -> list[tuple[str, str]]:
    """Return the runs of a text with their scopes, as an editor finds them: the earliest match, the first rule wins."""
    runs, at = [], 0
    while at < len(text):
        found = []
        for number, rule in enumerate(PATTERNS):
            match = re.compile(rule.get("match") or rule["begin"], re.M).search(text, at)
            if match is not None:
                found.append((match.start(), number, match, rule))
        if not found:
            break
        _, _, match, rule = min(found, key=lambda item: item[:2])
        end = match.end()
        if "end" in rule:
            closing = re.compile(rule["end"], re.M).search(text, end)
            end = closing.end() if closing else len(text)
        runs.append((rule["name"], text[match.start() : end]))
        at = max(end, at + 1)
    return runs


def test_the_grammar_file_is_fresh() -> None:
    made = (grammar_dir() / FILE).read_text(encoding="utf-8")
    assert made == textmate_text(), "run compliance.language.textmate.write_textmate()"


@pytest.mark.parametrize("keyword", keywords().by_terminal.values(), ids=lambda keyword: keyword.terminal)
def test_every_form_of_a_keyword_is_one_run(keyword: object) -> None:
    for form in keyword.forms:  # type: ignore[attr-defined]
        [(scope, run)] = coloured(form)
        assert run == form and scope.startswith("keyword."), form


@pytest.mark.parametrize("path", sorted(rules_dir().rglob("*.luat"))[::6], ids=lambda path: path.stem)
def test_a_rule_file_is_coloured_as_it_is_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    wanted = {"STRING": "string", "RULE_ID": "entity", "DOC_NUMBER": "constant.other", "DATE": "constant.numeric.date"}
    expected = [
        (str(token), wanted.get(token.type, "keyword"))
        for token in tokens_of(text)
        if token.type in wanted or token.type in keywords().by_terminal
    ]
    found = [
        (run, scope)
        for scope, run in coloured(text)
        if scope.startswith((*wanted.values(), "keyword.control", "keyword.other"))
    ]
    assert [run for run, _ in found] == [word for word, _ in expected]
    assert all(scope.startswith(kind) for (_, scope), (_, kind) in zip(found, expected, strict=True))


def test_a_placeholder_and_an_escape_stand_out_in_a_message() -> None:
    [string] = [rule for rule in PATTERNS if rule.get("begin") == '"']
    inside = {rule["name"]: rule["match"] for rule in string["patterns"]}
    assert re.findall(inside["variable.parameter.placeholder.luat"], "là {tỷ lệ}, {năm}") == ["{tỷ lệ}", "{năm}"]
    assert re.findall(inside["constant.character.escape.luat"], r"a\"b") == [r"\""]
