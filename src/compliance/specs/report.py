"""What a run of specs found: as text for people, JSON, JUnit for build servers, and a page."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal
from xml.etree import ElementTree

from compliance.report.display import visible
from compliance.resources import report_templates
from compliance.specs.library import KEYWORDS
from compliance.specs.run import FeatureResult, ScenarioResult, SpecRun, Status, Trouble

if TYPE_CHECKING:
    from jinja2 import Template

SpecFormat = Literal["text", "json", "junit", "html"]
FORMATS: tuple[SpecFormat, ...] = ("text", "json", "junit", "html")
SCHEMA = "compliance.spec-run/1"
WORDS: dict[Status, str] = {"passed": "đạt", "failed": "hỏng", "faulty": "không chạy được"}

_WIDTH = 120
#: Characters that no XML 1.0 document may hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_spec_run(run: SpecRun, format: SpecFormat, *, brief: bool = False) -> str:
    """Return a run in one format; with `brief` the text leaves out what passed."""
    if format == "json":
        return json.dumps(_json(run), ensure_ascii=False, indent=1) + "\n"
    if format == "junit":
        return _junit(run)
    if format == "html":
        return _page().render(run=run, words=WORDS, total=total_line(run), step_line=step_line, name=scenario_name)
    return "\n".join([*_lines(run, brief), total_line(run)]) + "\n"


def total_line(run: SpecRun) -> str:
    """Return the totals in one line."""
    parts = [f"{run.count(status)} {WORDS[status]}" for status in WORDS]
    text = f"{run.scenarios} kịch bản trong {len(run.features)} tệp: {', '.join(parts)}"
    return f"{text}; {run.file_faults} chỗ viết sai trong tệp" if run.file_faults else text


def scenario_name(result: ScenarioResult) -> str:
    """Return a scenario's name, and for a row of an outline its number and cells."""
    scenario = result.scenario
    if not scenario.row:
        return scenario.name
    cells = ", ".join(f"{column}: {cell}" for column, cell in scenario.values)
    return f"{scenario.name} [dòng {scenario.row}: {cells}]"


def step_line(trouble: Trouble) -> str:
    """Return the step that went wrong as the scenario writes it."""
    return f"{KEYWORDS[trouble.step.kind]} {trouble.step.words}" if trouble.step else ""


# ---- text -----------------------------------------------------------------------------------------------------------


def _lines(run: SpecRun, brief: bool) -> Iterator[str]:
    for feature in run.features:
        troubled = feature.feature.faults or feature.count("passed") < len(feature.scenarios)
        if brief and not troubled:
            continue
        yield f"{feature.feature.shown}: {feature.count('passed')}/{len(feature.scenarios)} kịch bản đạt"
        for fault in feature.feature.faults:
            yield f"  viết sai  {feature.feature.shown}:{fault.line}"
            yield from _wrapped("", _sentence(fault.message, fault.next_step))
        for _, rows in groupby(feature.scenarios, key=_outline):
            yield from _outline_lines(list(rows), feature, brief)
        yield ""


def _outline(result: ScenarioResult) -> tuple[str, int]:
    """Return what rows of one outline share; each plain scenario stands for itself."""
    return (result.scenario.name, 0 if result.scenario.row else result.scenario.line)


def _outline_lines(rows: list[ScenarioResult], feature: FeatureResult, brief: bool) -> Iterator[str]:
    passed = sum(row.status == "passed" for row in rows)
    if passed and not brief:
        count = f" ({passed}/{len(rows)} dòng)" if rows[0].scenario.row else ""
        yield f"  {WORDS['passed']}  {visible(rows[0].scenario.name)}{count}"
    for row in rows:
        if row.trouble is not None:
            yield from _trouble(row, row.trouble, feature.feature.shown)


def _trouble(result: ScenarioResult, trouble: Trouble, shown: str) -> Iterator[str]:
    yield from _wrapped(f"  {WORDS[result.status].upper()}", visible(scenario_name(result)))
    yield f"    {shown}:{trouble.line}  {visible(step_line(trouble))}".rstrip()
    if trouble.expected:
        yield from _wrapped("    chờ:", visible(trouble.expected))
        yield from _wrapped("    nhận:", visible(trouble.got))
    else:
        yield from _wrapped("   ", visible(_sentence(trouble.message, trouble.next_step)))


def _sentence(message: str, next_step: str) -> str:
    return f"{message} — {next_step}" if next_step else message


def _wrapped(head: str, text: str) -> Iterable[str]:
    return textwrap.wrap(
        f"{head or '   '} {text}", _WIDTH, subsequent_indent="      ", break_on_hyphens=False, drop_whitespace=True
    )


# ---- JSON -----------------------------------------------------------------------------------------------------------


def _json(run: SpecRun) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "scenarios": run.scenarios,
        **{status: run.count(status) for status in WORDS},
        "file_faults": run.file_faults,
        "features": [
            {
                "file": feature.feature.shown,
                "feature": feature.feature.name or None,
                "faults": [
                    {"line": fault.line, "message": fault.message, "next_step": fault.next_step or None}
                    for fault in feature.feature.faults
                ],
                "scenarios": [_scenario_json(result) for result in feature.scenarios],
            }
            for feature in run.features
        ],
    }


def _scenario_json(result: ScenarioResult) -> dict[str, Any]:
    scenario, trouble = result.scenario, result.trouble
    return {
        "scenario": scenario.name,
        "row": scenario.row or None,
        "values": dict(scenario.values),
        "line": scenario.line,
        "status": result.status,
        "trouble": trouble
        and {
            "line": trouble.line,
            "step": step_line(trouble) or None,
            "expected": trouble.expected or None,
            "got": trouble.got or None,
            "message": trouble.message or None,
            "next_step": trouble.next_step or None,
        },
    }


# ---- JUnit ----------------------------------------------------------------------------------------------------------


def _junit(run: SpecRun) -> str:
    """Return the run as JUnit XML: a suite a file, a case a scenario, an error where something could not be run."""
    root = ElementTree.Element("testsuites", _totals("compliance spec run", [run]))
    for feature in run.features:
        name = feature.feature.name or feature.feature.shown
        suite = ElementTree.SubElement(root, "testsuite", _totals(name, [feature]))
        suite.set("file", _xml(feature.feature.shown))
        for fault in feature.feature.faults:
            case = _case(suite, name, "viết sai trong tệp", feature.feature.shown, fault.line, 0)
            _mark(case, "error", fault.message, f"{feature.feature.shown}:{fault.line}\n{fault.next_step}")
        for result in feature.scenarios:
            line = result.scenario.line
            case = _case(suite, name, scenario_name(result), feature.feature.shown, line, result.seconds)
            if result.trouble is not None:
                _mark_trouble(case, result, result.trouble, feature.feature.shown)
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _totals(name: str, parts: list[SpecRun] | list[FeatureResult]) -> dict[str, str]:
    features = [feature for part in parts for feature in (part.features if isinstance(part, SpecRun) else (part,))]
    faults = sum(len(feature.feature.faults) for feature in features)
    seconds = sum(result.seconds for feature in features for result in feature.scenarios)
    return {
        "name": _xml(name),
        "tests": str(sum(len(feature.scenarios) for feature in features) + faults),
        "failures": str(sum(feature.count("failed") for feature in features)),
        "errors": str(sum(feature.count("faulty") for feature in features) + faults),
        "time": f"{seconds:.3f}",
    }


def _case(
    suite: ElementTree.Element, feature: str, name: str, file: str, line: int, seconds: float
) -> ElementTree.Element:
    attributes = {"classname": feature, "name": name, "file": file, "line": str(line), "time": f"{seconds:.3f}"}
    return ElementTree.SubElement(suite, "testcase", {key: _xml(value) for key, value in attributes.items()})


def _mark_trouble(case: ElementTree.Element, result: ScenarioResult, trouble: Trouble, file: str) -> None:
    place = f"{file}:{trouble.line}\n{step_line(trouble)}"
    if result.status == "failed":
        message = f"chờ {trouble.expected}; nhận {trouble.got}"
        _mark(case, "failure", message, f"{place}\nchờ: {trouble.expected}\nnhận: {trouble.got}")
    else:
        _mark(case, "error", trouble.message, f"{place}\n{trouble.next_step}")


def _mark(case: ElementTree.Element, tag: str, message: str, text: str) -> None:
    mark = ElementTree.SubElement(case, tag, {"message": _xml(message)})
    mark.text = _xml(text)


def _xml(text: str) -> str:
    return _NOT_XML.sub("�", text)


# ---- the page -------------------------------------------------------------------------------------------------------


@cache
def _page() -> Template:
    environment = report_templates("specs")
    environment.filters["visible"] = visible
    return environment.get_template("run.html.j2")
