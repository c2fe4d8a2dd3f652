"""Operators that put one fault into a sound plan and say which rule must find it, and on which line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from tests.mutants.text import LackingError, Mutant, Text

Operator = Callable[[Text], Iterator[Mutant]]
OPERATORS: dict[str, Operator] = {}


def fault(operator: Operator) -> Operator:
    """Enter an operator under its name; on a plan that lacks what it edits it makes nothing."""

    def where_it_can(plan: Text) -> Iterator[Mutant]:
        try:
            yield from operator(plan)
        except LackingError:
            return
        except RuntimeError as error:
            if not isinstance(error.__cause__, StopIteration):
                raise

    OPERATORS[operator.__name__] = where_it_can
    return where_it_can


def _one(text: str, rule: str | tuple[str, ...], *indices: int) -> Mutant:
    rules = (rule,) if isinstance(rule, str) else rule
    return Mutant(text, rules, frozenset(index + 1 for index in indices))


_MOTTO = r"CỘNG HO[ÀA]̀? XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_CREED = r"Độc lập [-–] Tự do [-–] Hạnh phúc"


# -- head --------------------------------------------------------------------------------------------


@fault
def drop_motto(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(_MOTTO))
    yield _one(plan.with_match(index, match, ""), "the-thuc/quoc-hieu-tieu-ngu")


@fault
def drop_creed(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(_CREED))
    yield _one(plan.with_match(index, match, ""), "the-thuc/quoc-hieu-tieu-ngu")


@fault
def drop_issuer(plan: Text) -> Iterator[Mutant]:
    text = plan.text
    head = "\n".join(plan.lines[: plan.type_line])
    cut = re.sub(r"ỦY BAN NHÂN DÂN|UBND(?! *\n)(?= XÃ)", "", head, count=1)
    kind, name = plan.unit
    cut = cut.replace(f"{kind.upper()} {name.upper()}", "", 1)
    yield _one(cut + text[len(head) :], "the-thuc/ten-co-quan")


@fault
def other_unit_in_head(plan: Text) -> Iterator[Mutant]:
    kind, name = plan.unit
    index, match = next(plan.find(f"{kind.upper()} {name.upper()}"))
    rules = ("the-thuc/ten-co-quan", "nhat-quan/dia-danh-ban-hanh", "the-thuc/dia-danh-ngay-thang")
    yield Mutant(plan.with_match(index, match, f"{kind.upper()} LŨNG PHÌN"), rules)


@fault
def blank_number(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)(?<=số: )\d+(?=/KH)"))
    for blank in ("", "    ", "……"):
        yield _one(plan.with_match(index, match, blank), "the-thuc/so-ky-hieu", index)


@fault
def number_without_nought(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)(?<=số: )\d+(?=/KH)"))
    yield _one(plan.with_match(index, match, "7"), "the-thuc/so-ky-hieu", index)


@fault
def wrong_symbol(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?<=\d)/KH-UBND", 0, plan.type_line))
    for symbol in ("/QĐ-UBND", "/BC-UBND", "/KH-HĐND"):
        yield _one(plan.with_match(index, match, symbol), "the-thuc/so-ky-hieu", index)


@fault
def drop_number_line(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)số: \d+/KH-UBND"))
    yield _one(plan.with_match(index, match, ""), "the-thuc/so-ky-hieu")


_DATE = r"(?i)ngày +(\d+) +tháng +(\d+) +năm +(\d{4})"


def _date_line(plan: Text) -> tuple[int, re.Match[str]]:
    return next(plan.find(_DATE))


@fault
def blank_day(plan: Text) -> Iterator[Mutant]:
    index, match = _date_line(plan)
    for blank in ("ngày     tháng", "ngày … tháng", "ngày tháng"):
        words = f"{blank} {match[2]} năm {match[3]}"
        yield _one(plan.with_match(index, match, words), "the-thuc/dia-danh-ngay-thang", index)


@fault
def day_without_nought(plan: Text) -> Iterator[Mutant]:
    index, match = _date_line(plan)
    words = f"ngày 9 tháng {match[2]} năm {match[3]}"
    yield _one(plan.with_match(index, match, words), "the-thuc/dia-danh-ngay-thang", index)
    if int(match[1]) <= 28:
        words = f"ngày {match[1]} tháng 2 năm {match[3]}"
        yield _one(plan.with_match(index, match, words), "the-thuc/dia-danh-ngay-thang", index)


@fault
def drop_signing_year(plan: Text) -> Iterator[Mutant]:
    index, match = _date_line(plan)
    words = f"ngày {match[1]} tháng {match[2]} năm"
    yield _one(plan.with_match(index, match, words), "the-thuc/dia-danh-ngay-thang", index)


@fault
def other_signing_place(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)[^\W\d_]+(?: [^\W\d_]+)*(?=, ngày +\d)"))
    yield _one(plan.with_match(index, match, "Lũng Phìn"), "the-thuc/dia-danh-ngay-thang", index)


@fault
def drop_date_line(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)[^\W\d_]+(?: [^\W\d_]+)*, ngày +\d+ tháng +\d+ năm +\d+"))
    yield _one(plan.with_match(index, match, ""), "the-thuc/dia-danh-ngay-thang")


@fault
def signed_in_another_year(plan: Text) -> Iterator[Mutant]:
    index, match = _date_line(plan)
    for year in (plan.year - 2, plan.year + 1):
        words = f"ngày {match[1]} tháng {match[2]} năm {year}"
        yield _one(plan.with_match(index, match, words), "nhat-quan/nam-ke-hoach")


@fault
def drop_kind(plan: Text) -> Iterator[Mutant]:
    yield _one(plan.with_line(plan.type_line, ""), "the-thuc/ten-loai-trich-yeu")


@fault
def drop_title(plan: Text) -> Iterator[Mutant]:
    yield _one(plan.without(plan.title_lines), "the-thuc/ten-loai-trich-yeu")


@fault
def drop_title_year(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i) ?năm 20\d\d", *_span(plan.title_lines)))
    yield _one(plan.with_match(index, match, ""), "the-thuc/ten-loai-trich-yeu", *plan.title_lines)


@fault
def drop_title_place(plan: Text) -> Iterator[Mutant]:
    kind, name = plan.unit
    found = list(plan.find(f"(?i)(?:trên địa bàn )?{kind} {name}", *_span(plan.title_lines)))
    if found:
        index, match = found[0]
        yield _one(plan.with_match(index, match, ""), "the-thuc/ten-loai-trich-yeu", *plan.title_lines)


def _span(lines: range) -> tuple[int, int]:
    return lines.start, lines.stop


@fault
def other_place_in_title(plan: Text) -> Iterator[Mutant]:
    kind, name = plan.unit
    found = list(plan.find(f"(?i){kind} {name}", *_span(plan.title_lines)))
    if found:
        index, match = found[0]
        other = f"{kind} Lũng Phìn"
        other = other.upper() if match[0].isupper() else other
        rules = ("nhat-quan/dia-danh-ban-hanh", "the-thuc/ten-co-quan")
        yield _one(plan.with_match(index, match, other), rules, index, *range(plan.type_line))


# -- grounds -----------------------------------------------------------------------------------------


_NUMBERED = r"số \d+/[^\s]+"


def _ground_text(plan: Text, index: int) -> tuple[range, str]:
    lines = plan.paragraph(index)
    return lines, "\n".join(plan.lines[i] for i in lines)


def _edit_ground(plan: Text, index: int, pattern: str, words: str) -> str | None:
    lines, ground = _ground_text(plan, index)
    edited = re.sub(pattern.replace(" ", r"\s+"), words, ground, count=1)
    if edited == ground:
        return None
    return "\n".join([*plan.lines[: lines.start], *edited.split("\n"), *plan.lines[lines.stop :]])


@fault
def citation_without_date(plan: Text) -> Iterator[Mutant]:
    for index in plan.grounds:
        _, ground = _ground_text(plan, index)
        if not re.search(r"số \d+/", ground) or "Luật" in ground:
            continue
        text = _edit_ground(plan, index, r" ngày (?:\d+/\d+/\d+|\d+ tháng \d+ năm \d+)", "")
        if text:
            yield _one(text, "the-thuc/can-cu-ghi-du", *plan.paragraph(index))


@fault
def citation_without_number(plan: Text) -> Iterator[Mutant]:
    for index in plan.grounds:
        _, ground = _ground_text(plan, index)
        if "Luật" in ground:
            continue
        text = _edit_ground(plan, index, r" số \d+/[^\s]+(?= ngày)", "")
        if text:
            yield _one(text, "the-thuc/can-cu-ghi-du", *plan.paragraph(index))


@fault
def citation_without_issuer(plan: Text) -> Iterator[Mutant]:
    issuers = r" của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|(?:UBND|HĐND) (?:xã|huyện|tỉnh)(?: [A-ZĐÀ-Ỹ][^\s,;]*)*)"
    for index in plan.grounds:
        _, ground = _ground_text(plan, index)
        if "Luật" not in ground:
            text = _edit_ground(plan, index, issuers, "")
            if text:
                yield _one(text, "the-thuc/can-cu-ghi-du", *plan.paragraph(index))


@fault
def full_stop_between_grounds(plan: Text) -> Iterator[Mutant]:
    for index in plan.grounds[:-1]:
        lines, ground = _ground_text(plan, index)
        if ground.rstrip().endswith(";"):
            last = lines.stop - 1
            text = plan.with_line(last, plan.lines[last].rstrip()[:-1] + ".")
            yield _one(text, "the-thuc/can-cu-ghi-du", *lines)


@fault
def two_grounds_in_one_paragraph(plan: Text) -> Iterator[Mutant]:
    for index, following in zip(plan.grounds, plan.grounds[1:], strict=False):
        lines, following_lines = plan.paragraph(index), plan.paragraph(following)
        words = plan.lines[lines.stop - 1].rstrip()
        if words.endswith(";"):
            joined = words + " " + plan.lines[following].strip().lstrip("- ").replace("Căn cứ", "căn cứ", 1)
            text = "\n".join([*plan.lines[: lines.stop - 1], joined, *plan.lines[following + 1 :]])
            yield _one(text, "the-thuc/can-cu-ghi-du", *range(lines.start, following_lines.stop))
            return


@fault
def citation_after_signing(plan: Text) -> Iterator[Mutant]:
    year, month, _ = plan.signed
    for index in plan.grounds:
        _, ground = _ground_text(plan, index)
        if "-UBND" not in ground:
            continue
        later = f"{15:02}/{month + 1}/{year}" if month < 12 else f"15/01/{year + 1}"
        text = _edit_ground(plan, index, r"ngày (?:\d+/\d+/\d+|\d+ tháng \d+ năm \d+)", "ngày " + later)
        if text:
            yield _one(text, "can-cu/ngay-sau-ngay-ky", *plan.paragraph(index))


_REGISTERED = {
    "07/2021/NĐ-CP": ("08/2021/NĐ-CP", "07/2021/QĐ-TTg"),
    "90/QĐ-TTg": ("91/QĐ-TTg", "90/NĐ-CP"),
    "24/2021/QĐ-TTg": ("42/2021/QĐ-TTg",),
    "27/2022/NĐ-CP": ("72/2022/NĐ-CP",),
    "351/2025/NĐ-CP": ("315/2025/NĐ-CP",),
    "417/QĐ-BNNMT": ("471/QĐ-BNNMT",),
}


@fault
def wrong_number_of_a_registered_document(plan: Text) -> Iterator[Mutant]:
    for number, wrong in _REGISTERED.items():
        for index in plan.grounds:
            for other in wrong:
                text = _edit_ground(plan, index, re.escape(number), other)
                if text:
                    yield _one(text, "can-cu/so-ky-hieu-trich-dan-dung", *plan.paragraph(index))


@fault
def wrong_date_of_a_registered_document(plan: Text) -> Iterator[Mutant]:
    for number in _REGISTERED:
        for index in plan.grounds:
            _, ground = _ground_text(plan, index)
            if number not in ground:
                continue
            text = _edit_ground(plan, index, r"ngày (?:\d+/\d+/\d+|\d+ tháng \d+ năm \d+)", "ngày 23/5/2019")
            if text:
                yield _one(text, "can-cu/so-ky-hieu-trich-dan-dung", *plan.paragraph(index))


@fault
def expired_document_added(plan: Text) -> Iterator[Mutant]:
    index = plan.grounds[0]
    dash = "- " if plan.lines[index].lstrip().startswith("-") else ""
    line = (
        f"{dash}Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ về việc ban hành chuẩn "
        "nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016-2020;"
    )
    yield _one(plan.with_lines_at(index, line), "can-cu/van-ban-het-hieu-luc", index)


# -- targets -----------------------------------------------------------------------------------------


_INSURANCE = r"(?i)bảo hiểm y tế|BHYT|bảo hiểm$"


def _items_of_body(plan: Text, pattern: str) -> Iterator[tuple[range, str]]:
    """Yield every item between preamble and closing that holds a pattern."""
    index = plan.body
    while index < plan.closing:
        if not plan.lines[index].strip():
            index += 1
            continue
        lines = plan.paragraph(index)
        item = "\n".join(plan.lines[i] for i in lines)
        if re.search(pattern, re.sub(r"\s+", " ", item)):
            yield lines, item
        index = max(lines.stop, index + 1)


def _with_item(plan: Text, lines: range, item: str) -> str:
    return "\n".join([*plan.lines[: lines.start], *item.split("\n"), *plan.lines[lines.stop :]])


_HEALTH_TARGET = r"100%\)?(?: [^;%]*?)(?:nghèo)[^;%]*?(?:bảo hiểm y tế|BHYT)|BẢO HIỂM Y TẾ: hộ nghèo 100%"


@fault
def lower_health_insurance(plan: Text) -> Iterator[Mutant]:
    for lines, item in _items_of_body(plan, _HEALTH_TARGET):
        for share in ("95%", "98,5%", "80 %"):
            match = re.search(_HEALTH_TARGET.replace(" ", r"\s+"), item)
            if match is None:
                continue
            at = item.index("100%", match.start())
            edited = item[:at] + share + item[at + 4 :]
            edited = edited.replace("Một trăm phần trăm (", "(").replace("toàn bộ ", "")
            yield _one(_with_item(plan, lines, edited), "muc-tieu/bhyt-100", *lines)
        return


@fault
def drop_health_insurance(plan: Text) -> Iterator[Mutant]:
    if plan.is_thematic:
        return
    for lines, item in _items_of_body(plan, _HEALTH_TARGET):
        if re.match(r"\s*[-–+*]|\s*\d+\.\d+", item):
            yield _one(plan.without(lines), "muc-tieu/bhyt-100")
        return


@fault
def lower_legal_aid(plan: Text) -> Iterator[Mutant]:
    for lines, item in _items_of_body(plan, r"100% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý"):
        edited = re.sub(r"100%(?=\s+người\s+thuộc\s+hộ\s+nghèo\s+có\s+yêu)", "80%", item)
        yield _one(_with_item(plan, lines, edited), "muc-tieu/tro-giup-phap-ly-doi-tuong", *lines)


@fault
def near_poor_in_legal_aid(plan: Text) -> Iterator[Mutant]:
    for lines, item in _items_of_body(plan, r"100% người thuộc hộ nghèo có yêu cầu được trợ giúp pháp lý"):
        edited = re.sub(r"thuộc(\s+)hộ(\s+)nghèo(?=\s+có\s+yêu)", r"thuộc\1hộ\2nghèo, hộ cận nghèo", item)
        yield _one(_with_item(plan, lines, edited), "muc-tieu/tro-giup-phap-ly-doi-tuong", *lines)


@fault
def lower_support_for_average_households(plan: Text) -> Iterator[Mutant]:
    for lines, item in _items_of_body(plan, r"mức sống trung bình .*30% mức đóng"):
        edited = re.sub(r"30%(?=\s+mức\s+đóng)", "20%", item)
        yield _one(_with_item(plan, lines, edited), "muc-tieu/bhyt-muc-song-trung-binh", *lines)


@fault
def low_support_for_near_poor(plan: Text) -> Iterator[Mutant]:
    if plan.is_thematic:
        return
    for lines, item in _items_of_body(plan, _HEALTH_TARGET):
        mark = re.match(r"\s*[-–+*]\s", item)
        if mark is not None:
            added = f"{mark[0]}Hỗ trợ 50% mức đóng bảo hiểm y tế cho người thuộc hộ cận nghèo."
            yield _one(plan.with_lines_at(lines.stop, added), "muc-tieu/bhyt-can-ngheo-muc", lines.stop)
        return


# -- consistency -------------------------------------------------------------------------------------


@fault
def break_reduction(plan: Text) -> Iterator[Mutant]:
    pattern = (
        r"(?:giảm )?từ ([\d,]+)%[^;]*?(?:xuống còn|còn) ([\d,]+)%[^;]*?giảm ([\d,]+)%"
        r"|giảm [\d,]+% \(từ ([\d,]+)%[^;)]*?(?:xuống còn|còn) ([\d,]+)%"
    )
    for lines, item in _items_of_body(plan, pattern):
        match = re.search(pattern.replace(" ", r"\s+"), item)
        if match is None:
            continue
        group = 2 if match[2] else 5
        printed = match[group]
        whole = int(printed.split(",")[0]) + 2
        edited = (
            item[: match.start(group)] + str(whole) + printed[len(printed.split(",")[0]) :] + item[match.end(group) :]
        )
        yield _one(_with_item(plan, lines, edited), "nhat-quan/giam-ty-le", *lines)


@fault
def other_target_year(plan: Text) -> Iterator[Mutant]:
    year = plan.year
    for index, match in plan.find(f"(?i)(?:trong|đến cuối|đến hết|cuối) năm {year}(?= |,|:)", plan.body, plan.closing):
        line = plan.lines[index]
        if re.search(r"(?i)mục tiêu|phấn đấu|tỷ lệ|còn|giảm", line) and "Trên đây" not in line:
            # The next year that ends a programme may be spoken of in any plan.
            other = year + 1 if (year + 1) % 5 else year + 3
            words = match[0].replace(str(year), str(other))
            yield _one(plan.with_match(index, match, words), "nhat-quan/nam-ke-hoach", index)


@fault
def other_year_at_the_end(plan: Text) -> Iterator[Mutant]:
    for index, _ in plan.find(r"Trên đây là Kế hoạch"):
        lines = plan.paragraph(index)
        item = "\n".join(plan.lines[i] for i in lines)
        edited = re.sub(rf"năm(\s+){plan.year}", rf"năm\g<1>{plan.year - 1}", item, count=1)
        if edited != item:
            yield _one(_with_item(plan, lines, edited), "nhat-quan/nam-ke-hoach", *lines)


@fault
def other_place_at_the_end(plan: Text) -> Iterator[Mutant]:
    kind, name = plan.unit
    for index, _ in plan.find(r"Trên đây là Kế hoạch"):
        lines = plan.paragraph(index)
        item = "\n".join(plan.lines[i] for i in lines)
        edited = re.sub(rf"{kind}(\s+){name}", rf"{kind}\1Lũng Phìn", item, count=1)
        if edited != item:
            yield _one(_with_item(plan, lines, edited), "nhat-quan/dia-danh-ban-hanh", *lines)


@fault
def standard_of_an_earlier_period(plan: Text) -> Iterator[Mutant]:
    for lines, item in _items_of_body(plan, r"(?i)tỷ lệ hộ nghèo"):
        mark = re.match(r"\s*[-–+*]\s|\s*", item)
        added = (
            f"{mark[0] if mark else ''}Hộ nghèo được xác định theo chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn "
            "2016 - 2020."
        )
        yield _one(plan.with_lines_at(lines.stop, added), "nhat-quan/giai-doan-chuan-ngheo", lines.stop)
        return


@fault
def wrong_programme_name(plan: Text) -> Iterator[Mutant]:
    found = [*plan.find(r"Chương trình mục tiêu quốc gia giảm nghèo bền vững", plan.body, plan.closing)]
    for index, match in found[:2]:
        for wrong in (
            "Chương trình mục tiêu quốc gia giảm nghèo nhanh bền vững",
            "Chương trình mục tiêu quốc gia giảm nghèo nhanh và bền vững",
        ):
            yield _one(plan.with_match(index, match, wrong), "nhat-quan/ten-chuong-trinh", index)


@fault
def break_list_total(plan: Text) -> Iterator[Mutant]:
    for index, _ in plan.find(r"(?i)tổng số .*\d+ hộ.*trong đó:"):
        item, match = next(plan.find(r"(?<=: )\d+(?= hộ)", index + 1))
        yield _one(
            plan.with_match(item, match, f"{int(match[0]) + 2:02}"), "nhat-quan/tong-chi-tiet-so-ho", index, item
        )


# -- projects ----------------------------------------------------------------------------------------


@fault
def swap_two_projects(plan: Text) -> Iterator[Mutant]:
    found = list(plan.find(r"(?<!\w)((?:Tiểu )?[Dd]ự án|DỰ ÁN) (\d): (\S.*)"))
    heads = [(index, match) for index, match in found if not match[1].startswith("Tiểu")]
    if len(heads) >= 2:
        (first, one), (second, two) = heads[0], heads[1]
        lines = list(plan.lines)
        lines[first] = lines[first][: one.start(2)] + two[2] + lines[first][one.end(2) :]
        lines[second] = lines[second][: two.start(2)] + one[2] + lines[second][two.end(2) :]
        yield _one("\n".join(lines), "du-an/so-va-ten-dung", first, second)


@fault
def wrong_project_number(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"(?<!iểu )(?<!\w)(?:Dự án|DỰ ÁN) (\d): "):
        number = "5" if match[1] != "5" else "2"
        line = plan.lines[index]
        text = plan.with_line(index, line[: match.start(1)] + number + line[match.end(1) :])
        yield _one(text, "du-an/so-va-ten-dung", index)


@fault
def shortened_project_name(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"(?i)(?<=dự án [24]: )(Đa dạng hóa sinh kế|Phát triển giáo dục nghề nghiệp), .*"):
        yield _one(plan.with_match(index, match, match[1]), "du-an/so-va-ten-dung", index)


@fault
def sub_project_of_another_project(plan: Text) -> Iterator[Mutant]:
    head = re.compile(r"(?:Dự án|DỰ ÁN) (\d): ")
    for index, match in plan.find(r"Tiểu dự án (\d): (Cải thiện dinh dưỡng|Hỗ trợ việc làm bền vững)"):
        mother = next(
            (m for i in range(index, 0, -1) if (m := head.search(plan.lines[i])) and "Tiểu" not in plan.lines[i]), None
        )
        if mother is not None:
            wrong = f"Tiểu dự án {match[1]} thuộc Dự án {7 - int(mother[1])}: {match[2]}"
            yield _one(plan.with_match(index, match, wrong), "du-an/tieu-du-an-thuoc-dung-du-an", index)


# -- money -------------------------------------------------------------------------------------------


_SUM = r"(\d[\d.,]*)(?= (?:triệu|tỷ)? ?đồng)"


def _raised(printed: str) -> str:
    """Return a sum a tenth larger, written the same way."""
    if "," in printed:
        whole, rest = printed.split(",")
        return f"{int(whole.replace('.', '')) + max(1, int(whole.replace('.', '')) // 10)},{rest}"
    value = int(printed.replace(".", ""))
    # A figure that stays round.
    raised = value + max(10, value // 10)
    return f"{raised:,}".replace(",", ".")


@fault
def change_total(plan: Text) -> Iterator[Mutant]:
    for index, _ in plan.find(r"(?i)tổng kinh phí"):
        match = re.search(_SUM, plan.lines[index])
        if match is not None and re.search(r"trong đó|bao gồm|phân bổ như", plan.lines[index]) and not plan.is_thematic:
            rules = ("kinh-phi/tong-bang-tong-du-an", "kinh-phi/nguon-cong-bang-tong")
            yield _one(plan.with_match(index, match, _raised(match[1])), rules, index)


@fault
def change_one_source(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(rf"(?i)(?<=ngân sách địa phương: ){_SUM}|(?<=ngân sách trung ương ){_SUM}"):
        printed = match[1] or match[2]
        yield _one(
            plan.with_match(index, match, _raised(printed)),
            "kinh-phi/nguon-cong-bang-tong",
            *range(index - 8, index + 4),
        )


@fault
def change_table_total(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"(?<=Tổng cộng\t)[\d.]+"):
        yield _one(
            plan.with_match(index, match, _raised(match[0])),
            "kinh-phi/tong-bang-tong-du-an",
            *range(index - 9, index + 1),
        )


@fault
def break_product(plan: Text) -> Iterator[Mutant]:
    pattern = r"\d+ (?:hộ|nhà).*?[\d.]+ (?:triệu )?đồng/(?:hộ|nhà), (?:kinh phí|thành tiền) ([\d.]+)"
    for index, match in plan.find(pattern):
        line = plan.lines[index]
        text = plan.with_line(index, line[: match.start(1)] + _raised(match[1]) + line[match.end(1) :])
        yield _one(text, "kinh-phi/don-gia-nhan-so-luong", index)


# -- bodies and reporting ----------------------------------------------------------------------------


@fault
def dissolved_body(plan: Text) -> Iterator[Mutant]:
    signed = date(*plan.signed)
    if signed < date(2025, 3, 1):
        return
    swaps = {"Sở Nội vụ": "Sở Lao động - Thương binh và Xã hội", "Sở Tài chính": "Sở Kế hoạch và Đầu tư"}
    if signed >= date(2025, 7, 1):
        swaps = {
            "Phòng Kinh tế, Hạ tầng và Đô thị": "Phòng Lao động - Thương binh và Xã hội",
            "Phòng Văn hóa - Xã hội": "Phòng Nông nghiệp và Phát triển nông thôn huyện",
            "Sở Nông nghiệp và Môi trường": "Sở Lao động - Thương binh và Xã hội",
        }
    for body, dissolved in swaps.items():
        for index, match in plan.find(rf"{body}", plan.body):
            if "Theo đề nghị" not in plan.lines[index]:
                yield _one(plan.with_match(index, match, dissolved), "to-chuc/co-quan-con-ton-tai", index)


@fault
def district_among_recipients(plan: Text) -> Iterator[Mutant]:
    if date(*plan.signed) >= date(2025, 7, 1):
        added = "- UBND huyện Phù Vàng (b/c);"
        yield _one(plan.with_lines_at(plan.closing + 1, added), "to-chuc/co-quan-con-ton-tai", plan.closing + 1)


@fault
def drop_deadlines(plan: Text) -> Iterator[Mutant]:
    if not date(2022, 7, 15) <= date(*plan.signed) <= date(2025, 12, 31):
        return
    body = "\n".join(plan.lines[plan.body : plan.closing])
    cut = re.sub(r"(?:trước|chậm\s+nhất)\s+ngày\s+\d+(?:/\d+(?:/\d+)?|\s+tháng\s+\d+)", "đúng hạn", body)
    cut = re.sub(r"ngày\s+\d+\s+tháng\s+\d+(?!\s+năm)", "đúng hạn", cut)
    text = "\n".join([*plan.lines[: plan.body], cut, *plan.lines[plan.closing :]])
    yield _one(text, "bao-cao/thoi-han-cu-the")


@fault
def late_deadline(plan: Text) -> Iterator[Mutant]:
    if not date(2022, 7, 15) <= date(*plan.signed) <= date(2025, 12, 31) or plan.is_thematic:
        return
    for index, match in plan.find(r"(?<=ngày )\d+(?:/| tháng )(\d+)", plan.body, plan.closing):
        if match[1] in ("5", "11"):
            late = match[0][: match.start(1) - match.start()] + {"5": "7", "11": "12"}[match[1]]
            yield _one(plan.with_match(index, match, late), "bao-cao/thoi-han-cu-the", index, index - 1, index + 1)


@fault
def drop_publicity(plan: Text) -> Iterator[Mutant]:
    kind, _ = plan.unit
    if kind not in ("xã", "phường", "thị trấn") or date(*plan.signed) < date(2023, 7, 1):
        return
    text = re.sub(
        r"(?i)(?:niêm\s+yết\s+)?công\s+khai|niêm\s+yết|họp\s+dân|họp(?=\s+bình\s+xét)|minh\s+bạch",
        "thực hiện",
        plan.text,
    )
    yield _one(text, "bao-cao/cong-khai-dan-chu")


@fault
def drop_money_section(plan: Text) -> Iterator[Mutant]:
    mark = r"^\s*(?:[IVX]+[./]|[A-D]\.|\d\.|PHẦN [IVX]+\.)?\s*"
    money, duties = rf"{mark}(?:KINH PHÍ|Kinh phí thực hiện)\b.{{0,20}}$", rf"{mark}(?i:tổ chức thực hiện)\s*$"
    start = next((i for i, _ in plan.find(money, plan.body)), None)
    stop = next((i for i, _ in plan.find(duties)), None)
    elsewhere = start is not None and any(
        re.search(r"Kinh phí thực hiện|Kinh phí:", line)
        for line in [*plan.lines[plan.body : start], *plan.lines[stop:]]
    )
    if start is not None and stop is not None and start < stop and not elsewhere:
        yield _one(plan.without(range(start, stop)), "bo-cuc/du-muc")


# -- closing -----------------------------------------------------------------------------------------


@fault
def drop_on_behalf(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"TM\. ỦY BAN NHÂN DÂN"))
    yield _one(plan.with_match(index, match, ""), "the-thuc/chu-ky-tham-quyen")


@fault
def drop_for_the_chairman(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"KT\. CHỦ TỊCH"):
        yield _one(plan.with_match(index, match, ""), "the-thuc/chu-ky-tham-quyen")


@fault
def for_the_chairman_by_himself(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"PHÓ CHỦ TỊCH"):
        yield _one(plan.with_match(index, match, "CHỦ TỊCH"), "the-thuc/chu-ky-tham-quyen")


@fault
def drop_post(plan: Text) -> Iterator[Mutant]:
    for index, match in plan.find(r"(?:PHÓ |Q\. )?CHỦ TỊCH\s*$"):
        if "KT." not in plan.lines[index]:
            yield _one(plan.with_match(index, match, ""), "the-thuc/chu-ky-tham-quyen")


@fault
def drop_signer(plan: Text) -> Iterator[Mutant]:
    last = next(i for i, line in reversed(list(enumerate(plan.lines))) if "CHỦ TỊCH" in line)
    name = re.compile(r"(?:(?<=\s\s)|^)[A-ZĐÀ-Ỹ][^\W\d_]+(?: [A-ZĐÀ-Ỹ][^\W\d_]*){1,4}\s*$")
    for index, match in plan.find(name.pattern, last + 1, last + 12):
        yield _one(plan.with_match(index, match, ""), "the-thuc/chu-ky-tham-quyen")
        return


@fault
def drop_recipients(plan: Text) -> Iterator[Mutant]:
    end = plan.closing + 1
    while plan.lines[end].lstrip().startswith("-"):
        end += 1
    if "TM." not in plan.lines[plan.closing]:
        yield _one(plan.without(range(plan.closing, end)), "the-thuc/noi-nhan")


@fault
def drop_archive(plan: Text) -> Iterator[Mutant]:
    index, match = next(plan.find(r"(?i)- Lưu: VT[^\s]*(?:, \w+)?\.?"))
    yield _one(plan.with_match(index, match, ""), "the-thuc/noi-nhan")


@fault
def mention_absent_appendix(plan: Text) -> Iterator[Mutant]:
    if "PHỤ LỤC" in plan.text:
        return
    for words in ("(chi tiết tại Phụ lục kèm theo)", "(có biểu chi tiết tại Phụ lục I)"):
        for index in range(plan.body, plan.closing):
            line = plan.lines[index]
            if re.match(r"\s*[-–+] ", line) and line.rstrip().endswith((".", ";")):
                mark = line.rstrip()[-1]
                text = plan.with_line(index, f"{line.rstrip()[:-1]} {words}{mark}")
                yield _one(text, "the-thuc/phu-luc-duoc-kem", index)
                break


@fault
def drop_appendices(plan: Text) -> Iterator[Mutant]:
    found = [i for i, line in enumerate(plan.lines) if line.startswith("PHỤ LỤC")]
    if found:
        mentions = [i for i, _ in plan.find(r"Phụ lục", 0, found[0])]
        yield _one("\n".join(plan.lines[: found[0]]), "the-thuc/phu-luc-duoc-kem", *mentions)
        yield _one("\n".join(plan.lines[: found[-1]]), "the-thuc/phu-luc-duoc-kem", *mentions)


def mutants(plan: Text) -> Iterator[tuple[str, Mutant]]:
    """Yield every mutant of a plan with the name of its operator."""
    for name, operator in OPERATORS.items():
        for mutant in operator(plan):
            if mutant.text != plan.text:
                yield name, mutant
