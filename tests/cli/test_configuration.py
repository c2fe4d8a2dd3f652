"""Options from the configuration, the environment and the command line: which wins, and what is said of faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from compliance.cli.check_command import Reporting
from compliance.cli.configuration import KEYS, find_configuration
from compliance.cli.exit_code import Failing
from compliance.cli.judging import Many
from compliance.cli.marking import Marking
from compliance.cli.options import Stated

Cli = Callable[..., tuple[int, str, str]]

#: For each setting: as TOML has it, a weaker and a stronger value for the variable and the flag, and what they become.
TABLE = [
    ("level", '"xa"', "huyen", ["--level", "tinh"], ("xa", "huyen", "tinh")),
    ("year", "2024", "2025", ["--year", "2026"], (2024, 2025, 2026)),
    ("signed", "2024-03-19", "2025-01-02", ["--signed", "3/4/2026"], ("2024-03-19", "2025-01-02", "3/4/2026")),
    ("programme", '"khac"', "giam-ngheo", ["--programme", "khac"], ("khac", "giam-ngheo", "khac")),
    ("scope", '"annual"', "thematic", ["--scope", "annual"], ("annual", "thematic", "annual")),
    ("kind", '"ke_hoach"', "quyet_dinh", ["--kind", "ke_hoach"], ("ke_hoach", "quyet_dinh", "ke_hoach")),
    ("template", "true", "0", ["--template"], (True, False, True)),
    ("engine", '"direct"', "durable", ["--engine", "both"], ("direct", "durable", "both")),
    ("lang", '"en"', "vi", ["--lang", "en"], ("en", "vi", "en")),
    ("format", '"json"', "csv", ["--report-format", "text"], ("json", "csv", "text")),
    (
        "form-template",
        '"mau.docx"',
        "b.docx",
        ["--form-template", "c.docx"],
        ("{here}/mau.docx", "b.docx", "c.docx"),
    ),
    ("verbose", "true", "0", ["--verbose"], (True, False, True)),
    ("quiet", "true", "no", ["-q"], (True, False, True)),
    ("fail-on", '"advice"', "never", ["--fail-on", "violation"], ("advice", "never", "violation")),
    ("fail-on-undetermined", "true", "false", ["--fail-on-undetermined"], (True, False, True)),
    ("allow-inconclusive", "true", "1", ["--no-allow-inconclusive"], (True, True, False)),
    ("no-waivers", "true", "1", ["--with-waivers"], (True, True, False)),
    ("jobs", "2", "3", ["--jobs", "4"], (2, 3, 4)),
    ("cache", "true", "1", ["--no-cache"], (True, True, False)),
    ("explain-cache", "true", "0", ["--explain-cache"], (True, False, True)),
    ("output", '["html=a.html"]', "json=b", ["-o", "c.html"], (["html={here}/a.html"], ["json=b"], ["c.html"])),
    ("waivers", '"a.yaml"', "b.yaml", ["--waivers", "c.yaml"], ("{here}/a.yaml", "b.yaml", "c.yaml")),
    ("baseline", '"a.json"', "b.json", ["--baseline", "c.json"], ("{here}/a.json", "b.json", "c.json")),
    ("local", '"a.yaml"', "b.yaml", ["--local", "c.yaml"], ("{here}/a.yaml", "b.yaml", "c.yaml")),
    ("rules", '"r1"', "r2", ["--rules", "r3"], ("{here}/r1", "r2", "r3")),
]  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for name in ("r1", "r2", "r3"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    yield tmp_path


def shown(cli: Cli, *arguments: str) -> dict[str, dict[str, object]]:
    code, out, err = cli("config", "show", "--format", "json", *arguments)
    assert code == 0, err
    settings = json.loads(out)["settings"]
    assert isinstance(settings, dict)
    return settings


@pytest.mark.parametrize(("key", "toml", "variable", "flags", "values"), TABLE, ids=[row[0] for row in TABLE])
def test_a_flag_goes_before_a_variable_before_the_file_before_what_is_built_in(
    key: str, toml: str, variable: str, flags: list[str], values: tuple[object, object, object],
    cli: Cli, here: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    name = "COMPLIANCE_" + key.upper().replace("-", "_")
    built_in = shown(cli)[key]
    assert built_in["source"] == "built-in" and built_in["place"] is None

    (here / "compliance.toml").write_text(f"# của xã\n{key} = {toml}\n", encoding="utf-8")
    by_file = shown(cli)[key]
    monkeypatch.setenv(name, variable)
    by_variable = shown(cli)[key]
    by_flag = shown(cli, *flags)[key]
    monkeypatch.delenv(name)
    flag_over_file = shown(cli, *flags)[key]

    wanted = [json.loads(json.dumps(value).replace("{here}", str(here))) for value in values]
    assert [by_file["value"], by_variable["value"], by_flag["value"], flag_over_file["value"]] == [*wanted, wanted[2]]
    assert built_in["value"] not in (by_file["value"],)
    assert (by_file["source"], by_file["place"]) == ("file", f"{here}/compliance.toml:2")
    assert (by_variable["source"], by_variable["place"]) == ("environment", name)
    assert by_flag["source"] == flag_over_file["source"] == "flag"
    assert str(by_flag["place"]).startswith("--")


def test_every_option_of_check_is_a_setting_and_every_setting_an_option() -> None:
    of_sets = {item.name for kind in (Reporting, Stated, Failing, Marking, Many) for item in fields(kind)}
    assert {*of_sets, "rules", "local", "engine", "lang"} - {"files_from"} == set(KEYS)
    assert {row[0].replace("-", "_") for row in TABLE} == set(KEYS)


def test_the_nearest_file_at_or_above_the_first_plan_counts(cli: Cli, here: Path) -> None:
    inner = here / "huyen" / "xa"
    inner.mkdir(parents=True)
    plan = inner / "ke hoach.txt"
    plan.write_text("x", encoding="utf-8")
    (here / "pyproject.toml").write_text("[tool.compliance]\nyear = 2024\n", encoding="utf-8")
    assert shown(cli, str(plan))["year"]["place"] == f"{here}/pyproject.toml:2"
    (here / "huyen" / "pyproject.toml").write_text("[tool.other]\nyear = 1\n", encoding="utf-8")
    assert shown(cli, str(plan))["year"]["value"] == 2024
    (here / "huyen" / "compliance.toml").write_text("year = 2025\n", encoding="utf-8")
    assert shown(cli, str(inner))["year"]["value"] == 2025
    assert shown(cli)["year"]["value"] == 2024
    (here / "compliance.toml").write_text("year = 2022\n", encoding="utf-8")
    assert shown(cli)["year"]["place"] == f"{here}/compliance.toml:1"
    assert shown(cli, str(plan), "--no-config")["year"]["source"] == "built-in"
    assert shown(cli, str(plan), "--config", str(here / "pyproject.toml"))["year"]["value"] == 2024


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("compliance.toml", "\nyaer = 2024\n", "compliance.toml:2: không có mục «yaer»; có phải «year»?"),
        ("compliance.toml", "fail_on = 'never'\n", "compliance.toml:1: không có mục «fail_on»; có phải «fail-on»?"),
        ("compliance.toml", "zzzz = 1\n", "compliance.toml:1: không có mục «zzzz»"),
        ("compliance.toml", "[level]\nxa = 1\n", "compliance.toml:1: «level» phải là chữ đặt trong nháy"),
        ("compliance.toml", 'year = "2024"\n', "compliance.toml:1: «year» phải là năm từ 1990 đến 2100"),
        ("compliance.toml", "year = 99999\n", "compliance.toml:1: «year» phải là năm"),
        ("compliance.toml", "verbose = 1\n", "compliance.toml:1: «verbose» phải là true hoặc false"),
        ("compliance.toml", "jobs = -1\n", "«jobs» phải là số nguyên từ 0 trở lên"),
        ("compliance.toml", 'output = "a.html"\n', "«output» phải là danh sách chữ"),
        ("compliance.toml", 'output = ["html=/etc/a.html"]\n', "«output» chỉ được ghi trong thư mục"),
        ("compliance.toml", 'output = ["../a.html"]\n', "«output» chỉ được ghi trong thư mục"),
        ("compliance.toml", 'fail-on = "nothing"\n', '«fail-on» phải là một trong "violation", "missing"'),
        ("compliance.toml", "year = \n", "compliance.toml:1: không phải TOML đúng"),
        ("compliance.toml", "year = 2024\nyear = 2025\n", "compliance.toml:2: không phải TOML đúng"),
        ("pyproject.toml", "[tool.compliance]\n\nyaer = 1\n", "pyproject.toml:3: không có mục «yaer»"),
        ("pyproject.toml", "tool.compliance.yaer = 1\n", "pyproject.toml:1: không có mục «yaer»"),
        ("pyproject.toml", "[tool.compliance]\nyear = ]\n", "pyproject.toml:2: không phải TOML đúng"),
        ("pyproject.toml", "[tool]\ncompliance = 3\n", "phải là một bảng"),
    ],
)
def test_a_fault_is_said_with_its_file_and_line_and_ends_with_2(
    name: str, text: str, said: str, cli: Cli, here: Path
) -> None:
    (here / name).write_text(text, encoding="utf-8")
    code, out, err = cli("config", "show")
    assert (code, out) == (2, "")
    assert said in err and err.startswith("lỗi[config.faulty]") and err.count("\n") == 1
    assert cli("check", "plan.txt")[0] == 2
    assert cli("facts", "plan.txt")[0] == 2


def test_all_faults_are_said_at_once(cli: Cli, here: Path) -> None:
    (here / "compliance.toml").write_text('yaer = 1\nlang = "fr"\njobs = true\n', encoding="utf-8")
    _, _, err = cli("config", "show")
    assert all(f"compliance.toml:{line}:" in err for line in (1, 2, 3))


def test_files_in_other_encodings_and_things_that_are_no_files(cli: Cli, here: Path) -> None:
    file = here / "compliance.toml"
    file.write_bytes(b"\xef\xbb\xbfyear = 2024\r\n")
    assert shown(cli)["year"]["value"] == 2024
    file.write_bytes("year = 2024\nunit = 'xã'\n".encode("utf-16"))
    code, _, err = cli("config", "show")
    assert code == 2 and "không phải chữ UTF-8" in err
    file.write_bytes(b"# " + b"x" * 2_000_000)
    code, _, err = cli("config", "show")
    assert code == 2 and "lớn hơn 1 MB" in err
    file.unlink()
    file.mkdir()
    assert shown(cli)["year"]["source"] == "built-in"
    code, _, err = cli("config", "show", "--config", str(file))
    assert code == 2 and "config.unreadable" in err
    code, _, err = cli("config", "show", "--config", "khong-co.toml")
    assert code == 2 and "khong-co.toml: không đọc được" in err


def test_a_broken_pyproject_of_somebody_else_is_theirs(cli: Cli, here: Path) -> None:
    (here / "pyproject.toml").write_text("[project\n", encoding="utf-8")
    assert shown(cli)["year"]["source"] == "built-in"


@pytest.mark.parametrize("name", ["COMPLIANCE_YAER", "COMPLIANCE_FAILON", "COMPLIANCE_NO_CONFG"])
def test_a_misspelt_variable_is_an_error_with_the_nearest_name(
    name: str, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "1")
    code, _, err = cli("config", "show")
    assert code == 2 and f"không có biến môi trường «{name}»; có phải «COMPLIANCE_" in err


def test_variables_that_resemble_none_of_ours_do_not_disturb(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_OFFICER_NAME", "Lan")
    assert shown(cli)["year"]["source"] == "built-in"


@pytest.mark.parametrize(
    ("name", "value"), [("YEAR", "hai nghìn"), ("FAIL_ON", "x"), ("VERBOSE", "có"), ("JOBS", "-1")]
)
def test_a_wrong_value_of_a_variable_names_the_variable(
    name: str, value: str, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"COMPLIANCE_{name}", value)
    code, _, err = cli("config", "show")
    assert code == 2 and f"COMPLIANCE_{name}" in err


def test_an_option_goes_before_a_switch_that_would_silence_it(cli: Cli, here: Path) -> None:
    (here / "compliance.toml").write_text("no-waivers = true\nquiet = true\n", encoding="utf-8")
    assert shown(cli)["no-waivers"]["value"] is True
    settings = shown(cli, "--waivers", "w.yaml", "--report-format", "json")
    assert settings["no-waivers"]["value"] is False
    assert settings["quiet"]["value"] is False


def test_a_command_takes_its_options_from_the_file(cli: Cli, here: Path, checker: object) -> None:
    plan = here / "plan.txt"
    plan.write_text("kế hoạch", encoding="utf-8")
    (here / "compliance.toml").write_text('format = "json"\noutput = ["csv=out/bảng.csv"]\n', encoding="utf-8")
    code, out, _ = cli("check", str(plan))
    assert code == 1 and json.loads(out)["schema"].startswith("compliance.review/")
    assert (here / "out" / "bảng.csv").stat().st_size > 100
    # `format` is meant for reports: another command has its own.
    code, out, _err = cli("check", str(plan), "--format", "csv", "--no-config")
    assert code == 1 and not out.startswith("{")


def test_text_form_names_every_origin(cli: Cli, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "compliance.toml").write_text("jobs = 2\n", encoding="utf-8")
    monkeypatch.setenv("COMPLIANCE_YEAR", "2025")
    _, out, _ = cli("config", "show", "--level", "xa")
    rows = {line.split(" ")[0]: line for line in out.splitlines()}
    assert len(rows) == len(KEYS)
    assert rows["jobs"].endswith(f"= 2          # tệp {here}/compliance.toml:1")
    assert rows["year"].endswith("# biến môi trường COMPLIANCE_YEAR")
    assert rows["level"].endswith("# cờ --level")
    assert rows["engine"].endswith("# mặc định")


def test_odd_sources_are_looked_for_from_the_current_folder(here: Path) -> None:
    (here / "compliance.toml").write_text("year = 2024\n", encoding="utf-8")
    for source in (None, "-", "a\0b", "khong/co/gi.txt", "xa/**/*.docx", "hồ sơ.zip › a.docx", "x" * 5000):
        found = find_configuration(source)
        assert found is not None and found.values == {"year": 2024}
