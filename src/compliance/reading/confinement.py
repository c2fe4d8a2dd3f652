"""Start a foreign program that may write in one folder only, read no private files and open no network connection.

Run as `python -c … FOLDER MEGABYTES SECONDS COMMAND…`: it binds itself to the limits and then becomes the command.
Landlock and seccomp need no rights; where the kernel or the platform lacks one of them, that one is not enforced and
the others still are (docs/limits.md).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
# Source: include/uapi/linux/landlock.h. Rights on files, by the version of the interface that brought them.
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_TRUNCATE = 1 << 14
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1}
#: Programs, libraries, fonts and what the C library looks up. No home folder, no `/srv`, no `/tmp`, no `/proc`, where
#: the secrets of other programs stand.
_PUBLIC = (
    "/usr", "/lib", "/lib32", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/alternatives",
    "/etc/fonts", "/etc/libreoffice", "/etc/localtime", "/etc/nsswitch.conf", "/etc/passwd", "/etc/papersize",
    "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice",
    "/dev/urandom", "/dev/random", "/proc/meminfo", "/proc/cpuinfo",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/shm")

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SOCKET = {"x86_64": 41, "aarch64": 198}
# The call behind access(), and the place of its mode among the call's data.
_ACCESS = {"x86_64": (21, 24), "aarch64": (48, 32)}
_IO_URING_SETUP = 425
_AF_UNIX = 1
_DENY, _ALLOW = 0x00050000 | 13, 0x7FFF0000  # «permission denied», as a firewall would say


def main(arguments: list[str]) -> None:
    """Bind this process to `folder megabytes seconds` and become the command that follows."""
    folder, megabytes, seconds, *command = arguments
    bind(int(megabytes) * 1024 * 1024, int(seconds))
    _give_up_new_rights()
    keep_to(folder, program_folder=os.path.dirname(os.path.dirname(os.path.realpath(command[0]))))  # noqa: PTH120
    close_network()
    os.execv(command[0], command)


def bind(memory: int, seconds: int) -> None:
    """Limit address space, processor time, size of written files and core dumps of this process and its children."""
    try:
        import resource
    except ImportError:  # Windows: the wall clock alone guards.
        return
    for name, value in (("AS", memory), ("CPU", seconds), ("FSIZE", memory // 4), ("CORE", 0)):
        with contextlib.suppress(ValueError, OSError, AttributeError):
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))


def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _give_up_new_rights() -> None:
    libc = _libc()
    if libc is not None:
        libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0)


def keep_to(folder: str, program_folder: str = "/usr") -> bool:
    """Let this process write in `folder` only and read there and in public folders; return whether that holds."""
    libc = _libc()
    if libc is None:
        return False
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, 1)
    if version < 1:
        return False
    rights = _RIGHTS[min(version, 3)]
    attributes = struct.pack("=Q", rights)
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return False
    try:
        _allow(libc, rules, [folder], rights)
        _allow(libc, rules, _DEVICES, rights)
        _allow(libc, rules, [*_PUBLIC, program_folder], _READ)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, places: Iterable[str], rights: int) -> None:
    for place in places:
        try:
            handle = os.open(place, os.O_PATH | os.O_CLOEXEC)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            continue
        try:
            allowed = rights if os.path.isdir(place) else rights & _OF_FILES  # noqa: PTH112
            libc.syscall(_LANDLOCK_ADD, rules, 1, struct.pack("=Qi", allowed, handle), 0)
        finally:
            os.close(handle)


def close_network() -> bool:
    """Forbid this process every socket but those between processes of this machine; return whether that holds."""
    libc, machine = _libc(), platform.machine()
    if libc is None or machine not in _AUDIT_ARCH:
        return False
    load, equal, at_least, answer = 0x20, 0x15, 0x35, 0x06
    access, mode = _ACCESS[machine]
    steps = (
        (load, 0, 0, 4), (equal, 1, 0, _AUDIT_ARCH[machine]), (answer, 0, 0, _DENY),
        # Calls of another numbering (x32) and the queue that opens sockets without calling for them are denied too.
        (load, 0, 0, 0), (at_least, 7, 0, 0x40000000), (equal, 6, 0, _IO_URING_SETUP),
        (equal, 0, 2, _SOCKET[machine]), (load, 0, 0, 16), (equal, 4, 3, _AF_UNIX),
        # Told that it may not write to /tmp, LibreOffice makes its meeting point where `OSL_SOCKET_PATH` says.
        (equal, 0, 3, access), (load, 0, 0, mode), (equal, 0, 1, os.W_OK),
        (answer, 0, 0, _DENY), (answer, 0, 0, _ALLOW),
    )  # fmt: skip
    program = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    header = struct.pack("@HP", len(steps), ctypes.addressof(program))
    return bool(libc.prctl(_SET_SECCOMP, _FILTER, header, 0, 0) == 0)
