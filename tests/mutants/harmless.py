"""Edits that offices make without meaning anything by them: no outcome may change."""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable

from tests.mutants.text import Text, starts_item

Edit = Callable[[Text, random.Random], str]
EDITS: dict[str, Edit] = {}


#: The form of section marks is a rule of its own (điểm «a)», khoản «1.», phần «I.»): to it these edits say something.
MARKS_MATTER_TO = frozenset({"the-thuc/thu-tu-muc"})
CHANGING_MARKS = frozenset(
    {
        "letters_with_dot",
        "numbers_with_bracket",
        "romans_with_slash",
        "romans_without_dot",
        "upper_case_headings",
        "plus_bullets",
        "round_bullets",
    }
)


def harmless(edit: Edit) -> Edit:
    """Enter an edit under its name."""
    EDITS[edit.__name__] = edit
    return edit


def _body(plan: Text) -> tuple[str, str, str]:
    """Return head and preamble, body, and closing with what follows it."""
    lines = plan.lines
    return "\n".join(lines[: plan.body]), "\n".join(lines[plan.body : plan.closing]), "\n".join(lines[plan.closing :])


def _in_body(plan: Text, edit: Callable[[str], str]) -> str:
    head, body, closing = _body(plan)
    return "\n".join([head, edit(body), closing])


def _replace(text: str, pairs: dict[str, str]) -> str:
    for words, others in pairs.items():
        text = re.sub(words.replace(" ", r"[ \n]+"), others, text)
    return text


@harmless
def abbreviated(plan: Text, chance: random.Random) -> str:
    pairs = {
        "bảo hiểm y tế": "BHYT",
        "Ủy ban nhân dân": "UBND",
        "Hội đồng nhân dân": "HĐND",
        "mục tiêu quốc gia": "MTQG",
    }
    return _in_body(plan, lambda body: _replace(body, pairs))


@harmless
def spelt_out(plan: Text, chance: random.Random) -> str:
    pairs = {
        "BHYT": "bảo hiểm y tế",
        r"(?<![-/])\bUBND\b(?!-)": "Ủy ban nhân dân",
        "HĐND": "Hội đồng nhân dân",
        "MTQG": "mục tiêu quốc gia",
    }
    return _in_body(plan, lambda body: _replace(body, pairs))


@harmless
def issuers_spelt_out_in_grounds(plan: Text, chance: random.Random) -> str:
    head = "\n".join(plan.lines[plan.title_lines.stop : plan.body])
    pairs = {r"(?<![-/])\bUBND\b(?!-)": "Ủy ban nhân dân", r"(?<![-/])\bHĐND\b(?!-)": "Hội đồng nhân dân"}
    return plan.text.replace(head, _replace(head, pairs))


@harmless
def synonyms(plan: Text, chance: random.Random) -> str:
    pairs = {
        "phấn đấu": "nỗ lực",
        "trên địa bàn xã như sau": "trên địa bàn xã cụ thể như sau",
        "hỗ trợ tham gia bảo hiểm y tế": "cấp thẻ bảo hiểm y tế miễn phí",
        "nhà văn hóa": "nhà sinh hoạt cộng đồng",
        "tham mưu": "giúp",
    }
    return _in_body(plan, lambda body: _replace(body, pairs))


@harmless
def poor_and_near_poor(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: body.replace("hộ nghèo, hộ cận nghèo", "hộ nghèo và hộ cận nghèo"))


@harmless
def straight_quotes(plan: Text, chance: random.Random) -> str:
    return plan.text.replace("“", '"').replace("”", '"')


@harmless
def long_dashes(plan: Text, chance: random.Random) -> str:
    return re.sub(r"(?m)^(\s*)- ", r"\1– ", plan.text).replace(" - ", " – ")


@harmless
def plus_bullets(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*)[-–] ", r"\1+ ", body))


@harmless
def round_bullets(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*)[-–] ", r"\1• ", body))


@harmless
def bullets_without_space(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*)[-–] ", r"\1-", body))


@harmless
def tabs(plan: Text, chance: random.Random) -> str:
    return "\n".join("\t" + line if line.strip() and i > plan.body else line for i, line in enumerate(plan.lines))


@harmless
def double_spaces(plan: Text, chance: random.Random) -> str:
    return _in_body(
        plan, lambda body: re.sub(r"(?<=\S) (?=\S)", lambda m: "  " if chance.random() < 0.2 else " ", body)
    )


@harmless
def decomposed(plan: Text, chance: random.Random) -> str:
    return unicodedata.normalize("NFD", plan.text)


@harmless
def carriage_returns(plan: Text, chance: random.Random) -> str:
    return "\ufeff" + plan.text.replace("\n", "\r\n")


@harmless
def no_break_spaces(plan: Text, chance: random.Random) -> str:
    return re.sub(r"(?<=\d) (?=%|triệu|tỷ|hộ|tháng|năm|đồng)", "\N{NO-BREAK SPACE}", plan.text)


@harmless
def zero_width_spaces(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r" ", lambda m: " \u200b" if chance.random() < 0.05 else " ", body))


@harmless
def percent_apart(plan: Text, chance: random.Random) -> str:
    return plan.text.replace("%", " %")


@harmless
def other_tone_marks(plan: Text, chance: random.Random) -> str:
    text = plan.text
    for new, old in (
        ("hóa", "hoá"),
        ("ủy", "uỷ"),
        ("Ủy", "Uỷ"),
        ("ỦY", "UỶ"),
        ("HÒA", "HOÀ"),
        ("xóa", "xoá"),
        ("Xóa", "Xoá"),
    ):
        text = text.replace(new, old)
    return text


@harmless
def upper_case_headings(plan: Text, chance: random.Random) -> str:
    heading = re.compile(r"\s*(?:[IVX]+[./]|[A-D]\.|\d+[./])\s*[^.:;]{4,60}$")
    return "\n".join(
        line.upper() if plan.body <= i < plan.closing and heading.fullmatch(line) else line
        for i, line in enumerate(plan.lines)
    )


@harmless
def markdown(plan: Text, chance: random.Random) -> str:
    lines = []
    for i, line in enumerate(plan.lines):
        if plan.body <= i < plan.closing and re.fullmatch(r"\s*[IVX]+\..{4,60}", line):
            line = "## " + line.strip()
        elif plan.body <= i < plan.closing and re.fullmatch(r"\s*\d+\. [^:.;]{4,80}", line):
            line = f"**{line.strip()}**"
        lines.append(line)
    return "\n".join(lines)


@harmless
def bold_head(plan: Text, chance: random.Random) -> str:
    return "\n".join(
        f"**{line.strip()}**"
        if i < plan.title_lines.stop and re.search(r"[^\W\d_]{3}", line) and "  " not in line.strip()
        else line
        for i, line in enumerate(plan.lines)
    )


@harmless
def pages_in_the_flow(plan: Text, chance: random.Random) -> str:
    lines: list[str] = []
    for i, line in enumerate(plan.lines):
        lines.append(line)
        if plan.body < i < plan.closing and i % 40 == 0 and not line.strip():
            lines += [str(i // 40 + 1), ""]
    return "\n".join(lines)


@harmless
def page_marks(plan: Text, chance: random.Random) -> str:
    lines: list[str] = []
    for i, line in enumerate(plan.lines):
        lines.append(line)
        if plan.body < i < plan.closing and i % 40 == 0 and not line.strip():
            lines += [f"Trang {i // 40 + 1}/9", "\f"]
    return "\n".join(lines)


def _wrap(plan: Text, width: int) -> str:
    lines: list[str] = []
    for i, line in enumerate(plan.lines):
        in_text = plan.title_lines.stop <= i < plan.closing
        if in_text and "\t" not in line and len(line) > width:
            lines += textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False).split("\n")
        else:
            lines.append(line)
    return "\n".join(lines)


@harmless
def wrapped_at_72(plan: Text, chance: random.Random) -> str:
    return _wrap(plan, 72)


@harmless
def wrapped_at_100(plan: Text, chance: random.Random) -> str:
    return _wrap(plan, 100)


@harmless
def wrapped_without_blank_lines(plan: Text, chance: random.Random) -> str:
    wrapped = Text(_wrap(plan, 80))
    return "\n".join(
        line
        for i, line in enumerate(wrapped.lines)
        if line.strip() or not wrapped.title_lines.stop < i < wrapped.closing
    )


@harmless
def unwrapped(plan: Text, chance: random.Random) -> str:
    lines: list[str] = []
    for i, line in enumerate(plan.lines):
        goes_on = (
            plan.title_lines.stop < i < plan.closing
            and line.strip()
            and lines[-1].strip()
            and not starts_item(line)
            and not lines[-1].rstrip().endswith((";", "."))
            and len(lines[-1]) > 60
            and "\t" not in line
        )
        if goes_on:
            lines[-1] = lines[-1].rstrip() + " " + line.strip()
        else:
            lines.append(line)
    return "\n".join(lines)


@harmless
def more_blank_lines(plan: Text, chance: random.Random) -> str:
    return "\n".join(line + "\n" if not line.strip() else line for line in plan.lines)


@harmless
def no_blank_lines(plan: Text, chance: random.Random) -> str:
    return "\n".join(line for i, line in enumerate(plan.lines) if line.strip() or not plan.body < i < plan.closing)


@harmless
def long_dates(plan: Text, chance: random.Random) -> str:
    return re.sub(r"ngày (\d{1,2})/(\d{1,2})/(\d{4})", r"ngày \1 tháng \2 năm \3", plan.text)


@harmless
def padded_dates(plan: Text, chance: random.Random) -> str:
    return re.sub(r"ngày (\d{1,2})/(\d)/(\d{4})", r"ngày \1/0\2/\3", plan.text)


@harmless
def full_sums(plan: Text, chance: random.Random) -> str:
    def spell(match: re.Match[str]) -> str:
        return f"{int(match[1].replace('.', '')):,}".replace(",", ".") + ".000.000 đồng"

    return re.sub(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})*) triệu đồng", spell, plan.text)


@harmless
def sums_in_billions(plan: Text, chance: random.Random) -> str:
    return re.sub(r"(?<![\d.,])(\d{1,2})\.(\d{3}) triệu đồng", r"\1,\2 tỷ đồng", plan.text)


@harmless
def sums_shortened(plan: Text, chance: random.Random) -> str:
    return re.sub(r"(?<=\d) triệu đồng(?!/)", " triệu", plan.text)


@harmless
def numbers_with_bracket(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*\d)\. ", r"\1) ", body))


@harmless
def letters_with_dot(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*[a-zđ])\) ", r"\1. ", body))


@harmless
def romans_with_slash(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*[IVX]+)\. ", r"\1/ ", body))


@harmless
def romans_without_dot(plan: Text, chance: random.Random) -> str:
    return _in_body(plan, lambda body: re.sub(r"(?m)^(\s*[IVX]+)\. ", r"\1 - ", body))


@harmless
def bullets_shuffled(plan: Text, chance: random.Random) -> str:
    """Put the bullets of one list into another order."""
    lines = list(plan.lines)
    blank = [i for i in range(plan.body, plan.closing) if re.match(r"- ", lines[i])]
    run: list[int] = []
    for i in blank:
        # Only whole one-paragraph bullets that follow each other, none of which opens a list of its own.
        if run and i - run[-1] == 2 and not lines[i - 1].strip():
            run.append(i)
        elif len(run) < 3:
            run = [i]
    if len(run) < 3 or any(re.search(r"trong đó|:\s*$", lines[i - 2] if i >= 2 else "") for i in run[:1]):
        return plan.text
    words = [lines[i].rstrip(".;") for i in run]
    chance.shuffle(words)
    for i, line in zip(run, words, strict=True):
        lines[i] = line + ";"
    lines[run[-1]] = lines[run[-1]][:-1] + "."
    return "\n".join(lines)


@harmless
def two_column_head(plan: Text, chance: random.Random) -> str:
    """Set issuer and motto side by side, as they are printed."""
    head = [line.strip() for line in plan.lines[: plan.type_line] if re.search(r"\w", line)]
    if any("  " in line for line in head) or len(head) != 6 or not head[4].startswith("Số"):
        return plan.text
    left, right = [head[0], head[1], head[4]], [head[2], head[3], head[5]]
    rows = [f"{one:<32}{other}" for one, other in zip(left, right, strict=True)]
    return "\n".join([*rows, "", *plan.lines[plan.type_line :]])


@harmless
def motto_first(plan: Text, chance: random.Random) -> str:
    head = [line.strip() for line in plan.lines[: plan.type_line] if re.search(r"\w", line)]
    if any("  " in line for line in head) or len(head) != 6 or not head[4].startswith("Số"):
        return plan.text
    order = [head[i] for i in (2, 3, 5, 0, 1, 4)]
    return "\n".join([*order, "", *plan.lines[plan.type_line :]])


@harmless
def two_column_closing(plan: Text, chance: random.Random) -> str:
    """Set recipients and signature side by side."""
    lines = plan.lines[plan.closing :]
    appendix = next((i for i, line in enumerate(lines) if line.startswith("PHỤ LỤC")), len(lines))
    words = [line.strip() for line in lines[:appendix] if line.strip()]
    at = next((i for i, line in enumerate(words) if line.startswith("TM.")), None)
    if at is None or "TM." in lines[0]:
        return plan.text
    left, right = words[:at], words[at:]
    right = [*right[:-1], "", "", right[-1]]
    height = max(len(left), len(right))
    left += [""] * (height - len(left))
    right += [""] * (height - len(right))
    rows = [f"{one:<56}{other}".rstrip() for one, other in zip(left, right, strict=True)]
    return "\n".join([*plan.lines[: plan.closing], *rows, "", *lines[appendix:]])


@harmless
def signature_first(plan: Text, chance: random.Random) -> str:
    lines = plan.lines[plan.closing :]
    appendix = next((i for i, line in enumerate(lines) if line.startswith("PHỤ LỤC")), len(lines))
    at = next((i for i, line in enumerate(lines) if line.strip().startswith("TM.")), None)
    if at is None:
        return plan.text
    return "\n".join([*plan.lines[: plan.closing], *lines[at:appendix], "", *lines[:at], *lines[appendix:]])


@harmless
def table_with_pipes(plan: Text, chance: random.Random) -> str:
    rows = [i for i, line in enumerate(plan.lines) if line.count("\t") >= 3]
    if not rows:
        return plan.text
    lines = list(plan.lines)
    for i in rows:
        lines[i] = "| " + " | ".join(lines[i].split("\t")) + " |"
    lines.insert(rows[0] + 1, "|" + "---|" * (plan.lines[rows[0]].count("\t") + 1))
    return "\n".join(lines)
