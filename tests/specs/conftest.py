"""Features written for one test, run against the installed rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.checker import load
from compliance.specs.feature_files import read_feature
from compliance.specs.run import FeatureResult, run_feature
from compliance.specs.scene import Rules

HEAD = "# language: vi\nTính năng: Thử\n\n  Kịch bản: Một\n"
SCENE = (
    "    Biết kế hoạch cấp xã năm 2024 ký ngày 12/02/2024\n"
    '    Và kế hoạch có đoạn "- 95% người thuộc hộ nghèo tham gia bảo hiểm y tế;"\n'
    '    Khi kiểm quy tắc "muc-tieu/bhyt-100"\n'
)


@pytest.fixture(scope="session")
def direct_rules() -> Rules:
    checker = load(None, "direct")
    return Rules(checker.law, checker.ruleset)


@pytest.fixture
def run_text(tmp_path: Path, direct_rules: Rules) -> Callable[[str], FeatureResult]:
    """Run the text of a feature file."""

    def call(text: str) -> FeatureResult:
        path = tmp_path / "thu.feature"
        path.write_text(text, encoding="utf-8")
        return run_feature(read_feature(path), direct_rules)

    return call
