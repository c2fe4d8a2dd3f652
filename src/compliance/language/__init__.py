"""The rule language: rule files in Vietnamese → checked rules, or every fault with its place and a suggestion."""

from compliance.language.faults import Fault, RuleFaults, render_fault
from compliance.language.load import load_rules

__all__ = ["Fault", "RuleFaults", "load_rules", "render_fault"]
