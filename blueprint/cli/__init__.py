"""The command line: the one room that touches the disk, the clock and the environment.

**How a command is made.** A command `x` is the module `blueprint/cli/x.py` with one public function

    def command(file: Annotated[str, typer.Argument()], lang: Lang = None) -> int:

which returns the exit code, and its name in `COMMANDS` (app.py). The module is imported only when its
command is called or asked for help, and imports inside `command` what only some runs need. Help is not
written in the module: texts stand in the wording theme `commands` under `x.short` (one line for
`blueprint --help`), `x.help` (the paragraph of `blueprint x --help`), and `x.<parameter>` for each
parameter; a parameter shared by commands (`lang`) falls back to `any.<parameter>`.

What a command uses: `loading.open_service` reads and decodes one file, `errors` tells what is wrong in
it; `files` expands paths, reads and writes; `terminal` prints; `language.wording(lang)` gives the texts;
`stop.Stop` ends a run with a text of the theme `commands` and an exit code.

**Exit codes.** 0 clean · 1 findings at or above `--fail-on` · 2 usage, settings, or a named path that is
missing or cannot be opened · 3 a folder or pattern matched no file · 4 an error in the tool itself ·
130 interrupted · 141 the reader of the output went away.
"""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

CRASHED, INTERRUPTED, NOBODY_READS = 4, 130, 141

TRACEBACK = "BLUEPRINT_TRACEBACK"
"""The environment variable that shows the traceback of an error in the tool itself."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; never raises.

    Without `arguments` the process's own are run, and the process ends here, at once: what a command opened
    it has closed itself, so nothing is gained by taking the interpreter apart piece by piece.
    """
    if arguments is not None:
        return _run(list(arguments))
    gc.set_threshold(100_000, 50, 100)  # imports and files make many objects that all stay
    code = _run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _run(arguments: list[str]) -> int:
    try:
        from blueprint.cli.app import run

        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _hush() if _nobody_reads(error) else _apologise(error, arguments)
    return code


def _nobody_reads(error: Exception) -> bool:
    """Whether what reads our output went away; Windows calls that an invalid argument."""
    if sys.platform == "win32" and isinstance(error, OSError) and error.errno == errno.EINVAL:
        return True
    return isinstance(error, BrokenPipeError)


def _hush() -> int:
    """Nobody reads any more: keep what is still buffered from raising the same error again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return NOBODY_READS


def _apologise(error: Exception, arguments: Sequence[str]) -> int:
    from blueprint.cli.crash import apology

    print(apology(error, arguments, with_traceback=bool(os.environ.get(TRACEBACK))), file=sys.stderr)
    return CRASHED
