"""How the files of waivers and baselines name a plan: by its path, seen from the folder of that file."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path


def plan_key(name: str, file: Path) -> str:
    """Return the name of a plan in a file of waivers or in a baseline, the same on every machine.

    Shape: a path with `/`, relative to the file's folder, in NFC; a document from standard input is `stdin`.
    """
    if name == "stdin":
        return name
    try:
        path = os.path.relpath(Path(name).absolute(), file.absolute().parent)
    except ValueError:  # another drive
        path = str(Path(name).absolute())
    plain = path.replace(os.sep, "/").encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return unicodedata.normalize("NFC", plain)
