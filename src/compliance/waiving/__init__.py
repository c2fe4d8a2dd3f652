"""Waivers and baselines: findings somebody answers for, and findings a team already knows, kept in files."""

USUAL_WAIVERS = "waivers.yaml"
USUAL_BASELINE = "baseline.json"
