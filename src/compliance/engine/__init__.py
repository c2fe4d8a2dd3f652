"""Checked rules on a plan: one outcome a rule."""

from compliance.engine.evaluate import evaluate

__all__ = ["evaluate"]
