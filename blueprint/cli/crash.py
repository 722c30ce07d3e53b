"""What is said when the tool itself fails."""

import traceback
from collections.abc import Sequence

from blueprint import __version__
from blueprint.cli import language


def apology(error: Exception, arguments: Sequence[str], *, with_traceback: bool) -> str:
    """One paragraph that blames nobody's file; with the traceback where it was asked for."""
    words = language.wording(language.of_arguments(arguments))
    text = words.say("internal", "crash", version=__version__, cause=_cause(error))
    if with_traceback:
        return "".join(traceback.format_exception(error)) + "\n" + text
    return text


def _cause(error: Exception) -> str:
    """The error and the innermost place it passed, in one line."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({frames[-1].name}, line {frames[-1].lineno})" if frames else ""
    said = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {said}{place}"
