"""The scenes of a few services, line by line. `python -m tests.drawing.goldens` writes them anew."""

import json
from collections.abc import Iterator
from pathlib import Path

from blueprint.drawing import Scene, as_data
from blueprint.drawing.scene import Group, Item
from tests.drawing.services import OWN, scene, service

GOLDEN = Path(__file__).parent / "golden"


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


if __name__ == "__main__":
    for path in OWN:
        golden(path).write_text(drawn(path), encoding="utf-8")
