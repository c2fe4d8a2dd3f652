"""What was made once from files that have not changed, kept as JSON in the user's cache folder.

An entry is known by the hash of everything it was made from. It is data and is read like any other input: a file that
is damaged, of another program or of another user is as good as none. `COMPLIANCE_CACHE_DIR` names another folder,
`COMPLIANCE_NO_CACHE=1` turns the cache off.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

_FORMAT = "compliance-cache-1"
_MOST_KEPT = 8
_Thing = TypeVar("_Thing")


def folder() -> Path | None:
    """Return the folder of the cache, or nothing where there is none to use."""
    if os.environ.get("COMPLIANCE_NO_CACHE", "0") not in ("", "0"):
        return None
    chosen = os.environ.get("COMPLIANCE_CACHE_DIR")
    if chosen:
        return Path(chosen)
    try:
        return _usual_folder() / "compliance"
    except RuntimeError:  # nobody's home
        return None


def _usual_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".cache"


def hash_of(*things: str, files: Iterable[Path] = (), root: Path | None = None) -> str:
    """Return the SHA-256 of some texts and of the names and contents of files."""
    digest = hashlib.sha256()
    for thing in things:
        digest.update(b"%d:" % len(thing.encode()) + thing.encode())
    for path in files:
        name, data = (path.relative_to(root).as_posix() if root else path.name).encode(), path.read_bytes()
        digest.update(b"%d:%s:%d:" % (len(name), name, len(data)))
        digest.update(data)
    return digest.hexdigest()


def code_files(*packages: str) -> list[Path]:
    """Return the source files of packages of this program: a changed program makes other things of the same files."""
    here = Path(__file__).parent
    return [path for package in packages for path in sorted((here / package).glob("*.py"))]


def recall(kind: str, key: str, decode: Callable[[Any], _Thing]) -> _Thing | None:
    """Return what was kept under a key, or nothing where there is none that can be trusted."""
    place = folder()
    if place is None:
        return None
    try:
        with (place / _name(kind, key)).open("rb") as file:
            if not _is_ours(os.fstat(file.fileno())):
                return None
            header, _, body = file.read().partition(b"\n")
        if json.loads(header) != _header(key, body):
            return None
        return decode(json.loads(body))
    except Exception:  # whatever is wrong with the file, it is made anew
        return None


def entries(kind: str, prefix: str) -> Iterator[Any]:
    """Return the data of every entry whose key begins so, the newest first; damaged ones are passed over."""
    place = folder()
    if place is None:
        return
    for path in _newest_first(place, f"{kind}-{prefix}*.json"):
        with contextlib.suppress(Exception), path.open("rb") as file:
            if _is_ours(os.fstat(file.fileno())):
                header, _, body = file.read().partition(b"\n")
                if json.loads(header).get("format") == _FORMAT:
                    yield json.loads(body)


def keep(kind: str, key: str, data: Any, *, most: int | None = _MOST_KEPT) -> None:
    """Keep JSON data under a key, whole or not at all; where it cannot be kept nothing happens.

    Shape: of a kind only the newest `most` entries stay; with nothing, all do until `drop_oldest`.
    """
    place = folder()
    if place is None:
        return
    import tempfile

    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{kind}-", suffix=".part", dir=place)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(_header(key, body)).encode() + b"\n" + body)
            # Other runs see the old file or the new one, never half of it.
            Path(name).replace(place / _name(kind, key))
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        if most is not None:
            drop_oldest(kind, most)


def _name(kind: str, key: str) -> str:
    return f"{kind}-{key[:32]}.json"


def _header(key: str, body: bytes) -> dict[str, str]:
    return {"format": _FORMAT, "key": key, "sha256": hashlib.sha256(body).hexdigest()}


def _is_ours(status: os.stat_result) -> bool:
    """Tell whether nobody else can have written a file."""
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o022)


def drop_oldest(kind: str, most: int) -> None:
    """Drop all but the newest entries of a kind."""
    place = folder()
    if place is None:
        return
    for path in _newest_first(place, f"{kind}-*.json")[most:]:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _newest_first(place: Path, pattern: str) -> list[Path]:
    kept = []
    for path in place.glob(pattern):
        with contextlib.suppress(OSError):  # another run was quicker
            kept.append((path.stat().st_mtime, path))
    return [path for _, path in sorted(kept, reverse=True)]
