"""The fact schema: every kind of fact and every field a rule may name, declared once.

The plan package fills these facts, the rule language resolves its nouns against this table, the engines take their
types from it, and `docs/facts.md` is generated from it. It names no rule, no instrument and no body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FieldType = Literal["text", "number", "integer", "percent", "money", "date", "bool", "value", "set"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its Vietnamese name in rules, its type, and where its values are listed.

    Shape: `values` names a vocabulary list for the types `value` and `set`. Units: percent in percent, money in
    million đồng, numbers in the fact's own unit. `also` holds other Vietnamese names for the same field. `tells` marks
    a field that says whether, or how often, a part of the fact is `there`, or that one is `missing`.
    """

    vi: str
    type: FieldType
    values: str | None = None
    also: tuple[str, ...] = ()
    note: str = ""
    tells: Literal["", "there", "missing"] = ""


@dataclass(frozen=True, slots=True)
class KindSpec:
    """One kind of fact: its Vietnamese noun, its key in `compliance facts --format json`, and its fields.

    Shape: `home` names the kinds of section where such facts belong, `home_field` the yes-or-no field of those that
    stand where they belong; both serve only to say where something missing was looked for.
    """

    vi: str
    key: str
    fields: dict[str, FieldSpec]
    also: tuple[str, ...] = ()
    note: str = ""
    home: tuple[str, ...] = ()
    home_field: str | None = None


def _text(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "text", None, also, note)


def _bool(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "bool", None, also, note)


def _there(vi: str, note: str = "") -> FieldSpec:
    return FieldSpec(vi, "bool", None, (), note, "there")


def _missing(vi: str, note: str = "") -> FieldSpec:
    return FieldSpec(vi, "bool", None, (), note, "missing")


def _int(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "integer", None, also, note)


def _num(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "number", None, also, note)


def _percent(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "percent", None, also, note)


def _money(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "money", None, also, note)


def _date(vi: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "date", None, also, note)


def _value(vi: str, values: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "value", values, also, note)


def _set(vi: str, values: str, note: str = "", *also: str) -> FieldSpec:
    return FieldSpec(vi, "set", values, also, note)


SCHEMA: dict[str, KindSpec] = {
    "plan": KindSpec(
        "kế hoạch",
        "document",
        {
            "level": _value("cấp", "levels"),
            "issuer_kind": _value("loại cơ quan ban hành", "issuer_kinds", "UBND, HĐND, MTTQ hay cơ quan khác"),
            "unit_name": _text("đơn vị hành chính", "tên đầy đủ, «xã …»"),
            "body": _text("cơ quan ban hành"),
            "document_kind": _value("loại văn bản", "document_kinds"),
            "number": _text("số ký hiệu"),
            "date": _date("ngày ký", "ngày trống: khoảng cả tháng"),
            "day_known": _bool("ghi đủ ngày ký"),
            "signed_year": _int("năm ký"),
            "poor_area": _bool("ở địa bàn nghèo", "huyện nghèo, xã nghèo; chưa rõ khi không có danh sách (--local)"),
            "place": _text("địa danh ký"),
            "title": _text("trích yếu"),
            "year": _int("năm", "năm kế hoạch, lấy ở trích yếu", "năm kế hoạch"),
            "programme": _value("chương trình", "programmes"),
            "scope": _value("phạm vi", "scopes", "hằng năm hay chuyên đề"),
            "is_draft": _bool("là bản trình", "còn để trống số hoặc ngày"),
            "reading": _value("chất lượng đọc", "reading_qualities"),
            "own_project_numbers": _bool(
                "đánh số dự án riêng", "cả danh sách dự án dùng một thứ tự riêng nhất quán, khác bảng chuẩn"
            ),
        },
    ),
    "form_part": KindSpec(
        "thể thức",
        "form_parts",
        {
            "part": _value("phần", "form_parts"),
            "text": _text("nội dung"),
            "blank": _bool("để trống", "có chỗ ghi nhưng chưa điền"),
            "number_missing": _missing("thiếu số", "có ký hiệu mà không có chữ số"),
            "leading_zero_missing": _bool("thiếu số 0 đầu"),
            "symbol_fits": _bool("ký hiệu đúng loại", "ký hiệu khớp loại văn bản và cơ quan ban hành"),
            "day_missing": _missing("thiếu ngày"),
            "month_missing": _missing("thiếu tháng"),
            "year_missing": _missing("thiếu năm"),
            "place_fits": _bool("địa danh khớp", "địa danh trùng đơn vị hành chính ban hành"),
            "has_subject": _there("có nội dung"),
            "has_place": _there("có địa danh"),
            "has_time": _there("có thời gian", "có năm hoặc giai đoạn"),
            "is_deputy": _bool("là cấp phó", "chức vụ người ký là cấp phó"),
        },
    ),
    "recipient": KindSpec(
        "nơi nhận",
        "recipients",
        {
            "text": _text("nội dung"),
            "role": _value("vai", "recipient_roles", "báo cáo, thực hiện, lưu"),
            "body_kind": _value("loại đơn vị", "body_kinds"),
        },
    ),
    "section": KindSpec(
        "mục",
        "sections",
        {
            "kind": _value("loại mục", "section_kinds"),
            "number": _text("số mục", "số đã sửa lỗi OCR"),
            "printed": _text("số in"),
            "heading": _text("tên mục"),
            "parent": _text("mục cha"),
            "depth": _int("bậc", "I là 1, 1 là 2, a là 3"),
            "style": _value("kiểu số", "mark_styles", "la mã, chữ số, chữ cái …"),
            "sign": _text("dấu sau số", "«.», «)» hoặc «/»"),
            "follows": _bool("liên tục", "số liền sau mục trước cùng bậc"),
            "empty": _bool("rỗng", "không có nội dung nào dưới tên mục"),
            "in_project": _bool("trong dự án", "đứng dưới một dự án, tiểu dự án"),
        },
    ),
    "citation": KindSpec(
        "viện dẫn",
        "citations",
        {
            "kind": _value("loại", "citation_kinds"),
            "number": _text("số ký hiệu", "chuẩn hóa, «07/2021/NĐ-CP»"),
            "date": _date("ngày"),
            "issuer": _text("cơ quan ban hành"),
            "issuer_level": _value("cấp ban hành", "issuer_levels"),
            "title": _text("trích yếu"),
            "role": _value("vai trò", "citation_roles"),
            "in_preamble": _bool("ở phần căn cứ", "đứng trước mục đầu tiên của văn bản"),
            "first": _bool("lần đầu"),
            "name_suffices": _bool("chỉ cần tên", "luật, pháp lệnh"),
            "missing_parts": _set("phần thiếu", "citation_parts"),
            "end_mark": _value("dấu cuối", "end_marks"),
            "last": _bool("là căn cứ cuối"),
            "shares_paragraph": _bool("chung đoạn", "nhiều căn cứ trong một đoạn"),
            "registered": _bool("có trong danh mục"),
            "in_force": _bool("còn hiệu lực", "tại ngày ký kế hoạch"),
            "expiry_basis": _value("cơ sở ngày hết hiệu lực", "expiry_bases"),
            "expiry": _date("ngày hết hiệu lực"),
            "successor": _text("văn bản thay thế"),
            "register_match": _value("khớp danh mục", "register_matches"),
            "correct_form": _text("cách ghi đúng"),
            "sentence_concepts": _set("ý trong câu", "concepts", "khái niệm được nhắc trong cùng câu"),
            "inside_title": _bool("trong tên văn bản khác"),
            "subject_year": _int("năm trong trích yếu"),
            "concepts": _set("nội dung", "concepts", "khái niệm có trong trích yếu của văn bản được dẫn"),
        },
        home_field="in_preamble",
    ),
    "target": KindSpec(
        "chỉ tiêu",
        "targets",
        {
            "dimension": _value("chiều", "dimensions"),
            "indicator": _value("chỉ số", "indicators"),
            "groups": _set("nhóm", "groups", "", "nhóm đối tượng"),
            "conditions": _set("điều kiện", "target_conditions"),
            "condition": _text("lời điều kiện"),
            "op": _value("so sánh", "target_operators"),
            "value": _num("giá trị"),
            "rate": _percent("tỷ lệ", "giá trị khi đơn vị là % (kể cả % mức phí)"),
            "unit": _text("đơn vị"),
            "year": _int("năm"),
            "in_targets": _bool("ở phần mục tiêu"),
            "in_review": _bool("ở phần thực trạng", "mục đánh giá tình hình, kết quả năm trước: số đã đạt"),
        },
        home=("muc_tieu_cu_the", "chi_tieu", "muc_tieu"),
    ),
    "reduction": KindSpec(
        "mức giảm",
        "reductions",
        {
            "group": _value("nhóm", "groups"),
            "from_pct": _percent("tỷ lệ đầu"),
            "to_pct": _percent("tỷ lệ cuối"),
            "by_pct": _percent("mức giảm"),
            "from_hh": _int("số hộ đầu"),
            "to_hh": _int("số hộ cuối"),
            "by_hh": _int("số hộ giảm"),
            "to_op": _value("so sánh cuối", "target_operators"),
            "year": _int("năm"),
        },
        home=("muc_tieu_cu_the", "chi_tieu", "muc_tieu"),
    ),
    "baseline": KindSpec(
        "số liệu đầu kỳ",
        "baselines",
        {
            "group": _value("nhóm", "groups"),
            "rate": _percent("tỷ lệ"),
            "households": _int("số hộ"),
            "in_targets": _bool("ở phần mục tiêu"),
        },
        note="số hộ hoặc tỷ lệ lúc bắt đầu: «từ …%», cuối năm trước, đầu năm, hiện có",
        home=("thuc_trang", "muc_tieu_cu_the", "muc_tieu"),
    ),
    "goal_item": KindSpec(
        "gạch đầu dòng mục tiêu",
        "goal_items",
        {
            "text": _text("nội dung"),
            "measured": _bool("có số đo", "có tỷ lệ, số hộ, số người …; năm và «06 dịch vụ» không tính"),
        },
        note="đoạn hoặc gạch đầu dòng cấp thấp nhất của mục tiêu cụ thể, chỉ tiêu; dòng chỉ giới thiệu không tính",
        home=("muc_tieu_cu_the", "chi_tieu", "muc_tieu"),
    ),
    "funding_source": KindSpec(
        "nguồn vốn",
        "funding_sources",
        {
            "kind": _value("loại", "funding_kinds"),
            "text": _text("nội dung"),
        },
        home=("kinh_phi",),
    ),
    "amount": KindSpec(
        "khoản tiền",
        "amounts",
        {
            "scope": _text("phạm vi", "«tong», «DA2», «DA4.TDA1» … hoặc tên hoạt động"),
            "scope_kind": _value("loại phạm vi", "amount_scopes"),
            "source": _value("nguồn", "funding_kinds"),
            "amount_million_vnd": _money("số tiền"),
            "capital": _value("loại vốn", "capital_kinds"),
            "says_total": _bool("ghi là tổng", "có chữ tổng trước số tiền"),
            "leaf": _bool("cấp thấp nhất", "khoản không chia nhỏ hơn, tính vào tổng các dự án"),
            "block_total": _bool("là tổng khối", "kinh phí chung của một khối có các nguồn kê bên dưới"),
            "has_parts": _there("có kê nguồn", "khối có ít nhất một khoản theo nguồn"),
            "parts_sum": _money("cộng các nguồn", "tổng các khoản theo nguồn trong khối"),
            "blocks_sum": _money("cộng các khối", "khoản tổng theo nguồn: cộng cùng nguồn của các khối"),
        },
        home=("kinh_phi",),
    ),
    "project": KindSpec(
        "dự án",
        "projects",
        {
            "printed": _text("số in", "«Dự án 2», «Tiểu dự án 1 thuộc Dự án 4»"),
            "name": _text("tên"),
            "number": _int("số dự án"),
            "sub_number": _int("số tiểu dự án"),
            "is_sub": _bool("là tiểu dự án"),
            "canonical": _value("mã theo tên", "projects"),
            "official_name": _text("tên chuẩn"),
            "name_match": _value("khớp tên", "name_matches"),
            "official_number": _text("số chuẩn", "số theo bảng chuẩn của tên này"),
            "consistent": _bool("đúng bảng chuẩn", "khóa JSON riêng: rules/vocabulary/json-keys.yaml"),
            "parent_stated": _bool("nêu dự án mẹ", "có ghi «thuộc Dự án n» hoặc đứng dưới một dự án"),
            "parent_official": _bool("đúng dự án mẹ", "theo bảng chuẩn"),
            "parent_agrees": _bool("khớp danh sách trong văn bản", "dự án mẹ giống chỗ liệt kê khác của văn bản"),
            "listed_parent": _text("dự án mẹ ở danh sách"),
            "programme_period": _value("giai đoạn chương trình", "programme_periods"),
        },
    ),
    "responsibility": KindSpec(
        "phân công",
        "responsibilities",
        {
            "unit": _text("đơn vị"),
            "unit_kind": _value("loại đơn vị", "body_kinds"),
            "roles": _set("vai trò", "roles"),
            "task": _text("nhiệm vụ"),
            "projects": _set("dự án", "projects"),
            "concepts": _set("nội dung", "concepts"),
            "unit_kinds": _set("các loại đơn vị", "body_kinds", "mọi đơn vị nêu ở đề mục"),
            "named_kinds": _set("đơn vị được nhắc", "body_kinds", "ở đề mục và trong nhiệm vụ"),
            "dimensions": _set("chiều phụ trách", "dimensions", "theo loại đơn vị và theo nhiệm vụ được giao"),
            "sources": _set("nguồn được giao", "funding_kinds", "nguồn nêu cùng câu với việc bố trí, cân đối vốn"),
            "asked": _bool("được đề nghị", "có lời đề nghị trước tên đơn vị"),
            "reports_above": _bool("báo cáo cấp trên", "gửi báo cáo cho cơ quan ở cấp trên cấp ban hành"),
            "reports_whole": _bool("tổng hợp chung", "tổng hợp báo cáo về toàn bộ kế hoạch, không riêng phần việc"),
        },
        home=("to_chuc_thuc_hien",),
    ),
    "report": KindSpec(
        "báo cáo",
        "reporting",
        {
            "has_regime": _there("có chế độ báo cáo"),
            "cadence": _text("chu kỳ"),
            "period": _value("kỳ", "report_periods"),
            "deadline": _text("hạn"),
            "deadline_day": _int("ngày hạn"),
            "deadline_month": _int("tháng hạn"),
            "deadline_order": _int("thứ tự hạn trong năm", "tháng × 100 + ngày, để so sánh"),
            "to_whom": _text("gửi ai"),
            "chapter_cadence": _text("kỳ của mục", "kỳ hoặc hạn báo cáo nêu ở đâu đó trong cùng mục lớn"),
        },
        home=("bao_cao", "to_chuc_thuc_hien"),
    ),
    "appendix_mention": KindSpec(
        "nhắc phụ lục",
        "appendix_mentions",
        {
            "number": _text("số"),
            "found": _there("có phụ lục", "phụ lục được nhắc có trong văn bản"),
        },
    ),
    "appendix": KindSpec(
        "phụ lục",
        "appendices",
        {
            "number": _text("số"),
            "roman": _bool("đánh số La Mã"),
        },
    ),
    "calculation": KindSpec(
        "phép tính",
        "calculations",
        {
            "quantity": _num("số lượng"),
            "unit_price": _money("đơn giá"),
            "ceiling": _money("định mức tối đa"),
            "total": _money("thành tiền"),
            "product": _money("tích", "số lượng × đơn giá hoặc định mức"),
            "kind": _value("loại", "calculation_kinds"),
        },
    ),
    "stated_total": KindSpec(
        "tổng kèm danh sách",
        "stated_totals",
        {
            "total": _num("tổng"),
            "unit": _text("đơn vị"),
            "parts_sum": _num("cộng các phần"),
            "parts": _int("số phần"),
        },
    ),
    "year_mention": KindSpec(
        "năm nhắc đến",
        "year_mentions",
        {
            "year": _int("năm"),
            "role": _value("vai", "year_roles"),
            "in_targets": _bool("ở phần mục tiêu"),
        },
    ),
    "place_mention": KindSpec(
        "địa danh nhắc đến",
        "place_mentions",
        {
            "name": _text("tên"),
            "level": _value("cấp", "levels"),
            "role": _value("vai", "place_roles"),
            "fits_issuer": _bool("khớp cơ quan ban hành"),
        },
    ),
    "period_mention": KindSpec(
        "giai đoạn nhắc đến",
        "period_mentions",
        {
            "first_year": _int("năm đầu"),
            "last_year": _int("năm cuối"),
            "text": _text("giai đoạn", "«2022-2025»"),
            "subject": _value("của", "period_subjects"),
        },
    ),
    "body_mention": KindSpec(
        "cơ quan nhắc đến",
        "body_mentions",
        {
            "name": _text("tên"),
            "kind": _value("loại", "bodies"),
            "role": _value("vai", "body_roles"),
            "exists": _bool("còn tồn tại", "tại ngày ký kế hoạch"),
            "until": _date("ngày hết tồn tại"),
            "since": _date("ngày bắt đầu tồn tại"),
            "basis": _value("cơ sở ngày tồn tại", "expiry_bases"),
            "successor": _text("cơ quan thay thế"),
        },
    ),
    "mention": KindSpec(
        "nhắc",
        "mentions",
        {
            "concept": _value("ý", "concepts"),
            "text": _text("lời"),
            "sentence_concepts": _set("ý trong câu", "concepts"),
            "groups": _set("nhóm", "groups"),
            "negated": _bool("bị phủ định"),
            "actors": _set("chủ thể", "body_kinds", "đơn vị nêu trong câu, hoặc đơn vị của đề mục"),
            "in_name": _bool("trong tên dự án", "là một phần của tên dự án hoặc tên văn bản khác"),
            "first_day": _int("ngày đầu", "ngày sớm nhất nêu sau ý này trong câu: tháng × 100 + ngày"),
            "last_day": _int("ngày cuối", "ngày muộn nhất nêu sau ý này trong câu: tháng × 100 + ngày"),
        },
        home=("to_chuc_thuc_hien", "bao_cao"),
    ),
    "funding_item": KindSpec(
        "dòng kinh phí",
        "funding_items",
        {
            "text": _text("nội dung"),
            "sources": _set("nguồn", "funding_kinds", "các nguồn nêu trong dòng"),
            "capital": _set("loại vốn", "capital_kinds"),
            "names_source": _bool("nêu nguồn", "mở đầu bằng lời chỉ nguồn tiền: nguồn, vốn, quỹ …"),
        },
        note="một gạch đầu dòng, hoặc một ý tách bằng chấm phẩy, của mục kinh phí chung",
    ),
    "listed_project": KindSpec(
        "dự án triển khai",
        "listed_projects",
        {
            "project": _value("dự án", "projects"),
            "name": _text("tên", "tên chuẩn"),
            "leads": FieldSpec(
                "số đơn vị chủ trì",
                "integer",
                note="gộp dự án mẹ và tiểu dự án; đơn vị thực hiện duy nhất coi là chủ trì",
                tells="there",
            ),
        },
        note="mỗi dự án một dữ kiện, theo số hoặc theo tên, dù được nhắc nhiều lần",
    ),
    "project_block": KindSpec(
        "khối dự án",
        "project_blocks",
        {
            "project": _value("dự án", "projects"),
            "name": _text("tên", "tên chuẩn"),
            "has_content": _there("có nội dung", "nhãn «Nội dung», hoặc đủ lời nói làm gì"),
            "has_money": _there("có kinh phí", "nhãn «Kinh phí», hoặc một số tiền, ở khối hay ở mục kinh phí"),
            "has_body": _there("có đơn vị", "nhãn «Đơn vị thực hiện», hoặc được giao ở phần phân công"),
            "refers": _there("dẫn chiếu", "nội dung dẫn sang văn bản khác"),
        },
        note="mỗi dự án, tiểu dự án một dữ kiện; dự án mẹ và tiểu dự án bù cho nhau",
    ),
    "household_share": KindSpec(
        "cặp số hộ và tỷ lệ",
        "household_shares",
        {
            "group": _value("nhóm", "groups"),
            "households": _int("số hộ"),
            "rate": _percent("tỷ lệ"),
            "total": _int("tổng hộ suy ra", "số hộ chia tỷ lệ"),
            "least_total": _num("tổng hộ ít nhất", "tỷ lệ làm tròn lên"),
            "most_total": _num("tổng hộ nhiều nhất", "tỷ lệ làm tròn xuống"),
        },
    ),
}
