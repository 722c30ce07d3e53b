"""Where text goes: standard output, standard error, and whether they show colour."""

import os
import sys
from typing import IO


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
    return stream.isatty() and os.environ.get("TERM") != "dumb"
