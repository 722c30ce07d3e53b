"""The geometry of a few pictures, as reviewed. Written anew by `python -m tests.drawing.goldens`."""

import pytest

from blueprint.drawing.overlays import OVERLAYS
from tests.drawing.goldens import GOLDEN, PAGED, drawn, golden, overlays, paged
from tests.drawing.services import OWN


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_the_scene_is_as_reviewed(path):
    assert drawn(path) == golden(path).read_text(encoding="utf-8")


def test_the_pages_are_as_reviewed():
    assert paged() == PAGED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def overlaid() -> dict[str, str]:
    return overlays()


@pytest.mark.parametrize("form", ["jsonl", "svg"])
@pytest.mark.parametrize("name", OVERLAYS)
def test_each_overlay_is_as_reviewed(overlaid: dict[str, str], name: str, form: str):
    file = f"repair-{name}.{form}"
    assert overlaid[file] == (GOLDEN / file).read_text(encoding="utf-8")
