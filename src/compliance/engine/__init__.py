"""Checked rules on a plan: one outcome a rule."""

from compliance.engine.decide import decide
from compliance.engine.evaluate import evaluate

__all__ = ["decide", "evaluate"]
