"""The «Thì» steps: what must come out, of the rule that was asked or of many."""

from __future__ import annotations

from collections.abc import Iterable

from compliance.engine.outcome import Finding, Outcome
from compliance.report.display import shorten
from compliance.review import gravest, law_references
from compliance.specs.faults import SpecError
from compliance.specs.library import then
from compliance.specs.scene import Scene, expect
from compliance.specs.slots import KINDS, OUTCOMES, SEVERITIES, words_of

_MOST_SHOWN = 6
_LENGTH = 120


# ---- the outcome ----------------------------------------------------------------------------------------------------


@then(
    "kết quả là {outcome}",
    "Quy tắc cho đúng kết quả này.",
    "Thì kết quả là không đạt",
)
def outcome_is(scene: Scene, outcome: str) -> None:
    """The rule's outcome is the one named."""
    expect(scene.answer.outcome == outcome, f"kết quả {words_of(OUTCOMES, outcome)}", said(scene.answer))


@then(
    "kết quả không phải là {outcome}",
    "Quy tắc cho kết quả khác kết quả này.",
    "Thì kết quả không phải là không đạt",
)
def outcome_is_not(scene: Scene, outcome: str) -> None:
    """The rule's outcome is another than the one named."""
    expect(scene.answer.outcome != outcome, f"kết quả khác {words_of(OUTCOMES, outcome)}", said(scene.answer))


@then(
    "mức là {severity}",
    "Phát hiện nặng nhất có mức này («không có»: không có phát hiện).",
    "Thì mức là vi phạm",
)
def severity_is(scene: Scene, severity: str) -> None:
    """The gravest finding has the severity named."""
    found = gravest(finding.severity for finding in scene.answer.findings)
    expect((found or "") == severity, f"mức {words_of(SEVERITIES, severity)}", f"mức {words_of(SEVERITIES, found)}")


@then(
    'lý do có "{words}"',
    "Lý do của «chưa rõ» hoặc «không áp dụng» có những chữ này.",
    'Thì lý do có "cấp xã, huyện"',
)
def reason_holds(scene: Scene, words: str) -> None:
    """The reason of an outcome that is undecided or does not apply holds these words."""
    reason = scene.answer.reason or ""
    expect(words in reason, f"lý do có «{words}»", _listed([reason] if reason else []))


@then(
    "yêu cầu {count} có kết quả {outcome}",
    "Riêng yêu cầu thứ mấy của quy tắc cho kết quả này.",
    "Thì yêu cầu 2 có kết quả không đạt",
)
def requirement_outcome(scene: Scene, count: int, outcome: str) -> None:
    """One requirement of the rule has the outcome named."""
    found = {item.requirement: item.outcome for item in scene.answer.requirements}
    if count not in found:
        raise SpecError(f"quy tắc không có yêu cầu {count}", f"dùng số từ 1 đến {len(found)}")
    wanted, got = words_of(OUTCOMES, outcome), words_of(OUTCOMES, found[count])
    expect(found[count] == outcome, f"yêu cầu {count} {wanted}", got)


@then(
    'chỗ cần xem có "{words}"',
    "Với «chưa rõ»: một chỗ máy chỉ ra để người đọc xem lại có những chữ này.",
    'Thì chỗ cần xem có "1O0%"',
)
def place_to_look_at(scene: Scene, words: str) -> None:
    """Some place that an undecided outcome points to holds these words."""
    places = [item.text for item in scene.answer.to_look_at]
    expect(_some_hold(places, words), f"chỗ cần xem có «{words}»", _listed(places))


# ---- the words underlined -------------------------------------------------------------------------------------------


@then(
    'chữ bị gạch chân có "{words}"',
    "Một dẫn chứng có những chữ này, đúng như trong kế hoạch.",
    'Thì chữ bị gạch chân có "95%"',
)
def underlined_holds(scene: Scene, words: str) -> None:
    """Some evidence holds these words, exactly as they stand in the plan."""
    texts = [item.text for item in scene.underlined]
    expect(_some_hold(texts, words), f"chữ bị gạch chân có «{words}»", _listed(texts))


@then(
    'chữ bị gạch chân là "{words}"',
    "Một dẫn chứng là đúng những chữ này, không hơn không kém.",
    'Thì chữ bị gạch chân là "95% người thuộc hộ nghèo tham gia bảo hiểm y tế"',
)
def underlined_is(scene: Scene, words: str) -> None:
    """Some evidence is these words, no more and no less."""
    texts = [item.text for item in scene.underlined]
    expect(words in texts, f"chữ bị gạch chân là «{words}»", _listed(texts))


@then(
    'không gạch chân "{words}"',
    "Không dẫn chứng nào có những chữ này.",
    'Thì không gạch chân "100%"',
)
def not_underlined(scene: Scene, words: str) -> None:
    """No evidence holds these words."""
    texts = [item.text for item in scene.underlined]
    expect(not _some_hold(texts, words), f"không gạch chân «{words}»", _listed(texts))


@then(
    "gạch chân ở dòng {count}",
    "Một dẫn chứng bắt đầu ở dòng này của đoạn, đếm từ 1.",
    "Thì gạch chân ở dòng 2",
)
def underlined_in_line(scene: Scene, count: int) -> None:
    """Some evidence begins in this line."""
    lines = sorted({item.span.line for item in scene.underlined})
    expect(count in lines, f"gạch chân ở dòng {count}", _listed([f"dòng {line}" for line in lines]))


@then(
    'dẫn chứng thuộc mục "{words}"',
    "Một dẫn chứng đứng trong mục mang số này, hoặc trong mục con của nó.",
    'Thì dẫn chứng thuộc mục "II"',
)
def evidence_in_section(scene: Scene, words: str) -> None:
    """Some evidence stands in the section of that number, or below it."""
    sections = [item.section for item in scene.underlined if item.section]
    holds = any(section == words or section.startswith(f"{words}.") for section in sections)
    expect(holds, f"dẫn chứng thuộc mục «{words}»", _listed(sections))


# ---- the findings ---------------------------------------------------------------------------------------------------


@then(
    "có {count} phát hiện",
    "Quy tắc nêu đúng bấy nhiêu phát hiện.",
    "Thì có 1 phát hiện",
)
def findings_counted(scene: Scene, count: int) -> None:
    """The rule made so many findings."""
    found = len(scene.answer.findings)
    expect(found == count, f"{count} phát hiện", f"{found} phát hiện: {_findings(scene.answer.findings)}")


@then(
    "có {count} phát hiện mức {severity}",
    "Quy tắc nêu đúng bấy nhiêu phát hiện ở mức này.",
    "Thì có 2 phát hiện mức lưu ý",
)
def findings_of_severity(scene: Scene, count: int, severity: str) -> None:
    """The rule made so many findings of that severity."""
    found = [finding for finding in scene.answer.findings if finding.severity == severity]
    name = words_of(SEVERITIES, severity)
    got = f"{len(found)} phát hiện mức {name}; tất cả: {_findings(scene.answer.findings)}"
    expect(len(found) == count, f"{count} phát hiện mức {name}", got)


@then(
    "không có phát hiện nào",
    "Quy tắc không nêu phát hiện nào.",
    "Thì không có phát hiện nào",
)
def no_findings(scene: Scene) -> None:
    """The rule made no finding."""
    findings_counted(scene, 0)


@then(
    "loại phát hiện là {finding_kind}",
    "Một phát hiện thuộc loại này: thiếu nội dung, viết sai, hay hai chỗ mâu thuẫn.",
    "Thì loại phát hiện là thiếu nội dung",
)
def finding_of_kind(scene: Scene, finding_kind: str) -> None:
    """Some finding is of that kind."""
    kinds = [finding.kind for finding in scene.answer.findings]
    got = _listed([words_of(KINDS, kind) for kind in kinds])
    expect(finding_kind in kinds, f"loại phát hiện {words_of(KINDS, finding_kind)}", got)


@then(
    'thông điệp có "{words}"',
    "Câu báo của một phát hiện có những chữ này.",
    'Thì thông điệp có "phải là 100%"',
)
def message_holds(scene: Scene, words: str) -> None:
    """Some finding's message holds these words."""
    messages = [finding.message for finding in scene.answer.findings]
    expect(_some_hold(messages, words), f"thông điệp có «{words}»", _listed(messages))


@then(
    'cách sửa có "{words}"',
    "Lời chỉ cách sửa của một phát hiện có những chữ này.",
    'Thì cách sửa có "100% người thuộc hộ nghèo"',
)
def fix_holds(scene: Scene, words: str) -> None:
    """Some finding's fix holds these words."""
    fixes = [finding.fix for finding in scene.answer.findings if finding.fix]
    expect(_some_hold(fixes, words), f"cách sửa có «{words}»", _listed(fixes))


@then(
    'căn cứ có "{words}"',
    "Căn cứ pháp lý của một phát hiện có những chữ này: số hiệu, điều khoản hay tên văn bản.",
    'Thì căn cứ có "Điều 12"',
)
def basis_holds(scene: Scene, words: str) -> None:
    """The law behind some finding holds these words."""
    shown = [
        f"{reference.number or ''} {reference.locator} {reference.title}".strip()
        for finding in scene.answer.findings
        for reference in law_references(finding.basis, scene.law)
    ]
    expect(_some_hold(shown, words), f"căn cứ có «{words}»", _listed(shown))


@then(
    'đã tìm ở "{words}"',
    "Với nội dung bị thiếu: nơi máy đã tìm, hoặc điều thấy ở đó, có những chữ này.",
    'Thì đã tìm ở "mục tiêu"',
)
def looked_in_holds(scene: Scene, words: str) -> None:
    """Where some missing content was looked for, or what stands there, holds these words."""
    places = [
        text
        for finding in scene.answer.findings
        if finding.looked_in is not None
        for text in (finding.looked_in.description, *finding.looked_in.found)
    ]
    expect(_some_hold(places, words), f"đã tìm ở «{words}»", _listed(places))


@then(
    "có các phát hiện:",
    "Đúng những phát hiện này, mỗi dòng một phát hiện, không kể thứ tự.",
    """
    Thì có các phát hiện:
      | mức     | chữ bị gạch chân |
      | vi phạm | 95%              |
      | thiếu   | 90%              |
    """,
)
def findings_are(scene: Scene, table: tuple[tuple[str, ...], ...]) -> None:
    """These findings were made and no others, one a row, in any order."""
    head, *rows = table
    for column in head:
        if column not in _COLUMNS:
            raise SpecError(f"bảng phát hiện không có cột «{column}»", f"dùng các cột: {', '.join(_COLUMNS)}")
    left = list(scene.answer.findings)
    for row in rows:
        found = next((item for item in left if all(map(_cell_holds, head, row, [item] * len(head)))), None)
        expect(found is not None, f"phát hiện {' · '.join(row)}", _findings(scene.answer.findings))
        left = [item for item in left if item is not found]
    expect(not left, f"{len(rows)} phát hiện", f"còn thêm {_findings(left)}")


_COLUMNS = ("mức", "chữ bị gạch chân", "thông điệp")


def _cell_holds(column: str, wanted: str, finding: Finding) -> bool:
    if column == "mức":
        return words_of(SEVERITIES, finding.severity) == wanted
    if column == "thông điệp":
        return wanted in finding.message
    return _some_hold([item.text for item in finding.evidence], wanted) or not (wanted or finding.evidence)


# ---- many rules -----------------------------------------------------------------------------------------------------


@then(
    'quy tắc "{rule}" có kết quả {outcome}',
    "Sau khi kiểm nhiều quy tắc: quy tắc này cho kết quả này.",
    'Thì quy tắc "muc-tieu/bhyt-100" có kết quả đạt',
)
def rule_outcome(scene: Scene, rule: str, outcome: str) -> None:
    """One of the rules asked has the outcome named."""
    scene.rules.rule(rule)
    if rule not in scene.outcomes:
        raise SpecError(f"kịch bản chưa kiểm quy tắc «{rule}»", "thêm bước «Khi kiểm mọi quy tắc»")
    found = scene.outcomes[rule]
    expect(found.outcome == outcome, f"{rule} {words_of(OUTCOMES, outcome)}", said(found))


@then(
    "không quy tắc nào có kết quả {outcome}",
    "Sau khi kiểm nhiều quy tắc: không quy tắc nào cho kết quả này.",
    "Thì không quy tắc nào có kết quả không đạt",
)
def no_rule_has_outcome(scene: Scene, outcome: str) -> None:
    """None of the rules asked has the outcome named."""
    if not scene.outcomes:
        raise SpecError("kịch bản chưa kiểm quy tắc nào", "thêm bước «Khi kiểm mọi quy tắc»")
    found = [f"{item.rule_id}: {said(item)}" for item in scene.outcomes.values() if item.outcome == outcome]
    expect(not found, f"không quy tắc nào {words_of(OUTCOMES, outcome)}", _listed(found))


# ---- what the review said, in words ---------------------------------------------------------------------------------


def said(outcome: Outcome) -> str:
    """Return what a rule answered in one line: the outcome, and its findings or its reason."""
    words = words_of(OUTCOMES, outcome.outcome)
    if outcome.findings:
        return f"{words}: {_findings(outcome.findings)}"
    return f"{words}: {outcome.reason}" if outcome.reason else words


def _findings(findings: Iterable[Finding]) -> str:
    return _listed([f"{words_of(SEVERITIES, finding.severity)}, {finding.message}" for finding in findings])


def _listed(texts: list[str]) -> str:
    if not texts:
        return "không có gì"
    shown = "; ".join(f"«{shorten(text, _LENGTH)}»" for text in texts[:_MOST_SHOWN])
    return shown + (f" và {len(texts) - _MOST_SHOWN} chỗ khác" if len(texts) > _MOST_SHOWN else "")


def _some_hold(texts: Iterable[str], words: str) -> bool:
    return any(words in text for text in texts)
