from __future__ import annotations

import pytest

from tests.plan.structure import BODY, CLOSING, DAMAGED, HEAD, PREAMBLE, WHOLE, gaps, parts, plan, stated

ALL = {
    "quoc_hieu",
    "tieu_ngu",
    "co_quan_ban_hanh",
    "so_ky_hieu",
    "dia_danh_ngay_thang",
    "ten_loai",
    "trich_yeu",
    "noi_nhan",
    "luu",
    "tm",
    "kt",
    "chuc_vu",
    "ho_ten",
}


@pytest.mark.parametrize("text", [WHOLE, DAMAGED], ids=["clean", "damaged"])
def test_every_part_is_found_and_nothing_is_a_gap(text: str) -> None:
    read = plan(text)
    assert set(parts(read)) == ALL
    assert gaps(read) == set()


def test_fields_of_a_sound_head() -> None:
    found = parts(plan(WHOLE))
    assert found["so_ky_hieu"].values["symbol_fits"] is True
    assert found["so_ky_hieu"].values["number_missing"] is False
    assert found["dia_danh_ngay_thang"].values["place_fits"] is True
    assert found["dia_danh_ngay_thang"].values["leading_zero_missing"] is False
    assert found["co_quan_ban_hanh"].values["place_fits"] is True
    assert found["chuc_vu"].values["is_deputy"] is True
    assert found["ho_ten"].values["text"] == "Lò Văn Pản"
    assert all(found["trich_yeu"].values[field] for field in ("has_subject", "has_place", "has_time"))


@pytest.mark.parametrize(
    ("line", "part", "field", "value"),
    [
        ("Số: /KH-UBND", "so_ky_hieu", "number_missing", True),
        ("Số: ..... /KH-UBND", "so_ky_hieu", "number_missing", True),
        ("Số: 7/KH-UBND", "so_ky_hieu", "leading_zero_missing", True),
        ("Số: 07/KH-UBND", "so_ky_hieu", "leading_zero_missing", False),
        ("Số: 41/QĐ-UBND", "so_ky_hieu", "symbol_fits", False),
    ],
)
def test_number_lines(line: str, part: str, field: str, value: bool) -> None:
    assert parts(plan(WHOLE.replace("Số: 41/KH-UBND", line)))[part].values[field] is value


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Suối Ngà, ngày 5 tháng 02 năm 2024", "leading_zero_missing", True),
        ("Suối Ngà, ngày 15 tháng 2 năm 2024", "leading_zero_missing", True),
        ("Suối Ngà, ngày 15 tháng 3 năm 2024", "leading_zero_missing", False),
        ("Suối Ngà, ngày     tháng 3 năm 2024", "day_missing", True),
        ("Suối Ngà, ngày     tháng      năm 2024", "month_missing", True),
        ("Suối Ngà, ngày 15 tháng 3 năm", "year_missing", True),
        ("Đồng Lau, ngày 15 tháng 3 năm 2024", "place_fits", False),
    ],
)
def test_date_lines(line: str, field: str, value: bool) -> None:
    text = WHOLE.replace("Suối Ngà, ngày 05 tháng 02 năm 2024", line)
    assert parts(plan(text))["dia_danh_ngay_thang"].values[field] is value


@pytest.mark.parametrize(("words", "field"), [(" năm 2024", "has_time"), (" trên địa bàn xã Suối Ngà", "has_place")])
def test_a_title_without_time_or_place(words: str, field: str) -> None:
    title = "Thực hiện công tác giảm nghèo năm 2024 trên địa bàn xã Suối Ngà".replace(words, "")
    head = HEAD[: HEAD.index("Thực hiện Chương trình")] + title + "\n\n"
    assert parts(plan(head + BODY + CLOSING))["trich_yeu"].values[field] is False


def test_a_cut_off_head_is_a_gap_for_what_stood_there() -> None:
    read = plan(HEAD[HEAD.index("Số:") :] + PREAMBLE + BODY + CLOSING)
    assert gaps(read) == {"quoc_hieu", "tieu_ngu", "co_quan_ban_hanh"}


def test_a_head_with_only_the_units_line_may_have_lost_the_issuers_name() -> None:
    read = plan(WHOLE.replace("ỦY BAN NHÂN DÂN\nXÃ SUỐI NGÀ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ SUỐI NGÀ"))
    assert parts(read)["co_quan_ban_hanh"].certainty == "possible"
    assert "quoc_hieu" in gaps(read)


def test_a_part_that_is_missing_from_a_readable_head_is_no_gap() -> None:
    read = plan(WHOLE.replace("Độc lập - Tự do - Hạnh phúc\n", ""))
    assert "tieu_ngu" not in parts(read)
    assert gaps(read) == set()


def test_a_signature_that_cannot_be_read_is_a_gap_only_on_badly_read_text() -> None:
    assert {"tm"} <= gaps(plan(DAMAGED.replace("TM. UY BAN NHAN DAN\n-", "¢ |~\n-")))
    clean = plan(WHOLE.replace("TM. ỦY BAN NHÂN DÂN\n", ""))
    assert "tm" not in parts(clean)
    assert gaps(clean) == set()


def test_an_excerpt_has_no_gaps() -> None:
    assert gaps(plan("Nơi nhận:\n- Lưu: VT.", fragment=True)) == set()


def test_the_signer_of_a_plan_with_an_attachment_is_the_one_under_the_post() -> None:
    read = plan(WHOLE + "\nPHỤ LỤC I\nDanh sách hộ nghèo\n\nTừ Ngày Mai\n")
    assert parts(read)["ho_ten"].values["text"] == "Lò Văn Pản"


@pytest.mark.parametrize(
    ("post", "name"),
    [("Q. CHỦ TỊCH", "Lò Văn Pản"), ("CHỦ TỊCH", "LÒ VĂN PẢN"), ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Cà Văn Thích")],
)
def test_posts_and_names(post: str, name: str) -> None:
    text = WHOLE.replace("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", post).replace("Lò Văn Pản", name)
    found = parts(plan(text))
    assert found["ho_ten"].values["text"] == name
    assert found["chuc_vu"].values["is_deputy"] is ("PHÓ" in post)
    assert ("q" in found) is post.startswith("Q.")


def test_recipients_have_roles() -> None:
    found = {str(f.values["text"]): f.values.get("role") for f in stated(plan(WHOLE), "recipient")}
    assert found == {
        "UBND huyện (b/c)": "bao_cao",
        "TT Đảng ủy, HĐND xã": "bao_cao",
        "Các thôn": "thuc_hien",
        "Lưu: VT": "luu",
    }


def test_the_signature_column_is_cut_from_the_recipients() -> None:
    found = [str(f.values["text"]) for f in stated(plan(DAMAGED), "recipient")]
    assert found == ["UBND huyén (b/c)", "Céc thon", "Luu: VT"]


def test_appendices_and_their_mentions() -> None:
    missing = plan(WHOLE)
    assert [(f.values["number"], f.values["found"]) for f in stated(missing, "appendix_mention")] == [("1", False)]
    whole = plan(WHOLE + "\nPHỤ LỤC I\nDanh sách hộ nghèo\n\nPHỤ LỤC 2\nKinh phí\n")
    assert [(f.values["number"], f.values["roman"]) for f in stated(whole, "appendix")] == [("1", True), ("2", False)]
    assert stated(whole, "appendix_mention")[0].values["found"] is True


def test_an_appendix_of_a_cited_document_is_no_mention() -> None:
    text = "1. Theo mẫu tại Phụ lục II kèm theo Thông tư số 07/2021/TT-BLĐTBXH."
    assert stated(plan(text, fragment=True), "appendix_mention") == []
