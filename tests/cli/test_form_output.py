"""Forms from the command line: templates are looked at first, a form a plan, nothing half-done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.report.test_form import template, words

Cli = Callable[..., tuple[int, str, str]]


def test_a_pdf_is_refused_before_any_plan_is_read_where_there_is_no_office(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPLIANCE_SOFFICE", "")
    code, _, err = cli("check", "khong-co.txt", "-o", str(tmp_path / "a.pdf"))
    assert code == 2 and "libreoffice-writer" in err and not list(tmp_path.iterdir())


def test_one_form_a_plan_is_written_and_several_do_not_go_to_standard_output(
    cli: Cli, checker: Any, tmp_path: Path
) -> None:
    plans = [tmp_path / "a =cmd() ' .txt", tmp_path / "b\u200f e\u0301.txt"]
    for plan in plans:
        plan.write_text("x", encoding="utf-8")
    out = tmp_path / "out" / "phiếu 1.docx"
    code, _, err = cli("check", *map(str, plans), "-q", "-o", str(out))
    assert code == 1 and "mỗi kế hoạch một phiếu" in err
    assert sorted(file.name for file in out.parent.iterdir()) == ["phiếu 1-2.docx", "phiếu 1.docx"]
    assert "=cmd()" in words(out.read_bytes())
    code, _, err = cli("check", *map(str, plans), "-f", "docx")
    assert code == 2 and "usage.several_forms" in err


def test_a_wrong_template_ends_the_run_before_anything_is_written(cli: Cli, checker: Any, tmp_path: Path) -> None:
    plan = tmp_path / "a.txt"
    plan.write_text("x", encoding="utf-8")
    wrong, out = template(tmp_path, "{{ sai }}"), tmp_path / "out.docx"
    code, _, err = cli("check", str(plan), "-o", str(out), "--form-template", str(wrong))
    assert code == 2 and "«sai»" in err and "Traceback" not in err and not out.exists() and checker.names == []


def test_where_no_plan_could_be_read_no_form_is_made(cli: Cli, checker: Any, tmp_path: Path) -> None:
    plan = tmp_path / "a.txt"
    plan.write_text("HỎNG", encoding="utf-8")
    code, _, err = cli("check", str(plan), "-q", "-o", str(tmp_path / "p.docx"))
    assert code == 3 and "không lập phiếu" in err and not (tmp_path / "p.docx").exists()
