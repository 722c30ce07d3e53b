"""The scenes of a few services, line by line, one on pages, and one with each overlay, as scene and as SVG.

`python -m tests.drawing.goldens` writes them anew.
"""

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from blueprint.drawing import Scene, as_data, svg
from blueprint.drawing.overlays import OVERLAYS
from blueprint.drawing.pages import PAPERS, Paper, pages
from blueprint.drawing.scene import Group, Item
from blueprint.drawing.themes import THEMES
from blueprint.wording import Wording
from tests.drawing.services import OWN, REPAIR, diagram, overlaid, scene, service

GOLDEN = Path(__file__).parent / "golden"
PAGED = GOLDEN / "phone-counter-a4.jsonl"


def lines(scene: Scene) -> Iterator[str]:
    """A scene as one line of JSON per item, those of a group indented below it."""
    head = {"width": scene.width, "height": scene.height, "language": scene.language, "title": scene.title}
    yield json.dumps({name: as_data(value) for name, value in head.items()}, ensure_ascii=False)
    for item in scene.items:
        yield from _lines(item, "")


def _lines(item: Item, indent: str) -> Iterator[str]:
    data = as_data(item)
    assert isinstance(data, dict)
    data.pop("items", None)
    yield indent + json.dumps(data, ensure_ascii=False)
    if isinstance(item, Group):
        for part in item.items:
            yield from _lines(part, indent + "  ")


def golden(path: Path) -> Path:
    return GOLDEN / f"{path.stem}.jsonl"


def drawn(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return "\n".join(lines(scene(text, service(text).language or "en"))) + "\n"


def paged() -> str:
    """A small service on A4, page after page."""
    path = next(path for path in OWN if path.stem == "phone-counter")
    made = pages(diagram(path.read_text(encoding="utf-8"), "zh"), Wording("zh"), Paper(*PAPERS["a4"]))
    return "\n".join(line for page in made for line in lines(page.scene)) + "\n"


def overlays() -> dict[str, str]:
    """By the name of the file in the folder of goldens: each overlay over one service, each in some theme."""
    found = {}
    for name, theme in zip(OVERLAYS, cycle(THEMES), strict=False):
        picture = overlaid(REPAIR, (name,))
        found[f"repair-{name}.jsonl"] = "\n".join(lines(picture)) + "\n"
        found[f"repair-{name}.svg"] = svg(picture, THEMES[theme])
    return found


if __name__ == "__main__":
    for name, content in overlays().items():
        (GOLDEN / name).write_text(content, encoding="utf-8")
    PAGED.write_text(paged(), encoding="utf-8")
    for path in OWN:
        golden(path).write_text(drawn(path), encoding="utf-8")
