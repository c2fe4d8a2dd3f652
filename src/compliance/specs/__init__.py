"""The Gherkin step library: what a rule means, said in Vietnamese and checked against the installed rules."""
