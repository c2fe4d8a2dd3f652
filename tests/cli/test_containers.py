"""`compliance check` and `facts` on mails and archives: every plan inside is a review of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.mail_files import archive, locked, mail

Cli = Callable[..., tuple[int, str, str]]
EXAMPLE = Path(__file__).parents[2] / "examples" / "xa-suoi-nga-2024.txt"


@pytest.fixture(scope="module")
def plan() -> bytes:
    return EXAMPLE.read_bytes()


def paths(out: str) -> list[str]:
    return [review["plan"]["path"].rpartition("/")[2] for review in json.loads(out)["reviews"]]


def test_each_plan_in_a_mail_is_a_review_of_its_own(tmp_path: Path, plan: bytes, cli: Cli) -> None:
    letter = tmp_path / "thư.eml"
    inner = archive({"b.txt": plan, "bang.xlsx": b"x"})
    letter.write_bytes(mail("Kính gửi", files={"a.txt": plan, "hồ sơ.zip": inner}))
    _code, out, err = cli("check", str(letter), "--format", "json")
    assert paths(out) == ["thư.eml › a.txt", "thư.eml › hồ sơ.zip › b.txt"]
    assert "bỏ qua 1 tệp" in err and "bang.xlsx" in err


def test_a_bad_member_is_named_ends_in_3_and_the_others_are_checked(tmp_path: Path, plan: bytes, cli: Cli) -> None:
    bundle = tmp_path / "hồ sơ.zip"
    bundle.write_bytes(locked(archive({"khoa.docx": b"x", "tot.txt": plan}), "khoa.docx"))
    code, out, err = cli("check", str(tmp_path), "--format", "json")
    assert code == 3
    assert paths(out) == ["hồ sơ.zip › tot.txt"]
    assert "lỗi[unreadable.encrypted]" in err and "hồ sơ.zip › khoa.docx" in err and "Traceback" not in err


def test_the_text_of_a_mail_counts_when_nothing_attached_could_be_a_plan(tmp_path: Path, plan: bytes, cli: Cli) -> None:
    letter = tmp_path / "a.eml"
    letter.write_bytes(mail(plan.decode(), files={"bang.xlsx": b"x"}))
    _code, out, _err = cli("check", str(letter), "--format", "json")
    assert paths(out) == ["a.eml › nội dung thư"]


def test_a_container_without_a_plan_says_what_is_inside(tmp_path: Path, cli: Cli) -> None:
    bundle = tmp_path / "a.zip"
    bundle.write_bytes(archive({"bang.xlsx": b"x"}))
    code, _out, err = cli("check", str(bundle))
    assert code == 3
    assert "unreadable.nothing_inside" in err and "«bang.xlsx»" in err


def test_facts_and_text_read_inside_too(tmp_path: Path, plan: bytes, cli: Cli) -> None:
    bundle = tmp_path / "a.zip"
    bundle.write_bytes(archive({"một.txt": plan, "hai.txt": "Kế hoạch hai".encode()}))
    _code, out, _err = cli("facts", str(bundle), "--format", "json")
    assert len(json.loads(out)["plans"]) == 2
    code, out, _err = cli("text", f"{bundle} › hai.txt")
    assert (code, out) == (0, "Kế hoạch hai\n")
    code, _out, err = cli("text", str(bundle))
    assert code == 2
    assert "một.txt" in err and "hai.txt" in err
