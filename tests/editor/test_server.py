"""The language server, spoken to as an editor does."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from compliance.language.format import format_rules
from compliance.language.source import read_source
from compliance.resources import rules_dir
from tests.editor.client import Client

RULE = """QUY TẮC muc-tieu/moi "Chỉ tiêu bảo hiểm y tế"
  CĂN CỨ     30/2020/NĐ-CP ĐIỀU 8 KHOẢN 2 ĐIỂM a
  ÁP DỤNG    NĂM KẾ HOẠCH TỪ 2022 ; CẤP xã
  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số LÀ bảo hiểm y tế VÀ nhóm GIAO VỚI hộ nghèo PHẢI tỷ lệ >= 100%
    VI PHẠM    "chỉ tiêu là {tỷ lệ}"
  VÍ DỤ ĐẠT : "một"
  VÍ DỤ VI PHẠM : "hai"
HẾT
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("luat") / "rules"
    shutil.copytree(rules_dir(), folder)
    return folder


@pytest.fixture(scope="module")
def path(folder: Path) -> Path:
    return folder / "muc-tieu" / "moi.luat"


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[Client]:
    client = Client()
    client.start(folder)
    yield client
    client.kill()


def at(text: str, words: str, inside: int = 1) -> tuple[int, int]:
    """Return the LSP position `inside` characters into some words of a text (all letters here are one UTF-16 unit)."""
    offset = text.index(words) + inside
    return text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1


def underlined(text: str, diagnostic: dict[str, Any]) -> str:
    """Return the words a range covers, counted in UTF-16 units as the protocol has it."""
    start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    assert start["line"] == end["line"]
    line = text.split("\n")[start["line"]].encode("utf-16-le")
    return line[2 * start["character"] : 2 * end["character"]].decode("utf-16-le")


def labels(answer: dict[str, Any]) -> list[str]:
    return [item["label"] for item in answer["items"]]


# ---- diagnostics --------------------------------------------------------------------------------------------------


def test_a_sound_rule_has_no_diagnostics(client: Client, path: Path) -> None:
    assert client.open(path, RULE) == []


def test_every_fault_is_underlined_where_it_is(client: Client, path: Path) -> None:
    text = RULE.replace("CẤP xã", "CẤP tinh").replace("30/2020", "31/2020").replace("{tỷ lệ}", "{tỷ lê}")
    found = client.open(path, text)
    assert [(item["code"], underlined(text, item)) for item in found] == [
        ("B002", "31/2020/NĐ-CP ĐIỀU 8 KHOẢN 2 ĐIỂM a"),
        ("N003", "tinh"),
        ("N007", "{tỷ lê}"),
    ]
    assert all(item["source"] == "luat" and item["severity"] == 1 for item in found)
    assert "có phải «tỉnh»?" in found[1]["message"]
    assert found[1]["codeDescription"]["href"].endswith("docs/errors/N003.md")


def test_columns_count_utf16_units(client: Client, path: Path) -> None:
    text = RULE.replace("  YÊU CẦU    MỖI chỉ tiêu MÀ", '  VÌ "𝄞𝄞 🌾" YÊU CẦU MỖI chỉ tieu MÀ')
    [fault] = client.open(path, text)
    assert (fault["code"], underlined(text, fault)) == ("N001", "chỉ tieu")
    assert fault["range"]["start"]["character"] == text.split("\n")[3].index("chỉ tieu") + 3


def test_decomposed_letters_do_not_shift_what_is_underlined(client: Client, path: Path) -> None:
    text = unicodedata.normalize("NFD", RULE.replace("tỷ lệ >=", "tỷ lẹ >="))
    found = {item["code"]: item for item in client.open(path, text)}
    assert underlined(text, found["N002"]) == unicodedata.normalize("NFD", "tỷ lẹ")
    assert "L002" in found


def test_faults_of_meaning_and_of_other_files_are_told(client: Client, path: Path) -> None:
    never = RULE.replace("CẤP xã", "CẤP xã ; KHI kế hoạch.cấp LÀ tỉnh")
    assert [item["code"] for item in client.open(path, never)] == ["M001"]
    double = RULE.replace("muc-tieu/moi", "muc-tieu/bhyt-100")
    assert {item["code"] for item in client.open(path, double)} == {"L045", "L047"}


def test_diagnostics_follow_every_change(client: Client, path: Path) -> None:
    assert client.open(path, RULE) == []
    line, character = at(RULE, "tỷ lệ >=", 4)
    spot = {"start": {"line": line, "character": character}, "end": {"line": line, "character": character + 1}}
    [fault] = client.change(path, [{"range": spot, "text": "ẹ"}], 2)
    assert fault["code"] == "N002"
    assert client.change(path, [{"text": RULE}], 3) == []


@pytest.mark.parametrize("text", ["", "QUY", 'QUY TẮC a/b "', "\ufeff", "VÍ DỤ\n\r\n\t", "🌾" * 50, '"""'])
def test_whatever_is_written_the_server_answers(client: Client, path: Path, text: str) -> None:
    client.open(path, text)
    for what in ("completion", "hover", "definition"):
        client.ask(what, path, 0, len(text))
        client.ask(what, path, 9, 9)
    client.request("textDocument/formatting", {"textDocument": {"uri": path.as_uri()}, "options": _OPTIONS})


def test_closing_a_document_clears_its_diagnostics(client: Client, path: Path) -> None:
    assert client.open(path, RULE.replace("tỷ lệ >=", "tỷ lẹ >="))
    client.notify("textDocument/didClose", {"textDocument": {"uri": path.as_uri()}})
    assert client.wait_for_diagnostics(path) == []


def test_a_quick_fix_writes_the_suggested_words(client: Client, path: Path) -> None:
    text = RULE.replace("tỷ lệ >=", "tỷ lẹ >=")
    [fault] = client.open(path, text)
    [action] = client.request(
        "textDocument/codeAction",
        {"textDocument": {"uri": path.as_uri()}, "range": fault["range"], "context": {"diagnostics": [fault]}},
    )
    assert action["title"] == "Viết «tỷ lệ»"
    [edit] = action["edit"]["changes"][path.as_uri()]
    assert (edit["newText"], edit["range"]) == ("tỷ lệ", fault["range"])


# ---- completion ---------------------------------------------------------------------------------------------------


def test_completion_offers_what_may_stand_there(client: Client, path: Path) -> None:
    line = "  YÊU CẦU    MỖI chỉ tiêu MÀ chỉ số LÀ "
    text = RULE.split("  YÊU CẦU")[0] + line
    client.open(path, text)
    answer = labels(client.ask("completion", path, text.count("\n"), len(line)))
    assert {"bảo hiểm y tế", "tái nghèo"} <= set(answer) and "hộ nghèo" not in answer


def test_completion_works_above_and_below_faults(client: Client, path: Path) -> None:
    text = RULE.replace("MỖI chỉ tiêu MÀ chỉ số LÀ bảo", "MỖI chỉ tiêu MÀ chỉ số LÀ, bảo").replace("CẤP xã", "CẤP ")
    client.open(path, text)
    assert {"xã", "tỉnh"} <= set(labels(client.ask("completion", path, *at(text, "CẤP ", 4))))


def test_completion_of_a_placeholder_names_the_fields_of_the_fact(client: Client, path: Path) -> None:
    text = RULE.replace("{tỷ lệ}", "{")
    client.open(path, text)
    answer = labels(client.ask("completion", path, *at(text, "là {", 4)))
    assert {"tỷ lệ", "nhóm", "kế hoạch.năm"} <= set(answer)
    assert "VÀ" not in answer


def test_no_completion_inside_plain_text(client: Client, path: Path) -> None:
    client.open(path, RULE)
    assert labels(client.ask("completion", path, *at(RULE, '"hai"', 3))) == []


def test_an_item_replaces_all_words_of_the_name_and_is_found_without_marks(client: Client, path: Path) -> None:
    text = RULE.replace("bảo hiểm y tế VÀ nhóm GIAO VỚI hộ nghèo", "bao hiem y")
    client.open(path, text)
    answer = client.ask("completion", path, *at(text, "bao hiem y", 10))
    item = next(item for item in answer["items"] if item["label"] == "bảo hiểm y tế")
    assert underlined(text, item["textEdit"]) == "bao hiem y"
    assert item["textEdit"]["newText"] == "bảo hiểm y tế" and item["filterText"] == "bao hiem y te"
    assert "Kế hoạch viết" in item["documentation"]["value"]


def test_an_english_file_is_offered_english_keywords(client: Client, path: Path) -> None:
    text = format_rules(read_source("x", RULE.encode()), "en")
    client.open(path, text)
    answer = labels(client.ask("completion", path, *at(text, "MUST", 0)))
    assert "MUST" in answer and "PHẢI" not in answer


# ---- hover and definition -----------------------------------------------------------------------------------------


def hovered(client: Client, path: Path, words: str, inside: int = 1) -> str:
    return str(client.ask("hover", path, *at(RULE, words, inside))["contents"]["value"])


def test_hover_tells_the_law(client: Client, path: Path) -> None:
    client.open(path, RULE)
    whole = hovered(client, path, "30/2020/NĐ-CP")
    assert "công tác văn thư" in whole and "05/03/2020" in whole and "ĐIỀU 8 KHOẢN 2 ĐIỂM a" in whole
    assert hovered(client, path, "ĐIỀU 8").startswith("**ĐIỀU 8**: thể thức văn bản")
    assert hovered(client, path, "ĐIỂM a", 5).startswith("**ĐIỀU 8 KHOẢN 2 ĐIỂM a**: Quốc hiệu")


def test_hover_tells_fields_values_kinds_and_keywords(client: Client, path: Path) -> None:
    client.open(path, RULE)
    assert hovered(client, path, "tỷ lệ >=").startswith("**tỷ lệ**: phần trăm, trường của chỉ tiêu")
    assert "chỉ số `bhyt" in hovered(client, path, "bảo hiểm y tế VÀ") or "`" in hovered(
        client, path, "bảo hiểm y tế VÀ"
    )
    assert "Kế hoạch viết: " in hovered(client, path, "hộ nghèo PHẢI")
    assert hovered(client, path, "chỉ tiêu MÀ").startswith("**chỉ tiêu**: loại dữ kiện")
    assert "MUST" in hovered(client, path, "PHẢI")
    assert client.ask("hover", path, *at(RULE, '"hai"')) is None


def test_hover_covers_the_word_it_speaks_of(client: Client, path: Path) -> None:
    client.open(path, RULE)
    answer = client.ask("hover", path, *at(RULE, "hộ nghèo PHẢI", 5))
    assert underlined(RULE, answer) == "hộ nghèo"


def test_definitions_lead_into_the_yaml_files(client: Client, folder: Path, path: Path) -> None:
    client.open(path, RULE)

    def target(words: str) -> tuple[str, str]:
        answer = client.ask("definition", path, *at(RULE, words))
        file = Path(answer["uri"].removeprefix("file://"))
        return file.name, file.read_text(encoding="utf-8").split("\n")[answer["range"]["start"]["line"]].strip()

    assert target("30/2020/NĐ-CP") == ("30-2020-nd-cp.yaml", "number: 30/2020/NĐ-CP")
    name, line = target("hộ nghèo PHẢI")
    assert name == "groups.yaml" and line.startswith("- {id: ho_ngheo,")
    assert target("nhóm GIAO")[0] == "groups.yaml"
    assert target("xã\n")[0] == "levels.yaml"
    assert client.ask("definition", path, *at(RULE, "chỉ tiêu MÀ")) is None


def test_a_set_of_rules_is_known_as_soon_as_its_file_is_there(client: Client, folder: Path, path: Path) -> None:
    text = RULE.replace("NĂM KẾ HOẠCH TỪ 2022", "THEO BỘ kế hoạch thử ; NĂM KẾ HOẠCH TỪ 2022")
    assert [item["code"] for item in client.open(path, text)] == ["N008"]
    file = folder / "bo" / "ke-hoach-thu.luat"
    file.write_text("BỘ QUY TẮC kế hoạch thử\n  ÁP DỤNG    CẤP xã, huyện\nHẾT\n", encoding="utf-8")
    try:
        assert client.open(path, text) == []
        assert "bộ quy tắc" in client.ask("hover", path, *at(text, "kế hoạch thử"))["contents"]["value"]
        answer = client.ask("definition", path, *at(text, "kế hoạch thử"))
        assert answer["uri"] == file.as_uri()
        assert client.open(file, file.read_text(encoding="utf-8").replace("xã", "sã"))[0]["code"] == "N003"
    finally:
        file.unlink()


# ---- formatting and the law's own files ---------------------------------------------------------------------------

_OPTIONS = {"tabSize": 2, "insertSpaces": True}


def test_formatting_replaces_the_document_once(client: Client, path: Path) -> None:
    untidy = RULE.replace("  CĂN CỨ     ", "CĂN CỨ ").replace("\n", "\r\n")
    client.open(path, untidy)
    params = {"textDocument": {"uri": path.as_uri()}, "options": _OPTIONS}
    [edit] = client.request("textDocument/formatting", params)
    assert edit["newText"] == RULE and edit["range"]["start"] == {"line": 0, "character": 0}
    assert edit["range"]["end"]["line"] == RULE.count("\n")
    client.open(path, RULE)
    assert client.request("textDocument/formatting", params) == []
    client.open(path, RULE.replace("MỖI", "MỖI MỖI"))
    assert client.request("textDocument/formatting", params) == []


def test_a_changed_vocabulary_is_read_anew(client: Client, folder: Path, path: Path) -> None:
    text = RULE.replace("bảo hiểm y tế VÀ", "chỉ số hoàn toàn mới VÀ")
    assert [item["code"] for item in client.open(path, text)] == ["N003"]
    vocabulary = folder / "vocabulary" / "indicators.yaml"
    before = vocabulary.read_text(encoding="utf-8")
    event = {"changes": [{"uri": vocabulary.as_uri(), "type": 2}]}
    vocabulary.write_text(
        before + "  - {id: moi, vi: chỉ số hoàn toàn mới, phrases: [chỉ số hoàn toàn mới]}\n", "utf-8"
    )
    client.notify("workspace/didChangeWatchedFiles", event)
    assert client.wait_for_diagnostics(path) == []
    vocabulary.write_text("list: [", encoding="utf-8")
    client.notify("workspace/didChangeWatchedFiles", event)
    assert client.wait_for_diagnostics(path) == []
    assert any("indicators.yaml" in message for message in client.shown)
    vocabulary.write_text(before, encoding="utf-8")
    client.notify("workspace/didChangeWatchedFiles", event)
    assert [item["code"] for item in client.wait_for_diagnostics(path)] == ["N003"]


def test_a_file_outside_any_rules_uses_the_law_that_came_with_the_program(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "muc-tieu" / "moi.luat"
    assert client.open(path, RULE) == []


@pytest.mark.parametrize(("encoding", "bytes_each"), [("utf-8", 1), ("utf-32", 4)])
def test_other_ways_of_counting_columns_are_agreed_on(path: Path, encoding: str, bytes_each: int) -> None:
    text = RULE.replace("  YÊU CẦU    MỖI chỉ tiêu MÀ", '  VÌ "𝄞𝄞" YÊU CẦU MỖI chỉ tieu MÀ')
    before = text.split("\n")[3].partition("chỉ tieu")[0]
    client = Client()
    try:
        assert client.start(path.parent, [encoding])["capabilities"]["positionEncoding"] == encoding
        [fault] = client.open(path, text)
        assert fault["code"] == "N001"
        codec = encoding if encoding == "utf-8" else "utf-32-le"
        assert fault["range"]["start"]["character"] == len(before.encode(codec)) // bytes_each
        assert client.stop() == 0
    finally:
        client.kill()
