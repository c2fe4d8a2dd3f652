"""Check government plans against the law."""
