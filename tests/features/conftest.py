"""The features are the acceptance suite: every step comes from the program's own step library."""

from compliance.specs.steps import *  # noqa: F403
