"""The pages of `docs/errors/`: one for each fault code, whose samples are tried so that no page tells tales.

A page has four parts: what was written, the message, what is wrong, how to mend it. Its samples show the part of a rule
that matters; `completed` puts the rest of a rule around them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compliance.authoring.coverage import undecided
from compliance.language.checks import check_ids
from compliance.language.faults import Fault, RuleFaults, render_fault
from compliance.language.keywords import keywords
from compliance.language.lint import lint_examples, lint_file, lint_sets, lint_together, lint_vocabulary
from compliance.language.load import add_sets, read_rules
from compliance.language.resolve import Vocabulary
from compliance.language.ruleset import RuleSet
from compliance.language.source import masked, read_source
from compliance.law import Law, ValueList

if TYPE_CHECKING:
    from compliance.language.build import BuiltRule
    from compliance.language.source import Source

PATH = "rules/vi-du/trang.luat"
PARTS = ("Bạn viết", "Thông báo", "Sai ở đâu", "Sửa thế nào")

_HEAD = re.compile(r"# ([A-Z]\d{3}): (.+)\n")
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
_FILE = re.compile(r"^# tệp (\S+)\n", re.M)
_NEAREST = 1
# Pages whose fault only shows when more is asked than on the others.
_ABOUT_DAMAGE, _ABOUT_DECIDING = "E005", "E006"
_REQUIRE = "  YÊU CẦU    CÓ chỉ tiêu\n"
_MESSAGE = '    VI PHẠM    "không đúng"\n'
_HEADER = frozenset({"BASIS", "APPLIES", "BECAUSE", "UNVERIFIED", "NOT_CHECKABLE"})
_MESSAGES = frozenset({"VIOLATION", "MISSING", "ADVICE"})


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """A page: its code and title, the samples in `language` (`luat` or `yaml`), the message and its headings."""

    code: str
    title: str
    language: str
    wrong: str
    message: str
    right: str
    headings: tuple[str, ...]


def read_page(text: str) -> ErrorPage:
    """Return a page as its parts. Errors: ValueError when a part is missing."""
    head = _HEAD.match(text)
    blocks = _BLOCK.findall(text)
    if head is None or len(blocks) != 3:
        raise ValueError("a page has a heading «# CODE: …» and three blocks: wrong, message, right")
    (language, wrong), (_, message), (_, right) = blocks
    headings = tuple(re.findall(r"^## (.+)$", text, re.M))
    return ErrorPage(head[1], head[2], language, wrong, message, right, headings)


def with_message(text: str, message: str) -> str:
    """Return the page with another message."""
    blocks = list(_BLOCK.finditer(text))
    return f"{text[: blocks[1].start(2)]}{message}{text[blocks[1].end(2) :]}"


def message_of(page: ErrorPage, law: Law) -> str:
    """Return the messages that the page's wrong sample gets from the tools, long lists of what may stand there cut."""
    return "\n\n".join(_shown(fault) for fault in faults_of_page(page, page.wrong, law)) + "\n"


def faults_of_page(page: ErrorPage, sample: str, law: Law) -> Sequence[Fault]:
    """Return the faults of one of a page's samples."""
    if page.code == _ABOUT_DECIDING:
        return _undecided(sample, law)
    return faults_of(sample, page.language, law, damaged=page.code == _ABOUT_DAMAGE)


def _undecided(sample: str, law: Law) -> Sequence[Fault]:
    source = read_source(PATH, completed(sample).encode())
    built = read_rules(source, Vocabulary(law))
    rules = tuple(item.rule for item in built if item.rule is not None)
    return (*source.faults, *undecided(RuleSet(rules, ""), law))


def _shown(fault: Fault) -> str:
    # A new field or value must not change the pages.
    nearest = fault.allowed[:_NEAREST]
    return render_fault(replace(fault, allowed=nearest)) + (", …" if len(fault.allowed) > len(nearest) else "")


def faults_of(sample: str, language: str, law: Law, *, damaged: bool = False) -> Sequence[Fault]:
    """Return all faults of a sample: a vocabulary file, rule files, or a part of a rule.

    Shape: `damaged` also asks for an example of damaged text, which would only distract on most pages.
    """
    if language == "yaml":
        return lint_vocabulary(Law({}, {"groups": _value_list(sample)}))
    vocabulary = Vocabulary(law)
    files: list[tuple[Source, list[BuiltRule]]] = []
    given = _files(sample)
    add_sets(vocabulary, [read_source(path, text.encode()) for path, text in given if path.startswith("rules/bo/")])
    for path, text in given:
        source = read_source(path, text.encode().replace("\ufffd".encode(), b"\xff"))
        files.append((source, read_rules(source, vocabulary)))
    check_ids(files)
    if not any(source.faults for source, _ in files):
        for source, built in files:
            lint_file(source, built, law)
            if damaged:
                lint_examples(source, built)
        lint_together(files, law)
        lint_sets(files, vocabulary)
    return RuleFaults(fault for source, _ in files for fault in source.faults).faults


def _value_list(sample: str) -> ValueList:
    import yaml

    return ValueList.model_validate_json(json.dumps(yaml.safe_load(sample)))


def _files(sample: str) -> list[tuple[str, str]]:
    parts = _FILE.split(sample)
    if len(parts) > 1:
        return list(zip(parts[1::2], parts[2::2], strict=True))
    return [(PATH, sample if sample.startswith("QUY TẮC") else completed(sample))]


def completed(snippet: str) -> str:
    """Return a whole rule around some of its clauses, sound where they are."""
    plain = unicodedata.normalize("NFC", snippet)
    found = [match.lastgroup or "" for match in keywords().clause_pattern.finditer(masked(plain))]
    body = "".join(f"  {line}\n" for line in snippet.splitlines())
    before = "" if "BASIS" in found[: _first(found, "REQUIRE")] else "  CĂN CỨ     SỐ HỌC\n"
    after = ""
    if "REQUIRE" not in found:
        if found and set(found) <= _HEADER:
            after += _REQUIRE + _MESSAGE
        else:
            before += _REQUIRE + _MESSAGE
    elif not _MESSAGES & set(found):
        after += _MESSAGE
    if "VÍ DỤ ĐẠT" not in snippet:
        after += '  VÍ DỤ ĐẠT : "một"\n'
    if not any(f"VÍ DỤ {keywords().by_terminal[word].vi}" in snippet for word in _MESSAGES):
        # The severity of an example must be one that some requirement has.
        word = next((word for word in found if word in _MESSAGES), "VIOLATION")
        after += f'  VÍ DỤ {keywords().by_terminal[word].vi} : "hai"\n'
    return f'QUY TẮC vi-du/trang "Quy tắc minh họa"\n{before}{body}{after}HẾT\n'


def _first(found: list[str], terminal: str) -> int:
    return found.index(terminal) if terminal in found else len(found)


def index_page(pages: Sequence[ErrorPage]) -> str:
    """Return `docs/errors/README.md`: every code with its title, by the letter it begins with."""
    lines = [_INDEX_HEAD]
    for letter, words in _LETTERS.items():
        lines += [f"## {letter}: {words}", "", "| Mã | Lỗi |", "|---|---|"]
        lines += [f"| [{page.code}]({page.code}.md) | {page.title} |" for page in pages if page.code[0] == letter]
        lines.append("")
    return "\n".join(lines)


_LETTERS = {
    "L": "cách viết và chỗ đứng của mệnh đề",
    "N": "tên",
    "T": "kiểu và đơn vị",
    "B": "căn cứ và thời gian",
    "E": "ví dụ",
    "M": "nghĩa: điều không bao giờ đúng, hoặc luôn đúng",
    "V": "từ vựng",
}
_INDEX_HEAD = """# Lỗi của ngôn ngữ luật

Mỗi mã lỗi một trang: bạn viết gì, thông báo, sai ở đâu, sửa thế nào. Mẫu trong trang là phần cần xem của một quy tắc;
phần còn lại của quy tắc được hiểu là đúng. Mọi mẫu đều được máy thử: mẫu sai cho đúng lỗi ấy, mẫu đúng không có lỗi.
Lỗi L, N, T, B, E được báo mỗi khi đọc luật; lỗi M, V khi chạy `compliance rules lint` và trong trình soạn thảo.
"""
