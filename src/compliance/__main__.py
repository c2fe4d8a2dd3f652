"""Run the command line with `python -m compliance`."""

from compliance.cli.start import main

if __name__ == "__main__":
    main()
