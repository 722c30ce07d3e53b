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
class Run:
    """One run: seconds on the wall and of the processor, and the peak of resident memory in MB."""

    wall: float
    processor: float
    memory: float


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of every run of one command, in the order they were made."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def least(self) -> float:
        return min(self.seconds)

    def __str__(self) -> str:
        low, high = min(self.seconds), max(self.seconds)
        return f"{said(self.median)} ({said(low)}–{said(high)}, {len(self.seconds)}×)"


def said(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 2 else f"{seconds:.1f} s"


def interleaved(
    commands: Mapping[str, Command], rounds: int, *, processor: bool = False
) -> dict[str, Measured]:
    """Each command once per round, in turn, so that what slows the machine slows all alike.

    Wall time, or with `processor` the processor's, which other programs disturb less. One round before the
    first warms the disk's cache and is not counted. A command that fails ends the measuring: a fast failure
    is no result.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            made = run(command)
            if number:
                seconds[name].append(made.processor if processor else made.wall)
    return {name: Measured(tuple(taken)) for name, taken in seconds.items()}


def run(command: Command, ends: Sequence[int] = (0,)) -> Run:
    """Run a command to its end, its output put away; an exit code that is not in `ends` is no result."""
    with TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in ends:
            output.seek(0)
            told = output.read()[-2000:].decode(errors="replace")
            sys.exit(f"Ended with {process.returncode}: {' '.join(map(str, command))}\n{told}")
    per_megabyte = 1e6 if sys.platform == "darwin" else 1e3
    return Run(took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / per_megabyte)
