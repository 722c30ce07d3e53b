"""The speed and memory this project holds itself to, measured against its peers: a table with verdicts.

    make bars    # or: .venv/bin/python -m benchmarks.bars [BAR …]

Whole processes, medians of interleaved rounds with their range; ten rounds, fewer where a round takes long
(the count stands beside each median). Exit code 1 where a bar is missed. Linux and macOS.
"""

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.files import TODAY, file_of_lines, file_of_steps
from benchmarks.peers import ROOT, check_jsonschema, version, yamllint, yardstick
from benchmarks.timing import Command, interleaved, run, said

BLUEPRINT = Path(sys.executable).with_name("blueprint")
SCHEMA = ROOT / "schemas" / "blueprint.schema.json"
ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; `holds` is None where a line only informs."""

    bar: str
    ours: str
    peer: str
    ratio: str
    limit: str
    holds: bool | None

    @property
    def verdict(self) -> str:
        return {True: "met", False: "MISSED", None: ""}[self.holds]


def help_text(_: Path) -> Iterator[Result]:
    """The command's `--help` against that of a program of one command."""
    yield against_yardstick("--help", (BLUEPRINT, "--help"), 1.3)


def one_file(folder: Path) -> Iterator[Result]:
    """One file of 40 steps against yamllint on the same file."""
    file = written(folder / "forty.yaml", file_of_steps(40))
    taken = interleaved({"ours": check(file), "peer": yamllint(file)}, ROUNDS)
    ours, peer = taken["ours"], taken["peer"]
    ratio = ours.median / peer.median
    yield Result("check, 40 steps", str(ours), f"yamllint {peer}", f"{ratio:.2f}×", "≤ 1.0×", ratio <= 1.0)


def many_files(folder: Path) -> Iterator[Result]:
    """500 files of 300 lines against check-jsonschema with our schema, one process each.

    The processor's time: a program that runs beside them for a while would decide the wall's.
    """
    files = [written(folder / "many" / f"{n:03}.yaml", file_of_lines(300, n)) for n in range(500)]
    taken = interleaved(
        {"ours": check(folder / "many"), "peer": check_jsonschema(files, SCHEMA)}, 3, processor=True
    )
    ours, peer = taken["ours"], taken["peer"]
    times = peer.median / ours.median
    bar, words = "check, 500 files of 300 lines", f"check-jsonschema {peer}"
    yield Result(bar, str(ours), words, f"{times:.1f}× faster", "≥ 12× faster", times >= 12)


def long_file(folder: Path) -> Iterator[Result]:
    """One file of 50,000 lines."""
    file = written(folder / "long.yaml", file_of_lines(50_000))
    yield against_yardstick("check, 50,000 lines", check(file), 27, rounds=5)


def analysing(folder: Path) -> Iterator[Result]:
    """The figures of 40 steps against checking them, and of 1,000 steps: how long, and in how much memory."""
    file = written(folder / "forty.yaml", file_of_steps(40))
    taken = interleaved({"ours": analyze(file), "peer": check(file)}, ROUNDS, processor=True)
    ours, peer = taken["ours"], taken["peer"]
    ratio = ours.median / peer.median
    yield Result("analyze, 40 steps", str(ours), f"our check {peer}", f"{ratio:.2f}×", "≤ 1.5×", ratio <= 1.5)
    long = written(folder / "thousand.yaml", file_of_steps(1000))
    yield against_yardstick("analyze, 1,000 steps", analyze(long), 13.3, rounds=5)
    peaks = sorted(run(analyze(long)).memory for _ in range(3))
    yield Result("analyze, 1,000 steps, memory", f"{peaks[1]:.0f} MB", "", "", "≤ 200 MB", peaks[1] <= 200)


def drawing(folder: Path) -> Iterator[Result]:
    """Drawing 40 steps, and with figures laid over them."""
    file = written(folder / "forty.yaml", file_of_steps(40))
    yield against_yardstick("render, 40 steps", render(file), 2.5)
    yield against_yardstick("render --overlay, 40 steps", (*render(file), "--overlay", "value,time"), 2.5)
    yield against_yardstick("render to HTML, 40 steps", (*render(file), "--format", "html"), 2.5)


def growth(folder: Path) -> Iterator[Result]:
    """From 10 to 1,000 steps: what a step more costs, far up against further down.

    The least processor time of seven rounds: differences of a few milliseconds drown in medians.
    """
    sizes = (10, 100, 300, 1000)
    files = {size: written(folder / f"steps-{size}.yaml", file_of_steps(size)) for size in sizes}
    for name, command in (("check", check), ("analyze", analyze), ("render", render)):
        taken = interleaved({str(size): command(files[size]) for size in sizes}, 7, processor=True)
        at = {size: taken[str(size)].least for size in sizes}
        low, high = (at[300] - at[10]) / 290, (at[1000] - at[300]) / 700
        yield Result(
            f"{name}, 10 → 1,000 steps",
            " · ".join(said(at[size]) for size in sizes),
            f"{low * 1000:.2f} → {high * 1000:.2f} ms a step",
            f"{high / low:.2f}×",
            "≤ 1.5×",
            high / low <= 1.5,
        )


def memory(folder: Path) -> Iterator[Result]:
    """The peak of resident memory while checking 1,000 steps."""
    file = written(folder / "thousand.yaml", file_of_steps(1000))
    peaks = sorted(run(check(file)).memory for _ in range(3))
    yield Result("check, 1,000 steps, memory", f"{peaks[1]:.0f} MB", "", "", "≤ 150 MB", peaks[1] <= 150)


def hostile(outer: Path) -> Iterator[Result]:
    """Texts that nobody should hand us: the processor's time and the memory of the worst of them."""
    folder = outer / "hostile"
    folder.mkdir()
    # written by another process: a child's peak of memory begins with its parent's
    subprocess.run([sys.executable, "-m", "tests.source.hostile", folder], cwd=ROOT, check=True)
    files = sorted(folder.glob("*.yaml"))
    unit = min(run(yardstick()).processor for _ in range(ROUNDS))
    times, peaks = {}, {}
    for file in files:
        runs = [run(check(file), ends=(0, 1)) for _ in range(3)]
        times[file.stem] = min(made.processor for made in runs)
        peaks[file.stem] = max(made.memory for made in runs)
    slowest, largest = max(times, key=times.__getitem__), max(peaks, key=peaks.__getitem__)
    ratio, memory = times[slowest] / unit, peaks[largest]
    bar, ours = f"check, {len(files)} hostile texts", f"{said(times[slowest])} ({slowest})"
    yield Result(bar, ours, f"yardstick {said(unit)}", f"{ratio:.1f}×", "≤ 13.3×", ratio <= 13.3)
    yield Result(f"{bar}, memory", f"{memory:.0f} MB ({largest})", "", "", "≤ 250 MB", memory <= 250)


BARS: dict[str, Callable[[Path], Iterator[Result]]] = {
    "help": help_text,
    "one": one_file,
    "many": many_files,
    "long": long_file,
    "analysing": analysing,
    "drawing": drawing,
    "growth": growth,
    "memory": memory,
    "hostile": hostile,
}


def check(path: Path) -> Command:
    return (BLUEPRINT, "check", "--today", TODAY, path)


def analyze(file: Path) -> Command:
    return (BLUEPRINT, "analyze", file)


def render(file: Path) -> Command:
    return (BLUEPRINT, "render", file, "-o", file.with_suffix(".svg"))


def against_yardstick(bar: str, command: Command, limit: float, rounds: int = ROUNDS) -> Result:
    """A command against the yardstick, measured in the same rounds."""
    taken = interleaved({"ours": command, "peer": yardstick()}, rounds)
    ratio = taken["ours"].median / taken["peer"].median
    peer = f"yardstick {taken['peer']}"
    return Result(bar, str(taken["ours"]), peer, f"{ratio:.2f}×", f"≤ {limit:g}×", ratio <= limit)


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def table(results: list[Result]) -> str:
    """The results as Markdown."""
    rows: list[tuple[str, ...]] = [("bar", "ours", "against", "ratio", "limit", "")]
    rows += [(r.bar, r.ours, r.peer, r.ratio, r.limit, r.verdict) for r in results]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    )


def main(wanted: list[str]) -> int:
    unknown = [name for name in wanted if name not in BARS]
    if unknown:
        sys.exit(f"No such bar: {', '.join(unknown)}. There are: {', '.join(BARS)}.")
    with TemporaryDirectory() as folder:
        results = [result for name in wanted or BARS for result in BARS[name](Path(folder))]
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()}; ", end="")
    print(f"yardstick: --help with Typer {version('typer', 'typer')}")
    print(table(results))
    return int(any(result.holds is False for result in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
