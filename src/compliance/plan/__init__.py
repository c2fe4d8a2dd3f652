"""From `Document` to `Plan`: the facts a plan states, each with its place and how surely it was read."""

from compliance.plan.build import NOTHING_ASSUMED, Assumptions, build_plan
from compliance.plan.facts import Certainty, DateRange, Fact, Plan, Value

__all__ = ["NOTHING_ASSUMED", "Assumptions", "Certainty", "DateRange", "Fact", "Plan", "Value", "build_plan"]
