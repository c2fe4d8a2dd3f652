"""Whole commands and the code each ends with: one row a way to end."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

Cli = Callable[..., tuple[int, str, str]]
ROOT = Path(__file__).parents[2]
SOUND = (ROOT / "examples" / "xa-suoi-nga-2024.txt").read_text(encoding="utf-8")
LOW = SOUND.replace(
    "100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ", "80% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ"
)
TEMPLATE = SOUND.replace("số 27/KH", "số …/KH").replace("Tổng kinh phí thực hiện: 540", "Tổng kinh phí thực hiện: ……")
FILES: dict[str, bytes] = {
    "tot.txt": SOUND.encode(),
    "xau.txt": LOW.encode(),
    "mau.txt": TEMPLATE.encode(),
    "mau-xau.txt": LOW.replace("Số: 41/", "Số: …/").encode(),
    "hong.pdf": b"%PDF-1.7 broken",
    "rong.txt": b"",
    "khac.toml": b"fail-on = 'never'\nallow-inconclusive = true\n",
    "sai.toml": b"fail-onn = 'never'\n",
    "mau.toml": b"template = true\n",
    "utf16.toml": "year = 2024 # năm".encode("utf-16"),
    "nhi-phan.toml": bytes(range(256)),
}

TABLE = [
    ("check tot.txt", 0),
    ("check tot.txt tot.txt", 0),
    ("check xau.txt", 1),
    ("check tot.txt xau.txt", 1),
    ("check xau.txt --config khac.toml", 0),
    ("check xau.txt --config khac.toml --fail-on violation", 1),
    ("check mau.txt", 1),
    ("check mau.txt --template", 0),
    ("check mau.txt --config mau.toml", 0),
    ("check mau.txt --config mau.toml --no-template", 1),
    ("check mau.txt --template --fail-on-undetermined", 0),
    ("check mau-xau.txt --template", 1),
    ("check tot.txt --template", 0),
    ("check tot.txt --config sai.toml", 2),
    ("check tot.txt --config utf16.toml", 2),
    ("check tot.txt --config nhi-phan.toml", 2),
    ("check tot.txt --config khong-co.toml", 2),
    ("check tot.txt --config .", 2),
    ("check tot.txt --config sai.toml --no-config", 0),
    ("check tot.txt --format khong-co", 2),
    ("check khong-co.txt", 2),
    ("check hong.pdf", 3),
    ("check rong.txt", 3),
    ("check rong.txt --template", 3),
    ("check tot.txt hong.pdf", 3),
    ("diff tot.txt tot.txt", 0),
    ("diff tot.txt xau.txt", 1),
    ("diff tot.txt xau.txt --fail-on never", 0),
    ("diff xau.txt tot.txt", 0),
    ("diff mau.txt tot.txt --template", 0),
    ("diff tot.txt hong.pdf", 3),
    ("diff tot.txt khong-co.txt", 2),
    ("diff tot.txt .", 2),
    ("diff tot.txt", 2),
    ("diff - -", 2),
    ("config show", 0),
    ("config show --config sai.toml", 2),
    ("config show --format xml", 2),
    ("config", 2),
    ("init template moi", 0),
    ("init template .", 0),
    ("init rules tot.txt", 2),
    ("init khong-co", 2),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("command", "code"), TABLE, ids=[row[0] for row in TABLE])
def test_each_way_to_end_has_its_code_and_no_traceback(command: str, code: int, cli: Cli, place: Path) -> None:
    ended, _, err = cli(*command.split())
    assert ended == code, err
    assert "Traceback" not in err
    assert (code in (2, 3)) == ("lỗi[" in err or (command == "config" and bool(err)))


def test_every_format_lists_the_places_to_fill(cli: Cli, place: Path) -> None:
    _, text, _ = cli("check", "mau.txt", "--template")
    _, markdown, _ = cli("check", "mau.txt", "--template", "--format", "markdown")
    _, page, _ = cli("check", "mau.txt", "--template", "--format", "html")
    _, written, _ = cli("check", "mau.txt", "--template", "--format", "json")
    for shown in (text, markdown, page):
        assert "Chỗ để điền (2)" in shown and "số của văn bản" in shown
        assert "chỉ còn những điểm tùy vào chỗ để điền" in shown
    content = json.loads(written)
    schema = json.loads((ROOT / "reports/schema/compliance.review-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(content, schema)
    template = content["reviews"][0]["template"]
    assert [(item["line"], item["expects"]) for item in template["placeholders"]] == [
        (SOUND[: SOUND.index("số 27/KH")].count("\n") + 1, "số của văn bản"),
        (SOUND[: SOUND.index("Tổng kinh phí thực hiện: 540")].count("\n") + 1, "con số (triệu đồng)"),
    ]
    assert "kinh-phi/co-so-tien" in template["to_fill"]
    _, written, _ = cli("check", "tot.txt", "--format", "json")
    assert json.loads(written)["reviews"][0]["template"] is None


def test_a_kept_review_of_a_plan_is_not_taken_for_that_of_a_template(
    cli: Cli, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE_DIR", str(place / "cache"))
    assert cli("check", "mau.txt", "--cache", "-q")[0] == 1
    for _ in range(2):
        code, out, err = cli("check", "mau.txt", "--cache", "--explain-cache", "--template")
        assert code == 0 and "Chỗ để điền (2)" in out
    assert "dùng lại" in err
