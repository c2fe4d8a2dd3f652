"""Mails and archives: each plan inside is found, named, and none that is bad hides the others."""

from __future__ import annotations

from email.policy import SMTP
from pathlib import Path

import pytest

from compliance.errors import UnreadableError
from compliance.reading import limits, read_document
from compliance.reading.containers import Member, kind_of, members
from tests.reading import word_files as w
from tests.reading.mail_files import archive, locked, mail, message

PLAN = w.docx(w.p("Kế hoạch giảm nghèo"))
TEXT = "Kế hoạch giảm nghèo xã An Bình".encode()


def inside(data: bytes, name: str = "thư.eml") -> dict[str, Member]:
    kind = kind_of(None, data)
    assert kind is not None
    return {member.name: member for member in members(kind, data, name)}


def failure(member: Member) -> str:
    assert member.failure is not None, f"{member.name} has no failure"
    assert member.failure.message and member.failure.next_step
    return member.failure.code


def test_attachments_come_with_the_name_of_the_mail_and_headers_are_no_text() -> None:
    found = inside(mail("Kính gửi huyện.", files={"ke-hoach.docx": PLAN, "phụ lục.txt": TEXT}))
    assert list(found) == ["thư.eml › ke-hoach.docx", "thư.eml › phụ lục.txt", "thư.eml › nội dung thư"]
    assert found["thư.eml › ke-hoach.docx"].data == PLAN
    body = found["thư.eml › nội dung thư"]
    assert body.is_body and body.data.decode().strip() == "Kính gửi huyện."
    assert "Subject" not in body.data.decode()


def test_a_body_in_html_keeps_its_table() -> None:
    table = "<table><tr><td>Vốn</td><td>120</td></tr></table>"
    body = inside(mail("x", html=f"<html><body>{table}</body></html>"))["thư.eml › nội dung thư"]
    assert read_document(data=body.data).text == "Vốn\t120"


def test_a_mail_inside_a_mail_and_an_archive_inside_it_are_opened() -> None:
    forwarded = message("x", files={"hồ sơ.zip": archive({"a/ke-hoach.docx": PLAN})}, subject="Chuyển tiếp")
    outer = message("Xem thư dưới.", inner=forwarded).as_bytes(policy=SMTP)
    plans = [name for name, member in inside(outer).items() if not member.is_body]
    assert plans == ["thư.eml › Chuyển tiếp › hồ sơ.zip › ke-hoach.docx"]


def test_pictures_of_the_signature_are_left_out_and_attached_ones_are_not() -> None:
    made = message("x", html="<img src='cid:logo'>", files={"trang 1.png": b"\x89PNG\r\n"})
    html = made.get_payload()[0].get_payload()[1]  # type: ignore[union-attr,index]
    html.add_related(b"\x89PNG\r\n", "image", "png", cid="<logo>", filename="logo.png")  # type: ignore[union-attr]
    assert [m.name for m in inside(made.as_bytes(policy=SMTP)).values() if not m.is_body] == ["thư.eml › trang 1.png"]


def test_letters_of_a_body_are_those_its_header_names() -> None:
    raw = (
        b"From: a@b\r\nTo: c@d\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-16-le\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    )
    import base64

    found = inside(raw + base64.encodebytes("hộ nghèo".encode("utf-16-le")))
    assert found["thư.eml › nội dung thư"].data.decode() == "hộ nghèo"


def test_a_sealed_mail_is_called_encrypted() -> None:
    raw = b"From: a@b\r\nTo: c@d\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nMIIB"
    with pytest.raises(UnreadableError) as caught:
        inside(raw)
    assert caught.value.code == "unreadable.encrypted"


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ: Luật\n\nKế hoạch",
        "From: chúng tôi\nkế hoạch không phải thư",
        "Subject: chỉ một trường\n\nKế hoạch",
        "Ghi chú: a\nNơi nhận: b\n\nTo: c",
    ],
)
def test_plain_text_is_no_mail(text: str) -> None:
    assert kind_of(None, text.encode()) is None


def test_a_mail_is_told_by_content_and_a_document_is_no_container(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"From someone Tue Mar  5 08:00:00 2024\n" + mail("x"))
    assert kind_of(path, None) == "eml"
    assert kind_of(None, PLAN) is None
    assert kind_of(None, archive({"a.docx": PLAN})) == "zip"
    assert kind_of(tmp_path / "không có", None) is None
    with pytest.raises(UnreadableError, match="compliance check") as caught:
        try:
            read_document(data=mail("x"))
        except UnreadableError as error:
            raise UnreadableError(error.code, error.next_step) from None
    assert caught.value.code == "unreadable.container"


# ── one bad member never hides the others ──


def test_a_locked_a_bombed_and_a_stray_member_are_named_and_the_rest_is_read() -> None:
    bomb = bytes(50_000_000)
    data = archive({"khoa.docx": PLAN, "bom.txt": bomb, "../ngoai.txt": TEXT, "C:\\x.txt": TEXT, "tot.txt": TEXT})
    found = inside(locked(data, "khoa.docx"), "hồ sơ.zip")
    assert failure(found["hồ sơ.zip › khoa.docx"]) == "unreadable.encrypted"
    assert failure(found["hồ sơ.zip › bom.txt"]) == "unreadable.unsafe"
    assert failure(found["hồ sơ.zip › ngoai.txt"]) == "unreadable.unsafe"
    assert failure(found["hồ sơ.zip › x.txt"]) == "unreadable.unsafe"
    assert found["hồ sơ.zip › tot.txt"].data == TEXT


def test_a_member_whose_bytes_are_broken_is_named() -> None:
    data = bytearray(archive({"a.txt": TEXT * 50, "b.txt": TEXT}))
    at = data.find(b"a.txt") + 10
    data[at : at + 8] = b"\xff" * 8
    found = inside(bytes(data), "z.zip")
    assert failure(found["z.zip › a.txt"]) == "unreadable.damaged"
    assert found["z.zip › b.txt"].data == TEXT


def test_a_broken_archive_inside_an_archive_is_named_and_the_rest_is_read() -> None:
    inner = archive({"a.txt": TEXT})
    found = inside(archive({"trong.zip": inner[:-30], "tot.txt": TEXT}), "z.zip")
    # Without its end nobody can tell an archive from a broken Word file: reading it says so.
    with pytest.raises(UnreadableError) as caught:
        read_document(data=found["z.zip › trong.zip"].data)
    assert caught.value.code == "unreadable.damaged"
    assert found["z.zip › tot.txt"].data == TEXT


def test_unusual_compression_is_refused_member_by_member() -> None:
    import zipfile

    found = inside(archive({"a.txt": TEXT}, compression=zipfile.ZIP_LZMA), "z.zip")
    assert failure(found["z.zip › a.txt"]) == "unreadable.unsafe"


def test_nesting_number_and_size_are_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    data = TEXT
    for _ in range(limits.CONTAINER_DEPTH + 1):
        data = archive({"t.zip" if data != TEXT else "a.txt": data})
    found = list(inside(data, "z.zip").values())
    assert [failure(member) for member in found] == ["unreadable.nested"]

    many = archive({f"{n}.txt": TEXT for n in range(limits.MEMBERS + 5)})
    last = list(members("zip", many, "z.zip"))[-1]
    assert failure(last) == "unreadable.too_large"
    assert len(list(members("zip", many, "z.zip"))) == limits.MEMBERS + 1

    monkeypatch.setattr(limits, "MEMBERS_BYTES", 10)
    assert [failure(m) for m in members("zip", archive({"a.txt": TEXT}), "z")] == ["unreadable.too_large"]


def test_a_bomb_of_mails_is_refused() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(5000))
    with pytest.raises(UnreadableError) as caught:
        inside(b"From: a@b\r\nTo: c@d\r\n" + nested)
    assert caught.value.code == "unreadable.too_large"


def test_what_systems_leave_behind_is_no_member_and_names_are_set_right() -> None:
    data = archive({"__MACOSX/a.docx": b"x", "a/.DS_Store": b"x", "~$a.docx": b"x", "a/": b"", "kế hoạch.docx": PLAN})
    assert list(inside(data, "z.zip")) == ["z.zip › kế hoạch.docx"]
    # Windows writes UTF-8 names without the flag that says so.
    without_flag = bytearray(data)
    at = without_flag.find(b"PK\x01\x02", 0)
    while at >= 0:
        without_flag[at + 9] &= ~0x08
        at = without_flag.find(b"PK\x01\x02", at + 4)
    assert "z.zip › kế hoạch.docx" in inside(bytes(without_flag), "z.zip")
