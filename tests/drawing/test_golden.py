"""The geometry of a few pictures, as reviewed. Written anew by `python -m tests.drawing.goldens`."""

import pytest

from tests.drawing.goldens import drawn, golden
from tests.drawing.services import OWN


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_the_scene_is_as_reviewed(path):
    assert drawn(path) == golden(path).read_text(encoding="utf-8")
