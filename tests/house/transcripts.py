"""The terminal sessions shown in our pages, run for real.

A block fenced as `console` is a session: lines that begin with `$ ` are commands, what stands below them is
what they print. A fenced block under the comment `<!-- file: NAME -->` is a file the sessions below it find
in their folder, beside `examples/`. All sessions of a page share one folder; `$ echo $?` shows the last
command's exit code.

    .venv/bin/python -m tests.house.transcripts        # write what the commands print, and the pictures

The pictures in `docs/pictures/` are those that these sessions draw.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from blueprint.drawing.overlays import OVERLAYS

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-01"  # the pages' clock: a review falls due some day, a transcript must not
PICTURES = {
    "lost-card.svg": ("README.md", "lost-card.svg"),
    "lost-card.zh.svg": ("README.zh.md", "挂失.svg"),
    "phone-counter.svg": ("docs/ci.md", "phone-counter.svg"),
    "corner-shoeshine.svg": ("docs/examples.md", "corner-shoeshine.svg"),
    "broadband-installation.svg": ("docs/examples.md", "broadband-installation.svg"),
    "billing-complaint.svg": ("docs/examples.md", "billing-complaint.svg"),
    "express-checkout.svg": ("docs/examples.md", "express-checkout.svg"),
    **{f"overlay-{name}.svg": ("docs/gallery.md", f"{name}.svg") for name in (*OVERLAYS, "dark", "print")},
    "large-visit.svg": ("docs/large.md", "visit.svg"),
    "large-map.svg": ("docs/large.md", "map.svg"),
    "large-page.svg": ("docs/large.md", "paper-2.svg"),
    "large-customer.zh.svg": ("docs/large.zh.md", "顾客.svg"),
    "large-map.zh.svg": ("docs/large.zh.md", "总览.svg"),
    "large-page.zh.svg": ("docs/large.zh.md", "打印-2.svg"),
    **{f"overlay-{name}.zh.svg": ("docs/gallery.zh.md", f"{name}.svg") for name in OVERLAYS},
}
BLOCK = re.compile(
    r"^(?:<!-- file: (?P<file>\S+) -->\n+)?```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
SHIM = """#!/bin/sh
command="$1"
[ $# -gt 0 ] && shift
[ "$command" = check ] && set -- --today {today} "$@"
exec "{python}" -m blueprint $command "$@"
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page; `start` and `end` enclose its body in the page's text."""

    kind: str
    file: str | None
    body: str
    start: int
    end: int


def pages() -> list[Path]:
    """Every page that shows a session."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return sorted(page for page in found if "```console\n" in page.read_text(encoding="utf-8"))


def blocks(text: str) -> Iterator[Block]:
    for match in BLOCK.finditer(text):
        yield Block(match["kind"], match["file"], match["body"], *match.span("body"))


def replayed(page: Path) -> tuple[str, dict[str, str]]:
    """The page with every session as it really runs, and the pictures they have drawn, by name."""
    text = page.read_text(encoding="utf-8")
    parts, reached = list[str](), 0
    with TemporaryDirectory() as name:
        session = Session(Path(name), chinese=page.name.endswith(".zh.md"))
        for block in blocks(text):
            if block.file:
                (session.folder / block.file).write_text(block.body, encoding="utf-8")
            if block.kind == "console":
                parts += [text[reached : block.start], session.replay(block.body)]
                reached = block.end
        drawn = {file.name: file.read_text(encoding="utf-8") for file in session.folder.glob("*.svg")}
    return "".join([*parts, text[reached:]]), drawn


class Session:
    """A shell in a folder of its own that knows `blueprint` and the examples, and no colours."""

    def __init__(self, folder: Path, *, chinese: bool) -> None:
        self.folder, self.code = folder / "work", 0
        shutil.copytree(ROOT / "examples", self.folder / "examples")
        shim = folder / "bin" / "blueprint"
        shim.parent.mkdir()
        shim.write_text(SHIM.format(python=sys.executable, today=TODAY), encoding="utf-8")
        shim.chmod(0o755)
        self.environment = {
            "PATH": f"{shim.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "zh_CN.UTF-8" if chinese else "en_GB.UTF-8",
            "PYTHONUTF8": "1",
            "COLUMNS": "80",
        }

    def replay(self, body: str) -> str:
        """A session's text with the commands as written and their output as it is."""
        commands = [line for line in body.splitlines() if line.startswith("$ ")]
        return "".join(f"{line}\n{self.run(line[2:])}" for line in commands)

    def run(self, command: str) -> str:
        if command == "echo $?":
            return f"{self.code}\n"
        done = subprocess.run(
            command,
            shell=True,
            cwd=self.folder,
            env=self.environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.code = done.returncode
        return done.stdout


def main() -> None:
    drawn = dict[tuple[str, str], str]()
    for page in pages():
        text, pictures = replayed(page)
        page.write_text(text, encoding="utf-8")
        drawn |= {(page.relative_to(ROOT).as_posix(), name): svg for name, svg in pictures.items()}
    for name, source in PICTURES.items():
        (ROOT / "docs" / "pictures" / name).write_text(drawn[source], encoding="utf-8")


if __name__ == "__main__":
    main()
