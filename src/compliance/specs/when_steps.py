"""The «Khi» steps: which rules judge the plan."""

from __future__ import annotations

from compliance.specs.library import when
from compliance.specs.scene import Scene


@when(
    'kiểm quy tắc "{rule}"',
    "Kiểm kế hoạch theo một quy tắc; các bước «Thì» sau đó nói về quy tắc này.",
    'Khi kiểm quy tắc "muc-tieu/bhyt-100"',
)
def one_rule(scene: Scene, rule: str) -> None:
    """Judge the plan with one rule."""
    scene.ask(scene.rules.only(rule), rule)


@when(
    'kiểm nhóm quy tắc "{family}"',
    "Kiểm kế hoạch theo mọi quy tắc của một nhóm.",
    'Khi kiểm nhóm quy tắc "muc-tieu"',
)
def one_family(scene: Scene, family: str) -> None:
    """Judge the plan with the rules of one family."""
    scene.ask(scene.rules.family(family))


@when(
    "kiểm mọi quy tắc",
    "Kiểm kế hoạch theo cả bộ quy tắc.",
    "Khi kiểm mọi quy tắc",
)
def every_rule(scene: Scene) -> None:
    """Judge the plan with all rules."""
    scene.ask(scene.rules.ruleset)
