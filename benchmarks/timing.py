"""Whole processes, measured from outside: wall time and the peak of memory."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile

Command = Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of every run of one command, in the order they were made."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    def __str__(self) -> str:
        low, high = min(self.seconds), max(self.seconds)
        return f"{said(self.median)} ({said(low)}–{said(high)}, {len(self.seconds)}×)"


def said(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 2 else f"{seconds:.1f} s"


def interleaved(commands: Mapping[str, Command], rounds: int) -> dict[str, Measured]:
    """Each command once per round, in turn, so that what slows the machine slows all alike.

    One round before the first warms the disk's cache and is not counted. A command that fails ends the
    measuring: a fast failure is no result.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            took = run(command)[0]
            if number:
                seconds[name].append(took)
    return {name: Measured(tuple(taken)) for name, taken in seconds.items()}


def run(command: Command) -> tuple[float, float]:
    """Seconds of wall time and the peak of resident memory in MB, of one run of a command."""
    with TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            said_so = output.read()[-2000:].decode(errors="replace")
            sys.exit(f"Ended with {process.returncode}: {' '.join(map(str, command))}\n{said_so}")
    per_megabyte = 1e6 if sys.platform == "darwin" else 1e3
    return took, usage.ru_maxrss / per_megabyte
