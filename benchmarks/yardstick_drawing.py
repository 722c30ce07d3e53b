"""The drawing yardstick's own program, where its folder is at hand: its pictures as geometry, and its time.

python -m benchmarks.yardstick_drawing FOLDER 300     # draws 300 steps, for the clock
"""

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.drawing.measures import Geometry


def geometry(folder: Path, size: int, seed: int) -> "Geometry":
    """What it draws of a random blueprint."""
    from tests.drawing.measures import Geometry  # not needed, and not paid for, where only time is taken

    steps, sizes, found, labels = _drawn(folder, size, seed)
    return Geometry(
        nodes={step.id: _around(found["pos"][step.id], sizes[step.id]) for step in steps.steps},
        courses={f"e{at}": tuple(map(tuple, course)) for at, course in found["edges"].items()},
        labels={f"e{at}": tuple(label) for at, label in labels.items()},
        ends={f"e{at}": (edge.src, edge.dst) for at, edge in enumerate(steps.edges)},
        diamonds=frozenset(step.id for step in steps.steps if step.kind == "decision"),
    )


def _drawn(folder: Path, size: int, seed: int) -> Any:
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    grid, inputs, router, writer = map(importlib.import_module, ("grid", "inputs", "router", "svgout"))
    steps = inputs.gen(size, seed)
    measured = {step.id: grid.size(step) for step in steps.steps}
    lines = {id: box[0] for id, box in measured.items()}
    sizes = {id: box[1:] for id, box in measured.items()}
    place = grid.place(steps)
    found = router.route(steps, place, sizes)
    phases = [(found["xs"][2 * a][0], found["xs"][2 * b + 2][1]) for a, b in place["phase_cols"]]
    whole = (found["lane_y"], found["W"], found["H"], phases)
    _, labels = writer.draw(steps, found["pos"], sizes, lines, found["edges"], *whole)
    return steps, sizes, found, labels


def _around(middle: tuple[float, float], size: tuple[float, float]) -> tuple[float, float, float, float]:
    (x, y), (width, height) = middle, size
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


if __name__ == "__main__":
    _drawn(Path(sys.argv[1]), int(sys.argv[2]), 7)
