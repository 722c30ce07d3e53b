"""Services to draw, from text and from files."""

from pathlib import Path

from blueprint.drawing import Diagram, Scene, compose, draw
from blueprint.flow import build
from blueprint.language import decode
from blueprint.model import Service
from blueprint.source import read
from blueprint.wording import Wording

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parents[1] / "examples").glob("*.yaml"))
OWN = sorted((HERE / "blueprints").glob("*.yaml"))


def service(text: str) -> Service:
    """The service in a text, errors and all."""
    reading = decode(read(text))
    assert reading.service is not None
    return reading.service


def diagram(text: str, language: str = "en") -> Diagram:
    it = service(text)
    return compose(it, build(it), Wording(language))


def scene(text: str, language: str = "en") -> Scene:
    it = service(text)
    return draw(it, build(it), Wording(language))
