"""The language server for rule files: faults while writing, completion, hover, definitions, formatting."""
