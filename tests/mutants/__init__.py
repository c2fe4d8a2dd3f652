"""Mutated plans: faults that one rule must find on one line, and edits that must change nothing.

The operators know how a plan is written, not how a rule is; each says which rule has to find its fault, and where.
"""
