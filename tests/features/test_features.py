"""Run every feature under `features/`."""

from pathlib import Path

from pytest_bdd import scenarios
from pytest_bdd.parser import FeatureParser

from compliance.checker import load
from compliance.specs.feature_files import find_features
from compliance.specs.report import render_spec_run
from compliance.specs.run import SpecRun, run_specs
from compliance.specs.scene import Rules

FEATURES = Path(__file__).resolve().parents[2] / "features"

scenarios(str(FEATURES))


def test_every_feature_is_named_for_a_rule() -> None:
    rules = FEATURES.parent / "rules"
    orphans = [
        str(path.relative_to(FEATURES))
        for path in FEATURES.rglob("*.feature")
        if not (rules / path.relative_to(FEATURES)).with_suffix(".luat").is_file()
    ]
    assert orphans == []


def test_both_runners_see_the_same_scenarios_pass() -> None:
    checker = load(None, "direct")
    paths, _ = find_features([str(FEATURES)])
    result = SpecRun(tuple(run_specs(paths, Rules(checker.law, checker.ruleset))))
    assert render_spec_run(result, "text", brief=True).count("\n") == 1
    parsed = [FeatureParser(str(path.parent), path.name).parse() for path in paths]
    templates = [template for feature in parsed for template in feature.scenarios.values()]
    rows = [max(1, sum(len(list(table.as_contexts())) for table in template.examples)) for template in templates]
    assert result.scenarios == sum(rows) > 1000
