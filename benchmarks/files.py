"""Blueprint files of any size, as a team would write them; the same arguments give the same text.

A file is a chain of scenes: encounters, queues, identity checks with rework, choices, work out of sight,
parallel blocks, failures with their recovery. Every file is clean under `blueprint check --today TODAY`.

    python -m benchmarks.files 300 > big.yaml       # a file of about 300 lines
"""

import re
import sys
from random import Random

from benchmarks.scenes import ENDINGS, HEADS, PHASE_LINES, PHASES, SCENES, Scene

TODAY = "2026-10-01"
SCENES_PER_PHASE = 8


def file_of_lines(lines: int, seed: int = 0) -> str:
    """A file of at least this many lines and at most two scenes more. Odd seeds give Chinese files."""
    writing = Writing(seed)
    while writing.lines < lines:
        writing.add(writing.dice.choice(writing.scenes))
    return writing.text()


def file_of_steps(steps: int, seed: int = 0) -> str:
    """A file of exactly this many steps, four or more."""
    writing = Writing(seed)
    while writing.steps < steps:
        left = steps - writing.steps
        writing.add(writing.dice.choice([scene for scene in writing.scenes if scene.steps <= left]))
    return writing.text()


class Writing:
    """A file in the making, its goodbye counted from the start."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.dice = Random(seed)
        self.language = "zh" if seed % 2 else "en"
        self.scenes = SCENES[self.language]
        self.body: list[str] = []
        self.steps = 1
        self.lines = sum(text[self.language].count("\n") for text in (HEADS, ENDINGS))

    def add(self, scene: Scene) -> None:
        """One scene more. The first of each phase is an encounter: the customer is in every phase.

        The second scene of a file is the identity check, in which the segments differ.
        """
        number = len(self.body) + 1
        opens_phase = number % SCENES_PER_PHASE == 1
        if opens_phase:
            scene = self.scenes[0]
        elif number == 2:
            scene = self.scenes[2]
        a = self.dice.randint(1, 4)
        text = scene.text.format(n=number, a=a, b=a + self.dice.randint(1, 4), c=a + self.dice.randint(6, 15))
        if opens_phase:
            first, rest = text.split("\n", 1)
            phase = PHASE_LINES[self.language].format(n=number // SCENES_PER_PHASE + 1)
            text = f"{first}\n{phase}\n{rest}"
        self.body.append(text)
        self.steps += scene.steps
        self.lines += text.count("\n")

    def text(self) -> str:
        phases = range(1, (len(self.body) - 1) // SCENES_PER_PHASE + 2)
        titles = ", ".join(PHASES[self.language].format(n=n) for n in phases)
        head = HEADS[self.language].format(seed=self.seed, phases=titles)
        body = "".join(self.body) + ENDINGS[self.language]
        return "".join(line for line in head.splitlines(True) if not is_idle(line, body)) + body


def is_idle(line: str, body: str) -> bool:
    """Whether a line of the head names an actor who takes part in nothing: so small a file does without."""
    actor = re.match(r"  (\w+): \{lane: ", line)
    return actor is not None and re.search(rf"\b{actor[1]}\b", body) is None


if __name__ == "__main__":
    sys.stdout.write(file_of_lines(int(sys.argv[1])))
