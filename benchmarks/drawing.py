"""The drawing against its yardstick: what can be counted of the pictures, and how long they take.

    python -m benchmarks.drawing                  # our counts beside the yardstick's, our times
    python -m benchmarks.drawing --spike FOLDER   # both measured now; FOLDER holds the yardstick's program

The counts are of twenty random blueprints in which every edge is a link (`tests.drawing.tangles`), and of the
hub. Times are whole processes, from cold, in interleaved rounds. Exit code 1 where a limit is missed.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks import yardstick_drawing
from benchmarks.bars import Result, table
from benchmarks.timing import Command, interleaved
from blueprint.drawing import Diagram, lay_out
from blueprint.wording import Wording
from tests.drawing.hub import hub
from tests.drawing.measures import Measures, count, measure
from tests.drawing.tangles import TWENTY, tangle

YARDSTICK = {"crossings": 703, "bends": 1376}  # and none of the faults
LIMITS = {"crossings": 527, "bends": 1376}
HUB, HUB_LIMIT = 87, 25
SIZES, LIMITED, LARGE = (8, 40, 150, 300), 300, 2000  # steps
ROUNDS = 10

DRAW = """\
from blueprint.drawing import lay_out, svg
from blueprint.wording import Wording
from tests.drawing.tangles import tangle
svg(lay_out(tangle({size}, 7), Wording("zh")))
"""


def counts(spike: Path | None) -> Iterator[Result]:
    """The sums over the twenty, and the hub."""
    ours = _sums([_measured(tangle(size, seed)) for size, seed in TWENTY])
    theirs = Counter(YARDSTICK)
    if spike:
        theirs = _sums([count(yardstick_drawing.geometry(spike, size, seed)) for size, seed in TWENTY])
    for name, number in ours.items():
        yield _counted(name, number, theirs[name], LIMITS.get(name, 0))
    yield _counted("crossings of the hub", _measured(hub()).crossings, HUB, HUB_LIMIT)


def times(spike: Path | None) -> Iterator[Result]:
    for size in SIZES:
        commands = {"ours": draw(size)}
        if spike:
            commands["theirs"] = (sys.executable, "-m", "benchmarks.yardstick_drawing", spike, str(size))
        taken = interleaved(commands, ROUNDS)
        bar, ours = f"drawing, {size} steps, cold", taken["ours"]
        if spike:
            ratio, limited = ours.median / taken["theirs"].median, size == LIMITED
            limit, holds = ("≤ 1.2×", ratio <= 1.2) if limited else ("", None)
            yield Result(bar, str(ours), str(taken["theirs"]), f"{ratio:.2f}×", limit, holds)
        else:
            yield Result(bar, str(ours), "", "", "", None)
    large = interleaved({"ours": draw(LARGE)}, 1)["ours"]
    yield Result(f"drawing, {LARGE:,} steps, cold", str(large), "", "", "≤ 15 s", large.median <= 15)


def draw(size: int) -> Command:
    return (sys.executable, "-c", DRAW.format(size=size))


def _counted(name: str, ours: int, theirs: int, limit: int) -> Result:
    share = f"{ours / theirs:.0%}" if theirs else ""
    return Result(name.replace("_", " "), str(ours), str(theirs), share, f"≤ {limit}", ours <= limit)


def _measured(diagram: Diagram) -> Measures:
    return measure(diagram, lay_out(diagram, Wording("zh")))


def _sums(all_measures: list[Measures]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for measures in all_measures:
        sums.update({name: getattr(measures, name) for name in measures.__dataclass_fields__})
    return sums


def main(words: list[str]) -> int:
    spike = Path(words[1]) if words[:1] == ["--spike"] else None
    results = [*counts(spike), *times(spike)]
    print(table(results))
    return int(any(result.holds is False for result in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
