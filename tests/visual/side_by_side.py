"""A page of the pictures kept in the tree that differ from those of a revision.

python -m tests.visual.side_by_side [REVISION] > changed.html      # HEAD unless said
"""

import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
KEPT = ("tests/drawing/golden", "docs/pictures")

HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title>
<style>body{font:15px sans-serif;margin:2rem}section{margin-bottom:3rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}img{max-width:100%;border:1px solid #999}</style>
"""


class Change(NamedTuple):
    """A picture before and after; None where there is none."""

    name: str
    old: bytes | None
    new: bytes | None


def changes(revision: str) -> list[Change]:
    """Every kept picture that is not as it was in a revision."""
    before = set(_git("ls-tree", "-r", "--name-only", revision, *KEPT).decode().split("\n"))
    now = {path.relative_to(ROOT).as_posix() for folder in KEPT for path in (ROOT / folder).rglob("*.svg")}
    names = sorted(now | {name for name in before if name.endswith(".svg")})
    found = [
        Change(
            name,
            _git("show", f"{revision}:{name}") if name in before else None,
            (ROOT / name).read_bytes() if name in now else None,
        )
        for name in names
    ]
    return [change for change in found if change.old != change.new]


def page(found: Iterable[Change]) -> str:
    """The pictures in pairs, drawn as images so that no style of one reaches another."""
    sections = [
        f'<section><h2>{escape(name)}</h2><div class="pair">{_image("old", old)}{_image("new", new)}</div>'
        "</section>"
        for name, old, new in found
    ]
    return HEAD + ("\n".join(sections) or "<p>No picture has changed.") + "\n</html>\n"


def _image(label: str, picture: bytes | None) -> str:
    if picture is None:
        return f"<p>{label}: none</p>"
    source = f"data:image/svg+xml;base64,{b64encode(picture).decode()}"
    return f'<figure><figcaption>{label}</figcaption><img alt="{label}" src="{source}"></figure>'


def _git(*arguments: str) -> bytes:
    return subprocess.run(("git", "-C", str(ROOT), *arguments), check=True, capture_output=True).stdout


if __name__ == "__main__":
    print(page(changes(sys.argv[1] if len(sys.argv) > 1 else "HEAD")), end="")
