"""Where the program starts: what must be set before anything heavy is loaded."""

from __future__ import annotations

import gc

#: Nearly all that a check makes it keeps to its end: looking for garbage after every few hundred objects costs a fifth
#: of a cold run and finds none. Rarely is enough to hold memory flat over many plans.
_RARELY = (100_000, 20, 100)


def main() -> None:
    """Run the command line."""
    gc.set_threshold(*_RARELY)
    from compliance.cli.main import main as run

    run()
