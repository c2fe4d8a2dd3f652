"""Run every feature under `features/`."""

from pathlib import Path

from pytest_bdd import scenarios

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
