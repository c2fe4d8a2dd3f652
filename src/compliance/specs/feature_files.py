"""Feature files → scenarios: each row of an outline apart, the steps of the background first, all with their lines.

A file without a `# language:` line is read as Vietnamese.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_matcher import TokenMatcher

from compliance.errors import ComplianceError, UsageError
from compliance.specs.gherkin_faults import GherkinFault, fault_of, lost_keywords
from compliance.specs.library import Step, StepKind

SUFFIX = ".feature"
#: A feature is written by hand; a larger file is something else.
_MOST_BYTES = 5_000_000
_KINDS: dict[str, StepKind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario, or one row of an outline: `row` counts its rows from 1 and is 0 for a plain scenario.

    Shape: `line` is where the scenario or the row stands, from 1; `values` are the row's cells by column.
    """

    name: str
    line: int
    row: int
    values: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """One file: its name as shown, the feature's own name, its scenarios, and what is wrong with the file."""

    path: Path
    shown: str
    name: str
    scenarios: tuple[Scenario, ...]
    faults: tuple[GherkinFault, ...]


def find_features(sources: Sequence[str]) -> tuple[list[Path], list[ComplianceError]]:
    """Return the feature files named or found under the folders named, each once, in order, and what was not found.

    Shape: folders are walked in sorted order; hidden files and folders are skipped.
    """
    found: dict[str, Path] = {}
    errors: list[ComplianceError] = []
    for source in sources:
        path = Path(source)
        files = [path] if path.is_file() else list(_walk(path)) if path.is_dir() else []
        if not files:
            errors.append(_nothing(path))
        for file in files:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values()), errors


def _walk(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here) / name for name in sorted(files) if name.endswith(SUFFIX) and not name.startswith("."))


def _nothing(path: Path) -> UsageError:
    if path.is_dir():
        return UsageError(
            "spec.no_feature",
            f"{path}: trong thư mục không có tệp {SUFFIX} nào",
            "chỉ tới thư mục chứa kịch bản, hoặc viết tệp đầu tiên theo docs/buoc-kiem-thu.md",
            message_en=f"{path}: there is no {SUFFIX} file in the folder",
            next_step_en="name the folder that holds the scenarios",
        )
    return UsageError(
        "spec.no_file",
        f"{path}: không có tệp hay thư mục này",
        "kiểm tra lại đường dẫn",
        message_en=f"{path}: there is no such file or folder",
        next_step_en="check the path",
    )


def read_feature(path: Path) -> Feature:
    """Return the scenarios of a file, or what is wrong with it: a broken file is a value, not an exception."""
    shown = path.as_posix()

    def broken(*faults: GherkinFault) -> Feature:
        # One line can raise several complaints; the first says enough.
        return Feature(path, shown, "", (), tuple({fault.line: fault for fault in reversed(faults)}.values())[::-1])

    text = _text(path)
    if isinstance(text, GherkinFault):
        return broken(text)
    try:
        document: Any = Parser().parse(text, TokenMatcher(_dialect(text)))
    except CompositeParserException as error:
        return broken(*(fault_of(item, text) for item in error.errors))
    except ParserException as error:
        return broken(fault_of(error, text))
    except ParserError as error:
        return broken(GherkinFault(1, f"không đọc được ({error})"))
    if "feature" not in document:
        return broken(GherkinFault(1, "tệp không có dòng «Tính năng:»", "thêm dòng đó ở đầu tệp"))
    document["uri"] = shown
    faults = (*lost_keywords(document["feature"], text), *_empty_outlines(document["feature"]))
    return Feature(path, shown, document["feature"]["name"], tuple(_scenarios(document)), faults)


def _text(path: Path) -> str | GherkinFault:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return GherkinFault(1, "tệp quá lớn để là kịch bản viết tay", "kiểm tra lại tệp")
        data = path.read_bytes()
    except OSError as error:
        cause = error.strerror or type(error).__name__
        return GherkinFault(1, f"không mở được tệp ({cause})", "kiểm tra quyền đọc")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return GherkinFault(line, "tệp không phải UTF-8", "lưu lại tệp với bảng mã UTF-8 (Unicode)")
    # Editors on some systems write decomposed letters, which would not match the words of any step.
    return unicodedata.normalize("NFC", text)


def _dialect(text: str) -> str:
    return "en" if re.search(r"^\s*Feature:", text, re.MULTILINE) else "vi"


# ---- scenarios ------------------------------------------------------------------------------------------------------


def _scenarios(document: Any) -> Iterator[Scenario]:
    lines = dict(_lines(document["feature"]))
    rows = {row["id"]: (number, _values(examples, row)) for examples, number, row in _rows(document["feature"])}
    for pickle in Compiler().compile(document):
        row = next((rows[node] for node in pickle["astNodeIds"] if node in rows), (0, ()))
        yield Scenario(
            pickle["name"],
            lines[pickle["astNodeIds"][-1]],
            *row,
            tuple(_step(step, lines) for step in pickle["steps"]),
        )


def _step(step: Any, lines: dict[str, int]) -> Step:
    argument = step.get("argument", {})
    table = argument.get("dataTable")
    return Step(
        # A step that no keyword introduces («*») speaks of the plan, as pytest-bdd takes it.
        _KINDS.get(step["type"], "given"),
        step["text"],
        lines[step["astNodeIds"][0]],
        argument["docString"]["content"] if "docString" in argument else None,
        tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]) if table else None,
    )


def _lines(node: Any) -> Iterator[tuple[str, int]]:
    """Yield the id of every node that has one, with its line."""
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            yield node["id"], node["location"]["line"]
        for part in node.values():
            yield from _lines(part)
    elif isinstance(node, list | tuple):
        for part in node:
            yield from _lines(part)


def _outlines(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for child in node["children"]:
        if "rule" in child:
            yield from _outlines(child["rule"])
        elif "scenario" in child and child["scenario"]["examples"]:
            yield child["scenario"]


def _rows(feature: dict[str, Any]) -> Iterator[tuple[dict[str, Any], int, dict[str, Any]]]:
    """Yield every row of every outline with its table and its number in the outline."""
    for outline in _outlines(feature):
        pairs = [(examples, row) for examples in outline["examples"] for row in examples.get("tableBody", ())]
        for number, (examples, row) in enumerate(pairs, 1):
            yield examples, number, row


def _values(examples: dict[str, Any], row: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    head = [cell["value"] for cell in examples["tableHeader"]["cells"]]
    return tuple(zip(head, (cell["value"] for cell in row["cells"]), strict=True))


def _empty_outlines(feature: dict[str, Any]) -> Iterator[GherkinFault]:
    for outline in _outlines(feature):
        if not any(examples.get("tableBody") for examples in outline["examples"]):
            yield GherkinFault(
                outline["location"]["line"],
                f"khung kịch bản «{outline['name']}» không có dòng dữ liệu nào, nên không chạy lần nào",
                "thêm dòng vào bảng Dữ liệu",
            )
