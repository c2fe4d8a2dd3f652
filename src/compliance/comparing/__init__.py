"""Two versions of a plan compared: what became of the findings, and of the text, section by section."""
