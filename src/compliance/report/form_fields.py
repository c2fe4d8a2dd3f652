"""What a review form may say: every placeholder of a template with its meaning, and the values of one review for them.

The names are Vietnamese without marks: people in offices write them into Word templates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compliance.engine.outcome import Evidence
from compliance.report.display import (
    coverage_words,
    date_words,
    findings_words,
    identity_rows,
    law_words,
    note_words,
    one_line,
    open_words,
    shorten,
    verdict_words,
    waiver_words,
)
from compliance.report.labels import Labels, load_labels
from compliance.review import LawReference, Review, ReviewFinding, RuleOutcome

# Evidence of a whole section would make a table nobody reads.
_MOST_LETTERS = 300
_MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class FormField:
    """One placeholder: what it stands for, and for a list the placeholders of one of its items.

    Shape: `is_required` marks those without which a form would hide what was found or left undecided.
    """

    meaning: str
    items: Mapping[str, FormField] | None = None
    is_required: bool = False


def _words(**meanings: str) -> dict[str, FormField]:
    return {name: FormField(meaning) for name, meaning in meanings.items()}


FORM_FIELDS: Mapping[str, FormField] = {
    **_words(
        ten_van_ban="tên kế hoạch; tên tệp nếu không đọc được tên",
        tep="tên tệp",
        don_vi="đơn vị ban hành kế hoạch",
        so_ky_hieu="số, ký hiệu của kế hoạch",
        ngay_ky="ngày ký kế hoạch",
        cap="cấp ban hành",
        nam="năm kế hoạch",
        pham_vi="hằng năm hay chuyên đề",
        chat_luong_doc="chất lượng đọc tệp",
        tong_phat_hien="số điểm phát hiện theo mức, số được miễn, số đã biết",
        do_phu="bao nhiêu luật áp dụng, đạt, không đạt, chưa rõ, không áp dụng",
        luu_y_may="lời nhắc: phiếu do chương trình lập, người thẩm định là người kết luận",
        chuong_trinh_kiem="tên và phiên bản chương trình đã kiểm",
        ma_bo_luat="mã băm của bộ luật",
        ma_tep="mã băm của tệp",
        kiem_luc="thời điểm kiểm",
    ),
    "ket_luan": FormField("kết luận", is_required=True),
    "dieu_con_mo": FormField("danh sách câu: điều gì làm kết luận còn mở", {}),
    "ghi_chu": FormField("danh sách câu: ghi chú khi đọc, miễn trừ không có hiệu lực, trục trặc", {}),
    "van_ban_vien_dan": FormField("danh sách văn bản pháp luật viện dẫn trong phiếu, kèm tên văn bản", {}),
    "phat_hien": FormField(
        "danh sách điểm phát hiện",
        _words(
            stt="số thứ tự",
            muc_do="vi phạm, thiếu hay lưu ý",
            noi_dung="nội dung phát hiện",
            vi_tri="vị trí: dòng, trang, mục",
            trich_dan="chữ của kế hoạch tại vị trí ấy, mỗi chỗ một dòng",
            dan_chung="vị trí kèm chữ của kế hoạch, mỗi chỗ một dòng",
            can_cu="căn cứ pháp luật: số, ký hiệu và điều khoản, mỗi văn bản một dòng",
            yeu_cau="yêu cầu sửa",
            danh_dau="được miễn (ai, khi nào, vì sao) hay đã biết; trống nếu không",
            ma_luat="mã luật",
            dau_vet="dấu vết của phát hiện, dùng để miễn trừ",
        ),
        is_required=True,
    ),
    "chua_quyet_dinh": FormField(
        "danh sách luật đã kiểm mà chưa quyết định được",
        _words(
            stt="số thứ tự",
            noi_dung="tên luật",
            ly_do="vì sao chưa quyết định được",
            vi_tri="nơi nên xem",
            trich_dan="chữ của kế hoạch tại nơi nên xem",
            dan_chung="vị trí kèm chữ của kế hoạch, mỗi chỗ một dòng",
            can_cu="căn cứ pháp luật",
            ma_luat="mã luật",
        ),
        is_required=True,
    ),
}


def form_values(review: Review) -> dict[str, Any]:
    """Return the value of every placeholder for one review, all of them text but the lists."""
    labels = load_labels("vi")
    plan, receipt = review.plan, review.receipt
    unknown = labels("text.unknown")
    return {
        "ten_van_ban": one_line(plan.title or plan.path),
        "tep": one_line(plan.path),
        "don_vi": one_line(plan.unit or unknown),
        "so_ky_hieu": one_line(plan.number or labels("text.no_number")),
        "ngay_ky": date_words(plan.issued, labels),
        "cap": labels.name("level", plan.level),
        "nam": str(plan.year or unknown),
        "pham_vi": labels.name("scope", plan.scope),
        "chat_luong_doc": identity_rows(review, labels)[-1][1],
        "tong_phat_hien": findings_words(review, labels),
        "do_phu": coverage_words(review, labels),
        "ket_luan": verdict_words(review, labels),
        "luu_y_may": labels("text.limits"),
        "chuong_trinh_kiem": one_line(receipt.program),
        "ma_bo_luat": receipt.rules_sha256,
        "ma_tep": plan.sha256,
        "kiem_luc": receipt.checked_at,
        "dieu_con_mo": open_words(review, labels),
        "ghi_chu": _notes(review, labels),
        "van_ban_vien_dan": _instruments(review),
        "phat_hien": [_finding(number, item, labels) for number, item in enumerate(review.findings, 1)],
        "chua_quyet_dinh": [
            _undecided(number, item, labels) for number, item in enumerate(review.with_outcome("undetermined"), 1)
        ],
    }


def _notes(review: Review, labels: Labels) -> list[str]:
    said = [*review.reading.notes, *(note_words(note, labels) for note in review.waiver_notes)]
    return [one_line(text) for text in (*said, *review.receipt.troubles)]


def _finding(number: int, finding: ReviewFinding, labels: Labels) -> dict[str, str]:
    return {
        "stt": str(number),
        "muc_do": _begun(labels(f"severity.{finding.severity}")),
        "noi_dung": _begun(one_line(finding.message)),
        "vi_tri": _begun(_places(finding.evidence, labels) or _looked_in(finding, labels)),
        "trich_dan": _quotes(finding.evidence),
        "dan_chung": _evidence(finding.evidence, labels) or _begun(_looked_in(finding, labels)),
        "can_cu": _law(finding.law, labels),
        "yeu_cau": one_line(finding.fix or ""),
        "danh_dau": _mark(finding, labels),
        "ma_luat": finding.rule_id,
        "dau_vet": finding.fingerprint,
    }


def _mark(finding: ReviewFinding, labels: Labels) -> str:
    if finding.waiver:
        return waiver_words(finding.waiver, labels)
    return labels("waiver.known") if finding.is_known else ""


def _undecided(number: int, outcome: RuleOutcome, labels: Labels) -> dict[str, str]:
    return {
        "stt": str(number),
        "noi_dung": _begun(one_line(outcome.title)),
        "ly_do": _begun(one_line(outcome.reason or labels("text.unknown"))),
        "vi_tri": _begun(_places(outcome.to_look_at, labels)),
        "trich_dan": _quotes(outcome.to_look_at),
        "dan_chung": _evidence(outcome.to_look_at, labels),
        "can_cu": _law(outcome.law, labels),
        "ma_luat": outcome.rule_id,
    }


def place_words(item: Evidence, labels: Labels) -> str:
    """Return where a stretch of the plan stands: «dòng 12–13, trang 2, mục II.1»."""
    span = item.span
    lines = f"{span.line}" if span.line == span.end_line else f"{span.line}–{span.end_line}"
    parts = [f"{labels('head.line')} {lines}"]
    parts += [f"{labels('head.page')} {span.page}"] if span.page else []
    parts += [f"{labels('head.section')} {item.section}"] if item.section else []
    return ", ".join(parts)


def _places(evidence: Sequence[Evidence], labels: Labels) -> str:
    shown = list(dict.fromkeys(place_words(item, labels) for item in evidence))
    rest = len(shown) - _MOST_PLACES
    return "\n".join(shown[:_MOST_PLACES] + ([labels("text.more_places", count=rest)] if rest > 0 else []))


def _looked_in(finding: ReviewFinding, labels: Labels) -> str:
    looked = finding.looked_in
    if looked is None:
        return ""
    lines = f" ({labels('head.line')} {looked.span.line}–{looked.span.end_line})" if looked.span else ""
    return f"{labels('head.looked_in')}: {one_line(looked.description)}{lines}"


def _quotes(evidence: Sequence[Evidence]) -> str:
    return "\n".join(f"«{shorten(item.text, _MOST_LETTERS)}»" for item in evidence[:_MOST_PLACES])


def _evidence(evidence: Sequence[Evidence], labels: Labels) -> str:
    shown = [f"{_begun(place_words(item, labels))}: «{shorten(item.text, _MOST_LETTERS)}»" for item in evidence]
    rest = len(shown) - _MOST_PLACES
    return "\n".join(shown[:_MOST_PLACES] + ([labels("text.more_places", count=rest)] if rest > 0 else []))


def _law(references: Sequence[LawReference], labels: Labels) -> str:
    """Return one line an instrument, its places after it: titles stand once, in the list of instruments."""
    places: dict[str, list[str]] = {}
    for reference in references:
        found = places.setdefault(_instrument(reference) or law_words(reference, labels), [])
        if reference.kind == "instrument" and reference.locator:
            found.append(reference.locator)
    return "\n".join(one_line(f"{name}: {'; '.join(found)}" if found else name) for name, found in places.items())


def _instrument(reference: LawReference) -> str:
    return " ".join(part for part in (reference.kind_name, reference.number) if part)


def _instruments(review: Review) -> list[str]:
    shown = [*(item.law for item in review.findings), *(item.law for item in review.with_outcome("undetermined"))]
    cited = {_instrument(reference): reference.title for law in shown for reference in law if reference.number}
    return [one_line(f"{name} — {title}" if title else name) for name, title in sorted(cited.items())]


def _begun(text: str) -> str:
    """Return the text with a capital at its beginning, all else as it is."""
    return text[:1].upper() + text[1:]
