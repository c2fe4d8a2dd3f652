"""The command line: arguments, files and exit codes, one module per command."""
