import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.errors import UnreadableError
from compliance.vietnamese.encodings import decode, from_tcvn3, from_vni, to_tcvn3, to_vni
from compliance.vietnamese.unicode_forms import split_tone

TEXT = """ỦY BAN NHÂN DÂN
XÃ VÂN THƯỢNG
KẾ HOẠCH
Thực hiện chương trình giảm nghèo bền vững năm 2024 trên địa bàn xã Vân Thượng

- Phấn đấu giảm tỷ lệ hộ nghèo xuống còn 2,5%; hỗ trợ 100% người thuộc hộ nghèo, hộ cận nghèo tham gia bảo hiểm y tế.
- Đẩy mạnh tuyên truyền, vận động nhân dân tích cực lao động sản xuất, vươn lên thoát nghèo; những kỹ năng mới.
"""
SMALL = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệớờởỡợúùủũụứừửữựýỳỷỹỵíìỉĩịóòỏõọốồổỗộ ,.", max_size=60
)


def windows_1258(text: str) -> bytes:
    data = b""
    for char in text:
        try:
            data += char.encode("cp1258")
        except UnicodeEncodeError:
            base, tone = split_tone(char)
            data += (base + tone).encode("cp1258")
    return data


def latin(text: str) -> bytes:
    return bytes(ord(char) for char in text)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_with_and_without_a_byte_order_mark(codec: str) -> None:
    assert decode(TEXT.encode(codec)).text == TEXT


def test_decomposed_letters_are_composed() -> None:
    decoded = decode(unicodedata.normalize("NFD", TEXT).encode())
    assert decoded.text == TEXT
    assert decoded.notes


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (latin(to_tcvn3(TEXT)), "tcvn3"),
        (to_tcvn3(TEXT).encode(), "utf-8/tcvn3"),
        (to_vni(TEXT).encode("cp1252"), "vni"),
        (to_vni(TEXT).encode(), "utf-8/vni"),
        (windows_1258(TEXT), "cp1258"),
        (TEXT.encode().decode("latin-1").encode(), "utf-8/utf-8-"),
    ],
)
def test_legacy_text_is_converted_and_said_to_be(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert decoded.text.casefold() == TEXT.casefold()
    assert decoded.encoding.startswith(encoding)
    assert len(decoded.notes) == 1


def test_capitals_of_tcvn3_stay_capitals_among_capitals() -> None:
    assert "BAN NHÂN DÂN" in decode(latin(to_tcvn3(TEXT))).text
    assert "THƯỢNG" in decode(latin(to_tcvn3(TEXT))).text


def test_line_ends_become_one() -> None:
    assert decode("Điều một\r\nĐiều hai\rĐiều ba".encode()).text == "Điều một\nĐiều hai\nĐiều ba"


def test_badly_recognised_text_is_left_as_it_is() -> None:
    text = "Thuc hién muc tiéu gidm nghéo, hd can ngheo dugc hd trg tham gia bao hiém y té 100%"
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding) == (text, "utf-8")


def test_a_text_cut_within_a_letter_is_read_to_there() -> None:
    assert decode("hộ nghèo, hộ cậ".encode()[:-1]).text.startswith("hộ nghèo, hộ c")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, b"\x00\x01\x02\x03" * 400])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.code == "unreadable.binary"
    assert caught.value.next_step


@pytest.mark.parametrize("codec", ["cp874", "cp1251", "gb18030"])
def test_another_alphabet_is_refused(codec: str) -> None:
    words = {"cp874": "สวัสดีครับผม ", "cp1251": "план мероприятий ", "gb18030": "扶贫计划 "}[codec]
    with pytest.raises(UnreadableError) as caught:
        decode((words * 60).encode(codec))
    assert caught.value.code == "unreadable.encoding"
    assert "Unicode" in caught.value.next_step


def test_no_bytes_are_no_text() -> None:
    assert decode(b"").text == ""


@given(SMALL)
def test_tcvn3_round_trip(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert from_tcvn3(to_tcvn3(text)) == text


@given(st.sampled_from(TEXT.split()))
def test_vni_round_trip(word: str) -> None:
    assert from_vni(to_vni(word)) == word


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_unreadable(data: bytes) -> None:
    try:
        assert "\r" not in decode(data).text
    except UnreadableError as error:
        assert error.code in ("unreadable.binary", "unreadable.encoding")
