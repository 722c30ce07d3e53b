"""Where text goes: standard output, standard error, and whether they show colour."""

import os
import sys
from typing import IO

_READS_COLOURS = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING of the Windows console."""


def prepare() -> None:
    """Make both streams print any character: one that their encoding lacks becomes `?`, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def say(text: str) -> None:
    """Print a text and a line end."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Print a text and a line end to standard error, after all that was said."""
    sys.stdout.flush()
    sys.stderr.write(text + "\n")


def deliver(text: str) -> None:
    """Print a document for machines (JSON, SVG): always UTF-8, whatever the console speaks."""
    sys.stdout.flush()
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:
        sys.stdout.write(text)
    else:
        binary.write(text.encode("utf-8"))
        binary.flush()


def shows_colour(stream: IO[str]) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR wins."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or _switch_on_in_windows(stream)


def _switch_on_in_windows(stream: IO[str]) -> bool:
    """Ask the console to read colours rather than to print their codes; an old one cannot."""
    import ctypes
    import msvcrt

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    console = ctypes.c_void_p(msvcrt.get_osfhandle(stream.fileno()))  # type: ignore[attr-defined,unused-ignore]
    mode = ctypes.c_uint32()
    if not kernel.GetConsoleMode(console, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(console, mode.value | _READS_COLOURS))
